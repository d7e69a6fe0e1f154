# Prices that were offered and paid.
help-prices = Shows at what prices a product was offered and bought
help-prices--what = Product code, its beginning, or words: 44121701, arroz, lápices
help-prices--region = Only buyers of that region, by name or number
help-prices--year = Only that year
help-prices--since = From that year on
help-prices--won = Only offers that won
help-prices--unit = Only that unit of measure: unidad, caja, kilo
help-prices--currency = Only that currency: CLP, UF, UTM, USD, EUR
help-prices--text = Words that what was asked for or offered must hold
help-prices-after =
    They are the prices of the lists kept on this PC, not official ones. Fewer than 5 are shown without figures.
    To print or show them: encuentro prices arroz -o precios.html
help-value-what = CODE|WORDS
help-value-year = YEAR
help-value-unit = UNIT
help-value-currency = CURRENCY

prices-unknown-currency = There is no currency “{ $value }”. The currencies are: CLP, UF, UTM, USD and EUR.
prices-none-yet = No tenders and no purchase orders are kept yet, so no price is known.
prices-none-known = No price of “{ $what }” is known.
prices-none-known-hint = Try another word, or look for the product code: encuentro rubros search { $what }
prices-import-hint = Fetch the months that you care about, for example: encuentro tenders fetch --month 2026-10. If you have the file already: encuentro tenders import FILE
prices-none-fits = There are prices of product { $code }, but none fits everything that was asked for.
prices-none-fits-hint = Try fewer options: encuentro prices { $code }
prices-only-totals =
    { $count ->
        [one] There is one offer for product { $code }, but the list gives only its total and not the price of one unit.
       *[other] There are { $count } offers for product { $code }, but the lists give only totals and not the price of one unit.
    }
prices-only-totals-hint = That is how Compra Ágil lists come. Import the tenders or the purchase orders of those months too: encuentro tenders import FILE

# Choosing a product.
prices-several =
    { $count ->
        [one] One product fits “{ $what }”.
       *[other] { $count } products fit “{ $what }”. Prices of different products are never mixed.
    }
prices-several-hint = Choose one and type its code: encuentro prices { $code }
prices-ask-which = Which one is it?
prices-option =
    { $count ->
        [one] { $code } { $name }: one price
       *[other] { $code } { $name }: { $count } prices
    }
prices-nameless = (no name)

# Names.
prices-unit-unsaid = unit not said
prices-currency-clp = pesos (CLP)
prices-currency-clf = UF (unidades de fomento, CLF)
prices-currency-utm = UTM (monthly tax units)
prices-currency-usd = US dollars
prices-currency-eur = euro
prices-standing-won = Won
prices-standing-lost = Did not win
prices-standing-undecided = No result
prices-region-unsaid = No region
prices-kind-offered = offers
prices-kind-bought = purchase orders
prices-heading-offered = What was offered. Price per { $unit }, in { $currency }
prices-heading-bought = What was bought. Price per { $unit }, in { $currency }

# What the figures say.
prices-years = from { $from } to { $to }
prices-year = of { $year }
prices-no-year = without a year
prices-count = { $count } prices, { $years }.
prices-count-apart =
    { $one ->
        [one] { $count } prices, { $years }. One stands apart as very different, so the figures come from { $usual }.
       *[other] { $count } prices, { $years }. { $apart } stand apart as very different, so the figures come from { $usual }.
    }
prices-few =
    { $count ->
        [one] There is only one price. Fewer than { $few } give no figures. This is it:
       *[other] There are only { $count } prices. Fewer than { $few } give no figures. These are they:
    }
prices-middle = The price in the middle (median) is { $median }. Half of the prices lie between { $q1 } and { $q3 }.
prices-ends = The lowest is { $min } and the highest { $max }.
prices-won-few =
    { $count ->
        [one] Only one of these offers won: too few for a median.
       *[other] Only { $count } of these offers won: too few for a median.
    }
prices-won-below = { $count } offers won, with a median of { $median }: less than that of all.
prices-won-above = { $count } offers won, with a median of { $median }: more than that of all.
prices-won-same = { $count } offers won, with a median of { $median }: the same as that of all.
prices-wide = The prices are spread widely: there are probably different things under this code. Narrow them with “--text WORD”.
prices-chart-title = How many prices there are in each range, of { $count }

# What it was narrowed by.
prices-only = Only { $what }.
prices-only-region = the region { $region }
prices-only-year = the year { $year }
prices-only-since = from the year { $year } on
prices-only-won = offers that won
prices-only-unit = per { $unit }
prices-only-currency = in { $currency }
prices-only-text = what says “{ $text }”

# Tables.
prices-table-each = The prices, from the lowest to the highest
prices-table-standing = By result
prices-table-region = By the buyer's region
prices-table-year = By year
prices-table-apart = Those that stand apart, the most different first
prices-table-apart-some = The { $shown } most different of the { $count } that stand apart
prices-as-table = The same in a table
prices-column-code = Code
prices-column-product = Product
prices-column-offered = Offered
prices-column-bought = Bought
prices-column-standing = Result
prices-column-region = Region
prices-column-year = Year
prices-column-n = Prices
prices-column-q1 = A quarter, up to
prices-column-median = Median
prices-column-q3 = Three quarters, up to
prices-column-each = Too few
prices-column-price = Price
prices-column-process = Where
prices-column-text = What for
prices-column-times = Against the median
prices-column-guess = Why it may be
prices-column-range = Range
prices-column-kind = Origin
prices-column-unit = Unit
prices-column-currency = Currency
prices-column-part = Part
prices-column-of = Which
prices-column-min = Lowest
prices-column-max = Highest
prices-part-usual = Without those that stand apart
prices-part-all = All
prices-times-above = { $times } times
prices-times-below = { $times } times less
prices-guess-package-said = Its text says { $size }: it looks like the price of the pack
prices-guess-package-size = It may be a box or pack of { $size }
prices-guess-package-word = Its text says “{ $word }”: it may be the whole package
prices-guess-total = It looks like the total of { $quantity } units
prices-guess-piece = It may be a single piece of what others sell by { $size }
prices-guess-none = Not known

# Notes.
prices-note-offered = Offers are prices of one unit, as ChileCompra's lists carry them. The lists do not say whether they include VAT (IVA): see the tender's own rules before comparing.
prices-note-bought = Prices of purchase orders are net, without VAT (IVA). Cancelled orders are not counted.
prices-note-apart = A price stands apart above { $factor } times the third quartile, or below the first divided by { $factor }. That is this program's own choice, and the reason given is only a guess.
prices-note-method = Median and quartiles are computed as Excel's QUARTILE.INC. Prices are those of their year: they are not adjusted.
prices-note-totals =
    { $count ->
        [one] One more offer gives only its total and is not counted.
       *[other] { $count } more offers give only totals (as Compra Ágil lists do) and are not counted.
    }
prices-note-zero =
    { $count ->
        [one] One price of zero or less is not counted.
       *[other] { $count } prices of zero or less are not counted.
    }
prices-note-not-official = These are neither official nor recommended prices: they are those of the lists imported on this computer.
prices-next = To print or show it: encuentro prices { $code } -o prices.html
prices-next-tender = To see where one comes from: encuentro tenders show { $code }

# The rule pack.
rules-kind-price-units = Units of measure in prices
rules-unit-times = times
rules-unit-prices = prices
