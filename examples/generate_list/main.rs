//! Writes an official monthly file of any size, made up from a seed: the same arguments give the same bytes.
//!
//! `cargo run --release --example generate_list -- tenders --rows 1000000 -o lic_2026-10.csv`
//!
//! The three shapes have the real headers and the habits of the real files: tenders that repeat over items and
//! offers, long descriptions with line ends, Windows-1252, decimal commas, bare numbers and `NA`, quoted texts. All
//! names are invented and no RUT belongs to a person. `--change 1` changes one tender in a hundred, as a day of a
//! month does.

mod agile;
mod orders;
mod random;
mod row;
mod tenders;
mod world;

use clap::{Parser, ValueEnum};
use jiff::civil::Date;
use std::io::{BufWriter, Write};
use std::path::PathBuf;
use world::World;

/// The three official files.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Shape {
    /// `lic_2026-10.csv`: one row per tender, item and offer.
    Tenders,
    /// `COT1_2026-10.csv`: one row per request, product and supplier.
    Agile,
    /// `2026-10.csv`: one row per purchase order and line.
    Orders,
}

/// What can be asked for.
#[derive(Debug, Parser)]
struct Arguments {
    /// Which of the official files.
    shape: Shape,
    /// About how many rows: the last tender is written whole.
    #[arg(long, default_value_t = 10_000)]
    rows: u64,
    /// Another seed, another country.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Percent of the tenders that differ from the file without this option.
    #[arg(long, default_value_t = 0.0)]
    change: f64,
    /// The month of publication.
    #[arg(long, default_value = "2026-10")]
    month: String,
    /// Where it goes; without it to stdout.
    #[arg(short, long)]
    output: Option<PathBuf>,
}

fn main() -> std::io::Result<()> {
    let arguments = Arguments::parse();
    let first: Date = format!("{}-01", arguments.month)
        .parse()
        .map_err(std::io::Error::other)?;
    let target: Box<dyn Write> = match &arguments.output {
        Some(path) => Box::new(fs_err::File::create(path)?),
        None => Box::new(std::io::stdout().lock()),
    };
    let mut target = BufWriter::with_capacity(1 << 20, target);
    let world = World::new(arguments.seed, first);
    let change = arguments.change / 100.0;
    match arguments.shape {
        Shape::Tenders => tenders::write(&world, arguments.rows, change, &mut target)?,
        Shape::Agile => agile::write(&world, arguments.rows, change, &mut target)?,
        Shape::Orders => orders::write(&world, arguments.rows, change, &mut target)?,
    }
    target.flush()
}
