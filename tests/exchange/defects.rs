//! Every defect that official files are known to have, one test each, in the order of the list of defects.
//! Fixtures are written here, in the official shapes and with invented values.

use super::official::{self, AGILE, Fixture, ORDERS, TENDERS};
use super::reader::{self, bytes, named};
use crate::support::environment::{Environment, Language};
use encuentro::domain::money::DecimalSign;
use encuentro::exchange::input::Input;
use encuentro::exchange::kind::Kind;
use encuentro::exchange::list::Choices;
use encuentro::exchange::plan::ReadOptions;

fn tenders() -> Fixture {
    Fixture::new(&TENDERS)
}

fn refusal(read: Result<reader::Read, encuentro::failure::Failure>) -> &'static str {
    let failure = read.err().expect("it was not refused");
    assert_eq!(failure.kind.exit_code(), 3);
    failure.message.id
}

#[test]
fn d01_a_month_that_is_an_error_text() {
    let text = "\"x\"\n\"42000 927 [Microsoft][ODBC SQL Server Driver][SQL Server]Database 'Ejemplo' cannot be opened\"\n";
    assert_eq!(refusal(bytes(text)), "exchange-error-text");
    assert_eq!(
        refusal(bytes("<html><body>Service unavailable</body></html>")),
        "exchange-page"
    );
    assert_eq!(refusal(bytes("")), "exchange-empty-file");
    assert_eq!(refusal(bytes(tenders().text())), "exchange-empty-month");
}

#[test]
fn d02_commas_lost_by_a_re_export() {
    let good = [
        ("TotalNetoOC", "1000950"),
        ("Impuestos", "190180,5"),
        ("MontoTotalOC", "1191130,5"),
    ];
    let lost = [
        ("TotalNetoOC", "1000950"),
        ("Impuestos", "1901805"),
        ("MontoTotalOC", "11911305"),
    ];
    let orders = Fixture::new(&ORDERS)
        .row(&[("Codigo", "990001-46-AG23"), ("IDItem", "1")], &good)
        .row(
            &[
                ("Codigo", "990001-47-AG23"),
                ("IDItem", "2"),
                ("precioNeto", "10009505"),
            ],
            &lost,
        );
    let read = bytes(orders.text()).unwrap();
    assert_eq!(read.rejected, []);
    let [believed, doubted] = &read.found.orders[..] else {
        panic!("two orders")
    };
    assert_eq!(believed.total.unwrap().amount.to_string(), "1191130.5");
    assert_eq!(
        (doubted.total, doubted.net, doubted.tax),
        (None, None, None)
    );
    assert_eq!(doubted.items[0].unit_price, None);
    assert!(read.warned("exchange-warn-lost-commas"));
}

#[test]
fn d02b_commas_that_became_points() {
    let points = [
        ("TotalNetoOC", "16788"),
        ("Impuestos", "3189.72"),
        ("MontoTotalOC", "19977.72"),
    ];
    let text = Fixture::new(&ORDERS)
        .row(&[("Codigo", "990001-46-AG23"), ("IDItem", "1")], &points)
        .text();
    let read = bytes(&text).unwrap();
    assert_eq!(
        (read.found.orders.len(), read.rejected[0].reason.as_str()),
        (0, "exchange-number-point")
    );
    let choices = Choices {
        decimal: Some(DecimalSign::Point),
        ..Choices::default()
    };
    let options = ReadOptions {
        sheet: None,
        choices,
    };
    let read = reader::read(&Input::spool(&text[..]).unwrap(), &options).unwrap();
    assert_eq!(
        read.found.orders[0].total.unwrap().amount.to_string(),
        "19977.72"
    );
}

#[test]
fn d03_an_unescaped_quote_makes_a_ragged_row() {
    let list = "codigo;nombre;institucion_nombre\n1-1-LE26;Uno;A\n\
        990001-1-L125;\"Contratación en Los Lagos\"\";\"CENTRO\"\n1-2-LE26;Dos;B\n";
    let read = bytes(list).unwrap();
    assert_eq!((read.records, read.found.tenders.len()), (3, 2));
    assert_eq!(read.rejected[0].line, 3);
    assert_eq!(read.rejected[0].reason, "exchange-ragged");
}

