//! What an import did, in the shape of the contract's JSON (`encuentro.import/1`).
//! Carries texts that were worded above; counts of tenders come from whoever kept them.

use crate::domain::message::Message;
use serde::Serialize;

/// A row that was set aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rejected {
    /// The line where the record begins.
    pub line: u64,
    /// The column as the file names it.
    pub column: Option<String>,
    /// The value that cannot be read.
    pub value: Option<String>,
    /// Why, in plain words.
    pub reason: String,
}

/// How many tenders were new, changed, or the same already.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct TenderCounts {
    /// Not there before.
    pub new: u64,
    /// There, and changed.
    pub updated: u64,
    /// There, and the same.
    pub unchanged: u64,
}

/// The report of one list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ImportReport {
    /// Always `encuentro.import/1`.
    pub schema: &'static str,
    /// The list's name without its folder.
    pub file: String,
    /// What the list is: `tenders-month`, `agile-month`, `orders-month`, `api-listing`…
    pub kind: String,
    /// `utf-8`, `utf-8-bom` or `windows-1252`; null for a workbook.
    pub encoding: Option<String>,
    /// `;`, `,` or a tab; null for what has none.
    pub delimiter: Option<String>,
    /// Records read: those that went in and those set aside.
    pub records: u64,
    /// Tenders, counted by the store.
    pub tenders: TenderCounts,
    /// Items of the tenders and orders that came in.
    pub items: u64,
    /// Offers of the tenders that came in.
    pub offers: u64,
    /// Purchase orders that came in.
    pub orders: u64,
    /// Rows set aside, at most [`crate::exchange::rejects::LISTED`]; the file of rejects has all of them.
    pub rejected: Vec<Rejected>,
    /// How many rows were set aside.
    pub rejected_count: u64,
    /// The file with the rows set aside.
    pub rejected_file: Option<String>,
    /// What was noticed and did not keep a row out.
    pub warnings: Vec<String>,
}

impl ImportReport {
    /// The name and version of the JSON shape.
    pub const SCHEMA: &'static str = "encuentro.import/1";
}

/// Things that were noticed, each kind counted once with its first place.
#[derive(Debug, Default)]
pub struct Warnings {
    seen: Vec<Seen>,
}

#[derive(Debug)]
struct Seen {
    id: &'static str,
    subject: String,
    count: u64,
    line: u64,
}

/// How many different subjects of one kind are told apart before they are counted together.
const SUBJECTS: usize = 20;

impl Warnings {
    /// Notes something about a subject, such as an unknown type, at a line.
    pub fn note(&mut self, id: &'static str, subject: &str, line: u64) {
        let known = self
            .seen
            .iter()
            .position(|seen| seen.id == id && seen.subject == subject);
        let same_kind = self.seen.iter().filter(|seen| seen.id == id).count();
        let place = known.or_else(|| {
            (same_kind >= SUBJECTS)
                .then(|| self.seen.iter().rposition(|seen| seen.id == id))
                .flatten()
        });
        match place {
            Some(at) => self.seen[at].count += 1,
            None => self.seen.push(Seen {
                id,
                subject: subject.to_owned(),
                count: 1,
                line,
            }),
        }
    }

    /// How often something was noticed.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.seen.iter().map(|seen| seen.count).sum()
    }

    /// Whether nothing was noticed.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.seen.is_empty()
    }

    /// The warnings as messages: each text takes `subject`, `count` and `line`, the first line where it was seen.
    #[must_use]
    pub fn messages(&self) -> Vec<Message> {
        self.seen
            .iter()
            .map(|seen| {
                Message::new(seen.id)
                    .with("subject", seen.subject.as_str())
                    .with("count", seen.count)
                    .with("line", seen.line)
            })
            .collect()
    }
}
