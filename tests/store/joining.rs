//! `store copy` as whole commands: a laptop works offline while the server goes on, and brings its work in later. Nobody is
//! replaced unasked, nobody is lost, no course is oversold.

use super::people::{rut, supplier};
use crate::support::environment::{Environment, Run};
use crate::support::postgres::Database;
use crate::workshops::{COURSE, with_course_in};
use encuentro::domain::ledger::chain::Salt;
use encuentro::domain::ledger::entry::{Achievement, Evidence, EvidenceKind, Voucher};
use encuentro::domain::ledger::milestone::Milestone;
use encuentro::domain::workshop::{LearnerId, Payment};
use encuentro::store::{Store, WaitingFilter, open};
use jiff::civil::{Date, date};
use serde_json::Value;

const DAY: Date = date(2026, 11, 20);

/// A laptop and the place that it brings its work to.
struct Places {
    environment: Environment,
    laptop: String,
    server: String,
}

impl Places {
    /// A course of so many seats on the server, with Ana in it; the laptop takes everything along.
    fn new(server: Option<&Database>, seats: u32) -> Self {
        let environment = Environment::spanish();
        let file = |name: &str| format!("sqlite:{}", environment.path("work").join(name).display());
        let laptop = file("laptop.db");
        let server = server.map_or_else(|| file("server.db"), |database| database.url().to_owned());
        let environment = with_course_in(environment.store(&server), seats);
        let places = Self {
            environment,
            laptop,
            server,
        };
        places.open().put_supplier(&supplier(rut(14))).unwrap();
        places.enrol(&places.server, "Ana Soto", &["--telephone", "+56911111111"]);
        places.copy(&places.server, &places.laptop, &[]).expect(0);
        places
    }

    fn at(&self, store: &str, arguments: &[&str]) -> Run {
        self.environment
            .run(&[arguments, &["--store", store]].concat())
    }

    fn enrol(&self, store: &str, name: &str, more: &[&str]) {
        let enrol = ["workshops", "enrol", COURSE, "--name", name, "--consent"];
        self.at(store, &[&enrol[..], more].concat()).expect(0);
    }

    fn copy(&self, from: &str, to: &str, more: &[&str]) -> Run {
        let copy = ["store", "copy", from, to, "--yes"];
        self.environment.run(&[&copy[..], more].concat())
    }

    fn bring(&self, more: &[&str]) -> Run {
        self.copy(&self.laptop, &self.server, more)
    }

    fn items(&self, store: &str, arguments: &[&str]) -> Vec<Value> {
        let run = self.at(store, &[arguments, &["--format", "json"]].concat());
        let json: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|_| panic!("{run}"));
        json["items"].as_array().unwrap().clone()
    }

    fn seated(&self) -> Vec<String> {
        let course = self.items(&self.server, &["workshops", "show", COURSE]);
        let mut names: Vec<String> = course[0]["people"]
            .as_array()
            .unwrap()
            .iter()
            .map(|seat| seat["person"]["name"].as_str().unwrap().to_owned())
            .collect();
        names.sort();
        names
    }

    fn open(&self) -> Box<dyn Store> {
        open(Some(&self.server), "".as_ref()).unwrap()
    }

    /// Who waits, by name.
    fn waiting(&self) -> Vec<String> {
        let mut store = self.open();
        let entries = store.waiting(&WaitingFilter::default()).unwrap();
        let people = entries
            .iter()
            .map(|entry| store.learner(entry.learner).unwrap());
        let mut names: Vec<String> = people.map(|person| person.unwrap().name).collect();
        names.sort();
        names
    }

    /// Everything that the server tells of people.
    fn told(&self) -> String {
        let mut store = self.open();
        let learners = store.learners(None).unwrap();
        let held: Vec<_> = learners
            .iter()
            .map(|one| store.held_learner(one.id).unwrap())
            .collect();
        let (folder, chain) = (store.folder(rut(14)).unwrap(), store.chain().unwrap());
        format!("{held:#?}{folder:#?}{chain:#?}")
    }
}

