//! The moments of the legal terms around an offer: the unavailability certificate and the claims after an act.
//! Pure counting; how long a term is comes from the rule pack.

use super::calendar::{BusinessDays, Counted, Deadline, Today, santiago};
use jiff::Timestamp;
use jiff::civil::Date;

/// How long each term is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TermLengths {
    /// Hours after closing in which the unavailability certificate may be asked for.
    pub request_hours: u32,
    /// Business days from the sending of the certificate to hand the offer in.
    pub handover_days: u32,
    /// Business days from an act to claim on the platform.
    pub claim_days: u32,
    /// Business days that the body has to answer a claim.
    pub answer_days: u32,
    /// Business days to sue at the Tribunal.
    pub court_days: u32,
    /// Hours after publication at which an act counts as notified.
    pub notice_hours: u32,
}

/// Where the time for asking stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Window {
    /// The tender is still open: nothing is evaluated yet. Minutes until it closes.
    NotYet(i64),
    /// It may be asked for. Minutes left.
    Now(i64),
    /// It is too late. Minutes since the end.
    Over(i64),
}

/// The time in which the certificate may be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Request {
    /// When the tender closes.
    pub closes: Deadline,
    /// The last moment for asking.
    pub until: Deadline,
    /// Where it stands now.
    pub window: Window,
}

/// The term of the certificate, in hours that have passed on the line of time. Nothing when the closing hour is not known.
#[must_use]
pub fn request(closes: Deadline, lengths: &TermLengths, today: Today) -> Option<Request> {
    closes.time?;
    let (start, now) = (closes.instant(), today.instant());
    let end = start + 3600 * i64::from(lengths.request_hours);
    let window = if now < start {
        Window::NotYet((start - now) / 60)
    } else if now <= end {
        Window::Now((end - now) / 60)
    } else {
        Window::Over((now - end) / 60)
    };
    Some(Request {
        closes,
        until: local(end)?,
        window,
    })
}

/// The last day to hand an offer in after the certificate was sent.
#[must_use]
pub fn handover(sent: Date, lengths: &TermLengths, days: &BusinessDays) -> Counted<Date> {
    days.add(sent, lengths.handover_days)
}

/// The last days to claim against an act: the careful ones count from the act itself and take no holiday of the
/// platform for granted; the others count from the notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimTerms {
    /// The act, when it was published.
    pub act: Deadline,
    /// When it counts as notified.
    pub notified: Deadline,
    /// Claim on the platform, counted from the act.
    pub claim: Counted<Date>,
    /// Claim on the platform, counted from the notification.
    pub claim_notified: Counted<Date>,
    /// Answer of the body to a claim of the last careful day.
    pub answer: Counted<Date>,
    /// Suit at the Tribunal, counted from the act and with Saturdays as business days.
    pub court: Counted<Date>,
    /// Suit at the Tribunal, counted from the notification, Saturdays left out.
    pub court_notified: Counted<Date>,
}

/// The terms that an act opens. Of an act whose hour is not known the whole day counts for its notification.
#[must_use]
pub fn claims(act: Deadline, lengths: &TermLengths, days: &BusinessDays) -> ClaimTerms {
    let hours = 3600 * i64::from(lengths.notice_hours);
    let notified = local(act.instant() + hours).unwrap_or(act);
    let notified = match act.time {
        Some(_) => notified,
        None => Deadline::day(notified.date),
    };
    let claim = days.add(act.date, lengths.claim_days);
    ClaimTerms {
        answer: days.add(claim.value, lengths.answer_days),
        claim_notified: days.add(notified.date, lengths.claim_days),
        court: days.with_saturdays().add(act.date, lengths.court_days),
        court_notified: days.add(notified.date, lengths.court_days),
        act,
        notified,
        claim,
    }
}

