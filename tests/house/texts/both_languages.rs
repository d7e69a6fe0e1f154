//! Spanish and English hold the same files, ids and arguments, and neither is a copy of the other.

use crate::support::fluent::{Text, parse};
use crate::support::tree;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// Texts that rightly read the same in both languages, and why.
const SAME_IN_BOTH: &[(&str, &str)] = &[
    ("interview-no", "the word is the same"),
    ("rules-column-id", "a loan word in Spanish"),
    ("tenders-no", "spelled alike"),
    ("tenders-offer-total", "spelled alike"),
];

/// Names that belong to no language: a text of nothing else reads the same in both.
const NAMES: &[&str] = &[
    "ChileCompra",
    "CLP",
    "CSV",
    "Comuna",
    "EMT",
    "Excel",
    "IVA",
    "JSON",
    "PostgreSQL",
    "RUT",
    "SII",
    "SQLite",
    "TGR",
    "UF",
    "UNSPSC",
    "UTM",
];

/// Is anything but names worded?
fn is_worded(words: &str) -> bool {
    words
        .split(|letter: char| !letter.is_alphabetic())
        .any(|word| !word.is_empty() && !NAMES.contains(&word))
}

type Files = BTreeMap<PathBuf, String>;

/// The texts of one language, by id; pushes what does not parse and what is written in two files.
fn read(language: &str, files: &Files, wrong: &mut Vec<String>) -> BTreeMap<String, Text> {
    let mut all = BTreeMap::new();
    for (file, source) in files {
        match parse(source) {
            Ok(texts) => {
                for (id, text) in texts {
                    if all.insert(id.clone(), text).is_some() {
                        wrong.push(format!("{language}: {id} is written in two files"));
                    }
                }
            }
            Err(reason) => wrong.push(format!("{language}/{}: {reason}", file.display())),
        }
    }
    all
}

/// Everything that differs where it must not, or is equal where it must differ.
fn differences(spanish: &Files, english: &Files, same_in_both: &[(&str, &str)]) -> Vec<String> {
    let mut wrong = Vec::new();
    let names = |files: &Files| files.keys().cloned().collect::<BTreeSet<_>>();
    for file in names(spanish).symmetric_difference(&names(english)) {
        wrong.push(format!("{} is there in one language only", file.display()));
    }
    let es = read("es", spanish, &mut wrong);
    let en = read("en", english, &mut wrong);
    for id in en.keys().filter(|id| !es.contains_key(*id)) {
        wrong.push(format!("{id} is missing in es"));
    }
    for (id, text) in &es {
        let Some(other) = en.get(id) else {
            wrong.push(format!("{id} is missing in en"));
            continue;
        };
        if text.arguments != other.arguments {
            wrong.push(format!(
                "{id} takes {:?} in es and {:?} in en",
                text.arguments, other.arguments
            ));
        }
        let expected = same_in_both.iter().any(|(known, _)| known == id);
        if is_worded(&text.words) && text.words == other.words && !expected {
            wrong.push(format!("{id} reads the same in both: {}", text.words));
        }
    }
    wrong
}

#[test]
fn both_languages_say_the_same_things() {
    let spanish = tree::files("src/present/text/es", "ftl");
    let english = tree::files("src/present/text/en", "ftl");
    assert!(!spanish.is_empty(), "the texts were not found");
    assert_eq!(
        differences(&spanish, &english, SAME_IN_BOTH),
        Vec::<String>::new()
    );
}

#[test]
fn every_exception_still_exists() {
    let known: BTreeSet<String> = tree::files("src/present/text/es", "ftl")
        .values()
        .filter_map(|source| parse(source).ok())
        .flat_map(BTreeMap::into_keys)
        .collect();
    for (id, reason) in SAME_IN_BOTH {
        assert!(known.contains(*id), "{id} ({reason}) is no text any more");
    }
}

#[test]
fn every_file_is_embedded() {
    let loader = &tree::sources("src/present")[&PathBuf::from("texts.rs")];
    for file in tree::files("src/present/text/es", "ftl").keys() {
        let name = format!("/{}\"", file.display());
        assert!(
            loader.contains(&name),
            "texts.rs does not load {}",
            file.display()
        );
    }
}

#[test]
fn a_difference_is_found() {
    let files = |list: &[(&str, &str)]| -> Files {
        list.iter()
            .map(|(name, text)| (PathBuf::from(name), (*text).to_owned()))
            .collect()
    };
    let spanish = files(&[
        (
            "a.ftl",
            "one = Uno { $n }\nonly-here = Solo aquí\nname = RUT\nsame = Equal\nbare = { $x }\nnames = RUT (UTM)\n",
        ),
        (
            "b.ftl",
            "many =\n    { $n ->\n        [one] uno\n       *[other] { NUMBER($m) }\n    }\none = Otra vez\n",
        ),
        ("bad.ftl", "flat = { $n -> [one] a *[other] b }\n"),
    ]);
    let english = files(&[
        (
            "a.ftl",
            "one = One { $m }\nname = RUT\nsame = Equal\nbare = { $x }\nnames = RUT (UTM)\n",
        ),
        (
            "b.ftl",
            "many = { $n } or { $m }\nonly-there = Only there\n",
        ),
        ("c.ftl", "# Empty\n"),
    ]);
    let wrong = differences(&spanish, &english, &[("name", "a name")]);
    let expected = [
        "bad.ftl is there in one language only",
        "c.ftl is there in one language only",
        "es: one is written in two files",
        "es/bad.ftl: line 1: ",
        "only-there is missing in es",
        "one takes {} in es and {\"m\"} in en",
        "only-here is missing in en",
        "same reads the same in both: Equal",
    ];
    assert_eq!(wrong.len(), expected.len(), "{wrong:#?}");
    for beginning in expected {
        assert!(
            wrong.iter().any(|found| found.starts_with(beginning)),
            "{beginning} is not among {wrong:#?}"
        );
    }
}
