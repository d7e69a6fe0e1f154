# How an offer ended, and the summary of the year.

help-bids-result = Notes how an offer ended: won, lost or without a winner
help-bids-result--code = Code of the tender
help-bids-result--rut = RUT of the supplier
help-bids-result--won = It was won
help-bids-result--lost = It was lost
help-bids-result--void = It ended without a winner, or was cancelled
help-bids-result--reason = Why it was lost: price, papers, technical, delivery, experience, late, "other: your words", unknown
help-bids-result--winning-price = Price that won, with taxes
help-bids-result--note = A note of your own
help-bids-result--invoiced = Day on which the buyer received the invoice
help-bids-result--pay-days = Days until payment in the tender's bases, where they are not those of the rule
help-bids-result--paid = Day on which you were paid
help-bids-result-after = Without options it proposes what the imported list says, or asks. Example: encuentro bids result 2735-100-COT26 --lost --reason price --winning-price 450.000
help-bids-summary = Sums up the offers of a year: sent, won, and why the others were lost
help-bids-summary--rut = RUT of the supplier
help-bids-summary--all = Those of all suppliers
help-bids-summary--year = Year in which the tenders closed

result-action = how it ended was noted
result-not-sent = The offer for { $code } is not marked as sent: it cannot have a result yet.
result-not-sent-hint = If you sent it, note the receipt: encuentro bids sent { $code }{ $whose }
result-withdrawn = The offer for { $code } is marked as withdrawn: it has no result.
result-rehearsal = The offer for { $code } is a copy to practise on: it was not sent, and has no result.
result-rehearsal-hint = To see it: encuentro bids show { $code }{ $whose }
result-not-closed = By what is noted, the tender closes only on { $closes }. Check that code and deadline are those of this offer.
result-untold = Say how it ended: --won, --lost or --void.
result-bad-reason = "{ $value }" is not a known reason. Use price, papers, technical, delivery, experience, late, unknown, or "other: your words".
result-other-needs-words = Say what the other reason was, for example: --reason "other: they changed the budget".
result-reason-needs-lost = A reason is noted only of an offer that was lost: add --lost.
result-payment-needs-won = Invoice and payment are noted only of an offer that was won: add --won.
result-no-invoice = First note the day on which the buyer received the invoice: --invoiced DATE.
result-payment-days-wrong = The days of the invoice and of the payment cannot lie ahead, and the payment cannot come before the invoice.
result-pay-days = The days until payment go from 1 to { $most }: the rule allows no more, even with reasons in the bases.
result-price-of-void = Without a winner there is no winning price.
result-price-not-positive = The winning price, { $price }, must be above zero.
result-secret = There is something that looks like a password. Nothing was kept: write it without passwords.

result-name = { $name }
result-list-void = By the imported list, the tender ended without a winner.
result-list-won = By the imported list, this offer won, at { $price }. The list does not say whether the price carries IVA.
result-list-won-part = By the imported list, this offer won at least a part. Chosen: { $winners }.
result-list-lost-both = By the imported list, { $winners } won at { $price }; this offer stands there at { $own }. The list does not say whether the prices carry IVA.
result-list-lost = By the imported list, { $winners } won at { $price }. The list does not say whether the price carries IVA, and this offer is not in it.
result-list-lost-no-price = By the imported list, { $winners } were chosen.
result-list-taken = The winning price of the list was noted. If it is another one: --winning-price AMOUNT
result-accept = Note it as { $result }? [y/N]
result-ask = How did it end? 1 won, 2 lost, 3 without a winner:
result-ask-reason = Why was it lost? Type the number; Enter leaves it out:
result-ask-words = What was the reason?
result-ask-price = At which price was it won, with taxes? Enter leaves it out:
result-reason-price = on price
result-reason-papers = on papers
result-reason-technical = on the technical part
result-reason-delivery = on delivery
result-reason-experience = on experience
result-reason-late = for being late or not sent
result-reason-other = for another reason
result-reason-unknown = for no known reason
result-field-why = Why
result-field-winning-price = Price that won
result-field-own-price = Own price to compare
result-field-invoiced = Invoice received
result-field-due = To be paid by
result-field-paid = Paid

