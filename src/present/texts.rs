//! The sentences of the program: Fluent files by room and language, and the wording of messages.
//! A missing text is a programming error that a test finds; at run time its id is shown instead.

use crate::domain::message::{Argument, Message, Wording};
use crate::domain::rut::Rut;
pub use crate::domain::words::steers;
use crate::present::entries::Entries;
use crate::present::language::Language;
use crate::present::spelling;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::OnceLock;
use unic_langid::langid;

macro_rules! fluent_files {
    ($language:literal) => {
        [
            include_str!(concat!("text/", $language, "/cli.ftl")),
            include_str!(concat!("text/", $language, "/help.ftl")),
            include_str!(concat!("text/", $language, "/domain.ftl")),
            include_str!(concat!("text/", $language, "/rules.ftl")),
            include_str!(concat!("text/", $language, "/store.ftl")),
            include_str!(concat!("text/", $language, "/exchange.ftl")),
            include_str!(concat!("text/", $language, "/ocds.ftl")),
            include_str!(concat!("text/", $language, "/interview.ftl")),
            include_str!(concat!("text/", $language, "/readiness.ftl")),
            include_str!(concat!("text/", $language, "/suppliers.ftl")),
            include_str!(concat!("text/", $language, "/directory.ftl")),
            include_str!(concat!("text/", $language, "/directory_site.ftl")),
            include_str!(concat!("text/", $language, "/tenders.ftl")),
            include_str!(concat!("text/", $language, "/bids.ftl")),
            include_str!(concat!("text/", $language, "/papers.ftl")),
            include_str!(concat!("text/", $language, "/calendar.ftl")),
            include_str!(concat!("text/", $language, "/rescue.ftl")),
            include_str!(concat!("text/", $language, "/bidding.ftl")),
            include_str!(concat!("text/", $language, "/page.ftl")),
            include_str!(concat!("text/", $language, "/pack.ftl")),
            include_str!(concat!("text/", $language, "/review.ftl")),
            include_str!(concat!("text/", $language, "/cash.ftl")),
            include_str!(concat!("text/", $language, "/joint.ftl")),
            include_str!(concat!("text/", $language, "/result.ftl")),
            include_str!(concat!("text/", $language, "/worksheet.ftl")),
            include_str!(concat!("text/", $language, "/matching.ftl")),
            include_str!(concat!("text/", $language, "/search.ftl")),
            include_str!(concat!("text/", $language, "/following.ftl")),
            include_str!(concat!("text/", $language, "/tour.ftl")),
            include_str!(concat!("text/", $language, "/prices.ftl")),
            include_str!(concat!("text/", $language, "/gaps.ftl")),
            include_str!(concat!("text/", $language, "/partners.ftl")),
            include_str!(concat!("text/", $language, "/council.ftl")),
            include_str!(concat!("text/", $language, "/market.ftl")),
            include_str!(concat!("text/", $language, "/market_ocds.ftl")),
            include_str!(concat!("text/", $language, "/workshops.ftl")),
            include_str!(concat!("text/", $language, "/results.ftl")),
            include_str!(concat!("text/", $language, "/privacy.ftl")),
        ]
    };
}

/// The Fluent files of a language.
pub(super) const fn files(language: Language) -> &'static [&'static str] {
    match language {
        Language::Es => &fluent_files!("es"),
        Language::En => &fluent_files!("en"),
    }
}

/// The texts of one language.
pub struct Texts {
    language: Language,
    /// Found in the files once a text is asked for.
    entries: OnceLock<Entries>,
    /// Holds no text, and how the language counts.
    bundle: FluentBundle<FluentResource>,
    /// What [`WHOSE`] stands for.
    whose: String,
}

/// The argument that every text gets: nothing, or the option that names the supplier, to stand behind a command of an
/// own offer or a paper where the store holds several.
const WHOSE: &str = "whose";

