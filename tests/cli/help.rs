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

/// Every command by its name in code, found by walking the English pages; the program itself is the empty path.
fn paths() -> Vec<Vec<String>> {
    let environment = Environment::english();
    let mut waiting = vec![Vec::new()];
    let mut paths = Vec::new();
    while let Some(path) = waiting.pop() {
        for name in commands_on(&page(&environment, &path)) {
            let mut below = path.clone();
            below.push(name);
            waiting.push(below);
        }
        paths.push(path);
    }
    paths
}

/// One help page.
fn page(environment: &Environment, path: &[String]) -> String {
    let mut arguments: Vec<&str> = path.iter().map(String::as_str).collect();
    arguments.push("--help");
    let run = environment.run(&arguments).expect(0);
    assert_eq!(run.stderr, "", "help goes to stdout: {path:?}");
    run.stdout
}

/// The help page of every command, by what is typed to reach it.
pub(super) fn pages(language: Language) -> BTreeMap<String, String> {
    let environment = Environment::new(language);
    let page = |path: Vec<String>| (path.join(" "), page(&environment, &path));
    paths().into_iter().map(page).collect()
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
fn every_name_that_a_spanish_page_lists_leads_to_the_same_page() {
    let environment = Environment::spanish();
    let mut walked = 0;
    for path in paths() {
        let by_name = page(&environment, &path);
        let names = commands_on(&by_name);
        let english = commands_on(&page(&Environment::english(), &path));
        assert_eq!(names.len(), english.len(), "{path:?}");
        for (spanish, english) in names.into_iter().zip(english) {
            let below = |name| [path.clone(), vec![name]].concat();
            assert_eq!(
                page(&environment, &below(spanish)),
                page(&environment, &below(english))
            );
            walked += 1;
        }
    }
    assert!(walked > 10, "only {walked} names were found");
}

#[test]
fn the_help_reads_as_it_was_reviewed() {
    for language in Language::ALL {
        let book: String = pages(language)
            .iter()
            .map(|(path, page)| format!("$ encuentro {path} --help\n{page}\n"))
            .collect();
        insta::assert_snapshot!(format!("help_{}", language.code()), book);
    }
}

#[test]
fn a_command_that_is_nearly_right_gets_one_suggestion() {
    for (typed, meant) in [("lici", "«licitaciones»"), ("reglaz", "«reglas»")] {
        let run = Environment::spanish().run(&[typed]).expect(2);
        assert!(
            run.stderr.contains(&format!("¿Quiso escribir {meant}?")),
            "{run}"
        );
    }
}
