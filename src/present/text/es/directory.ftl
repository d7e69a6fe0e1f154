# El directorio de proveedores locales, para la municipalidad.

help-directory-list = Muestra los proveedores conectados: cuenta, acreditación y habilidad al día
help-directory-list--comuna = Comuna del domicilio principal ante el SII; varias, separadas por coma
help-directory-list--legal-local = Solo proveedores locales según la ley (empresas de menor tamaño) para entregas en esta región
help-directory-list--delivery = Lugar de entrega: indica quién es local ahí, sin dejar a nadie fuera
help-directory-list--rubro = Comienzo del código de rubro; varios, separados por coma
help-directory-list--size = Tamaño: micro, pequeña, mediana, grande
help-directory-list--women-led = Solo empresas lideradas por mujeres
help-directory-list--eligible = Solo los hábiles; sirve junto con --todos
help-directory-list--words = Palabras del nombre, la comuna o los rubros, con o sin tildes
help-directory-list--as-of = Día para el que se miran los estados
help-directory-list--all = También los que no están conectados, con lo que les falta
help-directory-list-after = El orden es por nombre y luego por RUT: no indica preferencia. «Local» tiene dos sentidos: la comuna de entrega, y el de la Ley 19.886 (artículo 48), que mira la región y el tamaño. Lo que no se sabe se muestra como «no se sabe».
help-directory-publish = Deja en una carpeta una página con los proveedores que lo autorizaron
help-directory-publish--folder = Carpeta nueva, o la de una publicación anterior
help-directory-publish--publisher = Quién publica: «Municipalidad de Peñalolén»; si falta, el de la publicación anterior
help-directory-publish--contact = Dónde pedir salir de la lista o corregir un dato; si falta, lo de la publicación anterior
help-directory-publish-after = La página se abre en cualquier navegador, sin servidor ni internet, y se puede imprimir. Publique de nuevo en la misma carpeta cuando alguien se retire: así sale de la página.
help-directory-consent = Muestra, da o retira el permiso de un proveedor para estar en el directorio
help-directory-consent--rut = RUT del proveedor
help-directory-consent--give = Muestra el texto, pregunta y guarda el permiso
help-directory-consent--withdraw = Retira el permiso
help-directory-consent--only = De los datos opcionales, solo estos: rut, comuna, rubros, tamaño, mujeres, correo, teléfono
help-directory-consent--without = Todos los datos menos estos
help-directory-consent--paper = El permiso se firmó en papel
help-directory-staff = Lista del personal de la municipalidad, solo para avisar de posibles conflictos de interés
help-directory-staff-import = Agrega personas desde una planilla con una columna «rut»
help-directory-staff-import--file = Planilla CSV o XLSX; columnas «rut» y, si las hay, «directivo o compras» y «dejó el cargo»
help-directory-staff-import--sheet = Hoja del libro
help-directory-staff-import--dry-run = Solo muestra qué pasaría
help-directory-staff-list = Muestra lo que se guarda: códigos en lugar de RUT
help-directory-staff-remove = Quita a una persona, o la lista entera
help-directory-staff-remove--rut = RUT de la persona
help-directory-staff-remove--all = Quita a todas las personas

directory-field-name = nombre
directory-field-rut = RUT
directory-field-comuna = comuna y región
directory-field-rubros = rubros
directory-field-size = tamaño
directory-field-women-led = si es liderada por mujeres
directory-field-email = correo
directory-field-phone = teléfono
directory-field-states = estados de cuenta, acreditación y habilidad
directory-field-tie = aviso de vínculo con el personal

directory-column-states = Estados
directory-column-local = Local
directory-column-tie = Posible conflicto
directory-column-missing = Le falta
directory-column-region = Región
directory-column-rubros = Rubros
directory-column-size = Tamaño
directory-column-women-led = Liderada por mujeres
directory-column-email = Correo
directory-column-phone = Teléfono
directory-column-evidence = evidencia
directory-column-by = visto por
directory-column-on = visto el
directory-column-until = hasta
directory-column-stale = visto hace tiempo
directory-column-comuna-local = Local en la comuna de entrega
directory-column-legal-local = Local según la ley
directory-column-code = Código
directory-column-authority = Directivo o compras
directory-column-left = Dejó el cargo
directory-column-recorded = Anotado el

