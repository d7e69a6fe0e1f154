//! The checks of the house: what a reader would otherwise have to remember.

mod declared;
mod floors;
mod harness;
mod shape;
mod texts;
