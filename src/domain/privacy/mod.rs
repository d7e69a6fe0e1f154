//! People's data under Ley 19.628 as amended by Ley 21.719: pure types and rules. Knows no store, no text and no clock;
//! every term and age comes in from the rule pack.

pub mod small_cells;
