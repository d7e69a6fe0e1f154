# Reading a pack.
rules-unreadable = El archivo { $file } tiene un problema en la línea { $line }: { $reason }
rules-unknown-field = El archivo { $file } usa en la línea { $line } el campo «{ $field }», que no existe. Revise cómo está escrito.
rules-newer-format = El archivo { $file } usa el formato { $version } y este programa entiende hasta el { $understood }. Actualice el programa para usar esas reglas.
rules-not-found = No se encontró { $path }. Revise el nombre de la carpeta.
rules-not-text = El archivo { $path } no es texto en UTF-8. Guárdelo de nuevo con esa codificación.
rules-cannot-read = No se pudo leer { $path }. Revise que tenga permiso para abrirlo.
rules-empty-folder = La carpeta { $folder } no tiene archivos de reglas (terminan en «.toml»).

# Dated values.
rules-missing-month = Falta el valor de { $name } para { $month }. No se usa el de otro mes: anótelo con «encuentro reglas anotar { $id } AAAA-MM VALOR --source DIRECCIÓN».
rules-missing-day = Falta el valor de { $name } para el { $day }. No se usa el de otro día.
rules-missing-year = Falta el valor de { $name } para el año { $year }. No se usa el de otro año.
rules-expired-value = El último valor conocido de { $name } rigió hasta el { $until }.
rules-value-not-yet = { $name }: no se conoce un valor anterior al { $from }.
rules-no-such-value = No hay un valor con el nombre «{ $id }». Vea la lista con «encuentro reglas ver parameters».
rules-period-month = { $month }
rules-period-day = { $day }
rules-period-year = { $year }
rules-period-from = desde el { $from }
rules-unit-percent = %
rules-unit-days = días corridos
rules-unit-business-days = días hábiles
rules-unit-hours = horas
rules-unit-months = meses
rules-unit-years = años
rules-unit-quotes = cotizaciones
rules-unit-people = personas
rules-unit-own = { $unit }
rules-amount = { $value } { $unit }

# Showing a pack.
rules-kind-sources = Fuentes
rules-kind-steps = Pasos del registro
rules-kind-sections = Secciones de la entrevista
rules-kind-questions = Preguntas de la entrevista
rules-kind-requirements = Requisitos para ofertar
rules-kind-trips = Lugares donde se resuelven
rules-kind-papers = Papeles
rules-kind-checklist = Lista de control de una oferta
rules-kind-causes = Causas de inhabilidad
rules-kind-retention = Por cuánto tiempo se guarda cada cosa
rules-kind-notice-items = Lo que dice el aviso sobre datos
rules-kind-erasure-grounds = Causas para negar un borrado
rules-kind-sensitive-topics = Datos sensibles que no se preguntan
rules-kind-parameters = Valores con fecha
rules-kind-parameter-names = Nombres de los valores
rules-kind-process-types = Tipos de procesos y órdenes
rules-kind-messages = Mensajes del portal
rules-kind-consents = Textos de los permisos
rules-kind-weights = Puntos de la recomendación
rules-kind-synonyms = Palabras del oficio
rules-field-title = Nombre
rules-field-what = Qué hacer
rules-field-where = Dónde
rules-field-why = Por qué
rules-field-mend = Cómo resolverlo
rules-field-cost = Costo
rules-field-lasts = Duración
rules-field-issuer = Quién lo emite
rules-field-note = Nota
rules-field-informed-by = Quién lo informa
rules-field-cause = Qué significa
rules-field-deadline = Plazo
rules-field-help = Cómo responder
rules-field-label = Opción
rules-field-text = Texto
rules-column-kind = Tipo
rules-column-name = Qué es
rules-column-entries = Entradas
rules-column-unverified = Sin confirmar
rules-column-id = Código
rules-column-title = Nombre
rules-column-from = Rige desde
rules-column-until = Rige hasta
rules-column-checked = Revisado el
rules-column-confirmed = Confirmado
rules-column-period = Período
rules-column-value = Valor
rules-column-unit = Unidad
rules-column-source = Fuente
rules-column-place = Parte
rules-column-url = Dirección
rules-column-date = Fecha del texto
rules-column-file = Archivo
rules-column-line = Línea
rules-column-problem = Problema
rules-confirmed = sí
rules-unconfirmed = no: confirme en la página oficial antes de confiar
rules-show-next = Para ver más: «encuentro reglas ver TIPO» o «encuentro reglas ver ID», por ejemplo «encuentro reglas ver utm».
rules-no-such-entry = No hay reglas con el nombre «{ $id }».

