//! The program: hands the command line to [`encuentro::cli::run`].

use std::process::ExitCode;

/// Records are made on one thread and let go on another: this allocator does not make them wait for each other.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    encuentro::cli::run(std::env::args_os().collect())
}
