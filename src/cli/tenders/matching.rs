//! `tenders match [RUT]`: the open tenders that fit a supplier with their reasons, or a line for everyone with `--all`.

use crate::app::matching::{Answer, Line, Matching, Recommendation};
use crate::app::tenders::{TenderQuery, filter};
use crate::cli::check::{nobody, read_rut, whose};
use crate::cli::context::Context;
use crate::cli::emit::unwritable;
use crate::cli::general::Format;
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::domain::supplier::Supplier;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::json::Items;
use crate::present::matching as view;
use crate::store::Store;
use clap::Args;

/// So many are shown when nothing else is said.
const SHOWN: usize = 10;

/// Whom, and among which tenders.
#[derive(Debug, Args)]
pub(in crate::cli) struct MatchArguments {
    #[arg(value_name = "RUT", conflicts_with = "all")]
    rut: Option<String>,
    #[arg(long, visible_alias = "todos")]
    all: bool,
    #[arg(long, visible_alias = "por-que", value_name = "CODE", num_args = 0..=1, require_equals = true, default_missing_value = "", conflicts_with = "all")]
    why: Option<String>,
    #[arg(long, value_name = "REGION", value_delimiter = ',')]
    region: Vec<String>,
    #[arg(
        long,
        visible_alias = "tipo",
        value_name = "LE,COT",
        value_delimiter = ','
    )]
    kind: Vec<String>,
    #[arg(long, value_name = "AMOUNT")]
    min: Option<String>,
    #[arg(long, value_name = "AMOUNT")]
    max: Option<String>,
    #[arg(long, visible_alias = "cierra-antes", value_name = "DATE")]
    closes_before: Option<String>,
    #[arg(long, visible_alias = "limite", value_name = "N", default_value_t = SHOWN)]
    limit: usize,
}

/// Matches one supplier or everyone; ends with 1 when nothing fits.
pub(super) fn run(arguments: MatchArguments, context: &mut Context) -> Outcome<()> {
    if context.chosen_format() == Format::Html {
        return Err(context.no_such_format());
    }
    let pack = context.pack()?;
    let query = TenderQuery {
        regions: arguments.region,
        kinds: arguments.kind,
        least: arguments.min,
        most: arguments.max,
        closes_before: arguments.closes_before,
        ..TenderQuery::default()
    };
    let filter = filter(
        &query,
        &|| Ok(std::borrow::Cow::Borrowed(&pack)),
        context.today,
    )?;
    let mut store = context.open_store()?;
    let rut = arguments.rut.as_deref();
    let supplier = if arguments.all {
        None
    } else {
        Some(held(rut, store.as_mut(), context)?)
    };
    let matching = Matching::open(&pack, context.today, store.as_mut(), &filter)?;
    let Some(supplier) = supplier else {
        return everyone(&matching, arguments.limit, store.as_mut(), context);
    };
    match arguments.why.as_deref() {
        Some(code) if !code.is_empty() => {
            let code = read_code(code)?;
            let one = matching.explain(store.as_mut(), &supplier, &code)?;
            show(supplier.rut, &[one], true, context)
        }
        why => {
            let answer = matching.one(store.as_mut(), &supplier, arguments.limit)?;
            tell(&answer, why.is_some(), context)
        }
    }
}

