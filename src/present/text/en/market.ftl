# The marketplace over the network: tenders fetch, suppliers verify, market status.
help-market = Checks whether Mercado Público answers
help-market-status = Asks each part of Mercado Público once and shows which days are missing
help-market-status--market = Address of another Mercado Público, to rehearse; without it, the official one
help-market-status--ticket-file = File with the API ticket, which only you can read
help-tenders-fetch = Brings tenders, Compra Ágil and orders from Mercado Público
help-tenders-fetch--day = One day: 2026-11-20
help-tenders-fetch--from = First day
help-tenders-fetch--to = Last day; without it, today
help-tenders-fetch--code = One or more codes, with commas between them
help-tenders-fetch--month = The official file of a month: 2026-10; needs no ticket
help-tenders-fetch--kind = Which list: tenders, agile (Compra Ágil) or orders
help-tenders-fetch--agile = Brings Compra Ágil
help-tenders-fetch--no-details = Brings the list alone: code, name, state and closing
help-tenders-fetch--market = Address of another Mercado Público, to rehearse; without it, the official one
help-tenders-fetch--ticket-file = File with the API ticket, which only you can read
help-suppliers-verify = Asks Mercado Público whether it knows a supplier and records the answer
help-suppliers-verify--rut = The supplier's RUT
help-suppliers-verify--all = Asks about every supplier that is kept
help-suppliers-verify--by = Who asks, as it will be recorded
help-suppliers-verify--market = Address of another Mercado Público, to rehearse; without it, the official one
help-suppliers-verify--ticket-file = File with the API ticket, which only you can read
help-value-month = MONTH
help-value-kind = LIST
help-tenders-fetch-after =
    The simplest, without a ticket: encuentro tenders fetch --month 2026-10
    Without options it brings today and the days that are missing. What arrives is kept, even when it is cut off.

# Address and ticket.
market-bad-address = That address does not serve for "--market". Write one like https://example.cl, without user or password.
market-open-address = The address of "--market" is not safe: others on the network can read the ticket. Use it to rehearse only, with an invented ticket.
market-no-ticket = To ask Mercado Público a ticket is needed, and none was found.
market-no-ticket-hint = Put it into the variable ENCUENTRO_TICKET, or into a file that only you can read, with "--ticket-file FILE".
market-ticket-where = The ticket is free and personal. It is asked for with ClaveÚnica at https://api.mercadopublico.cl. Do not share it. Without one, a whole month can be brought: encuentro tenders fetch --month 2026-10
market-ask-ticket = Type or paste your ticket for the API of Mercado Público. It will not show on the screen and is not kept.
market-ask-ticket-label = Your ticket
market-ticket-odd = What was given as a ticket does not look like one: letters, digits and dashes, without spaces.
market-ticket-file = The file of the ticket, { $file }, could not be read.
market-ticket-file-open = Other people on this computer can read { $file }, so it was not used.
market-ticket-file-open-hint = Close it with "chmod 600 { $file }" and try again.
market-ticket-invalid = Mercado Público says that the ticket is not valid: "{ $says }".
market-quota-spent = Today's requests for this ticket are spent. Mercado Público says: "{ $says }".
market-quota-hint = Tomorrow you can go on where it stopped. What came already is kept.
market-turn-taken = Another window of this program is asking Mercado Público already, which takes one request at a time.
market-turn-taken-hint = Wait until it is done and try again.

# Why it could not be asked.
market-no-such-host = It could not be asked: this computer does not find { $host }. Most often there is no internet.
market-refused-connection = It could not be asked: { $host } does not take the connection.
market-unsafe = It could not be asked: the connection to { $host } could not be made safe.
market-silence = It could not be asked: { $host } did not answer within { $seconds } seconds.
market-broken-off = It could not be asked: the answer of { $host } broke off.
market-redirected = It could not be asked: { $host } sends to another address, { $to }. Nobody followed, so that the ticket does not go there.
market-too-many = It could not be asked: { $host } says that there are too many requests in a row.
market-too-many-wait =
    { $minutes ->
        [one] It could not be asked: { $host } says that there are too many requests in a row and asks to wait a minute.
       *[other] It could not be asked: { $host } says that there are too many requests in a row and asks to wait { $minutes } minutes.
    }
market-gateway-timeout = It could not be asked: { $host } is overloaded and did not manage to answer (504).
market-status = It could not be asked: { $host } answered with an error ({ $code }).
market-too-long = It could not be asked: the answer of { $host } is too long to be true.
market-not-published = That month is not published yet.
market-not-a-zip = The month could not be brought: what { $host } gave is not a .zip file.
market-cannot-keep = What came could not be kept.
market-cannot-keep-in = Nothing could be written in { $folder }.
market-stopped = It stopped as you asked. What came is kept.
market-hint-network = Check this computer's internet connection. What is kept already works without a network.
market-hint-filter = It may be a filter of this network. Try from another one, or talk to whoever runs it.
market-hint-disk = Check that there is room left and that the folder can be written.
market-hint-later = It does not mean that there is nothing: nobody could tell. Try again later.
market-hint-published = The files appear once the month is under way; the one of Compra Ágil a month later. Days can be brought with "encuentro tenders fetch --day DATE".
market-body-empty = It could not be asked: Mercado Público answered without saying anything.
market-body-page = It could not be asked: a web page came instead of the data. It happens when Mercado Público is under maintenance or the network wants a login.
market-body-cut-off = It could not be asked: the data came cut off.
market-body-not-json = It could not be asked: what came cannot be understood as data.
market-body-unknown = It could not be asked: data came in a shape that this program does not know.
market-simultaneous = It could not be asked: another request with the same ticket is under way. Mercado Público says: "{ $says }".
market-too-many-said = It could not be asked: there are too many requests in a row. Mercado Público says: "{ $says }".
market-not-understood = Mercado Público did not understand the question. It says: "{ $says }".
market-says = It could not be asked. Mercado Público says: "{ $says }".

