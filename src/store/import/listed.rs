//! What tenders and orders have in common for the bulk writer.

use super::dictionary::{
    Dictionaries, Keys, Product, buyer_key, offer_key, order_key, product_key,
};
use super::digest::{self, Digest};
use super::join::{self, Items};
use super::prepared::Ready;
use crate::domain::change::{self, Change};
use crate::domain::code::ProcessCode;
use crate::domain::order::{Order, OrderItem};
use crate::domain::tender::{Tender, TenderItem};
use crate::store::error::StoreResult;
use crate::store::order_rows::{PURCHASE, PURCHASE_ITEM, put_line, put_order};
use crate::store::packed::{child, descendants, guard};
use crate::store::sql::{Rows, Sql, numbers};
use crate::store::tender_rows::{ITEM, OFFER, TENDER, put_item, put_offer, put_tender};
use crate::store::{orders, tenders};

/// A record on its way to its rows.
pub(super) struct Written<T> {
    /// Its key.
    pub(super) id: i64,
    /// Whether rows under its key are there already.
    pub(super) replaces: bool,
    /// The record.
    pub(super) ready: Ready<T>,
}

/// The rows of one batch; their memory serves one batch after the other.
#[derive(Default)]
pub(super) struct Filled {
    heads: Rows,
    items: Rows,
    offers: Rows,
}

impl Filled {
    fn emptied(&mut self) -> &mut Self {
        self.heads.clear();
        self.items.clear();
        self.offers.clear();
        self
    }
}

/// A record of a public list.
pub(super) trait Listed: Sized + Clone {
    /// The table that holds code and hash.
    const HEAD: &'static str;
    /// The table of the rows that records came from.
    const GROUPS: &'static str;
    /// Its natural key.
    fn code(&self) -> &ProcessCode;
    /// Brings it into the one form in which it is hashed and kept.
    fn settle(&mut self);
    /// Its content hash, once settled.
    fn digest(&self) -> Digest;
    /// Items and offers.
    fn sizes(&self) -> (u64, u64);
    /// Lays a newer piece over this one.
    fn join(&mut self, newer: Self, items: Items);
    /// Keeps of the old record what a whole new one may not know.
    fn keep(&mut self, old: &Self);
    /// What changed from an older record, for who follows it.
    fn changes(_old: &Self, _new: &Self) -> Vec<Change> {
        Vec::new()
    }
    /// The records under these keys.
    fn load<E: Sql + ?Sized>(sql: &mut E, ids: &[i64]) -> StoreResult<Vec<(i64, Self)>>;
    /// Removes the rows under these keys.
    fn remove<E: Sql + ?Sized>(sql: &mut E, ids: &[i64]) -> StoreResult<()>;
    /// The hashes of what the record points to, once settled.
    fn keys(&self) -> Keys;
    /// Asks the dictionaries for what the record points to.
    fn want(&self, keys: &Keys, dictionaries: &mut Dictionaries) -> StoreResult<()>;
    /// Writes records; `stale` are the keys that were there before.
    fn write<E: Sql + ?Sized>(
        sql: &mut E,
        dictionaries: &mut Dictionaries,
        rows: &mut Filled,
        stale: &[i64],
        records: Vec<Written<Self>>,
    ) -> StoreResult<()>;
}

impl Listed for Tender {
    const HEAD: &'static str = "tender";
    const GROUPS: &'static str = "tender_group";

    fn code(&self) -> &ProcessCode {
        &self.code
    }

    fn settle(&mut self) {
        join::settle_tender(self);
    }

    fn digest(&self) -> Digest {
        digest::of_tender(self)
    }

    fn sizes(&self) -> (u64, u64) {
        (self.items.len() as u64, self.offer_count() as u64)
    }

    fn join(&mut self, newer: Self, items: Items) {
        join::tender(self, newer, items);
    }

    fn keep(&mut self, old: &Self) {
        if self.closes.is_some() {
            self.closes = join::closing(old.closes, self.closes);
        }
    }

    fn changes(old: &Self, new: &Self) -> Vec<Change> {
        change::between(old, new)
    }

    fn load<E: Sql + ?Sized>(sql: &mut E, ids: &[i64]) -> StoreResult<Vec<(i64, Self)>> {
        tenders::load(sql, ids)
    }

    fn remove<E: Sql + ?Sized>(sql: &mut E, ids: &[i64]) -> StoreResult<()> {
        for statement in [
            format!("DELETE FROM tender WHERE id IN ({})", numbers(ids)),
            format!(
                "DELETE FROM item WHERE {}",
                descendants("item", "id", ids, 1)
            ),
            format!(
                "DELETE FROM offer WHERE {}",
                descendants("offer", "id", ids, 2)
            ),
        ] {
            sql.run(&statement, &[])?;
        }
        Ok(())
    }

    fn keys(&self) -> Keys {
        let offers = self.items.iter().flat_map(|item| &item.offers);
        Keys {
            buyer: buyer_key(&self.buyer),
            products: self
                .items
                .iter()
                .map(|item| product_key(&product_of(item)))
                .collect(),
            sellers: offers.map(offer_key).collect(),
        }
    }

