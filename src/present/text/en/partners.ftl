# Who complements whom for a joint offer.

help-directory-partners = Finds who complements whom for a joint offer
help-directory-partners--what = Code of a tender, or a product line: its 8 or 9 digits or their beginning
help-directory-partners--rut = The supplier that seeks partners: it sees how to reach them, because it agreed too
help-directory-partners--level = How near a product line must be to the line: segment, family, class or product
help-directory-partners--agree = Notes that this supplier agrees to be proposed as a partner
help-directory-partners--withdraw = Takes that agreement back
help-directory-partners-after = Only who agreed is shown, and contacts only to who agreed too. Nobody comes first: the order is that of the RUT.
help-value-rubro = PRODUCT_LINE

suppliers-purpose-partners = being proposed as a partner
partners-neither = “{ $value }” is neither the code of a tender nor a product line. Examples: 2735-100-LE26, 72131702, 7213.
partners-not-smaller = RUT { $rut } is not noted as a micro, small or medium firm, and only these may make a joint offer.
partners-not-smaller-hint = If its size is not noted: encuentro suppliers edit { $rut } size=micro
partners-asking-did-not-agree = RUT { $rut } has not agreed to be proposed as a partner: contacts are shown only among those who agreed.
partners-agree-hint = To agree: encuentro directory partners --agree { $rut }
partners-no-text = The rules have no text in force for this agreement.
partners-ask = Does { $rut } agree to be proposed as a partner? Type yes or no:
partners-declined = Nothing was noted.
partners-agreed = Noted on { $on }: { $rut } agrees to be proposed as a partner. To take it back: encuentro directory partners --withdraw { $rut }
partners-withdrawn = Agreement taken back: { $rut } is no longer proposed as a partner. Next: encuentro suppliers show { $rut }
partners-had-not-agreed = { $rut } had not agreed; nothing changed. Next: encuentro suppliers show { $rut }

partners-heading-yours = Partners that complement you
partners-heading-pairs = Who complements whom
partners-heading-parts = What is to be covered
partners-field-for = For
partners-field-parts = Lines or products
partners-field-covered = Covered by all together
partners-field-candidates = Agreed and may form one
partners-column-who = Partner
partners-column-one = One
partners-column-other = Other
partners-column-comuna = Domicile
partners-column-brings = Brings
partners-column-together = Together cover
partners-column-connected = States
partners-column-email = E-mail
partners-column-phone = Telephone
partners-column-part = Line
partners-column-what = What it is
partners-column-covered-by = Covered by
partners-of = { $count } of { $all }
partners-connected = in order
partners-not-connected = something lacks or is not known
partners-note-order = The order is that of the RUT: nobody comes first. What each covers comes from the product lines it declared.
partners-note-law = Only micro, small and medium firms may make a joint offer, and each must be eligible ({ $source }, { $place }, since { $since }).
partners-note-size-unknown =
    { $count ->
        [one] { $count } supplier agreed and is left out because its size is not known.
       *[other] { $count } suppliers agreed and are left out because their size is not known.
    }
partners-note-no-sales =
    { $count ->
        [one] { $count } supplier agreed and is left out because it has no sales yet, by which the law measures the size. Once it has: encuentro suppliers edit RUT size=micro
       *[other] { $count } suppliers agreed and are left out because they have no sales yet, by which the law measures the size. Once they have: encuentro suppliers edit RUT size=micro
    }
partners-note-too-large =
    { $count ->
        [one] { $count } supplier agreed and is left out for its size.
       *[other] { $count } suppliers agreed and are left out for their size.
    }
partners-note-cover-nothing =
    { $count ->
        [one] { $count } supplier agreed and sells none of this.
       *[other] { $count } suppliers agreed and sell none of this.
    }
partners-nobody = Of those who agreed nobody complements another for { $code }.
partners-nobody-hint = Invite them to agree with: encuentro directory partners --agree RUT. Or look at a wider level: --level family
partners-verdict =
    { $pairs ->
        [one] { $pairs } pair complements each other; all together cover { $covered } of { $all }.
       *[other] { $pairs } pairs complement each other; all together cover { $covered } of { $all }.
    }
partners-next-add = Once they agree: encuentro bids partner { $code }{ $whose } add RUT --rut { $rut }
partners-next-tender = Go on with a tender: encuentro tenders search WORDS
partners-next-ask = To see how to reach them, one of them asks: encuentro directory partners { $code } --rut RUT
