-- What suppliers decided about tenders: people's data, as bids are.
CREATE TABLE tender_mark (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    tender TEXT NOT NULL,
    supplier INTEGER NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT,
    marked_on TEXT NOT NULL,
    looked TEXT,
    PRIMARY KEY (centre_id, tender, supplier)
) STRICT, WITHOUT ROWID;
CREATE INDEX tender_mark_supplier ON tender_mark (supplier);

-- What imports changed in public tenders, one row for each field and import: the same for every centre.
CREATE TABLE tender_change (
    tender TEXT NOT NULL,
    seen TEXT NOT NULL,
    field TEXT NOT NULL,
    old TEXT,
    new TEXT,
    PRIMARY KEY (tender, seen, field)
) STRICT, WITHOUT ROWID;
