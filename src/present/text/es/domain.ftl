# RUT.
rut-empty = Falta el RUT. Escríbalo con guion y dígito verificador, por ejemplo 77.000.012-2.
rut-not-a-rut = «{ $value }» no es un RUT. Un RUT lleva números, un guion y al final un dígito o la letra K, por ejemplo 77.000.012-2.
rut-out-of-range = «{ $value }» no es un RUT: antes del guion debe haber entre 1 y 8 cifras, y no pueden ser solo ceros.
rut-no-dash = A «{ $value }» le falta el guion. Si quiso escribir { $meant }, escríbalo así.
rut-no-dash-wrong-digit = A «{ $value }» le falta el guion, y la última cifra no calza como dígito verificador. Escriba el número, un guion y el dígito que aparece en la cédula o en el RUT del SII.
rut-wrong-digit = En «{ $value }» el dígito verificador es { $typed }, pero a ese número le corresponde { $expected }. Compare con la cédula o con el RUT del SII: puede haber una cifra cambiada.

# Montos.
money-empty = Falta el monto. Escríbalo con números, por ejemplo 1.250.000.
money-not-a-number = «{ $value }» no es un monto. Escríbalo con números, por ejemplo 1.250.000.
money-wrong-separators-comma = En «{ $value }» los puntos o la coma no están en su lugar. Aquí los miles se separan con punto y los decimales con coma: 1.234.567,50.
money-wrong-separators-point = En «{ $value }» los puntos o la coma no están en su lugar. Aquí los miles se separan con coma y los decimales con punto: 1,234,567.50.
money-too-many-digits = «{ $value }» tiene más de 28 cifras y no se puede guardar exacto. Revise si sobran cifras.
money-ambiguous = «{ $value }» se puede leer de dos maneras. Si es { $thousands }, escríbalo sin separador de miles; si lleva decimales ({ $decimals }), agregue un cero al final.
money-other-currency = «{ $value }» está en { $typed } y aquí se pide en { $wanted }. Escriba el monto en { $wanted }; no se convierte solo.

# Fechas.
calendar-empty = Falta la fecha. Escríbala con día, mes y año, por ejemplo 14-07-2026.
calendar-not-a-date = «{ $value }» no es una fecha. Escríbala con día, mes y año, por ejemplo 14-07-2026, o 14-07-2026 18:00 si lleva hora.
calendar-short-year = En «{ $value }» el año tiene dos cifras. Escríbalo con cuatro, por ejemplo 14-07-2026.
calendar-month-first = En «{ $value }» parece que el mes está antes del día. Escriba primero el día, por ejemplo 14-07-2026.
calendar-no-such-day = El día «{ $value }» no existe en el calendario. Revise el día y el mes.
calendar-no-such-hour = En «{ $value }» la hora no existe. Escríbala de 00:00 a 23:59, por ejemplo 14-07-2026 18:00.
