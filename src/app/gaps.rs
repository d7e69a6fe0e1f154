//! What a municipality buys against what local suppliers can sell: rubros without a local supplier, who nearly is one,
//! and which course would change most. Joins lists, store and rules; words nothing.

pub mod aside;
mod buyers;
pub mod course;
mod gather;
pub mod source;
pub mod supply;

use aside::ReadAside;
pub use buyers::{SeenBuyer, Wish};
use course::Course;
use gather::Gathering;
use source::Source;
use supply::{LocalSeller, Named, Standing, Step};

use crate::app::tenders::comuna_code;
use crate::domain::calendar::Today;
use crate::domain::demand::Demand;
use crate::domain::demand::level::RubroLevel;
use crate::domain::demand::place::Sense;
use crate::domain::demand::rubro::RubroDemand;
use crate::domain::message::Message;
use crate::domain::money::Currency;
use crate::domain::place::Comuna;
use crate::exchange::plan::ReadOptions;
use crate::exchange::reading::Watch;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::rules::Pack;
use crate::store::Store;
use rust_decimal::Decimal;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// What is asked for.
#[derive(Debug, Clone, Default)]
pub struct GapQuery {
    /// Buyers by name, RUT or code.
    pub buyers: Vec<String>,
    /// The municipality's comuna by name or code.
    pub comuna: Option<String>,
    /// How finely products are told apart.
    pub level: RubroLevel,
    /// Which sense of local decides what is a gap.
    pub sense: Sense,
}

/// With what an answer is made.
pub struct Tools<'a> {
    /// The rules.
    pub pack: &'a Pack,
    /// The day.
    pub today: Today,
    /// How a list is read.
    pub options: &'a ReadOptions,
    /// Words the reasons of rows that are set aside.
    pub word: &'a dyn Fn(&Message) -> String,
}

/// Local suppliers of a rubro that are stuck at the same step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Near {
    /// What they lack.
    pub step: Step,
    /// How many they are.
    pub count: u64,
    /// Those of them that may be named to the municipality.
    pub named: Vec<Named>,
}

/// One rubro that was bought.
#[derive(Debug, Clone)]
pub struct RubroGap {
    /// Its code at the level asked for; nothing for lines that tell no product.
    pub code: Option<String>,
    /// Its name, when a list or the store knows it.
    pub name: Option<String>,
    /// What was bought of it.
    pub demand: RubroDemand,
    /// Suppliers that can sell it today and are local, in each sense of local.
    pub able: [u64; 2],
    /// Local suppliers that sell it and cannot sell to the State yet, by what they lack.
    pub near: Vec<Near>,
}

impl RubroGap {
    /// Whether no local supplier can sell it, in a sense of local: none that is held can, and none sold it in the orders
    /// that were read. A line without a product tells nothing.
    #[must_use]
    pub fn is_gap(&self, sense: Sense) -> bool {
        self.code.is_some()
            && self.able[sense as usize] == 0
            && self.demand.local_orders(sense) == 0
    }

    /// How many local suppliers nearly could.
    #[must_use]
    pub fn near_count(&self) -> u64 {
        self.near.iter().map(|near| near.count).sum()
    }
}

/// The whole answer.
#[derive(Debug, Clone)]
pub struct GapReport {
    /// The day of the answer.
    pub on: Today,
    /// The file that was read; nothing when the store was.
    pub file: Option<String>,
    /// The comuna from which local is seen.
    pub home: &'static Comuna,
    /// Which sense of local decides.
    pub sense: Sense,
    /// Who bought.
    pub buyers: Vec<SeenBuyer>,
    /// What was bought, with what was left out.
    pub demand: Demand,
    /// The rubros, those with most money in pesos first, ties by code.
    pub rubros: Vec<RubroGap>,
    /// How many suppliers are held, and how many of them are local in the sense asked for.
    pub suppliers: (u64, u64),
    /// Suppliers whose place is not known: in no count of local ones.
    pub placeless: u64,
    /// Local suppliers that can sell something that was bought, and of which a state was seen too long ago.
    pub to_recheck: u64,
    /// The courses, the one that would help most first.
    pub courses: Vec<Course>,
    /// What was set aside and noticed while reading a file.
    pub aside: ReadAside,
}

impl GapReport {
    /// Takes the names of those who are not ready off; their counts stay.
    pub fn hide_names(&mut self) {
        for rubro in &mut self.rubros {
            for near in &mut rubro.near {
                near.named.clear();
            }
        }
    }

    /// How many suppliers are named, each once.
    #[must_use]
    pub fn named_count(&self) -> usize {
        let near = self.rubros.iter().flat_map(|rubro| &rubro.near);
        let named = near.flat_map(|near| &near.named);
        let each: BTreeSet<_> = named.map(|one| (one.rut, one.name.as_deref())).collect();
        each.len()
    }

    /// The rubros that no local supplier can sell.
    pub fn gaps(&self) -> impl Iterator<Item = &RubroGap> {
        self.rubros.iter().filter(|rubro| rubro.is_gap(self.sense))
    }

    /// How many rubros are no gap only because somebody local sold them in the orders: nobody who is registered can sell them.
    #[must_use]
    pub fn sold_by_others(&self) -> u64 {
        let sense = self.sense;
        let rubros = self.rubros.iter().filter(|rubro| rubro.code.is_some());
        rubros
            .filter(|rubro| rubro.able[sense as usize] == 0 && !rubro.is_gap(sense))
            .count() as u64
    }

