//! The file of a folder: out and back it is the same, and whatever happens to it is noticed.

use super::seal::seal_at;
use super::*;
use crate::domain::paper::{Media, Paper, PaperFile};
use crate::domain::rut::Rut;
use jiff::civil::date;
use proptest::prelude::*;
use secrecy::SecretString;
use std::io::Cursor;

const FILE: &[u8] = b"%PDF-1.7\n% invented\n";

fn rut(body: u32) -> Rut {
    Rut::from_body(body).expect("a RUT")
}

fn secret(text: &str) -> SecretString {
    SecretString::from(text)
}

fn folder() -> Folder {
    let mut folder = Folder::empty(rut(14));
    for (kind, bytes) in [("f30", FILE), ("statute", b"gone")] {
        let mut paper = Paper::new(rut(14), kind, None, date(2026, 11, 20));
        paper.file = Some(PaperFile {
            sha256: Fingerprint::of(bytes),
            name: "año.pdf".to_owned(),
            media: Media::Pdf,
            bytes: bytes.len() as u64,
        });
        folder.papers.push(paper.identified());
    }
    folder
}

/// The folder in its file, at a cost; the file of one paper is lost already.
fn sealed_at(work: u8) -> Vec<u8> {
    let give = &mut |sha256: &Fingerprint| {
        Ok::<_, ()>((*sha256 == Fingerprint::of(FILE)).then(|| FILE.to_vec()))
    };
    let passphrase = secret("la once en la plaza");
    let (bytes, lost) = seal_at(
        work,
        &folder(),
        date(2026, 11, 28),
        &passphrase,
        Vec::new(),
        give,
    )
    .expect("sealed");
    assert_eq!(lost, 1);
    bytes
}

fn sealed() -> Vec<u8> {
    sealed_at(WORK)
}

fn open(bytes: &[u8]) -> Result<OpenedFolder<Cursor<Vec<u8>>>, OpenError> {
    OpenedFolder::open(Cursor::new(bytes.to_vec()), &secret("la once en la plaza"))
}

/// Everything of an opened file.
fn whole(bytes: &[u8]) -> Result<(), OpenError> {
    let mut opened = open(bytes)?;
    for sha256 in opened.folder.files() {
        opened.file(&sha256)?;
    }
    Ok(())
}

#[test]
fn out_and_back_it_is_the_same_and_nothing_stands_open_in_it() {
    let bytes = sealed();
    let mut opened = open(&bytes).expect("opened");
    assert_eq!(opened.folder, folder());
    assert_eq!((opened.left_on, opened.lost()), (date(2026, 11, 28), 1));
    let held = opened.file(&Fingerprint::of(FILE)).expect("read");
    assert_eq!(held.as_deref(), Some(FILE));
    assert_eq!(opened.file(&Fingerprint::of(b"gone")).expect("read"), None);
    for trace in [&b"f30"[..], b"invented", b"14-0", b"folder.json"] {
        assert!(!bytes.windows(trace.len()).any(|part| part == trace));
    }
}

#[test]
fn another_passphrase_and_other_files_are_told_apart() {
    let bytes = sealed();
    let wrong = OpenedFolder::open(Cursor::new(bytes), &secret("la once en la playa"));
    assert!(matches!(wrong.err(), Some(OpenError::WrongPassphrase)));
    for foreign in [
        &b""[..],
        b"a,b\n1,2\n",
        b"PK\x03\x04",
        b"age-encryption.org/v1\n",
    ] {
        let told = open(foreign).err();
        let wanted = matches!(told, Some(OpenError::Foreign | OpenError::Damaged(_)));
        assert!(wanted, "{foreign:?}: {told:?}");
    }
}

