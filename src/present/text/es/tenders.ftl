# Tenders

# Lists of tenders.
help-tenders = Listas de licitaciones y Compras Ágiles
help-tenders-list = Muestra las licitaciones guardadas
help-tenders-export = Entrega todo lo guardado, sin pérdidas, para otra planilla o programa; también como datos abiertos (OCDS)
help-tenders-show = Muestra una licitación con sus productos y ofertas, o una orden de compra
help-tenders-show--code = Código: 2735-100-COT26
help-tenders-template = Entrega una planilla en blanco con una fila de ejemplo
tenders-unknown-region = No existe la región «{ $value }».
tenders-unknown-comuna = No existe la comuna «{ $value }».
tenders-unknown-status = No existe el estado «{ $value }». Los estados son: publicada, cerrada, desierta, adjudicada, revocada, suspendida.
tenders-utm-missing = No se conoce el valor de la UTM de { $month }.
tenders-utm-set = Anote el valor oficial con «encuentro reglas anotar utm { $month } VALOR --source DIRECCIÓN», o escriba el monto en pesos.
tenders-none-yet = Todavía no hay licitaciones guardadas.
tenders-none-yet-hint = Importe una lista con «encuentro licitaciones importar ARCHIVO».
tenders-none-fits = Ninguna licitación guardada cumple con todo lo pedido.
tenders-none-fits-hint = Pruebe con menos filtros, o vea todas con «encuentro licitaciones listar».
tenders-unknown-code = No hay ninguna licitación ni orden de compra guardada con el código «{ $code }».
tenders-unknown-code-hint = Busque el código con «encuentro licitaciones listar --texto PALABRA».
tenders-listed =
    { $count ->
        [one] Una licitación.
       *[other] { $count } licitaciones.
    } Para ver una completa: encuentro licitaciones ver { $code }
tenders-exported =
    { $count ->
        [one] Se entregó una licitación con sus productos y ofertas.
       *[other] Se entregaron { $count } licitaciones con sus productos y ofertas.
    } Para leerlas en otro equipo: encuentro licitaciones importar ARCHIVO
tenders-shown-open = Sigue abierta. Para empezar su oferta: encuentro ofertas empezar { $code }{ $whose }
tenders-shown = Para ver otras: encuentro licitaciones listar
tenders-template-next = Borre la fila de ejemplo, anote sus licitaciones y luego: encuentro licitaciones importar ARCHIVO
tenders-yes = sí
tenders-no = no
tenders-status-published = publicada
tenders-status-closed = cerrada
tenders-status-unsuccessful = desierta
tenders-status-awarded = adjudicada
tenders-status-cancelled = revocada
tenders-status-suspended = suspendida
tenders-column-code = Código
tenders-column-title = Nombre
tenders-column-buyer = Organismo
tenders-column-status = Estado
tenders-column-closes = Cierra
tenders-column-estimate = Monto estimado
tenders-field-description = Descripción
tenders-field-unit = Unidad de compra
tenders-field-buyer-rut = RUT del organismo
tenders-field-comuna = Comuna
tenders-field-region = Región
tenders-field-published = Publicada
tenders-field-questions = Preguntas hasta
tenders-field-answers = Respuestas
tenders-field-visit = Visita a terreno
tenders-field-awarded = Adjudicación
tenders-field-criteria = Criterios de evaluación
tenders-field-environmental = Requisitos ambientales
tenders-field-social = Requisitos sociales
tenders-field-length = Duración del contrato
tenders-field-delivery-days = Días para entregar
tenders-field-delivery-place = Lugar de entrega
tenders-field-payment = Forma de pago
tenders-field-complaints = Reclamos al organismo en el último año
tenders-field-bidders = Oferentes
tenders-field-order = Orden de compra
tenders-field-tender = Licitación de origen
tenders-field-created = Creada
tenders-field-sent = Enviada
tenders-field-accepted = Aceptada
tenders-field-net = Neto
tenders-field-tax = Impuestos
tenders-field-total-clp = Total en pesos según ChileCompra
tenders-heading-items = Qué se compra
tenders-heading-offers = Ofertas
tenders-heading-lines = Líneas de la orden
tenders-item-number = N°
tenders-item-product = Producto
tenders-item-description = Detalle
tenders-item-quantity = Cantidad
tenders-item-unit = Unidad
tenders-offer-supplier = Proveedor
tenders-offer-rut = RUT
tenders-offer-price = Precio unitario
tenders-offer-total = Total
tenders-offer-selected = Elegida
help-tenders-list--region = Región del organismo, por nombre o número
help-tenders-list--comuna = Comuna del organismo
help-tenders-list--buyer = Palabras del nombre del organismo
help-tenders-list--kind = Tipo: LE, L1, COT…
help-tenders-list--status = Estado: publicada, cerrada, adjudicada…
help-tenders-list--rubro = Comienzo del código de producto
help-tenders-list--min = Monto mínimo: 500000 o 10utm
help-tenders-list--max = Monto máximo: 5000000 o 100utm
help-tenders-list--closes-after = Cierra ese día o después
help-tenders-list--closes-before = Cierra ese día o antes
help-tenders-list--text = Palabras del nombre, la descripción o los productos
help-tenders-list--sort = Orden: code, closes, published o amount
help-tenders-list--limit = Cuántas como máximo
help-tenders-export--region = Región del organismo, por nombre o número
help-tenders-export--comuna = Comuna del organismo
help-tenders-export--buyer = Palabras del nombre del organismo
help-tenders-export--kind = Tipo: LE, L1, COT…
help-tenders-export--status = Estado: publicada, cerrada, adjudicada…
help-tenders-export--rubro = Comienzo del código de producto
help-tenders-export--min = Monto mínimo: 500000 o 10utm
help-tenders-export--max = Monto máximo: 5000000 o 100utm
help-tenders-export--closes-after = Cierra ese día o después
help-tenders-export--closes-before = Cierra ese día o antes
help-tenders-export--text = Palabras del nombre, la descripción o los productos
help-tenders-export--sort = Orden: code, closes, published o amount
help-tenders-export--limit = Cuántas como máximo
