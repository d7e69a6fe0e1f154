//! `bids mark`: marks points of an offer's checklist, adds points of one's own, and shows the list.

use super::open::{WhichBid, show_points};
use crate::app::bids::marking::{AgeLimit, Mark, Marking};
use crate::cli::context::Context;
use crate::domain::bid::point::{PointGroup, PointState};
use crate::failure::Outcome;
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
    #[command(flatten)]
    bid: WhichBid,
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
    #[arg(long, visible_alias = "antiguedad", value_name = "POINT=DAYS")]
    max_age: Vec<String>,
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
    let typed = arguments.max_age.iter();
    let limits: Vec<AgeLimit> = typed
        .map(|text| AgeLimit::read(text))
        .collect::<Outcome<_>>()?;
    let mut place = arguments.bid.workplace(context)?;
    let rut = place.rut;
    let (desk, store) = place.parts(context);
    let mut open = desk.open(store, &arguments.bid.code, rut)?;
    let marking = Marking {
        marks: arguments.marks(),
        limits,
        added: &arguments.add,
        part: arguments.part.group(),
        by: arguments.by.as_deref(),
    };
    if !marking.is_empty() {
        open = desk.mark(store, &open.bid.tender, rut, &marking)?;
    }
    show_points(&open, context)
}
