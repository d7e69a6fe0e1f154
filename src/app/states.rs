//! Records what was seen of account, accreditation and eligibility on the marketplace, keeping the history.
//! Of an ineligible natural person neither cause nor evidence is kept (Ley 21.719, art. 25).

use crate::app::days::read_day;
use crate::domain::message::Message;
use crate::domain::supplier::{PersonKind, StateKind, StateRecord, StateValue, Supplier};
use crate::domain::words;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::secret::{Place, looks_secret};
use crate::rules::Pack;
use jiff::civil::Date;

/// An observation as it was typed or stands in a row.
#[derive(Debug, Clone, Copy, Default)]
pub struct Seen<'a> {
    /// Which state: `account`, `cuenta`…
    pub kind: &'a str,
    /// Its value: `hábil`, `eligible`…
    pub value: &'a str,
    /// The day on which it was seen; today when absent.
    pub on: Option<&'a str>,
    /// The last day on which it holds.
    pub until: Option<&'a str>,
    /// What shows it: a note or the name of a file.
    pub evidence: Option<&'a str>,
    /// Key of the cause of an ineligibility.
    pub cause: Option<&'a str>,
    /// Who saw it.
    pub by: &'a str,
}

/// What will be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observation {
    /// The record.
    pub record: StateRecord,
    /// Whether a cause or an evidence was given and is not kept, since the person is natural and ineligible.
    pub left_out: bool,
}

/// Reads an observation of a supplier's state.
///
/// # Errors
/// [`FailureKind::Usage`] with the reason: unknown words, days that cannot be, a secret, a cause where none is kept.
pub fn read(supplier: &Supplier, pack: &Pack, seen: Seen<'_>, today: Date) -> Outcome<Observation> {
    let kind = read_kind(seen.kind)?;
    let value = read_value(kind, seen.value)?;
    let on = seen.on.map_or(Ok(today), read_day)?;
    let until = seen.until.map(read_day).transpose()?;
    days_can_be(on, until, today)?;
    for text in [seen.evidence, Some(seen.by)].into_iter().flatten() {
        if looks_secret(text, Place::Evidence) {
            return Err(usage(Message::new("states-secret")));
        }
    }
    let by = seen.by.trim();
    if by.is_empty() {
        return Err(usage(Message::new("states-no-by")));
    }
    let silent = supplier.person == PersonKind::Natural && value == StateValue::Ineligible;
    let cause = seen
        .cause
        .map(|cause| read_cause(pack, value, cause))
        .transpose()?;
    let evidence = seen.evidence.map(str::trim).filter(|text| !text.is_empty());
    if evidence.is_none() && !silent {
        return Err(usage(Message::new("states-no-evidence")));
    }
    let left_out = silent && (evidence.is_some() || cause.is_some());
    Ok(Observation {
        record: StateRecord {
            value,
            on,
            until,
            evidence: evidence.filter(|_| !silent).map(str::to_owned),
            cause: cause.filter(|_| !silent),
            by: by.to_owned(),
        },
        left_out,
    })
}

fn usage(message: Message) -> Failure {
    Failure::new(FailureKind::Usage, message)
}

fn days_can_be(on: Date, until: Option<Date>, today: Date) -> Outcome<()> {
    if on > today {
        return Err(usage(
            Message::new("states-in-the-future")
                .with("date", on)
                .with("today", today),
        ));
    }
    match until {
        Some(until) if until < on => Err(usage(
            Message::new("states-ends-before")
                .with("until", until)
                .with("on", on),
        )),
        _ => Ok(()),
    }
}

/// Reads which state is meant, in either language.
///
/// # Errors
/// [`FailureKind::Usage`] with the words that serve.
pub fn read_kind(text: &str) -> Outcome<StateKind> {
    match words::plain(text).as_str() {
        "account" | "cuenta" => Ok(StateKind::Account),
        "accreditation" | "acreditacion" => Ok(StateKind::Accreditation),
        "eligibility" | "habilidad" => Ok(StateKind::Eligibility),
        _ => Err(usage(
            Message::new("states-no-such-kind").with("value", text),
        )),
    }
}

