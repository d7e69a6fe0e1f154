# The directory of local suppliers, for the municipality.

help-directory-list = Shows the connected suppliers: account, accreditation and eligibility in order
help-directory-list--comuna = Comuna of the main domicile at SII; several, separated by commas
help-directory-list--legal-local = Only suppliers that are local by law (smaller firms) for deliveries in this region
help-directory-list--delivery = Place of delivery: says who is local there, and leaves nobody out
help-directory-list--rubro = Beginning of a product code; several, separated by commas
help-directory-list--size = Size: micro, small, medium, large
help-directory-list--women-led = Only women-led firms
help-directory-list--eligible = Only the eligible ones; of use together with --all
help-directory-list--words = Words of the name, the comuna or the products, with or without accents
help-directory-list--as-of = Day as of which the states are looked at
help-directory-list--all = Those who are not connected too, with what they lack
help-directory-list-after = The order is by name and then by RUT: it says nothing of preference. "Local" has two senses: the comuna of delivery, and that of Law 19.886 (article 48), which looks at region and size. What is not known is shown as "unknown".
help-directory-publish = Puts a page with the suppliers who agreed to it in a folder
help-directory-publish--folder = A new folder, or that of an earlier publication
help-directory-publish--publisher = Who publishes: "Municipalidad de Peñalolén"; if missing, that of the last publication
help-directory-publish--contact = Where to ask to leave the list or to have something corrected; if missing, that of the last publication
help-directory-publish-after = The page opens in any browser, without a server or internet, and can be printed. Publish again in the same folder when somebody withdraws: that takes them off the page.
help-directory-consent = Shows, gives or withdraws a supplier's consent to be in the directory
help-directory-consent--rut = RUT of the supplier
help-directory-consent--give = Shows the text, asks and keeps the consent
help-directory-consent--withdraw = Withdraws the consent
help-directory-consent--only = Of what is optional only these: rut, comuna, rubros, size, women-led, email, phone
help-directory-consent--without = Everything but these
help-directory-consent--paper = The consent was signed on paper
help-directory-staff = List of the municipality's staff, only to warn of possible conflicts of interest
help-directory-staff-import = Adds people from a sheet with a column "rut"
help-directory-staff-import--file = CSV or XLSX sheet; columns "rut" and, where there are any, "authority" and "left on"
help-directory-staff-import--sheet = Sheet of the workbook
help-directory-staff-import--dry-run = Only shows what would happen
help-directory-staff-list = Shows what is kept: codes in place of RUTs
help-directory-staff-remove = Takes one person off, or the whole list
help-directory-staff-remove--rut = RUT of the person
help-directory-staff-remove--all = Takes everybody off

directory-field-name = name
directory-field-rut = the RUT
directory-field-comuna = comuna and region
directory-field-rubros = product lines
directory-field-size = size
directory-field-women-led = whether it is women-led
directory-field-email = e-mail
directory-field-phone = telephone
directory-field-states = states of account, accreditation and eligibility
directory-field-tie = notice of a tie to the staff

directory-column-states = States
directory-column-local = Local to
directory-column-tie = Possible conflict
directory-column-missing = Lacks
directory-column-region = Region
directory-column-rubros = Products
directory-column-size = Size
directory-column-women-led = Women-led
directory-column-email = E-mail
directory-column-phone = Telephone
directory-column-evidence = evidence
directory-column-by = seen by
directory-column-on = seen on
directory-column-until = until
directory-column-stale = seen long ago
directory-column-comuna-local = Local to the comuna of delivery
directory-column-legal-local = Local by law
directory-column-code = Code
directory-column-authority = Director or purchasing
directory-column-left = Left on
directory-column-recorded = Noted on

directory-withheld = no consent
directory-seen = { $value }, seen on { $on }
directory-seen-until = { $value }, seen on { $on }, until { $until }
directory-ended = ended on { $until } (seen { $value } on { $on })
directory-stale = (to be looked at again)
directory-evidence = [{ $evidence }; by { $by }]
directory-local-legal = by law, { $region }: { $answer }
directory-local-comuna = { $comuna } itself: { $answer }
directory-missing = { $state }
directory-missing-unknown = { $state } (unknown)
directory-missing-nothing = nothing
directory-tie-staff = NOTICE: is on the list of staff
directory-tie-represented = NOTICE: who represents it is on the list of staff
directory-tie-told = NOTICE: declared a tie to a public body
directory-tie-told-where = NOTICE: declared a tie to { $bodies }
directory-tie-none-told = declared none
directory-tie-unknown = unknown

