# Exchange: reading lists.
exchange-workbook-damaged = El archivo no se pudo abrir como planilla de cálculo.
exchange-workbook-damaged-hint = Ábralo en su programa de planillas y guárdelo de nuevo como «Libro de Excel (.xlsx)» o como «CSV UTF-8».
exchange-no-sheet = La planilla no tiene una hoja «{ $sheet }». Sus hojas son: { $sheets }.
exchange-no-header = El archivo no tiene una primera fila con los nombres de las columnas.
exchange-unreadable = No se pudo seguir leyendo el archivo.
exchange-rejects-not-written = No se pudo escribir { $file }, donde van las filas apartadas. Revise que se pueda escribir en esa carpeta.
