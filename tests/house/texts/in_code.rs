//! Every text is used, and every text that the code names exists and gets its arguments.

use crate::support::fluent::{Text, parse};
use crate::support::source::{
    every_group, inside, is_path_separator, is_sign, is_word, string, tokens, without_tests,
};
use crate::support::tree;
use proc_macro2::{Delimiter, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Ids that the code puts together: the beginning, and how.
const MADE_BY_PREFIX: &[(&str, &str)] = &[(
    "help",
    "the help follows the command tree: help-<command>--<argument>",
)];

/// The argument that every text gets by itself: whose offer or paper a command is about.
const ALWAYS_GIVEN: &str = "whose";

/// Texts whose remaining arguments are added after the expression that names them.
const FILLED_LATER: &[(&str, &str)] = &[
    (
        "rules-unknown-field",
        "the file and its line are added to every fault of a file at once",
    ),
    (
        "rules-unreadable",
        "the file and its line are added to every fault of a file at once",
    ),
    (
        "verdict-subtitle",
        "the day and the RUT are added for both subtitles at once",
    ),
    (
        "verdict-subtitle-tender",
        "the day and the RUT are added for both subtitles at once",
    ),
];

/// A text that the code names: its id and, where it is `Message::new("id").with(…)`, the arguments it gets.
#[derive(Debug, PartialEq, Eq)]
struct Named {
    id: String,
    arguments: Option<BTreeSet<String>>,
}

/// `Message::new("id")` with the `.with("name", …)` that follow, and `texts.get("id")`, `texts.find("id")`.
fn named_in(tokens: &[TokenTree]) -> Vec<Named> {
    let argument = |place: usize| {
        let inner = inside(tokens.get(place), Delimiter::Parenthesis)?;
        string(inner.first())
    };
    let mut found = Vec::new();
    for place in 0..tokens.len() {
        let here = tokens.get(place);
        if is_word(here, "Message")
            && is_path_separator(tokens, place + 1)
            && is_word(tokens.get(place + 3), "new")
            && let Some(id) = argument(place + 4)
        {
            let calls = (place + 5..).step_by(3).take_while(|&call| {
                is_sign(tokens.get(call), '.') && is_word(tokens.get(call + 1), "with")
            });
            let arguments = Some(calls.filter_map(|call| argument(call + 2)).collect());
            found.push(Named { id, arguments });
        }
        if (is_word(here, "get") || is_word(here, "find"))
            && is_sign(tokens.get(place.wrapping_sub(1)), '.')
            && speaks(tokens, place.wrapping_sub(2))
            && let Some(id) = argument(place + 1)
        {
            found.push(Named {
                id,
                arguments: None,
            });
        }
    }
    found
}

/// Is it `texts`, or `texts()`?
fn speaks(tokens: &[TokenTree], place: usize) -> bool {
    let called = inside(tokens.get(place), Delimiter::Parenthesis).is_some_and(|it| it.is_empty());
    is_word(tokens.get(place.wrapping_sub(usize::from(called))), "texts")
}

/// Is it a file of tests?
fn is_test_file(file: &Path) -> bool {
    file.with_extension("").components().any(|part| {
        let name = part.as_os_str().to_str().unwrap_or_default();
        name == "tests" || name.ends_with("_tests")
    })
}

struct Code {
    named: Vec<(PathBuf, Named)>,
    literals: BTreeSet<String>,
}

fn read_code(files: &BTreeMap<PathBuf, String>) -> Code {
    let mut code = Code {
        named: Vec::new(),
        literals: BTreeSet::new(),
    };
    for (file, source) in files.iter().filter(|(file, _)| !is_test_file(file)) {
        for group in every_group(without_tests(tokens(source))) {
            code.literals
                .extend(group.iter().filter_map(|token| string(Some(token))));
            code.named.extend(
                named_in(&group)
                    .into_iter()
                    .map(|named| (file.clone(), named)),
            );
        }
    }
    code
}

/// What the code and the texts do not agree on. `packs` are the TOML files, which may name texts too.
fn disagreements(
    texts: &BTreeMap<String, Text>,
    code: &Code,
    packs: &str,
    made: &[(&str, &str)],
) -> Vec<String> {
    let mut wrong = Vec::new();
    for (file, Named { id, arguments }) in &code.named {
        let Some(text) = texts.get(id) else {
            wrong.push(format!("{}: there is no text {id}", file.display()));
            continue;
        };
        let filled_later = FILLED_LATER.iter().any(|(known, _)| known == id);
        let mut wanted = text.arguments.clone();
        wanted.remove(ALWAYS_GIVEN);
        if let Some(given) = arguments
            && !filled_later
            && !given.is_superset(&wanted)
        {
            wrong.push(format!(
                "{}: {id} wants {wanted:?} and gets {given:?}",
                file.display()
            ));
        }
    }
    let referred: BTreeSet<&String> = texts.values().flat_map(|text| &text.refers_to).collect();
    for id in texts.keys() {
        let whole = id.split('.').next().unwrap_or_default();
        let used = code.literals.contains(whole)
            || referred.contains(&whole.to_owned())
            || packs.contains(&format!("\"{whole}\""))
            || made
                .iter()
                .any(|(prefix, _)| whole == *prefix || whole.starts_with(&format!("{prefix}-")));
        if !used {
            wrong.push(format!("nothing uses {id}"));
        }
    }
    wrong
}

#[test]
fn the_code_and_the_texts_agree() {
    let texts = tree::files("src/present/text/es", "ftl")
        .values()
        .filter_map(|source| parse(source).ok())
        .flatten()
        .collect();
    let code = read_code(&tree::sources("src"));
    assert!(!code.named.is_empty(), "the sources were not found");
    let packs: String = tree::files("src", "toml").into_values().collect();
    assert_eq!(
        disagreements(&texts, &code, &packs, MADE_BY_PREFIX),
        Vec::<String>::new()
    );
}

#[test]
fn a_disagreement_is_found() {
    let texts = parse(
        "known = A { $a } { shown }\nshown = B\nlost = C\nfrom-pack = D\nmade-up = E\nhalf = { $a } { $b }\n\
         in-list = F\nonly-tested = G\n",
    )
    .unwrap();
    let source = r#"
        fn f() { say(Message::new("known").with("a", 1)); Message::new("absent"); }
        fn g() { if x { texts.get("also-absent") } else { self.texts().find("known") } map.get("no-text") }
        fn h() -> Message { Message::new("half").with("a", f(2)).hint() }
        const IDS: [&str; 1] = ["in-list"];
        #[cfg(test)] mod tests { fn t() { Message::new("only-tested"); } }
    "#;
    let files = [
        (PathBuf::from("a.rs"), source.to_owned()),
        (
            PathBuf::from("b/tests.rs"),
            "const A: &str = \"lost\";".to_owned(),
        ),
    ];
    let packs = "message = \"from-pack\"";
    let wrong = disagreements(
        &texts,
        &read_code(&files.into()),
        packs,
        &[("made", "an invented prefix")],
    );
    let expected: BTreeSet<&str> = BTreeSet::from([
        "a.rs: there is no text absent",
        "a.rs: there is no text also-absent",
        "a.rs: half wants {\"a\", \"b\"} and gets {\"a\"}",
        "nothing uses lost",
        "nothing uses only-tested",
    ]);
    assert_eq!(
        wrong.iter().map(String::as_str).collect::<BTreeSet<_>>(),
        expected
    );
}