#[test]
fn d04_a_stray_quote_at_the_end_of_a_cell() {
    let text = official::raw(
        &TENDERS,
        &[
            ("CodigoExterno", "1-1-LE26"),
            ("Codigoitem", "1"),
            ("Nombre", "CALLE   S/N\""),
        ],
    );
    let read = bytes(text).unwrap();
    assert_eq!(
        read.found.tenders[0].title.as_deref(),
        Some("CALLE   S/N\"")
    );
}

#[test]
fn d05_line_ends_and_separators_inside_cells() {
    let text = tenders()
        .row(
            &[("CodigoExterno", "1-1-LE26"), ("Codigoitem", "1")],
            &[("Descripcion", "S.C. N°594\r\r\nDECRETO")],
        )
        .row(
            &[("CodigoExterno", "1-2-LE26"), ("Codigoitem", "2")],
            &[("CriteriosEvaluacion", "Precio ; Plazo")],
        )
        .row(&[("CodigoExterno", "no code"), ("Codigoitem", "3")], &[])
        .text();
    let read = bytes(text).unwrap();
    assert_eq!(
        read.found.tenders[0].description.as_deref(),
        Some("S.C. N°594\nDECRETO")
    );
    assert_eq!(
        read.found.tenders[1].criteria.as_deref(),
        Some("Precio ; Plazo")
    );
    assert_eq!(read.rejected[0].line, 5, "the line where the record begins");
}

#[test]
fn d06_items_times_offers_become_one_tender() {
    let mut list = tenders();
    for item in ["1", "2", "3"] {
        for supplier in ["77.990.011-8", "77.990.012-6"] {
            list = list.row(
                &[
                    ("CodigoExterno", "1-1-LE26"),
                    ("Codigoitem", item),
                    ("MontoEstimado", "1000"),
                ],
                &[
                    ("RutProveedor", supplier),
                    ("Nombre de la Oferta", "A"),
                    ("Valor Total Ofertado", "10,5"),
                ],
            );
        }
    }
    let read = bytes(list.text()).unwrap();
    assert_eq!(
        (
            read.records,
            read.found.tenders.len(),
            read.items(),
            read.offers()
        ),
        (6, 1, 3, 6)
    );
    assert_eq!(
        read.found.tenders[0].estimate.unwrap().amount.to_string(),
        "1000"
    );
}

#[test]
fn d07_exact_copies_go_in_once_and_others_are_kept() {
    let offer = [
        ("RutProveedor", "77.990.011-8"),
        ("Nombre de la Oferta", "A"),
        ("Valor Total Ofertado", "10"),
    ];
    let other = [
        ("RutProveedor", "77.990.011-8"),
        ("Nombre de la Oferta", "A"),
        ("Valor Total Ofertado", "11"),
    ];
    let key = [
        ("CodigoExterno", "1-1-LE26"),
        ("Codigoitem", "1"),
        ("CriteriosEvaluacion", "a ; b"),
    ];
    let reordered = [
        ("CodigoExterno", "1-1-LE26"),
        ("Codigoitem", "1"),
        ("CriteriosEvaluacion", "b ; a"),
    ];
    let read = bytes(
        tenders()
            .row(&key, &offer)
            .row(&reordered, &offer)
            .row(&key, &other)
            .text(),
    )
    .unwrap();
    assert_eq!((read.found.tenders.len(), read.offers()), (1, 2));
    assert!(read.warned("exchange-warn-copies"));
}

#[test]
fn d08_the_same_tender_twice_in_a_list_comes_in_pieces() {
    let list =
        "codigo;nombre;estado\n1-1-LE26;a;Publicada\n1-2-LE26;b;Publicada\n1-1-LE26;a;Cerrada\n";
    let read = bytes(list).unwrap();
    let codes: Vec<_> = read
        .found
        .tenders
        .iter()
        .map(|tender| tender.code.to_string())
        .collect();
    assert_eq!(codes, ["1-1-LE26", "1-2-LE26", "1-1-LE26"]);
}

