//! The names that people and programs give to the columns of a list, in both languages.
//! Names are compared folded: case, accents, spaces and punctuation do not matter.

/// Field and its names, the surest first.
pub(super) const FIELDS: [(&str, &[&str]); 26] = [
    (
        "code",
        &[
            "codigo",
            "code",
            "codigo_externo",
            "codigo_licitacion",
            "id_licitacion",
            "licitacion_id",
            "tender_code",
            "tender",
            "licitacion",
            "codigo_cotizacion",
            "codigo_proceso",
            "id_proceso",
            "tender_id",
            "id",
        ],
    ),
    (
        "title",
        &[
            "nombre",
            "title",
            "name",
            "titulo",
            "nombre_licitacion",
            "nombre_cotizacion",
        ],
    ),
    (
        "description",
        &["descripcion", "description", "detalle", "objeto"],
    ),
    (
        "status",
        &[
            "estado",
            "status",
            "estado_nombre",
            "estado_licitacion",
            "codigo_estado",
        ],
    ),
    (
        "buyer",
        &[
            "institucion_nombre",
            "organismo",
            "nombre_organismo",
            "buyer",
            "comprador",
            "institucion",
            "buyer_name",
            "organismo_nombre",
            "organismo_comprador",
            "municipalidad",
        ],
    ),
    (
        "buyer_code",
        &[
            "institucion_codigo",
            "codigo_organismo",
            "organismo_codigo",
            "buyer_code",
        ],
    ),
    (
        "buyer_unit",
        &[
            "unidad_compra",
            "nombre_unidad",
            "unidad_nombre",
            "buyer_unit",
        ],
    ),
    (
        "buyer_rut",
        &[
            "rut_comprador",
            "rut_unidad",
            "buyer_rut",
            "institucion_rut",
            "rut_institucion",
        ],
    ),
    (
        "comuna",
        &[
            "comuna",
            "comuna_unidad",
            "buyer_comuna",
            "comuna_comprador",
        ],
    ),
    (
        "region",
        &[
            "region",
            "region_unidad",
            "buyer_region",
            "region_comprador",
            "nombre_region",
        ],
    ),
    ("sector", &["sector"]),
    (
        "estimate",
        &[
            "monto_estimado",
            "estimate",
            "presupuesto",
            "monto_disponible",
            "budget",
            "monto",
            "estimated_amount",
            "amount",
            "monto_total_disponible",
        ],
    ),
    (
        "currency",
        &["moneda", "currency", "codigo_moneda", "tipo_moneda"],
    ),
    (
        "published",
        &[
            "fecha_publicacion",
            "published",
            "publicacion",
            "publication_date",
            "fecha_inicio",
        ],
    ),
    (
        "closes",
        &[
            "fecha_cierre",
            "closes",
            "cierre",
            "closing_date",
            "deadline",
            "fecha_final",
            "fecha_termino",
        ],
    ),
    ("item", &["codigo_item", "item", "item_key", "correlativo"]),
    (
        "product",
        &[
            "codigo_producto",
            "codigo_producto_onu",
            "product",
            "product_code",
            "codigo_onu",
            "unspsc",
        ],
    ),
    (
        "product_name",
        &["nombre_producto", "product_name", "producto", "rubro"],
    ),
    (
        "item_description",
        &[
            "descripcion_item",
            "item_description",
            "descripcion_linea",
            "descripcion_producto",
        ],
    ),
    ("quantity", &["cantidad", "quantity"]),
    ("unit", &["unidad_medida", "unidad_de_medida", "unit"]),
    ("supplier_rut", &["rut_proveedor", "supplier_rut"]),
    (
        "supplier",
        &[
            "proveedor",
            "nombre_proveedor",
            "supplier",
            "razon_social_proveedor",
            "supplier_name",
        ],
    ),
    (
        "unit_price",
        &["precio_unitario", "unit_price", "monto_unitario"],
    ),
    (
        "total",
        &["total_oferta", "total", "valor_total", "monto_oferta"],
    ),
    (
        "selected",
        &["seleccionado", "selected", "seleccionada", "adjudicado"],
    ),
];

/// The field that a person means in `--map column=field`: its own name, or any of its columns' names.
#[must_use]
pub fn field_named(text: &str) -> Option<&'static str> {
    let wanted = crate::exchange::header::fold(text);
    let own = FIELDS
        .iter()
        .find(|(field, _)| crate::exchange::header::fold(field) == wanted);
    own.or_else(|| {
        FIELDS.iter().find(|(_, names)| {
            names
                .iter()
                .any(|name| crate::exchange::header::fold(name) == wanted)
        })
    })
    .map(|(field, _)| *field)
}

/// The fields' own names, in the order in which they are explained.
#[must_use]
pub fn field_names() -> Vec<&'static str> {
    FIELDS.iter().map(|(field, _)| *field).collect()
}
