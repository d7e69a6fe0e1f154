# Results of workshops: progress, chain of results, report, checks and certificates.

milestone-enrolled = Enrolled
milestone-attended = Attended
milestone-registered = Account
milestone-accredited = Accredited
milestone-eligible = Eligible
milestone-first-offer = First offer
milestone-first-order = First order
milestone-first-payment = First payment
milestone-short-enrolled = Enrolled
milestone-short-attended = Attended
milestone-short-registered = Account
milestone-short-accredited = Accredited
milestone-short-eligible = Eligible
milestone-short-offer = Offer
milestone-short-order = Order
milestone-short-payment = Payment
evidence-enrolment = Enrolment
evidence-attendance = Attendance
evidence-state = State seen
evidence-bid = Offer sent
evidence-award = Offer won
evidence-public-list = Public list
evidence-payment = Payment noted
evidence-told = Vouched by hand
voucher-participant = participant
voucher-public-list = public list
standing-reached = yes
standing-ended = ended
standing-not-yet = not yet
standing-unknown = not known
group-female = Women
group-male = Men
group-other = Another answer
group-age = { $from } to { $to } years
group-age-open = { $from } years or more
group-untold = Not told

results-no-course = There is no course with the code “{ $code }”.
results-no-course-hint = See the courses with: encuentro workshops list
results-no-courses = There are no courses yet.
results-no-courses-hint = Make one with: encuentro workshops new sales-1 "Selling to the State" --seats 25
results-empty = Nobody has a seat in the course { $course } yet.
results-empty-hint = Enrol people with: encuentro workshops enrol { $course } FILE
results-nobody = Nobody with a seat in this course is “{ $who }”.
results-nobody-hint = See the seats with: encuentro workshops progress { $course }
results-several = “{ $who }” may be more than one person. Their seats: { $seats }.
results-several-hint = Type the seat number of the one who is meant.
results-broken = The chain of results does not hold from number { $number } on. Nothing was written or reported.
results-broken-hint = See what changed with: encuentro workshops verify. If you have an earlier backup, put it aside before going on.
results-recorded = { $count ->
    [0] Chain of results: nothing new to write.
    [one] Chain of results: 1 new step written.
   *[other] Chain of results: { $count } new steps written.
}
results-not-recorded = { $count ->
    [one] Nothing is written of 1 person, who did not agree that results are counted or was not asked yet.
   *[other] Nothing is written of { $count } people, who did not agree that results are counted or were not asked yet.
}
results-no-floor = The rules do not say from how many people on a group is shown, so no report was made.

board-title = Progress of the course { $course }
board-made = { $code }, on { $on }
board-footer = Encuentro. For use within the centre: it holds names.
board-seat = No.
board-name = Name
board-waits = Days waiting
board-when = When
board-left = Left
board-what = What
board-people-heading = People and steps
board-near-heading = Near dates
board-legend = ✓ yes: seen or vouched for · → the step that comes next · ? and ✗ what was seen last · ! ended · the dot: later. Waiting counts from the last step reached.
board-legend-page = “yes”: seen or vouched for. The sign » marks the step that comes next, the dot those after it. Waiting counts from the last step reached. Account, accreditation and eligibility are three different things, and this page does not replace the official certificate of Mercado Público.
board-verdict = { $people ->
    [one] 1 person.
   *[other] { $people } people.
} Every step reached: { $through }. Waiting at some step: { $waiting }.
board-next = To project it: encuentro workshops progress { $course } --projector
projector-who = Who
projector-seat = Seat { $seat }
projector-together = All together
choke-heading = Where people stop
choke-step = Next step
choke-waiting = Waiting (n)
choke-days = Days, half wait at least
choke-passed = Have reached it (n)
choke-courses = Courses
choke-people = People (n)
choke-verdict = Where most people stop: { $step }, { $people } of { $of } people.
choke-next = The progress of one course: encuentro workshops progress COURSE

vouch-no-milestone = “{ $value }” is no step.
vouch-no-milestone-hint = Type attended, account, accredited, eligible, offer, order or payment.
vouch-later = The day { $on } has not come yet.
vouch-empty = The evidence or the name of who vouches is missing.
vouch-secret = That looks like a password. It was not written: type only what was seen and where.
vouch-no-basis = The person of seat { $seat } has not agreed that results are counted. Nothing was written.
vouch-no-basis-hint = Ask the person first. If they agree, write it down with: encuentro privacy consent { $who } --give results
vouch-ask = This will be written: { $name }, { $step }, { $on }, vouched by { $by }. Once written it cannot be changed. Is that right? (y/n)
vouch-declined = Nothing was written.
vouch-again = That step is written already, with the date { $on }. Nothing is written twice.
vouch-kept = Written for seat { $seat }. See the progress with: encuentro workshops progress { $course }

