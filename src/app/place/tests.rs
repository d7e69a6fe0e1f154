//! What is replaced, what is left alone, and what is refused.

use super::*;
use jiff::civil::date;

const DAY: Date = date(2026, 11, 27);

fn file(name: &str, text: &str) -> PackFile {
    PackFile {
        name: name.to_owned(),
        bytes: text.as_bytes().to_vec(),
    }
}

fn write(path: &Path, name: &str) -> Outcome<()> {
    Place::look(path, Sort::Pack)?.write(vec![file(name, "x")], DAY)
}

#[test]
fn an_earlier_pack_is_replaced_whole_and_nothing_stays_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("deep/pack");
    write(&target, "01-a.txt").unwrap();
    assert!(Place::look(&target, Sort::Pack).unwrap().taken);
    write(&target, "02-b.txt").unwrap();
    let mut names = names_in(&target).unwrap();
    names.sort();
    assert_eq!(names, ["02-b.txt", SUMS]);
    assert_eq!(names_in(target.parent().unwrap()).unwrap(), ["pack"]);
}

#[test]
fn a_folder_with_other_files_is_left_alone_and_an_empty_one_taken() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("pack");
    fs_err::create_dir(&target).unwrap();
    assert!(!Place::look(&target, Sort::Pack).unwrap().taken);
    write(&target, "01-a.txt").unwrap();
    fs_err::write(target.join("tesis.docx"), "x").unwrap();
    let failure = write(&target, "01-a.txt").unwrap_err();
    assert_eq!(failure.message.id, "pack-folder-in-use");
    assert!(target.join("tesis.docx").exists());
    let plain = folder.path().join("plain");
    fs_err::write(&plain, "x").unwrap();
    assert_eq!(
        write(&plain, "01-a.txt").unwrap_err().message.id,
        "pack-not-a-folder"
    );
}

#[test]
fn an_archive_that_came_meanwhile_or_is_another_one_is_not_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("pack.ZIP");
    let place = Place::look(&target, Sort::Pack).unwrap();
    fs_err::write(&target, "mine").unwrap();
    assert!(place.write(Vec::new(), DAY).is_err());
    let refused = Place::look(&target, Sort::Pack).unwrap_err();
    assert_eq!(refused.message.id, "pack-not-a-folder");
    assert_eq!(fs_err::read(&target).unwrap(), b"mine");
    fs_err::remove_file(&target).unwrap();
    write(&target, "01-a.txt").unwrap();
    assert!(Place::look(&target, Sort::Pack).unwrap().taken);
    write(&target, "01-a.txt").unwrap();
}

#[test]
fn a_pack_and_a_directory_never_take_each_others_place() {
    let folder = tempfile::tempdir().unwrap();
    let (pack, directory) = (folder.path().join("pack"), folder.path().join("lista.zip"));
    write(&pack, "01-a.txt").unwrap();
    let marked = || vec![file(DIRECTORY_MARK, "{}"), file("index.html", "x")];
    let place = Place::look(&directory, Sort::Directory).unwrap();
    place.write(marked(), DAY).unwrap();
    assert!(
        directory.is_dir(),
        "a directory is a folder, whatever it is called"
    );
    assert!(Place::look(&directory, Sort::Directory).unwrap().taken);
    let refused = Place::look(&pack, Sort::Directory).unwrap_err();
    assert_eq!(refused.message.id, "directory-folder-in-use");
    let plain = folder.path().join("plain");
    let place = Place::look(&plain, Sort::Directory).unwrap();
    place.write(marked(), DAY).unwrap();
    let refused = Place::look(&plain, Sort::Pack).unwrap_err();
    assert_eq!(refused.message.id, "pack-folder-in-use");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&pack), mode(&plain)), (0o700, 0o755));
    }
}

#[test]
fn a_file_that_was_filled_in_or_signed_since_is_never_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("pack");
    write(&target, "01-a.txt").unwrap();
    let place = Place::look(&target, Sort::Pack).unwrap();
    fs_err::write(target.join("01-a.txt"), "signed").unwrap();
    let late = place.write(vec![file("02-b.txt", "x")], DAY).unwrap_err();
    for refused in [late, write(&target, "02-b.txt").unwrap_err()] {
        assert_eq!(refused.message.id, "pack-file-changed");
    }
    assert_eq!(fs_err::read(target.join("01-a.txt")).unwrap(), b"signed");
}