/// A step that somebody reached.
fn reached(learner: LearnerId) -> Achievement {
    Achievement {
        learner,
        course: COURSE.parse().unwrap(),
        milestone: Milestone::Enrolled,
        on: DAY,
        evidence: Evidence {
            kind: EvidenceKind::Told,
            what: "vi la ficha".to_owned(),
        },
        voucher: Voucher::person("Rosa"),
    }
}

/// Runs a story between two files, and from a file to a server where there is one.
fn on_each(story: impl Fn(Option<&Database>)) {
    story(None);
    if let Some(database) = Database::fresh() {
        story(Some(&database));
    }
}

/// The e-mail that the server has of the supplier.
fn email(places: &Places) -> String {
    let mut store = places.open();
    let supplier = store.supplier(rut(14)).unwrap().unwrap();
    supplier.facts.text("email").unwrap().to_owned()
}

/// The same supplier gets another e-mail at both places, Ana was there or was not, and each place enrols somebody.
fn both_go_on(server: Option<&Database>) -> Places {
    let places = Places::new(server, 5);
    for (store, email, mark, newcomer) in [
        (&places.laptop, "terreno@example.cl", "1+", "Luis Rojas"),
        (&places.server, "oficina@example.cl", "1-", "Eva Paz"),
    ] {
        let pair = format!("email={email}");
        places
            .at(store, &["suppliers", "edit", "14-0", &pair])
            .expect(0);
        places.enrol(store, newcomer, &[]);
        places
            .at(store, &["workshops", "attend", COURSE, "1", mark, "--yes"])
            .expect(0);
    }
    places
}

/// How often Ana was there, as the server has it.
fn ana_was_there(places: &Places) -> u64 {
    let course = places.items(&places.server, &["workshops", "show", COURSE]);
    let people = course[0]["people"].as_array().unwrap();
    let ana = people
        .iter()
        .find(|seat| seat["person"]["name"] == "Ana Soto");
    ana.unwrap()["attended"]["present"].as_u64().unwrap()
}

#[test]
fn what_both_changed_is_listed_by_name_and_somebody_decides() {
    on_each(|server| {
        let places = both_go_on(server);
        let run = places.bring(&[]).expect(1);
        for told in [
            "Ñandú 14 S.A.",
            "terreno@example.cl",
            "oficina@example.cl",
            "Ana Soto",
            "no asistió",
        ] {
            assert!(run.stdout.contains(told), "{told}\n{run}");
        }
        assert!(run.stderr.contains("--preferir"), "{run}");
        assert!(run.stderr.contains("2 diferencias"), "{run}");
        assert_eq!(
            email(&places),
            "oficina@example.cl",
            "nothing is replaced unasked"
        );
        assert_eq!(ana_was_there(&places), 0);
        assert_eq!(places.seated(), ["Ana Soto", "Eva Paz", "Luis Rojas"]);
        let before = places.told();
        places.bring(&[]).expect(1);
        assert_eq!(places.told(), before, "the same again changes nothing");

        let done = places.bring(&["--prefer", "from"]).expect(0);
        assert!(done.stdout.contains("Ana Soto"), "it stays told: {done}");
        assert_eq!(email(&places), "terreno@example.cl");
        assert_eq!(ana_was_there(&places), 1);
        let before = places.told();
        let again = places.bring(&[]).expect(0);
        assert!(again.stderr.contains("Nada que hacer"), "{again}");
        assert_eq!(places.told(), before);
        assert_eq!(places.seated(), ["Ana Soto", "Eva Paz", "Luis Rojas"]);
    });
}

