# Matching: which tenders fit a supplier, and why.
help-tenders-match = Recomienda licitaciones abiertas a un proveedor, con razones a favor y en contra
help-tenders-match--rut = RUT del proveedor; no hace falta si hay uno solo
help-tenders-match--all = Una línea por cada proveedor registrado
help-tenders-match--why = Muestra los puntos de cada razón; con =CÓDIGO, solo los de esa licitación
help-tenders-match--region = Región del organismo, por nombre o número
help-tenders-match--kind = Tipo: LE, L1, COT…
help-tenders-match--min = Monto mínimo: 500000 o 10utm
help-tenders-match--max = Monto máximo: 5000000 o 100utm
help-tenders-match--closes-before = Cierra ese día o antes
help-tenders-match--limit = Cuántas como máximo
help-tenders-match-after =
    Mira los rubros que el proveedor registró, lo que ya ofreció, dónde entrega y los montos. Es una ayuda para elegir: las bases mandan.
    Si una no le sirve: encuentro licitaciones descartar CÓDIGO --razon TEXTO
matching-which-hint = Escriba el RUT: encuentro licitaciones recomendar RUT. Para todos: encuentro licitaciones recomendar --todos
matching-weight-missing = Falta el número «{ $id }» en las reglas de recomendación.
matching-heading = { $number }. { $code } · { $points } puntos
matching-heading-closes = { $number }. { $code } · { $points } puntos · cierra el { $closes }
matching-for = A favor
matching-against = En contra
matching-note = Para saber
matching-sum = Suma: { $points } puntos
matching-rubro-same = vende lo que se compra: { $product }.
matching-rubro-class = vende productos de la misma clase ({ $code }) que { $product }.
matching-rubro-family = vende productos de la misma familia ({ $code }) que { $product }.
matching-rubro-segment = vende en el mismo segmento ({ $code }) que { $product }.
matching-work-same =
    { $count ->
        [one] ya ofreció { $product } en una licitación.
       *[other] ya ofreció { $product } en { $count } licitaciones.
    }
matching-work-near =
    { $count ->
        [one] ya ofreció algo parecido ({ $code }) a { $product } en una licitación.
       *[other] ya ofreció algo parecido ({ $code }) a { $product } en { $count } licitaciones.
    }
matching-words = palabras en común con lo que vende o ya ofreció: { $words }.
matching-region-home = se compra en su región, { $region }.
matching-region-served = se compra en una región donde entrega, { $region }.
matching-region-past = se compra en una región donde ya ofreció, { $region }.
matching-region-elsewhere = se compra en otra región, { $region }.
matching-local-agile = es Compra Ágil: por ley se cotiza primero con empresas de menor tamaño y proveedores locales, y usted es ambas cosas (Ley 19.886, artículo 56).
matching-emt-agile = es Compra Ágil: por ley se cotiza primero con empresas de menor tamaño, y usted lo es (Ley 19.886, artículo 56).
matching-local-municipal = compra un municipio por menos de 500 UTM: sus bases pueden preferir a proveedores locales, y usted lo es (Ley 19.886, artículo 61). Revise las bases.
matching-amount-near = el monto, { $amount }, está entre los de sus ofertas anteriores.
matching-amount-outside = el monto, { $amount }, se acerca a los de sus ofertas anteriores; el mayor fue { $most }.
matching-amount-far = el monto, { $amount }, está muy por encima de lo que ha ofrecido; lo mayor fue { $most }.
matching-closes-soon =
    { $hours ->
        [0] cierra en menos de una hora.
        [one] cierra en una hora.
       *[other] cierra en { $hours } horas.
    }
matching-closes-unknown = no se sabe cuándo cierra; véalo en su ficha.
matching-guarantee = por el monto se espera una garantía de cumplimiento de { $percent } % (Ley 19.886, artículo 11).
matching-complaints = el organismo tuvo { $count } reclamos en el último año. Son contra el organismo, no contra esta licitación.
matching-lacking =
    { $more ->
        [0] hoy le falta un requisito para ofertar: { $what }
       *[other] hoy le faltan requisitos para ofertar. El primero: { $what }
    }
