//! How sentences are wrapped for a screen: between words only, so that codes, RUTs and commands can be copied.

/// Options for one paragraph: what stands before its first line, and before the others.
#[must_use]
pub(crate) fn options<'a>(width: usize, first: &'a str, rest: &'a str) -> textwrap::Options<'a> {
    textwrap::Options::new(width)
        .initial_indent(first)
        .subsequent_indent(rest)
        .break_words(false)
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
}
