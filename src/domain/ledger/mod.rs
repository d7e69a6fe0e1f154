//! Results of workshops as a chain that shows every change: entries, their seals, the walk along them, certificates.
//! Pure: randomness is handed in, nothing is kept or worded here.

pub mod certificate;
pub mod chain;
pub mod claim;
pub mod code;
pub mod entry;
pub mod milestone;
pub mod progress;
pub mod sight;
pub mod tally;
pub mod walk;

pub use chain::Salt;
pub use code::CertificateCode;
