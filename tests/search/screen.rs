//! What a terminal shows of a search, at 80 and at 50 columns, in both languages.

use super::command::filled;
use crate::support::environment::Language;
use encuentro::app::search::{Asked, search};
use encuentro::domain::calendar::Today;
use encuentro::present::language;
use encuentro::present::search::blocks;
use encuentro::present::texts::Texts;
use encuentro::rules::Pack;
use encuentro::store::open;
use encuentro::store::search::Which;
use jiff::civil::date;

#[test]
fn the_screen_reads_as_it_was_reviewed() {
    let environment = filled(Language::Spanish);
    let mut store = open(None, &environment.path("store.db")).unwrap();
    let asked = Asked {
        words: "aseo vidrios".to_owned(),
        which: Which::All,
        ..Asked::default()
    };
    let today = Today::fixed(date(2026, 11, 23));
    let pack = Pack::embedded().unwrap();
    let mut screens = String::new();
    for words in ["aseo", "limpiesa", "vidrios aseo"] {
        let asked = Asked {
            words: words.to_owned(),
            ..asked.clone()
        };
        let searched = search(store.as_mut(), &asked, &pack, today, (20, None)).unwrap();
        for language in [language::Language::Es, language::Language::En] {
            for width in [80, 50] {
                let text = blocks(&searched.answer.hits, &Texts::new(language), width);
                let plain = anstream::adapter::strip_str(&text).to_string();
                assert!(
                    plain.lines().all(|line| line.chars().count() <= width),
                    "{plain}"
                );
                screens += &format!("=== {words} · {language:?} · {width}\n{plain}\n");
            }
        }
    }
    insta::assert_snapshot!("screens", screens);
}
