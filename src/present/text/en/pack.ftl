# The pack of an offer: everything in one folder or archive.
help-bids-export--pack = Puts all of one offer into a folder, or into one file when it ends in .zip
pack-title = Pack of the offer { $code }
pack-what-for = Here is what is prepared for this offer. This pack is not the sending: each file is uploaded on www.mercadopublico.cl, and afterwards the receipt is kept. This index is not handed in.
pack-heading-offer = The offer
pack-heading-lacks = What is missing or must be changed
pack-heading-files = The files
pack-amount = Total offered
pack-sums = The file SHA256SUMS serves to check that no file was changed: sha256sum -c SHA256SUMS
pack-checklist-title = Checklist of the offer { $code }
pack-checklist-marks = x: done. –: not asked for. Empty: still open. *: without it the offer may be left out.
pack-column-name = File
pack-column-what = What it is
pack-column-size = Size in kB
pack-paper-issued = { $kind }, of { $date }
pack-file-index = Index
pack-file-economic = Economic offer
pack-file-worksheet = Price worksheet
pack-file-checklist = Checklist
pack-what-economic-pdf = Economic offer, to print or upload
pack-what-economic-html = Economic offer, to look at in the browser
pack-what-worksheet = Price worksheet, for Excel or LibreOffice
pack-what-checklist = Checklist, to print
pack-lack-missing = { $kind }: missing. To add it: encuentro papers add{ $whose } FILE --kind { $id }
pack-lack-if-asked = { $kind }: there is no copy. If the tender documents ask for it, add it; if not, mark the point as not asked for.
pack-lack-elsewhere = { $kind }: it is marked as done, but there is no copy here.
pack-lack-other-tender = { $kind }: there is only one made for another tender. The one for this tender must be made.
pack-lack-data-only = { $kind }: only its data are here. Add the copy.
pack-lack-changed = { $kind }: the file was changed since it was kept, and was not put in. Add it again.
pack-lack-gone = { $kind }: the file that was kept is not there any more. Add it again.
pack-lack-too-old = { $kind }: it is older than the tender documents allow. Ask for a new one.
pack-lack-expired = { $kind }: it will have expired on the closing day. Ask for a new one.
pack-lack-prices =
    { $count ->
        [one] The quantity or the price of one line is missing.
       *[other] Quantities or prices of { $count } lines are missing.
    }
pack-cannot-write = The pack cannot be put at { $place }.
pack-not-a-folder = There is something else at { $place }: the pack cannot be put there.
pack-folder-in-use = There are other files in { $place }, for example "{ $file }". They were not touched.
pack-file-changed = The file "{ $file }" in { $place } was changed since that pack was made. It was not touched.
pack-moved-aside = The pack could not be put in { $place }. The earlier one is in { $aside }.
pack-earlier-left = The pack is in { $place }, but the earlier one could not be deleted: it is in { $aside }.
pack-other-place-hint = Name a new folder, or a file that ends in .zip.
pack-replace = There is a pack at { $place } already. Replace it? (yes/no)
pack-kept = The earlier pack stays as it was.
pack-and-output = With --pack there is no need for -o: the pack goes where --pack says.
pack-done = The pack is at { $place }. Open it and check each file before you upload it.
pack-done-lacking =
    { $count ->
        [one] The pack is at { $place }, but one thing is missing or must be changed.
       *[other] The pack is at { $place }, but { $count } things are missing or must be changed.
    } Its index says so too.
