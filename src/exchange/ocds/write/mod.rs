//! Writes open contracting data, release by release: nothing but the one at hand is held.

mod offers;
mod order;
mod package;
mod party;
mod release;
mod value;

pub use package::{Layout, Package};
