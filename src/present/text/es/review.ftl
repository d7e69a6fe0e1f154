# La revisión de una oferta, las garantías y el envío

help-bids-check = Dice en una línea si la oferta se puede enviar, y qué falta
help-bids-check--code = Código de la licitación
help-bids-check--rut = RUT del proveedor
help-bids-note = Anota quién firma y el neto que muestra el portal
help-bids-note--code = Código de la licitación
help-bids-note--rut = RUT del proveedor
help-bids-note--signatory = Nombre de quien firma
help-bids-note--portal-net = Total neto que muestra el portal después de ingresar los precios
help-bids-guarantee = Anota una garantía: lo que piden las bases y lo que dice la que se tiene
help-bids-guarantee--code = Código de la licitación
help-bids-guarantee--rut = RUT del proveedor
help-bids-guarantee--kind = De seriedad de la oferta, o de fiel cumplimiento
help-bids-guarantee--amount = Monto; en pesos, o con su moneda: «30 UF»
help-bids-guarantee--beneficiary = A favor de quién
help-bids-guarantee--until = Último día que cubre
help-bids-guarantee--held = Lo dicho es de la garantía que ya se tiene
help-bids-sent = Anota el comprobante de envío; avisa si después cambia algo
help-bids-sent--code = Código de la licitación
help-bids-sent--rut = RUT del proveedor
help-bids-sent--number = Número del comprobante
help-bids-sent--at = Día y hora del envío; si no se dice, ahora
help-bids-sent--account = RUT del proveedor que aparece en el comprobante
help-bids-sent--file = Archivo con el comprobante; queda guardado con los papeles
review-severity = Peso
review-what = Qué
review-mend = Qué hacer
review-heading-blocks = Falta o está mal
review-heading-unknown = No se sabe
review-heading-warns = Para tener presente
review-total-in-words = Total en palabras: { $words }
review-said = { $text }
review-detail = { $title }: { $detail }
review-value = { $value }
review-complete = La oferta { $code } está completa. Envíela en Mercado Público y anote el comprobante: encuentro ofertas enviada { $code }{ $whose }
review-not-known =
    A la oferta { $code } no se le ve nada malo, pero { $unknown ->
        [one] hay una cosa que nadie sabe todavía. Véala antes de enviar.
       *[other] hay { $unknown } cosas que nadie sabe todavía. Véalas antes de enviar.
    }
review-incomplete =
    La oferta { $code } todavía no se puede enviar: { $blocks ->
        [one] falta o está mal una cosa
       *[other] faltan o están mal { $blocks } cosas
    }{ $unknown ->
        [0] {""}
        [one] , y una no se sabe
       *[other] , y { $unknown } no se saben
    }.
review-sent-complete = La oferta { $code } está enviada y desde entonces no ha cambiado nada. Cuando se sepa el resultado: encuentro ofertas resultado { $code }{ $whose }
review-sent-incomplete =
    La oferta { $code } está enviada, pero { $blocks ->
        [one] hay una cosa que falta o está mal
       *[other] hay { $blocks } cosas que faltan o están mal
    }.
review-sent-not-known =
    La oferta { $code } está enviada, y { $unknown ->
        [one] hay una cosa que nadie sabe todavía
       *[other] hay { $unknown } cosas que nadie sabe todavía
    }. Véalas: si todavía hay plazo, la oferta se puede corregir y enviar de nuevo.
review-rehearsal = Es una copia de ensayo: sirve para practicar y no se envía.
review-no-tender = La licitación no está en este computador: no se puede ver si cambió el plazo o si sigue abierta.
review-no-tender-mend = Tráigala con «encuentro licitaciones traer { $code }», o mire su ficha.
review-no-lines = La oferta no tiene ninguna línea que se ofrezca.
review-prices =
    { $count ->
        [one] A una línea le falta el precio o la cantidad.
       *[other] A { $count } líneas les falta el precio o la cantidad.
    }
review-prices-mend = encuentro ofertas precio { $code }{ $whose }
review-shares = Las participaciones de los socios no suman 100 %, o falta alguna.
review-shares-mend = encuentro ofertas socio { $code }{ $whose } agregar RUT --parte PORCENTAJE
review-point = Punto { $number }: { $title }
review-points-mend = Cuando un punto esté listo: encuentro ofertas marcar { $code }{ $whose } --listo NÚMERO
review-unasked =
    { $count ->
        [one] Queda una pregunta sin responder que podría importar.
       *[other] Quedan { $count } preguntas sin responder que podrían importar.
    }
