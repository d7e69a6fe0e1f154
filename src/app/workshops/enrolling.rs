//! Gives seats to people, one by one or from any spreadsheet. Who could be somebody else is asked about, never guessed;
//! nobody is kept without a basis (Ley 21.719, arts. 12, 13 and 20). Words nothing.

use super::people::{Ground, PersonField, PersonRead, PersonTold, Wrong, grant, read_person};
use super::setting::read_percent;
use crate::app::lists;
use crate::app::sheets::{self, Change, Sheet, SheetReport};
use crate::domain::calendar::read_date;
use crate::domain::consent::{Channel, LegalBasis};
use crate::domain::message::Message;
use crate::domain::words;
use crate::domain::workshop::matching::{Match, find, may_be};
use crate::domain::workshop::{Course, Learner, LearnerId};
use crate::exchange::own::learners::{Columns, Field};
use crate::exchange::rejects::Reason;
use crate::exchange::report::TenderCounts;
use crate::exchange::rows::Row;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::validate::read_yes_no;
use crate::rules::Pack;
use crate::store::{Seat, SeatRequest, Store};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// What a person answers when somebody on a list could be somebody who is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// It is this one.
    Known(LearnerId),
    /// It is somebody else.
    Another,
    /// Left open: the row goes aside.
    Open,
}

/// Asks who somebody is, showing those who come into question.
pub type AskWho<'a> = &'a mut dyn FnMut(&PersonRead, &[&Learner]) -> Outcome<Choice>;

/// What else is said with a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// The ground on which the person may be kept.
    pub ground: Ground,
    /// Whether the carer of a child agreed.
    pub carer: bool,
    /// The part of the fee that a scholarship pays, in percent.
    pub scholarship: Option<Decimal>,
    /// The centre's own group.
    pub group: Option<String>,
}

/// Finds and keeps people who are enrolled, or wait.
pub struct Enrolling<'a> {
    /// Consent texts and ages.
    pub pack: &'a Pack,
    /// The day.
    pub today: Date,
    /// The ground of rows that name none; never consent.
    pub basis: Option<LegalBasis>,
    /// Nothing is written.
    pub dry_run: bool,
    /// Words the reasons.
    pub word: &'a dyn Fn(&Message) -> String,
    /// Makes the id of somebody new.
    pub fresh_id: &'a mut dyn FnMut() -> LearnerId,
    /// Everybody who is known, with those who came in during this run.
    pub known: Vec<Learner>,
    /// Those whose data rest: nobody is brought in anew who is one of them.
    pub resting: Vec<Learner>,
}

