//! Ctrl-C, a kill or a closed terminal end the program with 130 and a visible cursor.
//! Every accepted answer is in the store by then, so that nothing has to be undone.

use super::work;
use crate::failure::FailureKind;
use std::io::{IsTerminal, Write};
use std::sync::Once;

/// Shows the cursor again.
const SHOW_CURSOR: &[u8] = b"\x1b[?25h";

/// Installs the handler once; later calls do nothing.
pub(super) fn install() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // Where no handler can be set, the system's own way of ending stays.
        let _ = ctrlc::set_handler(|| {
            if !work::takes_interrupt() {
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
    std::process::exit(i32::from(FailureKind::Interrupted.exit_code()));
}
