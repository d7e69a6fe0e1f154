# People's data: requests, consents, blocks, breaches, retention.

help-privacy = People's data: consents, requests, blocks, breaches and terms (Law 21.719)
help-privacy-consent = Shows, gives or withdraws a person's consents
help-privacy-consent--who = RUT, name or beginning of the number (id) of the person
help-privacy-consent--give = What the consent is for: guidance, directory, results or partners
help-privacy-consent--withdraw = Which consent is withdrawn; no reason is asked
help-privacy-consent--sheet = Prints the sheet to sign for that consent (HTML, or PDF with -o FILE)
help-privacy-consent--basis = What it rests on: consent, legal-function or contract
help-privacy-consent--channel = How it was given: screen, paper or file
help-privacy-consent--on = Day on which it was given; today when nothing is said
help-privacy-consent--birth-year = Year of birth, where it is known: it is looked at and not kept
help-privacy-consent--carer = Who cares for a young person and consents for them
help-privacy-request = The book of requests about people's data
help-privacy-request-add = Writes a request down and says until when it must be answered
help-privacy-request-add--who = RUT of who asks; their name where there is no RUT
help-privacy-request-add--kind = What is asked for: access, rectification, erasure, objection, blocking or portability
help-privacy-request-add--channel = How it came: in-person, paper, mail or telephone
help-privacy-request-add--received = Day on which it came; today when nothing is said
help-privacy-request-add--note = What was said with it
help-privacy-request-list = Shows the requests; overdue ones first, then those that are due next
help-privacy-request-show = Shows a request
help-privacy-request-show--number = Number of the request
help-privacy-request-extend = Takes more time, once only
help-privacy-request-extend--number = Number of the request
help-privacy-request-extend--reason = Why the term is too short
help-privacy-request-answer = Answers, and writes the answer to hand over (HTML, or PDF with -o FILE)
help-privacy-request-answer--number = Number of the request
help-privacy-request-answer--granted = What was asked for is done
help-privacy-request-answer--refused = It is not done; the reason must be told
help-privacy-request-answer--reason = What was done, or why not
help-privacy-block = Lets a person's data rest: nothing is done with them
help-privacy-block--who = RUT, name or beginning of the number (id) of the person
help-privacy-block--reason = Why
help-privacy-unblock = Lifts the block of a person
help-privacy-unblock--who = RUT, name or beginning of the number (id) of the person
help-privacy-blocked = Shows the people whose data are blocked
help-privacy-breach = The book of security breaches
help-privacy-breach-add = Writes a breach down
help-privacy-breach-add--what = What happened, without naming anybody
help-privacy-breach-add--noticed = Day on which it was noticed; today when nothing is said
help-privacy-breach-add--data = Which data: ordinary, sensitive, children, economic; separated by commas
help-privacy-breach-add--people = Of about how many people
help-privacy-breach-add--no-risk = There is no reasonable risk to the people
help-privacy-breach-add--measures = What was done
help-privacy-breach-add--reported = Day on which the Agency was told
help-privacy-breach-add--told = Day on which the people were told
help-privacy-breach-list = Shows the breaches
help-privacy-breach-show = Shows a breach and what is left to do
help-privacy-breach-show--number = Number of the breach
help-privacy-breach-close = Adds what is known and closes it when nothing is left to do
help-privacy-breach-close--number = Number of the breach
help-privacy-breach-close--noticed = Day on which it was noticed
help-privacy-breach-close--data = Which data: ordinary, sensitive, children, economic; separated by commas
help-privacy-breach-close--people = Of about how many people
help-privacy-breach-close--no-risk = There is no reasonable risk to the people
help-privacy-breach-close--measures = What was done
help-privacy-breach-close--reported = Day on which the Agency was told
help-privacy-breach-close--told = Day on which the people were told
help-privacy-controller = Who answers for the data: the municipality or the centre
help-privacy-controller-show = Shows who answers for the data
help-privacy-controller-set = Says who answers for the data; what is not said stays as it was
help-privacy-controller-set--name = Name of the body or firm
help-privacy-controller-set--rut = Its RUT
help-privacy-controller-set--address = Its address
help-privacy-controller-set--contact = E-mail or telephone where requests arrive
help-privacy-controller-set--represented-by = Who represents it; of a municipality, the mayor
help-privacy-controller-set--kind = What it is: public or private
help-privacy-retention = For how long each thing is kept
help-privacy-retention-show = Shows how long each thing is kept, why, and how much is due
help-privacy-retention-set = Changes for how many days something is kept in this centre
help-privacy-retention-set--kept = What: guidance, directory, results, requests, breaches or log
help-privacy-retention-set--days = How many days
help-privacy-retention-set--reason = Why
help-privacy-due = Shows what has been kept long enough, and the command that handles it
help-privacy-clear = Clears a book of what has been kept long enough
help-privacy-clear--kept = Which: requests, breaches or log
help-privacy-log = Shows who wrote people's data out, when and for whom
help-suppliers-export--recipient = For whom the list is; it is noted
help-suppliers-export--recipient-kind = What who receives it is: public or private
help-suppliers-export--ground = On what ground a private party receives it: consent-22 or contract-15bis
help-value-purpose = PURPOSE
help-value-channel = CHANNEL
help-value-type = TYPE
help-value-who = WHO
help-value-data = DATA
help-value-kept = WHAT

