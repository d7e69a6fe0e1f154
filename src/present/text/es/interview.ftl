# Interview: why an answer was not taken.
interview-empty = Falta la respuesta.
interview-needed = Esta respuesta hace falta para seguir. Escriba «?» para ver por qué se pregunta.
interview-nothing-asked = No queda ninguna pregunta por responder.
interview-secret-refused = Eso parece una clave. Este programa nunca la necesita y no la guardó. Escriba la clave solo en el sitio oficial y responda aquí lo que se pregunta.
interview-negative = «{ $value }» es menor que cero. Escriba cero o un número mayor.
interview-not-a-number = «{ $value }» no es un número. Escriba solo el número, por ejemplo 12. Si no hay nada que contar, escriba 0.
interview-doubtful-utm = { $value } UTM es mucho: son unos { $pesos } (con la UTM de { $month }). Si escribió pesos, divídalos por el valor de la UTM. Si son UTM, escriba el mismo número otra vez.
interview-doubtful = { $value } es mucho más que lo usual. Revise si escribió pesos. Si está bien, escriba el mismo número otra vez.
interview-not-yes-no = «{ $value }» no se entiende. Responda sí o no.
interview-no-such-number = Elija un número del 1 al { $last }.
interview-option = { $label }
interview-no-such-option = «{ $value }» no es una de las opciones: { $options }.
interview-not-a-rubro = «{ $value }» no es un código de rubro. Son 8 o 9 dígitos, separados por coma: 82121508, 14111531.
interview-comuna-near = No existe la comuna «{ $value }». ¿Quiso escribir { $near }?
interview-comuna-unknown = No existe la comuna «{ $value }». Escriba su nombre completo, por ejemplo Peñalolén.
interview-region-near = No existe la región «{ $value }». ¿Quiso escribir { $near }?
interview-region-unknown = No existe la región «{ $value }». Escriba su nombre o su número, por ejemplo Valparaíso o 5.
interview-not-an-email = Eso no es un correo electrónico. Escríbalo completo: nombre@ejemplo.cl.
interview-not-a-phone = Eso no es un teléfono de Chile. Escriba nueve dígitos: 9 1234 5678 o 2 2123 4567.
interview-odd-characters = La respuesta tiene caracteres que no se pueden guardar. Escríbala de nuevo con el teclado.
interview-too-long = La respuesta es muy larga. Puede tener hasta { $most } letras.
interview-not-a-name = Eso no parece un nombre. Escríbalo con letras, tal como está en el papel.
interview-not-an-address = Eso no parece una dirección. Escriba calle y número: Av. Grecia 8735.

# The opening: purpose and basis, RUT, branch.
interview-ask-guidance = ¿Está de acuerdo con que se guarden sus datos para acompañarle? (sí / no)
interview-ask-directory = ¿Está de acuerdo con aparecer en la lista de proveedores locales? Es opcional. (sí / no; Enter: no)
interview-ask-results = ¿Está de acuerdo con que su avance se cuente en el informe del taller? Es opcional. (sí / no; Enter: no)
interview-ask-rut = ¿Cuál es el RUT con que vende? Con guion y dígito, por ejemplo 77.000.012-2.
interview-ask-person = ¿Ese RUT es de una persona o de una empresa?
interview-person-natural = Persona natural: vende con su propio RUT
interview-person-juridical = Persona jurídica: empresa, cooperativa u otra
interview-no-such-person = Elija 1 para una persona natural o 2 para una persona jurídica.
interview-say-yes-or-no = Para seguir hace falta que responda sí o no.
interview-why-consent = Los datos de una persona se guardan solo para un fin que ella conoce y acepta (Ley 21.719). Puede retirarlo cuando quiera.
interview-why-rut = El RUT identifica a quien vende. Con él se retoma lo que ya respondió y se sabe qué preguntas corresponden.
interview-why-person = Una persona y una empresa presentan papeles distintos: cada una recibe solo sus preguntas.
interview-no-basis = No se guardó nada: hace falta su acuerdo, u otro fundamento legal, para guardar datos.
interview-no-basis-hint = Puede registrarse por su cuenta en www.mercadopublico.cl. Una municipalidad que actúa en su función usa «--basis legal-function».
interview-two-ruts = El RUT del archivo de respuestas es otro que el indicado en el comando.
interview-no-rut = Falta el RUT.
interview-no-rut-hint = Escriba: encuentro registrar RUT, o agregue «rut» al archivo de respuestas.
interview-left-before = Salió antes de empezar. No se guardó nada.
interview-begun = { $rut }: registro iniciado. Cada respuesta se guarda al momento.

