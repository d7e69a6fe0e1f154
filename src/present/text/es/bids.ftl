# Bids

help-bids = Ofertas propias
help-bids-list = Muestra las ofertas propias
help-bids-export = Entrega una oferta como hoja para imprimir o planilla de precios, o la lista como CSV, XLSX o JSON
help-bids-show = Muestra una oferta propia
help-bids-show--code = Código de la licitación
help-bids-show--rut = RUT del proveedor
help-bids-import = Lee ofertas, o los precios de una, desde una planilla CSV o XLSX
help-bids-import--file = La planilla
help-bids-import--sheet = Hoja del libro de Excel
help-bids-import--dry-run = Solo revisa: no guarda nada
help-bids-import--decimal = Signo de los decimales: comma o point
help-bids-template = Entrega una planilla en blanco con una fila de ejemplo
bids-column-missing = A la planilla le falta la columna «{ $column }».
bids-bad-code = «{ $value }» no es un código de licitación. Se escribe así: 2735-100-COT26.
bids-bad-state = «{ $value }» no es un estado de oferta. Use borrador, enviada o retirada.
bids-bad-result = «{ $value }» no es un resultado. Use ganada, perdida o desierta.
bids-negative = «{ $value }» es menor que cero.
bids-which-sign = No se sabe si «{ $value }» lleva miles o decimales. Indíquelo con «--decimal comma» o «--decimal point».
bids-unknown-supplier = El proveedor { $rut } no está registrado aquí. Primero regístrelo con «encuentro registrar».
bids-unknown = No hay una oferta propia para «{ $code }».
bids-unknown-hint = Vea las ofertas con «encuentro ofertas listar».
bids-unknown-begin = La licitación está aquí. Para empezar su oferta: encuentro ofertas empezar { $code }{ $whose }
bids-none-yet = Todavía no hay ofertas propias guardadas.
bids-none-fits = Ninguna oferta propia cumple con lo pedido.
bids-none-hint = Para anotar ofertas, pida la planilla con «encuentro ofertas plantilla» e impórtela.
bids-listed =
    { $count ->
        [one] Una oferta.
       *[other] { $count } ofertas.
    } Para ver la licitación: encuentro licitaciones ver { $code }
bids-exported =
    { $count ->
        [one] Se entregó una oferta.
       *[other] Se entregaron { $count } ofertas.
    } Para leerlas en otro equipo: encuentro ofertas importar ARCHIVO
bids-shown = Para ver la licitación: encuentro licitaciones ver { $code }
bids-import-next = Para verlas: encuentro ofertas listar
bids-template-next = Borre la fila de ejemplo, anote sus ofertas y luego: encuentro ofertas importar ARCHIVO
bids-state-draft = borrador
bids-state-rehearsal = ensayo
bids-state-sent = enviada
bids-state-changed = enviada, cambió después
bids-state-withdrawn = retirada
bids-result-won = ganada
bids-result-lost = perdida
bids-result-void = sin ganador
bids-column-tender = Licitación
bids-column-supplier = Proveedor
bids-column-amount = Monto
bids-column-state = Estado
bids-column-deadline = Plazo
bids-column-result = Resultado
bids-column-note = Nota
help-bids-list--rut = RUT del proveedor
help-bids-list--all = Las de todos los proveedores
help-bids-list--tender = Solo para esta licitación
help-bids-list--state = Estado: borrador, enviada, retirada
help-bids-list--limit = Cuántas como máximo
help-bids-export--rut = RUT del proveedor
help-bids-export--all = Las de todos los proveedores
help-bids-export--tender = Solo para esta licitación
help-bids-export--state = Estado: borrador, enviada, retirada
help-bids-export--limit = Cuántas como máximo
bids-ask-sign = En «{ $value }», ¿el signo separa miles o decimales? Escriba 1 (miles) o 2 (decimales); con Intro, esas filas quedan aparte:
bids-secret = En la nota hay algo que parece una clave. No se guardó: déjela sin claves e importe la fila de nuevo.
bids-which-hint = Indique el RUT con --rut RUT.
bids-which-or-all-hint = Indique el RUT con --rut RUT, o pida las de todos con --todas.
