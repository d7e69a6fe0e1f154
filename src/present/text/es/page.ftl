# Pages to print: what all of them say, and the economic offer.
page-footer = Encuentro. Esta hoja no es un documento oficial de Mercado Público.
page-pdf-needs-file = Un archivo PDF no se puede mostrar en la pantalla. Indique dónde guardarlo con «-o ARCHIVO.pdf».
page-rehearsal = ENSAYO: copia para practicar. No se puede entregar.

economic-title = Oferta económica { $code }
economic-subtitle = Preparada el { $date }
economic-help-only = Esta hoja ayuda a presentar los precios. Si las bases traen un anexo o formulario propio para la oferta económica, hay que usar ese formulario. Los precios también se ingresan en www.mercadopublico.cl, y deben ser los mismos.
economic-heading-tender = Licitación
economic-heading-supplier = Proveedor
economic-heading-prices = Precios
economic-heading-conditions = Condiciones
economic-tender-code = Código
economic-tender-title = Nombre
economic-buyer = Organismo
economic-buyer-unit = Unidad de compra
economic-closes = Cierre
economic-supplier-name = Nombre o razón social
economic-supplier-rut = RUT
economic-supplier-email = Correo
economic-supplier-phone = Teléfono
economic-line-number = N.º
economic-line-what = Qué se ofrece
economic-line-quantity = Cantidad
economic-line-unit = Unidad
economic-line-price = Precio neto de 1 unidad
economic-line-net = Neto
economic-line-exempt = exento de IVA
economic-net = Neto
economic-exempt = De eso, exento
economic-iva = IVA ({ $rate } %)
economic-total = Total con IVA
economic-total-exempt = Total (exento de IVA)
economic-total-fees = Total bruto de honorarios
economic-retention = Retención ({ $rate } %)
economic-received = Líquido
economic-prices-missing =
    { $count ->
        [one] Falta el precio o la cantidad de una línea
       *[other] Faltan precios o cantidades en { $count } líneas
    }: por eso no hay total. No entregue esta hoja así.
economic-in-words = Son: { $words }.
economic-left-out = No se ofrece: { $lines }.
economic-days =
    { $count ->
        [one] 1 día
       *[other] { $count } días
    }
economic-delivery-days = Plazo de entrega que pide la licitación
economic-delivery-place = Lugar de entrega
economic-validity = Validez de la oferta, según las bases
economic-signature = Firma
economic-signer-blank = Nombre y RUT de quien firma: ____________________
economic-rut = RUT { $rut }
economic-for-firm = por { $name }, RUT { $rut }
help-bids-export--code = Código de la licitación: entrega esa oferta; sin código, la lista
bids-export-formats = Una oferta se entrega en html o pdf, y su planilla de precios en xlsx o csv.
bids-export-formats-hint = Por ejemplo: encuentro ofertas exportar { $code }{ $whose } -o oferta.pdf
bids-export-written = Ábrala y revísela antes de usarla. Para ver cuánto falta: encuentro ofertas ver { $code }{ $whose }
