//! The guided questions as a pure engine: next step, answer, back, progress. Must not know terminals or stores.
