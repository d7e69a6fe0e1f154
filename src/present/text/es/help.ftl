# Help of the command line. Ids: help-<command path>, help-<command path>--<argument>.
help = De proveedor local a primera orden de compra en ChileCompra, paso a paso.
help-heading-usage = Uso
help-heading-commands = Comandos
help-heading-arguments = Argumentos
help-heading-options = Opciones
help-value-options = opciones
help-alias = también
help-value-command = COMANDO
help--help = Muestra esta ayuda
help--version = Muestra la versión
help--store = Dónde se guardan los datos: sqlite:ARCHIVO o postgres://…
help--lang = Idioma: es o en
help--home = Carpeta de datos de este programa
help--centre = Código del centro con cuyas personas se trabaja; sin ella, el primero
help--rules = Carpeta con reglas que se suman a las incluidas
help--format = Formato del resultado: table, json, csv, xlsx, html o md; las licitaciones también en ocds y ocds-lines, el calendario en ics y las ofertas en pdf
help--dialect = CSV para Excel en Chile (excel) o para programas (rfc4180)
help--output = Archivo donde dejar el resultado
help--plain = Preguntas en líneas simples y numeradas, para lectores de pantalla
help--no-input = No pregunta nada
help--yes = Responde que sí a las confirmaciones
help--quiet = Muestra solo los resultados y los problemas
help--verbose = Muestra también la causa técnica de un problema
help--color = Colores: auto, always o never
help-more = Opciones que sirven en todos los comandos: «encuentro --help».

# rules, explain.
help-explain = Explica un mensaje de Mercado Público
help-explain--text = El mensaje, un archivo que lo contiene, o «-» para leerlo de la entrada
help-rules = Muestra, revisa y completa las reglas que usa el programa
help-rules-show = Muestra las reglas con su fuente y su fecha
help-rules-show--what = Un tipo de regla (messages) o un id (utm); sin nada, un resumen
help-rules-check = Revisa que las reglas estén completas y sin errores
help-rules-check--folder = Carpeta con reglas propias; sin ella, las que están en uso
help-rules-set = Anota un valor con fecha, como la UTM de un mes
help-rules-set--id = El valor: utm, uf, honorarios-retention
help-rules-set--period = El mes (2026-11), el día (2026-11-23) o el año (2027)
help-rules-set--value = El valor, como se lee: 72.500 o 72500
help-rules-set--source = Dirección de la página donde se leyó

# completions, man.
help-completions = Escribe el guion que permite completar comandos con la tecla Tab
help-completions--shell = El intérprete: bash, elvish, fish, powershell o zsh
help-man = Escribe la página de manual del programa o de un comando
help-man--command = El comando, como se escribe: licitaciones listar; sin nada, el programa entero

# Names of values, as `<FILE>` stands in a usage line.
help-value-key = DATO
help-value-basis = BASE
help-value-file = ARCHIVO
help-value-dir = CARPETA
help-value-words = PALABRAS
help-value-code = CÓDIGO
help-value-date = FECHA
help-value-amount = MONTO
help-value-value = VALOR
help-value-text = TEXTO
help-value-status = ESTADO
help-value-tender = LICITACIÓN
help-value-from = DESDE
help-value-to = HASTA
help-value-region = REGIÓN
help-value-name = NOMBRE
help-value-format = FORMATO
help-value-dialect = DIALECTO
help-value-map = COLUMNA=CAMPO
help-value-sheet = HOJA
help-value-sort = ORDEN
help-value-limit = CUÁNTAS
help-value-shell = INTÉRPRETE
help-value-state = ESTADO
help-suppliers-state-usage = encuentro proveedores estado [opciones] [RUT] ESTADO VALOR --by NOMBRE
help-value-cause = CAUSA
help-value-line = LÍNEA
help-value-price = PRECIO
help-value-quantity = CANTIDAD
help-value-point = PUNTO
help-value-number = NÚMERO
help-value-charge = COBRO
help-value-part = PARTE
