//! Whole commands of the interview: plain lines, answers files, states, and a few runs on a real terminal.

mod files;
mod lines;
mod states;
#[cfg(unix)]
mod terminal;

use crate::support::environment::Environment;
use std::path::{Path, PathBuf};

/// A file of the examples.
fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("examples/answers")
        .join(name)
}

/// Registers one of the two examples whole.
fn register(environment: &Environment, name: &str) {
    let file = example(name);
    environment
        .run(&[
            "register",
            "--answers",
            file.to_str().unwrap(),
            "--no-input",
        ])
        .expect(0);
}
