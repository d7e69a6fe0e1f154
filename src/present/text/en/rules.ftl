# Reading a pack.
rules-unreadable = The file { $file } has a problem in line { $line }: { $reason }
rules-unknown-field = The file { $file } uses in line { $line } the field “{ $field }”, which does not exist. Check its spelling.
rules-newer-format = The file { $file } uses format { $version } and this program understands up to { $understood }. Update the program to use those rules.
rules-not-found = { $path } was not found. Check the folder's name.
rules-not-text = The file { $path } is not UTF-8 text. Save it again in that encoding.
rules-cannot-read = { $path } could not be read. Check that you may open it.
rules-empty-folder = The folder { $folder } has no rule files (they end in “.toml”).

# Dated values.
rules-missing-month = The value of { $name } for { $month } is missing. Another month's is not used: record it with “encuentro rules set { $id } YYYY-MM VALUE --source ADDRESS”.
rules-missing-day = The value of { $name } for { $day } is missing. Another day's is not used.
rules-missing-year = The value of { $name } for the year { $year } is missing. Another year's is not used.
rules-expired-value = The last known value of { $name } held until { $until }.
rules-value-not-yet = { $name }: no value is known before { $from }.
rules-no-such-value = There is no value named “{ $id }”. See the list with “encuentro rules show parameters”.
rules-period-month = { $month }
rules-period-day = { $day }
rules-period-year = { $year }
rules-period-from = since { $from }
rules-unit-percent = %
rules-unit-days = calendar days
rules-unit-business-days = business days
rules-unit-hours = hours
rules-unit-months = months
rules-unit-years = years
rules-unit-quotes = quotes
rules-unit-people = people
rules-unit-own = { $unit }
rules-amount = { $value } { $unit }

# Showing a pack.
rules-kind-sources = Sources
rules-kind-steps = Steps of the registration
rules-kind-sections = Sections of the interview
rules-kind-questions = Questions of the interview
rules-kind-requirements = Requirements to bid
rules-kind-trips = Places where they are mended
rules-kind-papers = Papers
rules-kind-checklist = Checklist of a bid
rules-kind-causes = Causes of ineligibility
rules-kind-retention = For how long each thing is kept
rules-kind-notice-items = What the notice on data says
rules-kind-erasure-grounds = Grounds for refusing an erasure
rules-kind-sensitive-topics = Sensitive data that are not asked for
rules-kind-parameters = Dated values
rules-kind-parameter-names = Names of the values
rules-kind-process-types = Types of processes and orders
rules-kind-messages = Messages of the portal
rules-kind-consents = Texts of the consents
rules-kind-weights = Points of the matching
rules-kind-synonyms = Trade words
rules-field-title = Name
rules-field-what = What to do
rules-field-where = Where
rules-field-why = Why
rules-field-mend = How to mend it
rules-field-cost = Cost
rules-field-lasts = How long it lasts
rules-field-issuer = Who issues it
rules-field-note = Note
rules-field-informed-by = Who reports it
rules-field-cause = What it means
rules-field-deadline = Term
rules-field-help = How to answer
rules-field-label = Option
rules-field-text = Text
rules-column-kind = Kind
rules-column-name = What it is
rules-column-entries = Entries
rules-column-unverified = Unconfirmed
rules-column-id = Id
rules-column-title = Name
rules-column-from = In force since
rules-column-until = In force until
rules-column-checked = Checked on
rules-column-confirmed = Confirmed
rules-column-period = Period
rules-column-value = Value
rules-column-unit = Unit
rules-column-source = Source
rules-column-place = Part
rules-column-url = Address
rules-column-date = Date of the text
rules-column-file = File
rules-column-line = Line
rules-column-problem = Problem
rules-confirmed = yes
rules-unconfirmed = no: confirm on the official page before relying on it
rules-show-next = To see more: “encuentro rules show KIND” or “encuentro rules show ID”, such as “encuentro rules show utm”.
rules-no-such-entry = There are no rules named “{ $id }”.

