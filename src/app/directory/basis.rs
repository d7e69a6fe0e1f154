//! Who of the suppliers may be shown, and what of them: to the municipality on its legal function or on consent, to other
//! suppliers and to everybody on consent alone. Every list and every page of the directory asks here, and nowhere else.
//! Sources: Ley 21.719 (new text of Ley 19.628), arts. 1, 12, 20 and 22; Ley 19.886, art. 16.

use crate::app::onboarding::may_keep;
use crate::domain::consent::{Consent, LegalBasis, Purpose};
use crate::domain::directory::Field;
use crate::domain::supplier::{PersonKind, Supplier};
use crate::rules::Pack;
use std::collections::BTreeSet;

/// What may be shown of a supplier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown(BTreeSet<Field>);

impl Shown {
    /// Whether a field may be shown.
    #[must_use]
    pub fn has(&self, field: Field) -> bool {
        self.0.contains(&field)
    }

    /// The fields, in the order in which they are told.
    pub fn fields(&self) -> impl Iterator<Item = Field> {
        self.0.iter().copied()
    }
}

impl FromIterator<Field> for Shown {
    fn from_iter<All: IntoIterator<Item = Field>>(all: All) -> Self {
        Self(all.into_iter().collect())
    }
}

/// Why a supplier may not be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Withheld {
    /// No consent for the directory was given.
    NoConsent,
    /// It was given and withdrawn.
    Withdrawn,
    /// It was given to a text that the rules do not have: nobody can tell to what.
    UnknownText,
}

/// What is known of a legal entity by the public register of suppliers; it is no personal data.
const OF_A_FIRM: [Field; 7] = [
    Field::Name,
    Field::Rut,
    Field::Comuna,
    Field::Rubros,
    Field::Size,
    Field::WomenLed,
    Field::States,
];

/// What the municipality may see of a supplier; nothing without a legal basis.
#[must_use]
pub fn to_municipality(supplier: &Supplier, pack: &Pack) -> Option<Shown> {
    if is_kept_by_function(supplier) {
        return Some(Field::ALL.into_iter().collect());
    }
    let consent = supplier.consent(Purpose::Directory)?;
    // Whatever the text was, it put a name and the states into the list.
    let least = || [Field::Name, Field::States].into_iter().collect();
    let mut shown = agreed(consent, pack).unwrap_or_else(least);
    if supplier.person == PersonKind::Juridical {
        shown.0.extend(OF_A_FIRM);
    }
    Some(shown)
}

/// Whether the municipality keeps a supplier for its own legal function: then it may see all that it needs for that, papers
/// too, which no consent to the directory covers.
#[must_use]
pub fn is_kept_by_function(supplier: &Supplier) -> bool {
    let held = [Purpose::Directory, Purpose::Guidance].map(|purpose| supplier.consent(purpose));
    held.into_iter()
        .flatten()
        .any(|consent| consent.basis == LegalBasis::LegalFunction)
}

/// Whether a supplier may be proposed to others for a joint offer: only by its own consent, while its record stands on a
/// basis. No legal function carries it, since others see the contact.
#[must_use]
pub fn to_partners(supplier: &Supplier) -> bool {
    let agreed = supplier.consent(Purpose::Partners);
    may_keep(supplier) && agreed.is_some_and(|consent| consent.basis == LegalBasis::Consent)
}

/// What everybody may see of a supplier: the one decision on who may be published. A legal function does not carry it,
/// since publishing hands the data to private parties.
///
/// # Errors
/// Why the supplier must be left out.
pub fn to_everybody(supplier: &Supplier, pack: &Pack) -> Result<Shown, Withheld> {
    let last = supplier
        .consents
        .iter()
        .rev()
        .find(|consent| consent.purpose == Purpose::Directory);
    match last {
        None => Err(Withheld::NoConsent),
        Some(consent) if consent.withdrawn_on.is_some() => Err(Withheld::Withdrawn),
        Some(consent) if consent.basis != LegalBasis::Consent => Err(Withheld::NoConsent),
        Some(consent) => {
            let mut shown = agreed(consent, pack).ok_or(Withheld::UnknownText)?;
            shown.0.remove(&Field::Tie);
            Ok(shown)
        }
    }
}

