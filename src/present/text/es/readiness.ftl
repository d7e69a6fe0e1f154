# El veredicto de «check». Los textos de cada requisito están en el paquete de reglas.

# Lo que cada hallazgo tiene de particular.
readiness-nobody-looked = Nadie ha anotado todavía lo que muestra Mercado Público.
readiness-not-answered = Todavía no hay una respuesta guardada.
readiness-answer-expired = La respuesta guardada servía hasta el { $date }. Hay que confirmarla.
readiness-answer-old = La respuesta es del { $date }. Conviene confirmar que siga igual.
readiness-mend-answer = Responda en la entrevista (encuentro registrar { $rut }): «{ $question }»
readiness-mend-look = Busque el RUT en la ficha pública y anote aquí lo que dice, con la fecha.
readiness-ended = Terminó el { $date }.
readiness-seen-long-ago = Se vio por última vez el { $date }. Desde entonces puede haber cambiado.
readiness-review-shows = El estado se verá desde el próximo día hábil: el { $date }.
readiness-review-shows-unless-holiday = El estado se verá desde el próximo día hábil: el { $date }, si no es feriado.
readiness-review-over = Se vio en revisión el { $date }. El resultado ya debería verse.
readiness-cause = Causa anotada: { $cause }.
readiness-ends = { $days ->
    [0] Termina hoy, { $date }.
    [one] Termina mañana, { $date }.
   *[other] Termina el { $date }: quedan { $days } días.
}
readiness-mismatch-signs = Difieren en signos, mayúsculas o tildes. Entre [ ] está lo que difiere.
readiness-mismatch-order = Tienen las mismas palabras en otro orden. Entre [ ] está lo que cambia de lugar.
readiness-mismatch-text = No dicen lo mismo. Entre [ ] está lo que difiere.
readiness-told = Lo respondido en la entrevista
readiness-other-region = El domicilio en el SII está en { $here } y la compra { $tender } es de { $there }.
readiness-too-large = El domicilio está en la región, pero el tamaño indicado no es el de una empresa de menor tamaño.
readiness-buyer = Usted indicó un vínculo con { $buyer }, que es quien compra en { $tender }.

# Encabezado y estados.
verdict-title = Revisión de { $name }
verdict-subtitle = RUT { $rut }, al { $date }
verdict-subtitle-tender = RUT { $rut }, al { $date }, para la compra { $tender }
verdict-unnamed = un proveedor sin nombre registrado
verdict-states = Los tres estados
verdict-state-account = Cuenta
verdict-state-accreditation = Acreditación
verdict-state-eligibility = Habilidad
verdict-value-open = tiene cuenta en Mercado Público
verdict-value-none = no tiene cuenta en Mercado Público
verdict-value-in-force = acreditado
verdict-value-not-in-force = no vigente
verdict-value-eligible = HÁBIL
verdict-value-ineligible = INHÁBIL
verdict-value-under-review = EN REVISIÓN: se sabrá el próximo día hábil
verdict-value-no-information = SIN INFORMACIÓN: no hay un contrato vigente
verdict-value-unknown = todavía no se sabe; nadie lo ha anotado
verdict-seen = { $value }; visto el { $date }
verdict-until = hasta el { $date }
verdict-ended = terminó el { $date }
verdict-stale = hay que mirar de nuevo
verdict-no-evidence = sin respaldo anotado

# Marcas: siempre en palabras.
verdict-mark-good = Listo
verdict-mark-blocks = Falta
verdict-mark-unknown = Por saber
verdict-mark-warns = Atención

# Hallazgos.
verdict-group = { $trip } resuelve { $solves } de { $of }
verdict-row-why = Por qué
verdict-row-detail = En su caso
verdict-row-mend = Qué hacer
verdict-row-where = Dónde
verdict-row-cost = Costo
verdict-row-lasts = Duración
verdict-row-source = Fuente
verdict-row-source-link = Enlace
verdict-row-stale = Vale hasta
verdict-source = { $name }. Revisado el { $date }.
verdict-source-unverified = { $name }. Revisado el { $date }, sin confirmar: pregunte en el lugar indicado antes de contar con esto.
verdict-stale-after = el { $date }; después hay que mirar de nuevo
verdict-unverified = sin confirmar

