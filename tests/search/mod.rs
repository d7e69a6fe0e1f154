//! Searches: the same ordered answers on both engines, nothing hostile breaks them, and what a person sees.

mod answers;
mod command;
mod generated;
mod saved;
mod screen;
