//! Findings that the rule pack states by conditions. Three-valued: a requirement whose condition is unknown, fails only
//! for want of an answer, or rests on answers that are too old, becomes a finding of severity `unknown`.

use super::needs::{self, Need};
use super::verdict::{Finding, Origin, Phrase, Record, Remedy};
use crate::domain::calendar::Today;
use crate::domain::message::{Message, Wording};
use crate::domain::supplier::{StateKind, Supplier};
use crate::rules::Pack;
use crate::rules::condition::Truth;
use crate::rules::model::{Basis, Requirement, Severity, Trip};
use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::prelude::ToPrimitive;

/// Id of the trip that answers questions.
pub(super) const ANSWER_TRIP: &str = "interview";
/// Id of the trip that looks at the marketplace and records what it shows.
pub(super) const LOOK_TRIP: &str = "look";

/// A supplier, a pack and a day: what every finding is made from.
pub(super) struct Judge<'a> {
    pub(super) supplier: &'a Supplier,
    pub(super) pack: &'a Pack,
    pub(super) today: Date,
}

impl<'a> Judge<'a> {
    pub(super) const fn new(supplier: &'a Supplier, pack: &'a Pack, today: Today) -> Self {
        Self {
            supplier,
            pack,
            today: today.date,
        }
    }

    /// The findings of every requirement that holds on the day, in the order of the pack.
    pub(super) fn findings(&self) -> Vec<Finding> {
        self.pack
            .requirements
            .iter()
            .filter(|requirement| requirement.basis.holds_on(self.today))
            .filter_map(|requirement| self.judge(requirement))
            .collect()
    }

    fn judge(&self, requirement: &Requirement) -> Option<Finding> {
        let applies = self.applies(requirement);
        if applies == Truth::No {
            return None;
        }
        match (requirement.met.holds(self.supplier, self.today), applies) {
            (Truth::Yes, _) => self.too_old(requirement),
            (Truth::No, Truth::Yes)
                if needs::absent(&requirement.met, self.supplier, self.today).is_empty() =>
            {
                Some(self.finding(requirement, requirement.severity))
            }
            (Truth::No | Truth::Unknown, _) => Some(self.unknown(requirement)),
        }
    }

    /// Whether a requirement is for this supplier.
    pub(super) fn applies(&self, requirement: &Requirement) -> Truth {
        requirement
            .applies
            .as_ref()
            .map_or(Truth::Yes, |condition| {
                condition.holds(self.supplier, self.today)
            })
    }

