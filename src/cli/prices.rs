//! `prices CODE|WORDS`: at what prices a product was offered and bought. Where several products fit a person chooses.

use super::context::Context;
use super::general::Format;
use crate::app::prices::{self, Answer, PriceQuery, PriceReport};
use crate::domain::message::Message;
use crate::domain::prices::PricedProduct;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::prices::{self as present, View, data, markdown, page, terminal as drawn};
use crate::store::Store;
use crate::terminal::{self, Prompt, Reply};

/// So many products are offered to choose from.
const OFFERED: usize = 20;

/// What prices are asked for.
#[derive(Debug, clap::Args)]
pub(super) struct PricesArguments {
    #[arg(value_name = "WHAT", required = true)]
    what: Vec<String>,
    #[arg(long, value_name = "REGION", value_delimiter = ',')]
    region: Vec<String>,
    #[arg(long, visible_alias = "anio", value_name = "YEAR", value_parser = clap::value_parser!(i16).range(1990..=2100))]
    year: Option<i16>,
    #[arg(long, visible_alias = "desde", value_name = "YEAR", conflicts_with = "year", value_parser = clap::value_parser!(i16).range(1990..=2100))]
    since: Option<i16>,
    #[arg(long, visible_alias = "ganadas")]
    won: bool,
    #[arg(long, visible_alias = "unidad", value_name = "UNIT")]
    unit: Option<String>,
    #[arg(long, visible_alias = "moneda", value_name = "CURRENCY")]
    currency: Option<String>,
    #[arg(long, visible_alias = "texto", value_name = "TEXT")]
    text: Option<String>,
}

/// Answers, or lets a person choose among several products first.
pub(super) fn run(arguments: PricesArguments, context: &mut Context) -> Outcome<()> {
    let mut query = PriceQuery {
        typed: arguments.what.join(" "),
        regions: arguments.region,
        year: arguments.year,
        since: arguments.since,
        won: arguments.won,
        unit: arguments.unit,
        currency: arguments.currency,
        text: arguments.text,
    };
    let pack = context.pack()?;
    let mut store: Box<dyn Store> = context.open_store()?;
    let answer = prices::answer(&mut *store, &query, &pack, context.today)
        .map_err(|failure| context.emit_nothing("prices", failure))?;
    let products = match answer {
        Answer::Prices(report) => return show(&report, context),
        Answer::Several(products) => products,
    };
    let Some(code) = choose(&query.typed, &products, context)? else {
        return list(&query.typed, &products, context);
    };
    query.typed = code;
    match prices::answer(&mut *store, &query, &pack, context.today)? {
        Answer::Prices(report) => show(&report, context),
        Answer::Several(products) => list(&query.typed, &products, context),
    }
}

/// Emits the figures and says what comes next.
fn show(report: &PriceReport, context: &mut Context) -> Outcome<()> {
    let texts = context.output.texts();
    let view = View::new(report, texts);
    match context.chosen_format() {
        Format::Table => {
            let layout = context.layout();
            let text = drawn::report(&view, layout, context.plain, context.language());
            context.emit(text.as_bytes())?;
        }
        Format::Md => {
            let text = markdown::report(&view, texts);
            context.emit(text.as_bytes())?;
        }
        Format::Html => {
            let text = page::page(&view, context.today.date, texts);
            context.emit(text.as_bytes())?;
        }
        Format::Json | Format::Csv | Format::Xlsx => {
            let table = data::table(report, texts);
            context.emit_table("prices", &table, &data::items(report))?;
        }
        Format::Pdf | Format::Ocds | Format::OcdsLines | Format::Ics => {
            return Err(context.no_such_format());
        }
    }
    let shown = report.groups.iter().find_map(|group| {
        let apart = group.outliers.first().map(|outlier| &outlier.price);
        apart.or(group.each.first())
    });
    if let Some(price) = shown {
        let code = price.process.as_str();
        context
            .output
            .say(&Message::new("prices-next-tender").with("code", code));
    }
    if context.output_file.is_none() {
        let next = Message::new("prices-next").with("code", report.code.as_str());
        context.output.say(&next);
    }
    Ok(())
}

/// Asks which product is meant; nothing where nobody can be asked.
fn choose(
    typed: &str,
    products: &[PricedProduct],
    context: &mut Context,
) -> Outcome<Option<String>> {
    if context.no_input {
        return Ok(None);
    }
    let offered = &products[..products.len().min(OFFERED)];
    let texts = context.output.texts();
    let options = offered.iter().map(|product| {
        let name = product.name.clone();
        texts.text(
            &Message::new("prices-option")
                .with("code", product.code.as_str())
                .with("name", name.unwrap_or_else(|| texts.get("prices-nameless")))
                .with("count", product.offered + product.bought),
        )
    });
    let prompt = Prompt {
        text: format!(
            "{} {}",
            texts.text(&several(typed, products)),
            texts.get("prices-ask-which")
        ),
        options: options.collect(),
        label: texts.get("interview-answer-label"),
        ..Prompt::default()
    };
    let mut prompter = terminal::prompter(context.plain);
    match prompter.ask(&prompt, &mut context.output) {
        Reply::Text(answer) => Ok(chosen(&answer, products)),
        Reply::Back | Reply::Help | Reply::Later => Ok(None),
    }
}

/// The product under a number of the list, or under its code.
fn chosen(answer: &str, products: &[PricedProduct]) -> Option<String> {
    let answer = answer.trim();
    let by_code = products.iter().find(|product| product.code == answer);
    let by_number = || {
        let number: usize = answer.parse().ok()?;
        products.get(number.checked_sub(1)?)
    };
    by_code
        .or_else(by_number)
        .map(|product| product.code.clone())
}

fn several(typed: &str, products: &[PricedProduct]) -> Message {
    Message::new("prices-several")
        .with("count", products.len())
        .with("what", typed)
}

/// The products that fit; the answer is "no" until one is chosen.
fn list(typed: &str, products: &[PricedProduct], context: &mut Context) -> Outcome<()> {
    let table = present::products(context.output.texts(), products);
    context.emit_table("price-products", &table, products)?;
    let failure = Failure::new(FailureKind::No, several(typed, products));
    Err(match products.first() {
        Some(first) => {
            failure.hint(Message::new("prices-several-hint").with("code", first.code.as_str()))
        }
        None => failure,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_product_is_chosen_by_its_number_or_its_code() {
        let products = ["44121701", "44121702"].map(|code| PricedProduct {
            code: code.to_owned(),
            name: None,
            offered: 1,
            bought: 0,
        });
        let code = |answer: &str| chosen(answer, &products);
        assert_eq!(code(" 2 ").as_deref(), Some("44121702"));
        assert_eq!(code("44121701").as_deref(), Some("44121701"));
        for nothing in ["", "0", "3", "-1", "x"] {
            assert_eq!(code(nothing), None, "{nothing:?}");
        }
    }
}
