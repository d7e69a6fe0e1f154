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
papers-unknown-kind-hint = Its name serves, and so does what to type. See the kinds with: encuentro papers kinds
papers-needs-tender = "{ $kind }" is made for a single tender, and it was not said which.
papers-needs-tender-hint = Add --for CODE. The form of one tender does not serve in another.
papers-issued-later = The day of issue { $issued } has not come yet.
papers-expires-first = The paper would expire on { $expires }, before its issue on { $issued }.
papers-tender-not-held = The tender { $tender } is not on this computer; check the code.
papers-reused-file = This very file is kept already for the tender { $other }. Each body has its own forms: an annex of another tender can leave the offer out. Make sure that this is the one of { $tender }.
papers-reused-name = A form of the same kind and name is kept for the tender { $other }. Make sure that this one was downloaded from { $tender } and the other was not reused.
papers-reused-data = One of the same issuer and day is kept for the tender { $other }. Make sure that this is the one of { $tender }.
papers-older-than-tender = This paper is of { $issued }, and the tender { $tender } was published on { $published }. Make sure that it is not another one's form.
papers-not-asked-of = "{ $kind }" is usually not asked of this supplier.
papers-expired-already = This paper expired on { $expires }: it will not serve for an offer.
papers-differs = What stands on this paper does not agree with the profile of the supplier. To see where it differs: encuentro check { $rut }
papers-undated = The day of issue is missing. Tenders count the age from that day: add it by repeating the command with --issued DATE.
papers-copy-ask = Of "{ $kind }" no copy need be kept: its data are enough. Keep the copy all the same? Type yes or no [no]:
papers-copy-declined = Nothing was kept.
papers-copy-declined-hint = To keep only its data, repeat the command without the file.
papers-added = Kept: { $kind }, id { $id }.
papers-added-data = Kept without a file: { $kind }, id { $id }.
papers-added-again = It was kept already: { $kind }, id { $id }. What you typed now replaces what was there; the rest stays.
papers-added-next = To see it: encuentro papers show { $id }{ $whose }
papers-none-yet = No papers of { $rut } are kept yet.
papers-none-yet-hint = To keep one: encuentro papers add{ $whose } FILE --kind KIND
papers-listed =
    { $count ->
        [one] One paper.
       *[other] { $count } papers.
    } To see one: encuentro papers show { $id }{ $whose }
papers-all-sound = All files are as they were kept.
papers-unsound =
    { $count ->
        [one] One file is missing or was changed since it was kept.
       *[other] { $count } files are missing or were changed since they were kept.
    }
papers-unknown = There is no paper with the id "{ $id }".
papers-several = More than one paper begins with "{ $id }".
papers-unknown-hint = See the ids with: encuentro papers list{ $whose }
papers-file-changed = The file "{ $file }" was changed since it was kept. Do not use it like this.
papers-file-missing = The file "{ $file }" is not in the data folder any more.
papers-file-trouble-hint = Add it again with "encuentro papers add{ $whose }": it keeps its id.
papers-no-file = Of the paper { $id } only the data are kept: it has no file.
papers-copy-exists = The file { $file } is there already and was not touched.
papers-copy-exists-hint = Give another name with -o FILE.
papers-copied = Copy saved in { $file }.
papers-remove-ask = Remove "{ $kind }", id { $id }, with its file? It cannot be undone. Type yes or no [no]:
papers-remove-declined = Nothing was removed.
papers-removed = Removed: { $kind }, id { $id }.
papers-file-left = The file { $file } could not be deleted. Close the program that has it open and delete it yourself.
papers-kinds-next = To keep one: encuentro papers add{ $whose } FILE --kind KIND. How many days old it may be is said by each tender.

papers-file-empty = The file "{ $file }" is empty.
papers-file-too-large = The file "{ $file }" is larger than { $most } MB, the most that is kept.
papers-file-type = By its content the file "{ $file }" is no PDF, JPG, PNG, DOCX or XLSX without macros.
papers-file-other-name = The name of "{ $file }" ends in .{ $ending }, but its content is { $type }.
papers-file-unreadable = The file { $file } cannot be read.
papers-file-types-hint = Save or scan it as a PDF, with its right name and below 20 MB, and repeat the command.
papers-heading = Papers
papers-forget-what = Papers, with their files: { $count }.

agenda-paper = A paper expires
agenda-advice-paper = Last day of a paper kept in Encuentro. If you will use it in an offer, get a new one before.
papers-beside-backup = The files of the papers are beside it, in the folder { $folder }. Keep both together and under the same name.
papers-lost =
    { $count ->
        [one] One paper came without its file: it was missing or had been changed. Add it again.
       *[other] { $count } papers came without their files: they were missing or had been changed. Add them again.
    }

help-papers-list--tender = Those that the offer for this tender needs, and how they will be on the day of the closing
help-bids-mark--max-age = How old a paper may be, as the bases say: POINT=DAYS
bids-action-age-limited =
    { $count ->
        [one] how old a paper may be
       *[other] how old { $count } papers may be
    }
bids-age-shape = "{ $value }" is not of the form POINT=DAYS, with days between 1 and 3650. For example: 8=60.
bids-age-no-paper = The point "{ $point }" asks for no paper.
papers-column-standing = How it stands
papers-column-age-then = Days at closing
papers-column-limit = Most days
papers-standing-held = kept
papers-standing-older-than-usual = kept; older than usual: see the bases
papers-standing-undated = kept, but without its day of issue
papers-standing-too-old = too old
papers-standing-expired = will have expired
papers-standing-other-tender = the one kept is of another tender
papers-standing-elsewhere = not kept here; you marked it as done
papers-standing-missing = missing
papers-standing-missing-if-asked = not kept; needed if the bases ask for it
papers-limit-bases = { $days } (the bases)
papers-age-by-bases = paper at most { $days } days old, as the bases say
papers-limit-usual = { $days } (usual)
papers-measured-at-closing = Age and end were measured on { $on }, the day of the closing. If the bases name another day, that one counts.
papers-measured-today = It is not known when it closes: age and end were measured on { $on }, today.
papers-needed-next = What is usual is no rule: each tender decides. To note what the bases say: encuentro bids mark { $code }{ $whose } --max-age POINT=DAYS
papers-lacking =
    { $count ->
        [one] One paper keeps the offer for { $code } out as it stands.
       *[other] { $count } papers keep the offer for { $code } out as they stand.
    }
