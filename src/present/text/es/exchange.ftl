# Exchange: reading lists.
exchange-workbook-damaged = El archivo no se pudo abrir como planilla de cálculo.
exchange-workbook-damaged-hint = Ábralo en su programa de planillas y guárdelo de nuevo como «Libro de Excel (.xlsx)» o como «CSV UTF-8».
exchange-no-sheet = La planilla no tiene una hoja «{ $sheet }». Sus hojas son: { $sheets }.
exchange-no-header = El archivo no tiene una primera fila con los nombres de las columnas.
exchange-unreadable = No se pudo seguir leyendo el archivo.
exchange-rejects-not-written = No se pudo escribir { $file }, donde van las filas apartadas. Revise que se pueda escribir en esa carpeta.
# Exchange

# Bodies of the marketplace's APIs.
api-not-json = El archivo no es JSON: no se entiende en la línea { $line }, columna { $column }.
api-cut-off = El archivo JSON está cortado: termina antes de tiempo. Descárguelo de nuevo.
api-unknown-shape = El archivo es JSON, pero no tiene la forma de una respuesta de Mercado Público.
api-refused = No es una lista: es una respuesta de error de Mercado Público, que dice «{ $says }».
api-not-an-object = Esta parte no es un registro.
api-not-a-number = «{ $value }» no es un número.
api-unknown-currency = No se conoce la moneda «{ $value }».
api-not-a-code = «{ $value }» no es un código de licitación ni de orden de compra.
api-no-code = Falta el código.

# Our own lists.
exchange-own-not-understood = «{ $value }» no sirve como valor de la columna { $column }.
exchange-own-code = «{ $value }» no es un código de licitación. Se escribe así: 2735-100-COT26.
exchange-own-currency = «{ $value }» no es una moneda conocida. Use CLP, CLF, UTM, USD o EUR.
