# Exchange: reading lists.
exchange-workbook-damaged = El archivo no se pudo abrir como planilla de cálculo.
exchange-workbook-too-large = La planilla no cabe en la memoria: es demasiado grande, o tiene algo escrito muy lejos de la lista.
exchange-workbook-too-large-hint = Borre lo que esté fuera de la lista, o guárdela como «CSV UTF-8» e importe ese archivo.
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

# What a list is, said before anything is kept.
exchange-kind-tenders-month = archivo mensual de licitaciones (columnas { $era })
exchange-kind-agile-month = archivo mensual de Compra Ágil (columnas { $era })
exchange-kind-orders-month = archivo mensual de órdenes de compra (columnas { $era })
exchange-era-since = desde { $first }
exchange-era-months = de { $months }
exchange-kind-own = lista de licitaciones exportada por este programa
exchange-kind-list = lista con columnas reconocidas
exchange-kind-api-tender-list = licitaciones de un día, de la API de Mercado Público
exchange-kind-api-tender-detail = licitaciones en detalle, de la API de Mercado Público
exchange-kind-api-order-list = órdenes de compra de un día, de la API de Mercado Público
exchange-kind-api-order-detail = órdenes de compra en detalle, de la API de Mercado Público
exchange-kind-api-agile-list = página de Compra Ágil, de la API de Mercado Público
exchange-kind-api-agile-detail = Compra Ágil en detalle, de la API de Mercado Público

# Why something is no list.
exchange-not-found = No existe el archivo { $file }.
exchange-cannot-open = No se pudo abrir el archivo { $file }.
exchange-is-folder = { $file } es una carpeta. Indique los archivos que contiene.
exchange-empty-file = El archivo está vacío.
exchange-page = Es una página web, no una lista. Suele pasar cuando la descarga falló.
exchange-pdf = Es un PDF. Se necesita la planilla de donde salió.
exchange-utf16 = Está guardado como «Texto Unicode» (UTF-16), que este programa no lee.
exchange-binary = No es una lista de texto, ni una planilla, ni una respuesta de la API.
exchange-error-text = No es una lista: es un mensaje de error de la base de datos que publica los archivos, que dice «{ $text }».
exchange-one-column = Todo el encabezado quedó en una sola columna: «{ $column }». No es el archivo oficial.
exchange-is-rubros = Es la tabla oficial de rubros, no una lista de licitaciones.
exchange-is-rubros-hint = Impórtela con «encuentro rubros importar ARCHIVO».
exchange-no-key-column = No se reconoce la columna con el código de la licitación. Las columnas son: { $columns }.
exchange-no-key-column-hint = Diga cuál es, por ejemplo: --map "Nro=codigo".
exchange-empty-month = El archivo tiene el encabezado oficial y ninguna fila: es un mes vacío.
exchange-no-records = El archivo no tiene ningún registro.
exchange-zip-damaged = El archivo .zip está dañado o incompleto.
exchange-zip-too-large = El archivo .zip contiene más de lo que un mes oficial puede tener. No se abrió.
exchange-zip-without-lists = El archivo .zip no contiene ninguna lista (.csv).
exchange-zip-of-own-list = El archivo .zip contiene una lista que no es un archivo oficial.
exchange-zip-of-own-list-hint = Descomprímalo e importe la lista que contiene.
exchange-download-again = Descárguelo de nuevo desde la página oficial, o pruebe más tarde.
exchange-save-as-csv = Ábralo en su programa de planillas y guárdelo como «CSV UTF-8» o como .xlsx.

# Why a row is set aside.
exchange-ragged = La fila tiene { $found } celdas y el encabezado { $expected }. Revise las comillas y los separadores.
exchange-open-quote = La fila tiene una comilla que se abre y no se cierra, o que corta la fila.
exchange-no-code = Falta el código.
exchange-not-a-code = «{ $value }» no es un código de licitación ni de orden de compra. Se escribe así: 2735-100-LE26.
exchange-unknown-currency = No se conoce la moneda «{ $value }». Las monedas son CLP, CLF (UF), UTM, USD y EUR.
exchange-not-a-count = «{ $value }» no es un número entero.
exchange-number-point = «{ $value }» lleva un punto: los archivos oficiales usan coma decimal y no separan miles, así que este número cambió en el camino. Si todo el archivo usa punto decimal, impórtelo con «--decimal point».
exchange-number-two-readings = «{ $value }» se puede leer de dos maneras: con miles o con decimales. Indíquelo con «--decimal comma» (la coma separa los decimales) o «--decimal point» (el punto).

