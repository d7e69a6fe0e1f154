# La planilla de precios de una oferta

worksheet-sheet = precios
worksheet-column-tender = Encuentro: licitación
worksheet-column-supplier = RUT proveedor
worksheet-column-line = Línea
worksheet-column-product = Código producto
worksheet-column-description = Descripción
worksheet-column-quantity = Cantidad
worksheet-column-unit = Unidad de medida
worksheet-column-price = Precio neto de UNA unidad (complete esta columna)
worksheet-column-exempt = Exenta de IVA (sí o no)
worksheet-column-left-out = No se ofrece (sí o no)
worksheet-column-currency = Moneda
worksheet-column-net = Neto de la línea
worksheet-iva = IVA { $rate }
worksheet-retention = Retención { $rate }
worksheet-rate-unknown = no se conoce la tasa de hoy
worksheet-hint-unit = Precio de UNA unidad, sin IVA: lo que cuesta una sola de la columna «Unidad de medida». Si dice caja, el precio de la caja; si dice unidad, el de cada una.
worksheet-hint-fill = Complete la columna del precio. Puede cambiar también la cantidad, «Exenta de IVA» y «No se ofrece». Lo demás no se lee.
worksheet-hint-back = Guarde la planilla y luego: encuentro ofertas importar ARCHIVO
worksheet-asked = La licitación pide { $asked }.
worksheet-exported = Planilla de la oferta { $code }, con { $lines ->
        [one] una línea
       *[other] { $lines } líneas
    }. Complete los precios y luego: encuentro ofertas importar { $file }
worksheet-file-word = ARCHIVO
worksheet-replace = Ya existe { $file }, quizás con precios que usted llenó. Se reemplaza por la planilla con los precios que están guardados aquí. ¿Seguir? [s/N]
worksheet-kept = No se escribió nada: el archivo queda como estaba. Para otro archivo: -o NOMBRE
worksheet-read-for = Es la planilla de la oferta { $code } de { $rut }.
worksheet-offer = { $code } de { $rut }
worksheet-no-offer = La planilla no trae ninguna línea que diga de qué oferta es.
worksheet-several-offers = La planilla mezcla líneas de varias ofertas: { $offers }. No se leyó nada: deje una sola oferta en cada archivo.
worksheet-not-prepared = La planilla es de la oferta { $offer }, y esa oferta no se ha preparado aquí. No se leyó nada.
worksheet-export-hint = Para pedir la planilla de una oferta: encuentro ofertas exportar CÓDIGO -o precios.xlsx
worksheet-yes-or-no = «{ $value }» no es sí ni no.
worksheet-other-currency = La fila dice «{ $value }» y la oferta está en { $wanted }. Escriba el precio en { $wanted }.
worksheet-in-cell = Celda { $cell }: { $what }
worksheet-error-value = «{ $value }» es un error de la planilla. Corrija la fórmula o escriba el número.
worksheet-uncounted = Hay una fórmula sin su resultado. Abra el archivo y guárdelo otra vez, o escriba el número.
worksheet-no-line = La fila no dice de qué línea es.
worksheet-unknown-line = La oferta { $code } no tiene una línea «{ $line }».
worksheet-line-twice = La línea «{ $line }» está varias veces, en las filas { $rows }. No se leyó ninguna: deje una sola.
worksheet-words-ignored = La descripción o la unidad de la línea { $line } son otras en la planilla. Eso no se lee: la oferta sigue con lo que pide la licitación.
worksheet-priced-left-out = La línea { $line } tiene un precio nuevo, pero dice que no se ofrece: no se cuenta.
worksheet-lines-missing =
    { $count ->
        [one] La línea { $lines } no viene en la planilla y queda como estaba.
       *[other] Las líneas { $lines } no vienen en la planilla y quedan como estaban.
    }
worksheet-price-kept =
    { $count ->
        [one] La fila de la línea { $lines } no trae precio: queda el precio anterior.
       *[other] Las filas de las líneas { $lines } no traen precio: quedan los precios anteriores.
    }
worksheet-not-taken =
    { $count ->
        [one] Una fila no se tomó: esa línea sigue como estaba, con su precio anterior si lo tenía.
       *[other] { $count } filas no se tomaron: esas líneas siguen como estaban, con sus precios anteriores si los tenían.
    }
worksheet-still-unpriced =
    { $count ->
        [one] La línea { $lines } sigue sin precio o sin cantidad.
       *[other] Las líneas { $lines } siguen sin precio o sin cantidad.
    }
bids-action-read-worksheet =
    se leyeron precios de una planilla, { $count ->
        [one] una línea
       *[other] { $count } líneas
    }
sheets-noted = Ojo: { $text }

bids-hint-offered = Antes se ofreció, por { $unit }: { $median } (mediana de { $count } precios); la mitad, entre { $low } y { $high }.{ $ended }
bids-hint-bought = Antes se compró, por { $unit }: { $median } (mediana de { $count } precios); la mitad, entre { $low } y { $high }.{ $ended }
bids-hint-won = Ganaron: { $median } (de { $count }).
bids-hint-lost = No ganaron: { $median } (de { $count }).
bids-hint-heading = Precios conocidos de estos productos
bids-hint-line = Línea { $line }: { $what }
bids-hint-far-above = { $price } es { $times } veces la mediana de { $count } precios conocidos por { $unit }, { $median }. ¿Caja por unidad? Revise que no sea el precio de un paquete que trae varias.
bids-hint-far-below = { $price } es { $times } veces menos que la mediana de { $count } precios conocidos por { $unit }, { $median }. ¿Unidad por caja? Revise que no sea el precio de una pieza suelta.
bids-hint-far-above-like = { $price } es { $times } veces la mediana de { $count } precios conocidos por { $unit }, { $median }. Se parece al precio por { $other }: revise la unidad.
bids-hint-far-below-like = { $price } es { $times } veces menos que la mediana de { $count } precios conocidos por { $unit }, { $median }. Se parece al precio por { $other }: revise la unidad.
bids-hint-keep = ¿Deja ese precio? [s/N]