directory-withheld = sin permiso
directory-seen = { $value }, vista el { $on }
directory-seen-until = { $value }, vista el { $on }, hasta el { $until }
directory-ended = venció el { $until } (vista { $value } el { $on })
directory-stale = (hay que volver a mirarla)
directory-evidence = [{ $evidence }; { $by }]
directory-local-legal = según la ley, { $region }: { $answer }
directory-local-comuna = comuna de { $comuna }: { $answer }
directory-missing = { $state }
directory-missing-unknown = { $state } (no se sabe)
directory-missing-nothing = nada
directory-tie-staff = AVISO: está en la lista de personal
directory-tie-represented = AVISO: su representante está en la lista de personal
directory-tie-told = AVISO: declaró un vínculo con un organismo público
directory-tie-told-where = AVISO: declaró un vínculo con { $bodies }
directory-tie-none-told = declaró no tener
directory-tie-unknown = no se sabe

directory-nobody = No hay proveedores conectados que cumplan con lo pedido.
directory-nobody-hint = Pruebe con menos filtros, o vea a quienes les falta algo: encuentro directorio listar --todos
directory-day-ahead = El día { $day } todavía no llega: los estados se miran a una fecha ya pasada o a la de hoy.
directory-no-such-size = No existe el tamaño «{ $value }». Los que hay: { $sizes }.
directory-ties = { $count ->
    [one] Un proveedor tiene aviso de posible conflicto de interés. Es una señal para revisar, no una decisión (Ley 19.886, artículo 35 quáter), y nunca se publica.
   *[other] { $count } proveedores tienen aviso de posible conflicto de interés. Es una señal para revisar, no una decisión (Ley 19.886, artículo 35 quáter), y nunca se publica.
}
directory-no-staff-list = No hay lista de personal: los avisos salen solo de lo que declaró cada proveedor. Para agregarla: encuentro directorio personal importar ARCHIVO
directory-two-senses = «Comuna»: domicilio principal en la comuna de entrega. «Según la ley»: empresa de menor tamaño con domicilio principal en la región de entrega (Ley 19.886, artículo 48).
directory-without-basis = { $count ->
    [one] Otro proveedor no se muestra: no hay base legal para mostrarlo.
   *[other] Otros { $count } proveedores no se muestran: no hay base legal para mostrarlos.
}
directory-undecided = { $count ->
    [one] De otro proveedor no se sabe si cumple con lo pedido: le falta un dato o el permiso para mostrarlo.
   *[other] De otros { $count } proveedores no se sabe si cumplen con lo pedido: les falta un dato o el permiso para mostrarlo.
}
directory-not-connected = { $count ->
    [one] Otro cumple con lo pedido y no está conectado; véalo con --todos.
   *[other] Otros { $count } cumplen con lo pedido y no están conectados; véalos con --todos.
}
directory-still-published = { $name } ({ $rut }) retiró su permiso y sigue en la última publicación del { $day }, en { $place }.
directory-erased-still-published = Los datos de { $rut } siguen en la última publicación del { $day }, en { $place }.
directory-others-published = { $count ->
    [one] En la publicación del { $day }, en { $place }, sigue una persona o empresa que ya no corresponde: se borró, dejó de estar conectada o sus datos están bloqueados.
   *[other] En la publicación del { $day }, en { $place }, siguen { $count } que ya no corresponden: se borraron, dejaron de estar conectados o sus datos están bloqueados.
}
directory-shows-still = La última publicación del { $day }, en { $place }, todavía muestra de { $rut } lo que ya no autoriza: { $fields }.
directory-publish-less = Publique de nuevo para quitar esos datos: encuentro directorio publicar "{ $place }"
directory-publish-again = Publique de nuevo para sacarlos: encuentro directorio publicar "{ $place }"
directory-listed = { $count ->
    [one] Un proveedor conectado al { $day }. Esta lista no es un certificado oficial. Para publicarla: encuentro directorio publicar CARPETA
   *[other] { $count } proveedores conectados al { $day }, por nombre y luego por RUT: el orden no indica preferencia. Esta lista no es un certificado oficial. Para publicarla: encuentro directorio publicar CARPETA
}
directory-listed-all = { $count ->
    [one] Un proveedor al { $day }, esté conectado o no. Para ayudarle con lo que falta: encuentro revisar RUT
   *[other] { $count } proveedores al { $day }, conectados o no, por nombre y luego por RUT: el orden no indica preferencia. Para ayudarles con lo que falta: encuentro revisar RUT
}

