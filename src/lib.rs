//! Encuentro takes a local microentrepreneur from "never sold to the State" to a first purchase order.
//!
//! # The floors
//! A file uses its own floor or a lower one; a test reads the imports and says so.
//!
//! | floor | rooms | what lives there |
//! |---|---|---|
//! | 6 | [`cli`] | arguments, help, one short file per command group; makes the day, the language, the home folder |
//! | 5 | [`terminal`] | prompts |
//! | 4 | [`present`] | plain views to table, JSON, CSV, XLSX, HTML; Spanish or English |
//! | 3 | [`app`] | use cases: the only place that combines what lies below |
//! | 2 | [`exchange`], [`market`], [`store`] | file and body shapes to domain and back; HTTP transport; persistence; they never import each other |
//! | 1 | [`rules`], then [`interview`], [`readiness`], [`matching`] and [`bidding`] above it | the rule pack, the guided questions, the verdict, what fits whom, what an offer needs |
//! | 0 | [`domain`], [`failure`] | pure types and rules |
//!
//! No sentence for a person is made below [`present`]: errors, findings and rejections are message ids with
//! typed arguments ([`domain::message::Message`]).

pub mod app;
pub mod bidding;
pub mod cli;
pub mod domain;
pub mod exchange;
pub mod failure;
pub mod interview;
pub mod market;
pub mod matching;
pub mod present;
pub mod readiness;
pub mod rules;
pub mod store;
pub mod terminal;