    /// A requirement that code decides about (its condition says nothing), when the pack has it for this day.
    pub(super) fn requirement(&self, id: &str) -> Option<&'a Requirement> {
        self.pack
            .requirement(id)
            .filter(|requirement| requirement.basis.holds_on(self.today))
    }

    /// The finding of a requirement that does not hold.
    pub(super) fn finding(&self, requirement: &Requirement, severity: Severity) -> Finding {
        Finding {
            id: requirement.id.clone(),
            severity,
            holds_up: requirement.severity != Severity::Warns,
            title: requirement.title.clone().into(),
            detail: None,
            why: requirement.why.clone().into(),
            mend: requirement.mend.clone().into(),
            place: requirement.r#where.clone().into(),
            trip: requirement.trip.clone(),
            cost: requirement.cost.clone(),
            lasts: requirement.lasts.clone(),
            origin: self.origin(&requirement.basis),
            stale_after: self.stale_after(requirement),
            remedy: Remedy::Mend(record_of(requirement)),
            mismatch: None,
        }
    }

    /// The finding of a requirement of which something is not known.
    fn unknown(&self, requirement: &Requirement) -> Finding {
        let mut needs = needs::missing(&requirement.met, self.supplier, self.today);
        needs.extend(needs::absent(&requirement.met, self.supplier, self.today));
        if let Some(condition) = &requirement.applies {
            needs.extend(needs::missing(condition, self.supplier, self.today));
        }
        let mut finding = self.finding(requirement, Severity::Unknown);
        finding.stale_after = self.today;
        let state = needs.iter().find_map(|need| match need {
            Need::State(kind) => Some(*kind),
            Need::Answer(_) => None,
        });
        match state {
            Some(kind) => self.ask_to_look(&mut finding, kind),
            None => self.ask_to_answer(&mut finding, &needs),
        }
        finding
    }

    /// Turns a finding into "nobody has looked": what settles it is a look at the marketplace.
    pub(super) fn ask_to_look(&self, finding: &mut Finding, kind: StateKind) {
        let missing = self.supplier.state(kind).is_none();
        finding.remedy = Remedy::Observe(kind);
        finding.mend = Message::new("readiness-mend-look").into();
        finding.cost = None;
        finding.lasts = None;
        if missing {
            finding.detail = Some(Message::new("readiness-nobody-looked"));
        }
        if let Some(trip) = self.take_trip(finding, LOOK_TRIP) {
            finding.place = Phrase::Wording(trip.r#where.clone());
        }
    }

    fn ask_to_answer(&self, finding: &mut Finding, needs: &[Need]) {
        let keys: Vec<String> = needs
            .iter()
            .filter_map(|need| match need {
                Need::Answer(key) => Some(key.clone()),
                Need::State(_) => None,
            })
            .collect();
        let Some(first) = keys.first() else {
            return;
        };
        finding.detail = Some(match self.expired(first) {
            Some(day) => Message::new("readiness-answer-expired").with("date", day),
            None => Message::new("readiness-not-answered"),
        });
        finding.mend = Message::new("readiness-mend-answer")
            .with("question", self.question(first))
            .with("rut", self.supplier.rut)
            .into();
        finding.cost = None;
        finding.lasts = None;
        finding.remedy = Remedy::Answer(keys);
        self.take_trip(finding, ANSWER_TRIP);
    }

    /// Moves a finding to a trip of the pack, unless the pack has none of that name.
    fn take_trip(&self, finding: &mut Finding, id: &str) -> Option<&'a Trip> {
        let trip = self.pack.trip(id)?;
        trip.id.clone_into(&mut finding.trip);
        Some(trip)
    }

    /// A requirement that holds, on answers that are too old to be relied on.
    fn too_old(&self, requirement: &Requirement) -> Option<Finding> {
        let days = requirement.stale_after_days?;
        let oldest = needs::reads(&requirement.met)
            .into_iter()
            .filter(|need| matches!(need, Need::Answer(_)))
            .filter_map(|need| Some((need.known_on(self.supplier)?, need)))
            .min_by_key(|(day, _)| *day)?;
        let (day, need) = oldest;
        if day.saturating_add(days.days()) >= self.today {
            return None;
        }
        let mut finding = self.finding(requirement, Severity::Unknown);
        self.ask_to_answer(&mut finding, std::slice::from_ref(&need));
        finding.detail = Some(Message::new("readiness-answer-old").with("date", day));
        Some(finding)
    }

    fn expired(&self, key: &str) -> Option<Date> {
        self.supplier
            .facts
            .get(key)
            .filter(|fact| !fact.is_fresh(self.today))
            .and_then(|fact| fact.expires_on)
    }

    /// The words of a question; its id when the pack does not ask it.
    pub(super) fn question(&self, key: &str) -> Wording {
        self.pack
            .question(key)
            .map_or_else(|| Wording::same(key), |question| question.ask.clone())
    }

    /// The day after which the finding must be looked at again: counted from the oldest thing it rests on.
    fn stale_after(&self, requirement: &Requirement) -> Date {
        let reads = needs::reads(&requirement.met);
        let days = requirement
            .stale_after_days
            .or_else(|| self.days(stale_parameter(state_of(requirement)?)));
        let since = reads
            .iter()
            .filter_map(|need| need.known_on(self.supplier))
            .min()
            .unwrap_or(self.today);
        days.map_or(self.today, |days| since.saturating_add(days.days()))
            .max(self.today)
    }

    /// A number of days that the pack gives.
    pub(super) fn days(&self, parameter: &str) -> Option<i32> {
        self.pack
            .parameter(parameter, self.today)
            .known()?
            .value
            .to_i32()
    }

    fn origin(&self, basis: &Basis) -> Origin {
        let source = self.pack.source(&basis.source);
        let name = source.map_or_else(
            || Wording::same(&basis.source),
            |source| source.name.clone(),
        );
        Origin {
            name: match &basis.place {
                Some(place) => Wording {
                    es: format!("{}, {}", name.es, place.es),
                    en: format!("{}, {}", name.en, place.en),
                },
                None => name,
            },
            url: source.and_then(|source| source.url.clone()),
            date: source
                .and_then(|source| source.date)
                .unwrap_or(basis.checked_on),
            checked_on: basis.checked_on,
            verified: basis.verified,
        }
    }
}

/// The state that a requirement speaks of, when it speaks of one.
fn state_of(requirement: &Requirement) -> Option<StateKind> {
    needs::reads(&requirement.met)
        .into_iter()
        .find_map(|need| match need {
            Need::State(kind) => Some(kind),
            Need::Answer(_) => None,
        })
}

/// What is recorded once a requirement is mended: the first thing that its condition reads.
fn record_of(requirement: &Requirement) -> Record {
    match needs::reads(&requirement.met).into_iter().next() {
        None => Record::Nothing,
        Some(Need::State(kind)) => Record::State(kind),
        Some(Need::Answer(key)) => Record::Answer {
            yes: needs::wants_yes(&requirement.met, &key),
            key,
        },
    }
}

/// The parameter that says for how many days an observation of a state may be used.
pub(super) const fn stale_parameter(kind: StateKind) -> &'static str {
    match kind {
        StateKind::Account => "stale-account-days",
        StateKind::Accreditation => "stale-accreditation-days",
        StateKind::Eligibility => "stale-eligibility-days",
    }
}