privacy-blocked = The data of { $rut } are blocked at the person's request: nothing can be done with them for now.
privacy-learner-blocked = The data of this person are blocked at their request: nothing can be done with them for now.
privacy-blocked-hint = See the request with: encuentro privacy request list. The block is lifted with: encuentro privacy unblock WHO
privacy-not-blocked = The data of { $rut } are not blocked.
privacy-block-done = From now on the data of { $rut } rest: they are in no list and are not used. To lift it: encuentro privacy unblock { $typed }
privacy-block-not-held = Nothing is held of { $rut }; the block also keeps their data from being registered.
privacy-blocked-meanwhile = While it is decided the data of { $rut } are blocked already.
privacy-block-needs-person = Nobody of the workshops is without doubt that person: do not use their data, and block them with: encuentro privacy block WHO
privacy-unblock-done = The block of { $rut } is lifted. Everything is as before.
privacy-unblock-next = The block still stands. If it is to be lifted: encuentro privacy unblock { $rut }
privacy-nobody-blocked = No data are blocked.
privacy-blocked-count = { $count ->
    [one] The data of one person are blocked.
   *[other] The data of { $count } people are blocked.
} Lift it with: encuentro privacy unblock WHO

privacy-kind-access = access
privacy-kind-rectification = rectification
privacy-kind-erasure = erasure
privacy-kind-objection = objection
privacy-kind-blocking = blocking
privacy-kind-portability = portability
privacy-channel-in-person = in person
privacy-channel-paper = on paper
privacy-channel-mail = by e-mail
privacy-channel-telephone = by telephone
privacy-granted = granted on { $on }
privacy-refused = refused on { $on }
privacy-overdue = { $count ->
    [one] OVERDUE by 1 day
   *[other] OVERDUE by { $count } days
}
privacy-days-left = { $count ->
    [0] due today
    [one] 1 day left
   *[other] { $count } days left
}
privacy-column-number = No.
privacy-column-kind = Asked for
privacy-column-who = Who
privacy-column-received = Received
privacy-column-due = Answer until
privacy-column-standing = Standing
privacy-column-channel = How it came
privacy-column-note = Note
privacy-column-extended = Extended on
privacy-column-extended-why = Reason of the extension
privacy-column-reason = Reason
privacy-column-complaint = Complaint to the Agency until
privacy-column-rut = RUT
privacy-column-since = Since
privacy-column-noticed = Noticed
privacy-column-what = What happened
privacy-column-people = People
privacy-column-data = Data
privacy-column-risk = Reasonable risk
privacy-column-measures = Measures
privacy-column-reported = Agency told
privacy-column-told = People told
privacy-column-at = When
privacy-column-by = By whom
privacy-column-command = Command
privacy-column-handed = What left
privacy-column-recipient = For whom
privacy-column-what-to-type = To type
privacy-column-kept = What is kept
privacy-column-days = Days
privacy-column-why = Why
privacy-column-due-count = Due
privacy-column-do = What to do

