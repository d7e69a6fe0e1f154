# ¿Me alcanza para ganar?: la plata hasta que pagan.

help-bids-afford = ¿Me alcanza para ganar?: si la plata dura hasta que paguen
help-bids-afford--code = Código de la licitación
help-bids-afford--rut = RUT del proveedor
help-bids-afford--cost = Un gasto, con impuestos: NOMBRE=MONTO@DÍA; el día se cuenta desde la orden de compra
help-bids-afford--without = Saca el gasto con ese nombre
help-bids-afford--in-hand = Plata que tiene hoy para esto
help-bids-afford--order-on = Día en que espera la orden de compra
help-bids-afford--delivery-days = Días desde la orden hasta la entrega
help-bids-afford--paid-in = Días desde la factura hasta el pago
help-bids-afford-after = Ejemplo: encuentro ofertas alcanza 2735-100-COT26 --gasto "harina=350.000@0" --gasto "flete=40.000@10" --en-mano 200.000. Lo que se anota queda guardado: la próxima vez basta el código.

bids-action-planned = se anotaron los gastos y los plazos
afford-bad-cost = «{ $value }» no es un gasto. Se escribe NOMBRE=MONTO o NOMBRE=MONTO@DÍA, por ejemplo harina=350.000@0; un día antes de la orden es @-1.
afford-zero-cost = El gasto «{ $name }» no puede ser cero. Para sacarlo: --sin "{ $name }"
afford-no-such-cost = No hay un gasto que se llame «{ $name }».
afford-bad-days = «{ $value }» no sirve: escriba un número de días, de 0 a { $most }.
afford-only-pesos = Esta cuenta se hace en pesos y la oferta está en { $currency }.
afford-no-prices = A la oferta para { $code } le faltan precios o cantidades: sin ellos no se sabe cuánto le pagarían.
afford-no-prices-hint = Póngalos primero: encuentro ofertas precio { $code }{ $whose }
afford-no-costs = Diga qué tendría que pagar para cumplir: --gasto NOMBRE=MONTO@DÍA, una vez por cada gasto.
afford-no-delivery = La licitación no dice en cuántos días se entrega: --dias-de-entrega DÍAS
afford-no-order-day = No se conoce la fecha de cierre ni la de adjudicación. Diga cuándo espera la orden de compra: --orden-el FECHA
afford-ask-costs = Anote cada cosa que tendría que pagar para cumplir: materiales, flete, ayudantes. Escriba NOMBRE=MONTO, con impuestos; si no se paga el día de la orden, NOMBRE=MONTO@DÍAS. Con Intro termina.
afford-ask-cost = Gasto:
afford-ask-in-hand = ¿Cuánta plata tiene hoy para esto? Con Intro queda sin anotar:
afford-ask-delivery = ¿En cuántos días desde la orden se entrega?
afford-ask-order = ¿Qué día espera la orden de compra?
afford-yes = Le alcanza: lo más bajo que llega a tener es { $lowest }, el { $on }.
afford-no = No le alcanza: lo más bajo es { $lowest }, el { $on }. Le faltarían { $lacking }.
afford-needs = Para llegar hasta el pago necesita tener { $needed }. Diga cuánto tiene hoy y se sabrá si le alcanza: --en-mano MONTO
afford-back = Vuelve a cero o más el { $on }.
afford-never-back = Ni con el pago vuelve a cero.
afford-left = Le pagan { $income } y gasta { $costs }: le quedan { $left }.
afford-nothing-left = Le pagan { $income } y gasta { $costs }: no le queda nada.
afford-loss = El precio no cubre los gastos: le pagan { $income } y gasta { $costs }. Pierde { $left }.
afford-days = Contado así: orden de compra el { $order }, entrega y factura el { $delivery }, pago el { $payment } ({ $days } días corridos después de la factura).
afford-iva = El IVA que le pagan, { $iva }, no es suyo: no se cuenta, y tampoco el día en que usted lo paga. Los gastos se cuentan con su IVA; si usted recupera el de sus compras, le queda más.
afford-no-iva = La oferta no lleva IVA: se cuenta todo lo que le pagan.
afford-fees = De los honorarios se cuenta lo que le llega después de la retención.
afford-order-from-award = La orden de compra se contó desde la fecha de adjudicación que anunció el organismo. Si la espera otro día: --orden-el FECHA
afford-order-from-closing = No se sabe cuándo adjudican: la orden de compra se contó desde el cierre, y puede llegar después. Si la espera otro día: --orden-el FECHA
afford-long-payment = { $days } días es más de lo que una licitación puede fijar para pagar. Sirve para ver qué pasa si se atrasan.
afford-today = hoy
afford-payment = pago del organismo
afford-column-on = Cuándo
afford-column-what = Qué
afford-column-amount = Entra o sale
afford-column-balance = Queda
afford-next = Para cambiar algo: encuentro ofertas alcanza { $code }{ $whose } --gasto NOMBRE=MONTO@DÍA --en-mano MONTO
help-value-day = DÍA
afford-order-past = El { $order } ya pasó: diga un día desde hoy en que espera la orden de compra.
afford-order-before-closing = La orden de compra no puede llegar el { $order }: la licitación cierra el { $closes }.
afford-lasts-below-costs = La plata dura hasta el pago (lo más bajo que llega a tener es { $lowest }, el { $on }), pero contado así el precio no cubre los gastos.
afford-loss-or-iva = Le pagan { $income } sin IVA y gasta { $costs }, contado con IVA: faltan { $left }. Si todo lo que compra lleva IVA, ahí van { $iva }; si usted recupera ese IVA, puede que no pierda.
afford-iva-unknown = No se conoce la tasa del IVA de ese día: se cuenta solo el precio sin IVA.
