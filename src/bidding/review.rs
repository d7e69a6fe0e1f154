//! What stands between a prepared bid and its sending, one finding for each thing. Pure: papers, readiness and prices
//! are judged elsewhere and joined in `app`. Words nothing.

mod guarantees;
mod sending;
mod signing;

use crate::bidding::{joint, obstacles};
use crate::domain::bid::dossier::Dossier;
use crate::domain::bid::partner::is_whole;
use crate::domain::bid::point::{Point, PointState};
use crate::domain::bid::totals::Totals;
use crate::domain::bid::{Bid, BidState};
use crate::domain::calendar::{Deadline, Today};
use crate::domain::message::{Message, Wording};
use crate::domain::supplier::{StateKind, Supplier};
use crate::domain::tender::Tender;
use crate::rules::Pack;
use crate::rules::model::Severity;

/// The point that only sending settles: it keeps no offer from being sent.
pub const RECEIPT: &str = "receipt";

/// The point that asks for the portal's total; it is compared once that is noted.
pub const PORTAL: &str = "annex-equals-portal";

/// The point that is done by seeing the supplier's eligibility on the day itself.
const ELIGIBILITY: &str = "eligibility-today";

/// The point that reminds of no contact with those who decide (Ley 19.886 art. 35 ter).
const NO_CONTACT: &str = "no-contact";

/// One thing about a bid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it is about, for programs: a requirement's id, `point-` with a point's id, or the message's.
    pub id: String,
    /// How bad it is.
    pub severity: Severity,
    /// What it is.
    pub what: Message,
    /// What to do.
    pub mend: Option<Message>,
}

impl Finding {
    /// Something that keeps the offer from being taken, or makes it wrong.
    #[must_use]
    pub fn blocks(what: Message) -> Self {
        Self::of(Severity::Blocks, what)
    }

    /// Something that nobody knows yet and that could keep the offer out.
    #[must_use]
    pub fn unknown(what: Message) -> Self {
        Self::of(Severity::Unknown, what)
    }

    /// Something to keep in mind.
    #[must_use]
    pub fn warns(what: Message) -> Self {
        Self::of(Severity::Warns, what)
    }

    fn of(severity: Severity, what: Message) -> Self {
        Self {
            id: what.id.to_owned(),
            severity,
            what,
            mend: None,
        }
    }

    /// Says what it is about.
    #[must_use]
    pub fn about(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Adds what to do.
    #[must_use]
    pub fn mend(mut self, mend: Message) -> Self {
        self.mend = Some(mend);
        self
    }
}

/// The bid and what it is looked at by.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The row of the list.
    pub bid: &'a Bid,
    /// What is prepared.
    pub dossier: &'a Dossier,
    /// What it comes to.
    pub totals: &'a Totals,
    /// The supplier as known today, not as on the day of the start.
    pub supplier: &'a Supplier,
    /// The tender, while the store holds it.
    pub tender: Option<&'a Tender>,
    /// Whether what was handed in differs from what stands now; nothing before the sending.
    pub changed_since_sending: Option<bool>,
    /// Whether a certificate of powers that serves names the one who signs.
    pub named_by_power: bool,
    /// The rules.
    pub pack: &'a Pack,
    /// The day and hour.
    pub today: Today,
}

impl Subject<'_> {
    /// When the tender closes, as far as it is known.
    fn closes(&self) -> Option<Deadline> {
        self.bid.closes(self.tender)
    }

    /// Adds the bid's code to a message: what to type next needs it.
    fn coded(&self, id: &'static str) -> Message {
        Message::new(id).with("code", self.bid.tender.to_string())
    }
}

/// Everything that the bid itself shows.
#[must_use]
pub fn review(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if subject.bid.state != BidState::Sent {
        findings.extend(open_for_offers(subject));
    }
    findings.extend(sending::findings(subject));
    findings.extend(missing_prices(subject));
    findings.extend(shares(subject));
    findings.extend(signing::findings(subject));
    findings.extend(guarantees::findings(subject));
    findings.extend(points(subject));
    findings.extend(no_contact(subject));
    findings
}

