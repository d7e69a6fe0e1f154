//! Whose data rest is in no list of the directory, and no list fails because of it.

use super::generate::{agree, fill, supplier};
use super::{items, names, on_both, told};
use crate::support::environment::Language;
use encuentro::domain::consent::Purpose;

#[test]
fn whose_data_rest_is_left_out_of_every_list_and_told_of_nowhere() {
    on_both(Language::English, |environment, store| {
        fill(store, 12);
        for number in [3, 4] {
            let mut willing = supplier(number);
            agree(&mut willing, Purpose::Partners, "partners-1", None);
            store.put_supplier(&willing).unwrap();
        }
        let publish = ["directory", "publish", "sitio", "--yes"];
        environment.run(&publish).expect(0);
        let (rut, name) = (
            supplier(3).rut.to_string(),
            supplier(3).name().unwrap().to_owned(),
        );
        environment.run(&["privacy", "block", &rut]).expect(0);

        let json = ["--format", "json"];
        let list = |rest: &[&str]| environment.run(&[&["directory", "list"], rest].concat());
        let run = list(&json).expect(0);
        assert_eq!(names(&run).len(), 11);
        let all = list(&["--all"]).expect(0);
        assert!(!all.stdout.contains(&name), "{all}");
        let said = told(&all);
        assert!(
            said.contains("there is still somebody")
                && !said.contains(&name)
                && !said.contains(&rut),
            "the publication must be made again, and why is nobody's business\n{all}"
        );
        for (command, held) in [("gaps", "suppliers"), ("report", "held")] {
            environment.write(
                "compras.csv",
                "Fecha;Rubro;Monto;Orden\n03-05-2026;50181901;10;1\n",
            );
            let file: &[&str] = if command == "gaps" {
                &["compras.csv", "--names"]
            } else {
                &[]
            };
            let asked = [&["directory", command], file, &["--comuna", "13122"], &json].concat();
            let run = environment.run(&asked).expect(0);
            assert!(
                !run.stdout.contains(&name) && !run.stdout.contains(&rut),
                "{run}"
            );
            let told = &items(&run)[0][held];
            let held = told.get("held").unwrap_or(told);
            assert_eq!(held, 11, "{command}");
        }
        let partners = environment.run(&["directory", "partners", "50", "--format", "json"]);
        assert!(!partners.stdout.contains(&rut), "{partners}");

        let again = environment.run(&[&publish[..], &json].concat()).expect(0);
        assert_eq!(items(&again)[0]["suppliers"], 11, "{again}");
        let page = String::from_utf8(environment.read("sitio/index.html")).unwrap();
        assert!(!page.contains(&name));
        environment.run(&["privacy", "unblock", &rut]).expect(0);
        assert_eq!(names(&list(&json).expect(0)).len(), 12);
    });
}
