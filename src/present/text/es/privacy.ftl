# People's data: requests, consents, blocks, breaches, retention.

help-privacy = Datos personales: permisos, solicitudes, bloqueos, vulneraciones y plazos (Ley 21.719)
help-privacy-consent = Muestra, da o retira los permisos de una persona
help-privacy-consent--who = RUT, nombre o comienzo del número (id) de la persona
help-privacy-consent--give = Para qué da permiso: guidance (acompañamiento), directory (directorio), results (resultados) o partners (socios)
help-privacy-consent--withdraw = Qué permiso retira; no se pide motivo
help-privacy-consent--sheet = Imprime la hoja para firmar ese permiso (HTML o PDF con -o ARCHIVO)
help-privacy-consent--basis = En qué se funda: consent (consentimiento), legal-function (función legal) o contract (contrato)
help-privacy-consent--channel = Cómo lo dio: screen (pantalla), paper (papel) o file (archivo)
help-privacy-consent--on = Día en que lo dio; si no se dice, hoy
help-privacy-consent--birth-year = Año de nacimiento, si se conoce: se mira y no se guarda
help-privacy-consent--carer = Quién tiene a su cuidado a una persona menor y consiente por ella
help-privacy-request = Libro de solicitudes sobre datos personales
help-privacy-request-add = Anota una solicitud y dice hasta cuándo hay que responder
help-privacy-request-add--who = RUT de quien pide; su nombre si no hay RUT
help-privacy-request-add--kind = Qué pide: access (acceso), rectification (rectificación), erasure (supresión), objection (oposición), blocking (bloqueo) o portability (portabilidad)
help-privacy-request-add--channel = Cómo llegó: in-person (en persona), paper (papel), mail (correo) o telephone (teléfono)
help-privacy-request-add--received = Día en que llegó; si no se dice, hoy
help-privacy-request-add--note = Qué dijo al pedirlo
help-privacy-request-list = Muestra las solicitudes; primero las atrasadas, luego las que vencen antes
help-privacy-request-show = Muestra una solicitud
help-privacy-request-show--number = Número de la solicitud
help-privacy-request-extend = Prorroga el plazo, una sola vez
help-privacy-request-extend--number = Número de la solicitud
help-privacy-request-extend--reason = Por qué no alcanza el plazo
help-privacy-request-answer = Responde, y escribe la respuesta para entregar (HTML o PDF con -o ARCHIVO)
help-privacy-request-answer--number = Número de la solicitud
help-privacy-request-answer--granted = Se hace lo pedido
help-privacy-request-answer--refused = No se hace; hay que decir el motivo
help-privacy-request-answer--reason = Qué se hizo, o por qué no
help-privacy-block = Deja los datos de una persona en reposo: nada se hace con ellos
help-privacy-block--who = RUT, nombre o comienzo del número (id) de la persona
help-privacy-block--reason = Por qué
help-privacy-unblock = Levanta el bloqueo de una persona
help-privacy-unblock--who = RUT, nombre o comienzo del número (id) de la persona
help-privacy-blocked = Muestra a las personas cuyos datos están bloqueados
help-privacy-breach = Libro de vulneraciones de seguridad
help-privacy-breach-add = Anota una vulneración
help-privacy-breach-add--what = Qué pasó, sin nombrar a nadie
help-privacy-breach-add--noticed = Día en que se notó; si no se dice, hoy
help-privacy-breach-add--data = Qué datos: ordinary (comunes), sensitive (sensibles), children (menores), economic (económicos); separados por coma
help-privacy-breach-add--people = De cuántas personas, más o menos
help-privacy-breach-add--no-risk = No hay un riesgo razonable para las personas
help-privacy-breach-add--measures = Qué se hizo
help-privacy-breach-add--reported = Día en que se avisó a la Agencia
help-privacy-breach-add--told = Día en que se avisó a las personas
help-privacy-breach-list = Muestra las vulneraciones
help-privacy-breach-show = Muestra una vulneración y lo que falta
help-privacy-breach-show--number = Número de la vulneración
help-privacy-breach-close = Agrega lo que se sabe y la cierra si no falta nada
help-privacy-breach-close--number = Número de la vulneración
help-privacy-breach-close--noticed = Día en que se notó
help-privacy-breach-close--data = Qué datos: ordinary (comunes), sensitive (sensibles), children (menores), economic (económicos); separados por coma
help-privacy-breach-close--people = De cuántas personas, más o menos
help-privacy-breach-close--no-risk = No hay un riesgo razonable para las personas
help-privacy-breach-close--measures = Qué se hizo
help-privacy-breach-close--reported = Día en que se avisó a la Agencia
help-privacy-breach-close--told = Día en que se avisó a las personas
help-privacy-controller = Quién responde por los datos: la municipalidad o el centro
help-privacy-controller-show = Muestra quién responde por los datos
help-privacy-controller-set = Dice quién responde por los datos; lo que no se dice queda como estaba
help-privacy-controller-set--name = Nombre del organismo o de la empresa
help-privacy-controller-set--rut = Su RUT
help-privacy-controller-set--address = Su dirección
help-privacy-controller-set--contact = Correo o teléfono donde llegan las solicitudes
help-privacy-controller-set--represented-by = Quién lo representa; en una municipalidad, la alcaldía
help-privacy-controller-set--kind = Qué es: public (organismo público) o private (privado)
help-privacy-retention = Por cuánto tiempo se guarda cada cosa
help-privacy-retention-show = Muestra cuánto se guarda cada cosa, por qué, y cuánto está vencido
help-privacy-retention-set = Cambia por cuántos días se guarda algo en este centro
help-privacy-retention-set--kept = Qué: guidance, directory, results, requests, breaches o log
help-privacy-retention-set--days = Cuántos días
help-privacy-retention-set--reason = Por qué
help-privacy-due = Muestra lo que ya cumplió su plazo y con qué comando se atiende
help-privacy-clear = Borra de un libro lo que ya cumplió su plazo
help-privacy-clear--kept = Cuál: requests (solicitudes), breaches (vulneraciones) o log (registro)
help-privacy-log = Muestra quién sacó datos de personas, cuándo y para quién
help-suppliers-export--recipient = Para quién es la lista; queda anotado
help-suppliers-export--recipient-kind = Qué es quien la recibe: public (organismo público) o private (privado)
help-suppliers-export--ground = Con qué base se entrega a un privado: consent-22 (permiso) o contract-15bis (encargo)
help-value-purpose = FINALIDAD
help-value-channel = VÍA
help-value-type = TIPO
help-value-who = QUIÉN
help-value-data = DATOS
help-value-kept = QUÉ

