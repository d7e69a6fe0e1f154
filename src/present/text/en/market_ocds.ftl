# Open contracting data: tenders fetch --ocds.
help-tenders-fetch--ocds = The open data (OCDS) of a month: 2026-08; needs no ticket
help-tenders-fetch--limit = How many tenders to ask for at once, with --ocds; later it goes on from there
ocds-will-ask = { $host } will be asked for the open data (OCDS) of { $month }. Ctrl-C stops it, and what has come stays.
ocds-due =
    { $month }: { $listed ->
        [one] one tender in the list.
       *[other] { $listed } tenders in the list.
    } { $taken ->
        [0] { "" }
        [one] The first one was gone through already.{ " " }
       *[other] The first { $taken } were gone through already.{ " " }
    }They are asked for one by one, { $due } this time. { $minutes ->
        [one] It takes up to a minute, or more where Mercado Público is slow.
       *[other] It takes up to { $minutes } minutes, or more where Mercado Público is slow.
    }
ocds-column-month = Month
ocds-column-came = Came
ocds-absent =
    { $count ->
        [one] One tender of the list is not in the open data.
       *[other] { $count } tenders of the list are not in the open data.
    }
ocds-missing =
    { $count ->
        [one] Of { $month } one tender is missing. The rest is kept.
       *[other] Of { $month } { $count } tenders are missing. The rest is kept.
    }
ocds-left =
    { $count ->
        [one] Of { $month } one tender is left to go through.
       *[other] Of { $month } { $count } tenders are left to go through.
    }
ocds-again = To go on from there: encuentro tenders fetch --ocds { $month }
ocds-empty = Mercado Público answered: the list of that month is empty.
ocds-not-published = Mercado Público answered: the open data (OCDS) of { $month } is not published.
ocds-not-published-hint = It appears a month or more later. Meanwhile the file of the month comes with "encuentro tenders fetch --month MONTH", and days with "encuentro tenders fetch --day DATE".
market-api-ocds = open data (OCDS)
