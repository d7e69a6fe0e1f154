//! What an own bid needs: what keeps a supplier from bidding, the checklist, and the verdict on what is prepared.
//! Pure. Reads no store and no file, and words nothing.

pub mod awarded;
pub mod cash;
pub mod checklist;
pub mod joint;
pub mod obstacles;
pub mod papers;
pub mod review;
