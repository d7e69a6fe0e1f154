"""Builds the tables with DuckDB, typed and without a full-text index: import FILE.utf8.csv INTO.db"""

import sys

import duckdb

source, target = sys.argv[1:]
db = duckdb.connect(target)
db.execute(
    f"""
    CREATE TEMP VIEW raw AS SELECT * FROM read_csv('{source}', delim=';', header=true, all_varchar=true, quote='"',
        escape='"', nullstr='NA', max_line_size=10000000, parallel=false);
    CREATE TABLE offer AS SELECT CodigoExterno AS tender, Codigoitem AS item, RutProveedor AS rut,
        RazonSocialProveedor AS seller, "Nombre de la Oferta" AS name, DescripcionProveedor AS description,
        "Estado Oferta" AS status, CAST("Cantidad Ofertada" AS DECIMAL(18, 2)) AS quantity,
        CAST(replace(MontoUnitarioOferta, ',', '.') AS DECIMAL(18, 2)) AS unit_price,
        CAST(replace("Valor Total Ofertado", ',', '.') AS DECIMAL(18, 2)) AS total,
        CAST(FechaEnvioOferta AS DATE) AS sent, "Oferta seleccionada" = 'Seleccionada' AS selected FROM raw;
    CREATE TABLE tender AS SELECT CodigoExterno AS code, any_value(Nombre) AS title, any_value(Descripcion) AS description,
        any_value(Tipo) AS kind, any_value(Estado) AS status, any_value(NombreOrganismo) AS buyer,
        trim(any_value(RegionUnidad)) AS region, any_value(ComunaUnidad) AS comuna,
        CAST(any_value(FechaCierre) AS DATE) AS closes, CAST(any_value(FechaPublicacion) AS DATE) AS published,
        CAST(any_value(MontoEstimado) AS BIGINT) AS estimate, any_value(CriteriosEvaluacion) AS criteria
        FROM raw GROUP BY CodigoExterno;
    CREATE TABLE item AS SELECT CodigoExterno AS tender, Codigoitem AS key, any_value(CodigoProductoONU) AS product,
        any_value("Nombre producto genrico") AS product_name, any_value("Descripcion linea Adquisicion") AS description,
        any_value(UnidadMedida) AS unit, CAST(any_value(Cantidad) AS DECIMAL(18, 2)) AS quantity
        FROM raw GROUP BY CodigoExterno, Codigoitem;
    CHECKPOINT;
    """
)
