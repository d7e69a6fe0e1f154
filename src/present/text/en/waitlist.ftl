# Waiting list.
waitlist-nobody = Nobody waits at { $centre }.
waitlist-nobody-hint = To add somebody: encuentro waitlist add --name "Ana Pérez" --telephone 912345678 --consent
waitlist-rule = Rule of { $centre }: { $rule }
waitlist-listed =
    { $count ->
        [one] 1 person waits.
       *[other] { $count } people wait.
    } To offer the free seats of a course to those who come next: encuentro waitlist offer COURSE
waitlist-wait =
    { $waiting } waiting, { $rate ->
        [one] 1 place
       *[other] { $rate } places
    } a year: about { $years ->
        [one] 1 year
       *[other] { $years } years
    }.
waitlist-wait-more =
    With { $more ->
        [one] 1 more place
       *[other] { $more } more places
    } a week ({ $rate } a year): about { $years ->
        [one] 1 year
       *[other] { $years } years
    }.
waitlist-rate-counted =
    { $courses ->
        [one] The places a year are those of 1 course that began in the last 12 months.
       *[other] The places a year are those of { $courses } courses that began in the last 12 months.
    }
waitlist-no-rate = There are no places to reckon with: no course began in the last 12 months.
waitlist-no-rate-hint = Say them yourself: encuentro waitlist wait --rate 600
waitlist-meanwhile = Meanwhile, at home and without a class:
waitlist-meanwhile-step = - { $step } ({ $where })
waitlist-column-place = Place
waitlist-column-course = Course
waitlist-column-since = Since
waitlist-column-reason = Why here
waitlist-column-state = State
waitlist-column-date = Day
waitlist-column-what = What happened
waitlist-column-waiting = Waiting
waitlist-column-rate = Places a year
waitlist-column-years = Years
waitlist-reason-group = group { $number }, { $group }
waitlist-reason-date = came on { $date }
waitlist-reason-turn = turn { $turn } of that day
waitlist-began = began to wait
waitlist-offer-open = seat in { $course } offered on { $date }
waitlist-offer-open-until = seat in { $course } offered, answer until { $date }
waitlist-offer-accepted = accepted { $course } on { $date }
waitlist-offer-refused = refused { $course } on { $date }
waitlist-offer-expired = did not answer for { $course } in time ({ $date })
waitlist-offer-course-closed = without an answer when { $course } closed on { $date }
waitlist-left = left on { $date } ({ $reason })
waitlist-leaving-seated = has a seat
waitlist-leaving-withdrew = does not want to wait
waitlist-leaving-unreachable = could not be reached
waitlist-leaving-other = another reason
waitlist-since-to-come = { $date } is still to come: nobody waits since then.
waitlist-group-unknown = The group "{ $group }" is not in the rule of { $centre }: it moves nobody forward.
waitlist-added = { $name } is on the list, in place { $place }. To see it: encuentro waitlist list
waitlist-waits-already = { $name } has waited since { $since }, at place { $place }, and keeps it. To see the list: encuentro waitlist list
waitlist-wish-changed = { $name } has waited since { $since } and keeps that day: waits for { $now } now, not for { $before }, at place { $place }. To see the list: encuentro waitlist list
waitlist-wish = the course { $course }
waitlist-wish-any = any course
waitlist-shown = { $name } is in place { $place }: { $reason }. To see the list: encuentro waitlist list
waitlist-shown-left = Does not wait any more. To see everybody, those who left too: encuentro waitlist list --all
waitlist-not-waiting = "{ $value }" does not wait any more.
waitlist-offered-already = { $name } has an offered seat to answer already.
waitlist-no-seat = In { $code } no seat is free to be offered.
waitlist-no-seat-hint = To see the course: encuentro workshops show { $code }
waitlist-nothing-offered = { $name } has no offered seat.
waitlist-nothing-to-offer = Nothing was offered: { $code } has no free seat, or nobody waits who was not offered one before.
waitlist-expired-now = { $name } did not answer in time, and stays on the list with the same day. Tell the person.
waitlist-offered = Seat in { $code } offered to { $name }. Tell the person: { $contact }.
waitlist-offered-until = Seat in { $code } offered to { $name }, who can answer until { $until }. Tell the person: { $contact }.
waitlist-contact = { $contact }
waitlist-no-contact = there is no telephone or e-mail
waitlist-offered-next = Once they answer: encuentro waitlist accept PERSON, or encuentro waitlist refuse PERSON. To see the course: encuentro workshops show { $code }
waitlist-accepted = { $name } has a seat in { $code } and is off the waiting list. To see the course: encuentro workshops show { $code }
waitlist-refused = { $name } did not take the seat in { $code }, and stays on the list with the same day.
waitlist-nobody-next = Nobody else waits for { $code }: the seat is free. To enrol: encuentro workshops enrol { $code } --name NAME
waitlist-left-now = { $name } left the list; what happened stays noted. Tell the person. To see everybody: encuentro waitlist list --all
waitlist-other-needs-note = With "other" say which reason: add --note "…".
