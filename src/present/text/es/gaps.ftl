# What a municipality buys against what local suppliers can sell.

help-directory = Lista de proveedores locales para la municipalidad, y lo que le falta
help-directory-gaps = Compara lo que compra la municipalidad con lo que venden los proveedores locales
help-directory-gaps--file = Archivo mensual de órdenes de compra (CSV o zip), o una planilla propia con fecha, rubro, monto y RUT del proveedor; sin archivo usa las órdenes ya guardadas
help-directory-gaps--buyer = Organismo que compra: nombre, RUT o código; se puede repetir
help-directory-gaps--comuna = Comuna desde la que se mira lo local; sin --comprador, vale su municipalidad
help-directory-gaps--level = Nivel de los rubros: segmento, familia, clase o producto
help-directory-gaps--local = Qué es local: comuna, o ley (empresa de menor tamaño de la región)
help-directory-gaps--all = Muestra también los rubros que sí tienen proveedor local
help-directory-gaps--names = Nombra a los proveedores a los que les falta algo, solo si lo permiten
help-directory-gaps--sheet = Hoja del libro
help-directory-gaps--decimal = Signo decimal de los montos: coma o punto
help-directory-gaps-after = El archivo se lee una vez, de comienzo a fin, y no se guarda. Los nombres son para uso de la municipalidad: se muestran solo si el proveedor autorizó el directorio o la municipalidad lo atiende por una función legal.
help-value-buyer = ORGANISMO
help-value-level = NIVEL
help-value-sense = SENTIDO

gaps-who-buys = Falta decir de quién son las compras.
gaps-who-buys-hint = Agregue --comuna COMUNA para la municipalidad de esa comuna, o --comprador con el nombre, el RUT o el código del organismo.
gaps-no-orders = El archivo no trae órdenes de compra: es { $kind }.
gaps-no-orders-hint = Use el archivo mensual de órdenes de compra, o una planilla con las columnas fecha, rubro (código de 8 o 9 cifras), monto y RUT del proveedor.
gaps-several-buyers = «{ $what }» calza con { $count } organismos. Elija uno con --comprador y su código.
gaps-one-buyer = --comprador { $code }: { $name }, { $orders } órdenes
gaps-nothing-bought =
    { $cancelled ->
        [0] No hay compras de ese organismo entre { $records ->
            [one] el registro leído.
           *[other] los { $records } registros leídos.
        }
       *[other] Todas las órdenes de ese organismo están canceladas ({ $cancelled }).
    }
gaps-nothing-bought-hint = Revise el nombre, o use el código o el RUT del organismo. Las órdenes se guardan con: encuentro licitaciones importar ARCHIVO
gaps-which-comuna = Falta la comuna desde la que se mira lo local.
gaps-which-comuna-hint = Agregue --comuna COMUNA.
gaps-buys-from = El organismo compra desde varias comunas: { $comunas }.
gaps-interrupted = Lectura interrumpida: no hay resultado, porque las cifras de medio archivo engañan.

gaps-heading-gaps = Rubros comprados sin proveedor local que pueda vender hoy
gaps-heading-rubros = Rubros comprados
gaps-heading-near = A quién le falta poco
gaps-heading-courses = Próximo curso
gaps-heading-orders-comuna = Compra local por mes, en órdenes: misma comuna
gaps-heading-orders-legal = Compra local por mes, en órdenes: local según la ley
gaps-heading-pesos-comuna = Compra local por mes, en pesos netos: misma comuna
gaps-heading-pesos-legal = Compra local por mes, en pesos netos: local según la ley
gaps-heading-other-money = Compras en otras monedas, fuera de las tablas en pesos

gaps-field-buyer = Quién compra
gaps-field-comuna = Comuna
gaps-field-source = Fuente
gaps-from-store = órdenes guardadas
gaps-field-on = Fecha
gaps-field-orders = Órdenes
gaps-field-cancelled = Canceladas, fuera
gaps-field-level = Nivel
gaps-field-rubros = Rubros comprados
gaps-field-gaps = Sin proveedor local
gaps-field-sense = Qué es local
gaps-field-held = Proveedores registrados
gaps-field-local = De ellos, locales

gaps-level-segment = segmento (2 cifras)
gaps-level-family = familia (4 cifras)
gaps-level-class = clase (6 cifras)
gaps-level-commodity = producto (8 cifras)
gaps-sense-comuna = misma comuna
gaps-sense-legal = ley: empresa de menor tamaño de la región

