# Días hábiles, plazos y fechas.

rules-kind-holiday-years = Años cuyos feriados se conocen
rules-kind-holidays = Feriados
rules-lint-out-of-order = Está después del { $before }, que es posterior. Los feriados van en orden.
rules-lint-no-year = Es del año { $year }, que no figura entre los años con feriados conocidos.
rules-lint-no-holidays = Dice que se conocen los feriados de este año y no hay ninguno.

# calendar.
help-calendar = Muestra las fechas que vienen: cierres, consultas, visitas y vencimientos
help-calendar--rut = RUT del proveedor; no hace falta si hay uno solo
help-calendar-after = Para el teléfono: «encuentro calendario -o fechas.ics» y abra ese archivo en el teléfono. Al importarlo de nuevo, las fechas se actualizan y no se repiten.
agenda-column-when = Cuándo
agenda-column-day = Día
agenda-column-left = Falta
agenda-column-what = Qué
agenda-column-tender = Licitación
agenda-column-title = Nombre
agenda-questions = Últimas consultas
agenda-site-visit = Visita a terreno
agenda-closing = Cierre
agenda-award = Adjudicación
agenda-payment = Último día para que le paguen la factura
agenda-accreditation = Termina la acreditación
agenda-account = Volver a mirar la cuenta
agenda-eligibility = Volver a mirar la habilidad
agenda-answers = { $count ->
    [one] Confirmar una respuesta de la entrevista
   *[other] Confirmar { $count } respuestas de la entrevista
}
agenda-in-hours = { $hours ->
    [0] menos de 1 hora
    [one] 1 hora
   *[other] { $hours } horas
}
agenda-in-days = { $days ->
    [0] hoy
    [one] mañana
   *[other] { $days } días
}
agenda-calendar-name = Encuentro: compras públicas
agenda-advice-tender = Confirme la fecha en Mercado Público: el organismo puede cambiarla.
agenda-advice-own = Fecha anotada en Encuentro. Confírmela en Mercado Público.
agenda-advice-cancelled = La licitación se canceló o quedó desierta.
agenda-listed = { $count ->
    [one] Viene una fecha. Para llevarla en el teléfono: «encuentro calendario{ $whose } -o fechas.ics».
   *[other] Vienen { $count } fechas. Para llevarlas en el teléfono: «encuentro calendario{ $whose } -o fechas.ics».
}
agenda-exported = { $count ->
    [one] El archivo lleva una fecha. Ábralo en el teléfono o impórtelo en su calendario.
   *[other] El archivo lleva { $count } fechas. Ábralo en el teléfono o impórtelo en su calendario.
} Cuando algo cambie, haga el archivo de nuevo e impórtelo otra vez: las fechas se actualizan.
agenda-none = No viene ninguna fecha.
agenda-none-hint = Siga una licitación con «encuentro licitaciones seguir CÓDIGO { $rut }»: sus fechas aparecerán aquí.
agenda-which-hint = Escriba el RUT: encuentro calendario --rut 77.000.012-2
weekday-monday = lunes
weekday-tuesday = martes
weekday-wednesday = miércoles
weekday-thursday = jueves
weekday-friday = viernes
weekday-saturday = sábado
weekday-sunday = domingo
