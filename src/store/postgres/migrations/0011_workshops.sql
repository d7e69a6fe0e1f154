-- Workshops: courses, who learns, seats, attendance and the waiting list. Each thing is one JSON; beside it stand
-- the columns that statements need. Days are texts as `2026-11-27`.
CREATE TABLE course (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    code TEXT COLLATE "C" NOT NULL,
    seats BIGINT NOT NULL,
    closed BIGINT NOT NULL,
    document TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (centre_id, code)
);

CREATE TABLE learner (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    id TEXT COLLATE "C" NOT NULL,
    rut BIGINT,
    supplier BIGINT,
    document TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (centre_id, id)
);
CREATE INDEX learner_by_rut ON learner (centre_id, rut);

CREATE TABLE enrolment (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    course TEXT COLLATE "C" NOT NULL,
    learner TEXT COLLATE "C" NOT NULL,
    number BIGINT NOT NULL,
    active BIGINT NOT NULL,
    document TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (centre_id, course, learner),
    UNIQUE (centre_id, course, number)
);
CREATE INDEX enrolment_by_learner ON enrolment (centre_id, learner);

CREATE TABLE attendance (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    course TEXT COLLATE "C" NOT NULL,
    session BIGINT NOT NULL,
    learner TEXT COLLATE "C" NOT NULL,
    document TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (centre_id, course, session, learner)
);
CREATE INDEX attendance_by_learner ON attendance (centre_id, learner);

-- `course` is the one that is wished, empty where any will do; `offered` the one of which a seat is held.
CREATE TABLE waiting (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    centre TEXT COLLATE "C" NOT NULL,
    course TEXT COLLATE "C" NOT NULL,
    learner TEXT COLLATE "C" NOT NULL,
    since TEXT COLLATE "C" NOT NULL,
    turn BIGINT NOT NULL,
    active BIGINT NOT NULL,
    offered TEXT COLLATE "C",
    document TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (centre_id, centre, course, learner, since)
);
CREATE INDEX waiting_by_learner ON waiting (centre_id, learner);
CREATE INDEX waiting_by_offer ON waiting (centre_id, offered) WHERE offered IS NOT NULL;
