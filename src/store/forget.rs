//! Erases a person: the own record from every table, and public rows under the same RUT when asked.

use crate::domain::privacy::naming::naming;
use crate::domain::privacy::proof::Proof;
use crate::domain::rut::Rut;
use crate::store::Forgotten;
use crate::store::error::StoreResult;
use crate::store::sql::{Cell, Sql, number};
use crate::store::{
    bids, directory, dossiers, folder, marks, papers, privacy, saved_searches, suppliers, workshops,
};
use jiff::civil::Date;

/// The public rows that carry a seller's RUT.
const SELLERS: &str = "(SELECT id FROM seller WHERE rut = $1)";

/// How a person is erased.
#[derive(Debug, Clone)]
pub struct Erasure {
    /// The day that stays where a result was counted.
    pub on: Date,
    /// Whether public offers and orders under the same RUT go too.
    pub public_too: bool,
    /// What stays of what the person asked for: written with the erasure, or not at all.
    pub proofs: Vec<Proof>,
}

impl Erasure {
    /// An erasure of the own record on a day, of which no proof stays.
    #[must_use]
    pub const fn on(on: Date) -> Self {
        Self {
            on,
            public_too: false,
            proofs: Vec::new(),
        }
    }
}

/// Who is erased, and how far.
struct Whom {
    /// Whose.
    rut: Rut,
    /// The day on which the results that workshops count are erased; nothing when they stay, without a name.
    results_on: Option<Date>,
    /// What gives the person away in sentences of others.
    traces: Vec<String>,
}

/// Erases a person from one room; how many rows went or changed.
type Erase = fn(&mut dyn Sql, &Whom) -> StoreResult<u64>;

/// A room of the store that holds people, and how it erases one.
struct Room {
    /// Its name in texts.
    name: &'static str,
    /// As what its rows are told.
    counted: Counted,
    /// Erases; how many rows went or changed.
    erase: Erase,
}

/// As what erased rows are told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counted {
    /// The person's own record.
    Record,
    /// An own bid.
    Bid,
    /// What hangs on these, or belongs to others.
    Beside,
}

/// Every room that holds people. A new table with people in it is named here, or the person is not erased.
const ROOMS: &[Room] = &[
    Room {
        name: "privacy-room-supplier",
        counted: Counted::Record,
        erase: |sql, whom| suppliers::remove(sql, whom.rut),
    },
    Room {
        name: "privacy-room-searches",
        counted: Counted::Record,
        erase: |sql, whom| saved_searches::forget(sql, whom.rut),
    },
    Room {
        name: "privacy-room-marks",
        counted: Counted::Record,
        erase: |sql, whom| marks::forget(sql, whom.rut),
    },
    Room {
        name: "privacy-room-papers",
        counted: Counted::Record,
        erase: |sql, whom| papers::forget(sql, whom.rut),
    },
    Room {
        name: "privacy-room-workshops",
        counted: Counted::Record,
        erase: |sql, whom| match whom.results_on {
            Some(on) => workshops::forget(sql, whom.rut, on),
            None => workshops::take_away(sql, whom.rut),
        },
    },
    Room {
        name: "privacy-room-directory",
        counted: Counted::Beside,
        erase: |sql, whom| directory::forget(sql, whom.rut),
    },
    Room {
        name: "privacy-room-staff",
        counted: Counted::Beside,
        // A folder that is taken away does not hold the municipality's list, so that the list stays as it is.
        erase: |sql, whom| match whom.results_on {
            Some(_) => directory::forget_staff(sql, whom.rut),
            None => Ok(0),
        },
    },
    Room {
        name: "privacy-room-dossiers",
        counted: Counted::Beside,
        erase: |sql, whom| dossiers::forget(sql, whom.rut),
    },
    Room {
        name: "privacy-room-mentions",
        counted: Counted::Beside,
        erase: forget_mentions,
    },
    Room {
        name: "privacy-room-bids",
        counted: Counted::Bid,
        erase: |sql, whom| bids::forget(sql, whom.rut),
    },
    Room {
        name: "privacy-room-books",
        counted: Counted::Beside,
        erase: |sql, whom| {
            folder::forget(sql, whom.rut)?;
            privacy::forget(sql, whom.rut)
        },
    },
];

/// Takes a person out of what others prepared and keep.
fn forget_mentions(sql: &mut dyn Sql, whom: &Whom) -> StoreResult<u64> {
    dossiers::forget_named(sql, whom.rut)?;
    papers::forget_named(sql, whom.rut)?;
    workshops::forget_named(sql, whom.rut)?;
    let firms = suppliers::forget_named(sql, whom.rut)?;
    Ok(firms + privacy::forget_named(sql, &whom.traces)?)
}

/// Erases a person, and writes what proves it. Public offers and orders are counted, and removed only when asked for.
pub(super) fn forget(sql: &mut dyn Sql, rut: Rut, erasure: &Erasure) -> StoreResult<Forgotten> {
    let forgotten = from_every_room(sql, rut, Some(erasure.on))?;
    if erasure.public_too {
        forget_public(sql, &[Cell::Text(rut.compact())])?;
    }
    privacy::add_proofs(sql, &erasure.proofs)?;
    Ok(forgotten)
}

/// Takes a person away with a folder that holds everything: erased as by [`forget`], but the results that workshops count
/// stay without a name, and public rows stay.
pub(super) fn take_away(sql: &mut dyn Sql, rut: Rut) -> StoreResult<Forgotten> {
    from_every_room(sql, rut, None)
}

/// Goes through every room, and counts the public rows.
fn from_every_room(
    sql: &mut dyn Sql,
    rut: Rut,
    results_on: Option<Date>,
) -> StoreResult<Forgotten> {
    let supplier = suppliers::get(sql, rut)?;
    let learners = workshops::learners_of(sql, Some(rut))?;
    let whom = Whom {
        rut,
        results_on,
        traces: naming(Some(rut), supplier.as_ref(), &learners),
    };
    let mut rooms = Vec::new();
    let (mut records, mut bids) = (0, 0);
    for room in ROOMS {
        let rows = (room.erase)(sql, &whom)?;
        match room.counted {
            Counted::Record => records += rows,
            Counted::Bid => bids += rows,
            Counted::Beside => {}
        }
        rooms.push((room.name, rows));
    }
    let seller = [Cell::Text(rut.compact())];
    let mut public_rows = 0;
    for table in ["offer", "purchase"] {
        let query = format!("SELECT count(*) FROM {table} WHERE seller_id IN {SELLERS}");
        public_rows += u64::try_from(number(sql, &query, &seller)?).unwrap_or(0);
    }
    Ok(Forgotten {
        records,
        bids,
        rooms,
        public_rows,
        files_left: Vec::new(),
    })
}

/// Removes the public rows of a seller. The hashes of the tenders stay as they were, so that importing the
/// same list again does not bring an erased person back.
fn forget_public(sql: &mut dyn Sql, seller: &[Cell]) -> StoreResult<()> {
    for statement in [
        format!("DELETE FROM offer WHERE seller_id IN {SELLERS}"),
        format!(
            "DELETE FROM purchase_item WHERE id / 16384 IN (SELECT id FROM purchase WHERE seller_id IN {SELLERS})"
        ),
        format!("DELETE FROM purchase WHERE seller_id IN {SELLERS}"),
        "DELETE FROM seller WHERE rut = $1".to_owned(),
    ] {
        sql.run(&statement, seller)?;
    }
    Ok(())
}
