//! Persistence behind one trait, on SQLite and PostgreSQL. Must not know file shapes or languages.