/// The supplier that is meant, whole.
pub(super) fn held(
    given: Option<&str>,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<Supplier> {
    let rut = match given {
        Some(text) => read_rut(text)?,
        None => whose(None, "matching-which-hint", store, context)?,
    };
    store.supplier(rut)?.ok_or_else(|| {
        Failure::new(
            FailureKind::No,
            Message::new("check-not-held").with("rut", rut),
        )
        .hint(Message::new("check-not-held-hint").with("rut", rut))
    })
}

fn read_code(text: &str) -> Outcome<ProcessCode> {
    text.parse().map_err(|_| {
        let message = Message::new("check-bad-tender").with("value", text);
        Failure::new(FailureKind::Usage, message)
    })
}

/// Shows recommendations in the format that was asked for.
fn show(rut: Rut, best: &[Recommendation], why: bool, context: &mut Context) -> Outcome<()> {
    let texts = context.output.texts();
    match context.chosen_format() {
        Format::Table => {
            let text = view::blocks(best, texts, context.output.width(), why);
            context.emit_styled(&text)
        }
        _ => {
            let table = view::table(best, texts);
            let items: Vec<_> = best.iter().map(|one| view::item(rut, one, texts)).collect();
            context.emit_table("matches", &table, &items)
        }
    }
}

/// Shows what fits, or says why nothing does, and what to do next.
fn tell(answer: &Answer, why: bool, context: &mut Context) -> Outcome<()> {
    let Some(first) = answer.best.first() else {
        return Err(context.emit_nothing("matches", no(answer)));
    };
    show(answer.rut, &answer.best, why, context)?;
    context.output.gap();
    let fitting = Message::new("matching-fitting")
        .with("count", answer.fitting)
        .with("open", answer.open)
        .with("shown", answer.best.len())
        .with("past", i64::from(answer.past));
    context.output.say(&fitting);
    for left_out in left_out(answer) {
        context.output.say(&left_out);
    }
    if let Some(lacks) = &answer.lacks {
        context.output.warn(lacks);
        context
            .output
            .say(&Message::new("matching-lacking-next").with("rut", answer.rut));
    }
    let code = first.tender.code.to_string();
    context.output.say(
        &Message::new("matching-next")
            .with("code", code)
            .with("rut", answer.rut),
    );
    Ok(())
}

/// "No" with its reason and what would change it.
fn no(answer: &Answer) -> Failure {
    let rut = answer.rut;
    let failure = |id| {
        let message = Message::new(id)
            .with("open", answer.open)
            .with("others", answer.open.saturating_sub(answer.own_bids))
            .with("sharing", answer.sharing)
            .with("least", least(answer.least));
        Failure::new(FailureKind::No, message)
    };
    if answer.open == 0 {
        return failure("matching-none-open").hint(Message::new("matching-none-open-hint"));
    }
    if answer.blank {
        return failure("matching-blank")
            .hint(Message::new("matching-say-rubros").with("rut", rut));
    }
    left_out(answer)
        .into_iter()
        .fold(none(answer, &failure), Failure::hint)
}

/// The tenders that are not shown though they may fit: those with an own offer, and those that were discarded.
fn left_out(answer: &Answer) -> Vec<Message> {
    let counted = [
        ("matching-own-bids", answer.own_bids),
        ("matching-discarded", answer.discarded),
    ];
    let left_out = counted.into_iter().filter(|(_, count)| *count > 0);
    left_out
        .map(|(id, count)| {
            Message::new(id)
                .with("count", count)
                .with("rut", answer.rut)
        })
        .collect()
}

/// None fits, with what would change it.
fn none(answer: &Answer, failure: &dyn Fn(&'static str) -> Failure) -> Failure {
    let rut = answer.rut;
    let mut no = if answer.own_bids > 0 {
        failure("matching-none-other")
    } else if answer.sharing == 0 {
        failure("matching-none-shares")
    } else {
        failure("matching-none-reaches")
    };
    for change in &answer.advice {
        no = no.hint(view::advice(change, rut, &answer.rubros));
    }
    no.hint(Message::new("matching-say-rubros").with("rut", rut))
}

fn least(points: f64) -> rust_decimal::Decimal {
    rust_decimal::Decimal::try_from(points).unwrap_or_default()
}

/// One line for every supplier.
fn everyone(
    matching: &Matching<'_>,
    most: usize,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    let (total, served) = if context.chosen_format() == Format::Json {
        everyone_as_json(matching, most, store, context)?
    } else {
        let texts = context.output.texts();
        let mut table = view::everyone(texts);
        let counts = each_line(matching, most, store, &mut |line| {
            table.push(view::row(line, texts));
            Ok(())
        })?;
        context.emit_table::<()>("matches", &table, &[])?;
        counts
    };
    let message = Message::new("matching-everyone")
        .with("total", total)
        .with("served", served)
        .with("open", matching.count());
    context.output.say(&message);
    if served == 0 {
        return Err(Failure::answered_no());
    }
    Ok(())
}

/// The lines as they come: those of a district do not have to fit into memory.
fn everyone_as_json(
    matching: &Matching<'_>,
    most: usize,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<(usize, usize)> {
    context.emit_written(|file| {
        let mut items = Items::begin(file, "matches").map_err(unwritable)?;
        let counts = each_line(matching, most, store, &mut |line| {
            items.add(&view::line(line)).map_err(unwritable)
        })?;
        items.end().map_err(unwritable)?;
        Ok(counts)
    })
}

/// Visits everyone's lines; how many there were, and how many of them hold a tender.
fn each_line(
    matching: &Matching<'_>,
    most: usize,
    store: &mut dyn Store,
    visit: &mut dyn FnMut(&Line<'_>) -> Outcome<()>,
) -> Outcome<(usize, usize)> {
    let (mut total, mut served) = (0, 0);
    matching.all(store, most, &mut |line| {
        total += 1;
        served += usize::from(!line.best.is_empty());
        visit(&line)
    })?;
    if total == 0 {
        return Err(nobody());
    }
    Ok((total, served))
}
