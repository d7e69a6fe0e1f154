//! Spanish texts name commands by their Spanish names: a person types what was read.

use crate::support::{fluent, tree};

/// Command groups by their English names, which have a Spanish one.
const ENGLISH: [&str; 12] = [
    "register",
    "check",
    "suppliers",
    "tenders",
    "bids",
    "rules",
    "store",
    "explain",
    "workshops",
    "waitlist",
    "directory",
    "privacy",
];

/// The English command that a text tells people to type.
fn english_command(text: &str) -> Option<&'static str> {
    let after = text.split("encuentro ").skip(1);
    after
        .filter_map(|typed| typed.split(|letter: char| !letter.is_alphanumeric()).next())
        .find_map(|word| ENGLISH.into_iter().find(|name| *name == word))
}

/// What the Spanish files tell people to type in English.
fn faults() -> Vec<String> {
    let mut faults = Vec::new();
    for (_, source) in tree::files("src/present/text/es", "ftl") {
        for (id, text) in fluent::parse(&source).unwrap() {
            faults.extend(english_command(&text.words).map(|name| format!("{id}: {name}")));
        }
    }
    for (path, source) in tree::files("src/rules/chilecompra", "toml") {
        for line in source.lines() {
            let Some((_, spanish)) = line.split_once("es = ") else {
                continue;
            };
            let spanish = spanish.split(", en = ").next().unwrap_or_default();
            faults
                .extend(english_command(spanish).map(|name| format!("{}: {name}", path.display())));
        }
    }
    faults
}

#[test]
fn spanish_texts_name_spanish_commands() {
    assert_eq!(faults(), Vec::<String>::new());
}

/// The commands of an own offer in a Fluent file that do not say whose it is; help is spoken without a store.
fn without_supplier(source: &str) -> Vec<&str> {
    let lines = source.lines().filter(|line| !line.starts_with("help-"));
    lines
        .filter(|line| {
            let commands = line.split("encuentro ofertas ").skip(1);
            let mut commands = commands.chain(line.split("encuentro bids ").skip(1));
            commands.any(|typed| {
                let rest = typed.split_once(' ').map_or("", |(_, rest)| rest);
                rest.starts_with("{ $code }") && !rest.starts_with("{ $code }{ $whose }")
            })
        })
        .collect()
}

#[test]
fn commands_of_an_offer_say_whose_it_is() {
    for language in ["es", "en"] {
        for source in tree::files(&format!("src/present/text/{language}"), "ftl").values() {
            assert_eq!(without_supplier(source), Vec::<&str>::new());
        }
    }
    let wrong = "x = Siga con: encuentro ofertas precio { $code } --linea";
    assert_eq!(without_supplier(wrong), [wrong]);
    let right = "x = «encuentro bids price { $code }{ $whose } --line»";
    assert_eq!(without_supplier(right), Vec::<&str>::new());
}

#[test]
fn an_english_command_in_a_text_is_found() {
    assert_eq!(
        english_command("Escriba «encuentro check 1-9»."),
        Some("check")
    );
    assert_eq!(english_command("Escriba «encuentro revisar»."), None);
    assert_eq!(english_command("No se encuentro nada de tenders"), None);
}
