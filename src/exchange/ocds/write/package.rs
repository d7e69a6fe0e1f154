//! The package around the releases, or a release on each line; written as they come, so that no list is held.

use super::order;
use super::release;
use super::value::at;
use crate::domain::calendar::Today;
use crate::domain::order::Order;
use crate::domain::tender::Tender;
use jiff::civil::Time;
use serde::Serialize;
use serde_json::json;
use std::io::{self, Write};

/// The bids extension, in which offers are written.
const BIDS: &str = "https://raw.githubusercontent.com/open-contracting-extensions/ocds_bid_extension/v1.1.5/extension.json";

/// How releases are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// One package of releases.
    Package,
    /// A release on each line.
    Lines,
}

/// A file of releases that is being written.
pub struct Package<W> {
    output: W,
    layout: Layout,
    /// When it is made: the same day gives the same bytes.
    made: String,
    empty: bool,
}

impl<W: Write> Package<W> {
    /// Begins a file that is made on a day; its hour does not count.
    ///
    /// # Errors
    /// The output's.
    pub fn begin(mut output: W, layout: Layout, today: Today) -> io::Result<Self> {
        let made = at(today.date, Time::midnight());
        if layout == Layout::Package {
            let about = json!({
                "uri": format!("tag:encuentro,{}:tenders", today.date),
                "version": "1.1",
                "extensions": [BIDS],
                "publishedDate": made,
                "publisher": {"name": "Encuentro"},
            });
            // All but the closing brace: the releases follow inside.
            let text = about.to_string();
            output.write_all(&text.as_bytes()[..text.len() - 1])?;
            output.write_all(b",\"releases\":[")?;
        }
        Ok(Self {
            output,
            layout,
            made,
            empty: true,
        })
    }

    /// Writes a tender.
    ///
    /// # Errors
    /// The output's.
    pub fn tender(&mut self, tender: &Tender) -> io::Result<()> {
        let made = self.made.clone();
        self.put(&release::Release::of(tender, &made))
    }

    /// Writes a purchase order.
    ///
    /// # Errors
    /// The output's.
    pub fn order(&mut self, order: &Order) -> io::Result<()> {
        let made = self.made.clone();
        self.put(&order::Release::of(order, &made))
    }

    fn put(&mut self, release: &impl Serialize) -> io::Result<()> {
        let between: &[u8] = match (self.layout, self.empty) {
            (Layout::Package, true) => b"\n",
            (Layout::Package, false) => b",\n",
            (Layout::Lines, true) => b"",
            (Layout::Lines, false) => b"\n",
        };
        self.output.write_all(between)?;
        self.empty = false;
        serde_json::to_writer(&mut self.output, release).map_err(io::Error::from)
    }

    /// Ends the file.
    ///
    /// # Errors
    /// The output's.
    pub fn finish(mut self) -> io::Result<W> {
        if self.layout == Layout::Package {
            self.output.write_all(b"\n]}")?;
        }
        self.output.write_all(b"\n")?;
        self.output.flush()?;
        Ok(self.output)
    }
}
