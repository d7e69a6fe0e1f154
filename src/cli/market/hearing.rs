//! Shows how far the asking has come: a bar on a terminal, and sentences on lines of their own.

use crate::app::market::Hears;
use crate::cli::context::Context;
use crate::domain::message::Message;
use crate::present::output::Output;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// The bar and the place where sentences go.
pub(in crate::cli) struct Hearing<'a> {
    bar: ProgressBar,
    output: &'a mut Output,
}

impl<'a> Hearing<'a> {
    /// A bar that counts; hidden where none may be drawn.
    pub(in crate::cli) fn new(context: &'a mut Context) -> Self {
        let bar = bar("{bar:20} {pos}/{len} · {eta}", context);
        Self {
            bar,
            output: &mut context.output,
        }
    }

    /// Takes the bar away.
    pub(in crate::cli) fn end(self) {
        self.bar.finish_and_clear();
    }
}

/// A bar that is drawn on a terminal and nowhere else.
pub(in crate::cli) fn bar(template: &str, context: &Context) -> ProgressBar {
    if !context.output.shows_progress() || context.plain {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::no_length();
    bar.set_draw_target(ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar
}

impl Hears for Hearing<'_> {
    fn hears(&mut self, message: &Message) {
        let output = &mut *self.output;
        self.bar.suspend(|| output.say(message));
    }

    fn step(&mut self, done: u64, total: u64) {
        self.bar.set_length(total);
        self.bar.set_position(done);
    }
}