results-column-number = Number in the chain
results-column-course = Course
results-column-seat = Seat
results-column-step = Step
results-column-date = Date
results-column-evidence = Evidence
results-column-voucher = Who vouches
results-column-seal = Seal
results-column-before = Before the course
results-column-end = Chain ends at
results-column-link = End of the chain
results-column-people = People (n)
results-column-had = Had it before the course (n)
results-column-group = Group
results-had-before = yes, before it
results-of-course = no, of the course
results-hidden = hidden
results-title = Results of the course { $course }
results-title-all = Results of the courses
results-for = For { $funder }
results-footer = Encuentro. Report of results without names; no official document of Mercado Público.
results-course = Course
results-courses = Courses
results-begins = First session
results-ends = Last session
results-made = Report made on
results-people = People with a seat
results-counted = People whose results are counted
results-grounds = Ground for counting them
results-without-basis = People who are not counted
results-unfollowed = People whom this program does not follow as suppliers
results-steps = Steps
results-by-sex = By sex
results-by-age = By age
results-by-comuna = By comuna
results-rows = Every result, without names
results-proof = To check this report
results-proof-how = Each row carries the beginning of its seal, and the end of the chain answers for all: if a single datum changes afterwards, it no longer agrees. The centre checks it with this file: encuentro workshops verify FILE. To ask for the report again: encuentro workshops report { $course }
ground-consent = consent
ground-contract = contract
ground-legal-function = legal function of the public body
results-note = { $note }
results-note-own = Results of the course are those reached from its first session on; what a person had before stands apart and is not added.
results-note-few = With fewer than { $floor } people counted they are not told apart by sex, age or comuna: it would be known of each.
results-note-hidden = “hidden” covers groups of fewer than { $floor } people, and others where a subtraction would give them away.
results-note-unknown = What does not appear is not proved: it may have happened without this centre knowing. Orders are known from public lists that were imported, or because somebody vouched.
results-note-basis = The people who are not counted did not agree that their results are counted, or were not asked: they are only in the number of people with a seat, which does not say who they are ({ $place }).
results-note-gone = { $count ->
    [one] 1 person took their data to another PC: their results are counted here without name, without number and as "not told" in the groups.
   *[other] { $count } people took their data to another PC: their results are counted here without name, without number and as "not told" in the groups.
}
results-note-erased = { $count ->
    [one] 1 result of the chain was erased because a person asked for it; it is not counted any more and the chain holds.
   *[other] { $count } results of the chain were erased because somebody asked for it; they are not counted any more and the chain holds.
}
results-verdict = { $rows ->
    [0] The report has no rows: no results are written yet.
    [one] The report has 1 row.
   *[other] The report has { $rows } rows.
}
results-next-file = To check it when somebody asks: encuentro workshops verify "{ $file }"
results-next-pdf = A PDF is not checked by this program. Save the same report as well with: encuentro workshops report { $course } -o report.xlsx
results-next = To hand it out with every row: encuentro workshops report { $course } -o report.xlsx

fault-number = Number { $number } of the chain is missing, there twice, or out of its place.
fault-link = Number { $number } of the chain was changed after it was written: its number, its day, its seal or its link.
fault-changed = Result number { $number } was changed after it was written, or is not the one that was sealed.
fault-missing = Result number { $number } is not there, and nothing says that it was erased because somebody asked for it.
fault-not-erased = Result number { $number } is said to be erased, and yet there is one.
disagrees-shorter = The report goes up to number { $claimed }, and the chain of this centre only up to number { $held }.
disagrees-head = The end of the chain at number { $number } is another one than in the report.
disagrees-entry = Line { $line } of the report: the seal of number { $number } is not the one of this centre.
disagrees-words = Line { $line } of the report: the step, the date, the evidence or who vouches for number { $number } is not what was written.
verify-state = Check
verify-state-holds = holds
verify-state-broken = does not hold
verify-entries = Results as they were written
verify-erased = Erased on request
verify-agree = Rows of the report that agree
verify-agree-erased = Rows of the report erased since
verify-disagree = Differences
verify-holds = The chain holds. Results as they were written: { $entries }. Erased on request: { $erased }.
verify-next = To check a report: encuentro workshops verify FILE. Whoever runs the database could make the whole chain anew; a report that was handed out gives that away.
verify-state-links-hold = the chain of seals holds; the results were not read
verify-entries-unread = this role cannot read them
verify-links-hold = The chain of seals holds: { $links } links, { $erased } of them erased on request.
verify-links-only = The results themselves could not be read with this role (auditor): whether each one is what was sealed was not checked. For that, ask the centre to run: encuentro workshops verify
verify-links-report = A report cannot be checked with this role: the database shows it no results, only the chain of seals.
verify-links-certificate = A certificate cannot be checked with this role: the database does not show it.
results-links-only = This role cannot read the results: the database shows it only the chain of seals. Nothing was reported.
results-links-only-hint = The chain is checked with: encuentro workshops verify. Ask the centre for the rest.
verify-report-agrees = The report agrees with what this centre has written down.
verify-broken-hint = What comes after it cannot be relied on. Restore an earlier backup into another folder and compare.
verify-disagrees = { $count ->
    [one] The report does not agree with what was written: 1 difference.
   *[other] The report does not agree with what was written: { $count } differences.
}
verify-disagrees-hint = Compare it with the file that was handed out, or make the report again with: encuentro workshops report
verify-no-report = { $file } is no report of results of this program.
verify-no-report-hint = The file as it was saved serves: .xlsx, .csv, .html or .json. For a PDF, check the same report in another format.

