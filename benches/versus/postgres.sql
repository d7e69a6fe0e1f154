-- Server-side: the raw file by COPY into text columns, then the same tables, indexes and text index in SQL.
CREATE TABLE buyer (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, code TEXT, name TEXT, unit TEXT, rut TEXT, comuna TEXT, region TEXT, sector TEXT);
INSERT INTO buyer (code, name, unit, rut, comuna, region, sector)
    SELECT DISTINCT "CodigoOrganismo", "NombreOrganismo", "NombreUnidad", replace("RutUnidad", '.', ''), "ComunaUnidad",
        trim("RegionUnidad"), sector FROM raw;
CREATE TABLE product (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, code TEXT, name TEXT, levels TEXT);
INSERT INTO product (code, name, levels)
    SELECT DISTINCT "CodigoProductoONU", "Nombre producto genrico", concat_ws('|', "Rubro1", "Rubro2", "Rubro3") FROM raw;
CREATE TABLE seller (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, rut TEXT, name TEXT);
INSERT INTO seller (rut, name) SELECT DISTINCT replace("RutProveedor", '.', ''), "RazonSocialProveedor" FROM raw;
CREATE TABLE tender AS
    SELECT row_number() OVER () AS id, one.* FROM (SELECT DISTINCT ON ("CodigoExterno") "CodigoExterno" AS code, "Tipo" AS kind,
        "Estado" AS status, trim("RegionUnidad") AS region, buyer.id AS buyer_id, "FechaCierre" || 'T~' AS closes,
        CAST(nullif("MontoEstimado", 'NA') AS BIGINT) * 1000 AS estimate_clp, "FechaPublicacion" || 'T~' AS published,
        "FechaFinal" || 'T~' AS questions_until, "Nombre" AS title, trim("Descripcion") AS description,
        "CriteriosEvaluacion" AS criteria, "CantidadReclamos" AS buyer_complaints, "NumeroOferentes" AS bidders
        FROM raw JOIN buyer ON buyer.code = "CodigoOrganismo" AND buyer.name = "NombreOrganismo" AND buyer.unit = "NombreUnidad"
            AND buyer.comuna = "ComunaUnidad" AND buyer.sector = raw.sector) AS one;
CREATE UNIQUE INDEX tender_code ON tender (code);
CREATE TABLE item AS
    SELECT (tender_id << 14) | (row_number() OVER (PARTITION BY tender_id) - 1) AS id, one.* FROM (
        SELECT DISTINCT ON (tender.id, "Codigoitem") tender.id AS tender_id, product.id AS product_id, "Codigoitem" AS key,
            trim("Descripcion linea Adquisicion") AS description, "Cantidad" AS quantity, "UnidadMedida" AS unit
        FROM raw JOIN tender ON tender.code = "CodigoExterno" JOIN product ON product.code = "CodigoProductoONU"
            AND product.name = "Nombre producto genrico" AND product.levels = concat_ws('|', "Rubro1", "Rubro2", "Rubro3")) AS one;
CREATE TABLE offer AS
    SELECT (item.id << 14) | (row_number() OVER (PARTITION BY item.id) - 1) AS id, seller.id AS seller_id,
        trim("Nombre de la Oferta") AS name, trim("DescripcionProveedor") AS description, "Estado Oferta" AS status,
        "Cantidad Ofertada" AS quantity, replace("MontoUnitarioOferta", ',', '.') AS unit_price,
        replace("Valor Total Ofertado", ',', '.') AS total, "CantidadAdjudicada" AS awarded_quantity,
        replace("MontoLineaAdjudica", ',', '.') AS awarded_total, "FechaEnvioOferta" || 'T~' AS sent,
        "Oferta seleccionada" = 'Seleccionada' AS selected
    FROM raw JOIN tender ON tender.code = "CodigoExterno" JOIN item ON item.tender_id = tender.id AND item.key = "Codigoitem"
        JOIN seller ON seller.rut = replace("RutProveedor", '.', '') AND seller.name = "RazonSocialProveedor";
ALTER TABLE item ADD PRIMARY KEY (id);
ALTER TABLE offer ADD PRIMARY KEY (id);
ALTER TABLE tender ADD PRIMARY KEY (id);
CREATE INDEX tender_place ON tender (region, status, closes, estimate_clp);
CREATE INDEX tender_closes ON tender (closes, status);
CREATE INDEX item_product ON item (product_id, id);
CREATE TABLE tender_words AS
    SELECT tender.id, to_tsvector('simple', concat_ws(' ', title, tender.description, buyer.name, buyer.unit,
        (SELECT string_agg(product.name || ' ' || item.description, ' ') FROM item JOIN product ON product.id = item.product_id
            WHERE item.id BETWEEN tender.id << 14 AND ((tender.id + 1) << 14) - 1))) AS words
    FROM tender JOIN buyer ON buyer.id = tender.buyer_id;
CREATE INDEX tender_words_words ON tender_words USING gin (words);
DROP TABLE raw;
