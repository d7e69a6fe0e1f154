# Matching: which tenders fit a supplier, and why.
help-tenders-match = Recommends open tenders to a supplier, with reasons for and against
help-tenders-match--rut = RUT of the supplier; not needed when there is only one
help-tenders-match--all = One line for every registered supplier
help-tenders-match--why = Shows the points of every reason; with =CODE, only those of that tender
help-tenders-match--region = Region of the buyer, by name or number
help-tenders-match--kind = Type: LE, L1, COT…
help-tenders-match--min = Least amount: 500000 or 10utm
help-tenders-match--max = Greatest amount: 5000000 or 100utm
help-tenders-match--closes-before = Closes on that day or before
help-tenders-match--limit = How many at most
help-tenders-match-after =
    It looks at the product codes the supplier registered, earlier bids, where it delivers and the amounts. It helps to choose: the terms of the tender decide.
    If one is of no use: encuentro tenders discard CODE --reason TEXT
matching-which-hint = Type the RUT: encuentro tenders match RUT. For everyone: encuentro tenders match --all
matching-weight-missing = The rules of matching lack the number "{ $id }".
matching-heading = { $number }. { $code } · { $points } points
matching-heading-closes = { $number }. { $code } · { $points } points · closes { $closes }
matching-for = For
matching-against = Against
matching-note = To know
matching-sum = Sum: { $points } points
matching-rubro-same = sells what is bought: { $product }.
matching-rubro-class = sells products of the same class ({ $code }) as { $product }.
matching-rubro-family = sells products of the same family ({ $code }) as { $product }.
matching-rubro-segment = sells in the same segment ({ $code }) as { $product }.
matching-work-same =
    { $count ->
        [one] offered { $product } before in one tender.
       *[other] offered { $product } before in { $count } tenders.
    }
matching-work-near =
    { $count ->
        [one] offered something like { $product } before ({ $code }) in one tender.
       *[other] offered something like { $product } before ({ $code }) in { $count } tenders.
    }
matching-words = words in common with what is sold or was offered before: { $words }.
matching-region-home = is bought in the supplier's own region, { $region }.
matching-region-served = is bought in a region that the supplier serves, { $region }.
matching-region-past = is bought in a region where offers were made before, { $region }.
matching-region-elsewhere = is bought in another region, { $region }.
matching-local-agile = is Compra Ágil: by law smaller firms and local suppliers are asked for quotes first, and this one is both (Law 19.886, article 56).
matching-emt-agile = is Compra Ágil: by law smaller firms are asked for quotes first, and this is one (Law 19.886, article 56).
matching-local-municipal = a municipality buys for less than 500 UTM: its terms may prefer local suppliers, and this is one (Law 19.886, article 61). Check the terms.
matching-amount-near = the amount, { $amount }, lies among those of earlier offers.
matching-amount-outside = the amount, { $amount }, comes near those of earlier offers; the largest was { $most }.
matching-amount-far = the amount, { $amount }, is far above what was offered before; the largest was { $most }.
matching-closes-soon =
    { $hours ->
        [0] closes in less than an hour.
        [one] closes in one hour.
       *[other] closes in { $hours } hours.
    }
matching-closes-unknown = it is not known when it closes; see its page.
matching-guarantee = the amount makes a performance guarantee of { $percent } % likely (Law 19.886, article 11).
matching-complaints = the buyer had { $count } complaints in the last year. They are against the buyer, not against this tender.
matching-lacking =
    { $more ->
        [0] a requirement to bid is lacking today: { $what }
       *[other] requirements to bid are lacking today. The first: { $what }
    }
matching-lacking-next = To settle it: encuentro check { $rut }
matching-change-rubro = adding the rubro { $code }, if it is sold (+{ $points } points or more).
matching-change-rubro-named = adding the rubro { $code } ({ $name }), if it is sold (+{ $points } points or more).
matching-change-region = serving { $region } as well (+{ $points } points).
matching-change-size = recording the size of the firm (up to +{ $points } points).
matching-change-comuna = recording the comuna of the domicile (up to +{ $points } points).
matching-command-rubro = encuentro suppliers edit { $rut } rubros={ $rubros }
matching-command-regions = encuentro suppliers edit { $rut } regions=REGIONS
matching-command-size = encuentro suppliers edit { $rut } size=micro
matching-command-comuna = encuentro suppliers edit { $rut } sii_comuna=COMUNA
matching-say-rubros = To look up rubro codes: encuentro rubros search WORD. To record them: encuentro suppliers edit { $rut } rubros=CODES
matching-none-open = None of the tenders kept is open.
matching-none-open-hint = Bring today's: encuentro tenders fetch. If you have a newer list: encuentro tenders import FILE
matching-blank = It is not known yet what this supplier sells: there are no rubros and no earlier offers. { $open } tenders are open.
matching-none-shares = None of the { $open } open tenders has rubros or words in common with this supplier.
matching-none-reaches = None of the { $open } open tenders fits: { $sharing } have something in common, but do not reach { $least } points.
matching-shares-nothing = Tender { $code } has no rubros and no words in common with this supplier.
matching-not-open = Tender { $code } takes no more offers, or does not pass the filters.
matching-fitting =
    { $count ->
        [one] One of { $open } open tenders fits.
       *[other] { $count } of { $open } open tenders fit; { $shown } are shown.
    } Earlier offers that were read: { $past }.
matching-next = This helps to choose; the terms of the tender decide. To follow one: encuentro tenders follow { $code } { $rut }. To know whether an offer can be made: encuentro check { $rut } --for { $code }
matching-column-points = Points
matching-column-supplier = Supplier
matching-column-rut = RUT
matching-column-fitting = Fit
matching-column-best = The best
matching-nothing-known = not known what is sold
matching-none = none fits
matching-everyone =
    { $served ->
        [0] None of the { $total } suppliers has a tender that fits, of { $open } open ones.
        [one] One supplier of { $total } has tenders that fit, of { $open } open ones.
       *[other] { $served } of { $total } suppliers have tenders that fit, of { $open } open ones.
    } To see the reasons for one: encuentro tenders match RUT
matching-show-hint = See it with: encuentro tenders show { $code }
matching-helps = Would help
matching-advice = It would help: { $change } To do so: { $command }
matching-none-other =
    { $others ->
        [0] Every open tender has your offer already.
        [one] The other open tender does not fit.
       *[other] Beside those that have your offer already, none of the { $others } open tenders fits.
    }
matching-own-bids =
    { $count ->
        [one] One open tender is not shown, since it has your offer already.
       *[other] { $count } open tenders are not shown, since they have your offer already.
    } To see them: encuentro bids list --rut { $rut }
matching-discarded =
    { $count ->
        [one] One discarded tender is left out.
       *[other] { $count } discarded tenders are left out.
    } To see them with their reason: encuentro tenders followed { $rut } --discarded
matching-rivals =
    { $usual ->
        [one] one supplier usually bids for product { $product } (median of { $cases } tenders kept).
       *[other] { $usual } suppliers usually bid for product { $product } (median of { $cases } tenders kept).
    }
matching-awards = of { $cases } chosen offers of product { $product }, { $count } were of smaller firms, as this one is.
