# Workshops: centres, courses, people, seats, attendance and money.
workshops-bad-code = "{ $value }" cannot be a code: use letters, digits and dashes, no spaces, at most 40 (for example: sales-1).
