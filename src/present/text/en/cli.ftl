# Marks and small words that every command uses.
mark-warning = Note:
mark-hint = What to do:
list-and = and

# Wrong usage.
usage-unknown-command = There is no command “{ $command }”.
usage-unknown-argument = This command has no option “{ $argument }”.
usage-missing-argument = { $argument } is missing.
usage-missing-command = Say what to do.
usage-missing-value = The value of { $argument } is missing.
usage-repeated = { $argument } is there twice: once is enough.
usage-conflict = { $argument } cannot be used together with { $other }.
usage-bad-value = “{ $value }” is not a value for { $argument }.
usage-other = This cannot be understood. { $argument }
usage-did-you-mean = Did you mean “{ $suggestion }”?
usage-valid-values = Possible values: { $values }.
usage-see-help = Type the same command with “--help” to see how it is used.
cli-bad-today = ENCUENTRO_TODAY has the value “{ $value }”, which is not a date. Write it like this: 2026-11-23.
cli-no-home = The user's data folder was not found. Name one with “--home FOLDER”.

home-not-official = Encuentro helps you register and bid. It is not ChileCompra: the official certificate is at www.mercadopublico.cl.
cli-cannot-write = The file { $file } could not be written. Check that the folder exists and can be written to.
cli-stdout-closed = The result could not be written to the screen.

# Writing results.
cli-currency = currency
cli-workbook-needs-file = An XLSX file cannot be shown on the screen. Say where to save it with "-o FILE.xlsx".
cli-no-such-format = This command does not give the format "{ $format }".
cli-formats = Use table, json, csv, xlsx or md.
cli-formats-page = Use html or pdf, for example with: -o page.pdf
cli-foreign-ending = This program does not write ".{ $ending }" files. Nothing was written.
cli-foreign-ending-hint = To open it in Excel end the name in .xlsx; to print it in .pdf or .html, where the command gives that.
cli-one-part = The spreadsheet has one of the tables alone. The whole comes as text, or with --format md or json.
cli-choose-number = Type one of the numbers.
cli-unwritable = The result does not fit the format that was asked for.
cli-unwritable-hint = Try "--format csv" or "--format json".

# The first screen.
home-what = Encuentro walks beside whoever wants to sell to the State: register, check that nothing is missing, find tenders and prepare the bid.
home-here =
    On this computer: { $suppliers ->
        [0] no suppliers
        [one] 1 supplier
       *[other] { $suppliers } suppliers
    }, { $tenders ->
        [0] no tenders
        [one] 1 tender
       *[other] { $tenders } tenders
    }, { $bids ->
        [0] no bids of one's own
        [one] 1 bid of one's own
       *[other] { $bids } bids of one's own
    }.
home-closing = Closing soon: your offer for { $code }, on { $closes }. What it lacks: encuentro bids check { $code }{ $whose }
home-next = Next step: { $step }
home-next-register = encuentro register   (answer a few questions; you can stop and go on later)
home-next-go-on = encuentro register { $rut }   (go on with the questions that are left)
home-next-import = encuentro tenders import FILE   (the list that is downloaded from ChileCompra's open data)
home-next-list = encuentro tenders list   (see what can be bid for)
home-next-check = encuentro check   (know whether you can bid and what is missing)
home-more = To see the whole path on example data: encuentro tour. All commands: encuentro --help.

# Manual pages.
man-manual = Manual of Encuentro
man-heading-name = Name
man-heading-synopsis = Synopsis
man-heading-description = Description
man-heading-options = Options
man-heading-version = Version

# Sheets that a person imports.
sheets-ragged = The row does not have the columns of the header, or a quotation mark is not closed.
bids-template-hint = A blank sheet with the columns that are expected: encuentro bids template
suppliers-template-hint = A blank sheet with the columns that are expected: encuentro suppliers template
sheets-is-of-tenders = { $file } is of tenders ({ $kind }): use encuentro tenders import { $file }
sheets-read-as = { $file } was read as { $encoding }, separated by "{ $delimiter }".
sheets-read-as-workbook = { $file } was read as an Excel workbook.
sheets-done = New: { $new }. Updated: { $updated }. Unchanged: { $unchanged }.
sheets-would = A trial, nothing was saved. New would be: { $new }. Updated: { $updated }. Unchanged: { $unchanged }.
sheets-rejected-cell = Row { $line }, column { $column }: { $reason }
sheets-rejected-row = Row { $line }: { $reason }
sheets-rejected =
    { $count ->
        [one] One row cannot be saved.
       *[other] { $count } rows cannot be saved.
    }
sheets-rejected-file =
    { $count ->
        [one] One row was set aside in { $file }. Mend it there and import that file.
       *[other] { $count } rows were set aside in { $file }. Mend them there and import that file.
    }
cli-needs-yes = This needs a confirmation. Add "--yes" to confirm it without being asked.
cli-no-room = There is no room on the disk to prepare the result. Free some space and repeat the command.
cli-asked-ended = The input ended before the last answer: nothing was kept.
cli-asked-no-text = That answer is no text: type it again.