impl Enrolling<'_> {
    /// Who a person is, as it stands after what is said of it.
    ///
    /// # Errors
    /// The reason why nobody may be kept or told, inside; a failure of asking, outside.
    pub fn person(
        &mut self,
        read: &PersonRead,
        terms: &Terms,
        ask: AskWho<'_>,
    ) -> Outcome<Result<Learner, Message>> {
        if may_be(&read.given, &self.resting) {
            return Ok(Err(Message::new("workshops-blocked")));
        }
        let chosen = match find(&read.given, &self.known) {
            Match::New => Choice::Another,
            Match::Same(id) => Choice::Known(id),
            Match::Ambiguous(ids) => {
                let meant: Vec<&Learner> = self
                    .known
                    .iter()
                    .filter(|one| ids.contains(&one.id))
                    .collect();
                let chosen = ask(read, &meant)?;
                if chosen == Choice::Open {
                    let names: Vec<&str> = meant.iter().map(|one| one.name.as_str()).collect();
                    let message =
                        Message::new("workshops-ambiguous").with("names", names.join(", "));
                    return Ok(Err(message));
                }
                chosen
            }
        };
        let known = |id| self.known.iter().find(|one| one.id == id).cloned();
        let learner = match chosen {
            Choice::Known(id) => known(id).map(|one| read.onto(one)),
            Choice::Another | Choice::Open => None,
        };
        if learner.is_none() && self.is_taken(read) {
            return Ok(Err(Message::new("workshops-rut-of-another")));
        }
        let mut learner =
            learner.unwrap_or_else(|| read.new_learner((self.fresh_id)(), self.today));
        if !grant(&mut learner, terms.ground, self.pack, self.today) {
            return Ok(Err(Message::new("workshops-no-basis")));
        }
        if read.may_be_child(self.pack, self.today) && !terms.carer {
            return Ok(Err(Message::new("workshops-child")));
        }
        self.known.retain(|one| one.id != learner.id);
        self.known.push(learner.clone());
        Ok(Ok(learner))
    }

    /// Whether the RUT is somebody's already.
    fn is_taken(&self, read: &PersonRead) -> bool {
        read.given.rut.is_some() && self.known.iter().any(|one| one.rut == read.given.rut)
    }

    /// Gives the person a seat, or a place in the waiting list.
    ///
    /// # Errors
    /// The answer "no" when the course was closed meanwhile; the store's failure.
    pub fn seat(
        &self,
        course: &Course,
        learner: Learner,
        terms: &Terms,
        store: &mut dyn Store,
    ) -> Outcome<Seat> {
        let seat = store.enrol(&SeatRequest {
            course: course.code.clone(),
            learner,
            on: self.today,
            scholarship: terms.scholarship,
            group: terms.group.clone(),
        })?;
        match seat {
            Seat::Closed => Err(super::closed(&course.code, self.today)),
            seat => Ok(seat),
        }
    }

    /// Enrols everybody on a sheet.
    ///
    /// # Errors
    /// A sheet without names, a file of rejects that cannot be written, or the store's failure.
    pub fn sheet(
        &mut self,
        course: &Course,
        sheet: &Sheet,
        store: &mut dyn Store,
        ask: AskWho<'_>,
    ) -> Outcome<SheetReport> {
        let columns = Columns::find(&sheet.header);
        if !columns.has_name() {
            let message =
                Message::new("workshops-no-name-column").with("file", lists::name(&sheet.path));
            return Err(Failure::new(FailureKind::Input, message)
                .hint(Message::new("workshops-no-name-column-hint")));
        }
        let mut free = store.free_seats(&course.code)?;
        let mut waiting = TenderCounts::default();
        let mut rehearsed = BTreeSet::new();
        let mut kept = Vec::new();
        let (dry_run, word) = (self.dry_run, self.word);
        let mut report = sheets::import(sheet, "enrolments", dry_run, word, &mut |row| {
            let (read, terms) = match self.row(&columns, row) {
                Ok(read) => read,
                Err(reason) => return Ok(Err(reason)),
            };
            let learner = match self.person(&read, &terms, ask)? {
                Ok(learner) => learner,
                Err(message) => return Ok(Err(Reason::row(message))),
            };
            if read.disagrees(&learner) {
                kept.push(learner.name.clone());
            }
            if dry_run {
                if !rehearsed.insert(learner.id) {
                    return Ok(Ok(Change::Unchanged));
                }
                return rehearse(course, &learner, &mut free, &mut waiting, store).map(Ok);
            }
            Ok(Ok(match self.seat(course, learner, &terms, store)? {
                Seat::Taken(_) => Change::New,
                Seat::Waits(_) => {
                    waiting.new += 1;
                    Change::Updated
                }
                _ => Change::Unchanged,
            }))
        })?;
        report.counts.insert("waiting", waiting);
        let unknown = columns.unknown();
        let unread =
            |name: &String| Message::new("suppliers-column-unknown").with("column", name.as_str());
        report.noticed = unknown.iter().map(unread).collect();
        report.warnings = report.noticed.iter().map(word).collect();
        if !kept.is_empty() {
            let message = Message::new("workshops-data-kept")
                .with("count", kept.len())
                .with("names", kept.join(", "));
            report.warnings.push(word(&message));
        }
        Ok(report)
    }

    /// Reads a row.
    fn row(&self, columns: &Columns, row: &Row) -> Result<(PersonRead, Terms), Reason> {
        let text = |field| columns.text(row, field);
        let told = PersonTold {
            name: columns.name(row),
            rut: text(Field::Rut),
            supplier: text(Field::Supplier),
            email: text(Field::Email),
            telephone: text(Field::Telephone),
            birth: text(Field::Birth),
            sex: text(Field::Sex),
            comuna: text(Field::Comuna),
        };
        let read =
            read_person(&told, self.today).map_err(|wrong| reason_of(columns, row, wrong))?;
        let yes = |field| match text(field) {
            None => Ok(None),
            Some(text) => read_yes_no(&text)
                .map(Some)
                .map_err(|message| columns.reason(row, field, message)),
        };
        let agreed = yes(Field::Consent)?;
        let given_on = match text(Field::ConsentOn) {
            None => self.today,
            Some(text) => read_date(&text)
                .map_err(|error| columns.reason(row, Field::ConsentOn, error.message(&text)))?,
        };
        let named = match text(Field::Basis) {
            None => None,
            Some(text) => Some(read_basis(&text).ok_or_else(|| {
                let message = Message::new("suppliers-bad-basis").with("value", text);
                columns.reason(row, Field::Basis, message)
            })?),
        };
        // Consent is only what the person gave: a basis column that says so does not replace the yes.
        let basis = match (named.or(self.basis), agreed) {
            (None | Some(LegalBasis::Consent), Some(true)) => Some(LegalBasis::Consent),
            (None | Some(LegalBasis::Consent), _) => None,
            (other, _) => other,
        };
        if basis.is_none() && agreed == Some(false) {
            let message = Message::new("workshops-no-consent");
            return Err(columns.reason(row, Field::Consent, message));
        }
        let scholarship = match text(Field::Scholarship) {
            None => None,
            Some(text) => Some(
                read_percent(&text)
                    .map_err(|message| columns.reason(row, Field::Scholarship, message))?,
            ),
        };
        let terms = Terms {
            ground: Ground {
                basis,
                given_on,
                channel: Channel::File,
                results: yes(Field::Results)? == Some(true),
            },
            carer: yes(Field::Carer)? == Some(true),
            scholarship,
            group: text(Field::Group),
        };
        Ok((read, terms))
    }
}

