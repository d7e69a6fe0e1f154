//! Buyers, products and sellers are kept once, by content; rows point to them.
//! New entries are numbered by the one writer and inserted a batch at a time.

use super::encoder::{Digest, Encoder};
use crate::domain::order::Order;
use crate::domain::tender::{Buyer, Offer};
use crate::store::error::StoreResult;
use crate::store::rubros::Learned;
use crate::store::select::index_words;
use crate::store::sql::{Cell, Rows, Sql, Table, Value, number, places, unreadable};
use crate::store::wording::Wording;
use rustc_hash::FxHashMap;

/// So many entries are remembered between batches; beyond it the dictionary is asked again.
const REMEMBERED: usize = 50_000;
/// So many hashes are looked up in one question.
const ASKED_AT_ONCE: usize = 500;

/// One dictionary table.
pub(super) struct Dictionary {
    table: Table,
    known: FxHashMap<Digest, i64>,
    wanted: Vec<(Digest, Vec<Cell>)>,
    next: i64,
}

impl Dictionary {
    fn open<E: Sql + ?Sized>(sql: &mut E, table: Table) -> StoreResult<Self> {
        let query = format!("SELECT coalesce(max(id), 0) + 1 FROM {}", table.name);
        Ok(Self {
            table,
            known: FxHashMap::default(),
            wanted: Vec::new(),
            next: number(sql, &query, &[])?,
        })
    }

    /// Asks for an entry; `row` makes its columns after id and hash when it is not known yet.
    fn want(
        &mut self,
        hash: Digest,
        row: impl FnOnce() -> StoreResult<Vec<Cell>>,
    ) -> StoreResult<()> {
        if let std::collections::hash_map::Entry::Vacant(place) = self.known.entry(hash) {
            place.insert(0);
            self.wanted.push((hash, row()?));
        }
        Ok(())
    }

    /// Finds or makes every entry that was asked for.
    fn settle<E: Sql + ?Sized>(&mut self, sql: &mut E) -> StoreResult<()> {
        let wanted = std::mem::take(&mut self.wanted);
        for some in wanted.chunks(ASKED_AT_ONCE) {
            let query = format!(
                "SELECT hash, id FROM {} WHERE hash IN ({})",
                self.table.name,
                places(1, some.len())
            );
            let hashes: Vec<Cell> = some
                .iter()
                .map(|(hash, _)| Cell::Bytes(hash.to_vec()))
                .collect();
            sql.each(&query, &hashes, &mut |row| {
                let hash: Digest = row
                    .bytes()?
                    .try_into()
                    .map_err(|_| unreadable("hash of another length"))?;
                self.known.insert(hash, row.int()?);
                Ok(())
            })?;
        }
        let mut rows = Rows::default();
        for (hash, cells) in wanted {
            let id = self.known.entry(hash).or_default();
            if *id == 0 {
                *id = self.next;
                self.next += 1;
                rows.int(Some(*id)).put(Value::Bytes(&hash));
                for cell in &cells {
                    rows.put(cell.into());
                }
            }
        }
        sql.insert(&self.table, &rows)
    }

    /// The key of an entry that was asked for and settled.
    fn id(&self, key: Option<Digest>) -> Option<i64> {
        self.known.get(&key?).copied()
    }

    /// Forgets what is remembered once it grows; never in the middle of a batch.
    fn trim(&mut self) {
        if self.known.len() > REMEMBERED {
            self.known.clear();
        }
    }
}

/// A product as items name it.
pub(super) struct Product<'a> {
    /// Code.
    pub(super) code: &'a Option<String>,
    /// Name.
    pub(super) name: &'a Option<String>,
    /// Names of the levels above.
    pub(super) levels: &'a [String],
}

/// Under which hashes the dictionaries hold what a record points to; nothing where the record names nothing.
#[derive(Debug, Default)]
pub(super) struct Keys {
    /// The buyer.
    pub(super) buyer: Option<Digest>,
    /// The product of each item or line.
    pub(super) products: Vec<Option<Digest>>,
    /// The seller of each offer, item by item, or the one of an order.
    pub(super) sellers: Vec<Option<Digest>>,
}

/// Room for most of the entries.
const ENTRY: usize = 256;

/// The hash of texts; nothing when none is known.
fn hash_of<const N: usize>(texts: [&Option<String>; N], levels: &[String]) -> Option<Digest> {
    if texts.iter().all(|text| text.is_none()) && levels.is_empty() {
        return None;
    }
    let mut encoder = Encoder::with_room(ENTRY);
    for text in texts {
        encoder.text(text.as_ref());
    }
    encoder.texts(levels);
    Some(encoder.finish())
}

/// The hash of a buyer.
pub(super) fn buyer_key(buyer: &Buyer) -> Option<Digest> {
    hash_of(buyer_texts(buyer), &[])
}

/// The hash of a product.
pub(super) fn product_key(product: &Product<'_>) -> Option<Digest> {
    hash_of([product.code, product.name], product.levels)
}

/// The hash of who made an offer.
pub(super) fn offer_key(offer: &Offer) -> Option<Digest> {
    hash_of(offer_texts(offer), &[])
}

