//! Two processes on one offer, in both stores: no line is lost.

use super::{CODE, prices, sheet, some, started_at};
use crate::support::environment::{Environment, Language};
use crate::support::postgres::Database;

fn both_at_once(environment: &Environment) {
    environment.write("uno.csv", sheet(&["1;;5", "2;;6"]));
    let one = environment
        .command()
        .args(["bids", "import", "uno.csv"])
        .stderr(std::process::Stdio::null())
        .stdout(std::process::Stdio::null())
        .spawn();
    let other = environment
        .command()
        .args(["bids", "price", CODE, "--line", "3=7", "--quantity", "3=1"])
        .stderr(std::process::Stdio::null())
        .stdout(std::process::Stdio::null())
        .spawn();
    for mut child in [one.unwrap(), other.unwrap()] {
        assert!(child.wait().unwrap().success());
    }
    assert_eq!(prices(environment), some(&["5", "6", "7"]));
}

#[test]
fn a_worksheet_and_a_price_at_the_same_moment_both_stay_in_sqlite() {
    both_at_once(&started_at(Language::Spanish, None));
}

#[test]
fn a_worksheet_and_a_price_at_the_same_moment_both_stay_in_postgresql() {
    if let Some(database) = Database::fresh() {
        both_at_once(&started_at(Language::English, Some(database.url())));
    }
}
