//! `workshops fees|pay`.

use super::{COURSE, enrol, items, with_course};
use crate::support::environment::Language;

#[test]
fn payments_scholarships_and_results_add_up_to_what_carries_the_course() {
    for language in Language::ALL {
        let environment = with_course(language, 5);
        let money = [
            "--fee",
            "20.000",
            "--cost",
            "210.000",
            "--subsidy",
            "32.000",
            "--result",
            "attended",
        ];
        environment
            .run(&[&["workshops", "edit", COURSE], &money[..]].concat())
            .expect(0);
        for name in ["Ana Pérez", "Rosa Vera"] {
            enrol(&environment, name);
        }
        let pay = |arguments: &[&str], code| {
            environment
                .run(&[&["workshops", "pay", COURSE], arguments].concat())
                .expect(code)
        };
        pay(
            &["1", "$ 20.000", "--note", "boleta 12", "--on", "20-11-2026"],
            0,
        );
        pay(&["Rosa", "--scholarship", "50"], 0);
        pay(&["2", "-1.000"], 0);
        pay(&["7", "1.000"], 1);
        pay(&["1", "1,5"], 2);
        pay(&["1"], 2);
        let fees = items(
            &environment,
            &["workshops", "fees", COURSE, "--results", "3"],
        )
        .remove(0);
        let balance = &fees["balance"];
        let told = ["due", "paid", "owed", "cost", "subsidy", "left"]
            .map(|key| balance[key].as_str().unwrap().to_owned());
        assert_eq!(
            told,
            ["30000", "19000", "11000", "210000", "96000", "-95000"],
            "{balance}"
        );
        assert_eq!(balance["break_even"]["payers"], 11);
        assert_eq!(balance["break_even"]["results"], 7);
        let run = environment.run(&["workshops", "fees", COURSE]).expect(0);
        let sentence = match language {
            Language::Spanish => "Este curso necesita 11 personas que paguen o 7 resultados.",
            Language::English => "This course needs 11 payers or 7 results.",
        };
        assert!(run.stderr.contains(sentence), "{run}");
    }
}
