-- Workshops: courses, who learns, seats, attendance and the waiting list. Each thing is one JSON; beside it stand
-- the columns that statements need. Days are texts as `2026-11-27`.
CREATE TABLE course (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    code TEXT NOT NULL,
    seats INTEGER NOT NULL,
    closed INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (centre_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE learner (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    id TEXT NOT NULL,
    rut INTEGER,
    supplier INTEGER,
    document TEXT NOT NULL,
    PRIMARY KEY (centre_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX learner_by_rut ON learner (centre_id, rut);

CREATE TABLE enrolment (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    course TEXT NOT NULL,
    learner TEXT NOT NULL,
    number INTEGER NOT NULL,
    active INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (centre_id, course, learner),
    UNIQUE (centre_id, course, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX enrolment_by_learner ON enrolment (centre_id, learner);

CREATE TABLE attendance (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    course TEXT NOT NULL,
    session INTEGER NOT NULL,
    learner TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (centre_id, course, session, learner)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_by_learner ON attendance (centre_id, learner);

-- `course` is the one that is wished, empty where any will do; `offered` the one of which a seat is held.
CREATE TABLE waiting (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    centre TEXT NOT NULL,
    course TEXT NOT NULL,
    learner TEXT NOT NULL,
    since TEXT NOT NULL,
    turn INTEGER NOT NULL,
    active INTEGER NOT NULL,
    offered TEXT,
    document TEXT NOT NULL,
    PRIMARY KEY (centre_id, centre, course, learner, since)
) STRICT, WITHOUT ROWID;
CREATE INDEX waiting_by_learner ON waiting (centre_id, learner);
CREATE INDEX waiting_by_offer ON waiting (centre_id, offered) WHERE offered IS NOT NULL;
