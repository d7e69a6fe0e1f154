# Talleres: centros, cursos, personas, cupos, asistencia y dinero.
workshops-bad-code = «{ $value }» no sirve como código: use letras, números y guiones, sin espacios, hasta 40 (por ejemplo: ventas-1).
workshops-bad-percent = «{ $value }» no es un porcentaje entre 0 y 100, como 75.
workshops-bad-pesos = «{ $value }» no sirve: escriba un monto en pesos, sin decimales, como 12.000.
workshops-bad-session = «{ $value }» no se entiende como sesión. Escriba la fecha, la hora de inicio y término, y el lugar: "01-12-2026 18:30-21:00 Sala 2".
workshops-bad-birth = «{ $value }» no es un año o una fecha de nacimiento posible.
workshops-bad-sex = «{ $value }» no se entiende: use femenino, masculino u otro, o deje la celda vacía.
workshops-bad-presence = «{ $value }» no dice si la persona estuvo: use sí o no, + o -.
workshops-needs-reason = Falta el motivo: nadie deja su cupo sin que quede anotado por qué.
workshops-changed-meanwhile = Otra ventana cambió esto mientras tanto. Nada se escribió: repita la orden.

# Centros.
workshops-no-centres = Todavía no hay ningún centro.
workshops-no-centres-hint = Agregue uno: encuentro talleres centro agregar norte "Telecentro Norte"
workshops-no-centre = No hay un centro con el código { $code }.
workshops-centre-not-own = Con este usuario solo se cambia lo del centro propio, { $code }.
workshops-centre-not-own-hint = Para describirlo: encuentro talleres centro editar CÓDIGO. Un centro nuevo lo crea quien administra el servidor, con: encuentro datos agregar-centro
workshops-centre-exists = Ya hay un centro con el código { $code }.
workshops-centre-exists-hint = Para cambiarlo: encuentro talleres centro editar { $code }
workshops-centre-added = Centro agregado. Ahora cree un curso: encuentro talleres nuevo CURSO "Nombre" --cupos 25 --centre { $code }
workshops-centre-changed = Centro cambiado. Para ver su lista de espera: encuentro espera listar --centre { $code }
workshops-centres-listed =
    { $count ->
        [one] 1 centro.
       *[other] { $count } centros.
    } Para ver sus cursos: encuentro talleres listar
workshops-rule-date = Por fecha de llegada.
workshops-rule-groups = Primero { $groups }, en ese orden; después, por fecha de llegada.
workshops-rule-answer =
    { $days ->
        [one] Hay 1 día para responder un cupo.
       *[other] Hay { $days } días para responder un cupo.
    }

# Cursos.
workshops-no-course = No hay un curso con el código { $code }.
workshops-no-course-hint = Para ver los cursos: encuentro talleres listar --todos
workshops-none-yet = No hay ningún curso abierto.
workshops-none-yet-hint = Cree uno: encuentro talleres nuevo ventas-1 "Vender al Estado" --cupos 25 --sesion "01-12-2026 18:30-21:00 Sala 2"
workshops-course-exists = Ya hay un curso con el código { $code }.
workshops-course-exists-hint = Para cambiarlo: encuentro talleres editar { $code }
workshops-too-few-seats =
    No se puede dejar { $seats ->
        [one] 1 cupo
       *[other] { $seats } cupos
    }: ya hay { $taken } personas inscritas.
workshops-session-has-marks = La sesión { $session } ya tiene asistencia anotada y no se puede quitar.
workshops-session-moves = La sesión { $session }, con asistencia anotada, es del { $from }: con lo que escribió, esa asistencia pasaría a ser del { $to }.
workshops-session-moves-ask = Las sesiones que se escriben reemplazan a todas las que había. ¿Cambiarlas? Escriba sí para cambiarlas.
workshops-sessions-stay = No se cambió nada del curso.
workshops-edit-nothing = Falta decir qué se cambia del curso { $code }: no se cambió nada.
workshops-edit-nothing-hint = Agregue, por ejemplo, --cupos 30. Para ver el curso: encuentro talleres ver { $code }
workshops-made = Curso creado. Ahora inscriba a las personas: encuentro talleres inscribir { $code } LISTA.csv
workshops-changed = Curso cambiado. Para verlo: encuentro talleres ver { $code }
workshops-changed-offer =
    Hay cupos libres, y { $count ->
        [one] espera 1 persona
       *[other] esperan { $count } personas
    }. Para ofrecerlos a quien sigue: encuentro espera ofrecer { $code }
