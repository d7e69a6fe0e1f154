//! The score of one tender for one supplier: points by aspect, in tenths, so that the parts add up exactly.

use crate::domain::calendar::Deadline;
use crate::domain::code::ProcessCode;
use std::cmp::{Ordering, Reverse};

/// What points are given or taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Aspect {
    /// Product codes that the supplier says it sells.
    Rubro,
    /// Product codes that it offered before.
    Work,
    /// Words of what it sells or offered before.
    Words,
    /// Where it is bought.
    Region,
    /// Preference for local and smaller firms.
    Local,
    /// How much money.
    Amount,
    /// How soon it closes.
    Closing,
    /// A guarantee that the amount makes likely.
    Guarantee,
    /// Complaints against the buyer.
    Complaints,
    /// A requirement that the supplier lacks today.
    Lacking,
    /// A tie with the buyer.
    Tie,
    /// How many usually bid; worth knowing, without points.
    Rivals,
    /// Who won before; worth knowing, without points.
    Awards,
}

impl Aspect {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 13] = [
        Self::Rubro,
        Self::Work,
        Self::Words,
        Self::Region,
        Self::Local,
        Self::Amount,
        Self::Closing,
        Self::Guarantee,
        Self::Complaints,
        Self::Lacking,
        Self::Tie,
        Self::Rivals,
        Self::Awards,
    ];

    /// The name in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rubro => "rubro",
            Self::Work => "work",
            Self::Words => "words",
            Self::Region => "region",
            Self::Local => "local",
            Self::Amount => "amount",
            Self::Closing => "closing",
            Self::Guarantee => "guarantee",
            Self::Complaints => "complaints",
            Self::Lacking => "lacking",
            Self::Tie => "tie",
            Self::Rivals => "rivals",
            Self::Awards => "awards",
        }
    }
}

/// Points by aspect, in tenths of a point.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Parts([i32; Aspect::ALL.len()]);

impl Parts {
    /// Gives points for an aspect, rounded to a tenth.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "points are a few hundred at most"
    )]
    #[inline]
    pub fn set(&mut self, aspect: Aspect, points: f64) {
        if points == 0.0 {
            self.0[aspect as usize] = 0;
            return;
        }
        // As `round` does, which is a call where the processor is not known.
        let tenths = points * 10.0;
        let whole = tenths as i32;
        let rest = tenths - f64::from(whole);
        self.0[aspect as usize] = whole + i32::from(rest >= 0.5) - i32::from(rest <= -0.5);
    }

    /// The tenths of a point of an aspect.
    #[must_use]
    pub const fn of(&self, aspect: Aspect) -> i32 {
        self.0[aspect as usize]
    }

    /// The sum of all parts.
    #[must_use]
    pub fn total(&self) -> i32 {
        self.0.iter().sum()
    }

    /// The part that speaks of what is bought; place and size alone recommend nothing.
    #[must_use]
    #[inline]
    pub const fn substance(&self) -> i32 {
        self.of(Aspect::Rubro) + self.of(Aspect::Work) + self.of(Aspect::Words)
    }
}

/// A tender that was scored for a supplier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// The tender.
    pub code: ProcessCode,
    /// Until when offers may be handed in.
    pub closes: Option<Deadline>,
    /// Its place in the index.
    pub(super) place: u32,
    /// Its points.
    pub parts: Parts,
}

impl Match {
    /// The better one first; of equals the one that closes first, then by code.
    #[must_use]
    pub fn order(&self, other: &Self) -> Ordering {
        order(
            (self.parts.total(), self.closes, &self.code),
            (other.parts.total(), other.closes, &other.code),
        )
    }
}

/// More points first; of equals the one that closes first, then by code.
pub(super) fn order(
    (points, closes, code): (i32, Option<Deadline>, &ProcessCode),
    (others, others_close, other): (i32, Option<Deadline>, &ProcessCode),
) -> Ordering {
    let key = |points, closes: Option<Deadline>| (Reverse(points), closes.is_none(), closes);
    key(points, closes)
        .cmp(&key(others, others_close))
        .then_with(|| code.cmp(other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        #[expect(clippy::cast_possible_truncation, reason = "points are small")]
        fn points_are_rounded_to_tenths(points in prop_oneof![-900.0..900.0_f64, (-18_000..18_000_i32).prop_map(|n| f64::from(n) / 20.0)]) {
            let mut parts = Parts::default();
            parts.set(Aspect::Words, points);
            prop_assert_eq!(parts.of(Aspect::Words), (points * 10.0).round() as i32);
        }
    }
}
