//! Past work of many suppliers counted as it comes, so that no rows have to be kept. Gives what [`Past::of`] gives.

use crate::domain::code::ProcessCode;
use crate::domain::notice::WorkItem;
use crate::domain::place::Region;
use crate::domain::stemming::{Learned, Stemming};
use crate::matching::profile::Past;
use rustc_hash::FxHashMap;

/// Reads the words of past work. Rows of several suppliers for one item come one after the other and are read once.
#[derive(Default)]
pub struct WorkWords {
    stemming: Stemming,
    last: Option<WorkItem>,
    numbers: Vec<usize>,
}

impl WorkWords {
    /// The numbers of the stems in a row, each once.
    pub fn of(&mut self, row: WorkItem) -> (&WorkItem, &[usize]) {
        let is_same = |last: &WorkItem| last.item == row.item && last.title == row.title;
        if !self.last.as_ref().is_some_and(is_same) {
            self.numbers.clear();
            let item = &row.item;
            let texts = [&row.title, &item.product_name, &item.description];
            for text in texts.into_iter().flatten() {
                self.stemming
                    .each(text, |met| self.numbers.push(met.number));
            }
            self.numbers.sort_unstable();
            self.numbers.dedup();
        }
        (self.last.insert(row), &self.numbers)
    }

    /// The stems by number.
    #[must_use]
    pub fn learned(&self) -> &[Learned] {
        self.stemming.learned()
    }
}

/// The past work of one supplier, counted so far.
#[derive(Debug, Default)]
pub struct Counting {
    past: Past,
    /// In how many tenders the stem of a number stood.
    words: FxHashMap<usize, u32>,
    /// The tender whose rows are coming.
    tender: Option<ProcessCode>,
    its_words: Vec<usize>,
    its_products: Vec<String>,
}

impl Counting {
    /// Counts a row with the numbers of its stems. The rows of one tender must come one after the other.
    pub fn add(&mut self, row: &WorkItem, words: &[usize]) {
        if self.tender.as_ref() != Some(&row.tender) {
            self.end_tender();
            self.tender = Some(row.tender.clone());
            self.past.tenders += 1;
            if let Some(region) = row.region.as_deref().and_then(Region::find) {
                let count = self.past.regions.entry(region.code.to_owned());
                *count.or_default() += 1;
            }
            let amount = row.estimate_thousandths.filter(|amount| *amount > 0);
            self.past.amounts.extend(amount);
        }
        self.its_words.extend_from_slice(words);
        let product = row.item.product.as_ref();
        self.its_products.extend(
            product
                .filter(|one| !self.its_products.contains(one))
                .cloned(),
        );
    }

    /// Counts the tender whose rows came last, once there are no more.
    pub fn end(&mut self) {
        self.end_tender();
        self.tender = None;
    }

    fn end_tender(&mut self) {
        self.its_words.sort_unstable();
        self.its_words.dedup();
        for word in self.its_words.drain(..) {
            *self.words.entry(word).or_default() += 1;
        }
        for product in self.its_products.drain(..) {
            *self.past.products.entry(product).or_default() += 1;
        }
    }

    /// What was counted before the end; `stems` are those of the numbers.
    #[must_use]
    pub fn past(&self, stems: &[Learned]) -> Past {
        let mut past = self.past.clone();
        let words = self.words.iter();
        past.words = words
            .map(|(number, count)| (stems[*number].stem.to_string(), *count))
            .collect();
        past.amounts.sort_unstable();
        past
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::notice::NoticeItem;
    use proptest::prelude::*;

    /// A row of one of four tenders.
    fn row() -> impl Strategy<Value = WorkItem> {
        let text = || prop::option::of("(aseo|Aseos|de|café|silla| |-){0,4}");
        let product = prop::option::of("4711180[1-3]");
        (0..4_u32, product, text(), text()).prop_map(|(tender, product, name, description)| {
            WorkItem {
                tender: format!("10-{}-LE26", tender + 1).parse().expect("a code"),
                title: (tender > 0).then(|| format!("Servicio {tender} de aseo")),
                closes: None,
                region: (tender != 2).then(|| "13".to_owned()),
                estimate_thousandths: Some(i64::from(tender) * 1_000),
                item: NoticeItem {
                    product,
                    product_name: name,
                    description,
                },
            }
        })
    }

    proptest! {
        #[test]
        fn rows_counted_one_by_one_give_what_all_of_them_together_give(rows in prop::collection::vec(row(), 0..24)) {
            let mut rows = rows;
            rows.sort_by(|row, other| row.tender.cmp(&other.tender));
            let (mut words, mut one, mut other) = (WorkWords::default(), Counting::default(), Counting::default());
            for row in &rows {
                // Two suppliers whose rows come in turn do not disturb each other.
                let (row, words) = words.of(row.clone());
                one.add(row, words);
                other.add(row, words);
            }
            one.end();
            other.end();
            let whole = Past::of(&rows, &mut Stemming::default());
            prop_assert_eq!(&one.past(words.learned()), &whole);
            prop_assert_eq!(&other.past(words.learned()), &whole);
        }
    }
}
