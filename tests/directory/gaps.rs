//! `directory gaps`: what is bought against who can sell it, from lists, own sheets and the store.

use super::{agree, firm, on_each_store, rut, see};
use crate::exchange::samples::sample;
use crate::support::environment::{Environment, Language, Run};
use encuentro::domain::consent::{LegalBasis, Purpose};
use encuentro::domain::money::{Currency, Money};
use encuentro::domain::order::{Order, OrderItem};
use encuentro::domain::supplier::StateValue::{Eligible, InForce, Open};
use encuentro::domain::supplier::{PersonKind, Supplier};
use encuentro::store::{ImportMode, Store};
use jiff::civil::date;
use serde_json::Value;

/// The columns of the official file that the reading needs, as it spells them.
const HEADER: &str = "\"Codigo\";\"Estado\";\"FechaEnvio\";\"TipoMonedaOC\";\"TotalNetoOC\";\"CodigoOrganismoPublico\";\
    \"OrganismoPublico\";\"sector\";\"CiudadUnidadCompra\";\"RutSucursal\";\"ComunaProveedor\";\"IDItem\";\
    \"codigoProductoONU\";\"NombreroductoGenerico\";\"RubroN1\";\"RubroN2\";\"RubroN3\";\"monedaItem\";\"totalLineaNeto\"\n";

/// A row of the official file.
fn row(code: &str, status: &str, buyer: &str, seller: &str, line: &str, net: &str) -> String {
    let (product, name) = line.split_once(' ').unwrap();
    let (currency, amount) = net.split_once(' ').unwrap();
    format!(
        "\"{code}\";\"{status}\";\"2026-06-10\";\"{currency}\";{amount};98462;\"{buyer}\";\"Municipalidades\";\
         \"Peñalolén\";\"77.000.099-8\";\"{seller}\";{code}{product};{product};\"{name}\";\"Nivel 1\";\"Nivel 2\";\
         \"{name}\";\"{currency}\";{amount}\n"
    )
    .replace(&format!("{code}{product}"), &product.replace('0', "1"))
}

fn month() -> String {
    let town = "I MUNICIPALIDAD DE PEÑALOLÉN";
    let bread = "50181901 Pan =1+1";
    let rows = [
        row(
            "1-1-SE26",
            "Aceptada",
            town,
            "Santiago",
            bread,
            "CLP 1000,5",
        ),
        row("1-2-SE26", "Aceptada", town, "", bread, "CLP 500"),
        row(
            "1-3-SE26",
            "Cancelada",
            town,
            "Santiago",
            bread,
            "CLP 90000",
        ),
        row(
            "1-4-SE26",
            "Aceptada",
            town,
            "Peñalolén",
            "90101603 <b>Cátering</b>",
            "CLP 2000",
        ),
        row(
            "1-5-SE26",
            "Aceptada",
            town,
            "Santiago",
            "76111501 Aseo",
            "CLF 10,25",
        ),
        row(
            "1-6-SE26",
            "Aceptada",
            "HOSPITAL DE RENGO",
            "Santiago",
            "42311532 Vendas",
            "CLP 7",
        ),
        row("1-7-SE26", "Aceptada", town, "Santiago", bread, "CLP 12x"),
    ];
    format!("{HEADER}{}", rows.concat()).replace(
        "\"HOSPITAL DE RENGO\";\"Municipalidades\"",
        "\"HOSPITAL DE RENGO\";\"Salud\"",
    )
}

/// Three suppliers of bread: one can sell, two nearly; of these one agreed to be shown.
fn suppliers(store: &mut dyn Store) {
    let seen = date(2026, 11, 20);
    let mut near = firm(77_000_012, "=Horno <i>Uno</i>", "13122", &["50181901"]);
    see(&mut near, seen, &[Open]);
    agree(&mut near, Purpose::Directory);
    let mut silent = firm(77_000_023, "Horno Dos", "13122", &["50181904"]);
    see(&mut silent, seen, &[Open]);
    let mut cleaning = firm(77_000_034, "Aseo Tres", "13101", &["76111501"]);
    see(&mut cleaning, seen, &[Open, InForce, Eligible]);
    for supplier in [near, silent, cleaning] {
        store.put_supplier(&supplier).unwrap();
    }
}

fn item(run: &Run) -> Value {
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["schema"], "encuentro.directory-gaps/1");
    json["items"][0].clone()
}

fn rubro<'a>(item: &'a Value, code: &str) -> &'a Value {
    let rubros = item["rubros"].as_array().unwrap();
    rubros.iter().find(|rubro| rubro["code"] == code).unwrap()
}

