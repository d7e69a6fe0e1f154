-- What a centre of a network is called on the command line, and what is told of it. The one of a single PC has no code yet.
ALTER TABLE centre ADD COLUMN code TEXT NOT NULL DEFAULT '';
ALTER TABLE centre ADD COLUMN document TEXT;
CREATE UNIQUE INDEX centre_code ON centre (code);
