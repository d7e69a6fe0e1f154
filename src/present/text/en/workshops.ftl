# Workshops: centres, courses, people, seats, attendance and money.
workshops-bad-code = "{ $value }" cannot be a code: use letters, digits and dashes, no spaces, at most 40 (for example: sales-1).
workshops-bad-percent = "{ $value }" is not a percentage from 0 to 100, such as 75.
workshops-bad-pesos = "{ $value }" does not serve: type an amount in pesos without decimals, such as 12,000.
workshops-bad-session = "{ $value }" cannot be read as a session. Type the day, the hours and the place: "01-12-2026 18:30-21:00 Room 2".
workshops-bad-birth = "{ $value }" is not a possible year or day of birth.
workshops-bad-sex = "{ $value }" cannot be read: use female, male or other, or leave the cell empty.
workshops-bad-presence = "{ $value }" does not say whether the person was there: use yes or no, + or -.
workshops-needs-reason = The reason is missing: nobody gives a seat back without a note why.
workshops-changed-meanwhile = Another window changed this meanwhile. Nothing was written: repeat the command.

# Centres.
workshops-no-centres = There is no centre yet.
workshops-no-centres-hint = Add one: encuentro workshops centre add north "Telecentre North"
workshops-no-centre = There is no centre with the code { $code }.
workshops-centre-not-own = This user may change the own centre alone, { $code }.
workshops-centre-not-own-hint = To describe it: encuentro workshops centre edit CODE. A new centre is made by whoever keeps the server, with: encuentro store add-centre
workshops-centre-exists = There is a centre with the code { $code } already.
workshops-centre-exists-hint = To change it: encuentro workshops centre edit { $code }
workshops-centre-added = Centre added. Now make a course: encuentro workshops new COURSE "Name" --seats 25 --centre { $code }
workshops-centre-changed = Centre changed. To see its waiting list: encuentro waitlist list --centre { $code }
workshops-centres-listed =
    { $count ->
        [one] 1 centre.
       *[other] { $count } centres.
    } To see their courses: encuentro workshops list
workshops-rule-date = By day of arrival.
workshops-rule-groups = First { $groups }, in that order; then by day of arrival.
workshops-rule-answer =
    { $days ->
        [one] There is 1 day to answer an offered seat.
       *[other] There are { $days } days to answer an offered seat.
    }

# Courses.
workshops-no-course = There is no course with the code { $code }.
workshops-no-course-hint = To see the courses: encuentro workshops list --all
workshops-none-yet = There is no open course.
workshops-none-yet-hint = Make one: encuentro workshops new sales-1 "Selling to the State" --seats 25 --session "01-12-2026 18:30-21:00 Room 2"
workshops-course-exists = There is a course with the code { $code } already.
workshops-course-exists-hint = To change it: encuentro workshops edit { $code }
workshops-too-few-seats =
    { $seats ->
        [one] 1 seat is
       *[other] { $seats } seats are
    } too few: { $taken } people are enrolled already.
workshops-session-has-marks = Attendance of session { $session } is noted already; it cannot be taken away.
workshops-session-moves = Session { $session } has attendance noted and is on { $from }: with what you typed that attendance would be of { $to }.
workshops-session-moves-ask = The sessions that are typed replace all those that there were. Change them? Type yes to change them.
workshops-sessions-stay = Nothing of the course was changed.
workshops-edit-nothing = What changes in the course { $code } is missing: nothing was changed.
workshops-edit-nothing-hint = Add, for example, --seats 30. To see the course: encuentro workshops show { $code }
workshops-made = Course made. Now enrol people: encuentro workshops enrol { $code } LIST.csv
workshops-changed = Course changed. To see it: encuentro workshops show { $code }
workshops-changed-offer =
    Seats are free, and { $count ->
        [one] 1 person waits
       *[other] { $count } people wait
    }. To offer them to the next: encuentro waitlist offer { $code }
