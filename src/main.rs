//! The program: hands the command line to [`encuentro::cli::run`].

use std::process::ExitCode;

fn main() -> ExitCode {
    encuentro::cli::run(std::env::args_os().collect())
}
