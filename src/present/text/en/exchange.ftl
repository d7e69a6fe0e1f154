# Exchange: reading lists.
exchange-workbook-damaged = The file could not be opened as a spreadsheet.
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
