-- What a centre of a network is called on the command line, and what is told of it. The one of a single PC has no code yet.
ALTER TABLE centre ADD COLUMN code TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE centre ADD COLUMN document TEXT COLLATE "C";
CREATE UNIQUE INDEX centre_code ON centre (code);

-- The centre that a connection works for: the one it chose, or the first.
CREATE FUNCTION this_centre() RETURNS BIGINT LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(nullif(current_setting('encuentro.centre', true), '')::bigint, 1) $$;
