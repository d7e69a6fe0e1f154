//! Recommended tenders as blocks of text, tables and JSON. Every reason stands in words, with its points when asked.

use crate::app::matching::{Answer, Line, Recommendation};
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::matching::reasons::{Change, Reason};
use crate::present::spelling;
use crate::present::table::{Cell, Table};
use crate::present::tenders::{headings, region_name, short};
use crate::present::texts::{Texts, steers};
use crate::present::wrapping::options;
use anstyle::{AnsiColor, Effects, Style};
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// Wider lines are hard to read.
const WIDEST: usize = 96;
const BOLD: Style = Style::new().effects(Effects::BOLD);

/// Tenths of a point as people read them.
fn points(tenths: i32) -> Decimal {
    Decimal::new(i64::from(tenths), 1)
}

/// Tenths of a point with a sign in front.
fn signed(tenths: i32, texts: &Texts) -> String {
    let sign = if tenths < 0 { "−" } else { "+" };
    let size = points(tenths.abs()).round_dp(1);
    format!("{sign}{}", spelling::number(size, texts.language()))
}

/// The word for a reason's side: for, against, or worth knowing.
fn side(reason: &Reason) -> (&'static str, Style) {
    match reason.points {
        1.. => ("matching-for", AnsiColor::Green.on_default()),
        0 => ("matching-note", AnsiColor::Cyan.on_default()),
        _ => ("matching-against", AnsiColor::Yellow.on_default()),
    }
}

/// What would change it, in words.
#[must_use]
pub fn change(change: &Change) -> Message {
    let gain = points(change.gain());
    match change {
        Change::AddRubro { code, name, .. } => match name {
            Some(name) => Message::new("matching-change-rubro-named")
                .with("code", code.as_str())
                .with("name", name.as_str())
                .with("points", gain),
            None => Message::new("matching-change-rubro")
                .with("code", code.as_str())
                .with("points", gain),
        },
        Change::ServeRegion { region, .. } => Message::new("matching-change-region")
            .with("region", *region)
            .with("points", gain),
        Change::TellSize { .. } => Message::new("matching-change-size").with("points", gain),
        Change::TellComuna { .. } => Message::new("matching-change-comuna").with("points", gain),
    }
}

/// What would change the answer, with the command that does it.
#[must_use]
pub fn advice(one: &Change, rut: Rut, rubros: &[String]) -> Message {
    Message::new("matching-advice")
        .with("change", change(one))
        .with("command", command(one, rut, rubros))
}

/// The command that makes a change.
fn command(change: &Change, rut: Rut, rubros: &[String]) -> Message {
    let message = |id| Message::new(id).with("rut", rut);
    match change {
        Change::AddRubro { code, .. } => {
            let mut all = rubros.to_vec();
            all.push(code.clone());
            message("matching-command-rubro").with("rubros", all.join(","))
        }
        Change::ServeRegion { .. } => message("matching-command-regions"),
        Change::TellSize { .. } => message("matching-command-size"),
        Change::TellComuna { .. } => message("matching-command-comuna"),
    }
}

/// The recommended tenders one below the other, at most `width` columns wide. `why` shows the points of each reason.
#[must_use]
pub fn blocks(best: &[Recommendation], texts: &Texts, width: usize, why: bool) -> String {
    let width = width.min(WIDEST);
    let mut text = String::new();
    for (at, one) in best.iter().enumerate() {
        if at > 0 {
            text.push('\n');
        }
        block(&mut text, at + 1, one, texts, width, why);
    }
    text
}

fn block(
    text: &mut String,
    number: usize,
    one: &Recommendation,
    texts: &Texts,
    width: usize,
    why: bool,
) {
    let tender = &one.tender;
    let mut heading = Message::new("matching-heading")
        .with("number", number)
        .with("code", tender.code.to_string())
        .with("points", points(one.found.parts.total()));
    heading.id = match tender.closes {
        Some(closes) => {
            heading = heading.with("closes", closes);
            "matching-heading-closes"
        }
        None => heading.id,
    };
    hang(text, &texts.text(&heading), "", "   ", BOLD, width);
    let title = tender.title.as_deref().map(short);
    hang(
        text,
        title.as_deref().unwrap_or_default(),
        "   ",
        "   ",
        Style::new(),
        width,
    );
    hang(text, &buyer(one, texts), "   ", "   ", Style::new(), width);
    for reason in &one.reasons {
        let (label, style) = side(reason);
        let points = match reason.points {
            tenths if why && tenths != 0 => format!(" {}", signed(tenths, texts)),
            _ => String::new(),
        };
        let label = texts.get(label);
        let first = format!("   {style}{label}{points}:{style:#} ");
        hang(
            text,
            &texts.text(&reason.message),
            &first,
            "     ",
            Style::new(),
            width,
        );
    }
    if why {
        let sum = Message::new("matching-sum").with("points", points(one.found.parts.total()));
        hang(text, &texts.text(&sum), "   ", "     ", BOLD, width);
    }
    if let Some(first) = one.changes.first() {
        let label = format!("   {}: ", texts.get("matching-helps"));
        hang(
            text,
            &texts.text(&change(first)),
            &label,
            "     ",
            Style::new(),
            width,
        );
    }
}

