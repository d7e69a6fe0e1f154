//! The letters of the embedded font: how wide a text is, and where its lines break. Draws nothing.
//!
//! Texts are set letter by letter in the order in which they are written: enough for the languages of this program. A
//! letter that the font does not have is drawn as an empty box; the HTML of the same page has it.

use crate::present::texts::harmless;
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, GlyphId, MetadataProvider};
use textwrap::WordSeparator;
use textwrap::core::{Fragment, Word};
use textwrap::wrap_algorithms::wrap_first_fit;

/// Open Sans, with the letters that Latin languages use; `fonts/NOTICE` says how it was made.
pub(super) const REGULAR: &[u8] = include_bytes!("../fonts/OpenSans-Regular.ttf");

/// The same in bold.
pub(super) const BOLD: &[u8] = include_bytes!("../fonts/OpenSans-Bold.ttf");

/// Sums of widths are not exact: a line may be this much wider than its room, in points.
const TOLERANCE: f32 = 0.05;

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Style {
    /// Height of the letters in points.
    pub(super) size: f32,
    /// Whether it is bold.
    pub(super) bold: bool,
}

impl Style {
    /// A style by its size.
    pub(super) const fn regular(size: f32) -> Self {
        Self { size, bold: false }
    }

    /// A bold style by its size.
    pub(super) const fn bold(size: f32) -> Self {
        Self { size, bold: true }
    }

    /// From one line to the next, in points.
    pub(super) const fn leading(self) -> f32 {
        self.size * 1.36
    }

    /// From the top of a line to where its letters stand, in points.
    pub(super) const fn ascent(self) -> f32 {
        self.size * 1.06
    }
}

/// One weight of the font.
struct Face {
    letters: Charmap<'static>,
    widths: GlyphMetrics<'static>,
    units_per_em: f32,
}

impl Face {
    fn read(bytes: &'static [u8]) -> Option<Self> {
        let font = FontRef::new(bytes).ok()?;
        let (size, location) = (Size::unscaled(), LocationRef::default());
        Some(Self {
            letters: font.charmap(),
            widths: font.glyph_metrics(size, location),
            units_per_em: f32::from(font.metrics(size, location).units_per_em),
        })
    }
}

/// A letter as the font draws it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Letter {
    /// Its number in the font.
    pub(super) glyph: u32,
    /// How far the next one stands, as a part of the size.
    pub(super) advance: f32,
}

/// Both weights of the font.
pub(super) struct Faces {
    regular: Face,
    bold: Face,
}

impl Faces {
    /// Reads the embedded font.
    pub(super) fn embedded() -> Option<Self> {
        Some(Self {
            regular: Face::read(REGULAR)?,
            bold: Face::read(BOLD)?,
        })
    }

    /// A letter in a weight.
    pub(super) fn letter(&self, letter: char, bold: bool) -> Letter {
        let face = if bold { &self.bold } else { &self.regular };
        let glyph = face.letters.map(letter).unwrap_or(GlyphId::NOTDEF);
        Letter {
            glyph: glyph.to_u32(),
            advance: face.widths.advance_width(glyph).unwrap_or_default() / face.units_per_em,
        }
    }

    /// How wide a text is in one line, in points.
    pub(super) fn width(&self, text: &str, style: Style) -> f32 {
        let advances = text.chars().map(|one| self.letter(one, style.bold).advance);
        advances.sum::<f32>() * style.size
    }

    /// How wide the widest word of a text is: it needs at least so much.
    pub(super) fn widest_word(&self, text: &str, style: Style) -> f32 {
        let words = WordSeparator::UnicodeBreakProperties.find_words(text);
        let widths = words.map(|word| self.width(word.word, style));
        widths.fold(0.0, f32::max)
    }

