//! The opening: for what the data is kept and on what ground, then the RUT, which decides the branch.
//! Nothing is saved before the basis stands, and nothing that is held is shown before its RUT is typed.

use super::{BasisName, Desk, Person, RegisterArguments, ending};
use crate::app::answers::AnswersFile;
use crate::app::onboarding::{self, Granted};
use crate::domain::consent::{Channel, LegalBasis, Purpose};
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::domain::supplier::{PersonKind, Supplier};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::validate::{read_rut, read_yes_no};
use crate::terminal::{self, Prompt, Reply};

/// What is decided before the first question, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Guidance,
    Rut,
    Person,
    Directory,
    Results,
}

/// What is decided so far.
#[derive(Debug, Default)]
struct Opening {
    guidance: Option<bool>,
    rut: Option<Rut>,
    person: Option<PersonKind>,
    directory: Option<bool>,
    results: Option<bool>,
    /// Purposes that the answers file grants or denies.
    from_file: Vec<Purpose>,
}

/// Gives the supplier to interview: the one that is held under the RUT, or a new one whose basis stands.
pub(super) fn open(
    desk: &mut Desk<'_>,
    arguments: &RegisterArguments,
    file: Option<&AnswersFile>,
) -> Outcome<Supplier> {
    let mut opening = given(arguments, file)?;
    if let Some(held) = held(desk, opening.rut)? {
        return resume(desk, held, opening.person);
    }
    if arguments.basis != BasisName::Consent {
        opening.guidance = Some(true);
    }
    if let Some(held) = ask_stages(desk, &mut opening)? {
        return resume(desk, held, opening.person);
    }
    let rut = opening.rut.ok_or_else(no_rut)?;
    let person = opening.person.unwrap_or(hint(rut));
    let granted = granted(&opening, arguments.basis);
    let today = desk.context.today.date;
    let supplier = onboarding::begin(desk.store.as_mut(), desk.pack, rut, person, &granted, today)?;
    desk.context
        .output
        .say(&Message::new("interview-begun").with("rut", rut));
    Ok(supplier)
}

/// What the arguments and the file decide.
fn given(arguments: &RegisterArguments, file: Option<&AnswersFile>) -> Outcome<Opening> {
    let mut opening = Opening::default();
    let texts = [
        arguments.rut.as_deref(),
        file.and_then(|file| file.rut.as_deref()),
    ];
    for text in texts.into_iter().flatten() {
        let rut = read_rut(text).map_err(|message| Failure::new(FailureKind::Usage, message))?;
        if opening.rut.is_some_and(|other| other != rut) {
            return Err(Failure::new(
                FailureKind::Usage,
                Message::new("interview-two-ruts"),
            ));
        }
        opening.rut = Some(rut);
    }
    opening.person = match arguments.person {
        Some(Person::Natural) => Some(PersonKind::Natural),
        Some(Person::Juridical) => Some(PersonKind::Juridical),
        None => file
            .and_then(|file| file.person.as_deref())
            .map(read_person)
            .transpose()
            .map_err(|message| Failure::new(FailureKind::Input, message))?,
    };
    if let Some(file) = file {
        let said = |purpose| file.consent.get(&purpose).copied();
        opening.guidance = said(Purpose::Guidance);
        opening.directory = said(Purpose::Directory);
        opening.results = said(Purpose::Results);
        opening.from_file = file.consent.keys().copied().collect();
    }
    Ok(opening)
}

/// The supplier that is held under a RUT and may be kept.
fn held(desk: &mut Desk<'_>, rut: Option<Rut>) -> Outcome<Option<Supplier>> {
    let Some(rut) = rut else {
        return Ok(None);
    };
    Ok(desk.store.supplier(rut)?.filter(onboarding::may_keep))
}

/// Goes on with a supplier that is held; the branch may be put right.
fn resume(
    desk: &mut Desk<'_>,
    mut held: Supplier,
    person: Option<PersonKind>,
) -> Outcome<Supplier> {
    if let Some(person) = person.filter(|person| *person != held.person) {
        held.person = person;
        desk.store.put_supplier(&held)?;
    }
    Ok(held)
}

/// Asks what is not decided, back and forth; gives the supplier that turns out to be held.
fn ask_stages(desk: &mut Desk<'_>, opening: &mut Opening) -> Outcome<Option<Supplier>> {
    let stages: Vec<Stage> = [
        (Stage::Guidance, opening.guidance.is_none()),
        (Stage::Rut, opening.rut.is_none()),
        (Stage::Person, opening.person.is_none()),
        (Stage::Directory, opening.directory.is_none()),
        (Stage::Results, opening.results.is_none()),
    ]
    .into_iter()
    .filter_map(|(stage, open)| open.then_some(stage))
    .collect();
    if desk.prompter.is_none() {
        return Ok(None);
    }
    let mut at = 0;
    // What was asked just now is on the screen: a long text that comes again would push the warning out of it.
    let mut again = false;
    terminal::on_interrupt(Some(ending::parting(desk, &left_before_saving())));
    while let Some(stage) = stages.get(at).copied() {
        let prompt = prompt(desk, opening, stage, again);
        let before = at;
        match desk.ask(&prompt) {
            Reply::Text(raw) => match take(opening, stage, &raw) {
                Ok(()) => at += 1,
                Err(message) => desk.refuse(&message),
            },
            Reply::Back if at > 0 => at -= 1,
            Reply::Back => desk
                .context
                .output
                .say(&Message::new("interview-first-question")),
            Reply::Help => desk.context.output.say(&why(stage)),
            Reply::Later => return Err(left_before_saving()),
        }
        again = at == before;
        if opening.guidance == Some(false) {
            return Err(onboarding::no_basis());
        }
        if stage == Stage::Rut
            && let Some(held) = held(desk, opening.rut)?
        {
            return Ok(Some(held));
        }
    }
    Ok(None)
}

