//! The municipality's directory of connected suppliers: who may be shown to whom, the list, the publication, and ties to
//! the staff. Words nothing.

pub mod basis;
pub mod card;
pub mod consent;
pub mod listing;
pub mod publication;
pub mod staff;
pub mod ties;
