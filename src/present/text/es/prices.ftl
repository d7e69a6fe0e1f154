# Prices that were offered and paid.
help-prices = Muestra a cuánto se ha ofrecido y comprado un producto
help-prices--what = Código de producto, su comienzo, o palabras: 44121701, arroz, lápices
help-prices--region = Solo compradores de esa región, por nombre o número
help-prices--year = Solo ese año
help-prices--since = Desde ese año
help-prices--won = Solo las ofertas que ganaron
help-prices--unit = Solo esa unidad de medida: unidad, caja, kilo
help-prices--currency = Solo esa moneda: pesos, UF, UTM, USD, EUR
help-prices--text = Palabras que debe decir el detalle de lo pedido o de lo ofrecido
help-prices-after =
    Son los precios de las listas guardadas en este equipo, no precios oficiales. Con menos de 5 se muestran sin sacar cifras.
    Para imprimirlos o mostrarlos: encuentro precios arroz -o precios.html
help-value-what = CÓDIGO|PALABRAS
help-value-year = AÑO
help-value-unit = UNIDAD
help-value-currency = MONEDA

prices-unknown-currency = No existe la moneda «{ $value }». Las monedas son: pesos, UF, UTM, USD y EUR.
prices-none-yet = Todavía no hay licitaciones ni órdenes de compra guardadas, así que no se conoce ningún precio.
prices-none-known = No se conoce ningún precio de «{ $what }».
prices-none-known-hint = Pruebe con otra palabra, o busque el código del producto con: encuentro rubros buscar { $what }
prices-import-hint = Traiga los meses que le interesen, por ejemplo: encuentro licitaciones traer --mes 2026-10. Si ya tiene el archivo: encuentro licitaciones importar ARCHIVO
prices-none-fits = Hay precios del producto { $code }, pero ninguno cumple con todo lo pedido.
prices-none-fits-hint = Pruebe con menos opciones: encuentro precios { $code }
prices-only-totals =
    { $count ->
        [one] Hay una oferta del producto { $code }, pero la lista trae solo el total y no el precio de una unidad.
       *[other] Hay { $count } ofertas del producto { $code }, pero las listas traen solo el total y no el precio de una unidad.
    }
prices-only-totals-hint = Así vienen las Compras Ágiles. Importe también las licitaciones o las órdenes de compra de esos meses: encuentro licitaciones importar ARCHIVO

# Choosing a product.
prices-several =
    { $count ->
        [one] Con «{ $what }» calza un producto.
       *[other] Con «{ $what }» calzan { $count } productos. Los precios de productos distintos no se mezclan.
    }
prices-several-hint = Elija uno y escriba su código: encuentro precios { $code }
prices-ask-which = ¿Cuál es?
prices-option =
    { $count ->
        [one] { $code } { $name }: un precio
       *[other] { $code } { $name }: { $count } precios
    }
prices-nameless = (sin nombre)

# Names.
prices-unit-unsaid = unidad no dicha
prices-currency-clp = pesos
prices-currency-clf = UF (unidades de fomento)
prices-currency-utm = UTM (unidades tributarias)
prices-currency-usd = dólares
prices-currency-eur = euros
prices-standing-won = Ganó
prices-standing-lost = No ganó
prices-standing-undecided = Sin resultado
prices-region-unsaid = Sin región
prices-kind-offered = ofertas
prices-kind-bought = órdenes de compra
prices-heading-offered = Lo que se ha ofrecido. Precio por { $unit }, en { $currency }
prices-heading-bought = Lo que se ha comprado. Precio por { $unit }, en { $currency }

# What the figures say.
prices-years = de { $from } a { $to }
prices-year = de { $year }
prices-no-year = sin año
prices-count = { $count } precios, { $years }.
prices-count-apart =
    { $one ->
        [one] { $count } precios, { $years }. Uno queda aparte por ser muy distinto, así que las cifras salen de { $usual }.
       *[other] { $count } precios, { $years }. { $apart } quedan aparte por ser muy distintos, así que las cifras salen de { $usual }.
    }
prices-few =
    { $count ->
        [one] Hay un solo precio. Con menos de { $few } no se sacan cifras. Es este:
       *[other] Hay solo { $count } precios. Con menos de { $few } no se sacan cifras. Son estos:
    }
