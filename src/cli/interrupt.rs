//! Ctrl-C during a long piece of work: the work is asked to stop at a good place; elsewhere the program ends.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

static WORKING: AtomicBool = AtomicBool::new(false);
static ASKED: AtomicBool = AtomicBool::new(false);
static LISTENING: OnceLock<bool> = OnceLock::new();

/// A piece of work that can stop at a good place; ends with its scope.
pub(super) struct Work;

impl Work {
    /// Begins to listen. The second Ctrl-C during the same work ends the program at once.
    pub(super) fn begin() -> Self {
        LISTENING.get_or_init(|| ctrlc::set_handler(on_interrupt).is_ok());
        ASKED.store(false, Ordering::SeqCst);
        WORKING.store(true, Ordering::SeqCst);
        Self
    }

    /// Whether the person asked to stop.
    pub(super) fn asked_to_stop(&self) -> bool {
        ASKED.load(Ordering::SeqCst)
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        WORKING.store(false, Ordering::SeqCst);
    }
}

#[expect(
    clippy::exit,
    reason = "outside a piece of work Ctrl-C ends the program, as without a handler"
)]
fn on_interrupt() {
    let again = ASKED.swap(true, Ordering::SeqCst);
    if again || !WORKING.load(Ordering::SeqCst) {
        std::process::exit(130);
    }
}