#[test]
fn the_target_may_hold_too_and_programs_read_both_values() {
    on_each(|server| {
        let places = both_go_on(server);
        let run = places
            .bring(&["--preferir", "destino", "--format", "json"])
            .expect(0);
        let json: Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(json["schema"], "encuentro.store-copy/1");
        let conflict = &json["items"][0]["conflicts"][0];
        assert_eq!(conflict["name"], "Ñandú 14 S.A.");
        assert_eq!(
            conflict["to"]["value"]["value"], "oficina@example.cl",
            "{run}"
        );
        assert_eq!(
            conflict["from"]["value"]["value"], "terreno@example.cl",
            "{run}"
        );
        assert_eq!(conflict["chosen"], "to");
        assert_eq!(email(&places), "oficina@example.cl");
        assert_eq!(ana_was_there(&places), 0);
        let again = places.bring(&["--prefer", "to"]).expect(0);
        assert!(again.stderr.contains("Nada que hacer"), "{again}");
    });
}

#[test]
fn who_finds_no_seat_waits_and_is_named() {
    on_each(|server| {
        let places = Places::new(server, 2);
        places.enrol(&places.laptop, "Luis Rojas", &[]);
        places.enrol(&places.laptop, "Mía Lara", &[]);
        places.enrol(&places.server, "Eva Paz", &[]);
        let run = places.bring(&[]).expect(0);
        assert!(
            run.stderr
                .contains("Luis Rojas no alcanzó cupo en ventas-1"),
            "{run}"
        );
        assert_eq!(places.seated(), ["Ana Soto", "Eva Paz"]);
        assert_eq!(places.waiting(), ["Luis Rojas", "Mía Lara"]);
        let before = places.told();
        let again = places.bring(&[]).expect(0);
        assert!(again.stderr.contains("Nada que hacer"), "{again}");
        assert_eq!(places.told(), before);
    });
}

#[test]
fn a_seat_that_was_paid_offline_and_is_not_free_keeps_its_payment() {
    on_each(|server| {
        let places = Places::new(server, 2);
        places.enrol(&places.laptop, "Luis Rojas", &[]);
        places.enrol(&places.server, "Eva Paz", &[]);
        let mut laptop = open(Some(&places.laptop), "".as_ref()).unwrap();
        let code = COURSE.parse().unwrap();
        let before = laptop.enrolments(&code).unwrap().pop().unwrap();
        let mut paid = before.clone();
        paid.payments.push(Payment {
            on: before.enrolled_on,
            amount: 5_000.into(),
            note: None,
        });
        laptop.change_enrolment(&before, &paid).unwrap();
        drop(laptop);
        places.bring(&[]).expect(0);
        let mut target = places.open();
        let seats = target.enrolments(&code).unwrap();
        let active = seats.iter().filter(|seat| seat.is_active()).count();
        assert_eq!((seats.len(), active), (3, 2));
        assert!(seats.iter().any(|seat| seat.payments == paid.payments));
        assert_eq!(places.waiting(), ["Luis Rojas"]);
        let again = places.bring(&[]).expect(0);
        assert!(again.stderr.contains("Nada que hacer"), "{again}");
    });
}

