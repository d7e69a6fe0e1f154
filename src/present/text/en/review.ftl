# Checking an offer, guarantees and the sending

help-bids-check = Says in one line whether the offer can be sent, and what is missing
help-bids-check--code = Code of the tender
help-bids-check--rut = RUT of the supplier
help-bids-note = Notes who signs and the net total that the portal shows
help-bids-note--code = Code of the tender
help-bids-note--rut = RUT of the supplier
help-bids-note--signatory = Name of the person who signs
help-bids-note--portal-net = Net total that the portal shows once the prices are typed in
help-bids-guarantee = Notes a guarantee: what the bases ask for and what the one in hand says
help-bids-guarantee--code = Code of the tender
help-bids-guarantee--rut = RUT of the supplier
help-bids-guarantee--kind = Of the offer (seriedad), or of performance (fiel cumplimiento)
help-bids-guarantee--amount = Amount; in pesos, or with its currency: “30 UF”
help-bids-guarantee--beneficiary = In whose favour
help-bids-guarantee--until = Last day that it covers
help-bids-guarantee--held = What is told is of the guarantee already in hand
help-bids-sent = Notes the receipt of sending; warns when something changes afterwards
help-bids-sent--code = Code of the tender
help-bids-sent--rut = RUT of the supplier
help-bids-sent--number = Number of the receipt
help-bids-sent--at = Day and hour of the sending; now when it is not told
help-bids-sent--account = RUT of the supplier that the receipt names
help-bids-sent--file = File with the receipt; it is kept with the papers
review-severity = Weight
review-what = What
review-mend = What to do
review-heading-blocks = Missing or wrong
review-heading-unknown = Not known
review-heading-warns = To keep in mind
review-total-in-words = Total in words: { $words }
review-said = { $text }
review-detail = { $title }: { $detail }
review-value = { $value }
review-complete = The offer { $code } is complete. Send it on Mercado Público and note the receipt: encuentro bids sent { $code }{ $whose }
review-not-known =
    Nothing wrong is seen in the offer { $code }, but { $unknown ->
        [one] there is one thing that nobody knows yet. Look at it before sending.
       *[other] there are { $unknown } things that nobody knows yet. Look at them before sending.
    }
review-incomplete =
    The offer { $code } cannot be sent yet: { $blocks ->
        [one] one thing is missing or wrong
       *[other] { $blocks } things are missing or wrong
    }{ $unknown ->
        [0] {""}
        [one] , and one is not known
       *[other] , and { $unknown } are not known
    }.
review-sent-complete = The offer { $code } is sent and nothing has changed since. When the result is known: encuentro bids result { $code }{ $whose }
review-sent-incomplete =
    The offer { $code } is sent, but { $blocks ->
        [one] one thing is missing or wrong
       *[other] { $blocks } things are missing or wrong
    }.
review-sent-not-known =
    The offer { $code } is sent, and { $unknown ->
        [one] there is one thing that nobody knows yet
       *[other] there are { $unknown } things that nobody knows yet
    }. Look at them: while there is time the offer can be mended and sent again.
review-rehearsal = It is a rehearsal copy: it serves to practise and is not sent.
review-no-tender = The tender is not on this computer: whether its deadline changed or it is still open cannot be seen.
review-no-tender-mend = Bring it with “encuentro tenders fetch { $code }”, or look at its page.
review-no-lines = The offer has no line that is offered.
review-prices =
    { $count ->
        [one] One line lacks its price or its quantity.
       *[other] { $count } lines lack their price or their quantity.
    }
review-prices-mend = encuentro bids price { $code }{ $whose }
review-shares = The shares of the partners do not come to 100 %, or one is missing.
review-shares-mend = encuentro bids partner { $code }{ $whose } add RUT --share PERCENT
review-point = Point { $number }: { $title }
review-points-mend = Once a point is done: encuentro bids mark { $code }{ $whose } --done NUMBER
review-unasked =
    { $count ->
        [one] One question that could matter is not answered.
       *[other] { $count } questions that could matter are not answered.
    }
