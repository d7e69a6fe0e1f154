//! Any bytes as a list of rows: separator, encoding, quotes, columns, and the readers of official, own and other lists.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| encuentro_fuzz::import(bytes));
