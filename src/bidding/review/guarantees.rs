//! Guarantees: what the bases ask for beside what the guarantee in hand says. Nothing is computed (Ley 19.886 art. 11).

use super::{Finding, Subject};
use crate::domain::bid::BidState;
use crate::domain::bid::guarantee::{Guarantee, GuaranteeKind, GuaranteeTerms};
use crate::domain::bid::point::PointState;
use crate::domain::message::Message;
use crate::domain::words::stems;

/// The points of the checklist that ask whether the bases want a guarantee.
const POINTS: [(&str, GuaranteeKind); 2] = [
    ("bid-guarantee", GuaranteeKind::Bid),
    ("performance-guarantee", GuaranteeKind::Performance),
];

/// What there is to say about the guarantees.
pub(super) fn findings(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = POINTS
        .iter()
        .filter(|(point, kind)| {
            is_open(subject, point) && subject.dossier.guarantee(*kind).is_none()
        })
        .map(|(_, kind)| {
            Finding::warns(named("review-guarantee-read", *kind))
                .mend(subject.coded("review-guarantee-read-mend"))
        })
        .collect();
    for guarantee in &subject.dossier.guarantees {
        findings.extend(of(guarantee, subject));
    }
    findings
}

fn is_open(subject: &Subject<'_>, point: &str) -> bool {
    let mut points = subject.dossier.points.iter();
    points.any(|one| one.id == point && one.state == PointState::Open)
}

fn named(id: &'static str, kind: GuaranteeKind) -> Message {
    Message::new(id).with(
        "guarantee",
        Message::new(match kind {
            GuaranteeKind::Bid => "review-guarantee-bid",
            GuaranteeKind::Performance => "review-guarantee-performance",
        }),
    )
}

fn of(guarantee: &Guarantee, subject: &Subject<'_>) -> Vec<Finding> {
    let Some(held) = &guarantee.held else {
        return vec![not_held(guarantee.kind, subject)];
    };
    let mut findings = Vec::new();
    let mut differs = |id, asked: Message, held: Message| {
        let what = named(id, guarantee.kind)
            .with("asked", asked)
            .with("held", held);
        findings.push(Finding::blocks(what).mend(Message::new("review-guarantee-mend")));
    };
    compare(&guarantee.asked, held, &mut differs);
    let unknown = [
        guarantee.asked.amount.is_some() && held.amount.is_none(),
        guarantee.asked.until.is_some() && held.until.is_none(),
        guarantee.asked.beneficiary.is_some() && held.beneficiary.is_none(),
        guarantee.asked == GuaranteeTerms::default(),
    ];
    if unknown.contains(&true) {
        findings.push(
            Finding::unknown(named("review-guarantee-unknown", guarantee.kind))
                .mend(subject.coded("review-guarantee-read-mend")),
        );
    }
    findings
}

/// A bid guarantee goes with the offer; the other one is due when the tender is won.
fn not_held(kind: GuaranteeKind, subject: &Subject<'_>) -> Finding {
    let what = named("review-guarantee-not-held", kind);
    let mend = subject.coded("review-guarantee-start");
    match kind {
        GuaranteeKind::Bid if subject.bid.state == BidState::Draft => {
            Finding::blocks(what).mend(mend)
        }
        _ => Finding::warns(named("review-guarantee-due-later", kind)).mend(mend),
    }
}

/// Tells each thing in which the guarantee in hand falls short of what is asked.
fn compare(
    asked: &GuaranteeTerms,
    held: &GuaranteeTerms,
    differs: &mut impl FnMut(&'static str, Message, Message),
) {
    let shown =
        |value: crate::domain::message::Argument| Message::new("review-value").with("value", value);
    if let (Some(asked), Some(held)) = (asked.amount, held.amount)
        && (held.currency != asked.currency || held.amount < asked.amount)
    {
        differs(
            "review-guarantee-amount",
            shown(asked.into()),
            shown(held.into()),
        );
    }
    if let (Some(asked), Some(held)) = (asked.until, held.until)
        && held < asked
    {
        differs(
            "review-guarantee-until",
            shown(asked.into()),
            shown(held.into()),
        );
    }
    if let (Some(asked), Some(held)) = (&asked.beneficiary, &held.beneficiary)
        && stems(asked) != stems(held)
    {
        let (asked, held) = (asked.as_str(), held.as_str());
        differs(
            "review-guarantee-beneficiary",
            shown(asked.into()),
            shown(held.into()),
        );
    }
}
