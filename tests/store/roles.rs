//! Database roles of a network: a centre or a municipality cannot read another's people even with its own password, whatever
//! it says in SQL; an auditor sees nobody. Only PostgreSQL has them.

use super::engines::postgres;
use super::people::{rut, supplier};
use crate::support::environment::Environment;
use crate::support::postgres::Database;
use encuentro::domain::consent::{Channel, Consent, LegalBasis, Purpose};
use encuentro::domain::directory::Field;
use encuentro::domain::ledger::chain::Salt;
use encuentro::domain::ledger::entry::{Achievement, Evidence, EvidenceKind, Voucher};
use encuentro::domain::ledger::milestone::Milestone;
use encuentro::domain::supplier::{StateRecord, StateValue, Supplier};
use encuentro::domain::workshop::{Learner, LearnerId};
use encuentro::store::filter::SupplierFilter;
use encuentro::store::{Erasure, Store, StoreError, open};
use jiff::civil::date;
use postgres::{Client, NoTls};
use std::ops::ControlFlow;
use std::path::Path;

const PASSWORD: &str = "only-for-this-test";

/// A store with the centres `uno`, `dos` and `muni`, and roles that go with it.
pub(super) struct Network {
    /// First, so that it is dropped first: a role that holds grants cannot go.
    database: Option<Database>,
    url: String,
    roles: Vec<String>,
}

impl Network {
    /// `None` where there is no server.
    pub(super) fn new() -> Option<Self> {
        let (database, store) = postgres()?;
        drop(store);
        let network = Self {
            url: database.url().to_owned(),
            database: Some(database),
            roles: Vec::new(),
        };
        let mut owner = network.owner();
        for centre in ["uno", "dos", "muni"] {
            owner
                .execute("SELECT keep_centre($1, $1)", &[&centre])
                .unwrap();
        }
        Some(network)
    }

    pub(super) fn owner(&self) -> Client {
        Client::connect(&self.url, NoTls).unwrap()
    }

    /// The store of the owner, working for a centre.
    pub(super) fn store_of(&self, centre: &str) -> Box<dyn Store> {
        let mut store = open(Some(&self.url), Path::new("")).unwrap();
        store.work_for(centre).unwrap();
        store
    }

    /// Makes a role, admits it, and gives the address under which it signs in.
    pub(super) fn admit(&mut self, kind: &str, centre: &str) -> String {
        let database = self.url.rsplit('/').next().unwrap().replace('?', "_");
        let role = format!("{database}_{kind}_{centre}");
        let mut owner = self.owner();
        owner
            .batch_execute(&format!(
                "CREATE ROLE {role} LOGIN PASSWORD '{PASSWORD}'; SELECT admit('{role}', '{kind}', '{centre}')"
            ))
            .unwrap();
        let (_, place) = self.url.split_once('@').unwrap();
        self.roles.push(role.clone());
        format!("postgres://{role}:{PASSWORD}@{place}")
    }
}

impl Drop for Network {
    fn drop(&mut self) {
        let server = std::env::var("ENCUENTRO_TEST_POSTGRES").unwrap();
        drop(self.database.take());
        let mut client = Client::connect(&server, NoTls).unwrap();
        for role in &self.roles {
            client.batch_execute(&format!("DROP ROLE {role}")).unwrap();
        }
    }
}

fn consent(purpose: Purpose) -> Consent {
    Consent {
        purpose,
        basis: LegalBasis::Consent,
        text_version: "directory-1".to_owned(),
        given_on: date(2026, 11, 20),
        channel: Channel::Paper,
        withdrawn_on: None,
        fields: None,
    }
}

/// A supplier who agreed to these purposes alone.
pub(super) fn agreed(number: u32, purposes: &[Purpose]) -> Supplier {
    let mut person = supplier(rut(number));
    person.consents = purposes.iter().map(|purpose| consent(*purpose)).collect();
    person
}

