# Resultados de los talleres: avance, cadena de resultados, informe, comprobación y certificados.

milestone-enrolled = Inscripción
milestone-attended = Asistencia
milestone-registered = Cuenta
milestone-accredited = Acreditación
milestone-eligible = Hábil
milestone-first-offer = Primera oferta
milestone-first-order = Primera orden
milestone-first-payment = Primer pago
milestone-short-enrolled = Inscritas
milestone-short-attended = Asistió
milestone-short-registered = Cuenta
milestone-short-accredited = Acreditada
milestone-short-eligible = Hábil
milestone-short-offer = Oferta
milestone-short-order = Orden
milestone-short-payment = Pago
evidence-enrolment = Inscripción
evidence-attendance = Asistencia
evidence-state = Estado visto
evidence-bid = Oferta enviada
evidence-award = Oferta ganada
evidence-public-list = Lista pública
evidence-payment = Pago anotado
evidence-told = Avalado a mano
voucher-participant = participante
voucher-public-list = lista pública
standing-reached = sí
standing-ended = venció
standing-not-yet = aún no
standing-unknown = por saber
group-female = Mujeres
group-male = Hombres
group-other = Otra respuesta
group-age = { $from } a { $to } años
group-age-open = { $from } años o más
group-untold = Sin dato

results-no-course = No hay un curso con el código «{ $code }».
results-no-course-hint = Vea los cursos con: encuentro talleres listar
results-no-courses = Todavía no hay cursos.
results-no-courses-hint = Cree uno con: encuentro talleres nuevo ventas-1 "Vender al Estado" --cupos 25
results-empty = En el curso { $course } nadie tiene un cupo todavía.
results-empty-hint = Inscriba a las personas con: encuentro talleres inscribir { $course } ARCHIVO
results-nobody = Nadie con un cupo en este curso es «{ $who }».
results-nobody-hint = Vea los números con: encuentro talleres avance { $course }
results-several = «{ $who }» puede ser más de una persona. Sus números: { $seats }.
results-several-hint = Escriba el número de quien corresponde.
results-broken = La cadena de resultados no se sostiene desde el n.º { $number }. No se anotó ni se informó nada.
results-broken-hint = Vea qué cambió con: encuentro talleres verificar. Si tiene un respaldo anterior, guárdelo aparte antes de seguir.
results-recorded = { $count ->
    [0] Cadena de resultados: nada nuevo que anotar.
    [one] Cadena de resultados: 1 paso nuevo anotado.
   *[other] Cadena de resultados: { $count } pasos nuevos anotados.
}
results-not-recorded = { $count ->
    [one] De 1 persona no se anota nada: no autorizó contar sus resultados, o aún no se le preguntó.
   *[other] De { $count } personas no se anota nada: no autorizaron contar sus resultados, o aún no se les preguntó.
}
results-no-floor = Las reglas no dicen desde cuántas personas se muestra un grupo, así que no se hizo el informe.

board-title = Avance del curso { $course }
board-made = { $code }, al { $on }
board-footer = Encuentro. Uso interno del centro: contiene nombres.
board-seat = N.º
board-name = Nombre
board-waits = Días de espera
board-when = Cuándo
board-left = Falta
board-what = Qué
board-people-heading = Personas y pasos
board-near-heading = Fechas próximas
board-legend = ✓ sí: visto o avalado · → el paso que sigue · ? y ✗ lo último que se vio · ! venció · el punto: más adelante. La espera se cuenta desde el último paso logrado.
board-legend-page = «sí»: visto o avalado. El signo » marca el paso que sigue; el punto, los de más adelante. La espera se cuenta desde el último paso logrado. La cuenta, la acreditación y la habilidad son tres cosas distintas, y esta hoja no reemplaza al certificado oficial de Mercado Público.
board-verdict = { $people ->
    [one] 1 persona.
   *[other] { $people } personas.
} Todos los pasos logrados: { $through }. Esperan en algún paso: { $waiting }.
board-next = Para proyectarlo: encuentro talleres avance { $course } --proyector
projector-who = Quién
projector-seat = N.º { $seat }
projector-together = Entre todos
choke-heading = Dónde se detiene la gente
choke-step = Paso que sigue
choke-waiting = Esperan (n)
choke-days = Días, la mitad espera al menos
choke-passed = Ya lo lograron (n)
choke-courses = Cursos
choke-people = Personas (n)
choke-verdict = Donde más gente se detiene: { $step }, { $people } de { $of } personas.
choke-next = El avance de un curso: encuentro talleres avance CURSO

