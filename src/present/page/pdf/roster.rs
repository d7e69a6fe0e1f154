//! Lists of people with boxes to mark by hand, in large letters: one row each, high enough for a pen.

use super::font::{Faces, Style};
use super::look::{THICK, THIN};
use super::sheet::{MARGIN, Mark, PADDING, TEXT_WIDTH, Typesetter};
use crate::present::page::Roster;

/// Names, in letters that are read at arm's length.
const NAME: Style = Style::regular(12.5);
/// Short codes.
const CODE: Style = Style::bold(12.5);
/// What stands above a column.
const HEAD: Style = Style::bold(8.5);
/// A row: 25 of them stand on the first sheet below its heading.
const ROW: f32 = 23.0;
/// The side of a box.
const SIDE: f32 = 14.0;
/// Room for the short codes.
const CODES: f32 = 34.0;
/// Room for a column of boxes, unless its heading is wider.
const BOXES: f32 = 44.0;
/// The part of the width that a place to sign takes.
const SIGN: f32 = 0.32;

/// Where the columns stand.
struct Places {
    name: f32,
    name_width: f32,
    boxes: Vec<(f32, f32)>,
    sign: Option<f32>,
}

impl Places {
    fn of(list: &Roster, faces: &Faces) -> Self {
        let widest = |heading: &String| {
            let lines = heading.lines().map(|line| faces.width(line, HEAD));
            lines.fold(BOXES, |widest, line| widest.max(line + 2.0 * PADDING))
        };
        let widths: Vec<f32> = list.boxes.iter().map(widest).collect();
        let sign = list.sign.is_some().then_some(TEXT_WIDTH * SIGN);
        let right = MARGIN + TEXT_WIDTH - sign.unwrap_or(0.0);
        let mut x = right - widths.iter().sum::<f32>();
        let name = MARGIN + CODES;
        let name_width = (x - name - PADDING).max(60.0);
        let mut boxes = Vec::new();
        for width in widths {
            boxes.push((x, width));
            x += width;
        }
        Self {
            name,
            name_width,
            boxes,
            sign: sign.map(|_| right),
        }
    }
}

/// Sets a list; its headings stand again on every sheet.
pub(super) fn set(list: &Roster, setter: &mut Typesetter<'_>) {
    let places = Places::of(list, setter.faces);
    setter.gap(6.0);
    setter.need(headings_height(list) + 3.0 * ROW);
    headings(list, &places, setter);
    for (code, name) in &list.people {
        if setter.room() < ROW {
            setter.turn();
            headings(list, &places, setter);
        }
        person(*code, name, &places, setter);
    }
}

fn headings_height(list: &Roster) -> f32 {
    let lines = list.boxes.iter().map(|heading| heading.lines().count());
    HEAD.leading() * lines.max().unwrap_or(1).max(1) as f32 + 2.0 * PADDING
}

fn headings(list: &Roster, places: &Places, setter: &mut Typesetter<'_>) {
    let height = headings_height(list);
    let bottom = setter.y + height - PADDING;
    let mut put = |x: f32, width: Option<f32>, text: &str| {
        let count = text.lines().count() as f32;
        for (at, line) in text.lines().enumerate() {
            let spare = width.map_or(0.0, |width| (width - setter.faces.width(line, HEAD)) / 2.0);
            let top = bottom - HEAD.leading() * (count - at as f32);
            setter.put(x + spare, top, HEAD, line.to_owned());
        }
    };
    put(MARGIN, None, &list.code);
    put(places.name, None, &list.name);
    for ((x, width), heading) in places.boxes.iter().zip(&list.boxes) {
        put(*x, Some(*width), heading);
    }
    if let Some((x, sign)) = places.sign.zip(list.sign.as_ref()) {
        put(x + PADDING, None, sign);
    }
    setter.y += height;
    setter.rule(THICK);
}

fn person(code: u32, name: &str, places: &Places, setter: &mut Typesetter<'_>) {
    let top = setter.y + (ROW - NAME.leading()) / 2.0;
    let code = code.to_string();
    let right = places.name - 2.0 * PADDING;
    let x = right - setter.faces.width(&code, CODE);
    setter.put(x, top, CODE, code);
    let (style, lines) = fitted(name, places.name_width, setter.faces);
    let mut y = setter.y + (ROW - style.leading() * lines.len() as f32) / 2.0;
    for line in lines {
        setter.put(places.name, y, style, line);
        y += style.leading();
    }
    for (x, width) in &places.boxes {
        setter.mark(Mark::Frame {
            x: x + (width - SIDE) / 2.0,
            y: setter.y + (ROW - SIDE) / 2.0,
            width: SIDE,
            height: SIDE,
            thickness: THICK,
        });
    }
    setter.y += ROW;
    setter.rule(THIN);
}

/// A name in large letters on one line; a long one in smaller letters on two, and no more.
fn fitted(name: &str, width: f32, faces: &Faces) -> (Style, Vec<String>) {
    let small = Style::regular(8.0);
    if faces.width(name, NAME) <= width {
        return (NAME, vec![name.to_owned()]);
    }
    let mut lines = faces.wrap(name, small, width);
    lines.truncate(2);
    (small, lines)
}