privacy-request-added = Request { $number } written down ({ $kind }). Answer until { $due } with: encuentro privacy request answer { $number } --granted, or --refused --reason TEXT
privacy-terms-from = The terms are those of the law that applies from { $from }.
privacy-due-uncertain = There are holidays on the way that nobody has confirmed: the last day could move. Answer earlier.
privacy-bad-requester = “{ $value }” is neither a valid RUT nor a name.
privacy-no-request = There is no request { $number }.
privacy-no-request-hint = See the numbers with: encuentro privacy request list
privacy-no-requests = The book of requests is empty.
privacy-no-requests-hint = Write one down with: encuentro privacy request add RUT --kind access
privacy-requests-open = { $count ->
    [0] No request is unanswered.
    [one] One request is unanswered.
   *[other] { $count } requests are unanswered.
} Answer with: encuentro privacy request answer NUMBER
privacy-requests-overdue = { $count ->
    [one] One request is overdue.
   *[other] { $count } requests are overdue.
} Answer today with: encuentro privacy request answer NUMBER
privacy-extended = The term now ends on { $due }. Tell the person: it cannot be extended again.
privacy-extended-already = Request { $number } was extended once, and the law allows no more.
privacy-extended-late = The term of request { $number } is over: it cannot be extended. Answer today.
privacy-blocking-not-extended = Request { $number } asks for blocking, and its term is not extended.
privacy-answered-already = Request { $number } is answered already.
privacy-answered-already-hint = To write the answer again: encuentro privacy request answer NUMBER -o answer.pdf
privacy-answer-how = Say whether it is granted (--granted) or refused (--refused --reason TEXT).
privacy-reason-missing = The reason is missing: a refusal, an extension or a change without one does not count.
privacy-erase-first = The answer would say that the data were erased, and they are still here.
privacy-erase-first-hint = Erase them first: encuentro privacy forget { $who } -o answer.html. That writes the answer too, with its proof.
privacy-answer-attach = The answer says that the data go with it. To write them: encuentro privacy export { $who } -o data-of-the-person
privacy-answer-corrected = The answer says that the data were corrected. If they were not yet: encuentro suppliers edit { $who }, or in a workshop: encuentro workshops correct { $who }
privacy-answer-still-allowed = The answer says that the data are no longer used for what the person objected to, and the consent still stands for: { $purpose }. If that was meant, withdraw it: encuentro privacy consent { $who }
privacy-forget-answers = This person asked for the data to be erased, and the answer is written by the erasure. To have it on paper, add to the command: -o answer.html
privacy-request-answered = The answer to request { $number } is ready. Hand it over and keep proof; to print it: encuentro privacy request answer { $number } -o answer.pdf
privacy-day-to-come = The day { $day } is still to come.

