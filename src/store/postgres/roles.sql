-- Who may see whose people. Run by the owner of the schema behind every change of it, in the same transaction: a table with
-- a `centre_id` is never without its policy. The owner sees everything; every other role sees what it was admitted to.

-- The database roles of a network, each with the centre it works for.
CREATE TABLE IF NOT EXISTS admitted_role (
    role_name TEXT COLLATE "C" PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('trainer', 'municipality', 'auditor')),
    centre BIGINT NOT NULL REFERENCES centre (id)
);

-- The centres of whose people a municipality may see those who agreed to be in its directory.
CREATE TABLE IF NOT EXISTS municipality_centre (
    municipality BIGINT NOT NULL REFERENCES centre (id),
    centre BIGINT NOT NULL REFERENCES centre (id),
    PRIMARY KEY (municipality, centre)
);

-- What the consent to the directory names, as the keys of facts, each with the field that a person may take out: nothing else
-- of a supplier goes to a municipality.
CREATE TABLE IF NOT EXISTS directory_fact (key TEXT COLLATE "C" PRIMARY KEY, field TEXT COLLATE "C" NOT NULL);
INSERT INTO directory_fact (key, field) VALUES
    ('legal_name', 'name'), ('sii_comuna', 'comuna'), ('regions', 'comuna'), ('rubros', 'rubros'), ('size', 'size'),
    ('women_led', 'women_led'), ('email', 'email'), ('phone', 'phone')
    ON CONFLICT DO NOTHING;

-- They read tables that no admitted role may read, and ask for the role that signed in: no setting can change it.
CREATE OR REPLACE FUNCTION own_centre() RETURNS BIGINT
    LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path FROM CURRENT AS
$$ SELECT centre FROM admitted_role WHERE role_name = session_user AND kind <> 'auditor' $$;

CREATE OR REPLACE FUNCTION is_auditor() RETURNS BOOLEAN
    LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path FROM CURRENT AS
$$ SELECT EXISTS (SELECT FROM admitted_role WHERE role_name = session_user AND kind = 'auditor') $$;

CREATE OR REPLACE FUNCTION is_in_own_directory(of_centre BIGINT, who BIGINT) RETURNS BOOLEAN
    LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path FROM CURRENT AS
$$ SELECT EXISTS (
        SELECT FROM admitted_role r JOIN municipality_centre m ON m.municipality = r.centre
        WHERE r.role_name = session_user AND r.kind = 'municipality' AND m.centre = of_centre)
    AND EXISTS (
        SELECT FROM supplier_consent c WHERE c.centre_id = of_centre AND c.rut = who
        AND c.purpose = 'directory' AND c.withdrawn_on IS NULL) $$;

-- Whether a person agreed to show what a fact says.
CREATE OR REPLACE FUNCTION is_shown(of_centre BIGINT, who BIGINT, of_key TEXT) RETURNS BOOLEAN
    LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path FROM CURRENT AS
$$ SELECT EXISTS (
        SELECT FROM supplier_consent c JOIN directory_fact f ON f.key = of_key
        WHERE c.centre_id = of_centre AND c.rut = who AND c.purpose = 'directory' AND c.withdrawn_on IS NULL
        AND (c.fields IS NULL OR c.fields::jsonb ? f.field)) $$;

-- The centre that a connection works for: the one it chose, else the one its role was admitted to, else the first.
CREATE OR REPLACE FUNCTION this_centre() RETURNS BIGINT LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(nullif(current_setting('encuentro.centre', true), '')::bigint, own_centre(), 1) $$;

-- Whom of the people of the centre a role sees, and for which centre it works. Who was not admitted owns the schema.
CREATE OR REPLACE FUNCTION sight(OUT seen TEXT, OUT own TEXT)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS
$$ SELECT CASE
        WHEN r.kind IS NULL OR (r.kind <> 'auditor' AND r.centre = this_centre()) THEN 'everybody'
        WHEN r.kind = 'auditor' THEN 'audit'
        WHEN EXISTS (SELECT FROM municipality_centre m WHERE r.kind = 'municipality'
            AND m.municipality = r.centre AND m.centre = this_centre()) THEN 'agreed'
        ELSE 'elsewhere' END,
    coalesce((SELECT code FROM centre WHERE id = r.centre), '')
    FROM (VALUES (1)) one LEFT JOIN admitted_role r ON r.role_name = session_user $$;

DO $$
DECLARE people REGCLASS;
BEGIN
    FOR people IN
        SELECT c.oid FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'centre_id'
        WHERE c.relkind IN ('r', 'p') AND c.relnamespace = current_schema()::regnamespace
    LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', people);
        EXECUTE format('DROP POLICY IF EXISTS own_people ON %s', people);
        EXECUTE format('CREATE POLICY own_people ON %s USING (centre_id = (SELECT own_centre())) '
            'WITH CHECK (centre_id = (SELECT own_centre()))', people);
    END LOOP;
    -- A municipality reads who agreed to its directory, and of them what the consent names.
    FOREACH people IN ARRAY ARRAY['supplier', 'supplier_state', 'supplier_consent', 'supplier_fact']::REGCLASS[]
    LOOP
        EXECUTE format('DROP POLICY IF EXISTS own_directory ON %s', people);
    END LOOP;
