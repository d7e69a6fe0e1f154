# Exchange: reading lists.
exchange-workbook-damaged = The file could not be opened as a spreadsheet.
exchange-workbook-too-large = The workbook does not fit in memory: it is too large, or something is written very far from the list.
exchange-workbook-too-large-hint = Clear what lies outside the list, or save it as “CSV UTF-8” and import that file.
exchange-workbook-damaged-hint = Open it in your spreadsheet program and save it again as “Excel workbook (.xlsx)” or as “CSV UTF-8”.
exchange-no-sheet = The workbook has no sheet “{ $sheet }”. Its sheets are: { $sheets }.
exchange-no-header = The file has no first row with the names of the columns.
exchange-unreadable = The file could not be read any further.
exchange-rejects-not-written = Could not write { $file }, where the rows set aside go. Check that this folder can be written to.
# Exchange

# Bodies of the marketplace's APIs.
api-not-json = The file is not JSON: it cannot be understood at line { $line }, column { $column }.
api-cut-off = The JSON file is cut off: it ends too early. Download it again.
api-unknown-shape = The file is JSON, but does not have the shape of an answer from Mercado Público.
api-refused = This is not a list: it is an error answer from Mercado Público that says “{ $says }”.
api-not-an-object = This part is not a record.
api-not-a-number = “{ $value }” is not a number.
api-unknown-currency = The currency “{ $value }” is not known.
api-not-a-code = “{ $value }” is not a code of a tender or of a purchase order.
api-no-code = The code is missing.

# Our own lists.
exchange-own-not-understood = "{ $value }" does not serve as a value of the column { $column }.
exchange-own-code = "{ $value }" is not the code of a tender. It is written like this: 2735-100-COT26.
exchange-own-currency = "{ $value }" is not a known currency. Use CLP, CLF, UTM, USD or EUR.

# Own lists that are opened: CSV or workbook.
list-empty = The file { $file } is empty.
list-old-workbook = The file { $file } is an old Excel workbook (.xls). Open it in Excel or LibreOffice and save it as .xlsx.
list-json = The file { $file } is JSON, not a list with rows and columns.
list-page = The file { $file } is a web page, not a list. This happens when a download failed: download it again.
list-pdf = The file { $file } is a PDF. The spreadsheet it came from (CSV or XLSX) is needed.
list-utf16 = The file { $file } is saved as “Unicode text”. Save it as CSV UTF-8 or as .xlsx.
list-binary = The file { $file } is neither a list of text nor an Excel workbook.
list-not-found = The file { $file } does not exist.
list-cannot-open = The file { $file } could not be opened.

# Rubros.
help-rubros = Find product codes (rubros) by everyday words
help-rubros-import = Bring in the official table of rubros (CSV or XLSX)
help-rubros-import--file = The table: one column with the code and one with the name
help-rubros-import--sheet = Sheet of the workbook
help-rubros-search = Find rubros by words, singular or plural, with or without accents
help-rubros-search--words = Words, or the beginning of a code
help-rubros-search--limit = How many to show at most
rubros-no-column = The table has no column with { $field }.
rubros-field-code = the code (for example “code”)
rubros-field-name = the name (for example “name”)
rubros-ragged = The row does not have the same columns as the header.
rubros-bad-code = The code of a rubro has 8 or 9 digits.
rubros-no-name = The name of the rubro is missing.
rubros-imported = { $file }: { $records } rows read, { $written } rubros kept.
rubros-rejected =
    { $count ->
        [one] { $count } row that could not be read was set aside. It is in { $file } with its reason.
       *[other] { $count } rows that could not be read were set aside. They are in { $file } with their reasons.
    }
rubros-rejected-hint = Mend that file and import it like the first one.
rubros-next = To search: encuentro rubros search WORDS
rubros-none-fits = No known rubro answers to “{ $words }”.
rubros-none-known = No rubros are kept yet: they are learned from imported lists of tenders or from the official table.
rubros-import-hint = Try another word, or bring in lists with “encuentro tenders import FILE”.
rubros-column-code = Code
rubros-column-name = Name
rubros-column-levels = Rubros above it

