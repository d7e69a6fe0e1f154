-- Why somebody is not eligible stands apart from the states: a municipality reads those and never this.
CREATE TABLE supplier_state_cause (
    centre_id BIGINT NOT NULL DEFAULT 1,
    rut BIGINT NOT NULL,
    position BIGINT NOT NULL,
    cause TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (centre_id, rut, position),
    FOREIGN KEY (centre_id, rut, position) REFERENCES supplier_state (centre_id, rut, position) ON DELETE CASCADE
);
INSERT INTO supplier_state_cause (centre_id, rut, position, cause)
    SELECT centre_id, rut, position, cause FROM supplier_state WHERE cause IS NOT NULL;
ALTER TABLE supplier_state DROP COLUMN cause;
