//! A person as the command line tells it, and the questions of who it is. Makes the ids of people who are new.

use crate::app::workshops::enrolling::{Choice, Terms};
use crate::app::workshops::people::{Ground, PersonRead, PersonTold, read_person};
use crate::app::workshops::setting::read_percent;
use crate::cli::asked::ask;
use crate::cli::context::Context;
use crate::domain::calendar::Today;
use crate::domain::consent::{Channel, LegalBasis};
use crate::domain::message::Message;
use crate::domain::workshop::{Learner, LearnerId};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::table::Cell;
use clap::{Args, ValueEnum};
use uuid::Uuid;

/// What is said of a person.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct DataArguments {
    #[arg(long, visible_alias = "nombre", value_name = "NAME")]
    name: Option<String>,
    #[arg(long, value_name = "RUT")]
    rut: Option<String>,
    #[arg(long, visible_alias = "rut-empresa", value_name = "RUT")]
    supplier: Option<String>,
    #[arg(long, visible_alias = "correo", value_name = "EMAIL")]
    email: Option<String>,
    #[arg(long, visible_alias = "telefono", value_name = "NUMBER")]
    telephone: Option<String>,
    #[arg(long, visible_alias = "nacimiento", value_name = "YEAR")]
    birth: Option<String>,
    #[arg(long, visible_alias = "sexo", value_name = "SEX")]
    sex: Option<String>,
    #[arg(long, value_name = "COMUNA")]
    comuna: Option<String>,
}

impl DataArguments {
    /// The same, for reading.
    pub(in crate::cli) fn told(&self) -> PersonTold {
        PersonTold {
            name: self.name.clone(),
            rut: self.rut.clone(),
            supplier: self.supplier.clone(),
            email: self.email.clone(),
            telephone: self.telephone.clone(),
            birth: self.birth.clone(),
            sex: self.sex.clone(),
            comuna: self.comuna.clone(),
        }
    }
}

/// What is said of a person, and on what ground it may be kept.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct PersonArguments {
    #[command(flatten)]
    data: DataArguments,
    #[arg(long, visible_alias = "grupo", value_name = "GROUP")]
    group: Option<String>,
    #[arg(long, visible_alias = "autoriza")]
    consent: bool,
    #[arg(long, visible_alias = "base", value_enum, value_name = "BASIS")]
    basis: Option<BasisName>,
    #[arg(long, visible_alias = "autoriza-informe")]
    results: bool,
    #[arg(long, visible_alias = "autoriza-apoderado")]
    carer: bool,
}

/// A basis that may be said; consent has a flag of its own.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(in crate::cli) enum BasisName {
    #[value(alias = "funcion-legal")]
    LegalFunction,
    #[value(alias = "contrato")]
    Contract,
}

impl BasisName {
    /// The basis.
    pub(in crate::cli) const fn basis(self) -> LegalBasis {
        match self {
            Self::LegalFunction => LegalBasis::LegalFunction,
            Self::Contract => LegalBasis::Contract,
        }
    }
}

impl PersonArguments {
    /// Whether a person is told.
    pub(in crate::cli) const fn is_told(&self) -> bool {
        self.data.name.is_some() || self.data.rut.is_some()
    }

    /// The basis that was said, other than consent.
    pub(in crate::cli) fn basis(&self) -> Option<LegalBasis> {
        self.basis.map(BasisName::basis)
    }

    /// Refuses what only one person can say, where a whole list comes.
    pub(in crate::cli) fn refuse_for_a_list(&self) -> Outcome<()> {
        if self.consent || self.results || self.carer {
            let message = Message::new("workshops-consent-for-all");
            return Err(Failure::new(FailureKind::Usage, message)
                .hint(Message::new("workshops-consent-for-all-hint")));
        }
        Ok(())
    }

    /// What is said of the person, read. Somebody who is known by RUT may be told without a name.
    pub(in crate::cli) fn read(&self, known: &[Learner], today: Today) -> Outcome<PersonRead> {
        let by_rut = || {
            let rut = crate::domain::rut::Rut::parse_lenient(self.data.rut.as_deref()?).ok()?;
            known
                .iter()
                .find(|one| one.rut == Some(rut))
                .map(|one| one.name.clone())
        };
        let mut told = self.data.told();
        told.name = told.name.or_else(by_rut);
        read_person(&told, today.date)
            .map_err(|(_, message)| Failure::new(FailureKind::Usage, message))
    }

