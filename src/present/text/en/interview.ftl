# Interview: why an answer was not taken.
interview-empty = The answer is missing.
interview-needed = This answer is needed to go on. Type “?” to see why it is asked.
interview-nothing-asked = There is no question left to answer.
interview-secret-refused = That looks like a password. This program never needs it and did not keep it. Type the password on the official site only, and answer here what is asked.
interview-negative = “{ $value }” is below zero. Type zero or a greater number.
interview-not-a-number = “{ $value }” is not a number. Type only the number, for example 12. If there is nothing to count, type 0.
interview-doubtful-utm = { $value } UTM is a lot: about { $pesos } (with the UTM of { $month }). If you typed pesos, divide them by the value of the UTM. If they are UTM, type the same number again.
interview-doubtful = { $value } is far more than usual. See whether you typed pesos. If it is right, type the same number again.
interview-not-yes-no = “{ $value }” cannot be understood. Answer yes or no.
interview-no-such-number = Choose a number from 1 to { $last }.
interview-option = { $label }
interview-no-such-option = “{ $value }” is none of the options: { $options }.
interview-not-a-rubro = “{ $value }” is not a product code. Codes have 8 or 9 digits, separated by commas: 82121508, 14111531.
interview-comuna-near = There is no comuna “{ $value }”. Did you mean { $near }?
interview-comuna-unknown = There is no comuna “{ $value }”. Type its full name, for example Peñalolén.
interview-region-near = There is no region “{ $value }”. Did you mean { $near }?
interview-region-unknown = There is no region “{ $value }”. Type its name or its number, for example Valparaíso or 5.
interview-not-an-email = That is not an e-mail address. Type it whole: name@example.cl.
interview-not-a-phone = That is not a telephone in Chile. Type nine digits: 9 1234 5678 or 2 2123 4567.
interview-odd-characters = The answer holds characters that cannot be kept. Type it again on the keyboard.
interview-too-long = The answer is very long. It can have up to { $most } characters.
interview-not-a-name = That does not look like a name. Type it in letters, just as it stands on the paper.
interview-not-an-address = That does not look like an address. Type street and number: Av. Grecia 8735.

# The opening: purpose and basis, RUT, branch.
interview-ask-guidance = Do you agree that your data is kept to guide you? (yes / no)
interview-ask-directory = Do you agree to be in the list of local suppliers? This is optional. (yes / no; Enter: no)
interview-ask-results = Do you agree that your progress is counted in the workshop's report? This is optional. (yes / no; Enter: no)
interview-ask-rut = Which RUT are sales made under? With dash and digit, for example 77.000.012-2.
interview-ask-person = Is that the RUT of a person or of a firm?
interview-person-natural = Natural person: sells under their own RUT
interview-person-juridical = Legal entity: company, cooperative or other
interview-no-such-person = Choose 1 for a natural person or 2 for a legal entity.
interview-say-yes-or-no = To go on, an answer of yes or no is needed.
interview-why-consent = A person's data is kept only for a purpose that the person knows and accepts (Ley 21.719). It can be withdrawn at any time.
interview-why-rut = The RUT names the seller. With it, earlier answers are taken up again and the right questions are chosen.
interview-why-person = A person and a firm hand in different papers: each gets only their own questions.
interview-no-basis = Nothing was kept: keeping data needs your agreement, or another legal basis.
interview-no-basis-hint = You can register by yourself on www.mercadopublico.cl. A municipality that acts within its function uses “--basis legal-function”.
interview-two-ruts = The RUT in the answers file is another than the one in the command.
interview-no-rut = The RUT is missing.
interview-no-rut-hint = Type: encuentro register RUT, or add “rut” to the answers file.
interview-left-before = Left before it began. Nothing was kept.
interview-begun = { $rut }: registration begun. Each answer is kept at once.