fn seen(store: &mut dyn Store) -> Vec<u32> {
    let mut found = Vec::new();
    store
        .each_supplier(&SupplierFilter::default(), &mut |supplier| {
            found.push(supplier.rut.body());
            ControlFlow::Continue(())
        })
        .unwrap();
    found
}

fn count(client: &mut Client, query: &str) -> i64 {
    client.query_one(query, &[]).unwrap().get(0)
}

/// Every table that holds people.
fn tables_of_people(client: &mut Client) -> Vec<String> {
    let query = "SELECT c.relname::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid \
        WHERE a.attname = 'centre_id' AND c.relkind = 'r' ORDER BY 1";
    let rows = client.query(query, &[]).unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}

#[test]
fn every_table_of_people_is_behind_a_policy() {
    let Some(network) = Network::new() else {
        return;
    };
    let mut owner = network.owner();
    let tables = tables_of_people(&mut owner);
    assert!(tables.len() >= 12, "{tables:?}");
    for table in tables {
        let query = format!(
            "SELECT count(*) FROM pg_class c JOIN pg_policy p ON p.polrelid = c.oid \
             WHERE c.oid = '{table}'::regclass AND c.relrowsecurity AND p.polname = 'own_people'"
        );
        assert_eq!(count(&mut owner, &query), 1, "{table}");
    }
}

#[test]
fn a_trainer_reads_and_changes_only_the_own_centre() {
    let Some(mut network) = Network::new() else {
        return;
    };
    for (centre, number) in [("uno", 1), ("dos", 2)] {
        let person = agreed(number, &[Purpose::Guidance, Purpose::Directory]);
        network.store_of(centre).put_supplier(&person).unwrap();
    }
    let address = network.admit("trainer", "uno");
    let mut store = open(Some(&address), Path::new("")).unwrap();
    assert_eq!(seen(store.as_mut()), [1]);
    store
        .put_supplier(&agreed(3, &[Purpose::Guidance]))
        .unwrap();
    assert_eq!(seen(store.as_mut()), [1, 3]);
    assert!(
        store
            .forget_supplier(rut(3), &Erasure::on(date(2026, 11, 28)))
            .is_ok()
    );

    // Asking to work for the other centre shows nobody, and writes nothing.
    store.work_for("dos").unwrap();
    assert_eq!(seen(store.as_mut()), Vec::<u32>::new());
    let refused = store.put_supplier(&agreed(4, &[Purpose::Guidance]));
    assert!(matches!(refused, Err(StoreError::Denied(_))), "{refused:?}");
    drop(store);

    // Nor does any SQL under its password.
    let mut client = Client::connect(&address, NoTls).unwrap();
    client
        .batch_execute("SELECT set_config('encuentro.centre', '3', false)")
        .unwrap();
    let own = count(&mut client, "SELECT own_centre()");
    for table in tables_of_people(&mut network.owner()) {
        let others = format!("SELECT count(*) FROM {table} WHERE centre_id <> {own}");
        assert_eq!(count(&mut client, &others), 0, "{table}");
        let taken = format!("UPDATE {table} SET centre_id = {own} WHERE centre_id <> {own}");
        assert_eq!(client.execute(&taken, &[]).unwrap(), 0, "{table}");
        let removed = format!("DELETE FROM {table} WHERE centre_id <> {own}");
        assert_eq!(client.execute(&removed, &[]).unwrap(), 0, "{table}");
    }
    for forbidden in [
        "ALTER TABLE supplier DISABLE ROW LEVEL SECURITY",
        "DROP POLICY own_people ON supplier",
        "SELECT * FROM admitted_role",
        "UPDATE admitted_role SET kind = 'municipality'",
        "INSERT INTO municipality_centre VALUES (2, 3)",
        "SELECT admit(current_user::name, 'municipality', 'muni')",
        "SELECT show_directory('uno', 'dos')",
        "SET SESSION AUTHORIZATION encuentro",
        "TRUNCATE supplier CASCADE",
        "COPY supplier TO PROGRAM 'cat'",
    ] {
        assert!(client.batch_execute(forbidden).is_err(), "{forbidden}");
    }
    assert_eq!(seen(network.store_of("dos").as_mut()), [2]);
}