privacy-blocked = Los datos de { $rut } están bloqueados a pedido de la persona: no se puede hacer nada con ellos por ahora.
privacy-learner-blocked = Los datos de esta persona están bloqueados a pedido de ella: por ahora no se puede hacer nada con ellos.
privacy-blocked-hint = Vea la solicitud con: encuentro privacidad solicitud listar. El bloqueo se levanta con: encuentro privacidad desbloquear QUIÉN
privacy-not-blocked = Los datos de { $rut } no están bloqueados.
privacy-block-done = Desde ahora los datos de { $rut } están en reposo: no salen en listas ni se usan. Para levantarlo: encuentro privacidad desbloquear { $typed }
privacy-block-not-held = No hay nada guardado de { $rut }; el bloqueo impide también registrar sus datos.
privacy-blocked-meanwhile = Mientras se decide, los datos de { $rut } ya están bloqueados.
privacy-block-needs-person = Nadie de los talleres es sin duda esa persona: no use sus datos, y bloquéelos con: encuentro privacidad bloquear QUIÉN
privacy-unblock-done = El bloqueo de { $rut } se levantó. Todo queda como antes.
privacy-unblock-next = El bloqueo sigue puesto. Si corresponde levantarlo: encuentro privacidad desbloquear { $rut }
privacy-nobody-blocked = No hay datos bloqueados.
privacy-blocked-count = { $count ->
    [one] Hay una persona con sus datos bloqueados.
   *[other] Hay { $count } personas con sus datos bloqueados.
} Se levanta con: encuentro privacidad desbloquear QUIÉN

