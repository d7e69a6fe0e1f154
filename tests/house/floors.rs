//! The floors: a file uses its own floor or a lower one. The table is the one in `src/lib.rs`.

use crate::support::source::{inside, is_path_separator, is_sign, is_word, tokens};
use crate::support::tree;
use proc_macro2::{Delimiter, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Every room and its floor.
const ROOMS: &[(&str, u8)] = &[
    ("domain", 0),
    ("failure", 0),
    ("rules", 1),
    ("interview", 1),
    ("readiness", 1),
    ("matching", 1),
    ("bidding", 1),
    ("exchange", 2),
    ("market", 2),
    ("store", 2),
    ("app", 3),
    ("present", 4),
    ("terminal", 5),
    ("cli", 6),
];

/// Rooms that stand above another one of the same floor: (who uses, who is used). No other neighbours meet.
const ABOVE: &[(&str, &str)] = &[
    ("failure", "domain"),
    ("interview", "rules"),
    ("readiness", "rules"),
    ("matching", "rules"),
    ("bidding", "rules"),
];

fn floor(room: &str) -> Option<u8> {
    let (_, floor) = ROOMS.iter().find(|(known, _)| *known == room)?;
    Some(*floor)
}

fn may_use(user: &str, used: &str) -> bool {
    let (Some(own), Some(other)) = (floor(user), floor(used)) else {
        return false;
    };
    user == used || other < own || ABOVE.contains(&(user, used))
}

/// The module path of a file below `src`: `store/sqlite/mod.rs` is `["store", "sqlite"]`.
fn module_path(file: &Path) -> Vec<String> {
    let mut path: Vec<String> = file
        .with_extension("")
        .components()
        .map(|part| part.as_os_str().to_str().unwrap().to_owned())
        .collect();
    if path.last().is_some_and(|last| last == "mod") {
        path.pop();
    }
    path
}

/// Collects the room of every path that leaves the file: `crate::room…`, `crate::{room…, room…}` and as many
/// `super::` as lead to the top.
fn rooms_used(tokens: &[TokenTree], module: &[String], found: &mut BTreeSet<String>) {
    let mut place = 0;
    while place < tokens.len() {
        let token = tokens.get(place);
        if is_word(token, "mod")
            && let Some(name) = tokens.get(place + 1)
            && let Some(body) = inside(tokens.get(place + 2), Delimiter::Brace)
        {
            let mut inner = module.to_vec();
            inner.push(name.to_string());
            rooms_used(&body, &inner, found);
            place += 3;
            continue;
        }
        if let Some(TokenTree::Group(group)) = token {
            let body: Vec<TokenTree> = group.stream().into_iter().collect();
            rooms_used(&body, module, found);
        }
        if is_word(token, "crate") && is_path_separator(tokens, place + 1) {
            found.extend(first_names(tokens.get(place + 3)));
        }
        let supers = supers_at(tokens, place);
        if supers > 0 && supers >= module.len() {
            found.extend(first_names(tokens.get(place + 3 * supers)));
        }
        place += 1 + 3 * supers.saturating_sub(1);
    }
}

/// How many `super::` follow each other from here.
fn supers_at(tokens: &[TokenTree], place: usize) -> usize {
    (0..)
        .take_while(|step| {
            is_word(tokens.get(place + 3 * step), "super")
                && is_path_separator(tokens, place + 3 * step + 1)
        })
        .count()
}

/// The name at the head of a path, or the heads of `{a::b, c}`.
fn first_names(token: Option<&TokenTree>) -> Vec<String> {
    if let Some(list) = inside(token, Delimiter::Brace) {
        return list
            .split(|token| is_sign(Some(token), ','))
            .filter_map(|path| path.first().map(ToString::to_string))
            .collect();
    }
    token.map(ToString::to_string).into_iter().collect()
}

/// Every broken floor, as `file uses room`.
fn broken(files: &BTreeMap<PathBuf, String>) -> Vec<String> {
    let mut broken = Vec::new();
    for (file, source) in files {
        let module = module_path(file);
        let Some(room) = module
            .first()
            .filter(|room| !["lib", "main"].contains(&room.as_str()))
        else {
            continue;
        };
        let mut used = BTreeSet::new();
        rooms_used(&tokens(source), &module, &mut used);
        broken.extend(
            used.iter()
                .filter(|used| !may_use(room, used))
                .map(|used| format!("{} uses {used}", file.display())),
        );
    }
    broken
}

#[test]
fn no_file_uses_a_higher_floor() {
    let files = tree::sources("src");
    assert!(files.len() > 20, "the sources were not found");
    assert_eq!(broken(&files), Vec::<String>::new());
}

#[test]
fn the_table_in_lib_names_every_room_on_its_floor() {
    let files = tree::sources("src");
    let library = &files[Path::new("lib.rs")];
    let declared: BTreeSet<&str> = library
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .collect();
    let known: BTreeSet<&str> = ROOMS.iter().map(|(room, _)| *room).collect();
    assert_eq!(declared, known);
    for (room, floor) in ROOMS {
        let row = format!("//! | {floor} |");
        assert!(
            library
                .lines()
                .any(|line| line.starts_with(&row) && line.contains(&format!("[`{room}`]"))),
            "the table in src/lib.rs does not show {room} on floor {floor}"
        );
    }
}

#[test]
fn a_broken_floor_is_found() {
    let files = [
        ("domain/rut.rs", "use crate::failure::Failure;"),
        (
            "domain/good.rs",
            "// use crate::cli;\nfn f() { say(\"crate::cli::run\") }",
        ),
        (
            "store/sqlite/mod.rs",
            "fn f() { let x = crate::exchange::read(); }",
        ),
        (
            "exchange/list.rs",
            "use crate::{domain::rut::Rut, store::{self, Store}};",
        ),
        (
            "interview/mod.rs",
            "use crate::rules::Pack; use crate::readiness as r;",
        ),
        (
            "readiness/mod.rs",
            "#[cfg(test)] mod tests { use crate::interview::Step; }",
        ),
        (
            "app/deep/er.rs",
            "use super::super::super::present::Output; use super::super::list;",
        ),
        (
            "app/inner.rs",
            "mod tests { use super::super::list; use super::super::super::cli; }",
        ),
        (
            "present/table.rs",
            "macro_rules! m { () => { $crate::terminal::ask() } }",
        ),
        (
            "terminal/mod.rs",
            "use crate::store::Store; use crate::unknown::Room;",
        ),
    ]
    .map(|(file, source)| (PathBuf::from(file), source.to_owned()));
    assert_eq!(
        broken(&files.into()),
        [
            "app/deep/er.rs uses present",
            "app/inner.rs uses cli",
            "domain/rut.rs uses failure",
            "exchange/list.rs uses store",
            "interview/mod.rs uses readiness",
            "present/table.rs uses terminal",
            "readiness/mod.rs uses interview",
            "store/sqlite/mod.rs uses exchange",
            "terminal/mod.rs uses unknown",
        ]
    );
}
