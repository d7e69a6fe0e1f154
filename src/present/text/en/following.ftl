# Following: decisions about tenders, and what changed in them.
help-tenders-follow = Follows a tender, to know what changes in it
help-tenders-follow--code = Code: 2735-100-COT26
help-tenders-follow--rut = RUT of the supplier; not needed when there is only one
help-tenders-follow--undo = Stops following it
help-tenders-discard = Discards a tender with its reason: it is not recommended any more
help-tenders-discard--code = Code: 2735-100-COT26
help-tenders-discard--rut = RUT of the supplier; not needed when there is only one
help-tenders-discard--reason = Why it is discarded; it is remembered
help-tenders-discard--undo = Recommends it again
help-tenders-followed = Shows the tenders that are followed and what changed since the last time
help-tenders-followed--rut = RUT of the supplier; not needed when there is only one
help-tenders-followed--discarded = Shows the discarded ones, with their reason
following-no-reason = The reason for discarding it is missing.
following-secret = The reason seems to hold a password. Write it in another way; passwords are never kept here.
following-not-marked = Tender "{ $code }" is neither followed nor discarded.
following-followed = Tender { $code } is followed. After importing a new list, see what changed: encuentro tenders followed { $rut }
following-discarded = Tender { $code } was discarded. To see it with its reason: encuentro tenders followed { $rut } --discarded. To undo it: encuentro tenders discard { $code } { $rut } --undo
following-undone = Tender { $code } is neither followed nor discarded any more. To see what fits: encuentro tenders match { $rut }
following-none = No tender is followed yet.
following-none-hint = Choose one with "encuentro tenders match { $rut }" and follow it with "encuentro tenders follow CODE { $rut }".
following-none-discarded = No tender was discarded.
following-none-discarded-hint = To discard one: encuentro tenders discard CODE { $rut } --reason TEXT
following-listed =
    { $count ->
        [one] One tender is followed.
       *[other] { $count } tenders are followed.
    } { $changed ->
        [0] Nothing changed since the last time.
        [one] One of them changed.
       *[other] { $changed } of them changed.
    } To see one with its whole history: encuentro tenders show CODE
following-listed-discarded =
    { $count ->
        [one] One tender is discarded.
       *[other] { $count } tenders are discarded.
    } To have one recommended again: encuentro tenders discard CODE --undo
following-unknown = not known
following-changed = { $field }: before { $before }, now { $after }.
following-items-came = Added: { $after }.
following-items-went = Removed: { $before }.
following-items-both = Removed: { $before }. Added: { $after }.
following-heading = What changed
following-heading-decisions = Followed and discarded tenders
following-column-seen = Seen on
following-column-change = What changed
following-column-since = Since
following-column-reason = Reason
following-column-kind = Decision
following-kind-followed = followed
following-kind-discarded = discarded
