//! Consent given and withdrawn, equally easily, with the version of the text, the day and the channel. Words nothing.

use super::subject::Subject;
use crate::app::onboarding;
use crate::app::suppliers::not_held;
use crate::domain::consent::{Channel, Consent, LegalBasis, Purpose};
use crate::domain::message::Message;
use crate::domain::privacy::age::{Consenter, consenter};
use crate::domain::privacy::blocking::Carer;
use crate::domain::supplier::Supplier;
use crate::domain::workshop::Learner;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::rules::Pack;
use crate::store::Store;
use jiff::civil::Date;

/// A consent as it is told.
pub struct Giving<'a> {
    /// Whose.
    pub whom: &'a Subject,
    /// What for.
    pub purpose: Purpose,
    /// On what ground.
    pub basis: LegalBasis,
    /// How it was given.
    pub channel: Channel,
    /// The day; today when nothing is said.
    pub on: Option<Date>,
    /// The year in which the person was born, where it is known. It is looked at and not kept.
    pub birth_year: Option<i16>,
    /// Who cares for a young person and consents; kept with a supplier's record.
    pub carer: Option<&'a str>,
}

/// What giving or withdrawing came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It was written.
    Done,
    /// It stood so already.
    Already,
}

/// One person as the rooms hold them: the supplier's record, and the seats that the same person has or had. What is decided is
/// decided for both: otherwise one would go on where the other was withdrawn.
pub struct Person {
    /// The record under the RUT.
    pub supplier: Option<Supplier>,
    /// The person as a learner.
    pub learners: Vec<Learner>,
}

impl Person {
    /// Finds both. What a person asks about the own consents is done for blocked people too.
    ///
    /// # Errors
    /// The answer "no" when nobody is held; the store's failure.
    pub fn of(store: &mut dyn Store, whom: &Subject) -> Outcome<Self> {
        let rut = match whom {
            Subject::Rut(rut) => *rut,
            Subject::Learner(learner) => {
                let learners = vec![learner.as_ref().clone()];
                let supplier = None;
                return Ok(Self { supplier, learners });
            }
        };
        let (supplier, learners) = (store.supplier(rut)?, store.learners(Some(rut))?);
        if supplier.is_none() && learners.is_empty() {
            return Err(not_held(rut));
        }
        Ok(Self { supplier, learners })
    }

    /// Everything that was decided, the supplier's record first.
    #[must_use]
    pub fn consents(&self) -> Vec<Consent> {
        let own = self.supplier.iter().flat_map(|known| &known.consents);
        let learning = self.learners.iter().flat_map(|one| &one.consents);
        own.chain(learning).cloned().collect()
    }
}

/// Whether a purpose touches people in workshops too; the others need a supplier's record.
const fn is_of_learners(purpose: Purpose) -> bool {
    matches!(purpose, Purpose::Guidance | Purpose::Results)
}

/// Gives a purpose its ground.
///
/// # Errors
/// A young person without a carer, a day to come; the answer "no" when nobody is held; the store's failure.
pub fn give(
    store: &mut dyn Store,
    pack: &Pack,
    giving: &Giving<'_>,
    today: Date,
) -> Outcome<Change> {
    let on = giving.on.unwrap_or(today);
    if on > today {
        let message = Message::new("privacy-day-to-come").with("day", on);
        return Err(Failure::new(FailureKind::Usage, message));
    }
    must_have_carer(pack, giving, today)?;
    let person = Person::of(store, giving.whom)?;
    let version = pack
        .consent_text(giving.purpose, today)
        .map(|text| text.version.clone())
        .ok_or_else(|| Failure::new(FailureKind::Input, Message::new("privacy-no-text")))?;
    let consent = Consent {
        purpose: giving.purpose,
        basis: giving.basis,
        text_version: version,
        given_on: on,
        channel: giving.channel,
        withdrawn_on: None,
        fields: None,
    };
    let mut change = Change::Already;
    match (&person.supplier, giving.whom) {
        (Some(supplier), _) if supplier.consent(giving.purpose).is_none() => {
            store.put_consent(supplier.rut, &consent)?;
            if let Some(name) = giving.carer {
                let name = super::text(name, "privacy-carer-missing")?;
                store.put_carer(supplier.rut, giving.purpose, &Carer { name, on })?;
            }
            change = Change::Done;
        }
        (None, Subject::Rut(rut)) if !is_of_learners(giving.purpose) => return Err(not_held(*rut)),
        (None, Subject::Learner(_)) if !is_of_learners(giving.purpose) => {
            let message = Message::new("privacy-consent-needs-record");
            return Err(Failure::new(FailureKind::No, message));
        }
        _ => {}
    }
    let learners = person.learners.into_iter();
    for mut learner in learners.filter(|_| is_of_learners(giving.purpose)) {
        if learner.consent(giving.purpose).is_none() {
            learner.consents.push(consent.clone());
            store.put_learner(&learner)?;
            change = Change::Done;
        }
    }
    Ok(change)
}

/// Withdraws the consent in force for a purpose, of the supplier's record and of the seats. No reason is asked.
///
/// # Errors
/// The answer "no" when nobody is held, or when the purpose stands on another ground; the store's failure.
pub fn withdraw(
    store: &mut dyn Store,
    whom: &Subject,
    purpose: Purpose,
    today: Date,
) -> Outcome<Change> {
    let person = Person::of(store, whom)?;
    let mut stand = person.consents();
    stand.retain(|one| one.purpose == purpose && one.withdrawn_on.is_none());
    if stand.is_empty() {
        return Ok(Change::Already);
    }
    if stand.iter().any(|one| one.basis != LegalBasis::Consent) {
        let message = Message::new("privacy-not-by-consent");
        return Err(Failure::new(FailureKind::No, message)
            .hint(whom.in_text("privacy-not-by-consent-hint")));
    }
    if let Some(supplier) = &person.supplier
        && let Some(consent) = supplier.consent(purpose)
    {
        store.put_consent(supplier.rut, &consent.withdrawn(today))?;
    }
    for mut learner in person.learners {
        let before = learner.clone();
        let open = learner.consents.iter_mut();
        for consent in open.filter(|one| one.purpose == purpose && one.withdrawn_on.is_none()) {
            consent.withdrawn_on = Some(today);
        }
        if learner != before {
            store.put_learner(&learner)?;
        }
    }
    Ok(Change::Done)
}

/// Whether anything still allows keeping a person's record.
#[must_use]
pub fn may_keep(supplier: &Supplier) -> bool {
    onboarding::may_keep(supplier)
}

/// A young person's carer consents.
fn must_have_carer(pack: &Pack, giving: &Giving<'_>, today: Date) -> Outcome<()> {
    let Some(born) = giving.birth_year else {
        return Ok(());
    };
    let (age, _) = pack
        .consent_ages(today)
        .map_err(|message| Failure::new(FailureKind::Input, message))?;
    let limit = i16::try_from(age).unwrap_or(i16::MAX);
    if consenter(born, today.year(), limit) == Consenter::Person || giving.carer.is_some() {
        return Ok(());
    }
    let message = Message::new("privacy-carer-needed").with("age", age.to_string());
    Err(Failure::new(FailureKind::No, message).hint(Message::new("privacy-carer-needed-hint")))
}
