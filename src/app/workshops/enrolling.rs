//! Gives seats to people, one by one or from any spreadsheet. Who could be somebody else is asked about, never guessed;
//! nobody is kept without a basis (Ley 21.719, arts. 12, 13 and 20). Words nothing.

mod seating;

use super::people::{Ground, PersonField, PersonRead, PersonTold, Wrong, grant, read_person};
use super::setting::read_percent;
use crate::app::lists;
use crate::app::sheets::{self, Change, Sheet, SheetReport};
use crate::domain::calendar::read_date;
use crate::domain::consent::{Channel, LegalBasis};
use crate::domain::message::Message;
use crate::domain::workshop::matching::{Match, find, may_be};
use crate::domain::workshop::{Course, Learner, LearnerId};
use crate::exchange::own::learners::{Columns, Field};
use crate::exchange::rejects::Reason;
use crate::exchange::rows::Row;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::validate::read_yes_no;
use crate::rules::Pack;
use crate::store::{Seat, SeatRequest, Store};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// What is counted under this name: seats that are new, people who wait now, people who had a seat or waited.
const ENROLMENTS: &str = "enrolments";

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
    /// Seats are given before those who wait and go first by the centre's rule.
    pub ahead: bool,
    /// Words the reasons.
    pub word: &'a dyn Fn(&Message) -> String,
    /// Makes the id of somebody new.
    pub fresh_id: &'a mut dyn FnMut() -> LearnerId,
    /// Everybody who is known, with those who came in during this run.
    pub known: Vec<Learner>,
    /// Those whose data rest: nobody is brought in anew who is one of them.
    pub resting: Vec<Learner>,
    /// How many rows were set aside because it was left open who they are.
    pub left_open: usize,
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
                    self.left_open += 1;
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
        match store.enrol(&self.request(course, learner, terms))? {
            Seat::Closed => Err(super::closed(&course.code, self.today)),
            seat => Ok(seat),
        }
    }

    /// What is asked of the store for a person.
    fn request(&self, course: &Course, learner: Learner, terms: &Terms) -> SeatRequest {
        SeatRequest {
            course: course.code.clone(),
            learner,
            on: self.today,
            scholarship: terms.scholarship,
            group: terms.group.clone(),
            ahead: self.ahead,
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
        let (mut coming, mut kept) = (Vec::new(), Vec::new());
        let (dry_run, word) = (self.dry_run, self.word);
        let mut report = sheets::import(sheet, ENROLMENTS, dry_run, word, &mut |row| {
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
            coming.push((learner, terms));
            // What became of it is counted once everybody is known: the centre's rule says who is seated first.
            Ok(Ok(Change::Unchanged))
        })?;
        let seated = self.all(course, coming, store)?;
        seated.into(&mut report, course, word);
        let unknown = columns.unknown();
        report.warnings.extend(unknown.iter().map(|name| {
            word(&Message::new("suppliers-column-unknown").with("column", name.as_str()))
        }));
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
            Some(text) if is_ticked(&text) => Ok(Some(true)),
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
            Some(text) => Some(LegalBasis::read(&text).ok_or_else(|| {
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

/// Whether a cell holds the cross or the tick of a form on paper.
fn is_ticked(text: &str) -> bool {
    matches!(text.trim(), "x" | "X" | "✓" | "✔" | "☑" | "☒")
}
