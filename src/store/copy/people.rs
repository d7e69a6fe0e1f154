//! Brings the suppliers of another store, each with the whole folder: who is only there goes in, who is in both is joined.

use super::joining::{Joining, Met};
use super::{Copied, Told};
use crate::domain::folder::Folder;
use crate::domain::folder::meeting::{Meeting, Side, searches};
use crate::store::error::StoreResult;
use crate::store::{FoundFile, Store};

/// Brings everybody who has a RUT; what workshops hold of them comes apart, with those who have none.
pub(super) fn bring(
    from: &mut dyn Store,
    to: &mut dyn Store,
    joining: &Joining,
    met: &mut Met,
    told: &mut Told<'_>,
) -> StoreResult<()> {
    for rut in from.people()? {
        let mut brought = from.folder(rut)?;
        brought.learners.clear();
        brought.sellers.clear();
        told.count(|copied| count(copied, &brought));
        let here = to.folder(rut)?;
        let meeting = Meeting {
            here: &here,
            file: &brought,
            at: joining.at,
        };
        let name = [&here, &brought]
            .into_iter()
            .find_map(|folder| folder.supplier.as_ref()?.name());
        let joint =
            meeting.merged(&mut |difference| met.choose((Some(rut), name), difference, joining));
        if joint == alone(&here, joining) {
            continue;
        }
        met.changed += 1;
        if let (Some(coming), None) = (&brought.supplier, &here.supplier) {
            let known_as = coming.name().map_or_else(|| rut.to_string(), str::to_owned);
            met.erased.came(coming.created_on, &known_as);
        }
        // A file that was changed or lost where it lay does not arrive: it is missing there too.
        to.put_folder(&joint, &here, &mut |sha256| {
            Ok(match from.paper_file(sha256)? {
                FoundFile::Sound(bytes) => Some(bytes),
                _ => None,
            })
        })?;
    }
    Ok(())
}

/// A folder as it comes out of a meeting that brings nothing: in the same order of its parts.
fn alone(folder: &Folder, joining: &Joining) -> Folder {
    let meeting = Meeting {
        here: folder,
        file: folder,
        at: joining.at,
    };
    meeting.merged(&mut |_| Side::Here)
}

fn count(copied: &mut Copied, folder: &Folder) {
    copied.suppliers += u64::from(folder.supplier.is_some());
    copied.papers += folder.papers.len() as u64;
    copied.bids += folder.bids.len() as u64;
}

/// Brings the saved searches that belong to nobody.
pub(super) fn bring_shared_searches(
    from: &mut dyn Store,
    to: &mut dyn Store,
    joining: &Joining,
    met: &mut Met,
) -> StoreResult<()> {
    let shared = |store: &mut dyn Store| -> StoreResult<Vec<_>> {
        let mut all = store.saved_searches(None)?;
        all.retain(|search| search.supplier.is_none());
        Ok(all)
    };
    let (here, brought) = (shared(to)?, shared(from)?);
    let mut choose = |difference| met.choose((None, None), difference, joining);
    let joint = searches(&here, &brought, &mut choose);
    for search in joint {
        if !here.contains(&search) {
            to.put_saved_search(&search)?;
            met.changed += 1;
        }
    }
    Ok(())
}
