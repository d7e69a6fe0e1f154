# leave, arrive: a person goes to another PC with everything, and comes back.
help-leave = Se lleva todo lo guardado de una persona en un archivo cifrado y lo borra de aquí
help-leave--rut = RUT de quien se va; no hace falta si es el único proveedor guardado
help-leave--to = Carpeta donde dejar el archivo, por ejemplo el pendrive, o un archivo nuevo que termine en .age
help-leave--passphrase-file = Archivo con la frase secreta en su primera línea, para guiones; «-» la lee de la entrada
help-arrive = Trae de vuelta, en cualquier equipo, lo que una persona se llevó
help-arrive--file = El archivo que se llevó, o la carpeta donde está
help-arrive--prefer = Qué vale donde ambos difieren: here (aqui), lo de aquí; file (archivo), lo del archivo
help-arrive--remove-file = Borra el archivo después de guardar todo lo que contiene
help-arrive--passphrase-file = Archivo con la frase secreta en su primera línea, para guiones; «-» la lee de la entrada
help-value-place = LUGAR

# What a folder holds.
handover-contents = { $parts }
handover-facts =
    { $count ->
        [one] 1 respuesta
       *[other] { $count } respuestas
    }
handover-states =
    { $count ->
        [one] 1 estado anotado
       *[other] { $count } estados anotados
    }
handover-consents =
    { $count ->
        [one] 1 autorización
       *[other] { $count } autorizaciones
    }
handover-papers =
    { $count ->
        [one] 1 papel
       *[other] { $count } papeles
    }
handover-bids =
    { $count ->
        [one] 1 oferta propia
       *[other] { $count } ofertas propias
    }
handover-marks =
    { $count ->
        [one] 1 licitación seguida o descartada
       *[other] { $count } licitaciones seguidas o descartadas
    }
handover-searches =
    { $count ->
        [one] 1 búsqueda guardada
       *[other] { $count } búsquedas guardadas
    }
handover-seats =
    { $count ->
        [one] 1 cupo o lugar de espera en talleres
       *[other] { $count } cupos o lugares de espera en talleres
    }
handover-field-file = Archivo
handover-field-size = Tamaño

# leave: before.
leave-which-hint = Indique el RUT: encuentro salir RUT LUGAR
leave-what = { $rut } se va con todo lo suyo: { $what }. Van también los archivos de los papeles y la historia de cada oferta.
leave-where = Se escribirá en: { $file }
leave-erases-here = Después de comprobar que ese archivo se abre y está completo, todo eso se borra de este equipo.
leave-erases-server = Después de comprobar que ese archivo se abre y está completo, todo eso se borra del servidor.
leave-only-copy = Ese archivo será la única copia: si se pierde o se olvida la frase secreta, nadie lo puede recuperar.
leave-stays = Aquí quedan las listas públicas de ChileCompra, los resultados de talleres ya contados (sin su nombre), los respaldos que se hayan hecho y las planillas, carpetas o páginas que se guardaron aparte: esas bórrelas usted.
leave-named-by =
    { $count ->
        [one] Una oferta conjunta de otro proveedor nombra este RUT: se quita de ella, y quien la prepara deberá agregarlo de nuevo si la persona vuelve.
       *[other] { $count } ofertas conjuntas de otros proveedores nombran este RUT: se quita de ellas, y quienes las preparan deberán agregarlo de nuevo si la persona vuelve.
    }
leave-frees-seats =
    { $count ->
        [one] Deja un cupo o un lugar de espera en un taller: mientras no vuelva, otra persona puede tomarlo.
       *[other] Deja { $count } cupos o lugares de espera en talleres: mientras no vuelva, otras personas pueden tomarlos.
    }
leave-same-disk = Ese lugar parece estar en este mismo equipo. Para llevarse el archivo, elija el pendrive o cópielo después.
leave-earlier = El { $on } se empezó a salir hacia { $file } y no se terminó. La persona sigue aquí, completa; ese archivo no está.
leave-earlier-file = El { $on } se empezó a salir hacia { $file } y no se terminó. La persona sigue aquí, completa; ese archivo puede ser una copia completa de ese día.
leave-ask = ¿Seguir? Escriba sí o no [no]:
leave-declined = No se escribió ni se borró nada.

# leave: the work.
leave-working = Escribiendo y comprobando el archivo…
leave-done = Listo: { $rut } ya no está aquí. Ese archivo es la única copia: guarde la frase secreta en otro lugar que el pendrive.
leave-next = Espere a que el sistema permita sacar el pendrive. Para volver, en cualquier equipo: encuentro volver { $file }
leave-papers-lost =
    { $count ->
        [one] Un papel se fue sin su archivo: aquí ya faltaba o había cambiado.
       *[other] { $count } papeles se fueron sin su archivo: aquí ya faltaban o habían cambiado.
    }