    /// The terms on which the person comes.
    pub(in crate::cli) fn terms(&self, scholarship: Option<&str>, today: Today) -> Outcome<Terms> {
        let basis = self.basis().or(self.consent.then_some(LegalBasis::Consent));
        let usage = |message| Failure::new(FailureKind::Usage, message);
        Ok(Terms {
            ground: Ground {
                basis,
                given_on: today.date,
                channel: Channel::Paper,
                results: self.results,
            },
            carer: self.carer,
            scholarship: scholarship
                .map(|text| read_percent(text).map_err(usage))
                .transpose()?,
            group: self.group.clone(),
        })
    }
}

/// A reason why a person is not kept, with the mend where a flag is missing.
pub(in crate::cli) fn refused(message: Message) -> Failure {
    let hint = match message.id {
        "workshops-no-basis" => Some(Message::new("workshops-no-basis-hint")),
        "workshops-child" => Some(Message::new("workshops-child-hint")),
        "workshops-blocked" => Some(Message::new("workshops-blocked-hint")),
        "workshops-ambiguous" => Some(Message::new("workshops-ambiguous-hint")),
        _ => None,
    };
    let failure = Failure::new(FailureKind::No, message);
    match hint {
        Some(hint) => failure.hint(hint),
        None => failure,
    }
}

/// Makes the id of somebody new: the moment of this run, and random bytes.
pub(in crate::cli) fn fresh_id(today: Today) -> LearnerId {
    let milliseconds = u64::try_from(today.instant().saturating_mul(1000)).unwrap_or(0);
    let bytes = Uuid::new_v4().into_bytes();
    let mut random = [0; 10];
    // Of a UUID of version 4 the seventh and the ninth byte are not wholly random.
    random[..6].copy_from_slice(&bytes[..6]);
    random[6..].copy_from_slice(&bytes[12..]);
    LearnerId::from_parts(milliseconds, random)
}

/// Asks who somebody on a list is. Without a way to ask it stays open.
pub(in crate::cli) fn ask_who(
    read: &PersonRead,
    candidates: &[&Learner],
    context: &mut Context,
) -> Outcome<Choice> {
    if context.no_input {
        return Ok(Choice::Open);
    }
    let given = &read.given;
    let person = described(&given.name, given.rut, given.telephone.as_ref(), context);
    context
        .output
        .say(&Message::new("workshops-ask-who").with("person", person));
    for (number, candidate) in (1_i64..).zip(candidates) {
        let person = described(
            &candidate.name,
            candidate.rut,
            candidate.telephone.as_ref(),
            context,
        );
        let since = Cell::Date(candidate.created_on).spelled(context.language());
        context.output.say(
            &Message::new("workshops-ask-who-candidate")
                .with("number", number)
                .with("person", person)
                .with("since", since),
        );
    }
    let chosen = ask("workshops-ask-who-answer", context, |text| {
        let number = text
            .parse::<usize>()
            .ok()
            .filter(|number| *number <= candidates.len());
        number.ok_or_else(|| {
            let message = Message::new("workshops-ask-who-wrong").with("last", candidates.len());
            Failure::new(FailureKind::Usage, message)
        })
    });
    Ok(match chosen {
        None => Choice::Open,
        Some(0) => Choice::Another,
        Some(number) => Choice::Known(candidates[number - 1].id),
    })
}

/// A person by name, RUT and the end of the telephone, as far as they are known.
fn described(
    name: &str,
    rut: Option<crate::domain::rut::Rut>,
    telephone: Option<&String>,
    context: &Context,
) -> String {
    let mut parts = vec![name.to_owned()];
    parts.extend(rut.map(|rut| rut.to_string()));
    parts.extend(telephone.map(|number| {
        let end = number.len().saturating_sub(4);
        let end = number.get(end..).unwrap_or_default();
        let message = Message::new("workshops-telephone-end").with("end", end);
        context.output.texts().text(&message)
    }));
    parts.join(" · ")
}
