//! Pages on people's data: the written answer to a request, and the sheet on which a consent is signed.

use super::{purpose, request_kind, who};
use crate::app::privacy::consents::Person;
use crate::app::privacy::granting::Holding;
use crate::app::privacy::requests::Clocked;
use crate::domain::message::Message;
use crate::domain::privacy::controller::Controller;
use crate::domain::privacy::request::RequestKind;
use crate::domain::supplier::Supplier;
use crate::present::page::{Block, Field, Page};
use crate::present::texts::Texts;
use crate::rules::Pack;
use crate::rules::consents::ConsentText;
use jiff::civil::Date;

/// The fields of who answers for the data; blank lines where it was not told.
fn controller_fields(texts: &Texts, controller: Option<&Controller>) -> Vec<Field> {
    let Some(known) = controller else {
        return [
            "privacy-controller-name",
            "privacy-controller-rut",
            "privacy-controller-address",
            "privacy-controller-contact",
        ]
        .map(|id| Field::blank(texts.get(id)))
        .into();
    };
    let mut fields = vec![
        Field::new(texts.get("privacy-controller-name"), known.name.clone()),
        Field::new(texts.get("privacy-controller-rut"), known.rut.to_string()),
        Field::new(
            texts.get("privacy-controller-address"),
            known.address.clone(),
        ),
        Field::new(
            texts.get("privacy-controller-contact"),
            known.contact.clone(),
        ),
    ];
    if let Some(name) = &known.represented_by {
        let label = texts.get("privacy-controller-represented-by");
        fields.push(Field::new(label, name.clone()));
    }
    fields
}

/// Says on paper too that the rules on people's data were not confirmed by the official text, while that is so.
#[must_use]
pub fn law_note(texts: &Texts, pack: &Pack, today: Date) -> Option<Block> {
    let note = || Block::Paragraph(texts.get("privacy-page-law"));
    (!pack.is_privacy_law_confirmed(today)).then(note)
}

/// The written answer to a request that was answered; nothing while it is open. What is held on who asked decides what can be
/// said to go with it.
#[must_use]
pub fn answer(
    texts: &Texts,
    clocked: &Clocked,
    holding: Holding,
    controller: Option<&Controller>,
) -> Option<Page> {
    let request = &clocked.request;
    let given = request.answer.as_ref()?;
    let title = Message::new("privacy-answer-title").with("number", request.number.to_string());
    let mut page = Page::new(
        texts.language(),
        texts.text(&title),
        texts.get("privacy-page-footer"),
    );
    page.subtitle = Some(texts.text(&Message::new("privacy-answer-subtitle").with("on", given.on)));
    let field = |id: &str, value: String| Field::new(texts.get(id), value);
    page.push(Block::Fields(vec![
        field("privacy-column-who", who(&request.requester)),
        field("privacy-column-kind", texts.get(request_kind(request.kind))),
        field(
            "privacy-column-received",
            texts.text(&Message::new("privacy-day").with("day", request.received_on)),
        ),
    ]));
    page.push(Block::Heading(texts.get("privacy-answer-heading")));
    page.push(Block::Paragraph(texts.get(verdict(
        given.granted,
        request.kind,
        holding,
    ))));
    if let Some(reason) = &given.reason {
        page.push(Block::Heading(texts.get(if given.granted {
            "privacy-answer-done"
        } else {
            "privacy-answer-why"
        })));
        page.push(Block::Paragraph(reason.clone()));
    }
    if let Some(until) = clocked.complaint_until {
        page.push(Block::Heading(texts.get("privacy-answer-agency")));
        let way = Message::new("privacy-answer-complaint")
            .with("until", until)
            .with("days", clocked.complaint_days.to_string());
        page.push(Block::Note(texts.text(&way)));
        if clocked.uncertain {
            page.push(Block::Paragraph(texts.get("privacy-answer-uncertain")));
        }
    }
    let fields = controller_fields(texts, controller);
    page.fields(texts.get("privacy-controller-heading"), fields);
    page.push(Block::Signature(vec![
        texts.get("privacy-answer-signature"),
    ]));
    Some(page)
}

