-- Admits somebody to the store of a network: a trainer or a municipality for one centre, or an auditor.
-- Run by the owner of the database:
--
--   psql "$ENCUENTRO_STORE" -v role=taller_lo_hermida -v kind=trainer -v centre=lo-hermida -v name='Lo Hermida' \
--        -f examples/network/admit.sql
--
-- kind is trainer, municipality or auditor.
-- The script sets no password: choose one with `\password ROLE` in psql, so that it is written nowhere.
\set ON_ERROR_STOP on
BEGIN;
SELECT keep_centre(:'centre', :'name');
SELECT format('CREATE ROLE %I LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE', :'role')
    WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'role') \gexec
SELECT admit(:'role', :'kind', :'centre');
COMMIT;
\echo 'Admitted. Now choose a password with: \\password' :role