#[test]
fn a_month_is_held_against_who_can_sell() {
    on_each_store(Language::English, |place, store| {
        suppliers(store);
        place.write("2026-6.csv", encoding_rs::WINDOWS_1252.encode(&month()).0);
        let run = place
            .run(&[
                "directory",
                "gaps",
                "2026-6.csv",
                "--comuna",
                "penalolen",
                "--format",
                "json",
            ])
            .expect(1);
        let item = item(&run);
        assert_eq!(item["orders"], 4);
        assert_eq!(item["left_out"]["cancelled_orders"], 1);
        assert_eq!(item["rejected_count"], 1);
        assert_eq!(item["rejected"][0]["column"], "TotalNetoOC");
        let bread = rubro(&item, "501819");
        assert_eq!((&bread["gap"], &bread["orders"]), (&true.into(), &2.into()));
        assert_eq!(bread["amounts"][0]["amount"], "1500.5");
        assert_eq!(bread["near"][0]["lacks"], "accreditation");
        assert_eq!(bread["near"][0]["count"], 2);
        assert_eq!(
            bread["near"][0]["named"],
            serde_json::json!([]),
            "nobody is named unasked"
        );
        let cleaning = rubro(&item, "761115");
        assert_eq!(
            cleaning["amounts"][0]["currency"], "CLF",
            "not mixed with pesos"
        );
        assert_eq!(
            (&cleaning["able"]["comuna"], &cleaning["able"]["legal"]),
            (&0.into(), &1.into())
        );
        assert_eq!(
            rubro(&item, "901016")["gap"],
            false,
            "somebody local sold it"
        );
        let month = &item["months"][0];
        assert_eq!(month["month"], "2026-06");
        assert_eq!(month["orders"]["comuna"]["local"], "1");
        assert_eq!(month["orders"]["comuna"]["elsewhere"], "2");
        assert_eq!(
            month["orders"]["comuna"]["unknown"], "1",
            "never counted as from elsewhere"
        );
        assert_eq!(month["orders"]["comuna"]["share_of_known_percent"], "33.3");
        assert_eq!(item["courses"][0]["suppliers"], 2);
        assert!(run.stderr.contains("not in the figures"), "{run}");
        assert!(place.path("work").join("2026-6.rejected.csv").exists());
    });
}

#[test]
fn who_agreed_is_named_to_the_municipality_and_the_others_are_counted() {
    on_each_store(Language::Spanish, |place, store| {
        suppliers(store);
        place.write("2026-6.csv", encoding_rs::WINDOWS_1252.encode(&month()).0);
        let asked = [
            "directorio",
            "brechas",
            "2026-6.csv",
            "--comuna",
            "Peñalolén",
            "--nombres",
        ];
        let run = place.run(&asked).expect(1);
        assert!(
            run.stdout.contains("=Horno <i>Uno</i> (77.000.012-2)"),
            "{run}"
        );
        assert!(!run.stdout.contains("Horno Dos"), "{run}");
        assert!(
            run.stderr
                .contains("Curso que más ayuda: «acreditación vigente», 2 proveedores"),
            "{run}"
        );
        let last = run
            .stderr
            .lines()
            .filter(|line| line.contains("talleres nuevo"));
        assert_eq!(last.count(), 1, "it ends with the course to call: {run}");
        let html = place
            .run(&[&asked[..], &["--format", "html"]].concat())
            .expect(1);
        assert!(
            !html.stdout.contains("<i>") && !html.stdout.contains("<b>"),
            "{}",
            html.stdout
        );
        let csv = place
            .run(&[&asked[..], &["--todos", "--format", "csv"]].concat())
            .expect(1);
        assert!(csv.stdout.contains("501819;Pan =1+1;2;"), "{}", csv.stdout);
        let pdf = place.run(&[&asked[..], &["-o", "brechas.pdf"]].concat());
        pdf.expect(1);
        assert!(place.read("brechas.pdf").starts_with(b"%PDF"));
    });
}

