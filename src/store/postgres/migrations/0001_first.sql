-- People: every table carries the centre it belongs to; centre 1 is the only one of a single PC.
CREATE TABLE centre (
    id BIGINT PRIMARY KEY,
    name TEXT COLLATE "C" NOT NULL
);
INSERT INTO centre (id, name) VALUES (1, '');

CREATE TABLE supplier (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    rut BIGINT NOT NULL,
    person TEXT COLLATE "C" NOT NULL,
    created_on TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (centre_id, rut)
);

CREATE TABLE supplier_fact (
    centre_id BIGINT NOT NULL DEFAULT 1,
    rut BIGINT NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    value TEXT COLLATE "C" NOT NULL,
    source TEXT COLLATE "C" NOT NULL,
    source_name TEXT COLLATE "C",
    recorded_on TEXT COLLATE "C" NOT NULL,
    expires_on TEXT COLLATE "C",
    PRIMARY KEY (centre_id, rut, key),
    FOREIGN KEY (centre_id, rut) REFERENCES supplier (centre_id, rut) ON DELETE CASCADE
);

CREATE TABLE supplier_state (
    centre_id BIGINT NOT NULL DEFAULT 1,
    rut BIGINT NOT NULL,
    position BIGINT NOT NULL,
    value TEXT COLLATE "C" NOT NULL,
    seen_on TEXT COLLATE "C" NOT NULL,
    until TEXT COLLATE "C",
    evidence TEXT COLLATE "C",
    cause TEXT COLLATE "C",
    seen_by TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (centre_id, rut, position),
    FOREIGN KEY (centre_id, rut) REFERENCES supplier (centre_id, rut) ON DELETE CASCADE
);

CREATE TABLE supplier_consent (
    centre_id BIGINT NOT NULL DEFAULT 1,
    rut BIGINT NOT NULL,
    position BIGINT NOT NULL,
    purpose TEXT COLLATE "C" NOT NULL,
    basis TEXT COLLATE "C" NOT NULL,
    text_version TEXT COLLATE "C" NOT NULL,
    given_on TEXT COLLATE "C" NOT NULL,
    channel TEXT COLLATE "C" NOT NULL,
    withdrawn_on TEXT COLLATE "C",
    PRIMARY KEY (centre_id, rut, position),
    FOREIGN KEY (centre_id, rut) REFERENCES supplier (centre_id, rut) ON DELETE CASCADE
);

-- Own bids stand also without a supplier record: a list may bring them first.
CREATE TABLE bid (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    tender TEXT COLLATE "C" NOT NULL,
    supplier BIGINT NOT NULL,
    amount TEXT COLLATE "C",
    amount_currency TEXT COLLATE "C",
    state TEXT COLLATE "C" NOT NULL,
    deadline TEXT COLLATE "C",
    result TEXT COLLATE "C",
    note TEXT COLLATE "C",
    PRIMARY KEY (centre_id, tender, supplier)
);
CREATE INDEX bid_supplier ON bid (supplier);

-- Public lists: reference tables, the same for every centre. Keys are packed:
-- item.id = tender.id << 14 | n, offer.id = item.id << 14 | m, so a tender's rows are one range.
CREATE TABLE buyer (
    id BIGINT PRIMARY KEY,
    hash BYTEA NOT NULL,
    code TEXT COLLATE "C",
    name TEXT COLLATE "C",
    unit TEXT COLLATE "C",
    rut TEXT COLLATE "C",
    comuna TEXT COLLATE "C",
    region TEXT COLLATE "C",
    sector TEXT COLLATE "C",
    words TEXT COLLATE "C" NOT NULL
);
CREATE UNIQUE INDEX buyer_hash ON buyer (hash);

CREATE TABLE product (
    id BIGINT PRIMARY KEY,
    hash BYTEA NOT NULL,
    code TEXT COLLATE "C",
    name TEXT COLLATE "C",
    levels TEXT COLLATE "C" NOT NULL
);
CREATE UNIQUE INDEX product_hash ON product (hash);
-- By its beginning: whole texts may be longer than an index entry can be.
CREATE INDEX product_code ON product (substr(code, 1, 16));

CREATE TABLE seller (
    id BIGINT PRIMARY KEY,
    hash BYTEA NOT NULL,
    rut TEXT COLLATE "C",
    name TEXT COLLATE "C",
    size TEXT COLLATE "C",
    comuna TEXT COLLATE "C",
    region TEXT COLLATE "C"
);
CREATE UNIQUE INDEX seller_hash ON seller (hash);

