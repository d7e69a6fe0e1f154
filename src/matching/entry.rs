//! What the score needs of one open tender beside its words and codes: place, amount, closing, buyer.

use crate::domain::calendar::{Deadline, Today};
use crate::domain::code::ProcessCode;
use crate::domain::notice::Notice;
use crate::domain::place::Region;
use crate::matching::profile::Profile;
use crate::matching::score::{Aspect, Parts};
use crate::matching::terms::Terms;
use crate::matching::weights::Weights;

/// What the score needs of one open tender.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) code: ProcessCode,
    pub(super) title: Option<String>,
    pub(super) closes: Option<Deadline>,
    pub(super) region: Option<&'static str>,
    pub(super) estimate: Option<i64>,
    pub(super) agile: bool,
    pub(super) prefers_locals: bool,
    pub(super) guarantee: bool,
    pub(super) many_complaints: bool,
}

impl Entry {
    /// What is kept of a notice.
    pub(super) fn of(notice: &Notice, terms: &Terms, weights: &Weights) -> Self {
        let complaints = notice.complaints.map_or(0.0, f64::from);
        Self {
            code: notice.code.clone(),
            title: notice.title.clone(),
            closes: notice.closes,
            region: notice
                .region
                .as_deref()
                .and_then(Region::find)
                .map(|region| region.code),
            estimate: notice.estimate_thousandths.filter(|amount| *amount > 0),
            agile: terms.is_agile(&notice.code.kind),
            prefers_locals: terms.may_prefer_locals(notice),
            guarantee: terms.needs_guarantee(notice),
            many_complaints: complaints >= weights.complaints_many,
        }
    }

    /// Points for everything but what is bought.
    pub(super) fn surroundings(
        &self,
        profile: &Profile,
        weights: &Weights,
        today: Today,
        parts: &mut Parts,
    ) {
        parts.set(Aspect::Region, region_points(self.region, profile, weights));
        parts.set(Aspect::Local, local_points(self, profile, weights));
        parts.set(
            Aspect::Amount,
            amount_points(self.estimate, profile, weights),
        );
        let soon = self
            .closes
            .is_some_and(|closes| is_soon(closes, today, weights));
        for (aspect, holds, points) in [
            (Aspect::Closing, soon, weights.closes_soon),
            (Aspect::Guarantee, self.guarantee, weights.guarantee),
            (Aspect::Complaints, self.many_complaints, weights.complaints),
            (Aspect::Lacking, profile.lacks > 0, weights.lacking),
        ] {
            parts.set(aspect, if holds { -points } else { 0.0 });
        }
    }
}

/// Whether a tender closes very soon.
#[expect(clippy::cast_precision_loss, reason = "hours")]
pub(super) fn is_soon(closes: Deadline, today: Today, weights: &Weights) -> bool {
    (closes.hours_left(today) as f64) < weights.closes_soon_hours
}

/// Points for where it is bought; none where the place or what the supplier serves is not known.
fn region_points(region: Option<&str>, profile: &Profile, weights: &Weights) -> f64 {
    let Some(region) = region else { return 0.0 };
    if profile.regions.contains(region) {
        return weights.region_served;
    }
    if let Some(count) = profile.past.regions.get(region) {
        return weights.region_served * profile.share(*count).sqrt();
    }
    if profile.regions.is_empty() && profile.past.regions.is_empty() {
        0.0
    } else {
        -weights.region_elsewhere
    }
}

fn local_points(entry: &Entry, profile: &Profile, weights: &Weights) -> f64 {
    let local = entry.region.and_then(|region| profile.is_local(region)) == Some(true);
    match (entry.agile, entry.prefers_locals) {
        (true, _) if local => weights.local_agile,
        (true, _) if profile.smaller == Some(true) => weights.emt_agile,
        (_, true) if local => weights.local_municipal,
        _ => 0.0,
    }
}

/// Points for the amount: full between the smallest and the largest of past work, fading to none at the limit.
#[expect(
    clippy::cast_precision_loss,
    reason = "amounts are compared by their size only"
)]
fn amount_points(estimate: Option<i64>, profile: &Profile, weights: &Weights) -> f64 {
    let amounts = &profile.past.amounts;
    let (Some(estimate), Some(least), Some(most)) = (estimate, amounts.first(), amounts.last())
    else {
        return 0.0;
    };
    let far = weights.amount_far_times.max(1.0).ln();
    let away = if estimate > *most {
        (estimate as f64 / *most as f64).ln()
    } else if estimate < *least {
        (*least as f64 / estimate as f64).ln()
    } else {
        0.0
    };
    match (away >= far, estimate > *most) {
        (true, true) => -weights.amount_far,
        (true, false) => 0.0,
        (false, _) if far > 0.0 => weights.amount_near * (1.0 - away / far),
        (false, _) => weights.amount_near,
    }
}
