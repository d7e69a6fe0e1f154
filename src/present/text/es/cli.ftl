# Marks and small words that every command uses.
mark-warning = Atención:
mark-hint = Qué hacer:
list-and = y

# Wrong usage.
usage-unknown-command = No existe el comando «{ $command }».
usage-unknown-argument = No existe la opción «{ $argument }» en este comando.
usage-missing-argument = Falta { $argument }.
usage-missing-command = Falta decir qué hacer.
usage-missing-value = Falta el valor de { $argument }.
usage-repeated = { $argument } está dos veces: basta con una.
usage-conflict = { $argument } no se puede usar junto con { $other }.
usage-bad-value = «{ $value }» no sirve como valor de { $argument }.
usage-other = No se entiende lo escrito. { $argument }
usage-did-you-mean = ¿Quiso escribir «{ $suggestion }»?
usage-valid-values = Los valores posibles son: { $values }.
usage-see-help = Escriba el mismo comando con «--help» para ver cómo se usa.
cli-bad-today = ENCUENTRO_TODAY tiene el valor «{ $value }», que no es una fecha. Escríbala así: 2026-11-23.
cli-no-home = No se encontró la carpeta de datos del usuario. Indíquela con «--home CARPETA».

home-not-official = Encuentro es una ayuda para registrarse y ofertar. No es ChileCompra: el certificado oficial está en www.mercadopublico.cl.
cli-cannot-write = No se pudo escribir el archivo { $file }. Revise que la carpeta exista y que se pueda escribir en ella.
cli-stdout-closed = No se pudo escribir el resultado en la pantalla.

# Writing results.
cli-currency = moneda
cli-workbook-needs-file = Un archivo XLSX no se puede mostrar en la pantalla. Indique dónde guardarlo con «-o ARCHIVO.xlsx».
cli-no-such-format = Este comando no entrega el formato «{ $format }».
cli-formats = Use table, json, csv, xlsx o md.
cli-formats-page = Use html o pdf, por ejemplo con: -o pagina.pdf
cli-foreign-ending = Este programa no escribe archivos «.{ $ending }». No se escribió nada.
cli-foreign-ending-hint = Para abrirlo en Excel termine el nombre en .xlsx; para imprimirlo, en .pdf o .html, donde el comando lo entregue.
cli-one-part = La planilla lleva una sola de las tablas. Completo sale en texto, o con --format md o json.
cli-choose-number = Escriba uno de los números.
cli-unwritable = El resultado no cabe en el formato pedido.
cli-unwritable-hint = Pruebe con «--format csv» o «--format json».

# The first screen.
home-what = Encuentro acompaña a quien quiere venderle al Estado: registrarse, revisar que no falte nada, encontrar licitaciones y preparar la oferta.
home-here =
    En este equipo: { $suppliers ->
        [0] ningún proveedor
        [one] 1 proveedor
       *[other] { $suppliers } proveedores
    }, { $tenders ->
        [0] ninguna licitación
        [one] 1 licitación
       *[other] { $tenders } licitaciones
    }, { $bids ->
        [0] ninguna oferta propia
        [one] 1 oferta propia
       *[other] { $bids } ofertas propias
    }.
home-closing = Cierra pronto: su oferta para { $code }, el { $closes }. Qué le falta: encuentro ofertas revisar { $code }{ $whose }
home-next = Siguiente paso: { $step }
home-next-register = encuentro registrar   (responder unas preguntas; se puede parar y seguir después)
home-next-go-on = encuentro registrar { $rut }   (seguir con las preguntas que faltan)
home-next-import = encuentro licitaciones importar ARCHIVO   (la lista que se baja de datos abiertos de ChileCompra)
home-next-list = encuentro licitaciones listar   (ver qué se puede ofertar)
home-next-check = encuentro revisar   (saber si se puede ofertar y qué falta)
home-more = Para ver el camino completo con datos de ejemplo: encuentro tour. Todos los comandos: encuentro --help.

# Manual pages.
man-manual = Manual de Encuentro
man-heading-name = Nombre
man-heading-synopsis = Sinopsis
man-heading-description = Descripción
man-heading-options = Opciones
man-heading-version = Versión

# Sheets that a person imports.
sheets-ragged = La fila no tiene las mismas columnas que el encabezado, o hay una comilla sin cerrar.
bids-template-hint = Una planilla en blanco, con las columnas que se esperan: encuentro ofertas plantilla
suppliers-template-hint = Una planilla en blanco, con las columnas que se esperan: encuentro proveedores plantilla
sheets-is-of-tenders = { $file } es de licitaciones ({ $kind }): use encuentro licitaciones importar { $file }
sheets-read-as = { $file } se leyó como { $encoding }, separado por «{ $delimiter }».
sheets-read-as-workbook = { $file } se leyó como libro de Excel.
sheets-done = Nuevas: { $new }. Actualizadas: { $updated }. Sin cambios: { $unchanged }.
sheets-would = Ensayo, no se guardó nada. Serían nuevas: { $new }. Se actualizarían: { $updated }. Sin cambios: { $unchanged }.
sheets-rejected-cell = Fila { $line }, columna { $column }: { $reason }
sheets-rejected-row = Fila { $line }: { $reason }
sheets-rejected =
    { $count ->
        [one] Una fila no se puede guardar.
       *[other] { $count } filas no se pueden guardar.
    }
sheets-rejected-file =
    { $count ->
        [one] Una fila quedó aparte en { $file }. Corríjala ahí mismo e importe ese archivo.
       *[other] { $count } filas quedaron aparte en { $file }. Corríjalas ahí mismo e importe ese archivo.
    }
cli-needs-yes = Esto necesita una confirmación. Agregue «--yes» para confirmarlo sin preguntas.
cli-no-room = No hay lugar en el disco para preparar el resultado. Libere espacio y repita el comando.
cli-asked-ended = La entrada terminó antes de la última respuesta: no se guardó nada.
cli-asked-no-text = Esa respuesta no es texto: escríbala de nuevo.
