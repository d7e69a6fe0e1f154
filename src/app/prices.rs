//! Prices of a product: what was typed becomes one product code and a wish, and its prices are gathered.
//! Must not word anything.

use crate::app::rubros;
use crate::app::tenders::{places, region_code};
use crate::domain::calendar::Today;
use crate::domain::message::Message;
use crate::domain::money::Currency;
use crate::domain::prices::collect::{Collector, LeftOut, Wish};
use crate::domain::prices::rules::{PriceRules, UnitWords};
use crate::domain::prices::{PriceGroup, PricedProduct};
use crate::domain::rubro::is_code;
use crate::domain::words;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::rules::model::Pack;
use crate::store::Store;
use crate::store::filter::{TenderFilter, TenderSort};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use std::collections::BTreeSet;
use std::ops::ControlFlow;

/// So many rubros that answer the words are looked up.
const RUBROS: usize = 60;
/// So many of the newest tenders that hold the words are looked through for products.
const TENDERS: usize = 200;
/// Shortest beginning of a product code.
const SHORTEST: usize = 2;

/// What was typed.
#[derive(Debug, Clone, Default)]
pub struct PriceQuery {
    /// A product code, its beginning, or words.
    pub typed: String,
    /// Regions by name or code.
    pub regions: Vec<String>,
    /// One year.
    pub year: Option<i16>,
    /// From this year on.
    pub since: Option<i16>,
    /// Only offers that won.
    pub won: bool,
    /// A unit of measure.
    pub unit: Option<String>,
    /// A currency.
    pub currency: Option<String>,
    /// Words of what was asked for or offered.
    pub text: Option<String>,
}

/// The prices of one product.
#[derive(Debug)]
pub struct PriceReport {
    /// The product code.
    pub code: String,
    /// Its name.
    pub name: Option<String>,
    /// What the prices were narrowed by.
    pub wish: Wish,
    /// The words that were asked for, as they were typed.
    pub text: Option<String>,
    /// The groups, never mixed.
    pub groups: Vec<PriceGroup>,
    /// Prices that fit and are in no group.
    pub left_out: LeftOut,
    /// What the figures rest on.
    pub rules: PriceRules,
}

/// What a query comes to.
#[derive(Debug)]
pub enum Answer {
    /// The prices of the one product that is meant.
    Prices(Box<PriceReport>),
    /// Several products fit: a person must choose. Those with most prices first.
    Several(Vec<PricedProduct>),
}

/// Answers a query.
///
/// # Errors
/// The answer "no" when nothing is known; wrong usage for a region or a currency that does not exist; the store's.
pub fn answer(
    store: &mut dyn Store,
    query: &PriceQuery,
    pack: &Pack,
    today: Today,
) -> Outcome<Answer> {
    let rules = rules(pack, today)?;
    let wish = wish(query, &rules)?;
    let typed = query.typed.trim();
    if is_code(typed) {
        return report(store, typed, query, wish, rules).map(|one| Answer::Prices(Box::new(one)));
    }
    let mut products = candidates(store, typed)?;
    match products.len() {
        0 => Err(nothing(store, typed)?),
        1 => report(store, &products.remove(0).code, query, wish, rules)
            .map(|one| Answer::Prices(Box::new(one))),
        _ => Ok(Answer::Several(products)),
    }
}

/// What the prices are narrowed by.
fn wish(query: &PriceQuery, rules: &PriceRules) -> Outcome<Wish> {
    let currency = query.currency.as_deref().map(|text| {
        Currency::parse(text).ok_or_else(|| {
            let message = Message::new("prices-unknown-currency").with("value", text);
            Failure::new(FailureKind::Usage, message)
        })
    });
    Ok(Wish {
        regions: places(&query.regions, region_code)?,
        from: query.year.or(query.since),
        to: query.year,
        won: query.won,
        unit: query.unit.as_deref().map(|text| rules.unit(Some(text))),
        currency: currency.transpose()?,
        words: query.text.as_deref().map(words::stems).unwrap_or_default(),
    })
}

/// Gathers the prices of one product.
fn report(
    store: &mut dyn Store,
    code: &str,
    query: &PriceQuery,
    wish: Wish,
    rules: PriceRules,
) -> Outcome<PriceReport> {
    let mut collector = Collector::new(&rules, wish.clone());
    let mut seen = false;
    store.each_price(code, &mut |price| {
        seen = true;
        collector.take(price);
        ControlFlow::Continue(())
    })?;
    let left_out = collector.left_out();
    let name = collector.name().map(str::to_owned);
    let groups = collector.finish();
    if groups.is_empty() {
        return Err(no_price(store, code, seen, left_out)?);
    }
    let name = match name {
        Some(name) => Some(name),
        None => store.rubro(code)?.map(|rubro| rubro.name),
    };
    Ok(PriceReport {
        code: code.to_owned(),
        name,
        wish,
        text: query.text.clone(),
        groups,
        left_out,
        rules,
    })
}

