//! Ctrl-C, a kill or a closed terminal end the program with 130 and a visible cursor.
//! Every accepted answer is in the store by then, so that nothing has to be undone.

use crate::failure::FailureKind;
use std::io::{IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, Once, PoisonError};
use std::time::Duration;

/// Shows the cursor again.
const SHOW_CURSOR: &[u8] = b"\x1b[?25h";

/// Whether a piece of work is under way that can stop at a good place.
static WORKING: AtomicBool = AtomicBool::new(false);
/// Whether that work was asked to stop.
static ASKED: AtomicBool = AtomicBool::new(false);

/// What is said when Ctrl-C ends the program, worded already.
static PARTING: Mutex<Option<String>> = Mutex::new(None);
/// So long a prompt that was interrupted waits for the handler to end the program.
const ENDING: Duration = Duration::from_secs(5);

/// From now on this is said when Ctrl-C ends the program; nothing is said with `None`.
pub fn on_interrupt(parting: Option<String>) {
    *PARTING.lock().unwrap_or_else(PoisonError::into_inner) = parting;
}

/// After a Ctrl-C waits for the handler, which runs on a thread of its own, to end the program: what was interrupted must
/// not go on meanwhile.
pub(super) fn ended_by(error: &std::io::Error) {
    if error.kind() == std::io::ErrorKind::Interrupted {
        std::thread::sleep(ENDING);
    }
}

/// From now on the first Ctrl-C only asks the work under way to stop; a second one ends the program.
pub(super) fn work_begins() {
    install();
    ASKED.store(false, Ordering::SeqCst);
    WORKING.store(true, Ordering::SeqCst);
}

/// From now on Ctrl-C ends the program again.
pub(super) fn work_ends() {
    WORKING.store(false, Ordering::SeqCst);
}

/// Whether the work under way was asked to stop.
pub(super) fn work_was_asked_to_stop() -> bool {
    ASKED.load(Ordering::SeqCst)
}

/// Takes a Ctrl-C for the work under way; `false` when there is none, or it was asked already.
fn taken_by_work() -> bool {
    WORKING.load(Ordering::SeqCst) && !ASKED.swap(true, Ordering::SeqCst)
}

/// Installs the handler once; later calls do nothing.
pub(super) fn install() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // Where no handler can be set, the system's own way of ending stays.
        let _ = ctrlc::set_handler(|| {
            if !taken_by_work() {
                leave();
            }
        });
    });
}

/// Leaves at once: the prompt of the library blocks its thread and cannot be asked to return.
#[allow(
    clippy::exit,
    clippy::disallowed_methods,
    reason = "a signal handler has nobody to return to; the cursor is restored first and all answers are saved"
)]
fn leave() {
    let mut stderr = std::io::stderr();
    if stderr.is_terminal() {
        let _ = stderr.write_all(SHOW_CURSOR);
        let _ = stderr.write_all(b"\r\n");
        let _ = stderr.flush();
    }
    let parting = PARTING.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(parting) = parting.as_deref() {
        let _ = writeln!(stderr, "{}", parting.replace('\n', "\r\n"));
        let _ = stderr.flush();
    }
    std::process::exit(i32::from(FailureKind::Interrupted.exit_code()));
}
