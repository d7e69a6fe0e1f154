# Bids

help-bids = Own offers
help-bids-list = Shows the own offers
help-bids-export = Gives one offer as a page to print or a worksheet of prices, or the list as CSV, XLSX or JSON
help-bids-show = Shows one own offer
help-bids-show--code = Code of the tender
help-bids-show--rut = RUT of the supplier
help-bids-import = Reads offers, or the prices of one, from a CSV or XLSX sheet
help-bids-import--file = The sheet
help-bids-import--sheet = Sheet of the workbook
help-bids-import--dry-run = Only checks: saves nothing
help-bids-import--decimal = Sign of the decimals: comma or point
help-bids-template = Gives a blank sheet with one example row
bids-column-missing = The sheet lacks the column "{ $column }".
bids-bad-code = "{ $value }" is not the code of a tender. It is written like this: 2735-100-COT26.
bids-bad-state = "{ $value }" is not the state of an offer. Use draft, sent or withdrawn.
bids-bad-result = "{ $value }" is not a result. Use won, lost or void.
bids-negative = "{ $value }" is less than zero.
bids-which-sign = It is not clear whether "{ $value }" has thousands or decimals. Say so with "--decimal comma" or "--decimal point".
bids-unknown-supplier = The supplier { $rut } is not registered here. Register it first with "encuentro register".
bids-unknown = There is no own offer for "{ $code }".
bids-unknown-hint = See the offers with "encuentro bids list".
bids-unknown-begin = The tender is here. To begin your offer: encuentro bids start { $code }{ $whose }
bids-none-yet = No own offers are kept yet.
bids-none-fits = No own offer fits what was asked for.
bids-none-hint = To note offers, get the sheet with "encuentro bids template" and import it.
bids-listed =
    { $count ->
        [one] One offer.
       *[other] { $count } offers.
    } To see the tender: encuentro tenders show { $code }
bids-exported =
    { $count ->
        [one] One offer was given.
       *[other] { $count } offers were given.
    } To read them on another PC: encuentro bids import FILE
bids-shown = To see the tender: encuentro tenders show { $code }
bids-import-next = To see them: encuentro bids list
bids-template-next = Delete the example row, write down your offers and then: encuentro bids import FILE
bids-state-draft = draft
bids-state-rehearsal = rehearsal
bids-state-sent = sent
bids-state-changed = sent, changed since
bids-state-withdrawn = withdrawn
bids-result-won = won
bids-result-lost = lost
bids-result-void = no winner
bids-column-tender = Tender
bids-column-supplier = Supplier
bids-column-amount = Amount
bids-column-state = State
bids-column-deadline = Deadline
bids-column-result = Result
bids-column-note = Note
help-bids-list--rut = RUT of the supplier
help-bids-list--all = Those of all suppliers
help-bids-list--tender = Only for this tender
help-bids-list--state = State: draft, sent, withdrawn
help-bids-list--limit = How many at most
help-bids-export--rut = RUT of the supplier
help-bids-export--all = Those of all suppliers
help-bids-export--tender = Only for this tender
help-bids-export--state = State: draft, sent, withdrawn
help-bids-export--limit = How many at most
bids-ask-sign = In "{ $value }", does the sign separate thousands or decimals? Type 1 (thousands) or 2 (decimals); with Enter those rows are set aside:
bids-secret = The note holds something that looks like a password. It was not kept: leave passwords out and import the row again.
bids-which-hint = Give the RUT with --rut RUT.
bids-which-or-all-hint = Give the RUT with --rut RUT, or ask for everyone's with --all.