/// The products that a beginning of a code or words may mean, with prices; most prices first, ties by code.
fn candidates(store: &mut dyn Store, typed: &str) -> Outcome<Vec<PricedProduct>> {
    let digits = typed.bytes().all(|letter| letter.is_ascii_digit());
    let mut products = if digits && typed.len() >= SHORTEST {
        store.priced_products(&[typed.to_owned()])?
    } else {
        let codes = codes_of(store, typed)?;
        let mut found = store.priced_products(&codes.iter().cloned().collect::<Vec<_>>())?;
        found.retain(|product| codes.contains(&product.code));
        found
    };
    products.retain(|product| product.offered + product.bought > 0);
    products.sort_by(|left, right| {
        let (many, more) = (left.offered + left.bought, right.offered + right.bought);
        more.cmp(&many).then_with(|| left.code.cmp(&right.code))
    });
    Ok(products)
}

/// The product codes that words mean: by the names of the rubros, and by what the newest tenders that hold them buy.
fn codes_of(store: &mut dyn Store, typed: &str) -> Outcome<BTreeSet<String>> {
    let wanted = words::stems(typed);
    if wanted.is_empty() {
        return Ok(BTreeSet::new());
    }
    let rubros = rubros::search(store, typed, RUBROS)?;
    let mut codes: BTreeSet<String> = rubros.into_iter().map(|rubro| rubro.code).collect();
    let holding = TenderFilter {
        text: Some(typed.to_owned()),
        sort: TenderSort::Published,
        limit: Some(TENDERS),
        ..TenderFilter::default()
    };
    store.each_tender(&holding, &mut |tender| {
        for item in tender.items {
            let texts = [&item.product_name, &item.description];
            let found: Vec<String> = texts
                .into_iter()
                .flatten()
                .flat_map(|text| words::stems(text))
                .collect();
            if let Some(code) = item.product.filter(|code| is_code(code))
                && wanted.iter().all(|word| found.contains(word))
            {
                codes.insert(code);
            }
        }
        ControlFlow::Continue(())
    })?;
    Ok(codes)
}

/// A product without a price: nothing is held, nothing fits the options, or the lists give only totals.
fn no_price(store: &mut dyn Store, code: &str, seen: bool, left_out: LeftOut) -> Outcome<Failure> {
    if left_out.without_price > 0 {
        let message = Message::new("prices-only-totals")
            .with("code", code)
            .with("count", left_out.without_price);
        return Ok(
            Failure::new(FailureKind::No, message).hint(Message::new("prices-only-totals-hint"))
        );
    }
    if seen {
        let message = Message::new("prices-none-fits").with("code", code);
        return Ok(Failure::new(FailureKind::No, message)
            .hint(Message::new("prices-none-fits-hint").with("code", code)));
    }
    nothing(store, code)
}

/// Nothing is known: whether the store is empty, or the product is not in it.
fn nothing(store: &mut dyn Store, typed: &str) -> Outcome<Failure> {
    let held = store
        .info()?
        .counts
        .iter()
        .any(|(table, count)| matches!(*table, "tenders" | "orders") && *count > 0);
    let message = if held {
        Message::new("prices-none-known").with("what", typed)
    } else {
        Message::new("prices-none-yet")
    };
    let failure = Failure::new(FailureKind::No, message);
    Ok(if held {
        failure
            .hint(Message::new("prices-none-known-hint").with("what", typed))
            .hint(Message::new("prices-import-hint"))
    } else {
        failure.hint(Message::new("prices-import-hint"))
    })
}

/// The thresholds and words of the pack that hold today.
///
/// # Errors
/// The answer "no" when the pack lacks a threshold.
pub fn rules(pack: &Pack, today: Today) -> Outcome<PriceRules> {
    let value = |id| {
        let found = pack.value(id, today.date);
        found.map_err(|message| Failure::new(FailureKind::No, message))
    };
    let units = pack.price_units.iter().map(|unit| UnitWords {
        id: unit.id.clone(),
        name: unit.name.clone(),
        words: unit.words.clone(),
        package: unit.package,
        sizes: unit.sizes.clone(),
    });
    Ok(PriceRules::new(
        value("price-outlier-factor")?.max(Decimal::ONE),
        value("price-few")?.to_usize().unwrap_or(usize::MAX),
        value("price-package-tolerance")?,
        units.collect(),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn the_pack_gives_every_word_of_a_unit_once_and_sizes_above_one() {
        let pack = Pack::embedded().expect("the pack");
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for unit in &pack.price_units {
            assert!(!unit.words.is_empty(), "{}", unit.id);
            assert!(
                unit.sizes.iter().all(|size| *size > Decimal::ONE),
                "{}",
                unit.id
            );
            for word in &unit.words {
                assert_eq!(words::plain(word), *word, "words stand folded");
                assert_eq!(seen.insert(word.clone(), &unit.id), None, "{word}");
            }
        }
    }

    #[test]
    fn the_pack_s_units_join_spellings_and_part_what_differs() {
        let pack = Pack::embedded().expect("the pack");
        let today = Today::fixed(jiff::civil::date(2026, 11, 23));
        let rules = rules(&pack, today).expect("rules");
        let unit = |text: &str| rules.unit(Some(text));
        assert_eq!(unit("Unidad"), unit("UN."));
        assert_eq!(unit("Kilogramo"), unit("KG"));
        assert_eq!(unit("Metro Cuadrado"), unit("m2"));
        assert_ne!(unit("Unidad"), unit("Unidad no definida"));
        assert_ne!(unit("Caja"), unit("Unidad"));
        assert_eq!(rules.few, 5);
    }
}
