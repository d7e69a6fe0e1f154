//! Words of others that name a person: an erasure says where they stand and leaves them; whoever asks for everything hears of
//! them too.

use super::{FIRM, items, on_both};
use crate::papers::firm;
use crate::support::environment::Environment;
use encuentro::store::Store;
use encuentro::store::filter::BidFilter;

const OTHER: &str = "77.000.020-3";

/// Another firm that writes about the first, in letters of its own.
fn another_writes(environment: &Environment, store: &mut dyn Store) {
    store.put_supplier(&firm(77_000_020, "Otra SpA")).unwrap();
    environment.write(
        "bids.csv",
        format!(
            "licitacion,rut,monto,nota\n\
             1-2-LE26,{OTHER},1000,el pan lo trae PANADERIA EL TRIGO SPA\n\
             1-3-LE26,{OTHER},1000,sin nombres\n"
        ),
    );
    environment.run(&["bids", "import", "bids.csv"]).expect(0);
}

#[test]
fn an_erasure_says_who_still_names_the_person_and_leaves_the_words() {
    on_both(|environment, store| {
        another_writes(environment, store);
        let told = items(environment, &["privacy", "export", FIRM]).remove(0);
        assert_eq!(
            told["mentions"],
            serde_json::json!([{ "note_of_an_offer_for": "1-2-LE26" }]),
            "{told:#}"
        );
        let run = environment
            .run(&["suppliers", "forget", FIRM, "--yes"])
            .expect(0);
        let named = "note on an offer of another supplier (1-2-LE26, RUT 77.000.020-3).";
        assert!(run.stderr.contains(named), "{run}");
        assert!(!run.stderr.contains("1-3-LE26"), "{run}");
        let notes = store.bids(&BidFilter::default()).unwrap();
        let notes: Vec<_> = notes.into_iter().filter_map(|bid| bid.note).collect();
        assert!(notes[0].contains("PANADERIA"), "{notes:?}");
    });
}

#[test]
fn an_erasure_of_a_learner_without_a_rut_says_it_too_and_else_nothing_is_said() {
    on_both(|environment, store| {
        another_writes(environment, store);
        let run = |arguments: &[&str]| environment.run(arguments).expect(0);
        run(&["workshops", "centre", "add", "norte", "Telecentro Norte"]);
        run(&["workshops", "new", "ventas-1", "Vender", "--seats", "5"]);
        for name in ["Zunilda Inventada", "Panadería El Trigo SpA"] {
            run(&[
                "workshops",
                "enrol",
                "ventas-1",
                "--name",
                name,
                "--consent",
            ]);
        }
        let silent = run(&["privacy", "forget", "Zunilda Inventada", "--yes"]);
        assert!(!silent.stderr.contains("still name"), "{silent}");
        let told = run(&["privacy", "forget", "Panadería El Trigo SpA", "--yes"]);
        assert!(told.stderr.contains("1-2-LE26"), "{told}");
    });
}