workshops-closed = cerrado
workshops-closed-already = El curso { $code } se cerró el { $date }: ya no recibe personas, asistencia ni pagos.
workshops-closed-hint = Para abrirlo de nuevo: encuentro talleres cerrar { $code } --reabrir
workshops-listed =
    { $count ->
        [one] 1 curso.
       *[other] { $count } cursos.
    } Para ver uno: encuentro talleres ver { $code }
workshops-shown = Para imprimir la hoja de asistencia: encuentro talleres hoja { $code } -o hoja.pdf
workshops-shown-empty = Todavía no hay nadie inscrito. Para inscribir desde una planilla: encuentro talleres inscribir { $code } LISTA.csv
workshops-shown-closed = El curso está cerrado. Para abrirlo de nuevo: encuentro talleres cerrar { $code } --reabrir
workshops-heading-people = Personas
workshops-heading-sessions = Sesiones
workshops-heading-accounts = Pagos por persona
workshops-attendance-own = al menos { $percent } %, según la regla de este curso
workshops-attendance-sence = al menos { $percent } %, según SENCE
workshops-sence-source = Asistencia de { $percent } %: { $source }, revisado el { $date }.
workshops-sence-unverified = Asistencia de { $percent } %: SIN VERIFICAR. Fuente: { $source }, revisada el { $date }. Confírmelo con SENCE.
workshops-no-sence = Las reglas no tienen el porcentaje de asistencia de SENCE para hoy.
workshops-no-sence-hint = Diga el porcentaje usted: --asistencia 75
workshops-result-attended = asistió lo suficiente
workshops-result-registered = tiene cuenta en Mercado Público
workshops-result-eligible = quedó hábil
workshops-result-first-offer = envió su primera oferta
workshops-result-first-order = recibió su primera orden de compra
workshops-column-code = Código
workshops-column-name = Nombre
workshops-column-comuna = Comuna
workshops-column-contact = Contacto
workshops-column-rule = Regla de la espera
workshops-column-centre = Centro
workshops-column-programme = Programa
workshops-column-trainer = Quien enseña
workshops-column-begins = Empieza
workshops-column-ends = Termina
workshops-column-seats = Cupos
workshops-column-taken = Inscritos
workshops-column-free = Libres
workshops-column-waiting = Esperan
workshops-column-attendance = Asistencia exigida
workshops-column-fee = Arancel
workshops-column-cost = Costo fijo
workshops-column-cost-each = Costo por persona
workshops-column-subsidy = Subsidio por resultado
workshops-column-result = Cuenta como resultado
workshops-column-funder = Quien financia
workshops-column-closed = Cerrado el
workshops-column-session = Sesión
workshops-column-date = Fecha
workshops-column-hours = Hora
workshops-column-place = Lugar
workshops-column-number = N.º
workshops-column-rut = RUT
workshops-column-attended = Sesiones
workshops-column-enough = Asistencia
workshops-column-mark = Marca
workshops-column-before = Antes
workshops-column-people = Personas
workshops-column-due = Debe pagar
workshops-column-scholarships = Becas
workshops-column-scholarship = Beca
workshops-column-paid = Pagado
workshops-column-owed = Falta
workshops-column-results = Resultados
workshops-column-subsidies = Subsidio
workshops-column-costs = Costo
workshops-column-left = Queda