# What a list is, said before anything is kept.
exchange-kind-tenders-month = monthly file of tenders (columns { $era })
exchange-kind-agile-month = monthly file of Compra Ágil (columns { $era })
exchange-kind-orders-month = monthly file of purchase orders (columns { $era })
exchange-era-since = since { $first }
exchange-era-months = of { $months }
exchange-kind-own = list of tenders exported by this program
exchange-kind-list = list with known columns
exchange-kind-api-tender-list = one day’s tenders, from the Mercado Público API
exchange-kind-api-tender-detail = tenders in detail, from the Mercado Público API
exchange-kind-api-order-list = one day’s purchase orders, from the Mercado Público API
exchange-kind-api-order-detail = purchase orders in detail, from the Mercado Público API
exchange-kind-api-agile-list = page of Compra Ágil, from the Mercado Público API
exchange-kind-api-agile-detail = Compra Ágil in detail, from the Mercado Público API

# Why something is no list.
exchange-not-found = There is no file { $file }.
exchange-cannot-open = The file { $file } could not be opened.
exchange-is-folder = { $file } is a folder. Name the files in it.
exchange-empty-file = The file is empty.
exchange-page = It is a web page, not a list. This happens when a download failed.
exchange-pdf = It is a PDF. The spreadsheet it came from is needed.
exchange-utf16 = It was saved as “Unicode text” (UTF-16), which this program does not read.
exchange-binary = It is not a list of text, a spreadsheet or an answer of the API.
exchange-error-text = It is not a list: it is an error message of the database that publishes the files, saying “{ $text }”.
exchange-one-column = The whole header is in a single column: “{ $column }”. It is not the official file.
exchange-is-rubros = It is the official table of rubros, not a list of tenders.
exchange-is-rubros-hint = Import it with “encuentro rubros import FILE”.
exchange-no-key-column = The column with the tender’s code is not recognised. The columns are: { $columns }.
exchange-no-key-column-hint = Say which one it is, for example: --map "Nro=code".
exchange-empty-month = The file has the official header and no rows: it is an empty month.
exchange-no-records = The file has no records.
exchange-zip-damaged = The .zip file is damaged or incomplete.
exchange-zip-too-large = The .zip file holds more than an official month can have. It was not opened.
exchange-zip-without-lists = The .zip file holds no list (.csv).
exchange-zip-of-own-list = The .zip file holds a list that is not an official file.
exchange-zip-of-own-list-hint = Unpack it and import the list it holds.
exchange-download-again = Download it again from the official page, or try later.
exchange-save-as-csv = Open it in your spreadsheet program and save it as “CSV UTF-8” or as .xlsx.

# Why a row is set aside.
exchange-ragged = The row has { $found } cells and the header { $expected }. Check the quotes and the separators.
exchange-open-quote = The row has a quote that opens and does not close, or that cuts the row.
exchange-no-code = The code is missing.
exchange-not-a-code = “{ $value }” is not the code of a tender or a purchase order. It is written like this: 2735-100-LE26.
exchange-unknown-currency = The currency “{ $value }” is not known. The currencies are CLP, CLF (UF), UTM, USD and EUR.
exchange-not-a-count = “{ $value }” is not a whole number.
exchange-number-point = “{ $value }” has a point: official files use a decimal comma and do not separate thousands, so this number was changed on the way. If the whole file uses a decimal point, import it with “--decimal point”.
exchange-number-two-readings = “{ $value }” can be read in two ways: with thousands or with decimals. Say which with “--decimal comma” (the comma starts the decimals) or “--decimal point” (the point does).

