# The verdict of "check". The texts of each requirement are in the rule pack.

# What is particular to each finding.
readiness-nobody-looked = Nobody has recorded yet what Mercado Público shows.
readiness-not-answered = There is no answer on record yet.
readiness-answer-expired = The answer on record could be used until { $date }. It must be confirmed.
readiness-answer-old = The answer is of { $date }. It is better to confirm that it still holds.
readiness-mend-answer = Answer in the interview (encuentro register { $rut }): “{ $question }”
readiness-mend-look = Look the RUT up on the public page and record here what it says, with the date.
readiness-ended = It ended on { $date }.
readiness-seen-long-ago = It was last seen on { $date }. It may have changed since.
readiness-review-shows = The state will show from the next working day: { $date }.
readiness-review-shows-unless-holiday = The state will show from the next working day: { $date }, unless it is a holiday.
readiness-review-over = It was seen under review on { $date }. The result should show by now.
readiness-cause = Cause on record: { $cause }.
readiness-ends = { $days ->
    [0] It ends today, { $date }.
    [one] It ends tomorrow, { $date }.
   *[other] It ends on { $date }: { $days } days are left.
}
readiness-mismatch-signs = They differ in signs, capitals or accents. What differs stands between [ ].
readiness-mismatch-order = They hold the same words in another order. What changes place stands between [ ].
readiness-mismatch-text = They do not say the same. What differs stands between [ ].
readiness-told = As answered in the interview
readiness-other-region = The domicile at SII is in { $here } and the purchase { $tender } belongs to { $there }.
readiness-too-large = The domicile lies in the region, but the size given is not that of a smaller firm.
readiness-buyer = You named a tie with { $buyer }, which is the buyer of { $tender }.

# Heading and states.
verdict-title = Check of { $name }
verdict-subtitle = RUT { $rut }, on { $date }
verdict-subtitle-tender = RUT { $rut }, on { $date }, for the purchase { $tender }
verdict-unnamed = a supplier without a name on record
verdict-states = The three states
verdict-state-account = Account
verdict-state-accreditation = Accreditation
verdict-state-eligibility = Eligibility
verdict-value-open = has an account on Mercado Público
verdict-value-none = has no account on Mercado Público
verdict-value-in-force = accredited
verdict-value-not-in-force = not in force
verdict-value-eligible = HÁBIL (eligible)
verdict-value-ineligible = INHÁBIL (not eligible)
verdict-value-under-review = EN REVISIÓN (under review): known on the next working day
verdict-value-no-information = SIN INFORMACIÓN (no information): no contract in force
verdict-value-unknown = not known yet; nobody has recorded it
verdict-seen = { $value }; seen on { $date }
verdict-until = until { $date }
verdict-ended = ended on { $date }
verdict-stale = look again
verdict-no-evidence = no evidence on record

# Marks: always in words.
verdict-mark-good = Ready
verdict-mark-blocks = Missing
verdict-mark-unknown = Not known
verdict-mark-warns = Note

# Findings.
verdict-group = { $trip } solves { $solves } of { $of }
verdict-row-why = Why
verdict-row-detail = In this case
verdict-row-mend = What to do
verdict-row-where = Where
verdict-row-cost = Cost
verdict-row-lasts = Lasts
verdict-row-source = Source
verdict-row-source-link = Link
verdict-row-stale = Good until
verdict-source = { $name }. Checked on { $date }.
verdict-source-unverified = { $name }. Checked on { $date }, not confirmed: ask at the place named above before relying on it.
verdict-stale-after = { $date }; look again after it
verdict-unverified = not confirmed

# Close.
verdict-not-official = This is help, not ChileCompra's official certificate. The certificate of eligibility is obtained at www.mercadopublico.cl.
verdict-ready = Ready to bid.
verdict-ready-warnings = { $count ->
    [one] Ready to bid. There is one note worth reading.
   *[other] Ready to bid. There are { $count } notes worth reading.
}
verdict-not-ready = { $count ->
    [one] Not ready to bid yet: one thing is missing.
   *[other] Not ready to bid yet: { $count } things are missing.
}
verdict-not-known = { $count ->
    [one] Whether you can bid is not known yet: one thing is still to be found out.
   *[other] Whether you can bid is not known yet: { $count } things are still to be found out.
}
verdict-next = Next step: { $step }
verdict-step-mend = { $trip }, for “{ $title }”. Then record the change with:
verdict-step-mend-more = { $trip }, for “{ $title }” and { $more } more. Then record the change with:
verdict-step-answer = answer what is missing with:
verdict-step-look = look at the public page and record what it says, in place of VALUE, with:
verdict-step-wait = look again on { $date } and record what it says, in place of VALUE, with:

# The commands of the next step.
verdict-command-register = encuentro register { $rut }
verdict-command-check = encuentro check { $rut }
verdict-command-edit = encuentro suppliers edit { $rut } { $key }=VALUE
verdict-command-edit-yes = encuentro suppliers edit { $rut } { $key }=yes
verdict-command-account-open = encuentro suppliers state { $rut } account open --evidence TEXT --by NAME
verdict-command-accreditation-in-force = encuentro suppliers state { $rut } accreditation in-force --until YYYY-MM-DD --evidence TEXT --by NAME
verdict-command-account = encuentro suppliers state { $rut } account VALUE --evidence TEXT --by NAME
verdict-command-accreditation = encuentro suppliers state { $rut } accreditation VALUE --evidence TEXT --by NAME
verdict-command-eligibility = encuentro suppliers state { $rut } eligibility VALUE --evidence TEXT --by NAME

# The table of everyone.
verdict-column-rut = RUT
verdict-column-name = Name
verdict-column-verdict = Verdict
verdict-column-finding = Finding
verdict-column-severity = Severity
verdict-column-subject = Subject
verdict-column-source-date = Date of the source
verdict-name-with-trip = { $verdict }. First, { $trip }
verdict-name-ready = Ready
verdict-name-not-ready = Not ready
verdict-name-not-known = Not known
verdict-all-count = { $total ->
    [one] One supplier. Ready to bid: { $ready }.
   *[other] { $total } suppliers. Ready to bid: { $ready }.
}
verdict-all-title = Check of all suppliers, on { $date }

# The command.
check-nobody = No suppliers are registered yet.
check-nobody-hint = Register the first one with: encuentro register
check-not-held = No supplier is registered under the RUT { $rut }.
check-not-held-hint = Register it with: encuentro register { $rut }
check-which = Several suppliers are registered: say which one.
check-which-hint = Type: encuentro check RUT. To see all of them: encuentro check --all
check-ask-rut = What is the RUT of the supplier?
check-no-tender = The purchase { $tender } is not in the stored data.
check-no-tender-hint = Import a list that holds it with: encuentro tenders import FILE
check-bad-tender = “{ $value }” is not the code of a purchase. They look like this: 1057-3-LE26
check-snapshot-exists = The file { $file } exists already. A dated copy is never replaced: choose another name.
check-snapshot-saved = Dated copy saved in { $file }. It was made read-only.
check-snapshot-failed = The copy could not be saved in { $file }. Check that the folder exists and can be written to.

help-check = Says whether a supplier is ready to bid and what to do first
help-check--rut = RUT of the supplier; not needed when there is only one
help-check--all = One line for each registered supplier
help-check--tender = Checks for one purchase too, by its code
help-check--snapshot = Saves a dated copy in JSON, which is never replaced
help-check-after =
    Ends with 0 when ready, with 1 when not ready or not known.
    It is not ChileCompra's official certificate.
