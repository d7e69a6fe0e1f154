//! What the HTTP library's answers and errors mean: redirects, refused connections, waits that a server asks for.

use super::trouble::TroubleKind;
use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};
use reqwest::redirect::Policy;
use std::error::Error;
use std::io;
use std::time::Duration;

/// How often a redirect within the same host is followed.
const MOST_HOPS: usize = 4;

/// Follows a redirect only within the same host and port, and never from a safe to an open connection.
pub(super) fn same_host() -> Policy {
    Policy::custom(|attempt| {
        let same = attempt.previous().last().is_some_and(|before| {
            let next = attempt.url();
            (
                before.host_str(),
                before.port_or_known_default(),
                before.scheme(),
            ) == (next.host_str(), next.port_or_known_default(), next.scheme())
        });
        if same && attempt.previous().len() <= MOST_HOPS {
            attempt.follow()
        } else {
            attempt.stop()
        }
    })
}

/// Why no connection was made.
pub(super) fn connection(error: &reqwest::Error) -> TroubleKind {
    let mut cause: Option<&dyn Error> = error.source();
    while let Some(error) = cause {
        // The library names a failed look-up only in its text.
        if error.to_string().starts_with("dns error") {
            return TroubleKind::NoSuchHost;
        }
        if error.downcast_ref::<rustls::Error>().is_some() {
            return TroubleKind::Unsafe;
        }
        if let Some(io) = error.downcast_ref::<io::Error>() {
            let io = heart(io);
            if let Some(inner) = io.get_ref()
                && inner.downcast_ref::<rustls::Error>().is_some()
            {
                return TroubleKind::Unsafe;
            }
            match io.kind() {
                io::ErrorKind::ConnectionRefused => return TroubleKind::RefusedConnection,
                io::ErrorKind::ConnectionReset | io::ErrorKind::UnexpectedEof => {
                    return TroubleKind::BrokenOff;
                }
                _ => {}
            }
        }
        cause = error.source();
    }
    TroubleKind::RefusedConnection
}

/// The innermost of errors of one kind: what is inside such an error is no source of it.
fn heart(io: &io::Error) -> &io::Error {
    let inner = io.get_ref().and_then(|inner| inner.downcast_ref());
    inner.map_or(io, heart)
}

/// How long a server asks to wait: seconds, or a moment measured from the server's own clock.
pub(super) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let moment = |text: &str| jiff::fmt::rfc2822::parse(text).ok();
    let now = moment(headers.get(DATE)?.to_str().ok()?)?;
    let wait = moment(text)?.timestamp().duration_since(now.timestamp());
    Duration::try_from(wait).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::header::HeaderValue;

    #[test]
    fn a_wait_is_read_as_seconds_or_against_the_servers_clock() {
        let mut headers = HeaderMap::new();
        assert_eq!(retry_after(&headers), None);
        headers.insert(RETRY_AFTER, HeaderValue::from_static("780"));
        assert_eq!(retry_after(&headers), Some(Duration::from_secs(780)));
        headers.insert(
            RETRY_AFTER,
            HeaderValue::from_static("Tue, 24 Nov 2026 12:00:30 GMT"),
        );
        assert_eq!(retry_after(&headers), None);
        headers.insert(
            DATE,
            HeaderValue::from_static("Tue, 24 Nov 2026 12:00:00 GMT"),
        );
        assert_eq!(retry_after(&headers), Some(Duration::from_secs(30)));
        headers.insert(RETRY_AFTER, HeaderValue::from_static("soon"));
        assert_eq!(retry_after(&headers), None);
    }
}
