//! A long piece of work that Ctrl-C asks to stop at a good place, instead of ending the program at once.
//! Elsewhere Ctrl-C ends the program, as `guard` says, which owns the handler.

use super::guard;

/// A piece of work that can stop at a good place; ends with its scope.
pub struct Work(());

impl Work {
    /// Begins to listen. A second Ctrl-C during the same work ends the program at once.
    #[must_use]
    pub fn begin() -> Self {
        guard::work_begins();
        Self(())
    }

    /// Whether the person asked to stop.
    #[must_use]
    pub fn asked_to_stop(&self) -> bool {
        guard::work_was_asked_to_stop()
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        guard::work_ends();
    }
}
