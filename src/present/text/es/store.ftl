# Store
help-store = Cuida los datos: qué hay, respaldo, restauración y copia
help-store-info = Muestra dónde están los datos, cuántos hay y si están sanos
help-store-backup = Guarda una copia de todo en un archivo nuevo
help-store-backup--file = Archivo del respaldo, que todavía no debe existir
help-store-restore = Pone un respaldo en el lugar de los datos actuales, que se conservan al lado
help-store-restore--file = Archivo del respaldo
help-store-copy = Copia todo a otro lugar, por ejemplo del archivo de este equipo a un servidor
help-store-copy--from = De dónde: sqlite:ARCHIVO o postgres://…
help-store-copy--to = Hacia dónde: sqlite:ARCHIVO o postgres://…
help-store-copy--prefer = Qué vale donde ambos difieren: from (el origen) o to (el destino)
help-store-centres = Muestra los centros de la red que comparten estos datos
help-store-add-centre = Agrega un centro a la red, o le cambia el nombre
help-store-add-centre--code = Código corto, por ejemplo lo-hermida
help-store-add-centre--name = Nombre del centro

# What can go wrong.
store-not-found = Eso no está guardado.
store-not-found-hint = Revise cómo está escrito. Para ver lo guardado: encuentro proveedores listar
store-conflict = Ya existe algo con ese nombre, o cambió mientras tanto. No se modificó nada.
store-conflict-hint = Repita el comando. Si sigue igual, elija otro nombre.
store-busy = Otro programa está usando los datos en este momento. No se modificó nada.
store-busy-hint = Espere a que termine la otra ventana (por ejemplo, una importación) y repita el comando.
store-full = El disco está lleno. Lo que ya estaba guardado sigue igual.
store-full-hint = Libere espacio en el disco y repita el comando.
store-bad-address = «{ $address }» no es una dirección de datos.
store-bad-address-hint = Escríbala así: sqlite:ARCHIVO o postgres://usuario@servidor/base
store-cannot-connect = No se pudo conectar con el servidor de datos.
store-cannot-connect-hint = Revise la red y la dirección. Si el servidor no usa conexión cifrada, agregue ?sslmode=disable al final.
store-refused = El servidor de datos no aceptó el usuario, la contraseña o el nombre de la base.
store-refused-hint = Revise la dirección con quien administra el servidor.
store-denied = El servidor aceptó al usuario, pero no le permite crear tablas o escribir en esa base.
store-denied-hint = Pida a quien administra el servidor una base propia para este usuario.
store-damaged = El archivo de datos está dañado o no es de Encuentro. No se modificó.
store-damaged-hint = Si tiene un respaldo: encuentro datos restaurar ARCHIVO. El archivo actual se conserva al lado.
store-newer = Los datos fueron guardados por una versión más nueva del programa (esquema { $found }; esta versión conoce hasta el { $known }). No se modificó nada.
store-newer-hint = Instale la versión más nueva de Encuentro y repita el comando.
store-not-writable = No se puede leer o escribir en el lugar de los datos.
store-not-writable-hint = Revise los permisos de la carpeta, o elija otra con «--home CARPETA».
store-server-too-old = El servidor PostgreSQL es de la versión { $found }; se necesita la 14 o una más nueva.
store-server-too-old-hint = Pida a quien administra el servidor que lo actualice.
store-too-large = { $code } tiene más de 16.383 ítems u ofertas, más de las que se pueden guardar. La importación no cambió nada.
store-too-large-hint = Saque ese proceso del archivo y repita la importación.
store-other = No se pudo trabajar con los datos guardados.
store-other-hint = Repita el comando con «--verbose» para ver la causa técnica.

