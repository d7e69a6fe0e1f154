//! What is known of prices for the products of an offer, beside its lines: for the same unit of measure, and never from
//! fewer prices than give figures. All prices of a product are read for it, once for each product: nothing is kept.
//! Words nothing.

use crate::app::prices;
use crate::domain::bid::dossier::Dossier;
use crate::domain::bid::line::BidLine;
use crate::domain::calendar::Today;
use crate::domain::message::{Argument, Message};
use crate::domain::money::{Currency, Money};
use crate::domain::prices::collect::{Collector, Wish};
use crate::domain::prices::rules::{PriceRules, Unit};
use crate::domain::prices::summary::{Figures, Summary};
use crate::domain::prices::{PriceGroup, PriceKind, Standing};
use crate::failure::Outcome;
use crate::rules::Pack;
use crate::store::Store;
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::ops::ControlFlow;

/// So many times above or below the middle price a price is an order of magnitude off.
const FAR: Decimal = Decimal::TEN;

/// How many times the smaller of two prices goes into the larger; nothing where the smaller is nothing.
fn times(one: Decimal, other: Decimal) -> Option<Decimal> {
    one.max(other).checked_div(one.min(other))
}

/// What is known of the prices of one line.
#[derive(Debug, Clone, Copy)]
pub struct Hint<'a> {
    /// The prices that can be compared: offers where they are enough, else purchases.
    pub group: &'a PriceGroup,
    /// Their figures.
    pub figures: Figures,
}

impl Hint<'_> {
    /// How many offers ended in this way and their middle price, where they are enough for figures.
    #[must_use]
    pub fn standing(&self, standing: Standing) -> Option<(Decimal, Decimal)> {
        let part = self
            .group
            .standings
            .iter()
            .find(|part| part.of == standing)?;
        part.summary
            .figures
            .map(|figures| (part.summary.n.into(), figures.median))
    }

    /// How many prices the figures rest on; never so few as one.
    #[must_use]
    pub fn n(&self) -> Decimal {
        self.group.usual.n.into()
    }
}

/// What is known of the products of one offer; each is looked up once.
pub struct Hints {
    rules: PriceRules,
    currency: Currency,
    known: BTreeMap<String, Vec<PriceGroup>>,
}

impl Hints {
    /// Begins with nothing known. Nothing where the rules lack what figures rest on.
    #[must_use]
    pub fn new(pack: &Pack, today: Today, currency: Currency) -> Option<Self> {
        Some(Self {
            rules: prices::rules(pack, today).ok()?,
            currency,
            known: BTreeMap::new(),
        })
    }

    /// What is known of all lines of an offer.
    ///
    /// # Errors
    /// The store's failure.
    pub fn of_all(mut self, store: &mut dyn Store, dossier: &Dossier) -> Outcome<Self> {
        for line in dossier.lines.iter().filter(|line| !line.left_out) {
            self.learn(store, line)?;
        }
        Ok(self)
    }

    /// Looks up the product of a line, unless it is known.
    ///
    /// # Errors
    /// The store's failure.
    pub fn learn(&mut self, store: &mut dyn Store, line: &BidLine) -> Outcome<()> {
        let Some(product) = &line.product else {
            return Ok(());
        };
        if self.known.contains_key(product) {
            return Ok(());
        }
        let wish = Wish {
            currency: Some(self.currency),
            ..Wish::default()
        };
        let mut collector = Collector::new(&self.rules, wish);
        store.each_price(product, &mut |price| {
            collector.take(price);
            ControlFlow::Continue(())
        })?;
        let groups = collector.finish();
        self.known.insert(product.clone(), groups);
        Ok(())
    }

    /// The words of units.
    #[must_use]
    pub const fn rules(&self) -> &PriceRules {
        &self.rules
    }

    /// What is known for the unit of a line; where the tender names none, for the unit of which most is known.
    #[must_use]
    pub fn of(&self, line: &BidLine) -> Option<Hint<'_>> {
        let wanted = self.rules.unit(line.unit.as_deref());
        let fits = |group: &&PriceGroup| wanted == Unit::Unsaid || group.unit == wanted;
        let of_kind = |kind| {
            let mut hints = self
                .enough(line)
                .filter(move |hint| hint.group.kind == kind);
            hints.find(|hint| fits(&hint.group))
        };
        of_kind(PriceKind::Offered).or_else(|| of_kind(PriceKind::Bought))
    }

    /// The groups of a line's product that have figures, the largest of each kind first.
    fn enough(&self, line: &BidLine) -> impl Iterator<Item = Hint<'_>> {
        let groups = line.product.as_ref().and_then(|code| self.known.get(code));
        groups.into_iter().flatten().filter_map(|group| {
            let Summary { figures, .. } = &group.usual;
            figures.map(|figures| Hint { group, figures })
        })
    }

    /// Says that a price is an order of magnitude off the middle one, with both units: a box may stand against a unit.
    #[must_use]
    pub fn far(&self, line: &BidLine, price: Decimal) -> Option<Message> {
        let hint = self.of(line)?;
        let median = hint.figures.median;
        let above = price > median;
        let times = times(price, median).filter(|times| *times >= FAR)?;
        let own = line.unit.clone().map_or_else(
            || self.unit_name(&hint.group.unit),
            |unit| Argument::Text(unit.trim().to_owned()),
        );
        let other = self.unit_like(line, &hint.group.unit, price);
        let id = match (&other, above) {
            (Some(_), true) => "bids-hint-far-above-like",
            (Some(_), false) => "bids-hint-far-below-like",
            (None, true) => "bids-hint-far-above",
            (None, false) => "bids-hint-far-below",
        };
        let message = Message::new(id)
            .with("price", Money::new(price, self.currency))
            .with("times", times.round_dp(0).normalize())
            .with("median", Money::new(median, self.currency))
            .with("count", hint.n())
            .with("unit", own);
        Some(match other {
            Some(other) => message.with("other", other),
            None => message,
        })
    }

    /// Another unit in which the product was offered or bought at about this price.
    fn unit_like(&self, line: &BidLine, own: &Unit, price: Decimal) -> Option<Argument> {
        let ratio = |hint: &Hint<'_>| times(price, hint.figures.median).unwrap_or(Decimal::MAX);
        let others = self.enough(line).filter(|hint| hint.group.unit != *own);
        let nearest = others.min_by_key(ratio)?;
        // Nearer than the middle between the two orders of magnitude.
        (ratio(&nearest) < Decimal::from(3)).then(|| self.unit_name(&nearest.group.unit))
    }

    fn unit_name(&self, unit: &Unit) -> Argument {
        match (self.rules.words_of(unit), unit) {
            (Some(known), _) => Argument::Wording(known.name.clone()),
            (None, Unit::Other(text)) => Argument::Text(text.clone()),
            (None, _) => Argument::Message(Box::new(Message::new("prices-unit-unsaid"))),
        }
    }

    /// Every price of an offer that is an order of magnitude off, with its line's number.
    #[must_use]
    pub fn all_far(&self, dossier: &Dossier) -> Vec<Message> {
        let offered = dossier.lines.iter().enumerate();
        let offered = offered.filter(|(_, line)| !line.left_out);
        offered
            .filter_map(|(at, line)| {
                let what = self.far(line, line.unit_price?)?;
                Some(
                    Message::new("bids-hint-line")
                        .with("line", at + 1)
                        .with("what", what),
                )
            })
            .collect()
    }
}
