//! How long is waited: between requests, before asking again, and for an answer that does not come.

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};
use std::time::Duration;

/// How long is waited, and how often it is asked again. Only reads are ever asked again: there is nothing else here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// The least time between two requests: one at a time per ticket, with room between them.
    pub pace: Duration,
    /// How long a server may stay silent.
    pub silence: Duration,
    /// How often it is asked again after a trouble that may pass.
    pub again: usize,
    /// The longest wait that a server may ask for; for a longer one the command ends and says when to come back.
    pub longest: Duration,
}

impl Default for Patience {
    /// Others who use the API space their requests by two seconds, and the gateway gives up after thirty.
    fn default() -> Self {
        Self {
            pace: Duration::from_secs(2),
            silence: Duration::from_secs(30),
            again: 3,
            longest: Duration::from_secs(60),
        }
    }
}

impl Patience {
    /// The waits before asking again, each twice as long as the one before.
    pub(super) fn waits(&self) -> ExponentialBackoff {
        ExponentialBuilder::new()
            .with_min_delay(self.pace.max(Duration::from_millis(1)))
            .with_max_delay(self.longest)
            .with_max_times(self.again)
            .build()
    }
}
