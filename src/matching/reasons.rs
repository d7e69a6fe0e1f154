//! Why a tender was given its points: one reason for each part, and what would change it. Typed, worded above.

use crate::domain::calendar::Today;
use crate::domain::message::{Argument, Message};
use crate::domain::money::{Currency, Money};
use crate::domain::notice::ProductFacts;
use crate::domain::place::Region;
use crate::domain::tender::Tender;
use crate::domain::words;
use crate::matching::index::{Index, beginnings};
use crate::matching::profile::Profile;
use crate::matching::score::{Aspect, Match};
use crate::matching::terms::Terms;
use crate::matching::weights::Weights;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// One reason: for when its points are above zero, against when below, and worth knowing when there are none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// What it is about.
    pub aspect: Aspect,
    /// Tenths of a point.
    pub points: i32,
    /// The reason.
    pub message: Message,
}

/// What would give a tender more points, and how many tenths of a point at least.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Adding this product code to what the supplier says it sells.
    AddRubro {
        /// The code.
        code: String,
        /// Its name, when the tender gives one.
        name: Option<String>,
        /// Tenths of a point.
        gain: i32,
    },
    /// Serving this region.
    ServeRegion {
        /// Its name.
        region: &'static str,
        /// Tenths of a point.
        gain: i32,
    },
    /// Telling the size of the firm.
    TellSize {
        /// Tenths of a point.
        gain: i32,
    },
    /// Telling the comuna of the main domicile.
    TellComuna {
        /// Tenths of a point.
        gain: i32,
    },
}

impl Change {
    /// Tenths of a point that it gives at least.
    #[must_use]
    pub const fn gain(&self) -> i32 {
        match self {
            Self::AddRubro { gain, .. }
            | Self::ServeRegion { gain, .. }
            | Self::TellSize { gain }
            | Self::TellComuna { gain } => *gain,
        }
    }
}

/// What the reasons of one supplier's tenders rest on.
#[derive(Clone, Copy)]
pub struct Grounds<'a> {
    /// The open tenders.
    pub index: &'a Index,
    /// The supplier.
    pub profile: &'a Profile,
    /// The numbers.
    pub weights: &'a Weights,
    /// The limits.
    pub terms: &'a Terms,
    /// The day.
    pub today: Today,
}

