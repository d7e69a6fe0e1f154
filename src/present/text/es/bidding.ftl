# La preparación de una oferta

help-bids-start = Empieza una oferta: líneas, lista de control y datos del proveedor
help-bids-start--code = Código de la licitación
help-bids-start--rut = RUT del proveedor
help-bids-start--rehearsal = Copia de ensayo, aunque no se pueda ofertar
help-bids-journal = Muestra qué se ha cambiado en una oferta
help-bids-journal--code = Código de la licitación
help-bids-journal--rut = RUT del proveedor
help-bids-undo = Deshace el último cambio de una oferta
help-bids-undo--code = Código de la licitación
help-bids-undo--rut = RUT del proveedor
bidding-closed = El plazo terminó: { $closes }.
bidding-status-closed = La licitación está cerrada: ya no recibe ofertas.
bidding-status-unsuccessful = La licitación terminó desierta: ya no recibe ofertas.
bidding-status-awarded = La licitación ya se adjudicó.
bidding-status-cancelled = La licitación se revocó o se canceló.
bidding-status-suspended = La licitación está suspendida. Mire su ficha: si se reanuda, el plazo puede cambiar.
bidding-estimate-over-limit = El monto estimado, { $estimate }, pasa el tope de la Compra Ágil, { $limit } con impuestos y flete.
bidding-not-ready = El proveedor { $rut } todavía no está listo para ofertar. Vea qué falta con «encuentro revisar { $rut }».
bidding-not-known = No se sabe todo lo que hace falta para decir si { $rut } puede ofertar. Antes de enviar, véalo con «encuentro revisar { $rut }».
bidding-time-left =
    Cierra el { $closes }: { $hours ->
        [0] queda menos de una hora
        [one] queda 1 hora
       *[other] quedan { $hours } horas
    }.
bidding-days-left =
    Cierra el { $closes }: { $days ->
        [one] queda un día
       *[other] quedan { $days } días
    }.
bidding-closes-today = Cierra hoy, { $closes }, y aquí no se sabe a qué hora: véala en la ficha y envíe cuanto antes.
bidding-time-over = El plazo terminó: { $closes }.
bids-cannot-start = No se puede ofertar en { $code }. { $reasons }
bids-cannot-start-hint = Para practicar con una copia: encuentro ofertas empezar { $code }{ $whose } --ensayo
bids-started =
    Oferta empezada, con { $lines ->
        [one] una línea
       *[other] { $lines } líneas
    }. Lea las bases, marque lo que vaya quedando listo y ponga los precios: encuentro ofertas precio { $code }{ $whose }
bids-resumed =
    La oferta ya estaba empezada; todo lo anotado sigue ahí. Tiene { $lines ->
        [one] una línea
       *[other] { $lines } líneas
    }. Para verla: encuentro ofertas ver { $code }{ $whose }
bids-rehearsal =
    Copia de ensayo, con { $lines ->
        [one] una línea
       *[other] { $lines } líneas
    }: sirve para practicar. Siga con: encuentro ofertas precio { $code }{ $whose }
bids-not-prepared = La oferta para { $code } está en la lista, pero no se ha preparado aquí.
bids-not-prepared-hint = Para prepararla: encuentro ofertas empezar { $code }{ $whose }
bids-too-large = Las cantidades y los precios dan un monto demasiado grande para calcularlo. Revise que no sobren cifras.
bids-nothing-to-undo = En la oferta para { $code } no hay cambios que deshacer.
bids-undo-confirm = Se deshace lo último de la oferta { $code }: { $what } ({ $at }). ¿Seguir? [s/N]
bids-undo-declined = No se deshizo nada.
bids-undone = Deshecho en la oferta { $code }: { $what }. Para ver los demás cambios: encuentro ofertas cambios { $code }{ $whose }
bids-journal-shown = Para deshacer el último: encuentro ofertas deshacer { $code }{ $whose }
bids-journal-number = N.º
bids-journal-at = Cuándo
bids-journal-what = Qué
bids-action-started = se empezó la oferta
bids-action-priced =
    { $count ->
        [one] se puso un precio
       *[other] se pusieron { $count } precios
    }
