# The published page of the directory. The search fills in what stands in square brackets.

directory-site-title = Directory of local suppliers
directory-site-skip = Go to the list
directory-site-language = Language
directory-site-this-language = In English
directory-site-day = { $count ->
    [one] One supplier with account, accreditation and eligibility as of { $day }.
   *[other] { $count } suppliers with account, accreditation and eligibility as of { $day }.
}
directory-site-not-official = This list is not from ChileCompra and is no official certificate.
directory-site-official = Eligibility changes every day: confirm it before you buy on the official page,
directory-site-how-to-read = How to read this list
directory-site-order = It is ordered by name. The order says nothing of preference.
directory-site-states = Each state says on which day it was seen. Account: a user on Mercado Público. Accreditation: paid registration in force. Eligibility: no impediment to contracting.
directory-site-stale = "To be looked at again" means that it was seen long ago.
directory-site-local = "Local by law" names the region in which it is a local supplier: a smaller firm with its main domicile in the region of delivery (Law 19.886, article 48). That is not the same as being in the comuna.
directory-site-fields = Each supplier decided what to show. What is missing says nothing about it.
directory-site-search = Search the list
directory-site-words = Search by name, comuna or product
directory-site-words-help = With or without accents. The list changes while you type.
directory-site-any = Any
directory-site-clear = Clear the search
directory-site-list = Suppliers
directory-site-nameless = No name noted
directory-site-nobody = There are no suppliers in this list for now.
directory-site-shown = Showing [from] to [to] of [total].
directory-site-none = No supplier matches. Try fewer words, or clear the search.
directory-site-page = Page [page] of [pages]
directory-site-pages = Pages of the list
directory-site-previous = Previous
directory-site-next = Next
directory-site-sheet = Download the list as a sheet (CSV)
directory-site-leave = Are you in this list? You can leave it or have it corrected at any time: talk to whoever publishes it.
directory-site-leave-at = Are you in this list? You can leave it or have it corrected at any time: { $contact }.
