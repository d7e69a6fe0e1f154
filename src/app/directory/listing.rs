//! The list for the municipality: who is connected on a day and fits what was asked, by name and never by merit. What is
//! not known keeps nobody out unseen: it is counted.

use super::basis;
use super::card::{Card, RubroNames, rubro_names};
use super::ties::{StaffList, Tie};
use crate::app::tenders::{comuna_code, places, region_code};
use crate::domain::directory::Field;
use crate::domain::fact::FactValue;
use crate::domain::message::Message;
use crate::domain::place::{Comuna, Region};
use crate::domain::supplier::{StateKind, Supplier, key};
use crate::domain::words::stems;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::validate::validate;
use crate::rules::Pack;
use crate::store::Store;
use crate::store::filter::SupplierFilter;
use jiff::civil::Date;
use std::ops::ControlFlow;

/// What was typed to narrow the list.
#[derive(Debug, Clone, Default)]
pub struct DirectoryQuery {
    /// Comunas of the main domicile by name or code.
    pub comunas: Vec<String>,
    /// The region of delivery, for which a supplier must be local in the sense of the law.
    pub legal_local: Option<String>,
    /// Where the goods or services go: a comuna or a region, only to say who is local there.
    pub delivery: Option<String>,
    /// Beginnings of product codes.
    pub rubros: Vec<String>,
    /// Sizes by yearly sales.
    pub sizes: Vec<String>,
    /// Only those led by women.
    pub women_led: bool,
    /// Only those whose eligibility holds.
    pub eligible: bool,
    /// Words of the name, the comuna, the products.
    pub words: Option<String>,
    /// The not connected too.
    pub all: bool,
}

/// Where something is delivered, and so who is local.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Delivery {
    /// The comuna, where one was said.
    pub comuna: Option<&'static Comuna>,
    /// The region.
    pub region: Option<&'static Region>,
}

/// A supplier in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What may be seen.
    pub card: Card,
    /// In the municipality's own sense: main domicile in the comuna of delivery.
    pub comuna_local: Option<bool>,
    /// In the sense of the law: EMT with its main domicile in the region of delivery.
    pub legal_local: Option<bool>,
    /// What hints at a conflict of interest.
    pub tie: Tie,
}

/// The list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// Who fits, by name and then by RUT.
    pub entries: Vec<Entry>,
    /// The day as of which the states are told.
    pub day: Date,
    /// Where something is delivered.
    pub delivery: Delivery,
    /// Suppliers that no legal basis permits to show.
    pub without_basis: usize,
    /// Suppliers that may be shown and are not connected, where only connected ones were asked for.
    pub not_connected: usize,
    /// Suppliers of whom it is not known whether they fit.
    pub undecided: usize,
    /// Whether a list of staff is kept.
    pub knows_staff: bool,
}

/// A query whose places and words are understood.
struct Asked {
    comunas: Vec<String>,
    local_in: Option<&'static Region>,
    delivery: Delivery,
    words: Vec<String>,
}

impl Asked {
    fn read(query: &DirectoryQuery) -> Outcome<Self> {
        let region = |text: &str| Ok::<_, Failure>(Region::by_code(&region_code(text)?));
        let local_in = match query.legal_local.as_deref() {
            Some(text) => region(text)?,
            None => None,
        };
        let delivery = match query.delivery.as_deref() {
            Some(text) => match Comuna::find(text) {
                Some(comuna) => Delivery {
                    comuna: Some(comuna),
                    region: Some(comuna.region()),
                },
                None => Delivery {
                    comuna: None,
                    region: region(text)?,
                },
            },
            None => Delivery {
                comuna: None,
                region: local_in,
            },
        };
        Ok(Self {
            comunas: places(&query.comunas, comuna_code)?,
            local_in,
            delivery,
            words: stems(query.words.as_deref().unwrap_or_default()),
        })
    }
}

/// The list on a day.
///
/// # Errors
/// Wrong usage: a place that is not known. The store's failure.
pub fn list(
    query: &DirectoryQuery,
    store: &mut dyn Store,
    pack: &Pack,
    day: Date,
) -> Outcome<Listing> {
    let asked = Asked::read(query)?;
    let names = rubro_names(store)?;
    let staff = StaffList::load(store, pack, day)?;
    let mut listing = Listing {
        entries: Vec::new(),
        day,
        delivery: asked.delivery,
        without_basis: 0,
        not_connected: 0,
        undecided: 0,
        knows_staff: !staff.is_empty(),
    };
    let mut maker = Maker {
        query,
        asked: &asked,
        pack,
        names: &names,
        staff: &staff,
        listing: &mut listing,
    };
    store.each_supplier(&SupplierFilter::default(), &mut |supplier| {
        maker.take(&supplier);
        ControlFlow::Continue(())
    })?;
    listing
        .entries
        .sort_by_cached_key(|entry| entry.card.place());
    Ok(listing)
}

