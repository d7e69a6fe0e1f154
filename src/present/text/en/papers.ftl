# Papers of a supplier.

help-papers = Papers of the supplier: kept once, they serve all its offers
help-papers-add = Keeps a paper, with its file or only its data
help-papers-add--file = The file: PDF, JPG, PNG, DOCX or XLSX, up to 20 MB
help-papers-add--kind = Kind of paper; to see them: encuentro papers kinds
help-papers-add--tender = Tender that it was made for, if it serves only one
help-papers-add--issuer = Who issued it
help-papers-add--issued = Day of issue
help-papers-add--expires = Last day on which it counts, if it says so
help-papers-add--name = Name of the supplier, as it is written on the paper
help-papers-add--written-rut = RUT of the supplier, as it is written on the paper
help-papers-add--signatory = Who signs: "Ana Pérez Soto, 14-0"; may be repeated
help-papers-add--rut = RUT of the supplier; not needed when there is only one
help-papers-add-after = The file is copied into the data folder of Encuentro and yours stays as it is. It is never opened and never run. Repeat the command to correct dates or names.
help-value-paper = KIND
help-papers-list = Shows the papers that are kept
help-papers-list--rut = RUT of the supplier; not needed when there is only one
help-papers-list--verify = Checks that no file is missing or changed
help-papers-show = Shows one paper; with "-o FILE" saves a copy
help-papers-show--id = Id of the paper, or its beginning
help-papers-show--rut = RUT of the supplier; not needed when there is only one
help-papers-remove = Removes a paper and its file
help-papers-remove--id = Id of the paper, or its beginning
help-papers-remove--rut = RUT of the supplier; not needed when there is only one
help-papers-kinds = Shows the kinds of papers

papers-column-id = Id
papers-column-kind = Paper
papers-column-tender = Tender
papers-column-issuer = Issuer
papers-column-issued = Issued
papers-column-age = Days old
papers-column-expires = Expires
papers-column-file = File
papers-column-name = In the name of
papers-column-signatories = Signed by
papers-column-size = Size
papers-column-fingerprint = SHA-256 fingerprint
papers-column-added = Kept since
papers-column-what-to-type = To type
papers-column-usual-age = Usual days
papers-column-remark = Note
papers-per-tender = one for each tender
papers-needs-no-copy = the data are enough
papers-expired = expired
papers-data-only = data only
papers-state-changed = changed
papers-state-missing = missing

papers-no-basis = There is no consent in force to keep more data of { $rut }. Nothing was kept.
papers-no-basis-hint = Ask for the consent with: encuentro register { $rut }
papers-unknown-kind = There is no kind of paper "{ $kind }".
papers-unknown-kind-hint = See the kinds with: encuentro papers kinds
papers-needs-tender = "{ $kind }" is made for a single tender, and it was not said which.
papers-needs-tender-hint = Add --for CODE. The form of one tender does not serve in another.
papers-issued-later = The day of issue { $issued } has not come yet.
papers-expires-first = The paper would expire on { $expires }, before its issue on { $issued }.
papers-reused-file = This very file is kept already for the tender { $other }. Each body has its own forms: an annex of another tender can leave the offer out. Make sure that this is the one of { $tender }.
papers-reused-name = A form of the same kind and name is kept for the tender { $other }. Make sure that this one was downloaded from { $tender } and the other was not reused.
papers-reused-data = One of the same issuer and day is kept for the tender { $other }. Make sure that this is the one of { $tender }.
papers-older-than-tender = This paper is of { $issued }, and the tender { $tender } was published on { $published }. Make sure that it is not another one's form.
papers-not-asked-of = "{ $kind }" is usually not asked of this supplier.
papers-expired-already = This paper expired on { $expires }: it will not serve for an offer.
papers-undated = The day of issue is missing. Tenders count the age from that day: add it by repeating the command with --issued DATE.
papers-copy-ask = Of "{ $kind }" no copy need be kept: its data are enough. Keep the copy all the same? Type yes or no [no]:
papers-copy-declined = Nothing was kept.
papers-copy-declined-hint = To keep only its data, repeat the command without the file.
papers-added = Kept: { $kind }, id { $id }.
papers-added-data = Kept without a file: { $kind }, id { $id }.
papers-added-again = It was kept already: { $kind }, id { $id }. What you typed now replaces what was there; the rest stays.
papers-added-next = To see it: encuentro papers show { $id }
papers-none-yet = No papers of { $rut } are kept yet.
papers-none-yet-hint = To keep one: encuentro papers add FILE --kind KIND
papers-listed =
    { $count ->
        [one] One paper.
       *[other] { $count } papers.
    } To see one: encuentro papers show { $id }
papers-all-sound = All files are as they were kept.
papers-unsound =
    { $count ->
        [one] One file is missing or was changed since it was kept.
       *[other] { $count } files are missing or were changed since they were kept.
    }
papers-unknown = There is no paper with the id "{ $id }".
papers-several = More than one paper begins with "{ $id }".
papers-unknown-hint = See the ids with: encuentro papers list
papers-file-changed = The file "{ $file }" was changed since it was kept. Do not use it like this.
papers-file-missing = The file "{ $file }" is not in the data folder any more.
papers-file-trouble-hint = Add it again with "encuentro papers add": it keeps its id.
papers-no-file = Of the paper { $id } only the data are kept: it has no file.
papers-copy-exists = The file { $file } is there already and was not touched.
papers-copy-exists-hint = Give another name with -o FILE.
papers-copied = Copy saved in { $file }.
papers-remove-ask = Remove "{ $kind }", id { $id }, with its file? It cannot be undone. Type yes or no [no]:
papers-remove-declined = Nothing was removed.
papers-removed = Removed: { $kind }, id { $id }.
papers-kinds-next = To keep one: encuentro papers add FILE --kind KIND. How many days old it may be is said by each tender.

papers-file-empty = The file "{ $file }" is empty.
papers-file-too-large = The file "{ $file }" is larger than { $most } MB, the most that is kept.
papers-file-type = By its content the file "{ $file }" is no PDF, JPG, PNG, DOCX or XLSX without macros.
papers-file-other-name = The name of "{ $file }" ends in .{ $ending }, but its content is { $type }.
papers-file-unreadable = The file { $file } cannot be read.
papers-file-types-hint = Save or scan it as a PDF, with its right name and below 20 MB, and repeat the command.
papers-heading = Papers
papers-forget-what = Papers, with their files: { $count }.
