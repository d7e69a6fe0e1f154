//! Asks questions on a terminal or on plain lines. Must not decide what is asked or accepted.
