-- Results of workshops. The chain holds nothing of a person: numbers, days and hashes. Entry and salt lie in a table of
-- their own, so that erasing somebody leaves a chain that still holds.
CREATE TABLE ledger_link (
    centre_id BIGINT NOT NULL REFERENCES centre (id),
    number BIGINT NOT NULL,
    day TEXT COLLATE "C" NOT NULL,
    commitment TEXT COLLATE "C" NOT NULL,
    link TEXT COLLATE "C" NOT NULL,
    erased_on TEXT COLLATE "C",
    PRIMARY KEY (centre_id, number)
);

CREATE TABLE ledger_entry (
    centre_id BIGINT NOT NULL REFERENCES centre (id),
    number BIGINT NOT NULL,
    learner TEXT COLLATE "C" NOT NULL,
    course TEXT COLLATE "C" NOT NULL,
    milestone TEXT COLLATE "C" NOT NULL,
    document TEXT COLLATE "C" NOT NULL,
    salt TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (centre_id, number),
    UNIQUE (centre_id, learner, course, milestone)
);

-- Where the chain of each centre ends. Who writes holds this row first, so that two never continue the same link; a chain
-- from which the last rows were taken shows too.
CREATE TABLE ledger_head (
    centre_id BIGINT NOT NULL PRIMARY KEY REFERENCES centre (id),
    number BIGINT NOT NULL,
    link TEXT COLLATE "C" NOT NULL
);

-- Certificates by the code that is printed on them. Of who was erased the code stays, without the person.
CREATE TABLE certificate (
    centre_id BIGINT NOT NULL REFERENCES centre (id),
    code TEXT COLLATE "C" NOT NULL,
    course TEXT COLLATE "C" NOT NULL,
    learner TEXT COLLATE "C",
    issued_on TEXT COLLATE "C" NOT NULL,
    erased_on TEXT COLLATE "C",
    revoked_on TEXT COLLATE "C",
    revoked_because TEXT COLLATE "C",
    PRIMARY KEY (centre_id, code)
);
-- One that counts for each person and course.
CREATE UNIQUE INDEX certificate_in_force ON certificate (centre_id, course, learner) WHERE revoked_on IS NULL;
