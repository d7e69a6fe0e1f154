//! The printable sheet: what a person copies into the registration form, section by section. Not the official form.
//! One self-contained page; everything that was typed is escaped.

use super::interview::value;
use crate::domain::message::Message;
use crate::domain::supplier::Supplier;
use crate::interview::applies;
use crate::present::language::Language;
use crate::present::texts::Texts;
use crate::rules::Pack;
use crate::rules::model::{Question, Section, Step};
use jiff::civil::Date;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The style sheet, made for paper.
const STYLE: &str = include_str!("sheet.css");

/// Sections that the registration form does not ask for; they stay on the screen, since a sheet lies about.
const NOT_PRINTED: &[&str] = &["debts", "conflict"];

/// Writes the sheet of a supplier, with the steps that come next.
#[must_use]
pub fn page(
    supplier: &Supplier,
    pack: &Pack,
    steps: &[&Step],
    today: Date,
    texts: &Texts,
) -> String {
    let language = match texts.language() {
        Language::Es => "es-CL",
        Language::En => "en",
    };
    let subtitle = Message::new("sheet-subtitle")
        .with("rut", supplier.rut)
        .with("date", today);
    html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (texts.get("sheet-title")) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    h1 { (texts.get("sheet-title")) }
                    p { (texts.text(&subtitle)) }
                    p.note { (texts.get("sheet-not-official")) }
                    @for section in &pack.sections { (part(section, supplier, pack, today, texts)) }
                    (what_next(steps, texts))
                }
            }
        }
    }
    .into_string()
}

/// One section with the questions that apply.
fn part(section: &Section, supplier: &Supplier, pack: &Pack, today: Date, texts: &Texts) -> Markup {
    let questions: Vec<&Question> = pack
        .questions
        .iter()
        .filter(|question| question.section == section.id && applies(question, supplier, today))
        .collect();
    let printed = !questions.is_empty() && !NOT_PRINTED.contains(&section.id.as_str());
    html! {
        @if printed {
            section {
                h2 { (texts.wording(&section.title)) }
                table {
                    @for question in questions { (row(question, supplier, texts)) }
                }
            }
        }
    }
}

fn row(question: &Question, supplier: &Supplier, texts: &Texts) -> Markup {
    html! {
        tr {
            th scope="row" { (texts.wording(&question.ask)) }
            @match supplier.facts.get(&question.id) {
                Some(fact) => td { (value(question, &fact.value, texts)) },
                None => td.blank { (texts.get("sheet-blank")) },
            }
        }
    }
}

fn what_next(steps: &[&Step], texts: &Texts) -> Markup {
    html! {
        @if !steps.is_empty() {
            section {
                h2 { (texts.get("interview-next-heading")) }
                ol {
                    @for step in steps {
                        li {
                            strong { (texts.wording(&step.title)) } br;
                            (texts.wording(&step.what)) br;
                            em { (texts.wording(&step.r#where)) }
                        }
                    }
                }
            }
        }
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
            let page = page(&supplier, &pack, &[], today, &Texts::new(language));
            assert!(page.contains("Ana &lt;b&gt;&amp; Cía"));
            assert!(!page.contains("77123") && !page.contains("77.123"));
        }
    }
}
