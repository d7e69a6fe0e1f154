//! The rule pack: dated, sourced, bilingual data. Must not hold law in code.
