//! `directory report`: counts with their n, small groups hidden, one self-contained page.

use super::{NOTED, agree, firm, on_each_store, rut, see};
use crate::support::environment::{Environment, Language};
use encuentro::domain::bid::{Bid, BidResult, BidState};
use encuentro::domain::consent::{Channel, Consent, LegalBasis, Purpose};
use encuentro::domain::ledger::chain::Salt;
use encuentro::domain::ledger::entry::{Achievement, Evidence, EvidenceKind, Voucher};
use encuentro::domain::ledger::milestone::Milestone;
use encuentro::domain::order::Order;
use encuentro::domain::supplier::StateValue::{Eligible, InForce, None as NoAccount, Open};
use encuentro::domain::workshop::{Learner, LearnerId, Sex};
use encuentro::store::{ImportMode, Store};
use jiff::civil::date;
use serde_json::Value;

/// The first of the invented firms.
const FIRST: u32 = 77_000_000;

/// Firms in three comunas; every second is connected. Of the first twenty a learner told sex and year of birth.
fn town(store: &mut dyn Store, size: u32) {
    for at in 0..size {
        let comuna = match at {
            0..24 => "13122",
            24..36 => "13101",
            _ => "13132",
        };
        let mut supplier = firm(
            FIRST + at,
            "=Taller <script>x</script>",
            comuna,
            &["50181901"],
        );
        supplier.created_on = date(2026, 8, 15);
        agree(&mut supplier, Purpose::Results);
        let seen = date(2026, 9, 1);
        match at % 4 {
            0 | 2 => see(&mut supplier, seen, &[Open, InForce, Eligible]),
            1 => see(&mut supplier, seen, &[NoAccount]),
            _ => {}
        }
        store.put_supplier(&supplier).unwrap();
        if at < 20 {
            let mut learner = Learner::new(
                LearnerId::from_parts(1, [at as u8; 10]),
                "Persona Inventada",
                NOTED,
            );
            learner.supplier = Some(rut(FIRST + at));
            learner.sex = Some(if at < 3 { Sex::Male } else { Sex::Female });
            learner.birth_year = Some(1_980);
            learner.consents.push(Consent {
                purpose: Purpose::Results,
                basis: LegalBasis::Consent,
                text_version: "results-1".to_owned(),
                given_on: NOTED,
                channel: Channel::Paper,
                withdrawn_on: None,
                fields: None,
            });
            store.put_learner(&learner).unwrap();
        }
    }
    store
        .put_bid(&Bid {
            tender: "1057-3-LE26".parse().unwrap(),
            supplier: rut(FIRST),
            amount: None,
            state: BidState::Sent,
            deadline: None,
            result: Some(BidResult::Won),
            note: None,
        })
        .unwrap();
    let mut importer = store.begin_import("test", ImportMode::Whole).unwrap();
    for (code, status) in [("1-1-SE26", "Aceptada"), ("1-2-SE26", "Cancelada")] {
        let mut order = Order::new(code.parse().unwrap());
        order.status = Some(status.to_owned());
        order.sent = Some("2026-10-02".parse().unwrap());
        order.buyer.name = Some("Municipalidad de Peñalolén".to_owned());
        order.buyer.comuna = Some("13122".to_owned());
        let seller = if status == "Aceptada" {
            FIRST + 1
        } else {
            FIRST + 2
        };
        order.supplier_rut = Some(rut(seller).to_string());
        importer.order(order).unwrap();
    }
    importer.finish().unwrap();
}

fn item(place: &Environment, rest: &[&str]) -> Value {
    let run = place
        .run(&[&["directory", "report", "--format", "json"], rest].concat())
        .expect(0);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["schema"], "encuentro.directory-report/1");
    json["items"][0].clone()
}

#[test]
fn counts_have_their_n_and_small_groups_are_hidden() {
    on_each_store(Language::English, |place, store| {
        town(store, 40);
        let told = item(place, &["--comuna", "13122", "--months", "4"]);
        let timeline = told["timeline"].as_array().unwrap();
        assert_eq!(
            timeline[0],
            serde_json::json!({"on": "2026-08-31", "connected": 0, "held": 40}),
            "from the first month of which anything is known"
        );
        assert_eq!(timeline[1]["connected"], 20);
        assert_eq!(timeline.last().unwrap()["on"], "2026-11-23");
        let funnel = &told["funnel"];
        assert_eq!(
            (
                &funnel[0]["reached"],
                &funnel[0]["not_reached"],
                &funnel[0]["unknown"]
            ),
            (&20.into(), &10.into(), &10.into())
        );
        assert_eq!(funnel[3]["reached"], 1, "one offer was handed in");
        assert_eq!(
            funnel[4]["reached"], 2,
            "one was won, one order was sent; a cancelled one does not count"
        );
        let comunas = &told["by_comuna"];
        assert_eq!(
            comunas["groups"][0]["told"],
            Value::Null,
            "taken along, so that nothing is subtracted"
        );
        assert_eq!(comunas["groups"][1]["told"]["n"], 24);
        assert_eq!(comunas["hidden_groups"], 2);
        assert_eq!(comunas["total"]["n"], 40);
        let men = &told["by_sex"]["groups"][1];
        assert_eq!((&men["group"], &men["told"]), (&"Men".into(), &Value::Null));
        assert_eq!(told["by_age"]["groups"][0]["group"], "45 to 59 years");
        assert_eq!(told["bought_by_month"][0]["orders"]["comuna"]["local"], "1");
    });
}