bids-action-charged = se cambió la forma de cobrar
bids-action-added = se agregó un punto a la lista
bids-action-refreshed = se actualizaron los datos del proveedor y de la licitación
bids-action-noted = se anotó quién firma o lo que muestra el portal
bids-action-guaranteed = se anotó una garantía
bids-action-sent = se anotó el envío
bids-heading-lines = Líneas
bids-heading-totals = Totales
bids-line-number = N.º
bids-line-what = Qué piden
bids-line-quantity = Cantidad
bids-line-unit = Unidad
bids-line-price = Precio neto de 1 unidad
bids-line-net = Neto
bids-line-exempt = exenta
bids-line-left-out = no se ofrece
bids-total-net = Neto
bids-total-exempt = De eso, exento
bids-total-iva = IVA
bids-total-total = Total que paga el organismo
bids-total-retention = Retención
bids-total-received = Le llega
bids-group-administrative = Lo administrativo
bids-group-technical = Lo técnico
bids-group-economic = Lo económico
bids-group-sending = El envío
bids-point-number = N.º
bids-point-state = Estado
bids-point-group = Parte
bids-point-what = Qué hacer
bids-point-said = Qué se sabe
bids-point-by = Quién y cuándo

help-bids-price = Pone los precios de una oferta y muestra neto, IVA y total
help-bids-price--code = Código de la licitación
help-bids-price--rut = RUT del proveedor
help-bids-price--line = Precio neto de una unidad: LÍNEA=PRECIO
help-bids-price--quantity = Cantidad que se ofrece: LÍNEA=CANTIDAD
help-bids-price--take-home = Honorarios: lo que debe quedar después de la retención
help-bids-price--exempt = Líneas sin IVA
help-bids-price--taxed = Líneas con IVA
help-bids-price--leave-out = Líneas que no se ofrecen
help-bids-price--include = Líneas que se vuelven a ofrecer
help-bids-price--charge = Cómo se cobra: taxed (factura), exempt (exenta) o fees (honorarios)
bids-other-currency = «{ $value }» está en { $typed } y la oferta está en { $wanted }. Escriba el monto en { $wanted }.
bids-price-ambiguous = En «{ $value }» no se sabe si el signo separa miles o decimales. Escriba los decimales completos, por ejemplo 1.234,50.
bids-not-an-amount = «{ $value }» no es un monto. Escriba solo el número, por ejemplo 12.500.
bids-no-such-line =
    No hay una línea «{ $line }». La oferta tiene { $count ->
        [one] una línea
       *[other] { $count } líneas
    }: use el número que se ve al mostrarla.
bids-zero-quantity = La cantidad de la línea { $line } no puede ser cero. Para no ofrecerla: --omitir { $line }, o «sí» en «No se ofrece» de la planilla
bids-line-without-amount = «{ $value }» no dice el monto. Se escribe LÍNEA=MONTO, por ejemplo 1=12.500.
bids-take-home-needs-fees = Un monto líquido se puede pedir solo cuando se cobra con boleta de honorarios, en pesos. Use --cobro honorarios.
bids-no-retention = No se conoce la retención de honorarios de { $year }. Anótela con «encuentro reglas fijar».
bids-free-line = La línea { $line } tiene precio cero: se ofrece gratis. Revise que sea lo que quiere.
bids-no-quantity = La línea { $line } no tiene cantidad en la licitación. Léala en las bases y anótela con --cantidad { $line }=CANTIDAD.
bids-parts-of-a-peso =
    { $count ->
        [one] El precio de la línea { $lines } tiene decimales; en pesos el portal puede pedir montos enteros: revise.
       *[other] Los precios de las líneas { $lines } tienen decimales; en pesos el portal puede pedir montos enteros: revise.
    }
bids-fewer-than-asked = Línea { $line }: piden { $asked } y se ofrecen { $offered }. Vea si las bases permiten ofrecer menos.
bids-part-only =
    { $count ->
        [one] No se ofrece la línea { $lines }: vea si las bases permiten ofertar solo una parte.
       *[other] No se ofrecen las líneas { $lines }: vea si las bases permiten ofertar solo una parte.
    }