matching-lacking-next = Para resolverlo: encuentro revisar { $rut }
matching-change-rubro = agregar el rubro { $code }, si lo vende (+{ $points } puntos o más).
matching-change-rubro-named = agregar el rubro { $code } ({ $name }), si lo vende (+{ $points } puntos o más).
matching-change-region = entregar también en { $region } (+{ $points } puntos).
matching-change-size = anotar el tamaño de la empresa (hasta +{ $points } puntos).
matching-change-comuna = anotar la comuna del domicilio (hasta +{ $points } puntos).
matching-command-rubro = encuentro proveedores editar { $rut } rubros={ $rubros }
matching-command-regions = encuentro proveedores editar { $rut } regions=REGIONES
matching-command-size = encuentro proveedores editar { $rut } size=micro
matching-command-comuna = encuentro proveedores editar { $rut } sii_comuna=COMUNA
matching-say-rubros = Para buscar códigos de rubros: encuentro rubros buscar PALABRA. Para anotarlos: encuentro proveedores editar { $rut } rubros=CÓDIGOS
matching-none-open = No hay ninguna licitación abierta entre las guardadas.
matching-none-open-hint = Traiga lo de hoy: encuentro licitaciones traer. Si tiene una lista más nueva: encuentro licitaciones importar ARCHIVO
matching-blank = Todavía no se sabe qué vende este proveedor: no tiene rubros ni ofertas anteriores. Hay { $open } licitaciones abiertas.
matching-none-shares = Ninguna de las { $open } licitaciones abiertas tiene rubros ni palabras en común con este proveedor.
matching-none-reaches = Ninguna de las { $open } licitaciones abiertas encaja: { $sharing } tienen algo en común, pero no llegan a { $least } puntos.
matching-shares-nothing = La licitación { $code } no tiene rubros ni palabras en común con este proveedor.
matching-not-open = La licitación { $code } ya no recibe ofertas, o no pasa los filtros.
matching-fitting =
    { $count ->
        [one] Encaja una de { $open } licitaciones abiertas.
       *[other] Encajan { $count } de { $open } licitaciones abiertas; se muestran { $shown }.
    } Ofertas anteriores que se leyeron: { $past }.
matching-next = Es una ayuda para elegir; las bases mandan. Para seguir una: encuentro licitaciones seguir { $code } { $rut }. Para saber si puede ofertar: encuentro revisar { $rut } --para { $code }
matching-column-points = Puntos
matching-column-supplier = Proveedor
matching-column-rut = RUT
matching-column-fitting = Encajan
matching-column-best = Las mejores
matching-nothing-known = no se sabe qué vende
matching-none = ninguna encaja
matching-everyone =
    { $served ->
        [0] Ninguno de los { $total } proveedores tiene una licitación que encaje, de { $open } abiertas.
        [one] Un proveedor de { $total } tiene licitaciones que encajan, de { $open } abiertas.
       *[other] { $served } de { $total } proveedores tienen licitaciones que encajan, de { $open } abiertas.
    } Para ver las razones de uno: encuentro licitaciones recomendar RUT
matching-show-hint = Véala con: encuentro licitaciones ver { $code }
matching-helps = Ayudaría
matching-advice = Ayudaría esto: { $change } Para hacerlo: { $command }
matching-none-other =
    { $others ->
        [0] Todas las licitaciones abiertas tienen ya su oferta.
        [one] La otra licitación abierta no encaja.
       *[other] Fuera de las que ya tienen su oferta, ninguna de las { $others } licitaciones abiertas encaja.
    }
matching-own-bids =
    { $count ->
        [one] Una licitación abierta no se muestra, porque ya tiene su oferta.
       *[other] { $count } licitaciones abiertas no se muestran, porque ya tienen su oferta.
    } Para verlas: encuentro ofertas listar --rut { $rut }
matching-discarded =
    { $count ->
        [one] Una licitación que descartó no se muestra.
       *[other] { $count } licitaciones que descartó no se muestran.
    } Para verlas con su razón: encuentro licitaciones seguidas { $rut } --descartadas
matching-rivals =
    { $usual ->
        [one] por el producto { $product } suele ofertar un proveedor (mediana de { $cases } licitaciones guardadas).
       *[other] por el producto { $product } suelen ofertar { $usual } proveedores (mediana de { $cases } licitaciones guardadas).
    }
matching-awards = de { $cases } ofertas elegidas del producto { $product }, { $count } fueron de empresas de menor tamaño, como la suya.
