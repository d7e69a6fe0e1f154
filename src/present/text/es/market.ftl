# The marketplace over the network: tenders fetch, suppliers verify, market status.
help-market = Revisa si Mercado Público responde
help-market-status = Pregunta una vez a cada parte de Mercado Público y muestra qué días faltan
help-market-status--market = Dirección de otro Mercado Público, para ensayar; sin ella, la oficial
help-market-status--ticket-file = Archivo con el ticket de la API, que solo usted pueda leer
help-tenders-fetch = Trae licitaciones, Compra Ágil y órdenes desde Mercado Público
help-tenders-fetch--day = Un día: 2026-11-20
help-tenders-fetch--from = Primer día
help-tenders-fetch--to = Último día; sin él, hoy
help-tenders-fetch--code = Uno o más códigos, separados por comas
help-tenders-fetch--month = El archivo oficial de un mes: 2026-10; no necesita ticket
help-tenders-fetch--kind = Qué lista: tenders (licitaciones), agile (Compra Ágil) u orders (órdenes)
help-tenders-fetch--agile = Trae Compra Ágil
help-tenders-fetch--no-details = Trae solo la lista: código, nombre, estado y cierre
help-tenders-fetch--market = Dirección de otro Mercado Público, para ensayar; sin ella, la oficial
help-tenders-fetch--ticket-file = Archivo con el ticket de la API, que solo usted pueda leer
help-suppliers-verify = Pregunta a Mercado Público si conoce a un proveedor y anota la respuesta
help-suppliers-verify--rut = RUT del proveedor
help-suppliers-verify--all = Pregunta por todos los proveedores guardados
help-suppliers-verify--by = Quién hace la consulta, como quedará anotado
help-suppliers-verify--market = Dirección de otro Mercado Público, para ensayar; sin ella, la oficial
help-suppliers-verify--ticket-file = Archivo con el ticket de la API, que solo usted pueda leer
help-value-month = MES
help-value-kind = LISTA
help-tenders-fetch-after =
    Lo más simple, sin ticket: encuentro licitaciones traer --mes 2026-10
    Sin opciones trae hoy y los días que falten. Lo que llega queda guardado, aunque se corte.

# Address and ticket.
market-bad-address = Esa dirección no sirve para «--market». Escriba una como https://ejemplo.cl, sin usuario ni clave.
market-open-address = La dirección de «--market» no es segura: otros en la red pueden leer el ticket. Úsela solo para ensayar, con un ticket inventado.
market-no-ticket = Para preguntar a Mercado Público se necesita un ticket, y no se encontró ninguno.
market-no-ticket-hint = Póngalo en la variable ENCUENTRO_TICKET, o en un archivo que solo usted pueda leer, con «--ticket-file ARCHIVO».
market-ticket-where = El ticket es gratis y personal. Se pide con ClaveÚnica en https://api.mercadopublico.cl. No lo comparta. Sin ticket se puede traer un mes entero: encuentro licitaciones traer --mes 2026-10
market-ask-ticket = Escriba o pegue su ticket de la API de Mercado Público. No se verá en la pantalla y no se guarda.
market-ask-ticket-label = Su ticket
market-ticket-odd = Lo que se dio como ticket no tiene la forma de un ticket: son letras, números y guiones, sin espacios.
market-ticket-file = No se pudo leer el archivo del ticket, { $file }.
market-ticket-file-open = Otras personas de este equipo pueden leer { $file }, así que no se usó.
market-ticket-file-open-hint = Ciérrelo con «chmod 600 { $file }» y pruebe de nuevo.
market-ticket-invalid = Mercado Público dice que el ticket no es válido: «{ $says }».
market-quota-spent = Se acabaron las consultas de hoy para este ticket. Mercado Público dice: «{ $says }».
market-quota-hint = Mañana se puede seguir donde quedó. Lo que ya llegó está guardado.
market-turn-taken = Otra ventana de este programa ya está preguntando a Mercado Público, que atiende una consulta a la vez.
market-turn-taken-hint = Espere a que termine y pruebe de nuevo.

