# Search: tenders by the words that people use.
help-tenders-search = Searches tenders in your own words: without accents, in the plural, misspelt, or with words of the trade
help-tenders-search-after =
    When nothing holds a word, those that begin so are looked for; with a star, always: panad*
    To leave a word out, put a dash before it: aseo -hospital
    Open tenders are shown; when there is none, those that have closed.
help-tenders-search--words = Words, or a whole code
help-tenders-search--without = Leaves out those that hold this word
help-tenders-search--in = Where to look: name, bought or all
help-tenders-search--open = Open ones only
help-tenders-search--all = Open ones and those that have closed, together
help-tenders-search--region = The buyer's region, by name or number
help-tenders-search--comuna = The buyer's comuna
help-tenders-search--buyer = Words of the buyer's name
help-tenders-search--kind = Type: LE, L1, COT…
help-tenders-search--status = Status: published, closed, awarded…
help-tenders-search--rubro = Beginning of the product code
help-tenders-search--min = Least amount: 500000 or 10utm
help-tenders-search--max = Greatest amount: 5000000 or 100utm
help-tenders-search--closes-after = Closes on that day or later
help-tenders-search--closes-before = Closes on that day or earlier
help-tenders-search--limit = How many at most
search-no-words = A word to look for is missing.
search-no-words-hint = For example: encuentro tenders search aseo
search-too-long = These are too many words: the first ones count.
search-corrected = Nothing holds "{ $typed }". Looked for { $meant }.
search-unknown = No stored tender holds "{ $word }".
search-none = No stored tender holds: { $words }.
search-none-fits = No stored tender holds { $words } and meets all that was asked.
search-none-hint = Try another word, or fewer.
search-none-narrow-hint = Try fewer filters.
search-partial =
    { $held ->
        [one] None holds all { $wanted } words; these hold one.
       *[other] None holds all { $wanted } words; these hold { $held }.
    }
search-count-open =
    { $total ->
        [one] One open tender.
       *[other] { $total } open tenders; { $shown } are shown.
    }
search-count-closed =
    { $total ->
        [one] None is open: this one has closed.
       *[other] None is open: { $total } have closed; { $shown } are shown.
    }
search-count =
    { $total ->
        [one] One tender.
       *[other] { $total } tenders, open and closed; { $shown } are shown.
    }
search-left-out =
    { $count ->
        [one] Another one has closed. To see it too: --all
       *[other] { $count } others have closed. To see them too: --all
    }
search-next = To see one whole: encuentro tenders show { $code }
search-new = new
search-closes = closes { $closes }
search-closed = closed { $closes }
search-bought = Bought
search-by-synonym = Found by "{ $word }", another word for { $typed }
search-by-typo = Found by "{ $word }" instead of { $typed }
search-column-score = Score
search-column-words = Found by