privacy-law-unconfirmed = These rules come from two summaries of Law 21.719 that agree, not from its official text: before relying on them in a dispute, check them at BCN.
privacy-no-text = The rules have no text for that consent today: it cannot be given.
privacy-consent-next = It is given and withdrawn equally easily: encuentro privacy consent { $typed } --give directory, or --withdraw directory
privacy-consent-given = Consent of { $rut } written down ({ $purpose }).
privacy-consent-given-already = The consent of { $rut } stood already ({ $purpose }).
privacy-consent-take-back = It is withdrawn at any time with: encuentro privacy consent { $typed } --withdraw PURPOSE
privacy-consent-withdrawn = Consent of { $rut } withdrawn ({ $purpose }).
privacy-consent-needs-record = That consent is for suppliers, and the RUT of this person is not known. Write it down with: encuentro workshops correct WHO --rut RUT; then register: encuentro register
privacy-consent-withdrawn-already = { $rut } has no consent of that kind in force ({ $purpose }): there is nothing to withdraw.
privacy-left-joint-offer = { $rut } left the joint offer { $code } of { $lead }, which was being prepared. Tell { $lead }.
privacy-stays-in-joint-offer = { $rut } still stands in the joint offer { $code } of { $lead }, which is no longer being prepared: what was done until now remains valid.
privacy-withdrawn-guidance = Nothing allows keeping the data of { $rut } any more. Erase them with: encuentro privacy forget { $typed }
privacy-withdrawn-directory = { $rut } is no longer in the directory. If you have published it, publish it again.
privacy-withdrawn-results = { $rut } is no longer counted in results. See the consents with: encuentro privacy consent { $typed }
privacy-withdrawn-partners = { $rut } is no longer proposed for joint offers. See the consents with: encuentro privacy consent { $typed }
privacy-not-by-consent = That purpose rests on a legal function or a contract, not on consent: it is not withdrawn, but the person can object.
privacy-not-by-consent-hint = Write the objection down with: encuentro privacy request add { $rut } --kind objection
privacy-carer-needed = For a person younger than { $age } their carer consents. Nothing was written down.
privacy-carer-needed-hint = Add --carer NAME with the name of the mother, the father or whoever cares for them.
privacy-carer-missing = The name of who cares for the person is missing.
privacy-sheet-title = Consent to the use of my data
privacy-sheet-subtitle = { $purpose } · text { $version } · dated { $on }
privacy-sheet-name = Name
privacy-sheet-agree = I read this text, or it was read to me. I consent freely, and I know that I can withdraw it at any time without giving reasons.
privacy-sheet-signature = Signature
privacy-sheet-date = Date
privacy-sheet-carer = For a young person: name, RUT and signature of who cares for them.
privacy-sheet-next = Once it is signed, write it down with: encuentro privacy consent { $typed } --give PURPOSE --channel paper
privacy-page-law = The rights and terms told here follow two summaries of Law 21.719 that agree; they have not been compared with its official text yet.
privacy-page-footer = Encuentro · document on people's data

privacy-controller-heading = Who answers for the data
privacy-controller-name = Name or company name
privacy-controller-rut = Controller's RUT
privacy-controller-kind = Kind
privacy-controller-public = public body
privacy-controller-private = private
privacy-controller-address = Address
privacy-controller-contact = Contact for requests
privacy-controller-represented-by = Represented by
privacy-controller-no-name = The controller's name is missing (--name).
privacy-controller-no-rut = The controller's RUT is missing (--rut).
privacy-controller-no-address = The controller's address is missing (--address).
privacy-controller-no-contact = Where requests arrive is missing (--contact).
privacy-controller-no-kind = Say whether it is public or private (--kind).
privacy-controller-hint = Complete it with: encuentro privacy controller set --name NAME --rut RUT --address TEXT --contact TEXT --kind public
privacy-controller-next = So it stands in answers and on consent sheets. Change it with: encuentro privacy controller set
privacy-no-controller = Nobody has said yet who answers for the data of this centre.

privacy-answer-title = Answer to request { $number }
privacy-answer-subtitle = Dated { $on }
privacy-answer-heading = What was decided
privacy-answer-refused = What was asked for was not done.
privacy-answer-access = Access is granted: with this answer all data that are held of you are handed over.
privacy-answer-rectification = Your data were corrected as you asked.
privacy-answer-nothing = No data of yours are kept here, besides this request.
privacy-answer-nothing-erased = There is no record of yours here to erase.
privacy-answer-erasure = Your data were erased as you asked.
privacy-answer-objection = Your data are no longer used for what you objected to.
privacy-answer-blocking = Your data are blocked: they are kept and nothing is done with them.
privacy-answer-portability = With this answer your data are handed over in a file that another program can read.
privacy-answer-done = Details
privacy-answer-why = Why
privacy-answer-agency = If you are not satisfied
privacy-answer-complaint = You can complain to the data protection agency until { $until } ({ $days } business days from this answer).
privacy-answer-uncertain = That day counts holidays that are not confirmed yet.
privacy-answer-signature = For the controller of the data
privacy-day = On { $day }

