# Suppliers
help-suppliers = Los proveedores registrados
help-suppliers-state = Anota lo que se vio de la cuenta, la acreditación o la habilidad
help-suppliers-state--what = RUT (si hay más de uno), luego el estado (account, accreditation o eligibility; cuenta, acreditación o habilidad) y su valor, por ejemplo: hábil
help-suppliers-state--on = Día en que se vio; hoy si no se indica
help-suppliers-state--until = Último día en que rige, como el término de la acreditación
help-suppliers-state--evidence = Qué lo muestra: una nota o el nombre de un archivo
help-suppliers-state--cause = Causa de la inhabilidad, solo de una empresa
help-suppliers-state--by = Quién lo vio
states-secret = Eso parece una clave. No se guardó: anote solo qué se vio y dónde.
states-no-by = Falta decir quién lo vio, con «--by NOMBRE».
states-no-evidence = Falta la evidencia, con «--evidence TEXTO»: qué se vio y dónde, o el nombre de un archivo.
states-in-the-future = El día { $date } todavía no llega; hoy es { $today }. Escriba el día en que se vio.
states-ends-before = El último día, { $until }, es anterior al día en que se vio, { $on }.
states-no-such-kind = «{ $value }» no es un estado. Son tres: cuenta, acreditación y habilidad.
states-no-such-account = «{ $value }» no es un valor de la cuenta. Escriba abierta o ninguna.
states-no-such-accreditation = «{ $value }» no es un valor de la acreditación. Escriba vigente o «no vigente».
states-no-such-eligibility = «{ $value }» no es un valor de la habilidad. Escriba hábil, inhábil, «en revisión» o «sin información».
states-cause-without-ineligibility = Una causa solo va con el valor inhábil.
states-no-such-cause = «{ $value }» no es una de las causas del certificado: { $causes }.
states-left-out = De una persona natural inhábil se guardan solo el estado y la fecha: ni la causa ni la evidencia (Ley 21.719).
states-recorded = { $rut }: estado anotado, visto el { $on }. Lo anterior queda en la historia.
states-not-held = No hay un proveedor registrado con el RUT { $rut }.
states-not-held-hint = Regístrelo con: encuentro registrar { $rut }
states-ask-rut = ¿De qué RUT es el estado?
states-which = Falta el RUT: hay varios proveedores, o ninguno.
states-which-hint = Escriba: encuentro proveedores estado RUT habilidad hábil --evidence TEXTO --by NOMBRE