/// Who buys, where, and for how much.
fn buyer(one: &Recommendation, texts: &Texts) -> String {
    let buyer = &one.tender.buyer;
    let name = buyer.name.clone().or_else(|| buyer.unit.clone());
    let region = buyer.region.as_deref().map(region_name);
    let estimate = one
        .tender
        .estimate
        .map(|money| Cell::Money(money).spelled(texts.language()));
    let parts: Vec<String> = [name, region, estimate].into_iter().flatten().collect();
    parts.join(" · ")
}

/// Writes a text between words below its beginning; what would steer a terminal becomes a blank.
fn hang(text: &mut String, words: &str, first: &str, next: &str, style: Style, width: usize) {
    if words.is_empty() {
        return;
    }
    let words = words.replace(steers, " ");
    let options = options(width, first, next);
    for line in textwrap::wrap(&words, options) {
        let line = line.trim_end();
        let indent = line.len() - line.trim_start().len();
        text.push_str(&format!(
            "{}{style}{}{style:#}\n",
            &line[..indent],
            &line[indent..]
        ));
    }
}

/// The recommended tenders as rows: for spreadsheets, with the reasons in two cells.
#[must_use]
pub fn table(best: &[Recommendation], texts: &Texts) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "matching-column-points",
            "tenders-column-code",
            "tenders-column-title",
            "tenders-column-buyer",
            "tenders-column-closes",
            "tenders-column-estimate",
            "matching-for",
            "matching-against",
        ],
    ));
    for one in best {
        let tender = &one.tender;
        let told = |wanted: fn(i32) -> bool| {
            let reasons = one.reasons.iter().filter(|reason| wanted(reason.points));
            let all: Vec<String> = reasons.map(|reason| texts.text(&reason.message)).collect();
            Cell::text(Some(all.join(" ")).filter(|text| !text.is_empty()))
        };
        table.push(vec![
            points(one.found.parts.total()).into(),
            tender.code.to_string().into(),
            Cell::text(tender.title.as_deref()),
            Cell::text(tender.buyer.name.as_deref()),
            tender.closes.into(),
            tender.estimate.into(),
            told(|points| points > 0),
            told(|points| points < 0),
        ]);
    }
    table
}

/// The recommended tenders for programs.
#[must_use]
pub fn items(answer: &Answer, texts: &Texts) -> Vec<Value> {
    answer
        .best
        .iter()
        .map(|one| item(answer.rut, one, texts))
        .collect()
}

/// One recommended tender for programs.
#[must_use]
pub fn item(rut: Rut, one: &Recommendation, texts: &Texts) -> Value {
    let tender = &one.tender;
    let reasons: Vec<Value> = one
        .reasons
        .iter()
        .map(|reason| {
            json!({
                "aspect": reason.aspect.name(),
                "points": points(reason.points),
                "id": reason.message.id,
                "text": texts.text(&reason.message),
            })
        })
        .collect();
    let changes: Vec<Value> = one
        .changes
        .iter()
        .map(|one| json!({"points": points(one.gain()), "text": texts.text(&change(one))}))
        .collect();
    json!({
        "supplier": rut.compact(),
        "tender": tender.code,
        "title": tender.title,
        "buyer": tender.buyer.name,
        "region": tender.buyer.region,
        "closes": tender.closes,
        "estimate": tender.estimate,
        "points": points(one.found.parts.total()),
        "reasons": reasons,
        "changes": changes,
    })
}

/// So many tenders are named on one line.
const NAMED: usize = 3;

/// The heading of everyone's table.
#[must_use]
pub fn everyone(texts: &Texts) -> Table {
    Table::new(headings(
        texts,
        [
            "matching-column-supplier",
            "matching-column-rut",
            "matching-column-fitting",
            "matching-column-best",
        ],
    ))
    .sparing([1])
}

/// One supplier's row in everyone's table.
#[must_use]
pub fn row(line: &Line<'_>, texts: &Texts) -> Vec<Cell> {
    let best: Vec<String> = line
        .best
        .iter()
        .take(NAMED)
        .map(|(found, title)| {
            let score = spelling::number(points(found.parts.total()), texts.language());
            let title = title
                .map(|title| format!(" {}", short(title)))
                .unwrap_or_default();
            format!("{} ({score}){title}", found.code)
        })
        .collect();
    let told = match (best.is_empty(), line.blank) {
        (false, _) => best.join("; "),
        (true, true) => texts.get("matching-nothing-known"),
        (true, false) => texts.get("matching-none"),
    };
    vec![
        Cell::text(line.name.as_deref()),
        line.rut.to_string().into(),
        line.fitting.into(),
        told.into(),
    ]
}

/// One supplier's line for programs.
#[must_use]
pub fn line(line: &Line<'_>) -> Value {
    let best: Vec<Value> = line
        .best
        .iter()
        .map(|(found, title)| {
            json!({
                "tender": found.code,
                "title": title,
                "closes": found.closes,
                "points": points(found.parts.total()),
            })
        })
        .collect();
    json!({
        "supplier": line.rut.compact(),
        "name": line.name,
        "fitting": line.fitting,
        "known": !line.blank,
        "best": best,
    })
}
