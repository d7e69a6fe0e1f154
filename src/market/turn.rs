//! One program at a time asks the marketplace from this PC: the API takes one request at a time per ticket.

use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use std::fs::{File, TryLockError};
use std::path::Path;

/// The turn to ask; others wait until it is dropped, also by a crash.
#[derive(Debug)]
pub struct Turn(#[expect(dead_code, reason = "holding it is what it is for")] File);

impl Turn {
    /// Takes the turn, by a lock on a file in a folder, which is made when it is missing.
    ///
    /// # Errors
    /// [`FailureKind::Market`] when another program has it; [`FailureKind::Input`] when the folder cannot be written.
    pub fn take(folder: &Path) -> Outcome<Self> {
        let cannot = |error: std::io::Error| {
            let message =
                Message::new("market-cannot-keep-in").with("folder", folder.display().to_string());
            Failure::new(FailureKind::Input, message)
                .hint(Message::new("market-hint-disk"))
                .caused_by(error)
        };
        fs_err::create_dir_all(folder).map_err(cannot)?;
        let (file, _) = fs_err::File::create(folder.join("turn.lock"))
            .map_err(cannot)?
            .into_parts();
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(Failure::new(
                FailureKind::Market,
                Message::new("market-turn-taken"),
            )
            .hint(Message::new("market-turn-taken-hint"))),
            // A folder that cannot be locked, as on some networks, keeps nobody from asking.
            Err(TryLockError::Error(_)) => Ok(Self(file)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Turn;

    #[test]
    fn the_second_one_is_told_and_may_come_later() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("market");
        let turn = Turn::take(&place).unwrap();
        assert_eq!(
            Turn::take(&place).unwrap_err().message.id,
            "market-turn-taken"
        );
        drop(turn);
        assert!(Turn::take(&place).is_ok());
    }
}
