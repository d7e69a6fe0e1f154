//! Bodies in every shape that was seen or documented, the refusals, and properties over bytes.

use super::*;
use crate::domain::money::{Currency, Money};
use crate::domain::tender::{Tender, TenderStatus};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn only_tender(body: &str) -> Tender {
    let body = read(body.as_bytes()).unwrap();
    assert!(body.rejected.is_empty(), "{:?}", body.rejected);
    match body.records.into_iter().next() {
        Some(Record::Tender(tender)) => *tender,
        other => panic!("no tender: {other:?}"),
    }
}

#[test]
fn a_listing_gives_four_fields_and_is_partial() {
    let body = r#"{"Cantidad":2,"Version":"v1","Listado":[
        {"CodigoExterno":"1057-3-LE26","Nombre":"ASEO","CodigoEstado":5,"FechaCierre":"2026-12-14T18:00:00"},
        {"CodigoExterno":"no","Nombre":"x","CodigoEstado":5,"FechaCierre":null}]}"#;
    let body = read(body.as_bytes()).unwrap();
    assert_eq!(body.kind, ApiKind::TenderList);
    assert!(body.kind.is_partial());
    assert_eq!(body.entries, 2);
    let Record::Tender(tender) = &body.records[0] else {
        panic!("a tender")
    };
    assert_eq!(tender.status, Some(TenderStatus::Published));
    assert_eq!(
        tender.closes.unwrap().to_string(),
        "2026-12-14T18:00:00-03:00"
    );
    assert_eq!(body.rejected[0].position, 2);
    assert_eq!(body.rejected[0].field, "CodigoExterno");
    assert_eq!(body.rejected[0].value, "no");
}

#[test]
fn a_detail_keeps_items_and_awards_and_no_official() {
    let tender = only_tender(
        r#"{"Listado":[{"CodigoExterno":"1057-3-L126","Nombre":"Vendas","CodigoEstado":8,"Moneda":"CLP",
        "MontoEstimado":192000000.0,"FechaCierre":null,"CantidadReclamos":100,"TiempoDuracionContrato":"12",
        "UnidadTiempoDuracionContrato":4,"NombreResponsablePago":"Persona Inventada",
        "Comprador":{"NombreOrganismo":"MUNICIPALIDAD","ComunaUnidad":"Til Til","RegionUnidad":"Región Metropolitana de Santiago",
        "RutUnidad":"69.080.700-9","NombreUsuario":"Persona Inventada"},
        "Fechas":{"FechaCierre":"2026-01-27T15:54:00.653","FechaFinal":"1900-01-01T00:00:00"},
        "Items":{"Listado":[{"Correlativo":1,"CodigoProducto":42311528,"Categoria":"A / B","NombreProducto":"Vendas",
        "Cantidad":20.5,"Adjudicacion":{"RutProveedor":"77.000.001-7","Cantidad":20.0,"MontoUnitario":1434.0}}]}}]}"#,
    );
    assert_eq!(
        tender.estimate,
        Some(Money::new(decimal("192000000"), Currency::Clp))
    );
    assert_eq!(tender.closes.unwrap().date.to_string(), "2026-01-27");
    assert_eq!(tender.questions_until, None);
    assert_eq!(tender.contract_length.as_deref(), Some("12 meses"));
    assert_eq!(tender.buyer.comuna.as_deref(), Some("13303"));
    assert_eq!(tender.buyer.rut.as_deref(), Some("69080700-9"));
    let item = &tender.items[0];
    assert_eq!(
        (item.quantity, item.levels.len()),
        (Some(decimal("20.5")), 2)
    );
    assert_eq!(item.offers[0].unit_price, Some(Money::clp(1434)));
    assert!(!format!("{tender:?}").contains("Persona"));
}

#[test]
fn compra_agil_quotes_keep_their_whole_total() {
    let tender = only_tender(
        r#"{"success":"OK","payload":{"codigo":"1079967-350-COT26","nombre":"INSUMOS","estado":{"codigo":"cerrada"},
        "fechas":{"fecha_cierre":"2026-06-02T15:00:00"},"presupuesto":{"moneda":"CLP","monto_disponible":2189357},
        "institucion":{"organismo_comprador":"X","region":1},"entrega":{"plazo_entrega_dias":3},
        "productos_solicitados":[{"codigo_producto":43202005,"nombre":"Memorias","cantidad":10}],
        "proveedores_cotizando":[{"rut_proveedor":"77.000.001-7","monto_total":2187559,"proveedor_seleccionado":0,
        "productos_cotizados":[{"codigo_producto":43202005,"cantidad":10,"precio_unitario":183828}]}]},"errors":null}"#,
    );
    assert_eq!(tender.status, Some(TenderStatus::Closed));
    assert_eq!(tender.buyer.region.as_deref(), Some("01"));
    let offer = &tender.items[0].offers[0];
    assert_eq!(offer.whole_total, Some(Money::clp(2_187_559)));
    assert_eq!(offer.unit_price, Some(Money::clp(183_828)));
    assert_eq!(offer.selected, None, "a 0 is not believed");
}

