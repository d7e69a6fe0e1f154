//! What `tenders import` says: what a list is before anything is written, and what was done afterwards.

use crate::app::tenders_import::{Done, Opened};
use crate::cli::context::Context;
use crate::domain::message::Message;
use crate::exchange::plan::Plan;
use crate::present::imports::set_aside;
use crate::present::layout::wrapped;
use crate::present::texts::Texts;

/// Says what a list is before anything is written.
pub(super) fn announce(opened: &Opened, context: &mut Context) {
    let plan = &opened.plan;
    let output = &mut context.output;
    output.say(&announcement(
        &shown_name(&opened.input.name, output.texts()),
        plan,
    ));
    if !plan.entries.is_empty() {
        let entries = plan.entries.join(", ");
        output.say(&Message::new("import-announce-entries").with("entries", entries));
    }
    if !plan.open_signs.is_empty() {
        let columns = plan.open_signs.join(", ");
        output.warn(&Message::new("import-open-signs").with("columns", columns));
        output.say(&Message::new("import-open-signs-hint"));
    }
}

fn shown_name(name: &str, texts: &Texts) -> String {
    match name {
        "-" => texts.get("import-stdin"),
        name => name.to_owned(),
    }
}

fn announcement(file: &str, plan: &Plan) -> Message {
    let encoding = plan.encoding.map_or("", |encoding| encoding.name());
    let kind = plan.kind.message();
    if let Some(sheet) = &plan.sheet {
        return Message::new("import-announce-sheet")
            .with("file", file)
            .with("kind", kind)
            .with("sheet", sheet.as_str());
    }
    let Some(delimiter) = plan.delimiter else {
        return Message::new("import-announce-json")
            .with("file", file)
            .with("kind", kind)
            .with("encoding", encoding);
    };
    let delimiter = match delimiter {
        b',' => Message::new("import-delimiter-comma"),
        b'\t' => Message::new("import-delimiter-tab"),
        _ => Message::new("import-delimiter-semicolon"),
    };
    Message::new("import-announce-text")
        .with("file", file)
        .with("kind", kind)
        .with("encoding", encoding)
        .with("delimiter", delimiter)
}

/// How many rows set aside are shown one by one; the file has all of them.
const SHOWN: usize = 10;

/// Says the warnings, and gives the report as text.
pub(in crate::cli::tenders) fn show(done: &Done, dry_run: bool, context: &mut Context) -> String {
    let report = &done.report;
    for warning in &report.warnings {
        context
            .output
            .warn(&Message::new("import-warning").with("text", warning.as_str()));
    }
    let texts = context.output.texts();
    let mut lines: Vec<String> = summary(done, dry_run, texts);
    for rejected in report.rejected.iter().take(SHOWN) {
        lines.push(texts.text(&set_aside(rejected)));
    }
    if report.rejected_count > SHOWN as u64 {
        let more = report.rejected_count - SHOWN as u64;
        lines.push(texts.text(&Message::new("import-rejected-more").with("count", more)));
    }
    let width = context.layout().width();
    lines
        .iter()
        .map(|line| wrapped(line, width, "  "))
        .collect()
}

fn summary(done: &Done, dry_run: bool, texts: &Texts) -> Vec<String> {
    let report = &done.report;
    let counts = report.tenders;
    let mut messages = vec![
        Message::new("import-read")
            .with("file", shown_name(&report.file, texts))
            .with("records", report.records),
    ];
    if counts.new + counts.updated + counts.unchanged > 0 {
        messages.push(
            Message::new("import-tenders")
                .with("new", counts.new)
                .with("updated", counts.updated)
                .with("unchanged", counts.unchanged),
        );
    }
    if report.orders > 0 {
        messages.push(Message::new("import-orders").with("orders", report.orders));
    }
    if report.items > 0 {
        messages.push(
            Message::new("import-parts")
                .with("items", report.items)
                .with("offers", report.offers),
        );
    }
    if dry_run {
        messages.push(Message::new("import-dry-run"));
    } else if !done.changed && report.rejected_count < report.records {
        messages.push(Message::new("import-nothing-changed"));
    }
    messages.iter().map(|message| texts.text(message)).collect()
}