# tenders fetch.
market-listing-tenders = tenders
market-listing-agile = Compra Ágil requests
market-listing-orders = purchase orders
market-will-ask = { $host } will be asked for { $listing }, for these days: { $days }. Ctrl-C stops it, and what came is kept.
market-day-due =
    { $day }: { $listed } on the list. { $details ->
        [one] One detail is missing, which is asked for on its own.
       *[other] { $details } details are missing, which are asked for one by one.
    } { $minutes ->
        [one] It takes a minute or more.
       *[other] It takes about { $minutes } minutes or more.
    }
market-one-day = { $day }
market-span = { $first } to { $last }
market-month = { $month }, the month's file
market-column-day = Day
market-column-listed = Listed
market-column-new = New
market-column-updated = Changed
market-column-details = Details
market-column-pending = Missing
market-column-state = State
market-state-whole = complete
market-state-open = so far
market-state-part = incomplete
market-state-missing = could not be asked
market-missing-days = Still to bring or complete: { $days }. The rest is kept.
market-again = To go on where it stopped: encuentro tenders fetch
market-again-agile = To go on where it stopped: encuentro tenders fetch --agile
market-again-orders = To go on where it stopped: encuentro tenders fetch --kind orders
market-rejected =
    { $count ->
        [one] One record that came could not be read and was not kept.
       *[other] { $count } records that came could not be read and were not kept.
    }
market-without-details = Only the lists came: the products of each tender are missing.
market-details-not-there = Mercado Público does not give the detail of some yet.
market-nothing-published = Mercado Público answered: nothing was published on those days.
market-future-day = That day has not come yet.
market-days-turned = The first day comes after the last one.
market-too-many-days = Those are too many days for once.
market-too-many-days-hint = For whole months the official file is faster: "encuentro tenders fetch --month 2026-10".
market-not-a-month = "{ $value }" is not a month. It is written like this: 2026-10.
market-future-month = That month has not come yet.
market-not-a-code = "{ $value }" is not a code. It is written like this: 2735-100-LE26.
market-no-such-code = Mercado Público answered: it does not know the code { $code }.
market-no-such-code-hint = Check that it is written as on the page, for example 2735-100-LE26.
market-code-next = To see it: encuentro tenders show { $code }
market-downloaded = The file of { $listing } of { $month } came: { $size }.
market-resumed = It went on from where it had broken off before.
market-unchanged = The file of { $listing } of { $month } has not changed since it was brought on { $day }. There is nothing to do.
market-stopped-month = To finish, type the same command again: the file is not downloaded a second time.

# suppliers verify.
market-verify-will =
    { $count ->
        [one] { $host } will be asked whether it knows the RUT. The answer will be recorded in the profile, as the state of the account, with today's date.
       *[other] { $host } will be asked whether it knows { $count } RUTs. Each answer will be recorded in its profile, as the state of the account, with today's date.
    }
market-verify-ask = Ask? (y/n)
market-verify-declined = Nothing was asked and nothing changed.
market-verify-recorded =
    { $count ->
        [one] One answer was recorded.
       *[other] { $count } answers were recorded.
    }
market-verify-open =
    { $count ->
        [one] About one it could not be asked: nothing was recorded of it.
       *[other] About { $count } it could not be asked: nothing was recorded of them.
    }
market-verify-not-known =
    { $count ->
        [one] Mercado Público does not know one RUT: it has no account yet.
       *[other] Mercado Público does not know { $count } RUTs: they have no account yet.
    }
market-verify-not-known-hint = To see what is missing: encuentro check RUT
market-column-rut = RUT
market-column-answer = Answer
market-answer-known = known
market-answer-not-known = not known
market-answer-none = could not be asked
market-answer-not-asked = was not asked

# market status.
market-column-api = Part
market-column-took = Took
market-column-host = Address
market-api-v1 = tenders and orders
market-api-agile = Compra Ágil requests
market-api-files = monthly files
market-answers = answers
market-no-ticket-here = not asked: no ticket
market-seconds = { $seconds } seconds
market-heading-last = What was brought last
market-column-listing = List
market-column-what = Of
market-column-asked = Brought on
market-used = Requests with a ticket today: { $used } of { $allowed }.
market-used-unknown = Requests with a ticket today: { $used }.
market-missing = Days of { $listing } that are missing: { $days }.
market-nobody-answers = It could not be asked: no part of Mercado Público answered.
market-status-next = To bring what is missing: encuentro tenders fetch
