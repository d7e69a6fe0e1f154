-- People's data: blocked people, the request and breach books, what stays of erased people, who wrote data out, where
-- backups went, and what the centre decided. A document is one JSON; beside it stand the columns that statements need.
CREATE TABLE privacy_block (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    rut INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (centre_id, rut)
) STRICT, WITHOUT ROWID;

CREATE TABLE privacy_request (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    number INTEGER NOT NULL,
    rut INTEGER,
    document TEXT NOT NULL,
    PRIMARY KEY (centre_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE privacy_breach (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    number INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (centre_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE privacy_log (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    number INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (centre_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE privacy_proof (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    number INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (centre_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE privacy_backup (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    place TEXT NOT NULL,
    made_on TEXT NOT NULL,
    PRIMARY KEY (centre_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE privacy_carer (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    rut INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (centre_id, rut, purpose)
) STRICT, WITHOUT ROWID;

CREATE TABLE privacy_setting (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    name TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (centre_id, name)
) STRICT, WITHOUT ROWID;
