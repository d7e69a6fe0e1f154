//! A paper that a supplier keeps once for all its offers: what it is, who issued it, how long it counts, what stands
//! written on it, and the fingerprint of its file. Knows no kinds (the rule pack has them) and touches no file.

mod fingerprint;
mod media;
mod name;

pub use fingerprint::Fingerprint;
pub use media::Media;
pub use name::{clean, ending};

use crate::domain::code::ProcessCode;
use crate::domain::rut::Rut;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A file is not larger than this many bytes (20 MB): a page from a scanner takes about one, and all papers of a supplier
/// must fit on a shared PC. It is this program's own limit, not the marketplace's.
pub const MOST_BYTES: u64 = 20_000_000;

/// Letters of an id: 40 bits, so that two papers of one supplier do not meet.
const ID_LETTERS: usize = 10;

/// Somebody who is named on a paper.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// The name, letter by letter as it stands there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The RUT that stands there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rut: Option<Rut>,
}

impl Named {
    /// Whether nothing was copied.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.name.is_none() && self.rut.is_none()
    }
}

/// The file of a paper; its bytes lie in the store under the fingerprint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperFile {
    /// Fingerprint of its bytes.
    pub sha256: Fingerprint,
    /// The name that it came with, cleaned: it cannot leave a folder.
    pub name: String,
    /// What its content is.
    pub media: Media,
    /// How many bytes.
    pub bytes: u64,
}

/// A paper. Its natural key is the supplier's RUT with [`Paper::id`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// Whose it is.
    pub supplier: Rut,
    /// Short id, unique within the supplier; see [`Paper::identified`].
    pub id: String,
    /// Id of its kind in the rule pack.
    pub kind: String,
    /// The tender that it was made for, when it serves only one.
    #[serde(default)]
    pub tender: Option<ProcessCode>,
    /// Who issued it.
    #[serde(default)]
    pub issuer: Option<String>,
    /// The day of issue: its age counts from there.
    #[serde(default)]
    pub issued_on: Option<Date>,
    /// The last day on which it counts, where one stands on it.
    #[serde(default)]
    pub expires_on: Option<Date>,
    /// The supplier as it is named there.
    #[serde(default)]
    pub company: Named,
    /// Who signs, or may sign.
    #[serde(default)]
    pub signatories: Vec<Named>,
    /// The file; none when only the data are kept.
    #[serde(default)]
    pub file: Option<PaperFile>,
    /// The day on which it was added here.
    pub added_on: Date,
}

impl Paper {
    /// A paper of which only kind, tender and day are known.
    #[must_use]
    pub fn new(supplier: Rut, kind: &str, tender: Option<ProcessCode>, added_on: Date) -> Self {
        Self {
            supplier,
            id: String::new(),
            kind: kind.to_owned(),
            tender,
            issuer: None,
            issued_on: None,
            expires_on: None,
            company: Named::default(),
            signatories: Vec::new(),
            file: None,
            added_on,
        }
    }

    /// The paper with its id: the first letters of a hash over kind and tender and the file; over issuer and day of
    /// issue where there is no file. Adding the same paper again gives the same id, so that it is kept once; one without a
    /// file that gets its day of issue later keeps the id that it had.
    #[must_use]
    pub fn identified(mut self) -> Self {
        let tender = self.tender.as_ref().map(ToString::to_string);
        let what = match &self.file {
            Some(file) => file.sha256.to_string(),
            None => format!(
                "{}\n{}",
                self.issuer.as_deref().unwrap_or_default(),
                self.issued_on
                    .map(|day| day.to_string())
                    .unwrap_or_default()
            ),
        };
        let key = format!("{}\n{}\n{what}", self.kind, tender.unwrap_or_default());
        let hash = Fingerprint::of(key.as_bytes()).to_string();
        self.id = hash[..ID_LETTERS].to_owned();
        self
    }

