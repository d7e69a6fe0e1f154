//! The checks of the house: what a reader would otherwise have to remember.

mod declared;
mod harness;
