# Datos de contrataciones abiertas (OCDS).
exchange-kind-ocds-releases = paquete de datos abiertos de contrataciones (OCDS)
exchange-kind-ocds-records = paquete de registros de datos abiertos de contrataciones (OCDS)
exchange-kind-ocds-release = una publicación de datos abiertos de contrataciones (OCDS)
exchange-kind-ocds-record = un registro de datos abiertos de contrataciones (OCDS)
exchange-kind-ocds-lines = datos abiertos de contrataciones (OCDS), un proceso por línea
exchange-ocds-addresses = Este archivo solo dice en qué direcciones están los procesos: no trae ninguna licitación.
exchange-ocds-addresses-hint = Descargue las direcciones «urlTender» o «urlAward» que nombra, e incorpore esos archivos.
exchange-ocds-no-code = «{ $value }» no es un proceso de Mercado Público: no tiene un código de licitación ni de orden de compra.
exchange-ocds-only-links = Esta parte solo dice dónde se descarga el proceso, y no trae sus datos.
exchange-ocds-bad-line = Esta línea no es JSON, o está cortada.
exchange-ocds-too-large = Un proceso del archivo ocupa más de 64 MB, lo que ningún proceso real ocupa. No se incorporó nada.
exchange-ocds-too-much = Este proceso trae más de 200.000 ofertas o líneas, lo que ningún proceso real tiene.
exchange-warn-ocds-cut-name = Hay nombres de organismos cortados a 50 letras, como los entrega ChileCompra (primera vez en el proceso { $line }; { $count } en total). Se guardaron como venían.
exchange-warn-ocds-universal-hour = ChileCompra entrega las horas como hora universal (Z), y aquí se pasaron a la hora de Chile (primera vez en el proceso { $line }; { $count } en total). Confirme en la ficha la hora de cierre: podría ser más tarde que la que se muestra.