vouch-no-milestone = «{ $value }» no es un paso.
vouch-no-milestone-hint = Escriba asistió, cuenta, acreditación, hábil, oferta, orden o pago.
vouch-later = El día { $on } todavía no llega.
vouch-empty = Faltan la evidencia o el nombre de quien responde por el dato.
vouch-secret = Eso parece una clave. No se anotó: escriba solo qué se vio y dónde.
vouch-no-basis = La persona n.º { $seat } no ha autorizado contar sus resultados. No se anotó nada.
vouch-no-basis-hint = Pregúntele primero. Si autoriza, anótelo con: encuentro privacidad consentimiento { $who } --dar resultados
vouch-ask = Se anotará: { $name }, { $step }, { $on }, responde { $by }. Una vez anotado no se puede cambiar. ¿Está bien? (s/n)
vouch-declined = No se anotó nada.
vouch-again = Ese paso ya está anotado, con fecha { $on }. Nada se anota dos veces.
vouch-kept = Anotado para la persona n.º { $seat }. Vea el avance con: encuentro talleres avance { $course }

results-column-number = N.º en la cadena
results-column-course = Curso
results-column-seat = N.º en la hoja
results-column-step = Paso
results-column-date = Fecha
results-column-evidence = Evidencia
results-column-voucher = Responde por el dato
results-column-seal = Sello
results-column-before = Antes del curso
results-column-end = La cadena llega hasta
results-column-link = Cierre de la cadena
results-column-people = Personas (n)
results-column-had = Ya lo tenían antes del curso (n)
results-column-group = Grupo
results-had-before = sí, de antes
results-of-course = no, es del curso
results-hidden = oculto
results-title = Resultados del curso { $course }
results-title-all = Resultados de los cursos
results-for = Para { $funder }
results-footer = Encuentro. Informe de resultados sin nombres; no es un documento oficial de Mercado Público.
results-course = Curso
results-courses = Cursos
results-begins = Primera sesión
results-ends = Última sesión
results-made = Informe hecho el
results-people = Personas con cupo
results-counted = Personas cuyos resultados se cuentan
results-grounds = Base para contarlos
results-without-basis = Personas que no se cuentan
results-unfollowed = Personas que este programa no sigue como proveedoras
results-steps = Pasos
results-by-sex = Por sexo
results-by-age = Por edad
results-by-comuna = Por comuna
results-rows = Cada resultado, sin nombres
results-proof = Para comprobar este informe
results-proof-how = Cada fila lleva el comienzo de su sello, y el cierre de la cadena responde por todas: si después cambia un solo dato, deja de coincidir. El centro lo comprueba con este archivo: encuentro talleres verificar ARCHIVO. Para pedir el informe de nuevo: encuentro talleres informe { $course }
ground-consent = consentimiento
ground-contract = contrato
ground-legal-function = función legal del organismo
results-note = { $note }
results-note-own = Resultados del curso son los logrados desde su primera sesión; lo que una persona ya tenía va aparte y no se suma.
results-note-few = Con menos de { $floor } personas contadas no se separan por sexo, edad ni comuna: se sabría cómo es cada una.
results-note-hidden = «oculto» tapa los grupos de menos de { $floor } personas, y otros cuando una resta los delataría.
results-note-unknown = Lo que no aparece no está probado: puede haber ocurrido sin que este centro lo sepa. Las órdenes se conocen por las listas públicas que se importaron o porque alguien respondió por el dato.
results-note-basis = Las personas que no se cuentan no autorizaron contar sus resultados, o no se les preguntó: están solo en el número de personas con cupo, que no dice quiénes son ({ $place }).
results-note-gone = { $count ->
    [one] 1 persona se llevó sus datos a otro computador: sus resultados se cuentan aquí sin su nombre, sin su número y como «sin dato» en los grupos.
   *[other] { $count } personas se llevaron sus datos a otro computador: sus resultados se cuentan aquí sin su nombre, sin su número y como «sin dato» en los grupos.
}
results-note-erased = { $count ->
    [one] 1 resultado de la cadena se borró porque una persona lo pidió; ya no se cuenta y la cadena se sostiene.
   *[other] { $count } resultados de la cadena se borraron porque alguien lo pidió; ya no se cuentan y la cadena se sostiene.
}
results-verdict = { $rows ->
    [0] El informe no tiene filas: todavía no hay resultados anotados.
    [one] El informe tiene 1 fila.
   *[other] El informe tiene { $rows } filas.
}
results-next-file = Para comprobarlo cuando se lo pidan: encuentro talleres verificar "{ $file }"
results-next-pdf = Un PDF no se comprueba con este programa. Guarde también el mismo informe con: encuentro talleres informe { $course } -o informe.xlsx
results-next = Para entregarlo con cada fila: encuentro talleres informe { $course } -o informe.xlsx

