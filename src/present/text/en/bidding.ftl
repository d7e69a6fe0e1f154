# Preparing a bid

help-bids-start = Begins an offer: lines, checklist and the supplier's data
help-bids-start--code = Code of the tender
help-bids-start--rut = RUT of the supplier
help-bids-start--rehearsal = A copy to practise on, even where no offer can be made
help-bids-journal = Shows what was changed in an offer
help-bids-journal--code = Code of the tender
help-bids-journal--rut = RUT of the supplier
help-bids-undo = Takes the last change of an offer back
help-bids-undo--code = Code of the tender
help-bids-undo--rut = RUT of the supplier
bidding-closed = The term is over: { $closes }.
bidding-status-closed = The tender is closed: it takes no more offers.
bidding-status-unsuccessful = The tender ended without a winner: it takes no more offers.
bidding-status-awarded = The tender was awarded already.
bidding-status-cancelled = The tender was revoked or cancelled.
bidding-status-suspended = The tender is suspended. Look at its page: if it goes on, its term may change.
bidding-estimate-over-limit = The estimate, { $estimate }, is above the limit of Compra Ágil, { $limit } with taxes and freight.
bidding-not-ready = The supplier { $rut } is not ready to bid yet. See what is missing with "encuentro check { $rut }".
bidding-not-known = Not all is known that it takes to say whether { $rut } may bid. Before sending, see "encuentro check { $rut }".
bidding-time-left =
    It closes on { $closes }: { $hours ->
        [0] less than an hour is left
        [one] 1 hour is left
       *[other] { $hours } hours are left
    }.
bidding-days-left =
    It closes on { $closes }: { $days ->
        [one] one day is left
       *[other] { $days } days are left
    }.
bidding-closes-today = It closes today, { $closes }, and the hour is not known here: see it on the tender’s page and send as soon as you can.
bidding-time-over = The term is over: { $closes }.
bids-cannot-start = No offer can be made for { $code }. { $reasons }
bids-cannot-start-hint = To practise with a copy: encuentro bids start { $code }{ $whose } --rehearsal
bids-started =
    Offer begun, with { $lines ->
        [one] one line
       *[other] { $lines } lines
    }. Read the bases, mark what gets done and put the prices in: encuentro bids price { $code }{ $whose }
bids-resumed =
    The offer was begun already; all that was noted is still there. It has { $lines ->
        [one] one line
       *[other] { $lines } lines
    }. To see it: encuentro bids show { $code }{ $whose }
bids-rehearsal =
    A copy to practise on, with { $lines ->
        [one] one line
       *[other] { $lines } lines
    }. Go on with: encuentro bids price { $code }{ $whose }
bids-not-prepared = The offer for { $code } is in the list, but nothing is prepared here.
bids-not-prepared-hint = To prepare it: encuentro bids start { $code }{ $whose }
bids-too-large = Quantities and prices give an amount too large to be counted. Check that there are no digits too many.
bids-nothing-to-undo = There is no change to take back in the offer for { $code }.
bids-undo-confirm = The last change of offer { $code } is taken back: { $what } ({ $at }). Go on? [y/N]
bids-undo-declined = Nothing was taken back.
bids-undone = Taken back in offer { $code }: { $what }. To see the other changes: encuentro bids journal { $code }{ $whose }
bids-journal-shown = To take the last one back: encuentro bids undo { $code }{ $whose }
bids-journal-number = No.
bids-journal-at = When
bids-journal-what = What
bids-action-started = the offer was begun
bids-action-priced =
    { $count ->
        [one] one price was set
       *[other] { $count } prices were set
    }
bids-action-charged = the way of charging was changed
bids-action-added = a point was added to the checklist
bids-action-refreshed = the data of the supplier and the tender were brought up to date
bids-action-noted = who signs, or what the portal shows, was noted
bids-action-guaranteed = a guarantee was noted
bids-action-sent = the sending was noted
bids-heading-lines = Lines
bids-heading-totals = Totals
bids-line-number = No.
bids-line-what = What is asked for
bids-line-quantity = Quantity
bids-line-unit = Unit
bids-line-price = Net price of 1 unit
bids-line-net = Net
bids-line-exempt = exempt
bids-line-left-out = not offered
bids-total-net = Net
bids-total-exempt = Of that, exempt
bids-total-iva = IVA (VAT)
bids-total-total = Total that the buyer pays
bids-total-retention = Withheld
bids-total-received = You receive
bids-group-administrative = Administrative part
bids-group-technical = Technical part
bids-group-economic = Economic part
bids-group-sending = Sending
bids-point-number = No.
bids-point-state = State
bids-point-group = Part
bids-point-what = What to do
bids-point-said = What is known
bids-point-by = Who and when

help-bids-price = Sets the prices of an offer and shows net, IVA and total
help-bids-price--code = Code of the tender
help-bids-price--rut = RUT of the supplier
help-bids-price--line = Net price of one unit: LINE=PRICE
help-bids-price--quantity = Quantity that is offered: LINE=QUANTITY
help-bids-price--take-home = Honorarios: what must be left after the retention
help-bids-price--exempt = Lines without IVA
help-bids-price--taxed = Lines with IVA
help-bids-price--leave-out = Lines that are not offered
help-bids-price--include = Lines that are offered again
help-bids-price--charge = How it is charged: taxed (invoice), exempt, or fees (honorarios)
bids-other-currency = "{ $value }" is in { $typed } and the offer is in { $wanted }. Type the amount in { $wanted }.
bids-price-ambiguous = In "{ $value }" the sign may separate thousands or decimals. Type the decimals in full, for example 1,234.50.
bids-not-an-amount = "{ $value }" is not an amount. Type the number only, for example 12500.
bids-no-such-line =
    There is no line "{ $line }". The offer has { $count ->
        [one] one line
       *[other] { $count } lines
    }: use the number that is shown with it.
