//! Dates, RUTs and codes on pages for a browser, which breaks lines at hyphens: they stay on one line, and can be copied
//! as they are. Everything is escaped. Words nothing.

use crate::present::texts::harmless;
use maud::{Markup, html};

/// Longer words may break, so that none runs out of a narrow screen.
const LONGEST: usize = 20;

/// A line of text in which what has figures around its hyphens stays together; the page's style sheet says so of
/// `.whole`.
#[must_use]
pub fn whole(text: &str) -> Markup {
    let text = harmless(text);
    html! {
        @for word in text.split_inclusive(' ') {
            @let bare = word.trim_end_matches(' ');
            @if stays_together(bare) {
                span.whole { (bare) } (word.strip_prefix(bare).unwrap_or_default())
            } @else {
                (word)
            }
        }
    }
}

fn stays_together(word: &str) -> bool {
    let has_figures = word.bytes().any(|byte| byte.is_ascii_digit());
    word.contains('-') && has_figures && word.chars().count() <= LONGEST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_ruts_stay_together_and_nothing_else_changes() {
        assert_eq!(
            whole("Visto el 16-11-2026  por <b>Ana-María</b> (77.000.012-2);").into_string(),
            "Visto el <span class=\"whole\">16-11-2026</span>  por &lt;b&gt;Ana-María&lt;/b&gt; \
             <span class=\"whole\">(77.000.012-2);</span>"
        );
        let long = "https://ejemplo.cl/una-1/dirección-2";
        assert_eq!(whole(long).into_string(), long);
    }
}