# Asking.
interview-answer-label = Answer
interview-ways = Type “?” to see why something is asked, “<” to go back and “exit” to go on another day. Where there are options, type the number or how the one you choose begins. Never type passwords.
interview-blank-again =
    { $count ->
        [one] { $count } question was left unanswered another day. It is asked again: Enter leaves it as it is.
       *[other] { $count } questions were left unanswered another day. They are asked again: Enter leaves them as they are.
    }
interview-first-question = This is the first question.
interview-heading = { $section } · question { $at } of { $of }
interview-enter-takes = (Enter takes { $number })
interview-enter-keeps = Enter keeps: { $value }
interview-dash-clears = A dash “-” leaves it unanswered
interview-enter-skips = Enter: leave unanswered for now
interview-why-source = Source: { $source }{ $place }. Checked on { $checked }.
interview-why-unverified = No source confirms it yet: ask on the official page.
interview-yes = yes
interview-no = no
interview-known-heading = This is known already:
interview-known-item = • { $line }
interview-known-line = { $question } { $value } (source: { $source }, { $date })
interview-known-count =
    { $known ->
        [one] { $known } of { $of } answers was already yours.
       *[other] { $known } of { $of } answers were already yours.
    }
interview-source-told = told by you
interview-source-paper = copied from: { $paper }
interview-source-marketplace = seen on Mercado Público
interview-source-file = file { $file }

# An answers file.
interview-file-unreadable = The file { $file } could not be opened. Check its name and folder.
interview-file-not-toml = The file { $file } cannot be understood at line { $line }.
interview-file-not-toml-hint = Each answer is a line under [answers], for example: legal_name = "Ana Pérez Soto".
interview-file-refused = { $file }, key { $key }{ $value }: { $reason }
interview-file-value = , value “{ $value }”
interview-file-no-value = {""}
interview-file-not-a-value = An answer is a text, a number, true or false, a date or a list.
interview-file-not-asked = This question does not apply to this supplier. Remove the line.
interview-file-key-near = There is no question with that key. Did you mean { $near }?
interview-file-key-unknown = There is no question with that key. Remove the line.
interview-some-refused = Some answers of the file were not kept. Mend them and repeat the command: the rest is in.

# The ending.
interview-missing-line = Missing { $key }: { $question }
interview-left =
    { $missing ->
        [0] What was answered is kept: { $answered }.
        [one] What was answered is kept: { $answered }. { $missing } answer is missing.
       *[other] What was answered is kept: { $answered }. { $missing } answers are missing.
    }
interview-left-hint = To go on where it was left: encuentro register { $rut }
interview-done = Done: all { $answered } answers are here. { $known } were already yours.
interview-blank-left =
    { $count ->
        [one] { $count } question is left unanswered. To answer it: encuentro register { $rut }
       *[other] { $count } questions are left unanswered. To answer them: encuentro register { $rut }
    }
interview-mismatches =
    { $count ->
        [one] There is { $count } difference between what the papers say. “encuentro check” shows the exact letters.
       *[other] There are { $count } differences between what the papers say. “encuentro check” shows the exact letters.
    }
interview-next-heading = What comes next, in order, on the official pages:
interview-next-step =
    { $at }. { $title }
       { $what }
       Where: { $where }
interview-next-command = Next: encuentro check { $rut }
interview-sheet-written = Sheet for printing written to { $file }.

# The printable sheet.
sheet-title = Data for the registration on Mercado Público
sheet-subtitle = RUT { $rut } · prepared on { $date }
sheet-not-official = This sheet is neither the official form nor a certificate: it helps to copy the data without mistakes. The registration is made on www.mercadopublico.cl with the ClaveÚnica of the person who signs, which is not written here.

help-register = Guides the registration of a supplier, question by question
help-register--rut = The supplier's RUT; without it, it is asked
help-register--answers = TOML file with all the answers or some of them
help-register--person = Natural person or legal entity: natural or juridical
help-register--basis = On what basis the data is kept: consent, legal-function (of a municipality) or contract
help-register--sheet = Also writes a sheet for printing, with the data in order: HTML, or PDF when the file ends in .pdf
help-register-after = Each answer is kept at once: leave and go on another day with the same command. Examples of answers files: examples/answers.
