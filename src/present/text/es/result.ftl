# Cómo terminó una oferta, y el resumen del año.

help-bids-result = Anota cómo terminó una oferta: ganada, perdida o sin ganador
help-bids-result--code = Código de la licitación
help-bids-result--rut = RUT del proveedor
help-bids-result--won = Se ganó
help-bids-result--lost = Se perdió
help-bids-result--void = Terminó sin ganador, o la cancelaron
help-bids-result--reason = Por qué se perdió: precio, papeles, tecnica, entrega, experiencia, atraso, "otra: sus palabras", no-se
help-bids-result--winning-price = Precio que ganó, con impuestos
help-bids-result--note = Una nota suya
help-bids-result--invoiced = Día en que el organismo recibió la factura
help-bids-result--pay-days = Días de pago que dicen las bases, si no son los de la regla
help-bids-result--paid = Día en que le pagaron
help-bids-result-after = Sin opciones propone lo que dice la lista importada, o pregunta. Ejemplo: encuentro ofertas resultado 2735-100-COT26 --perdida --motivo precio --precio-ganador 450.000
help-bids-summary = Resume las ofertas de un año: enviadas, ganadas, y por qué se perdieron las demás
help-bids-summary--rut = RUT del proveedor
help-bids-summary--all = Las de todos los proveedores
help-bids-summary--year = Año en que cerraron las licitaciones

result-action = se anotó cómo terminó
result-not-sent = La oferta para { $code } no figura como enviada: todavía no puede tener un resultado.
result-not-sent-hint = Si la envió, anote el comprobante: encuentro ofertas enviada { $code }{ $whose }
result-withdrawn = La oferta para { $code } figura como retirada: no tiene resultado.
result-rehearsal = La oferta para { $code } es una copia de ensayo: no se envió, y no tiene resultado.
result-rehearsal-hint = Para verla: encuentro ofertas ver { $code }{ $whose }
result-not-closed = Según lo anotado, la licitación cierra recién el { $closes }. Revise que el código y el plazo sean los de esta oferta.
result-untold = Diga cómo terminó: --ganada, --perdida o --desierta.
result-bad-reason = «{ $value }» no es un motivo conocido. Use precio, papeles, tecnica, entrega, experiencia, atraso, no-se, u "otra: sus palabras".
result-other-needs-words = Diga cuál fue el otro motivo, por ejemplo: --motivo "otra: cambiaron el presupuesto".
result-reason-needs-lost = Un motivo se anota solo en una oferta perdida: agregue --perdida.
result-payment-needs-won = La factura y el pago se anotan solo en una oferta ganada: agregue --ganada.
result-no-invoice = Primero anote el día en que el organismo recibió la factura: --facturada FECHA.
result-payment-days-wrong = Las fechas de la factura y del pago no pueden ser futuras, y el pago no puede ser anterior a la factura.
result-pay-days = Los días de pago van de 1 a { $most }: la regla no permite más, ni con razones en las bases.
result-price-of-void = Sin ganador no hay precio ganador.
result-price-not-positive = El precio ganador, { $price }, tiene que ser mayor que cero.
result-secret = Ahí hay algo que parece una clave. No se guardó nada: escríbalo sin claves.

result-name = { $name }
result-list-void = Según la lista importada, la licitación terminó sin ganador.
result-list-won = Según la lista importada, ganó esta oferta, con { $price }. La lista no dice si el precio lleva IVA.
result-list-won-part = Según la lista importada, ganó al menos una parte esta oferta. Elegidos: { $winners }.
result-list-lost-both = Según la lista importada, ganó { $winners } con { $price }; esta oferta figura ahí con { $own }. La lista no dice si los precios llevan IVA.
result-list-lost = Según la lista importada, ganó { $winners } con { $price }. La lista no dice si el precio lleva IVA, y esta oferta no figura en ella.
result-list-lost-no-price = Según la lista importada, eligieron a { $winners }.
result-list-taken = Se anotó el precio ganador de la lista. Si no es ese: --precio-ganador MONTO
result-accept = ¿Anotarla como { $result }? [s/N]
result-ask = ¿Cómo terminó? 1 ganada, 2 perdida, 3 sin ganador:
result-ask-reason = ¿Por qué se perdió? Escriba el número; con Intro queda sin anotar:
result-ask-words = ¿Cuál fue el motivo?
result-ask-price = ¿Con qué precio se ganó, con impuestos? Con Intro queda sin anotar:
result-reason-price = por precio
result-reason-papers = por papeles
result-reason-technical = por lo técnico
result-reason-delivery = por la entrega
result-reason-experience = por experiencia
result-reason-late = por llegar tarde o no enviarse
result-reason-other = por otro motivo
result-reason-unknown = sin motivo conocido
result-field-why = Por qué
result-field-winning-price = Precio que ganó
result-field-own-price = Precio propio para comparar
result-field-invoiced = Factura recibida
result-field-due = Deben pagarla hasta
result-field-paid = Pagada

