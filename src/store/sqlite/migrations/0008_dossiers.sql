-- What is prepared for a bid, as one JSON document with the number of its last change: two processes never lose a line
-- of one another. The journal holds what stood before each change; undoing a change takes its row away.
CREATE TABLE bid_dossier (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    tender TEXT NOT NULL,
    supplier INTEGER NOT NULL,
    version INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (centre_id, tender, supplier)
) STRICT, WITHOUT ROWID;
CREATE INDEX bid_dossier_supplier ON bid_dossier (supplier);

CREATE TABLE bid_journal (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    tender TEXT NOT NULL,
    supplier INTEGER NOT NULL,
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    action TEXT NOT NULL,
    bid_before TEXT,
    dossier_before TEXT,
    PRIMARY KEY (centre_id, tender, supplier, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX bid_journal_supplier ON bid_journal (supplier);