CREATE TABLE tender (
    id BIGINT PRIMARY KEY,
    code TEXT COLLATE "C" NOT NULL,
    hash BYTEA NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C",
    status_other TEXT COLLATE "C",
    region TEXT COLLATE "C",
    buyer_id BIGINT REFERENCES buyer (id),
    closes TEXT COLLATE "C",
    estimate_clp BIGINT,
    estimate TEXT COLLATE "C",
    estimate_currency TEXT COLLATE "C",
    published TEXT COLLATE "C",
    questions_until TEXT COLLATE "C",
    answers TEXT COLLATE "C",
    site_visit TEXT COLLATE "C",
    awarded TEXT COLLATE "C",
    title TEXT COLLATE "C",
    description TEXT COLLATE "C",
    criteria TEXT COLLATE "C",
    environmental TEXT COLLATE "C",
    social TEXT COLLATE "C",
    contract_length TEXT COLLATE "C",
    delivery_days BIGINT,
    delivery_place TEXT COLLATE "C",
    payment TEXT COLLATE "C",
    buyer_complaints BIGINT,
    bidders BIGINT,
    purchase TEXT COLLATE "C"
);
CREATE UNIQUE INDEX tender_code ON tender (code) INCLUDE (hash);
CREATE INDEX tender_place ON tender (region, status, closes, estimate_clp);
CREATE INDEX tender_closes ON tender (closes, status);

CREATE TABLE item (
    id BIGINT PRIMARY KEY,
    product_id BIGINT,
    key TEXT COLLATE "C" NOT NULL,
    description TEXT COLLATE "C",
    quantity TEXT COLLATE "C",
    unit TEXT COLLATE "C"
);
CREATE INDEX item_product ON item (product_id, id);

-- No index by seller: it costs a third of an import and serves only the erasure of a public person.
CREATE TABLE offer (
    id BIGINT PRIMARY KEY,
    seller_id BIGINT,
    name TEXT COLLATE "C",
    description TEXT COLLATE "C",
    status TEXT COLLATE "C",
    quantity TEXT COLLATE "C",
    unit_price TEXT COLLATE "C",
    unit_price_currency TEXT COLLATE "C",
    total TEXT COLLATE "C",
    total_currency TEXT COLLATE "C",
    whole_total TEXT COLLATE "C",
    whole_total_currency TEXT COLLATE "C",
    awarded_quantity TEXT COLLATE "C",
    awarded_total TEXT COLLATE "C",
    awarded_total_currency TEXT COLLATE "C",
    sent TEXT COLLATE "C",
    selected BIGINT
);

-- Words are folded by the program, so that both engines hold the same ones.
CREATE TABLE tender_words (
    id BIGINT PRIMARY KEY,
    words TEXT[] NOT NULL
);
CREATE INDEX tender_words_words ON tender_words USING gin (words);

CREATE TABLE purchase (
    id BIGINT PRIMARY KEY,
    code TEXT COLLATE "C" NOT NULL,
    hash BYTEA NOT NULL,
    title TEXT COLLATE "C",
    status TEXT COLLATE "C",
    tender TEXT COLLATE "C",
    buyer_id BIGINT REFERENCES buyer (id),
    seller_id BIGINT REFERENCES seller (id),
    created TEXT COLLATE "C",
    sent TEXT COLLATE "C",
    accepted TEXT COLLATE "C",
    net TEXT COLLATE "C",
    net_currency TEXT COLLATE "C",
    tax TEXT COLLATE "C",
    tax_currency TEXT COLLATE "C",
    total TEXT COLLATE "C",
    total_currency TEXT COLLATE "C",
    total_clp TEXT COLLATE "C",
    total_clp_currency TEXT COLLATE "C"
);
CREATE UNIQUE INDEX purchase_code ON purchase (code) INCLUDE (hash);
CREATE INDEX purchase_seller ON purchase (seller_id);

CREATE TABLE purchase_item (
    id BIGINT PRIMARY KEY,
    product_id BIGINT,
    key TEXT COLLATE "C" NOT NULL,
    description TEXT COLLATE "C",
    quantity TEXT COLLATE "C",
    unit TEXT COLLATE "C",
    unit_price TEXT COLLATE "C",
    unit_price_currency TEXT COLLATE "C",
    total TEXT COLLATE "C",
    total_currency TEXT COLLATE "C"
);

CREATE TABLE rubro (
    code TEXT COLLATE "C" PRIMARY KEY,
    name TEXT COLLATE "C" NOT NULL,
    levels TEXT COLLATE "C" NOT NULL,
    official BIGINT NOT NULL
);

-- Written before the transaction of the import: a row without an end is an import that broke off.
CREATE TABLE import_log (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    source TEXT COLLATE "C" NOT NULL,
    mode TEXT COLLATE "C" NOT NULL,
    started TEXT COLLATE "C" NOT NULL,
    finished TEXT COLLATE "C",
    new_tenders BIGINT,
    updated_tenders BIGINT,
    unchanged_tenders BIGINT,
    items BIGINT,
    offers BIGINT,
    orders BIGINT,
    new_orders BIGINT,
    updated_orders BIGINT
);