/// What a row would do, without writing it.
fn rehearse(
    course: &Course,
    learner: &Learner,
    free: &mut u64,
    waiting: &mut TenderCounts,
    store: &mut dyn Store,
) -> Outcome<Change> {
    let seats = store.enrolments_of(learner.id)?;
    let held = seats
        .iter()
        .any(|seat| seat.course == course.code && seat.is_active());
    if held {
        return Ok(Change::Unchanged);
    }
    if *free > 0 {
        *free -= 1;
        return Ok(Change::New);
    }
    waiting.new += 1;
    Ok(Change::Updated)
}

/// The reason to set a row aside for a field of a person.
fn reason_of(columns: &Columns, row: &Row, (field, message): Wrong) -> Reason {
    let column = match field {
        PersonField::Name => Field::Name,
        PersonField::Rut => Field::Rut,
        PersonField::Supplier => Field::Supplier,
        PersonField::Email => Field::Email,
        PersonField::Telephone => Field::Telephone,
        PersonField::Birth => Field::Birth,
        PersonField::Sex => Field::Sex,
        PersonField::Comuna => Field::Comuna,
    };
    columns.reason(row, column, message)
}

/// Reads a legal basis in either language.
#[must_use]
pub fn read_basis(text: &str) -> Option<LegalBasis> {
    Some(match words::plain(text).replace(['_', '-'], " ").as_str() {
        "consent" | "consentimiento" => LegalBasis::Consent,
        "contract" | "contrato" => LegalBasis::Contract,
        "legal function" | "funcion legal" => LegalBasis::LegalFunction,
        _ => return None,
    })
}