bids-zero-quantity = The quantity of line { $line } cannot be zero. To leave it out: --leave-out { $line }, or “yes” in “Left out” of the worksheet
bids-line-without-amount = "{ $value }" does not say the amount. It is written LINE=AMOUNT, for example 1=12500.
bids-take-home-needs-fees = What is to be left can be asked for only when charging with honorarios, in pesos. Use --charge fees.
bids-no-retention = The retention of honorarios of { $year } is not known. Record it with "encuentro rules set".
bids-free-line = Line { $line } has a price of zero: it is offered for nothing. Check that this is what you want.
bids-no-quantity = Line { $line } has no quantity in the tender. Read it in the bases and note it with --quantity { $line }=QUANTITY.
bids-parts-of-a-peso =
    { $count ->
        [one] The price of line { $lines } has decimals; in pesos the portal may ask for whole amounts: check it.
       *[other] The prices of lines { $lines } have decimals; in pesos the portal may ask for whole amounts: check them.
    }
bids-fewer-than-asked = Line { $line }: they want { $asked } and { $offered } are offered. See whether the bases allow offering fewer.
bids-part-only =
    { $count ->
        [one] Line { $lines } is not offered: see whether the bases allow an offer for a part only.
       *[other] Lines { $lines } are not offered: see whether the bases allow an offer for a part only.
    }
bids-absurd = “{ $value }” is too large: a price or a quantity cannot be above { $most }. Check that it has no figures too many.
bids-absurd-net = Quantity by price gives “{ $value }”, too much: a line cannot come to more than { $most }. Check that it has no figures too many.
bids-nothing-offered = No line is offered: like this there is no offer. To offer one again: encuentro bids price { $code }{ $whose } --include LINE
bids-line-quantity-asked = { $offered } (they want { $asked })
bids-price-how = Type the net price (without IVA) of each line. Enter keeps what is there; a dash (-) leaves the line out; "done" ends.
bids-price-ask = { $number }/{ $count } { $what }: they want { $quantity } { $unit }. Net price of 1 { $unit }:
bids-price-ask-again = { $number }/{ $count } { $what }: they want { $quantity } { $unit }. Net price of 1 { $unit } (now { $now }):
bids-price-ask-offered = { $number }/{ $count } { $what }: they want { $quantity } { $unit } and you offer { $offered }. Net price of 1 { $unit }:
bids-price-ask-again-offered = { $number }/{ $count } { $what }: they want { $quantity } { $unit } and you offer { $offered }. Net price of 1 { $unit } (now { $now }):
bids-priced = The prices are complete. To see the offer and its checklist: encuentro bids show { $code }{ $whose }
bids-prices-missing =
    { $count ->
        [one] The quantity or the price of one line is missing.
       *[other] Quantities or prices of { $count } lines are missing.
    } To go on: encuentro bids price { $code }{ $whose }

help-bids-mark = Marks the points of an offer's checklist
help-bids-mark--code = Code of the tender
help-bids-mark--rut = RUT of the supplier
help-bids-mark--done = Points that are done, by number: 1,2,5
help-bids-mark--open = Points that are open again
help-bids-mark--not-asked = Points that this tender does not ask for
help-bids-mark--add = Adds a point in your own words
help-bids-mark--part = Part of the point that is added
help-bids-mark--by = Who says so
bids-point-secret = There is something that looks like a password. Nothing was kept: write it without passwords.
bids-empty-point = Write what is to be done, for example: --add "Letter of the bank".
bids-no-such-point =
    There is no point "{ $point }". The list has { $count ->
        [one] one point
       *[other] { $count } points
    }: use the number that is shown with it.
bids-marked =
    { $count ->
        [0] No point is open.
        [one] One point is open.
       *[other] { $count } points are open.
    } { $required ->
        [0] {""}
        [one] Without one of them the offer may be left out.
       *[other] Without { $required } of them the offer may be left out.
    } [x] is done and [-] is not asked for. To mark: encuentro bids mark { $code }{ $whose } --done 1,2
bids-action-marked =
    { $count ->
        [one] a point of the checklist was marked
       *[other] { $count } points of the checklist were marked
    }
bids-action-imported = it was imported from a sheet
bids-action-copied = it was copied from another store
bids-over-limit = The total with IVA, { $total }, is above the limit of Compra Ágil, { $limit } with taxes and freight: it could not be sent.
bids-limit-unknown = Compra Ágil has a limit in UTM, with taxes and freight, and it cannot be counted here. { $missing }
bids-limit-other-currency = Compra Ágil has a limit of { $limit } with taxes and freight. The offer is in another currency: compare it yourself.
bids-start-sent = In the list this offer stands as sent: preparing it here does not change what was sent. The amount of the list stays until you put prices in.
bids-start-sent-closed = The offer for { $code } stands as sent: there is nothing to start, not even to practise on.
bids-start-sent-closed-hint = To note how it ended: encuentro bids result { $code }{ $whose }
