-- What of a person the directory may show, where they chose: a JSON array in the consent.
ALTER TABLE supplier_consent ADD COLUMN fields TEXT;

-- Folders in which the directory was published, and who stands in each. `erased` counts those who were erased since.
CREATE TABLE directory_publication (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    place TEXT NOT NULL,
    published_on TEXT NOT NULL,
    erased INTEGER NOT NULL,
    PRIMARY KEY (centre_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE directory_entry (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    place TEXT NOT NULL,
    rut INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    PRIMARY KEY (centre_id, place, rut)
) STRICT, WITHOUT ROWID;
CREATE INDEX directory_entry_rut ON directory_entry (centre_id, rut);

-- Staff of the municipality by salted hashes of their RUTs: no name, no post.
CREATE TABLE directory_salt (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    salt TEXT NOT NULL,
    PRIMARY KEY (centre_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE directory_staff (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    hash TEXT NOT NULL,
    is_authority INTEGER NOT NULL,
    left_on TEXT,
    recorded_on TEXT NOT NULL,
    PRIMARY KEY (centre_id, hash)
) STRICT, WITHOUT ROWID;
