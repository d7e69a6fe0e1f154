//! Reads open contracting data as a stream: one process at a time is held, whatever the size of the file.

mod awards;
mod clean;
mod dates;
mod elements;
mod fields;
mod keyed;
mod order;
mod party;
mod process;
mod recognise;
mod releases;
mod tender;

pub use recognise::{Recognised, recognise};
pub use releases::read;

#[cfg(test)]
mod tests;
