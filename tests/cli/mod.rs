//! The command line as a whole: help, completions and manual pages in both languages.

mod help;
mod pages;
