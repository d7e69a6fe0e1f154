-- `Encu` as a number: the file says whose it is.
PRAGMA application_id = 1164862325;

-- People: every table carries the centre it belongs to; centre 1 is the only one of a single PC.
CREATE TABLE centre (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;
INSERT INTO centre (id, name) VALUES (1, '');

CREATE TABLE supplier (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    rut INTEGER NOT NULL,
    person TEXT NOT NULL,
    created_on TEXT NOT NULL,
    PRIMARY KEY (centre_id, rut)
) STRICT, WITHOUT ROWID;

CREATE TABLE supplier_fact (
    centre_id INTEGER NOT NULL DEFAULT 1,
    rut INTEGER NOT NULL,
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    source TEXT NOT NULL,
    source_name TEXT,
    recorded_on TEXT NOT NULL,
    expires_on TEXT,
    PRIMARY KEY (centre_id, rut, key),
    FOREIGN KEY (centre_id, rut) REFERENCES supplier (centre_id, rut) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE supplier_state (
    centre_id INTEGER NOT NULL DEFAULT 1,
    rut INTEGER NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    seen_on TEXT NOT NULL,
    until TEXT,
    evidence TEXT,
    cause TEXT,
    seen_by TEXT NOT NULL,
    PRIMARY KEY (centre_id, rut, position),
    FOREIGN KEY (centre_id, rut) REFERENCES supplier (centre_id, rut) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE supplier_consent (
    centre_id INTEGER NOT NULL DEFAULT 1,
    rut INTEGER NOT NULL,
    position INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    basis TEXT NOT NULL,
    text_version TEXT NOT NULL,
    given_on TEXT NOT NULL,
    channel TEXT NOT NULL,
    withdrawn_on TEXT,
    PRIMARY KEY (centre_id, rut, position),
    FOREIGN KEY (centre_id, rut) REFERENCES supplier (centre_id, rut) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Own bids stand also without a supplier record: a list may bring them first.
CREATE TABLE bid (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    tender TEXT NOT NULL,
    supplier INTEGER NOT NULL,
    amount TEXT,
    amount_currency TEXT,
    state TEXT NOT NULL,
    deadline TEXT,
    result TEXT,
    note TEXT,
    PRIMARY KEY (centre_id, tender, supplier)
) STRICT, WITHOUT ROWID;
CREATE INDEX bid_supplier ON bid (supplier);

-- Public lists: reference tables, the same for every centre. Keys are packed:
-- item.id = tender.id << 14 | n, offer.id = item.id << 14 | m, so a tender's rows are one range.
CREATE TABLE buyer (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL,
    code TEXT,
    name TEXT,
    unit TEXT,
    rut TEXT,
    comuna TEXT,
    region TEXT,
    sector TEXT,
    words TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX buyer_hash ON buyer (hash);

CREATE TABLE product (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL,
    code TEXT,
    name TEXT,
    levels TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX product_hash ON product (hash);
-- By its beginning: whole texts may be longer than an index entry can be.
CREATE INDEX product_code ON product (substr(code, 1, 16));

CREATE TABLE seller (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL,
    rut TEXT,
    name TEXT,
    size TEXT,
    comuna TEXT,
    region TEXT
) STRICT;
CREATE UNIQUE INDEX seller_hash ON seller (hash);

CREATE TABLE tender (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    hash BLOB NOT NULL,
    kind TEXT NOT NULL,
    status TEXT,
    status_other TEXT,
    region TEXT,
    buyer_id INTEGER REFERENCES buyer (id),
    closes TEXT,
    estimate_clp INTEGER,
    estimate TEXT,
    estimate_currency TEXT,
    published TEXT,
    questions_until TEXT,
    answers TEXT,
    site_visit TEXT,
    awarded TEXT,
    title TEXT,
    description TEXT,
    criteria TEXT,
    environmental TEXT,
    social TEXT,
    contract_length TEXT,
    delivery_days INTEGER,
    delivery_place TEXT,
    payment TEXT,
    buyer_complaints INTEGER,
    bidders INTEGER,
    purchase TEXT
) STRICT;
CREATE INDEX tender_code ON tender (code, hash);
CREATE INDEX tender_place ON tender (region, status, closes, estimate_clp);
CREATE INDEX tender_closes ON tender (closes, status);

CREATE TABLE item (
    id INTEGER PRIMARY KEY,
    product_id INTEGER,
    key TEXT NOT NULL,
    description TEXT,
    quantity TEXT,
    unit TEXT
) STRICT;
CREATE INDEX item_product ON item (product_id, id);

-- No index by seller: it costs a third of an import and serves only the erasure of a public person.
CREATE TABLE offer (
    id INTEGER PRIMARY KEY,
    seller_id INTEGER,
    name TEXT,
    description TEXT,
    status TEXT,
    quantity TEXT,
    unit_price TEXT,
    unit_price_currency TEXT,
    total TEXT,
    total_currency TEXT,
    whole_total TEXT,
    whole_total_currency TEXT,
    awarded_quantity TEXT,
    awarded_total TEXT,
    awarded_total_currency TEXT,
    sent TEXT,
    selected INTEGER
) STRICT;

-- Words are folded by the program; the tokenizer only splits at spaces.
CREATE VIRTUAL TABLE tender_words USING fts5 (
    words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);

CREATE TABLE purchase (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    hash BLOB NOT NULL,
    title TEXT,
    status TEXT,
    tender TEXT,
    buyer_id INTEGER REFERENCES buyer (id),
    seller_id INTEGER REFERENCES seller (id),
    created TEXT,
    sent TEXT,
    accepted TEXT,
    net TEXT,
    net_currency TEXT,
    tax TEXT,
    tax_currency TEXT,
    total TEXT,
    total_currency TEXT,
    total_clp TEXT,
    total_clp_currency TEXT
) STRICT;
CREATE INDEX purchase_code ON purchase (code, hash);
CREATE INDEX purchase_seller ON purchase (seller_id);

CREATE TABLE purchase_item (
    id INTEGER PRIMARY KEY,
    product_id INTEGER,
    key TEXT NOT NULL,
    description TEXT,
    quantity TEXT,
    unit TEXT,
    unit_price TEXT,
    unit_price_currency TEXT,
    total TEXT,
    total_currency TEXT
) STRICT;

CREATE TABLE rubro (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    levels TEXT NOT NULL,
    official INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Written before the transaction of the import: a row without an end is an import that broke off.
CREATE TABLE import_log (
    id INTEGER PRIMARY KEY,
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    source TEXT NOT NULL,
    mode TEXT NOT NULL,
    started TEXT NOT NULL,
    finished TEXT,
    new_tenders INTEGER,
    updated_tenders INTEGER,
    unchanged_tenders INTEGER,
    items INTEGER,
    offers INTEGER,
    orders INTEGER,
    new_orders INTEGER,
    updated_orders INTEGER
) STRICT;
