//! What the municipality's directory keeps besides its suppliers: where it was published and who stood in it, and the staff
//! by their hashes. The statements that both engines run.

use crate::domain::directory::staff::{Salt, StaffMember};
use crate::domain::directory::{Publication, Published};
use crate::domain::paper::Fingerprint;
use crate::domain::rut::Rut;
use crate::store::engine::Engine;
use crate::store::error::StoreResult;
use crate::store::shared::Shared;
use crate::store::sql::{Cell, Columns, Sql, Table};
use crate::store::supplier_rows::{key, rut_of};

/// What a store keeps of the directory. Every method is one transaction.
///
/// # Errors
/// As [`crate::store::Store`].
#[allow(clippy::missing_errors_doc, reason = "said once, above")]
pub trait DirectoryStore {
    /// The folders in which the directory was published, by their path.
    fn publications(&mut self) -> StoreResult<Vec<Publication>>;
    /// Who stands in the publication of a folder, by RUT.
    fn published(&mut self, place: &str) -> StoreResult<Vec<Published>>;
    /// Notes a publication, replacing what stood in its folder.
    fn put_publication(
        &mut self,
        publication: &Publication,
        entries: &[Published],
    ) -> StoreResult<()>;
    /// The salt of the list of staff; `fresh` becomes it where there is none yet.
    fn staff_salt(&mut self, fresh: &Salt) -> StoreResult<Salt>;
    /// The salt of the list of staff, where there is one.
    fn held_staff_salt(&mut self) -> StoreResult<Option<Salt>>;
    /// The staff, by hash.
    fn staff(&mut self) -> StoreResult<Vec<StaffMember>>;
    /// Writes somebody of the staff, replacing what is held under the same hash.
    fn put_staff(&mut self, member: &StaffMember) -> StoreResult<()>;
    /// Takes somebody off the list; whether they were on it.
    fn remove_staff(&mut self, hash: &Fingerprint) -> StoreResult<bool>;
    /// Takes everybody off the list, and its salt with them; how many they were.
    fn clear_staff(&mut self) -> StoreResult<u64>;
}

/// What stands for "the list does not say" in a column of yes (1) and no (0) that is never empty.
const NOT_TOLD: i64 = 2;

/// Who stands in a publication.
const ENTRIES: Table = Table {
    name: "directory_entry",
    columns: "place, rut, fingerprint",
    of_centre: true,
};

impl<E: Engine> DirectoryStore for Shared<E> {
    fn publications(&mut self) -> StoreResult<Vec<Publication>> {
        let query = "SELECT place, published_on, erased FROM directory_publication \
                     WHERE centre_id = this_centre() ORDER BY place";
        self.read(|sql| all(sql, query, &[], read_publication))
    }

    fn published(&mut self, place: &str) -> StoreResult<Vec<Published>> {
        let query = "SELECT rut, fingerprint FROM directory_entry \
                     WHERE centre_id = this_centre() AND place = $1 ORDER BY rut";
        self.read(|sql| all(sql, query, &[Cell::text(place)], read_entry))
    }

    fn put_publication(
        &mut self,
        publication: &Publication,
        entries: &[Published],
    ) -> StoreResult<()> {
        self.write(|sql| put_publication(sql, publication, entries))
    }

    fn staff_salt(&mut self, fresh: &Salt) -> StoreResult<Salt> {
        self.write(|sql| {
            let kept = salt(sql)?;
            if let Some(kept) = kept {
                return Ok(kept);
            }
            sql.run(
                "INSERT INTO directory_salt (centre_id, salt) VALUES (this_centre(), $1)",
                &[Cell::text(fresh.as_str())],
            )?;
            Ok(fresh.clone())
        })
    }

    fn held_staff_salt(&mut self) -> StoreResult<Option<Salt>> {
        self.read(salt)
    }

    fn staff(&mut self) -> StoreResult<Vec<StaffMember>> {
        let query = "SELECT hash, is_authority, left_on, recorded_on FROM directory_staff \
                     WHERE centre_id = this_centre() ORDER BY hash";
        self.read(|sql| all(sql, query, &[], read_member))
    }

    fn put_staff(&mut self, member: &StaffMember) -> StoreResult<()> {
        self.write(|sql| {
            let row = [
                Cell::text(member.hash.as_str()),
                Cell::Int(member.is_authority.map_or(NOT_TOLD, i64::from)),
                Cell::date(member.left_on),
                Cell::date(Some(member.recorded_on)),
            ];
            sql.run(
                "INSERT INTO directory_staff (centre_id, hash, is_authority, left_on, recorded_on) \
                 VALUES (this_centre(), $1, $2, $3, $4) ON CONFLICT (centre_id, hash) DO UPDATE SET \
                 is_authority = excluded.is_authority, left_on = excluded.left_on, \
                 recorded_on = excluded.recorded_on",
                &row,
            )
            .map(drop)
        })
    }

