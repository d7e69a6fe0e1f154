//! The three states as last seen, and what conditions cannot say of them: too old, ended, under review until a day,
//! and the cause of a juridical person's ineligibility.

use super::requirements::{Judge, stale_parameter};
use super::verdict::{Finding, Freshness, Remedy, StateView};
use crate::domain::calendar::Counted;
use crate::domain::message::Message;
use crate::domain::supplier::{PersonKind, StateKind, StateRecord, StateValue, Supplier};
use crate::rules::Pack;
use crate::rules::condition::Truth;
use crate::rules::model::Severity;
use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::prelude::ToPrimitive;

/// The order in which the states are told.
const STATES: [StateKind; 3] = [
    StateKind::Account,
    StateKind::Accreditation,
    StateKind::Eligibility,
];

/// The requirement that speaks of a state; it also stands for "seen too long ago" and "ended".
const fn requirement_of(kind: StateKind) -> &'static str {
    match kind {
        StateKind::Account => "account",
        StateKind::Accreditation => "accreditation",
        StateKind::Eligibility => "eligibility",
    }
}

/// The three states with their dates.
pub(super) fn views(supplier: &Supplier, pack: &Pack, today: Date) -> Vec<StateView> {
    STATES
        .into_iter()
        .map(|kind| match supplier.state(kind) {
            None => StateView {
                kind,
                value: None,
                on: None,
                until: None,
                has_evidence: false,
                freshness: Freshness::Missing,
            },
            Some(record) => StateView {
                kind,
                value: Some(record.value),
                on: Some(record.on),
                until: record.until,
                has_evidence: record.evidence.is_some(),
                freshness: freshness(pack, record, today),
            },
        })
        .collect()
}

/// Whether an observation may still be used on a day, by its own last day and by the days that the rules give it.
#[must_use]
pub fn freshness(pack: &Pack, record: &StateRecord, today: Date) -> Freshness {
    let on = record.on;
    if let Some(last) = record.until.filter(|last| *last < today) {
        return Freshness::Ended(last);
    }
    let days = pack
        .parameter(stale_parameter(record.value.kind()), today)
        .known()
        .and_then(|parameter| parameter.value.to_i32());
    match days.map(|days| on.saturating_add(days.days())) {
        Some(last) if last < today => Freshness::StaleSince(last),
        _ => Freshness::Fresh,
    }
}

/// Adds what was seen too long ago, or has ended by its own date, although what was seen then was good.
pub(super) fn add_stale(judge: &Judge<'_>, states: &[StateView], findings: &mut Vec<Finding>) {
    for state in states {
        let detail = match state.freshness {
            Freshness::Ended(last) => Message::new("readiness-ended").with("date", last),
            Freshness::StaleSince(_) => match state.on {
                Some(on) => Message::new("readiness-seen-long-ago").with("date", on),
                None => continue,
            },
            Freshness::Fresh | Freshness::Missing => continue,
        };
        // Only an accreditation ends for certain; any other last day asks for another look.
        let ended = state.kind == StateKind::Accreditation
            && matches!(state.freshness, Freshness::Ended(_));
        let told = findings.iter_mut().find(|finding| {
            finding.id == requirement_of(state.kind) && finding.severity != Severity::Unknown
        });
        if let Some(finding) = told {
            finding.detail.get_or_insert(detail);
        } else if state.value.is_some_and(StateValue::is_good)
            && let Some(finding) = stale_finding(judge, state.kind, ended)
        {
            findings.push(Finding {
                detail: Some(detail),
                ..finding
            });
        }
    }
}

fn stale_finding(judge: &Judge<'_>, kind: StateKind, ended: bool) -> Option<Finding> {
    let requirement = judge.requirement(requirement_of(kind))?;
    if judge.applies(requirement) == Truth::No {
        return None;
    }
    if ended {
        return Some(judge.finding(requirement, requirement.severity));
    }
    let mut finding = judge.finding(requirement, Severity::Unknown);
    finding.stale_after = judge.today;
    judge.ask_to_look(&mut finding, kind);
    Some(finding)
}

/// Adds to the findings about eligibility what only the observation knows: when a review will show, and the cause of
/// an ineligibility. Of a natural person the cause is never used (Ley 21.719 art. 25).
pub(super) fn add_cause(judge: &Judge<'_>, findings: &mut [Finding]) {
    let Some(record) = judge.supplier.state(StateKind::Eligibility) else {
        return;
    };
    for finding in findings {
        match (finding.id.as_str(), record.value) {
            ("eligibility-under-review", StateValue::UnderReview) => {
                let counted = judge.pack.business_days().next(record.on);
                let shows = counted.value;
                finding.detail = Some(if shows > judge.today {
                    finding.remedy = Remedy::Wait(StateKind::Eligibility, shows);
                    finding.stale_after = shows.saturating_sub(1.days()).max(judge.today);
                    review_shows(&counted)
                } else {
                    finding.remedy = Remedy::Observe(StateKind::Eligibility);
                    finding.stale_after = judge.today;
                    Message::new("readiness-review-over").with("date", record.on)
                });
            }
            ("eligibility", StateValue::Ineligible)
                if judge.supplier.person == PersonKind::Juridical =>
            {
                let cause = record.cause.as_deref().and_then(|id| judge.pack.cause(id));
                if let Some(cause) = cause {
                    finding.detail =
                        Some(Message::new("readiness-cause").with("cause", cause.title.clone()));
                    finding.mend = cause.mend.clone().into();
                }
            }
            _ => {}
        }
    }
}

/// When a review will show; it says so when the holidays of that year are not all known.
fn review_shows(counted: &Counted<Date>) -> Message {
    let id = if counted.is_certain() {
        "readiness-review-shows"
    } else {
        "readiness-review-shows-unless-holiday"
    };
    Message::new(id).with("date", counted.value)
}
