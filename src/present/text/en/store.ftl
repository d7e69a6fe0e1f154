# Store
help-store = Looks after the data: what there is, backup, restore and copy
help-store-info = Shows where the data is, how much there is and whether it is sound
help-store-backup = Saves a copy of everything in a new file
help-store-backup--file = File for the backup, which must not exist yet
help-store-restore = Puts a backup in the place of the present data, which is kept beside it
help-store-restore--file = File of the backup
help-store-copy = Copies everything to another place, such as from the file on this PC to a server
help-store-copy--from = Where from: sqlite:FILE or postgres://…
help-store-copy--to = Where to: sqlite:FILE or postgres://…
help-store-copy--prefer = What holds where both differ: from (the source) or to (the target)
help-store-centres = Shows the centres of the network that share this data
help-store-add-centre = Adds a centre to the network, or renames it
help-store-add-centre--code = Short code, for example lo-hermida
help-store-add-centre--name = Name of the centre

# What can go wrong.
store-not-found = That is not stored here.
store-not-found-hint = Check how it is written. To see what is stored: encuentro suppliers list
store-conflict = Something has that name already, or it changed meanwhile. Nothing was modified.
store-conflict-hint = Run the command again. If it stays the same, choose another name.
store-busy = Another program is using the data at this moment. Nothing was modified.
store-busy-hint = Wait until the other window is done (an import, for example) and run the command again.
store-full = The disk is full. What was stored before is as it was.
store-full-hint = Free some space on the disk and run the command again.
store-bad-address = "{ $address }" is not the address of a store.
store-bad-address-hint = Write it like this: sqlite:FILE or postgres://user@server/database
store-cannot-connect = The data server could not be reached.
store-cannot-connect-hint = Check the network and the address. If the server has no encrypted connection, add ?sslmode=disable at the end.
store-refused = The data server did not accept the user, the password or the name of the database.
store-refused-hint = Check the address with whoever looks after the server.
store-denied = The server let the user in, but does not allow making tables or writing in that database.
store-denied-hint = Ask whoever looks after the server for a database that belongs to this user.
store-damaged = The data file is damaged or does not belong to Encuentro. It was not modified.
store-damaged-hint = If you have a backup: encuentro store restore FILE. The present file is kept beside it.
store-newer = The data was stored by a newer version of the program (schema { $found }; this version knows up to { $known }). Nothing was modified.
store-newer-hint = Install the newest version of Encuentro and run the command again.
store-not-writable = The place of the data cannot be read or written.
store-not-writable-hint = Check the permissions of the folder, or choose another one with "--home DIR".
store-server-too-old = The PostgreSQL server is version { $found }; version 14 or newer is needed.
store-server-too-old-hint = Ask whoever looks after the server to update it.
store-too-large = { $code } has more than 16,383 items or offers, more than can be stored. The import changed nothing.
store-too-large-hint = Take that process out of the file and import again.
store-other = The stored data could not be worked with.
store-other-hint = Run the command again with "--verbose" to see the technical cause.

# Info.
store-column-engine = Kind
store-column-location = Place
store-column-size = Size
store-column-suppliers = Suppliers
store-column-bids = Own bids
store-column-tenders = Tenders
store-column-items = Items
store-column-offers = Offers of others
store-column-orders = Purchase orders
store-column-rubros = Product codes (rubros)
store-column-courses = Workshops
store-column-learners = People in workshops
store-column-waiting = On the waiting list
store-column-unfinished = Unfinished imports
store-column-soundness = Condition
store-engine-sqlite = file on this PC (SQLite)
store-engine-postgres = server (PostgreSQL)
store-soundness-good = sound
store-soundness-server = looked after by the server
store-unfinished =
    { $count ->
        [one] One import was not finished, or is running in another window. Its rows were not stored.
       *[other] { $count } imports were not finished, or are running in another window. Their rows were not stored.
    }
store-info-next = To save a copy: encuentro store backup FILE

# What a store holds.
store-contents =
    { $suppliers ->
        [0] no suppliers
        [one] 1 supplier
       *[other] { $suppliers } suppliers
    }, { $papers ->
        [0] no paper
        [one] 1 paper
       *[other] { $papers } papers
    }, { $bids ->
        [0] no own bids
        [one] 1 own bid
       *[other] { $bids } own bids
    }, { $tenders ->
        [0] no tenders
        [one] 1 tender
       *[other] { $tenders } tenders
    } and { $orders ->
        [0] no purchase orders
        [one] 1 purchase order
       *[other] { $orders } purchase orders
    }{ $courses ->
        [0] { "" }
        [one] , 1 workshop
       *[other] , { $courses } workshops
    }{ $learners ->
        [0] { "" }
        [one] , 1 learner
       *[other] , { $learners } learners
    }
store-holds = { $location }: { $what }.
store-holds-damaged = There is a data file in that place that cannot be read.