END $$;

CREATE POLICY own_directory ON supplier FOR SELECT USING (is_in_own_directory(centre_id, rut));
CREATE POLICY own_directory ON supplier_state FOR SELECT USING (is_in_own_directory(centre_id, rut));
CREATE POLICY own_directory ON supplier_consent FOR SELECT
    USING (purpose = 'directory' AND is_in_own_directory(centre_id, rut));
CREATE POLICY own_directory ON supplier_fact FOR SELECT
    USING (is_in_own_directory(centre_id, rut) AND is_shown(centre_id, rut, key));

-- An auditor reads, of every centre, what names no person: whether the chain of results holds, and which courses there were.
-- A centre tells of itself, its name and its rule for instance; what others told may be read, since a course is offered in public.
ALTER TABLE centre ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS known ON centre;
CREATE POLICY known ON centre FOR SELECT USING (true);
DROP POLICY IF EXISTS own_centre ON centre;
CREATE POLICY own_centre ON centre FOR UPDATE USING (id = (SELECT own_centre())) WITH CHECK (id = (SELECT own_centre()));

DO $$
DECLARE nobody TEXT;
BEGIN
    FOREACH nobody IN ARRAY ARRAY['course', 'workshop_centre', 'ledger_link', 'ledger_head', 'import_log']
    LOOP
        IF to_regclass(nobody) IS NOT NULL THEN
            EXECUTE format('DROP POLICY IF EXISTS audited ON %I', nobody);
            EXECUTE format('CREATE POLICY audited ON %I FOR SELECT USING (is_auditor())', nobody);
        END IF;
    END LOOP;
END $$;

-- Makes a centre of the network, or renames it.
CREATE OR REPLACE FUNCTION keep_centre(of_code TEXT, of_name TEXT) RETURNS VOID LANGUAGE sql AS
$$ INSERT INTO centre (id, code, name)
    VALUES ((SELECT max(id) + 1 FROM centre), lower(of_code), of_name)
    ON CONFLICT (code) DO UPDATE SET name = excluded.name $$;

-- Lets a municipality see the directory of a centre.
CREATE OR REPLACE FUNCTION show_directory(of_municipality TEXT, of_centre TEXT) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO municipality_centre (municipality, centre)
        SELECT m.id, c.id FROM centre m, centre c WHERE m.code = lower(of_municipality) AND c.code = lower(of_centre)
        ON CONFLICT DO NOTHING;
    IF NOT EXISTS (SELECT FROM municipality_centre s JOIN centre m ON m.id = s.municipality AND m.code = lower(of_municipality)
        JOIN centre c ON c.id = s.centre AND c.code = lower(of_centre)) THEN
        RAISE EXCEPTION 'There is no such centre: % or %', of_municipality, of_centre;
    END IF;
END $$;

-- Gives a role what its kind may do with the tables that there are, and takes what it may not.
CREATE OR REPLACE FUNCTION open_tables(person NAME, as_kind TEXT) RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE held RECORD;
BEGIN
    EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA %I FROM %I', current_schema(), person);
    FOR held IN
        SELECT c.relname, EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'centre_id') AS people
        FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace = current_schema()::regnamespace
        AND c.relname NOT IN ('admitted_role', 'municipality_centre')
    LOOP
        EXECUTE format('GRANT SELECT ON %I TO %I', held.relname, person);
        IF held.people AND as_kind <> 'auditor' THEN
            EXECUTE format('GRANT INSERT, UPDATE, DELETE ON %I TO %I', held.relname, person);
        END IF;
    END LOOP;
    IF as_kind <> 'auditor' THEN
        EXECUTE format('GRANT UPDATE (name, document) ON centre TO %I', person);
    END IF;
END $$;

-- Admits a database role that exists, for one centre.
CREATE OR REPLACE FUNCTION admit(person NAME, as_kind TEXT, of_centre TEXT) RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
    chosen BIGINT;
BEGIN
    SELECT id INTO chosen FROM centre WHERE code = lower(of_centre);
    IF chosen IS NULL THEN
        RAISE EXCEPTION 'There is no such centre: %', of_centre;
    END IF;
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = person AND (rolsuper OR rolbypassrls)) THEN
        RAISE EXCEPTION 'The role % passes by row-level security', person;
    END IF;
    INSERT INTO admitted_role (role_name, kind, centre) VALUES (person, as_kind, chosen)
        ON CONFLICT (role_name) DO UPDATE SET kind = excluded.kind, centre = excluded.centre;
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), person);
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), person);
    PERFORM open_tables(person, as_kind);
END $$;
REVOKE EXECUTE ON FUNCTION admit(NAME, TEXT, TEXT) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION show_directory(TEXT, TEXT) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION keep_centre(TEXT, TEXT) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION open_tables(NAME, TEXT) FROM PUBLIC;

-- Who was admitted before a table came may use it too; roles that were dropped since are left out.
SELECT open_tables(role_name::name, kind) FROM admitted_role
    WHERE EXISTS (SELECT FROM pg_roles WHERE rolname = role_name);