# Personas e inscripción.
workshops-no-name = Falta el nombre.
workshops-no-person = Nadie calza con «{ $value }».
workshops-several-people = Más de una persona calza con «{ $value }».
workshops-several-people-hint = En lugar del nombre, escriba lo que va delante de la persona: { $people }.
workshops-told-apart = { $id } ({ $name })
workshops-told-apart-telephone = { $id } ({ $name }, teléfono que termina en { $ending })
workshops-person-hint = Use el número de la hoja, el RUT o el nombre completo.
workshops-no-basis = No consta que la persona autorice guardar sus datos. No se guardó. Ponga «sí» en una columna llamada Autoriza, o diga la base legal con --base.
workshops-consent-for-all = La autorización de cada persona de una planilla va en la planilla misma: una opción no puede darla por todas.
workshops-consent-for-all-hint = Quite esa opción y ponga «sí» en una columna llamada Autoriza; para el informe, en «Autoriza informe». Otra base legal se dice con --base.
workshops-no-basis-hint = Si la persona lo autorizó, agregue --autoriza. Si una municipalidad actúa por función legal: --base funcion-legal. Si hay un contrato: --base contrato
workshops-no-consent = La persona no autoriza guardar sus datos.
workshops-child = Por su edad puede faltar la autorización de quien la tiene a su cuidado.
workshops-child-hint = Cuando la tenga por escrito, agregue --autoriza-apoderado
workshops-blocked = es o puede ser una persona cuyos datos están bloqueados a pedido de ella
workshops-blocked-hint = Si es otra persona, agregue su RUT y su correo o teléfono. Los bloqueos se ven con: encuentro privacidad bloqueados
workshops-ambiguous = Puede ser alguien que ya está en la lista ({ $names }): hay que decidirlo.
workshops-ambiguous-hint = Repita la orden sin --no-input para decir quién es, o agregue el RUT.
workshops-rut-of-another = Ese RUT ya es de otra persona de la lista: revise el RUT o el nombre.
workshops-no-name-column = { $file } no tiene una columna con el nombre de las personas.
workshops-no-name-column-hint = Ponga un título como «Nombre», o «Nombres» y «Apellidos», en la primera fila.
workshops-enrol-whom = Falta decir a quién se inscribe.
workshops-enrol-whom-hint = Indique una planilla, o una persona: --nombre "Ana Pérez" --rut 14-0 --autoriza
workshops-ask-who = { $person }: puede ser alguien que ya está.
workshops-ask-who-candidate = { $number }) { $person }, desde { $since }
workshops-ask-who-answer = ¿Quién es? Escriba el número; 0 si es otra persona; Enter para dejarla aparte.
workshops-ask-who-wrong = Escriba un número de 0 a { $last }.
workshops-telephone-end = teléfono terminado en { $end }
workshops-enrolled-list = { $code }: { $seats } con cupo nuevo, { $waiting } a la lista de espera, { $already } ya estaban.
workshops-would-enrol = Ensayo, nada se guardó. { $code }: { $seats } tendrían cupo, { $waiting } irían a la lista de espera, { $already } ya están.
workshops-would-wait-one = Ensayo, nada se guardó: { $name } quedaría en la lista de espera de { $code }.
workshops-would-enrol-one = Ensayo, nada se guardó: { $name } se inscribiría en { $code }.
workshops-aside-next = Corrija el archivo apartado y vuelva a inscribirlo: encuentro talleres inscribir { $code } ARCHIVO
workshops-aside-trial = Corrija esas filas en { $file } y repita el ensayo, o quite --ensayo: las filas que están bien se inscriben y las demás quedan en un archivo aparte.
workshops-aside-who = Para responder usted quién es quién, repita la orden sin --no-input.
workshops-enrolled-next = Para imprimir la hoja de asistencia: encuentro talleres hoja { $code } -o hoja.pdf
workshops-seat-taken = { $name } tiene cupo en { $code }, con el número { $number } de la hoja. Para ver el curso: encuentro talleres ver { $code }
workshops-seat-held = { $name } ya tenía cupo en { $code }, con el número { $number }. Para ver el curso: encuentro talleres ver { $code }
workshops-seat-waits = { $code } está completo: { $name } quedó en la lista de espera. Para verla: encuentro espera listar
workshops-seat-waits-already = { $code } está completo: { $name } ya espera desde el { $since }. Para ver la lista: encuentro espera listar
workshops-seat-waits-instead = { $code } está completo: { $name } espera ahora por este curso y no por { $before }. Conserva su fecha, { $since }. Para ver la lista: encuentro espera listar
workshops-seat-waited = { $name } salió de la lista de espera, porque ya tiene cupo.
workshops-seat-behind =
    { $name } quedó en la lista de espera de { $code }. Hay cupos libres, pero antes { $count ->
        [one] va 1 persona que espera
       *[other] van { $count } personas que esperan
    }, según la regla del centro. Para ofrecerles los cupos: encuentro espera ofrecer { $code }. Si el centro decidió otra cosa, repita la orden con --antes.
workshops-seat-behind-still =
    { $name } sigue en la lista de espera de { $code }. Hay cupos libres, pero antes { $count ->
        [one] va 1 persona que espera
       *[other] van { $count } personas que esperan
    }, según la regla del centro. Para ofrecerles los cupos: encuentro espera ofrecer { $code }. Si el centro decidió otra cosa, repita la orden con --antes.
workshops-list-behind =
    { $count ->
        [one] 1 persona quedó esperando aunque hay cupos, porque antes van quienes ya esperan.
       *[other] { $count } personas quedaron esperando aunque hay cupos, porque antes van quienes ya esperan.
    } Para ofrecerles los cupos: encuentro espera ofrecer { $code }
workshops-list-waited =
    { $count ->
        [one] 1 persona que esperaba salió de la lista de espera, porque ya tiene cupo en { $code }.
       *[other] { $count } personas que esperaban salieron de la lista de espera, porque ya tienen cupo en { $code }.
    }
