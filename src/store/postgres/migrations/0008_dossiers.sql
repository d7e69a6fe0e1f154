-- What is prepared for a bid, as one JSON document with the number of its last change: two processes never lose a line
-- of one another. The journal holds what stood before each change; undoing a change takes its row away.
CREATE TABLE bid_dossier (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    tender TEXT COLLATE "C" NOT NULL,
    supplier BIGINT NOT NULL,
    version BIGINT NOT NULL,
    document TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (centre_id, tender, supplier)
);
CREATE INDEX bid_dossier_supplier ON bid_dossier (supplier);

CREATE TABLE bid_journal (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    tender TEXT COLLATE "C" NOT NULL,
    supplier BIGINT NOT NULL,
    number BIGINT NOT NULL,
    at TEXT COLLATE "C" NOT NULL,
    action TEXT COLLATE "C" NOT NULL,
    bid_before TEXT COLLATE "C",
    dossier_before TEXT COLLATE "C",
    PRIMARY KEY (centre_id, tender, supplier, number)
);
CREATE INDEX bid_journal_supplier ON bid_journal (supplier);
