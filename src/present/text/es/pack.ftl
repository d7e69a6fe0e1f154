# The pack of an offer: everything in one folder or archive.
help-bids-export--pack = Deja todo lo de una oferta en una carpeta, o en un archivo si termina en .zip
pack-title = Paquete de la oferta { $code }
pack-what-for = Aquí está lo preparado para esta oferta. Este paquete no es el envío: cada archivo se sube en www.mercadopublico.cl, y después se guarda el comprobante. Este índice no se entrega.
pack-heading-offer = La oferta
pack-heading-lacks = Lo que falta o hay que cambiar
pack-heading-files = Los archivos
pack-amount = Total ofrecido
pack-sums = El archivo SHA256SUMS sirve para comprobar que ningún archivo cambió: sha256sum -c SHA256SUMS
pack-checklist-title = Lista de control de la oferta { $code }
pack-checklist-marks = x: listo. –: no se pide. Vacía: pendiente. *: sin esto la oferta puede quedar fuera.
pack-column-name = Archivo
pack-column-what = Qué es
pack-column-size = Tamaño en kB
pack-paper-issued = { $kind }, del { $date }
pack-file-index = Índice
pack-file-economic = Oferta económica
pack-file-worksheet = Planilla de precios
pack-file-checklist = Lista de control
pack-what-economic-pdf = Oferta económica, para imprimir o subir
pack-what-economic-html = Oferta económica, para ver en el navegador
pack-what-worksheet = Planilla de precios, para Excel o LibreOffice
pack-what-checklist = Lista de control, para imprimir
pack-lack-missing = { $kind }: falta. Para agregarlo: encuentro papeles agregar{ $whose } ARCHIVO --tipo { $id }
pack-lack-if-asked = { $kind }: no hay copia. Si las bases lo piden, agréguelo; si no, marque el punto como no pedido.
pack-lack-elsewhere = { $kind }: está marcado como listo, pero aquí no hay copia.
pack-lack-other-tender = { $kind }: solo hay uno hecho para otra licitación. Hay que hacer el de esta.
pack-lack-data-only = { $kind }: aquí solo están sus datos. Ponga la copia.
pack-lack-changed = { $kind }: el archivo cambió desde que se guardó y no se incluyó. Agréguelo de nuevo.
pack-lack-gone = { $kind }: el archivo guardado ya no está. Agréguelo de nuevo.
pack-lack-too-old = { $kind }: es más antiguo de lo que aceptan las bases. Pida uno nuevo.
pack-lack-expired = { $kind }: estará vencido el día del cierre. Pida uno nuevo.
pack-lack-prices =
    { $count ->
        [one] Falta el precio o la cantidad de una línea.
       *[other] Faltan precios o cantidades en { $count } líneas.
    }
pack-cannot-write = No se puede dejar el paquete en { $place }.
pack-not-a-folder = En { $place } ya hay otra cosa: el paquete no se puede dejar ahí.
pack-folder-in-use = En { $place } hay otros archivos, por ejemplo «{ $file }». No se tocaron.
pack-file-changed = El archivo «{ $file }» de { $place } cambió desde que se hizo ese paquete. No se tocó.
pack-moved-aside = El paquete no se pudo dejar en { $place }. El anterior quedó en { $aside }.
pack-earlier-left = El paquete quedó en { $place }, pero el anterior no se pudo borrar: está en { $aside }.
pack-other-place-hint = Indique una carpeta nueva, o un archivo que termine en .zip.
pack-replace = En { $place } ya hay un paquete. ¿Reemplazarlo? (sí/no)
pack-kept = El paquete anterior quedó como estaba.
pack-and-output = Con --paquete no hace falta -o: el paquete queda donde dice --paquete.
pack-done = El paquete quedó en { $place }. Ábralo y revise cada archivo antes de subirlo.
pack-done-lacking =
    { $count ->
        [one] El paquete quedó en { $place }, pero falta o hay que cambiar una cosa.
       *[other] El paquete quedó en { $place }, pero faltan o hay que cambiar { $count } cosas.
    } También lo dice su índice.
