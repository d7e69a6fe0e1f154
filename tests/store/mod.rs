//! Both engines: one story, the same answers; what survives a kill, a busy or a damaged store.

mod centres;
mod commands;
mod copies;
mod directory;
mod dossiers;
pub mod engines;
mod folder;
mod following;
mod histories;
mod import;
mod joining;
mod ledger;
mod market;
mod notices;
mod papers;
mod parity;
pub mod people;
mod prices;
mod random;
mod reindex;
mod roles;
pub mod samples;
mod sight;
mod states;
mod story;
mod survival;
mod workshops;