# Info.
store-column-engine = Tipo
store-column-location = Lugar
store-column-size = Tamaño
store-column-suppliers = Proveedores
store-column-bids = Ofertas propias
store-column-tenders = Licitaciones
store-column-items = Ítems
store-column-offers = Ofertas de otros
store-column-orders = Órdenes de compra
store-column-rubros = Rubros
store-column-courses = Talleres
store-column-learners = Personas en talleres
store-column-waiting = En lista de espera
store-column-unfinished = Importaciones sin terminar
store-column-soundness = Estado
store-engine-sqlite = archivo en este equipo (SQLite)
store-engine-postgres = servidor (PostgreSQL)
store-soundness-good = sano
store-soundness-server = lo cuida el servidor
store-unfinished =
    { $count ->
        [one] Una importación quedó sin terminar, o se está haciendo en otra ventana. Sus filas no se guardaron.
       *[other] { $count } importaciones quedaron sin terminar, o se están haciendo en otra ventana. Sus filas no se guardaron.
    }
store-info-next = Para guardar una copia: encuentro datos respaldar ARCHIVO

# What a store holds.
store-contents =
    { $suppliers ->
        [0] ningún proveedor
        [one] 1 proveedor
       *[other] { $suppliers } proveedores
    }, { $papers ->
        [0] ningún papel
        [one] 1 papel
       *[other] { $papers } papeles
    }, { $bids ->
        [0] ninguna oferta propia
        [one] 1 oferta propia
       *[other] { $bids } ofertas propias
    }, { $tenders ->
        [0] ninguna licitación
        [one] 1 licitación
       *[other] { $tenders } licitaciones
    } y { $orders ->
        [0] ninguna orden de compra
        [one] 1 orden de compra
       *[other] { $orders } órdenes de compra
    }{ $courses ->
        [0] { "" }
        [one] , 1 taller
       *[other] , { $courses } talleres
    }{ $learners ->
        [0] { "" }
        [one] , 1 persona que aprende
       *[other] , { $learners } personas que aprenden
    }
store-holds = { $location }: { $what }.
store-holds-damaged = En ese lugar hay un archivo de datos que no se puede leer.

# Backup and restore.
store-backed-up = Respaldo guardado en { $file } ({ $size }).
store-backed-up-next = El respaldo contiene datos de personas: guárdelo en un lugar seguro. Para volver a él: encuentro datos restaurar ARCHIVO
store-one-centre = La copia lleva las personas de un solo centro ({ $centre }). Para llevar las de { $others }, repita el comando con --centre y su código.
store-backup-exists = El archivo { $file } ya existe y no se tocó.
store-backup-papers-exist = { $folder } ya existe: puede tener los papeles de otro respaldo, y no se tocó.
store-backup-exists-hint = Elija otro nombre para el respaldo.
store-backup-unreadable = { $file } no es un respaldo de Encuentro, o está dañado. No se modificó nada.
store-backup-unreadable-hint = Pruebe con otro respaldo.
store-no-such-file = No existe el archivo { $file }.
store-no-such-file-hint = Revise el nombre y la carpeta.
store-restore-will = El respaldo está sano. Contiene: { $what }.
store-restore-confirm = El respaldo tomaría su lugar, y lo actual quedaría al lado con el nombre terminado en «.before-restore». Si está de acuerdo, repita el comando con «--yes».
store-restore-server = La base del servidor ya contiene datos. Un respaldo solo se restaura en una base vacía; no se modificó nada.
store-restore-server-hint = Cree una base vacía, o sume el respaldo a lo que hay con: encuentro datos copiar sqlite:ARCHIVO postgres://…
store-kept = Lo anterior se conserva en { $file }.
store-restored = Restauración lista. Ahora hay: { $what }.
store-restored-back = Con el respaldo volvió lo que se borró, se bloqueó o se retiró después del día en que se hizo: si hubo algo de eso, hágalo de nuevo.