impl Texts {
    /// The embedded texts of a language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let tag = match language {
            Language::Es => langid!("es-CL"),
            Language::En => langid!("en"),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolating marks would end up in CSV cells and upset Windows terminals.
        bundle.set_use_isolating(false);
        Self {
            language,
            entries: OnceLock::new(),
            bundle,
            whose: String::new(),
        }
    }

    /// From here on commands that texts name say whose offer or paper is meant.
    pub fn name_supplier(&mut self, rut: Rut) {
        self.whose = format!(" --rut {rut}");
    }

    /// The language of these texts.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The text under an id that takes no arguments.
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.find(id).unwrap_or_else(|| id.to_owned())
    }

    /// The text under an id that takes no arguments, when there is one.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<String> {
        self.format(id, FluentArgs::new())
    }

    /// Words a message.
    #[must_use]
    pub fn text(&self, message: &Message) -> String {
        let mut arguments = FluentArgs::new();
        for (name, value) in &message.arguments {
            arguments.set(*name, self.argument(value));
        }
        self.format(message.id, arguments)
            .unwrap_or_else(|| message.id.to_owned())
    }

    /// The text of a wording of the rule pack.
    #[must_use]
    pub fn wording<'a>(&self, wording: &'a Wording) -> &'a str {
        self.language.of(wording)
    }

    fn format<'a>(&'a self, id: &str, mut arguments: FluentArgs<'a>) -> Option<String> {
        let entries = self
            .entries
            .get_or_init(|| Entries::of(files(self.language)));
        let pattern = entries.pattern(id)?;
        arguments.set(WHOSE, self.whose.as_str());
        let mut errors = Vec::new();
        Some(
            self.bundle
                .format_pattern(pattern, Some(&arguments), &mut errors)
                .into_owned(),
        )
    }

    fn argument(&self, value: &Argument) -> FluentValue<'static> {
        let language = self.language;
        match value {
            Argument::Text(text) => FluentValue::from(harmless(text)),
            // A number chooses the plural form; Fluent would not group its thousands, so texts show it as it is.
            Argument::Count(count) => FluentValue::from(*count),
            Argument::Number(number) => FluentValue::from(spelling::number(*number, language)),
            Argument::Money(money) => FluentValue::from(spelling::money(*money, language)),
            Argument::Date(date) => FluentValue::from(spelling::date(*date, language)),
            Argument::Month(month) => FluentValue::from(spelling::month(*month, language)),
            Argument::Deadline(deadline) => {
                FluentValue::from(spelling::deadline(*deadline, language))
            }
            Argument::Rut(rut) => FluentValue::from(rut.to_string()),
            Argument::Wording(wording) => FluentValue::from(language.of(wording).to_owned()),
            Argument::Message(message) => FluentValue::from(self.text(message)),
            Argument::List(messages) => FluentValue::from(self.list(messages)),
        }
    }

    /// Joins messages as `a, b y c`.
    fn list(&self, messages: &[Message]) -> String {
        let words: Vec<String> = messages.iter().map(|message| self.text(message)).collect();
        match words.split_last() {
            Some((last, rest)) if !rest.is_empty() => {
                format!("{} {} {last}", rest.join(", "), self.get("list-and"))
            }
            _ => words.concat(),
        }
    }
}

/// A text from a file or a person without what would steer a terminal; its lines stay.
pub(super) fn harmless(text: &str) -> String {
    text.replace(
        |letter| steers(letter) && letter != '\n' && letter != '\t',
        " ",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_says_whose_offer_is_meant_once_that_must_be_told() {
        for (language, plain, named) in [
            (
                Language::Es,
                "precio 1-1-LE26",
                "precio 1-1-LE26 --rut 14-0",
            ),
            (Language::En, "price 1-1-LE26", "price 1-1-LE26 --rut 14-0"),
        ] {
            let mut texts = Texts::new(language);
            let message = Message::new("review-prices-mend").with("code", "1-1-LE26");
            assert!(texts.text(&message).ends_with(plain));
            texts.name_supplier(Rut::from_body(14).unwrap());
            assert!(texts.text(&message).ends_with(named));
        }
    }

    #[test]
    fn a_name_that_was_imported_steers_nothing() {
        assert_eq!(harmless("a\u{1b}[31m\u{202e}b\u{2069}"), "a [31m b ");
        assert_eq!(harmless("Ñandú 😀\nساحة"), "Ñandú 😀\nساحة");
    }
}
