//! Warns when a form of one tender seems to come back in another: bodies change their forms, and an annex of another
//! tender can leave the offer out.

use crate::domain::calendar::Deadline;
use crate::domain::message::Message;
use crate::domain::paper::Paper;

/// What speaks for a reused form, in a paper that is added for a tender. `published` is when the tender was.
pub(super) fn warnings(
    paper: &Paper,
    per_tender: bool,
    held: &[Paper],
    published: Option<Deadline>,
) -> Vec<Message> {
    let Some(tender) = &paper.tender else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (other, other_tender) in held
        .iter()
        .filter_map(|other| Some((other, other.tender.as_ref()?)))
        .filter(|(_, other_tender)| *other_tender != tender)
    {
        if let Some(id) = likeness(paper, per_tender, other) {
            found.push(
                Message::new(id)
                    .with("tender", tender.to_string())
                    .with("other", other_tender.to_string()),
            );
        }
    }
    if let (Some(issued), Some(published)) = (paper.issued_on, published)
        && per_tender
        && issued < published.date
    {
        found.push(
            Message::new("papers-older-than-tender")
                .with("issued", issued)
                .with("published", published.date)
                .with("tender", tender.to_string()),
        );
    }
    found
}

/// In what a paper is like one of another tender: the very same file, or the same kind of form under the same name.
fn likeness(paper: &Paper, per_tender: bool, other: &Paper) -> Option<&'static str> {
    match (&paper.file, &other.file) {
        (Some(one), Some(two)) if one.sha256 == two.sha256 => Some("papers-reused-file"),
        (Some(one), Some(two)) if per_tender && paper.kind == other.kind => {
            let same = one.name.to_lowercase() == two.name.to_lowercase();
            same.then_some("papers-reused-name")
        }
        (None, None) if per_tender && paper.kind == other.kind => {
            let data = |paper: &Paper| (paper.issuer.clone(), paper.issued_on);
            let same = paper.issued_on.is_some() && data(paper) == data(other);
            same.then_some("papers-reused-data")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::paper::{Fingerprint, Media, PaperFile};
    use crate::domain::rut::Rut;
    use jiff::civil::date;

    fn annex(tender: &str, name: &str, bytes: &[u8]) -> Paper {
        let rut = Rut::from_body(14).unwrap();
        let tender = Some(tender.parse().unwrap());
        let mut paper = Paper::new(rut, "tender-annexes", tender, date(2026, 11, 20));
        paper.file = Some(PaperFile {
            sha256: Fingerprint::of(bytes),
            name: name.to_owned(),
            media: Media::Pdf,
            bytes: 1,
        });
        paper.identified()
    }

    fn ids(paper: &Paper, held: &[Paper], published: Option<Deadline>) -> Vec<&'static str> {
        let found = warnings(paper, true, held, published);
        found.into_iter().map(|message| message.id).collect()
    }

    #[test]
    fn failure_8_a_form_of_another_tender_that_comes_back_is_told() {
        let mut new = annex("2735-100-LE26", "Anexo 1.pdf", b"one");
        let same_file = annex("2735-99-LE26", "otro.pdf", b"one");
        let same_name = annex("2735-98-LE26", "anexo 1.pdf", b"two");
        let other = annex("2735-97-LE26", "Anexo 2.pdf", b"three");
        let this = annex("2735-100-LE26", "Anexo 1.pdf", b"one");
        assert_eq!(ids(&new, &[same_file], None), ["papers-reused-file"]);
        assert_eq!(ids(&new, &[same_name], None), ["papers-reused-name"]);
        assert!(ids(&new, &[other, this], None).is_empty());
        new.issued_on = Some(date(2026, 11, 1));
        let published = Some(Deadline::day(date(2026, 11, 2)));
        assert_eq!(ids(&new, &[], published), ["papers-older-than-tender"]);
        new.issued_on = Some(date(2026, 11, 2));
        assert!(ids(&new, &[], published).is_empty());
    }
}
