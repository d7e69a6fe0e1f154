# Business days, terms and dates.

rules-kind-holiday-years = Years whose holidays are known
rules-kind-holidays = Public holidays
rules-lint-out-of-order = It stands after { $before }, which is later. Holidays go in order.
rules-lint-no-year = It lies in { $year }, which is not among the years with known holidays.
rules-lint-no-holidays = It says that the holidays of this year are known and there are none.

# calendar.
help-calendar = Shows the dates ahead: closings, questions, visits and expiries
help-calendar--rut = RUT of the supplier; not needed when there is only one
help-calendar-after = For a phone: “encuentro calendar -o dates.ics”, then open that file on the phone. Importing it again updates the dates and doubles none.
agenda-column-when = When
agenda-column-day = Day
agenda-column-left = Left
agenda-column-what = What
agenda-column-tender = Tender
agenda-column-title = Name
agenda-questions = Last questions
agenda-site-visit = Site visit
agenda-closing = Closing
agenda-award = Award
agenda-payment = Last day for your invoice to be paid
agenda-accreditation = The accreditation ends
agenda-account = Look at the account again
agenda-eligibility = Look at the eligibility again
agenda-answers = { $count ->
    [one] Confirm an answer of the interview
   *[other] Confirm { $count } answers of the interview
}
agenda-in-hours = { $hours ->
    [0] less than 1 hour
    [one] 1 hour
   *[other] { $hours } hours
}
agenda-in-days = { $days ->
    [0] today
    [one] tomorrow
   *[other] { $days } days
}
agenda-calendar-name = Encuentro: public purchases
agenda-advice-tender = Confirm the date on Mercado Público: the buyer may change it.
agenda-advice-own = A date recorded in Encuentro. Confirm it on Mercado Público.
agenda-advice-cancelled = The tender was cancelled or ended without a winner.
agenda-listed = { $count ->
    [one] One date lies ahead. To have it on a phone: “encuentro calendar{ $whose } -o dates.ics”.
   *[other] { $count } dates lie ahead. To have them on a phone: “encuentro calendar{ $whose } -o dates.ics”.
}
agenda-exported = { $count ->
    [one] The file holds one date. Open it on the phone or import it into your calendar.
   *[other] The file holds { $count } dates. Open it on the phone or import it into your calendar.
} When something changes, make the file again and import it again: the dates are updated.
agenda-none = No date lies ahead.
agenda-none-hint = Follow a tender with “encuentro tenders follow CODE { $rut }”: its dates will appear here.
agenda-which-hint = Type the RUT: encuentro calendar --rut 77.000.012-2
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
