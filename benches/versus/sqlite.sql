-- The same tables, indexes and full-text index from the raw table `raw`, as plain SQL does it.
CREATE TABLE buyer (id INTEGER PRIMARY KEY, code TEXT, name TEXT, unit TEXT, rut TEXT, comuna TEXT, region TEXT, sector TEXT);
INSERT INTO buyer (code, name, unit, rut, comuna, region, sector)
    SELECT DISTINCT CodigoOrganismo, NombreOrganismo, NombreUnidad, replace(RutUnidad, '.', ''), ComunaUnidad,
        trim(RegionUnidad), sector FROM raw;
CREATE INDEX buyer_key ON buyer (code, name, unit, rut, comuna, region, sector);

CREATE TABLE product (id INTEGER PRIMARY KEY, code TEXT, name TEXT, levels TEXT);
INSERT INTO product (code, name, levels)
    SELECT DISTINCT CodigoProductoONU, "Nombre producto genrico", json_array(Rubro1, Rubro2, Rubro3) FROM raw;
CREATE INDEX product_key ON product (code, name, levels);

CREATE TABLE seller (id INTEGER PRIMARY KEY, rut TEXT, name TEXT);
INSERT INTO seller (rut, name) SELECT DISTINCT replace(RutProveedor, '.', ''), RazonSocialProveedor FROM raw;
CREATE INDEX seller_key ON seller (rut, name);

CREATE TABLE tender (
    id INTEGER PRIMARY KEY, code TEXT, kind TEXT, status TEXT, region TEXT, buyer_id INTEGER, closes TEXT,
    estimate_clp INTEGER, estimate TEXT, published TEXT, questions_until TEXT, answers TEXT, site_visit TEXT, awarded TEXT,
    title TEXT, description TEXT, criteria TEXT, contract_length TEXT, payment TEXT, buyer_complaints INTEGER, bidders INTEGER
);
INSERT INTO tender
    SELECT row_number() OVER (), CodigoExterno, Tipo, CASE Estado WHEN 'Publicada' THEN 'published' WHEN 'Cerrada' THEN 'closed'
            WHEN 'Adjudicada' THEN 'awarded' WHEN 'Revocada' THEN 'cancelled' ELSE 'unsuccessful' END,
        trim(RegionUnidad),
        (SELECT id FROM buyer WHERE code = CodigoOrganismo AND name = NombreOrganismo AND unit = NombreUnidad
            AND rut = replace(RutUnidad, '.', '') AND comuna = ComunaUnidad AND region = trim(RegionUnidad)
            AND buyer.sector = raw.sector),
        FechaCierre || 'T~', nullif(MontoEstimado, 'NA') * 1000, nullif(MontoEstimado, 'NA'), FechaPublicacion || 'T~',
        FechaFinal || 'T~', FechaPubRespuestas || 'T~', nullif(FechaVisitaTerreno, '1900-01-01'),
        coalesce(nullif(FechaAdjudicacion, '1900-01-01'), FechaEstimadaAdjudicacion) || 'T~', Nombre, trim(Descripcion),
        CriteriosEvaluacion, TiempoDuracionContrato || ' meses', Modalidad, CantidadReclamos, NumeroOferentes
    FROM raw GROUP BY CodigoExterno;
CREATE UNIQUE INDEX tender_code ON tender (code);

CREATE TABLE item (id INTEGER PRIMARY KEY, product_id INTEGER, key TEXT, description TEXT, quantity TEXT, unit TEXT);
INSERT INTO item
    SELECT (tender.id << 14) | (row_number() OVER (PARTITION BY tender.id) - 1),
        (SELECT id FROM product WHERE code = CodigoProductoONU AND name = "Nombre producto genrico"
            AND levels = json_array(Rubro1, Rubro2, Rubro3)),
        Codigoitem, trim("Descripcion linea Adquisicion"), raw.Cantidad, UnidadMedida
    FROM raw JOIN tender ON tender.code = raw.CodigoExterno GROUP BY tender.id, Codigoitem;
CREATE INDEX item_key ON item (id >> 14, key);

CREATE TABLE offer (
    id INTEGER PRIMARY KEY, seller_id INTEGER, name TEXT, description TEXT, status TEXT, quantity TEXT, unit_price TEXT,
    unit_price_currency TEXT, total TEXT, total_currency TEXT, awarded_quantity TEXT, awarded_total TEXT, sent TEXT,
    selected INTEGER
);
INSERT INTO offer
    SELECT (item.id << 14) | (row_number() OVER (PARTITION BY item.id) - 1),
        (SELECT id FROM seller WHERE rut = replace(RutProveedor, '.', '') AND name = RazonSocialProveedor),
        trim("Nombre de la Oferta"), trim(DescripcionProveedor), "Estado Oferta", "Cantidad Ofertada",
        replace(MontoUnitarioOferta, ',', '.'), 'CLP', replace("Valor Total Ofertado", ',', '.'), 'CLP', CantidadAdjudicada,
        replace(MontoLineaAdjudica, ',', '.'), FechaEnvioOferta || 'T~', "Oferta seleccionada" = 'Seleccionada'
    FROM raw JOIN tender ON tender.code = raw.CodigoExterno JOIN item ON item.id >> 14 = tender.id AND item.key = Codigoitem;

DROP INDEX item_key;
CREATE INDEX tender_place ON tender (region, status, closes, estimate_clp);
CREATE INDEX tender_closes ON tender (closes, status);
CREATE INDEX item_product ON item (product_id, id);
CREATE VIRTUAL TABLE tender_words USING fts5 (
    name, bought, rest, content = '', detail = column, tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO tender_words (rowid, name, bought, rest)
    SELECT tender.id, title, (SELECT group_concat(product.name || ' ' || item.description, ' ') FROM item
            JOIN product ON product.id = item.product_id WHERE item.id BETWEEN tender.id << 14 AND (tender.id + 1 << 14) - 1),
        tender.description || ' ' || buyer.name || ' ' || buyer.unit
    FROM tender JOIN buyer ON buyer.id = tender.buyer_id;
DROP TABLE raw;
