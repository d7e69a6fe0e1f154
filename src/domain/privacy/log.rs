//! Who wrote people's data out, when, with which command and for whom. Counts people and names none of them.

use crate::domain::calendar::Deadline;
use serde::{Deserialize, Serialize};

/// What kind of thing left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Handed {
    /// A list of suppliers, or one of them.
    Suppliers,
    /// Own offers.
    Bids,
    /// A supplier's papers.
    Papers,
    /// The directory.
    Directory,
    /// The list, marks or results of a workshop.
    Workshop,
    /// A copy of the whole store.
    Store,
    /// All that is held on one person, for that person.
    Person,
}

/// What kind of party it went to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecipientKind {
    /// A public body.
    Public,
    /// Anybody else.
    Private,
}

/// On what ground data of people may go to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HandingGround {
    /// The people consented (art. 22; art. 12 for a private controller).
    #[serde(rename = "consent-22")]
    Consent22,
    /// A written contract with who works on the controller's instructions (art. 15 bis).
    #[serde(rename = "contract-15bis")]
    Contract15bis,
}

/// To whom data went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipient {
    /// Its name; a body, or who asked for their own data.
    pub name: String,
    /// What kind of party it is.
    pub kind: RecipientKind,
    /// On what ground; a private party needs one.
    pub ground: Option<HandingGround>,
}

/// A line of the access log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogEntry {
    /// When.
    pub at: Deadline,
    /// Who gave the command.
    pub by: String,
    /// Which command, without its arguments.
    pub command: String,
    /// What left.
    pub handed: Handed,
    /// Of how many people.
    pub people: u64,
    /// To whom, where it was told.
    pub recipient: Option<Recipient>,
}
