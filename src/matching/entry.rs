//! What the score needs of one open tender beside its words and codes: place, amount, closing, buyer.

use crate::domain::calendar::{Deadline, Today, hours_between};
use crate::domain::code::ProcessCode;
use crate::domain::notice::Notice;
use crate::domain::place::{Region, regions};
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
    /// The second in which it closes.
    pub(super) ends: Option<i64>,
    /// The place of its region among all regions.
    pub(super) region: Option<usize>,
    pub(super) estimate: Option<i64>,
    pub(super) agile: bool,
    pub(super) prefers_locals: bool,
    pub(super) guarantee: bool,
    pub(super) many_complaints: bool,
}

impl Entry {
    /// What is kept of a notice.
    pub(super) fn of(
        notice: &Notice,
        is_municipal: bool,
        terms: &Terms,
        weights: &Weights,
    ) -> Self {
        let complaints = notice.complaints.map_or(0.0, f64::from);
        Self {
            code: notice.code.clone(),
            title: notice.title.clone(),
            closes: notice.closes,
            ends: notice.closes.map(Deadline::instant),
            region: notice
                .region
                .as_deref()
                .and_then(Region::find)
                .and_then(|found| regions().iter().position(|region| region == found)),
            estimate: notice.estimate_thousandths.filter(|amount| *amount > 0),
            agile: terms.is_agile(&notice.code.kind),
            prefers_locals: terms.may_prefer_locals(notice, is_municipal),
            guarantee: terms.needs_guarantee(notice),
            many_complaints: complaints >= weights.complaints_many,
        }
    }
}

/// What the score asks of a supplier at every tender, worked out once.
pub(super) struct Surroundings<'a> {
    profile: &'a Profile,
    weights: &'a Weights,
    now: i64,
    /// By place of the region: the points for it, and whether the supplier is local there.
    regions: Vec<(f64, bool)>,
}

impl<'a> Surroundings<'a> {
    /// What holds for a supplier today.
    pub(super) fn of(profile: &'a Profile, weights: &'a Weights, today: Today) -> Self {
        let of_region = |region: &Region| {
            (
                region_points(region.code, profile, weights),
                profile.is_local(region.code) == Some(true),
            )
        };
        Self {
            profile,
            weights,
            now: today.instant(),
            regions: regions().iter().map(of_region).collect(),
        }
    }

    /// Points for everything but what is bought; none for a place that is not known.
    pub(super) fn add(&self, entry: &Entry, parts: &mut Parts) {
        let weights = self.weights;
        let here = entry.region.and_then(|place| self.regions.get(place));
        let (points, is_local) = here.copied().unwrap_or((0.0, false));
        parts.set(Aspect::Region, points);
        parts.set(
            Aspect::Local,
            local_points(entry, is_local, self.profile, weights),
        );
        parts.set(
            Aspect::Amount,
            amount_points(entry.estimate, self.profile, weights),
        );
        let soon = entry
            .ends
            .is_some_and(|ends| is_soon(hours_between(self.now, ends), weights));
        for (aspect, holds, points) in [
            (Aspect::Closing, soon, weights.closes_soon),
            (Aspect::Guarantee, entry.guarantee, weights.guarantee),
            (
                Aspect::Complaints,
                entry.many_complaints,
                weights.complaints,
            ),
            (Aspect::Lacking, self.profile.lacks > 0, weights.lacking),
        ] {
            parts.set(aspect, if holds { -points } else { 0.0 });
        }
    }
}

/// Whether a tender that closes in so many hours closes very soon.
#[expect(clippy::cast_precision_loss, reason = "hours")]
fn is_soon(hours: i64, weights: &Weights) -> bool {
    (hours as f64) < weights.closes_soon_hours
}

/// Points for where it is bought; none where what the supplier serves is not known.
fn region_points(region: &str, profile: &Profile, weights: &Weights) -> f64 {
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

fn local_points(entry: &Entry, local: bool, profile: &Profile, weights: &Weights) -> f64 {
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