privacy-kind-access = acceso
privacy-kind-rectification = rectificación
privacy-kind-erasure = supresión
privacy-kind-objection = oposición
privacy-kind-blocking = bloqueo
privacy-kind-portability = portabilidad
privacy-channel-in-person = en persona
privacy-channel-paper = en papel
privacy-channel-mail = por correo
privacy-channel-telephone = por teléfono
privacy-granted = concedida el { $on }
privacy-refused = denegada el { $on }
privacy-overdue = { $count ->
    [one] ATRASADA por 1 día
   *[other] ATRASADA por { $count } días
}
privacy-days-left = { $count ->
    [0] vence hoy
    [one] queda 1 día
   *[other] quedan { $count } días
}
privacy-column-number = N°
privacy-column-kind = Qué pide
privacy-column-who = Quién
privacy-column-received = Llegó
privacy-column-due = Responder hasta
privacy-column-standing = Cómo va
privacy-column-channel = Cómo llegó
privacy-column-note = Nota
privacy-column-extended = Prorrogada el
privacy-column-extended-why = Motivo de la prórroga
privacy-column-reason = Motivo
privacy-column-complaint = Reclamo ante la Agencia hasta
privacy-column-rut = RUT
privacy-column-since = Desde
privacy-column-noticed = Se notó
privacy-column-what = Qué pasó
privacy-column-people = Personas
privacy-column-data = Datos
privacy-column-risk = Riesgo razonable
privacy-column-measures = Medidas
privacy-column-reported = Avisada a la Agencia
privacy-column-told = Avisada a las personas
privacy-column-at = Cuándo
privacy-column-by = Quién
privacy-column-command = Comando
privacy-column-handed = Qué salió
privacy-column-recipient = Para quién
privacy-column-what-to-type = Se escribe
privacy-column-kept = Qué se guarda
privacy-column-days = Días
privacy-column-why = Por qué
privacy-column-due-count = Vencidos
privacy-column-do = Qué hacer

privacy-request-added = Solicitud { $number } anotada ({ $kind }). Responda hasta el { $due } con: encuentro privacidad solicitud responder { $number } --concedida, o --denegada --motivo TEXTO
privacy-terms-from = Los plazos son los de la ley que rige desde el { $from }.
privacy-due-uncertain = En el camino hay feriados que no están confirmados: el último día podría correrse. Responda antes.
privacy-bad-requester = «{ $value }» no es un RUT válido ni un nombre.
privacy-no-request = No hay una solicitud { $number }.
privacy-no-request-hint = Vea los números con: encuentro privacidad solicitud listar
privacy-no-requests = El libro de solicitudes está vacío.
privacy-no-requests-hint = Anote una con: encuentro privacidad solicitud agregar RUT --tipo acceso
privacy-requests-open = { $count ->
    [0] No hay solicitudes sin responder.
    [one] Hay una solicitud sin responder.
   *[other] Hay { $count } solicitudes sin responder.
} Se responde con: encuentro privacidad solicitud responder NÚMERO
privacy-requests-overdue = { $count ->
    [one] Una solicitud está atrasada.
   *[other] { $count } solicitudes están atrasadas.
} Respóndala hoy con: encuentro privacidad solicitud responder NÚMERO
privacy-extended = Plazo prorrogado hasta el { $due }. Avise a la persona: no se puede prorrogar otra vez.
privacy-extended-already = La solicitud { $number } ya se prorrogó una vez, y la ley no permite otra.
privacy-extended-late = El plazo de la solicitud { $number } ya venció: no se puede prorrogar. Respóndala hoy.
privacy-blocking-not-extended = La solicitud { $number } es de bloqueo, y su plazo no se prorroga.
privacy-answered-already = La solicitud { $number } ya está respondida.
privacy-answered-already-hint = Para escribir de nuevo la respuesta: encuentro privacidad solicitud responder NÚMERO -o respuesta.pdf
privacy-answer-how = Falta decir si se concede (--concedida) o se deniega (--denegada --motivo TEXTO).
privacy-reason-missing = Falta el motivo: una negativa, una prórroga o un cambio sin motivo no vale.
privacy-erase-first = La respuesta diría que sus datos se borraron, y todavía están aquí.
privacy-erase-first-hint = Bórrelos primero: encuentro privacidad olvidar { $who } -o respuesta.html. Eso escribe también la respuesta, con el comprobante.
privacy-answer-attach = La respuesta dice que los datos van con ella. Para escribirlos: encuentro privacidad exportar { $who } -o datos-de-la-persona
privacy-answer-corrected = La respuesta dice que los datos se corrigieron. Si todavía no: encuentro proveedores editar { $who }, o en un taller: encuentro talleres corregir { $who }
privacy-answer-still-allowed = La respuesta dice que los datos ya no se usan para lo que la persona objetó, y sigue en pie su autorización para: { $purpose }. Si objetó eso, retírela: encuentro privacidad consentimiento { $who }
privacy-forget-answers = Esta persona pidió que se borraran sus datos y la respuesta se escribe al borrar. Para tenerla en papel, agregue al comando: -o respuesta.html
privacy-request-answered = Respuesta de la solicitud { $number } lista. Entréguela y guarde constancia; para imprimirla: encuentro privacidad solicitud responder { $number } -o respuesta.pdf
privacy-day-to-come = El día { $day } todavía no llega.

