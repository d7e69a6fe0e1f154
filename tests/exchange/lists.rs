//! People's own lists: recognised columns in two languages, decimal signs, mapped columns.

use super::reader::{self, bytes};
use encuentro::domain::money::{DecimalSign, Money};
use encuentro::exchange::input::Input;
use encuentro::exchange::kind::Kind;
use encuentro::exchange::list::{Choices, field_named};
use encuentro::exchange::plan::ReadOptions;

fn with(text: &str, choices: Choices) -> reader::Read {
    let options = ReadOptions {
        sheet: None,
        choices,
    };
    reader::read(&Input::spool(text.as_bytes()).unwrap(), &options).unwrap()
}

#[test]
fn a_list_derived_from_the_api() {
    let list = "codigo;nombre;institucion_nombre;region;estado;fecha_publicacion;fecha_final;monto_estimado\n\
        2239-4-LE26;Colaciones;I. Municipalidad de Peñalolén;Metropolitana;Publicada;20-11-2026;01-12-2026 15:00;1.234.567\n\
        2239-5-L126;Toldos;I. Municipalidad de Peñalolén;RM;Publicada;2026-11-20;2026-12-02;\n";
    let read = bytes(list).unwrap();
    assert_eq!(read.kind, Kind::List);
    assert_eq!(
        (read.records, read.rejected.len(), read.found.tenders.len()),
        (2, 0, 2)
    );
    let tender = &read.found.tenders[0];
    assert_eq!(tender.estimate, Some(Money::clp(1_234_567)));
    assert_eq!(
        tender.closes.unwrap().to_string(),
        "2026-12-01T15:00:00-03:00"
    );
    assert_eq!(tender.buyer.region.as_deref(), Some("13"));
    assert!(read.warned("exchange-warn-pesos-assumed"));
}

#[test]
fn english_columns_and_points() {
    let read = bytes(
        "code,title,estimate,currency,closes\n2239-4-LE26,Tents,\"1,234.50\",UF,2026-12-01\n",
    )
    .unwrap();
    assert_eq!(
        read.found.tenders[0].estimate.unwrap().amount.to_string(),
        "1234.50"
    );
}

#[test]
fn an_ambiguous_column_is_thousands_in_pesos_and_set_aside_otherwise() {
    let list =
        "codigo;nombre;monto;moneda\n1-1-LE26;a;1.234;CLP\n1-2-LE26;b;1.234;UF\n1-3-LE26;c;12;UF\n";
    let read = bytes(list).unwrap();
    assert_eq!(read.rejected.len(), 1);
    assert_eq!(read.rejected[0].line, 3);
    assert_eq!(read.rejected[0].reason, "exchange-number-two-readings");
    assert_eq!(read.found.tenders[0].estimate, Some(Money::clp(1234)));
    let choices = Choices {
        decimal: Some(DecimalSign::Point),
        ..Choices::default()
    };
    assert_eq!(
        with(list, choices).found.tenders[1]
            .estimate
            .unwrap()
            .amount
            .to_string(),
        "1.234"
    );
}

#[test]
fn any_cell_settles_its_column() {
    let read =
        bytes("codigo;nombre;monto;moneda\n1-1-LE26;a;1.234;UF\n1-2-LE26;b;0,5;UF\n").unwrap();
    assert_eq!(
        read.found.tenders[0].estimate.unwrap().amount.to_string(),
        "1234"
    );
}

#[test]
fn columns_may_be_mapped() {
    let list = "Nro;Qué;Cuándo\n1-1-LE26;Toldos;01-12-2026\n";
    assert_eq!(
        bytes(list).err().unwrap().message.id,
        "exchange-no-key-column"
    );
    let maps = [
        ("nro", "codigo"),
        ("Qué", "title"),
        ("Cuándo", "fecha_cierre"),
        ("Otra", "region"),
    ];
    let maps = maps
        .map(|(column, field)| (column.to_owned(), field_named(field).unwrap()))
        .to_vec();
    let read = with(
        list,
        Choices {
            maps,
            decimal: None,
        },
    );
    assert_eq!(read.found.tenders[0].title.as_deref(), Some("Toldos"));
    assert_eq!(
        read.found.tenders[0].closes.unwrap().to_string(),
        "2026-12-01"
    );
    assert!(read.warned("exchange-warn-no-such-column"));
    assert_eq!(field_named("nonsense"), None);
}

#[test]
fn unknown_columns_warn_and_days_are_never_month_first() {
    let list =
        "codigo;nombre;fecha_cierre;color\n1-1-LE26;a;12/25/2026;x\n1-2-LE26;b;25/12/2026;x\n";
    let read = bytes(list).unwrap();
    assert!(read.warned("exchange-warn-unknown-column"));
    assert_eq!((read.rejected.len(), read.found.tenders.len()), (1, 1));
    assert_eq!(read.rejected[0].column.as_deref(), Some("fecha_cierre"));
    assert_eq!(read.rejected[0].value.as_deref(), Some("12/25/2026"));
}

#[test]
fn a_list_of_offers_without_products_loses_none() {
    let list = "codigo;nombre;fecha_cierre;rut_proveedor;total\n\
        1-1-LE26;a;01-12-2026;77.990.011-8;10\n1-1-LE26;a;01-12-2026;77.990.012-6;12\n";
    let read = bytes(list).unwrap();
    assert_eq!(
        (read.found.tenders.len(), read.items(), read.offers()),
        (1, 1, 2)
    );
}

#[test]
fn a_row_that_differs_from_the_one_before_is_a_piece_of_its_own() {
    let list = "codigo;nombre;estado\n1-1-LE26;a;5\n1-1-LE26;a;5\n1-1-LE26;a;8\n";
    let read = bytes(list).unwrap();
    assert_eq!(read.found.tenders.len(), 2);
    assert_eq!(
        read.found.tenders[1].status,
        Some(encuentro::domain::tender::TenderStatus::Awarded)
    );
    assert!(read.warned("exchange-warn-copies"));
}
