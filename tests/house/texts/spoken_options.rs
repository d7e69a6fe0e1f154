//! Spanish texts name options by their Spanish names, as Spanish help lists them.

use crate::support::{fluent, tree};
use std::collections::{BTreeMap, BTreeSet};

/// The text between two marks.
fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(before)?;
    rest.split_once(after).map(|(found, _)| found)
}

/// The options that a file declares: the long name, and the Spanish one where there is one.
fn declared(source: &str) -> Vec<(String, Option<String>)> {
    let blocks = source.split("#[arg(").skip(1);
    let options = blocks.filter_map(|block| {
        let (attribute, rest) = block.split_once(")]")?;
        let is_long = attribute
            .split(|sign: char| !sign.is_alphanumeric() && sign != '_')
            .any(|word| word == "long");
        let field = rest.split(':').next()?.split_whitespace().last()?;
        let long = between(attribute, "long = \"", "\"").map_or_else(
            || field.trim_start_matches("r#").replace('_', "-"),
            str::to_owned,
        );
        let spanish = between(attribute, "visible_alias = \"", "\"").map(str::to_owned);
        is_long.then_some((long, spanish))
    });
    options.collect()
}

/// The options that a text names.
fn named(text: &str) -> impl Iterator<Item = &str> {
    let after = text.split("--").skip(1);
    let words = after.filter_map(|rest| {
        rest.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-')
            .next()
    });
    words.filter(|word| word.starts_with(|sign: char| sign.is_ascii_lowercase()))
}

/// The options that have a Spanish name in every command that takes them, and nothing else of that name.
fn english_only() -> BTreeSet<String> {
    let mut names: BTreeMap<String, bool> = BTreeMap::new();
    let mut spanish = BTreeSet::new();
    for source in tree::files("src/cli", "rs").values() {
        for (long, alias) in declared(source) {
            let always = names.entry(long).or_insert(true);
            *always &= alias.is_some();
            spanish.extend(alias);
        }
    }
    names.retain(|name, always| *always && !spanish.contains(name));
    names.into_keys().collect()
}

#[test]
fn spanish_texts_name_spanish_options() {
    let english = english_only();
    assert!(english.contains("projector") && !english.contains("rut"));
    let mut faults = Vec::new();
    for source in tree::files("src/present/text/es", "ftl").values() {
        for (id, text) in fluent::parse(source).unwrap() {
            let found = named(&text.words).filter(|name| english.contains(*name));
            faults.extend(found.map(|name| format!("{id}: --{name}")));
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn options_are_read_from_declarations_and_texts() {
    let source = "#[arg(long, visible_alias = \"todos\")]\n    all: bool,\n    #[arg(value_name = \"X\")] x: u8,";
    let all = ("all".to_owned(), Some("todos".to_owned()));
    assert_eq!(declared(source), [all]);
    let text = "Use «--todos» o --paso, y - - no.";
    assert_eq!(named(text).collect::<Vec<_>>(), ["todos", "paso"]);
}
