//! `-palabra` after `tenders search` is a word to leave out. Owns the telling apart from short options, nothing else.

use std::ffi::OsString;

/// Reads `-palabra` after `tenders search` as a word to leave out, where it cannot be anything else: the shell hands over
/// what looks like short options.
pub(in crate::cli) fn dashes_understood(arguments: Vec<OsString>) -> Vec<OsString> {
    let is_one_of =
        |argument: &OsString, names: [&str; 2]| names.iter().any(|name| argument == name);
    let group = arguments
        .iter()
        .position(|argument| is_one_of(argument, ["tenders", "licitaciones"]));
    let Some(group) = group else {
        return arguments;
    };
    if !arguments
        .get(group + 1)
        .is_some_and(|argument| is_one_of(argument, ["search", "buscar"]))
    {
        return arguments;
    }
    let mut understood = arguments;
    for argument in &mut understood[group + 2..] {
        let word = argument
            .to_str()
            .and_then(|text| text.strip_prefix('-'))
            .filter(|word| is_word(word));
        if let Some(word) = word {
            *argument = format!("--without={word}").into();
        }
    }
    understood
}

/// Whether what follows a dash is a word and not short options: three letters or more, not only those of options.
fn is_word(text: &str) -> bool {
    text.chars().count() >= 3
        && text.chars().all(char::is_alphanumeric)
        && text.starts_with(char::is_alphabetic)
        && !text.chars().all(|letter| "hqvyV".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_with_a_dash_is_left_out_and_options_stay_options() {
        let typed = [
            "encuentro",
            "tenders",
            "search",
            "aseo",
            "-hospital",
            "-qv",
            "-o",
            "a.csv",
            "-año",
            "--open",
        ];
        let understood = dashes_understood(typed.map(OsString::from).to_vec());
        let texts: Vec<&str> = understood
            .iter()
            .filter_map(|argument| argument.to_str())
            .collect();
        assert_eq!(
            texts[3..],
            [
                "aseo",
                "--without=hospital",
                "-qv",
                "-o",
                "a.csv",
                "--without=año",
                "--open"
            ]
        );
        let other = ["encuentro", "tenders", "list", "-hospital"]
            .map(OsString::from)
            .to_vec();
        assert_eq!(dashes_understood(other.clone()), other);
    }
}
