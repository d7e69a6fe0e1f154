//! The answer for programs: `encuentro.directory-gaps/1`. What is not known is null.

use crate::app::gaps::supply::Step;
use crate::app::gaps::{GapReport, Near, RubroGap, SeenBuyer};
use crate::domain::demand::level::RubroLevel;
use crate::domain::demand::month::{MonthDemand, Split};
use crate::domain::demand::place::Sense;
use crate::domain::money::Money;
use crate::domain::rut::Rut;
use crate::exchange::report::Rejected;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Serialize;

/// The whole answer.
#[derive(Debug, Serialize)]
pub struct GapsJson<'a> {
    on: Date,
    file: Option<&'a str>,
    comuna: Named<'a>,
    local_sense: Sense,
    level: RubroLevel,
    buyers: &'a [SeenBuyer],
    orders: u64,
    left_out: LeftOutJson,
    suppliers: SuppliersJson,
    rubros: Vec<RubroJson<'a>>,
    courses: Vec<CourseJson<'a>>,
    months: Vec<MonthJson>,
    rejected_count: u64,
    rejected_file: Option<&'a str>,
    rejected: &'a [Rejected],
}

#[derive(Debug, Serialize)]
struct Named<'a> {
    code: &'a str,
    name: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct LeftOutJson {
    cancelled_orders: u64,
    repeated_lines: u64,
    lines_without_amount: u64,
    orders_without_lines: u64,
}

#[derive(Debug, Serialize)]
struct SuppliersJson {
    held: u64,
    local: u64,
    place_unknown: u64,
}

#[derive(Debug, Serialize)]
struct RubroJson<'a> {
    code: Option<&'a str>,
    name: Option<&'a str>,
    gap: bool,
    orders: u64,
    local_orders: BySenseJson,
    amounts: Vec<Money>,
    lines_without_amount: u64,
    able: BySenseJson,
    near: Vec<NearJson<'a>>,
}

#[derive(Debug, Serialize)]
struct BySenseJson {
    comuna: u64,
    legal: u64,
}

#[derive(Debug, Serialize)]
struct NearJson<'a> {
    lacks: Step,
    count: u64,
    named: Vec<WhoJson<'a>>,
}

#[derive(Debug, Serialize)]
struct WhoJson<'a> {
    rut: Option<Rut>,
    name: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct CourseJson<'a> {
    lacks: Step,
    suppliers: u64,
    orders: u64,
    rubros: Vec<Named<'a>>,
}

/// What was bought in one month.
#[derive(Debug, Serialize)]
pub struct MonthJson {
    month: Option<String>,
    orders: SensesJson,
    amounts: Vec<CurrencyJson>,
    lines_without_amount: u64,
}

#[derive(Debug, Serialize)]
struct CurrencyJson {
    currency: crate::domain::money::Currency,
    #[serde(flatten)]
    split: SensesJson,
}

#[derive(Debug, Serialize)]
struct SensesJson {
    #[serde(with = "rust_decimal::serde::str")]
    total: Decimal,
    comuna: SplitJson,
    legal: SplitJson,
}

#[derive(Debug, Serialize)]
struct SplitJson {
    #[serde(with = "rust_decimal::serde::str")]
    local: Decimal,
    #[serde(with = "rust_decimal::serde::str")]
    elsewhere: Decimal,
    #[serde(with = "rust_decimal::serde::str")]
    unknown: Decimal,
    #[serde(with = "rust_decimal::serde::str_option")]
    share_of_known_percent: Option<Decimal>,
}

/// The answer for programs.
#[must_use]
pub fn json(report: &GapReport) -> GapsJson<'_> {
    let left_out = report.demand.left_out();
    GapsJson {
        on: report.on.date,
        file: report.file.as_deref(),
        comuna: Named {
            code: report.home.code,
            name: Some(report.home.name),
        },
        local_sense: report.sense,
        level: report.demand.level(),
        buyers: &report.buyers,
        orders: report.demand.order_count(),
        left_out: LeftOutJson {
            cancelled_orders: left_out.cancelled,
            repeated_lines: left_out.repeated_lines,
            lines_without_amount: left_out.lines_without_amount,
            orders_without_lines: left_out.orders_without_lines,
        },
        suppliers: SuppliersJson {
            held: report.suppliers.0,
            local: report.suppliers.1,
            place_unknown: report.placeless,
        },
        rubros: report
            .rubros
            .iter()
            .map(|one| rubro(one, report.sense))
            .collect(),
        courses: courses(report),
        months: months(report),
        rejected_count: report.aside.rejected_count,
        rejected_file: report.aside.rejected_file.as_deref(),
        rejected: &report.aside.rejected,
    }
}

fn rubro(rubro: &RubroGap, sense: Sense) -> RubroJson<'_> {
    RubroJson {
        code: rubro.code.as_deref(),
        name: rubro.name.as_deref(),
        gap: rubro.is_gap(sense),
        orders: rubro.demand.order_count(),
        local_orders: BySenseJson {
            comuna: rubro.demand.local_orders(Sense::Comuna),
            legal: rubro.demand.local_orders(Sense::Legal),
        },
        amounts: rubro.demand.amounts.each().collect(),
        lines_without_amount: rubro.demand.lines_without_amount,
        able: BySenseJson {
            comuna: rubro.able[Sense::Comuna as usize],
            legal: rubro.able[Sense::Legal as usize],
        },
        near: rubro.near.iter().map(near).collect(),
    }
}

fn near(near: &Near) -> NearJson<'_> {
    let who = near.named.iter().map(|named| WhoJson {
        rut: named.rut,
        name: named.name.as_deref(),
    });
    NearJson {
        lacks: near.step,
        count: near.count,
        named: who.collect(),
    }
}

fn courses(report: &GapReport) -> Vec<CourseJson<'_>> {
    let courses = report.courses.iter().map(|course| CourseJson {
        lacks: course.step,
        suppliers: course.suppliers,
        orders: course.orders,
        rubros: course
            .rubros
            .iter()
            .map(|(code, name)| Named {
                code,
                name: name.as_deref(),
            })
            .collect(),
    });
    courses.collect()
}

/// What was bought month by month.
#[must_use]
pub fn months(report: &GapReport) -> Vec<MonthJson> {
    report
        .demand
        .months()
        .map(|(of, bought)| month(of.map(|month| month.to_string()), bought))
        .collect()
}

fn month(month: Option<String>, bought: &MonthDemand) -> MonthJson {
    let of_currency = |currency| {
        let [comuna, legal] = Sense::ALL.map(|sense| bought.amount(currency, sense));
        Some(CurrencyJson {
            currency,
            split: senses(comuna?, legal?),
        })
    };
    MonthJson {
        month,
        orders: senses(bought.orders(Sense::Comuna), bought.orders(Sense::Legal)),
        amounts: bought.currencies().filter_map(of_currency).collect(),
        lines_without_amount: bought.lines_without_amount,
    }
}

fn senses(comuna: Split, legal: Split) -> SensesJson {
    SensesJson {
        total: comuna.total(),
        comuna: split(comuna),
        legal: split(legal),
    }
}

fn split(split: Split) -> SplitJson {
    SplitJson {
        local: split.local,
        elsewhere: split.elsewhere,
        unknown: split.unknown,
        share_of_known_percent: split.share(),
    }
}
