//! Public holidays in the rule pack, and the count of business days made of them. A year without data stays unknown.

use crate::domain::calendar::BusinessDays;
use crate::domain::message::Wording;
use crate::rules::model::{Basis, Pack};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A year whose holidays are all in the pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HolidayYear {
    /// The year.
    pub year: i16,
    /// What days are counted in it.
    pub what: Wording,
    /// Where it comes from.
    pub basis: Basis,
}

/// A day on which no administrative term runs, in the whole country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// The day.
    pub day: Date,
    /// Its name.
    pub name: Wording,
    /// Where it comes from.
    pub basis: Basis,
}

impl Pack {
    /// How business days are counted with the holidays of this pack.
    #[must_use]
    pub fn business_days(&self) -> BusinessDays {
        BusinessDays::new(
            self.holiday_years.iter().map(|year| year.year),
            self.holidays
                .iter()
                .map(|holiday| (holiday.day, holiday.basis.verified)),
        )
    }

    /// The holiday on a day.
    #[must_use]
    pub fn holiday(&self, day: Date) -> Option<&Holiday> {
        self.holidays.iter().find(|holiday| holiday.day == day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{Weekday, date};

    fn pack() -> Pack {
        Pack::embedded().unwrap()
    }

    /// Holidays on weekdays, written down by hand from the published lists: only these change a count.
    #[test]
    fn the_weekdays_that_do_not_count_are_those_of_the_lists() {
        let pack = pack();
        let on_weekdays = |year: i16| -> Vec<String> {
            let days = pack.holidays.iter().map(|holiday| holiday.day);
            let weekday =
                |day: &Date| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
            days.filter(|day| day.year() == year && weekday(day))
                .map(|day| day.strftime("%m-%d").to_string())
                .collect()
        };
        let of_2026 = [
            "01-01", "04-03", "05-01", "05-21", "06-29", "07-16", "09-18", "10-12", "12-08",
            "12-25",
        ];
        assert_eq!(on_weekdays(2026), of_2026);
        let of_2027 = [
            "01-01", "03-26", "05-21", "06-21", "06-28", "07-16", "09-17", "10-11", "11-01",
            "12-08",
        ];
        assert_eq!(on_weekdays(2027), of_2027);
    }

    /// Sunday of Easter by the Gregorian computus (Butcher).
    fn easter(year: i32) -> (i32, i32) {
        let (a, b, c) = (year % 19, year / 100, year % 100);
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        let m = (a + 11 * h + 22 * l) / 451;
        let n = h + l - 7 * m + 114;
        (n / 31, n % 31 + 1)
    }

    #[test]
    fn holy_week_is_where_easter_puts_it() {
        let pack = pack();
        for year in &pack.holiday_years {
            let (month, day) = easter(i32::from(year.year));
            let sunday = date(
                year.year,
                month.try_into().unwrap(),
                day.try_into().unwrap(),
            );
            for before in [1, 2] {
                let day = sunday.saturating_sub(jiff::Span::new().days(before));
                assert!(pack.holiday(day).is_some(), "{day}");
            }
        }
    }

    #[test]
    fn the_pack_counts_over_the_new_year() {
        let counted = pack().business_days().add(date(2026, 12, 31), 2);
        assert_eq!(counted.value, date(2027, 1, 5));
        assert!(counted.is_certain());
        let unknown = pack().business_days().add(date(2027, 12, 31), 2);
        assert_eq!(unknown.weekends_only, [2028]);
    }

    const YEAR: &str = r#"
[[sources]]
id = "law"
name = "A law"

[[holiday_years]]
year = 2026
what = { es = "Feriados", en = "Holidays" }
basis = { source = "law", valid_from = "2026-01-01", checked_on = "2026-11-23", verified = true }

[[holidays]]
day = "2026-01-01"
name = { es = "Año Nuevo", en = "New Year" }
basis = { source = "law", valid_from = "2026-01-01", checked_on = "2026-11-23", verified = true }

[[holidays]]
day = "2026-05-01"
name = { es = "Trabajo", en = "Labour" }
basis = { source = "law", valid_from = "2026-01-01", checked_on = "2026-11-23", verified = true }
"#;

    /// What a check finds in holidays, by message and entry.
    fn found(text: &str) -> Vec<(&'static str, String)> {
        let pack = Pack::from_files(&[("small.toml", text)]).unwrap();
        crate::rules::lint::lint(&pack)
            .into_iter()
            .filter(|finding| finding.kind.starts_with("holiday"))
            .map(|finding| (finding.message.id, finding.id))
            .collect()
    }

    #[test]
    fn a_check_finds_what_is_wrong_with_holidays() {
        assert_eq!(found(YEAR), []);
        for (from, to, message, id) in [
            ("\"2026-05-01\"", "\"2026-01-01\"", "double", "2026-01-01"),
            (
                "\"2026-01-01\"\nname",
                "\"2026-12-25\"\nname",
                "out-of-order",
                "2026-05-01",
            ),
            ("\"2026-05-01\"", "\"2027-05-01\"", "no-year", "2027-05-01"),
            ("year = 2026", "year = 2027", "no-holidays", "2027"),
            ("es = \"Trabajo\"", "es = \"\"", "not-worded", "2026-05-01"),
            ("source = \"law\"", "source = \"laww\"", "no-source", "2026"),
        ] {
            assert!(YEAR.contains(from), "{from}");
            let wrong = found(&YEAR.replacen(from, to, 1));
            let wanted = |(found, entry): &(&'static str, String)| {
                found.strip_prefix("rules-lint-") == Some(message) && entry == id
            };
            assert!(wrong.iter().any(wanted), "{from} -> {to}: {wrong:?}");
        }
    }
}
