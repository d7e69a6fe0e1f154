//! Bytes and file shapes to domain values and back. Must not know the store, the terminal or a language.