impl Grounds<'_> {
    /// A reason for every part that is not zero, in the order of the aspects. What a requirement or a tie is about is
    /// told by who judged them.
    #[must_use]
    pub fn reasons(&self, found: &Match, tender: &Tender) -> Vec<Reason> {
        let mut reasons = Vec::new();
        for aspect in Aspect::ALL {
            let points = found.parts.of(aspect);
            if points == 0 {
                continue;
            }
            let message = match aspect {
                Aspect::Rubro => self.rubro(tender),
                Aspect::Work => self.work(tender),
                Aspect::Words => Some(self.words(found, tender)),
                Aspect::Region => self.region(tender),
                Aspect::Local => self.local(tender),
                Aspect::Amount => self.amount(tender, points),
                Aspect::Closing => tender.closes.map(|closes| {
                    Message::new("matching-closes-soon")
                        .with("hours", closes.hours_left(self.today))
                }),
                Aspect::Guarantee => self
                    .terms
                    .guarantee_percent
                    .map(|percent| Message::new("matching-guarantee").with("percent", percent)),
                Aspect::Complaints => tender.buyer_complaints.map(|count| {
                    Message::new("matching-complaints").with("count", i64::from(count))
                }),
                Aspect::Lacking | Aspect::Tie | Aspect::Rivals | Aspect::Awards => None,
            };
            reasons.extend(message.map(|message| Reason {
                aspect,
                points,
                message,
            }));
        }
        if tender.closes.is_none() {
            reasons.push(Reason {
                aspect: Aspect::Closing,
                points: 0,
                message: Message::new("matching-closes-unknown"),
            });
        }
        reasons
    }

    /// What past tenders say of a product, when there are enough of them; worth knowing, without points.
    #[must_use]
    pub fn experience(&self, facts: &ProductFacts, product: &str) -> Vec<Reason> {
        let enough = |cases: usize| cases as f64 >= self.weights.known_from;
        let mut reasons = Vec::new();
        let mut tell = |aspect, message: Message| {
            reasons.push(Reason {
                aspect,
                points: 0,
                message,
            });
        };
        if let Some(usual) = facts
            .usual_bidders()
            .filter(|_| enough(facts.bidders.len()))
        {
            let message = Message::new("matching-rivals")
                .with("product", product)
                .with("usual", i64::from(usual))
                .with("cases", facts.bidders.len());
            tell(Aspect::Rivals, message);
        }
        let sized = facts
            .awards
            .iter()
            .filter_map(|(size, count)| Some((size.as_deref()?, count)));
        let smaller = |size: &str| {
            words::stems(size)
                .iter()
                .any(|stem| self.weights.smaller_words.contains(stem))
        };
        let (mut all, mut theirs) = (0_u64, 0_u64);
        for (size, count) in sized {
            all += count;
            theirs += if smaller(size) { *count } else { 0 };
        }
        if self.profile.smaller == Some(true) && enough(usize::try_from(all).unwrap_or(0)) {
            let message = Message::new("matching-awards")
                .with("product", product)
                .with("count", theirs)
                .with("cases", all);
            tell(Aspect::Awards, message);
        }
        reasons
    }

    /// The rubro of the supplier and the product of the tender that agree most.
    fn rubro(&self, tender: &Tender) -> Option<Message> {
        let codes = self.profile.rubros.iter().map(|code| (code.as_str(), 1));
        let (code, beginning, _) = nearest(codes, tender, |digits| self.weights.of_rubro(digits))?;
        let id = match beginning.len() {
            8.. => "matching-rubro-same",
            6..=7 => "matching-rubro-class",
            4..=5 => "matching-rubro-family",
            _ => "matching-rubro-segment",
        };
        Some(
            Message::new(id)
                .with("code", code)
                .with("product", product(tender, beginning)),
        )
    }

    /// The product of past work that agrees most.
    fn work(&self, tender: &Tender) -> Option<Message> {
        let past = &self.profile.past.products;
        let codes = past.iter().map(|(code, count)| (code.as_str(), *count));
        let (code, beginning, _) = nearest(codes, tender, |digits| self.weights.of_work(digits))?;
        let count = past
            .iter()
            .filter(|(other, _)| other.starts_with(beginning))
            .map(|(_, count)| count)
            .sum::<u32>()
            .min(self.profile.past.tenders);
        let id = if beginning.len() >= 8 {
            "matching-work-same"
        } else {
            "matching-work-near"
        };
        Some(
            Message::new(id)
                .with("code", code)
                .with("product", product(tender, beginning))
                .with("count", i64::from(count)),
        )
    }

    /// The words in common that count most, as the tender spells them.
    fn words(&self, found: &Match, tender: &Tender) -> Message {
        let mut spelled: BTreeMap<String, String> = BTreeMap::new();
        let items = tender.items.iter();
        let texts = items.flat_map(|item| [&item.product_name, &item.description]);
        for text in std::iter::once(&tender.title).chain(texts).flatten() {
            for word in text.split(|letter: char| !letter.is_alphanumeric()) {
                for stem in words::stems(word) {
                    spelled.entry(stem).or_insert_with(|| word.to_lowercase());
                }
            }
        }
        let mut shared: Vec<(f64, &str)> = self
            .profile
            .words(self.weights)
            .into_iter()
            .filter_map(|(stem, strength)| {
                let rarity = self.index.shared_rarity(found, stem)?;
                Some((
                    strength * rarity * rarity,
                    spelled.get(stem).map_or(stem, String::as_str),
                ))
            })
            .collect();
        shared.sort_by(|left, right| right.0.total_cmp(&left.0).then(left.1.cmp(right.1)));
        let shown = shared.into_iter().take(self.weights.words_shown as usize);
        let list: Vec<&str> = shown.map(|(_, word)| word).collect();
        Message::new("matching-words").with("words", list.join(", "))
    }

    fn region(&self, tender: &Tender) -> Option<Message> {
        let region = Region::find(tender.buyer.region.as_deref()?)?;
        let id = if self.profile.home.as_deref() == Some(region.code) {
            "matching-region-home"
        } else if self.profile.regions.contains(region.code) {
            "matching-region-served"
        } else if self.profile.past.regions.contains_key(region.code) {
            "matching-region-past"
        } else {
            "matching-region-elsewhere"
        };
        Some(Message::new(id).with("region", region.name))
    }

    fn local(&self, tender: &Tender) -> Option<Message> {
        let region = Region::find(tender.buyer.region.as_deref()?)?;
        let local = self.profile.is_local(region.code) == Some(true);
        Some(Message::new(
            match (self.terms.is_agile(&tender.code.kind), local) {
                (true, true) => "matching-local-agile",
                (true, false) => "matching-emt-agile",
                (false, _) => "matching-local-municipal",
            },
        ))
    }

    fn amount(&self, tender: &Tender, points: i32) -> Option<Message> {
        let amounts = &self.profile.past.amounts;
        let estimate = tender.estimate?;
        let most = pesos(*amounts.last()?);
        let id = if points < 0 {
            "matching-amount-far"
        } else if points >= (self.weights.amount_near * 10.0) as i32 {
            "matching-amount-near"
        } else {
            "matching-amount-outside"
        };
        Some(Message::new(id).with("amount", estimate).with("most", most))
    }

    /// What would give a tender more points, the most first.
    #[must_use]
    pub fn changes(&self, found: &Match, tender: &Tender) -> Vec<Change> {
        let mut changes: Vec<Change> = Vec::new();
        changes.extend(self.add_rubro(found, tender));
        changes.extend(self.place_changes(found, tender));
        changes.retain(|change| change.gain() > 0);
        changes.sort_by_key(|change| std::cmp::Reverse(change.gain()));
        changes
    }

    /// The first product of the tender that is no rubro of the supplier, when telling it would help.
    fn add_rubro(&self, found: &Match, tender: &Tender) -> Option<Change> {
        let item = tender.items.iter().find(|item| {
            let code = item.product.as_ref();
            code.is_some_and(|code| code.len() >= 8 && !self.profile.rubros.contains(code))
        })?;
        let code = item.product.clone()?;
        let share = self.weights.rarity_share;
        let points = self.weights.rubro_8 * (1.0 - share + share * self.index.rarity_of(&code));
        Some(Change::AddRubro {
            gain: (points * 10.0).round() as i32 - found.parts.of(Aspect::Rubro),
            name: item.product_name.clone(),
            code,
        })
    }

    fn place_changes(&self, found: &Match, tender: &Tender) -> Vec<Change> {
        let Some(region) = tender.buyer.region.as_deref().and_then(Region::find) else {
            return Vec::new();
        };
        let tenths = |points: f64| (points * 10.0).round() as i32;
        let mut changes = Vec::new();
        if found.parts.of(Aspect::Region) < 0 {
            changes.push(Change::ServeRegion {
                region: region.name,
                gain: tenths(self.weights.region_served) - found.parts.of(Aspect::Region),
            });
        }
        let agile = self.terms.is_agile(&tender.code.kind);
        if agile && self.profile.smaller.is_none() {
            let gain = tenths(self.weights.emt_agile) - found.parts.of(Aspect::Local);
            changes.push(Change::TellSize { gain });
        }
        if agile && self.profile.smaller == Some(true) && self.profile.home.is_none() {
            let gain = tenths(self.weights.local_agile) - found.parts.of(Aspect::Local);
            changes.push(Change::TellComuna { gain });
        }
        changes
    }
}

