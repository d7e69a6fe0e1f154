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
