# The worksheet of an offer's prices

worksheet-sheet = prices
worksheet-column-tender = Encuentro: tender
worksheet-column-supplier = Supplier RUT
worksheet-column-line = Line
worksheet-column-product = Product code
worksheet-column-description = Description
worksheet-column-quantity = Quantity
worksheet-column-unit = Unit of measure
worksheet-column-price = Net price of ONE unit (fill in this column)
worksheet-column-exempt = Exempt from IVA (yes or no)
worksheet-column-left-out = Left out (yes or no)
worksheet-column-currency = Currency
worksheet-column-net = Net of the line
worksheet-iva = IVA (VAT) { $rate }
worksheet-retention = Retention { $rate }
worksheet-rate-unknown = today's rate is not known
worksheet-hint-unit = Price of ONE unit, without IVA: what a single one of the column “Unit of measure” costs. If it says box, the price of the box; if it says unit, that of each one.
worksheet-hint-fill = Fill in the column of the price. You can also change the quantity, “Exempt from IVA” and “Left out”. The rest is not read.
worksheet-hint-back = Save the worksheet, then: encuentro bids import FILE
worksheet-asked = The tender asks for { $asked }.
worksheet-exported = Worksheet of the offer { $code }, with { $lines ->
        [one] one line
       *[other] { $lines } lines
    }. Fill in the prices, then: encuentro bids import { $file }
worksheet-file-word = FILE
worksheet-replace = { $file } is there already, perhaps with prices that you filled in. It is replaced by the worksheet with the prices that are kept here. Go on? [y/N]
worksheet-kept = Nothing was written: the file stays as it was. For another file: -o NAME
worksheet-read-for = It is the worksheet of the offer { $code } of { $rut }.
worksheet-offer = { $code } of { $rut }
worksheet-no-offer = The worksheet has no line that says which offer it belongs to.
worksheet-several-offers = The worksheet mixes lines of several offers: { $offers }. Nothing was read: leave one offer in each file.
worksheet-not-prepared = The worksheet is of the offer { $offer }, and that offer is not prepared here. Nothing was read.
worksheet-export-hint = To ask for the worksheet of an offer: encuentro bids export CODE -o prices.xlsx
worksheet-yes-or-no = “{ $value }” is neither yes nor no.
worksheet-other-currency = The row says “{ $value }” and the offer is in { $wanted }. Write the price in { $wanted }.
worksheet-in-cell = Cell { $cell }: { $what }
worksheet-error-value = “{ $value }” is an error of the spreadsheet. Mend the formula or write the number.
worksheet-uncounted = There is a formula without its result. Open the file and save it again, or write the number.
worksheet-no-line = The row does not say which line it is.
worksheet-unknown-line = The offer { $code } has no line “{ $line }”.
worksheet-line-twice = The line “{ $line }” is there several times, in the rows { $rows }. None was read: leave one.
worksheet-words-ignored = The description or the unit of line { $line } is another one in the worksheet. That is not read: the offer keeps what the tender asks for.
worksheet-priced-left-out = Line { $line } has a new price but says that it is left out: it is not counted.
worksheet-lines-missing =
    { $count ->
        [one] Line { $lines } is not in the worksheet and stays as it was.
       *[other] Lines { $lines } are not in the worksheet and stay as they were.
    }
worksheet-price-kept =
    { $count ->
        [one] The row of line { $lines } has no price: the earlier price stays.
       *[other] The rows of lines { $lines } have no price: the earlier prices stay.
    }
worksheet-not-taken =
    { $count ->
        [one] One row was not taken: that line stays as it was, with its earlier price if it had one.
       *[other] { $count } rows were not taken: those lines stay as they were, with their earlier prices if they had any.
    }
worksheet-still-unpriced =
    { $count ->
        [one] Line { $lines } still has no price or no quantity.
       *[other] Lines { $lines } still have no price or no quantity.
    }
bids-action-read-worksheet =
    prices were read from a worksheet, { $count ->
        [one] one line
       *[other] { $count } lines
    }
sheets-noted = Note: { $text }

bids-hint-offered = Offered before, per { $unit }: { $median } (median of { $count } prices); half of them between { $low } and { $high }.{ $ended }
bids-hint-bought = Bought before, per { $unit }: { $median } (median of { $count } prices); half of them between { $low } and { $high }.{ $ended }
bids-hint-won = Won: { $median } (of { $count }).
bids-hint-lost = Did not win: { $median } (of { $count }).
bids-hint-heading = Known prices of these products
bids-hint-line = Line { $line }: { $what }
bids-hint-far-above = { $price } is { $times } times the median of { $count } known prices per { $unit }, { $median }. Box against unit? Check that it is not the price of a package that holds several.
bids-hint-far-below = { $price } is { $times } times less than the median of { $count } known prices per { $unit }, { $median }. Unit against box? Check that it is not the price of a single piece.
bids-hint-far-above-like = { $price } is { $times } times the median of { $count } known prices per { $unit }, { $median }. It is like the price per { $other }: check the unit.
bids-hint-far-below-like = { $price } is { $times } times less than the median of { $count } known prices per { $unit }, { $median }. It is like the price per { $other }: check the unit.
bids-hint-keep = Keep this price? [y/N]
