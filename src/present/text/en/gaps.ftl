# What a municipality buys against what local suppliers can sell.

help-directory = The list of local suppliers for the municipality, and what it lacks
help-directory-gaps = Compares what the municipality buys with what local suppliers sell
help-directory-gaps--file = Monthly file of purchase orders (CSV or zip), or a spreadsheet of one's own with day, rubro, amount and supplier's RUT; without a file the orders that are held
help-directory-gaps--buyer = The body that buys: name, RUT or code; can be repeated
help-directory-gaps--comuna = Comuna from which local is seen; without --buyer its municipality is meant
help-directory-gaps--level = Level of the rubros: segment, family, class or product
help-directory-gaps--local = What local is: comuna, or legal (a smaller firm of the region)
help-directory-gaps--all = Shows rubros that do have a local supplier too
help-directory-gaps--names = Names suppliers that lack something, only where they allow it
help-directory-gaps--sheet = Sheet of the workbook
help-directory-gaps--decimal = Decimal sign of the amounts: comma or point
help-directory-gaps-after = The file is read once, from beginning to end, and not kept. Names are for the municipality: they are shown only of suppliers that consented to the directory or that the municipality helps by a legal function.
help-value-buyer = BODY
help-value-level = LEVEL
help-value-sense = SENSE

gaps-who-buys = It is not told whose purchases are meant.
gaps-who-buys-hint = Add --comuna COMUNA for the municipality of that comuna, or --buyer with the name, the RUT or the code of the body.
gaps-no-orders = The file brings no purchase orders: it is { $kind }.
gaps-no-orders-hint = Use the monthly file of purchase orders, or a spreadsheet with the columns date, product (code of 8 or 9 digits), amount and supplier RUT.
gaps-several-buyers = “{ $what }” fits { $count } bodies. Choose one with --buyer and its code.
gaps-one-buyer = --buyer { $code }: { $name }, { $orders } orders
gaps-nothing-bought =
    { $cancelled ->
        [0] There are no purchases of that body among { $records ->
            [one] the record that was read.
           *[other] the { $records } records that were read.
        }
       *[other] All orders of that body are cancelled ({ $cancelled }).
    }
gaps-nothing-bought-hint = Check the name, or use the code or the RUT of the body. Orders are kept with: encuentro tenders import FILE
gaps-which-comuna = It is not told from which comuna local is seen.
gaps-which-comuna-hint = Add --comuna COMUNA.
gaps-buys-from = The body buys from several comunas: { $comunas }.
gaps-interrupted = Reading was interrupted: there is no result, because figures of half a file mislead.

gaps-heading-gaps = Rubros bought without a local supplier that can sell today
gaps-heading-rubros = Rubros bought
gaps-heading-near = Who nearly could
gaps-heading-courses = The next course
gaps-heading-orders-comuna = Bought locally by month, in orders: same comuna
gaps-heading-orders-legal = Bought locally by month, in orders: local by law
gaps-heading-pesos-comuna = Bought locally by month, in net pesos: same comuna
gaps-heading-pesos-legal = Bought locally by month, in net pesos: local by law
gaps-heading-other-money = Bought in other currencies, not in the tables of pesos

gaps-field-buyer = Who buys
gaps-field-comuna = Comuna
gaps-field-source = Source
gaps-from-store = orders that are held
gaps-field-on = Date
gaps-field-orders = Orders
gaps-field-cancelled = Cancelled, left out
gaps-field-level = Level
gaps-field-rubros = Rubros bought
gaps-field-gaps = Without a local supplier
gaps-field-sense = What local is
gaps-field-held = Registered suppliers
gaps-field-local = Of them, local

gaps-level-segment = segment (2 digits)
gaps-level-family = family (4 digits)
gaps-level-class = class (6 digits)
gaps-level-commodity = product (8 digits)
gaps-sense-comuna = same comuna
gaps-sense-legal = law: a smaller firm of the region