privacy-duty-report = telling the Agency by the quickest means and without undue delay
privacy-duty-tell = telling each person
privacy-breach-open = left to do: { $duties }
privacy-breach-may-close = nothing left to do
privacy-breach-is-closed = closed
privacy-breach-next = Left to do: { $duties }. Write it down with: encuentro privacy breach close { $number } --reported DATE
privacy-breach-close-next = Nothing is left to do. Close it with: encuentro privacy breach close { $number }
privacy-breach-stays-open = Breach { $number } stays open: what is said above is left to do.
privacy-breach-closed = Breach { $number } is closed already.
privacy-breach-kept = It stays in the book. See it with: encuentro privacy breach list
privacy-breach-what-missing = Say what happened.
privacy-no-breach = There is no breach { $number }.
privacy-no-breach-hint = Write one down with: encuentro privacy breach add "WHAT HAPPENED" --data ordinary
privacy-no-breaches = The book of breaches is empty.
privacy-breaches-count = { $count ->
    [one] One breach is written down.
   *[other] { $count } breaches are written down.
} See it with: encuentro privacy breach show NUMBER
privacy-data-ordinary = ordinary data
privacy-data-sensitive = sensitive data
privacy-data-children = data of children
privacy-data-economic = economic or financial data
privacy-data-list = { $data }
privacy-risk-yes = yes
privacy-risk-no = none

