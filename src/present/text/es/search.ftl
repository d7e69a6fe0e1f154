# Search: tenders by the words that people use.
help-tenders-search = Busca licitaciones con sus propias palabras: sin tildes, en plural, con faltas o con palabras del oficio
help-tenders-search-after =
    Si nada tiene la palabra, se buscan las que empiezan así; con asterisco, siempre: panad*
    Para dejar fuera una palabra, póngale un guion delante: aseo -hospital
    Se muestran las licitaciones abiertas; si no hay ninguna, las que ya cerraron.
help-tenders-search--words = Palabras, o un código completo
help-tenders-search--without = Deja fuera las que tienen esta palabra
help-tenders-search--in = Dónde buscar: nombre, comprado o todo
help-tenders-search--open = Solo las abiertas
help-tenders-search--all = Las abiertas y las que ya cerraron, juntas
help-tenders-search--region = Región del organismo, por nombre o número
help-tenders-search--comuna = Comuna del organismo
help-tenders-search--buyer = Palabras del nombre del organismo
help-tenders-search--kind = Tipo: LE, L1, COT…
help-tenders-search--status = Estado: publicada, cerrada, adjudicada…
help-tenders-search--rubro = Comienzo del código de producto
help-tenders-search--min = Monto mínimo: 500000 o 10utm
help-tenders-search--max = Monto máximo: 5000000 o 100utm
help-tenders-search--closes-after = Cierra ese día o después
help-tenders-search--closes-before = Cierra ese día o antes
help-tenders-search--limit = Cuántas como máximo
search-no-words = Falta una palabra que buscar.
search-no-words-hint = Por ejemplo: encuentro licitaciones buscar aseo
search-too-long = Son demasiadas palabras: cuentan las primeras.
search-corrected = Nada tiene «{ $typed }». Se buscó { $meant }.
search-unknown = Ninguna licitación guardada tiene «{ $word }».
search-none = Ninguna licitación guardada tiene: { $words }.
search-none-fits = Ninguna licitación guardada tiene { $words } y cumple con todo lo pedido.
search-none-hint = Pruebe con otra palabra, o con menos.
search-none-narrow-hint = Pruebe con menos filtros.
search-partial =
    { $held ->
        [one] Ninguna tiene las { $wanted } palabras; estas tienen una.
       *[other] Ninguna tiene las { $wanted } palabras; estas tienen { $held }.
    }
search-count-open =
    { $total ->
        [one] Una licitación abierta.
       *[other] { $total } licitaciones abiertas; se muestran { $shown }.
    }
search-count-closed =
    { $total ->
        [one] Ninguna está abierta: esta ya cerró.
       *[other] Ninguna está abierta: { $total } ya cerraron; se muestran { $shown }.
    }
search-count =
    { $total ->
        [one] Una licitación.
       *[other] { $total } licitaciones, abiertas y cerradas; se muestran { $shown }.
    }
search-left-out =
    { $count ->
        [one] Otra ya cerró. Para verla también: --todas
       *[other] Otras { $count } ya cerraron. Para verlas también: --todas
    }
search-next = Para ver una completa: encuentro licitaciones ver { $code }
search-new = nueva
search-closes = cierra el { $closes }
search-closed = cerró el { $closes }
search-bought = Se compra
search-by-synonym = Encontrada por «{ $word }», otra palabra para { $typed }
search-by-typo = Encontrada por «{ $word }» en lugar de { $typed }
search-column-score = Puntaje
search-column-words = Encontrada por
help-tenders-search--save = Guarda esta búsqueda con un nombre
help-tenders-search--saved = Repite una búsqueda guardada y dice qué hay de nuevo; sin nombre, las muestra todas
help-tenders-search--remove = Borra una búsqueda guardada
help-tenders-search--for = Para el proveedor con este RUT
search-unknown-there = Ninguna licitación guardada tiene «{ $word }» en ese lugar.
search-bad-name = Falta un nombre, de no más de { $most } letras.
search-no-such = No hay ninguna búsqueda guardada con el nombre «{ $name }».
search-no-such-hint = Para ver las que hay: encuentro licitaciones buscar --guardada
search-none-saved = Todavía no hay búsquedas guardadas.
search-none-saved-hint = Para guardar una: encuentro licitaciones buscar PALABRAS --guardar NOMBRE
search-saved = Búsqueda guardada. Para repetirla: encuentro licitaciones buscar --guardada "{ $name }"
search-saved-for = Búsqueda guardada. Para repetirla: encuentro licitaciones buscar --guardada "{ $name }" --para { $rut }
search-saved-next = Para repetir una: encuentro licitaciones buscar --guardada "{ $name }"
search-removed = Se borró la búsqueda «{ $name }».
search-count-new =
    { $count ->
        [one] Una es nueva y va primero.
       *[other] { $count } son nuevas y van primero.
    }
search-nothing-new = Nada nuevo desde el { $day }.
search-column-name = Nombre
search-column-asked = Busca
search-column-for = Para
search-column-run = Última vez
search-forget-what =
    { $count ->
        [one] También se borra una búsqueda guardada.
       *[other] También se borran { $count } búsquedas guardadas.
    }
help-value-word = PALABRA
search-heading-saved = Búsquedas guardadas