# Why it could not be asked.
market-no-such-host = No se pudo preguntar: este equipo no encuentra { $host }. Lo más común es que no haya internet.
market-refused-connection = No se pudo preguntar: { $host } no acepta la conexión.
market-unsafe = No se pudo preguntar: la conexión con { $host } no se pudo hacer segura.
market-silence = No se pudo preguntar: { $host } no respondió en { $seconds } segundos.
market-broken-off = No se pudo preguntar: la respuesta de { $host } se cortó.
market-redirected = No se pudo preguntar: { $host } manda a otra dirección, { $to }. No se siguió, para no entregarle el ticket.
market-too-many = No se pudo preguntar: { $host } dice que son demasiadas consultas seguidas.
market-too-many-wait =
    { $minutes ->
        [one] No se pudo preguntar: { $host } dice que son demasiadas consultas seguidas y pide esperar un minuto.
       *[other] No se pudo preguntar: { $host } dice que son demasiadas consultas seguidas y pide esperar { $minutes } minutos.
    }
market-gateway-timeout = No se pudo preguntar: { $host } está sobrecargado y no alcanzó a responder (504).
market-status = No se pudo preguntar: { $host } respondió con un error ({ $code }).
market-too-long = No se pudo preguntar: la respuesta de { $host } es demasiado larga para ser verdadera.
market-not-published = Ese mes todavía no está publicado.
market-not-a-zip = No se pudo traer el mes: lo que entregó { $host } no es un archivo .zip.
market-cannot-keep = No se pudo guardar lo que llegó.
market-cannot-keep-in = No se pudo escribir en { $folder }.
market-stopped = Se detuvo a pedido suyo. Lo que llegó está guardado.
market-hint-network = Revise la conexión a internet de este equipo. Lo que ya está guardado se puede usar sin red.
market-hint-filter = Puede ser un filtro de esta red. Pruebe desde otra, o hable con quien la administra.
market-hint-disk = Revise que quede espacio y que se pueda escribir en esa carpeta.
market-hint-later = No quiere decir que no haya nada: no se pudo saber. Pruebe más tarde.
market-hint-published = Los archivos aparecen cuando el mes ya va en curso; el de Compra Ágil, un mes después. Los días se pueden traer con «encuentro licitaciones traer --dia FECHA».
market-body-empty = No se pudo preguntar: Mercado Público respondió sin decir nada.
market-body-page = No se pudo preguntar: en vez de los datos llegó una página web. Suele pasar cuando Mercado Público está en mantención o la red pide iniciar sesión.
market-body-cut-off = No se pudo preguntar: los datos llegaron cortados.
market-body-not-json = No se pudo preguntar: lo que llegó no se entiende como datos.
market-body-unknown = No se pudo preguntar: llegaron datos con una forma que este programa no conoce.
market-simultaneous = No se pudo preguntar: hay otra consulta en curso con el mismo ticket. Mercado Público dice: «{ $says }».
market-too-many-said = No se pudo preguntar: son demasiadas consultas seguidas. Mercado Público dice: «{ $says }».
market-not-understood = Mercado Público no entendió la consulta. Dice: «{ $says }».
market-says = No se pudo preguntar. Mercado Público dice: «{ $says }».

# tenders fetch.
market-listing-tenders = licitaciones
market-listing-agile = Compras Ágiles
market-listing-orders = órdenes de compra
market-will-ask = Se preguntará a { $host } por { $listing }, por estos días: { $days }. Ctrl-C lo detiene y lo que llegue queda guardado.
market-day-due =
    { $day }: { $listed } en la lista. { $details ->
        [one] Falta un detalle, que se pide por separado.
       *[other] Faltan { $details } detalles, que se piden de a uno.
    } { $minutes ->
        [one] Toma un minuto o más.
       *[other] Toma unos { $minutes } minutos o más.
    }
