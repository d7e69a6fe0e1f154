//! Drawings for a page: columns over time, and bars in up to three parts. No script and no outside file; the parts differ
//! in pattern and not in colour, and every number stands beside its bar.

use maud::{Markup, html};

/// One column.
pub(super) struct Column {
    /// What stands below it.
    pub(super) label: String,
    /// How high it is.
    pub(super) count: u64,
    /// What stands above it.
    pub(super) told: String,
}

/// One bar of up to three parts.
pub(super) struct Bar {
    /// What stands before it.
    pub(super) label: String,
    /// The lengths of its parts.
    pub(super) parts: [u64; 3],
    /// What stands behind it.
    pub(super) told: String,
}

/// The name of a drawing and of its description, apart from others of the same page.
pub(super) struct Named<'a> {
    /// Tells the drawing from the others.
    pub(super) id: &'a str,
    /// What it shows.
    pub(super) title: &'a str,
}

/// Width and height of the columns' drawing.
const WIDTH: u64 = 640;
const HEIGHT: u64 = 220;
/// Room above the highest column, and below all of them.
const ABOVE: u64 = 24;
const BELOW: u64 = 28;
/// There is room for at least so many columns: one alone would be a wall.
const FEWEST: u64 = 6;

/// Draws columns from the oldest to the newest.
pub(super) fn columns(columns: &[Column], named: &Named<'_>) -> Markup {
    let peak = columns
        .iter()
        .map(|column| column.count)
        .max()
        .unwrap_or(0)
        .max(1);
    let step = WIDTH / (columns.len() as u64).max(FEWEST);
    let room = HEIGHT - ABOVE - BELOW;
    let said = columns
        .iter()
        .map(|column| format!("{}: {}", column.label, column.told));
    let floor = HEIGHT - BELOW;
    let inside = html! {
        line x1="0" y1=(floor) x2=(WIDTH) y2=(floor) stroke="currentColor" {}
        @for (at, column) in columns.iter().enumerate() {
            @let left = at as u64 * step;
            @let middle = left + step / 2;
            @let high = length(column.count, peak, room);
            rect x=(left + step / 6) y=(floor - high) width=(step * 2 / 3) height=(high) opacity="0.75" {}
            text x=(middle) y=(floor - high - 6) text-anchor="middle" { (column.told) }
            text x=(middle) y=(floor + 18) text-anchor="middle" font-size="11" { (column.label) }
        }
    };
    framed(named, HEIGHT, &said.collect::<Vec<_>>(), &inside)
}

/// Where the bars begin, how long the longest is, and how high a line is.
const LABEL: u64 = 215;
const LONGEST: u64 = 275;
const LINE: u64 = 26;

/// Draws bars below one another, with what their parts mean.
pub(super) fn bars(bars: &[Bar], meanings: &[String], named: &Named<'_>) -> Markup {
    let sum = |bar: &Bar| {
        bar.parts
            .iter()
            .fold(0_u64, |sum, part| sum.saturating_add(*part))
    };
    let peak = bars.iter().map(sum).max().unwrap_or(0).max(1);
    let legend = if meanings.len() > 1 { LINE } else { 0 };
    let height = bars.len() as u64 * LINE + legend + 8;
    let said = bars
        .iter()
        .map(|bar| format!("{}: {}", bar.label, bar.told));
    let hatch = format!("{}-hatch", named.id);
    let inside = html! {
        defs {
            pattern id=(hatch) width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                line x1="0" y1="0" x2="0" y2="6" stroke="currentColor" stroke-width="2" {}
            }
        }
        @if legend > 0 {
            @for (at, meaning) in meanings.iter().enumerate() {
                @let left = at as u64 * (WIDTH / 3);
                (part(at, [left, 6, 16, 14], &hatch))
                text x=(left + 22) y="18" { (meaning) }
            }
        }
        @for (line, bar) in bars.iter().enumerate() {
            @let top = legend + line as u64 * LINE + 4;
            text x=(LABEL - 8) y=(top + 16) text-anchor="end" { (bar.label) }
            @for (at, left, long) in laid(&bar.parts, peak) {
                (part(at, [LABEL + left, top + 3, long, LINE - 8], &hatch))
            }
            text x=(LABEL + ends(&bar.parts, peak) + 8) y=(top + 16) { (bar.told) }
        }
    };
    framed(named, height, &said.collect::<Vec<_>>(), &inside)
}

/// The parts that are there: which, where it begins, how long it is.
fn laid(parts: &[u64; 3], peak: u64) -> Vec<(usize, u64, u64)> {
    let mut left = 0;
    let mut laid = Vec::new();
    for (at, part) in parts.iter().enumerate().filter(|(_, part)| **part > 0) {
        let long = length(*part, peak, LONGEST);
        laid.push((at, left, long));
        left += long;
    }
    laid
}

fn ends(parts: &[u64; 3], peak: u64) -> u64 {
    laid(parts, peak)
        .last()
        .map_or(0, |(_, left, long)| left + long)
}

/// One part: filled, hatched, or empty with a broken line around it.
fn part(at: usize, [x, y, width, height]: [u64; 4], hatch: &str) -> Markup {
    let fill = match at {
        0 => "currentColor".to_owned(),
        1 => format!("url(#{hatch})"),
        _ => "none".to_owned(),
    };
    let dashes = (at > 1).then_some("3 2");
    html! {
        rect x=(x) y=(y) width=(width) height=(height) fill=(fill) stroke="currentColor" stroke-dasharray=[dashes] {}
    }
}

fn framed(named: &Named<'_>, height: u64, said: &[String], inside: &Markup) -> Markup {
    let title = format!("{}-title", named.id);
    let described = format!("{}-desc", named.id);
    html! {
        svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox={ "0 0 " (WIDTH) " " (height) }
            width="100%" font-size="13" font-family="inherit" fill="currentColor"
            aria-labelledby={ (title) " " (described) } {
            title id=(title) { (named.title) }
            desc id=(described) { (said.join("; ")) }
            (inside)
        }
    }
}

/// In proportion to the greatest; what is there is never drawn as nothing.
fn length(count: u64, peak: u64, longest: u64) -> u64 {
    if count == 0 {
        return 0;
    }
    let exact = u128::from(count) * u128::from(longest) / u128::from(peak.max(1));
    u64::try_from(exact).unwrap_or(longest).clamp(2, longest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hostile_label_stays_a_text_and_all_is_said() {
        let bar = Bar {
            label: "</text><script>alert(1)</script>".to_owned(),
            parts: [3, 0, 9],
            told: "3 de 12".to_owned(),
        };
        let named = Named {
            id: "a",
            title: "\"><b onload=x>",
        };
        let drawing = bars(&[bar], &["sí".to_owned(), "no".to_owned()], &named).into_string();
        assert!(
            !drawing.contains("<script") && !drawing.contains("<b "),
            "{drawing}"
        );
        assert!(
            drawing.contains("role=\"img\"") && drawing.contains("3 de 12</desc>"),
            "{drawing}"
        );
    }

    #[test]
    fn lengths_never_run_out_of_the_drawing() {
        assert_eq!(length(0, 10, 100), 0);
        assert_eq!(length(1, 1_000_000, 100), 2);
        assert_eq!(length(u64::MAX, u64::MAX, 100), 100);
    }
}
