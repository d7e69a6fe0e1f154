# Papers of a supplier.

help-papers = Papeles del proveedor: se guardan una vez y sirven para todas sus ofertas
help-papers-add = Guarda un papel, con su archivo o solo con sus datos
help-papers-add--file = El archivo: PDF, JPG, PNG, DOCX o XLSX, hasta 20 MB
help-papers-add--kind = Tipo de papel; para verlos: encuentro papeles tipos
help-papers-add--tender = Licitación para la que se hizo, si sirve solo para una
help-papers-add--issuer = Quién lo emitió
help-papers-add--issued = Fecha de emisión
help-papers-add--expires = Último día de vigencia, si lo dice
help-papers-add--name = Nombre del proveedor, tal como está escrito en el papel
help-papers-add--written-rut = RUT del proveedor, tal como está escrito en el papel
help-papers-add--signatory = Quién firma: «Ana Pérez Soto, 14-0»; se puede repetir
help-papers-add--rut = RUT del proveedor; no hace falta si hay uno solo
help-papers-add-after = El archivo se copia a la carpeta de datos de Encuentro y el suyo queda como está. Nunca se abre ni se ejecuta. Repita el comando para corregir las fechas o los nombres.
help-value-paper = TIPO
help-papers-list = Muestra los papeles guardados
help-papers-list--rut = RUT del proveedor; no hace falta si hay uno solo
help-papers-list--verify = Comprueba que ningún archivo falte ni haya cambiado
help-papers-show = Muestra un papel; con «-o ARCHIVO» guarda una copia
help-papers-show--id = Código del papel, o su comienzo
help-papers-show--rut = RUT del proveedor; no hace falta si hay uno solo
help-papers-remove = Quita un papel y su archivo
help-papers-remove--id = Código del papel, o su comienzo
help-papers-remove--rut = RUT del proveedor; no hace falta si hay uno solo
help-papers-kinds = Muestra los tipos de papeles

papers-column-id = Código
papers-column-kind = Papel
papers-column-tender = Licitación
papers-column-issuer = Emisor
papers-column-issued = Emitido
papers-column-age = Días de antigüedad
papers-column-expires = Vence
papers-column-file = Archivo
papers-column-name = A nombre de
papers-column-signatories = Firma
papers-column-size = Tamaño
papers-column-fingerprint = Huella SHA-256
papers-column-added = Guardado
papers-column-what-to-type = Se escribe
papers-column-usual-age = Días usuales
papers-column-remark = Nota
papers-per-tender = uno por licitación
papers-needs-no-copy = bastan los datos
papers-expired = vencido
papers-data-only = solo datos
papers-state-changed = cambió
papers-state-missing = falta

papers-no-basis = No hay una autorización vigente para guardar más datos de { $rut }. No se guardó nada.
papers-no-basis-hint = Pida la autorización con: encuentro registrar { $rut }
papers-unknown-kind = No existe el tipo de papel «{ $kind }».
papers-unknown-kind-hint = Sirve el nombre o lo que se escribe. Vea los tipos con: encuentro papeles tipos
papers-needs-tender = «{ $kind }» se hace para una sola licitación, y falta decir cuál.
papers-needs-tender-hint = Agregue --para CÓDIGO. El formulario de una licitación no sirve en otra.
papers-issued-later = La fecha de emisión { $issued } todavía no llega.
papers-expires-first = El papel vencería el { $expires }, antes de emitirse el { $issued }.
papers-tender-not-held = La licitación { $tender } no está en este computador; revise el código.
papers-reused-file = Este mismo archivo ya está guardado para la licitación { $other }. Cada organismo tiene sus formularios: un anexo de otra licitación puede dejar la oferta fuera. Confirme que este es el de { $tender }.
papers-reused-name = Hay un formulario del mismo tipo y con el mismo nombre para la licitación { $other }. Confirme que este se bajó de { $tender } y no se reutilizó el otro.
papers-reused-data = Ya hay uno del mismo emisor y la misma fecha para la licitación { $other }. Confirme que este es el de { $tender }.
papers-older-than-tender = Este papel es del { $issued }, y la licitación { $tender } se publicó el { $published }. Confirme que no es el formulario de otra.
papers-not-asked-of = «{ $kind }» normalmente no se le pide a este proveedor.
papers-expired-already = Este papel venció el { $expires }: no servirá para ofertar.
papers-differs = Lo escrito en este papel no coincide con la ficha del proveedor. Para ver dónde difiere: encuentro revisar { $rut }
papers-undated = Falta la fecha de emisión. Las bases miden la antigüedad desde ese día: agréguela repitiendo el comando con --emitido FECHA.
papers-copy-ask = De «{ $kind }» no es necesario guardar una copia: bastan los datos. ¿Guardar la copia de todos modos? Escriba sí o no [no]:
papers-copy-declined = No se guardó nada.
papers-copy-declined-hint = Para guardar solo los datos, repita el comando sin el archivo.
papers-added = Guardado: { $kind }, código { $id }.
papers-added-data = Guardado sin archivo: { $kind }, código { $id }.
papers-added-again = Ya estaba guardado: { $kind }, código { $id }. Lo que escribió ahora reemplaza lo anterior; lo demás queda.
papers-added-next = Para verlo: encuentro papeles ver { $id }{ $whose }
papers-none-yet = Todavía no hay papeles guardados de { $rut }.
papers-none-yet-hint = Para guardar uno: encuentro papeles agregar{ $whose } ARCHIVO --tipo TIPO
papers-listed =
    { $count ->
        [one] Un papel.
       *[other] { $count } papeles.
    } Para ver uno: encuentro papeles ver { $id }{ $whose }