directory-withheld-no-consent = { $count ->
    [one] Uno queda fuera: no dio su permiso para el directorio.
   *[other] { $count } quedan fuera: no dieron su permiso para el directorio.
}
directory-withheld-withdrawn = { $count ->
    [one] Uno queda fuera: retiró su permiso.
   *[other] { $count } quedan fuera: retiraron su permiso.
}
directory-withheld-unknown-text = { $count ->
    [one] Uno queda fuera: dio su permiso con un texto que estas reglas no tienen. Pídalo de nuevo.
   *[other] { $count } quedan fuera: dieron su permiso con un texto que estas reglas no tienen. Pídalo de nuevo.
}
directory-withheld-not-connected = { $count ->
    [one] Uno queda fuera: dio su permiso y no está conectado.
   *[other] { $count } quedan fuera: dieron su permiso y no están conectados.
}
directory-nobody-to-publish = No hay a quién publicar.
directory-nobody-to-publish-hint = Para dar el permiso de un proveedor conectado: encuentro directorio consentimiento RUT --dar
directory-publish-plan = Se escribirá en { $place } una lista de { $count ->
    [one] un proveedor
   *[other] { $count } proveedores
} ({ $people ->
    [one] una persona natural
   *[other] { $people } personas naturales
}, { $firms ->
    [one] una empresa
   *[other] { $firms } empresas
}): una página en español, otra en inglés y dos planillas, solo con los datos que cada uno autorizó.
directory-publish-who-reads = Quien reciba la carpeta, o la vea en un sitio web, podrá leer y copiar esos datos.
directory-publish-changes = Reemplaza la publicación anterior: entran { $came }, cambian { $changed }, siguen igual { $stayed }, salen { $went }.
directory-others-there = { $count ->
    [one] En la carpeta hay otro archivo que no es de la publicación, y se deja como está: { $files }. Sáquelo si no quiere entregarlo junto con la lista.
   *[other] En la carpeta hay otros { $count } archivos que no son de la publicación, y se dejan como están: { $files }. Sáquelos si no quiere entregarlos junto con la lista.
}
directory-publish-ask = ¿Publicar? (sí/no)
directory-publish-declined = No se publicó nada.
directory-published-changes = Entraron { $came }, cambiaron { $changed }, siguieron igual { $stayed }, salieron { $went }.
directory-published = { $count ->
    [one] Publicado un proveedor. Abra { $file } para revisarlo. Si alguien se retira, publique de nuevo: encuentro directorio publicar "{ $place }"
   *[other] Publicados { $count } proveedores. Abra { $file } para revisarlos. Si alguien se retira, publique de nuevo: encuentro directorio publicar "{ $place }"
}
directory-cannot-write = No se puede dejar el directorio en { $place }.
directory-not-a-folder = En { $place } hay un archivo: el directorio necesita una carpeta.
directory-folder-in-use = La carpeta { $place } tiene otros archivos, por ejemplo «{ $file }», y no es una publicación del directorio. No se tocaron.
directory-file-changed = El archivo «{ $file }» de { $place } cambió desde que se publicó. No se tocó.
directory-file-changed-hint = Guarde ese archivo en otra carpeta, bórrelo de esta y publique de nuevo aquí mismo: así sale de la página quien se haya retirado.
directory-others-left = El directorio quedó en { $place }, pero los otros archivos de esa carpeta no se pudieron devolver: están en { $aside }. Cópielos de vuelta y borre esa carpeta.
directory-moved-aside = El directorio no se pudo dejar en { $place }. El anterior quedó en { $aside }.
directory-earlier-left = El directorio quedó en { $place }, pero el anterior no se pudo borrar: está en { $aside }. Bórrelo usted: ahí siguen los datos de quienes se retiraron.
directory-other-place-hint = Indique una carpeta nueva o vacía.

