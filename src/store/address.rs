//! The address of a store: which engine, and where. Takes passwords out of everything that is shown.

use crate::store::error::{StoreError, StoreResult};
use std::path::{Path, PathBuf};

/// Where a store is.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Address {
    /// A file on this PC.
    Sqlite(PathBuf),
    /// A server; the whole URL, which may hold a password.
    Postgres(String),
}

impl Address {
    /// Reads `sqlite:PATH`, `postgres://…` or `postgresql://…`; nothing means the file at `default_path`.
    pub(super) fn parse(url: Option<&str>, default_path: &Path) -> StoreResult<Self> {
        let Some(url) = url.map(str::trim).filter(|url| !url.is_empty()) else {
            return Ok(Self::Sqlite(default_path.to_owned()));
        };
        if let Some(path) = url.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            return Ok(Self::Sqlite(if path.is_empty() {
                default_path.to_owned()
            } else {
                PathBuf::from(path)
            }));
        }
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Ok(Self::Postgres(url.to_owned()));
        }
        Err(StoreError::BadAddress(without_password(url)))
    }
}

/// The file that an address means, when it means one.
///
/// # Errors
/// [`StoreError::BadAddress`] for an address that means no store.
pub fn file_of(url: Option<&str>, default_path: &Path) -> StoreResult<Option<PathBuf>> {
    Ok(match Address::parse(url, default_path)? {
        Address::Sqlite(path) => Some(path),
        Address::Postgres(_) => None,
    })
}

/// The address as it may be shown and logged: whatever may be a password is left out.
#[must_use]
pub fn without_password(url: &str) -> String {
    let start = url.find("://").map_or(0, |at| at + 3);
    let mut shown = url.to_owned();
    if let Some(end) = url.rfind('@').filter(|end| *end > start)
        && let Some(colon) = url[start..end].find(':')
    {
        shown.replace_range(start + colon..end, "");
    }
    while let Some((from, to)) = password_value(&shown) {
        shown.replace_range(from..to, "");
    }
    shown
}

/// Where a `password=…` stands in an address, with its name and the sign before it left to the caller.
fn password_value(text: &str) -> Option<(usize, usize)> {
    let from = text.to_ascii_lowercase().find("password=")?;
    let rest = &text[from..];
    let end = rest.find(['&', ' ']).map_or(text.len(), |at| from + at + 1);
    Some((from, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_chooses_the_engine() {
        let default = Path::new("/data/encuentro.db");
        let parse = |url| Address::parse(url, default);
        assert!(matches!(parse(None), Ok(Address::Sqlite(path)) if path == default));
        assert!(matches!(parse(Some("sqlite:")), Ok(Address::Sqlite(path)) if path == default));
        assert!(
            matches!(parse(Some("sqlite:a/b.db")), Ok(Address::Sqlite(path)) if path == Path::new("a/b.db"))
        );
        assert!(
            matches!(parse(Some("sqlite:///a/b.db")), Ok(Address::Sqlite(path)) if path == Path::new("/a/b.db"))
        );
        assert!(matches!(
            parse(Some("postgresql://h/d")),
            Ok(Address::Postgres(_))
        ));
        for wrong in ["mysql://a:b@c/d", "file.db", "/a/b.db", "http://x"] {
            assert!(
                matches!(parse(Some(wrong)), Err(StoreError::BadAddress(_))),
                "{wrong}"
            );
        }
    }

    #[test]
    fn no_password_is_shown() {
        for url in [
            "mysql://ana:secreto@host/db",
            "postgres://ana:secreto@host:5432/db?sslmode=require",
            "postgres://ana:se/c@secreto@host/db",
            "postgres://ana@host/db?password=secreto&sslmode=disable",
            "host=h user=ana password=secreto dbname=d",
            "ana:secreto@host",
            "postgres://host/db?PASSWORD=secreto",
        ] {
            let shown = without_password(url);
            assert!(!shown.contains("secreto"), "{shown}");
            assert!(shown.contains('h'), "{shown}");
        }
        assert_eq!(
            without_password("postgres://ana:x@host/db"),
            "postgres://ana@host/db"
        );
    }
}