result-next-won = Anotado: ganada. Lo que sigue es la orden de compra: mire Mercado Público todos los días y acéptela o rechácela a tiempo. El día de la orden revise de nuevo que sigue hábil: encuentro revisar { $rut }. Cuando entregue y reciban su factura, anote el día: encuentro ofertas resultado { $code }{ $whose } --facturada FECHA
result-next-invoiced = Deben pagarle a más tardar el { $due }, en días corridos desde que recibieron la factura. Quedó en «encuentro calendario{ $whose }». Revise que registren la recepción conforme. Cuando le paguen: encuentro ofertas resultado { $code }{ $whose } --pagada FECHA
result-next-overdue = El plazo para pagarle terminó el { $due }. Revise que la factura fue recibida y que hay recepción conforme. Para saber cómo reclamar el pago: encuentro explicar "factura impaga". Cuando le paguen: encuentro ofertas resultado { $code }{ $whose } --pagada FECHA
result-next-paid = Anotado: pagada. Para ver el año: encuentro ofertas resumen{ $whose }
result-next-lost = Anotado: perdida. Si cree que la evaluación tiene un error, los plazos de reclamo son cortos: encuentro ofertas rescatar --plazos. Para ver el año: encuentro ofertas resumen{ $whose }
result-next-void = Anotado: sin ganador. Puede que la publiquen de nuevo: encuentro licitaciones recomendar { $rut }. Para ver el año: encuentro ofertas resumen{ $whose }

result-summary-what = Qué
result-summary-count = Cuántas
result-summary-amount = Monto
result-summary-sent = Enviadas
result-summary-won = Ganadas
result-summary-lost = Perdidas
result-summary-void = Sin ganador
result-summary-waiting = Esperan resultado
result-summary-offered = Monto ofrecido
result-summary-won-amount = Monto ganado, con impuestos
result-summary-by = { $reason } { $count }
result-summary-words =
    { $year }: { $sent ->
        [one] 1 enviada
       *[other] { $sent } enviadas
    }, { $won ->
        [one] 1 ganada
       *[other] { $won } ganadas
    }; esperan resultado { $waiting }.
result-summary-words-lost =
    { $year }: { $sent ->
        [one] 1 enviada
       *[other] { $sent } enviadas
    }, { $won ->
        [one] 1 ganada
       *[other] { $won } ganadas
    }; perdidas { $reasons }; esperan resultado { $waiting }.
result-summary-above =
    En { $count ->
        [one] la que se perdió por precio y se puede comparar, el suyo era { $percent } % más alto que el que ganó.
       *[other] las { $count } que se perdieron por precio y se pueden comparar, el suyo era { $percent } % más alto que el que ganó (mediana).
    }
result-summary-below =
    En { $count ->
        [one] la que se anotó perdida por precio y se puede comparar, el suyo era { $percent } % más bajo que el que ganó: el motivo puede ser otro.
       *[other] las { $count } que se anotaron perdidas por precio y se pueden comparar, el suyo era { $percent } % más bajo que el que ganó (mediana): el motivo puede ser otro.
    }
result-summary-undated =
    { $count ->
        [one] Una oferta enviada no tiene fecha de cierre y no se cuenta en ningún año.
       *[other] { $count } ofertas enviadas no tienen fecha de cierre y no se cuentan en ningún año.
    }
result-summary-none = En { $year } no hay ofertas enviadas.
result-summary-none-hint = Para otro año: encuentro ofertas resumen{ $whose } --ano AÑO
help-value-days = DÍAS
help-value-reason = MOTIVO
result-not-sent-list-hint = Si la envió, escriba «enviada» en la columna del estado de su lista de ofertas e impórtela de nuevo: encuentro ofertas importar ARCHIVO
result-invoiced-before-closing = La factura no pudo llegar el { $invoiced }: la licitación cierra el { $closes }. Revise el día y el código.
result-other-dropped = El resultado cambió: se quitó lo anotado del anterior, como el motivo, el precio que ganó o la factura. Su nota queda. Para volver: encuentro ofertas deshacer { $code }{ $whose }
result-bad-choice = «{ $value }» no es una de las respuestas: escriba un número de 1 a { $most }.
result-other-left-out = Sin sus palabras, el otro motivo queda sin anotar.
result-payment-basis = De dónde sale el plazo: { $place }. { $source }
result-summary-won-by-list = Monto ganado, según la lista
result-summary-won-unknown = Ganadas sin monto conocido
result-summary-list-iva = La lista importada no dice si sus precios llevan IVA: lo ganado según ella va aparte y no se suma con lo demás.
result-summary-unknown-award =
    { $count ->
        [one] De una oferta ganada no se sabe cuánto le adjudicaron, y no está en el monto. Para anotarlo
       *[other] De { $count } ofertas ganadas no se sabe cuánto les adjudicaron, y no están en el monto. Para anotarlo
    }: encuentro ofertas resultado CÓDIGO --ganada --precio-ganador MONTO