# Checking a pack.
rules-check-good = Las reglas «{ $pack }» están bien: { $entries } entradas revisadas, { $unverified } sin confirmar por una fuente.
rules-check-bad = { $count ->
    [one] Las reglas «{ $pack }» tienen 1 problema. Corríjalo y revise de nuevo.
   *[other] Las reglas «{ $pack }» tienen { $count } problemas. Corríjalos y revise de nuevo.
}
rules-lint-synonym-alone = Nombra menos de dos palabras: no encuentra nada.
rules-lint-synonym-empty = «{ $word }» no tiene ninguna letra.
rules-lint-synonym-twice = «{ $word }» ya está en el grupo, con otra forma o con otra tilde.
rules-lint-double = Hay dos entradas iguales: «{ $key }». Deje una sola.
rules-lint-not-worded = Falta el texto de «{ $field }» en el idioma «{ $language }».
rules-lint-same-words = El texto de «{ $field }» es igual en los dos idiomas: falta traducirlo.
rules-lint-no-source = La fuente «{ $source }» no existe. Agréguela o corrija su id.
rules-lint-unused-source = Ninguna regla usa esta fuente.
rules-lint-dates-reversed = Termina el { $until }, antes de empezar el { $from }.
rules-lint-no-question = Nombra la pregunta «{ $question }», que no existe.
rules-lint-no-option = La pregunta «{ $question }» no tiene la respuesta «{ $value }».
rules-lint-wrong-kind = La pregunta «{ $question }» no recibe el tipo de respuesta que pide esta condición.
rules-lint-no-trip = El lugar «{ $trip }» no existe.
rules-lint-sensitive = La pregunta pide { $topic }, que la ley llama dato sensible: no se pregunta.
rules-lint-no-section = La sección «{ $section }» no existe.
rules-lint-no-paper = El papel «{ $paper }» no existe.
rules-lint-choices = Una pregunta con alternativas necesita al menos dos, y las demás ninguna.
rules-lint-says-nothing = No dice por qué texto se reconoce este mensaje.
rules-lint-same-message = El texto «{ $text }» también lleva a «{ $other }».
rules-lint-no-consent = Falta el texto de este permiso.
rules-lint-two-periods = Tiene más de uno entre mes, día y año.
rules-lint-wrong-first-day = El mes, día o año no coincide con el primer día, { $from }.
rules-lint-negative = El valor { $value } es negativo.
rules-lint-no-name = Falta el nombre para las personas.
rules-lint-no-value = Tiene nombre y ningún valor.
rules-lint-overlap = Rige al mismo tiempo que otra entrada, la que empieza el { $from }.
rules-lint-range-reversed = El monto máximo no es mayor que el mínimo.

# Recording a value.
rules-set-done = Anotado: { $name }, { $period }: { $value }. Quedó en { $file } y se usa desde ahora.
rules-set-replaced = Reemplaza el valor que estaba anotado: { $value }.
rules-set-did-you-mean = ¿Quiso escribir «{ $id }»?
rules-set-not-periodic = «{ $id }» no cambia por mes, día ni año: viene de la ley y se actualiza con las reglas del programa.
rules-set-bad-month = «{ $value }» no es un mes. Escríbalo así: 2026-11.
rules-set-bad-day = «{ $value }» no es un día. Escríbalo así: 2026-11-23.
rules-set-bad-year = «{ $value }» no es un año. Escríbalo así: 2027.
rules-set-bad-source = «{ $value }» no sirve como fuente. Escriba la dirección completa de la página donde leyó el valor, por ejemplo https://www.sii.cl/.
rules-set-absurd-period = No se puede conocer todavía, o es demasiado antiguo, un valor que empieza el { $first }. Revise el período; no se anotó nada.
rules-set-absurd-value = El valor { $value } está muy lejos del más cercano que se conoce, { $nearest } del { $day }. Revise si falta o sobra una cifra; no se anotó nada.

# Explaining a message of the portal.
explain-says = Mensaje
explain-means = Qué significa
explain-mend = Qué hacer
explain-deadline = Plazo
explain-unclear = No es seguro que el texto sea uno de estos. Compárelo con lo que muestra la pantalla, o copie el mensaje completo.
explain-not-known = Este mensaje no se conoce: no hay una explicación con fuente para él.
explain-kept = Para que alguien lo explique después, quedó en { $file }, sin RUT, correos, teléfonos ni claves. Revise que no tenga nombres antes de compartirlo.
explain-ask-help-centre = Pregunte en el Centro de Ayuda de Mercado Público: ayuda.mercadopublico.cl.
explain-cannot-read = No se pudo leer { $file }.
