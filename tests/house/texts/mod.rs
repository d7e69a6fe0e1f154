//! The texts: both languages hold the same ids with the same arguments, and what the code names exists.

mod both_languages;
mod in_code;
mod spoken_commands;
mod spoken_options;