certificate-title = Certificate of attendance
certificate-footer = Encuentro. Issued by the centre that held the course. No official document of ChileCompra or of the State.
certificate-says = met the attendance rule of the course “{ $course }”.
certificate-programme = Programme
certificate-begins = First session
certificate-ends = Last session
certificate-hours = Hours of the course
certificate-attended = Attendance
certificate-sessions = { $present } of { $sessions } sessions
certificate-rule = Attendance asked for
certificate-trainer = Trainer
certificate-issued = Issued on
certificate-code = Code
certificate-code-line = Code: { $code }
certificate-how = To check it, ask { $centre } to type: encuentro workshops verify { $code }
certificate-file = certificate
certificate-state = State
certificate-state-counts = counts
certificate-state-revoked = taken back
certificate-state-erased = erased
certificate-name = Name
certificate-course = Course
certificate-revoked-on = Taken back on
certificate-revoked-because = Why
certificate-erased-on = Erased on
certificate-not-closed = The course { $course } is not closed, and before that nobody knows who met the attendance rule.
certificate-not-closed-hint = Close it with: encuentro workshops close { $course }
certificate-nobody = Nobody has met the attendance rule of the course { $course } yet, so there are no certificates.
certificate-nobody-hint = Look at the attendance with: encuentro workshops show { $course }
certificate-code-length = “{ $code }” does not have the 15 signs of a certificate's code.
certificate-code-sign = “{ $code }” has a sign that no code has: U and V are not used.
certificate-code-check = “{ $code }” does not fit: some sign was copied wrongly.
certificate-code-hint = Copy the code as it is printed, for example: 7K3QM-9XWDR-2C8TW
certificate-unknown = No certificate of this centre has the code { $code }.
certificate-unknown-hint = If another centre issued it, ask that centre to check it.
certificate-no-reason = Say why it is taken back, with “--reason TEXT”.
certificate-none-in-force = The code { $code } is of no certificate that counts here.
certificate-needs-folder = These are several pages: the folder to save them in is missing.
certificate-needs-folder-hint = Add “-o FOLDER”, or say whose certificate it is.
certificate-written = { $count ->
    [one] 1 certificate saved in { $folder }.
   *[other] { $count } certificates saved in { $folder }.
}
certificate-refused = { $count ->
    [one] No certificate, since the attendance rule was not met, for 1 seat: { $seats }.
   *[other] No certificate, since the attendance rule was not met, for { $count } seats: { $seats }.
}
certificate-next = { $count ->
    [one] 1 certificate of the course { $course }. It is checked with: encuentro workshops verify { $code }
   *[other] { $count } certificates of the course { $course }. Each is checked by its code: encuentro workshops verify { $code }
}
certificate-revoke-ask = The certificate { $code } will be taken back. Is that right? (y/n)
certificate-revoke-declined = Nothing was taken back.
certificate-taken-back = Certificate { $code } was taken back. Whoever checks it sees that it no longer counts.
certificate-counts = The certificate counts.
certificate-contradicted = Nobody took it back, but by the attendance that is noted today the person did not attend enough. To take it back: encuentro workshops certificate --revoke { $code } --reason "…"
contradicted-certificate = { $name } (no. { $seat }) has a certificate in force, and by the attendance that is noted did not attend enough. To take it back: encuentro workshops certificate --revoke { $code } --reason "…"
contradicted-counted = The attendance of { $name } (no. { $seat }) is counted already, with the day { $on }, and by the marks of today it was not enough. What the chain of results has is never erased, and reports go on counting it: tell whoever has the report. If the mark is wrong: encuentro workshops close { $course } --reopen
certificate-revoked = The certificate was taken back and does not count.
certificate-erased = The code belonged to a true certificate, but the person's data were erased on request: nobody can know any more whose it was.
cli-no-chance = This computer gave no random numbers, and without them nothing can be sealed. Try again.
