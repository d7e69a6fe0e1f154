# Open contracting data: tenders fetch --ocds.
help-tenders-fetch--ocds = Los datos abiertos (OCDS) de un mes: 2026-08; no necesita ticket
help-tenders-fetch--limit = Cuántas licitaciones pedir de una vez, con --ocds; después se sigue donde quedó
ocds-will-ask = Se preguntará a { $host } por los datos abiertos (OCDS) de { $month }. Ctrl-C lo detiene y lo que llegue queda guardado.
ocds-due =
    { $month }: { $listed ->
        [one] una licitación en la lista.
       *[other] { $listed } licitaciones en la lista.
    } { $taken ->
        [0] { "" }
        [one] La primera ya se revisó.{ " " }
       *[other] Las primeras { $taken } ya se revisaron.{ " " }
    }Se piden de a una, { $due } esta vez. { $minutes ->
        [one] Toma hasta un minuto, o más si Mercado Público demora.
       *[other] Toma hasta { $minutes } minutos, o más si Mercado Público demora.
    }
ocds-column-month = Mes
ocds-column-came = Llegaron
ocds-absent =
    { $count ->
        [one] Una licitación de la lista no está en los datos abiertos.
       *[other] { $count } licitaciones de la lista no están en los datos abiertos.
    }
ocds-missing =
    { $count ->
        [one] De { $month } falta una licitación. Lo demás está guardado.
       *[other] De { $month } faltan { $count } licitaciones. Lo demás está guardado.
    }
ocds-left =
    { $count ->
        [one] De { $month } queda una licitación por revisar.
       *[other] De { $month } quedan { $count } licitaciones por revisar.
    }
ocds-again = Para seguir donde quedó: encuentro licitaciones traer --ocds { $month }
ocds-empty = Mercado Público respondió: la lista de ese mes está vacía.
ocds-not-published = Mercado Público respondió: los datos abiertos (OCDS) de { $month } no están publicados.
ocds-not-published-hint = Aparecen con un mes o más de retraso. Mientras tanto, el archivo del mes se trae con «encuentro licitaciones traer --mes MES», y los días con «encuentro licitaciones traer --dia FECHA».
market-api-ocds = datos abiertos (OCDS)