/// The local day and hour of an instant.
fn local(seconds: i64) -> Option<Deadline> {
    let instant = Timestamp::from_second(seconds).ok()?;
    Some(Deadline::at(
        instant.to_zoned_datetime(santiago()).datetime(),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, datetime, time};

    const LENGTHS: TermLengths = TermLengths {
        request_hours: 24,
        handover_days: 2,
        claim_days: 5,
        answer_days: 5,
        court_days: 10,
        notice_hours: 24,
    };

    fn days() -> BusinessDays {
        BusinessDays::new(
            [2026, 2027],
            [
                (date(2026, 12, 8), true),
                (date(2026, 12, 25), true),
                (date(2027, 1, 1), true),
            ],
        )
    }

    fn at(year: i16, month: i8, day: i8, hour: i8, minute: i8) -> Deadline {
        Deadline::at(datetime(year, month, day, hour, minute, 0, 0))
    }

    fn now(deadline: Deadline) -> Today {
        Today {
            date: deadline.date,
            time: deadline.time.unwrap_or(time(0, 0, 0, 0)),
        }
    }

    #[test]
    fn a_closing_on_friday_evening_leaves_until_saturday_evening() {
        let closes = at(2026, 11, 27, 18, 0);
        let on = |moment| request(closes, &LENGTHS, now(moment)).unwrap();
        assert_eq!(on(closes).until, at(2026, 11, 28, 18, 0));
        assert_eq!(on(at(2026, 11, 27, 17, 30)).window, Window::NotYet(30));
        assert_eq!(on(closes).window, Window::Now(24 * 60));
        assert_eq!(on(at(2026, 11, 28, 15, 50)).window, Window::Now(130));
        assert_eq!(on(at(2026, 11, 28, 18, 0)).window, Window::Now(0));
        assert_eq!(on(at(2026, 11, 28, 18, 1)).window, Window::Over(1));
    }

    #[test]
    fn hours_that_the_clock_skips_or_repeats_are_counted() {
        let until = |closes: Deadline| request(closes, &LENGTHS, now(closes)).unwrap().until;
        // Summer time begins on 6 September 2026 and ends on 5 April 2026, at midnight.
        assert_eq!(until(at(2026, 9, 5, 18, 0)), at(2026, 9, 6, 19, 0));
        assert_eq!(until(at(2026, 4, 4, 18, 0)), at(2026, 4, 5, 17, 0));
    }

    #[test]
    fn a_closing_without_its_hour_gives_no_moment() {
        let day = Deadline::day(date(2026, 11, 27));
        assert_eq!(request(day, &LENGTHS, now(day)), None);
    }

    #[test]
    fn the_certificate_of_the_last_day_of_the_year_leaves_until_the_fifth_of_january() {
        let last = |sent| handover(sent, &LENGTHS, &days()).value;
        assert_eq!(last(date(2026, 12, 31)), date(2027, 1, 5));
        assert_eq!(last(date(2026, 12, 7)), date(2026, 12, 10));
        assert_eq!(last(date(2026, 11, 28)), date(2026, 12, 1));
    }

    #[test]
    fn claims_are_counted_around_holidays_with_the_careful_day_first() {
        let terms = claims(at(2026, 12, 4, 16, 0), &LENGTHS, &days());
        assert_eq!(terms.notified, at(2026, 12, 5, 16, 0));
        assert_eq!(terms.claim.value, date(2026, 12, 14));
        assert_eq!(terms.claim_notified.value, date(2026, 12, 14));
        assert_eq!(terms.answer.value, date(2026, 12, 21));
        // With Saturdays: 5, 7, 9, 10, 11, 12, 14, 15, 16, 17.
        assert_eq!(terms.court.value, date(2026, 12, 17));
        assert_eq!(terms.court_notified.value, date(2026, 12, 21));
        let monday = claims(Deadline::day(date(2026, 11, 30)), &LENGTHS, &days());
        assert_eq!(monday.notified, Deadline::day(date(2026, 12, 1)));
        assert_eq!(monday.claim.value, date(2026, 12, 7));
        assert_eq!(monday.claim_notified.value, date(2026, 12, 9));
    }
}