    fn remove_staff(&mut self, hash: &Fingerprint) -> StoreResult<bool> {
        self.write(|sql| Ok(remove_staff(sql, hash)? > 0))
    }

    fn clear_staff(&mut self) -> StoreResult<u64> {
        self.write(|sql| {
            sql.run(
                "DELETE FROM directory_salt WHERE centre_id = this_centre()",
                &[],
            )?;
            sql.run(
                "DELETE FROM directory_staff WHERE centre_id = this_centre()",
                &[],
            )
        })
    }
}

/// Every row of an answer.
fn all<E: Sql + ?Sized, T>(
    sql: &mut E,
    query: &str,
    cells: &[Cell],
    read: impl Fn(&mut Columns<'_>) -> StoreResult<T>,
) -> StoreResult<Vec<T>> {
    let mut found = Vec::new();
    sql.each(query, cells, &mut |row| {
        found.push(read(row)?);
        Ok(())
    })?;
    Ok(found)
}

fn salt<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<Option<Salt>> {
    let query = "SELECT salt FROM directory_salt WHERE centre_id = this_centre()";
    let read = |row: &mut Columns<'_>| Ok(Salt::stored(row.text()?));
    Ok(all(sql, query, &[], read)?.pop())
}

fn read_publication(row: &mut Columns<'_>) -> StoreResult<Publication> {
    Ok(Publication {
        place: row.text()?,
        published_on: row.required()?,
        erased: u64::try_from(row.int()?).unwrap_or(0),
    })
}

fn read_entry(row: &mut Columns<'_>) -> StoreResult<Published> {
    Ok(Published {
        rut: rut_of(row.int()?)?,
        fingerprint: row.required()?,
    })
}

fn read_member(row: &mut Columns<'_>) -> StoreResult<StaffMember> {
    Ok(StaffMember {
        hash: row.required()?,
        is_authority: match row.int()? {
            NOT_TOLD => None,
            said => Some(said != 0),
        },
        left_on: row.parsed()?,
        recorded_on: row.required()?,
    })
}

fn put_publication<E: Sql + ?Sized>(
    sql: &mut E,
    publication: &Publication,
    entries: &[Published],
) -> StoreResult<()> {
    let place = Cell::text(&publication.place);
    for statement in [
        "DELETE FROM directory_entry WHERE centre_id = this_centre() AND place = $1",
        "DELETE FROM directory_publication WHERE centre_id = this_centre() AND place = $1",
    ] {
        sql.run(statement, std::slice::from_ref(&place))?;
    }
    sql.run(
        "INSERT INTO directory_publication (centre_id, place, published_on, erased) \
         VALUES (this_centre(), $1, $2, $3)",
        &[
            place.clone(),
            Cell::date(Some(publication.published_on)),
            Cell::Int(i64::try_from(publication.erased).unwrap_or(i64::MAX)),
        ],
    )?;
    let row = |entry: &Published| {
        let fingerprint = Cell::text(entry.fingerprint.as_str());
        [place.clone(), key(entry.rut), fingerprint]
    };
    sql.insert(&ENTRIES, &entries.iter().map(row).collect())
}

/// Takes a person out of what is known of the publications. Those in which they stood keep the number of the erased, so
/// that somebody publishes them again.
pub(super) fn forget<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<u64> {
    sql.run(
        "UPDATE directory_publication SET erased = erased + 1 WHERE centre_id = this_centre() \
         AND place IN (SELECT place FROM directory_entry WHERE centre_id = this_centre() AND rut = $1)",
        &[key(rut)],
    )?;
    sql.run(
        "DELETE FROM directory_entry WHERE centre_id = this_centre() AND rut = $1",
        &[key(rut)],
    )
}

/// Takes a person off the list of staff, which holds them by a hash that the salt beside it opens again.
pub(super) fn forget_staff<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<u64> {
    match salt(sql)? {
        Some(salt) => remove_staff(sql, &salt.hash(rut)),
        None => Ok(0),
    }
}

fn remove_staff<E: Sql + ?Sized>(sql: &mut E, hash: &Fingerprint) -> StoreResult<u64> {
    let statement = "DELETE FROM directory_staff WHERE centre_id = this_centre() AND hash = $1";
    sql.run(statement, &[Cell::text(hash.as_str())])
}
