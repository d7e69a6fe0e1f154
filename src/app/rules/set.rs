//! Records one dated value in the person's own folder, after looking whether it can be true.

use super::own_folder;
use crate::domain::calendar::{Month, Today};
use crate::domain::message::{Message, Wording};
use crate::domain::money::{Currency, DecimalSign, parse_decimal, read_typed};
use crate::domain::words::did_you_mean;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::rules::Pack;
use crate::rules::model::{Basis, Parameter, Source};
use crate::rules::recorded::Recorded;
use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::io::Write;
use std::path::{Path, PathBuf};

/// The file in the person's own folder.
const FILE: &str = "recorded.toml";
/// How far ahead a value may be known: the UTM of a month is published in the month before.
const DAYS_AHEAD: i32 = 40;

/// What a person typed.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The parameter: `utm`.
    pub id: &'a str,
    /// The month, day or year: `2026-11`.
    pub period: &'a str,
    /// The value as typed: `72.500`.
    pub value: &'a str,
    /// The address where it was read.
    pub source: &'a str,
}

/// What was recorded.
#[derive(Debug, Clone)]
pub struct Outcomes {
    /// The value.
    pub parameter: Parameter,
    /// Its name for people.
    pub name: Wording,
    /// The recorded value that it took the place of.
    pub replaced: Option<Decimal>,
    /// The file.
    pub file: PathBuf,
}

/// Records a value.
///
/// # Errors
/// A parameter that does not exist, a period or value that cannot be true, or a file that cannot be written: nothing changes then.
pub fn set(pack: &Pack, home: &Path, request: Request<'_>, today: Today) -> Outcome<Outcomes> {
    let model = model(pack, request.id)?;
    let source = source(request)?;
    let mut parameter = Parameter {
        value: value(request.value, &model.unit)?,
        ..period(model, request.period)?
    };
    parameter.basis = Basis {
        source: source.id.clone(),
        place: None,
        valid_from: first_day(&parameter),
        valid_until: None,
        checked_on: today.date,
        verified: true,
    };
    believable(pack, &parameter, today)?;
    let folder = own_folder(home);
    let file = folder.join(FILE);
    let mut recorded = match fs_err::read_to_string(&file) {
        Ok(text) => Recorded::read(FILE, &text)?,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Recorded::default(),
        Err(error) => return Err(cannot_write(&file, error)),
    };
    let replaced = recorded.put(parameter.clone(), source).map(|old| old.value);
    let text = recorded
        .text()
        .map_err(|error| cannot_write(&file, error))?;
    write(&folder, &file, &text).map_err(|error| cannot_write(&file, error))?;
    Ok(Outcomes {
        name: pack.parameter_name(&parameter.id),
        parameter,
        replaced,
        file,
    })
}

/// The newest value of the parameter, whose period and unit the new one takes. Only values by month, day or year are
/// recorded: limits of the law change with a reviewed pack.
fn model<'a>(pack: &'a Pack, id: &str) -> Outcome<&'a Parameter> {
    let wanted = id.trim().to_lowercase();
    let periodic = || pack.parameters.iter().filter(|entry| entry.is_periodic());
    let found = periodic()
        .filter(|entry| entry.id == wanted)
        .max_by_key(|entry| entry.basis.valid_from);
    found.ok_or_else(|| {
        let known = pack.parameters.iter().any(|entry| entry.id == wanted);
        let id = if known {
            "rules-set-not-periodic"
        } else {
            "rules-no-such-value"
        };
        let mut failure = usage(Message::new(id).with("id", wanted.as_str()));
        if let Some(likely) = did_you_mean(&wanted, periodic().map(|entry| entry.id.as_str())) {
            failure = failure.hint(Message::new("rules-set-did-you-mean").with("id", likely));
        }
        failure
    })
}

fn source(request: Request<'_>) -> Outcome<Source> {
    let url = request.source.trim();
    let host = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))
        .and_then(|rest| rest.split('/').next())
        .filter(|host| host.contains('.') && !host.contains(['@', ' ']));
    if host.is_none() {
        return Err(usage(
            Message::new("rules-set-bad-source").with("value", url),
        ));
    }
    Ok(Source {
        id: format!(
            "recorded-{}-{}",
            request.id.trim().to_lowercase(),
            request.period.trim()
        ),
        name: Wording::same(url),
        url: Some(url.to_owned()),
        date: None,
    })
}