/// The hash of who an order went to.
pub(super) fn order_key(order: &Order) -> Option<Digest> {
    hash_of(order_texts(order), &[])
}

fn cells<const N: usize>(texts: [&Option<String>; N]) -> Vec<Cell> {
    texts
        .into_iter()
        .map(|text| Cell::maybe(text.as_deref()))
        .collect()
}

const fn buyer_texts(buyer: &Buyer) -> [&Option<String>; 7] {
    [
        &buyer.code,
        &buyer.name,
        &buyer.unit,
        &buyer.rut,
        &buyer.comuna,
        &buyer.region,
        &buyer.sector,
    ]
}

const fn offer_texts(offer: &Offer) -> [&Option<String>; 5] {
    [
        &offer.supplier_rut,
        &offer.supplier_name,
        &offer.supplier_size,
        &None,
        &None,
    ]
}

const fn order_texts(order: &Order) -> [&Option<String>; 5] {
    [
        &order.supplier_rut,
        &order.supplier_name,
        &None,
        &order.supplier_comuna,
        &order.supplier_region,
    ]
}

/// The three dictionaries of an import, and the rubros it teaches.
pub(super) struct Dictionaries {
    buyers: Dictionary,
    products: Dictionary,
    sellers: Dictionary,
    learned: Learned,
    /// The words of tenders.
    pub(super) wording: Wording,
}

impl Dictionaries {
    /// Opens them within the transaction of an import.
    pub(super) fn open<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<Self> {
        let table = |name, columns| Table {
            name,
            columns,
            of_centre: false,
        };
        let buyer = "id, hash, code, name, unit, rut, comuna, region, sector, words";
        let seller = "id, hash, rut, name, size, comuna, region";
        Ok(Self {
            buyers: Dictionary::open(sql, table("buyer", buyer))?,
            products: Dictionary::open(sql, table("product", "id, hash, code, name, levels"))?,
            sellers: Dictionary::open(sql, table("seller", seller))?,
            learned: Learned::default(),
            wording: Wording::default(),
        })
    }

    /// Asks for a buyer under its key.
    pub(super) fn want_buyer(&mut self, key: Option<Digest>, buyer: &Buyer) -> StoreResult<()> {
        let Some(hash) = key else {
            return Ok(());
        };
        self.buyers.want(hash, || {
            let mut row = cells(buyer_texts(buyer));
            let names = [&buyer.name, &buyer.unit].into_iter().flatten();
            let words = index_words(names.map(String::as_str)).join(" ");
            row.push(Cell::Text(format!(" {words} ")));
            Ok(row)
        })
    }

    /// Asks for a product under its key, and learns its name.
    pub(super) fn want_product(
        &mut self,
        key: Option<Digest>,
        product: &Product<'_>,
    ) -> StoreResult<()> {
        let Some(hash) = key else {
            return Ok(());
        };
        let learned = &mut self.learned;
        self.products.want(hash, || {
            learned.learn(
                product.code.as_deref(),
                product.name.as_deref(),
                product.levels,
            );
            let mut row = cells([product.code, product.name]);
            row.push(Cell::list(product.levels)?);
            Ok(row)
        })
    }

    /// Asks for who made an offer, under its key.
    pub(super) fn want_bidder(&mut self, key: Option<Digest>, offer: &Offer) -> StoreResult<()> {
        key.map_or(Ok(()), |hash| {
            self.sellers.want(hash, || Ok(cells(offer_texts(offer))))
        })
    }

    /// Asks for who an order went to, under its key.
    pub(super) fn want_seller(&mut self, key: Option<Digest>, order: &Order) -> StoreResult<()> {
        key.map_or(Ok(()), |hash| {
            self.sellers.want(hash, || Ok(cells(order_texts(order))))
        })
    }

    /// Finds or makes everything that was asked for.
    pub(super) fn settle<E: Sql + ?Sized>(&mut self, sql: &mut E) -> StoreResult<()> {
        self.buyers.settle(sql)?;
        self.products.settle(sql)?;
        self.sellers.settle(sql)?;
        self.learned.write(sql)
    }

    /// Writes the rubros and the words that the records taught and that still wait to be written.
    pub(super) fn teach<E: Sql + ?Sized>(&mut self, sql: &mut E) -> StoreResult<()> {
        self.learned.write_all(sql)?;
        self.wording.teach_all(sql)
    }

    /// The number of a buyer, once settled.
    pub(super) fn buyer(&self, key: Option<Digest>) -> Option<i64> {
        self.buyers.id(key)
    }

    /// The number of a product, once settled.
    pub(super) fn product(&self, key: Option<Digest>) -> Option<i64> {
        self.products.id(key)
    }

    /// The number of a seller, once settled.
    pub(super) fn seller(&self, key: Option<Digest>) -> Option<i64> {
        self.sellers.id(key)
    }

    /// Forgets what is remembered once it grows; only between batches.
    pub(super) fn trim(&mut self) {
        self.buyers.trim();
        self.products.trim();
        self.sellers.trim();
        self.wording.trim();
    }
}
