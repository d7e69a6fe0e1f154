//! Tools for the tests: a cleared environment, throw-away databases, the source tree.

pub mod browser;
pub mod environment;
pub mod fluent;
pub mod market;
pub mod pdf;
pub mod postgres;
pub mod source;
pub mod tables;
pub mod tree;