#[test]
fn sex_is_counted_where_results_may_be_counted_and_only_there() {
    on_each_store(Language::English, |place, store| {
        town(store, 40);
        // Three men are too few to be told, and the women would be hidden along with them.
        for mut learner in store.learners(None).unwrap() {
            learner.sex = Some(Sex::Female);
            store.put_learner(&learner).unwrap();
        }
        let women = || item(place, &[])["by_sex"]["groups"][0]["told"]["n"].as_u64();
        assert_eq!(women(), Some(20));
        let mut own = Vec::new();
        for at in 20..30 {
            let mut learner = Learner::new(
                LearnerId::from_parts(1, [at as u8; 10]),
                "Persona Inventada",
                NOTED,
            );
            learner.rut = Some(rut(FIRST + at));
            learner.sex = Some(Sex::Female);
            store.put_learner(&learner).unwrap();
            own.push(learner);
        }
        assert_eq!(
            women(),
            Some(30),
            "as a supplier they agreed that results are counted"
        );
        for learner in &mut own {
            learner.consents.push(Consent {
                purpose: Purpose::Results,
                basis: LegalBasis::Consent,
                text_version: "results-1".to_owned(),
                given_on: NOTED,
                channel: Channel::Paper,
                withdrawn_on: Some(NOTED),
                fields: None,
            });
            store.put_learner(learner).unwrap();
        }
        assert_eq!(
            women(),
            Some(20),
            "what was said in the workshop comes first"
        );
    });
}

#[test]
fn what_a_workshop_vouched_for_counts_where_it_may_be_counted_and_only_there() {
    on_each_store(Language::Spanish, |place, store| {
        town(store, 40);
        let funnel = |step: usize| {
            let told = item(place, &[])["funnel"][step].clone();
            (told["milestone"].clone(), told["reached"].clone())
        };
        assert_eq!(funnel(4), ("first_order".into(), 2.into()));
        assert_eq!(funnel(5), ("first_payment".into(), 0.into()));
        let vouched = |at: u8, milestone, on| Achievement {
            learner: LearnerId::from_parts(1, [at; 10]),
            course: "ventas-1".parse().unwrap(),
            milestone,
            on,
            evidence: Evidence {
                kind: EvidenceKind::Told,
                what: String::new(),
            },
            voucher: Voucher::person("Rosa"),
        };
        let told = [
            vouched(5, Milestone::FirstOrder, NOTED),
            vouched(5, Milestone::FirstPayment, NOTED),
            vouched(6, Milestone::FirstOrder, NOTED),
            vouched(7, Milestone::FirstOrder, date(2027, 1, 5)),
        ];
        let salts = (0..).map(|at| Salt::new(&[at; 32]));
        let told: Vec<_> = told.into_iter().zip(salts).collect();
        assert_eq!(store.record(&told, NOTED).unwrap(), 4);
        assert_eq!(
            funnel(4).1,
            4,
            "two more; a day to come counts for nobody yet"
        );
        assert_eq!(funnel(5).1, 1);
        let mut leaving = store
            .learner(LearnerId::from_parts(1, [5; 10]))
            .unwrap()
            .unwrap();
        leaving.consents[0].withdrawn_on = Some(NOTED);
        store.put_learner(&leaving).unwrap();
        assert_eq!((funnel(4).1, funnel(5).1), (3.into(), 0.into()));
    });
}

#[test]
fn the_page_is_one_file_that_runs_nothing_and_names_nobody() {
    on_each_store(Language::Spanish, |place, store| {
        town(store, 40);
        let run = place
            .run(&[
                "directorio",
                "informe",
                "--comuna",
                "Peñalolén",
                "--format",
                "html",
            ])
            .expect(0);
        let page = &run.stdout;
        for wrong in [
            "<script", "Taller", "http://", "https://", "src=", "77.000.0",
        ] {
            let page = page.replace("http://www.w3.org/2000/svg", "");
            assert!(!page.contains(wrong), "{wrong}");
        }
        for right in [
            "<svg",
            "role=\"img\"",
            "<desc",
            "oculto",
            "scope=\"col\"",
            "@media print",
            "23-11-2026",
        ] {
            assert!(page.contains(right), "{right}");
        }
        assert!(run.stderr.contains("20 de 40"), "{run}");
        place
            .run(&["directorio", "informe", "-o", "informe.pdf"])
            .expect(0);
        assert!(place.read("informe.pdf").starts_with(b"%PDF"));
        let text = place
            .run(&["directorio", "informe", "--format", "md"])
            .expect(0);
        assert!(text.stdout.contains("## Proveedores conectados"), "{text}");
        assert!(
            text.stderr.contains("La compra local no se conoce"),
            "{text}"
        );
    });
}

#[test]
fn of_very_few_nothing_is_told_and_nobody_is_a_no() {
    on_each_store(Language::English, |place, store| {
        let none = place.run(&["directory", "report"]).expect(1);
        assert!(none.stderr.contains("encuentro"), "{none}");
        town(store, 4);
        let told = item(place, &[]);
        for hidden in ["held", "timeline", "funnel", "by_sex", "by_comuna"] {
            assert_eq!(told[hidden], Value::Null, "{hidden}");
        }
        let table = place.run(&["directory", "report"]).expect(0);
        assert!(table.stdout.contains("hidden"), "{table}");
        place
            .run(&["directory", "report", "--months", "0"])
            .expect(2);
        place
            .run(&["directory", "report", "--comuna", "Atlantis"])
            .expect(2);
    });
}
