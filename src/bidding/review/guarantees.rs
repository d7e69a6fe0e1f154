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
            Finding::warns(named("review-guarantee-read", *kind)).mend(typed(
                subject,
                "review-guarantee-read-mend",
                *kind,
            ))
        })
        .collect();
    for guarantee in &subject.dossier.guarantees {
        if is_not_asked(subject, guarantee.kind) {
            continue;
        }
        findings.extend(of(guarantee, subject));
    }
    findings
}

/// The point that asks for it was marked as not asked for.
fn is_not_asked(subject: &Subject<'_>, kind: GuaranteeKind) -> bool {
    let name = POINTS
        .iter()
        .find(|(_, one)| *one == kind)
        .map(|(point, _)| *point);
    let mut points = subject.dossier.points.iter();
    points.any(|one| Some(one.id.as_str()) == name && one.state == PointState::DoesNotApply)
}

fn is_open(subject: &Subject<'_>, point: &str) -> bool {
    let mut points = subject.dossier.points.iter();
    points.any(|one| one.id == point && one.state == PointState::Open)
}

/// A message that names the command, with the kind as it is typed.
fn typed(subject: &Subject<'_>, id: &'static str, kind: GuaranteeKind) -> Message {
    let word = Message::new(match kind {
        GuaranteeKind::Bid => "review-guarantee-word-bid",
        GuaranteeKind::Performance => "review-guarantee-word-performance",
    });
    subject.coded(id).with("word", word)
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
    if let (Some(until), Some(closes)) = (held.until, subject.closes())
        && until < closes.date
    {
        let what = named("review-guarantee-ended", guarantee.kind).with("until", until);
        findings.push(Finding::blocks(what).mend(Message::new("review-guarantee-mend")));
    }
    let is_whole = |terms: &GuaranteeTerms| {
        terms.amount.is_some() && terms.until.is_some() && terms.beneficiary.is_some()
    };
    if !is_whole(&guarantee.asked) || !is_whole(held) {
        findings.push(
            Finding::unknown(named("review-guarantee-unknown", guarantee.kind)).mend(typed(
                subject,
                "review-guarantee-read-mend",
                guarantee.kind,
            )),
        );
    }
    findings
}

/// A bid guarantee goes with the offer; the other one is due when the tender is won.
fn not_held(kind: GuaranteeKind, subject: &Subject<'_>) -> Finding {
    let what = named("review-guarantee-not-held", kind);
    let mend = typed(subject, "review-guarantee-start", kind);
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