workshops-person-corrected = Quedó corregido de { $name }: { $fields }.
workshops-person-corrected-next = Si lo pidió por escrito, anote la solicitud y responda: encuentro privacidad solicitud listar
workshops-correct-same = De { $name } ya estaba guardado así: no cambió nada.
workshops-correct-nothing = Falta decir qué se corrige.
workshops-correct-nothing-hint = Agregue, por ejemplo, --correo nuevo@ejemplo.cl o --quitar telefono.
workshops-data-kept =
    { $count ->
        [one] De { $names } la lista trae un correo, teléfono u otro dato distinto de lo guardado: se conservó lo guardado. Si la lista es la correcta: encuentro talleres corregir PERSONA
       *[other] De { $count } personas la lista trae un correo, teléfono u otro dato distinto de lo guardado: se conservó lo guardado. Son { $names }. Si la lista es la correcta: encuentro talleres corregir PERSONA
    }
person-field-name = nombre
person-field-rut = RUT
person-field-supplier = RUT de la empresa
person-field-email = correo
person-field-telephone = teléfono
person-field-birth = año de nacimiento
person-field-sex = sexo
person-field-comuna = comuna donde vive
workshops-withdrawn = dejó el cupo
workshops-withdrawn-now = { $name } dejó su cupo. Para ofrecerlo a quien sigue: encuentro espera ofrecer { $code }
workshops-withdrawn-free = { $name } dejó su cupo. Nadie espera por él. Para inscribir a otra persona: encuentro talleres inscribir { $code } --nombre NOMBRE
workshops-nobody = En { $code } no hay nadie inscrito.

# Asistencia.
workshops-no-sessions = El curso { $code } no tiene sesiones.
workshops-no-session = El curso { $code } no tiene la sesión { $session }: tiene { $count }.
workshops-no-session-hint = Para ver sus sesiones: encuentro talleres ver { $code }
workshops-no-sessions-hint = Para poner las sesiones: encuentro talleres editar { $code } --sesion "01-12-2026 18:30-21:00 Sala 2"
workshops-session-to-come = Esta sesión es el { $date }: todavía no llega.
workshops-other-session = La clave { $check } es de la hoja de la sesión { $other }, no de la sesión { $session }. Nada se guardó.
workshops-other-sheet = La clave { $check } no es de la hoja de la sesión { $session }; esa lleva { $right }. Nada se guardó.
workshops-other-sheet-hint = Mire el código del curso y la sesión que están impresos en la hoja.
workshops-no-check = No se escribió la clave de cuatro letras de la hoja: revise que sea la de este curso y sesión.
workshops-no-marks = Faltan las marcas.
workshops-no-marks-hint = Escríbalas como en la hoja: encuentro talleres asistencia { $code } 1 1+ 2- 3+
workshops-marks-unread = Hay marcas que no se entendieron. Nada se guardó.
workshops-marks-unread-hint = Corríjalas y escriba todo de nuevo: el número de la hoja y + si estuvo, - si no.
workshops-unread = No se entendió: { $parts }
workshops-code-of-nobody = Nadie de este curso tiene el número: { $codes }
workshops-code-withdrawn = Dejó su cupo quien tiene el número: { $codes }
workshops-corrected = Vale la última marca de: { $codes }
workshops-type-marks = Escriba la clave de la hoja y las marcas, como: BCDF 1+ 2- 3+. Puede usar varias líneas y corregir. Enter en una línea vacía termina; sin marcas, se pregunta persona por persona.
workshops-one-by-one = Persona por persona: + estuvo, - no estuvo, Enter no se sabe, un punto termina.
workshops-was-there = { $number } · { $name }
workshops-present = + estuvo
workshops-absent = - no estuvo
workshops-unmarked = ? sin marca
workshops-read-back =
    Sesión { $session } de { $code }: { $there ->
        [one] 1 estuvo
       *[other] { $there } estuvieron
    }, { $absent } no, { $open } sin marca.
workshops-keep-marks = ¿Está bien? Escriba sí para guardar.
workshops-marks-dropped = No se guardó ninguna marca.
workshops-marks-kept = Asistencia guardada. Para ver el curso: encuentro talleres ver { $code }
workshops-marks-kept-open =
    Asistencia guardada; { $count ->
        [one] queda 1 persona
       *[other] quedan { $count } personas
    } sin marca. Para completarla: encuentro talleres asistencia { $code } { $session }