    fn want(&self, keys: &Keys, dictionaries: &mut Dictionaries) -> StoreResult<()> {
        guard(self.items.len(), &self.code)?;
        dictionaries.want_buyer(keys.buyer, &self.buyer)?;
        let mut sellers = keys.sellers.iter().copied();
        for (item, key) in self.items.iter().zip(&keys.products) {
            guard(item.offers.len(), &self.code)?;
            dictionaries.want_product(*key, &product_of(item))?;
            for offer in &item.offers {
                dictionaries.want_bidder(sellers.next().flatten(), offer)?;
            }
        }
        Ok(())
    }

    fn write<E: Sql + ?Sized>(
        sql: &mut E,
        dictionaries: &mut Dictionaries,
        rows: &mut Filled,
        stale: &[i64],
        mut records: Vec<Written<Self>>,
    ) -> StoreResult<()> {
        let Filled {
            heads,
            items,
            offers,
        } = rows.emptied();
        let mut words = Vec::new();
        for Written { id, ready, .. } in &mut records {
            let (keys, record) = (&ready.keys, &ready.record);
            let placed = ready.placed.take();
            words.push((
                *id,
                placed.unwrap_or_else(|| dictionaries.wording.of(record)),
            ));
            let mut sellers = keys.sellers.iter();
            for (place, (item, product)) in record.items.iter().zip(&keys.products).enumerate() {
                let key = child(*id, place);
                for (place, offer) in item.offers.iter().enumerate() {
                    let seller = dictionaries.seller(sellers.next().copied().flatten());
                    put_offer(offers, offer, child(key, place), seller);
                }
                put_item(items, item, key, dictionaries.product(*product));
            }
            let buyer = dictionaries.buyer(keys.buyer);
            put_tender(heads, record, *id, ready.digest, buyer);
        }
        sql.insert(&TENDER, heads)?;
        sql.insert(&ITEM, items)?;
        sql.insert(&OFFER, offers)?;
        sql.index_words(stale, words)?;
        dictionaries.wording.teach(sql)
    }
}

const fn product_of(item: &TenderItem) -> Product<'_> {
    Product {
        code: &item.product,
        name: &item.product_name,
        levels: item.levels.as_slice(),
    }
}

const fn product_of_line(line: &OrderItem) -> Product<'_> {
    Product {
        code: &line.product,
        name: &line.product_name,
        levels: line.levels.as_slice(),
    }
}

impl Listed for Order {
    const HEAD: &'static str = "purchase";
    const GROUPS: &'static str = "purchase_group";

    fn code(&self) -> &ProcessCode {
        &self.code
    }

    fn settle(&mut self) {
        join::settle_order(self);
    }

    fn digest(&self) -> Digest {
        digest::of_order(self)
    }

    fn sizes(&self) -> (u64, u64) {
        (self.items.len() as u64, 0)
    }

    fn join(&mut self, newer: Self, items: Items) {
        join::order(self, newer, items);
    }

    fn keep(&mut self, _old: &Self) {}

    fn load<E: Sql + ?Sized>(sql: &mut E, ids: &[i64]) -> StoreResult<Vec<(i64, Self)>> {
        orders::load(sql, ids)
    }

    fn remove<E: Sql + ?Sized>(sql: &mut E, ids: &[i64]) -> StoreResult<()> {
        let lines = descendants("purchase_item", "id", ids, 1);
        sql.run(
            &format!("DELETE FROM purchase WHERE id IN ({})", numbers(ids)),
            &[],
        )?;
        sql.run(&format!("DELETE FROM purchase_item WHERE {lines}"), &[])
            .map(drop)
    }

    fn keys(&self) -> Keys {
        Keys {
            buyer: buyer_key(&self.buyer),
            products: self
                .items
                .iter()
                .map(|line| product_key(&product_of_line(line)))
                .collect(),
            sellers: vec![order_key(self)],
        }
    }

    fn want(&self, keys: &Keys, dictionaries: &mut Dictionaries) -> StoreResult<()> {
        guard(self.items.len(), &self.code)?;
        dictionaries.want_buyer(keys.buyer, &self.buyer)?;
        dictionaries.want_seller(keys.sellers.first().copied().flatten(), self)?;
        for (line, key) in self.items.iter().zip(&keys.products) {
            dictionaries.want_product(*key, &product_of_line(line))?;
        }
        Ok(())
    }

    fn write<E: Sql + ?Sized>(
        sql: &mut E,
        dictionaries: &mut Dictionaries,
        rows: &mut Filled,
        _stale: &[i64],
        records: Vec<Written<Self>>,
    ) -> StoreResult<()> {
        let Filled { heads, items, .. } = rows.emptied();
        for Written { id, ready, .. } in &records {
            let (keys, record) = (&ready.keys, &ready.record);
            for (place, (line, product)) in record.items.iter().zip(&keys.products).enumerate() {
                let product = dictionaries.product(*product);
                put_line(items, line, child(*id, place), product);
            }
            let buyer = dictionaries.buyer(keys.buyer);
            let seller = dictionaries.seller(keys.sellers.first().copied().flatten());
            put_order(heads, record, *id, ready.digest, [buyer, seller]);
        }
        sql.insert(&PURCHASE, heads)?;
        sql.insert(&PURCHASE_ITEM, items)
    }
}
