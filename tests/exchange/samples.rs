//! The real samples that lie next to the project; without them these tests say so and pass.

use super::reader::{self, Read};
use encuentro::domain::tender::TenderStatus;
use encuentro::exchange::api::ApiKind;
use encuentro::exchange::kind::Kind;
use std::path::PathBuf;

/// A sample's path, or nothing, said aloud, where the samples are not there.
pub fn sample(name: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../shared/data")
        .join(name);
    if path.exists() {
        return Some(path);
    }
    eprintln!("skipped: {} is not there", path.display());
    None
}

fn clean(name: &str) -> Option<Read> {
    let read = reader::file(&sample(name)?).unwrap();
    assert_eq!(read.rejected, []);
    Some(read)
}

fn amount(money: Option<encuentro::domain::money::Money>) -> String {
    money.map_or_else(String::new, |money| {
        format!("{} {}", money.amount, money.currency)
    })
}

#[test]
fn the_monthly_tender_file() {
    let Some(read) = clean("bulk/lic_2026-6_head.csv") else {
        return;
    };
    assert_eq!(
        (
            read.records,
            read.found.tenders.len(),
            read.items(),
            read.offers()
        ),
        (5, 1, 2, 5)
    );
    assert_eq!(read.kind.id(), "tenders-month");
    assert_eq!(
        (read.encoding, read.delimiter),
        (Some("windows-1252"), Some(b';'))
    );
    let tender = &read.found.tenders[0];
    assert_eq!(tender.code.to_string(), "1057439-20-LP25");
    assert_eq!(tender.status, Some(TenderStatus::Closed));
    assert_eq!(amount(tender.estimate), "130794120 CLP");
    assert_eq!(tender.published.unwrap().to_string(), "2026-06-18");
    assert_eq!(tender.closes.unwrap().to_string(), "2026-07-08");
    assert_eq!(tender.questions_until.unwrap().to_string(), "2026-06-29");
    assert_eq!(tender.answers.unwrap().to_string(), "2026-07-03");
    assert_eq!(tender.site_visit, None);
    assert_eq!(tender.contract_length.as_deref(), Some("36 meses"));
    assert_eq!(tender.buyer_complaints, Some(2778));
    assert_eq!(tender.bidders, Some(5));
    assert_eq!(tender.buyer.comuna.as_deref(), Some("04101"));
    assert_eq!(tender.buyer.region.as_deref(), Some("04"));
    assert_eq!(tender.buyer.rut.as_deref(), Some("61606402-9"));
    assert!(
        tender
            .description
            .as_ref()
            .unwrap()
            .contains("“Convenio Suministro Bombas")
    );
    let totals: Vec<_> = tender
        .items
        .iter()
        .flat_map(|item| &item.offers)
        .map(|offer| amount(offer.total))
        .collect();
    assert_eq!(
        totals,
        [
            "13680000 CLP",
            "28800000 CLP",
            "145800000 CLP",
            "106920000 CLP",
            "87480000 CLP"
        ]
    );
    assert_eq!(
        tender.items[1].offers[1].supplier_rut.as_deref(),
        Some("77478120-K")
    );
    assert!(!read.warned("exchange-warn-other-month"));
}

#[test]
fn the_monthly_agile_file() {
    let Some(read) = clean("bulk/cot1_2026-06_head.csv") else {
        return;
    };
    assert_eq!((read.records, read.found.tenders.len()), (14, 1));
    let tender = &read.found.tenders[0];
    assert_eq!(tender.code.to_string(), "1079967-350-COT26");
    assert_eq!(tender.status, Some(TenderStatus::Awarded));
    assert_eq!(amount(tender.estimate), "2189357 CLP");
    assert_eq!(tender.closes.unwrap().to_string(), "2026-06-02");
    assert_eq!(
        tender.order.as_ref().unwrap().to_string(),
        "1079967-277-AG26"
    );
    assert_eq!(tender.buyer.region.as_deref(), Some("01"));
    assert_eq!(tender.delivery_days, Some(3));
    let first = &tender.items[0].offers[0];
    assert_eq!(amount(first.whole_total), "2187559 CLP");
    assert_eq!((first.total, first.selected), (None, Some(true)));
    assert_eq!(read.offers(), 14);
    let all = serde_json::to_string(tender).unwrap();
    assert!(!all.contains("CONTACTO"), "the contact person was kept");
}

#[test]
fn the_monthly_order_file() {
    let Some(read) = clean("bulk/oc_2026-6_head.csv") else {
        return;
    };
    assert_eq!((read.records, read.found.orders.len()), (8, 5));
    let order = &read.found.orders[0];
    assert_eq!(order.code.to_string(), "2667-1061-SE21");
    assert_eq!(amount(order.total), "19977.72 CLF");
    assert_eq!(amount(order.total_clp), "618646465.493438 CLP");
    assert_eq!(amount(order.tax), "3189.72 CLF");
    assert_eq!(amount(order.net), "16788 CLF");
    assert_eq!(amount(order.items[0].unit_price), "279.8 CLF");
    assert_eq!(order.tender.as_ref().unwrap().to_string(), "2667-58-LR21");
    assert_eq!(order.created.unwrap().to_string(), "2021-12-27");
    assert_eq!(order.sent.unwrap().to_string(), "2026-06-23");
    assert_eq!(order.supplier_comuna.as_deref(), Some("13104"));
    assert!(!read.warned("exchange-warn-lost-commas"));
    assert!(!read.warned("exchange-warn-other-month"));
}