workshops-closed = closed
workshops-closed-already = The course { $code } was closed on { $date }: it takes no more people, marks or payments.
workshops-closed-hint = To open it again: encuentro workshops close { $code } --reopen
workshops-listed =
    { $count ->
        [one] 1 course.
       *[other] { $count } courses.
    } To see one: encuentro workshops show { $code }
workshops-shown = To print the attendance sheet: encuentro workshops sheet { $code } -o sheet.pdf
workshops-shown-empty = Nobody is enrolled yet. To enrol from a spreadsheet: encuentro workshops enrol { $code } LIST.csv
workshops-shown-closed = The course is closed. To open it again: encuentro workshops close { $code } --reopen
workshops-heading-people = People
workshops-heading-sessions = Sessions
workshops-heading-accounts = Payments by person
workshops-attendance-own = at least { $percent } %, by this course's own rule
workshops-attendance-sence = at least { $percent } %, as SENCE asks
workshops-sence-source = Attendance of { $percent } %: { $source }, checked on { $date }.
workshops-sence-unverified = Attendance of { $percent } %: UNVERIFIED. Source: { $source }, checked on { $date }. Confirm it with SENCE.
workshops-no-sence = The rules do not have SENCE's share of attendance for today.
workshops-no-sence-hint = Say the share yourself: --attendance 75
workshops-result-attended = attended enough
workshops-result-registered = has an account on Mercado Público
workshops-result-eligible = became eligible (hábil)
workshops-result-first-offer = sent a first offer
workshops-result-first-order = got a first purchase order
workshops-column-code = Code
workshops-column-name = Name
workshops-column-comuna = Comuna
workshops-column-contact = Contact
workshops-column-rule = Rule of the waiting list
workshops-column-centre = Centre
workshops-column-programme = Programme
workshops-column-trainer = Trainer
workshops-column-begins = Begins
workshops-column-ends = Ends
workshops-column-seats = Seats
workshops-column-taken = Enrolled
workshops-column-free = Free
workshops-column-waiting = Waiting
workshops-column-attendance = Attendance asked for
workshops-column-fee = Fee
workshops-column-cost = Fixed cost
workshops-column-cost-each = Cost for each person
workshops-column-subsidy = Subsidy for each result
workshops-column-result = What counts as a result
workshops-column-funder = Funder
workshops-column-closed = Closed on
workshops-column-session = Session
workshops-column-date = Day
workshops-column-hours = Hours
workshops-column-place = Place
workshops-column-number = No.
workshops-column-rut = RUT
workshops-column-attended = Sessions
workshops-column-enough = Attendance
workshops-column-mark = Mark
workshops-column-before = Before
workshops-column-people = People
workshops-column-due = To pay
workshops-column-scholarships = Scholarships
workshops-column-scholarship = Scholarship
workshops-column-paid = Paid
workshops-column-owed = Missing
workshops-column-results = Results
workshops-column-subsidies = Subsidy
workshops-column-costs = Cost
workshops-column-left = Left