/// The value for the typed period, of the same sort as the others of its id.
fn period(model: &Parameter, typed: &str) -> Outcome<Parameter> {
    let mut parameter = model.clone();
    let text = typed.trim();
    let (id, read) = if model.month.is_some() {
        parameter.month = text.parse().or_else(|_| year_first(text).parse()).ok();
        ("rules-set-bad-month", parameter.month.is_some())
    } else if model.day.is_some() {
        parameter.day = text.parse().ok();
        ("rules-set-bad-day", parameter.day.is_some())
    } else {
        parameter.year = Some(text)
            .filter(|text| text.len() == 4)
            .and_then(|text| text.parse().ok());
        ("rules-set-bad-year", parameter.year.is_some())
    };
    if read {
        Ok(parameter)
    } else {
        Err(usage(Message::new(id).with("value", typed)))
    }
}

/// `11-2026`, as months are shown in Spanish, becomes `2026-11`.
fn year_first(text: &str) -> String {
    match text.split_once('-') {
        Some((month, year)) if year.len() == 4 => format!("{year}-{month:0>2}"),
        _ => text.to_owned(),
    }
}

fn first_day(parameter: &Parameter) -> Date {
    match (parameter.month, parameter.day, parameter.year) {
        (Some(Month { year, month }), ..) => Date::new(year, month, 1).unwrap_or(Date::MAX),
        (_, Some(day), _) => day,
        (_, _, Some(year)) => Date::new(year, 1, 1).unwrap_or(Date::MAX),
        _ => parameter.basis.valid_from,
    }
}

fn value(typed: &str, unit: &str) -> Outcome<Decimal> {
    let number = typed.trim().trim_end_matches('%').trim_end();
    let read = match unit {
        "percent" => parse_decimal(number, DecimalSign::Comma)
            .or_else(|_| parse_decimal(number, DecimalSign::Point)),
        _ => {
            let currency = Currency::parse(unit).unwrap_or(Currency::Clp);
            read_typed(number, currency).map(|money| money.amount)
        }
    };
    read.map_err(|error| usage(error.message(typed)))
}

/// Refuses a period too far ahead and a value too far from its nearest neighbour: a digit is missing or doubled.
fn believable(pack: &Pack, parameter: &Parameter, today: Today) -> Outcome<()> {
    let first = parameter.basis.valid_from;
    let yearly = parameter.year.is_some();
    let latest = if yearly {
        today.date.saturating_add(2.years())
    } else {
        today.date.saturating_add(DAYS_AHEAD.days())
    };
    let earliest = Date::constant(1990, 1, 1);
    if first > latest || first < earliest {
        return Err(usage(
            Message::new("rules-set-absurd-period").with("first", first),
        ));
    }
    let distance = |other: &Parameter| (other.basis.valid_from - first).get_days().abs();
    let key = parameter.key();
    let nearest = pack
        .parameters
        .iter()
        .filter(|other| other.id == parameter.id && other.is_periodic() && other.key() != key)
        .min_by_key(|other| distance(other));
    let Some(nearest) = nearest else {
        return Ok(());
    };
    let near = !yearly && distance(nearest) < 190;
    let (low, high) = if near { (90, 110) } else { (50, 200) };
    let share = parameter.value * Decimal::ONE_HUNDRED;
    let believed = share >= nearest.value * Decimal::from(low)
        && share <= nearest.value * Decimal::from(high)
        && parameter.value > Decimal::ZERO;
    if believed {
        return Ok(());
    }
    Err(usage(
        Message::new("rules-set-absurd-value")
            .with("value", parameter.value)
            .with("nearest", nearest.value)
            .with("day", nearest.basis.valid_from),
    ))
}

fn usage(message: Message) -> Failure {
    Failure::new(FailureKind::Usage, message)
}

fn cannot_write(
    file: &Path,
    error: impl Into<Box<dyn std::error::Error + Send + Sync>>,
) -> Failure {
    let message = Message::new("cli-cannot-write").with("file", file.display().to_string());
    Failure::new(FailureKind::Input, message).caused_by(error)
}

/// Writes beside and renames, so that the old file stays whole until the new one is.
fn write(folder: &Path, file: &Path, text: &str) -> std::io::Result<()> {
    fs_err::create_dir_all(folder)?;
    let mut temporary = tempfile::NamedTempFile::new_in(folder)?;
    temporary.write_all(text.as_bytes())?;
    temporary.as_file().sync_all()?;
    temporary.persist(file).map_err(|error| error.error)?;
    Ok(())
}

#[cfg(test)]
mod tests;