/// Anything at all, encrypted.
fn encrypted(plain: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut recipient = age::scrypt::Recipient::new(secret("la once en la plaza"));
    recipient.set_work_factor(2);
    let recipients = std::iter::once(&recipient as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(recipients).expect("one");
    let mut bytes = Vec::new();
    let mut writer = encryptor.wrap_output(&mut bytes).expect("begun");
    writer.write_all(plain).expect("written");
    writer.finish().expect("whole");
    bytes
}

/// A document in an archive, whatever it says.
fn archived(document: &str) -> Vec<u8> {
    use std::io::Write;
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    archive.start_file(DOCUMENT, options).expect("begun");
    archive.write_all(document.as_bytes()).expect("written");
    archive.finish().expect("whole").into_inner()
}

fn with_document(document: &str) -> Vec<u8> {
    encrypted(&archived(document))
}

#[test]
fn a_newer_version_somebody_elses_things_and_other_documents_are_refused() {
    let document = |version: u32, rut: &str| {
        format!(
            r#"{{"format":"encuentro.folder","version":{version},"left_on":"2026-11-28","files":[],
            "folder":{{"rut":"14-0","papers":[{{"supplier":"{rut}","id":"a","kind":"f30","added_on":"2026-11-20"}}]}}}}"#
        )
    };
    assert!(open(&with_document(&document(1, "14-0"))).is_ok());
    let newer = open(&with_document(&document(2, "14-0"))).err();
    assert!(
        matches!(newer, Some(OpenError::Newer { found: 2 })),
        "{newer:?}"
    );
    let foreign = open(&with_document(&document(1, "6-K"))).err();
    assert!(
        matches!(foreign, Some(OpenError::Damaged(_))),
        "{foreign:?}"
    );
    for other in ["[]", "{}", r#"{"format":"other","version":1}"#] {
        let told = open(&with_document(other)).err();
        assert!(
            matches!(told, Some(OpenError::Foreign)),
            "{other}: {told:?}"
        );
    }
}

#[test]
fn a_file_that_asks_for_too_much_memory_is_not_opened() {
    let bytes = sealed();
    let costly = bytes
        .iter()
        .position(|byte| *byte == b'\n')
        .expect("a line");
    let header = String::from_utf8_lossy(&bytes[..200]).into_owned();
    let line = header.lines().nth(1).expect("a stanza");
    assert!(line.ends_with(&format!(" {WORK}")), "{line}");
    let mut changed = bytes[..=costly].to_vec();
    changed.extend_from_slice(line.replace(&format!(" {WORK}"), " 40").as_bytes());
    changed.extend_from_slice(&bytes[costly + 1 + line.len()..]);
    assert!(matches!(open(&changed).err(), Some(OpenError::TooCostly)));
}

/// What happens to a file on its way.
fn changed(bytes: &[u8], at: usize, how: u8, other: u8) -> Vec<u8> {
    let at = at % bytes.len();
    let mut changed = bytes.to_vec();
    match how % 4 {
        0 => changed.truncate(at),
        1 => changed[at] ^= other.max(1),
        2 => changed.insert(at, other),
        _ => drop(changed.drain(at..(at + usize::from(other) + 1).min(bytes.len()))),
    }
    changed
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn a_file_that_was_cut_or_changed_anywhere_is_noticed(at in any::<usize>(), how in any::<u8>(), other in any::<u8>()) {
        static SEALED: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(|| sealed_at(2));
        let changed = changed(&SEALED, at, how, other);
        prop_assume!(changed != *SEALED);
        prop_assert!(whole(&changed).is_err());
    }

    #[test]
    fn whoever_knows_the_passphrase_breaks_nothing_with_it(
        at in any::<usize>(), how in any::<u8>(), other in any::<u8>(), noise in prop::collection::vec(any::<u8>(), 0..300)
    ) {
        let document = r#"{"format":"encuentro.folder","version":1,"left_on":"2026-11-28","files":[],"folder":{"rut":"14-0"}}"#;
        let archive = archived(document);
        for plain in [changed(&archive, at, how, other), noise] {
            // It opens or it does not; nothing is held that is not the person's.
            if let Ok(opened) = open(&encrypted(&plain)) {
                prop_assert!(opened.folder.is_consistent());
            }
        }
    }
}
