//! The command line: arguments, help and one short file per command group. Must not hold rules or SQL.