#[test]
fn d09_another_month_than_the_name_says() {
    let text = tenders()
        .row(
            &[("CodigoExterno", "1-1-LE14"), ("Codigoitem", "1")],
            &[("FechaPublicacion", "2014-03-05")],
        )
        .text();
    assert!(
        named("2014-4.csv", &text)
            .unwrap()
            .warned("exchange-warn-other-month")
    );
    assert!(
        !named("lic_2014-3.csv", &text)
            .unwrap()
            .warned("exchange-warn-other-month")
    );
}

#[test]
fn d10_test_rows_and_placeholder_ruts() {
    for (rut, id) in [
        ("0.000.000-0", "exchange-warn-test-row"),
        ("1234567", "exchange-warn-rut-odd"),
        ("-1", "exchange-warn-rut-odd"),
    ] {
        let text = tenders()
            .row(
                &[("CodigoExterno", "1-1-LP25"), ("Codigoitem", "1")],
                &[("RutProveedor", rut), ("Nombre de la Oferta", "A")],
            )
            .text();
        let read = bytes(text).unwrap();
        let warned =
            read.warned(id) || (rut == "1234567" && read.warned("exchange-warn-rut-digit"));
        assert!(warned && read.offers() == 1, "{rut}");
    }
    let text = tenders()
        .row(
            &[("CodigoExterno", "1-1-LP25"), ("Codigoitem", "1")],
            &[("NombreUnidad", "DCCP - Prueba Comprador")],
        )
        .text();
    assert!(bytes(text).unwrap().warned("exchange-warn-test-row"));
}

#[test]
fn d11_a_blank_detail_is_kept() {
    let body = r#"{"Cantidad":1,"Listado":[{"CodigoExterno":"990001-21-LQ25","Nombre":"Algo","Comprador":{},"Fechas":null,"Items":null}]}"#;
    let read = bytes(body).unwrap();
    assert_eq!(read.found.tenders[0].title.as_deref(), Some("Algo"));
    assert_eq!(read.found.tenders[0].items, []);
}

#[test]
fn d12_small_k_and_wrong_digits() {
    let key = [("CodigoExterno", "1-1-LP25"), ("Codigoitem", "1")];
    let text = tenders()
        .row(
            &key,
            &[
                ("RutProveedor", "69.990.001-k"),
                ("Nombre de la Oferta", "A"),
            ],
        )
        .row(
            &key,
            &[
                ("RutProveedor", "77.990.011-9"),
                ("Nombre de la Oferta", "B"),
            ],
        )
        .text();
    let read = bytes(text).unwrap();
    let ruts: Vec<_> = read.found.tenders[0].items[0]
        .offers
        .iter()
        .map(|offer| offer.supplier_rut.clone().unwrap())
        .collect();
    assert_eq!(ruts, ["69990001-K", "77.990.011-9"]);
    assert!(read.warned("exchange-warn-rut-digit"));
}

#[test]
fn d13_places_in_the_marketplace_s_spellings() {
    let key = [("CodigoExterno", "1-1-LP25"), ("Codigoitem", "1")];
    let text = tenders()
        .row(
            &key,
            &[
                ("ComunaUnidad", "Santiago Centro"),
                ("RegionUnidad", "Región de Tarapacá  "),
            ],
        )
        .text();
    let buyer = &bytes(text).unwrap().found.tenders[0].buyer;
    assert_eq!(
        (buyer.comuna.as_deref(), buyer.region.as_deref()),
        (Some("13101"), Some("01"))
    );
}

#[test]
fn d14_countries_are_not_believed() {
    let text = Fixture::new(&ORDERS)
        .row(
            &[("Codigo", "990001-46-SE23"), ("IDItem", "1")],
            &[
                ("PaisUnidadCompra", "Extranjero"),
                ("Pais", "  "),
                ("RegionUnidadCompra", "Región del Maule "),
            ],
        )
        .text();
    let order = &bytes(text).unwrap().found.orders[0];
    assert_eq!(order.buyer.region.as_deref(), Some("07"));
    assert!(!serde_json::to_string(order).unwrap().contains("Extranjero"));
}