leave-traces-left = La persona se borró, pero no se pudo terminar la limpieza del disco. El próximo borrado la completa.

# leave: what can go wrong.
leave-still-here = La persona sigue aquí, completa: no se borró nada.
leave-no-folder = No existe la carpeta { $file }.
leave-no-folder-hint = Revise que el pendrive esté puesto y cómo está escrito el lugar.
leave-file-exists = El archivo { $file } ya existe y no se tocó.
leave-file-exists-hint = Indique solo la carpeta: el programa elige un nombre nuevo que no dice de quién es.
leave-cannot-write = No se pudo escribir { $file }.
leave-no-room = No hay lugar para { $file }.
leave-too-long = Lo guardado de esta persona no cabe en un archivo.
leave-not-the-same = { $file } se escribió, pero al leerlo de vuelta no está completo o no es igual.
leave-changed-meanwhile = Algo de la persona cambió mientras se escribía { $file }: ese archivo ya no está al día. Repita el comando.
leave-not-erased = { $file } está completo, pero no se pudo borrar lo de aquí.

# The passphrase.
passphrase-lost-is-lost = El archivo se cierra con una frase secreta. Nadie la guarda: si se olvida, lo que hay en el archivo no se puede recuperar.
passphrase-which = ¿Qué frase secreta se usará? La que propone el programa tiene { $bits } bits al azar: no se puede adivinar.
passphrase-which-label = Respuesta
passphrase-made-here = La del programa: { $words } palabras al azar (Enter elige esta)
passphrase-made-up = Una propia, de { $fewest } letras o más
passphrase-write-down = Anótela en un papel que no quede junto al pendrive. Después escríbala una vez: lo que escriba no se muestra.
passphrase-again-label = Escríbala
passphrase-ask-new = Escriba su frase secreta; lo que escriba no se muestra. Sirven varias palabras que solo usted junte.
passphrase-ask-again = Escríbala otra vez, para comprobarla.
passphrase-ask = Escriba la frase secreta del archivo; lo que escriba no se muestra.
passphrase-label = Frase
passphrase-not-the-same = No es la misma frase.
passphrase-made-is-void = La frase que anotó ya no sirve: tarje esas palabras. Si elige otra vez la del programa, salen otras palabras: anótelas de nuevo.
passphrase-too-short = La frase secreta necesita { $fewest } letras o más.
passphrase-too-plain = La frase secreta repite casi siempre las mismas letras: se adivina fácilmente.
passphrase-has-rut = La frase secreta contiene el RUT: es lo primero que alguien probaría.
passphrase-left = Se dejó sin frase secreta: no se escribió ni se borró nada.
passphrase-given-up = No se llegó a una frase secreta: no se escribió ni se borró nada.
passphrase-cannot-ask = Aquí no se puede preguntar la frase secreta sin que se vea.
passphrase-cannot-ask-hint = Ejecute el comando en una terminal, o indique un archivo que la contenga con «--frase-en ARCHIVO».
passphrase-file-unreadable = No se pudo leer la frase secreta de { $file }.
passphrase-file-empty = { $file } no tiene una frase secreta en su primera línea.
passphrase-file-empty-hint = Escriba la frase en la primera línea, sin nada más.
cli-no-randomness = El sistema no entregó números al azar. Repita el comando en un momento.

# arrive.
arrive-working = Abriendo el archivo…
arrive-wrong-again = Esa no es la frase secreta del archivo.
arrive-what = El archivo es del { $on } y contiene, de { $rut }: { $what }.
arrive-meets = Aquí ya hay algo de esta persona: lo que falta se suma, y nada se borra.
arrive-differs =
    { $count ->
        [one] En un dato de { $rut }, lo de aquí y lo del archivo difieren.
       *[other] En { $count } datos de { $rut }, lo de aquí y lo del archivo difieren.
    }
