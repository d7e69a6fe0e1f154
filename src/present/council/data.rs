//! The council's counts for programs: `encuentro.directory-report/1`. What is hidden or not known is null.

use super::{DivideView, divides};
use crate::app::council::CouncilReport;
use crate::domain::journey::divide::Told;
use crate::domain::journey::{ConnectedOn, FunnelStep};
use crate::present::gaps::data::MonthJson;
use crate::present::texts::Texts;
use jiff::civil::Date;
use serde::Serialize;

/// The page for programs.
#[derive(Debug, Serialize)]
pub struct CouncilJson<'a> {
    on: Date,
    hidden_below: u64,
    held: Option<u64>,
    timeline: Option<&'a [ConnectedOn]>,
    funnel: Option<&'a [FunnelStep]>,
    by_sex: Option<DivideJson>,
    by_age: Option<DivideJson>,
    by_comuna: Option<DivideJson>,
    bought_by_month: Option<Vec<MonthJson>>,
}

#[derive(Debug, Serialize)]
struct DivideJson {
    groups: Vec<GroupJson>,
    total: Option<Told>,
    hidden_groups: usize,
}

#[derive(Debug, Serialize)]
struct GroupJson {
    group: String,
    told: Option<Told>,
}

/// The page for programs. Groups are named in the language that is spoken.
#[must_use]
pub fn json<'a>(texts: &Texts, report: &'a CouncilReport) -> CouncilJson<'a> {
    let whole = !report.is_too_small();
    let [by_sex, by_age, by_comuna] =
        divides(texts, report).map(|view| (whole && view.is_known).then(|| divide(view)));
    CouncilJson {
        on: report.on,
        hidden_below: report.floor,
        held: whole.then_some(report.held),
        timeline: whole.then_some(&report.timeline),
        funnel: whole.then_some(&report.funnel),
        by_sex,
        by_age,
        by_comuna,
        bought_by_month: report
            .bought
            .as_ref()
            .map(crate::present::gaps::data::months),
    }
}

fn divide(view: DivideView) -> DivideJson {
    DivideJson {
        groups: view
            .groups
            .into_iter()
            .map(|(group, told)| GroupJson { group, told })
            .collect(),
        total: view.total,
        hidden_groups: view.hidden,
    }
}
