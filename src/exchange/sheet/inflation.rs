//! How much a zipped workbook inflates to: its shared texts are held whole as soon as it is opened, so it is measured
//! before. What the zip says of its sizes is not believed.

use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The most bytes of all parts together: four times what 20 million short cells take.
const MOST: u64 = 2 << 30;

/// The most bytes of the parts that are not sheets; the shared texts are held whole.
const MOST_HELD: u64 = 256 << 20;

/// The most parts; real workbooks have some dozens.
const MOST_PARTS: usize = 10_000;

/// Whether a workbook may be opened; what is no zip, or a damaged one, is for its reader to refuse.
pub(super) fn fits(bytes: &[u8]) -> bool {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else {
        return true;
    };
    if archive.len() > MOST_PARTS {
        return false;
    }
    let (mut all, mut held) = (0, 0);
    for at in 0..archive.len() {
        let Ok(part) = archive.by_index(at) else {
            continue;
        };
        let is_sheet = part
            .name()
            .is_ok_and(|name| name.starts_with("xl/worksheets/"));
        let room = if is_sheet {
            MOST - all
        } else {
            (MOST - all).min(MOST_HELD - held)
        };
        // A damaged part ends early: its reader says so.
        let size = size_up_to(part, room);
        if size > room {
            return false;
        }
        all += size;
        held += if is_sheet { 0 } else { size };
    }
    true
}

/// How many bytes there are, counted to one more than there is room for.
fn size_up_to(part: impl Read, room: u64) -> u64 {
    let mut part = part.take(room + 1);
    let mut window = vec![0; 64 << 10];
    let mut size = 0;
    while let Ok(read @ 1..) = part.read(&mut window) {
        size += read as u64;
    }
    size
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    fn workbook_with(name: &str, zeros: u64) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        archive
            .start_file(name, SimpleFileOptions::default())
            .expect("a part");
        let block = vec![b' '; 1 << 20];
        for _ in 0..zeros >> 20 {
            archive.write_all(&block).expect("a block");
        }
        archive.finish().expect("a zip").into_inner()
    }

    #[test]
    fn shared_texts_that_explode_are_refused_and_what_is_no_zip_passes() {
        let bomb = workbook_with("xl/sharedStrings.xml", MOST_HELD + (1 << 20));
        assert!(bomb.len() < 1 << 20, "{}", bomb.len());
        assert!(!fits(&bomb));
        assert!(fits(&workbook_with("xl/sharedStrings.xml", 1 << 20)));
        assert!(fits(b"PK nothing of the kind"));
    }
}
