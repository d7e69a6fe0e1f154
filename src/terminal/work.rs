//! A long piece of work that Ctrl-C asks to stop at a good place, instead of ending the program at once.
//! Elsewhere Ctrl-C ends the program, as `guard` says.

use super::guard;
use std::sync::atomic::{AtomicBool, Ordering};

static WORKING: AtomicBool = AtomicBool::new(false);
static ASKED: AtomicBool = AtomicBool::new(false);

/// A piece of work that can stop at a good place; ends with its scope.
pub struct Work(());

impl Work {
    /// Begins to listen. A second Ctrl-C during the same work ends the program at once.
    #[must_use]
    pub fn begin() -> Self {
        guard::install();
        ASKED.store(false, Ordering::SeqCst);
        WORKING.store(true, Ordering::SeqCst);
        Self(())
    }

    /// Whether the person asked to stop.
    #[must_use]
    pub fn asked_to_stop(&self) -> bool {
        ASKED.load(Ordering::SeqCst)
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        WORKING.store(false, Ordering::SeqCst);
    }
}

/// Takes a Ctrl-C for the work under way; `false` when there is none, or it was asked already.
pub(super) fn takes_interrupt() -> bool {
    WORKING.load(Ordering::SeqCst) && !ASKED.swap(true, Ordering::SeqCst)
}