# Checking a pack.
rules-check-good = The rules “{ $pack }” are sound: { $entries } entries checked, { $unverified } not confirmed by a source.
rules-check-bad = { $count ->
    [one] The rules “{ $pack }” have 1 problem. Mend it and check again.
   *[other] The rules “{ $pack }” have { $count } problems. Mend them and check again.
}
rules-lint-synonym-alone = It names fewer than two words: it finds nothing.
rules-lint-synonym-empty = "{ $word }" has no letter.
rules-lint-synonym-twice = "{ $word }" is in the group already, in another form or with another accent.
rules-lint-double = Two entries are the same: “{ $key }”. Leave one.
rules-lint-not-worded = The text of “{ $field }” is missing in the language “{ $language }”.
rules-lint-same-words = The text of “{ $field }” is the same in both languages: it needs translating.
rules-lint-no-source = The source “{ $source }” does not exist. Add it or mend its id.
rules-lint-unused-source = No rule uses this source.
rules-lint-dates-reversed = It ends on { $until }, before it begins on { $from }.
rules-lint-no-question = It names the question “{ $question }”, which does not exist.
rules-lint-no-option = The question “{ $question }” has no answer “{ $value }”.
rules-lint-wrong-kind = The question “{ $question }” does not take the kind of answer that this condition needs.
rules-lint-no-trip = The place “{ $trip }” does not exist.
rules-lint-sensitive = The question asks for { $topic }, which the law calls sensitive: it is not asked.
rules-lint-no-section = The section “{ $section }” does not exist.
rules-lint-no-paper = The paper “{ $paper }” does not exist.
rules-lint-choices = A question with options needs at least two, and others none.
rules-lint-says-nothing = It does not say by which text this message is recognised.
rules-lint-same-message = The text “{ $text }” leads to “{ $other }” too.
rules-lint-no-consent = The text of this consent is missing.
rules-lint-two-periods = It has more than one of month, day and year.
rules-lint-wrong-first-day = Its month, day or year does not match its first day, { $from }.
rules-lint-negative = The value { $value } is negative.
rules-lint-no-name = The name for people is missing.
rules-lint-no-value = It has a name and no value.
rules-lint-overlap = It holds at the same time as another entry, the one that begins on { $from }.
rules-lint-range-reversed = The highest amount is not above the lowest.

# Recording a value.
rules-set-done = Recorded: { $name }, { $period }: { $value }. It is in { $file } and counts from now on.
rules-set-replaced = It takes the place of the value that was recorded: { $value }.
rules-set-did-you-mean = Did you mean “{ $id }”?
rules-set-not-periodic = “{ $id }” does not change by month, day or year: it comes from the law and is updated with the program's rules.
rules-set-bad-month = “{ $value }” is not a month. Write it like this: 2026-11.
rules-set-bad-day = “{ $value }” is not a day. Write it like this: 2026-11-23.
rules-set-bad-year = “{ $value }” is not a year. Write it like this: 2027.
rules-set-bad-source = “{ $value }” does not serve as a source. Write the whole address of the page where you read the value, such as https://www.sii.cl/.
rules-set-absurd-period = A value that begins on { $first } cannot be known yet, or is too old. Check the period; nothing was recorded.
rules-set-absurd-value = The value { $value } is very far from the nearest one known, { $nearest } of { $day }. Check whether a digit is missing or doubled; nothing was recorded.

# Explaining a message of the portal.
explain-says = Message
explain-means = What it means
explain-mend = What to do
explain-deadline = Term
explain-unclear = It is not certain that the text is one of these. Compare it with what the screen shows, or copy the whole message.
explain-not-known = This message is not known: there is no sourced explanation for it.
explain-kept = So that somebody can explain it later, it was kept in { $file }, without RUTs, e-mails, phones or secrets. Check that it holds no names before sharing it.
explain-ask-help-centre = Ask in the Help Centre of Mercado Público: ayuda.mercadopublico.cl.
explain-cannot-read = { $file } could not be read.
