//! Puts together what every question to the marketplace needs, and shows how far the asking has come.
//! Must not know what is asked.

use super::Hearing;
use crate::app::market::Asking;
use crate::cli::context::Context;
use crate::market::Client;
use crate::present::texts::Texts;
use crate::rules::Pack;
use crate::store::Store;

/// Asks; what is heard on the way is shown and taken away again.
pub(in crate::cli) fn asking<T>(
    (client, store, pack): (&Client, &mut dyn Store, &Pack),
    context: &mut Context,
    ask: impl FnOnce(&mut Asking<'_>) -> T,
) -> T {
    let texts = Texts::new(context.language());
    let today = context.today;
    let mut hearing = Hearing::new(context);
    let answer = ask(&mut Asking {
        client,
        store,
        pack,
        today,
        word: &|message| texts.text(message),
        hears: &mut hearing,
    });
    hearing.end();
    answer
}