papers-all-sound = Todos los archivos están como se guardaron.
papers-unsound =
    { $count ->
        [one] Un archivo falta o cambió desde que se guardó.
       *[other] { $count } archivos faltan o cambiaron desde que se guardaron.
    }
papers-unknown = No hay un papel con el código «{ $id }».
papers-several = Más de un papel empieza con «{ $id }».
papers-unknown-hint = Vea los códigos con: encuentro papeles listar{ $whose }
papers-file-changed = El archivo «{ $file }» cambió desde que se guardó. No lo use así.
papers-file-missing = El archivo «{ $file }» ya no está en la carpeta de datos.
papers-file-trouble-hint = Agréguelo de nuevo con «encuentro papeles agregar{ $whose }»: queda con el mismo código.
papers-no-file = Del papel { $id } se guardaron solo los datos: no tiene archivo.
papers-copy-exists = Ya existe el archivo { $file } y no se tocó.
papers-copy-exists-hint = Indique otro nombre con -o ARCHIVO.
papers-copied = Copia guardada en { $file }.
papers-remove-ask = ¿Quitar «{ $kind }», código { $id }, con su archivo? No se puede deshacer. Escriba sí o no [no]:
papers-remove-declined = No se quitó nada.
papers-removed = Se quitó { $kind }, código { $id }.
papers-file-left = No se pudo borrar el archivo { $file }. Cierre el programa que lo tenga abierto y bórrelo usted.
papers-kinds-next = Para guardar uno: encuentro papeles agregar{ $whose } ARCHIVO --tipo TIPO. Cuántos días de antigüedad se aceptan lo dice cada licitación.

papers-file-empty = El archivo «{ $file }» está vacío.
papers-file-too-large = El archivo «{ $file }» pasa de { $most } MB, que es lo más que se guarda.
papers-file-type = El archivo «{ $file }» no es, por su contenido, un PDF, JPG, PNG, DOCX ni XLSX sin macros.
papers-file-other-name = El nombre de «{ $file }» termina en .{ $ending }, pero su contenido es { $type }.
papers-file-unreadable = No se puede leer el archivo { $file }.
papers-file-types-hint = Guárdelo o escanéelo como PDF, con su nombre correcto y de menos de 20 MB, y repita el comando.
papers-heading = Papeles
papers-forget-what = Papeles, con sus archivos: { $count }.

agenda-paper = Vence un papel
agenda-advice-paper = Último día de un papel guardado en Encuentro. Si lo va a usar en una oferta, pida uno nuevo antes.
papers-beside-backup = Los archivos de los papeles quedaron al lado, en la carpeta { $folder }. Guárdelos juntos y con el mismo nombre.
papers-lost =
    { $count ->
        [one] Un papel llegó sin su archivo: faltaba o había cambiado. Agréguelo de nuevo.
       *[other] { $count } papeles llegaron sin su archivo: faltaba o había cambiado. Agréguelos de nuevo.
    }

help-papers-list--tender = Los que pide la oferta para esta licitación, y cómo estarán el día del cierre
help-bids-mark--max-age = Antigüedad máxima de un papel, según las bases: PUNTO=DÍAS
bids-action-age-limited =
    { $count ->
        [one] antigüedad máxima de un papel
       *[other] antigüedad máxima de { $count } papeles
    }
bids-age-shape = «{ $value }» no tiene la forma PUNTO=DÍAS, con los días entre 1 y 3650. Por ejemplo: 8=60.
bids-age-no-paper = El punto «{ $point }» no pide ningún papel.
papers-column-standing = Cómo está
papers-column-age-then = Días al cierre
papers-column-limit = Días máximos
papers-standing-held = guardado
papers-standing-older-than-usual = guardado; más antiguo que lo usual: vea las bases
papers-standing-undated = guardado, pero sin fecha de emisión
papers-standing-too-old = demasiado antiguo
papers-standing-expired = estará vencido
papers-standing-other-tender = el guardado es de otra licitación
papers-standing-elsewhere = no está guardado aquí; lo marcó como listo
papers-standing-missing = falta
papers-standing-missing-if-asked = no está guardado; hace falta si las bases lo piden
papers-limit-bases = { $days } (las bases)
papers-age-by-bases = papel de a lo más { $days } días, según las bases
papers-limit-usual = { $days } (lo usual)
papers-measured-at-closing = Antigüedad y vigencia se midieron al { $on }, día del cierre. Si las bases dicen otra fecha, vale esa.
papers-measured-today = No se sabe cuándo cierra: antigüedad y vigencia se midieron al { $on }, hoy.
papers-needed-next = Lo usual no obliga: cada licitación decide. Para anotar lo que dicen las bases: encuentro ofertas marcar { $code }{ $whose } --antiguedad PUNTO=DÍAS
papers-lacking =
    { $count ->
        [one] Un papel deja fuera la oferta para { $code } tal como está.
       *[other] { $count } papeles dejan fuera la oferta para { $code } tal como están.
    }
