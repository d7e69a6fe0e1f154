//! A filter of tenders as conditions on the tables. Values are bound, never written into the statement.

use crate::domain::calendar::Deadline;
use crate::store::filter::TenderFilter;
use crate::store::select::index_words;
use crate::store::sql::{Cell, Sql, places, sortable};
use crate::store::tender_rows::{is_known_status, thousandths};
use rust_decimal::Decimal;

/// So many letters of a product code are in the index.
const INDEXED: usize = 16;

/// Conditions that all hold, with their values.
#[derive(Default)]
pub(super) struct Conditions {
    conditions: Vec<String>,
    cells: Vec<Cell>,
}

impl Conditions {
    /// The conditions of a filter.
    pub(super) fn of<E: Sql + ?Sized>(sql: &E, filter: &TenderFilter) -> Self {
        let mut all = Self::default();
        all.one_of("t.region", &filter.regions);
        all.one_of("t.kind", &filter.kinds);
        all.statuses(&filter.statuses);
        all.comunas(&filter.comunas);
        let narrowed = !filter.regions.is_empty() || filter.limit.is_some();
        all.rubros(&filter.rubro_prefixes, narrowed);
        all.amounts(filter.minimum_clp, filter.maximum_clp);
        all.closing(filter.closes_from, filter.closes_to);
        all.buyer(filter.buyer.as_deref());
        let words = index_words(filter.text.as_deref());
        if !words.is_empty() {
            let (condition, cells) = sql.words_condition(&words, all.cells.len() + 1);
            all.conditions.push(condition);
            all.cells.extend(cells);
        }
        all
    }

    /// ` WHERE …`, or nothing.
    pub(super) fn as_where(&self) -> String {
        self.as_where_with("")
    }

    /// As [`Conditions::as_where`], with one condition more unless it is empty.
    pub(super) fn as_where_with(&self, more: &str) -> String {
        let own = self.conditions.iter().map(String::as_str);
        let all: Vec<&str> = own.chain((!more.is_empty()).then_some(more)).collect();
        if all.is_empty() {
            String::new()
        } else {
            format!(" WHERE {}", all.join(" AND "))
        }
    }

    /// The values, in the order of their numbers.
    pub(super) fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// Binds a value and gives its place.
    fn bind(&mut self, cell: Cell) -> String {
        self.cells.push(cell);
        format!("${}", self.cells.len())
    }

    /// Binds a list and gives its places.
    fn bind_all(&mut self, texts: &[String]) -> String {
        let list = places(self.cells.len() + 1, texts.len());
        self.cells.extend(texts.iter().map(|text| Cell::text(text)));
        list
    }

    fn one_of(&mut self, column: &str, texts: &[String]) {
        if !texts.is_empty() {
            let list = self.bind_all(texts);
            self.conditions.push(format!("{column} IN ({list})"));
        }
    }

    /// States by their stored name, or as the source spells those that the program does not know.
    fn statuses(&mut self, names: &[String]) {
        let (known, other): (Vec<String>, Vec<String>) = names
            .iter()
            .cloned()
            .partition(|name| is_known_status(name));
        let mut either = Vec::new();
        for (column, names) in [("t.status", known), ("t.status_other", other)] {
            if !names.is_empty() {
                either.push(format!("{column} IN ({})", self.bind_all(&names)));
            }
        }
        if !either.is_empty() {
            self.conditions.push(format!("({})", either.join(" OR ")));
        }
    }

    fn comunas(&mut self, codes: &[String]) {
        if !codes.is_empty() {
            let list = self.bind_all(codes);
            self.conditions.push(format!(
                "t.buyer_id IN (SELECT id FROM buyer WHERE comuna IN ({list}))"
            ));
        }
    }

    /// One item whose product code begins as asked is enough.
    ///
    /// `narrowed` says that few tenders are looked at, each for its own items; otherwise the items are looked up first.
    fn rubros(&mut self, prefixes: &[String], narrowed: bool) {
        let ranges: Vec<String> = prefixes.iter().map(|prefix| self.code(prefix)).collect();
        if ranges.is_empty() {
            return;
        }
        let fits = ranges.join(" OR ");
        // The sign keeps the index by product away, which would be asked for each product anew.
        self.conditions.push(if narrowed {
            format!(
                "EXISTS (SELECT 1 FROM item i WHERE i.id BETWEEN t.id * 16384 AND t.id * 16384 + 16383 \
                 AND +i.product_id IN (SELECT p.id FROM product p WHERE {fits}))"
            )
        } else {
            format!(
                "t.id IN (SELECT i.id / 16384 FROM product p JOIN item i ON i.product_id = p.id WHERE {fits})"
            )
        });
    }

    /// Whether a product's code begins with a prefix; the index alone can tell unless it is longer than what is in there.
    fn code(&mut self, prefix: &str) -> String {
        let beginning: String = prefix.chars().take(INDEXED).collect();
        let [from, to] = self.range(&beginning);
        let indexed = format!(
            "substr(p.code, 1, {INDEXED}) >= {from} AND substr(p.code, 1, {INDEXED}) < {to}"
        );
        if beginning == prefix {
            return indexed;
        }
        let [from, to] = self.range(prefix);
        format!("{indexed} AND p.code >= {from} AND p.code < {to}")
    }

    /// Binds the first and the last text that begin with a prefix.
    fn range(&mut self, prefix: &str) -> [String; 2] {
        [
            self.bind(Cell::text(prefix)),
            self.bind(Cell::text(&format!("{prefix}\u{10ffff}"))),
        ]
    }

    /// Least and greatest estimate, to a thousandth of a peso.
    fn amounts(&mut self, minimum: Option<Decimal>, maximum: Option<Decimal>) {
        if let Some(minimum) = minimum {
            let least = thousandths(minimum);
            let place = self.bind(Cell::Int(least));
            self.conditions.push(format!("t.estimate_clp >= {place}"));
        }
        if let Some(maximum) = maximum {
            let place = self.bind(Cell::Int(thousandths(maximum)));
            self.conditions.push(format!("t.estimate_clp <= {place}"));
        }
    }

    /// A day without an hour takes in the whole day at both ends.
    fn closing(&mut self, from: Option<Deadline>, to: Option<Deadline>) {
        if let Some(from) = from {
            let first = match from.time {
                Some(_) => sortable(from),
                None => from.date.to_string(),
            };
            let place = self.bind(Cell::Text(first));
            self.conditions.push(format!("t.closes >= {place}"));
        }
        if let Some(to) = to {
            let place = self.bind(Cell::Text(sortable(to)));
            self.conditions.push(format!("t.closes <= {place}"));
        }
    }

    /// All the words must be in the buyer's or the unit's name.
    fn buyer(&mut self, text: Option<&str>) {
        let words: Vec<String> = index_words(text)
            .into_iter()
            .map(|word| self.bind(Cell::Text(format!("% {word} %"))))
            .map(|place| format!("words LIKE {place}"))
            .collect();
        if !words.is_empty() {
            self.conditions.push(format!(
                "t.buyer_id IN (SELECT id FROM buyer WHERE {})",
                words.join(" AND ")
            ));
        }
    }
}
