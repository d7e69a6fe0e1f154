//! What `store info` says of a store.

use crate::store::StoreInfo;
use crate::store::engine::Engine;
use crate::store::error::StoreResult;
use crate::store::migrate;
use crate::store::sql::{Access, atomically, number};

/// The kinds of rows that are told, with their tables.
const COUNTED: [(&str, &str); 11] = [
    ("suppliers", "supplier"),
    ("bids", "bid"),
    ("tenders", "tender"),
    ("items", "item"),
    ("offers", "offer"),
    ("orders", "purchase"),
    ("rubros", "rubro"),
    ("papers", "paper"),
    ("courses", "course"),
    ("learners", "learner"),
    ("waiting", "waiting"),
];

impl StoreInfo {
    /// Where it is as `--store` takes it, without any password.
    #[must_use]
    pub fn address(&self) -> String {
        match self.engine {
            "sqlite" => format!("sqlite:{}", self.location),
            _ => self.location.clone(),
        }
    }
}

/// Where the store is, what it holds, and whether it is sound.
pub(super) fn info<E: Engine>(engine: &mut E) -> StoreResult<StoreInfo> {
    let (counts, schema, unfinished_imports) = atomically(engine, Access::Read, |sql| {
        let mut counts = Vec::new();
        for (kind, table) in COUNTED {
            let rows = number(sql, &format!("SELECT count(*) FROM {table}"), &[])?;
            counts.push((kind, u64::try_from(rows).unwrap_or(0)));
        }
        let unfinished = "SELECT count(*) FROM import_log WHERE finished IS NULL";
        let unfinished = u64::try_from(number(sql, unfinished, &[])?).unwrap_or(0);
        Ok((counts, migrate::version(sql)?, unfinished))
    })?;
    Ok(StoreInfo {
        engine: engine.name(),
        location: engine.location(),
        schema,
        bytes: engine.bytes()?,
        counts,
        unfinished_imports,
        damage: engine.damage()?,
    })
}