# What was noticed while reading.
exchange-warn-damaged-text = There are damaged letters in the column { $subject } (first at line { $line }; { $count } in all). The file was saved with another encoding.
exchange-warn-odd-code = In the column { $subject } there are codes that cannot be understood (first at line { $line }; { $count } in all). They were left without a value.
exchange-warn-rut-digit = In the column { $subject } there are RUTs whose check digit is wrong (first at line { $line }; { $count } in all). They were kept as they came.
exchange-warn-rut-odd = In the column { $subject } there are values that are no RUT (first at line { $line }; { $count } in all). They were kept as they came.
exchange-warn-test-row = There are test rows of the marketplace itself (first at line { $line }; { $count } in all). They were kept as they came.
exchange-warn-no-currency = In the column { $subject } there are amounts without a currency (first at line { $line }; { $count } in all). They were left without a value.
exchange-warn-unknown-type = The type of process “{ $subject }” is not known (first at line { $line }; { $count } in all). It was kept all the same.
exchange-warn-other-month = There are records of { $subject }, which is not the month in the file’s name (first at line { $line }; { $count } in all).
exchange-warn-copies = There are repeated rows, which were kept once (first at line { $line }; { $count } in all).
exchange-warn-lost-commas = In { $count } rows net and tax do not make the total and the decimal commas are missing (first at line { $line }). The file was saved again and lost them: those amounts were left without a value.
exchange-warn-other-kind = The .zip holds { $subject }, which is something else. It was not read.
exchange-warn-unknown-column = The column “{ $subject }” is not known and was not read.
exchange-warn-no-such-column = The column “{ $subject }” was named with “--map” and is not in the file.
exchange-warn-missing-column = The official file lacks the column “{ $subject }”: that value is left unknown.
exchange-warn-no-title = The list has no column with the tender’s name.
exchange-warn-no-closing = The list has no column with the closing date: nobody can be warned of deadlines.
exchange-warn-pesos-assumed = The amounts do not say their currency: they were read as pesos (first at line { $line }; { $count } in all).

# tenders import.
help-tenders-import = Brings lists in: official files, lists of your own (CSV, XLSX), answers of the API and open data (OCDS)
help-tenders-import--files = Files: CSV, XLSX, JSON, JSON Lines or the official .zip; “-” reads standard input
help-tenders-import--dry-run = Reads and checks everything without keeping anything
help-tenders-import--sheet = Sheet of the workbook
help-tenders-import--map = Says which field a column is, for example “Nro=code”; may be repeated
help-tenders-import--decimal = Decimal sign of the columns that leave it open: comma or point
import-announce-text = { $file }: { $kind }; encoding { $encoding }, separator { $delimiter }.
import-announce-sheet = { $file }: { $kind }; workbook, sheet “{ $sheet }”.
import-announce-json = { $file }: { $kind }; JSON, encoding { $encoding }.
import-announce-entries = It holds: { $entries }.
import-delimiter-semicolon = semicolon
import-delimiter-comma = comma
import-delimiter-tab = tab
import-stdin = standard input
import-bad-map = “{ $value }” does not serve for “--map”. Write COLUMN=FIELD, for example “Nro=code”.
import-unknown-field = There is no field “{ $field }”.
import-fields = The fields are: { $fields }.
import-open-signs = It is not known whether in { $columns } the point separates thousands or decimals. In pesos it is read as thousands; in other currencies those rows are set aside.
import-open-signs-hint = To decide it: “--decimal comma” (1.234 is one thousand two hundred and thirty-four) or “--decimal point” (1.234 is one point two).
import-progress = { $records } rows ({ $pace } a second)
import-read = { $file }: records read { $records }.
import-tenders = Tenders: { $new } new, { $updated } updated, { $unchanged } unchanged.
import-parts = Items: { $items }. Offers: { $offers }.
import-orders = Purchase orders: { $orders }.
import-nothing-changed = Everything was kept already: nothing changed.
import-dry-run = This was a trial: nothing was kept.
import-rejected-line = Line { $line }, column { $column }, “{ $value }”: { $reason }
import-rejected-row = Line { $line }: { $reason }
import-rejected-more = … and { $count } more, in the file.
import-rejected =
    { $count ->
        [one] { $count } row that could not be read was set aside.
       *[other] { $count } rows that could not be read were set aside.
    }
import-rejected-file = They are in { $file }, with their reason. Mend it and import it like the first one.
import-stopped = It stopped at your request. What was read until then is kept: tenders { $tenders }, purchase orders { $orders }.
import-stopped-hint = To go on, import the same file again: what is there already is not repeated.
import-next-order = To see an order: encuentro tenders show CODE
import-next = To see them: encuentro tenders list
import-warning = { $text }
import-in-file = { $file }: { $what }
import-ask-key = Which column has the tender’s code?
import-ask-sign = This list has numbers such as “1.234”, which can be read in two ways. Which one is right?
import-sign-thousands = One thousand two hundred and thirty-four (the sign separates thousands)
import-sign-decimals = One point two three four (the sign starts the decimals)
import-ask-label = Answer
import-ask-leave = (Enter: leave it)