# Cierre.
verdict-not-official = Esto es una ayuda, no el certificado oficial de ChileCompra. El certificado de habilidad se obtiene en www.mercadopublico.cl.
verdict-ready = Listo para ofertar.
verdict-ready-warnings = { $count ->
    [one] Listo para ofertar. Hay un aviso que conviene leer.
   *[other] Listo para ofertar. Hay { $count } avisos que conviene leer.
}
verdict-not-ready = { $count ->
    [one] Todavía no está listo para ofertar: falta una cosa.
   *[other] Todavía no está listo para ofertar: faltan { $count } cosas.
}
verdict-not-known = { $count ->
    [one] Todavía no se sabe si puede ofertar: queda una cosa por saber.
   *[other] Todavía no se sabe si puede ofertar: quedan { $count } cosas por saber.
}
verdict-next = Próximo paso: { $step }
verdict-step-mend = { $trip }, por «{ $title }». Después anote el cambio con:
verdict-step-mend-more = { $trip }, por «{ $title }» y { $more } más. Después anote el cambio con:
verdict-step-answer = responder lo que falta con:
verdict-step-look = mirar la ficha pública y anotar lo que dice, en lugar de VALOR, con:
verdict-step-wait = volver a mirar el { $date } y anotar lo que diga, en lugar de VALOR, con:

# Los comandos del próximo paso.
verdict-command-register = encuentro registrar { $rut }
verdict-command-check = encuentro revisar { $rut }
verdict-command-edit = encuentro proveedores editar { $rut } { $key }=VALOR
verdict-command-edit-yes = encuentro proveedores editar { $rut } { $key }=sí
verdict-command-account-open = encuentro proveedores estado { $rut } cuenta abierta --evidence TEXTO --by NOMBRE
verdict-command-accreditation-in-force = encuentro proveedores estado { $rut } acreditación vigente --until AAAA-MM-DD --evidence TEXTO --by NOMBRE
verdict-command-account = encuentro proveedores estado { $rut } cuenta VALOR --evidence TEXTO --by NOMBRE
verdict-command-accreditation = encuentro proveedores estado { $rut } acreditación VALOR --evidence TEXTO --by NOMBRE
verdict-command-eligibility = encuentro proveedores estado { $rut } habilidad VALOR --evidence TEXTO --by NOMBRE

# La tabla de todos.
verdict-column-rut = RUT
verdict-column-name = Nombre
verdict-column-verdict = Veredicto
verdict-column-finding = Hallazgo
verdict-column-severity = Gravedad
verdict-column-subject = Asunto
verdict-column-source-date = Fecha de la fuente
verdict-name-with-trip = { $verdict }. Primero, { $trip }
verdict-name-ready = Listo
verdict-name-not-ready = No listo
verdict-name-not-known = Por saber
verdict-all-count = { $total ->
    [one] Un proveedor. Listos para ofertar: { $ready }.
   *[other] { $total } proveedores. Listos para ofertar: { $ready }.
}
verdict-all-title = Revisión de todos los proveedores, al { $date }

# El comando.
check-nobody = Todavía no hay proveedores registrados.
check-nobody-hint = Registre el primero con: encuentro registrar
check-not-held = No hay un proveedor registrado con el RUT { $rut }.
check-not-held-hint = Regístrelo con: encuentro registrar { $rut }
check-which = Hay varios proveedores registrados: indique cuál.
check-which-hint = Escriba: encuentro revisar RUT. Para verlos a todos: encuentro revisar --todos
check-ask-rut = ¿Cuál es el RUT del proveedor?
check-no-tender = La compra { $tender } no está en los datos guardados.
check-no-tender-hint = Importe una lista que la contenga con: encuentro licitaciones importar ARCHIVO
check-bad-tender = «{ $value }» no es un código de compra. Tienen esta forma: 1057-3-LE26
check-snapshot-exists = El archivo { $file } ya existe. Una copia fechada no se reemplaza: elija otro nombre.
check-snapshot-saved = Copia fechada guardada en { $file }. Quedó de solo lectura.
check-snapshot-failed = No se pudo guardar la copia en { $file }. Revise que la carpeta exista y que se pueda escribir en ella.

help-check = Dice si un proveedor está listo para ofertar y qué hacer primero
help-check--rut = RUT del proveedor; no hace falta si hay uno solo
help-check--all = Una línea por cada proveedor registrado
help-check--tender = Revisa además para una compra, por su código
help-check--snapshot = Guarda una copia fechada en JSON, que no se reemplaza
help-check-after =
    Termina con 0 si está listo y con 1 si no lo está o no se sabe.
    No es el certificado oficial de ChileCompra.
