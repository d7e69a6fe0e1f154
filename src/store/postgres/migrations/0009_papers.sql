-- Papers of suppliers. The whole paper is one JSON; beside it stand the columns that statements need.
CREATE TABLE paper (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    supplier BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    file TEXT COLLATE "C",
    document TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (centre_id, supplier, id)
);

-- Their files, each once under its SHA-256, within reach of every PC of a network.
CREATE TABLE paper_file (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    sha256 TEXT COLLATE "C" NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (centre_id, sha256)
);
