//! Asks the marketplace over HTTP: addresses, ticket, pacing, patience, downloads. Brings raw bodies and typed
//! troubles. Knows no shape of a body (whoever asks reads it) and no store.

pub mod agile;
mod answer;
pub mod bulk;
mod client;
mod file;
mod hosts;
pub mod ocds;
mod patience;
mod ticket;
mod trouble;
mod turn;
pub mod v1;

pub use client::{Ask, Client, Then};
pub use file::{Got, Progress};
pub use hosts::{Api, Hosts};
pub use patience::Patience;
pub use ticket::Ticket;
pub use trouble::{Refused, Trouble, TroubleKind};
pub use turn::Turn;
