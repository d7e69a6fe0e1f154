-- What of a person the directory may show, where they chose: a JSON array in the consent.
ALTER TABLE supplier_consent ADD COLUMN fields TEXT COLLATE "C";

-- Folders in which the directory was published, and who stands in each. `erased` counts those who were erased since.
CREATE TABLE directory_publication (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    place TEXT COLLATE "C" NOT NULL,
    published_on TEXT COLLATE "C" NOT NULL,
    erased BIGINT NOT NULL,
    PRIMARY KEY (centre_id, place)
);

CREATE TABLE directory_entry (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    place TEXT COLLATE "C" NOT NULL,
    rut BIGINT NOT NULL,
    fingerprint TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (centre_id, place, rut)
);
CREATE INDEX directory_entry_rut ON directory_entry (centre_id, rut);

-- Staff of the municipality by salted hashes of their RUTs: no name, no post.
CREATE TABLE directory_salt (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    salt TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (centre_id)
);

CREATE TABLE directory_staff (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    hash TEXT COLLATE "C" NOT NULL,
    is_authority BIGINT NOT NULL,
    left_on TEXT COLLATE "C",
    recorded_on TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (centre_id, hash)
);
