-- What was asked of the marketplace: public lists, no person in them.
-- The days of a list, and how far each was brought in.
CREATE TABLE market_day (
    listing TEXT NOT NULL,
    day TEXT NOT NULL,
    state TEXT NOT NULL,
    listed BIGINT,
    pending BIGINT NOT NULL,
    asked TEXT NOT NULL,
    PRIMARY KEY (listing, day)
);

-- The monthly files that were brought in, with the ETag each had.
CREATE TABLE market_file (
    listing TEXT NOT NULL,
    month TEXT NOT NULL,
    etag TEXT,
    bytes BIGINT NOT NULL,
    fetched TEXT NOT NULL,
    PRIMARY KEY (listing, month)
);

-- Requests sent with a ticket, by day; the ticket itself leaves no trace.
CREATE TABLE market_use (
    day TEXT PRIMARY KEY,
    requests BIGINT NOT NULL
);