#[test]
fn d15_the_unit_comes_from_the_code() {
    let text = Fixture::new(&ORDERS)
        .row(
            &[("Codigo", "990001-46-SE23"), ("IDItem", "1")],
            &[("CodigoUnidadCompra", "3656")],
        )
        .text();
    assert_eq!(bytes(text).unwrap().found.orders[0].code.unit, 990_001);
}

#[test]
fn d16_each_price_keeps_its_currency() {
    let text = Fixture::new(&ORDERS)
        .row(
            &[
                ("Codigo", "990001-46-SE23"),
                ("IDItem", "1"),
                ("TipoMonedaOC", "CLP"),
            ],
            &[
                ("monedaItem", "CLF"),
                ("precioNeto", "279,8"),
                ("MontoTotalOC_PesosChilenos", "11000000,5"),
            ],
        )
        .row(
            &[
                ("Codigo", "990001-47-SE23"),
                ("IDItem", "1"),
                ("TipoMonedaOC", "-1"),
            ],
            &[("MontoTotalOC", "10")],
        )
        .text();
    let read = bytes(text).unwrap();
    let order = &read.found.orders[0];
    assert_eq!(order.items[0].unit_price.unwrap().currency.code(), "CLF");
    assert_eq!(order.total_clp.unwrap().currency.code(), "CLP");
    assert_eq!(
        (read.rejected.len(), read.rejected[0].value.as_deref()),
        (1, Some("-1"))
    );
}

#[test]
fn d17_complaints_are_the_buyer_s_and_estimates_may_be_blank() {
    let key = [
        ("CodigoExterno", "1-1-LP25"),
        ("Codigoitem", "1"),
        ("CantidadReclamos", "2778"),
        ("MontoEstimado", "NA"),
    ];
    let read = bytes(tenders().row(&key, &[]).text()).unwrap();
    assert_eq!(
        (
            read.found.tenders[0].buyer_complaints,
            read.found.tenders[0].estimate
        ),
        (Some(2778), None)
    );
}

#[test]
fn d18_huge_cells() {
    let long = "palabra ".repeat(40_000);
    let key = [
        ("CodigoExterno", "1-1-LP25"),
        ("Codigoitem", "1"),
        ("Descripcion", long.as_str()),
    ];
    let read = bytes(tenders().row(&key, &[]).text()).unwrap();
    assert_eq!(
        read.found.tenders[0].description.as_deref(),
        Some(long.trim())
    );
}

#[test]
fn d19_mojibake_is_seen_and_mixed_encodings_are_read() {
    let text = "codigo;nombre\n1-1-LE26;ConstrucciÃ³n\n";
    assert!(bytes(text).unwrap().warned("exchange-warn-damaged-text"));
    let mixed =
        b"codigo;nombre;comuna\n1-1-LE26;Construcci\xf3n \x93x\x94 \x81;\xc3\x91u\xc3\xb1oa\n";
    let read = bytes(mixed).unwrap();
    assert_eq!(
        read.found.tenders[0].title.as_deref(),
        Some("Construcción “x” \u{fffd}")
    );
    assert_eq!(read.found.tenders[0].buyer.comuna.as_deref(), Some("13120"));
}

