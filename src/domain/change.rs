//! What changed in a tender between two imports, field by field. Pure: compares two records and words nothing.

use crate::domain::money::Money;
use crate::domain::tender::{Tender, TenderStatus};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What can change in a way that matters to who follows a tender.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangedField {
    /// Where it stands.
    Status,
    /// Until when offers are taken.
    Closes,
    /// Budget or estimate.
    Estimate,
    /// Until when questions are taken.
    QuestionsUntil,
    /// When the answers are published.
    Answers,
    /// Site visit.
    SiteVisit,
    /// When it was or will be awarded.
    Awarded,
    /// Name.
    Title,
    /// Description.
    Description,
    /// Evaluation criteria.
    Criteria,
    /// Items that came or went.
    Items,
    /// How many offers.
    Offers,
    /// How many bidders the source counted.
    Bidders,
    /// The purchase order that came of it.
    Order,
}

/// One field with its values before and after, as texts; `None` is not known.
///
/// States stand by their name, moments as in JSON, amounts as `123 CLP`, long texts cut.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Which field.
    pub field: ChangedField,
    /// What it was.
    pub before: Option<String>,
    /// What it is.
    pub after: Option<String>,
}

/// A change with when an import brought it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeenChange {
    /// When the import began.
    pub seen: Timestamp,
    /// What changed.
    #[serde(flatten)]
    pub change: Change,
}

/// The longest text that is kept of a value.
const LONGEST: usize = 300;

/// Everything that changed from an older record to a newer one, in the order of the fields.
#[must_use]
pub fn between(old: &Tender, new: &Tender) -> Vec<Change> {
    use ChangedField as Field;
    let text = |value: &Option<String>| value.as_deref().map(cut);
    let of = |tender: &Tender| {
        [
            (Field::Status, tender.status.as_ref().map(status)),
            (Field::Closes, tender.closes.map(|day| day.to_string())),
            (Field::Estimate, tender.estimate.map(amount)),
            (
                Field::QuestionsUntil,
                tender.questions_until.map(|day| day.to_string()),
            ),
            (Field::Answers, tender.answers.map(|day| day.to_string())),
            (
                Field::SiteVisit,
                tender.site_visit.map(|day| day.to_string()),
            ),
            (Field::Awarded, tender.awarded.map(|day| day.to_string())),
            (Field::Title, text(&tender.title)),
            (Field::Description, text(&tender.description)),
            (Field::Criteria, text(&tender.criteria)),
            (Field::Offers, Some(tender.offer_count().to_string())),
            (
                Field::Bidders,
                tender.bidders.map(|count| count.to_string()),
            ),
            (Field::Order, tender.order.as_ref().map(ToString::to_string)),
        ]
    };
    let mut changes: Vec<Change> = of(old)
        .into_iter()
        .zip(of(new))
        .filter(|((_, before), (_, after))| before != after)
        .map(|((field, before), (_, after))| Change {
            field,
            before,
            after,
        })
        .collect();
    changes.extend(items(old, new));
    // Texts that differ only behind the cut still changed.
    for (field, before, after) in [
        (Field::Title, &old.title, &new.title),
        (Field::Description, &old.description, &new.description),
        (Field::Criteria, &old.criteria, &new.criteria),
    ] {
        if before != after && !changes.iter().any(|change| change.field == field) {
            changes.push(Change {
                field,
                before: text(before),
                after: text(after),
            });
        }
    }
    changes.sort_by_key(|change| change.field);
    changes
}

/// Items that are only in the old record, and only in the new one, by product, name and quantity.
fn items(old: &Tender, new: &Tender) -> Option<Change> {
    let set = |tender: &Tender| -> BTreeSet<String> {
        let name = |item: &crate::domain::tender::TenderItem| {
            let parts = [
                item.quantity
                    .map(|quantity| quantity.normalize().to_string()),
                item.product.clone(),
                item.description
                    .clone()
                    .or_else(|| item.product_name.clone()),
            ];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
        };
        tender.items.iter().map(name).collect()
    };
    let (before, after) = (set(old), set(new));
    let told = |one: &BTreeSet<String>, other: &BTreeSet<String>| {
        let only: Vec<&str> = one.difference(other).map(String::as_str).collect();
        (!only.is_empty()).then(|| cut(&only.join("; ")))
    };
    (before != after).then(|| Change {
        field: ChangedField::Items,
        before: told(&before, &after),
        after: told(&after, &before),
    })
}

/// The stored name of a state, or the text as it came.
fn status(status: &TenderStatus) -> String {
    match status {
        TenderStatus::Published => "published",
        TenderStatus::Closed => "closed",
        TenderStatus::Unsuccessful => "unsuccessful",
        TenderStatus::Awarded => "awarded",
        TenderStatus::Cancelled => "cancelled",
        TenderStatus::Suspended => "suspended",
        TenderStatus::Other(text) => text,
    }
    .to_owned()
}

fn amount(money: Money) -> String {
    format!("{} {}", money.amount.normalize(), money.currency.code())
}

/// A text of bounded length.
fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::Deadline;
    use crate::domain::tender::{Offer, TenderItem};
    use jiff::civil::{date, datetime};

    fn tender() -> Tender {
        let mut tender = Tender::new("2735-1-LE26".parse().expect("a code"));
        tender.status = Some(TenderStatus::Published);
        tender.closes = Some(Deadline::day(date(2026, 11, 30)));
        tender.estimate = Some(Money::clp(1_000));
        tender.items = vec![TenderItem {
            key: "1".to_owned(),
            product: Some("90101603".to_owned()),
            description: Some("Pan".to_owned()),
            ..TenderItem::default()
        }];
        tender
    }

    #[test]
    fn the_same_record_did_not_change_whatever_the_keys_of_its_items() {
        let mut other = tender();
        other.items[0].key = "7".to_owned();
        assert_eq!(between(&tender(), &tender()), []);
        assert_eq!(between(&tender(), &other), []);
    }

    #[test]
    fn every_field_tells_its_values() {
        let mut new = tender();
        new.status = Some(TenderStatus::Other("En evaluación".to_owned()));
        new.closes = Some(Deadline::at(datetime(2026, 12, 2, 15, 0, 0, 0)));
        new.estimate = None;
        new.items[0].offers = vec![Offer::default(), Offer::default()];
        new.items.push(TenderItem {
            product: Some("50181900".to_owned()),
            ..TenderItem::default()
        });
        let told: Vec<_> = between(&tender(), &new)
            .into_iter()
            .map(|change| (change.field, change.before, change.after))
            .collect();
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(
            told,
            [
                (
                    ChangedField::Status,
                    some("published"),
                    some("En evaluación")
                ),
                (
                    ChangedField::Closes,
                    some("2026-11-30"),
                    some("2026-12-02T15:00:00-03:00")
                ),
                (ChangedField::Estimate, some("1000 CLP"), None),
                (ChangedField::Items, None, some("50181900")),
                (ChangedField::Offers, some("0"), some("2")),
            ]
        );
    }

    #[test]
    fn a_long_text_is_cut_and_a_change_behind_the_cut_is_told() {
        let (mut old, mut new) = (tender(), tender());
        old.description = Some("ñ".repeat(900));
        new.description = Some(format!("{}x", "ñ".repeat(900)));
        let changes = between(&old, &new);
        assert_eq!(changes.len(), 1);
        assert_eq!(
            changes[0].after.as_ref().map(|text| text.chars().count()),
            Some(LONGEST + 1)
        );
    }
}