gaps-column-code = Código
gaps-column-rubro = Rubro
gaps-column-orders = Órdenes
gaps-column-local-orders = Órdenes a locales
gaps-column-pesos = Pesos netos
gaps-column-other-money = Otras monedas
gaps-column-able-comuna = Venden hoy (comuna)
gaps-column-able-legal = Venden hoy (ley)
gaps-column-near = Falta poco
gaps-column-lacks = Qué falta
gaps-column-suppliers = Proveedores
gaps-column-who = Quiénes
gaps-column-rubros = Rubros
gaps-column-month = Mes
gaps-column-n-orders = Órdenes (n)
gaps-column-amount = Monto neto
gaps-column-local = De la zona
gaps-column-elsewhere = De fuera
gaps-column-unknown = Lugar desconocido
gaps-column-share = % local de lo conocido
gaps-no-product = sin rubro
gaps-no-month = sin fecha
gaps-and-more = y { $count } más

gaps-step-account = cuenta en Mercado Público
gaps-step-accreditation = acreditación vigente
gaps-step-eligibility = habilidad
gaps-step-paper = un papel o una respuesta

gaps-note-cancelled =
    { $count ->
        [one] Quedó fuera { $count } orden cancelada.
       *[other] Quedaron fuera { $count } órdenes canceladas.
    }
gaps-note-cancelling =
    { $count ->
        [one] Cuenta todavía { $count } orden cuya cancelación se pidió.
       *[other] Cuentan todavía { $count } órdenes cuya cancelación se pidió.
    }
gaps-note-repeated =
    { $count ->
        [one] { $count } línea venía repetida y se contó una vez.
       *[other] { $count } líneas venían repetidas y se contaron una vez.
    }
gaps-note-without-amount =
    { $count ->
        [one] { $count } línea no trae un monto que se pueda creer: su orden cuenta, su monto no.
       *[other] { $count } líneas no traen un monto que se pueda creer: sus órdenes cuentan, sus montos no.
    }
gaps-note-without-lines =
    { $count ->
        [one] De { $count } orden no se conocen las líneas: cuenta como orden y en ningún rubro.
       *[other] De { $count } órdenes no se conocen las líneas: cuentan como órdenes y en ningún rubro.
    }
gaps-note-sold-by-others =
    { $count ->
        [one] { $count } rubro lo vendió alguien local en estas órdenes, y nadie registrado aquí puede venderlo hoy: no cuenta como sin proveedor local.
       *[other] { $count } rubros los vendió alguien local en estas órdenes, y nadie registrado aquí puede venderlos hoy: no cuentan como sin proveedor local.
    }
gaps-note-placeless =
    { $count ->
        [one] De { $count } proveedor registrado no se sabe si es local: no cuenta como tal.
       *[other] De { $count } proveedores registrados no se sabe si son locales: no cuentan como tales.
    }
gaps-note-recheck =
    { $count ->
        [one] De { $count } proveedor que vende hoy hay un estado visto hace tiempo: conviene volver a mirarlo. Para ver cuál: encuentro directorio listar
       *[other] De { $count } proveedores que venden hoy hay un estado visto hace tiempo: conviene volver a mirarlos. Para ver cuáles: encuentro directorio listar
    }
gaps-note-unknown-place = Un proveedor sin lugar conocido nunca cuenta como de fuera. Según la ley es local la empresa de menor tamaño con domicilio en la región; de quien no está registrado aquí no se conoce el tamaño.
gaps-note-legal-unknown = De quienes vendieron, de nadie se sabe si es local según la ley: esas tablas no se muestran.
gaps-note-not-official = Estas cifras salen de los datos leídos y no son las oficiales de ChileCompra, que excluye algunas órdenes.

gaps-verdict =
    { $gaps ->
        [0] Todo rubro comprado tiene un proveedor local ({ $sense }); son { $rubros }.
        [one] { $gaps } de { $rubros } rubros comprados no tiene un proveedor local que pueda vender hoy ({ $sense }).
       *[other] { $gaps } de { $rubros } rubros comprados no tienen un proveedor local que pueda vender hoy ({ $sense }).
    }
gaps-verdict-course =
    Curso que más ayuda: «{ $step }», { $suppliers ->
        [one] { $suppliers } proveedor
       *[other] { $suppliers } proveedores
    } en { $rubros ->
        [one] { $rubros } rubro
       *[other] { $rubros } rubros
    }.
gaps-next = Para ver quiénes venden eso: encuentro proveedores listar --rubro { $code } --comuna { $comuna }
gaps-next-legal = Para ver quiénes venden eso en la región: encuentro proveedores listar --rubro { $code } --region { $region }
gaps-next-none = Siga con: encuentro proveedores listar --conectados
gaps-next-course = Para abrir ese curso: encuentro talleres nuevo CÓDIGO "Vender al Estado: { $step }" --cupos { $suppliers }
gaps-rejected =
    { $count ->
        [one] { $count } fila no se pudo leer y no está en las cifras.
       *[other] { $count } filas no se pudieron leer y no están en las cifras.
    }
gaps-rejected-file = Están en { $file }, con su motivo. Corríjalas en la planilla original y repita el comando con ella: así las cifras toman todas las filas.
gaps-page-title = Lo que se compra y lo que hay: { $comuna }
gaps-page-foot = Encuentro · { $on } · no es una estadística oficial
