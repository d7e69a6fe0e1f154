//! Corrects what is kept of somebody who learns or waits: everybody may ask for that (Ley 19.628 as Ley 21.719 has it,
//! art. 6). What a list says never overwrites; this does, because a person says so.

use super::people::{PersonField, PersonTold, find, read_person};
use crate::domain::message::Message;
use crate::domain::workshop::Learner;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;
use jiff::civil::Date;

/// What was corrected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Corrected {
    /// The person as it is kept now.
    pub learner: Learner,
    /// The fields that are different from before; nothing when it was so already.
    pub fields: Vec<PersonField>,
}

/// Puts in what is told of a person in place of what is kept, and takes out what is named.
///
/// # Errors
/// The answer "no" when nobody or more than one is meant, or the RUT is somebody else's; wrong usage for what cannot be
/// read; the store's failure.
pub fn correct(
    store: &mut dyn Store,
    typed: &str,
    told: &PersonTold,
    removed: &[PersonField],
    today: Date,
) -> Outcome<Corrected> {
    let people = store.learners(None)?;
    let before = find(&people, typed)?.clone();
    let told = PersonTold {
        name: told.name.clone().or_else(|| Some(before.name.clone())),
        ..told.clone()
    };
    let read = read_person(&told, today)
        .map_err(|(_, message)| Failure::new(FailureKind::Usage, message))?;
    let mut learner = read.over(before.clone());
    for field in removed {
        take_out(*field, &mut learner);
    }
    let is_taken = |rut| {
        people
            .iter()
            .any(|one| one.id != learner.id && one.rut == Some(rut))
    };
    if learner.rut != before.rut && learner.rut.is_some_and(is_taken) {
        let message = Message::new("workshops-rut-of-another");
        return Err(Failure::new(FailureKind::No, message));
    }
    let fields = PersonField::ALL
        .into_iter()
        .filter(|field| value(*field, &before) != value(*field, &learner))
        .collect();
    if learner != before {
        store.put_learner(&learner)?;
    }
    Ok(Corrected { learner, fields })
}

/// Takes a field out; the name stays, since without it nobody is found again.
fn take_out(field: PersonField, learner: &mut Learner) {
    match field {
        PersonField::Name => {}
        PersonField::Rut => learner.rut = None,
        PersonField::Supplier => learner.supplier = None,
        PersonField::Email => learner.email = None,
        PersonField::Telephone => learner.telephone = None,
        PersonField::Birth => learner.birth_year = None,
        PersonField::Sex => learner.sex = None,
        PersonField::Comuna => learner.comuna = None,
    }
}

/// What is kept in a field, for comparing.
fn value(field: PersonField, learner: &Learner) -> Option<String> {
    match field {
        PersonField::Name => Some(learner.name.clone()),
        PersonField::Rut => learner.rut.map(|rut| rut.to_string()),
        PersonField::Supplier => learner.supplier.map(|rut| rut.to_string()),
        PersonField::Email => learner.email.clone(),
        PersonField::Telephone => learner.telephone.clone(),
        PersonField::Birth => learner.birth_year.map(|year| year.to_string()),
        PersonField::Sex => learner.sex.map(|sex| format!("{sex:?}")),
        PersonField::Comuna => learner.comuna.clone(),
    }
}
