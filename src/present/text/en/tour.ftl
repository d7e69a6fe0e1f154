# The guided tour with example data.
help-tour = Show the whole path on example data, asking nothing
tour-welcome =
    A tour of Encuentro with invented data, as if it were { $day }.
    It all happens in a temporary folder that is removed at the end: your data is not touched.
tour-stop = ── { $number } of { $of } · { $says }
tour-command = $ { $command }
tour-register = Register once: here the answers come from a file; without a file the program asks.
tour-check-lacking = Can one bid? Not yet: the three states of the portal are not known.
tour-state = Note what was seen on the portal: the account exists.
tour-state-accreditation = Note the paid accreditation and how long it lasts.
tour-state-eligibility = Note that the certificate says HÁBIL (eligible).
tour-check-ready = Check again, now with the three states.
tour-import = Bring in two official lists of tenders: those of now and earlier ones.
tour-list = See the open tenders of the region, the soonest to close first.
tour-search = Search in one's own words: “banqueteria”, without its accent, finds “alimentación”.
tour-match = Let the program recommend, with its reasons for and against.
tour-prices = See at what prices the same was offered before, to know what to ask.
tour-start = Start the offer: lines, and a list that begins with what leaves an offer out.
tour-price = Put the net price of each unit: net, IVA and total, side by side.
tour-page = Print the economic offer, with the total in words too.
tour-bid-check = Can it be sent already? Not yet: the program says everything that is missing, before it costs the offer.
tour-bid = Bring in other own bids from a sheet; prepared prices are left alone.
tour-bids = See the bids and their deadlines.
tour-export = Take the list of bids to Excel.
tour-centre = A trainer records the centre.
tour-course = A course with three seats is made.
tour-enrol = People are enrolled from the trainer’s own list: who finds no seat goes to the waiting list.
tour-board = How far each person has come, and where people stop.
tour-consent = Rosa agrees to be in the directory of the municipality.
tour-directory = The municipality sees its connected suppliers, with the day and the evidence of each state.
tour-broken = The tour stopped: the command “{ $command }” did not end as it should.
tour-no-scratch = A temporary folder for the tour could not be used.
tour-farewell =
    This was the whole path. To start with your own data: encuentro register
    Encuentro is not ChileCompra: the official eligibility certificate is at www.mercadopublico.cl.