# What was noticed while reading.
exchange-warn-damaged-text = Hay letras dañadas en la columna { $subject } (primera vez en la línea { $line }; { $count } en total). El archivo se guardó con otra codificación.
exchange-warn-odd-code = En la columna { $subject } hay códigos que no se entienden (primera vez en la línea { $line }; { $count } en total). Se dejaron sin valor.
exchange-warn-rut-digit = En la columna { $subject } hay RUT con un dígito verificador que no corresponde (primera vez en la línea { $line }; { $count } en total). Se guardaron como venían.
exchange-warn-rut-odd = En la columna { $subject } hay valores que no son un RUT (primera vez en la línea { $line }; { $count } en total). Se guardaron como venían.
exchange-warn-test-row = Hay filas de prueba del propio portal (primera vez en la línea { $line }; { $count } en total). Se guardaron como venían.
exchange-warn-no-currency = En la columna { $subject } hay montos sin moneda (primera vez en la línea { $line }; { $count } en total). Se dejaron sin valor.
exchange-warn-unknown-type = El tipo de proceso «{ $subject }» no es conocido (primera vez en la línea { $line }; { $count } en total). Se guardó igual.
exchange-warn-other-month = Hay registros de { $subject }, que no es el mes del nombre del archivo (primera vez en la línea { $line }; { $count } en total).
exchange-warn-copies = Hay filas repetidas, que se guardaron una vez (primera en la línea { $line }; { $count } en total).
exchange-warn-lost-commas = En { $count } filas el neto y el impuesto no suman el total y faltan las comas decimales (primera vez en la línea { $line }). El archivo se volvió a guardar y perdió las comas: esos montos se dejaron sin valor.
exchange-warn-other-kind = El .zip contiene { $subject }, que es otra cosa. No se leyó.
exchange-warn-unknown-column = La columna «{ $subject }» no se conoce y no se leyó.
exchange-warn-no-such-column = Se indicó la columna «{ $subject }» con «--map» y no está en el archivo.
exchange-warn-missing-column = El archivo oficial no trae la columna «{ $subject }»: ese dato quedó sin valor.
exchange-warn-no-title = La lista no tiene una columna con el nombre de la licitación.
exchange-warn-no-closing = La lista no tiene una columna con la fecha de cierre: no se podrá avisar de los plazos.
exchange-warn-pesos-assumed = Los montos no dicen su moneda: se leyeron como pesos (primera vez en la línea { $line }; { $count } en total).

# tenders import.
help-tenders-import = Incorpora listas: archivos oficiales, listas propias (CSV, XLSX), respuestas de la API y datos abiertos OCDS
help-tenders-import--files = Archivos: CSV, XLSX, JSON, JSON Lines o el .zip oficial; «-» lee la entrada estándar
help-tenders-import--dry-run = Lee y revisa todo sin guardar nada
help-tenders-import--sheet = Hoja de la planilla
help-tenders-import--map = Dice qué campo es una columna, por ejemplo «Nro=codigo»; se puede repetir
help-tenders-import--decimal = Signo decimal de las columnas que lo dejan en duda: comma (coma) o point (punto)
import-announce-text = { $file }: { $kind }; codificación { $encoding }, separador { $delimiter }.
import-announce-sheet = { $file }: { $kind }; planilla, hoja «{ $sheet }».
import-announce-json = { $file }: { $kind }; JSON, codificación { $encoding }.
import-announce-entries = Contiene: { $entries }.
import-delimiter-semicolon = punto y coma
import-delimiter-comma = coma
import-delimiter-tab = tabulador
import-stdin = entrada estándar
import-bad-map = «{ $value }» no sirve para «--map». Escriba COLUMNA=CAMPO, por ejemplo «Nro=codigo».
import-unknown-field = No existe el campo «{ $field }».
import-fields = Los campos son: { $fields }.
import-open-signs = No se sabe si en { $columns } el punto separa miles o decimales. En pesos se lee como miles; en otras monedas esas filas quedan aparte.
import-open-signs-hint = Para decidirlo: «--decimal comma» (1.234 es mil doscientos treinta y cuatro) o «--decimal point» (1.234 es uno coma dos).
import-progress = { $records } filas ({ $pace } por segundo)
import-read = { $file }: registros leídos { $records }.
import-tenders = Licitaciones: { $new } por primera vez, { $updated } con cambios, { $unchanged } sin cambios.
import-parts = Ítems: { $items }. Ofertas: { $offers }.
import-orders = Órdenes de compra: { $orders }.
import-nothing-changed = Todo estaba guardado ya: nada cambió.
import-dry-run = Fue una prueba: no se guardó nada.
import-rejected-line = Línea { $line }, columna { $column }, «{ $value }»: { $reason }
import-rejected-row = Línea { $line }: { $reason }
import-rejected-more = … y { $count } más, en el archivo.
import-rejected =
    { $count ->
        [one] Quedó aparte { $count } fila que no se pudo leer.
       *[other] Quedaron aparte { $count } filas que no se pudieron leer.
    }
import-rejected-file = Están en { $file }, con su motivo. Corríjalo e impórtelo igual que el primero.
import-stopped = Se detuvo a pedido suyo. Lo leído hasta ahí quedó guardado: licitaciones { $tenders }, órdenes de compra { $orders }.
import-stopped-hint = Para seguir, importe el mismo archivo de nuevo: lo que ya está no se repite.
import-next-order = Para ver una orden: encuentro licitaciones ver CÓDIGO
import-next = Para verlas: encuentro licitaciones listar
import-warning = { $text }
import-in-file = { $file }: { $what }
import-ask-key = ¿Qué columna tiene el código de la licitación?
import-ask-sign = En esta lista hay números como «1.234», que se pueden leer de dos maneras. ¿Cuál es la correcta?
import-sign-thousands = Mil doscientos treinta y cuatro (el signo separa miles)
import-sign-decimals = Uno coma doscientos treinta y cuatro (el signo separa decimales)
import-ask-label = Respuesta
import-ask-leave = (Enter: dejarlo así)
