//! A page as PDF: A4, real text that can be searched and copied, the same bytes for the same page. `font` measures,
//! `sheet` fills sheets, `blocks` and `grid` know the parts of a page; here the sheets are drawn.

mod blocks;
mod font;
mod grid;
mod look;
mod roster;
mod sheet;

use super::Page;
use crate::present::texts::harmless;
use font::{Faces, Style};
use krilla::Document;
use krilla::color::luma;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use sheet::{HEIGHT, MARGIN, Mark, TEXT_WIDTH, Typesetter, WIDTH};

/// The style of the line at the foot.
const FOOT: Style = Style::regular(8.0);

/// The shade of thin lines, from 0 (black) to 255.
const FAINT: u8 = 150;
/// The shade of all other lines.
const DARK: u8 = 50;

/// A page that could not be written as PDF.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not written as PDF: {0}")]
pub struct PdfError(String);

/// Writes a page.
pub(super) fn write(page: &Page) -> Result<Vec<u8>, PdfError> {
    let missing = |what: &str| PdfError(what.to_owned());
    let faces = Faces::embedded().ok_or_else(|| missing("font"))?;
    let fonts = Fonts::read().ok_or_else(|| missing("font"))?;
    let paper = PageSettings::from_wh(WIDTH, HEIGHT).ok_or_else(|| missing("size"))?;
    let mut setter = Typesetter::new(&faces, page.banner.clone());
    blocks::set(page, &mut setter);
    let sheets = with_foot(page, setter);
    let mut document = Document::new();
    document.set_metadata(
        Metadata::new()
            .title(harmless(&page.title))
            .language(page.language_tag().to_owned())
            .creator("Encuentro".to_owned()),
    );
    for marks in &sheets {
        let mut sheet = document.start_page_with(paper.clone());
        let mut surface = sheet.surface();
        for mark in marks {
            draw(mark, &faces, &fonts, &mut surface);
        }
        surface.finish();
        sheet.finish();
    }
    document
        .finish()
        .map_err(|error| PdfError(format!("{error:?}")))
}

/// The sheets with the line at their feet, now that it is known how many there are.
fn with_foot(page: &Page, setter: Typesetter<'_>) -> Vec<Vec<Mark>> {
    let faces = setter.faces;
    let mut sheets = setter.sheets;
    let count = sheets.len();
    let baseline = HEIGHT - MARGIN / 2.0;
    for (at, marks) in sheets.iter_mut().enumerate() {
        let number = format!("{} / {count}", at + 1);
        let right = MARGIN + TEXT_WIDTH - faces.width(&number, FOOT);
        for (x, text) in [(MARGIN, page.footer.clone()), (right, number)] {
            marks.push(Mark::Text {
                x,
                baseline,
                style: FOOT,
                text,
            });
        }
    }
    sheets
}

/// The font as the file embeds it.
struct Fonts {
    regular: Font,
    bold: Font,
}

impl Fonts {
    fn read() -> Option<Self> {
        Some(Self {
            regular: Font::new(font::REGULAR.into(), 0)?,
            bold: Font::new(font::BOLD.into(), 0)?,
        })
    }
}

fn draw(mark: &Mark, faces: &Faces, fonts: &Fonts, surface: &mut Surface<'_>) {
    match mark {
        Mark::Text {
            x,
            baseline,
            style,
            text,
        } => {
            let font = if style.bold {
                &fonts.bold
            } else {
                &fonts.regular
            };
            surface.set_stroke(None);
            surface.draw_glyphs(
                Point::from_xy(*x, *baseline),
                &glyphs(text, *style, faces),
                font.clone(),
                text,
                style.size,
                false,
            );
        }
        Mark::Rule {
            x,
            y,
            length,
            thickness,
        } => outline(
            Rect::from_xywh(*x, *y, *length, *thickness),
            None,
            if *thickness < 0.5 { FAINT } else { DARK },
            surface,
        ),
        Mark::Frame {
            x,
            y,
            width,
            height,
            thickness,
        } => outline(
            Rect::from_xywh(*x, *y, *width, *height),
            Some(*thickness),
            DARK,
            surface,
        ),
    }
}

/// The letters of a text with their places in it.
fn glyphs(text: &str, style: Style, faces: &Faces) -> Vec<KrillaGlyph> {
    let glyph = |(at, letter): (usize, char)| {
        let found = faces.letter(letter, style.bold);
        let range = at..at + letter.len_utf8();
        let id = GlyphId::new(found.glyph);
        KrillaGlyph::new(id, found.advance, 0.0, 0.0, 0.0, range, None)
    };
    text.char_indices().map(glyph).collect()
}

/// A rectangle in a shade of grey: filled, or only its sides in a thickness.
fn outline(rectangle: Option<Rect>, thickness: Option<f32>, grey: u8, surface: &mut Surface<'_>) {
    let grey = luma::Color::new(grey);
    let path = rectangle.and_then(|rectangle| {
        let mut path = PathBuilder::new();
        path.push_rect(rectangle);
        path.finish()
    });
    let Some(path) = path else { return };
    surface.set_fill(thickness.is_none().then(|| Fill {
        paint: grey.into(),
        ..Fill::default()
    }));
    surface.set_stroke(thickness.map(|width| Stroke {
        paint: grey.into(),
        width,
        ..Stroke::default()
    }));
    surface.draw_path(&path);
    surface.set_fill(None);
}
