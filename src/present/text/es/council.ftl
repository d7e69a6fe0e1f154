# What a council reads on one page.

help-directory-report = Informe de una página para el concejo: conectados, camino al primer pago, brechas y compra local
help-directory-report--comuna = Comuna de la municipalidad, para la compra local según las órdenes guardadas
help-directory-report--buyer = Organismo que compra: nombre, RUT o código; se puede repetir
help-directory-report--months = Cuántos meses hacia atrás
help-directory-report-after = Para imprimirlo: encuentro directorio informe --comuna COMUNA -o informe.html. También sale como PDF, Markdown o JSON.
help-value-months = MESES

council-title = Proveedores locales: informe para el concejo
council-foot = Encuentro · { $on } · no es una estadística oficial
council-heading-timeline = Proveedores conectados al cierre de cada mes
council-heading-funnel = El camino hasta el primer pago
council-heading-sex = Conectados por sexo
council-heading-age = Conectados por edad
council-heading-comuna = Conectados por comuna
council-heading-notes = Cómo leer estas cifras
council-field-on = Fecha
council-field-held = Proveedores registrados (n)
council-field-connected = Conectados hoy
council-column-on = Al día
council-column-connected = Conectados
council-column-not-connected = No conectados
council-column-n = Total (n)
council-column-share = Porcentaje
council-column-step = Paso
council-column-reached = Lo alcanzó
council-column-not-reached = No lo alcanzó
council-column-unknown = No se sabe
council-column-group = Grupo
council-all = Todos
council-hidden = oculto
council-not-told = sin dato
council-not-known = no se sabe
council-nothing-told = No hay datos de esto.
council-part-of = { $part } de { $n } ({ $share } %)
council-sex-female = Mujeres
council-sex-male = Hombres
council-sex-other = Otro

council-note-too-small = Hay menos de { $floor } proveedores registrados: no se muestra ninguna cifra de personas.
council-note-hidden = Un grupo se oculta cuando sus conectados o sus no conectados son menos de { $floor } y no son cero. Entonces se ocultan también otros grupos, hasta que lo oculto junto tenga dos grupos o más y llegue a { $floor } en ambas cuentas: así restar del total no lo descubre. Los totales de la lista sí se muestran.
council-note-timeline = Conectado es quien tiene cuenta, acreditación y habilidad, según lo visto hasta ese día; (n) son los proveedores de los que ya se sabía algo ese día.
council-note-funnel = Cada paso se cuenta solo, sobre todos los registrados. «No se sabe» es que nadie lo anotó: no es un no. Las ofertas, adjudicaciones y pagos son los anotados aquí; las órdenes, las de las listas guardadas; una adjudicación cuenta como orden. A esto se suma el registro de resultados de los talleres, de quienes permiten contarlos.
council-note-no-sex = El sexo solo se conoce de quien lo dijo en un taller y autorizó contar resultados; no hay datos todavía.
council-note-no-age = La edad solo se conoce de quien dijo su año de nacimiento en un taller y autorizó contar resultados; no hay datos todavía.
council-note-no-orders = La compra local no se conoce: falta --comuna, o no hay órdenes de compra de esa municipalidad guardadas.

council-verdict = { $connected } de { $held } proveedores registrados están conectados al { $on }.
council-next = Siga con las brechas: encuentro directorio brechas --comuna { $comuna }
council-next-orders = Para la compra local, guarde las órdenes con: encuentro licitaciones importar ARCHIVO, y agregue --comuna COMUNA.
