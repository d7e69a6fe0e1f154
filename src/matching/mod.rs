//! Which open tenders fit a supplier, with reasons for and against: a score that its parts add up to.
//! Pure: must not read a clock, a file or the store, nor word a sentence. What the numbers are is the rule pack's business.

mod best;
pub mod counting;
mod entry;
pub mod guesses;
pub mod index;
pub mod marks;
pub mod profile;
pub mod query;
pub mod ranking;
pub mod reasons;
pub mod score;
pub mod synonyms;
pub mod terms;
pub mod weights;

pub use index::Index;
pub use profile::Profile;
pub use score::{Aspect, Match, Parts};
pub use terms::Terms;
pub use weights::Weights;

#[cfg(test)]
mod tests;