/// Puts suppliers into the list one by one.
struct Maker<'a> {
    query: &'a DirectoryQuery,
    asked: &'a Asked,
    pack: &'a Pack,
    names: &'a RubroNames,
    staff: &'a StaffList,
    listing: &'a mut Listing,
}

impl Maker<'_> {
    fn take(&mut self, supplier: &Supplier) {
        let day = self.listing.day;
        let Some(shown) = basis::to_municipality(supplier, self.pack) else {
            self.listing.without_basis += 1;
            return;
        };
        let tie = Tie::of(supplier, &shown, self.staff, day);
        let card = Card::of(supplier, shown, self.pack, self.names, day);
        match self.fits(&card) {
            Some(false) => return,
            None => {
                self.listing.undecided += 1;
                return;
            }
            Some(true) => {}
        }
        if !self.query.all && card.is_connected() != Some(true) {
            self.listing.not_connected += 1;
            return;
        }
        let delivery = self.listing.delivery;
        self.listing.entries.push(Entry {
            comuna_local: delivery
                .comuna
                .and_then(|comuna| Some(card.comuna? == comuna)),
            legal_local: delivery
                .region
                .and_then(|region| card.is_legal_local(region)),
            tie,
            card,
        });
    }

    /// Whether a supplier fits what was asked; nothing where that is not known.
    fn fits(&self, card: &Card) -> Option<bool> {
        let query = self.query;
        let mut answers = Vec::new();
        if !self.asked.comunas.is_empty() {
            let own = card.comuna.map(|comuna| comuna.code);
            answers.push(own.map(|own| self.asked.comunas.iter().any(|code| code == own)));
        }
        if let Some(region) = self.asked.local_in {
            answers.push(card.is_legal_local(region));
        }
        if !query.rubros.is_empty() {
            let known = !card.rubros.is_empty();
            answers.push(known.then(|| sells(card, &query.rubros)));
        }
        if !query.sizes.is_empty() {
            answers.push(card.size.as_ref().map(|own| query.sizes.contains(own)));
        }
        if query.women_led {
            answers.push(card.women_led);
        }
        if query.eligible {
            answers.push(
                card.state(StateKind::Eligibility)
                    .and_then(|seen| seen.holds()),
            );
        }
        if !self.asked.words.is_empty() {
            answers.push(Some(has_words(card, &self.asked.words)));
        }
        if answers.contains(&Some(false)) {
            return Some(false);
        }
        (!answers.contains(&None)).then_some(true)
    }
}

/// Whether one of the product codes begins as asked.
fn sells(card: &Card, beginnings: &[String]) -> bool {
    beginnings.iter().any(|beginning| {
        card.rubros
            .iter()
            .any(|product| product.code.starts_with(beginning))
    })
}

/// Whether what may be seen of name, place and products holds all the words.
fn has_words(card: &Card, words: &[String]) -> bool {
    let mut own = stems(card.name.as_deref().unwrap_or_default());
    if let Some(comuna) = card.comuna {
        own.extend(stems(comuna.name));
    }
    for product in &card.rubros {
        own.push(product.code.clone());
        own.extend(stems(product.name.as_deref().unwrap_or_default()));
    }
    words.iter().all(|word| own.contains(word))
}

/// The sizes by which a list can be narrowed: those that the interview offers.
///
/// # Errors
/// Wrong usage: a size that the rules do not have.
pub fn size(text: &str, pack: &Pack) -> Outcome<String> {
    let question = pack.question(key::SIZE);
    let read = question.map(|question| validate(question, text));
    if let Some(Ok(FactValue::Text(id))) = read {
        return Ok(id);
    }
    let choices = question.map(|question| question.choices.as_slice());
    let known: Vec<Message> = choices
        .unwrap_or_default()
        .iter()
        .map(|choice| Message::new("interview-option").with("label", choice.label.clone()))
        .collect();
    let message = Message::new("directory-no-such-size")
        .with("value", text)
        .with("sizes", known);
    Err(Failure::new(FailureKind::Usage, message))
}

/// What a supplier that is not connected lacks, state by state: `Some(false)` fails, `None` is not known.
#[must_use]
pub fn lacking(card: &Card) -> Vec<(StateKind, Option<bool>)> {
    card.states
        .iter()
        .filter(|seen| seen.holds() != Some(true))
        .map(|seen| (seen.kind, seen.holds()))
        .collect()
}

/// Whether a field is missing because it may not be shown, and not because nobody knows it.
#[must_use]
pub fn is_withheld(card: &Card, field: Field) -> bool {
    !card.shown.has(field)
}
