//! The bars as a drawing that stands in a page: no script, no outside file, colours of the text around it.
//! What it shows is said in its title; the same numbers stand beside each bar.

use super::Bar;
use maud::{Markup, html};

/// Height of one line.
const LINE: usize = 24;
/// Width of the labels, of the longest bar and of the whole.
const LABEL: usize = 250;
const BAR: usize = 380;
const WHOLE: usize = 700;

/// Draws the bars; `id` tells this drawing's title from others of the same page.
pub(super) fn chart(bars: &[Bar], title: &str, id: &str) -> Markup {
    let peak = bars.iter().map(|bar| bar.n).max().unwrap_or(0).max(1);
    let height = bars.len() * LINE + 8;
    let title_id = format!("{id}-title");
    let desc_id = format!("{id}-desc");
    let said: Vec<String> = bars
        .iter()
        .map(|bar| format!("{}: {}", bar.label, bar.count))
        .collect();
    html! {
        svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox={ "0 0 " (WHOLE) " " (height) }
            width="100%" font-size="14" font-family="inherit" fill="currentColor"
            aria-labelledby={ (title_id) " " (desc_id) } {
            title id=(title_id) { (title) }
            desc id=(desc_id) { (said.join("; ")) }
            line x1=(LABEL) y1="2" x2=(LABEL) y2=(height - 2) stroke="currentColor" {}
            @for (at, bar) in bars.iter().enumerate() {
                @let top = at * LINE + 4;
                @let length = length(bar.n, peak);
                text x=(LABEL - 10) y=(top + 16) text-anchor="end" { (bar.label) }
                rect x=(LABEL) y=(top + 3) width=(length) height=(LINE - 7) opacity="0.75" {}
                text x=(LABEL + length + 8) y=(top + 16) { (bar.count) }
            }
        }
    }
}

/// In proportion to the greatest count; what is there is never drawn as nothing.
fn length(n: usize, peak: usize) -> usize {
    if n == 0 {
        return 0;
    }
    (n * BAR / peak).max(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hostile_label_stays_a_text() {
        let bars = [Bar {
            label: "</text><script>alert(1)</script>".to_owned(),
            n: 3,
            count: "3".to_owned(),
        }];
        let drawing = chart(&bars, "\"><b onload=x>", "a").into_string();
        assert!(
            !drawing.contains("<script") && !drawing.contains("<b "),
            "{drawing}"
        );
        assert!(
            drawing.contains("role=\"img\"") && drawing.contains("<desc"),
            "{drawing}"
        );
        assert!(drawing.contains("width=\"380\""), "{drawing}");
    }
}
