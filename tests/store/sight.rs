//! Whoever does not see everybody is told so: a list that comes out empty never passes for a centre without people, and a part
//! never passes for a whole copy. Only a server has such users.

use super::roles::{Network, agreed};
use crate::support::environment::Environment;
use encuentro::domain::consent::Purpose;

/// A centre with two people, of whom one agreed to the directory.
fn network() -> Option<Network> {
    let network = Network::new()?;
    let mut store = network.store_of("uno");
    store
        .put_supplier(&agreed(1, &[Purpose::Guidance, Purpose::Directory]))
        .unwrap();
    store
        .put_supplier(&agreed(2, &[Purpose::Guidance]))
        .unwrap();
    drop(store);
    Some(network)
}

#[test]
fn an_auditor_is_told_that_an_empty_list_is_not_an_empty_centre() {
    let Some(mut network) = network() else {
        return;
    };
    let address = network.admit("auditor", "uno");
    let environment = Environment::spanish().store(&address);
    let run = |arguments: &[&str]| environment.run(arguments);
    for command in [&["suppliers", "list"][..], &["directory", "list"]] {
        let told = run(command).expect(1);
        assert!(
            told.stderr.contains("no quiere decir que no haya nadie"),
            "{told}"
        );
        assert!(!told.stdout.contains("1-9"), "{told}");
    }
    for command in [
        &["store", "backup", "copy.db"][..],
        &["suppliers", "show", "1-9"],
        &["workshops", "centre", "add", "uno", "Telecentro Uno"],
        &["privacy", "block", "1-9"],
        &["suppliers", "forget", "1-9", "--yes"],
    ] {
        let refused = run(command);
        assert!(
            matches!(refused.code, Some(1 | 5)),
            "{command:?}\n{refused}"
        );
    }
    assert!(!environment.path("work").join("copy.db").exists());
    let people = "SELECT count(*) FROM supplier";
    let left: i64 = network.owner().query_one(people, &[]).unwrap().get(0);
    assert_eq!(left, 2);
}

#[test]
fn who_works_for_another_centre_is_refused_and_hears_for_which_one() {
    let Some(mut network) = network() else {
        return;
    };
    let address = network.admit("trainer", "dos");
    let environment = Environment::spanish().store(&address);
    let run = |arguments: &[&str]| environment.run(arguments);
    network
        .store_of("dos")
        .put_supplier(&agreed(3, &[Purpose::Guidance]))
        .unwrap();
    let own = run(&["suppliers", "list"]).expect(0);
    assert!(!own.stderr.contains("base de datos"), "{own}");
    let other = run(&["suppliers", "list", "--centre", "uno"]).expect(1);
    assert!(
        other.stderr.contains("trabaja para el centro «dos»"),
        "{other}"
    );
}

#[test]
fn a_municipality_hears_that_it_sees_who_agreed_alone_and_copies_no_part() {
    let Some(mut network) = network() else {
        return;
    };
    let address = network.admit("municipality", "muni");
    let environment = Environment::spanish().store(&address);
    let run = |arguments: &[&str]| environment.run(arguments);
    let list = ["directory", "list", "--centre", "uno"];
    run(&list).expect(1);
    network
        .owner()
        .execute("SELECT show_directory('muni', 'uno')", &[])
        .unwrap();
    let shown = run(&[&list[..], &["--all"]].concat()).expect(0);
    assert!(
        shown.stderr.contains("ve solo a quienes autorizaron"),
        "{shown}"
    );
    run(&[&list[..], &["--all", "-o", "list.csv"]].concat()).expect(0);
    let log = network.store_of("muni").numbered_access_log().unwrap();
    assert_eq!(log.len(), 1, "the municipality keeps who took the list out");
    let target = format!(
        "sqlite:{}",
        environment.path("work").join("part.db").display()
    );
    let copy = run(&[
        "store", "copy", &address, &target, "--centre", "uno", "--yes",
    ])
    .expect(1);
    assert!(copy.stderr.contains("quedaría incompleta"), "{copy}");
    assert!(!environment.path("work").join("part.db").exists());
    let own = run(&["directory", "list"]).expect(1);
    assert!(!own.stderr.contains("base de datos"), "{own}");
}