#[test]
fn a_municipality_reads_who_agreed_to_its_directory_and_what_the_consent_names() {
    let Some(mut network) = Network::new() else {
        return;
    };
    let mut store = network.store_of("uno");
    store
        .put_supplier(&agreed(1, &[Purpose::Guidance, Purpose::Directory]))
        .unwrap();
    store
        .put_supplier(&agreed(2, &[Purpose::Guidance]))
        .unwrap();
    let other = agreed(3, &[Purpose::Directory]);
    network.store_of("dos").put_supplier(&other).unwrap();
    let address = network.admit("municipality", "muni");
    let mut client = Client::connect(&address, NoTls).unwrap();
    let people = "SELECT count(*) FROM supplier";
    assert_eq!(count(&mut client, people), 0, "shown by no centre yet");

    let shown = "SELECT show_directory('muni', 'uno')";
    network.owner().batch_execute(shown).unwrap();
    let mut directory = open(Some(&address), Path::new("")).unwrap();
    directory.work_for("uno").unwrap();
    assert_eq!(seen(directory.as_mut()), [1]);
    let held = directory.supplier(rut(1)).unwrap().unwrap();
    let purposes: Vec<_> = held
        .consents
        .iter()
        .map(|consent| consent.purpose)
        .collect();
    assert_eq!(purposes, [Purpose::Directory]);
    let named =
        "SELECT count(*) FROM supplier_fact WHERE key NOT IN (SELECT key FROM directory_fact)";
    assert_eq!(count(&mut client, named), 0);
    assert!(
        count(&mut network.owner(), named) > 0,
        "there is more to hide"
    );
    let changed = client.execute("UPDATE supplier SET person = 'x'", &[]);
    assert_eq!(changed.unwrap(), 0, "it may not be changed");

    let mut withdrawn = consent(Purpose::Directory);
    withdrawn.withdrawn_on = Some(date(2026, 11, 27));
    store.put_consent(rut(1), &withdrawn).unwrap();
    assert_eq!(count(&mut client, people), 0, "gone with the consent");

    let mut choosy = agreed(4, &[Purpose::Guidance, Purpose::Directory]);
    choosy.consents[1].fields = Some(vec![Field::Name, Field::States]);
    store.put_supplier(&choosy).unwrap();
    assert_eq!(count(&mut client, people), 1);
    let taken_out =
        "SELECT count(*) FROM supplier_fact WHERE rut = 4 AND key IN ('sii_comuna', 'rubros')";
    assert_eq!(
        count(&mut client, taken_out),
        0,
        "what they took out stays theirs"
    );
    assert_eq!(count(&mut network.owner(), taken_out), 2);
}

#[test]
fn a_municipality_reads_a_state_and_never_its_cause() {
    let Some(mut network) = Network::new() else {
        return;
    };
    let mut person = agreed(1, &[Purpose::Guidance, Purpose::Directory]);
    person.states = vec![StateRecord {
        value: StateValue::Ineligible,
        on: date(2026, 11, 20),
        until: None,
        evidence: None,
        cause: Some("deuda".to_owned()),
        by: "Rosa".to_owned(),
    }];
    let mut store = network.store_of("uno");
    store.put_supplier(&person).unwrap();
    let address = network.admit("municipality", "muni");
    let mut owner = network.owner();
    owner
        .execute("SELECT show_directory('muni', 'uno')", &[])
        .unwrap();
    assert_eq!(
        store.supplier(rut(1)).unwrap().unwrap().states,
        person.states
    );
    let mut client = Client::connect(&address, NoTls).unwrap();
    let states = "SELECT count(*) FROM supplier_state";
    let causes = "SELECT count(*) FROM supplier_state_cause";
    assert_eq!(
        (count(&mut client, states), count(&mut client, causes)),
        (1, 0)
    );
    assert_eq!(count(&mut owner, causes), 1);

    // Its own people's causes it keeps and reads, as every centre does.
    let mut own = open(Some(&address), Path::new("")).unwrap();
    person.rut = rut(2);
    own.put_supplier(&person).unwrap();
    assert_eq!(own.supplier(rut(2)).unwrap().unwrap().states, person.states);
}

