# Exchange: reading lists.
exchange-workbook-damaged = The file could not be opened as a spreadsheet.
exchange-workbook-damaged-hint = Open it in your spreadsheet program and save it again as “Excel workbook (.xlsx)” or as “CSV UTF-8”.
exchange-no-sheet = The workbook has no sheet “{ $sheet }”. Its sheets are: { $sheets }.
exchange-no-header = The file has no first row with the names of the columns.
exchange-unreadable = The file could not be read any further.
exchange-rejects-not-written = Could not write { $file }, where the rows set aside go. Check that this folder can be written to.
