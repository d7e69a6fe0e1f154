//! Real months out of a store: what each supplier bid for before its last month, and what in it.

use crate::{Hidden, Trial, work};
use encuentro::domain::notice::{Notice, NoticeItem};
use encuentro::domain::tender::Tender;
use encuentro::store::filter::TenderFilter;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::path::Path;

/// At most so many suppliers are tried, evenly taken by RUT.
const MOST: usize = 5_000;

/// A tender without its offers.
fn notice(tender: &Tender) -> Notice {
    let mut notice = Notice::new(tender.code.clone());
    notice.title.clone_from(&tender.title);
    notice.closes = tender.closes;
    notice.region.clone_from(&tender.buyer.region);
    notice.buyer.clone_from(&tender.buyer.name);
    notice.sector.clone_from(&tender.buyer.sector);
    notice.complaints = tender.buyer_complaints;
    let items = tender.items.iter().map(|item| NoticeItem {
        product: item.product.clone(),
        product_name: item.product_name.clone(),
        description: item.description.clone(),
    });
    notice.items = items.collect();
    notice
}

/// Reads a store: the last month is the last one in which a tender with offers closed. Rubros are not known there.
pub fn read(url: &str) -> Trial {
    let mut store = encuentro::store::open(Some(url), Path::new("none")).unwrap();
    let mut records: Vec<(Notice, BTreeSet<String>)> = Vec::new();
    store
        .each_tender(&TenderFilter::default(), &mut |tender| {
            let offers = tender.items.iter().flat_map(|item| &item.offers);
            let bidders: BTreeSet<String> = offers
                .filter_map(|offer| offer.supplier_rut.clone())
                .collect();
            if tender.closes.is_some() && !bidders.is_empty() {
                records.push((notice(&tender), bidders));
            }
            ControlFlow::Continue(())
        })
        .unwrap();
    let month = |notice: &Notice| notice.closes.map(|closes| closes.date.first_of_month());
    let last: Option<Date> = records.iter().filter_map(|(notice, _)| month(notice)).max();
    let mut by_rut: BTreeMap<String, Hidden> = BTreeMap::new();
    let mut open = Vec::new();
    for (notice, bidders) in &records {
        let is_last = month(notice) == last;
        for rut in bidders {
            let one = by_rut.entry(rut.clone()).or_insert_with(|| Hidden {
                rubros: Vec::new(),
                said: BTreeSet::new(),
                regions: BTreeSet::new(),
                past: Vec::new(),
                truth: BTreeSet::new(),
            });
            if is_last {
                one.truth.insert(open.len());
            } else {
                one.past.extend(work(notice));
            }
        }
        if is_last {
            open.push(notice.clone());
        }
    }
    let able: Vec<Hidden> = by_rut
        .into_values()
        .filter(|one| !one.truth.is_empty() && !one.past.is_empty())
        .collect();
    let step = able.len().div_ceil(MOST).max(1);
    let suppliers = able.into_iter().step_by(step);
    Trial {
        open,
        suppliers: suppliers
            .map(|mut one| {
                // Nobody's registered rubros are public: plain matching gets the codes of past bids.
                let codes: BTreeSet<String> = one
                    .past
                    .iter()
                    .filter_map(|row| row.item.product.clone())
                    .collect();
                one.rubros = codes.into_iter().collect();
                one
            })
            .collect(),
    }
}
