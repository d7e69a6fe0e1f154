-- Papers of suppliers. The whole paper is one JSON; beside it stand the columns that statements need. The files lie in a
-- folder beside the database, each under its SHA-256.
CREATE TABLE paper (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    supplier INTEGER NOT NULL,
    id TEXT NOT NULL,
    file TEXT,
    document TEXT NOT NULL,
    PRIMARY KEY (centre_id, supplier, id)
) STRICT, WITHOUT ROWID;