#[test]
fn who_was_admitted_before_a_table_came_may_use_it_too() {
    let Some(mut network) = Network::new() else {
        return;
    };
    let address = network.admit("trainer", "uno");
    let role = network.roles[0].clone();
    let mut owner = network.owner();
    // As after an upgrade: the table is there, and nobody was let in.
    owner
        .batch_execute(&format!(
            "REVOKE ALL ON supplier_state_cause FROM {role}; DELETE FROM schema_version WHERE number >= 17; \
             ALTER TABLE supplier_state ADD COLUMN cause TEXT; DROP TABLE supplier_state_cause"
        ))
        .unwrap();
    drop(network.store_of("uno"));
    let mut client = Client::connect(&address, NoTls).unwrap();
    assert_eq!(
        count(&mut client, "SELECT count(*) FROM supplier_state_cause"),
        0
    );
}

#[test]
fn an_admitted_trainer_begins_a_course_and_tells_of_the_own_centre_alone() {
    let Some(mut network) = Network::new() else {
        return;
    };
    let address = network.admit("trainer", "uno");
    let environment = Environment::english().store(&address);
    let course = ["workshops", "new", "ventas-1", "Selling", "--seats", "2"];
    environment.run(&course).expect(0);
    let enrol = [
        "workshops",
        "enrol",
        "ventas-1",
        "--name",
        "Ana Soto",
        "--consent",
    ];
    environment.run(&enrol).expect(0);
    let edit = |code| {
        let edit = [
            "workshops",
            "centre",
            "edit",
            code,
            "--contact",
            "22 222 2222",
        ];
        environment.run(&edit)
    };
    edit("uno").expect(0);
    let other = ["workshops", "centre", "add", "tres", "Tres"];
    let refused = environment.run(&other).expect(1);
    assert!(
        refused.stderr.contains("the own centre alone, uno"),
        "{refused}"
    );
    edit("dos").expect(1);
    let mut client = Client::connect(&address, NoTls).unwrap();
    let rename = "UPDATE centre SET name = 'x' WHERE code <> 'uno'";
    assert_eq!(client.execute(rename, &[]).unwrap(), 0);
    for stolen in [
        "UPDATE centre SET code = 'dos' WHERE code = 'uno'",
        "INSERT INTO centre (id, code, name) VALUES (9, 'x', 'x')",
        "DELETE FROM centre",
    ] {
        assert!(client.execute(stolen, &[]).is_err(), "{stolen}");
    }
    let auditor = network.admit("auditor", "uno");
    let mut auditor = Client::connect(&auditor, NoTls).unwrap();
    assert!(
        auditor
            .execute("UPDATE centre SET name = 'x'", &[])
            .is_err()
    );
}

