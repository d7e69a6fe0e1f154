//! Both engines: one story, the same answers; what survives a kill, a busy or a damaged store.

mod commands;
mod copies;
mod engines;
mod following;
mod histories;
mod import;
mod notices;
mod parity;
mod people;
mod prices;
mod random;
mod reindex;
mod samples;
mod story;
mod survival;
