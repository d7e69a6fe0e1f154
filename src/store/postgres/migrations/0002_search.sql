-- The words of a tender by where they stand: its name, what is bought, and the rest that the first two do not hold.
-- The program folds them and writes them anew after this step. The first letter of an entry says where the word
-- stands (n, b, r): the index then answers by itself, where weights would have every row looked at again.
DROP TABLE tender_words;
CREATE TABLE tender_words (
    id BIGINT PRIMARY KEY,
    words TSVECTOR NOT NULL
);
CREATE INDEX tender_words_words ON tender_words USING gin (words);

-- Every stem that was ever indexed, with one word that has it: what a misspelt word may have meant.
CREATE TABLE search_word (
    word TEXT COLLATE "C" PRIMARY KEY,
    shown TEXT COLLATE "C" NOT NULL
);

-- What somebody looks for again and again; supplier 0 is the centre itself.
CREATE TABLE saved_search (
    centre_id BIGINT NOT NULL DEFAULT 1 REFERENCES centre (id),
    supplier BIGINT NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    shown TEXT COLLATE "C" NOT NULL,
    asked TEXT COLLATE "C" NOT NULL,
    saved_on TEXT COLLATE "C" NOT NULL,
    run_on TEXT COLLATE "C",
    PRIMARY KEY (centre_id, supplier, name)
);

-- The tenders that a saved search has shown or counted before: all others are new to it.
CREATE TABLE saved_search_seen (
    centre_id BIGINT NOT NULL DEFAULT 1,
    supplier BIGINT NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    tender TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (centre_id, supplier, name, tender),
    FOREIGN KEY (centre_id, supplier, name)
        REFERENCES saved_search (centre_id, supplier, name) ON DELETE CASCADE
);
