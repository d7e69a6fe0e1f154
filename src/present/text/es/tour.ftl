# The guided tour with example data.
help-tour = Muestra el camino completo con datos de ejemplo, sin preguntar nada
tour-welcome =
    Recorrido de Encuentro con datos inventados, como si fuera el { $day }.
    Todo ocurre en una carpeta temporal que se borra al terminar: sus datos no se tocan.
tour-stop = ── { $number } de { $of } · { $says }
tour-command = $ { $command }
tour-register = Registrarse una sola vez: aquí las respuestas vienen en un archivo; sin archivo, el programa pregunta.
tour-check-lacking = ¿Se puede ofertar? Todavía no: falta saber los tres estados del portal.
tour-state = Anotar lo que se vio en el portal: la cuenta existe.
tour-state-accreditation = Anotar la acreditación pagada y hasta cuándo dura.
tour-state-eligibility = Anotar que el certificado dice HÁBIL.
tour-check-ready = Revisar de nuevo, ahora con los tres estados.
tour-import = Traer dos listas oficiales de licitaciones: las de ahora y otras anteriores.
tour-list = Ver las licitaciones abiertas de la región, la que cierra antes primero.
tour-search = Buscar con palabras propias: «banqueteria», sin tilde, encuentra alimentación.
tour-match = Dejar que el programa recomiende, con sus razones a favor y en contra.
tour-prices = Ver a cuánto se ha ofrecido antes lo mismo, para saber cuánto cobrar.
tour-start = Empezar la oferta: líneas, y una lista que parte por lo que deja fuera.
tour-price = Poner el precio neto de cada unidad: neto, IVA y total, lado a lado.
tour-page = Imprimir la oferta económica, con el total también en palabras.
tour-bid-check = ¿Se puede enviar ya? Todavía no: el programa dice todo lo que falta, antes de que cueste la oferta.
tour-bid = Traer otras ofertas propias desde una planilla; los precios preparados no se tocan.
tour-bids = Ver las ofertas y sus plazos.
tour-export = Llevarse la lista de ofertas a Excel.
tour-centre = Quien hace clases anota su centro.
tour-course = Crea un curso con tres cupos.
tour-enrol = Inscribe a las personas desde su planilla: quien no alcanza cupo queda en la lista de espera.
tour-board = Mira hasta dónde llegó cada persona y dónde se detiene la gente.
tour-consent = Rosa autoriza aparecer en el directorio de la municipalidad.
tour-directory = La municipalidad ve a sus proveedores conectados, con la fecha y la prueba de cada estado.
tour-broken = El recorrido se detuvo: el comando «{ $command }» no terminó como debía.
tour-no-scratch = No se pudo usar una carpeta temporal para el recorrido.
tour-farewell =
    Este fue el camino completo. Para empezar con sus propios datos: encuentro registrar
    Encuentro no es ChileCompra: el certificado oficial de habilidad está en www.mercadopublico.cl.
