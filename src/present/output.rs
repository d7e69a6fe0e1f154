//! The only writer of the program: data to stdout, everything else to stderr; width, colour, quiet and verbose.

use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::failure::Failure;
use crate::present::language::Language;
use crate::present::texts::Texts;
use crate::present::wrapping::options;
use anstyle::{AnsiColor, Style};
use std::io::{self, IsTerminal, Write};

/// How much is said beside the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loudness {
    /// Only failures.
    Quiet,
    /// What a person needs.
    Normal,
    /// Technical causes too.
    Verbose,
}

/// Writes data and messages. Colour is decided once: the flag, `NO_COLOR`, and whether stderr is a terminal.
pub struct Output {
    texts: Texts,
    loudness: Loudness,
    width: usize,
    stdout: anstream::AutoStream<io::Stdout>,
    stderr: anstream::AutoStream<io::Stderr>,
}

/// Narrowest width that is believed; some terminals report 0 or 1.
const NARROWEST: usize = 40;
/// Width when there is no terminal.
const DEFAULT_WIDTH: usize = 80;

/// Columns that may be used: `COLUMNS`, else the terminal's, else 80.
#[must_use]
pub fn terminal_width() -> usize {
    let told = std::env::var("COLUMNS")
        .ok()
        .and_then(|text| text.parse().ok());
    let width = told.unwrap_or_else(|| {
        console::Term::stdout()
            .size_checked()
            .map_or(DEFAULT_WIDTH, |(_, columns)| usize::from(columns))
    });
    width.max(NARROWEST)
}

impl Output {
    /// Opens the writer on this process's stdout and stderr.
    #[must_use]
    pub fn new(language: Language, loudness: Loudness, color: anstream::ColorChoice) -> Self {
        Self {
            texts: Texts::new(language),
            loudness,
            width: terminal_width(),
            stdout: anstream::AutoStream::new(io::stdout(), color),
            stderr: anstream::AutoStream::new(io::stderr(), color),
        }
    }

    /// The texts of the language that is spoken.
    #[must_use]
    pub const fn texts(&self) -> &Texts {
        &self.texts
    }

    /// Columns that may be used.
    #[must_use]
    pub const fn width(&self) -> usize {
        self.width
    }

    /// Whether stdout is a terminal: decides between tables and plain rows.
    #[must_use]
    pub fn is_terminal(&self) -> bool {
        io::stdout().is_terminal()
    }

    /// Whether a progress bar may be drawn.
    #[must_use]
    pub fn shows_progress(&self) -> bool {
        self.loudness != Loudness::Quiet && io::stderr().is_terminal()
    }

    /// Writes data to stdout, as it is. A reader that closed the pipe ends the program quietly later.
    ///
    /// # Errors
    /// The error of stdout.
    pub fn data(&mut self, text: &str) -> io::Result<()> {
        self.stdout.write_all(text.as_bytes())?;
        self.stdout.flush()
    }

    /// Copies a whole result to stdout.
    ///
    /// # Errors
    /// The error of stdout or of the source.
    pub fn copy(&mut self, source: &mut dyn io::Read) -> io::Result<()> {
        let mut raw = io::stdout().lock();
        io::copy(source, &mut raw)?;
        raw.flush()
    }

    /// Writes bytes (CSV, XLSX) to stdout.
    ///
    /// # Errors
    /// The error of stdout.
    pub fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut raw = io::stdout().lock();
        raw.write_all(bytes)?;
        raw.flush()
    }

    /// Says a message on stderr, on lines of its own.
    pub fn say(&mut self, message: &Message) {
        if self.loudness != Loudness::Quiet {
            let text = self.texts.text(message);
            self.line(&text, Style::new());
        }
    }

    /// Says a warning on stderr.
    pub fn warn(&mut self, message: &Message) {
        if self.loudness != Loudness::Quiet {
            let text = format!(
                "{} {}",
                self.texts.get("mark-warning"),
                self.texts.text(message)
            );
            self.line(&text, AnsiColor::Yellow.on_default());
        }
    }

    /// Tells a failure: what happened, then what to do next; the technical cause with `--verbose`.
    /// Nothing when the result that was shown has told it.
    pub fn failure(&mut self, failure: &Failure) {
        if failure.told {
            return;
        }
        let text = self.texts.text(&failure.message);
        self.line(&text, AnsiColor::Red.on_default());
        for hint in &failure.hints {
            let text = format!("{} {}", self.texts.get("mark-hint"), self.texts.text(hint));
            self.line(&text, AnsiColor::Cyan.on_default());
        }
        if self.loudness == Loudness::Verbose {
            let mut cause = failure
                .source
                .as_deref()
                .map(|source| source as &dyn std::error::Error);
            while let Some(error) = cause {
                self.line(&format!("  {error}"), Style::new());
                cause = error.source();
            }
        }
    }

    /// From here on commands of own offers name this supplier: several are in the store.
    pub fn name_supplier(&mut self, rut: Rut) {
        self.texts.name_supplier(rut);
    }

    /// A text whose lines are wrapped between words when stdout is a terminal.
    #[must_use]
    pub fn wrapped(&self, text: &str) -> String {
        let width = if self.is_terminal() {
            self.width
        } else {
            usize::MAX
        };
        textwrap::fill(text, options(width, "", ""))
    }

    /// Writes a text that is worded already, such as a question, to stderr, also when the run is quiet.
    pub fn text(&mut self, text: &str) {
        self.line(text, Style::new());
    }

    /// Leaves a line free on stderr.
    pub fn gap(&mut self) {
        if self.loudness != Loudness::Quiet {
            self.line("\n", Style::new());
        }
    }

    /// Writes lines to stderr, wrapped between words on a terminal; nothing is to be done when stderr is gone.
    fn line(&mut self, text: &str, style: Style) {
        let width = if io::stderr().is_terminal() {
            self.width
        } else {
            usize::MAX
        };
        for line in text.lines() {
            // What is wrapped stays under the beginning of its line.
            let indent = &line[..line.len() - line.trim_start().len()];
            for part in textwrap::wrap(line, options(width, "", indent)) {
                let _ = writeln!(self.stderr, "{style}{part}{style:#}");
            }
        }
    }
}