#[test]
fn two_connections_serve_eight_programs_at_once() {
    let Some(mut network) = Network::new() else {
        return;
    };
    network
        .store_of("uno")
        .put_supplier(&agreed(1, &[Purpose::Guidance]))
        .unwrap();
    let address = network.admit("trainer", "uno");
    let role = &network.roles[0];
    let few = format!("ALTER ROLE {role} CONNECTION LIMIT 2");
    network.owner().batch_execute(&few).unwrap();
    std::thread::scope(|scope| {
        let programs: Vec<_> = (0..8)
            .map(|_| {
                scope.spawn(|| {
                    Environment::english()
                        .store(&address)
                        .run(&["suppliers", "show", "1-9"])
                })
            })
            .collect();
        for program in programs {
            program.join().unwrap().expect(0);
        }
    });
    // Whoever holds them all keeps others out: that is told, and is no lack of people.
    let held: Vec<Client> = (0..2)
        .map(|_| Client::connect(&address, NoTls).unwrap())
        .collect();
    let waited = Environment::english()
        .store(&address)
        .run(&["suppliers", "list"])
        .expect(5);
    assert!(waited.stderr.contains("at this moment"), "{waited}");
    drop(held);
}

#[test]
fn an_auditor_sees_nobody() {
    let Some(mut network) = Network::new() else {
        return;
    };
    let person = agreed(1, &[Purpose::Guidance, Purpose::Directory]);
    network.store_of("uno").put_supplier(&person).unwrap();
    let address = network.admit("auditor", "uno");
    let mut client = Client::connect(&address, NoTls).unwrap();
    for table in tables_of_people(&mut network.owner()) {
        let rows = count(&mut client, &format!("SELECT count(*) FROM {table}"));
        let impersonal = ["course", "workshop_centre", "import_log"].contains(&table.as_str())
            || table.starts_with("ledger_");
        assert!(impersonal || rows == 0, "{table}");
    }
    assert_eq!(count(&mut client, "SELECT count(*) FROM supplier"), 0);
}

/// A centre with two results of one person.
fn with_results(store: &mut dyn Store) {
    let day = date(2026, 11, 20);
    let learner = Learner::new(LearnerId::from_parts(1, [1; 10]), "Ana Soto", day);
    store.put_learner(&learner).unwrap();
    for (milestone, salt) in [(Milestone::Enrolled, 1), (Milestone::Eligible, 2)] {
        let reached = Achievement {
            learner: learner.id,
            course: "ventas-1".parse().unwrap(),
            milestone,
            on: day,
            evidence: Evidence {
                kind: EvidenceKind::Told,
                what: "vi la ficha".to_owned(),
            },
            voucher: Voucher::person("Rosa"),
        };
        store
            .record(&[(reached, Salt::new(&[salt; 32]))], day)
            .unwrap();
    }
}

#[test]
fn an_auditor_checks_the_links_and_is_told_that_entries_were_not_read() {
    let Some(mut network) = Network::new() else {
        return;
    };
    with_results(network.store_of("uno").as_mut());
    let address = network.admit("auditor", "uno");
    let environment = Environment::spanish().store(&address);
    let verify = ["workshops", "verify", "--centre", "uno"];
    let run = environment.run(&verify).expect(0);
    assert!(run.stderr.contains("2 enlaces"), "{run}");
    assert!(
        run.stderr.contains("no se pudieron leer con este rol"),
        "{run}"
    );
    assert!(
        run.stdout.contains("la cadena de sellos se sostiene"),
        "{run}"
    );
    assert!(!run.stdout.contains("Ana"), "{run}");
    let run = environment
        .run(&[&verify[..], &["--format", "json"]].concat())
        .expect(0);
    let json: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["items"][0]["unread"], 2, "{run}");
    assert_eq!(
        json["items"][0]["entries"],
        serde_json::Value::Null,
        "not read is not none"
    );

    let changed =
        "UPDATE ledger_link SET commitment = 'x' || substr(commitment, 2) WHERE number = 2";
    assert_eq!(network.owner().execute(changed, &[]).unwrap(), 1);
    environment.run(&verify).expect(5);
}

#[test]
fn who_passes_by_the_policies_is_not_admitted() {
    let Some(network) = Network::new() else {
        return;
    };
    let admitted = network
        .owner()
        .batch_execute("SELECT admit(session_user::name, 'trainer', 'uno')");
    assert!(admitted.is_err());
}
