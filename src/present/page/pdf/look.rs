//! The look that every part of a page shares on paper: the styles of its text and the weight of its lines, in points.

use super::font::Style;

/// The style of sentences.
pub(super) const BODY: Style = Style::regular(9.5);
/// The style of values and of what counts.
pub(super) const STRONG: Style = Style::bold(9.5);
/// Thin lines between rows.
pub(super) const THIN: f32 = 0.4;
/// Lines below headings.
pub(super) const THICK: f32 = 0.9;