#[test]
fn of_who_agreed_to_less_only_that_is_told() {
    on_each_store(Language::Spanish, |place, store| {
        suppliers(store);
        for (body, basis) in [(6, LegalBasis::Consent), (23, LegalBasis::LegalFunction)] {
            let bread = firm(body, &format!("Panadera {body}"), "13122", &["50181901"]);
            let mut person = Supplier {
                person: PersonKind::Natural,
                ..bread
            };
            agree(&mut person, Purpose::Directory);
            for consent in &mut person.consents {
                if consent.purpose == Purpose::Directory {
                    (consent.text_version, consent.basis) = ("directory-1".to_owned(), basis);
                }
            }
            store.put_supplier(&person).unwrap();
        }
        place.write("2026-6.csv", encoding_rs::WINDOWS_1252.encode(&month()).0);
        let asked = ["--comuna", "13122", "--nombres", "--format", "json"];
        let run = place.run(&[&["directorio", "brechas", "2026-6.csv"], &asked[..]].concat());
        let bread = rubro(&item(&run.expect(1)), "501819").clone();
        assert_eq!(bread["near"][0]["lacks"], "account");
        assert_eq!(
            bread["near"][0]["named"],
            serde_json::json!([
                {"rut": null, "name": "Panadera 6"},
                {"rut": rut(23), "name": "Panadera 23"},
            ]),
            "the older text names no RUT; on its legal function the municipality sees it"
        );
    });
}

#[test]
fn a_sheet_of_ones_own_and_the_store_answer_too() {
    on_each_store(Language::English, |place, store| {
        suppliers(store);
        place.write(
            "compras.csv",
            "Fecha;Rubro;Producto;Monto;RUT proveedor;Comuna proveedor;Orden\n\
             03-05-2026;50181901;Pan;1.000,50;77000012-2;;1\n\
             03-05-2026;50181901;Pan;1.000,50;77000012-2;;1\n\
             04-05-2026;pan;Pan;10;;;2\n\
             05-2026;90101603;Cátering;20;;Lugar raro;3\n",
        );
        let run = place
            .run(&[
                "directory",
                "gaps",
                "compras.csv",
                "--comuna",
                "13122",
                "--format",
                "json",
            ])
            .expect(1);
        let own = item(&run);
        assert_eq!(own["orders"], 2);
        assert_eq!(own["left_out"]["repeated_lines"], 1);
        assert_eq!(own["rejected"][0]["value"], "pan");
        assert_eq!(
            own["months"][0]["orders"]["comuna"]["local"], "1",
            "the domicile that is held"
        );
        assert_eq!(own["months"][0]["orders"]["comuna"]["unknown"], "1");

        let mut order = Order::new("1-1-SE26".parse().unwrap());
        order.sent = Some("2026-05-02".parse().unwrap());
        order.buyer.name = Some("Municipalidad de Peñalolén".to_owned());
        order.buyer.comuna = Some("13122".to_owned());
        order.items = vec![OrderItem {
            key: "1".to_owned(),
            product: Some("50181901".to_owned()),
            total: Some(Money::new("25".parse().unwrap(), Currency::Clp)),
            ..OrderItem::default()
        }];
        let mut importer = store.begin_import("test", ImportMode::Whole).unwrap();
        importer.order(order).unwrap();
        importer.finish().unwrap();
        let run = place
            .run(&[
                "directory",
                "gaps",
                "--buyer",
                "peñalolén",
                "--format",
                "json",
            ])
            .expect(0);
        let held = item(&run);
        assert_eq!(held["file"], Value::Null);
        assert_eq!(rubro(&held, "501819")["orders"], 1);
    });
}

#[test]
fn who_the_directory_calls_connected_sells_today() {
    on_each_store(Language::Spanish, |place, store| {
        let mut baker = firm(77_000_012, "Horno Uno", "13122", &["50181901"]);
        // Seen weeks ago: to be looked at again, and connected until somebody does.
        see(&mut baker, date(2026, 11, 2), &[Open, InForce, Eligible]);
        agree(&mut baker, Purpose::Directory);
        let mut far = firm(77_000_023, "Horno Dos", "13120", &["50181901"]);
        see(&mut far, date(2026, 11, 2), &[Open]);
        store.put_supplier(&baker).unwrap();
        place.write(
            "compras.csv",
            "Fecha;Rubro;Monto;Orden\n03-05-2026;50181901;10;1\n",
        );
        let list = place.run(&["directory", "list"]).expect(0);
        assert!(list.stdout.contains("Horno Uno"), "{list}");
        let gaps = |rest: &[&str]| {
            let asked = ["directory", "gaps", "compras.csv", "--comuna", "Peñalolén"];
            place.run(&[&asked[..], rest].concat()).expect(0)
        };
        let run = gaps(&["--format", "json"]);
        let held = item(&run);
        let bread = rubro(&held, "501819");
        assert_eq!(bread["gap"], false, "{run}");
        assert_eq!(bread["able"]["comuna"], 1, "{run}");
        let run = gaps(&[]);
        let said = run.stderr.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(said.contains("visto hace tiempo"), "{run}");
        // Whom the law calls local is sought in the region.
        store
            .forget_supplier(
                rut(77_000_012),
                &encuentro::store::Erasure::on(date(2026, 11, 28)),
            )
            .unwrap();
        store.put_supplier(&far).unwrap();
        let run = gaps(&["--local", "legal"]);
        let said = run.stderr.split_whitespace().collect::<Vec<_>>().join(" ");
        let command = "proveedores listar --rubro 501819 --region 13";
        assert!(said.contains(command), "{run}");
        let found = place.run(&command.split(' ').collect::<Vec<_>>()).expect(0);
        assert!(found.stdout.contains("Horno Dos"), "{found}");
    });
}

