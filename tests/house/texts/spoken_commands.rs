//! Spanish texts name commands by their Spanish names: a person types what was read.

use crate::support::{fluent, tree};

/// Command groups by their English names, which have a Spanish one.
const ENGLISH: [&str; 8] = [
    "register",
    "check",
    "suppliers",
    "tenders",
    "bids",
    "rules",
    "store",
    "explain",
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

#[test]
fn an_english_command_in_a_text_is_found() {
    assert_eq!(
        english_command("Escriba «encuentro check 1-9»."),
        Some("check")
    );
    assert_eq!(english_command("Escriba «encuentro revisar»."), None);
    assert_eq!(english_command("No se encuentro nada de tenders"), None);
}