fault-number = Falta el n.º { $number } de la cadena, está repetido o está fuera de su lugar.
fault-link = El n.º { $number } de la cadena cambió después de escribirse: su número, su día, su sello o su eslabón.
fault-changed = El resultado n.º { $number } cambió después de anotarse, o no es el que se selló.
fault-missing = El resultado n.º { $number } no está, y nada dice que se haya borrado por petición de alguien.
fault-not-erased = El resultado n.º { $number } figura como borrado, y sin embargo hay uno.
disagrees-shorter = El informe llega hasta el n.º { $claimed } y la cadena de este centro solo hasta el n.º { $held }.
disagrees-head = El cierre de la cadena en el n.º { $number } es otro que el del informe.
disagrees-entry = Línea { $line } del informe: el sello del n.º { $number } no es el de este centro.
disagrees-words = Línea { $line } del informe: el paso, la fecha, la evidencia o quién responde por el n.º { $number } no son los anotados.
verify-state = Comprobación
verify-state-holds = se sostiene
verify-state-broken = no se sostiene
verify-entries = Resultados intactos
verify-erased = Borrados por petición
verify-agree = Filas del informe que coinciden
verify-agree-erased = Filas del informe borradas después
verify-disagree = Diferencias
verify-holds = La cadena se sostiene. Resultados intactos: { $entries }. Borrados por petición: { $erased }.
verify-next = Para comprobar un informe: encuentro talleres verificar ARCHIVO. Quien maneja la base de datos podría rehacer la cadena entera; un informe ya entregado lo delata.
verify-state-links-hold = la cadena de sellos se sostiene; los resultados no se leyeron
verify-entries-unread = este rol no puede leerlos
verify-links-hold = La cadena de sellos se sostiene: { $links } enlaces, { $erased } de ellos borrados por petición.
verify-links-only = Los resultados mismos no se pudieron leer con este rol (auditor): no se comprobó que cada uno sea el que se selló. Para eso, pida al centro que ejecute: encuentro talleres verificar
verify-links-report = Un informe no se puede comprobar con este rol: la base de datos no le muestra los resultados, solo la cadena de sellos.
verify-links-certificate = Un certificado no se puede comprobar con este rol: la base de datos no se lo muestra.
results-links-only = Este rol no puede leer los resultados: la base de datos le muestra solo la cadena de sellos. No se informó nada.
results-links-only-hint = La cadena se comprueba con: encuentro talleres verificar. Lo demás, pídalo al centro.
verify-report-agrees = El informe coincide con lo que este centro tiene anotado.
verify-broken-hint = No se puede confiar en lo que sigue. Restaure un respaldo anterior en otra carpeta y compárelo.
verify-disagrees = { $count ->
    [one] El informe no coincide con lo anotado: 1 diferencia.
   *[other] El informe no coincide con lo anotado: { $count } diferencias.
}
verify-disagrees-hint = Compare con el archivo que se entregó, o haga el informe de nuevo con: encuentro talleres informe
verify-no-report = { $file } no es un informe de resultados de este programa.
verify-no-report-hint = Sirve el archivo tal como se guardó: .xlsx, .csv, .html o .json. Del PDF se comprueba el mismo informe en otro formato.