#[test]
fn somebody_who_was_written_down_at_both_places_is_one_person_with_all_results() {
    on_each(|server| {
        let places = Places::new(server, 5);
        let pia = ["--rut", "6-K", "--telephone", "+56922222222"];
        places.enrol(&places.laptop, "Pía Mena", &pia);
        places.enrol(&places.server, "Pía Mena", &pia);
        places
            .at(
                &places.laptop,
                &["workshops", "attend", COURSE, "1", "2+", "--yes"],
            )
            .expect(0);
        let mut laptop = open(Some(&places.laptop), "".as_ref()).unwrap();
        let elsewhere = laptop.learners(Some(rut(6))).unwrap().pop().unwrap().id;
        let told = (reached(elsewhere), Salt::new(&[7; 32]));
        assert_eq!(laptop.record(&[told], DAY).unwrap(), 1);
        drop(laptop);
        places.bring(&[]).expect(0);
        assert_eq!(places.seated(), ["Ana Soto", "Pía Mena"]);
        let mut target = places.open();
        let here = target.learners(Some(rut(6))).unwrap();
        assert_eq!(here.len(), 1);
        assert_ne!(here[0].id, elsewhere);
        let chain = target.chain().unwrap();
        let learners: Vec<_> = chain
            .rows
            .iter()
            .map(|row| row.sealed.as_ref().unwrap().learner.clone())
            .collect();
        assert_eq!(learners, [here[0].id.to_string()]);
        let code = COURSE.parse().unwrap();
        let marks = target.attendance(&code).unwrap();
        assert!(marks.iter().any(|mark| mark.learner == here[0].id));
        drop(target);
        let again = places.bring(&[]).expect(0);
        assert!(again.stderr.contains("Nada que hacer"), "{again}");
    });
}

#[test]
fn a_block_of_somebody_without_a_rut_comes_along_under_the_id_of_the_target() {
    on_each(|server| {
        let places = Places::new(server, 5);
        let contact = ["--telephone", "+56922222222"];
        for store in [&places.laptop, &places.server] {
            places.enrol(store, "Luis Rojas Prado", &contact);
        }
        let block = ["privacy", "block", "Luis Rojas Prado"];
        places.at(&places.laptop, &block).expect(0);
        places.bring(&[]).expect(0);
        let resting = places.items(&places.server, &["privacy", "blocked"]);
        assert_eq!(resting.len(), 1);
        let mut store = places.open();
        assert_eq!(store.learners(None).unwrap().len(), 1, "only Ana is seen");
        store.see_blocked();
        let people = store.learners(None).unwrap();
        assert_eq!(people.len(), 2);
        let luis = people
            .iter()
            .find(|one| one.name.starts_with("Luis"))
            .unwrap();
        assert_eq!(resting[0]["learner"], luis.id.to_string());
        let again = places.bring(&[]).expect(0);
        assert!(again.stderr.contains("Nada que hacer"), "{again}");
    });
}

#[test]
fn who_may_have_been_erased_is_named_once_and_nobody_is_kept_out() {
    on_each(|server| {
        let places = Places::new(server, 5);
        let ana = ["privacy", "forget", "Ana Soto", "--yes"];
        places.at(&places.server, &ana).expect(0);
        let back = places.bring(&[]).expect(0);
        assert!(
            back.stderr.contains("ya las tenía ese día: Ana Soto."),
            "{back}"
        );
        assert!(!back.stderr.contains("En el origen"), "{back}");
        assert_eq!(places.seated(), ["Ana Soto"]);
        // The laptop erases her now: the server may still hold her, and does.
        places.at(&places.laptop, &ana).expect(0);
        let told = places.bring(&[]).expect(0);
        assert!(
            told.stderr.contains("En el origen se borró a 1 persona;"),
            "{told}"
        );
        assert!(!told.stderr.contains("ya las tenía"), "{told}");
        let again = places.bring(&[]).expect(0);
        assert!(again.stderr.contains("Nada que hacer"), "{again}");
        assert!(!again.stderr.contains("se borró"), "{again}");
    });
}

#[test]
fn who_came_after_the_last_erasure_is_not_doubted() {
    on_each(|server| {
        let mut places = Places::new(server, 5);
        for store in [&places.server, &places.laptop] {
            let ana = ["privacy", "forget", "Ana Soto", "--yes"];
            places.at(store, &ana).expect(0);
        }
        places.environment = places.environment.set("ENCUENTRO_TODAY", "2026-12-05");
        places.enrol(&places.laptop, "Luis Rojas Prado", &[]);
        let told = places.bring(&[]).expect(0);
        assert!(!told.stderr.contains("ya las tenía"), "{told}");
        assert_eq!(places.seated(), ["Luis Rojas Prado"]);
    });
}
