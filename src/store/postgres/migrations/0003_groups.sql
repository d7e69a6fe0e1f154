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

-- What a whole list was, when nothing in it was set aside or noticed: the same one right behind it need not be read.
ALTER TABLE import_log ADD COLUMN digest BYTEA;
ALTER TABLE import_log ADD COLUMN bytes BIGINT;
ALTER TABLE import_log ADD COLUMN records BIGINT;
