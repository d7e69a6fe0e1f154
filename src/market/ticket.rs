//! The ticket: a secret that identifies a person before the API. Never shown, logged, stored, or part of a failure.

use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use reqwest::header::HeaderValue;
use secrecy::{ExposeSecret, SecretString};
use std::io::Read;
use std::path::Path;

/// The most bytes that a ticket may have; real ones have 36.
const LONGEST: usize = 128;

/// A ticket. Its `Debug` shows nothing.
#[derive(Debug, Clone)]
pub struct Ticket(SecretString);

impl Ticket {
    /// Reads a ticket that was typed or stands in a variable.
    ///
    /// # Errors
    /// [`FailureKind::Usage`], without repeating what was given.
    pub fn read(text: &str) -> Outcome<Self> {
        let text = text.trim().trim_start_matches('\u{feff}');
        let fits = !text.is_empty()
            && text.len() <= LONGEST
            && text
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte));
        if fits {
            return Ok(Self(SecretString::from(text)));
        }
        Err(
            Failure::new(FailureKind::Usage, Message::new("market-ticket-odd"))
                .hint(Message::new("market-ticket-where")),
        )
    }

    /// Reads a ticket from a file that only its owner may read.
    ///
    /// # Errors
    /// [`FailureKind::Usage`] when others may read the file, or it holds no ticket; [`FailureKind::Input`] when it
    /// cannot be opened.
    pub fn from_file(path: &Path) -> Outcome<Self> {
        let shown = path.display().to_string();
        let cannot = |error: std::io::Error| {
            let message = Message::new("market-ticket-file").with("file", shown.as_str());
            Failure::new(FailureKind::Input, message).caused_by(error)
        };
        let file = fs_err::File::open(path).map_err(cannot)?;
        let about = file.metadata().map_err(cannot)?;
        if open_to_others(&about) {
            let message = Message::new("market-ticket-file-open").with("file", shown.as_str());
            return Err(Failure::new(FailureKind::Usage, message)
                .hint(Message::new("market-ticket-file-open-hint").with("file", shown.as_str())));
        }
        let mut text = String::new();
        file.take(LONGEST as u64 * 4)
            .read_to_string(&mut text)
            .map_err(cannot)?;
        let read = Self::read(&text);
        zero(text);
        read
    }

    /// The secret, for the request alone.
    pub(super) fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// The secret as a header, which the library will not show.
    pub(super) fn header(&self) -> HeaderValue {
        // A ticket holds only letters, digits and dashes: it is always a header.
        let value = HeaderValue::from_str(self.expose());
        let mut value = value.unwrap_or_else(|_| HeaderValue::from_static(""));
        value.set_sensitive(true);
        value
    }

    /// Takes the ticket out of bytes that a server sent: they may be shown.
    pub(super) fn scrub(&self, bytes: Vec<u8>) -> Vec<u8> {
        let secret = self.expose().as_bytes();
        if !bytes
            .windows(secret.len())
            .any(|part| part.eq_ignore_ascii_case(secret))
        {
            return bytes;
        }
        let mut clean = Vec::with_capacity(bytes.len());
        let mut rest = bytes.as_slice();
        while let Some(first) = rest.first() {
            match rest.get(..secret.len()) {
                Some(part) if part.eq_ignore_ascii_case(secret) => {
                    clean.extend_from_slice("…".as_bytes());
                    rest = &rest[secret.len()..];
                }
                _ => {
                    clean.push(*first);
                    rest = &rest[1..];
                }
            }
        }
        clean
    }

    /// Takes the ticket out of a text.
    pub(super) fn scrub_text(&self, text: &str) -> String {
        String::from_utf8_lossy(&self.scrub(text.as_bytes().to_vec())).into_owned()
    }
}

/// Overwrites a text that held the secret.
fn zero(text: String) {
    drop(SecretString::from(text));
}

/// Whether others on this PC may read a file.
#[cfg(unix)]
fn open_to_others(about: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    about.permissions().mode() & 0o077 != 0
}

/// Elsewhere a user's folder is closed to others by the system.
#[cfg(not(unix))]
const fn open_to_others(_: &std::fs::Metadata) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::Ticket;
    use proptest::prelude::*;

    const SECRET: &str = "F8537A18-6766-4DEF-9E59-426B4FEE2844";

    #[test]
    fn it_is_in_no_debug_and_no_failure() {
        let ticket = Ticket::read(&format!("\u{feff}{SECRET}\n")).unwrap();
        assert_eq!(ticket.expose(), SECRET);
        assert!(!format!("{ticket:?}").contains(SECRET));
        for odd in [
            "",
            "  ",
            &format!("{SECRET} {SECRET}"),
            &format!("ticket={SECRET}"),
            &"x".repeat(129),
        ] {
            let failure = Ticket::read(odd).unwrap_err();
            assert!(failure.message.arguments.is_empty(), "{failure:?}");
            assert!(!format!("{failure:?}").contains(SECRET));
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_may_read_is_refused() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ticket");
        fs_err::write(&file, SECRET).unwrap();
        for (mode, id) in [
            (0o644, Some("market-ticket-file-open")),
            (0o640, Some("market-ticket-file-open")),
            (0o600, None),
            (0o400, None),
        ] {
            fs_err::set_permissions(&file, std::fs::Permissions::from_mode(mode)).unwrap();
            let read = Ticket::from_file(&file);
            assert_eq!(read.err().map(|failure| failure.message.id), id, "{mode:o}");
        }
    }

    proptest! {
        #[test]
        fn no_body_gives_it_back(before in ".*", after in ".*") {
            let ticket = Ticket::read(SECRET).unwrap();
            let body = format!("{before}{}{after}{SECRET}", SECRET.to_lowercase());
            let clean = ticket.scrub_text(&body).to_lowercase();
            prop_assert!(!clean.contains(&SECRET.to_lowercase()));
            prop_assert_eq!(ticket.scrub_text(&before), before);
        }
    }
}
