# RUT.
rut-empty = The RUT is missing. Write it with its dash and check digit, for example 77.000.012-2.
rut-not-a-rut = “{ $value }” is not a RUT. A RUT has digits, a dash, and one digit or the letter K at the end, for example 77.000.012-2.
rut-out-of-range = “{ $value }” is not a RUT: before the dash there must be 1 to 8 digits, and they cannot all be zero.
rut-no-dash = “{ $value }” has no dash. If you mean { $meant }, write it like that.
rut-no-dash-wrong-digit = “{ $value }” has no dash, and its last digit does not fit as a check digit. Write the number, a dash, and the digit shown on the identity card or the RUT from SII.
rut-wrong-digit = In “{ $value }” the check digit is { $typed }, but that number calls for { $expected }. Compare it with the identity card or the RUT from SII: one digit may have been changed.

# Amounts.
money-empty = The amount is missing. Write it in digits, for example 1250000.
money-not-a-number = “{ $value }” is not an amount. Write it in digits, for example 1250000.
money-wrong-separators-comma = In “{ $value }” the points or the comma are out of place. Here thousands take a point and decimals a comma: 1.234.567,50.
money-wrong-separators-point = In “{ $value }” the points or the comma are out of place. Here thousands take a comma and decimals a point: 1,234,567.50.
money-too-many-digits = “{ $value }” has more than 28 digits and cannot be kept exactly. See whether there are digits too many.
money-ambiguous = “{ $value }” can be read in two ways. If it is { $thousands }, write it without a thousands separator; if it has decimals ({ $decimals }), add a zero at the end.
money-other-currency = “{ $value }” is in { $typed } and here { $wanted } is asked for. Write the amount in { $wanted }; it is not converted by itself.

# Dates.
calendar-empty = The date is missing. Write it with day, month and year, for example 14-07-2026.
calendar-not-a-date = “{ $value }” is not a date. Write it with day, month and year, for example 14-07-2026, or 14-07-2026 18:00 if it has an hour.
calendar-short-year = In “{ $value }” the year has two digits. Write four, for example 14-07-2026.
calendar-month-first = In “{ $value }” the month seems to stand before the day. Write the day first, for example 14-07-2026.
calendar-no-such-day = The day “{ $value }” does not exist in the calendar. See whether day and month are right.
calendar-no-such-hour = In “{ $value }” the hour does not exist. Write it from 00:00 to 23:59, for example 14-07-2026 18:00.
