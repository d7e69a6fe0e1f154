//! Both engines: one story, the same answers; what survives a kill, a busy or a damaged store.

mod commands;
mod copies;
mod engines;
mod histories;
mod import;
mod market;
mod parity;
mod people;
mod random;
mod samples;
mod story;
mod survival;