gaps-column-code = Code
gaps-column-rubro = Product line
gaps-column-orders = Orders
gaps-column-local-orders = Orders to locals
gaps-column-pesos = Net pesos
gaps-column-other-money = Other currencies
gaps-column-able-comuna = Sell today (comuna)
gaps-column-able-legal = Sell today (law)
gaps-column-near = Nearly
gaps-column-lacks = What lacks
gaps-column-suppliers = Suppliers
gaps-column-who = Who
gaps-column-rubros = Product lines
gaps-column-month = Month
gaps-column-n-orders = Orders (n)
gaps-column-amount = Net amount
gaps-column-local = Local
gaps-column-elsewhere = From elsewhere
gaps-column-unknown = Place unknown
gaps-column-share = % local of what is known
gaps-no-product = no rubro
gaps-no-month = no date
gaps-and-more = and { $count } more

gaps-step-account = account on Mercado Público
gaps-step-accreditation = accreditation in force
gaps-step-eligibility = eligibility
gaps-step-paper = a paper or an answer

gaps-note-cancelled =
    { $count ->
        [one] { $count } cancelled order is left out.
       *[other] { $count } cancelled orders are left out.
    }
gaps-note-cancelling =
    { $count ->
        [one] { $count } order whose cancelling was asked for still counts.
       *[other] { $count } orders whose cancelling was asked for still count.
    }
gaps-note-repeated =
    { $count ->
        [one] { $count } line came twice and was counted once.
       *[other] { $count } lines came twice and were counted once.
    }
gaps-note-without-amount =
    { $count ->
        [one] { $count } line has no amount that can be believed: its order counts, its amount does not.
       *[other] { $count } lines have no amount that can be believed: their orders count, their amounts do not.
    }
gaps-note-without-lines =
    { $count ->
        [one] The lines of { $count } order are not known: it counts as an order and in no rubro.
       *[other] The lines of { $count } orders are not known: they count as orders and in no rubro.
    }
gaps-note-sold-by-others =
    { $count ->
        [one] { $count } rubro was sold by somebody local in these orders, and nobody registered here can sell it today: it does not count as one without a local supplier.
       *[other] { $count } rubros were sold by somebody local in these orders, and nobody registered here can sell them today: they do not count as ones without a local supplier.
    }
gaps-note-placeless =
    { $count ->
        [one] Whether { $count } registered supplier is local is not known: it is not counted as such.
       *[other] Whether { $count } registered suppliers are local is not known: they are not counted as such.
    }
gaps-note-recheck =
    { $count ->
        [one] Of { $count } supplier that sells today a state was seen long ago: it should be looked at again. To see which one: encuentro directory list
       *[other] Of { $count } suppliers that sell today a state was seen long ago: they should be looked at again. To see which ones: encuentro directory list
    }
gaps-note-unknown-place = A supplier without a known place never counts as one from elsewhere. By law a smaller firm with its domicile in the region is local; the size of who is not registered here is not known.
gaps-note-legal-unknown = Of those who sold it is not known of anybody whether they are local by law: those tables are not shown.
gaps-note-not-official = These figures come from the data that were read and are not the official ones of ChileCompra, which leaves some orders out.

gaps-verdict =
    { $gaps ->
        [0] Every rubro bought has a local supplier ({ $sense }); they are { $rubros }.
        [one] { $gaps } of { $rubros } rubros bought has no local supplier that can sell today ({ $sense }).
       *[other] { $gaps } of { $rubros } rubros bought have no local supplier that can sell today ({ $sense }).
    }
gaps-verdict-course =
    The course that helps most: “{ $step }”, { $suppliers ->
        [one] { $suppliers } supplier
       *[other] { $suppliers } suppliers
    } in { $rubros ->
        [one] { $rubros } rubro
       *[other] { $rubros } rubros
    }.
gaps-next = To see who sells that: encuentro suppliers list --rubro { $code } --comuna { $comuna }
gaps-next-legal = To see who sells that in the region: encuentro suppliers list --rubro { $code } --region { $region }
gaps-next-none = Next: encuentro suppliers list --connected
gaps-next-course = To open that course: encuentro workshops new CODE "Selling to the State: { $step }" --seats { $suppliers }
gaps-rejected =
    { $count ->
        [one] { $count } row could not be read and is not in the figures.
       *[other] { $count } rows could not be read and are not in the figures.
    }
gaps-rejected-file = They are in { $file }, with their reason. Mend them in the original spreadsheet and repeat the command with it: so the figures take all the rows in.
gaps-page-title = What is bought and what there is: { $comuna }
gaps-page-foot = Encuentro · { $on } · no official statistic
