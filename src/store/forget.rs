//! Erases a person: the own record from every table, and public rows under the same RUT when asked.

use crate::domain::rut::Rut;
use crate::store::Forgotten;
use crate::store::error::StoreResult;
use crate::store::sql::{Cell, Sql, number};
use crate::store::{
    bids, directory, dossiers, folder, marks, papers, privacy, saved_searches, suppliers, workshops,
};

/// The public rows that carry a seller's RUT.
const SELLERS: &str = "(SELECT id FROM seller WHERE rut = $1)";

/// Erases a person from one room; how many rows went or changed.
type Erase = fn(&mut dyn Sql, Rut) -> StoreResult<u64>;

/// A room of the store that holds people, and how it erases one.
struct Room {
    /// Its name in texts.
    name: &'static str,
    /// As what its rows are told.
    counted: Counted,
    /// Erases; how many rows went or changed.
    erase: Erase,
    /// How a person leaves with a folder that holds everything, where that is not the same.
    take_away: Option<Erase>,
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
        erase: |sql, rut| suppliers::remove(sql, rut),
        take_away: None,
    },
    Room {
        name: "privacy-room-searches",
        counted: Counted::Record,
        erase: |sql, rut| saved_searches::forget(sql, rut),
        take_away: None,
    },
    Room {
        name: "privacy-room-marks",
        counted: Counted::Record,
        erase: |sql, rut| marks::forget(sql, rut),
        take_away: None,
    },
    Room {
        name: "privacy-room-papers",
        counted: Counted::Record,
        erase: |sql, rut| papers::forget(sql, rut),
        take_away: None,
    },
    Room {
        name: "privacy-room-workshops",
        counted: Counted::Record,
        erase: |sql, rut| workshops::forget(sql, rut),
        // The results that workshops count stay, without a name.
        take_away: Some(|sql, rut| workshops::take_away(sql, rut)),
    },
    Room {
        name: "privacy-room-directory",
        counted: Counted::Beside,
        erase: |sql, rut| directory::forget(sql, rut),
        take_away: None,
    },
    Room {
        name: "privacy-room-dossiers",
        counted: Counted::Beside,
        erase: |sql, rut| dossiers::forget(sql, rut),
        take_away: None,
    },
    Room {
        name: "privacy-room-mentions",
        counted: Counted::Beside,
        erase: forget_mentions,
        take_away: None,
    },
    Room {
        name: "privacy-room-bids",
        counted: Counted::Bid,
        erase: |sql, rut| bids::forget(sql, rut),
        take_away: None,
    },
    Room {
        name: "privacy-room-books",
        counted: Counted::Beside,
        erase: |sql, rut| {
            folder::forget(sql, rut)?;
            privacy::forget(sql, rut)
        },
        take_away: None,
    },
];

/// Takes a person out of what others prepared and keep.
fn forget_mentions(sql: &mut dyn Sql, rut: Rut) -> StoreResult<u64> {
    dossiers::forget_named(sql, rut)?;
    papers::forget_named(sql, rut)?;
    workshops::forget_named(sql, rut)?;
    privacy::forget_named(sql, rut)
}

/// Erases a person. Public offers and orders are counted, and removed only when `public_too`.
pub(super) fn forget(sql: &mut dyn Sql, rut: Rut, public_too: bool) -> StoreResult<Forgotten> {
    let forgotten = from_every_room(sql, rut, |room| room.erase)?;
    if public_too {
        forget_public(sql, &[Cell::Text(rut.compact())])?;
    }
    Ok(forgotten)
}

/// Takes a person away with a folder that holds everything: erased as by [`forget`], but the results that workshops count
/// stay without a name, and public rows stay.
pub(super) fn take_away(sql: &mut dyn Sql, rut: Rut) -> StoreResult<Forgotten> {
    from_every_room(sql, rut, |room| room.take_away.unwrap_or(room.erase))
}

/// Goes through every room, and counts the public rows.
fn from_every_room(
    sql: &mut dyn Sql,
    rut: Rut,
    how: impl Fn(&Room) -> Erase,
) -> StoreResult<Forgotten> {
    let mut rooms = Vec::new();
    let (mut records, mut bids) = (0, 0);
    for room in ROOMS {
        let rows = how(room)(sql, rut)?;
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