/// What was decided, in one sentence.
const fn verdict(granted: bool, kind: RequestKind, holding: Holding) -> &'static str {
    match (kind, holding) {
        _ if !granted => "privacy-answer-refused",
        (RequestKind::Access | RequestKind::Portability, Holding::Nothing) => {
            "privacy-answer-nothing"
        }
        (RequestKind::Access, _) => "privacy-answer-access",
        (RequestKind::Portability, _) => "privacy-answer-portability",
        (RequestKind::Rectification, _) => "privacy-answer-rectification",
        // Who was erased has the answer that the erasure wrote; a request that is still here found no record.
        (RequestKind::Erasure, _) => "privacy-answer-nothing-erased",
        (RequestKind::Objection, _) => "privacy-answer-objection",
        (RequestKind::Blocking, _) => "privacy-answer-blocking",
    }
}

/// The written answer to a person who was erased, with the code that proves it: the store knows neither any more.
#[must_use]
pub fn erased(
    texts: &Texts,
    who: &str,
    controller: Option<&Controller>,
    code: &str,
    today: Date,
) -> Page {
    let mut page = Page::new(
        texts.language(),
        texts.get("privacy-erased-title"),
        texts.get("privacy-page-footer"),
    );
    page.subtitle = Some(texts.text(&Message::new("privacy-answer-subtitle").with("on", today)));
    let whom = Field::new(texts.get("privacy-column-who"), who);
    page.push(Block::Fields(vec![whom]));
    page.push(Block::Paragraph(texts.get("privacy-answer-erasure")));
    page.push(Block::Paragraph(texts.get("privacy-erased-stays")));
    page.push(Block::Heading(texts.get("privacy-answer-proof")));
    let keep = Message::new("privacy-answer-code").with("code", code);
    page.push(Block::Note(texts.text(&keep)));
    let fields = controller_fields(texts, controller);
    page.fields(texts.get("privacy-controller-heading"), fields);
    page.push(Block::Signature(vec![
        texts.get("privacy-answer-signature"),
    ]));
    page
}

/// The sheet on which a person signs a consent.
#[must_use]
pub fn consent_sheet(
    texts: &Texts,
    person: &Person,
    text: &ConsentText,
    controller: Option<&Controller>,
    today: Date,
) -> Page {
    let mut page = Page::new(
        texts.language(),
        texts.get("privacy-sheet-title"),
        texts.get("privacy-page-footer"),
    );
    let subtitle = Message::new("privacy-sheet-subtitle")
        .with("purpose", Message::new(purpose(text.purpose)))
        .with("version", text.version.as_str())
        .with("on", today);
    page.subtitle = Some(texts.text(&subtitle));
    let learner = person.learners.first();
    let name = person.supplier.as_ref().and_then(Supplier::name);
    let name = name.or(learner.map(|one| one.name.as_str()));
    let rut = person.supplier.as_ref().map(|known| known.rut);
    let rut = rut.or(learner.and_then(|one| one.rut));
    page.push(Block::Fields(vec![
        Field {
            label: texts.get("privacy-sheet-name"),
            value: name.map(ToOwned::to_owned),
        },
        Field {
            label: texts.get("privacy-column-rut"),
            value: rut.map(|rut| rut.to_string()),
        },
    ]));
    for line in texts.wording(&text.text).trim().lines() {
        page.push(Block::Paragraph(line.to_owned()));
    }
    let fields = controller_fields(texts, controller);
    page.fields(texts.get("privacy-controller-heading"), fields);
    page.push(Block::Note(texts.get("privacy-sheet-agree")));
    page.push(Block::Signature(vec![
        texts.get("privacy-sheet-signature"),
        texts.get("privacy-sheet-date"),
    ]));
    page.push(Block::Paragraph(texts.get("privacy-sheet-carer")));
    page
}