# Asking.
interview-answer-label = Respuesta
interview-ways = Escriba «?» para ver por qué se pregunta algo, «<» para volver atrás y «salir» para seguir otro día. Donde hay opciones, escriba el número o cómo empieza la que elige. Nunca escriba claves.
interview-blank-again =
    { $count ->
        [one] Otro día quedó { $count } pregunta sin respuesta. Se pregunta otra vez: Enter la deja como está.
       *[other] Otro día quedaron { $count } preguntas sin respuesta. Se preguntan otra vez: Enter las deja como están.
    }
interview-first-question = Esta es la primera pregunta.
interview-heading = { $section } · pregunta { $at } de { $of }
interview-enter-takes = (Enter elige la { $number })
interview-enter-keeps = Enter deja: { $value }
interview-dash-clears = Un guion «-» la deja sin respuesta
interview-enter-skips = Enter: dejar sin respuesta por ahora
interview-why-source = Fuente: { $source }{ $place }. Revisado el { $checked }.
interview-why-unverified = Ninguna fuente lo confirma todavía: consúltelo en la página oficial.
interview-yes = sí
interview-no = no
interview-known-heading = Esto ya se sabe:
interview-known-item = - { $line }
interview-known-line = { $question } { $value } ({ $source }, { $date })
interview-known-count =
    { $known ->
        [one] { $known } de { $of } respuestas ya era suya.
       *[other] { $known } de { $of } respuestas ya eran suyas.
    }
interview-source-told = lo dijo usted
interview-source-paper = copiado de: { $paper }
interview-source-marketplace = visto en Mercado Público
interview-source-file = archivo { $file }

# An answers file.
interview-file-unreadable = No se pudo abrir el archivo { $file }. Revise el nombre y la carpeta.
interview-file-not-toml = El archivo { $file } no se entiende en la línea { $line }.
interview-file-not-toml-hint = Cada respuesta va en una línea bajo [answers], por ejemplo: legal_name = "Ana Pérez Soto".
interview-file-refused = { $file }, clave { $key }{ $value }: { $reason }
interview-file-value = , valor «{ $value }»
interview-file-no-value = {""}
interview-file-not-a-value = Una respuesta es un texto, un número, true o false, una fecha o una lista.
interview-file-not-asked = Esta pregunta no corresponde a este proveedor. Quite la línea.
interview-file-key-near = No hay una pregunta con esa clave. ¿Quiso escribir { $near }?
interview-file-key-unknown = No hay una pregunta con esa clave. Quite la línea.
interview-some-refused = Algunas respuestas del archivo no se guardaron. Corríjalas y repita el comando: lo demás ya está.

# The ending.
interview-missing-line = Falta { $key }: { $question }
interview-left =
    { $missing ->
        [0] Quedó guardado lo respondido: { $answered }.
        [one] Quedó guardado lo respondido: { $answered }. Falta { $missing } respuesta.
       *[other] Quedó guardado lo respondido: { $answered }. Faltan { $missing } respuestas.
    }
interview-left-hint = Para seguir donde quedó: encuentro registrar { $rut }
interview-done = Listo: están las { $answered } respuestas. { $known } ya eran suyas.
interview-blank-left =
    { $count ->
        [one] Queda { $count } pregunta sin respuesta. Para responderla: encuentro registrar { $rut }
       *[other] Quedan { $count } preguntas sin respuesta. Para responderlas: encuentro registrar { $rut }
    }
interview-mismatches =
    { $count ->
        [one] Hay { $count } diferencia entre lo que dicen los papeles. «encuentro revisar» muestra las letras exactas.
       *[other] Hay { $count } diferencias entre lo que dicen los papeles. «encuentro revisar» muestra las letras exactas.
    }
interview-next-heading = Qué sigue, en orden, en las páginas oficiales:
interview-next-step =
    { $at }. { $title }
       { $what }
       Dónde: { $where }
interview-next-command = Siguiente: encuentro revisar { $rut }
interview-sheet-written = Hoja para imprimir guardada en { $file }.

# The printable sheet.
sheet-title = Datos para el registro en Mercado Público
sheet-subtitle = RUT { $rut } · preparada el { $date }
sheet-not-official = Esta hoja no es el formulario oficial ni un certificado: ayuda a copiar los datos sin errores. El registro se hace en www.mercadopublico.cl con la ClaveÚnica de quien firma, que no se anota aquí.

help-register = Guía el registro de un proveedor, pregunta por pregunta
help-register--rut = RUT del proveedor; sin él se pregunta
help-register--answers = Archivo TOML con todas las respuestas o una parte
help-register--person = Persona natural o jurídica: natural o juridical
help-register--basis = Con qué fundamento se guardan los datos: consent (acuerdo), legal-function (función legal de una municipalidad) o contract (contrato)
help-register--sheet = Deja además una hoja para imprimir, con los datos en orden: HTML, o PDF si el archivo termina en .pdf
help-register-after = Cada respuesta se guarda al momento: puede salir y seguir otro día con el mismo comando. Ejemplos de archivos de respuestas: examples/answers.