prices-middle = El precio del medio (mediana) es { $median }. La mitad de los precios está entre { $q1 } y { $q3 }.
prices-ends = El más bajo es { $min } y el más alto { $max }.
prices-won-few =
    { $count ->
        [one] Ganó una sola de esas ofertas: no alcanza para sacar una mediana.
       *[other] Ganaron solo { $count } de esas ofertas: no alcanza para sacar una mediana.
    }
prices-won-below = Ganaron { $count } ofertas, con una mediana de { $median }: menos que la de todas.
prices-won-above = Ganaron { $count } ofertas, con una mediana de { $median }: más que la de todas.
prices-won-same = Ganaron { $count } ofertas, con una mediana de { $median }: igual que la de todas.
prices-wide = Los precios están muy repartidos: es probable que bajo este código haya cosas distintas. Afine con «--texto PALABRA».
prices-chart-title = Cuántos precios hay en cada tramo, de { $count }

# What it was narrowed by.
prices-only = Solo { $what }.
prices-only-region = la región { $region }
prices-only-year = el año { $year }
prices-only-since = desde el año { $year }
prices-only-won = las ofertas que ganaron
prices-only-unit = por { $unit }
prices-only-currency = en { $currency }
prices-only-text = lo que dice «{ $text }»

# Tables.
prices-table-each = Los precios, del más bajo al más alto
prices-table-standing = Según el resultado
prices-table-region = Según la región del comprador
prices-table-year = Según el año
prices-table-apart = Los que quedan aparte, del más distinto al menos distinto
prices-table-apart-some = Los { $shown } más distintos de los { $count } que quedan aparte
prices-as-table = Lo mismo en una tabla
prices-column-code = Código
prices-column-product = Producto
prices-column-offered = Ofrecidos
prices-column-bought = Comprados
prices-column-standing = Resultado
prices-column-region = Región
prices-column-year = Año
prices-column-n = Precios
prices-column-q1 = Un cuarto, hasta
prices-column-median = Mediana
prices-column-q3 = Tres cuartos, hasta
prices-column-each = Son pocos
prices-column-price = Precio
prices-column-process = Dónde
prices-column-text = Detalle
prices-column-times = Frente a la mediana
prices-column-guess = Por qué puede ser
prices-column-range = Tramo
prices-column-kind = Origen
prices-column-unit = Unidad
prices-column-currency = Moneda
prices-column-part = Parte
prices-column-of = Cuál
prices-column-min = Mínimo
prices-column-max = Máximo
prices-part-usual = Sin los que quedan aparte
prices-part-all = Todos
prices-times-above = { $times } veces
prices-times-below = { $times } veces menos
prices-guess-package-said = El detalle dice { $size }: parece el precio del paquete
prices-guess-package-size = Puede ser una caja o paquete de { $size }
prices-guess-package-word = El detalle dice «{ $word }»: puede ser el paquete entero
prices-guess-total = Parece el total de { $quantity } unidades
prices-guess-piece = Puede ser una pieza suelta, de lo que otros venden de a { $size }
prices-guess-none = No se sabe

# Notes.
prices-note-offered = Las ofertas son precios de una unidad, tal como vienen en las listas de ChileCompra. Las listas no dicen si llevan IVA: antes de comparar, véalo en las bases de la licitación.
prices-note-bought = Los precios de las órdenes de compra son netos, sin IVA. Las órdenes canceladas no se cuentan.
prices-note-apart = Queda aparte un precio mayor que { $factor } veces el tercer cuarto, o menor que el primer cuarto dividido por { $factor }. Es un criterio de este programa, y el porqué es solo una suposición.
prices-note-method = La mediana y los cuartos se calculan como CUARTIL.INC de Excel. Los precios son de su año: no están reajustados.
prices-note-totals =
    { $count ->
        [one] Una oferta más trae solo el total y no se cuenta.
       *[other] Otras { $count } ofertas traen solo el total (así vienen las Compras Ágiles) y no se cuentan.
    }
prices-note-zero =
    { $count ->
        [one] Un precio de cero o menos no se cuenta.
       *[other] { $count } precios de cero o menos no se cuentan.
    }
prices-note-not-official = No son precios oficiales ni recomendados: son los que hay en las listas importadas en este equipo.
prices-next = Para imprimirlo o mostrarlo: encuentro precios { $code } -o precios.html
prices-next-tender = Para ver de dónde sale uno: encuentro licitaciones ver { $code }

# The rule pack.
rules-kind-price-units = Unidades de medida de los precios
rules-unit-times = veces
rules-unit-prices = precios