review-unasked-mend = See them with: encuentro check { $rut }
review-other-points =
    { $count ->
        [one] One point of the list is left that may not be asked for.
       *[other] { $count } points of the list are left that may not be asked for.
    }
review-other-points-mend = See them with “encuentro bids show { $code }{ $whose }” and mark them with --done or --not-asked.
review-not-sent = Saved is not sent: it counts only with the receipt of sending, and when sent from the account of { $rut }.
review-not-sent-mend = After sending: encuentro bids sent { $code }{ $whose }
review-changed-since-sending = After the sending ({ $at }) something changed: the portal still holds the former offer.
review-changed-mend = Edit the offer on the portal, send it again and note the new receipt: encuentro bids sent { $code }{ $whose }
review-portal-not-told = The total of the offer has not been compared with the one that the portal shows.
review-portal-mend = Type the net prices on the portal and note the net total that it shows: encuentro bids note { $code }{ $whose } --portal-net AMOUNT
review-portal-differs = The portal shows { $portal } net and the offer comes to { $offer }: they must be equal.
review-portal-differs-mend = See which one is wrong. If it is the portal, mend it there; if it is the offer: encuentro bids price { $code }{ $whose }
review-signatory-not-told = Who signs has not been told. By the power { $may } may sign.
review-signatory-mend = encuentro bids note { $code }{ $whose } --signatory NAME
review-signatory-spelled = Who signs is written “{ $signs }”, and in the supplier’s data “{ $may }”. Write it the same, letter by letter.
review-signatory-other = { $signs } signs, and by the data kept here the power is that of { $may }.
review-power-ends = The power of who signs holds until { $until } and the tender closes on { $closes }.
review-power-ends-mend = The power must be renewed, or another person with a power in force signs.
review-guarantee-bid = Bid guarantee (seriedad)
review-guarantee-performance = Performance guarantee (fiel cumplimiento)
review-guarantee-read = { $guarantee }: whether the bases ask for it has not been noted.
review-guarantee-read-mend = Note what the bases say: encuentro bids guarantee { $code }{ $whose } { $word } --amount AMOUNT --until DATE --beneficiary NAME
review-guarantee-not-held = { $guarantee }: the bases ask for it and it is not there yet.
review-guarantee-due-later = { $guarantee }: it is handed in when the tender is won; see today whether it can be had.
review-guarantee-start = Ask for it today. Once it is there: encuentro bids guarantee { $code }{ $whose } { $word } --held --amount AMOUNT --until DATE --beneficiary NAME
review-guarantee-unknown = { $guarantee }: whether amount, beneficiary and last day are those of the bases is not known.
review-guarantee-amount = { $guarantee }: { $asked } is asked for and the one in hand is of { $held }.
review-guarantee-until = { $guarantee }: it must cover until { $asked } and the one in hand ends on { $held }.
review-guarantee-beneficiary = { $guarantee }: it must be in favour of “{ $asked }” and the one in hand says “{ $held }”.
review-guarantee-word-bid = bid
review-guarantee-word-performance = performance
review-guarantee-ended = { $guarantee }: the one in hand ends on { $until }, before the closing.
review-mismatch-mend = See the letters that differ: encuentro check { $rut } --for { $code }
review-rehearsal-end = It is a rehearsal copy of { $code }: it serves to practise and is not sent. What stands above is what a real offer would lack.
review-over = The term of the offer { $code } is over and it is not noted as sent. If you sent it: encuentro bids sent { $code }{ $whose }. If the portal failed: encuentro bids rescue { $code }{ $whose }
bids-sent-early = The date of the receipt is before the day on which this offer was begun here ({ $started }). Look whether it is the right one.
review-member-not-ready = Partner { $rut }: is not ready to bid yet, and each partner must be.
review-member-not-known = Partner { $rut }: not all is known that it takes to say whether they may bid.
review-member-not-here = Partner { $rut }: is not on this computer; whether they may bid could not be seen.
review-member-mend = encuentro check { $rut } --for { $code }
review-guarantee-mend = Ask for it to be mended or changed before the closing.
review-related = On this computer there is another offer for the same tender, of a supplier with { $shared }.
review-shared-representative = the same representative
review-shared-address = the same address
review-shared-contact = the same telephone or e-mail
review-paper-mend = To keep the one that serves: encuentro papers add{ $whose } FILE --kind { $id } --issued DATE
review-paper-mend-tender = To keep the one that serves: encuentro papers add{ $whose } FILE --kind { $id } --for { $code }
review-paper-elsewhere = { $paper }: it is marked as done, but this program holds neither a copy nor a date.
review-paper-undated = { $paper }: its date is not known, and tenders often set a limit.
review-paper-older-than-usual = { $paper }: on the closing day it will be { $age } days old. At most { $usual } is usual; the tender decides.
review-paper-too-old = { $paper }: on the closing day it will be { $age } days old, and the bases accept at most { $limit }.
review-paper-expired = { $paper }: it holds only until { $expires }, before the closing.
review-paper-of-another = { $paper }: the one at hand is of another tender.
review-paper-signatory = { $paper }: it does not name { $signs }, who signs.
bids-heading-notes = Signature and portal
bids-heading-guarantees = Guarantees
bids-heading-receipt = Receipt of sending
bids-note-signatory = Signs
bids-note-portal-net = Net on the portal
bids-note-nothing = Say what to note: --signatory NAME, --portal-net AMOUNT, or both.
bids-noted = Noted. To see how the offer stands: encuentro bids check { $code }{ $whose }
bids-guarantee-which = Guarantee
bids-guarantee-side = Paper
bids-guarantee-amount = Amount
bids-guarantee-until = Until
bids-guarantee-beneficiary = In favour of
bids-guarantee-side-asked = the bases ask
bids-guarantee-side-held = the one in hand
bids-guarantee-ask-first = What the bases ask of that guarantee is not known yet.
bids-guarantee-ask-first-hint = Note first what they ask, without --held: encuentro bids guarantee { $code }{ $whose } bid --amount AMOUNT --until DATE
bids-guarantee-asked = What the bases ask is noted. Ask for the guarantee today; once it is there: encuentro bids guarantee { $code }{ $whose } { $word } --held --amount AMOUNT --until DATE --beneficiary NAME
bids-guarantee-held = The guarantee in hand is noted. To compare it: encuentro bids check { $code }{ $whose }
bids-receipt-number = Number
bids-receipt-at = Sent
bids-receipt-account = Supplier on the receipt
bids-receipt-file = File
bids-sent-ask-number = Which number does the receipt of sending have?
bids-sent-no-number = The number of the receipt of sending is missing: --number NUMBER. Without a receipt the offer may be saved and not sent.
bids-sent-future = The hour of the sending has not come yet. Look at day and hour of the receipt.
bids-sent-rehearsal = It is a rehearsal copy: it is not noted as sent. If the tender takes offers, start it again with “encuentro bids start”.
bids-sent-other-account = The receipt is of { $account } and this offer is of { $rut }: the offer left from somebody else’s account. Nothing was noted.
bids-sent-other-account-hint = While there is time, withdraw it on the portal, enter with the firm’s own account and send it again.
bids-sent-late = The hour of the receipt is after the closing ({ $closes }). Look whether it is the right one.
bids-sent-account-not-told = See that the receipt says { $rut }. With --account RUT the program compares it.
bids-sent-open-points = Compulsory points are left unmarked. The receipt proves that it was sent, not that it is complete: encuentro bids check { $code }{ $whose }
bids-sent = The sending is noted. If something changes here, the program tells that it must be sent again. When it is known: encuentro bids result { $code }{ $whose }
bids-sent-again = The new sending is noted; it replaces the former one. Both are in “encuentro bids journal { $code }{ $whose }”.
bids-changed-since-sending = This changed after the sending: the portal still holds the former offer. Edit it there, send it again and note it: encuentro bids sent { $code }{ $whose }
