-- People's data: blocked people, the request and breach books, what stays of erased people, who wrote data out, where
-- backups went, and what the centre decided. A document is one JSON; beside it stand the columns that statements need.
CREATE TABLE privacy_block (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    rut BIGINT NOT NULL,
    document TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (centre_id, rut)
);

CREATE TABLE privacy_request (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    number BIGINT NOT NULL,
    rut BIGINT,
    document TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (centre_id, number)
);

CREATE TABLE privacy_breach (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    number BIGINT NOT NULL,
    document TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (centre_id, number)
);

CREATE TABLE privacy_log (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    number BIGINT NOT NULL,
    document TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (centre_id, number)
);

CREATE TABLE privacy_proof (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    number BIGINT NOT NULL,
    document TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (centre_id, number)
);

CREATE TABLE privacy_backup (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    place TEXT COLLATE "C" NOT NULL,
    made_on TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (centre_id, place)
);

CREATE TABLE privacy_carer (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    rut BIGINT NOT NULL,
    purpose TEXT COLLATE "C" NOT NULL,
    document TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (centre_id, rut, purpose)
);

CREATE TABLE privacy_setting (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    name TEXT COLLATE "C" NOT NULL,
    document TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (centre_id, name)
);
