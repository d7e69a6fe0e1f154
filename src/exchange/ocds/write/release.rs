//! A tender as one release: everything that is known of it on the day of the export.

use super::offers::{self, Award, Bids};
use super::party::{Parties, Party, Reference};
use super::value::{Exact, Value, end, start};
use crate::domain::calendar::Deadline;
use crate::domain::tender::{Tender, TenderItem, TenderStatus};
use crate::exchange::ocds::{LOCAL_PRODUCTS, OWN_PREFIX};
use serde::Serialize;

/// A release of a tender.
#[derive(Debug, Serialize)]
pub(super) struct Release<'tender> {
    ocid: String,
    id: String,
    date: &'tender str,
    tag: Vec<&'static str>,
    #[serde(rename = "initiationType")]
    initiation: &'static str,
    language: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parties: Vec<Party>,
    #[serde(skip_serializing_if = "Option::is_none")]
    buyer: Option<Reference>,
    tender: TenderPart<'tender>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bids: Option<Bids<'tender>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    awards: Vec<Award<'tender>>,
    #[serde(rename = "relatedProcesses", skip_serializing_if = "Option::is_none")]
    related: Option<[Related; 1]>,
}

#[derive(Debug, Serialize)]
struct TenderPart<'tender> {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'tender str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'tender str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<&'static str>,
    #[serde(rename = "statusDetails", skip_serializing_if = "Option::is_none")]
    status_details: Option<&'tender str>,
    #[serde(rename = "procuringEntity", skip_serializing_if = "Option::is_none")]
    procuring: Option<Reference>,
    #[serde(rename = "procurementMethodDetails")]
    method: &'tender str,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Value>,
    #[serde(rename = "tenderPeriod", skip_serializing_if = "Option::is_none")]
    tender_period: Option<Period>,
    #[serde(rename = "enquiryPeriod", skip_serializing_if = "Option::is_none")]
    enquiry_period: Option<Period>,
    #[serde(rename = "awardPeriod", skip_serializing_if = "Option::is_none")]
    award_period: Option<Period>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    milestones: Vec<Milestone>,
    #[serde(
        rename = "awardCriteriaDetails",
        skip_serializing_if = "Option::is_none"
    )]
    criteria: Option<&'tender str>,
    #[serde(rename = "numberOfTenderers", skip_serializing_if = "Option::is_none")]
    bidders: Option<u32>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tenderers: Vec<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    items: Vec<Item<'tender>>,
    #[serde(rename = "x_environmental", skip_serializing_if = "Option::is_none")]
    environmental: Option<&'tender str>,
    #[serde(rename = "x_social", skip_serializing_if = "Option::is_none")]
    social: Option<&'tender str>,
    #[serde(rename = "x_contractLength", skip_serializing_if = "Option::is_none")]
    contract_length: Option<&'tender str>,
    #[serde(rename = "x_deliveryDays", skip_serializing_if = "Option::is_none")]
    delivery_days: Option<u32>,
    #[serde(rename = "x_deliveryPlace", skip_serializing_if = "Option::is_none")]
    delivery_place: Option<&'tender str>,
    #[serde(rename = "x_paymentTerms", skip_serializing_if = "Option::is_none")]
    payment: Option<&'tender str>,
}

#[derive(Debug, Serialize)]
struct Period {
    #[serde(rename = "startDate", skip_serializing_if = "Option::is_none")]
    start: Option<String>,
    #[serde(rename = "endDate", skip_serializing_if = "Option::is_none")]
    end: Option<String>,
}

#[derive(Debug, Serialize)]
struct Milestone {
    id: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(rename = "dueDate")]
    due: String,
}

#[derive(Debug, Serialize)]
struct Related {
    id: &'static str,
    relationship: [&'static str; 1],
    scheme: &'static str,
    identifier: String,
}

/// An item with its class and quantity.
#[derive(Debug, Serialize)]
pub(super) struct Item<'tender> {
    id: &'tender str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'tender str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    classification: Option<Classification<'tender>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quantity: Option<Exact>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<Unit<'tender>>,
    #[serde(rename = "x_levels", skip_serializing_if = "<[String]>::is_empty")]
    levels: &'tender [String],
}

#[derive(Debug, Serialize)]
pub(super) struct Classification<'tender> {
    #[serde(skip_serializing_if = "Option::is_none")]
    scheme: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'tender str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'tender str>,
}

#[derive(Debug, Serialize)]
struct Unit<'tender> {
    name: &'tender str,
}