workshops-nothing-marked = No hay ninguna marca que guardar.
workshops-no-attendance-column = La planilla no tiene una columna con las personas, o ninguna con la asistencia de la sesión { $session }.
workshops-no-attendance-column-hint = Use títulos como «RUT» o «Nombre», y «Asistió» o «Sesión 1».
workshops-enough = suficiente
workshops-not-enough = insuficiente
workshops-enough-open = por verse
workshops-sheet-title = Asistencia: { $name }
workshops-sheet-session = sesión { $session } de { $count }
workshops-sheet-box = Sesión { $session }
workshops-sheet-sign = Firma
workshops-sheet-how = Marque la casilla de quien vino. Al pasarla al computador, escriba primero las cuatro letras que están sobre las casillas y después cada número con + si vino o - si no vino: 1+ 2- 3+.
workshops-sheet-footer = Contiene datos de personas: guárdela bajo llave y destrúyala cuando ya no haga falta. Hecha con Encuentro.
workshops-sheet-next = Para pasar las marcas: encuentro talleres asistencia { $code } { $session } LETRAS 1+ 2- 3+
workshops-sheet-print = Para imprimirla con casillas: encuentro talleres hoja { $code } -o hoja.pdf

# Dinero.
workshops-no-cost = Falta el costo del curso para saber cuántos lo sostienen: encuentro talleres editar { $code } --costo MONTO
workshops-break-even =
    Este curso necesita { $payers ->
        [one] 1 persona que pague
       *[other] { $payers } personas que paguen
    } o { $results ->
        [one] 1 resultado
       *[other] { $results } resultados
    }.
workshops-break-even-payers =
    Este curso necesita { $payers ->
        [one] 1 persona que pague
       *[other] { $payers } personas que paguen
    }; no tiene subsidio por resultados.
workshops-break-even-results =
    El arancel no alcanza; este curso necesita { $results ->
        [one] 1 resultado
       *[other] { $results } resultados
    }.
workshops-break-even-never = Con este arancel y este subsidio el curso no se sostiene, sea cual sea el número de personas.
workshops-break-even-over =
    Son más personas que { $seats ->
        [one] el único cupo
       *[other] los { $seats } cupos
    } del curso: solo con lo que pagan las personas no se sostiene. Puede cambiar el arancel, el costo o los cupos: encuentro talleres editar { $code } --arancel MONTO
workshops-results-beside-fees =
    Además de lo que deben pagar las personas inscritas, { $results ->
        [0] no falta ningún resultado
        [one] falta 1 resultado
       *[other] faltan { $results } resultados
    }.
workshops-results-unknown = No se sabe cuántos resultados hay: dígalos con encuentro talleres dinero { $code } --resultados N
workshops-fees-next = Para anotar un pago: encuentro talleres pagar { $code } PERSONA MONTO
workshops-pay-to-come = El { $date } todavía no llega: un pago se anota cuando se recibe.
workshops-pay-again = { $name } ya tiene anotado un pago de { $amount } con fecha { $date }. ¿Anotar otro igual? Escriba sí para anotarlo.
workshops-pay-dropped = No se anotó ningún pago.
workshops-paid = { $name }: pagado { $paid } de { $due }; falta { $owed }. Para ver el curso: encuentro talleres dinero { $code }

# Cierre.
workshops-ending = Asistencia suficiente: { $enough }. Insuficiente: { $not }. Por verse: { $open }.
workshops-ending-no-rule = El curso no exige una asistencia mínima: por eso no se puede decir quién asistió lo suficiente.
workshops-ending-unmarked = Falta asistencia de alguien en las sesiones: { $sessions }
workshops-ending-owing =
    { $count ->
        [one] 1 persona debe todavía algo.
       *[other] { $count } personas deben todavía algo.
    }
workshops-ending-to-come =
    { $count ->
        [one] Falta 1 sesión por hacer.
       *[other] Faltan { $count } sesiones por hacer.
    }
workshops-close-ask = ¿Cerrar el curso? Escriba sí para cerrarlo.
workshops-not-closed = El curso sigue abierto.
workshops-closed-now = Curso cerrado. Para verlo: encuentro talleres ver { $code }
workshops-closed-released =
    { $count ->
        [one] 1 persona esperaba por este curso: ahora espera por cualquier curso del centro, con su misma fecha y prioridad.
       *[other] { $count } personas esperaban por este curso: ahora esperan por cualquier curso del centro, con su misma fecha y prioridad.
    } Para ver la lista: encuentro espera listar
workshops-reopened = Curso abierto de nuevo. Para verlo: encuentro talleres ver { $code }
