//! The words by which tenders are found: told apart by where they stand, remembered for misspelt searches,
//! and written anew for a store whose index has another shape. Knows no engine.

use crate::domain::stemming::{Learned, Met, Stemming};
use crate::domain::tender::Tender;
use crate::store::error::StoreResult;
use crate::store::sql::{Cell, Sql, places};
use crate::store::tenders;

/// So many words are remembered between batches; beyond it they are stemmed anew.
const REMEMBERED: usize = 32_768;
/// So many words of the vocabulary go in one statement.
const AT_ONCE: usize = 500;
/// So many words wait before the vocabulary is written. Each time SQLite writes out what the text index holds in
/// memory, and many small pieces of that index have to be merged.
const PATIENCE: usize = 5_000;
/// So many tenders are indexed at once where the index is made anew.
const TENDERS_AT_ONCE: usize = 256;
/// So many bytes of words one tender may have: what PostgreSQL can hold, less what it adds to each word.
const MOST_BYTES: usize = 1_000_000;
/// What PostgreSQL adds to a word, at most.
const ADDED: usize = 8;
/// Shorter words are never taken for a misspelling, and longer ones are no words.
const TYPED: std::ops::RangeInclusive<usize> = 3..=30;

/// The distinct words of one tender, joined by spaces, by where they stand.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Placed {
    /// In its title.
    pub(super) name: String,
    /// In the products and what is said of them.
    pub(super) bought: String,
    /// In its description and the buyer, when neither of the others holds them.
    pub(super) rest: String,
}

/// Makes the words of one tender after the other.
#[derive(Default)]
pub(super) struct Wording {
    stemming: Stemming,
    /// Where each stem was last met, as a turn: three for each tender.
    met: Vec<u64>,
    turn: u64,
    /// So many of the stems are in the vocabulary.
    taught: usize,
    /// Words that were met elsewhere and are to be written too.
    brought: Vec<Learned>,
}

impl Wording {
    /// The words of a tender.
    pub(super) fn of(&mut self, tender: &Tender) -> Placed {
        let (mut placed, mut left) = (Placed::default(), MOST_BYTES);
        let first = self.turn + 1;
        let bought = tender
            .items
            .iter()
            .flat_map(|item| [&item.product_name, &item.description]);
        let rest = [&tender.description, &tender.buyer.name, &tender.buyer.unit];
        self.add(&mut placed.name, [&tender.title], None, &mut left);
        self.add(&mut placed.bought, bought, None, &mut left);
        self.add(&mut placed.rest, rest, Some(first), &mut left);
        placed
    }

