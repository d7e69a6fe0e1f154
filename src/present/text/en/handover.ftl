# leave, arrive: a person goes to another PC with everything, and comes back.
help-leave = Takes everything kept of a person away in an encrypted file and erases it here
help-leave--rut = RUT of who leaves; not needed when it is the only supplier kept
help-leave--to = Folder for the file, such as the USB stick, or a new file that ends in .age
help-leave--passphrase-file = File with the passphrase on its first line, for scripts; “-” reads it from the input
help-arrive = Brings back, on any computer, what a person took away
help-arrive--file = The file that was taken away, or the folder it lies in
help-arrive--prefer = What counts where both differ: here, or file
help-arrive--remove-file = Deletes the file after everything in it is kept
help-arrive--passphrase-file = File with the passphrase on its first line, for scripts; “-” reads it from the input
help-value-place = PLACE

# What a folder holds.
handover-contents = { $parts }
handover-facts =
    { $count ->
        [one] 1 answer
       *[other] { $count } answers
    }
handover-states =
    { $count ->
        [one] 1 noted state
       *[other] { $count } noted states
    }
handover-consents =
    { $count ->
        [one] 1 consent
       *[other] { $count } consents
    }
handover-papers =
    { $count ->
        [one] 1 paper
       *[other] { $count } papers
    }
handover-bids =
    { $count ->
        [one] 1 own bid
       *[other] { $count } own bids
    }
handover-marks =
    { $count ->
        [one] 1 followed or discarded tender
       *[other] { $count } followed or discarded tenders
    }
handover-searches =
    { $count ->
        [one] 1 saved search
       *[other] { $count } saved searches
    }
handover-seats =
    { $count ->
        [one] 1 seat or waiting place in workshops
       *[other] { $count } seats or waiting places in workshops
    }
handover-field-file = File
handover-field-size = Size

# leave: before.
leave-which-hint = Name the RUT: encuentro leave RUT PLACE
leave-what = { $rut } leaves with everything: { $what }. The files of the papers and the history of every bid go too.
leave-where = It will be written to: { $file }
leave-erases-here = Once that file is seen to open and to be complete, all of that is erased from this computer.
leave-erases-server = Once that file is seen to open and to be complete, all of that is erased from the server.
leave-only-copy = That file will be the only copy: if it gets lost or the passphrase is forgotten, nobody can bring it back.
leave-stays = What stays here: the public lists of ChileCompra, results of workshops that were counted (without the name), backups that were made, and sheets, folders or pages that were saved elsewhere. Delete those yourself.
leave-named-by =
    { $count ->
        [one] One joint bid of another supplier names this RUT: it is taken out of it, and who prepares it has to add it again if the person comes back.
       *[other] { $count } joint bids of other suppliers name this RUT: it is taken out of them, and who prepares them has to add it again if the person comes back.
    }
leave-frees-seats =
    { $count ->
        [one] One seat or waiting place in a workshop is left: until the person is back, somebody else may take it.
       *[other] { $count } seats or waiting places in workshops are left: until the person is back, others may take them.
    }
leave-same-disk = That place seems to be on this same computer. To take the file away, choose the USB stick or copy it afterwards.
leave-earlier = On { $on } a leaving to { $file } was begun and did not end. The person is still here, complete; that file is not there.
leave-earlier-file = On { $on } a leaving to { $file } was begun and did not end. The person is still here, complete; that file may be a complete copy of that day.
leave-ask = Go on? Type yes or no [no]:
leave-declined = Nothing was written or erased.

# leave: the work.
leave-working = Writing and checking the file…
leave-done = Done: { $rut } is no longer here. That file is the only copy: keep the passphrase somewhere else than the USB stick.
leave-next = Wait until the system lets you take the USB stick out. To come back, on any computer: encuentro arrive { $file }
leave-papers-lost =
    { $count ->
        [one] One paper left without its file: it was missing or changed here already.
       *[other] { $count } papers left without their file: they were missing or changed here already.
    }
leave-traces-left = The person was erased, but the disk could not be cleaned to the end. The next erasure completes it.

# leave: what can go wrong.
leave-still-here = The person is still here, complete: nothing was erased.
leave-no-folder = There is no folder { $file }.
leave-no-folder-hint = See whether the USB stick is in, and how the place is written.
leave-file-exists = The file { $file } exists already and was not touched.
leave-file-exists-hint = Name only the folder: the program chooses a new name that does not tell whose it is.
leave-cannot-write = { $file } could not be written.
leave-no-room = There is no room for { $file }.
leave-too-long = What is kept of this person does not fit into a file.
leave-not-the-same = { $file } was written, but read back it is not complete or not the same.
leave-changed-meanwhile = Something of the person changed while { $file } was written: that file is out of date. Run the command again.
leave-not-erased = { $file } is complete, but what is here could not be erased.

