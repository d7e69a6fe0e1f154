//! Lists read end to end: the samples next to the project, every defect that official files are known to have,
//! what people's own lists look like, and whole commands.

mod again;
mod command;
mod defects;
mod examples;
mod interrupt;
mod lists;
mod ocds;
mod ocds_command;
pub(crate) mod official;
mod properties;
pub mod reader;
pub mod samples;