privacy-handed-suppliers = suppliers
privacy-handed-bids = offers
privacy-handed-papers = papers
privacy-handed-directory = directory
privacy-handed-workshop = workshop
privacy-handed-store = copy of everything
privacy-handed-person = data of one person, for that person
privacy-by-unknown = not known
privacy-recipient-not-told = not told
privacy-recipient-public = { $name } (public body)
privacy-recipient-consent = { $name } (private, with the people's consent)
privacy-recipient-contract = { $name } (private, under contract)
privacy-recipient-no-name = The name of who receives the data is missing (--recipient).
privacy-recipient-no-kind = Say whether who receives them is public or private (--recipient-kind).
privacy-recipient-no-ground = Data of people do not go to a private party without a ground. Nothing was written.
privacy-recipient-no-ground-hint = Add --ground consent-22 if the people consented (article 22), or contract-15bis if it works for you under a written contract (article 15 bis).
privacy-handed-by-consent-publish = Handing over to { $name } is noted. A public body publishes its agreements on handing data to private parties every month on its site (article 22), and keeps each person's consent.
privacy-handed-by-consent = Handing over to { $name } is noted. Keep each person's consent: you must be able to prove it.
privacy-handed-by-contract = Handing over to { $name } is noted. The contract must say object, term, purpose, data, people, and that they are returned or deleted at the end (article 15 bis).
privacy-log-empty = Nobody has written people's data out with this program yet.
privacy-log-count = { $count ->
    [one] One time is noted.
   *[other] { $count } times are noted.
} To say who is working, on Linux: export ENCUENTRO_BY="Your name"; on Windows: set ENCUENTRO_BY=Your name

privacy-info-due = Kept long enough, { $kept }: { $count }. See them with: encuentro privacy due
privacy-due-people = { $kept }: { $people }
privacy-remedy-guidance = See below whose. If the guidance has ended: encuentro suppliers forget RUT
privacy-remedy-directory = Ask again, and withdraw or renew with: encuentro privacy consent RUT --withdraw directory
privacy-remedy-results = Close the report and withdraw with: encuentro privacy consent RUT --withdraw results
privacy-remedy-partners = Ask whether the consent still stands; if not, withdraw it with: encuentro privacy consent RUT --withdraw partners
privacy-remedy-book = encuentro privacy clear { $kept }
privacy-no-retention = The rules do not say how long “{ $kept }” is kept.
privacy-retention-zero = It must be one day at least.
privacy-retention-next = Change it with: encuentro privacy retention set WHAT DAYS --reason TEXT. What is due is shown by: encuentro privacy due
privacy-nothing-due = Nothing has been kept too long.
privacy-due = { $count ->
    [one] One thing has been kept long enough: do what the last column says.
   *[other] { $count } things have been kept long enough: do what the last column says.
}
privacy-clear-people = Data of people are not cleared in bulk: they are looked at one by one.
privacy-clear-ask = { $count ->
    [one] One line that has been kept long enough will be deleted. Go on? (y/n)
   *[other] { $count } lines that have been kept long enough will be deleted. Go on? (y/n)
}
privacy-clear-declined = Nothing was deleted.
privacy-cleared = { $count ->
    [one] One line was deleted.
   *[other] { $count } lines were deleted.
} See what is left with: encuentro privacy due

help-privacy-export = Hands a person all that is held on them, to read and for another program
help-privacy-export--who = RUT, name or beginning of the number (id) of the person
help-privacy-export-after = With “-o FOLDER” or “-o FILE.zip” come the page, the data in JSON and the files of the papers; with --format html, pdf or json only that.
help-privacy-notice = The notice on people's data that the centre publishes (article 14 ter)
help-privacy-notice--tell = What only the centre knows: data, security, abroad, policy or origin, an equals sign and the text
help-privacy-notice--answers = File with the same: security = "text"
help-privacy-notice--ask = Asks for what is missing
help-privacy-proof = Checks, with the person's code, what was done before they were erased
help-privacy-proof--who = RUT of the person, or the number (id) that was handed over
help-privacy-proof--code = The code that was handed over
help-value-tell = ITEM=TEXT

privacy-nothing-held = Nothing is held of { $rut }.
privacy-export-where = Say where to: -o FOLDER, -o FILE.zip, or --format html, pdf or json.
privacy-exported = Data of { $rut } handed over, with { $files ->
    [one] 1 file
   *[other] { $files } files
} of the papers ({ $lost } without a file). Keep proof with: encuentro privacy request list
privacy-file-page = my data
privacy-file-data = machine data
privacy-person-title = My data in Encuentro
privacy-person-subtitle = { $rut } · as of { $on }
privacy-person-note = This is all that this program holds on you. You can ask that it be corrected, erased, blocked, or not used.
privacy-person-record = Record
privacy-person-offer = Offer { $code }
privacy-person-lines = Lines of the offer
privacy-person-journal = What was done to it
privacy-person-workshops = Workshops
privacy-person-seats = Your courses
privacy-person-attended = { $present } of { $marked }
privacy-person-given-back = Gave the seat back because
privacy-person-waiting = Waiting list
privacy-person-results = Results that are counted
privacy-person-certificates = Certificates
privacy-person-taken-back = Taken back because
privacy-person-female = woman
privacy-person-male = man
privacy-person-other = another answer
privacy-person-sex = Sex, as you told it
privacy-person-publications = Publications of the directory in which you stand
privacy-person-staff = The municipality's list of staff, kept without names
privacy-person-left = Left the post
privacy-person-leaving = A folder that was about to be taken away
privacy-person-sells-for = somebody of the workshops said that they sell under this RUT
privacy-person-signs-for = a firm says that you sign for it
privacy-person-in-breach = breach book
privacy-person-in-request = request of another person
privacy-person-requests = Requests
privacy-person-block = Block
privacy-person-carers = Who consented for you
privacy-person-mentions = Where others name you
privacy-person-offers = In the public lists
privacy-person-log = What left the program since you are in it; it may have included you
privacy-person-name = Name
privacy-person-course = Course
privacy-person-marks = Marks of attendance
privacy-person-answered = Answered
privacy-person-on = Date
privacy-person-where = Where
privacy-person-which = Which
privacy-person-tender = Tender
privacy-person-title-of = Title
privacy-person-value = { $value }
privacy-person-in-offer = offer of another supplier
privacy-person-in-note = note on an offer of another supplier
privacy-person-in-mark = reason that another supplier wrote on a tender
privacy-forgotten-named = Others still name the person who was erased: { $places }. Those words belong to who wrote them and stay as they were. Ask them to mend them, if they are no longer needed.
privacy-named-place = { $place } ({ $which }, RUT { $owner })
privacy-person-on-paper = paper of another supplier

privacy-notice-title = Notice on people's data
privacy-notice-subtitle = Version { $version } · dated { $on }
privacy-notice-footer = Notice under article 14 ter of Law 19.628
privacy-notice-draft = DRAFT: information of the centre is missing
privacy-notice-missing-here = The centre has yet to complete this point.
privacy-notice-represented = Represented by { $name }
privacy-notice-purposes = What for: guiding people in selling to the State, showing local suppliers in the directory and counting results of workshops. Each by itself.
privacy-notice-ground-public = What it rests on: the legal functions of the public body (article 20) and, for the published directory and the results, each person's consent.
privacy-notice-ground-private = What it rests on: each person's consent (article 12) or a contract with them (article 13).
privacy-notice-kept = { $kept }: { $count ->
    [one] 1 day
   *[other] { $count } days
}
privacy-notice-tell = “{ $value }” does not have the form ITEM=TEXT.
privacy-notice-unknown = The notice does not ask for “{ $item }”. It can be told: { $known }.
privacy-notice-unreadable = { $file } could not be read: { $why }
privacy-notice-question = { $title } — { $question }
privacy-notice-answer = Your answer (Enter leaves it open):
privacy-notice-whole = The notice is whole. Publish it on your site and put it on the wall; to print it: encuentro privacy notice -o notice.pdf
privacy-notice-lacks = “{ $title }” is missing. Say it with: encuentro privacy notice --tell { $item }=TEXT
privacy-notice-lacks-controller = “{ $title }” ({ $item }) is missing. Say it with: encuentro privacy controller set
privacy-notice-not-whole = { $count ->
    [one] One point of the notice is missing.
   *[other] { $count } points of the notice are missing.
}

privacy-erased-title = Your data were erased
privacy-erased-stays = Only a proof without your name or RUT stays: what was asked for, when and how it was decided, and the counts of people in reports. Backups are erased separately.
privacy-answer-proof = Your proof
privacy-answer-code = Keep this code: { $code }. With it and your RUT you can prove what was done. It is kept nowhere else.
help-privacy-forget = Erases all that is held of a person, also of somebody who gave no RUT
help-privacy-forget--who = RUT, name or beginning of the number (id) of the person
privacy-forget-learner-what = { $name } will be erased from the workshops: record, waiting list, results and { $seats ->
    [one] one seat.
   *[other] { $seats } seats.
}
privacy-forgotten-learner = Everything is erased. Of results only stays that there was one, and the day of the erasure.
privacy-proof-code = Hand the person this code, which is not kept: { $code } It is checked with: encuentro privacy proof { $who } CODE
privacy-proof-none = There is no proof under that RUT and that code.
privacy-proof-none-hint = Look at the code again: it is five groups of five letters or digits.
privacy-proof-found = { $count ->
    [one] There is one proof.
   *[other] There are { $count } proofs.
} It is all that is left of the person.
privacy-proof-granted = granted
privacy-proof-refused = refused
privacy-proof-open = unanswered
privacy-forget-what = Also: { $requests } in the book of requests and { $learners } in workshops.
privacy-erasure-grounds = Erasure may be refused only for: { $grounds } (article 7). If so, stop here and answer with: encuentro privacy request answer NUMBER --refused --reason TEXT
privacy-ground = { $name }
privacy-forgotten-rooms = Erased: { $rooms }.
privacy-room-supplier = record ({ $count })
privacy-room-searches = searches ({ $count })
privacy-room-marks = decisions ({ $count })
privacy-room-papers = papers ({ $count })
privacy-room-workshops = workshops ({ $count })
privacy-room-directory = publications of the directory ({ $count })
privacy-room-staff = list of staff of the municipality ({ $count })
privacy-room-dossiers = prepared offers and their history ({ $count })
privacy-room-mentions = mentions in what others hold ({ $count })
privacy-room-bids = offers ({ $count })
privacy-room-books = requests and blocks ({ $count })
privacy-forget-known-backup = The backup of { $on } still holds the person: { $file }
