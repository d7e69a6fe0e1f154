//! `workshops correct`: puts right what is kept of somebody who learns or waits.

use super::person::DataArguments;
use crate::app::workshops::correcting::correct;
use crate::app::workshops::people::{PersonField, PersonTold};
use crate::cli::context::Context;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::workshops::people::field_name;
use clap::{Args, ValueEnum};

/// Who, and what is right.
#[derive(Debug, Args)]
pub(in crate::cli) struct CorrectArguments {
    #[arg(value_name = "PERSON")]
    person: String,
    #[command(flatten)]
    data: DataArguments,
    #[arg(
        long,
        visible_alias = "quitar",
        value_enum,
        value_delimiter = ',',
        value_name = "FIELD"
    )]
    remove: Vec<FieldName>,
}

/// A field that may be taken out, as it is typed.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum FieldName {
    Rut,
    #[value(alias = "rut-empresa")]
    Supplier,
    #[value(alias = "correo")]
    Email,
    #[value(aliases = ["telefono", "teléfono"])]
    Telephone,
    #[value(alias = "nacimiento")]
    Birth,
    #[value(alias = "sexo")]
    Sex,
    Comuna,
}

impl FieldName {
    const fn field(self) -> PersonField {
        match self {
            Self::Rut => PersonField::Rut,
            Self::Supplier => PersonField::Supplier,
            Self::Email => PersonField::Email,
            Self::Telephone => PersonField::Telephone,
            Self::Birth => PersonField::Birth,
            Self::Sex => PersonField::Sex,
            Self::Comuna => PersonField::Comuna,
        }
    }
}

/// Corrects, and says what is different now.
pub(super) fn run(arguments: &CorrectArguments, context: &mut Context) -> Outcome<()> {
    let told = arguments.data.told();
    if told == PersonTold::default() && arguments.remove.is_empty() {
        let message = Message::new("workshops-correct-nothing");
        return Err(Failure::new(FailureKind::Usage, message)
            .hint(Message::new("workshops-correct-nothing-hint")));
    }
    let removed: Vec<PersonField> = arguments.remove.iter().map(|one| one.field()).collect();
    let mut store = context.open_store()?;
    let today = context.today.date;
    let done = correct(store.as_mut(), &arguments.person, &told, &removed, today)?;
    let name = done.learner.name.as_str();
    if done.fields.is_empty() {
        let message = Message::new("workshops-correct-same").with("name", name);
        context.output.say(&message);
        return Ok(());
    }
    let texts = context.output.texts();
    let fields: Vec<String> = done
        .fields
        .iter()
        .map(|field| texts.get(field_name(*field)))
        .collect();
    let message = Message::new("workshops-person-corrected")
        .with("name", name)
        .with("fields", fields.join(", "));
    context.output.say(&message);
    context
        .output
        .say(&Message::new("workshops-person-corrected-next"));
    Ok(())
}
