//! The list of the municipality's staff, which serves only to warn of a conflict of interest: of a file only the RUT is
//! read, and kept as a hash, with whether the post is one of authority and when it was left.

use crate::app::sheets::{self, Change, Sheet, SheetReport};
use crate::domain::calendar::read_date;
use crate::domain::directory::staff::{Salt, StaffMember};
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::exchange::header::Header;
use crate::exchange::rejects::Reason;
use crate::exchange::rows::Row;
use crate::failure::Outcome;
use crate::interview::validate::read_yes_no;
use crate::store::Store;
use jiff::civil::Date;

/// Names of the column with the RUT.
const RUT: [&str; 5] = [
    "rut",
    "rut funcionario",
    "run",
    "staff rut",
    "rut_funcionario",
];
/// Names of the column that says whether the post is one of authority or purchasing.
const AUTHORITY: [&str; 5] = [
    "directivo o compras",
    "directivo",
    "autoridad",
    "authority",
    "director or purchasing",
];
/// Names of the column with the last day in the post.
const LEFT: [&str; 6] = [
    "dejó el cargo",
    "fecha término",
    "fecha de término",
    "hasta",
    "left on",
    "until",
];

/// How a list of staff is imported.
pub struct StaffImport<'a> {
    /// The day.
    pub today: Date,
    /// What is mixed into the hashes where no list is kept yet.
    pub salt: Salt,
    /// Nothing is written.
    pub dry_run: bool,
    /// Words the reasons.
    pub word: &'a dyn Fn(&Message) -> String,
}

/// Where the columns stand; all others are not read.
struct Columns<'a> {
    header: &'a Header,
    rut: usize,
    authority: Option<usize>,
    left: Option<usize>,
}

impl StaffImport<'_> {
    /// Imports a list: who is on it already is put right, the others stay.
    ///
    /// # Errors
    /// A sheet without a column for the RUT, a file of rejects that cannot be written, or the store's failure.
    pub fn run(&self, sheet: &Sheet, store: &mut dyn Store) -> Outcome<SheetReport> {
        let rut = sheet.header.find_any(&RUT).ok_or_else(|| {
            let message = Message::new("directory-staff-column-missing");
            sheets::no_key_column(sheet, message, "directory-staff-column-hint")
        })?;
        let columns = Columns {
            header: &sheet.header,
            rut,
            authority: sheet.header.find_any(&AUTHORITY),
            left: sheet.header.find_any(&LEFT),
        };
        let salt = match self.dry_run {
            true => store
                .held_staff_salt()?
                .unwrap_or_else(|| self.salt.clone()),
            false => store.staff_salt(&self.salt)?,
        };
        let mut held = store.staff()?;
        let mut report = sheets::import(sheet, "staff", self.dry_run, self.word, &mut |row| {
            let mut member = match self.read(&columns, row, &salt) {
                Ok(member) => member,
                Err(reason) => return Ok(Err(reason)),
            };
            let known = held.iter().position(|known| known.hash == member.hash);
            // What this sheet does not tell stays as another one told it.
            let told = known.and_then(|at| held[at].is_authority);
            member.is_authority = member.is_authority.or(told);
            let same = |known: &StaffMember| {
                (known.is_authority, known.left_on) == (member.is_authority, member.left_on)
            };
            let change = match known {
                None => Change::New,
                Some(at) if same(&held[at]) => Change::Unchanged,
                Some(_) => Change::Updated,
            };
            if change != Change::Unchanged && !self.dry_run {
                store.put_staff(&member)?;
            }
            match known {
                Some(at) => held[at] = member,
                None => held.push(member),
            }
            Ok(Ok(change))
        })?;
        report.noticed = columns.unread();
        report.warnings = report.noticed.iter().map(self.word).collect();
        Ok(report)
    }

    fn read(&self, columns: &Columns<'_>, row: &Row, salt: &Salt) -> Result<StaffMember, Reason> {
        let text = row.value(columns.rut).unwrap_or_default();
        let rut = Rut::parse_lenient(text)
            .map_err(|error| columns.reason(columns.rut, text, error.message(text)))?;
        let cell = |column: Option<usize>| Some((column?, row.value(column?)?));
        let is_authority = match cell(columns.authority) {
            None => None,
            Some((at, text)) => {
                Some(read_yes_no(text).map_err(|message| columns.reason(at, text, message))?)
            }
        };
        let left_on = match cell(columns.left) {
            None => None,
            Some((at, text)) => Some(
                read_date(text).map_err(|error| columns.reason(at, text, error.message(text)))?,
            ),
        };
        Ok(StaffMember {
            hash: salt.hash(rut),
            is_authority,
            left_on,
            recorded_on: self.today,
        })
    }
}

impl Columns<'_> {
    /// The columns that were not read, by name.
    fn unread(&self) -> Vec<Message> {
        let read = [Some(self.rut), self.authority, self.left];
        let unread = self.header.unread(|place| read.contains(&Some(place)));
        unread
            .into_iter()
            .map(|name| Message::new("suppliers-column-unknown").with("column", name))
            .collect()
    }

    fn reason(&self, column: usize, value: &str, message: Message) -> Reason {
        Reason::cell(self.header.name(column), value, message)
    }
}

/// Takes one RUT off the list; whether it was on it.
///
/// # Errors
/// The store's failure.
pub fn remove(store: &mut dyn Store, rut: Rut) -> Outcome<bool> {
    match store.held_staff_salt()? {
        Some(salt) => Ok(store.remove_staff(&salt.hash(rut))?),
        None => Ok(false),
    }
}
