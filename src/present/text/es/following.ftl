# Following: decisions about tenders, and what changed in them.
help-tenders-follow = Sigue una licitación, para saber qué cambia en ella
help-tenders-follow--code = Código: 2735-100-COT26
help-tenders-follow--rut = RUT del proveedor; no hace falta si hay uno solo
help-tenders-follow--undo = Deja de seguirla
help-tenders-discard = Descarta una licitación con su razón: ya no se recomienda
help-tenders-discard--code = Código: 2735-100-COT26
help-tenders-discard--rut = RUT del proveedor; no hace falta si hay uno solo
help-tenders-discard--reason = Por qué se descarta; queda anotado
help-tenders-discard--undo = Vuelve a recomendarla
help-tenders-followed = Muestra las licitaciones que se siguen y qué cambió desde la última vez
help-tenders-followed--rut = RUT del proveedor; no hace falta si hay uno solo
help-tenders-followed--discarded = Muestra las descartadas, con su razón
following-no-reason = Falta la razón por la que se descarta.
following-secret = La razón parece contener una clave. Escríbala de otra manera; aquí nunca se guardan claves.
following-not-marked = La licitación «{ $code }» no se sigue ni está descartada.
following-followed = Se sigue la licitación { $code }. Después de importar una lista nueva, vea qué cambió: encuentro licitaciones seguidas { $rut }
following-discarded = Se descartó la licitación { $code }. Para verla con su razón: encuentro licitaciones seguidas { $rut } --descartadas. Para deshacerlo: encuentro licitaciones descartar { $code } { $rut } --deshacer
following-undone = La licitación { $code } ya no se sigue ni está descartada. Para ver lo que encaja: encuentro licitaciones recomendar { $rut }
following-none = Todavía no sigue ninguna licitación.
following-none-hint = Elija una con «encuentro licitaciones recomendar { $rut }» y sígala con «encuentro licitaciones seguir CÓDIGO { $rut }».
following-none-discarded = No ha descartado ninguna licitación.
following-none-discarded-hint = Para descartar una: encuentro licitaciones descartar CÓDIGO { $rut } --razon TEXTO
following-listed =
    { $count ->
        [one] Sigue una licitación.
       *[other] Sigue { $count } licitaciones.
    } { $changed ->
        [0] Nada cambió desde la última vez.
        [one] En una hubo cambios.
       *[other] En { $changed } hubo cambios.
    } Para ver una con toda su historia: encuentro licitaciones ver CÓDIGO
following-listed-discarded =
    { $count ->
        [one] Una licitación descartada.
       *[other] { $count } licitaciones descartadas.
    } Para volver a recomendar una: encuentro licitaciones descartar CÓDIGO --deshacer
following-unknown = sin dato
following-changed = { $field }: antes { $before }, ahora { $after }.
following-items-came = Se agregó: { $after }.
following-items-went = Se quitó: { $before }.
following-items-both = Se quitó: { $before }. Se agregó: { $after }.
following-heading = Qué cambió
following-heading-decisions = Licitaciones seguidas y descartadas
following-column-seen = Visto el
following-column-change = Qué cambió
following-column-since = Desde
following-column-reason = Razón
following-column-kind = Decisión
following-kind-followed = seguida
following-kind-discarded = descartada
