# Can I afford to win?: the money until they pay.

help-bids-afford = Can I afford to win?: whether the money lasts until they pay
help-bids-afford--code = Code of the tender
help-bids-afford--rut = RUT of the supplier
help-bids-afford--cost = A cost, taxes included: NAME=AMOUNT@DAY; the day counts from the purchase order
help-bids-afford--without = Takes out the cost of that name
help-bids-afford--in-hand = Money that you have for this today
help-bids-afford--order-on = Day on which you expect the purchase order
help-bids-afford--delivery-days = Days from the order to the delivery
help-bids-afford--paid-in = Days from the invoice to the payment
help-bids-afford-after = Example: encuentro bids afford 2735-100-COT26 --cost "flour=350.000@0" --cost "freight=40.000@10" --in-hand 200.000. What is noted is kept: next time the code is enough.

bids-action-planned = costs and days were noted
afford-bad-cost = "{ $value }" is not a cost. It is written NAME=AMOUNT or NAME=AMOUNT@DAY, for example flour=350.000@0; a day before the order is @-1.
afford-zero-cost = The cost "{ $name }" cannot be zero. To take it out: --without "{ $name }"
afford-no-such-cost = There is no cost called "{ $name }".
afford-bad-days = "{ $value }" does not do: type a number of days, from 0 to { $most }.
afford-only-pesos = This is counted in pesos, and the offer is in { $currency }.
afford-no-prices = The offer for { $code } lacks prices or quantities: without them nobody knows what you would be paid.
afford-no-prices-hint = Set them first: encuentro bids price { $code }{ $whose }
afford-no-costs = Say what you would have to pay to deliver: --cost NAME=AMOUNT@DAY, once for each cost.
afford-no-delivery = The tender does not say in how many days it is delivered: --delivery-days DAYS
afford-no-order-day = Neither the closing nor the award is known. Say when you expect the purchase order: --order-on DATE
afford-ask-costs = Note each thing that you would have to pay to deliver: materials, freight, helpers. Type NAME=AMOUNT, taxes included; if it is not paid on the day of the order, NAME=AMOUNT@DAYS. Enter ends it.
afford-ask-cost = Cost:
afford-ask-in-hand = How much money do you have for this today? Enter leaves it out:
afford-ask-delivery = In how many days from the order is it delivered?
afford-ask-order = On which day do you expect the purchase order?
afford-yes = You can afford it: the lowest you come to is { $lowest }, on { $on }.
afford-no = You cannot afford it: the lowest is { $lowest }, on { $on }. You would lack { $lacking }.
afford-needs = To get through to the payment you need { $needed }. Say how much you have today to know whether it lasts: --in-hand AMOUNT
afford-back = You are back at zero or above on { $on }.
afford-never-back = Not even the payment brings you back to zero.
afford-left = You are paid { $income } and spend { $costs }: { $left } is left.
afford-nothing-left = You are paid { $income } and spend { $costs }: nothing is left.
afford-loss = The price does not cover the costs: you are paid { $income } and spend { $costs }. You lose { $left }.
afford-days = Counted like this: purchase order on { $order }, delivery and invoice on { $delivery }, payment on { $payment } ({ $days } calendar days after the invoice).
afford-iva = The IVA that they pay you, { $iva }, is not yours: it is not counted, nor is the day on which you pay it. Costs are counted with their IVA; if you recover that of your purchases, more is left.
afford-no-iva = The offer carries no IVA: all that they pay you is counted.
afford-fees = Of the honorarios what reaches you after the retention is counted.
afford-order-from-award = The purchase order was counted from the day of the award that the buyer announced. If you expect it on another day: --order-on DATE
afford-order-from-closing = Nobody knows when it is awarded: the purchase order was counted from the closing, and may come later. If you expect it on another day: --order-on DATE
afford-long-payment = { $days } days is more than a tender may set for payment. It serves to see what happens if they are late.
afford-today = today
afford-payment = payment of the buyer
afford-column-on = When
afford-column-what = What
afford-column-amount = Comes or goes
afford-column-balance = Left
afford-next = To change something: encuentro bids afford { $code }{ $whose } --cost NAME=AMOUNT@DAY --in-hand AMOUNT
help-value-day = DAY
afford-order-past = { $order } is over: say a day from today on on which you expect the purchase order.
afford-order-before-closing = The purchase order cannot come on { $order }: the tender closes on { $closes }.
afford-lasts-below-costs = The money lasts until the payment (the lowest you come to is { $lowest }, on { $on }), but counted like this the price does not cover the costs.
afford-loss-or-iva = You are paid { $income } without IVA and spend { $costs }, counted with IVA: { $left } is missing. If all that you buy carries IVA, { $iva } of it is IVA; if you recover that IVA, you may not lose.
afford-iva-unknown = The IVA rate of that day is not known: only the price without IVA is counted.