directory-nobody = There are no connected suppliers that fit what was asked.
directory-nobody-hint = Try fewer filters, or see who lacks something: encuentro directory list --all
directory-day-ahead = The day { $day } has not come yet: states are looked at as of a past day or today.
directory-no-such-size = There is no size "{ $value }". There are: { $sizes }.
directory-ties = { $count ->
    [one] One supplier has a notice of a possible conflict of interest. It is a hint to look into, not a ruling (Law 19.886, article 35 quáter), and is never published.
   *[other] { $count } suppliers have a notice of a possible conflict of interest. It is a hint to look into, not a ruling (Law 19.886, article 35 quáter), and is never published.
}
directory-no-staff-list = There is no list of staff: notices come only from what each supplier declared. To add it: encuentro directory staff import FILE
directory-two-senses = "Itself": main domicile in the comuna of delivery. "By law": a smaller firm with its main domicile in the region of delivery (Law 19.886, article 48).
directory-without-basis = { $count ->
    [one] Another supplier is not shown: there is no legal basis to show it.
   *[other] { $count } other suppliers are not shown: there is no legal basis to show them.
}
directory-undecided = { $count ->
    [one] Of another supplier it is not known whether it fits: something is missing, or the consent to show it.
   *[other] Of { $count } other suppliers it is not known whether they fit: something is missing, or the consent to show it.
}
directory-not-connected = { $count ->
    [one] Another one fits and is not connected; see it with --all.
   *[other] { $count } others fit and are not connected; see them with --all.
}
directory-still-published = { $name } ({ $rut }) withdrew its consent and is still in the last publication of { $day }, in { $place }.
directory-erased-still-published = The data of { $rut } are still in the last publication of { $day }, in { $place }.
directory-others-published = { $count ->
    [one] In the publication of { $day }, in { $place }, there is still somebody who does not belong there: erased, no longer connected, or with data that are blocked.
   *[other] In the publication of { $day }, in { $place }, there are still { $count } who do not belong there: erased, no longer connected, or with data that are blocked.
}
directory-shows-still = The last publication of { $day }, in { $place }, still shows of { $rut } what is not agreed to any more: { $fields }.
directory-publish-less = Publish again to take those out: encuentro directory publish "{ $place }"
directory-publish-again = Publish again to take them out: encuentro directory publish "{ $place }"
directory-listed = { $count ->
    [one] One supplier connected as of { $day }. This list is no official certificate. To publish it: encuentro directory publish FOLDER
   *[other] { $count } suppliers connected as of { $day }, by name and then by RUT: the order says nothing of preference. This list is no official certificate. To publish it: encuentro directory publish FOLDER
}
directory-listed-all = { $count ->
    [one] One supplier as of { $day }, connected or not. To help with what is missing: encuentro check RUT
   *[other] { $count } suppliers as of { $day }, connected or not, by name and then by RUT: the order says nothing of preference. To help with what is missing: encuentro check RUT
}

directory-withheld-no-consent = { $count ->
    [one] One is left out: gave no consent for the directory.
   *[other] { $count } are left out: gave no consent for the directory.
}
directory-withheld-withdrawn = { $count ->
    [one] One is left out: withdrew the consent.
   *[other] { $count } are left out: withdrew the consent.
}
directory-withheld-unknown-text = { $count ->
    [one] One is left out: consented to a text that these rules do not have. Ask again.
   *[other] { $count } are left out: consented to a text that these rules do not have. Ask again.
}
directory-withheld-not-connected = { $count ->
    [one] One is left out: consented and is not connected.
   *[other] { $count } are left out: consented and are not connected.
}
directory-nobody-to-publish = There is nobody to publish.
directory-nobody-to-publish-hint = To give the consent of a connected supplier: encuentro directory consent RUT --give
directory-publish-plan = A list of { $count ->
    [one] one supplier
   *[other] { $count } suppliers
} ({ $people ->
    [one] one natural person
   *[other] { $people } natural persons
}, { $firms ->
    [one] one firm
   *[other] { $firms } firms
}) will be written to { $place }: a page in Spanish, another in English and two sheets, only with what each agreed to show.
directory-publish-who-reads = Whoever gets the folder, or sees it on a web site, can read and copy these data.
directory-publish-changes = It replaces the earlier publication: { $came } come in, { $changed } change, { $stayed } stay the same, { $went } go.
directory-others-there = { $count ->
    [one] The folder holds another file that is not of the publication, and it stays as it is: { $files }. Take it out if you do not want to hand it over with the list.
   *[other] The folder holds { $count } other files that are not of the publication, and they stay as they are: { $files }. Take them out if you do not want to hand them over with the list.
}
directory-publish-ask = Publish? (yes/no)
directory-publish-declined = Nothing was published.
directory-published-changes = { $came } came in, { $changed } changed, { $stayed } stayed the same, { $went } went.
directory-published = { $count ->
    [one] Published one supplier. Open { $file } to look at it. If somebody withdraws, publish again: encuentro directory publish "{ $place }"
   *[other] Published { $count } suppliers. Open { $file } to look at them. If somebody withdraws, publish again: encuentro directory publish "{ $place }"
}
directory-cannot-write = The directory cannot be put in { $place }.
directory-not-a-folder = There is a file at { $place }: the directory needs a folder.
directory-folder-in-use = The folder { $place } holds other files, such as "{ $file }", and is no publication of the directory. They were not touched.
directory-file-changed = The file "{ $file }" of { $place } changed since it was published. It was not touched.
directory-file-changed-hint = Keep that file in another folder, delete it from this one and publish again right here: that takes whoever withdrew off the page.
directory-others-left = The directory is in { $place }, but the other files of that folder could not be put back: they are in { $aside }. Copy them back and delete that folder.
directory-moved-aside = The directory could not be put in { $place }. The earlier one is in { $aside } now.
directory-earlier-left = The directory is in { $place }, but the earlier one could not be removed: it is in { $aside }. Remove it yourself: the data of those who withdrew are still there.
directory-other-place-hint = Name a new or an empty folder.

