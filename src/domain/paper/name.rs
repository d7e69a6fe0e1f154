//! Names of files that came with papers: made such that no system takes them for a path, a device or another kind of file.

use super::Media;
use crate::domain::words::steers;

/// The longest name without its ending, in letters: whole paths stay below the 260 of Windows.
const LONGEST: usize = 80;

/// What a file is called when nothing of its name can be kept.
const NAMELESS: &str = "papel";

/// Names that mean devices on Windows, whatever their ending.
const DEVICES: [&str; 8] = [
    "con", "prn", "aux", "nul", "com", "lpt", "conin$", "conout$",
];

/// Signs that no name begins or ends with: hidden files, options of commands, what Windows leaves out.
const EDGES: [char; 4] = ['.', ' ', '-', '~'];

/// The last part of a name that may be a path of any system.
fn last_part(original: &str) -> &str {
    original.rsplit(['/', '\\']).next().unwrap_or_default()
}

/// The ending of a name, small, when it has one: one to five letters and digits behind the last point, not only digits.
#[must_use]
pub fn ending(original: &str) -> Option<String> {
    let visible: String = last_part(original)
        .chars()
        .filter(|letter| !steers(*letter))
        .collect();
    let (_, ending) = visible.trim_end().rsplit_once('.')?;
    let is_one = (1..=5).contains(&ending.len())
        && ending.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && ending.bytes().any(|byte| byte.is_ascii_alphabetic());
    is_one.then(|| ending.to_lowercase())
}

/// A name that names a file in any folder of any system and nothing else, with the ending of its content.
#[must_use]
pub fn clean(original: &str, media: Media) -> String {
    let whole = last_part(original);
    let stem = match ending(whole) {
        Some(_) => whole.rsplit_once('.').map_or(whole, |(stem, _)| stem),
        None => whole,
    };
    let blank = |letter: char| steers(letter) || "<>:\"/\\|?*".contains(letter);
    let plain = stem.replace(blank, " ");
    let joined = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let trimmed = joined.trim_matches(EDGES);
    let stem = match trimmed {
        "" => NAMELESS.to_owned(),
        device if is_device(device) => format!("{NAMELESS} {device}"),
        sound => sound.to_owned(),
    };
    let cut: String = stem.chars().take(LONGEST).collect();
    let stem = cut.trim_end_matches(EDGES);
    format!("{stem}.{}", media.ending())
}

/// `con`, `nul.tar`, `COM1`, `lpt²`: Windows opens a device under such a name.
fn is_device(stem: &str) -> bool {
    let first = stem
        .split('.')
        .next()
        .unwrap_or_default()
        .trim()
        .to_lowercase();
    let bare = first.trim_end_matches(|letter: char| letter.is_numeric());
    DEVICES.contains(&bare) && first.chars().count() - bare.chars().count() <= 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::path::{Component, Path};

    #[test]
    fn what_a_person_wrote_stays_readable() {
        for (original, cleaned) in [
            (
                "Certificado F30 (nov. 2026).PDF",
                "Certificado F30 (nov. 2026).pdf",
            ),
            ("C:\\Usuarios\\Ana\\cédula.pdf", "cédula.pdf"),
            ("../../etc/passwd", "passwd.pdf"),
            ("anexo", "anexo.pdf"),
            ("F30 del 20.11.2026", "F30 del 20.11.2026.pdf"),
            ("nul", "papel nul.pdf"),
            ("COM1.pdf", "papel COM1.pdf"),
            ("con.tar.pdf", "papel con.tar.pdf"),
            ("conservador.pdf", "conservador.pdf"),
            ("..", "papel.pdf"),
            ("", "papel.pdf"),
            ("...pdf", "papel.pdf"),
            ("-rf.pdf", "rf.pdf"),
            ("factura\u{202e}fdp.exe", "factura fdp.pdf"),
        ] {
            assert_eq!(clean(original, Media::Pdf), cleaned, "{original}");
        }
        let long = clean(&"ñ".repeat(300), Media::Docx);
        assert_eq!(long.chars().count(), LONGEST + ".docx".len());
    }

    #[test]
    fn an_ending_is_what_stands_behind_the_last_point() {
        for (name, found) in [
            ("a.PDF", Some("pdf")),
            ("a.pdf.exe", Some("exe")),
            ("factura\u{202e}fdp.exe", Some("exe")),
            ("a.p\u{202e}df ", Some("pdf")),
            ("a", None),
            ("F30 del 20.11.2026", None),
            ("Res. exenta", None),
            ("carpeta.d/papel", None),
        ] {
            assert_eq!(ending(name).as_deref(), found, "{name}");
        }
    }

    proptest! {
        #[test]
        fn no_name_escapes_the_folder(original in "\\PC*|[./\\\\:a-z\u{0}-\u{1f}\u{202e}]{0,40}|(con|nul|com[0-9]|\\.\\.)[./\\\\a-z]{0,6}") {
            for media in Media::ALL {
                let name = clean(&original, media);
                let parts: Vec<Component<'_>> = Path::new(&name).components().collect();
                prop_assert!(matches!(parts.as_slice(), [Component::Normal(_)]), "{name:?}");
                prop_assert!(!name.contains(['/', '\\', ':', '\0']) && !name.contains(steers));
                prop_assert!(!name.starts_with(EDGES), "{name:?}");
                prop_assert!(!is_device(&name), "{name:?}");
                prop_assert_eq!(ending(&name), Some(media.ending().to_owned()));
                prop_assert_eq!(&clean(&name, media), &name);
            }
        }
    }
}