/// What a stage asks; without the text that is agreed to when it is asked `again`.
fn prompt(desk: &Desk<'_>, opening: &Opening, stage: Stage, again: bool) -> Prompt {
    let texts = desk.context.output.texts();
    let consent = |purpose, question: &str| {
        if again {
            return texts.get(question);
        }
        let text = desk.pack.consent_text(purpose, desk.context.today.date);
        let text = text
            .map(|text| texts.wording(&text.text))
            .unwrap_or_default();
        format!("{text}\n\n{}", texts.get(question))
    };
    let mut prompt = super::asking::empty_prompt(texts);
    prompt.text = match stage {
        Stage::Guidance => consent(Purpose::Guidance, "interview-ask-guidance"),
        Stage::Directory => consent(Purpose::Directory, "interview-ask-directory"),
        Stage::Results => consent(Purpose::Results, "interview-ask-results"),
        Stage::Rut => texts.get("interview-ask-rut"),
        Stage::Person => texts.get("interview-ask-person"),
    };
    if stage == Stage::Person {
        // Who goes back finds the own answer again.
        let likely = opening.person.or(opening.rut.map(hint));
        let natural = likely.is_none_or(|person| person == PersonKind::Natural);
        prompt.options = vec![
            texts.get("interview-person-natural"),
            texts.get("interview-person-juridical"),
        ];
        let default = usize::from(!natural);
        prompt.default_option = Some(default);
        let takes = Message::new("interview-enter-takes").with("number", default + 1);
        prompt.text = format!("{} {}", prompt.text, texts.text(&takes));
    }
    prompt
}

/// Takes a raw answer to a stage. Guidance has no default: a consent is said, not assumed.
fn take(opening: &mut Opening, stage: Stage, raw: &str) -> Result<(), Message> {
    let optional = |raw: &str| {
        if raw.is_empty() {
            Ok(false)
        } else {
            read_yes_no(raw)
        }
    };
    match stage {
        Stage::Guidance if raw.is_empty() => return Err(Message::new("interview-say-yes-or-no")),
        Stage::Guidance => opening.guidance = Some(read_yes_no(raw)?),
        Stage::Rut => opening.rut = Some(read_rut(raw)?),
        Stage::Person => opening.person = Some(read_person(raw)?),
        Stage::Directory => opening.directory = Some(optional(raw)?),
        Stage::Results => opening.results = Some(optional(raw)?),
    }
    Ok(())
}

fn read_person(raw: &str) -> Result<PersonKind, Message> {
    match crate::domain::words::plain(raw).as_str() {
        "1" | "natural" | "persona natural" => Ok(PersonKind::Natural),
        "2" | "juridical" | "juridica" | "persona juridica" | "empresa" | "firm" => {
            Ok(PersonKind::Juridical)
        }
        _ => Err(Message::new("interview-no-such-person")),
    }
}

/// The branch that the RUT hints at.
const fn hint(rut: Rut) -> PersonKind {
    if rut.looks_natural() {
        PersonKind::Natural
    } else {
        PersonKind::Juridical
    }
}

fn why(stage: Stage) -> Message {
    Message::new(match stage {
        Stage::Guidance | Stage::Directory | Stage::Results => "interview-why-consent",
        Stage::Rut => "interview-why-rut",
        Stage::Person => "interview-why-person",
    })
}

fn granted(opening: &Opening, basis: BasisName) -> Vec<Granted> {
    let ground = match basis {
        BasisName::Consent => LegalBasis::Consent,
        BasisName::LegalFunction => LegalBasis::LegalFunction,
        BasisName::Contract => LegalBasis::Contract,
    };
    [
        (Purpose::Guidance, opening.guidance, ground),
        (Purpose::Directory, opening.directory, LegalBasis::Consent),
        (Purpose::Results, opening.results, LegalBasis::Consent),
    ]
    .into_iter()
    .filter(|(_, yes, _)| *yes == Some(true))
    .map(|(purpose, _, basis)| Granted {
        purpose,
        basis,
        channel: if opening.from_file.contains(&purpose) {
            Channel::File
        } else {
            Channel::Screen
        },
    })
    .collect()
}

fn no_rut() -> Failure {
    Failure::new(FailureKind::Usage, Message::new("interview-no-rut"))
        .hint(Message::new("interview-no-rut-hint"))
}

fn left_before_saving() -> Failure {
    Failure::new(FailureKind::No, Message::new("interview-left-before"))
}