/// What a person agreed to: what the text names, without what they took out.
fn agreed(consent: &Consent, pack: &Pack) -> Option<Shown> {
    let text = pack
        .consents
        .iter()
        .find(|text| text.purpose == Purpose::Directory && text.version == consent.text_version)?;
    let chosen = |field: &Field| {
        let fields = consent.fields.as_ref();
        !field.is_optional() || fields.is_none_or(|fields| fields.contains(field))
    };
    Some(text.fields.iter().copied().filter(chosen).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::consent::Channel;
    use crate::domain::rut::Rut;
    use jiff::civil::date;

    fn with(person: PersonKind, consents: &[(Purpose, LegalBasis, &str)]) -> Supplier {
        let mut supplier = Supplier::new(Rut::from_body(14).unwrap(), person, date(2026, 11, 2));
        for (purpose, basis, version) in consents {
            supplier.consents.push(Consent {
                purpose: *purpose,
                basis: *basis,
                text_version: (*version).to_owned(),
                given_on: date(2026, 11, 2),
                channel: Channel::Paper,
                withdrawn_on: None,
                fields: None,
            });
        }
        supplier
    }

    const GUIDED: (Purpose, LegalBasis, &str) =
        (Purpose::Guidance, LegalBasis::Consent, "guidance-1");

    #[test]
    fn nobody_is_shown_on_a_consent_for_something_else() {
        let pack = Pack::embedded().unwrap();
        let supplier = with(PersonKind::Natural, &[GUIDED]);
        assert_eq!(to_municipality(&supplier, &pack), None);
        assert_eq!(to_everybody(&supplier, &pack), Err(Withheld::NoConsent));
    }

    #[test]
    fn a_text_shows_what_it_names_and_nothing_else() {
        let pack = Pack::embedded().unwrap();
        let agreed = |version| {
            let given = (Purpose::Directory, LegalBasis::Consent, version);
            with(PersonKind::Natural, &[GUIDED, given])
        };
        let older = to_everybody(&agreed("directory-1"), &pack).unwrap();
        assert!(older.has(Field::Email) && !older.has(Field::Rut));
        let newer = agreed("directory-2");
        let shown = to_everybody(&newer, &pack).unwrap();
        assert!(shown.has(Field::Rut) && !shown.has(Field::Tie));
        assert!(to_municipality(&newer, &pack).unwrap().has(Field::Tie));
        let lost = agreed("directory-0");
        assert_eq!(to_everybody(&lost, &pack), Err(Withheld::UnknownText));
        let least = to_municipality(&lost, &pack).unwrap();
        assert!(least.fields().eq([Field::Name, Field::States]));
    }

    #[test]
    fn a_person_takes_out_what_is_optional_and_leaves_when_they_like() {
        let pack = Pack::embedded().unwrap();
        let given = (Purpose::Directory, LegalBasis::Consent, "directory-2");
        let mut supplier = with(PersonKind::Natural, &[GUIDED, given]);
        supplier.consents[1].fields = Some(vec![Field::Rubros]);
        let shown = to_everybody(&supplier, &pack).unwrap();
        assert!(
            shown
                .fields()
                .eq([Field::Name, Field::Rubros, Field::States])
        );
        supplier.consents[1].withdrawn_on = Some(date(2026, 11, 20));
        assert_eq!(to_everybody(&supplier, &pack), Err(Withheld::Withdrawn));
        assert_eq!(to_municipality(&supplier, &pack), None);
    }

    #[test]
    fn a_legal_function_shows_all_to_the_municipality_and_publishes_nothing() {
        let pack = Pack::embedded().unwrap();
        for purpose in [Purpose::Guidance, Purpose::Directory] {
            let supplier = with(
                PersonKind::Natural,
                &[(purpose, LegalBasis::LegalFunction, "")],
            );
            let shown = to_municipality(&supplier, &pack).unwrap();
            assert!(shown.fields().eq(Field::ALL));
            assert_eq!(to_everybody(&supplier, &pack), Err(Withheld::NoConsent));
        }
    }

    #[test]
    fn partners_are_proposed_on_their_own_consent_alone() {
        let asked = |basis| {
            with(
                PersonKind::Natural,
                &[GUIDED, (Purpose::Partners, basis, "")],
            )
        };
        assert!(to_partners(&asked(LegalBasis::Consent)));
        assert!(!to_partners(&asked(LegalBasis::LegalFunction)));
        let mut leaving = asked(LegalBasis::Consent);
        leaving.consents[0].withdrawn_on = Some(date(2026, 11, 20));
        assert!(!to_partners(&leaving), "nothing allows keeping the record");
    }

    #[test]
    fn of_a_firm_the_municipality_sees_what_the_register_has_in_public() {
        let pack = Pack::embedded().unwrap();
        let given = (Purpose::Directory, LegalBasis::Consent, "directory-1");
        let firm = with(PersonKind::Juridical, &[GUIDED, given]);
        assert!(to_municipality(&firm, &pack).unwrap().has(Field::Rut));
        assert!(!to_everybody(&firm, &pack).unwrap().has(Field::Rut));
    }
}
