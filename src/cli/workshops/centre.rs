//! `workshops centre`: the places of a network, and the rule by which each calls those who wait.

use crate::app::workshops::no_centres;
use crate::app::workshops::setting::{CentreTold, add_centre, edit_centre};
use crate::cli::context::Context;
use crate::domain::message::Message;
use crate::domain::workshop::Centre;
use crate::failure::Outcome;
use crate::present::workshops as view;
use clap::{Args, Subcommand};

/// What can be done with centres.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum CentreCommand {
    #[command(visible_alias = "agregar")]
    Add(AddArguments),
    #[command(visible_alias = "listar")]
    List,
    #[command(visible_alias = "editar")]
    Edit(EditArguments),
}

/// A centre that is new.
#[derive(Debug, Args)]
pub(in crate::cli) struct AddArguments {
    #[arg(value_name = "CODE")]
    code: String,
    #[arg(value_name = "NAME")]
    name: String,
    #[command(flatten)]
    told: CentreArguments,
}

/// A centre that changes.
#[derive(Debug, Args)]
pub(in crate::cli) struct EditArguments {
    #[arg(value_name = "CODE")]
    code: String,
    #[arg(long, visible_alias = "nombre", value_name = "NAME")]
    name: Option<String>,
    #[command(flatten)]
    told: CentreArguments,
}

/// What is said of a centre beside its name.
#[derive(Debug, Args)]
pub(in crate::cli) struct CentreArguments {
    #[arg(long, value_name = "COMUNA")]
    comuna: Option<String>,
    #[arg(long, visible_alias = "contacto", value_name = "TEXT")]
    contact: Option<String>,
    #[arg(long, visible_alias = "grupo", value_name = "GROUP")]
    group: Vec<String>,
    #[arg(long, visible_alias = "solo-fecha", conflicts_with = "group")]
    by_date: bool,
    #[arg(long, visible_alias = "dias-respuesta", value_name = "N", value_parser = clap::value_parser!(u32).range(1..=365))]
    answer_days: Option<u32>,
}

impl CentreArguments {
    fn told<'a>(&'a self, name: Option<&'a str>) -> CentreTold<'a> {
        CentreTold {
            name,
            comuna: self.comuna.as_deref(),
            contact: self.contact.as_deref(),
            groups: (self.by_date || !self.group.is_empty()).then(|| self.group.clone()),
            answer_days: self.answer_days,
        }
    }
}

/// Runs one of them.
pub(super) fn run(command: &CentreCommand, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    match command {
        CentreCommand::Add(arguments) => {
            let told = arguments.told.told(Some(&arguments.name));
            let centre = add_centre(store.as_mut(), &arguments.code, &told)?;
            show(&centre, context)?;
            let next = Message::new("workshops-centre-added").with("code", centre.code.as_str());
            context.output.say(&next);
            Ok(())
        }
        CentreCommand::Edit(arguments) => {
            let told = arguments.told.told(arguments.name.as_deref());
            let centre = edit_centre(store.as_mut(), &arguments.code, &told)?;
            show(&centre, context)?;
            let next = Message::new("workshops-centre-changed").with("code", centre.code.as_str());
            context.output.say(&next);
            Ok(())
        }
        CentreCommand::List => {
            let centres = store.workshop_centres()?;
            if centres.is_empty() {
                return Err(context.emit_nothing("workshop_centres", no_centres()));
            }
            let table = view::centres(context.output.texts(), &centres);
            context.emit_table("workshop_centres", &table, &centres)?;
            let count = Message::new("workshops-centres-listed").with("count", centres.len());
            context.output.say(&count);
            Ok(())
        }
    }
}

fn show(centre: &Centre, context: &mut Context) -> Outcome<()> {
    let centres = std::slice::from_ref(centre);
    let table = view::centres(context.output.texts(), centres);
    context.emit_record("workshop_centres", &table, centre)
}
