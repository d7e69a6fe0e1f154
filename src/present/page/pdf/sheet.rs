//! Sheets of paper that are filled from top to bottom: where the next line stands, and when a new sheet begins. Knows
//! marks and rows, not what they mean; writes no file.

use super::font::{Faces, Style};

/// A4, in points.
pub(super) const WIDTH: f32 = 595.28;
/// A4, in points.
pub(super) const HEIGHT: f32 = 841.89;
/// Two centimetres, in points.
pub(super) const MARGIN: f32 = 56.69;
/// Between the margins.
pub(super) const TEXT_WIDTH: f32 = WIDTH - 2.0 * MARGIN;
/// Between a rule and the text beside it.
pub(super) const PADDING: f32 = 3.5;

const BOTTOM: f32 = HEIGHT - MARGIN;

/// Something that is drawn on a sheet; places are points from its upper left corner.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Mark {
    /// A text in one line.
    Text {
        /// Where it begins.
        x: f32,
        /// Where its letters stand.
        baseline: f32,
        /// How it is set.
        style: Style,
        /// The text.
        text: String,
    },
    /// A line across.
    Rule {
        /// Where it begins.
        x: f32,
        /// How far down.
        y: f32,
        /// How long.
        length: f32,
        /// How thick.
        thickness: f32,
    },
    /// An empty rectangle.
    Frame {
        /// Its left side.
        x: f32,
        /// Its upper side.
        y: f32,
        /// How wide.
        width: f32,
        /// How high.
        height: f32,
        /// How thick.
        thickness: f32,
    },
}

/// A text in a room of its own beside others.
#[derive(Debug, Clone)]
pub(super) struct Placed {
    /// Where the room begins.
    pub(super) x: f32,
    /// How wide it is.
    pub(super) width: f32,
    /// Whether the text stands to the right.
    pub(super) right: bool,
    /// How it is set.
    pub(super) style: Style,
    /// The lines that it takes.
    pub(super) lines: Vec<String>,
}

/// Texts side by side, with a rule below.
#[derive(Debug, Clone)]
pub(super) struct Row {
    /// The texts.
    pub(super) cells: Vec<Placed>,
    /// How thick the rule is.
    pub(super) rule: f32,
}

impl Row {
    fn count(&self) -> usize {
        let counts = self.cells.iter().map(|cell| cell.lines.len());
        counts.max().unwrap_or(0)
    }

    fn leading(&self) -> f32 {
        let leadings = self.cells.iter().map(|cell| cell.style.leading());
        leadings.fold(0.0, f32::max)
    }

    /// How high it is, in points.
    pub(super) fn height(&self) -> f32 {
        self.leading() * self.count() as f32 + 2.0 * PADDING
    }
}

/// Fills sheets.
pub(super) struct Typesetter<'a> {
    /// The letters.
    pub(super) faces: &'a Faces,
    /// The sheets so far, the last one being filled.
    pub(super) sheets: Vec<Vec<Mark>>,
    /// How far down the last sheet is filled.
    pub(super) y: f32,
    /// A line in the upper margin of every sheet but the first.
    running: Option<String>,
}

impl<'a> Typesetter<'a> {
    /// Begins with an empty sheet.
    pub(super) fn new(faces: &'a Faces, running: Option<String>) -> Self {
        let mut setter = Self {
            faces,
            sheets: Vec::new(),
            y: MARGIN,
            running,
        };
        setter.turn();
        setter
    }

    /// Begins a new sheet.
    pub(super) fn turn(&mut self) {
        self.sheets.push(Vec::new());
        self.y = MARGIN;
        // The first sheet shows it larger, in its place.
        if let Some(text) = self.running.clone().filter(|_| self.sheets.len() > 1) {
            let style = Style::bold(8.5);
            let x = MARGIN + (TEXT_WIDTH - self.faces.width(&text, style)) / 2.0;
            self.put(x, MARGIN - 22.0, style, text);
        }
    }

    /// What is left of the sheet, in points.
    pub(super) fn room(&self) -> f32 {
        BOTTOM - self.y
    }

    /// Begins a new sheet unless so much is left, or nothing stands on this one.
    pub(super) fn need(&mut self, height: f32) {
        if height > self.room() && self.y > MARGIN {
            self.turn();
        }
    }

    /// Leaves a gap, in points; none at the top of a sheet.
    pub(super) fn gap(&mut self, height: f32) {
        if self.y > MARGIN {
            self.y += height;
        }
    }

    /// Draws on the sheet that is being filled.
    pub(super) fn mark(&mut self, mark: Mark) {
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.push(mark);
        }
    }

    /// Puts a text where it is told; an empty one leaves nothing.
    pub(super) fn put(&mut self, x: f32, top: f32, style: Style, text: String) {
        if !text.is_empty() {
            let baseline = top + style.ascent();
            self.mark(Mark::Text {
                x,
                baseline,
                style,
                text,
            });
        }
    }

    /// Draws a line from margin to margin, where the sheet is filled to.
    pub(super) fn rule(&mut self, thickness: f32) {
        self.mark(Mark::Rule {
            x: MARGIN,
            y: self.y,
            length: TEXT_WIDTH,
            thickness,
        });
    }

    /// Sets lines one below the other; they may go on on the next sheet.
    pub(super) fn lines(&mut self, x: f32, style: Style, lines: Vec<String>) {
        for line in lines {
            self.need(style.leading());
            self.put(x, self.y, style, line);
            self.y += style.leading();
        }
    }

    /// Sets a row. It stays whole where a sheet can hold it; on a new sheet `header` comes first.
    pub(super) fn row(&mut self, row: &Row, header: Option<&Row>) {
        let headed = header.map_or(0.0, Row::height);
        let holds = BOTTOM - MARGIN - headed;
        if row.height() > self.room() && (row.height() <= holds || self.room() < 80.0) {
            self.turn_under(header);
        }
        let count = row.count();
        let mut from = 0;
        loop {
            let fits = ((self.room() - 2.0 * PADDING) / row.leading()).max(1.0) as usize;
            let to = count.min(from + fits);
            self.slice(row, from, to);
            if to >= count {
                break;
            }
            from = to;
            self.turn_under(header);
        }
    }

    fn turn_under(&mut self, header: Option<&Row>) {
        self.turn();
        if let Some(header) = header {
            self.slice(header, 0, header.count());
        }
    }

    /// Some lines of a row, with the rule below them.
    fn slice(&mut self, row: &Row, from: usize, to: usize) {
        let top = self.y + PADDING;
        for cell in &row.cells {
            let lines = cell.lines.iter().enumerate().take(to).skip(from);
            for (at, line) in lines {
                let spare = cell.width - self.faces.width(line, cell.style);
                let x = cell.x + if cell.right { spare } else { 0.0 };
                let down = row.leading() * (at - from) as f32;
                self.put(x, top + down, cell.style, line.clone());
            }
        }
        self.y = top + row.leading() * (to - from) as f32 + PADDING;
        self.rule(row.rule);
    }
}
