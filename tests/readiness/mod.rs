//! `check` as people run it: the scenes, the formats, and the answers to wrong use.

mod command;
mod formats;
mod scenes;
pub(crate) mod suppliers;
