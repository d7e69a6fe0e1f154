# Open contracting data (OCDS).
exchange-kind-ocds-releases = package of open contracting data (OCDS)
exchange-kind-ocds-records = package of records of open contracting data (OCDS)
exchange-kind-ocds-release = one release of open contracting data (OCDS)
exchange-kind-ocds-record = one record of open contracting data (OCDS)
exchange-kind-ocds-lines = open contracting data (OCDS), one process per line
exchange-ocds-addresses = This file only says at which addresses the processes are: it holds no tender.
exchange-ocds-addresses-hint = Download the addresses “urlTender” or “urlAward” that it names, and import those files.
exchange-ocds-no-code = “{ $value }” is not a process of Mercado Público: it has no code of a tender or a purchase order.
exchange-ocds-only-links = This part only says where the process can be downloaded, and does not hold its data.
exchange-ocds-bad-line = This line is not JSON, or is cut off.
exchange-ocds-too-large = One process of the file takes more than 64 MB, which no real process does. Nothing was imported.
exchange-ocds-too-much = This process holds more than 200,000 offers or lines, which no real process does.
exchange-warn-ocds-cut-name = Some names of organisations are cut at 50 letters, as ChileCompra delivers them (first in process { $line }; { $count } in all). They were kept as they came.
exchange-warn-ocds-universal-hour = ChileCompra gives its hours as universal time (Z), and here they were turned into the time of Chile (first in process { $line }; { $count } in all). Check the closing hour on the page of the tender: it may be later than the one shown.
