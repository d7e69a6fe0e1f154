//! The one test binary: whole commands, both stores, and the checks of the house.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stderr,
    clippy::unwrap_used,
    missing_docs,
    unreachable_pub,
    reason = "a test that stops says where; these rules are for the program"
)]

mod calendar;
mod cli;
mod directory;
mod exchange;
mod house;
mod interview;
mod lists;
mod market;
mod page;
mod papers;
mod prices;
mod privacy;
mod readiness;
mod readme;
mod results;
mod review;
mod rubros;
mod rules;
mod search;
mod store;
#[allow(
    dead_code,
    reason = "a tool stays when the last test that used it goes"
)]
mod support;
mod worksheet;
