//! The least that a program with clap can be: what the start of `encuentro --version` is compared with.

use clap::Parser;

/// Nothing to do.
#[derive(Debug, Parser)]
#[command(name = "hello", version)]
struct Arguments {}

fn main() {
    Arguments::parse();
}
