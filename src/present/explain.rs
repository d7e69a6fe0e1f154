//! An explained message of the portal: what it says, what it means, what to do, until when, and where that comes from.

use crate::present::rules::origin;
use crate::present::table::{Cell, Table};
use crate::present::texts::Texts;
use crate::rules::Pack;
use crate::rules::explain::Meaning;
use serde_json::{Value, json};

/// Meanings one below the other, and as items; `certain` tells what was found from what is only likely.
#[must_use]
pub fn meanings(
    pack: &Pack,
    meanings: &[Meaning<'_>],
    certain: bool,
    texts: &Texts,
) -> (Table, Vec<Value>) {
    let mut table = Table::default();
    let mut items = Vec::new();
    for meaning in meanings {
        let mut fields = vec![
            (texts.get("explain-says"), Cell::from(meaning.says())),
            (
                texts.get("explain-means"),
                texts.wording(meaning.cause()).into(),
            ),
            (
                texts.get("explain-mend"),
                texts.wording(meaning.mend()).into(),
            ),
            (
                texts.get("explain-deadline"),
                Cell::text(meaning.deadline().map(|text| texts.wording(text))),
            ),
        ];
        fields.extend(origin(pack, meaning.basis(), texts));
        table.columns = fields.iter().map(|(heading, _)| heading.clone()).collect();
        table.push(fields.into_iter().map(|(_, cell)| cell).collect());
        items.push(item(pack, *meaning, certain, texts));
    }
    (table, items)
}

fn item(pack: &Pack, meaning: Meaning<'_>, certain: bool, texts: &Texts) -> Value {
    let basis = meaning.basis();
    let source = pack.source(&basis.source);
    let kind = match meaning {
        Meaning::Message(_) => "message",
        Meaning::Cause(_) => "cause",
    };
    json!({
        "id": meaning.id(),
        "kind": kind,
        "certain": certain,
        "says": meaning.says(),
        "cause": texts.wording(meaning.cause()),
        "mend": texts.wording(meaning.mend()),
        "deadline": meaning.deadline().map(|text| texts.wording(text)),
        "source": {
            "name": source.map(|source| texts.wording(&source.name)),
            "url": source.and_then(|source| source.url.as_ref()),
            "date": source.and_then(|source| source.date),
            "place": basis.place.as_ref().map(|place| texts.wording(place)),
        },
        "checked_on": basis.checked_on,
        "verified": basis.verified,
    })
}