directory-consent-no-text = The rules have no text of consent for the directory.
directory-consent-not-optional = "{ $field }" cannot be chosen.
directory-consent-no-such-field = There is no field "{ $value }".
directory-consent-fields-hint = These can be chosen: { $fields }. Type: rut, comuna, rubros, size, women-led, email, phone.
directory-consent-ask = This will be shown: { $fields }. Do you agree? (yes/no)
directory-consent-declined = Nothing was changed.
directory-consent-given = The supplier { $rut } agreed to show: { $fields } (text { $version }). It can be withdrawn at any time: encuentro directory consent { $rut } --withdraw
directory-consent-none = The supplier { $rut } has no consent in force for the directory.
directory-consent-give-hint = To give it: encuentro directory consent { $rut } --give
directory-consent-stands = Since { $day } the supplier { $rut } agrees to show: { $fields } (text { $version }).
directory-consent-stands-unpublished = Since { $day } the supplier { $rut } is in the list of the municipality, and there is no consent to publish it.
directory-consent-withdraw-hint = To withdraw it: encuentro directory consent { $rut } --withdraw
directory-withdraw-ask = Withdraw the consent of the supplier { $rut } to be in the directory? (yes/no)
directory-withdrawn = The supplier { $rut } left the directory: it will be neither shown nor published any more.

directory-staff-purpose = Purpose: to warn the municipality when a supplier may have a tie to its staff (Law 19.886, articles 4 and 35 quáter). Legal basis: legal function of the body (Law 19.628 as amended, article 20). Of each row only a code made of the RUT is kept, whether it is a director or of purchasing, and when the post was left. The code hides the RUT from whoever looks at the list; somebody with the whole database could work it out.
directory-staff-ask = { $count ->
    [one] Keep one person in the list of staff? (yes/no)
   *[other] Keep { $count } persons in the list of staff? (yes/no)
}
directory-staff-column-missing = The sheet lacks the column "rut".
directory-staff-column-hint = A column "rut" is enough. "authority" (yes/no) and "left on" (date) are read too.
directory-staff-no-randomness = This PC gave no random numbers to protect the list.
directory-staff-none = There is no list of staff.
directory-staff-none-hint = To add it: encuentro directory staff import FILE
directory-staff-listed = { $count ->
    [one] One person on the list. To take them off: encuentro directory staff remove RUT
   *[other] { $count } persons on the list. To take one off: encuentro directory staff remove RUT
}
directory-staff-next = Remove the sheet if you need it no more. To see the notices: encuentro directory list
directory-staff-remove-all-ask = { $count ->
    [one] Take the only person off the list of staff? (yes/no)
   *[other] Take the { $count } persons off the list of staff? (yes/no)
}
directory-staff-removed-all = { $count ->
    [one] One person was taken off. The list of staff is empty.
   *[other] { $count } persons were taken off. The list of staff is empty.
}
directory-staff-removed = The RUT { $rut } is no longer on the list of staff. To see what is left: encuentro directory staff list
directory-staff-not-on-it = The RUT { $rut } is not on the list of staff.
directory-staff-declined = Nothing was changed.