# People and enrolment.
workshops-no-name = The name is missing.
workshops-no-person = Nobody fits "{ $value }".
workshops-several-people = More than one person fits "{ $value }".
workshops-several-people-hint = Instead of the name, type what stands before the person: { $people }.
workshops-told-apart = { $id } ({ $name })
workshops-told-apart-telephone = { $id } ({ $name }, telephone that ends with { $ending })
workshops-person-hint = Use the number on the sheet, the RUT or the whole name.
workshops-no-basis = Nothing says that the person agrees to be kept. Not kept. Put “yes” in a column called Agrees, or say the legal basis with --basis.
workshops-consent-for-all = What each person of a list agrees to stands in the list itself: an option cannot say it for all of them.
workshops-consent-for-all-hint = Leave that option out and put “yes” in a column called Agrees; for the report, in “results”. Another legal basis is said with --basis.
workshops-no-basis-hint = If the person agreed, add --consent. If a municipality acts on its legal function: --basis legal-function. If there is a contract: --basis contract
workshops-no-consent = The person does not agree to be kept.
workshops-child = At that age the consent of whoever cares for the person may be missing.
workshops-child-hint = Once you have it in writing, add --carer
workshops-blocked = this is or may be somebody whose data are blocked at their request
workshops-blocked-hint = If it is somebody else, add their RUT and their e-mail or telephone. Blocks are shown by: encuentro privacy blocked
workshops-ambiguous = This may be somebody who is on the list already ({ $names }): that must be decided.
workshops-ambiguous-hint = Repeat the command without --no-input to say who it is, or add the RUT.
workshops-rut-of-another = That RUT is somebody else's on the list already: check the RUT or the name.
workshops-no-name-column = { $file } has no column with the names of people.
workshops-no-name-column-hint = Put a heading such as "Name", or "First name" and "Surname", in the first row.
workshops-enrol-whom = Who is enrolled is missing.
workshops-enrol-whom-hint = Name a spreadsheet, or a person: --name "Ana Pérez" --rut 14-0 --consent
workshops-ask-who = { $person }: this may be somebody who is there already.
workshops-ask-who-candidate = { $number }) { $person }, since { $since }
workshops-ask-who-answer = Who is it? Type the number; 0 for somebody else; Enter to set the row aside.
workshops-ask-who-wrong = Type a number from 0 to { $last }.
workshops-telephone-end = telephone ending in { $end }
workshops-enrolled-list = { $code }: { $seats } with a new seat, { $waiting } to the waiting list, { $already } were there already.
workshops-would-enrol = A trial, nothing was kept. { $code }: { $seats } would have a seat, { $waiting } would wait, { $already } are there already.
workshops-would-wait-one = A trial, nothing was kept: { $name } would be on the waiting list for { $code }.
workshops-would-enrol-one = A trial, nothing was kept: { $name } would be enrolled in { $code }.
workshops-aside-next = Mend the file of rows that were set aside and enrol it again: encuentro workshops enrol { $code } FILE
workshops-aside-trial = Mend these rows in { $file } and repeat the trial, or leave --dry-run out: the rows that are right are enrolled and the others go into a file of their own.
workshops-aside-who = To answer who is who yourself, repeat the command without --no-input.
workshops-enrolled-next = To print the attendance sheet: encuentro workshops sheet { $code } -o sheet.pdf
workshops-seat-taken = { $name } has a seat in { $code }, with number { $number } on the sheet. To see the course: encuentro workshops show { $code }
workshops-seat-held = { $name } had a seat in { $code } already, with number { $number }. To see the course: encuentro workshops show { $code }
workshops-seat-waits = { $code } is full: { $name } is on the waiting list now. To see it: encuentro waitlist list
workshops-seat-waits-already = { $code } is full: { $name } has waited since { $since }. To see the list: encuentro waitlist list
workshops-seat-waits-instead = { $code } is full: { $name } waits for this course now and not for { $before }, with the same day, { $since }. To see the list: encuentro waitlist list
workshops-seat-waited = { $name } is off the waiting list, having a seat now.
workshops-seat-behind =
    { $name } is on the waiting list for { $code } now. Seats are free, but by the centre's rule { $count ->
        [one] 1 person who waits goes
       *[other] { $count } people who wait go
    } first. To offer them the seats: encuentro waitlist offer { $code }. If the centre decided otherwise, repeat the command with --ahead.
workshops-seat-behind-still =
    { $name } is still on the waiting list for { $code }. Seats are free, but by the centre's rule { $count ->
        [one] 1 person who waits goes
       *[other] { $count } people who wait go
    } first. To offer them the seats: encuentro waitlist offer { $code }. If the centre decided otherwise, repeat the command with --ahead.
workshops-list-behind =
    { $count ->
        [one] 1 person waits although seats are free, since others who wait already go first.
       *[other] { $count } people wait although seats are free, since others who wait already go first.
    } To offer these the seats: encuentro waitlist offer { $code }
