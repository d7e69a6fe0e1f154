//! The person in workshops: the record, seats, the waiting list, results and certificates, to read and for a machine.

use super::grid;
use crate::app::privacy::person::Learning;
use crate::domain::message::Message;
use crate::domain::place::Comuna;
use crate::domain::workshop::{Enrolment, Presence, Sex, WaitingEntry};
use crate::present::page::{Field, Page};
use crate::present::results::{evidence, milestone, voucher};
use crate::present::suppliers;
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use crate::present::workshops::{pesos, waiting};
use serde_json::{Value, json};

/// Tells it on the page that the person reads.
pub(super) fn tell(page: &mut Page, own: &Learning, texts: &Texts) {
    page.fields(texts.get("privacy-person-workshops"), fields(texts, own));
    let learner = &own.held.learner;
    let consents = suppliers::consents(texts, &learner.consents);
    grid(page, &texts.get("suppliers-heading-consents"), consents);
    grid(page, &texts.get("privacy-person-seats"), seats(texts, own));
    grid(
        page,
        &texts.get("privacy-person-waiting"),
        waits(texts, own),
    );
    grid(
        page,
        &texts.get("privacy-person-results"),
        results(texts, own),
    );
    let certificates = certificates(texts, own);
    grid(
        page,
        &texts.get("privacy-person-certificates"),
        certificates,
    );
}

fn fields(texts: &Texts, own: &Learning) -> Vec<Field> {
    let learner = &own.held.learner;
    let sex = learner.sex.map(|sex| match sex {
        Sex::Female => "privacy-person-female",
        Sex::Male => "privacy-person-male",
        Sex::Other => "privacy-person-other",
    });
    let code = learner.comuna.as_deref();
    let comuna = code.map(|code| Comuna::by_code(code).map_or(code, |known| known.name));
    let comuna = comuna.map(ToOwned::to_owned);
    let told = [
        ("privacy-person-name", Some(learner.name.clone())),
        ("handover-learner-email", learner.email.clone()),
        ("handover-learner-telephone", learner.telephone.clone()),
        ("handover-learner-comuna", comuna),
        (
            "handover-learner-birth",
            learner.birth_year.map(|year| year.to_string()),
        ),
        ("privacy-person-sex", sex.map(|id| texts.get(id))),
        (
            "handover-learner-supplier",
            learner.supplier.map(|rut| rut.to_string()),
        ),
    ];
    let known = told.into_iter();
    known
        .filter_map(|(id, value)| value.map(|value| Field::new(texts.get(id), value)))
        .collect()
}

fn seats(texts: &Texts, own: &Learning) -> Table {
    let columns = [
        "privacy-person-course",
        "privacy-person-on",
        "privacy-person-marks",
        "workshops-column-paid",
        "privacy-person-given-back",
    ];
    let mut table = Table::new(headings(texts, columns));
    for seat in &own.held.enrolments {
        table.push(vec![
            seat.course.to_string().into(),
            seat.enrolled_on.into(),
            attended(texts, own, seat).into(),
            pesos(Some(seat.paid())),
            Cell::text(seat.withdrawn.as_ref().map(|given| given.reason.as_str())),
        ]);
    }
    table
}

/// The sessions of a course at which the person was, of those that were noted.
fn attended(texts: &Texts, own: &Learning, seat: &Enrolment) -> String {
    let marks = own.held.attendance.iter();
    let marks: Vec<_> = marks.filter(|mark| mark.course == seat.course).collect();
    let present = marks
        .iter()
        .filter(|mark| mark.presence == Presence::Present);
    let told = Message::new("privacy-person-attended")
        .with("present", present.count())
        .with("marked", marks.len());
    texts.text(&told)
}

fn waits(texts: &Texts, own: &Learning) -> Table {
    let columns = [
        "waitlist-column-since",
        "waitlist-column-course",
        "waitlist-column-what",
    ];
    let mut table = Table::new(headings(texts, columns));
    for entry in &own.held.waiting {
        table.push(vec![
            entry.since.into(),
            Cell::text(entry.course.as_ref().map(|course| course.as_str())),
            happened(texts, entry).into(),
        ]);
    }
    table
}

fn happened(texts: &Texts, entry: &WaitingEntry) -> String {
    let mut told = vec![texts.get("waitlist-began")];
    let offers = entry.offers.iter().map(waiting::offered);
    told.extend(offers.map(|offer| texts.text(&offer)));
    if let Some(left) = &entry.left {
        let message = Message::new("waitlist-left")
            .with("reason", Message::new(waiting::leaving(left.reason)))
            .with("date", left.on);
        told.push(texts.text(&message));
        told.extend(left.note.clone());
    }
    told.join("; ")
}

fn results(texts: &Texts, own: &Learning) -> Table {
    let columns = [
        "results-column-course",
        "results-column-step",
        "results-column-date",
        "results-column-evidence",
        "results-column-voucher",
    ];
    let mut table = Table::new(headings(texts, columns));
    for entry in &own.results {
        let told = &entry.achievement;
        let kind = texts.get(evidence(told.evidence.kind));
        let shown = match told.evidence.what.as_str() {
            "" => kind,
            what => format!("{kind}: {what}"),
        };
        table.push(vec![
            told.course.to_string().into(),
            texts.get(milestone(told.milestone)).into(),
            told.on.into(),
            shown.into(),
            voucher(texts, &told.voucher).into(),
        ]);
    }
    table
}

fn certificates(texts: &Texts, own: &Learning) -> Table {
    let columns = [
        "privacy-person-course",
        "certificate-code",
        "certificate-issued",
        "privacy-person-taken-back",
    ];
    let mut table = Table::new(headings(texts, columns));
    for one in &own.certificates {
        table.push(vec![
            one.course.to_string().into(),
            one.code.to_string().into(),
            one.issued_on.into(),
            Cell::text(one.revoked.as_ref().map(|why| why.reason.as_str())),
        ]);
    }
    table
}

/// The same for a machine.
pub(super) fn data(own: &Learning) -> serde_json::Result<Value> {
    let certificates = own.certificates.iter().map(|one| {
        json!({
            "course": one.course.to_string(),
            "code": one.code.to_string(),
            "issued_on": one.issued_on,
            "revoked_on": one.revoked.as_ref().map(|why| why.on),
            "revoked_because": one.revoked.as_ref().map(|why| &why.reason),
        })
    });
    let mut whole = serde_json::to_value(&own.held)?;
    whole["results"] = serde_json::to_value(&own.results)?;
    whole["certificates"] = certificates.collect();
    Ok(whole)
}
