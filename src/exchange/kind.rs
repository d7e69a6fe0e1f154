//! The kinds of list, and why something is none of them: every refusal says what the file is.
//! Decides from columns and first bytes; reading is others' business.

use crate::domain::message::Message;
use crate::exchange::api::ApiKind;
use crate::exchange::era::{self, Official};
use crate::exchange::header::Header;
use crate::exchange::list;
use crate::exchange::ocds::OcdsKind;
use crate::exchange::own;
use crate::exchange::sniff::Shape;
use crate::failure::{Failure, FailureKind};

/// What a list is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An official monthly file, and the months in which it had these columns.
    Official(Official, &'static str),
    /// A list with our own header.
    Own,
    /// Any other list with recognisable columns.
    List,
    /// A body of the marketplace's APIs.
    Api(ApiKind),
    /// Open contracting data (OCDS).
    Ocds(OcdsKind),
}

impl Kind {
    /// The name used in reports.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Official(Official::Tenders, _) => "tenders-month",
            Self::Official(Official::Agile, _) => "agile-month",
            Self::Official(Official::Orders, _) => "orders-month",
            Self::Own => "own",
            Self::List => "list",
            Self::Api(ApiKind::TenderList) => "api-tender-list",
            Self::Api(ApiKind::TenderDetail) => "api-tender-detail",
            Self::Api(ApiKind::OrderList) => "api-order-list",
            Self::Api(ApiKind::OrderDetail) => "api-order-detail",
            Self::Api(ApiKind::AgileList) => "api-agile-list",
            Self::Api(ApiKind::AgileDetail) => "api-agile-detail",
            Self::Ocds(OcdsKind::Releases) => "ocds-releases",
            Self::Ocds(OcdsKind::Records) => "ocds-records",
            Self::Ocds(OcdsKind::Release) => "ocds-release",
            Self::Ocds(OcdsKind::Record) => "ocds-record",
            Self::Ocds(OcdsKind::Lines) => "ocds-lines",
        }
    }

    /// What the list is, in words.
    #[must_use]
    pub fn message(self) -> Message {
        match self {
            Self::Official(official, era) => {
                let id = match official {
                    Official::Tenders => "exchange-kind-tenders-month",
                    Official::Agile => "exchange-kind-agile-month",
                    Official::Orders => "exchange-kind-orders-month",
                };
                Message::new(id).with("era", months(era))
            }
            Self::Own => Message::new("exchange-kind-own"),
            Self::List => Message::new("exchange-kind-list"),
            Self::Api(ApiKind::TenderList) => Message::new("exchange-kind-api-tender-list"),
            Self::Api(ApiKind::TenderDetail) => Message::new("exchange-kind-api-tender-detail"),
            Self::Api(ApiKind::OrderList) => Message::new("exchange-kind-api-order-list"),
            Self::Api(ApiKind::OrderDetail) => Message::new("exchange-kind-api-order-detail"),
            Self::Api(ApiKind::AgileList) => Message::new("exchange-kind-api-agile-list"),
            Self::Api(ApiKind::AgileDetail) => Message::new("exchange-kind-api-agile-detail"),
            Self::Ocds(OcdsKind::Releases) => Message::new("exchange-kind-ocds-releases"),
            Self::Ocds(OcdsKind::Records) => Message::new("exchange-kind-ocds-records"),
            Self::Ocds(OcdsKind::Release) => Message::new("exchange-kind-ocds-release"),
            Self::Ocds(OcdsKind::Record) => Message::new("exchange-kind-ocds-record"),
            Self::Ocds(OcdsKind::Lines) => Message::new("exchange-kind-ocds-lines"),
        }
    }

    /// Whether the source gives records in part, so that what it is silent on stays as it was.
    #[must_use]
    pub const fn is_partial(self) -> bool {
        match self {
            // A release tells what was new on its day.
            Self::List | Self::Ocds(_) => true,
            Self::Api(kind) => kind.is_partial(),
            Self::Official(..) | Self::Own => false,
        }
    }
}

/// The months of an era in words: `2019-12..` is open, `2014-03..2014-04` is not.
fn months(era: &str) -> Message {
    match era.strip_suffix("..") {
        Some(first) => Message::new("exchange-era-since").with("first", first),
        None => Message::new("exchange-era-months").with("months", era.replace("..", " – ")),
    }
}

/// Recognises a list by its columns.
#[must_use]
pub fn of_header(header: &Header, list_columns: &list::Choices) -> Option<Kind> {
    if own::tenders::is_own_header(header) {
        return Some(Kind::Own);
    }
    if let Some(official) = era::official(header) {
        return Some(Kind::Official(official, era::era(official, header)));
    }
    list::has_key(header, list_columns).then_some(Kind::List)
}

/// Why bytes that are no rows, no JSON and no archive cannot be read.
#[must_use]
pub fn refusal(shape: Shape) -> Failure {
    let (id, hint) = match shape {
        Shape::Empty => ("exchange-empty-file", "exchange-download-again"),
        Shape::Page => ("exchange-page", "exchange-download-again"),
        Shape::Pdf => ("exchange-pdf", "exchange-save-as-csv"),
        Shape::Utf16 => ("exchange-utf16", "exchange-save-as-csv"),
        _ => ("exchange-binary", "exchange-save-as-csv"),
    };
    Failure::new(FailureKind::Input, Message::new(id)).hint(Message::new(hint))
}

/// Why rows with these columns are no list: an error text of the marketplace, everything in one column, or nothing
/// that is known.
#[must_use]
pub fn refusal_of_columns(header: &Header, first_cell: Option<&str>) -> Failure {
    let said = [Some(header.name(0)), first_cell];
    let error = said.into_iter().flatten().find(|text| is_error_text(text));
    if let Some(text) = error {
        let message = Message::new("exchange-error-text").with("text", shorten(text));
        return Failure::new(FailureKind::Input, message)
            .hint(Message::new("exchange-download-again"));
    }
    if header.width() == 1 && header.name(0).matches([',', ';', '\t', '|']).count() > 1 {
        let message = Message::new("exchange-one-column").with("column", shorten(header.name(0)));
        return Failure::new(FailureKind::Input, message)
            .hint(Message::new("exchange-save-as-csv"));
    }
    if header.find("idproducto_onu").is_some() {
        return Failure::new(FailureKind::Input, Message::new("exchange-is-rubros"))
            .hint(Message::new("exchange-is-rubros-hint"));
    }
    let names = shorten(&header.names().join(", "));
    Failure::new(
        FailureKind::Input,
        Message::new("exchange-no-key-column").with("columns", names),
    )
    .hint(Message::new("exchange-no-key-column-hint"))
}

/// Whether a text is the error of the database behind the official files.
fn is_error_text(text: &str) -> bool {
    ["[Microsoft]", "[ODBC", "SQL Server", "cannot be opened"]
        .iter()
        .any(|mark| text.contains(mark))
}

/// The beginning of a text, on one line.
#[must_use]
pub fn shorten(text: &str) -> String {
    const MOST: usize = 160;
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST {
        return line;
    }
    line.chars().take(MOST).chain(['…']).collect()
}