directory-consent-no-text = Las reglas no tienen un texto de permiso para el directorio.
directory-consent-not-optional = El dato «{ $field }» no se puede elegir.
directory-consent-no-such-field = No existe el dato «{ $value }».
directory-consent-fields-hint = Se puede elegir: { $fields }. Escriba: rut, comuna, rubros, tamaño, mujeres, correo, teléfono.
directory-consent-ask = Se mostrará: { $fields }. ¿Lo autoriza? (sí/no)
directory-consent-declined = No se cambió nada.
directory-consent-given = El proveedor { $rut } autorizó mostrar: { $fields } (texto { $version }). Puede retirarlo cuando quiera: encuentro directorio consentimiento { $rut } --retirar
directory-consent-none = El proveedor { $rut } no tiene un permiso vigente para el directorio.
directory-consent-give-hint = Para darlo: encuentro directorio consentimiento { $rut } --dar
directory-consent-stands = Desde el { $day } el proveedor { $rut } autoriza mostrar: { $fields } (texto { $version }).
directory-consent-stands-unpublished = Desde el { $day } el proveedor { $rut } está en la lista de la municipalidad, y no hay un permiso suyo para publicarlo.
directory-consent-withdraw-hint = Para retirarlo: encuentro directorio consentimiento { $rut } --retirar
directory-withdraw-ask = ¿Retirar el permiso del proveedor { $rut } para estar en el directorio? (sí/no)
directory-withdrawn = El proveedor { $rut } salió del directorio: no se mostrará ni se publicará más.

directory-staff-purpose = Finalidad: avisar a la municipalidad cuando un proveedor puede tener un vínculo con su personal (Ley 19.886, artículos 4 y 35 quáter). Base legal: función legal del organismo (Ley 19.628 modificada, artículo 20). De cada fila se guarda solo un código hecho con el RUT, si es directivo o de compras y cuándo dejó el cargo. El código oculta el RUT a quien mire la lista; quien tenga toda la base de datos podría deducirlo.
directory-staff-ask = { $count ->
    [one] ¿Guardar una persona en la lista de personal? (sí/no)
   *[other] ¿Guardar { $count } personas en la lista de personal? (sí/no)
}
directory-staff-column-missing = A la planilla le falta la columna «rut».
directory-staff-column-hint = Basta una columna «rut». También se leen «directivo o compras» (sí/no) y «dejó el cargo» (fecha).
directory-staff-no-randomness = Este computador no entregó números al azar para proteger la lista.
directory-staff-none = No hay lista de personal.
directory-staff-none-hint = Para agregarla: encuentro directorio personal importar ARCHIVO
directory-staff-listed = { $count ->
    [one] Una persona en la lista. Para quitarla: encuentro directorio personal quitar RUT
   *[other] { $count } personas en la lista. Para quitar una: encuentro directorio personal quitar RUT
}
directory-staff-next = Borre la planilla si ya no la necesita. Para ver los avisos: encuentro directorio listar
directory-staff-remove-all-ask = { $count ->
    [one] ¿Quitar a la única persona de la lista de personal? (sí/no)
   *[other] ¿Quitar a las { $count } personas de la lista de personal? (sí/no)
}
directory-staff-removed-all = { $count ->
    [one] Se quitó una persona. La lista de personal quedó vacía.
   *[other] Se quitaron { $count } personas. La lista de personal quedó vacía.
}
directory-staff-removed = El RUT { $rut } ya no está en la lista de personal. Para ver lo que queda: encuentro directorio personal listar
directory-staff-not-on-it = El RUT { $rut } no está en la lista de personal.
directory-staff-declined = No se cambió nada.
