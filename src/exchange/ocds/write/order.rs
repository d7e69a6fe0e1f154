//! A purchase order as one release: a contract under an award of its own, with the supplier and what was bought.

use super::party::{Parties, Party, Reference};
use super::release::{Classification, classification};
use super::value::{Exact, Value, start};
use crate::domain::order::{Order, OrderItem};
use crate::exchange::ocds::OWN_PREFIX;
use serde::Serialize;

/// A release of a purchase order.
#[derive(Debug, Serialize)]
pub(super) struct Release<'order> {
    ocid: String,
    id: String,
    date: &'order str,
    tag: [&'static str; 2],
    #[serde(rename = "initiationType")]
    initiation: &'static str,
    language: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parties: Vec<Party>,
    #[serde(skip_serializing_if = "Option::is_none")]
    buyer: Option<Reference>,
    awards: [Award; 1],
    contracts: [Contract<'order>; 1],
}

#[derive(Debug, Serialize)]
struct Award {
    id: String,
    status: &'static str,
    suppliers: Vec<Reference>,
}

#[derive(Debug, Serialize)]
struct Contract<'order> {
    id: String,
    #[serde(rename = "awardID")]
    award: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'order str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Value>,
    #[serde(rename = "dateSigned", skip_serializing_if = "Option::is_none")]
    signed: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Option<Vec<Line<'order>>>,
    #[serde(rename = "x_status", skip_serializing_if = "Option::is_none")]
    status: Option<&'order str>,
    #[serde(rename = "x_created", skip_serializing_if = "Option::is_none")]
    created: Option<String>,
    #[serde(rename = "x_sent", skip_serializing_if = "Option::is_none")]
    sent: Option<String>,
    #[serde(rename = "x_net", skip_serializing_if = "Option::is_none")]
    net: Option<Value>,
    #[serde(rename = "x_tax", skip_serializing_if = "Option::is_none")]
    tax: Option<Value>,
    #[serde(rename = "x_totalClp", skip_serializing_if = "Option::is_none")]
    total_clp: Option<Value>,
}

#[derive(Debug, Serialize)]
struct Line<'order> {
    id: &'order str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'order str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    classification: Option<Classification<'order>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quantity: Option<Exact>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<Unit<'order>>,
    #[serde(rename = "x_levels", skip_serializing_if = "<[String]>::is_empty")]
    levels: &'order [String],
    #[serde(rename = "x_total", skip_serializing_if = "Option::is_none")]
    total: Option<Value>,
}

#[derive(Debug, Serialize)]
struct Unit<'order> {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'order str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Value>,
}

impl<'order> Release<'order> {
    /// The release of an order, made at a moment. It belongs to the process of its tender, where it has one.
    pub(super) fn of(order: &'order Order, made: &'order str) -> Self {
        let code = order.code.to_string();
        let process = order.tender.as_ref().unwrap_or(&order.code);
        let mut parties = Parties::default();
        let buyer = parties.buyer(&order.buyer, None);
        let place = (
            order.supplier_comuna.as_ref(),
            order.supplier_region.as_ref(),
        );
        let supplier = parties.supplier(
            &order.supplier_rut,
            &order.supplier_name,
            place,
            false,
            true,
        );
        Self {
            ocid: format!("{OWN_PREFIX}{process}"),
            id: format!("{code}-contract-{}", &made[..10]),
            date: made,
            tag: ["award", "contract"],
            initiation: "tender",
            language: "es",
            parties: parties.all,
            buyer,
            awards: [Award {
                id: code.clone(),
                status: "active",
                suppliers: supplier.into_iter().collect(),
            }],
            contracts: [contract(order, code)],
        }
    }
}

fn contract(order: &Order, code: String) -> Contract<'_> {
    let lines: Vec<Line<'_>> = order.items.iter().map(line).collect();
    Contract {
        id: code.clone(),
        award: code,
        title: order.title.as_deref(),
        value: Value::of(order.total),
        signed: start(order.accepted),
        // An empty list is no list of a contract.
        items: (!lines.is_empty()).then_some(lines),
        status: order.status.as_deref(),
        created: start(order.created),
        sent: start(order.sent),
        net: Value::of(order.net),
        tax: Value::of(order.tax),
        total_clp: Value::of(order.total_clp),
    }
}

fn line(item: &OrderItem) -> Line<'_> {
    let value = Value::of(item.unit_price);
    let has_unit = item.unit.is_some() || value.is_some();
    Line {
        id: &item.key,
        description: item.description.as_deref(),
        classification: classification(item.product.as_deref(), item.product_name.as_deref()),
        quantity: item.quantity.map(Exact),
        unit: has_unit.then_some(Unit {
            name: item.unit.as_deref(),
            value,
        }),
        levels: &item.levels,
        total: Value::of(item.total),
    }
}
