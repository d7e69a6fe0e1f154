# Tenders

# Lists of tenders.
help-tenders = Lists of tenders and Compra Ágil requests
help-tenders-list = Shows the tenders that are kept
help-tenders-export = Gives everything that is kept, without loss, for another spreadsheet or program; also as open data (OCDS)
help-tenders-show = Shows a tender with its items and offers, or a purchase order
help-tenders-show--code = Code: 2735-100-COT26
help-tenders-template = Gives a blank sheet with one example row
tenders-unknown-region = There is no region "{ $value }".
tenders-unknown-comuna = There is no comuna "{ $value }".
tenders-unknown-status = There is no state "{ $value }". The states are: published, closed, unsuccessful, awarded, cancelled, suspended.
tenders-utm-missing = The value of the UTM of { $month } is not known.
tenders-utm-set = Record the official value with "encuentro rules set utm { $month } VALUE --source URL", or write the amount in pesos.
tenders-none-yet = No tenders are kept yet.
tenders-none-yet-hint = Import a list with "encuentro tenders import FILE".
tenders-none-fits = None of the tenders that are kept fits everything that was asked for.
tenders-none-fits-hint = Try fewer filters, or see all with "encuentro tenders list".
tenders-unknown-code = No tender and no purchase order is kept under the code "{ $code }".
tenders-unknown-code-hint = Look for the code with "encuentro tenders list --text WORD".
tenders-listed =
    { $count ->
        [one] One tender.
       *[other] { $count } tenders.
    } To see one whole: encuentro tenders show { $code }
tenders-exported =
    { $count ->
        [one] One tender was given with its items and offers.
       *[other] { $count } tenders were given with their items and offers.
    } To read them on another PC: encuentro tenders import FILE
tenders-shown-open = It is still open. To begin your offer: encuentro bids start { $code }{ $whose }
tenders-shown = To see others: encuentro tenders list
tenders-template-next = Delete the example row, write down your tenders and then: encuentro tenders import FILE
tenders-yes = yes
tenders-no = no
tenders-status-published = published
tenders-status-closed = closed
tenders-status-unsuccessful = unsuccessful
tenders-status-awarded = awarded
tenders-status-cancelled = cancelled
tenders-status-suspended = suspended
tenders-column-code = Code
tenders-column-title = Name
tenders-column-buyer = Buyer
tenders-column-status = Status
tenders-column-closes = Closes
tenders-column-estimate = Estimate
tenders-field-description = Description
tenders-field-unit = Buying unit
tenders-field-buyer-rut = RUT of the buyer
tenders-field-comuna = Comuna
tenders-field-region = Region
tenders-field-published = Published
tenders-field-questions = Questions until
tenders-field-answers = Answers
tenders-field-visit = Site visit
tenders-field-awarded = Award
tenders-field-criteria = Evaluation criteria
tenders-field-environmental = Environmental requirements
tenders-field-social = Social requirements
tenders-field-length = Length of the contract
tenders-field-delivery-days = Days for delivery
tenders-field-delivery-place = Place of delivery
tenders-field-payment = Way of paying
tenders-field-complaints = Complaints against the buyer in the last year
tenders-field-bidders = Bidders
tenders-field-order = Purchase order
tenders-field-tender = Tender it came from
tenders-field-created = Made
tenders-field-sent = Sent
tenders-field-accepted = Accepted
tenders-field-net = Net
tenders-field-tax = Taxes
tenders-field-total-clp = Total in pesos as ChileCompra converted it
tenders-heading-items = What is bought
tenders-heading-offers = Offers
tenders-heading-lines = Lines of the order
tenders-item-number = No.
tenders-item-product = Product
tenders-item-description = Detail
tenders-item-quantity = Quantity
tenders-item-unit = Unit
tenders-offer-supplier = Supplier
tenders-offer-rut = RUT
tenders-offer-price = Unit price
tenders-offer-total = Total
tenders-offer-selected = Chosen
help-tenders-list--region = Region of the buyer, by name or number
help-tenders-list--comuna = Comuna of the buyer
help-tenders-list--buyer = Words of the buyer's name
help-tenders-list--kind = Type: LE, L1, COT…
help-tenders-list--status = Status: published, closed, awarded…
help-tenders-list--rubro = Beginning of the product code
help-tenders-list--min = Least amount: 500000 or 10utm
help-tenders-list--max = Greatest amount: 5000000 or 100utm
help-tenders-list--closes-after = Closes on that day or later
help-tenders-list--closes-before = Closes on that day or earlier
help-tenders-list--text = Words of the name, the description or the items
help-tenders-list--sort = Order: code, closes, published or amount
help-tenders-list--limit = How many at most
help-tenders-export--region = Region of the buyer, by name or number
help-tenders-export--comuna = Comuna of the buyer
help-tenders-export--buyer = Words of the buyer's name
help-tenders-export--kind = Type: LE, L1, COT…
help-tenders-export--status = Status: published, closed, awarded…
help-tenders-export--rubro = Beginning of the product code
help-tenders-export--min = Least amount: 500000 or 10utm
help-tenders-export--max = Greatest amount: 5000000 or 100utm
help-tenders-export--closes-after = Closes on that day or later
help-tenders-export--closes-before = Closes on that day or earlier
help-tenders-export--text = Words of the name, the description or the items
help-tenders-export--sort = Order: code, closes, published or amount
help-tenders-export--limit = How many at most
