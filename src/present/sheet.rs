//! The sheet of a supplier: what a person copies into the registration form, section by section. Not the official form.

use super::interview::value;
use crate::domain::message::Message;
use crate::domain::supplier::Supplier;
use crate::interview::applies;
use crate::present::page::{Block, Field, Page, Step as PageStep};
use crate::present::texts::Texts;
use crate::rules::Pack;
use crate::rules::model::{Question, Section, Step};
use jiff::civil::Date;

/// Sections that the registration form does not ask for; they stay on the screen, since a sheet lies about.
const NOT_PRINTED: &[&str] = &["debts", "conflict"];

/// The sheet of a supplier, with the steps that come next.
#[must_use]
pub fn page(supplier: &Supplier, pack: &Pack, steps: &[&Step], today: Date, texts: &Texts) -> Page {
    let mut page = Page::new(
        texts.language(),
        texts.get("sheet-title"),
        texts.get("page-footer"),
    );
    let subtitle = Message::new("sheet-subtitle")
        .with("rut", supplier.rut)
        .with("date", today);
    page.subtitle = Some(texts.text(&subtitle));
    page.push(Block::Note(texts.get("sheet-not-official")));
    for section in &pack.sections {
        if !NOT_PRINTED.contains(&section.id.as_str()) {
            let fields = fields(section, supplier, pack, today, texts);
            page.fields(texts.wording(&section.title).to_owned(), fields);
        }
    }
    if !steps.is_empty() {
        page.push(Block::Heading(texts.get("interview-next-heading")));
        page.push(Block::Steps(
            steps.iter().map(|step| next(step, texts)).collect(),
        ));
    }
    page
}

/// The questions of a section that apply, with their answers.
fn fields(
    section: &Section,
    supplier: &Supplier,
    pack: &Pack,
    today: Date,
    texts: &Texts,
) -> Vec<Field> {
    let asked =
        |question: &&Question| question.section == section.id && applies(question, supplier, today);
    let field = |question: &Question| Field {
        label: texts.wording(&question.ask).to_owned(),
        value: supplier
            .facts
            .get(&question.id)
            .map(|fact| value(question, &fact.value, texts)),
    };
    pack.questions.iter().filter(asked).map(field).collect()
}

fn next(step: &Step, texts: &Texts) -> PageStep {
    let wordings = [&step.what, &step.r#where];
    PageStep {
        title: texts.wording(&step.title).to_owned(),
        lines: wordings
            .map(|wording| texts.wording(wording).to_owned())
            .into(),
    }
}

#[cfg(test)]
mod tests {
    use super::page;
    use crate::domain::fact::{Fact, FactSource, FactValue};
    use crate::domain::rut::Rut;
    use crate::domain::supplier::{PersonKind, Supplier, key};
    use crate::present::language::Language;
    use crate::present::texts::Texts;
    use crate::rules::Pack;
    use jiff::civil::date;

    #[test]
    fn what_was_typed_is_escaped_and_debts_stay_off_the_paper() {
        let pack = Pack::embedded().expect("the embedded pack");
        let rut = Rut::from_body(14).expect("a body");
        let today = date(2026, 11, 23);
        let mut supplier = Supplier::new(rut, PersonKind::Natural, today);
        for (key, value) in [(key::LEGAL_NAME, "Ana <b>& Cía"), ("tax_debt_utm", "77123")] {
            supplier.facts.put(Fact {
                key: key.to_owned(),
                value: FactValue::Text(value.to_owned()),
                source: FactSource::Told,
                recorded_on: today,
                expires_on: None,
            });
        }
        for language in [Language::Es, Language::En] {
            let page = page(&supplier, &pack, &[], today, &Texts::new(language)).html();
            assert!(page.contains("Ana &lt;b&gt;&amp; Cía"));
            assert!(!page.contains("77123") && !page.contains("77.123"));
        }
    }
}