# Lists of suppliers.
help-suppliers-list = Muestra los proveedores guardados, con sus tres estados
help-suppliers-show = Muestra todo lo guardado de un proveedor
help-suppliers-show--rut = RUT del proveedor; si falta, se pregunta
help-suppliers-edit = Cambia respuestas de un proveedor
help-suppliers-edit--rut = RUT del proveedor
help-suppliers-edit--pairs = Lo que cambia, como comuna=Peñalolén; vacío la borra
help-suppliers-import = Registra proveedores desde una planilla CSV o XLSX
help-suppliers-import--file = La planilla
help-suppliers-import--sheet = Hoja del libro de Excel
help-suppliers-import--dry-run = Solo revisa: no guarda nada
help-suppliers-import--basis = Base legal de las filas que no la dicen: legal-function o contract
help-suppliers-export = Entrega la lista como planilla, o con un RUT todo lo guardado de esa persona
help-suppliers-export--rut = RUT de la persona que pide sus datos
help-suppliers-template = Entrega una planilla en blanco con una fila de ejemplo
help-suppliers-forget = Borra todo lo guardado de una persona
help-suppliers-forget--rut = RUT de la persona
help-suppliers-forget--public-too = Borra también las ofertas y órdenes públicas con ese RUT
suppliers-none-yet = Todavía no hay proveedores guardados.
suppliers-none-yet-hint = Registre a una persona con «encuentro registrar», o varias con «encuentro proveedores plantilla».
suppliers-none-fits = Ningún proveedor guardado cumple con lo pedido.
suppliers-none-fits-hint = Pruebe con menos filtros, o vea todos con «encuentro proveedores listar».
suppliers-not-held = No hay un proveedor guardado con el RUT { $rut }.
suppliers-not-held-hint = Revise el RUT, o regístrelo con «encuentro registrar». Lo que haya de alguien en talleres o listas: encuentro privacidad exportar RUT
suppliers-column-missing = A la planilla le falta la columna «rut».
suppliers-column-unknown = No se conoce la columna «{ $column }»; no se leyó.
suppliers-no-consent = La persona no autorizó guardar sus datos, así que la fila no se guarda.
suppliers-guidance-withdrawn = La persona retiró su autorización el { $day } y la planilla no trae una posterior, así que la fila no se guarda. Si la dio de nuevo, escriba ese día en «fecha de autorización».
suppliers-withdrawal-kept = { $count ->
    [one] Una persona o empresa sigue fuera del directorio: retiró su permiso, y la planilla dice «sí» sin una fecha posterior al retiro. Si lo dio de nuevo, escriba ese día en «fecha de autorización» e importe otra vez.
   *[other] { $count } personas o empresas siguen fuera del directorio: retiraron su permiso, y la planilla dice «sí» sin una fecha posterior al retiro. Si lo dieron de nuevo, escriba ese día en «fecha de autorización» e importe otra vez.
}
suppliers-withdrawal-kept-row = Línea { $line }: { $rut } retiró su permiso para el directorio el { $day }.
suppliers-ended-consent = { $count ->
    [one] Se retiró un permiso para el directorio, porque la planilla dice «no». Para darlo de nuevo: encuentro directorio consentimiento RUT --dar
   *[other] Se retiraron { $count } permisos para el directorio, porque la planilla dice «no». Para dar uno de nuevo: encuentro directorio consentimiento RUT --dar
}
suppliers-would-end-consent = { $count ->
    [one] Se retiraría un permiso para el directorio, porque la planilla dice «no».
   *[other] Se retirarían { $count } permisos para el directorio, porque la planilla dice «no».
}
suppliers-ended-consent-row = Línea { $line }: { $rut } dice «no» al directorio.
suppliers-may-be-back = { $count ->
    [one] Llegó una persona o empresa nueva, y el { $day } se borró a alguien de estos datos. Si es la misma y pidió que la borraran, bórrela otra vez: encuentro privacidad olvidar RUT
   *[other] Llegaron { $count } personas o empresas nuevas, y el { $day } se borró a alguien de estos datos. Si alguna pidió que la borraran, bórrela otra vez: encuentro privacidad olvidar RUT
}
suppliers-no-basis = Falta la autorización de la persona (columna «autoriza guardar sus datos»: sí). Una municipalidad en su función legal puede importar con «--base funcion-legal».
suppliers-bad-basis = «{ $value }» no es una base legal. Use consentimiento, contrato o función legal.
suppliers-bad-person = «{ $value }» no es un tipo de persona. Use natural o jurídica.
suppliers-state-needs-day = Falta el día en que se vio este estado.
suppliers-import-next = Para verlos: encuentro proveedores listar
suppliers-shown = Para saber qué falta: encuentro revisar { $rut }
suppliers-template-next = Borre la fila de ejemplo, anote a cada persona con su autorización y luego: encuentro proveedores importar ARCHIVO
suppliers-edit-shape = «{ $value }» no tiene la forma clave=valor.
suppliers-edit-unknown = No existe el dato «{ $key }».
suppliers-edit-near = ¿Quiso escribir «{ $suggestion }»? Así: encuentro proveedores editar RUT "{ $suggestion }=VALOR"
suppliers-edit-keys = Los datos se llaman: { $keys }.
suppliers-edit-key = { $name }
suppliers-edit-not-asked = El dato { $key } no se le pregunta a este proveedor.
suppliers-edit-refused = { $key }: { $reason } No se cambió nada.
suppliers-edited = { $key }: antes «{ $before }», ahora «{ $after }».
suppliers-edit-next = Para ver todo: encuentro proveedores ver { $rut }
suppliers-forget-what = De { $rut } se borrará todo. Respuestas: { $facts }. Estados: { $states }. Autorizaciones: { $consents }. Ofertas propias: { $bids }. Licitaciones seguidas o descartadas: { $marks }.
suppliers-forget-ask = ¿Borrar todo esto? No se puede deshacer. Escriba sí o no [no]:
suppliers-forget-declined = No se borró nada.
suppliers-forgotten = Se borró todo lo guardado de { $rut }.
suppliers-forget-backups = Los respaldos y las planillas guardadas en otros lugares no se alcanzan desde aquí: bórrelos también.
suppliers-forget-backup = Puede ser un respaldo: { $file }
suppliers-unknown = no se sabe
suppliers-person-natural = natural
suppliers-person-juridical = jurídica
suppliers-state-open = abierta
suppliers-state-none = sin cuenta
suppliers-state-in-force = vigente
suppliers-state-not-in-force = no vigente
suppliers-state-eligible = hábil
suppliers-state-ineligible = inhábil
suppliers-state-under-review = en revisión
suppliers-state-no-information = sin información
suppliers-column-rut = RUT
suppliers-column-name = Nombre
suppliers-column-comuna = Comuna
suppliers-column-connected = Conectado
suppliers-column-account = Cuenta
suppliers-column-accreditation = Acreditación
suppliers-column-eligibility = Habilidad
suppliers-field-person = Tipo de persona
suppliers-field-until = Acreditación hasta
suppliers-field-created = Registrado aquí el
suppliers-fact-question = Pregunta
suppliers-fact-answer = Respuesta
suppliers-fact-source = De dónde
suppliers-fact-recorded = Anotada
suppliers-source-told = lo dijo
suppliers-source-marketplace = Mercado Público
suppliers-history-state = Estado
suppliers-history-value = Valor
suppliers-history-on = Visto el
suppliers-history-until = Hasta
suppliers-history-evidence = Evidencia
suppliers-history-by = Lo vio
suppliers-heading-facts = Respuestas
suppliers-heading-history = Historia de los estados
suppliers-heading-consents = Para qué se guardan los datos
suppliers-heading-bids = Ofertas propias
suppliers-consent-purpose = Para qué
suppliers-consent-basis = Base legal
suppliers-consent-given = Desde
suppliers-consent-withdrawn = Retirada
suppliers-purpose-guidance = acompañar el registro y las ofertas
suppliers-purpose-directory = aparecer en el directorio
suppliers-purpose-results = contar los resultados del taller
suppliers-basis-consent = autorización de la persona
suppliers-basis-contract = contrato
suppliers-basis-legal-function = función legal
help-suppliers-list--comuna = Comuna del domicilio
help-suppliers-list--region = Región del domicilio
help-suppliers-list--rubro = Comienzo del código de rubro
help-suppliers-list--text = Palabras del nombre
help-suppliers-list--connected = Solo con cuenta, acreditación y habilidad al día
help-suppliers-list--not-connected = Solo los que todavía no están conectados
help-suppliers-list--limit = Cuántos como máximo
help-suppliers-export--comuna = Comuna del domicilio
help-suppliers-export--region = Región del domicilio
help-suppliers-export--rubro = Comienzo del código de rubro
help-suppliers-export--text = Palabras del nombre
help-suppliers-export--connected = Solo con cuenta, acreditación y habilidad al día
help-suppliers-export--not-connected = Solo los que todavía no están conectados
help-suppliers-export--limit = Cuántos como máximo
suppliers-listed =
    { $count ->
        [one] Un proveedor.
       *[other] { $count } proveedores.
    } Para saber qué le falta a uno: encuentro revisar RUT
suppliers-exported =
    { $count ->
        [one] Se entregó un proveedor.
       *[other] Se entregaron { $count } proveedores.
    } Son datos de personas: compártalos solo con quien los necesita.
suppliers-forget-public-ask =
    { $count ->
        [one] Hay un registro público (oferta u orden) con el mismo RUT.
       *[other] Hay { $count } registros públicos (ofertas u órdenes) con el mismo RUT.
    } No son parte del perfil. ¿Borrarlos también? Escriba sí o no [no]:
suppliers-forgotten-public =
    { $count ->
        [one] Se borró también un registro público.
       *[other] Se borraron también { $count } registros públicos.
    }
suppliers-kept-public =
    { $count ->
        [one] Queda un registro público con ese RUT.
       *[other] Quedan { $count } registros públicos con ese RUT.
    } Para borrarlos también use «--tambien-publico».
suppliers-which-hint = Escriba: encuentro proveedores ver RUT