#[test]
fn the_broken_month_is_refused_by_name() {
    let Some(path) = sample("bulk/oc_2025-3_odbc_error_reconstructed.csv") else {
        return;
    };
    let failure = reader::file(&path).err().unwrap();
    assert_eq!(failure.kind.exit_code(), 3);
    assert_eq!(failure.message.id, "exchange-error-text");
}

#[test]
fn a_day_of_tenders_from_the_api() {
    let Some(read) = clean("api/licitaciones_lista_14072026_rebuilt.json") else {
        return;
    };
    assert_eq!(read.kind, Kind::Api(ApiKind::TenderList));
    assert_eq!((read.records, read.found.tenders.len()), (1181, 1181));
    assert_eq!(
        read.found.tenders[0].closes.unwrap().to_string(),
        "2026-07-14T18:00:00-04:00"
    );
}

#[test]
fn one_tender_from_the_api() {
    let Some(read) = clean("api/licitacion_1509-5-L114.json") else {
        return;
    };
    assert_eq!(read.kind, Kind::Api(ApiKind::TenderDetail));
    let tender = &read.found.tenders[0];
    assert_eq!(
        (tender.items.len(), tender.offer_count(), tender.bidders),
        (6, 4, Some(25))
    );
    assert_eq!(amount(tender.items[1].offers[0].unit_price), "200 CLP");
    assert_eq!(
        tender.closes.unwrap().to_string(),
        "2014-01-27T15:54:00-03:00"
    );
    assert_eq!(tender.buyer.comuna.as_deref(), Some("13303"));
    assert!(!serde_json::to_string(tender).unwrap().contains("REDACTADO"));
}

#[test]
fn one_order_from_the_api() {
    let Some(read) = clean("api/orden_compra_2097-241-SE14.json") else {
        return;
    };
    assert_eq!(read.kind, Kind::Api(ApiKind::OrderDetail));
    let order = &read.found.orders[0];
    assert_eq!(amount(order.total), "41650 CLP");
    assert_eq!(order.items.len(), 1);
    assert_eq!(order.supplier_rut.as_deref(), Some("76242192-5"));
    assert!(!serde_json::to_string(order).unwrap().contains("REDACTADO"));
}

#[test]
fn one_agile_request_from_the_api() {
    let Some(read) = clean("api/compra_agil_detalle_SYNTHETIC_from_guide.json") else {
        return;
    };
    assert_eq!(read.kind, Kind::Api(ApiKind::AgileDetail));
    let tender = &read.found.tenders[0];
    assert_eq!((tender.items.len(), tender.offer_count()), (1, 1));
    assert_eq!(amount(tender.items[0].offers[0].unit_price), "183828 CLP");
}

#[test]
fn error_bodies_are_refused_with_what_they_say() {
    for name in ["api/errores_v1.json", "api/errores_compra_agil_v2.json"] {
        let Some(path) = sample(name) else { return };
        let all: serde_json::Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        for case in all.as_array().unwrap() {
            let raw = case.get("body_raw").and_then(serde_json::Value::as_str);
            let body = raw.map_or_else(|| case["body"].to_string(), str::to_owned);
            let failure = reader::bytes(&body).err().unwrap();
            assert_eq!(failure.kind.exit_code(), 3, "{body}");
        }
    }
}

#[test]
fn every_era_s_header_is_known() {
    let Some(path) = sample("bulk/bulk-headers.json") else {
        return;
    };
    let all: serde_json::Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let names = |value: &serde_json::Value| -> Vec<String> {
        serde_json::from_value(value.clone()).unwrap()
    };
    let known = |names: Vec<String>| {
        let header = encuentro::exchange::header::Header::new(names);
        let official = encuentro::exchange::era::official(&header).unwrap();
        let missing = encuentro::exchange::era::always(official)
            .iter()
            .find(|name| header.find(name).is_none());
        assert_eq!(missing, None);
        encuentro::exchange::era::era(official, &header)
    };
    let (lic, oc) = (&all["lic"], &all["oc"]);
    assert_eq!(known(names(&lic["2019-12.."])), "2019-12..");
    let older = names(&lic["2014-05..2019-11"]);
    assert_eq!(known(older.clone()), "2014-05..2019-11");
    let personal = [older.clone(), names(&lic["personal_2014_03_04"])].concat();
    assert_eq!(known(personal), "2014-03..2014-04");
    let accented = lic["aliases_2007_2014"].as_object().unwrap();
    let oldest = older.iter().filter(|name| *name != "sector").map(|name| {
        let old = accented.iter().find(|(_, new)| *new == name);
        old.map_or_else(|| name.clone(), |(old, _)| old.clone())
    });
    let oldest: Vec<String> = oldest.chain(names(&lic["extra_2007_2014"])).collect();
    assert_eq!(known(oldest), "2007-01..2014-02");
    assert_eq!(known(names(&all["cot"]["2026-06"])), "2026-06..");
    assert_eq!(known(names(&oc["2020-10.."])), "2020-10..");
    let plan = names(&oc["2007-01..2016-09 & 2017-08..2020-09"]);
    let without = |column: &str| {
        plan.iter()
            .filter(|name| *name != column)
            .cloned()
            .collect()
    };
    assert_eq!(known(without("Link")), "2016-10..2016-12");
    assert_eq!(known(without("idPlanDeCompra")), "2017-01..2017-07");
    assert_eq!(known(plan), "2007-01..2016-09, 2017-08..2020-09");
}