# The passphrase.
passphrase-lost-is-lost = The file is locked with a passphrase. Nobody keeps it: if it is forgotten, what is in the file cannot be brought back.
passphrase-which = Which passphrase will be used? The one that the program makes has { $bits } random bits: it cannot be guessed.
passphrase-which-label = Answer
passphrase-made-here = The program's: { $words } random Spanish words (Enter takes this)
passphrase-made-up = One of your own, of { $fewest } letters or more
passphrase-write-down = Write it on paper that does not stay with the USB stick. Then type it once: what you type is not shown.
passphrase-again-label = Type it
passphrase-ask-new = Type your passphrase; what you type is not shown. Several words that only you would put together serve well.
passphrase-ask-again = Type it again, to check it.
passphrase-ask = Type the passphrase of the file; what you type is not shown.
passphrase-label = Passphrase
passphrase-not-the-same = It is not the same passphrase.
passphrase-made-is-void = The passphrase that you noted is void: cross those words out. If you choose the program's again, other words come: note them anew.
passphrase-too-short = The passphrase needs { $fewest } letters or more.
passphrase-too-plain = The passphrase repeats nearly always the same letters: it is easily guessed.
passphrase-has-rut = The passphrase holds the RUT: the first thing that somebody would try.
passphrase-left = Left without a passphrase: nothing was written or erased.
passphrase-given-up = No passphrase came of it: nothing was written or erased.
passphrase-cannot-ask = The passphrase cannot be asked for out of sight here.
passphrase-cannot-ask-hint = Run the command in a terminal, or name a file that holds it with “--passphrase-file FILE”.
passphrase-file-unreadable = The passphrase could not be read from { $file }.
passphrase-file-empty = { $file } has no passphrase on its first line.
passphrase-file-empty-hint = Write the passphrase on the first line, and nothing else.
cli-no-randomness = The system gave no random numbers. Run the command again in a moment.

# arrive.
arrive-working = Opening the file…
arrive-wrong-again = That is not the passphrase of the file.
arrive-what = The file is of { $on } and holds, of { $rut }: { $what }.
arrive-meets = Something of this person is here already: what is missing is added, and nothing is erased.
arrive-differs =
    { $count ->
        [one] One thing of { $rut } differs between here and the file.
       *[other] { $count } things of { $rut } differ between here and the file.
    }
arrive-how = What counts where they differ?
arrive-how-label = Answer
arrive-all-here = Always what is here (the file stays where it is)
arrive-all-file = Always what is in the file
arrive-one-by-one = Ask one by one (Enter takes this)
arrive-left = Left without choosing: nothing was changed.
arrive-unsettled = Some things differ and nobody can be asked: nothing was changed.
arrive-unsettled-hint = Choose with “--prefer here” or “--prefer file”.
arrive-changed-meanwhile = Something of the person changed here meanwhile: nothing was taken from the file. Run the command again.
arrive-done = Done. Of { $rut } there is now here: { $what }.
arrive-nothing-new = Everything that the file brings of { $rut } was here already.
arrive-file-stays = The file { $file } stays where it is: it is a copy of that day. Delete it when you need it no more.
arrive-file-kept = The file was not deleted: something in it was not taken.
arrive-removed = The file { $file } was deleted.
arrive-not-removed = The file { $file } could not be deleted. Delete it yourself.
arrive-overfull = The course { $courses } was full already: with this person there are more enrolments than seats. Tell who teaches it.
arrive-next = To see how it stands: encuentro check { $rut }. To leave again: encuentro leave { $rut } PLACE
arrive-next-course = To see the course: encuentro workshops show { $code }. To leave again: encuentro leave { $rut } PLACE
arrive-next-waiting = To see the waiting list: encuentro waitlist list. To leave again: encuentro leave { $rut } PLACE
arrive-none-in-folder = There is no file called encuentro-….age in { $file }.
arrive-several-in-folder = There are several in { $file }: { $files }.
arrive-several-in-folder-hint = Name the whole file.
arrive-one-of = { $file }
arrive-no-file = There is no file { $file }.
arrive-no-file-hint = See whether the USB stick is in, and how the name is written.
arrive-unreadable = { $file } cannot be read.
arrive-unreadable-hint = See whether the USB stick is still in. Nothing was changed here.
arrive-foreign = { $file } is no file with which somebody left Encuentro.
arrive-foreign-hint = Look for one called encuentro-….age. Nothing was changed here.
arrive-wrong = The passphrase does not open { $file }.
arrive-wrong-hint = Check capitals, accents and the order of the words. If it is the right one, the file is damaged. Nothing was changed here.
arrive-too-costly = Opening { $file } would ask for more memory than is given to a file from elsewhere.
arrive-damaged = { $file } is damaged: it was cut off or changed since it was written.
arrive-damaged-hint = If there is another copy of the file, try that one. Nothing was changed here.
arrive-newer = { $file } was written by a newer version of the program (document { $found }).
arrive-newer-hint = Install the newest version of Encuentro and run the command again. Nothing was changed here.

# What differs.
handover-column-number = No.
handover-column-what = What
handover-column-here = Here
handover-column-file = In the file
handover-column-newer = Newer
handover-newer-here = here
handover-newer-file = in the file
handover-newer-unknown = not known
handover-is-newer = (newer)
handover-keep-here = Here: { $value }
handover-take-file = In the file: { $value }
handover-nothing = nothing
handover-bid = Bid for { $code }, with all that is prepared. If you choose the one in the file, the one here comes back with: encuentro bids undo { $code }{ $whose }
handover-prepared = preparation
handover-not-prepared = not prepared
handover-prepared-lines = { $priced } of { $lines } lines priced
handover-mark = Decision about { $code }
handover-search = Saved search “{ $name }”
handover-search-saved = saved on { $on }
handover-seat = Seat in course { $course }
handover-seat-taken = since { $on }, paid { $paid }
handover-seat-given-back = given back; since { $on }, paid { $paid }
handover-attendance = Attendance at session { $session } of { $course }
handover-was-there = was there
handover-was-not-there = was not there
handover-learner = Participant's data
handover-learner-name = Participant's name
handover-learner-email = Participant's e-mail
handover-learner-telephone = Participant's telephone
handover-learner-comuna = Participant's comuna
handover-learner-birth = Year of birth
handover-learner-supplier = RUT that sells
handover-paper-other = other data
handover-paper-added = added on { $on }

# The first screen.
home-leave = When you leave a shared computer: encuentro leave PLACE   (takes what is yours on a USB stick and erases it here)
