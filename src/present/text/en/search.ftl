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
help-tenders-search--save = Saves this search under a name
help-tenders-search--saved = Runs a saved search again and says what is new; without a name, lists them all
help-tenders-search--remove = Removes a saved search
help-tenders-search--for = For the supplier with this RUT
search-unknown-there = No stored tender holds "{ $word }" at that place.
search-bad-name = A name is missing, of at most { $most } letters.
search-no-such = There is no saved search named "{ $name }".
search-no-such-hint = To see those there are: encuentro tenders search --saved
search-none-saved = There are no saved searches yet.
search-none-saved-hint = To save one: encuentro tenders search WORDS --save NAME
search-saved = Search saved. To run it again: encuentro tenders search --saved "{ $name }"
search-saved-for = Search saved. To run it again: encuentro tenders search --saved "{ $name }" --for { $rut }
search-saved-next = To run one again: encuentro tenders search --saved "{ $name }"
search-removed = The search "{ $name }" was removed.
search-count-new =
    { $count ->
        [one] One is new and comes first.
       *[other] { $count } are new and come first.
    }
search-nothing-new = Nothing new since { $day }.
search-column-name = Name
search-column-asked = Looks for
search-column-for = For
search-column-run = Last run
search-forget-what =
    { $count ->
        [one] One saved search is erased too.
       *[other] { $count } saved searches are erased too.
    }
help-value-word = WORD
search-heading-saved = Saved searches
