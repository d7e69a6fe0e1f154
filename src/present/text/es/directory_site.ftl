# La página publicada del directorio. Entre corchetes va lo que llena el buscador.

directory-site-title = Directorio de proveedores locales
directory-site-skip = Ir a la lista
directory-site-language = Idioma
directory-site-this-language = En español
directory-site-day = { $count ->
    [one] Un proveedor con cuenta, acreditación y habilidad al { $day }.
   *[other] { $count } proveedores con cuenta, acreditación y habilidad al { $day }.
}
directory-site-not-official = Esta lista no es de ChileCompra ni es un certificado oficial.
directory-site-official = La habilidad cambia cada día: confírmela antes de comprar en la página oficial,
directory-site-how-to-read = Cómo leer esta lista
directory-site-order = Está ordenada por nombre. El orden no indica preferencia.
directory-site-states = Cada estado dice qué día se vio. Cuenta: usuario en Mercado Público. Acreditación: inscripción pagada y vigente. Habilidad: sin impedimentos para contratar.
directory-site-stale = «Hay que volver a mirarla» quiere decir que se vio hace tiempo.
directory-site-local = «Local según la ley» nombra la región en que es proveedor local: empresa de menor tamaño con su domicilio principal en la región de entrega (Ley 19.886, artículo 48). No es lo mismo que estar en la comuna.
directory-site-fields = Cada proveedor decidió qué datos mostrar. Un dato que falta no dice nada de él.
directory-site-search = Buscar en la lista
directory-site-words = Buscar por nombre, comuna o rubro
directory-site-words-help = Con o sin tildes. La lista cambia mientras escribe.
directory-site-any = Cualquiera
directory-site-clear = Borrar la búsqueda
directory-site-list = Proveedores
directory-site-nameless = Sin nombre anotado
directory-site-nobody = Por ahora no hay proveedores en esta lista.
directory-site-shown = Se muestran del [from] al [to], de [total].
directory-site-none = Ningún proveedor coincide. Pruebe con menos palabras o borre la búsqueda.
directory-site-page = Página [page] de [pages]
directory-site-pages = Páginas de la lista
directory-site-previous = Anterior
directory-site-next = Siguiente
directory-site-sheet = Descargar la lista como planilla (CSV)
directory-site-leave = ¿Está en esta lista? Puede salir o corregir sus datos cuando quiera: hable con quien la publica.
directory-site-leave-at = ¿Está en esta lista? Puede salir o corregir sus datos cuando quiera: { $contact }.
