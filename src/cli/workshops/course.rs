//! `workshops new` and `workshops edit`: a course as it is set up.

use crate::app::workshops::setting::{CourseTold, SENCE, edit_course, moved, new_course};
use crate::app::workshops::{CourseView, open_course, view};
use crate::cli::context::Context;
use crate::cli::whose::confirmed;
use crate::domain::message::Message;
use crate::domain::workshop::{Course, TermsOfResult};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::workshops::record;
use crate::rules::Pack;
use crate::store::Store;
use clap::{Args, ValueEnum};

/// A course that is new.
#[derive(Debug, Args)]
pub(in crate::cli) struct NewArguments {
    #[arg(value_name = "CODE")]
    code: String,
    #[arg(value_name = "NAME")]
    name: String,
    #[arg(long, visible_alias = "cupos", value_name = "N", value_parser = clap::value_parser!(u32).range(1..=10_000))]
    seats: u32,
    #[command(flatten)]
    told: CourseArguments,
}

/// A course that changes.
#[derive(Debug, Args)]
pub(in crate::cli) struct EditArguments {
    #[arg(value_name = "CODE")]
    code: String,
    #[arg(long, visible_alias = "nombre", value_name = "NAME")]
    name: Option<String>,
    #[arg(long, visible_alias = "cupos", value_name = "N", value_parser = clap::value_parser!(u32).range(1..=10_000))]
    seats: Option<u32>,
    #[command(flatten)]
    told: CourseArguments,
}

/// What is said of a course beside name and seats.
#[derive(Debug, Args)]
pub(in crate::cli) struct CourseArguments {
    #[arg(long, visible_alias = "sesion", value_name = "SESSION")]
    session: Vec<String>,
    #[arg(long, visible_alias = "profesor", value_name = "NAME")]
    trainer: Option<String>,
    #[arg(long, visible_alias = "programa", value_name = "TEXT")]
    programme: Option<String>,
    #[arg(
        long,
        visible_alias = "asistencia",
        value_name = "PERCENT",
        conflicts_with = "sence"
    )]
    attendance: Option<String>,
    #[arg(long)]
    sence: bool,
    #[arg(long, visible_alias = "arancel", value_name = "AMOUNT")]
    fee: Option<String>,
    #[arg(long, visible_alias = "costo", value_name = "AMOUNT")]
    cost: Option<String>,
    #[arg(long, visible_alias = "costo-persona", value_name = "AMOUNT")]
    cost_each: Option<String>,
    #[arg(long, visible_alias = "subsidio", value_name = "AMOUNT")]
    subsidy: Option<String>,
    #[arg(long, visible_alias = "resultado", value_enum, value_name = "RESULT")]
    result: Option<ResultName>,
    #[arg(long, visible_alias = "financia", value_name = "NAME")]
    funder: Option<String>,
}

/// What a funder pays for.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum ResultName {
    #[value(alias = "asistio")]
    Attended,
    #[value(alias = "registrado")]
    Registered,
    #[value(alias = "habil")]
    Eligible,
    #[value(alias = "primera-oferta")]
    FirstOffer,
    #[value(alias = "primera-orden")]
    FirstOrder,
}

impl CourseArguments {
    fn told<'a>(&'a self, name: Option<&'a str>, seats: Option<u32>) -> CourseTold<'a> {
        CourseTold {
            name,
            trainer: self.trainer.as_deref(),
            programme: self.programme.as_deref(),
            seats,
            sessions: &self.session,
            attendance: self.attendance.as_deref(),
            sence: self.sence,
            fee: self.fee.as_deref(),
            cost: self.cost.as_deref(),
            cost_each: self.cost_each.as_deref(),
            subsidy: self.subsidy.as_deref(),
            result: self.result.map(|result| match result {
                ResultName::Attended => TermsOfResult::Attended,
                ResultName::Registered => TermsOfResult::Registered,
                ResultName::Eligible => TermsOfResult::Eligible,
                ResultName::FirstOffer => TermsOfResult::FirstOffer,
                ResultName::FirstOrder => TermsOfResult::FirstOrder,
            }),
            funder: self.funder.as_deref(),
        }
    }
}

/// Writes a new course.
pub(super) fn new(arguments: &NewArguments, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let told = arguments
        .told
        .told(Some(&arguments.name), Some(arguments.seats));
    let today = context.today.date;
    let course = new_course(store.as_mut(), &pack, today, &arguments.code, &told)?;
    let code = course.code.to_string();
    show(store.as_mut(), course, &pack, context)?;
    let next = Message::new("workshops-made").with("code", code);
    context.output.say(&next);
    Ok(())
}

/// Changes a course.
pub(super) fn edit(arguments: &EditArguments, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let told = arguments
        .told
        .told(arguments.name.as_deref(), arguments.seats);
    let today = context.today.date;
    ask_about_sessions(store.as_mut(), &arguments.code, &told, context)?;
    let course = edit_course(store.as_mut(), &pack, today, &arguments.code, &told)?;
    let code = course.code.to_string();
    let view = show(store.as_mut(), course, &pack, context)?;
    let next = Message::new("workshops-changed").with("code", code.as_str());
    context.output.say(&next);
    if view.free > 0 && view.waiting > 0 {
        let offer = Message::new("workshops-changed-offer")
            .with("count", view.waiting)
            .with("code", code);
        context.output.say(&offer);
    }
    Ok(())
}

/// Asks before marks of attendance come to belong to another day.
fn ask_about_sessions(
    store: &mut dyn Store,
    code: &str,
    told: &CourseTold<'_>,
    context: &mut Context,
) -> Outcome<()> {
    let course = open_course(store, code)?;
    let moved = moved(store, &course, told)?;
    if moved.is_empty() {
        return Ok(());
    }
    for (session, day) in &moved {
        let message = Message::new("workshops-session-moves")
            .with("session", i64::from(session.number))
            .with("from", session.date)
            .with("to", *day);
        context.output.warn(&message);
    }
    match confirmed(&Message::new("workshops-session-moves-ask"), context)? {
        true => Ok(()),
        false => Err(Failure::new(
            FailureKind::No,
            Message::new("workshops-sessions-stay"),
        )),
    }
}

/// Shows the course as it is now; a share of SENCE comes with its source.
fn show(
    store: &mut dyn Store,
    course: Course,
    pack: &Pack,
    context: &mut Context,
) -> Outcome<CourseView> {
    let sence = course.attendance.sence;
    let view = view(store, course)?;
    let table = record(context.output.texts(), &view);
    context.emit_record("workshops", &table, &view)?;
    if sence {
        say_source(pack, context);
    }
    Ok(view)
}

/// Says where the share of SENCE comes from, and that nobody has read the official text.
pub(super) fn say_source(pack: &Pack, context: &mut Context) {
    let Some(parameter) = pack.parameter(SENCE, context.today.date).known() else {
        return;
    };
    let source = pack
        .sources
        .iter()
        .find(|one| one.id == parameter.basis.source);
    let name = source.map_or_else(
        || crate::domain::message::Wording::same(parameter.basis.source.as_str()),
        |source| source.name.clone(),
    );
    let id = match parameter.basis.verified {
        true => "workshops-sence-source",
        false => "workshops-sence-unverified",
    };
    let message = Message::new(id);
    context.output.warn(
        &message
            .with("percent", parameter.value)
            .with("source", name)
            .with("date", parameter.basis.checked_on),
    );
}
