# Help of the command line. Ids: help-<command path>, help-<command path>--<argument>.
help = From local supplier to first purchase order on ChileCompra, step by step.
help-heading-usage = Usage
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-options = Options
help-value-options = options
help-alias = also
help-value-command = COMMAND
help--help = Show this help
help--version = Show the version
help--store = Where data is kept: sqlite:FILE or postgres://…
help--lang = Language: es or en
help--home = Data folder of this program
help--centre = Code of the centre whose people are meant; without it, the first one
help--rules = Folder with rules that are added to the built-in ones
help--format = Format of the result: table, json, csv, xlsx, html or md; tenders also as ocds and ocds-lines, the calendar as ics, and offers as pdf
help--dialect = CSV for Excel in Chile (excel) or for programs (rfc4180)
help--output = File that receives the result
help--plain = Ask on plain numbered lines, for screen readers
help--no-input = Ask nothing
help--yes = Answer yes to confirmations
help--quiet = Show only results and problems
help--verbose = Show the technical cause of a problem too
help--color = Colours: auto, always or never
help-more = Options that work in every command: “encuentro --help”.

# rules, explain.
help-explain = Explains a message of Mercado Público
help-explain--text = The message, a file that holds it, or “-” to read it from the input
help-rules = Shows, checks and completes the rules that the program uses
help-rules-show = Shows the rules with their sources and dates
help-rules-show--what = A kind of rule (messages) or an id (utm); without it, a summary
help-rules-check = Checks that the rules are whole and without mistakes
help-rules-check--folder = Folder with rules of your own; without it, those in use
help-rules-set = Records a dated value, such as the UTM of a month
help-rules-set--id = The value: utm, uf, honorarios-retention
help-rules-set--period = The month (2026-11), the day (2026-11-23) or the year (2027)
help-rules-set--value = The value, as it is read: 72.500 or 72500
help-rules-set--source = Address of the page where it was read

# completions, man.
help-completions = Writes the script that completes commands with the Tab key
help-completions--shell = The shell: bash, elvish, fish, powershell or zsh
help-man = Writes the manual page of the program or of one command
help-man--command = The command as it is typed: tenders list; nothing for the whole program

# Names of values, as `<FILE>` stands in a usage line.
help-value-key = KEY
help-value-basis = BASIS
help-value-file = FILE
help-value-dir = DIR
help-value-words = WORDS
help-value-code = CODE
help-value-date = DATE
help-value-amount = AMOUNT
help-value-value = VALUE
help-value-text = TEXT
help-value-status = STATUS
help-value-tender = TENDER
help-value-from = FROM
help-value-to = TO
help-value-region = REGION
help-value-name = NAME
help-value-format = FORMAT
help-value-dialect = DIALECT
help-value-map = COLUMN=FIELD
help-value-sheet = SHEET
help-value-sort = ORDER
help-value-limit = COUNT
help-value-shell = SHELL
help-value-state = STATE
help-suppliers-state-usage = encuentro suppliers state [options] [RUT] STATE VALUE --by NAME
help-value-cause = CAUSE
help-value-line = LINE
help-value-price = PRICE
help-value-quantity = QUANTITY
help-value-point = POINT
help-value-number = NUMBER
help-value-charge = CHARGE
help-value-part = PART