    /// How many rubros were bought, without the lines that tell no product.
    #[must_use]
    pub fn rubro_count(&self) -> usize {
        self.rubros
            .iter()
            .filter(|rubro| rubro.code.is_some())
            .count()
    }
}

/// Reads what was bought and holds it against what local suppliers can sell.
///
/// # Errors
/// Wrong usage when neither buyer nor comuna is told or found; the answer "no" when nothing was bought or several
/// buyers fit; a failure of the list or of the store; [`FailureKind::Interrupted`] when the person stopped it.
pub fn report(
    source: &Source,
    query: &GapQuery,
    store: &mut dyn Store,
    tools: &Tools<'_>,
    watch: Watch<'_>,
) -> Outcome<GapReport> {
    let comuna = query.comuna.as_deref().map(comuna_code).transpose()?;
    let comuna = comuna.as_deref().and_then(Comuna::by_code);
    let wishes = buyers::wishes(&query.buyers, comuna);
    if wishes.is_empty() && !source.is_own_list() {
        return Err(who_buys());
    }
    let mut gathering = Gathering::new(query.level, wishes, comuna);
    gathering.learn(store)?;
    let aside = source::read(source, store, &mut gathering, tools, watch)?;
    let found = gathering.finish(&aside)?;
    let sellers = supply::sellers(store, tools.pack, tools.today, found.home, query.level)?;
    let mut rubros = rubros(&found.demand, &sellers, query.sense);
    name_the_nameless(&mut rubros, query.level, store)?;
    let local = |seller: &&LocalSeller| seller.is_local(query.sense);
    Ok(GapReport {
        on: tools.today,
        file: source.name(),
        home: found.home,
        sense: query.sense,
        buyers: found.buyers,
        courses: course::courses(&rubros, &sellers, query.sense),
        suppliers: (
            sellers.len() as u64,
            sellers.iter().filter(local).count() as u64,
        ),
        placeless: sellers
            .iter()
            .filter(|seller| seller.locality.of(query.sense).is_none())
            .count() as u64,
        to_recheck: to_recheck(&rubros, &sellers, query.sense),
        demand: found.demand,
        rubros,
        aside,
    })
}

/// Nobody was named whose purchases are meant.
fn who_buys() -> Failure {
    Failure::new(FailureKind::Usage, Message::new("gaps-who-buys"))
        .hint(Message::new("gaps-who-buys-hint"))
}

/// Each rubro with who can sell it.
fn rubros(demand: &Demand, sellers: &[LocalSeller], sense: Sense) -> Vec<RubroGap> {
    let mut rubros: Vec<RubroGap> = demand
        .rubros()
        .map(|(code, demand)| {
            let selling: Vec<&LocalSeller> = sellers
                .iter()
                .filter(|seller| code.is_some_and(|code| seller.sells.contains(code)))
                .collect();
            RubroGap {
                code: code.map(str::to_owned),
                name: demand.name.clone(),
                demand: demand.clone(),
                able: Sense::ALL.map(|sense| able(&selling, sense)),
                near: near(&selling, sense),
            }
        })
        .collect();
    rubros.sort_by_cached_key(|rubro| {
        let pesos = rubro.demand.amounts.of(Currency::Clp);
        (
            rubro.code.is_none(),
            Reverse(pesos.unwrap_or(Decimal::ZERO)),
            Reverse(rubro.demand.order_count()),
            rubro.code.clone(),
        )
    });
    rubros
}

/// How many of those who can sell what was bought must be looked at again.
fn to_recheck(rubros: &[RubroGap], sellers: &[LocalSeller], sense: Sense) -> u64 {
    let bought: BTreeSet<&str> = rubros
        .iter()
        .filter_map(|rubro| rubro.code.as_deref())
        .collect();
    let stale = sellers.iter().filter(|seller| {
        seller.stale
            && seller.is_local(sense)
            && seller.standing == Standing::Able
            && seller
                .sells
                .iter()
                .any(|code| bought.contains(code.as_str()))
    });
    stale.count() as u64
}

fn able(selling: &[&LocalSeller], sense: Sense) -> u64 {
    let able = selling
        .iter()
        .filter(|seller| seller.is_local(sense) && seller.standing == Standing::Able);
    able.count() as u64
}

fn near(selling: &[&LocalSeller], sense: Sense) -> Vec<Near> {
    let of_step = |step: Step| {
        let stuck: Vec<&&LocalSeller> = selling
            .iter()
            .filter(|seller| seller.is_local(sense) && seller.standing == Standing::Stuck(step))
            .collect();
        let named = stuck.iter().filter_map(|seller| seller.named(step));
        (!stuck.is_empty()).then(|| Near {
            step,
            count: stuck.len() as u64,
            named: named.cloned().collect(),
        })
    };
    Step::ALL.into_iter().filter_map(of_step).collect()
}

/// Looks up names that no list gave.
fn name_the_nameless(
    rubros: &mut [RubroGap],
    level: RubroLevel,
    store: &mut dyn Store,
) -> Outcome<()> {
    for rubro in rubros.iter_mut().filter(|rubro| rubro.name.is_none()) {
        let Some(product) = &rubro.demand.product else {
            continue;
        };
        let Some(known) = store.rubro(product)? else {
            continue;
        };
        rubro.name = match level.name_at() {
            Some(at) => known.levels.get(at).cloned().or(Some(known.name)),
            None => Some(known.name),
        };
    }
    Ok(())
}
