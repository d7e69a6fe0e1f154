# Lista de espera.
waitlist-nobody = Nadie espera en { $centre }.
waitlist-nobody-hint = Para agregar a alguien: encuentro espera agregar --nombre "Ana Pérez" --telefono 912345678 --autoriza
waitlist-rule = Regla de { $centre }: { $rule }
waitlist-listed =
    { $count ->
        [one] Espera 1 persona.
       *[other] Esperan { $count } personas.
    } Para ofrecer los cupos libres de un curso a quien sigue: encuentro espera ofrecer CURSO
waitlist-wait =
    { $waiting } en espera, { $rate ->
        [one] 1 cupo
       *[other] { $rate } cupos
    } al año: cerca de { $years ->
        [one] 1 año
       *[other] { $years } años
    }.
waitlist-wait-more =
    Con { $more ->
        [one] 1 cupo
       *[other] { $more } cupos
    } más por semana ({ $rate } al año): cerca de { $years ->
        [one] 1 año
       *[other] { $years } años
    }.
waitlist-rate-counted =
    { $courses ->
        [one] Los cupos al año son los de 1 curso que empezó en los últimos 12 meses.
       *[other] Los cupos al año son los de { $courses } cursos que empezaron en los últimos 12 meses.
    }
waitlist-no-rate = No hay cupos con que calcular: ningún curso empezó en los últimos 12 meses.
waitlist-no-rate-hint = Dígalos usted: encuentro espera plazo --por-ano 600
waitlist-meanwhile = Mientras tanto, en casa y sin clase:
waitlist-meanwhile-step = - { $step } ({ $where })
waitlist-column-place = Lugar
waitlist-column-course = Curso
waitlist-column-since = Desde
waitlist-column-reason = Por qué aquí
waitlist-column-state = Estado
waitlist-column-date = Fecha
waitlist-column-what = Qué pasó
waitlist-column-waiting = En espera
waitlist-column-rate = Cupos al año
waitlist-column-years = Años
waitlist-reason-group = grupo { $number }, { $group }
waitlist-reason-date = llegó el { $date }
waitlist-reason-turn = turno { $turn } de ese día
waitlist-began = empezó a esperar
waitlist-offer-open = cupo ofrecido en { $course } el { $date }
waitlist-offer-open-until = cupo ofrecido en { $course }, responde hasta el { $date }
waitlist-offer-accepted = aceptó { $course } el { $date }
waitlist-offer-refused = rechazó { $course } el { $date }
waitlist-offer-expired = no respondió por { $course } hasta el plazo ({ $date })
waitlist-offer-course-closed = sin respuesta cuando se cerró { $course } el { $date }
waitlist-left = salió el { $date } ({ $reason })
waitlist-leaving-seated = tiene cupo
waitlist-leaving-withdrew = desistió
waitlist-leaving-unreachable = no se pudo ubicar
waitlist-leaving-other = otro motivo
waitlist-since-to-come = El { $date } todavía no llega: nadie espera desde entonces.
waitlist-group-unknown = El grupo «{ $group }» no está en la regla de { $centre }: no adelanta a nadie.
waitlist-added = { $name } queda en la lista, en el lugar { $place }. Para verla: encuentro espera listar
waitlist-waits-already = { $name } ya espera desde el { $since }, en el lugar { $place }, y lo conserva. Para ver la lista: encuentro espera listar
waitlist-wish-changed = { $name } ya esperaba desde el { $since } y conserva su fecha: ahora espera por { $now }, no por { $before }. Está en el lugar { $place }. Para ver la lista: encuentro espera listar
waitlist-wish = el curso { $course }
waitlist-wish-any = cualquier curso
waitlist-shown = { $name } está en el lugar { $place }: { $reason }. Para ver la lista: encuentro espera listar
waitlist-shown-left = Ya no espera. Para ver a todos, también a quienes salieron: encuentro espera listar --todos
waitlist-not-waiting = «{ $value }» ya no espera.
waitlist-offered-already = { $name } ya tiene un cupo ofrecido sin responder.
waitlist-no-seat = En { $code } no hay un cupo libre que ofrecer.
waitlist-no-seat-hint = Para ver el curso: encuentro talleres ver { $code }
waitlist-nothing-offered = { $name } no tiene un cupo ofrecido.
waitlist-nothing-to-offer = No se ofreció nada: en { $code } no hay cupos libres, o nadie espera que no haya recibido ya la oferta.
waitlist-expired-now = { $name } no respondió a tiempo; sigue en la lista con su misma fecha. Avísele.
waitlist-offered = Cupo de { $code } ofrecido a { $name }. Avísele: { $contact }.
waitlist-offered-until = Cupo de { $code } ofrecido a { $name }, que puede responder hasta el { $until }. Avísele: { $contact }.
waitlist-contact = { $contact }
waitlist-no-contact = no hay teléfono ni correo
waitlist-offered-next = Cuando respondan: encuentro espera aceptar PERSONA, o encuentro espera rechazar PERSONA. Para ver el curso: encuentro talleres ver { $code }
waitlist-accepted = { $name } tiene cupo en { $code } y salió de la lista de espera. Para ver el curso: encuentro talleres ver { $code }
waitlist-refused = { $name } no tomó el cupo de { $code } y sigue en la lista con su misma fecha.
waitlist-nobody-next = Nadie más espera por { $code }: el cupo queda libre. Para inscribir: encuentro talleres inscribir { $code } --nombre NOMBRE
waitlist-left-now = { $name } salió de la lista; su historia queda. Avísele. Para ver a todos: encuentro espera listar --todos
waitlist-other-needs-note = Con «otro» hace falta decir cuál: agregue --nota "…".
