//! Where purchases are read from: an official monthly file or a body of the API in one streamed pass, the buyer's own
//! list, or what the store holds.

use super::Tools;
use super::aside::ReadAside;
use super::gather::Gathering;
use crate::app::tenders_import::Opened;
use crate::domain::demand::bought::Bought;
use crate::domain::message::Message;
use crate::exchange::api::ApiKind;
use crate::exchange::era::Official;
use crate::exchange::input::Input;
use crate::exchange::kind::Kind;
use crate::exchange::plan::{self, ReadOptions};
use crate::exchange::purchases;
use crate::exchange::reading::{Reading, Watch, month_in_name};
use crate::exchange::rejects::{Rejects, path_beside};
use crate::exchange::report::Warnings;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;
use crate::store::filter::OrderFilter;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// Where purchases come from.
pub enum Source {
    /// What the store holds.
    Held,
    /// A list of orders as the marketplace gives it.
    Orders(Opened),
    /// The buyer's own list.
    Own(Input),
}

impl Source {
    /// Opens a file and finds out what it is.
    ///
    /// # Errors
    /// [`FailureKind::Input`] when it is no list of purchases.
    pub fn open(path: &Path, options: &ReadOptions) -> Outcome<Self> {
        let input = Input::open(path)?;
        let planned = plan::plan(&input, options);
        if let Ok(plan) = &planned
            && brings_orders(plan.kind)
        {
            let plan = plan.clone();
            return Ok(Self::Orders(Opened { input, plan }));
        }
        if purchases::is_own_list(&input, options)? {
            return Ok(Self::Own(input));
        }
        let kind = planned.map_err(of_purchases)?.kind;
        let message = Message::new("gaps-no-orders").with("kind", kind.message());
        Err(Failure::new(FailureKind::Input, message).hint(Message::new("gaps-no-orders-hint")))
    }

    /// Whether it is the buyer's own list, which needs no name of a buyer.
    #[must_use]
    pub const fn is_own_list(&self) -> bool {
        matches!(self, Self::Own(_))
    }

    /// The file's name; nothing for the store.
    #[must_use]
    pub fn name(&self) -> Option<String> {
        self.input().map(|input| input.name.clone())
    }

    /// The list that is read, when it is one.
    #[must_use]
    pub const fn input(&self) -> Option<&Input> {
        match self {
            Self::Held => None,
            Self::Orders(opened) => Some(&opened.input),
            Self::Own(input) => Some(input),
        }
    }
}

/// A failure to find a list of tenders in a file of purchases: here no column can be told by hand.
fn of_purchases(failure: Failure) -> Failure {
    let mut failure = failure;
    for hint in &mut failure.hints {
        if hint.id == "exchange-no-key-column-hint" {
            *hint = Message::new("gaps-no-orders-hint");
        }
    }
    failure
}

const fn brings_orders(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Official(Official::Orders, _)
            | Kind::Api(ApiKind::OrderList | ApiKind::OrderDetail)
            | Kind::Ocds(_)
    )
}

/// Reads a source to its end.
///
/// # Errors
/// A failure of the list or of the store; [`FailureKind::Interrupted`] when the person stopped it: counts of half a
/// list would mislead.
pub(super) fn read(
    source: &Source,
    store: &mut dyn Store,
    gathering: &mut Gathering,
    tools: &Tools<'_>,
    watch: Watch<'_>,
) -> Outcome<ReadAside> {
    let Some(input) = source.input() else {
        return held(store, gathering, watch);
    };
    let place = input.path.clone();
    let place = place.unwrap_or_else(|| PathBuf::from("stdin.csv"));
    let mut rejects = Rejects::new(Some(path_beside(&place)), tools.word);
    let mut warnings = Warnings::default();
    let known = |kind: &str| {
        tools.pack.process_type(kind).is_some() || tools.pack.order_type(kind).is_some()
    };
    let (records, stopped) = match source {
        Source::Held => (0, false),
        Source::Orders(opened) => {
            let mut reading = Reading {
                sink: gathering,
                rejects: &mut rejects,
                warnings: &mut warnings,
                watch,
                known_type: &known,
                month: month_in_name(&input.name),
                records: 0,
                stopped: false,
            };
            plan::read(&opened.plan, input, tools.options, &mut reading)?;
            (reading.records, reading.stopped)
        }
        Source::Own(_) => {
            let mut nowhere = crate::exchange::sink::Collected::default();
            let mut reading = Reading {
                sink: &mut nowhere,
                rejects: &mut rejects,
                warnings: &mut warnings,
                watch,
                known_type: &known,
                month: None,
                records: 0,
                stopped: false,
            };
            let mut take = |bought: Bought| {
                gathering.take(&bought);
                Ok(())
            };
            purchases::read(input, tools.options, &mut reading, &mut take)?;
            (reading.records, reading.stopped)
        }
    };
    if stopped {
        return Err(interrupted());
    }
    let (file, rejected, rejected_count) = rejects.finish()?;
    Ok(ReadAside {
        records,
        rejected,
        rejected_count,
        rejected_file: file.map(|file| file.display().to_string()),
        warnings: warnings.messages(),
    })
}

/// Reads the orders that the store holds.
fn held(store: &mut dyn Store, gathering: &mut Gathering, watch: Watch<'_>) -> Outcome<ReadAside> {
    let (mut records, mut stopped) = (0, false);
    store.each_order(&OrderFilter::default(), &mut |order| {
        records += 1;
        gathering.take(&Bought::from(order));
        if watch(records, 0) {
            ControlFlow::Continue(())
        } else {
            stopped = true;
            ControlFlow::Break(())
        }
    })?;
    if stopped {
        return Err(interrupted());
    }
    Ok(ReadAside {
        records,
        ..ReadAside::default()
    })
}

fn interrupted() -> Failure {
    Failure::new(FailureKind::Interrupted, Message::new("gaps-interrupted"))
}
