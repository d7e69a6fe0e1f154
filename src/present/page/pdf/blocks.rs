//! How the parts of a page are set on paper. Draws through the typesetter only.

use super::font::Style;
use super::look::{BODY, STRONG, THICK, THIN};
use super::sheet::{MARGIN, Mark, PADDING, Placed, Row, TEXT_WIDTH, Typesetter};
use crate::present::page::{Block, Field, Page, Step, Tick};

const TITLE: Style = Style::bold(16.0);
const HEADING: Style = Style::bold(11.0);
const BANNER: Style = Style::bold(12.0);
const DETAIL: Style = Style::regular(8.5);
const SIGN: Style = Style::bold(7.5);
/// The part of the width that labels take.
const LABELS: f32 = 0.4;

/// Sets a whole page.
pub(super) fn set(page: &Page, setter: &mut Typesetter<'_>) {
    if let Some(banner) = &page.banner {
        framed(banner, BANNER, 1.8, setter);
        setter.gap(6.0);
    }
    wrapped(&page.title, TITLE, setter);
    if let Some(subtitle) = &page.subtitle {
        wrapped(subtitle, BODY, setter);
    }
    for block in &page.blocks {
        part(block, page, setter);
    }
}

fn part(block: &Block, page: &Page, setter: &mut Typesetter<'_>) {
    match block {
        Block::Heading(text) => heading(text, setter),
        Block::Paragraph(text) => {
            setter.gap(5.0);
            wrapped(text, BODY, setter);
        }
        Block::Note(text) => {
            setter.gap(6.0);
            framed(text, BODY, THIN, setter);
            setter.gap(3.0);
        }
        Block::Fields(list) => list.iter().for_each(|one| field(one, setter)),
        Block::Grid(grid) => super::grid::set(grid, page.language, setter),
        Block::Steps(list) => steps(list, setter),
        Block::Ticks(list) => list.iter().for_each(|one| tick(one, setter)),
        Block::Signature(below) => signature(below, setter),
        Block::Roster(list) => super::roster::set(list, setter),
    }
}

fn wrapped(text: &str, style: Style, setter: &mut Typesetter<'_>) {
    let lines = setter.faces.wrap(text, style, TEXT_WIDTH);
    setter.lines(MARGIN, style, lines);
}

/// A heading, with room below it for the beginning of what it heads.
fn heading(text: &str, setter: &mut Typesetter<'_>) {
    setter.gap(12.0);
    let lines = setter.faces.wrap(text, HEADING, TEXT_WIDTH);
    let height = HEADING.leading() * lines.len() as f32;
    setter.need(height + 6.0 * BODY.leading());
    setter.lines(MARGIN, HEADING, lines);
    setter.y += 1.5;
    setter.rule(THICK);
}

/// Sentences in a frame; what does not fit goes on in a frame on the next sheet.
fn framed(text: &str, style: Style, thickness: f32, setter: &mut Typesetter<'_>) {
    let inset = 2.0 * PADDING;
    let mut lines = setter.faces.wrap(text, style, TEXT_WIDTH - 2.0 * inset);
    setter.need(style.leading() * lines.len().min(6) as f32 + 2.0 * PADDING);
    while !lines.is_empty() {
        let fits = ((setter.room() - 2.0 * PADDING) / style.leading()).max(1.0) as usize;
        let later = lines.split_off(fits.min(lines.len()));
        let height = style.leading() * lines.len() as f32 + 2.0 * PADDING;
        setter.mark(Mark::Frame {
            x: MARGIN,
            y: setter.y,
            width: TEXT_WIDTH,
            height,
            thickness,
        });
        setter.y += PADDING;
        setter.lines(MARGIN + inset, style, lines);
        setter.y += PADDING;
        lines = later;
        if !lines.is_empty() {
            setter.turn();
        }
    }
}

fn field(field: &Field, setter: &mut Typesetter<'_>) {
    let split = TEXT_WIDTH * LABELS;
    let (label, value) = (split - 2.0 * PADDING, TEXT_WIDTH - split - PADDING);
    let cell = |x, width, style, text: &str| Placed {
        x,
        width,
        right: false,
        style,
        lines: setter.faces.wrap(text, style, width),
    };
    let row = Row {
        cells: vec![
            cell(MARGIN + PADDING, label, BODY, &field.label),
            cell(
                MARGIN + split,
                value,
                STRONG,
                field.value.as_deref().unwrap_or_default(),
            ),
        ],
        rule: if field.value.is_some() { THIN } else { THICK },
    };
    setter.row(&row, None);
}

/// A box with its sign, and the words beside it.
fn tick(tick: &Tick, setter: &mut Typesetter<'_>) {
    let (indent, side) = (18.0, 8.5);
    let title = setter.faces.wrap(&tick.title, BODY, TEXT_WIDTH - indent);
    setter.gap(3.0);
    setter.need(BODY.leading() * (title.len() + tick.lines.len().min(1)) as f32);
    let top = setter.y + (BODY.leading() - side) / 2.0;
    setter.mark(Mark::Frame {
        x: MARGIN,
        y: top,
        width: side,
        height: side,
        thickness: THICK,
    });
    let x = MARGIN + (side - setter.faces.width(tick.mark, SIGN)) / 2.0;
    setter.put(x, top - 0.6, SIGN, tick.mark.to_owned());
    setter.lines(MARGIN + indent, BODY, title);
    for line in &tick.lines {
        let lines = setter.faces.wrap(line, DETAIL, TEXT_WIDTH - indent);
        setter.lines(MARGIN + indent, DETAIL, lines);
    }
}

fn steps(list: &[Step], setter: &mut Typesetter<'_>) {
    let indent = 20.0;
    for (at, step) in list.iter().enumerate() {
        setter.gap(5.0);
        let title = setter.faces.wrap(&step.title, STRONG, TEXT_WIDTH - indent);
        setter.need(STRONG.leading() * (title.len() + 1) as f32);
        setter.put(MARGIN, setter.y, STRONG, format!("{}.", at + 1));
        setter.lines(MARGIN + indent, STRONG, title);
        for line in &step.lines {
            let lines = setter.faces.wrap(line, BODY, TEXT_WIDTH - indent);
            setter.lines(MARGIN + indent, BODY, lines);
        }
    }
}

/// A line to sign on in the middle, with room above it; it stays together.
fn signature(below: &[String], setter: &mut Typesetter<'_>) {
    let (above, width) = (56.0, 250.0);
    let wrapped = |text: &String| setter.faces.wrap(text, BODY, width);
    let lines: Vec<String> = below.iter().flat_map(wrapped).collect();
    setter.need(above + BODY.leading() * lines.len() as f32 + PADDING);
    setter.y += above;
    let left = MARGIN + (TEXT_WIDTH - width) / 2.0;
    setter.mark(Mark::Rule {
        x: left,
        y: setter.y,
        length: width,
        thickness: THICK,
    });
    setter.y += PADDING;
    for line in lines {
        let x = left + (width - setter.faces.width(&line, BODY)) / 2.0;
        setter.lines(x, BODY, vec![line]);
    }
}