privacy-law-unconfirmed = Estas reglas vienen de dos resúmenes de la Ley 21.719 que coinciden, no de su texto oficial: antes de usarlas en un conflicto, compruébelas en BCN.
privacy-no-text = Las reglas no tienen un texto vigente para ese permiso: no se puede dar.
privacy-consent-next = Se da o se retira igual de fácil: encuentro privacidad consentimiento { $typed } --dar directorio, o --retirar directorio
privacy-consent-given = Permiso de { $rut } anotado ({ $purpose }).
privacy-consent-given-already = El permiso de { $rut } ya estaba dado ({ $purpose }).
privacy-consent-take-back = Se retira cuando quiera con: encuentro privacidad consentimiento { $typed } --retirar FINALIDAD
privacy-consent-withdrawn = Permiso de { $rut } retirado ({ $purpose }).
privacy-consent-needs-record = Ese permiso es de proveedores, y de esta persona no se conoce el RUT. Anótelo con: encuentro talleres corregir QUIÉN --rut RUT; después regístrela: encuentro registrar
privacy-consent-withdrawn-already = { $rut } no tiene un permiso vigente de ese tipo ({ $purpose }): no hay nada que retirar.
privacy-left-joint-offer = { $rut } salió de la oferta conjunta { $code } de { $lead }, que estaba en preparación. Avise a { $lead }.
privacy-stays-in-joint-offer = { $rut } sigue en la oferta conjunta { $code } de { $lead }, que ya no está en preparación: lo hecho hasta ahora sigue siendo válido.
privacy-withdrawn-guidance = Ya no hay permiso para guardar los datos de { $rut }. Bórrelos con: encuentro privacidad olvidar { $typed }
privacy-withdrawn-directory = { $rut } no sale más en el directorio. Si ya lo publicó, publíquelo de nuevo.
privacy-withdrawn-results = { $rut } no se cuenta más en los resultados. Vea sus permisos con: encuentro privacidad consentimiento { $typed }
privacy-withdrawn-partners = { $rut } no se propone más para ofertas conjuntas. Vea sus permisos con: encuentro privacidad consentimiento { $typed }
privacy-not-by-consent = Esa finalidad no se funda en un permiso sino en una función legal o un contrato: no se retira, pero la persona puede oponerse.
privacy-not-by-consent-hint = Anote la oposición con: encuentro privacidad solicitud agregar { $rut } --tipo oposicion
privacy-carer-needed = Por una persona menor de { $age } años consiente quien la tiene a su cuidado. No se anotó nada.
privacy-carer-needed-hint = Agregue --a-cargo NOMBRE con el nombre de su madre, padre o quien la cuida.
privacy-carer-missing = Falta el nombre de quien tiene a su cuidado a la persona.
privacy-sheet-title = Permiso para usar mis datos
privacy-sheet-subtitle = { $purpose } · texto { $version } · { $on }
privacy-sheet-name = Nombre
privacy-sheet-agree = Leí este texto, o me lo leyeron. Doy mi permiso libremente y sé que puedo retirarlo cuando quiera, sin dar razones.
privacy-sheet-signature = Firma
privacy-sheet-date = Fecha
privacy-sheet-carer = Si la persona es menor: nombre, RUT y firma de quien la tiene a su cuidado.
privacy-sheet-next = Cuando esté firmada, anótela con: encuentro privacidad consentimiento { $typed } --dar FINALIDAD --via papel
privacy-page-law = Los derechos y plazos que se dicen aquí siguen dos resúmenes de la Ley 21.719 que coinciden; todavía no se han comparado con su texto oficial.
privacy-page-footer = Encuentro · documento sobre datos personales

