//! The printed layout by itself: what happens where a sheet of paper ends, and that HTML and PDF say the same.

use crate::support::pdf::{letters, pages, title_and_language};
use encuentro::domain::money::Money;
use encuentro::present::language::Language;
use encuentro::present::page::{Block, Field, Grid, Page, Step, Tick, Total};
use encuentro::present::table::{Cell, Table};

/// A page with every kind of part; its table has as many rows as told.
fn page(rows: usize) -> Page {
    let mut table = Table::new(["N.º", "Qué", "Neto"].map(str::to_owned));
    for row in 1..=rows {
        let what = format!("Colación número {row} con pan, ñandú y pingüino");
        table.push(vec![row.into(), what.into(), Money::clp(1_000_000).into()]);
    }
    let mut page = Page::new(Language::Es, "Título <b> & ñ".to_owned(), "Pie".to_owned());
    page.subtitle = Some("Preparada hoy".to_owned());
    page.banner = Some("ENSAYO".to_owned());
    page.push(Block::Note("Una nota «así»".to_owned()));
    let fields = vec![Field::new("Nombre", "Güiña Ñáñez"), Field::blank("Validez")];
    page.fields("Datos".to_owned(), fields);
    page.push(Block::Grid(Grid {
        table,
        totals: vec![Total {
            label: "Total con IVA".to_owned(),
            amount: "$ 999".to_owned(),
            strong: true,
        }],
    }));
    page.push(Block::Paragraph("Son: mil pesos.".to_owned()));
    page.push(Block::Steps(vec![Step {
        title: "Firmar".to_owned(),
        lines: vec!["A mano".to_owned()],
    }]));
    page.push(Block::Ticks(vec![Tick {
        mark: "x",
        title: "Leer las bases".to_owned(),
        lines: vec!["hasta el lunes".to_owned()],
    }]));
    page.push(Block::Signature(vec![
        "Firma".to_owned(),
        "RUT 14-0".to_owned(),
    ]));
    page
}

/// The text of an HTML page as it is read; the numbers of its steps are not written in it.
fn read_html(html: &str) -> String {
    let body = &html[html.find("<main>").unwrap()..];
    let mut text = String::new();
    let mut inside = false;
    for letter in body.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => text.push(letter),
            _ => {}
        }
    }
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

#[test]
fn html_and_pdf_hold_the_same_words_in_the_same_order() {
    let page = page(3);
    let pdf = pages(&page.pdf().unwrap());
    assert_eq!(pdf.len(), 1);
    let printed = letters(&pdf[0]).replace("1.Firmar", "Firmar");
    assert_eq!(printed, letters(&read_html(&page.html())) + "1/1");
}

#[test]
fn a_long_table_repeats_its_headings_and_loses_no_row() {
    let bytes = page(120).pdf().unwrap();
    let pages = pages(&bytes);
    assert!(pages.len() > 2, "{}", pages.len());
    for (at, text) in pages.iter().enumerate() {
        let foot = format!("{}/{}", at + 1, pages.len());
        let text = letters(text);
        assert!(text.ends_with(&foot) && text.contains("Pie"), "{text}");
        assert!(text.contains("ENSAYO"), "nobody takes a sheet for real");
    }
    let tables = pages.iter().filter(|text| text.contains("Colación"));
    assert!(tables.into_iter().all(|text| text.contains("N.º")));
    let whole = letters(&pages.concat());
    for row in 1..=120 {
        assert!(whole.contains(&format!("número{row}con")));
    }
    assert_eq!(
        bytes,
        page(120).pdf().unwrap(),
        "the same page, the same bytes"
    );
}

#[test]
fn what_is_longer_than_a_sheet_goes_on_on_the_next_one() {
    let long = "palabra ".repeat(3000);
    let mut table = Table::new(["A", "B"].map(str::to_owned));
    table.push(vec![long.clone().into(), Cell::Empty]);
    let grid = Block::Grid(Grid {
        table,
        totals: Vec::new(),
    });
    for block in [
        Block::Note(long.clone()),
        Block::Paragraph(long.clone()),
        Block::Fields(vec![Field::new("Largo", long.clone())]),
        grid,
    ] {
        let mut page = Page::new(Language::En, "Long".to_owned(), String::new());
        page.push(block);
        let whole = pages(&page.pdf().unwrap()).concat();
        assert_eq!(whole.matches("palabra").count(), 3000);
    }
}

#[test]
fn the_file_names_itself_and_its_language_and_odd_texts_do_no_harm() {
    let mut page = page(1);
    let (title, language) = title_and_language(&page.pdf().unwrap());
    assert_eq!(
        (title.as_str(), language.as_str()),
        ("Título <b> & ñ", "es-CL")
    );
    page.push(Block::Paragraph(
        "a\u{202e}b \u{1b}[31m 😀 ساحة \t z".to_owned(),
    ));
    page.push(Block::Paragraph("x".repeat(5000)));
    let text = pages(&page.pdf().unwrap()).concat();
    assert!(!text.contains('\u{202e}') && !text.contains('\u{1b}'));
    assert!(text.contains(" z"), "{text}");
    page.title = "a\u{202e}b".to_owned();
    page.push(Block::Heading("a\u{202e}b".to_owned()));
    page.push(Block::Signature(vec!["a\u{202e}b".to_owned()]));
    page.push(Block::Steps(vec![Step {
        title: "a\u{202e}b".to_owned(),
        lines: vec!["a\u{202e}b".to_owned()],
    }]));
    assert!(!page.html().contains('\u{202e}'));
}