# Copy.
store-copy-will = Lo que se va a copiar: { $what }. Destino: { $to }
store-copy-empty = No hay nada que copiar.
store-copy-same = El origen y el destino son el mismo lugar.
store-copy-confirm = El destino ya contiene datos. Las personas se suman una por una y nadie se reemplaza sin que usted lo diga; las listas públicas se actualizan. Si está de acuerdo, repita el comando con «--yes».
store-copied = Copia lista: proveedores { $suppliers }, papeles { $papers }, ofertas propias { $bids }, licitaciones { $tenders }, órdenes de compra { $orders }, rubros { $rubros }, talleres { $courses }, personas en talleres { $learners }.
store-copied-next = Para trabajar con la copia, agregue a cada comando: --store "{ $to }"
store-copy-nothing-new = Nada que hacer: el destino ya tiene todo lo de las personas y los talleres del origen.
store-copy-person = Persona
store-copy-to = En el destino
store-copy-from = En el origen
store-copy-newer-to = el destino
store-copy-newer-from = el origen
store-copy-course = Curso { $course }
store-copy-course-differs = se conserva
store-copy-course-other = otros datos del curso
store-copy-unnamed = (sin nombre)
store-copy-full = Sin cupo al sumar los datos de otro equipo; queda en lista de espera.
store-copy-unseated = { $name } no alcanzó cupo en { $course } y quedó en la lista de espera. Avísele.
store-copy-doubtful = { $name } podría ser alguien que el destino ya tenía: se dejaron las dos fichas. Revíselas en: encuentro talleres ver
store-copy-may-be-back = El { $day } se borró a alguien del destino, y estas personas llegan de un equipo que ya las tenía ese día: { $names }. Si una de ellas pidió que la borraran, bórrela otra vez: encuentro privacidad olvidar QUIÉN
store-copy-erased-there = { $count ->
    [one] En el origen se borró a 1 persona; el destino puede tenerla todavía. Si pidió que la borraran de todas partes, bórrela también en el destino: encuentro privacidad olvidar QUIÉN
   *[other] En el origen se borró a { $count } personas; el destino puede tenerlas todavía. Si pidieron que las borraran de todas partes, bórrelas también en el destino: encuentro privacidad olvidar QUIÉN
}
store-copy-decided = { $count ->
    [one] Había 1 diferencia; vale lo que usted prefirió.
   *[other] Había { $count } diferencias; vale lo que usted prefirió.
}
store-copy-undecided = { $count ->
    [one] Hay 1 diferencia sin decidir: el destino conserva lo suyo, y todo lo demás ya se sumó.
   *[other] Hay { $count } diferencias sin decidir: el destino conserva lo suyo, y todo lo demás ya se sumó.
}
store-copy-undecided-hint = Repita el comando con «--preferir origen» o «--preferir destino», según cuál vale.

store-sees-agreed = De este centro, su usuario de la base de datos ve solo a quienes autorizaron el directorio, y de ellos lo que autorizaron. Publicar y anotar le toca al centro.
store-sees-nobody = Su usuario de la base de datos audita y no ve a ninguna persona: que una lista salga vacía no quiere decir que no haya nadie.
store-sees-elsewhere = Su usuario de la base de datos trabaja para el centro «{ $own }» y no puede ver a las personas de otro.
store-sees-elsewhere-hint = Use «--centre { $own }», o pida a quien cuida la base de datos un usuario para ese otro centro.
store-not-whole = La copia no se hizo: con este usuario de la base de datos quedaría incompleta. Pídala a quien trabaja en el centro.
store-no-such-centre = No hay ningún centro con el código «{ $centre }» en estos datos.
store-no-such-centre-hint = Revise el código. Sin --centre se trabaja con el primer centro.
store-centre-code = Código
store-centre-name = Nombre
store-centres-next = Para trabajar con uno de ellos, agregue a cada comando: --centre CÓDIGO
store-centre-kept = El centro «{ $centre }» quedó anotado como { $name }. Sus personas se ven solo con: --centre { $centre }
store-centre-bad-code = «{ $centre }» no sirve como código de un centro. Use solo letras, números y guiones, por ejemplo lo-hermida.
store-centre-no-name = Falta el nombre del centro «{ $centre }».