#[test]
fn an_order_in_detail() {
    let body = "\u{feff}{\"Listado\":[{\"Codigo\":\"2097-241-SE26\",\"Estado\":\"Aceptada\",\"TipoMoneda\":\"CLF\",\"Total\":279.8,\0
        \"CodigoLicitacion\":\"2097-165-L125\",\"Proveedor\":{\"RutSucursal\":\"77.000.001-7\",\"NombreContacto\":\"Nadie\"},
        \"Items\":{\"Listado\":[{\"Correlativo\":1,\"CodigoProducto\":30201903,\"Moneda\":\"CLF\",\"PrecioNeto\":0.1,\"Unidad\":null}]}}]}";
    let body = read(body.as_bytes()).unwrap();
    assert_eq!(body.kind, ApiKind::OrderDetail);
    let Record::Order(order) = &body.records[0] else {
        panic!("an order")
    };
    assert_eq!(
        order.total,
        Some(Money::new(decimal("279.8"), Currency::Clf))
    );
    assert_eq!(
        order.items[0].unit_price,
        Some(Money::new(decimal("0.1"), Currency::Clf))
    );
    assert!(!format!("{order:?}").contains("Nadie"));
}

#[test]
fn a_currency_that_does_not_exist_puts_the_entry_aside() {
    let body =
        read(br#"{"Listado":[{"Codigo":"2097-241-SE26","TipoMoneda":"-1","Items":{}}]}"#).unwrap();
    assert!(body.records.is_empty());
    assert_eq!(body.rejected[0].field, "TipoMoneda");
}

#[test]
fn refusals_are_told_in_the_marketplaces_words() {
    for (body, says) in [
        (
            r#"{"Codigo":203,"Mensaje":"Ticket no válido."}"#,
            "Ticket no válido.",
        ),
        (
            r#"{"success":"NOK","payload":null,"errors":[{"codigo":"429","mensaje":"Se ha alcanzado el límite"}]}"#,
            "Se ha alcanzado el límite",
        ),
        (r#"{"success":"ERROR","payload":null,"errors":[]}"#, "ERROR"),
        (
            r#"{"status":500,"detail":"Error en la generación. "}"#,
            "Error en la generación.",
        ),
        (
            r#"{"message":"Endpoint request timed out"}"#,
            "Endpoint request timed out",
        ),
    ] {
        assert_eq!(
            read(body.as_bytes()),
            Err(Message::new("api-refused").with("says", says))
        );
    }
    assert_eq!(read(b"{\"Listado\":[{").unwrap_err().id, "api-cut-off");
    assert_eq!(read(b"<html>").unwrap_err().id, "api-not-json");
    assert_eq!(read(b"[1,2]").unwrap_err().id, "api-unknown-shape");
    assert_eq!(read(b"{\"Cantidad\":0,\"Listado\":[]}").unwrap().entries, 0);
}

#[test]
fn real_bodies_are_read_whole() {
    let folder = std::path::Path::new("../shared/data/api");
    if !folder.exists() {
        println!("skipped: no samples beside the project");
        return;
    }
    let list =
        read(&fs_err::read(folder.join("licitaciones_lista_14072026_rebuilt.json")).unwrap())
            .unwrap();
    assert_eq!(
        (list.entries, list.records.len(), list.rejected.len()),
        (1181, 1181, 0)
    );
    let detail = read(&fs_err::read(folder.join("licitacion_1509-5-L114.json")).unwrap()).unwrap();
    let Record::Tender(tender) = &detail.records[0] else {
        panic!("a tender")
    };
    assert_eq!((tender.items.len(), tender.bidders), (6, Some(25)));
    let order =
        read(&fs_err::read(folder.join("orden_compra_2097-241-SE14.json")).unwrap()).unwrap();
    let Record::Order(order) = &order.records[0] else {
        panic!("an order")
    };
    assert_eq!(order.total, Some(Money::clp(41650)));
    let agile =
        read(&fs_err::read(folder.join("compra_agil_detalle_SYNTHETIC_from_guide.json")).unwrap())
            .unwrap();
    assert_eq!(agile.kind, ApiKind::AgileDetail);
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = read(&bytes);
    }

    #[test]
    fn no_entry_is_lost(codes in proptest::collection::vec("[0-9]{1,3}-[0-9]{1,3}-(LE|L1|XX)[0-9]{2}|[a-z]{0,4}", 0..20)) {
        let entries: Vec<Value> = codes.iter().map(|code| serde_json::json!({"CodigoExterno": code})).collect();
        let body = read(serde_json::json!({"Listado": entries}).to_string().as_bytes()).unwrap();
        prop_assert_eq!(body.records.len() + body.rejected.len(), codes.len());
    }
}
