-- The rows of a list from which a tender or an order came, as the hash of their bytes: the same rows again need not
-- be read. With how many items and offers they brought. A record that anything else changed has no line here.
CREATE TABLE tender_group (
    id BIGINT PRIMARY KEY,
    hash BYTEA NOT NULL,
    items BIGINT NOT NULL,
    offers BIGINT NOT NULL
);

CREATE TABLE purchase_group (
    id BIGINT PRIMARY KEY,
    hash BYTEA NOT NULL,
    items BIGINT NOT NULL,
    offers BIGINT NOT NULL
);