/// Reads a value of a state, in either language and as the marketplace writes it.
///
/// # Errors
/// [`FailureKind::Usage`] with the words that serve for this state.
pub fn read_value(kind: StateKind, text: &str) -> Outcome<StateValue> {
    let plain = words::plain(text).replace(['_', '-'], " ");
    let value = match (kind, plain.as_str()) {
        (StateKind::Account, "open" | "abierta" | "activa" | "si" | "yes") => StateValue::Open,
        (StateKind::Account, "none" | "no" | "ninguna" | "sin cuenta") => StateValue::None,
        (
            StateKind::Accreditation,
            "in force" | "vigente" | "acreditado" | "acreditada" | "accredited",
        ) => StateValue::InForce,
        (StateKind::Accreditation, "not in force" | "no vigente" | "vencida" | "expired") => {
            StateValue::NotInForce
        }
        (StateKind::Eligibility, "eligible" | "habil") => StateValue::Eligible,
        (StateKind::Eligibility, "ineligible" | "inhabil") => StateValue::Ineligible,
        (StateKind::Eligibility, "under review" | "en revision") => StateValue::UnderReview,
        (StateKind::Eligibility, "no information" | "sin informacion") => StateValue::NoInformation,
        _ => {
            let id = match kind {
                StateKind::Account => "states-no-such-account",
                StateKind::Accreditation => "states-no-such-accreditation",
                StateKind::Eligibility => "states-no-such-eligibility",
            };
            return Err(usage(Message::new(id).with("value", text)));
        }
    };
    Ok(value)
}

fn read_cause(pack: &Pack, value: StateValue, text: &str) -> Outcome<String> {
    if value != StateValue::Ineligible {
        return Err(usage(Message::new("states-cause-without-ineligibility")));
    }
    pack.causes
        .iter()
        .find(|cause| cause.id.eq_ignore_ascii_case(text.trim()))
        .map(|cause| cause.id.clone())
        .ok_or_else(|| {
            let known: Vec<&str> = pack.causes.iter().map(|cause| cause.id.as_str()).collect();
            usage(
                Message::new("states-no-such-cause")
                    .with("value", text)
                    .with("causes", known.join(", ")),
            )
        })
}

#[cfg(test)]
mod tests {
    use super::{Seen, read};
    use crate::domain::rut::Rut;
    use crate::domain::supplier::{PersonKind, StateValue, Supplier};
    use crate::rules::Pack;
    use jiff::civil::{Date, date};

    const TODAY: Date = date(2026, 11, 23);

    fn supplier(person: PersonKind) -> Supplier {
        Supplier::new(Rut::from_body(14).expect("a body"), person, TODAY)
    }

    fn seen(kind: &'static str, value: &'static str) -> Seen<'static> {
        Seen {
            kind,
            value,
            on: Some("20-11-2026"),
            evidence: Some("certificado.pdf"),
            by: "Rosa",
            ..Seen::default()
        }
    }

    #[test]
    fn values_are_read_in_both_languages() {
        let pack = Pack::embedded().expect("the embedded pack");
        for (kind, value, expected) in [
            ("habilidad", "HÁBIL", StateValue::Eligible),
            ("eligibility", "under_review", StateValue::UnderReview),
            ("acreditación", "no vigente", StateValue::NotInForce),
            ("account", "open", StateValue::Open),
        ] {
            let read = read(
                &supplier(PersonKind::Natural),
                &pack,
                seen(kind, value),
                TODAY,
            );
            assert_eq!(read.expect(value).record.value, expected);
        }
    }

    #[test]
    fn of_an_ineligible_natural_person_no_cause_is_kept() {
        let pack = Pack::embedded().expect("the embedded pack");
        let mut seen = seen("eligibility", "ineligible");
        seen.cause = Some("deudastributarias");
        let natural = read(&supplier(PersonKind::Natural), &pack, seen, TODAY).expect("read");
        assert!(natural.left_out);
        assert_eq!(
            (natural.record.cause, natural.record.evidence),
            (None, None)
        );
        let juridical = read(&supplier(PersonKind::Juridical), &pack, seen, TODAY).expect("read");
        assert_eq!(juridical.record.cause.as_deref(), Some("DeudasTributarias"));
        assert!(!juridical.left_out);
    }

    #[test]
    fn days_secrets_and_causes_that_cannot_be_are_refused() {
        let pack = Pack::embedded().expect("the embedded pack");
        let good = seen("accreditation", "vigente");
        for (bad, id) in [
            (
                Seen {
                    on: Some("2026-11-24"),
                    ..good
                },
                "states-in-the-future",
            ),
            (
                Seen {
                    until: Some("2026-11-01"),
                    ..good
                },
                "states-ends-before",
            ),
            (
                Seen {
                    evidence: Some("clave: gatito"),
                    ..good
                },
                "states-secret",
            ),
            (
                Seen {
                    evidence: None,
                    ..good
                },
                "states-no-evidence",
            ),
            (Seen { by: " ", ..good }, "states-no-by"),
            (
                Seen {
                    cause: Some("Quiebra"),
                    ..good
                },
                "states-cause-without-ineligibility",
            ),
            (
                Seen {
                    value: "hábil",
                    ..good
                },
                "states-no-such-accreditation",
            ),
            (
                Seen {
                    kind: "estado",
                    ..good
                },
                "states-no-such-kind",
            ),
        ] {
            let failure = read(&supplier(PersonKind::Juridical), &pack, bad, TODAY).expect_err(id);
            assert_eq!(failure.message.id, id);
        }
    }
}