privacy-controller-heading = Responsable de los datos
privacy-controller-name = Nombre o razón social
privacy-controller-rut = RUT del responsable
privacy-controller-kind = Tipo
privacy-controller-public = organismo público
privacy-controller-private = privado
privacy-controller-address = Dirección
privacy-controller-contact = Contacto para solicitudes
privacy-controller-represented-by = Representante
privacy-controller-no-name = Falta el nombre del responsable (--nombre).
privacy-controller-no-rut = Falta el RUT del responsable (--rut).
privacy-controller-no-address = Falta la dirección del responsable (--direccion).
privacy-controller-no-contact = Falta dónde llegan las solicitudes (--contacto).
privacy-controller-no-kind = Falta decir si es público o privado (--tipo).
privacy-controller-hint = Complételo con: encuentro privacidad responsable definir --nombre NOMBRE --rut RUT --direccion TEXTO --contacto TEXTO --tipo publico
privacy-controller-next = Así sale en las respuestas y en las hojas de permiso. Se cambia con: encuentro privacidad responsable definir
privacy-no-controller = Todavía no se ha dicho quién responde por los datos de este centro.

privacy-answer-title = Respuesta a la solicitud { $number }
privacy-answer-subtitle = { $on }
privacy-answer-heading = Qué se decidió
privacy-answer-refused = No se hizo lo pedido.
privacy-answer-access = Se concede el acceso: con esta respuesta se entregan todos los datos que hay de usted.
privacy-answer-rectification = Se corrigieron sus datos como usted pidió.
privacy-answer-nothing = Aquí no se guardan datos de usted, fuera de esta solicitud.
privacy-answer-nothing-erased = Aquí no hay una ficha suya que borrar.
privacy-answer-erasure = Se borraron sus datos como usted pidió.
privacy-answer-objection = Sus datos ya no se usan para lo que usted objetó.
privacy-answer-blocking = Sus datos están bloqueados: se guardan y no se hace nada con ellos.
privacy-answer-portability = Con esta respuesta se entregan sus datos en un archivo que otro programa puede leer.
privacy-answer-done = Detalle
privacy-answer-why = Por qué
privacy-answer-agency = Si no está conforme
privacy-answer-complaint = Puede reclamar ante la Agencia de Protección de Datos Personales hasta el { $until } ({ $days } días hábiles desde esta respuesta).
privacy-answer-uncertain = Esa fecha cuenta feriados que todavía no están confirmados.
privacy-answer-signature = Por el responsable de los datos
privacy-day = { $day }

privacy-duty-report = avisar a la Agencia por el medio más rápido y sin demora indebida
privacy-duty-tell = avisar a cada persona
privacy-breach-open = falta { $duties }
privacy-breach-may-close = no falta nada
privacy-breach-is-closed = cerrada
privacy-breach-next = Falta { $duties }. Anótelo con: encuentro privacidad vulneracion cerrar { $number } --avisada FECHA
privacy-breach-close-next = No falta nada. Ciérrela con: encuentro privacidad vulneracion cerrar { $number }
privacy-breach-stays-open = La vulneración { $number } queda abierta: falta lo que se dice arriba.
privacy-breach-closed = La vulneración { $number } ya está cerrada.
privacy-breach-kept = Queda en el libro. Véalo con: encuentro privacidad vulneracion listar
privacy-breach-what-missing = Falta decir qué pasó.
privacy-no-breach = No hay una vulneración { $number }.
privacy-no-breach-hint = Se anota con: encuentro privacidad vulneracion agregar "QUÉ PASÓ" --datos comunes
privacy-no-breaches = El libro de vulneraciones está vacío.
privacy-breaches-count = { $count ->
    [one] Hay una vulneración anotada.
   *[other] Hay { $count } vulneraciones anotadas.
} Véala con: encuentro privacidad vulneracion ver NÚMERO
privacy-data-ordinary = datos comunes
privacy-data-sensitive = datos sensibles
privacy-data-children = datos de menores
privacy-data-economic = datos económicos o financieros
privacy-data-list = { $data }
privacy-risk-yes = sí
privacy-risk-no = no hay

