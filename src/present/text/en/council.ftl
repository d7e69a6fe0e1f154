# What a council reads on one page.

help-directory-report = One page for the council: connected suppliers, the way to a first payment, who is left behind, local purchases
help-directory-report--comuna = The municipality's comuna, for local purchases by the orders that are held
help-directory-report--buyer = The body that buys: name, RUT or code; can be repeated
help-directory-report--months = How many months back
help-directory-report-after = To print it: encuentro directory report --comuna COMUNA -o report.html. It comes as PDF, Markdown or JSON too.
help-value-months = MONTHS

council-title = Local suppliers: report to the council
council-foot = Encuentro · { $on } · no official statistic
council-heading-timeline = Connected suppliers at the end of each month
council-heading-funnel = The way to a first payment
council-heading-sex = Connected by sex
council-heading-age = Connected by age
council-heading-comuna = Connected by comuna
council-heading-notes = How to read these figures
council-field-on = Date
council-field-held = Registered suppliers (n)
council-field-connected = Connected today
council-column-on = On
council-column-connected = Connected
council-column-not-connected = Not connected
council-column-n = All (n)
council-column-share = Percent
council-column-step = Step
council-column-reached = Reached
council-column-not-reached = Not reached
council-column-unknown = Not known
council-column-group = Group
council-all = Everybody
council-hidden = hidden
council-not-told = not told
council-not-known = not known
council-nothing-told = Nothing of this is held.
council-part-of = { $part } of { $n } ({ $share } %)
council-sex-female = Women
council-sex-male = Men
council-sex-other = Other

council-note-too-small = Fewer than { $floor } suppliers are registered: no figure of people is shown.
council-note-hidden = A group is hidden when its connected or its not connected ones are fewer than { $floor } and not nobody. Then other groups are hidden too, until what is hidden has two groups or more together and reaches { $floor } in both counts: so subtracting from the total does not bring it back. Totals of the whole list are shown.
council-note-timeline = Connected is who has account, accreditation and eligibility, by what had been seen until that day; (n) are the suppliers of whom something was known on that day.
council-note-funnel = Each step is counted by itself, of everybody registered. “Not known” means that nobody noted it: it is not a no. Offers, awards and payments are those noted here; orders those of the lists that are held; an award counts as an order. To this comes the result ledger of the workshops, of those whose results may be counted.
council-note-no-sex = Sex is known only of who told it in a workshop and agreed that results are counted; nothing is held yet.
council-note-no-age = Age is known only of who told the year of birth in a workshop and agreed that results are counted; nothing is held yet.
council-note-no-orders = Local purchases are not known: --comuna is missing, or no purchase orders of that municipality are held.

council-verdict = { $connected } of { $held } registered suppliers are connected on { $on }.
council-next = Go on with the gaps: encuentro directory gaps --comuna { $comuna }
council-next-orders = For local purchases keep orders with: encuentro tenders import FILE, and add --comuna COMUNA.
