//! Pages to print as whole commands: the economic offer and what stands on it.

mod economic;
mod layout;
mod pack;
mod sheet;

use crate::lists::{keep, register, store_of, tenders, with_store};
use crate::support::environment::{Environment, Language};

/// The tender for which the offers of these tests are made.
pub const CODE: &str = "2735-100-COT26";

/// A place with a tender of two lines and Ana's offer for it: 30 portions at 1,000, the juice left out.
pub fn with_offer(language: Language) -> Environment {
    let environment = with_store(Environment::new(language));
    let mut store = store_of(&environment);
    let mut tenders = tenders();
    tenders[0].delivery_days = Some(5);
    tenders[0].delivery_place = Some("Av. Grecia 8735, Peñalolén".to_owned());
    keep(&mut *store, tenders);
    register(&mut *store, 14, "Ana Ñáñez Güell");
    environment.run(&["bids", "start", CODE]).expect(0);
    let prices = [
        "bids",
        "price",
        CODE,
        "--line",
        "1=1.000",
        "--leave-out",
        "2",
    ];
    environment.run(&prices).expect(0);
    environment
}

/// A text of a file of the working folder.
pub fn text(environment: &Environment, name: &str) -> String {
    String::from_utf8(environment.read(name)).unwrap()
}