privacy-handed-suppliers = proveedores
privacy-handed-bids = ofertas
privacy-handed-papers = papeles
privacy-handed-directory = directorio
privacy-handed-workshop = taller
privacy-handed-store = copia de todo
privacy-handed-person = datos de una persona, para ella
privacy-by-unknown = no se sabe
privacy-recipient-not-told = no se dijo
privacy-recipient-public = { $name } (organismo público)
privacy-recipient-consent = { $name } (privado, con permiso de las personas)
privacy-recipient-contract = { $name } (privado, con contrato de encargo)
privacy-recipient-no-name = Falta el nombre de quien recibe los datos (--destinatario).
privacy-recipient-no-kind = Falta decir si quien recibe es público o privado (--tipo-destinatario).
privacy-recipient-no-ground = A un privado no se le entregan datos de personas sin una base. No se escribió nada.
privacy-recipient-no-ground-hint = Agregue --base-entrega consent-22 si las personas dieron permiso (artículo 22), o contract-15bis si trabaja por encargo con contrato escrito (artículo 15 bis).
privacy-handed-by-consent-publish = Entrega a { $name } anotada. Un organismo público publica cada mes en su sitio los acuerdos de entrega a privados (artículo 22), y guarda el permiso de cada persona.
privacy-handed-by-consent = Entrega a { $name } anotada. Guarde el permiso de cada persona: usted debe poder probarlo.
privacy-handed-by-contract = Entrega a { $name } anotada. El contrato debe decir objeto, plazo, finalidad, datos, personas, y que al final se devuelven o se borran (artículo 15 bis).
privacy-log-empty = Todavía nadie ha sacado datos de personas con este programa.
privacy-log-count = { $count ->
    [one] Una salida anotada.
   *[other] { $count } salidas anotadas.
} Para que diga quién trabaja, en Linux: export ENCUENTRO_BY="Su nombre"; en Windows: set ENCUENTRO_BY=Su nombre

privacy-info-due = Ya cumplieron su plazo, { $kept }: { $count }. Véalo con: encuentro privacidad vencidos
privacy-due-people = { $kept }: { $people }
privacy-remedy-guidance = Vea abajo de quiénes. Si el acompañamiento terminó: encuentro proveedores olvidar RUT
privacy-remedy-directory = Pregunte de nuevo, y retire o renueve con: encuentro privacidad consentimiento RUT --retirar directorio
privacy-remedy-results = Cierre el informe y retire con: encuentro privacidad consentimiento RUT --retirar resultados
privacy-remedy-partners = Pregunte si el permiso sigue en pie; si no, retírelo con: encuentro privacidad consentimiento RUT --retirar socios
privacy-remedy-book = encuentro privacidad depurar { $kept }
privacy-no-retention = Las reglas no dicen por cuánto tiempo se guarda «{ $kept }».
privacy-retention-zero = Debe ser al menos un día.
privacy-retention-next = Se cambia con: encuentro privacidad conservacion definir QUÉ DÍAS --motivo TEXTO. Lo vencido se ve con: encuentro privacidad vencidos
privacy-nothing-due = Nada ha cumplido su plazo.
privacy-due = { $count ->
    [one] Una cosa ya cumplió su plazo: haga lo que dice la última columna.
   *[other] { $count } cosas ya cumplieron su plazo: haga lo que dice la última columna.
}
privacy-clear-people = Los datos de personas no se borran en lote: se atienden una por una.
privacy-clear-ask = { $count ->
    [one] Se borrará una anotación que ya cumplió su plazo. ¿Seguir? (s/n)
   *[other] Se borrarán { $count } anotaciones que ya cumplieron su plazo. ¿Seguir? (s/n)
}
privacy-clear-declined = No se borró nada.
privacy-cleared = { $count ->
    [one] Se borró una anotación.
   *[other] Se borraron { $count } anotaciones.
} Vea lo que queda con: encuentro privacidad vencidos