review-unasked-mend = Véalas con: encuentro revisar { $rut }
review-other-points =
    { $count ->
        [one] Queda un punto de la lista que puede no pedirse.
       *[other] Quedan { $count } puntos de la lista que pueden no pedirse.
    }
review-other-points-mend = Véalos con «encuentro ofertas ver { $code }{ $whose }» y márquelos con --listo o --no-se-pide.
review-not-sent = Guardada no es enviada: vale solo con el comprobante de envío, y enviada desde la cuenta de { $rut }.
review-not-sent-mend = Después de enviar: encuentro ofertas enviada { $code }{ $whose }
review-changed-since-sending = Después del envío ({ $at }) cambió algo: en el portal sigue la oferta anterior.
review-changed-mend = Edite la oferta en el portal, envíela de nuevo y anote el nuevo comprobante: encuentro ofertas enviada { $code }{ $whose }
review-portal-not-told = No se ha comparado el total de la oferta con el que muestra el portal.
review-portal-mend = Ingrese los precios netos en el portal y anote el neto que muestra: encuentro ofertas anotar { $code }{ $whose } --neto-portal MONTO
review-portal-differs = El portal muestra { $portal } neto y la oferta suma { $offer }: deben ser iguales.
review-portal-differs-mend = Vea cuál está mal. Si es el portal, corríjalo ahí; si es la oferta: encuentro ofertas precio { $code }{ $whose }
review-signatory-not-told = No se ha dicho quién firma. Según el poder puede firmar { $may }.
review-signatory-mend = encuentro ofertas anotar { $code }{ $whose } --firma NOMBRE
review-signatory-spelled = Quien firma está escrito «{ $signs }», y en los datos del proveedor «{ $may }». Escríbalo igual, letra por letra.
review-signatory-other = Firma { $signs }, y según los datos guardados el poder es de { $may }.
review-power-ends = El poder de quien firma rige hasta el { $until } y la licitación cierra el { $closes }.
review-power-ends-mend = Hay que renovar el poder, o que firme otra persona con poder vigente.
review-guarantee-bid = Garantía de seriedad de la oferta
review-guarantee-performance = Garantía de fiel cumplimiento
review-guarantee-read = { $guarantee }: no se ha anotado si las bases la piden.
review-guarantee-read-mend = Anote lo que dicen las bases: encuentro ofertas garantia { $code }{ $whose } { $word } --monto MONTO --hasta FECHA --a-favor-de NOMBRE
review-guarantee-not-held = { $guarantee }: las bases la piden y todavía no está.
review-guarantee-due-later = { $guarantee }: se entrega al ganar; vea hoy si la puede conseguir.
review-guarantee-start = Pídala hoy mismo. Cuando la tenga: encuentro ofertas garantia { $code }{ $whose } { $word } --en-mano --monto MONTO --hasta FECHA --a-favor-de NOMBRE
review-guarantee-unknown = { $guarantee }: falta saber si el monto, el beneficiario y el último día son los de las bases.
review-guarantee-amount = { $guarantee }: piden { $asked } y la que hay es de { $held }.
review-guarantee-until = { $guarantee }: debe cubrir hasta el { $asked } y la que hay termina el { $held }.
review-guarantee-beneficiary = { $guarantee }: debe ser a favor de «{ $asked }» y la que hay dice «{ $held }».
review-guarantee-word-bid = seriedad
review-guarantee-word-performance = cumplimiento
review-guarantee-ended = { $guarantee }: la que hay termina el { $until }, antes del cierre.
review-mismatch-mend = Vea las letras que difieren: encuentro revisar { $rut } --para { $code }
review-rehearsal-end = Es una copia de ensayo de { $code }: sirve para practicar y no se envía. Lo de arriba es lo que faltaría en una oferta de verdad.
review-over = El plazo de la oferta { $code } terminó y no figura como enviada. Si la envió: encuentro ofertas enviada { $code }{ $whose }. Si el portal falló: encuentro ofertas rescatar { $code }{ $whose }
bids-sent-early = La fecha del comprobante es anterior al día en que se empezó esta oferta aquí ({ $started }). Revise que sea la correcta.
review-member-not-ready = Socio { $rut }: todavía no está listo para ofertar, y cada socio debe estarlo.
review-member-not-known = Socio { $rut }: no se sabe todo lo que hace falta para decir si puede ofertar.
review-member-not-here = Socio { $rut }: no está en este computador; no se pudo ver si puede ofertar.
review-member-mend = encuentro revisar { $rut } --para { $code }
review-guarantee-mend = Pida que la corrijan o la cambien antes del cierre.
review-related = En este computador hay otra oferta para la misma licitación, de un proveedor con { $shared }.
review-shared-representative = el mismo representante
review-shared-address = la misma dirección
review-shared-contact = el mismo teléfono o correo
review-paper-mend = Para guardar el que sirve: encuentro papeles agregar{ $whose } ARCHIVO --tipo { $id } --emitido FECHA
review-paper-mend-tender = Para guardar el que sirve: encuentro papeles agregar{ $whose } ARCHIVO --tipo { $id } --para { $code }
review-paper-elsewhere = { $paper }: está marcado como listo, pero no hay copia ni fecha en este programa.
review-paper-undated = { $paper }: no se sabe de qué fecha es, y las bases suelen poner un límite.
review-paper-older-than-usual = { $paper }: el día del cierre tendrá { $age } días. Lo usual es pedir a lo más { $usual }; mandan las bases.
review-paper-too-old = { $paper }: el día del cierre tendrá { $age } días, y las bases aceptan a lo más { $limit }.
review-paper-expired = { $paper }: rige solo hasta el { $expires }, antes del cierre.
review-paper-of-another = { $paper }: el que hay es de otra licitación.
review-paper-signatory = { $paper }: no nombra a { $signs }, que es quien firma.
bids-heading-notes = Firma y portal
bids-heading-guarantees = Garantías
bids-heading-receipt = Comprobante de envío
bids-note-signatory = Firma
bids-note-portal-net = Neto en el portal
bids-note-nothing = Diga qué anotar: --firma NOMBRE, --neto-portal MONTO, o los dos.
bids-noted = Anotado. Para ver cómo está la oferta: encuentro ofertas revisar { $code }{ $whose }
bids-guarantee-which = Garantía
bids-guarantee-side = Papel
bids-guarantee-amount = Monto
bids-guarantee-until = Hasta
bids-guarantee-beneficiary = A favor de
bids-guarantee-side-asked = piden las bases
bids-guarantee-side-held = la que hay
bids-guarantee-ask-first = Todavía no se sabe qué piden las bases de esa garantía.
bids-guarantee-ask-first-hint = Anote primero lo que piden, sin --en-mano: encuentro ofertas garantia { $code }{ $whose } seriedad --monto MONTO --hasta FECHA
bids-guarantee-asked = Anotado lo que piden las bases. Pida la garantía hoy; cuando la tenga: encuentro ofertas garantia { $code }{ $whose } { $word } --en-mano --monto MONTO --hasta FECHA --a-favor-de NOMBRE
bids-guarantee-held = Anotada la garantía que hay. Para compararla: encuentro ofertas revisar { $code }{ $whose }
bids-receipt-number = Número
bids-receipt-at = Enviada
bids-receipt-account = Proveedor en el comprobante
bids-receipt-file = Archivo
bids-sent-ask-number = ¿Qué número tiene el comprobante de envío?
bids-sent-no-number = Falta el número del comprobante de envío: --numero NÚMERO. Sin comprobante la oferta puede estar guardada y no enviada.
bids-sent-future = La hora del envío todavía no llega. Revise el día y la hora del comprobante.
bids-sent-rehearsal = Es una copia de ensayo: no se anota como enviada. Si la licitación recibe ofertas, empiécela de nuevo con «encuentro ofertas empezar».
bids-sent-other-account = El comprobante es de { $account } y esta oferta es de { $rut }: la oferta salió desde la cuenta de otro. No se anotó nada.
bids-sent-other-account-hint = Si todavía hay plazo, retírela en el portal, entre con la cuenta de la propia empresa y envíela de nuevo.
bids-sent-late = La hora del comprobante es posterior al cierre ({ $closes }). Revise que sea la correcta.
bids-sent-account-not-told = Mire que el comprobante diga { $rut }. Con --cuenta RUT el programa lo compara.
bids-sent-open-points = Quedan puntos obligatorios sin marcar. El comprobante prueba que se envió, no que esté completa: encuentro ofertas revisar { $code }{ $whose }
bids-sent = Anotado el envío. Si cambia algo aquí, el programa avisa que hay que enviar de nuevo. Cuando se sepa: encuentro ofertas resultado { $code }{ $whose }
bids-sent-again = Anotado el nuevo envío; reemplaza al anterior. Los dos quedan en «encuentro ofertas cambios { $code }{ $whose }».
bids-changed-since-sending = Esto cambió después del envío: en el portal sigue la oferta anterior. Edítela ahí, envíela de nuevo y anótelo: encuentro ofertas enviada { $code }{ $whose }