    /// Takes somebody out who is to be forgotten: name and RUT, where the RUT was copied; whether they were named.
    pub fn forget(&mut self, rut: Rut) -> bool {
        let before = self.signatories.len();
        self.signatories.retain(|named| named.rut != Some(rut));
        let is_company = self.company.rut == Some(rut);
        if is_company {
            self.company = Named::default();
        }
        is_company || self.signatories.len() < before
    }

    /// How many days old it is on a day; nothing while its day of issue is not known. Never below zero.
    #[must_use]
    pub fn age(&self, on: Date) -> Option<u32> {
        let days = (on - self.issued_on?).get_days();
        Some(u32::try_from(days).unwrap_or(0))
    }

    /// Whether it does not count any more on a day. Its last day counts.
    #[must_use]
    pub fn is_expired(&self, on: Date) -> bool {
        self.expires_on.is_some_and(|last| last < on)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn paper(kind: &str, tender: Option<&str>) -> Paper {
        let tender = tender.map(|code| code.parse().expect("a code"));
        Paper::new(
            Rut::from_body(14).expect("a RUT"),
            kind,
            tender,
            date(2026, 11, 20),
        )
    }

    fn file(bytes: &[u8]) -> PaperFile {
        PaperFile {
            sha256: Fingerprint::of(bytes),
            name: "f30.pdf".to_owned(),
            media: Media::Pdf,
            bytes: bytes.len() as u64,
        }
    }

    #[test]
    fn the_same_paper_has_the_same_id_and_another_one_has_not() {
        let with = |kind, tender, bytes: Option<&[u8]>| {
            let mut paper = paper(kind, tender);
            paper.file = bytes.map(file);
            paper.identified().id
        };
        let first = with("f30", None, Some(b"one"));
        assert_eq!(first.len(), ID_LETTERS);
        assert_eq!(first, with("f30", None, Some(b"one")));
        let others = [
            with("f30-1", None, Some(b"one")),
            with("f30", Some("1-1-LE26"), Some(b"one")),
            with("f30", None, Some(b"two")),
            with("f30", None, None),
        ];
        assert!(others.iter().all(|other| *other != first), "{others:?}");
        let mut dated = paper("f30", None);
        dated.expires_on = Some(date(2027, 1, 1));
        assert_eq!(
            dated.clone().identified().id,
            others[3],
            "a day that was corrected makes no other paper"
        );
        dated.issued_on = Some(date(2026, 11, 1));
        assert_ne!(dated.identified().id, others[3]);
    }

    #[test]
    fn age_and_end_count_whole_days() {
        let mut paper = paper("f30", None);
        assert_eq!(paper.age(date(2026, 11, 30)), None);
        paper.issued_on = Some(date(2026, 11, 1));
        paper.expires_on = Some(date(2026, 11, 30));
        assert_eq!(paper.age(date(2026, 11, 30)), Some(29));
        assert_eq!(paper.age(date(2026, 10, 30)), Some(0));
        assert!(!paper.is_expired(date(2026, 11, 30)), "its last day counts");
        assert!(paper.is_expired(date(2026, 12, 1)));
    }

    #[test]
    fn a_paper_round_trips_and_what_is_not_known_may_be_left_out() {
        let mut whole = paper("power-standing", Some("1-1-LE26"));
        whole.signatories.push(Named {
            name: Some("Ana Pérez Soto".to_owned()),
            rut: Rut::from_body(14),
        });
        whole.file = Some(file(b"one"));
        let whole = whole.identified();
        let json = serde_json::to_string(&whole).expect("JSON");
        assert_eq!(
            serde_json::from_str::<Paper>(&json).expect("a paper"),
            whole
        );
        let least = r#"{"supplier":"14-0","id":"a","kind":"f30","added_on":"2026-11-20"}"#;
        let least: Paper = serde_json::from_str(least).expect("a paper");
        assert_eq!((least.file, least.expires_on), (None, None));
    }
}