bids-absurd = «{ $value }» es demasiado grande: un precio o una cantidad no puede pasar de { $most }. Revise que no sobren cifras.
bids-absurd-net = La cantidad por el precio da «{ $value }», demasiado: una línea no puede pasar de { $most }. Revise que no sobren cifras.
bids-nothing-offered = No se ofrece ninguna línea: así no hay oferta. Para volver a ofrecer una: encuentro ofertas precio { $code }{ $whose } --incluir LÍNEA
bids-line-quantity-asked = { $offered } (piden { $asked })
bids-price-how = Escriba el precio neto (sin IVA) de cada línea. Con Intro queda como está; con un guion (-) la línea no se ofrece; «listo» termina.
bids-price-ask = { $number }/{ $count } { $what }: piden { $quantity } { $unit }. Precio neto de 1 { $unit }:
bids-price-ask-again = { $number }/{ $count } { $what }: piden { $quantity } { $unit }. Precio neto de 1 { $unit } (ahora { $now }):
bids-price-ask-offered = { $number }/{ $count } { $what }: piden { $quantity } { $unit } y usted ofrece { $offered }. Precio neto de 1 { $unit }:
bids-price-ask-again-offered = { $number }/{ $count } { $what }: piden { $quantity } { $unit } y usted ofrece { $offered }. Precio neto de 1 { $unit } (ahora { $now }):
bids-priced = Los precios están completos. Para ver la oferta y su lista de control: encuentro ofertas ver { $code }{ $whose }
bids-prices-missing =
    { $count ->
        [one] Falta el precio o la cantidad de una línea.
       *[other] Faltan precios o cantidades en { $count } líneas.
    } Para seguir: encuentro ofertas precio { $code }{ $whose }

help-bids-mark = Marca los puntos de la lista de control de una oferta
help-bids-mark--code = Código de la licitación
help-bids-mark--rut = RUT del proveedor
help-bids-mark--done = Puntos listos, por número: 1,2,5
help-bids-mark--open = Puntos que vuelven a quedar pendientes
help-bids-mark--not-asked = Puntos que esta licitación no pide
help-bids-mark--add = Agrega un punto con sus palabras
help-bids-mark--part = Parte del punto que se agrega
help-bids-mark--by = Quién lo dice
bids-point-secret = Ahí hay algo que parece una clave. No se guardó nada: escríbalo sin claves.
bids-empty-point = Escriba qué hay que hacer, por ejemplo: --agregar "Carta del banco".
bids-no-such-point =
    No hay un punto «{ $point }». La lista tiene { $count ->
        [one] un punto
       *[other] { $count } puntos
    }: use el número que se ve al mostrarla.
bids-marked =
    { $count ->
        [0] No queda ningún punto pendiente.
        [one] Queda un punto pendiente.
       *[other] Quedan { $count } puntos pendientes.
    } { $required ->
        [0] {""}
        [one] Sin uno de ellos la oferta puede quedar fuera.
       *[other] Sin { $required } de ellos la oferta puede quedar fuera.
    } [x] es listo y [-], que no se pide. Para marcar: encuentro ofertas marcar { $code }{ $whose } --listo 1,2
bids-action-marked =
    { $count ->
        [one] se marcó un punto de la lista
       *[other] se marcaron { $count } puntos de la lista
    }
bids-action-imported = se importó de una planilla
bids-action-copied = se copió desde otros datos
bids-over-limit = El total con IVA, { $total }, pasa el tope de la Compra Ágil, { $limit } con impuestos y flete: no se podrá enviar.
bids-limit-unknown = La Compra Ágil tiene un tope en UTM, con impuestos y flete, y aquí no se puede calcular. { $missing }
bids-limit-other-currency = La Compra Ágil tiene un tope de { $limit } con impuestos y flete. La oferta está en otra moneda: compárelo usted.
bids-start-sent = En la lista esta oferta figura como enviada: prepararla aquí no cambia lo que se envió. El monto de la lista queda hasta que ponga precios.
bids-start-sent-closed = La oferta para { $code } figura como enviada: no hay nada que empezar, ni siquiera como ensayo.
bids-start-sent-closed-hint = Para anotar cómo terminó: encuentro ofertas resultado { $code }{ $whose }