help-privacy-export = Entrega a una persona todo lo que hay de ella, para leer y para otro programa
help-privacy-export--who = RUT, nombre o comienzo del número (id) de la persona
help-privacy-export-after = Con «-o CARPETA» o «-o ARCHIVO.zip» salen la página, los datos en JSON y los archivos de sus papeles; con --format html, pdf o json sale solo eso.
help-privacy-notice = El aviso sobre datos personales que el centro publica (artículo 14 ter)
help-privacy-notice--tell = Lo que solo el centro sabe: data, security, abroad, policy u origin, un signo igual y el texto
help-privacy-notice--answers = Archivo con lo mismo: security = "texto"
help-privacy-notice--ask = Pregunta lo que falta
help-privacy-proof = Comprueba, con el código de la persona, lo que se hizo antes de borrarla
help-privacy-proof--who = RUT de la persona, o el número (id) que se le entregó
help-privacy-proof--code = Código que se le entregó
help-value-tell = DATO=TEXTO

privacy-nothing-held = No hay nada guardado de { $rut }.
privacy-export-where = Falta decir adónde: -o CARPETA, -o ARCHIVO.zip, o --format html, pdf o json.
privacy-exported = Datos de { $rut } entregados, con { $files ->
    [one] 1 archivo
   *[other] { $files } archivos
} de sus papeles ({ $lost } sin archivo). Guarde constancia con: encuentro privacidad solicitud listar
privacy-file-page = mis datos
privacy-file-data = datos
privacy-person-title = Mis datos en Encuentro
privacy-person-subtitle = { $rut } · al { $on }
privacy-person-note = Esto es todo lo que hay guardado de usted en este programa. Puede pedir que se corrija, se borre, se bloquee, o que no se use.
privacy-person-record = Ficha
privacy-person-offer = Oferta { $code }
privacy-person-lines = Líneas de la oferta
privacy-person-journal = Qué se hizo con ella
privacy-person-workshops = Talleres
privacy-person-seats = Sus cursos
privacy-person-attended = { $present } de { $marked }
privacy-person-given-back = Dejó el cupo porque
privacy-person-waiting = Lista de espera
privacy-person-results = Resultados que se cuentan
privacy-person-certificates = Certificados
privacy-person-taken-back = Anulado porque
privacy-person-female = mujer
privacy-person-male = hombre
privacy-person-other = otra respuesta
privacy-person-sex = Sexo, según lo que dijo
privacy-person-publications = Publicaciones del directorio en que aparece
privacy-person-staff = Lista de personal de la municipalidad, guardada sin nombres
privacy-person-left = Dejó el cargo
privacy-person-leaving = Carpeta que se empezó a llevar
privacy-person-sells-for = una persona de los talleres dijo que vende con este RUT
privacy-person-signs-for = una empresa dice que usted firma por ella
privacy-person-in-breach = libro de vulneraciones
privacy-person-in-request = solicitud de otra persona
privacy-person-requests = Solicitudes
privacy-person-block = Bloqueo
privacy-person-carers = Quién consintió por usted
privacy-person-mentions = Donde otros le nombran
privacy-person-offers = En las listas públicas
privacy-person-log = Lo que salió del programa desde que está usted; pudo incluirle
privacy-person-name = Nombre
privacy-person-course = Curso
privacy-person-marks = Asistencia
privacy-person-answered = Respondida
privacy-person-on = Fecha
privacy-person-where = Dónde
privacy-person-which = Cuál
privacy-person-tender = Licitación
privacy-person-title-of = Título
privacy-person-value = { $value }
privacy-person-in-offer = oferta de otro proveedor
privacy-person-in-note = nota de la oferta de otro proveedor
privacy-person-in-mark = motivo que otro proveedor escribió en una licitación
privacy-forgotten-named = Otras personas nombran todavía a quien se borró: { $places }. Esas palabras son de quien las escribió y siguen como estaban. Pídale que las corrija, si ya no las necesita.
privacy-named-place = { $place } ({ $which }, RUT { $owner })
privacy-person-on-paper = papel de otro proveedor

