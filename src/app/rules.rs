//! The rule pack as a person uses it: the embedded one, the person's own values, and a folder given on the command line.

pub mod check;
pub mod set;

use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::rules::Pack;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// A file of a pack: its name and its text.
pub type RuleFile = (String, String);

/// The folder of a person's own rules inside the home folder.
#[must_use]
pub fn own_folder(home: &Path) -> PathBuf {
    home.join("rules")
}

/// The pack that counts for this run: embedded, then the person's own folder, then the folder that was given.
///
/// # Errors
/// A folder or a file that cannot be read; an entry that the pack does not understand.
pub fn load(home: &Path, given: Option<&Path>) -> Outcome<Pack> {
    laid_over(Pack::embedded()?, home, given)
}

/// As much of it as a search by words needs.
///
/// # Errors
/// As [`load`].
pub fn load_for_search(home: &Path, given: Option<&Path>) -> Outcome<Pack> {
    laid_over(Pack::embedded_for_search()?, home, given)
}

/// An embedded pack with the person's own folder and the folder that was given over it.
fn laid_over(mut pack: Pack, home: &Path, given: Option<&Path>) -> Outcome<Pack> {
    pack = pack.overlay(&own_files(home)?)?;
    if let Some(folder) = given {
        pack = pack.overlay(&read_folder(folder)?)?;
    }
    Ok(pack)
}

/// The files of the person's own folder; none while there is no folder.
fn own_files(home: &Path) -> Outcome<Vec<RuleFile>> {
    let folder = own_folder(home);
    if folder.is_dir() {
        read_folder(&folder)
    } else {
        Ok(Vec::new())
    }
}

/// The TOML files of a folder, by name.
///
/// # Errors
/// A folder or a file that cannot be read, or a folder without any TOML file.
pub fn read_folder(folder: &Path) -> Outcome<Vec<RuleFile>> {
    let mut paths = Vec::new();
    for entry in fs_err::read_dir(folder).map_err(|error| unreadable(folder, error))? {
        let path = entry.map_err(|error| unreadable(folder, error))?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "toml")
        {
            paths.push(path);
        }
    }
    paths.sort();
    if paths.is_empty() {
        let message =
            Message::new("rules-empty-folder").with("folder", folder.display().to_string());
        return Err(Failure::new(FailureKind::Input, message));
    }
    paths.iter().map(|path| read_file(path)).collect()
}

fn read_file(path: &Path) -> Outcome<RuleFile> {
    let text = fs_err::read_to_string(path).map_err(|error| unreadable(path, error))?;
    let name = path
        .file_name()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    Ok((name, text.trim_start_matches('\u{feff}').to_owned()))
}

fn unreadable(path: &Path, error: std::io::Error) -> Failure {
    let id = match error.kind() {
        ErrorKind::NotFound => "rules-not-found",
        ErrorKind::InvalidData => "rules-not-text",
        _ => "rules-cannot-read",
    };
    let message = Message::new(id).with("path", path.display().to_string());
    Failure::new(FailureKind::Input, message).caused_by(error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const UTM: &str = "[[parameters]]\nid = \"utm\"\nmonth = \"2026-11\"\nvalue = \"VALUE\"\nunit = \"CLP\"\n\
        basis = { source = \"sii-utm\", valid_from = \"2026-11-01\", checked_on = \"2026-11-23\", verified = true }\n";

    #[test]
    fn the_given_folder_lies_over_the_own_one() {
        let home = tempfile::tempdir().unwrap();
        let given = tempfile::tempdir().unwrap();
        let value = |pack: Pack| {
            let known = pack.parameter("utm", date(2026, 11, 2)).known();
            known.map(|parameter| parameter.value.to_string())
        };
        assert_eq!(value(load(home.path(), None).unwrap()), None);
        fs_err::create_dir(own_folder(home.path())).unwrap();
        let own = own_folder(home.path()).join("mine.toml");
        fs_err::write(own, UTM.replace("VALUE", "72500")).unwrap();
        assert_eq!(value(load(home.path(), None).unwrap()).unwrap(), "72500");
        fs_err::write(given.path().join("x.toml"), UTM.replace("VALUE", "72600")).unwrap();
        assert_eq!(
            value(load(home.path(), Some(given.path())).unwrap()).unwrap(),
            "72600"
        );
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        let home = tempfile::tempdir().unwrap();
        let missing = load(home.path(), Some(&home.path().join("gone"))).unwrap_err();
        assert_eq!(missing.message.id, "rules-not-found");
        let empty = load(home.path(), Some(home.path())).unwrap_err();
        assert_eq!(empty.message.id, "rules-empty-folder");
        fs_err::write(home.path().join("a.toml"), b"id = \"\xff\"").unwrap();
        let binary = load(home.path(), Some(home.path())).unwrap_err();
        assert_eq!(binary.message.id, "rules-not-text");
        assert_eq!(binary.kind, FailureKind::Input);
    }
}
