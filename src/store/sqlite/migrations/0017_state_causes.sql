-- Why somebody is not eligible stands apart from the states: on a server a municipality reads those and never this.
CREATE TABLE supplier_state_cause (
    centre_id INTEGER NOT NULL DEFAULT 1,
    rut INTEGER NOT NULL,
    position INTEGER NOT NULL,
    cause TEXT NOT NULL,
    PRIMARY KEY (centre_id, rut, position),
    FOREIGN KEY (centre_id, rut, position) REFERENCES supplier_state (centre_id, rut, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO supplier_state_cause (centre_id, rut, position, cause)
    SELECT centre_id, rut, position, cause FROM supplier_state WHERE cause IS NOT NULL;
ALTER TABLE supplier_state DROP COLUMN cause;