certificate-title = Certificado de asistencia
certificate-footer = Encuentro. Lo emite el centro que dictó el curso. No es un documento oficial de ChileCompra ni del Estado.
certificate-says = cumplió la asistencia del curso «{ $course }».
certificate-programme = Programa
certificate-begins = Primera sesión
certificate-ends = Última sesión
certificate-hours = Horas del curso
certificate-attended = Asistencia
certificate-sessions = { $present } de { $sessions } sesiones
certificate-rule = Asistencia exigida
certificate-trainer = Relatora o relator
certificate-issued = Emitido el
certificate-code = Código
certificate-code-line = Código: { $code }
certificate-how = Para comprobarlo, pida a { $centre } que escriba: encuentro talleres verificar { $code }
certificate-file = certificado
certificate-state = Estado
certificate-state-counts = vale
certificate-state-revoked = anulado
certificate-state-erased = borrado
certificate-name = Nombre
certificate-course = Curso
certificate-revoked-on = Anulado el
certificate-revoked-because = Por qué
certificate-erased-on = Borrado el
certificate-not-closed = El curso { $course } no está cerrado, y antes no se sabe quién cumplió la asistencia.
certificate-not-closed-hint = Ciérrelo con: encuentro talleres cerrar { $course }
certificate-nobody = Nadie cumplió todavía la asistencia del curso { $course }, así que no hay certificados.
certificate-nobody-hint = Revise la asistencia con: encuentro talleres ver { $course }
certificate-code-length = «{ $code }» no tiene los 15 signos de un código de certificado.
certificate-code-sign = «{ $code }» tiene un signo que ningún código lleva: la U y la V no se usan.
certificate-code-check = «{ $code }» no calza: algún signo se copió mal.
certificate-code-hint = Copie el código tal como está impreso, por ejemplo: 7K3QM-9XWDR-2C8TW
certificate-unknown = Ningún certificado de este centro tiene el código { $code }.
certificate-unknown-hint = Si lo emitió otro centro, pídale a ese centro que lo compruebe.
certificate-no-reason = Falta decir por qué se anula, con «--motivo TEXTO».
certificate-none-in-force = El código { $code } no es de un certificado que valga aquí.
certificate-needs-folder = Son varias hojas: falta la carpeta donde guardarlas.
certificate-needs-folder-hint = Agregue «-o CARPETA», o diga de quién es el certificado.
certificate-written = { $count ->
    [one] 1 certificado guardado en { $folder }.
   *[other] { $count } certificados guardados en { $folder }.
}
certificate-refused = { $count ->
    [one] Sin certificado, porque no cumplió la asistencia, 1 persona, n.º { $seats }.
   *[other] Sin certificado, porque no cumplieron la asistencia, { $count } personas, n.º { $seats }.
}
certificate-next = { $count ->
    [one] 1 certificado del curso { $course }. Se comprueba con: encuentro talleres verificar { $code }
   *[other] { $count } certificados del curso { $course }. Cada uno se comprueba por su código: encuentro talleres verificar { $code }
}
certificate-revoke-ask = Se anulará el certificado { $code }. ¿Está bien? (s/n)
certificate-revoke-declined = No se anuló nada.
certificate-taken-back = Certificado { $code } anulado. Quien lo compruebe verá que ya no vale.
certificate-counts = El certificado vale.
certificate-contradicted = Nadie lo anuló, pero con la asistencia que hoy está anotada la persona no cumple la del curso. Si corresponde anularlo: encuentro talleres certificado --anular { $code } --motivo "…"
contradicted-certificate = { $name } (n.º { $seat }) tiene un certificado que vale, y con la asistencia anotada no cumple la del curso. Para anularlo: encuentro talleres certificado --anular { $code } --motivo "…"
contradicted-counted = De { $name } (n.º { $seat }) ya se contó la asistencia, con fecha { $on }, y con las marcas de hoy no la cumple. Lo anotado en la cadena de resultados no se borra, y los informes lo siguen contando: avise a quien recibió el informe. Si la marca está mal: encuentro talleres cerrar { $course } --reabrir
certificate-revoked = El certificado fue anulado y no vale.
certificate-erased = El código fue de un certificado verdadero, pero los datos de la persona se borraron porque lo pidió: ya no se puede saber de quién era.
cli-no-chance = Este computador no entregó números al azar, y sin ellos no se puede sellar nada. Intente de nuevo.
