-- Learners without a RUT whose data rest: kept, and neither read nor changed until the block is lifted.
CREATE TABLE privacy_learner_block (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    learner TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (centre_id, learner)
) STRICT, WITHOUT ROWID;
