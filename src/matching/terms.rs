//! What the law and the marketplace say of a tender by its type and amount on a day: the limits of the rule pack in pesos.
//! A limit whose month has no UTM, or that no source confirms, decides nothing.

use crate::domain::notice::Notice;
use crate::domain::words;
use crate::matching::weights::Weights;
use crate::rules::Pack;
use crate::rules::process_type::ProcessType;
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::collections::HashMap;

/// The limits that hold on a day.
#[derive(Debug, Clone, Default)]
pub struct Terms {
    local_limit: Option<Limit>,
    guarantee_from: Option<Limit>,
    /// Percent of the performance guarantee.
    pub guarantee_percent: Option<Decimal>,
    agile: HashMap<String, bool>,
    to_utm: HashMap<String, Decimal>,
    municipal_words: Vec<String>,
}

/// A limit in UTM and, when the month's UTM is known, in thousandths of a peso.
#[derive(Debug, Clone, Copy)]
struct Limit {
    utm: Decimal,
    thousandths: Option<Decimal>,
}

impl Terms {
    /// What holds on a day.
    #[must_use]
    pub fn of(pack: &Pack, weights: &Weights, day: Date) -> Self {
        let utm = pack.parameter("utm", day).known().map(|entry| entry.value);
        let confirmed = |id| {
            let entry = pack.parameter(id, day).known()?;
            entry.basis.verified.then_some(entry.value)
        };
        let limit = |id| {
            let value: Decimal = confirmed(id)?;
            Some(Limit {
                utm: value,
                thousandths: utm.map(|utm| value * utm * Decimal::ONE_THOUSAND),
            })
        };
        let mut terms = Self {
            local_limit: limit("local-preference-limit-utm"),
            guarantee_from: limit("performance-guarantee-from-utm"),
            guarantee_percent: confirmed("performance-guarantee-percent"),
            municipal_words: weights.municipal_words.clone(),
            ..Self::default()
        };
        let holds = |entry: &&ProcessType| entry.basis.holds_on(day) && entry.family != "order";
        for entry in pack.process_types.iter().filter(holds) {
            let agile = entry.family == "agile";
            terms.agile.insert(entry.code.clone(), agile);
            if let Some(to) = entry.to_utm.filter(|_| entry.basis.verified) {
                terms.to_utm.insert(entry.code.clone(), to);
            }
        }
        terms
    }

    /// Whether it is a Compra Ágil.
    #[must_use]
    pub fn is_agile(&self, kind: &str) -> bool {
        self.agile.get(kind).copied().unwrap_or(false)
    }

    /// Whether it is a municipal tender in which the law lets local suppliers be preferred; no when that is not known.
    #[must_use]
    pub fn may_prefer_locals(&self, notice: &Notice, is_municipal: bool) -> bool {
        let Some(limit) = self.local_limit else {
            return false;
        };
        let kind = notice.code.kind.as_str();
        let by_type = self.to_utm.get(kind).is_some_and(|to| *to <= limit.utm);
        let by_amount = match (notice.estimate_thousandths, limit.thousandths) {
            (Some(estimate), Some(limit)) => Decimal::from(estimate) < limit,
            _ => false,
        };
        (by_type || by_amount) && !self.is_agile(kind) && is_municipal
    }

    /// Whether a municipality buys, by the words of its sector and name.
    #[must_use]
    pub fn is_municipal(&self, notice: &Notice) -> bool {
        let names = [&notice.sector, &notice.buyer];
        names
            .into_iter()
            .flatten()
            .flat_map(|name| words::stems(name))
            .any(|stem| self.municipal_words.contains(&stem))
    }

    /// Whether the law asks for a performance guarantee by the amount; no when that is not known.
    #[must_use]
    pub fn needs_guarantee(&self, notice: &Notice) -> bool {
        let limit = self.guarantee_from.and_then(|limit| limit.thousandths);
        matches!((notice.estimate_thousandths, limit), (Some(estimate), Some(limit)) if Decimal::from(estimate) > limit)
    }
}
