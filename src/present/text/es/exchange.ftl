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

# Own lists that are opened: CSV or workbook.
list-empty = El archivo { $file } está vacío.
list-old-workbook = El archivo { $file } es un libro de Excel antiguo (.xls). Ábralo en Excel o LibreOffice y guárdelo como .xlsx.
list-json = El archivo { $file } es JSON, no una lista con filas y columnas.
list-page = El archivo { $file } es una página web, no una lista. Suele pasar cuando la descarga falló: descárguelo de nuevo.
list-pdf = El archivo { $file } es un PDF. Se necesita la planilla (CSV o XLSX) de donde salió.
list-utf16 = El archivo { $file } está guardado como «Texto Unicode». Guárdelo como CSV UTF-8 o como .xlsx.
list-binary = El archivo { $file } no es una lista de texto ni un libro de Excel.
list-not-found = No existe el archivo { $file }.
list-cannot-open = No se pudo abrir el archivo { $file }.

# Rubros.
help-rubros = Busca los códigos de producto (rubros) con las palabras de todos los días
help-rubros-import = Incorpora la tabla oficial de rubros (CSV o XLSX)
help-rubros-import--file = La tabla: una columna con el código y otra con el nombre
help-rubros-import--sheet = Hoja del libro
help-rubros-search = Busca rubros por palabras, en singular o plural, con o sin acentos
help-rubros-search--words = Palabras, o el comienzo de un código
help-rubros-search--limit = Cuántos mostrar como máximo
rubros-no-column = La tabla no tiene una columna con { $field }.
rubros-field-code = el código (por ejemplo «codigo»)
rubros-field-name = el nombre (por ejemplo «nombre»)
rubros-ragged = La fila no tiene las mismas columnas que el encabezado.
rubros-bad-code = El código de un rubro tiene 8 o 9 cifras.
rubros-no-name = Falta el nombre del rubro.
rubros-imported = { $file }: { $records } filas leídas, { $written } rubros guardados.
rubros-rejected =
    { $count ->
        [one] Quedó aparte { $count } fila que no se pudo leer. Está en { $file } con su motivo.
       *[other] Quedaron aparte { $count } filas que no se pudieron leer. Están en { $file } con su motivo.
    }
rubros-rejected-hint = Corrija ese archivo e impórtelo igual que el primero.
rubros-next = Para buscar: encuentro rubros buscar PALABRAS
rubros-none-fits = Ningún rubro conocido responde a «{ $words }».
rubros-none-known = Todavía no hay rubros guardados: se aprenden al importar listas de licitaciones o la tabla oficial.
rubros-import-hint = Pruebe con otra palabra, o importe listas con «encuentro licitaciones importar ARCHIVO».
rubros-column-code = Código
rubros-column-name = Nombre
rubros-column-levels = Rubros que lo contienen
