-- The words of a tender by where they stand: its name, what is bought, and the rest that the first two do not hold.
-- The program folds them and writes them anew after this step; the tokenizer only splits at spaces.
DROP TABLE tender_words;
CREATE VIRTUAL TABLE tender_words USING fts5 (
    name, bought, rest, content = '', contentless_delete = 1, detail = column, tokenize = 'ascii'
);

-- Every stem that was ever indexed, with one word that has it: what a misspelt word may have meant.
CREATE TABLE search_word (
    word TEXT PRIMARY KEY,
    shown TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What somebody looks for again and again; supplier 0 is the centre itself.
CREATE TABLE saved_search (
    centre_id INTEGER NOT NULL DEFAULT 1 REFERENCES centre (id),
    supplier INTEGER NOT NULL,
    name TEXT NOT NULL,
    shown TEXT NOT NULL,
    asked TEXT NOT NULL,
    saved_on TEXT NOT NULL,
    run_on TEXT,
    PRIMARY KEY (centre_id, supplier, name)
) STRICT, WITHOUT ROWID;

-- The tenders that a saved search has shown or counted before: all others are new to it.
CREATE TABLE saved_search_seen (
    centre_id INTEGER NOT NULL DEFAULT 1,
    supplier INTEGER NOT NULL,
    name TEXT NOT NULL,
    tender TEXT NOT NULL,
    PRIMARY KEY (centre_id, supplier, name, tender),
    FOREIGN KEY (centre_id, supplier, name)
        REFERENCES saved_search (centre_id, supplier, name) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
