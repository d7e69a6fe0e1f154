# Who complements whom for a joint offer.

help-directory-partners = Busca quién se complementa con quién para ofertar en conjunto
help-directory-partners--what = Código de una licitación, o un rubro: sus 8 o 9 cifras o su comienzo
help-directory-partners--rut = Proveedor que busca socios: ve cómo ubicarlos, porque también autorizó
help-directory-partners--level = Qué tan parecido debe ser el rubro a la línea: segmento, familia, clase o producto
help-directory-partners--agree = Anota que este proveedor autoriza que se le proponga como socio
help-directory-partners--withdraw = Retira esa autorización
help-directory-partners-after = Solo aparece quien lo autorizó, y solo se muestra el contacto a quien también lo autorizó. Nadie va primero: el orden es el del RUT.
help-value-rubro = RUBRO

suppliers-purpose-partners = ser propuesto como socio
partners-neither = «{ $value }» no es el código de una licitación ni un rubro. Ejemplos: 2735-100-LE26, 72131702, 7213.
partners-not-smaller = El RUT { $rut } no figura como micro, pequeña ni mediana empresa, y solo ellas pueden ofertar en unión temporal.
partners-not-smaller-hint = Si su tamaño no está anotado: encuentro proveedores editar { $rut } size=micro
partners-asking-did-not-agree = El RUT { $rut } no ha autorizado que se le proponga como socio: los contactos se muestran solo entre quienes lo autorizaron.
partners-agree-hint = Para autorizarlo: encuentro directorio socios --autorizar { $rut }
partners-no-text = Las reglas no tienen un texto vigente para esta autorización.
partners-ask = ¿{ $rut } autoriza que se le proponga como socio? Escriba sí o no:
partners-declined = No se anotó nada.
partners-agreed = Anotado el { $on }: { $rut } autoriza que se le proponga como socio. Para retirarlo: encuentro directorio socios --retirar { $rut }
partners-withdrawn = Autorización retirada: { $rut } ya no se propone como socio. Siga con: encuentro proveedores ver { $rut }
partners-had-not-agreed = { $rut } no tenía esa autorización; nada cambió. Siga con: encuentro proveedores ver { $rut }

partners-heading-yours = Socios que le complementan
partners-heading-pairs = Quién se complementa con quién
partners-heading-parts = Lo que hay que cubrir
partners-field-for = Para
partners-field-parts = Líneas o productos
partners-field-covered = Cubiertos entre todos
partners-field-candidates = Autorizaron y pueden asociarse
partners-column-who = Socio
partners-column-one = Uno
partners-column-other = Otro
partners-column-comuna = Domicilio
partners-column-brings = Aporta
partners-column-together = Juntos cubren
partners-column-connected = Estados
partners-column-email = Correo
partners-column-phone = Teléfono
partners-column-part = Línea
partners-column-what = Qué es
partners-column-covered-by = Lo cubren
partners-of = { $count } de { $all }
partners-connected = al día
partners-not-connected = falta algo o no se sabe
partners-note-order = El orden es el del RUT: nadie va primero. Lo que cubre cada uno sale de los rubros que declaró.
partners-note-law = Solo micro, pequeñas y medianas empresas pueden ofertar en unión temporal, y cada una debe estar hábil ({ $source }, { $place }, desde el { $since }).
partners-note-size-unknown =
    { $count ->
        [one] { $count } proveedor autorizó y queda fuera porque no se sabe su tamaño.
       *[other] { $count } proveedores autorizaron y quedan fuera porque no se sabe su tamaño.
    }
partners-note-no-sales =
    { $count ->
        [one] { $count } proveedor autorizó y queda fuera porque todavía no tiene ventas, que es por lo que la ley mide el tamaño. Cuando las tenga: encuentro proveedores editar RUT tamaño=micro
       *[other] { $count } proveedores autorizaron y quedan fuera porque todavía no tienen ventas, que es por lo que la ley mide el tamaño. Cuando las tengan: encuentro proveedores editar RUT tamaño=micro
    }
partners-note-too-large =
    { $count ->
        [one] { $count } proveedor autorizó y queda fuera por su tamaño.
       *[other] { $count } proveedores autorizaron y quedan fuera por su tamaño.
    }
partners-note-cover-nothing =
    { $count ->
        [one] { $count } proveedor autorizó y no vende nada de esto.
       *[other] { $count } proveedores autorizaron y no venden nada de esto.
    }
partners-nobody = Nadie de quienes autorizaron se complementa para { $code }.
partners-nobody-hint = Invite a autorizar con: encuentro directorio socios --autorizar RUT. O mire con un nivel más amplio: --nivel familia
partners-verdict =
    { $pairs ->
        [one] { $pairs } pareja se complementa; entre todos cubren { $covered } de { $all }.
       *[other] { $pairs } parejas se complementan; entre todos cubren { $covered } de { $all }.
    }
partners-next-add = Si llegan a acuerdo: encuentro ofertas socio { $code }{ $whose } agregar RUT --rut { $rut }
partners-next-tender = Siga con una licitación: encuentro licitaciones buscar PALABRAS
partners-next-ask = Para ver cómo ubicarlos, lo pide uno de ellos: encuentro directorio socios { $code } --rut RUT