market-one-day = { $day }
market-span = del { $first } al { $last }
market-month = { $month }, archivo del mes
market-column-day = Día
market-column-listed = En lista
market-column-new = Nuevas
market-column-updated = Cambios
market-column-details = Detalles
market-column-pending = Faltan
market-column-state = Estado
market-state-whole = completo
market-state-open = hasta ahora
market-state-part = incompleto
market-state-missing = no se pudo preguntar
market-missing-days = Faltan por traer o completar: { $days }. Lo demás está guardado.
market-again = Para seguir donde quedó: encuentro licitaciones traer
market-again-agile = Para seguir donde quedó: encuentro licitaciones traer --agile
market-again-orders = Para seguir donde quedó: encuentro licitaciones traer --tipo ordenes
market-rejected =
    { $count ->
        [one] Un registro que llegó no se pudo leer y no se guardó.
       *[other] { $count } registros que llegaron no se pudieron leer y no se guardaron.
    }
market-without-details = Llegaron solo las listas: faltan los productos de cada licitación.
market-details-not-there = Mercado Público todavía no entrega el detalle de algunas.
market-nothing-published = Mercado Público respondió: esos días no hay nada publicado.
market-future-day = Ese día todavía no llega.
market-days-turned = El primer día viene después del último.
market-too-many-days = Son demasiados días para una vez.
market-too-many-days-hint = Para meses enteros es más rápido el archivo oficial: «encuentro licitaciones traer --mes 2026-10».
market-not-a-month = «{ $value }» no es un mes. Se escribe así: 2026-10.
market-future-month = Ese mes todavía no llega.
market-not-a-code = «{ $value }» no es un código. Se escribe así: 2735-100-LE26.
market-no-such-code = Mercado Público respondió: no conoce el código { $code }.
market-no-such-code-hint = Revise que esté escrito como en la página, por ejemplo 2735-100-LE26.
market-code-next = Para verlo: encuentro licitaciones ver { $code }
market-downloaded = Llegó el archivo de { $listing } de { $month }: { $size }.
market-resumed = Se siguió desde donde se había cortado la vez anterior.
market-unchanged = El archivo de { $listing } de { $month } no ha cambiado desde que se trajo el { $day }. No hay nada que hacer.
market-stopped-month = Para terminar, escriba el mismo comando de nuevo: el archivo no se descarga otra vez.

# suppliers verify.
market-verify-will =
    { $count ->
        [one] Se preguntará a { $host } si conoce el RUT. La respuesta quedará anotada en su ficha, como estado de la cuenta, con la fecha de hoy.
       *[other] Se preguntará a { $host } si conoce { $count } RUT. Cada respuesta quedará anotada en su ficha, como estado de la cuenta, con la fecha de hoy.
    }
market-verify-ask = ¿Preguntar? (s/n)
market-verify-declined = No se preguntó nada y nada cambió.
market-verify-recorded =
    { $count ->
        [one] Se anotó una respuesta.
       *[other] Se anotaron { $count } respuestas.
    }
market-verify-open =
    { $count ->
        [one] Por uno no se pudo preguntar: de ese no se anotó nada.
       *[other] Por { $count } no se pudo preguntar: de esos no se anotó nada.
    }
market-verify-not-known =
    { $count ->
        [one] Mercado Público no conoce un RUT: todavía no tiene cuenta.
       *[other] Mercado Público no conoce { $count } RUT: todavía no tienen cuenta.
    }
market-verify-not-known-hint = Para ver qué falta: encuentro revisar RUT
market-column-rut = RUT
market-column-answer = Respuesta
market-answer-known = lo conoce
market-answer-not-known = no lo conoce
market-answer-none = no se pudo preguntar
market-answer-not-asked = no se preguntó

# market status.
market-column-api = Parte
market-column-took = Demora
market-column-host = Dirección
market-api-v1 = licitaciones y órdenes
market-api-agile = Compras Ágiles
market-api-files = archivos del mes
market-answers = responde
market-no-ticket-here = no se preguntó: falta el ticket
market-seconds = { $seconds } segundos
market-heading-last = Lo último que se trajo
market-column-listing = Lista
market-column-what = De
market-column-asked = Se trajo el
market-used = Consultas de hoy con ticket: { $used } de { $allowed }.
market-used-unknown = Consultas de hoy con ticket: { $used }.
market-missing = Faltan días de { $listing }: { $days }.
market-nobody-answers = No se pudo preguntar: ninguna parte de Mercado Público respondió.
market-status-next = Para traer lo que falta: encuentro licitaciones traer
