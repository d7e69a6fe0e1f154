//! A passphrase out of a file, for scripts: its first line. What was read is wiped behind it.

use super::failing::naming;
use crate::domain::message::Message;
use crate::domain::passphrase;
use crate::failure::{Failure, FailureKind, Outcome};
use secrecy::zeroize::Zeroize;
use secrecy::{ExposeSecret, SecretString};
use std::io::Read;
use std::path::Path;

/// The most bytes that are read.
const LONGEST: u64 = 4_096;

/// Reads it; `-` is the standard input, and on systems that name open files `/dev/fd/3` is one of those.
///
/// # Errors
/// [`FailureKind::Input`] when the file cannot be read or is no text; wrong usage when nothing stands in it.
pub fn from_file(path: &Path) -> Outcome<SecretString> {
    let mut bytes = Vec::with_capacity(LONGEST as usize);
    let read = if path == Path::new("-") {
        std::io::stdin()
            .lock()
            .take(LONGEST)
            .read_to_end(&mut bytes)
    } else {
        fs_err::File::open(path).and_then(|file| file.take(LONGEST).read_to_end(&mut bytes))
    };
    let unreadable = || naming("passphrase-file-unreadable", path);
    if let Err(error) = read {
        bytes.zeroize();
        return Err(Failure::new(FailureKind::Input, unreadable()).caused_by(error));
    }
    let line = bytes
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    let secret = std::str::from_utf8(line).map(|text| passphrase::typed(text.to_owned()));
    bytes.zeroize();
    match secret {
        Err(_) => Err(Failure::new(FailureKind::Input, unreadable())),
        Ok(secret) if secret.expose_secret().is_empty() => Err(Failure::new(
            FailureKind::Usage,
            naming("passphrase-file-empty", path),
        )
        .hint(Message::new("passphrase-file-empty-hint"))),
        Ok(secret) => Ok(secret),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_counts_and_nothing_is_refused_quietly() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("frase");
        let read = |bytes: &[u8]| {
            fs_err::write(&file, bytes).unwrap();
            from_file(&file).map(|secret| secret.expose_secret().to_owned())
        };
        assert_eq!(
            read("\u{feff}la  once en la plaza \r\notra".as_bytes()).unwrap(),
            "la once en la plaza"
        );
        assert_eq!(read(b"\n").unwrap_err().message.id, "passphrase-file-empty");
        assert_eq!(
            read(&[0xff, 0xfe]).unwrap_err().message.id,
            "passphrase-file-unreadable"
        );
        let missing = from_file(&folder.path().join("no")).unwrap_err();
        assert_eq!(missing.kind, FailureKind::Input);
    }
}
