# Suppliers
help-suppliers = The suppliers that are registered
help-suppliers-state = Records what was seen of account, accreditation or eligibility
help-suppliers-state--what = RUT (when there are several), then the state (account, accreditation or eligibility) and its value, for example: eligible
help-suppliers-state--on = Day on which it was seen; today when left out
help-suppliers-state--until = Last day on which it holds, such as the end of the accreditation
help-suppliers-state--evidence = What shows it: a note or the name of a file
help-suppliers-state--cause = Cause of the ineligibility, of firms only
help-suppliers-state--by = Who saw it
states-secret = That looks like a password. It was not kept: write only what was seen and where.
states-no-by = Who saw it is missing: “--by NAME”.
states-no-evidence = The evidence is missing, with “--evidence TEXT”: what was seen and where, or the name of a file.
states-in-the-future = The day { $date } has not come yet; today is { $today }. Type the day on which it was seen.
states-ends-before = The last day, { $until }, lies before the day on which it was seen, { $on }.
states-no-such-kind = “{ $value }” is no state. There are three: account, accreditation and eligibility.
states-no-such-account = “{ $value }” is no value of the account. Type open or none.
states-no-such-accreditation = “{ $value }” is no value of the accreditation. Type “in force” or “not in force”.
states-no-such-eligibility = “{ $value }” is no value of the eligibility. Type eligible, ineligible, “under review” or “no information”.
states-cause-without-ineligibility = A cause goes with the value ineligible only.
states-no-such-cause = “{ $value }” is none of the causes of the certificate: { $causes }.
states-left-out = Of a natural person who is ineligible only the state and the date are kept: neither cause nor evidence (Ley 21.719).
states-recorded = { $rut }: state recorded, seen on { $on }. What was there stays in the history.
states-not-held = No supplier is registered under the RUT { $rut }.
states-not-held-hint = Register it with: encuentro register { $rut }
states-ask-rut = Whose state is it? Type the RUT.
states-which = The RUT is missing: there are several suppliers, or none.
states-which-hint = Type: encuentro suppliers state RUT eligibility eligible --evidence TEXT --by NAME