#[test]
fn d20_misspelt_headers_older_eras_and_a_hand_made_decoy() {
    let read = bytes(
        Fixture::new(&AGILE)
            .row(
                &[
                    ("CodigoCotizacion", "1-1-COT26"),
                    ("MontoTotalDisponble", "1000,5"),
                ],
                &[],
            )
            .text(),
    )
    .unwrap();
    assert_eq!(
        read.found.tenders[0].estimate.unwrap().amount.to_string(),
        "1000.5"
    );
    let accented = "CodigoExterno;Codigoitem;CodigoProductoONU;FechaCierre;Nombre producto genérico;Moneda Adquisición;Estado final Oferta;UnidadMedida;UnidadMedida.1\n\
        1-1-LE10;1;10101501;05/03/2010;Gatos;Peso Chileno;Aceptada;Unidad;x\n";
    let read = bytes(accented).unwrap();
    assert!(matches!(read.kind, Kind::Official(_, "2007-01..2014-02")));
    assert_eq!(
        read.found.tenders[0].items[0].product_name.as_deref(),
        Some("Gatos")
    );
    assert_eq!(
        read.found.tenders[0].closes.unwrap().to_string(),
        "2010-03-05"
    );
    let decoy = "\"id_licitacion,fechapublicacion,monto\";\n\"1,2,3\";\n";
    assert_eq!(refusal(bytes(decoy)), "exchange-one-column");
}

#[test]
fn d21_every_order_of_the_file_is_kept() {
    let mut list = Fixture::new(&ORDERS);
    for (code, state) in [
        ("1-1-SE26", "Cancelada"),
        ("1-2-TD26", "Aceptada"),
        ("1-3-XX26", "En proceso"),
    ] {
        list = list.row(&[("Codigo", code), ("IDItem", "1"), ("Estado", state)], &[]);
    }
    let read = bytes(list.text()).unwrap();
    assert_eq!((read.found.orders.len(), read.rejected.len()), (3, 0));
}

#[test]
fn personal_data_of_officials_is_never_kept() {
    let header = "CodigoExterno;Codigoitem;CodigoProductoONU;FechaCierre;NombreResponsablePago;EmailResponsablePago;RutUsuario;NombreUsuario\n";
    let row = "1-1-LE14;1;10101501;2014-03-05;PERSONA;persona@ejemplo.cl;1-9;PERSONA\n";
    let read = bytes(format!("{header}{row}")).unwrap();
    assert!(matches!(read.kind, Kind::Official(_, "2014-03..2014-04")));
    let kept = serde_json::to_string(&read.found.tenders).unwrap();
    assert!(!kept.contains("PERSONA") && !kept.contains("1-9") && !kept.contains("persona@"));
    let agile = Fixture::new(&AGILE).row(
        &[
            ("CodigoCotizacion", "1-1-COT26"),
            ("NOMBRECONTACTO", "PERSONA"),
        ],
        &[],
    );
    let kept = serde_json::to_string(&bytes(agile.text()).unwrap().found.tenders).unwrap();
    assert!(!kept.contains("PERSONA"));
}

#[test]
fn the_whole_quote_is_not_summed() {
    let mut list = Fixture::new(&AGILE);
    for product in ["10101501", "10101502"] {
        list = list.row(
            &[
                ("CodigoCotizacion", "1-1-COT26"),
                ("CodigoProducto", product),
                ("moneda", "CLP"),
            ],
            &[
                ("RUTProveedor", "77.990.011-8"),
                ("MontoTotal", "1000"),
                ("ProveedorSeleccionado", "si"),
            ],
        );
    }
    let read = bytes(list.text()).unwrap();
    assert_eq!((read.items(), read.offers()), (2, 2));
    let offer = &read.found.tenders[0].items[1].offers[0];
    assert_eq!(
        (
            offer.whole_total.unwrap().amount.to_string().as_str(),
            offer.total
        ),
        ("1000", None)
    );
    assert_eq!(offer.selected, Some(true));
}

#[test]
fn a_line_without_end_goes_aside_and_no_piece_of_it_counts_as_a_row() {
    let place = Environment::new(Language::Spanish);
    let mut list = b"codigo;nombre\n990001-31-L126;".to_vec();
    list.resize(3_500_000, b'x');
    list.extend_from_slice(b"\n990001-32-L126;Pintura\n");
    place.write("larga.csv", list);
    let run = place
        .run(&["tenders", "import", "larga.csv", "--format", "json"])
        .expect(1);
    let json: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["tenders"]["new"], 1);
    let rejected: Vec<_> = json["rejected"].as_array().unwrap().iter().collect();
    assert_eq!(rejected.len(), 1);
    assert_eq!(rejected[0]["line"], 2);
}