arrive-how = ¿Qué vale donde difieren?
arrive-how-label = Respuesta
arrive-all-here = Siempre lo de aquí (el archivo queda donde está)
arrive-all-file = Siempre lo del archivo
arrive-one-by-one = Preguntar uno por uno (Enter elige esta)
arrive-left = Se dejó sin elegir: no se cambió nada.
arrive-unsettled = Hay datos que difieren y no se puede preguntar: no se cambió nada.
arrive-unsettled-hint = Elija con «--preferir here» (lo de aquí) o «--preferir file» (lo del archivo).
arrive-changed-meanwhile = Algo de la persona cambió aquí mientras tanto: no se tomó nada del archivo. Repita el comando.
arrive-done = Listo. De { $rut } hay ahora aquí: { $what }.
arrive-nothing-new = Todo lo que trae el archivo de { $rut } ya estaba aquí.
arrive-file-stays = El archivo { $file } sigue donde está: es una copia de ese día. Si ya no la necesita, bórrela.
arrive-file-kept = El archivo no se borró: tiene algo que no se tomó.
arrive-removed = Se borró el archivo { $file }.
arrive-not-removed = No se pudo borrar el archivo { $file }. Bórrelo usted.
arrive-overfull = El curso { $courses } ya estaba completo: con esta persona hay más inscripciones que cupos. Avise a quien lo dicta.
arrive-next = Para ver cómo está: encuentro revisar { $rut }. Para irse de nuevo: encuentro salir { $rut } LUGAR
arrive-next-course = Para ver el curso: encuentro talleres ver { $code }. Para irse de nuevo: encuentro salir { $rut } LUGAR
arrive-next-waiting = Para ver la lista de espera: encuentro espera listar. Para irse de nuevo: encuentro salir { $rut } LUGAR
arrive-none-in-folder = En { $file } no hay ningún archivo que se llame encuentro-….age.
arrive-several-in-folder = En { $file } hay varios: { $files }.
arrive-several-in-folder-hint = Indique el archivo completo.
arrive-one-of = { $file }
arrive-no-file = No existe el archivo { $file }.
arrive-no-file-hint = Revise que el pendrive esté puesto y cómo está escrito el nombre.
arrive-unreadable = No se puede leer { $file }.
arrive-unreadable-hint = Revise que el pendrive siga puesto. Aquí no se cambió nada.
arrive-foreign = { $file } no es un archivo con el que alguien salió de Encuentro.
arrive-foreign-hint = Busque uno que se llame encuentro-….age. Aquí no se cambió nada.
arrive-wrong = La frase secreta no abre { $file }.
arrive-wrong-hint = Revise mayúsculas, tildes y el orden de las palabras. Si es la correcta, el archivo está dañado. Aquí no se cambió nada.
arrive-too-costly = Abrir { $file } pediría más memoria de la que se da a un archivo ajeno.
arrive-damaged = { $file } está dañado: se cortó o cambió desde que se escribió.
arrive-damaged-hint = Si hay otra copia del archivo, pruebe con ella. Aquí no se cambió nada.
arrive-newer = { $file } lo escribió una versión más nueva del programa (documento { $found }).
arrive-newer-hint = Instale la versión más nueva de Encuentro y repita el comando. Aquí no se cambió nada.

# What differs.
handover-column-number = N.º
handover-column-what = Dato
handover-column-here = Aquí
handover-column-file = En el archivo
handover-column-newer = Más nuevo
handover-newer-here = lo de aquí
handover-newer-file = lo del archivo
handover-newer-unknown = no se sabe
handover-is-newer = (más nuevo)
handover-keep-here = Aquí: { $value }
handover-take-file = En el archivo: { $value }
handover-nothing = nada
handover-bid = Oferta para { $code }, con todo lo preparado. Si elige la del archivo, la de aquí se recupera con: encuentro ofertas deshacer { $code }{ $whose }
handover-prepared = preparación
handover-not-prepared = sin preparar
handover-prepared-lines = { $priced } de { $lines } líneas con precio
handover-mark = Decisión sobre { $code }
handover-search = Búsqueda guardada «{ $name }»
handover-search-saved = guardada el { $on }
handover-seat = Cupo en el curso { $course }
handover-seat-taken = desde el { $on }, pagado { $paid }
handover-seat-given-back = devuelto; desde el { $on }, pagado { $paid }
handover-attendance = Asistencia a la sesión { $session } de { $course }
handover-was-there = asistió
handover-was-not-there = no asistió
handover-learner = Datos de participante
handover-learner-name = Nombre de participante
handover-learner-email = Correo de participante
handover-learner-telephone = Teléfono de participante
handover-learner-comuna = Comuna de participante
handover-learner-birth = Año de nacimiento
handover-learner-supplier = RUT con que vende
handover-paper-other = otros datos
handover-paper-added = agregado el { $on }

# The first screen.
home-leave = Al irse de un equipo compartido: encuentro salir LUGAR   (se lleva lo suyo en un pendrive y lo borra de aquí)
