-- A month of words is gathered in memory before it is written, rather than in pieces that are merged over and over.
INSERT INTO tender_words (tender_words, rank) VALUES ('hashsize', 8388608);

-- The rows of a list from which a tender or an order came, as the hash of their bytes: the same rows again need not
-- be read. With how many items and offers they brought. A record that anything else changed has no line here.
CREATE TABLE tender_group (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL,
    items INTEGER NOT NULL,
    offers INTEGER NOT NULL
) STRICT;

CREATE TABLE purchase_group (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL,
    items INTEGER NOT NULL,
    offers INTEGER NOT NULL
) STRICT;