/// The code that agrees most with a product of the tender: the code, the beginning in common, and its points.
fn nearest<'a>(
    codes: impl Iterator<Item = (&'a str, u32)>,
    tender: &Tender,
    points: impl Fn(usize) -> f64,
) -> Option<(&'a str, &'a str, f64)> {
    let has = |beginning: &str| {
        let products = tender
            .items
            .iter()
            .filter_map(|item| item.product.as_deref());
        let whole = beginning.len() >= 8;
        products.into_iter().any(|product| {
            if whole {
                product == beginning
            } else {
                product.starts_with(beginning)
            }
        })
    };
    let mut best: Option<(&str, &str, f64, u32)> = None;
    for (code, count) in codes {
        let Some(beginning) = beginnings(code).find(|beginning| has(beginning)) else {
            continue;
        };
        let worth = points(beginning.len());
        if best.is_none_or(|(_, _, held, often)| (worth, count) > (held, often)) {
            best = Some((code, beginning, worth, count));
        }
    }
    best.map(|(code, beginning, worth, _)| (code, beginning, worth))
}

/// The product of a tender that begins so, with its name when there is one.
fn product(tender: &Tender, beginning: &str) -> Argument {
    let item = tender.items.iter().find(|item| {
        item.product
            .as_deref()
            .is_some_and(|code| code.starts_with(beginning))
    });
    let code = item
        .and_then(|item| item.product.as_deref())
        .unwrap_or(beginning);
    match item.and_then(|item| item.product_name.as_deref()) {
        Some(name) => format!("{code} {name}").into(),
        None => code.into(),
    }
}

/// Thousandths of a peso as an amount.
fn pesos(thousandths: i64) -> Money {
    Money::new(Decimal::new(thousandths, 3).normalize(), Currency::Clp)
}
