# Pages to print: what all of them say, and the economic offer.
page-footer = Encuentro. This sheet is not an official document of Mercado Público.
page-pdf-needs-file = A PDF file cannot be shown on the screen. Say where to save it with "-o FILE.pdf".
page-rehearsal = REHEARSAL («ENSAYO»): a copy to practise on. It cannot be handed in.

economic-title = Economic offer { $code }
economic-subtitle = Prepared on { $date }
economic-help-only = This sheet helps to present the prices. Where the tender documents bring an annex or form of their own for the economic offer, that form must be used. The prices are also entered on www.mercadopublico.cl, and must be the same.
economic-heading-tender = Tender
economic-heading-supplier = Supplier
economic-heading-prices = Prices
economic-heading-conditions = Conditions
economic-tender-code = Code
economic-tender-title = Name
economic-buyer = Buyer
economic-buyer-unit = Purchasing unit
economic-closes = Closes
economic-supplier-name = Name or firm
economic-supplier-rut = RUT
economic-supplier-email = E-mail
economic-supplier-phone = Telephone
economic-line-number = No.
economic-line-what = What is offered
economic-line-quantity = Quantity
economic-line-unit = Unit
economic-line-price = Net price of 1 unit
economic-line-net = Net
economic-line-exempt = exempt from IVA
economic-net = Net
economic-exempt = Of it, exempt
economic-iva = IVA ({ $rate }%)
economic-total = Total with IVA
economic-total-exempt = Total (exempt from IVA)
economic-total-fees = Gross total of honorarios
economic-retention = Retention ({ $rate }%)
economic-received = Received
economic-prices-missing =
    { $count ->
        [one] The quantity or the price of one line is missing
       *[other] Quantities or prices of { $count } lines are missing
    }: that is why there is no total. Do not hand this sheet in as it is.
economic-in-words = In words: { $words }.
economic-left-out = Not offered: { $lines }.
economic-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
economic-delivery-days = Time for delivery that the tender asks for
economic-delivery-place = Place of delivery
economic-validity = Validity of the offer, as the documents ask
economic-signature = Signature
economic-signer-blank = Name and RUT of who signs: ____________________
economic-rut = RUT { $rut }
economic-for-firm = for { $name }, RUT { $rut }
help-bids-export--code = Code of the tender: gives that offer; without a code, the list
bids-export-formats = An offer is given as html or pdf, and its worksheet of prices as xlsx or csv.
bids-export-formats-hint = For example: encuentro bids export { $code }{ $whose } -o offer.pdf
bids-export-written = Open it and check it before you use it. To see what is missing: encuentro bids show { $code }{ $whose }