# Lists of suppliers.
help-suppliers-list = Shows the suppliers that are kept, with their three states
help-suppliers-show = Shows everything that is kept of one supplier
help-suppliers-show--rut = RUT of the supplier; asked for when missing
help-suppliers-edit = Changes answers of a supplier
help-suppliers-edit--rut = RUT of the supplier
help-suppliers-edit--pairs = What changes, like comuna=Peñalolén; empty takes it away
help-suppliers-import = Registers suppliers from a CSV or XLSX sheet
help-suppliers-import--file = The sheet
help-suppliers-import--sheet = Sheet of the workbook
help-suppliers-import--dry-run = Only checks: saves nothing
help-suppliers-import--basis = Legal basis of rows that name none: legal-function or contract
help-suppliers-export = Gives the list as a sheet, or with a RUT everything kept of that person
help-suppliers-export--rut = RUT of the person who asks for their data
help-suppliers-template = Gives a blank sheet with one example row
help-suppliers-forget = Erases everything that is kept of a person
help-suppliers-forget--rut = RUT of the person
help-suppliers-forget--public-too = Erases the public offers and orders under that RUT too
suppliers-none-yet = No suppliers are kept yet.
suppliers-none-yet-hint = Register one with "encuentro register", or several with "encuentro suppliers template".
suppliers-none-fits = None of the suppliers that are kept fits what was asked for.
suppliers-none-fits-hint = Try fewer filters, or see all with "encuentro suppliers list".
suppliers-not-held = No supplier is kept under the RUT { $rut }.
suppliers-not-held-hint = Check the RUT, or register it with "encuentro register". What there is of somebody in workshops or lists: encuentro privacy export RUT
suppliers-column-missing = The sheet lacks the column "rut".
suppliers-column-unknown = The column "{ $column }" is not known; it was not read.
suppliers-no-consent = The person did not agree to have their data kept, so the row is not kept.
suppliers-guidance-withdrawn = The person withdrew the consent on { $day } and the sheet tells no later one, so the row is not kept. If it was given again, write that day in "consent_on".
suppliers-withdrawal-kept = { $count ->
    [one] One person or firm stays out of the directory: the consent was withdrawn, and the sheet says "yes" without a day after that. If it was given again, write that day in "consent_on" and import once more.
   *[other] { $count } people or firms stay out of the directory: the consent was withdrawn, and the sheet says "yes" without a day after that. If it was given again, write that day in "consent_on" and import once more.
}
suppliers-withdrawal-kept-row = Line { $line }: { $rut } withdrew the consent to the directory on { $day }.
suppliers-ended-consent = { $count ->
    [one] One consent to the directory was withdrawn, because the sheet says "no". To give it again: encuentro directory consent RUT --give
   *[other] { $count } consents to the directory were withdrawn, because the sheet says "no". To give one again: encuentro directory consent RUT --give
}
suppliers-would-end-consent = { $count ->
    [one] One consent to the directory would be withdrawn, because the sheet says "no".
   *[other] { $count } consents to the directory would be withdrawn, because the sheet says "no".
}
suppliers-ended-consent-row = Line { $line }: { $rut } says "no" to the directory.
suppliers-may-be-back = { $count ->
    [one] One new person or firm came in, and on { $day } somebody was erased from these data. If it is the same one and they asked to be erased, erase them again: encuentro privacy forget RUT
   *[other] { $count } new people or firms came in, and on { $day } somebody was erased from these data. If one of them asked to be erased, erase them again: encuentro privacy forget RUT
}
suppliers-no-basis = The consent of the person is missing (column "consent": yes). A municipality in its legal function can import with "--basis legal-function".
suppliers-bad-basis = "{ $value }" is not a legal basis. Use consent, contract or legal function.
suppliers-bad-person = "{ $value }" is not a kind of person. Use natural or juridical.
suppliers-state-needs-day = The day on which this state was seen is missing.
suppliers-import-next = To see them: encuentro suppliers list
suppliers-shown = To know what is missing: encuentro check { $rut }
suppliers-template-next = Delete the example row, write down each person with their consent and then: encuentro suppliers import FILE
suppliers-edit-shape = "{ $value }" does not have the shape key=value.
suppliers-edit-unknown = There is no answer named "{ $key }".
suppliers-edit-near = Did you mean “{ $suggestion }”? Like this: encuentro suppliers edit RUT "{ $suggestion }=VALUE"
suppliers-edit-keys = The answers are called: { $keys }.
suppliers-edit-key = { $name }
suppliers-edit-not-asked = The answer { $key } is not asked of this supplier.
suppliers-edit-refused = { $key }: { $reason } Nothing was changed.
suppliers-edited = { $key }: before "{ $before }", now "{ $after }".
suppliers-edit-next = To see everything: encuentro suppliers show { $rut }
suppliers-forget-what = Of { $rut } everything will be erased. Answers: { $facts }. States: { $states }. Consents: { $consents }. Own bids: { $bids }. Tenders followed or discarded: { $marks }.
suppliers-forget-ask = Erase all of this? It cannot be undone. Type yes or no [no]:
suppliers-forget-declined = Nothing was erased.
suppliers-forgotten = Everything kept of { $rut } was erased.
suppliers-forget-backups = Backups and sheets saved elsewhere are not reached from here: erase them too.
suppliers-forget-backup = It may be a backup: { $file }
suppliers-unknown = unknown
suppliers-person-natural = natural person
suppliers-person-juridical = legal entity
suppliers-state-open = open
suppliers-state-none = none
suppliers-state-in-force = in force
suppliers-state-not-in-force = not in force
suppliers-state-eligible = eligible
suppliers-state-ineligible = ineligible
suppliers-state-under-review = under review
suppliers-state-no-information = no information
suppliers-column-rut = RUT
suppliers-column-name = Name
suppliers-column-comuna = Comuna
suppliers-column-connected = Connected
suppliers-column-account = Account
suppliers-column-accreditation = Accreditation
suppliers-column-eligibility = Eligibility
suppliers-field-person = Kind of person
suppliers-field-until = Accreditation until
suppliers-field-created = Registered here on
suppliers-fact-question = Question
suppliers-fact-answer = Answer
suppliers-fact-source = Source
suppliers-fact-recorded = Recorded
suppliers-source-told = told
suppliers-source-marketplace = the marketplace
suppliers-history-state = State
suppliers-history-value = Value
suppliers-history-on = Seen on
suppliers-history-until = Until
suppliers-history-evidence = Evidence
suppliers-history-by = Seen by
suppliers-heading-facts = Answers
suppliers-heading-history = History of the states
suppliers-heading-consents = What the data is kept for
suppliers-heading-bids = Own offers
suppliers-consent-purpose = What for
suppliers-consent-basis = Legal basis
suppliers-consent-given = Since
suppliers-consent-withdrawn = Withdrawn
suppliers-purpose-guidance = guiding registration and offers
suppliers-purpose-directory = being listed in the directory
suppliers-purpose-results = counting the results of the workshop
suppliers-basis-consent = consent of the person
suppliers-basis-contract = contract
suppliers-basis-legal-function = legal function
help-suppliers-list--comuna = Comuna of the domicile
help-suppliers-list--region = Region of the domicile
help-suppliers-list--rubro = Beginning of the product code
help-suppliers-list--text = Words of the name
help-suppliers-list--connected = Only with account, accreditation and eligibility in order
help-suppliers-list--not-connected = Only those who are not connected yet
help-suppliers-list--limit = How many at most
help-suppliers-export--comuna = Comuna of the domicile
help-suppliers-export--region = Region of the domicile
help-suppliers-export--rubro = Beginning of the product code
help-suppliers-export--text = Words of the name
help-suppliers-export--connected = Only with account, accreditation and eligibility in order
help-suppliers-export--not-connected = Only those who are not connected yet
help-suppliers-export--limit = How many at most
suppliers-listed =
    { $count ->
        [one] One supplier.
       *[other] { $count } suppliers.
    } To know what one lacks: encuentro check RUT
suppliers-exported =
    { $count ->
        [one] One supplier was given.
       *[other] { $count } suppliers were given.
    } This is data about people: share it only with who needs it.
suppliers-forget-public-ask =
    { $count ->
        [one] There is one public row (offer or order) under the same RUT.
       *[other] There are { $count } public rows (offers or orders) under the same RUT.
    } They are not part of the profile. Erase them too? Type yes or no [no]:
suppliers-forgotten-public =
    { $count ->
        [one] One public row was erased too.
       *[other] { $count } public rows were erased too.
    }
suppliers-kept-public =
    { $count ->
        [one] One public row under that RUT stays.
       *[other] { $count } public rows under that RUT stay.
    } To erase them too use "--public-too".
suppliers-which-hint = Type: encuentro suppliers show RUT