workshops-list-waited =
    { $count ->
        [one] 1 person who waited is off the waiting list, having a seat in { $code } now.
       *[other] { $count } people who waited are off the waiting list, having a seat in { $code } now.
    }
workshops-person-corrected = Corrected of { $name }: { $fields }.
workshops-person-corrected-next = If it was asked for in writing, write the request down and answer it: encuentro privacy request list
workshops-correct-same = Of { $name } it was kept like this already: nothing changed.
workshops-correct-nothing = What is to be corrected is missing.
workshops-correct-nothing-hint = Add, for instance, --email new@example.cl or --remove telephone.
workshops-data-kept =
    { $count ->
        [one] Of { $names } the list has another e-mail, telephone or other detail than what is kept: what is kept stayed. If the list is right: encuentro workshops correct PERSON
       *[other] Of { $count } people the list has another e-mail, telephone or other detail than what is kept: what is kept stayed. They are { $names }. If the list is right: encuentro workshops correct PERSON
    }
person-field-name = name
person-field-rut = RUT
person-field-supplier = RUT of the firm
person-field-email = e-mail
person-field-telephone = telephone
person-field-birth = year of birth
person-field-sex = sex
person-field-comuna = comuna
workshops-withdrawn = gave the seat back
workshops-withdrawn-now = { $name } gave the seat back. To offer it to the next: encuentro waitlist offer { $code }
workshops-withdrawn-free = { $name } gave the seat back. Nobody waits for it. To enrol somebody else: encuentro workshops enrol { $code } --name NAME
workshops-nobody = Nobody is enrolled in { $code }.

# Attendance.
workshops-no-sessions = The course { $code } has no sessions.
workshops-no-session = The course { $code } has no session { $session }: it has { $count }.
workshops-no-session-hint = To see its sessions: encuentro workshops show { $code }
workshops-no-sessions-hint = To set the sessions: encuentro workshops edit { $code } --session "01-12-2026 18:30-21:00 Room 2"
workshops-session-to-come = This session is on { $date }: it is still to come.
workshops-other-session = The letters { $check } are those of the sheet of session { $other }, not of session { $session }. Nothing was kept.
workshops-other-sheet = The letters { $check } are not those of the sheet of session { $session }, which bears { $right }. Nothing was kept.
workshops-other-sheet-hint = Look at the course's code and the session that are printed on the sheet.
workshops-no-check = The four letters of the sheet were not typed: make sure that it is the one of this course and session.
workshops-no-marks = The marks are missing.
workshops-no-marks-hint = Type them as on the sheet: encuentro workshops attend { $code } 1 1+ 2- 3+
workshops-marks-unread = Some marks were not understood. Nothing was kept.
workshops-marks-unread-hint = Mend them and type all of it again: the number on the sheet, + for there, - for not there.
workshops-unread = Not understood: { $parts }
workshops-code-of-nobody = Nobody in this course has the number: { $codes }
workshops-code-withdrawn = Whoever has this number gave the seat back: { $codes }
workshops-corrected = The last mark counts for: { $codes }
workshops-type-marks = Type the letters of the sheet and the marks, such as: BCDF 1+ 2- 3+. You can use several lines and correct. Enter on an empty line ends; without any mark you are asked person by person.
workshops-one-by-one = Person by person: + there, - not there, Enter not known, a dot ends.
workshops-was-there = { $number } · { $name }
workshops-present = + there
workshops-absent = - not there
workshops-unmarked = ? no mark
workshops-read-back = Session { $session } of { $code }: { $there } there, { $absent } not, { $open } without a mark.
workshops-keep-marks = Is this right? Type yes to keep it.
workshops-marks-dropped = No mark was kept.
workshops-marks-kept = Attendance kept. To see the course: encuentro workshops show { $code }
workshops-marks-kept-open =
    Attendance kept; { $count ->
        [one] 1 person has no mark yet
       *[other] { $count } people have no mark yet
    }. To complete it: encuentro workshops attend { $code } { $session }