impl<'tender> Release<'tender> {
    /// The release of a tender, made at a moment.
    pub(super) fn of(tender: &'tender Tender, made: &'tender str) -> Self {
        let mut parties = Parties::default();
        let buyer = parties.buyer(&tender.buyer, tender.buyer_complaints);
        let (bids, awards) = offers::of(tender, &mut parties);
        let mut tag = vec!["tender"];
        if !awards.is_empty() {
            tag.push("award");
        }
        let related = tender.order.as_ref().map(|order| {
            [Related {
                id: "1",
                relationship: ["x_purchaseOrder"],
                scheme: LOCAL_PRODUCTS,
                identifier: order.to_string(),
            }]
        });
        let tenderers = parties.tenderers();
        Self {
            ocid: format!("{OWN_PREFIX}{}", tender.code),
            id: format!("{}-tender-{}", tender.code, &made[..10]),
            date: made,
            tag,
            initiation: "tender",
            language: "es",
            parties: parties.all,
            tender: part(tender, buyer.clone(), tenderers),
            buyer,
            bids,
            awards,
            related,
        }
    }
}

fn part(
    tender: &Tender,
    procuring: Option<Reference>,
    tenderers: Vec<Reference>,
) -> TenderPart<'_> {
    let (status, status_details) = status(tender.status.as_ref());
    TenderPart {
        id: tender.code.to_string(),
        title: tender.title.as_deref(),
        description: tender.description.as_deref(),
        status,
        status_details,
        procuring,
        method: &tender.code.kind,
        value: Value::of(tender.estimate),
        tender_period: period(start(tender.published), end(tender.closes)),
        enquiry_period: period(None, end(tender.questions_until)),
        award_period: period(None, end(tender.awarded)),
        milestones: [
            ("answers", tender.answers),
            ("siteVisit", tender.site_visit),
        ]
        .into_iter()
        .filter_map(|(id, due)| milestone(id, due))
        .collect(),
        criteria: tender.criteria.as_deref(),
        bidders: tender.bidders,
        tenderers,
        items: tender.items.iter().map(item).collect(),
        environmental: tender.environmental.as_deref(),
        social: tender.social.as_deref(),
        contract_length: tender.contract_length.as_deref(),
        delivery_days: tender.delivery_days,
        delivery_place: tender.delivery_place.as_deref(),
        payment: tender.payment.as_deref(),
    }
}

/// OCDS's state, and the state in words; a state that OCDS does not know stands in words alone.
fn status(status: Option<&TenderStatus>) -> (Option<&'static str>, Option<&str>) {
    match status {
        None => (None, None),
        Some(TenderStatus::Published) => (Some("active"), Some("published")),
        Some(TenderStatus::Closed) => (Some("active"), Some("closed")),
        Some(TenderStatus::Unsuccessful) => (Some("unsuccessful"), Some("unsuccessful")),
        Some(TenderStatus::Awarded) => (Some("complete"), Some("awarded")),
        Some(TenderStatus::Cancelled) => (Some("cancelled"), Some("cancelled")),
        Some(TenderStatus::Suspended) => (None, Some("suspended")),
        Some(TenderStatus::Other(words)) => (None, Some(words)),
    }
}

fn period(start: Option<String>, end: Option<String>) -> Option<Period> {
    (start.is_some() || end.is_some()).then_some(Period { start, end })
}

fn milestone(id: &'static str, due: Option<Deadline>) -> Option<Milestone> {
    Some(Milestone {
        id,
        kind: "engagement",
        due: end(due)?,
    })
}

fn item(item: &TenderItem) -> Item<'_> {
    Item {
        id: &item.key,
        description: item.description.as_deref(),
        classification: classification(item.product.as_deref(), item.product_name.as_deref()),
        quantity: item.quantity.map(Exact),
        unit: item.unit.as_deref().map(|name| Unit { name }),
        levels: &item.levels,
    }
}

/// Codes of eight digits are UNSPSC; the marketplace has others of its own.
pub(super) fn classification<'tender>(
    product: Option<&'tender str>,
    name: Option<&'tender str>,
) -> Option<Classification<'tender>> {
    if product.is_none() && name.is_none() {
        return None;
    }
    let scheme = product.map(|code| {
        if code.len() == 8 {
            "UNSPSC"
        } else {
            LOCAL_PRODUCTS
        }
    });
    Some(Classification {
        scheme,
        id: product,
        description: name,
    })
}
