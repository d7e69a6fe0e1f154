//! How many places a centre gives in a year, counted from the courses that it held.

use crate::domain::workshop::Centre;
use crate::failure::Outcome;
use crate::store::Store;
use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Serialize;

/// Places of a year, and what they were counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Rate {
    /// Places of a year.
    pub places: Decimal,
    /// Courses that began in the last twelve months.
    pub courses: usize,
}

/// The seats of the courses of a centre that began in the last twelve months.
///
/// # Errors
/// The store's failure.
pub fn rate(store: &mut dyn Store, centre: &Centre, today: Date) -> Outcome<Rate> {
    let from = today.checked_sub(1.year()).unwrap_or(today);
    let courses = store.courses()?;
    let held: Vec<u32> = courses
        .iter()
        .filter(|course| course.centre == centre.code)
        .filter(|course| {
            course
                .begins()
                .is_some_and(|day| day > from && day <= today)
        })
        .map(|course| course.seats)
        .collect();
    Ok(Rate {
        places: held.iter().map(|seats| Decimal::from(*seats)).sum(),
        courses: held.len(),
    })
}
