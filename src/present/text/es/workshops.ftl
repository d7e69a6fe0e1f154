# Talleres: centros, cursos, personas, cupos, asistencia y dinero.
workshops-bad-code = «{ $value }» no sirve como código: use letras, números y guiones, sin espacios, hasta 40 (por ejemplo: ventas-1).
