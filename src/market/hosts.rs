//! Where the marketplace is: the official hosts, or one base that stands in for all of them with the same paths.

use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use reqwest::Url;

/// The parts of the marketplace, each with a host of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Api {
    /// API v1: tenders, purchase orders, companies. The ticket goes in the query.
    V1,
    /// Compra Ágil v2. The ticket goes in a header.
    Agile,
    /// Official monthly files; no ticket.
    Bulk,
    /// Open contracting data (OCDS); no ticket.
    Ocds,
}

impl Api {
    /// Whether it is asked with the ticket.
    pub(super) const fn takes_ticket(self) -> bool {
        matches!(self, Self::V1 | Self::Agile)
    }

    /// The official address.
    const fn official(self) -> &'static str {
        match self {
            Self::V1 | Self::Ocds => "https://api.mercadopublico.cl",
            Self::Agile => "https://api2.mercadopublico.cl",
            Self::Bulk => "https://transparenciachc.blob.core.windows.net",
        }
    }
}

/// The official hosts, or one base for all of them.
#[derive(Debug, Clone, Default)]
pub struct Hosts {
    base: Option<Url>,
}

impl Hosts {
    /// Reads a base address; nothing means the official hosts.
    ///
    /// # Errors
    /// [`FailureKind::Usage`] when it is no plain `http` or `https` address. What was typed is not repeated: it may
    /// hold a password.
    pub fn at(base: Option<&str>) -> Outcome<Self> {
        let Some(text) = base.map(str::trim).filter(|text| !text.is_empty()) else {
            return Ok(Self::default());
        };
        let usable = |url: &Url| {
            matches!(url.scheme(), "http" | "https")
                && url.has_host()
                && url.username().is_empty()
                && url.password().is_none()
                && url.query().is_none()
                && url.fragment().is_none()
        };
        match text.parse::<Url>().ok().filter(usable) {
            Some(url) => Ok(Self { base: Some(url) }),
            None => Err(Failure::new(
                FailureKind::Usage,
                Message::new("market-bad-address"),
            )),
        }
    }

    /// Whether these are the official hosts.
    #[must_use]
    pub const fn are_official(&self) -> bool {
        self.base.is_none()
    }

    /// Whether others on the network could read what is asked: an address that is not safe and not on this PC.
    #[must_use]
    pub fn are_open(&self) -> bool {
        let here = |url: &Url| matches!(url.host_str(), Some("127.0.0.1" | "localhost" | "[::1]"));
        self.base
            .as_ref()
            .is_some_and(|url| url.scheme() == "http" && !here(url))
    }

    /// The host that is asked, as it may be shown: never with a query.
    #[must_use]
    pub fn shown(&self, api: Api) -> String {
        let address = self.base.as_ref().map_or(api.official(), Url::as_str);
        let host = address.split_once("://").map_or(address, |(_, rest)| rest);
        host.trim_end_matches('/').to_owned()
    }

    /// The address of a path.
    pub(super) fn address(&self, api: Api, path: &str) -> String {
        let start = self.base.as_ref().map_or(api.official(), Url::as_str);
        format!("{}/{path}", start.trim_end_matches('/'))
    }
}

#[cfg(test)]
mod tests {
    use super::{Api, Hosts};

    #[test]
    fn one_base_stands_in_for_all_hosts() {
        let official = Hosts::at(None).unwrap();
        assert!(official.are_official());
        assert_eq!(
            official.address(Api::Bulk, "lic-da/2026-6.zip"),
            "https://transparenciachc.blob.core.windows.net/lic-da/2026-6.zip"
        );
        for base in ["http://127.0.0.1:8080", "http://127.0.0.1:8080/"] {
            let own = Hosts::at(Some(base)).unwrap();
            assert_eq!(own.address(Api::V1, "a"), "http://127.0.0.1:8080/a");
            assert_eq!(own.shown(Api::Agile), "127.0.0.1:8080");
            assert!(!own.are_official());
        }
    }

    #[test]
    fn an_address_that_is_none_or_holds_a_secret_is_refused_without_repeating_it() {
        for bad in [
            "ftp://x",
            "127.0.0.1:80",
            "http://u:p@x",
            "http://x/?ticket=1",
            "x",
        ] {
            let failure = Hosts::at(Some(bad)).unwrap_err();
            assert_eq!(failure.message.id, "market-bad-address");
            assert!(failure.message.arguments.is_empty());
        }
    }
}
