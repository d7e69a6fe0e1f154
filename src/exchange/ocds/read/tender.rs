//! What a release says of the tender itself and of its items. Offers and orders have files of their own.

use super::dates::{end, start};
use super::fields::{Fields, Refused};
use crate::domain::code::ProcessCode;
use crate::domain::tender::{Tender, TenderItem, TenderStatus};
use crate::exchange::normal;
use crate::exchange::ocds::LOCAL_PRODUCTS;

/// Lays what a release says over what is known of its tender; items are not touched.
pub(super) fn lay(release: &Fields<'_>, tender: &mut Tender) -> Refused<()> {
    let Some(fields) = release.below("tender") else {
        return Ok(());
    };
    over(&mut tender.title, fields.text("title"));
    over(&mut tender.description, fields.text("description"));
    over(&mut tender.status, status(&fields));
    over(&mut tender.estimate, fields.money("value")?);
    lay_periods(&fields, tender)?;
    over(&mut tender.criteria, fields.text("awardCriteriaDetails"));
    over(&mut tender.environmental, fields.text("x_environmental"));
    over(&mut tender.social, fields.text("x_social"));
    over(&mut tender.contract_length, fields.text("x_contractLength"));
    over(&mut tender.delivery_days, fields.count("x_deliveryDays"));
    over(&mut tender.delivery_place, fields.text("x_deliveryPlace"));
    over(&mut tender.payment, fields.text("x_paymentTerms"));
    let counted = fields.objects("tenderers").len();
    let counted = u32::try_from(counted).ok().filter(|count| *count > 0);
    over(&mut tender.bidders, fields.count("numberOfTenderers"));
    if tender.bidders.is_none() && !release.has("bids") {
        tender.bidders = counted;
    }
    let order = release
        .objects("relatedProcesses")
        .into_iter()
        .find(|related| {
            let kinds = related.texts("relationship");
            kinds.iter().any(|kind| kind == "x_purchaseOrder")
        });
    over(
        &mut tender.order,
        order.and_then(|order| order.code("identifier")),
    );
    Ok(())
}

/// The dates of the tender.
fn lay_periods(fields: &Fields<'_>, tender: &mut Tender) -> Refused<()> {
    let period = |name: &str| fields.below(name).unwrap_or_default();
    let offers = period("tenderPeriod");
    over(&mut tender.published, start(&offers, "startDate")?);
    over(&mut tender.closes, end(&offers, "endDate")?);
    over(
        &mut tender.questions_until,
        end(&period("enquiryPeriod"), "endDate")?,
    );
    over(&mut tender.awarded, end(&period("awardPeriod"), "endDate")?);
    for milestone in fields.objects("milestones") {
        let place = match milestone.text("id").as_deref() {
            Some("answers") => &mut tender.answers,
            Some("siteVisit") => &mut tender.site_visit,
            _ => continue,
        };
        over(place, end(&milestone, "dueDate")?);
    }
    Ok(())
}

/// Where the tender stands: the source's own words where they are known, else OCDS's state.
fn status(fields: &Fields<'_>) -> Option<TenderStatus> {
    let of_list = fields.text("status").map(|status| match status.as_str() {
        "active" => TenderStatus::Published,
        "complete" => TenderStatus::Closed,
        "unsuccessful" => TenderStatus::Unsuccessful,
        "cancelled" | "withdrawn" => TenderStatus::Cancelled,
        _ => TenderStatus::Other(status),
    });
    let in_words = fields.text("statusDetails");
    match in_words.map(|words| normal::tender_status(&words)) {
        Some(TenderStatus::Other(words)) => of_list.or(Some(TenderStatus::Other(words))),
        Some(known) => Some(known),
        None => of_list,
    }
}

/// An item of a tender, without offers; an item without its id is known by its position.
pub(super) fn item(fields: &Fields<'_>, position: usize) -> Refused<TenderItem> {
    let class = fields.below("classification").unwrap_or_default();
    let scheme = class.text("scheme");
    let is_product = scheme
        .as_deref()
        .is_none_or(|scheme| scheme.eq_ignore_ascii_case("UNSPSC") || scheme == LOCAL_PRODUCTS);
    let unit = fields.below("unit").unwrap_or_default();
    Ok(TenderItem {
        key: fields.text("id").unwrap_or_else(|| position.to_string()),
        product: class.text("id").filter(|_| is_product),
        product_name: class.text("description"),
        levels: fields.texts("x_levels"),
        description: fields.text("description"),
        quantity: fields.number("quantity")?,
        unit: unit.text("name"),
        offers: Vec::new(),
    })
}

/// The code of the process: the tender's own id, else what stands behind the publisher's prefix.
pub(super) fn code(release: &Fields<'_>, ocid: Option<&str>) -> Option<ProcessCode> {
    let tender = release.below("tender");
    tender
        .and_then(|tender| tender.code("id"))
        .or_else(|| code_in_ocid(ocid?))
}

/// The code behind the prefix of an `ocid`: `ocds-70d2nz-4052-3-LE26`.
fn code_in_ocid(ocid: &str) -> Option<ProcessCode> {
    let mut rest = ocid;
    loop {
        if let Ok(code) = rest.parse() {
            return Some(code);
        }
        rest = rest.split_once('-')?.1;
    }
}

/// The newer value where there is one.
pub(super) fn over<T>(old: &mut Option<T>, newer: Option<T>) {
    if newer.is_some() {
        *old = newer;
    }
}
