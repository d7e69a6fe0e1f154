//! The report as text for a terminal or a pipe: wrapped between words, words before colours, nothing drawn.

use super::{FindingView, GroupView, Mark, Report, StateLine};
use crate::present::texts::Texts;
use crate::present::texts::steers;
use crate::present::wrapping::options;
use anstyle::{AnsiColor, Effects, Style};
use console::measure_text_width;
use std::fmt::Write as _;

/// From so many columns on, labels stand in a column of their own.
const WIDE: usize = 64;
/// Wider lines are hard to read.
const WIDEST: usize = 96;

const BOLD: Style = Style::new().effects(Effects::BOLD);

/// Writes a report, at most `width` columns wide; the writer takes the colours off where they do not belong.
#[must_use]
pub fn report(report: &Report, texts: &Texts, width: usize) -> String {
    let width = width.min(WIDEST);
    let mut text = String::new();
    styled(&mut text, &report.title, "", BOLD, width);
    styled(&mut text, &report.subtitle, "", Style::new(), width);
    text.push('\n');
    styled(&mut text, &report.states_heading, "", BOLD, width);
    states(&mut text, &report.states, texts, width);
    for group in &report.groups {
        text.push('\n');
        group_of(&mut text, group, texts, width);
    }
    text.push('\n');
    styled(&mut text, &report.note, "", Style::new(), width);
    text.push('\n');
    styled(&mut text, &report.verdict, "", style(report.mark), width);
    if let Some(next) = &report.next {
        styled(&mut text, &next.text, "", BOLD, width);
        // Never wrapped: it is there to be copied.
        let _ = writeln!(text, "  {}", next.command);
    }
    text
}

/// The style of a mark, beside its word.
pub(super) fn style(mark: Mark) -> Style {
    let color = match mark {
        Mark::Good => AnsiColor::Green,
        Mark::Blocks => AnsiColor::Red,
        Mark::Unknown => AnsiColor::Cyan,
        Mark::Warns => AnsiColor::Yellow,
    };
    color.on_default().effects(Effects::BOLD)
}

fn states(text: &mut String, states: &[StateLine], texts: &Texts, width: usize) {
    let longest = |words: &mut dyn Iterator<Item = String>| {
        words
            .map(|word| measure_text_width(&word))
            .max()
            .unwrap_or(0)
    };
    let label = longest(&mut states.iter().map(|state| state.label.clone()));
    let mark = longest(&mut states.iter().map(|state| state.mark.word(texts)));
    for state in states {
        let word = state.mark.word(texts);
        let style = style(state.mark);
        if width < WIDE {
            let _ = writeln!(text, "  {}: {style}{word}{style:#}", state.label);
            hang(text, &state.text, "    ", "    ", width);
        } else {
            let first = format!(
                "  {}  {style}{word}{style:#}{}  ",
                padded(&state.label, label),
                " ".repeat(mark - measure_text_width(&word)),
            );
            hang(
                text,
                &state.text,
                &first,
                &" ".repeat(label + mark + 6),
                width,
            );
        }
    }
}

fn group_of(text: &mut String, group: &GroupView, texts: &Texts, width: usize) {
    styled(text, &group.heading, "", BOLD, width);
    if !group.brief {
        rows(text, &group.shared, "  ", width);
    } else {
        text.push('\n');
    }
    for finding in &group.findings {
        if group.brief {
            headline(text, finding, texts, width);
        } else {
            text.push('\n');
            headline(text, finding, texts, width);
            rows_of(text, finding, texts, width);
        }
    }
}

fn headline(text: &mut String, finding: &FindingView, texts: &Texts, width: usize) {
    let style = style(finding.mark);
    let first = format!("  {style}{}{style:#}: ", finding.mark.word(texts));
    hang(text, &finding.title, &first, "    ", width);
}

fn rows_of(text: &mut String, finding: &FindingView, texts: &Texts, width: usize) {
    let longest = rows(text, &finding.rows, "    ", width);
    if let Some(link) = &finding.link {
        link_row(
            text,
            &texts.get("verdict-row-source-link"),
            link,
            longest,
            width,
        );
    }
}

/// Rows of label and text; gives the width of the longest label.
fn rows(text: &mut String, rows: &[(String, String)], indent: &str, width: usize) -> usize {
    let longest = rows
        .iter()
        .map(|(label, _)| measure_text_width(label))
        .max()
        .unwrap_or(0);
    for (label, value) in rows {
        row(text, (label, value), longest, indent, width);
    }
    longest
}

fn row(text: &mut String, row: (&str, &str), longest: usize, indent: &str, width: usize) {
    let (label, value) = row;
    let (first, rest) = if width < WIDE {
        (format!("{indent}{label}: "), format!("{indent}  "))
    } else {
        let first = format!("{indent}{}  ", padded(label, longest));
        (first, format!("{indent}{}", " ".repeat(longest + 2)))
    };
    let mut start = first.as_str();
    for line in value.lines() {
        hang(text, line, start, &rest, width);
        start = &rest;
    }
}

/// An address: on a line of its own from the margin where it would not fit, so that it can be copied whole.
fn link_row(text: &mut String, label: &str, link: &str, longest: usize, width: usize) {
    let indent = if width < WIDE {
        measure_text_width(label) + 6
    } else {
        longest + 6
    };
    if indent + measure_text_width(link) <= width {
        row(text, (label, link), longest, "    ", width);
    } else {
        let _ = writeln!(text, "    {label}:\n{link}");
    }
}

/// A text filled with spaces up to a width.
fn padded(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(measure_text_width(text));
    format!("{text}{}", " ".repeat(missing))
}

/// One paragraph in one style.
fn styled(text: &mut String, paragraph: &str, indent: &str, style: Style, width: usize) {
    for line in textwrap::wrap(&harmless(paragraph), options(width, indent, indent)) {
        let _ = writeln!(text, "{style}{line}{style:#}");
    }
}

/// One paragraph behind a beginning that may hold colours.
fn hang(text: &mut String, paragraph: &str, first: &str, rest: &str, width: usize) {
    // Wrapped with a stand-in as wide as the beginning, since colours have no width.
    let stand_in = " ".repeat(measure_text_width(first));
    for (at, line) in textwrap::wrap(&harmless(paragraph), options(width, &stand_in, rest))
        .iter()
        .enumerate()
    {
        if at == 0 {
            let _ = writeln!(text, "{first}{}", line.trim_start());
        } else {
            let _ = writeln!(text, "{line}");
        }
    }
}

/// A text whose control characters are spaces: a name that was imported must not steer the terminal.
fn harmless(text: &str) -> String {
    text.replace(steers, " ")
}
