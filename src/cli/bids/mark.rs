//! `bids mark`: marks points of an offer's checklist, adds points of one's own, and shows the list.

use crate::app::bids::desk::Desk;
use crate::app::bids::marking::Mark;
use crate::cli::check::whose;
use crate::cli::context::Context;
use crate::domain::bid::point::{PointGroup, PointState};
use crate::failure::Outcome;
use crate::present::bids::dossier;
use clap::{Args, ValueEnum};

/// A part of the bid, as it is typed.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum GroupName {
    #[value(alias = "administrativo")]
    Administrative,
    #[value(alias = "tecnico")]
    Technical,
    #[value(alias = "economico")]
    Economic,
    #[value(alias = "envio")]
    Sending,
}

impl GroupName {
    const fn group(self) -> PointGroup {
        match self {
            Self::Administrative => PointGroup::Administrative,
            Self::Technical => PointGroup::Technical,
            Self::Economic => PointGroup::Economic,
            Self::Sending => PointGroup::Sending,
        }
    }
}

/// Which bid, and how its points stand. A point is its number in the list, or its id.
#[derive(Debug, Args)]
pub(in crate::cli) struct MarkArguments {
    #[arg(value_name = "CODE")]
    code: String,
    #[arg(long, value_name = "RUT")]
    rut: Option<String>,
    #[arg(
        long,
        visible_alias = "listo",
        value_name = "POINT",
        value_delimiter = ','
    )]
    done: Vec<String>,
    #[arg(
        long,
        visible_alias = "pendiente",
        value_name = "POINT",
        value_delimiter = ','
    )]
    open: Vec<String>,
    #[arg(
        long,
        visible_alias = "no-se-pide",
        value_name = "POINT",
        value_delimiter = ','
    )]
    not_asked: Vec<String>,
    #[arg(long, visible_alias = "agregar", value_name = "TEXT")]
    add: Vec<String>,
    #[arg(
        long,
        visible_alias = "parte",
        value_enum,
        default_value = "administrative"
    )]
    part: GroupName,
    #[arg(long, visible_alias = "por", value_name = "NAME")]
    by: Option<String>,
}

impl MarkArguments {
    fn marks(&self) -> Vec<Mark> {
        let states = [
            (&self.done, PointState::Done),
            (&self.open, PointState::Open),
            (&self.not_asked, PointState::DoesNotApply),
        ];
        let of = |(points, state): (&Vec<String>, PointState)| {
            let marks = points.iter().map(move |point| Mark {
                point: point.clone(),
                state,
            });
            marks.collect::<Vec<_>>()
        };
        states.into_iter().flat_map(of).collect()
    }
}

/// Marks what was told, adds what was told, and shows the list.
pub(super) fn run(arguments: &MarkArguments, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let rut = whose(
        arguments.rut.as_deref(),
        "bids-which-hint",
        store.as_mut(),
        context,
    )?;
    let desk = Desk {
        pack: &pack,
        today: context.today,
    };
    let mut open = desk.open(store.as_mut(), &arguments.code, rut)?;
    let tender = open.bid.tender.clone();
    let (marks, by) = (arguments.marks(), arguments.by.as_deref());
    if !marks.is_empty() {
        open = desk.mark(store.as_mut(), &tender, rut, &marks, by)?;
    }
    for words in &arguments.add {
        open = desk.add_point(store.as_mut(), &tender, rut, arguments.part.group(), words)?;
    }
    let points = &open.dossier.points;
    let table = dossier::points(context.output.texts(), points);
    context.emit_table("checklist", &table, points)?;
    context.output.say(&dossier::left(points, &open.bid));
    Ok(())
}
