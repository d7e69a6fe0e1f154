-- Spreads a store over the workers of a Citus cluster. Run once by the owner, with the extension `citus` installed and the
-- workers added, behind the first start of the program:
--
--   psql "$ENCUENTRO_STORE" -f examples/network/citus.sql
--
-- What belongs to a centre lies on one worker, by `centre_id`; what is the same for every centre is a reference table, whole on
-- each of them. Row-level security stays as it is: its policies go with the tables.
\set ON_ERROR_STOP on
BEGIN;
SELECT create_reference_table(c.oid::regclass)
    FROM pg_class c
    WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
    AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'centre_id')
    ORDER BY c.relname = 'centre' DESC, c.relname;
SELECT create_distributed_table(c.oid::regclass, 'centre_id', colocate_with => 'none')
    FROM pg_class c WHERE c.oid = 'supplier'::regclass;
SELECT create_distributed_table(c.oid::regclass, 'centre_id', colocate_with => 'supplier')
    FROM pg_class c
    WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND c.oid <> 'supplier'::regclass
    AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'centre_id')
    -- Before a table, those to which it refers.
    ORDER BY (SELECT count(*) FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'f'), c.relname;
COMMIT;
