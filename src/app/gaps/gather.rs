//! Takes orders one by one as they are read and keeps the demand of the buyer that is meant, and nothing else.

use super::aside::ReadAside;
use super::buyers::{Met, SeenBuyer, Wish};
use crate::domain::demand::Demand;
use crate::domain::demand::bought::Bought;
use crate::domain::demand::level::RubroLevel;
use crate::domain::demand::place::{Locality, Places};
use crate::domain::message::Message;
use crate::domain::order::Order;
use crate::domain::place::Comuna;
use crate::domain::tender::{Buyer, Tender};
use crate::exchange::sink::Sink;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;
use crate::store::filter::SupplierFilter;
use std::collections::BTreeMap;
use std::ops::ControlFlow;

/// What is gathered while a source is read.
pub(super) struct Gathering {
    wishes: Vec<Wish>,
    /// The comuna that was told; without it each order is seen from its buyer's own.
    told: Option<&'static Comuna>,
    places: Places,
    demand: Demand,
    met: Met,
    /// The comunas of the buyers, with how many orders each made.
    comunas: BTreeMap<&'static str, u64>,
}

/// What was gathered.
pub(super) struct Found {
    /// What was bought.
    pub(super) demand: Demand,
    /// Who bought.
    pub(super) buyers: Vec<SeenBuyer>,
    /// From where local is seen.
    pub(super) home: &'static Comuna,
}

impl Gathering {
    pub(super) fn new(level: RubroLevel, wishes: Vec<Wish>, told: Option<&'static Comuna>) -> Self {
        Self {
            wishes,
            told,
            places: Places::default(),
            demand: Demand::new(level),
            met: Met::default(),
            comunas: BTreeMap::new(),
        }
    }

    /// Learns where the suppliers are that are held.
    pub(super) fn learn(&mut self, store: &mut dyn Store) -> Outcome<()> {
        store.each_supplier(&SupplierFilter::default(), &mut |supplier| {
            self.places.learn(&supplier);
            ControlFlow::Continue(())
        })?;
        Ok(())
    }

    /// Takes what was bought; that of other buyers is left out. A list that names no buyer is all of one.
    pub(super) fn take(&mut self, bought: &Bought) {
        let nameless = bought.buyer == Buyer::default();
        let fitting = self.wishes.iter().position(|wish| wish.fits(&bought.buyer));
        let wish = match fitting {
            Some(wish) => wish,
            None if nameless || self.wishes.is_empty() => 0,
            None => return,
        };
        let own = bought.buyer.comuna.as_deref().and_then(Comuna::by_code);
        let home = self.told.or(own);
        let locality = home.map_or_else(Locality::default, |home| {
            self.places.locality(&bought.seller, home)
        });
        let is_new = self.demand.add(bought, locality);
        if let Some(own) = own.filter(|_| is_new) {
            *self.comunas.entry(own.code).or_default() += 1;
        }
        if !nameless {
            self.met.note(wish, &bought.buyer, is_new);
        }
    }

    /// Ends the gathering.
    ///
    /// # Errors
    /// Several buyers fit; nothing was bought; nobody knows from which comuna local is seen.
    pub(super) fn finish(self, aside: &ReadAside) -> Outcome<Found> {
        let buyers = self.met.all(&self.wishes)?;
        if self.demand.order_count() == 0 {
            return Err(nothing_bought(self.demand.left_out().cancelled, aside));
        }
        let home = match (self.told, self.comunas.len()) {
            (Some(told), _) => Some(told),
            (None, 1) => self
                .comunas
                .keys()
                .next()
                .and_then(|code| Comuna::by_code(code)),
            _ => None,
        };
        let home = home.ok_or_else(|| which_comuna(&self.comunas))?;
        Ok(Found {
            demand: self.demand,
            buyers,
            home,
        })
    }
}

fn nothing_bought(cancelled: u64, aside: &ReadAside) -> Failure {
    let message = Message::new("gaps-nothing-bought")
        .with("cancelled", cancelled)
        .with("records", aside.records);
    Failure::new(FailureKind::No, message).hint(Message::new("gaps-nothing-bought-hint"))
}

fn which_comuna(comunas: &BTreeMap<&'static str, u64>) -> Failure {
    let failure = Failure::new(FailureKind::Usage, Message::new("gaps-which-comuna"));
    if comunas.is_empty() {
        return failure.hint(Message::new("gaps-which-comuna-hint"));
    }
    let names: Vec<&str> = comunas
        .keys()
        .filter_map(|code| Comuna::by_code(code))
        .map(|comuna| comuna.name)
        .collect();
    failure
        .hint(Message::new("gaps-buys-from").with("comunas", names.join(", ")))
        .hint(Message::new("gaps-which-comuna-hint"))
}

impl Sink for Gathering {
    fn tender(&mut self, _: Tender) -> Outcome<()> {
        Ok(())
    }

    fn order(&mut self, order: Order) -> Outcome<()> {
        self.take(&Bought::from(order));
        Ok(())
    }
}
