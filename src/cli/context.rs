//! What every command is given: the day, the writer, and where things are.
//! The only place that reads the clock and the environment.

use super::general::{DialectName, Format, GlobalArguments};
use crate::app;
use crate::domain::calendar::{Today, santiago};
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::language::Language;
use crate::present::output::{Loudness, Output};
use crate::rules::Pack;
use crate::store::{self, Store};
use anstream::ColorChoice;
use etcetera::BaseStrategy;
use std::io::{BufWriter, Seek, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The surroundings of one run.
pub(super) struct Context {
    pub(super) today: Today,
    pub(super) output: Output,
    /// Folder of the store, the user's rules and the trainer's notes.
    pub(super) home: PathBuf,
    /// The store's address as it was given; `None` means the file in the home folder.
    pub(super) store_url: Option<String>,
    /// Code of the centre whose people are meant; `None` means the first one of the store.
    pub(super) centre: Option<String>,
    /// A rule pack that overlays the embedded one.
    pub(super) rules_folder: Option<PathBuf>,
    pub(super) format: Option<Format>,
    pub(super) dialect: Option<DialectName>,
    /// Where the result goes instead of stdout.
    pub(super) output_file: Option<PathBuf>,
    /// Plain numbered lines instead of drawn prompts.
    pub(super) plain: bool,
    /// Nothing may be asked.
    pub(super) no_input: bool,
    /// Confirmations are answered with yes.
    pub(super) yes: bool,
}

impl Context {
    /// Makes the surroundings; a failure comes with the writer that can tell it. `day` fixes the day instead of the clock.
    pub(super) fn new(
        arguments: GlobalArguments,
        language: Language,
        day: Option<Today>,
    ) -> Result<Self, Box<(Output, Failure)>> {
        let loudness = match (arguments.quiet, arguments.verbose) {
            (true, _) => Loudness::Quiet,
            (_, true) => Loudness::Verbose,
            _ => Loudness::Normal,
        };
        let color = match arguments.color {
            clap::ColorChoice::Auto => ColorChoice::Auto,
            clap::ColorChoice::Always => ColorChoice::Always,
            clap::ColorChoice::Never => ColorChoice::Never,
        };
        let output = Output::new(language, loudness, color);
        let (today, home) = match day
            .map_or_else(today, Ok)
            .and_then(|today| Ok((today, home_folder(arguments.home)?)))
        {
            Ok(found) => found,
            Err(failure) => return Err(Box::new((output, failure))),
        };
        Ok(Self {
            today,
            output,
            home,
            store_url: arguments.store,
            centre: arguments.centre,
            rules_folder: arguments.rules,
            format: arguments.format,
            dialect: arguments.dialect,
            output_file: arguments.output,
            plain: arguments.plain || std::env::var("TERM").is_ok_and(|term| term == "dumb"),
            no_input: arguments.no_input,
            yes: arguments.yes,
        })
    }

    /// The language that is spoken.
    pub(super) const fn language(&self) -> Language {
        self.output.texts().language()
    }
}

/// What the commands work on.
impl Context {
    /// Opens the store that was named, or the file in the home folder, and tells who does not see everybody in it.
    pub(super) fn open_store(&mut self) -> Outcome<Box<dyn Store>> {
        let mut store = store::open(self.store_url.as_deref(), &self.store_file())?;
        if let Some(code) = &self.centre {
            app::store::work_for(store.as_mut(), code)?;
        }
        if let Some(partly) = app::store::sight(store.as_mut())? {
            self.output.warn(&partly);
        }
        Ok(store)
    }

    /// The file of the default store.
    pub(super) fn store_file(&self) -> PathBuf {
        self.home.join("encuentro.db")
    }

    /// Where downloads wait until they are imported.
    pub(super) fn market_folder(&self) -> PathBuf {
        self.home.join("market")
    }

    /// The ticket of the marketplace's API, where the environment has one.
    pub(super) fn ticket_in_environment() -> Option<String> {
        std::env::var("ENCUENTRO_TICKET")
            .ok()
            .filter(|ticket| !ticket.trim().is_empty())
    }

    /// Who gives the commands: `ENCUENTRO_BY`, else the user of the system; empty where neither is known.
    pub(super) fn by(&self) -> String {
        ["ENCUENTRO_BY", "USER", "USERNAME"]
            .into_iter()
            .filter_map(|name| std::env::var(name).ok())
            .map(|name| name.trim().to_owned())
            .find(|name| !name.is_empty())
            .unwrap_or_default()
    }

    /// A number of milliseconds of the environment, for tests and rehearsals.
    pub(super) fn milliseconds(variable: &str) -> Option<Duration> {
        let text = std::env::var(variable).ok()?;
        text.parse().ok().map(Duration::from_millis)
    }

    /// The rule pack that counts for this run.
    pub(super) fn pack(&self) -> Outcome<Pack> {
        app::rules::load(&self.home, self.rules_folder.as_deref())
    }

    /// As much of it as a search by words needs.
    pub(super) fn pack_for_search(&self) -> Outcome<Pack> {
        app::rules::load_for_search(&self.home, self.rules_folder.as_deref())
    }
}

/// Where a result goes and how it is written.
impl Context {
    /// Writes a result to `--output FILE`, atomically, or to stdout.
    pub(super) fn emit(&mut self, bytes: &[u8]) -> Outcome<()> {
        if self.output_file.is_none() {
            return self.output.bytes(bytes).or_else(unless_reader_left);
        }
        self.emit_written(|file| file.write_all(bytes).map_err(unspoolable))
    }

    /// Writes a result of any length without holding it; it appears only when it is whole.
    pub(super) fn emit_written<T>(
        &mut self,
        write: impl FnOnce(&mut dyn Write) -> Outcome<T>,
    ) -> Outcome<T> {
        if let Some(file) = &self.output_file {
            return save(file, write);
        }
        let mut spool = BufWriter::new(tempfile::tempfile().map_err(unspoolable)?);
        let written = write(&mut spool)?;
        spool
            .flush()
            .and_then(|()| spool.rewind())
            .map_err(unspoolable)?;
        self.output
            .copy(spool.get_mut())
            .or_else(unless_reader_left)?;
        Ok(written)
    }
}

/// Writes a file that only its owner may read, and that appears only when it is whole; where `write` fails nothing is left.
pub(super) fn save<T>(file: &Path, write: impl FnOnce(&mut dyn Write) -> Outcome<T>) -> Outcome<T> {
    let cannot = |error| cannot_write(file, error);
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let beside = tempfile::NamedTempFile::new_in(folder.unwrap_or_else(|| Path::new(".")))
        .map_err(cannot)?;
    let mut buffered = BufWriter::new(beside);
    let written = write(&mut buffered)?;
    let whole = buffered
        .into_inner()
        .map_err(|error| cannot(error.into_error()))?;
    whole.persist(file).map_err(|error| cannot(error.error))?;
    Ok(written)
}

/// The file that was asked for cannot be written.
pub(super) fn cannot_write(file: &Path, error: std::io::Error) -> Failure {
    if error.kind() == std::io::ErrorKind::StorageFull {
        return unspoolable(error);
    }
    let message = Message::new("cli-cannot-write").with("file", file.display().to_string());
    Failure::new(FailureKind::Input, message).caused_by(error)
}

/// There is no room for a result that is on its way.
fn unspoolable(error: std::io::Error) -> Failure {
    Failure::new(FailureKind::Input, Message::new("cli-no-room")).caused_by(error)
}

impl Context {
    /// Writes text that may hold colours: kept on a terminal that shows them, taken off everywhere else.
    pub(super) fn emit_styled(&mut self, text: &str) -> Outcome<()> {
        if self.output_file.is_some() {
            let plain = anstream::adapter::strip_str(text).to_string();
            return self.emit(plain.as_bytes());
        }
        self.output.data(text).or_else(unless_reader_left)
    }
}

/// A failure of stdout; a reader that closed the pipe has what it wanted.
fn unless_reader_left(error: std::io::Error) -> Outcome<()> {
    if error.kind() == std::io::ErrorKind::BrokenPipe {
        return Ok(());
    }
    Err(Failure::new(FailureKind::Input, Message::new("cli-stdout-closed")).caused_by(error))
}

/// The day of this run: `ENCUENTRO_TODAY`, or the clock in America/Santiago.
fn today() -> Outcome<Today> {
    match std::env::var("ENCUENTRO_TODAY") {
        Ok(text) => text.parse().map(Today::fixed).map_err(|error| {
            let message = Message::new("cli-bad-today").with("value", text.as_str());
            Failure::new(FailureKind::Usage, message).caused_by(error)
        }),
        Err(_) => {
            #[expect(
                clippy::disallowed_methods,
                reason = "the one place where the day is made"
            )]
            let now = jiff::Timestamp::now().to_zoned_datetime(santiago());
            Ok(Today {
                date: now.date(),
                time: now.time(),
            })
        }
    }
}

/// `--home`, or the user's data folder for this program.
fn home_folder(given: Option<PathBuf>) -> Outcome<PathBuf> {
    if let Some(folder) = given {
        return Ok(folder);
    }
    etcetera::choose_base_strategy()
        .map(|folders| folders.data_dir().join("encuentro"))
        .map_err(|error| {
            Failure::new(FailureKind::Usage, Message::new("cli-no-home")).caused_by(error)
        })
}