result-next-won = Noted: won. The purchase order comes next: look at Mercado Público every day, and accept or reject it in time. On the day of the order check again that you are still eligible: encuentro check { $rut }. Once you have delivered and your invoice is received, note the day: encuentro bids result { $code }{ $whose } --invoiced DATE
result-next-invoiced = You must be paid by { $due }, in calendar days from receipt of the invoice. It is in "encuentro calendar{ $whose }" now. See that they record the receipt of what you delivered. When you are paid: encuentro bids result { $code }{ $whose } --paid DATE
result-next-overdue = The term for paying you ended on { $due }. Check that the invoice was received and that the receipt is recorded. How to complain of the payment: encuentro explain "factura impaga". When you are paid: encuentro bids result { $code }{ $whose } --paid DATE
result-next-paid = Noted: paid. To see the year: encuentro bids summary{ $whose }
result-next-lost = Noted: lost. If you believe that the evaluation has a mistake, the terms for a claim are short: encuentro bids rescue --terms. To see the year: encuentro bids summary{ $whose }
result-next-void = Noted: no winner. It may be published again: encuentro tenders recommend { $rut }. To see the year: encuentro bids summary{ $whose }

result-summary-what = What
result-summary-count = How many
result-summary-amount = Amount
result-summary-sent = Sent
result-summary-won = Won
result-summary-lost = Lost
result-summary-void = Without a winner
result-summary-waiting = Waiting for a result
result-summary-offered = Amount offered
result-summary-won-amount = Amount won, with taxes
result-summary-by = { $reason } { $count }
result-summary-words =
    { $year }: { $sent } sent, { $won } won; waiting for a result { $waiting }.
result-summary-words-lost =
    { $year }: { $sent } sent, { $won } won; lost { $reasons }; waiting for a result { $waiting }.
result-summary-above =
    { $count ->
        [one] In the one that was lost on price and can be compared, yours was { $percent } % higher than the one that won.
       *[other] In the { $count } that were lost on price and can be compared, yours was { $percent } % higher than the one that won (median).
    }
result-summary-below =
    { $count ->
        [one] In the one noted as lost on price that can be compared, yours was { $percent } % lower than the one that won: the reason may be another.
       *[other] In the { $count } noted as lost on price that can be compared, yours was { $percent } % lower than the one that won (median): the reason may be another.
    }
result-summary-undated =
    { $count ->
        [one] One sent offer has no closing day and is counted in no year.
       *[other] { $count } sent offers have no closing day and are counted in no year.
    }
result-summary-none = In { $year } there are no sent offers.
result-summary-none-hint = For another year: encuentro bids summary{ $whose } --year YEAR
help-value-days = DAYS
help-value-reason = REASON
result-not-sent-list-hint = If you sent it, write "sent" in the state column of your list of offers and import it again: encuentro bids import FILE
result-invoiced-before-closing = The invoice cannot have come on { $invoiced }: the tender closes on { $closes }. Check the day and the code.
result-other-dropped = The result changed: what was noted of the earlier one was taken out, such as the reason, the price that won or the invoice. Your note stays. To go back: encuentro bids undo { $code }{ $whose }
result-bad-choice = "{ $value }" is not one of the answers: type a number from 1 to { $most }.
result-other-left-out = Without your words, the other reason is left out.
result-payment-basis = Where the term comes from: { $place }. { $source }
result-summary-won-by-list = Amount won, by the list
result-summary-won-unknown = Won, amount not known
result-summary-list-iva = The imported list does not say whether its prices carry IVA: what was won by it stands apart and is not added to the rest.
result-summary-unknown-award =
    { $count ->
        [one] Of one offer that was won nobody knows how much was awarded, and it is not in the amount. To note it
       *[other] Of { $count } offers that were won nobody knows how much was awarded, and they are not in the amount. To note it
    }: encuentro bids result CODE --won --winning-price AMOUNT
