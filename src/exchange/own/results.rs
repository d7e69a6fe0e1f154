//! A result report that was handed out, read back to be compared with the ledger: its sheet, its JSON or its page.
//! What a cell holds is taken as it is; whether it is right is judged elsewhere.

mod page;

use crate::domain::calendar::read_date;
use crate::domain::ledger::chain::Head;
use crate::domain::ledger::claim::{Claim, ClaimedRow};
use crate::domain::ledger::entry::{EvidenceKind, Voucher};
use crate::domain::ledger::milestone::Milestone;
use crate::exchange::header::Header;
use crate::exchange::own::guard::unguard;
use crate::exchange::rows::Row;
pub use page::from_page;
use serde::Deserialize;

/// The columns, each as both languages head it.
const NUMBER: [&str; 2] = ["N.º en la cadena", "Number in the chain"];
const MILESTONE: [&str; 2] = ["Paso", "Step"];
const DAY: [&str; 2] = ["Fecha", "Date"];
const EVIDENCE: [&str; 2] = ["Evidencia", "Evidence"];
const VOUCHER: [&str; 2] = ["Responde por el dato", "Who vouches"];
const COMMITMENT: [&str; 2] = ["Sello", "Seal"];
const END: [&str; 2] = ["La cadena llega hasta", "Chain ends at"];
const LINK: [&str; 2] = ["Cierre de la cadena", "End of the chain"];

/// A row as texts, whatever it was read from.
#[derive(Debug, Default, Deserialize)]
struct Texts {
    #[serde(default)]
    number: u64,
    #[serde(default)]
    commitment: String,
    #[serde(default)]
    milestone: String,
    #[serde(default)]
    on: String,
    #[serde(default)]
    evidence: String,
    #[serde(default, rename = "vouched_by")]
    voucher: String,
}

impl Texts {
    fn claimed(&self, line: u64) -> ClaimedRow {
        ClaimedRow {
            line,
            number: self.number,
            commitment: self.commitment.trim().to_lowercase(),
            milestone: Milestone::parse(&self.milestone),
            on: read_date(&self.on).ok(),
            evidence: EvidenceKind::parse(&self.evidence),
            voucher: Voucher::parse(&self.voucher),
        }
    }
}

/// Reads the rows of a sheet; nothing when it is no result report, or has no row to say where the chain ended.
#[must_use]
pub fn from_rows(header: &Header, rows: &[Row]) -> Option<Claim> {
    let column = |names: [&str; 2]| header.find_any(&names);
    let (number, commitment) = (column(NUMBER)?, column(COMMITMENT)?);
    let (end, link) = (column(END)?, column(LINK)?);
    let text = |row: &Row, at: Option<usize>| unguard(at.map_or("", |at| row.cell(at)).trim());
    let whole = |row: &Row, at: usize| text(row, Some(at)).parse().unwrap_or(0);
    let first = rows.first()?;
    let claimed = rows.iter().map(|row| {
        let texts = Texts {
            number: whole(row, number),
            commitment: text(row, Some(commitment)),
            milestone: text(row, column(MILESTONE)),
            on: text(row, column(DAY)),
            evidence: text(row, column(EVIDENCE)),
            voucher: text(row, column(VOUCHER)),
        };
        texts.claimed(row.line)
    });
    Some(Claim {
        head: Head {
            number: whole(first, end),
            link: text(first, Some(link)).to_lowercase(),
        },
        // A report without results has one row that holds nothing but the end of the chain.
        rows: claimed
            .filter(|row| row.number > 0 || !row.commitment.is_empty())
            .collect(),
    })
}

/// Reads the JSON of a report; nothing when it is none.
#[must_use]
pub fn from_json(text: &str) -> Option<Claim> {
    #[derive(Deserialize)]
    struct File {
        schema: String,
        items: Vec<Item>,
    }
    #[derive(Deserialize)]
    struct Item {
        chain: Option<Head>,
        rows: Vec<Texts>,
    }
    let file: File = serde_json::from_str(text).ok()?;
    let item = file.items.into_iter().next()?;
    let is_report = file.schema == "encuentro.results/1";
    let head = item.chain.filter(|_| is_report)?;
    let rows = (1..).zip(&item.rows).map(|(place, row)| row.claimed(place));
    Some(Claim {
        head,
        rows: rows.collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn json_is_read_and_other_json_is_not() {
        let text = r#"{"schema":"encuentro.results/1","items":[{"chain":{"number":2,"link":"ab"},"rows":
            [{"number":2,"commitment":"CD","milestone":"first_offer","on":"2026-11-27","evidence":"told","vouched_by":"Rosa","seat":4}]}]}"#;
        let claim = from_json(text).expect("a report");
        assert_eq!(claim.head.number, 2);
        let row = &claim.rows[0];
        assert_eq!(
            (row.line, row.number, row.commitment.as_str()),
            (1, 2, "cd")
        );
        assert_eq!(row.milestone, Some(Milestone::FirstOffer));
        assert_eq!(row.on, Some(date(2026, 11, 27)));
        assert_eq!(row.evidence, Some(EvidenceKind::Told));
        assert_eq!(
            from_json(r#"{"schema":"encuentro.bids/1","items":[]}"#),
            None
        );
        assert_eq!(from_json("[]"), None);
    }

    #[test]
    fn a_sheet_without_the_columns_is_no_report() {
        let header = Header::new(vec!["Nombre".to_owned(), "Sello".to_owned()]);
        assert_eq!(from_rows(&header, &[Row::default()]), None);
    }
}