# Backup and restore.
store-backed-up = Backup saved in { $file } ({ $size }).
store-backed-up-next = The backup holds data about people: keep it in a safe place. To go back to it: encuentro store restore FILE
store-one-centre = The copy has the people of one centre alone ({ $centre }). To take those of { $others }, run the command again with --centre and its code.
store-backup-exists = The file { $file } exists already and was not touched.
store-backup-papers-exist = { $folder } exists already: it may hold the papers of another backup, and was not touched.
store-backup-exists-hint = Choose another name for the backup.
store-backup-unreadable = { $file } is not a backup of Encuentro, or it is damaged. Nothing was modified.
store-backup-unreadable-hint = Try another backup.
store-no-such-file = There is no file { $file }.
store-no-such-file-hint = Check the name and the folder.
store-restore-will = The backup is sound. It holds: { $what }.
store-restore-confirm = The backup would take its place, and what is there now would stay beside it under a name ending in ".before-restore". If you agree, run the command again with "--yes".
store-restore-server = The server's database holds data already. A backup is only restored into an empty database; nothing was modified.
store-restore-server-hint = Create an empty database, or add the backup to what is there with: encuentro store copy sqlite:FILE postgres://…
store-kept = What was there before is kept in { $file }.
store-restored = Restore done. Now there is: { $what }.
store-restored-back = What was erased, blocked or withdrawn after the day of that backup came back with it: if there was any of that, do it again.

# Copy.
store-copy-will = What will be copied: { $what }. Target: { $to }
store-copy-empty = There is nothing to copy.
store-copy-same = Source and target are the same place.
store-copy-confirm = The target holds data already. People are joined one by one and nobody is replaced unless you say so; public lists are brought up to date. If you agree, run the command again with "--yes".
store-copied = Copy done: suppliers { $suppliers }, papers { $papers }, own bids { $bids }, tenders { $tenders }, purchase orders { $orders }, rubros { $rubros }, workshops { $courses }, learners { $learners }.
store-copied-next = To work with the copy, add to every command: --store "{ $to }"
store-copy-nothing-new = Nothing to do: the target has everything of the people and the workshops of the source already.
store-copy-person = Person
store-copy-to = In the target
store-copy-from = In the source
store-copy-newer-to = the target
store-copy-newer-from = the source
store-copy-course = Course { $course }
store-copy-course-differs = stays
store-copy-course-other = other data of the course
store-copy-unnamed = (no name)
store-copy-full = No seat when the data of another computer came in; on the waiting list.
store-copy-unseated = { $name } found no seat in { $course } and is on the waiting list now. Tell them.
store-copy-doubtful = { $name } may be somebody whom the target had already: both records were kept. Look at them with: encuentro workshops show
store-copy-may-be-back = Somebody was erased from the target on { $day }, and these people come from a PC that had them on that day already: { $names }. If one of them asked to be erased, erase them again: encuentro privacy forget WHO
store-copy-erased-there = { $count ->
    [one] 1 person was erased at the source; the target may still hold them. If they asked to be erased everywhere, erase them in the target too: encuentro privacy forget WHO
   *[other] { $count } people were erased at the source; the target may still hold them. If they asked to be erased everywhere, erase them in the target too: encuentro privacy forget WHO
}
store-copy-decided = { $count ->
    [one] There was 1 difference; what you preferred holds.
   *[other] There were { $count } differences; what you preferred holds.
}
store-copy-undecided = { $count ->
    [one] 1 difference is undecided: the target keeps its own, and all the rest was brought in.
   *[other] { $count } differences are undecided: the target keeps its own, and all the rest was brought in.
}
store-copy-undecided-hint = Run the command again with "--prefer from" (the source holds) or "--prefer to" (the target holds).

store-sees-agreed = Of this centre your database user sees only who agreed to the directory, and of them what they agreed to show. Publishing and writing down is up to the centre.
store-sees-nobody = Your database user audits and sees no person: an empty list does not mean that nobody is there.
store-sees-elsewhere = Your database user works for the centre “{ $own }” and cannot see the people of another one.
store-sees-elsewhere-hint = Use “--centre { $own }”, or ask whoever looks after the database for a user of that other centre.
store-not-whole = The copy was not made: with this database user it would not be whole. Ask for it at the centre.
store-no-such-centre = There is no centre with the code “{ $centre }” in this data.
store-no-such-centre-hint = Check the code. Without --centre the first centre is meant.
store-centre-code = Code
store-centre-name = Name
store-centres-next = To work with one of them, add to each command: --centre CODE
store-centre-kept = The centre “{ $centre }” is kept as { $name }. Its people are seen only with: --centre { $centre }
store-centre-bad-code = “{ $centre }” cannot be the code of a centre. Use only letters, digits and hyphens, for example lo-hermida.
store-centre-no-name = The name of the centre “{ $centre }” is missing.