privacy-notice-title = Aviso sobre datos personales
privacy-notice-subtitle = Versión { $version } · { $on }
privacy-notice-footer = Aviso según el artículo 14 ter de la Ley 19.628
privacy-notice-draft = BORRADOR: falta información del centro
privacy-notice-missing-here = Falta que el centro complete este punto.
privacy-notice-represented = Representante: { $name }
privacy-notice-purposes = Para qué: acompañar a vender al Estado, mostrar proveedores locales en el directorio y contar resultados de los talleres. Cada cosa por separado.
privacy-notice-ground-public = En qué se funda: las funciones legales del organismo público (artículo 20) y, para el directorio publicado y los resultados, el permiso de cada persona.
privacy-notice-ground-private = En qué se funda: el permiso de cada persona (artículo 12) o un contrato con ella (artículo 13).
privacy-notice-kept = { $kept }: { $count ->
    [one] 1 día
   *[other] { $count } días
}
privacy-notice-tell = «{ $value }» no tiene la forma DATO=TEXTO.
privacy-notice-unknown = El aviso no pregunta por «{ $item }». Se puede decir: { $known }.
privacy-notice-unreadable = No se pudo leer { $file }: { $why }
privacy-notice-question = { $title }: { $question }
privacy-notice-answer = Su respuesta (Enter para dejarlo pendiente):
privacy-notice-whole = El aviso está completo. Publíquelo en su sitio y péguelo en el centro; para imprimirlo: encuentro privacidad aviso -o aviso.pdf
privacy-notice-lacks = Falta «{ $title }». Dígalo con: encuentro privacidad aviso --decir { $item }=TEXTO
privacy-notice-lacks-controller = Falta «{ $title }» ({ $item }). Dígalo con: encuentro privacidad responsable definir
privacy-notice-not-whole = { $count ->
    [one] Al aviso le falta un punto.
   *[other] Al aviso le faltan { $count } puntos.
}

privacy-erased-title = Sus datos fueron borrados
privacy-erased-stays = Queda solo una constancia sin su nombre ni su RUT: qué se pidió, cuándo y cómo se resolvió, y las cuentas de personas de los informes. Las copias de respaldo se borran aparte.
privacy-answer-proof = Su comprobante
privacy-answer-code = Guarde este código: { $code }. Con él y su RUT puede probar lo que se hizo. No queda en ninguna otra parte.
help-privacy-forget = Borra todo lo que se guarda de una persona, también de quien no dio su RUT
help-privacy-forget--who = RUT, nombre o comienzo del número (id) de la persona
privacy-forget-learner-what = Se va a borrar a { $name } de los talleres: ficha, lista de espera, resultados y { $seats ->
    [one] un cupo.
   *[other] { $seats } cupos.
}
privacy-forgotten-learner = Se borró todo. De los resultados queda solo que hubo uno y el día en que se borró.
privacy-proof-code = Entregue a la persona este código, que no queda guardado: { $code } Se comprueba con: encuentro privacidad comprobante { $who } CÓDIGO
privacy-proof-none = Con ese RUT y ese código no hay ninguna constancia.
privacy-proof-none-hint = Revise el código: son cinco grupos de cinco letras o números.
privacy-proof-found = { $count ->
    [one] Hay una constancia.
   *[other] Hay { $count } constancias.
} Es todo lo que queda de la persona.
privacy-proof-granted = concedida
privacy-proof-refused = denegada
privacy-proof-open = sin respuesta
privacy-forget-what = También: { $requests } en el libro de solicitudes y { $learners } en talleres.
privacy-erasure-grounds = El borrado se puede negar solo por: { $grounds } (artículo 7). Si es el caso, no siga y responda con: encuentro privacidad solicitud responder NÚMERO --denegada --motivo TEXTO
privacy-ground = { $name }
privacy-forgotten-rooms = Se borró: { $rooms }.
privacy-room-supplier = ficha ({ $count })
privacy-room-searches = búsquedas ({ $count })
privacy-room-marks = decisiones ({ $count })
privacy-room-papers = papeles ({ $count })
privacy-room-workshops = talleres ({ $count })
privacy-room-directory = publicaciones del directorio ({ $count })
privacy-room-staff = lista de personal de la municipalidad ({ $count })
privacy-room-dossiers = ofertas preparadas y su historia ({ $count })
privacy-room-mentions = menciones en lo de otros ({ $count })
privacy-room-bids = ofertas ({ $count })
privacy-room-books = solicitudes y bloqueos ({ $count })
privacy-forget-known-backup = El respaldo del { $on } todavía lo contiene: { $file }