/// The reminder of the rules, in their words, until the supplier marks it.
fn no_contact(subject: &Subject<'_>) -> Option<Finding> {
    let mut points = subject.dossier.points.iter();
    let point = points.find(|one| one.id == NO_CONTACT && one.state == PointState::Open)?;
    let said = |text: &Wording| Message::new("review-said").with("text", text.clone());
    let finding = Finding::warns(said(&point.title)).about(NO_CONTACT);
    Some(match &point.why {
        Some(why) => finding.mend(said(why)),
        None => finding,
    })
}

/// A copy to practise on, and what keeps anybody from bidding now.
fn open_for_offers(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if subject.dossier.rehearsal {
        findings.push(Finding::blocks(subject.coded("review-rehearsal")));
    }
    match subject.tender {
        Some(tender) => {
            let found = obstacles::of(tender, subject.pack, subject.today);
            findings.extend(found.into_iter().map(Finding::blocks));
        }
        None => {
            findings.push(
                Finding::warns(Message::new("review-no-tender"))
                    .mend(subject.coded("review-no-tender-mend")),
            );
        }
    }
    // Of a tender that does not say when it closes, or is not held, what was noted at the start counts.
    let told = subject.tender.is_some_and(|tender| tender.closes.is_some());
    let over = subject
        .closes()
        .filter(|at| !told && at.passed(subject.today));
    findings
        .extend(over.map(|at| Finding::blocks(Message::new("bidding-closed").with("closes", at))));
    findings
}

/// The shares of a joint offer do not come to 100 percent.
fn shares(subject: &Subject<'_>) -> Option<Finding> {
    let partners = &subject.dossier.partners;
    (!partners.is_empty() && !is_whole(partners)).then(|| {
        Finding::blocks(Message::new("review-shares")).mend(subject.coded("review-shares-mend"))
    })
}

fn missing_prices(subject: &Subject<'_>) -> Option<Finding> {
    let offered = subject.dossier.lines.iter().any(|line| !line.left_out);
    if !offered {
        return Some(
            Finding::blocks(Message::new("review-no-lines"))
                .mend(subject.coded("review-prices-mend")),
        );
    }
    let missing = subject.totals.missing;
    (missing > 0).then(|| {
        Finding::blocks(Message::new("review-prices").with("count", missing))
            .mend(subject.coded("review-prices-mend"))
    })
}

/// A point that nobody marked and that is settled by what is noted of the offer and of the supplier.
fn is_settled(subject: &Subject<'_>, point: &str) -> bool {
    match point {
        ELIGIBILITY => {
            let seen = subject.supplier.state(StateKind::Eligibility);
            seen.is_some_and(|state| state.on == subject.today.date)
        }
        PORTAL => subject.dossier.portal_net.is_some(),
        _ => false,
    }
}

/// A point that keeps no offer from being sent, or of which a finding of its own speaks.
fn is_told_apart(subject: &Subject<'_>, point: &str) -> bool {
    let alone = subject.dossier.partners.is_empty();
    [RECEIPT, NO_CONTACT, joint::SHARES].contains(&point)
        || (alone && joint::is_of_joint(point, subject.pack))
}

/// Each open point that an offer cannot do without; the other open ones are counted.
fn points(subject: &Subject<'_>) -> Vec<Finding> {
    let counts = |point: &Point| {
        point.state == PointState::Open
            && !is_settled(subject, &point.id)
            && !is_told_apart(subject, &point.id)
    };
    let points = subject.dossier.points.iter().enumerate();
    let open = points.filter(|(_, point)| counts(point));
    let (required, others): (Vec<_>, Vec<_>) = open.partition(|(_, point)| point.required);
    let mut findings: Vec<Finding> = required
        .into_iter()
        .map(|(at, point)| {
            let what = Message::new("review-point")
                .with("number", at + 1)
                .with("title", point.title.clone());
            Finding::blocks(what).about(format!("point-{}", point.id))
        })
        .collect();
    if let Some(last) = findings.last_mut() {
        last.mend = Some(subject.coded("review-points-mend"));
    }
    if !others.is_empty() {
        let what = Message::new("review-other-points").with("count", others.len());
        findings.push(Finding::warns(what).mend(subject.coded("review-other-points-mend")));
    }
    findings
}

#[cfg(test)]
mod tests;
