-- What suppliers decided about tenders: people's data, as bids are.
CREATE TABLE tender_mark (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    tender TEXT COLLATE "C" NOT NULL,
    supplier BIGINT NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C",
    marked_on TEXT COLLATE "C" NOT NULL,
    looked TEXT COLLATE "C",
    PRIMARY KEY (centre_id, tender, supplier)
);
CREATE INDEX tender_mark_supplier ON tender_mark (supplier);

-- What imports changed in public tenders, one row for each field and import: the same for every centre.
CREATE TABLE tender_change (
    tender TEXT COLLATE "C" NOT NULL,
    seen TEXT COLLATE "C" NOT NULL,
    field TEXT COLLATE "C" NOT NULL,
    old TEXT COLLATE "C",
    new TEXT COLLATE "C",
    PRIMARY KEY (tender, seen, field)
);
