//! People's data under Ley 19.628 as amended by Ley 21.719: pure types and rules. Knows no store, no text and no clock;
//! every term and age comes in from the rule pack.

pub mod age;
pub mod blocking;
pub mod breach;
pub mod controller;
pub mod log;
pub mod naming;
pub mod notice;
pub mod proof;
pub mod request;
pub mod retention;
pub mod small_cells;
