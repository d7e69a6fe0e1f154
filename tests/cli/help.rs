//! Every command's `--help` in both languages, found by walking from page to page.

use crate::support::environment::{Environment, Language};
use std::collections::BTreeMap;

/// What clap says of itself in English and a page in Spanish must not hold.
const CLAP_WORDS: [&str; 8] = [
    "Usage",
    "Options",
    "Commands",
    "Arguments",
    "Print ",
    "default:",
    "possible values",
    "aliases:",
];

/// The help page of every command, by what is typed to reach it.
pub(super) fn pages(language: Language) -> BTreeMap<String, String> {
    let environment = Environment::new(language);
    let mut waiting = vec![Vec::new()];
    let mut pages = BTreeMap::new();
    while let Some(path) = waiting.pop() {
        let mut arguments: Vec<&str> = path.iter().map(String::as_str).collect();
        arguments.push("--help");
        let run = environment.run(&arguments).expect(0);
        assert_eq!(run.stderr, "", "help goes to stdout: {path:?}");
        for name in commands_on(&run.stdout) {
            let mut below = path.clone();
            below.push(name);
            waiting.push(below);
        }
        pages.insert(path.join(" "), run.stdout);
    }
    pages
}

/// The commands that a page lists.
fn commands_on(page: &str) -> Vec<String> {
    page.lines()
        .skip_while(|line| !["Comandos:", "Commands:"].contains(line))
        .skip(1)
        .take_while(|line| line.starts_with("  "))
        .filter(|line| !line.starts_with("   ")) // the second line of a long description
        .filter_map(|line| line.split_whitespace().next())
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_command_has_its_help_in_both_languages() {
    let spanish = pages(Language::Spanish);
    let english = pages(Language::English);
    assert!(
        spanish.contains_key("rules set"),
        "the walk found only {:?}",
        spanish.keys()
    );
    assert!(spanish.keys().eq(english.keys()));
    for (path, page) in &spanish {
        assert_ne!(
            page.lines().next(),
            english[path].lines().next(),
            "{path:?} is not translated"
        );
        for word in CLAP_WORDS {
            assert!(
                !page.contains(word),
                "{path:?} says {word:?} in Spanish:\n{page}"
            );
        }
        for page in [page, &english[path]] {
            assert!(
                !page.contains("help-"),
                "a text is missing in {path:?}:\n{page}"
            );
            let widest = page.lines().map(|line| line.chars().count()).max();
            assert!(
                widest <= Some(80),
                "{path:?} is wider than the terminal:\n{page}"
            );
        }
    }
}

#[test]
fn help_follows_the_aliases_that_it_names() {
    let environment = Environment::spanish();
    let by_name = environment.run(&["rules", "set", "--help"]).expect(0);
    let by_alias = environment.run(&["reglas", "set", "--help"]).expect(0);
    assert_eq!(by_name, by_alias);
}