#[test]
fn rows_are_mended_in_the_original_sheet_and_columns_are_hinted_at_as_they_are() {
    let place = Environment::spanish();
    place.write(
        "compras.csv",
        "Fecha;Rubro;Monto;Orden\n03-05-2026;50181901;10;1\n03-05-2026;50181901;diez;2\n",
    );
    let run = place
        .run(&[
            "directorio",
            "brechas",
            "compras.csv",
            "--comuna",
            "Peñalolén",
        ])
        .expect(1);
    let said = run.stderr.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("en la planilla original"), "{run}");
    place.write("otra.csv", "Nro;Detalle\n1;pan\n");
    let run = place
        .run(&["directorio", "brechas", "otra.csv", "--comuna", "Peñalolén"])
        .expect(3);
    assert!(!run.stderr.contains("--map"), "{run}");
    assert!(run.stderr.contains("fecha, rubro"), "{run}");
}

#[test]
fn what_cannot_be_answered_is_said() {
    let place = Environment::english();
    place.write("2026-6.csv", encoding_rs::WINDOWS_1252.encode(&month()).0);
    let gaps = |rest: &[&str]| place.run(&[&["directory", "gaps"], rest].concat());
    let none = gaps(&["2026-6.csv"]).expect(2);
    assert!(none.stderr.contains("--comuna COMUNA"), "{none}");
    let nothing = gaps(&["2026-6.csv", "--comuna", "Arica"]).expect(1);
    assert!(
        nothing.stderr.contains("There are no purchases"),
        "{nothing}"
    );
    let typo = gaps(&["2026-6.csv", "--comuna", "Peñalolem"]).expect(2);
    assert!(typo.stderr.contains("Peñalolén"), "{typo}");
    place.write("lista.csv", "Nombre;Fecha\na;b\n");
    gaps(&["lista.csv", "--comuna", "Arica"]).expect(3);
    gaps(&["no-hay.csv", "--comuna", "Arica"]).expect(3);
    gaps(&["--comuna", "Arica"]).expect(1);
    for bad in [["--level", "x"], ["--local", "x"]] {
        gaps(&bad).expect(2);
    }
}

#[test]
fn what_somebody_local_sold_without_being_registered_is_no_gap_and_that_is_said() {
    let place = Environment::english();
    place.write("2026-6.csv", month());
    let gaps = ["directory", "gaps", "2026-6.csv", "--comuna", "peñalolén"];
    // The month has a row that cannot be read.
    let run = place.run(&gaps).expect(1);
    let told = "1 rubro was sold by somebody local in these orders, and nobody registered here can sell it today";
    assert!(run.stderr.contains(told), "{run}");
    let bought = place.run(&[&gaps[..], &["--all"]].concat()).expect(1);
    assert!(bought.stdout.contains("901016"), "{bought}");
    assert!(!run.stdout.contains("901016"), "{run}");
}

#[test]
fn the_real_sample_is_read_where_it_is() {
    let Some(sample) = sample("bulk/oc_2026-6_head.csv") else {
        return;
    };
    let bytes = std::fs::read(sample).unwrap();
    let place = Environment::english();
    place.write("2026-6.csv", bytes);
    let run = place
        .run(&[
            "directory",
            "gaps",
            "2026-6.csv",
            "--comuna",
            "vitacura",
            "--format",
            "json",
        ])
        .expect(0);
    let item = item(&run);
    assert_eq!(item["orders"], 2);
    assert_eq!(rubro(&item, "721317")["amounts"][0]["amount"], "461476247");
    assert_eq!(rubro(&item, "251016")["amounts"][0]["currency"], "CLF");
    assert_eq!(item["months"][0]["orders"]["comuna"]["local"], "1");
}