    /// Adds the words of some texts that were not met in this turn, nor since another one.
    fn add<'text>(
        &mut self,
        words: &mut String,
        texts: impl IntoIterator<Item = &'text Option<String>>,
        since: Option<u64>,
        left: &mut usize,
    ) {
        self.turn += 1;
        let (met, turn) = (&mut self.met, self.turn);
        for text in texts.into_iter().flatten() {
            self.stemming.each(text, |Met { number, stem, .. }| {
                if number >= met.len() {
                    met.resize(number + 1, 0);
                }
                let known = met[number] >= since.unwrap_or(turn);
                met[number] = turn;
                if known || *left < stem.len() + ADDED {
                    return;
                }
                *left -= stem.len() + ADDED;
                if !words.is_empty() {
                    words.push(' ');
                }
                words.push_str(stem);
            });
        }
    }

    /// The words that the vocabulary may not have yet, for whoever writes it.
    pub(super) fn take_fresh(&mut self) -> Vec<Learned> {
        let learned = self.stemming.learned();
        let fresh = learned[self.taught..]
            .iter()
            .filter(|word| is_typed(&word.stem))
            .cloned()
            .collect();
        self.taught = learned.len();
        fresh
    }

    /// Takes words that were met elsewhere, to be written with the next ones.
    pub(super) fn bring(&mut self, learned: Vec<Learned>) {
        self.brought.extend(learned);
    }

    /// Writes the words that the vocabulary may not have yet, once they are many.
    pub(super) fn teach<E: Sql + ?Sized>(&mut self, sql: &mut E) -> StoreResult<()> {
        let fresh = self.take_fresh();
        self.bring(fresh);
        if self.brought.len() < PATIENCE {
            return Ok(());
        }
        self.teach_all(sql)
    }

    /// Writes every word that the vocabulary may not have yet.
    pub(super) fn teach_all<E: Sql + ?Sized>(&mut self, sql: &mut E) -> StoreResult<()> {
        let mut fresh = std::mem::take(&mut self.brought);
        fresh.extend(self.take_fresh());
        for some in fresh.chunks(AT_ONCE) {
            let rows: Vec<String> = (0..some.len())
                .map(|at| format!("({})", places(at * 2 + 1, 2)))
                .collect();
            let cells: Vec<Cell> = some
                .iter()
                .flat_map(|word| [Cell::text(&word.stem), Cell::text(&word.shown)])
                .collect();
            let statement = format!(
                "INSERT INTO search_word (word, shown) VALUES {} ON CONFLICT (word) DO NOTHING",
                rows.join(", ")
            );
            sql.run(&statement, &cells)?;
        }
        Ok(())
    }

    /// Forgets what is remembered once it grows; only between batches that were taught.
    pub(super) fn trim(&mut self) {
        if self.stemming.remembered() > REMEMBERED {
            self.stemming.forget();
            self.met.clear();
            self.taught = 0;
        }
    }
}

/// Whether somebody may have meant this word when misspelling another: no numbers, nothing very short or long.
fn is_typed(stem: &str) -> bool {
    TYPED.contains(&stem.chars().count()) && stem.chars().all(char::is_alphabetic)
}

/// Writes the words of every tender anew, into an index that is empty.
pub(super) fn index_all<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<()> {
    let mut wording = Wording::default();
    let all = tenders::ids(sql, "SELECT id FROM tender ORDER BY id", &[])?;
    for some in all.chunks(TENDERS_AT_ONCE) {
        wording.trim();
        let fresh = tenders::load_without_offers(sql, some)?
            .iter()
            .map(|(id, tender)| (*id, wording.of(tender)))
            .collect();
        sql.index_words(&[], fresh)?;
        wording.teach(sql)?;
    }
    wording.teach_all(sql)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tender::TenderItem;

    fn tender(title: &str, bought: &str, rest: &str) -> Tender {
        let mut tender = Tender::new("1057-1-LE26".parse().expect("a code"));
        tender.title = Some(title.to_owned());
        tender.description = Some(rest.to_owned());
        tender.items.push(TenderItem {
            description: Some(bought.to_owned()),
            ..TenderItem::default()
        });
        tender
    }

    #[test]
    fn a_word_stands_once_in_each_place_and_in_the_rest_only_when_it_is_new() {
        let mut wording = Wording::default();
        for _ in 0..2 {
            let placed = wording.of(&tender(
                "Aseo y aseo",
                "Aseo, cloro, cloro",
                "aseo cloro sala",
            ));
            assert_eq!(placed.name, "ase y");
            assert_eq!(placed.bought, "ase clor");
            assert_eq!(placed.rest, "sal");
        }
    }

    #[test]
    fn the_words_of_one_tender_have_an_end() {
        let many: String = (0..300_000)
            .map(|number| format!("a{number:06} "))
            .collect();
        let placed = Wording::default().of(&tender("Aseo", &many, "sala"));
        let words = placed.bought.split(' ').count();
        assert!(placed.bought.len() + words * (ADDED - 1) <= MOST_BYTES);
        assert!(words > 50_000);
        assert!(placed.bought.starts_with("a000000 a000001 "));
    }

    #[test]
    fn numbers_and_scraps_are_nothing_that_somebody_misspells() {
        for (word, typed) in [
            ("limpiez", true),
            ("de", false),
            ("3m4", false),
            ("2026", false),
        ] {
            assert_eq!(is_typed(word), typed, "{word}");
        }
    }
}
