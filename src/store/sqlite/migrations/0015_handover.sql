-- A person's folder that is on its way to another place. The row goes with the person, or when the folder comes back:
-- one that stays tells of a leaving that did not end.
CREATE TABLE leaving (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    supplier INTEGER NOT NULL,
    begun_on TEXT NOT NULL,
    file TEXT NOT NULL,
    PRIMARY KEY (centre_id, supplier)
) STRICT, WITHOUT ROWID;
