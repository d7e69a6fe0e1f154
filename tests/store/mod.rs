//! Both engines: one story, the same answers; what survives a kill, a busy or a damaged store.

mod engines;
mod import;
mod people;
mod samples;
mod story;
