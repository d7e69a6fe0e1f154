//! Runs the program as a person would, in a folder of its own and with a cleared environment.

use std::fmt;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::rc::Rc;
use tempfile::TempDir;

/// The day on which every test runs unless it says otherwise.
pub const TODAY: &str = "2026-11-23";

/// The language a run speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// As spoken in Chile.
    Spanish,
    /// Plain English.
    English,
}

impl Language {
    /// Both, for tests that go through each.
    pub const ALL: [Self; 2] = [Self::Spanish, Self::English];

    /// `es` or `en`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Spanish => "es",
            Self::English => "en",
        }
    }
}

/// A home folder, a working folder and the few variables a run sees; all of it goes away with the value.
#[derive(Clone)]
pub struct Environment {
    folder: Rc<TempDir>,
    variables: Vec<(String, String)>,
}

impl Environment {
    /// A new, empty place in which the program speaks `language` and today is [`TODAY`].
    pub fn new(language: Language) -> Self {
        let folder = tempfile::Builder::new()
            .prefix("encuentro-test-")
            .tempdir()
            .unwrap();
        for name in ["home", "work"] {
            std::fs::create_dir(folder.path().join(name)).unwrap();
        }
        let environment = Self {
            folder: Rc::new(folder),
            variables: Vec::new(),
        };
        environment
            .set("ENCUENTRO_LANG", language.code())
            .set("ENCUENTRO_TODAY", TODAY)
            .set("COLUMNS", "80")
            // A forgotten address asks a port of this PC that nobody answers, never the real marketplace.
            .set("ENCUENTRO_MARKET", "http://127.0.0.1:9")
            .set("ENCUENTRO_MARKET_PACE", "1")
            .set("ENCUENTRO_MARKET_SILENCE", "300")
            .set("NO_COLOR", "1")
    }

    /// Speaks Spanish.
    pub fn spanish() -> Self {
        Self::new(Language::Spanish)
    }

    /// Speaks English.
    pub fn english() -> Self {
        Self::new(Language::English)
    }

    /// Sets (or changes) a variable for every run from now on.
    pub fn set(mut self, name: &str, value: &str) -> Self {
        self.variables.retain(|(known, _)| known != name);
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Uses the store at `url` instead of the default file in the home folder.
    pub fn store(self, url: &str) -> Self {
        self.set("ENCUENTRO_STORE", url)
    }

    /// A path below the temporary folder: `home` is the home folder, `work` the working folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file into the working folder.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path("work").join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// Reads a file of the working folder.
    pub fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path("work").join(name)).unwrap()
    }

    /// The program with its environment, ready for arguments (also for a pseudo terminal).
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_encuentro"));
        command.current_dir(self.path("work")).env_clear();
        let home = self.path("home");
        for name in ["HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"] {
            command.env(name, &home);
        }
        if let Some(root) = std::env::var_os("SystemRoot") {
            command.env("SystemRoot", root); // without it Windows gives a process no sockets
        }
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Runs the program with a closed standard input.
    pub fn run(&self, arguments: &[&str]) -> Run {
        self.run_with(arguments, "")
    }

    /// Runs the program, feeding `input` to its standard input and closing it.
    pub fn run_with(&self, arguments: &[&str], input: impl AsRef<[u8]>) -> Run {
        let mut child = self
            .command()
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let input = input.as_ref().to_vec();
        // A program that ends without reading its input closes the pipe: that is no failure of the test.
        let writer = std::thread::spawn(move || stdin.write_all(&input).ok());
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        Run {
            stdout: self.hide(&String::from_utf8(output.stdout).unwrap()),
            stderr: self.hide(&String::from_utf8(output.stderr).unwrap()),
            code: output.status.code(),
        }
    }

    /// Writes the temporary folder as `[folder]`, so that a snapshot reads the same on every machine.
    pub fn hide(&self, text: &str) -> String {
        let real = self.folder.path().canonicalize().unwrap();
        let folders: [&Path; 2] = [&real, self.folder.path()];
        folders.iter().fold(text.to_owned(), |text, folder| {
            text.replace(&folder.display().to_string(), "[folder]")
        })
    }
}

/// What one run said and how it ended. Written out (`to_string`) it is one text for a snapshot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Data.
    pub stdout: String,
    /// Everything else.
    pub stderr: String,
    /// The exit code; `None` when a signal ended the program.
    pub code: Option<i32>,
}

impl Run {
    /// Fails the test, showing everything, unless the program ended with `code`.
    #[track_caller]
    pub fn expect(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "\n{self}");
        self
    }
}

impl fmt::Display for Run {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code {
            Some(code) => writeln!(formatter, "exit code: {code}")?,
            None => writeln!(formatter, "ended by a signal")?,
        }
        writeln!(formatter, "--- stdout\n{}", self.stdout.trim_end())?;
        writeln!(formatter, "--- stderr\n{}", self.stderr.trim_end())
    }
}
