//! Prices in a terminal: sentences, bars of blocks (plain signs where asked for) and tables. The width is an argument.

use super::{Bar, GroupView, TOGETHER, View, together};
use crate::present::language::Language;
use crate::present::layout::{self, Layout, wrapped};
use crate::present::texts::steers;
use console::measure_text_width;

/// The longest bar, in columns.
const LONGEST: usize = 40;
/// The shortest room in which bars still tell something.
const SHORTEST: usize = 8;
/// Eighths of a block, from one on.
const EIGHTHS: [char; 7] = ['▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/// Writes the whole answer. `plain` draws bars of `#`, for screen readers and terminals without blocks.
#[must_use]
pub fn report(view: &View, layout: Layout, plain: bool, language: Language) -> String {
    let width = layout.width();
    let mut text = wrapped(&harmless(&view.title), width, "");
    if let Some(narrowed) = &view.narrowed {
        text.push_str(&wrapped(&harmless(narrowed), width, ""));
    }
    for group in &view.groups {
        text.push('\n');
        text.push_str(&one(group, layout, width, plain, language));
    }
    text.push('\n');
    for note in &view.notes {
        text.push_str(&wrapped(&harmless(note), width, ""));
    }
    text
}

fn one(group: &GroupView, layout: Layout, width: usize, plain: bool, language: Language) -> String {
    let heading = harmless(&group.heading);
    let mut text = wrapped(&heading, width, "");
    let rule = if plain { "-" } else { "─" };
    let longest = text.lines().map(measure_text_width).max().unwrap_or(0);
    text.push_str(&rule.repeat(longest));
    text.push('\n');
    for sentence in &group.sentences {
        text.push_str(&filled(sentence, width));
    }
    if !group.bars.is_empty() {
        text.push('\n');
        text.push_str(&bars(&group.bars, width, plain));
    }
    for (heading, table) in &group.tables {
        text.push('\n');
        text.push_str(&wrapped(heading, width, ""));
        text.push_str(&layout::draw(table, layout, language));
    }
    text
}

/// One line for each range: its limits, a bar, how many.
fn bars(bars: &[Bar], width: usize, plain: bool) -> String {
    let label = bars
        .iter()
        .map(|bar| measure_text_width(&bar.label))
        .max()
        .unwrap_or(0);
    let peak = bars.iter().map(|bar| bar.n).max().unwrap_or(0).max(1);
    let counts = bars.iter().map(|bar| measure_text_width(&bar.count));
    let numbers = counts.max().unwrap_or(0);
    let room = width
        .saturating_sub(label + numbers + 4)
        .clamp(SHORTEST, LONGEST);
    let mut text = String::new();
    for bar in bars {
        let blanks = " ".repeat(label - measure_text_width(&bar.label));
        let drawn = drawn(bar.n, peak, room, plain);
        let gap = if drawn.is_empty() { "" } else { " " };
        text.push_str(&format!(
            "  {blanks}{} {drawn}{gap}{}\n",
            bar.label, bar.count
        ));
    }
    text
}

/// A bar in proportion to the greatest count; what is there is never drawn as nothing.
fn drawn(n: usize, peak: usize, room: usize, plain: bool) -> String {
    if plain {
        let whole = (n * room + peak / 2) / peak;
        return "#".repeat(if n > 0 { whole.max(1) } else { 0 });
    }
    let eighths = (n * room * 8 + peak / 2) / peak;
    let eighths = if n > 0 { eighths.max(1) } else { 0 };
    let mut bar = "█".repeat(eighths / 8);
    if let Some(at) = (eighths % 8).checked_sub(1) {
        bar.push(EIGHTHS[at]);
    }
    bar
}

/// A sentence wrapped between words; a sign of money and its number stay together.
fn filled(sentence: &str, width: usize) -> String {
    let glued = together(&harmless(sentence));
    textwrap::fill(&glued, width).replace(TOGETHER, " ") + "\n"
}

/// A text from a list without what would steer the terminal.
fn harmless(text: &str) -> String {
    text.replace(steers, " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Vec<Bar> {
        [
            ("$ 900 – $ 1.000", 1),
            ("$ 1.000 – $ 1.100", 1_000),
            ("$ 1.100 – $ 1.200", 0),
        ]
        .map(|(label, n)| Bar {
            label: label.to_owned(),
            n,
            count: n.to_string(),
        })
        .to_vec()
    }

    #[test]
    fn bars_stay_within_the_width_and_none_that_counts_is_empty() {
        for (width, plain) in [(80, false), (50, false), (40, true), (usize::MAX, true)] {
            let text = bars(&sample(), width, plain);
            let lines: Vec<&str> = text.lines().collect();
            assert_eq!(lines.len(), 3);
            assert!(
                lines
                    .iter()
                    .all(|line| measure_text_width(line) <= width.max(40)),
                "{text}"
            );
            let sign = if plain { '#' } else { '▏' };
            assert!(
                lines[0].contains(sign) && lines[0].ends_with(" 1"),
                "{text}"
            );
            assert!(
                lines[2].ends_with(" 0") && !lines[2].contains('#'),
                "{text}"
            );
        }
    }

    #[test]
    fn a_sign_of_money_stays_with_its_number() {
        let text = filled("La mitad está entre $ 1.000 y UF 27,5 o más", 23);
        assert_eq!(text, "La mitad está entre\n$ 1.000 y UF 27,5 o más\n");
        assert_eq!(filled("a  $ 1", usize::MAX), "a  $ 1\n");
    }

    #[test]
    fn the_greatest_count_fills_the_room() {
        assert_eq!(drawn(7, 7, 10, false), "█".repeat(10));
        assert_eq!(drawn(7, 7, 10, true), "#".repeat(10));
        assert_eq!(drawn(1, 16, 8, false), "▌");
    }
}
