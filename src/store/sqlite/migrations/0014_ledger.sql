-- Results of workshops. The chain holds nothing of a person: numbers, days and hashes. Entry and salt lie in a table of
-- their own, so that erasing somebody leaves a chain that still holds.
CREATE TABLE ledger_link (
    centre_id INTEGER NOT NULL REFERENCES centre (id),
    number INTEGER NOT NULL,
    day TEXT NOT NULL,
    commitment TEXT NOT NULL,
    link TEXT NOT NULL,
    erased_on TEXT,
    PRIMARY KEY (centre_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger_entry (
    centre_id INTEGER NOT NULL REFERENCES centre (id),
    number INTEGER NOT NULL,
    learner TEXT NOT NULL,
    course TEXT NOT NULL,
    milestone TEXT NOT NULL,
    document TEXT NOT NULL,
    salt TEXT NOT NULL,
    PRIMARY KEY (centre_id, number),
    UNIQUE (centre_id, learner, course, milestone)
) STRICT, WITHOUT ROWID;

-- Where the chain of each centre ends. Who writes holds this row first, so that two never continue the same link; a chain
-- from which the last rows were taken shows too.
CREATE TABLE ledger_head (
    centre_id INTEGER NOT NULL PRIMARY KEY REFERENCES centre (id),
    number INTEGER NOT NULL,
    link TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Certificates by the code that is printed on them. Of who was erased the code stays, without the person.
CREATE TABLE certificate (
    centre_id INTEGER NOT NULL REFERENCES centre (id),
    code TEXT NOT NULL,
    course TEXT NOT NULL,
    learner TEXT,
    issued_on TEXT NOT NULL,
    erased_on TEXT,
    revoked_on TEXT,
    revoked_because TEXT,
    PRIMARY KEY (centre_id, code)
) STRICT, WITHOUT ROWID;
-- One that counts for each person and course.
CREATE UNIQUE INDEX certificate_in_force ON certificate (centre_id, course, learner) WHERE revoked_on IS NULL;
