//! What the file of a paper is, told by its content and never by its name. Looks no further than its type: nothing of it
//! is run, and of an archive only the list of its content types is unpacked.

use crate::domain::message::Message;
use crate::domain::paper::{MOST_BYTES, Media, ending};
use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// A part that every Office file has.
const CONTENT_TYPES: &str = "[Content_Types].xml";

/// The end of the name of a part that holds macros, in small letters: Office does not mind the case.
const MACROS: &str = "vbaproject.bin";

/// A word of the content types of files that may hold macros, in small letters.
const MAY_HOLD_MACROS: &[u8] = b"macroenabled";

/// The content types are not longer than this many bytes; those of a large file take some thousands.
const MOST_TYPES: u64 = 1_000_000;

/// What the content is, held against the name that the file came with.
///
/// # Errors
/// Why it is not kept: empty, too large, none of the types, or not what its name says.
pub fn recognise(name: &str, bytes: &[u8]) -> Result<Media, Message> {
    let about = |id| Message::new(id).with("file", name);
    if bytes.is_empty() {
        return Err(about("papers-file-empty"));
    }
    if u64::try_from(bytes.len()).is_ok_and(|length| length > MOST_BYTES) {
        return Err(too_large(name));
    }
    let Some(media) = content(bytes) else {
        return Err(about("papers-file-type"));
    };
    match ending(name) {
        Some(ending) if !media.endings().contains(&ending.as_str()) => {
            Err(about("papers-file-other-name")
                .with("ending", ending)
                .with("type", media.label()))
        }
        _ => Ok(media),
    }
}

/// The file is larger than what is kept.
#[must_use]
pub fn too_large(name: &str) -> Message {
    Message::new("papers-file-too-large")
        .with("file", name)
        .with("most", i64::try_from(MOST_BYTES / 1_000_000).unwrap_or(0))
}

fn content(bytes: &[u8]) -> Option<Media> {
    match infer::get(bytes)?.extension() {
        "pdf" => Some(Media::Pdf),
        "jpg" => Some(Media::Jpeg),
        "png" => Some(Media::Png),
        // The parts of the archive decide: a beginning alone is soon forged.
        "zip" | "docx" | "xlsx" | "pptx" => office(bytes),
        _ => None,
    }
}

/// Which Office file an archive is, by the names of its parts. One with macros is none.
fn office(bytes: &[u8]) -> Option<Media> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let parts: BTreeSet<_> = archive.file_names().collect::<Result<_, _>>().ok()?;
    let has = |wanted: &str| parts.contains(wanted);
    if parts
        .iter()
        .any(|part| part.to_lowercase().ends_with(MACROS))
    {
        return None;
    }
    let media = match (has("word/document.xml"), has("xl/workbook.xml")) {
        (true, false) => Media::Docx,
        (false, true) => Media::Xlsx,
        _ => return None,
    };
    drop(parts);
    let may_hold_macros = types(&mut archive)?
        .windows(MAY_HOLD_MACROS.len())
        .any(|letters| letters.eq_ignore_ascii_case(MAY_HOLD_MACROS));
    (!may_hold_macros).then_some(media)
}

/// The list of content types; nothing when there is none, or one that is longer than any true one.
fn types(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Option<Vec<u8>> {
    let mut types = Vec::new();
    let part = archive.by_name(CONTENT_TYPES).ok()?;
    part.take(MOST_TYPES + 1).read_to_end(&mut types).ok()?;
    // Office may write the list in two bytes a letter.
    types.retain(|byte| *byte != 0);
    u64::try_from(types.len())
        .is_ok_and(|length| length <= MOST_TYPES)
        .then_some(types)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;
    use zip::write::{SimpleFileOptions, ZipWriter};

    fn archive(parts: &[&str]) -> Vec<u8> {
        archive_of("<Types/>", parts)
    }

    fn archive_of(types: &str, parts: &[&str]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for part in parts {
            writer
                .start_file(*part, SimpleFileOptions::default())
                .unwrap();
            let is_types = *part == CONTENT_TYPES;
            let content = if is_types { types } else { "<xml/>" };
            writer.write_all(content.as_bytes()).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    const JPEG: &[u8] = b"\xff\xd8\xff\xe0\x00\x10JFIF";
    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n....";

    #[test]
    fn the_content_says_what_it_is() {
        let text = archive(&[CONTENT_TYPES, "word/document.xml"]);
        let sheet = archive(&[CONTENT_TYPES, "xl/workbook.xml"]);
        for (name, bytes, media) in [
            ("f30.pdf", &b"%PDF-1.7\n"[..], Media::Pdf),
            ("F30.PDF", b"%PDF-1.4", Media::Pdf),
            ("foto", JPEG, Media::Jpeg),
            ("foto.jpeg", JPEG, Media::Jpeg),
            ("a.png", PNG, Media::Png),
            ("anexo.docx", &text, Media::Docx),
            ("anexo.xlsx", &sheet, Media::Xlsx),
        ] {
            assert_eq!(recognise(name, bytes), Ok(media), "{name}");
        }
    }

    #[test]
    fn what_is_not_what_its_name_says_is_refused_with_the_reason() {
        let macros = archive(&[CONTENT_TYPES, "word/document.xml", "word/vbaProject.bin"]);
        let shouted = archive(&[CONTENT_TYPES, "word/document.xml", "word/VBAPROJECT.BIN"]);
        let enabled =
            "<Override ContentType=\"application/vnd.ms-word.document.MacroEnabled.main+xml\"/>";
        let enabled = archive_of(enabled, &[CONTENT_TYPES, "word/document.xml"]);
        let plain = archive(&["word/document.xml"]);
        let both = archive(&[CONTENT_TYPES, "word/document.xml", "xl/workbook.xml"]);
        let text = archive(&[CONTENT_TYPES, "word/document.xml"]);
        let large = [b"%PDF-1.7".to_vec(), vec![0; 20_000_000]].concat();
        for (name, bytes, id) in [
            ("f30.pdf", &b""[..], "papers-file-empty"),
            ("f30.pdf", &large, "papers-file-too-large"),
            ("f30.pdf", b"hola", "papers-file-type"),
            ("f30.pdf", b"MZ\x90\x00\x03", "papers-file-type"),
            ("f30.exe", b"%PDF-1.7", "papers-file-other-name"),
            ("f30.pdf", PNG, "papers-file-other-name"),
            ("anexo.xlsx", &text, "papers-file-other-name"),
            ("anexo.docx", &macros, "papers-file-type"),
            ("anexo.docx", &shouted, "papers-file-type"),
            ("anexo.docx", &enabled, "papers-file-type"),
            ("anexo.docx", &plain, "papers-file-type"),
            ("anexo.docx", &both, "papers-file-type"),
            ("anexo.docx", b"PK\x03\x04word/", "papers-file-type"),
        ] {
            assert_eq!(recognise(name, bytes).unwrap_err().id, id, "{name}");
        }
    }
}