workshops-nothing-marked = There is no mark to keep.
workshops-no-attendance-column = The spreadsheet has no column with the people, or none with the attendance of session { $session }.
workshops-no-attendance-column-hint = Use headings such as "RUT" or "Name", and "Attended" or "Session 1".
workshops-enough = enough
workshops-not-enough = not enough
workshops-enough-open = open
workshops-sheet-title = Attendance: { $name }
workshops-sheet-session = session { $session } of { $count }
workshops-sheet-box = Session { $session }
workshops-sheet-sign = Signature
workshops-sheet-how = Mark the box of everybody who came. To type it back, begin with the four letters above the boxes, then each number with + for came or - for did not come: 1+ 2- 3+.
workshops-sheet-footer = Holds people's data: keep it locked away and destroy it once it is not needed. Made with Encuentro.
workshops-sheet-next = To type the marks back: encuentro workshops attend { $code } { $session } LETTERS 1+ 2- 3+
workshops-sheet-print = To print it with boxes: encuentro workshops sheet { $code } -o sheet.pdf

# Money.
workshops-no-cost = The cost of the course is missing, so nobody can tell how many carry it: encuentro workshops edit { $code } --cost AMOUNT
workshops-break-even =
    This course needs { $payers ->
        [one] 1 payer
       *[other] { $payers } payers
    } or { $results ->
        [one] 1 result
       *[other] { $results } results
    }.
workshops-break-even-payers =
    This course needs { $payers ->
        [one] 1 payer
       *[other] { $payers } payers
    }; it has no subsidy by results.
workshops-break-even-results =
    The fee does not carry it; this course needs { $results ->
        [one] 1 result
       *[other] { $results } results
    }.
workshops-break-even-never = With this fee and this subsidy no number of people carries the course.
workshops-break-even-over =
    That is more than { $seats ->
        [one] the only seat
       *[other] the { $seats } seats
    } of the course: what people pay does not carry it. To change fee, cost or seats: encuentro workshops edit { $code } --fee AMOUNT
workshops-results-beside-fees =
    Beside what the people enrolled have to pay, { $results ->
        [0] no result is missing
        [one] 1 result is missing
       *[other] { $results } results are missing
    }.
workshops-results-unknown = How many results there are is not known: say it with encuentro workshops fees { $code } --results N
workshops-fees-next = To note a payment: encuentro workshops pay { $code } PERSON AMOUNT
workshops-pay-to-come = { $date } is still to come: a payment is noted when it is received.
workshops-pay-again = { $name } has a payment of { $amount } on { $date } already. Note another one just the same? Type yes to note it.
workshops-pay-dropped = No payment was noted.
workshops-paid = { $name }: paid { $paid } of { $due }; missing { $owed }. To see the course: encuentro workshops fees { $code }

# The end.
workshops-ending = Attended enough: { $enough }. Not enough: { $not }. Open: { $open }.
workshops-ending-no-rule = The course asks for no least attendance: so nobody can say who attended enough.
workshops-ending-unmarked = Attendance of somebody is missing in sessions: { $sessions }
workshops-ending-owing =
    { $count ->
        [one] 1 person owes something still.
       *[other] { $count } people owe something still.
    }
workshops-ending-to-come =
    { $count ->
        [one] 1 session is still to come.
       *[other] { $count } sessions are still to come.
    }
workshops-close-ask = Close the course? Type yes to close it.
workshops-not-closed = The course stays open.
workshops-closed-now = Course closed. To see it: encuentro workshops show { $code }
workshops-closed-released =
    { $count ->
        [one] 1 person waited for this course, and waits for any course of the centre now, with the same day and priority.
       *[other] { $count } people waited for this course, and wait for any course of the centre now, with the same day and priority.
    } To see the list: encuentro waitlist list
workshops-reopened = Course open again. To see it: encuentro workshops show { $code }