    /// The lines of a text in a room of a width: its own line breaks stay, a word wider than the room is cut.
    /// There is always a line, if an empty one.
    pub(super) fn wrap(&self, text: &str, style: Style, width: f32) -> Vec<String> {
        let text = harmless(text).replace('\t', " ");
        let mut lines = Vec::new();
        for line in text.lines() {
            let mut pieces = Vec::new();
            for word in WordSeparator::UnicodeBreakProperties.find_words(line) {
                self.cut(word, style, width, &mut pieces);
            }
            let room = f64::from(width + TOLERANCE);
            lines.extend(wrap_first_fit(&pieces, &[room]).into_iter().map(joined));
        }
        if lines.is_empty() {
            lines.push(String::new());
        }
        lines
    }

    /// A word as pieces that fit into a width.
    fn cut<'a>(&self, word: Word<'a>, style: Style, width: f32, pieces: &mut Vec<Piece<'a>>) {
        let piece = |word: Word<'a>| Piece {
            width: self.width(word.word, style),
            gap: self.width(word.whitespace, style),
            word,
        };
        let whole = piece(word);
        if whole.width <= width + TOLERANCE {
            pieces.push(whole);
            return;
        }
        let (mut from, mut wide) = (0, 0.0);
        for (at, letter) in word.word.char_indices() {
            let advance = self.letter(letter, style.bold).advance * style.size;
            if wide + advance > width && at > from {
                pieces.push(piece(Word::from(&word.word[from..at])));
                (from, wide) = (at, 0.0);
            }
            wide += advance;
        }
        let mut last = Word::from(&word.word[from..]);
        last.whitespace = word.whitespace;
        pieces.push(piece(last));
    }
}

/// A word, or a part of one, with its width and the width of what follows it.
#[derive(Debug)]
struct Piece<'a> {
    word: Word<'a>,
    width: f32,
    gap: f32,
}

impl Fragment for Piece<'_> {
    fn width(&self) -> f64 {
        f64::from(self.width)
    }

    fn whitespace_width(&self) -> f64 {
        f64::from(self.gap)
    }

    fn penalty_width(&self) -> f64 {
        0.0
    }
}

/// The text of a line; the blank at its end goes.
fn joined(pieces: &[Piece<'_>]) -> String {
    let mut line = String::new();
    for piece in pieces {
        line.push_str(piece.word.word);
        line.push_str(piece.word.whitespace);
    }
    line.truncate(line.trim_end().len());
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const STYLE: Style = Style::regular(10.0);

    #[test]
    fn the_font_has_the_letters_of_both_languages_and_of_amounts() {
        let faces = Faces::embedded().unwrap();
        for letter in "aÁéÍóÚüÜñÑ¿¡«»“”’º°$€%.,;:()/·–—…0123456789@&'\"<>".chars()
        {
            for bold in [false, true] {
                let found = faces.letter(letter, bold);
                assert!(found.glyph > 0 && found.advance > 0.0, "{letter}");
            }
        }
        assert_eq!(faces.letter('\u{633}', false).glyph, 0);
    }

    #[test]
    fn a_line_break_stays_and_a_long_word_is_cut() {
        let faces = Faces::embedded().unwrap();
        assert_eq!(
            faces.wrap("uno\ndos tres", STYLE, 500.0),
            ["uno", "dos tres"]
        );
        assert_eq!(faces.wrap("", STYLE, 500.0), [""]);
        let cut = faces.wrap(&"x".repeat(100), STYLE, 100.0);
        assert!(cut.len() > 3 && cut.concat() == "x".repeat(100), "{cut:?}");
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_its_room_and_no_letter_is_lost(
            text in "[a-zñ0-9 .\n-]{0,200}", width in 20.0f32..400.0,
        ) {
            let faces = Faces::embedded().unwrap();
            let lines = faces.wrap(&text, STYLE, width);
            for line in &lines {
                prop_assert!(faces.width(line, STYLE) <= width + 2.0 * TOLERANCE, "{}", line);
            }
            let letters = |text: &str| text.split_whitespace().collect::<String>();
            prop_assert_eq!(letters(&lines.concat()), letters(&text));
        }
    }
}
