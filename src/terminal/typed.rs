//! Reads what was typed at a prompt: a way out, the number or the beginning of an option, or an answer.
//! What fits no option is handed on as it is: nothing is chosen that nobody chose.

use super::{Prompt, Reply};
use crate::domain::words::plain;

/// Of so many letters the beginning of an option is taken for it: less may be a yes, a no or a slip.
const SHORTEST_BEGINNING: usize = 3;

/// Reads a line that was typed at a prompt. Nothing typed takes the default option, where there is one.
pub(super) fn read(prompt: &Prompt, typed: &str) -> Reply {
    match reply(typed) {
        Reply::Text(text) if text.is_empty() => Reply::Text(default(prompt)),
        Reply::Text(text) => Reply::Text(numbered(&prompt.options, text)),
        way => way,
    }
}

/// The ways out, however they are spelt: `<` or `volver` goes back, `?` or `por qué` asks why, `salir` leaves.
fn reply(typed: &str) -> Reply {
    let plain = plain(typed);
    let quoted = plain.trim_matches(['«', '»', '"']);
    let bare = quoted.trim_matches(['¿', '?', '¡', '!', '.', ' ']);
    match (quoted, bare) {
        ("<", _) | (_, "atras" | "volver" | "back") => Reply::Back,
        ("?" | "¿" | "¿?", _) | (_, "por que" | "porque" | "ayuda" | "why" | "help") => {
            Reply::Help
        }
        (_, "salir" | "exit" | "quit") => Reply::Later,
        _ => Reply::Text(typed.trim().to_owned()),
    }
}

/// The number of the default option, or nothing.
fn default(prompt: &Prompt) -> String {
    prompt
        .default_option
        .map(|at| (at + 1).to_string())
        .unwrap_or_default()
}

/// The number of the one option that begins so; otherwise what was typed.
fn numbered(options: &[String], typed: String) -> String {
    let number = typed.trim_end_matches(['.', ')']);
    if !options.is_empty() && number.parse::<usize>().is_ok() {
        return number.to_owned();
    }
    beginning(options, &typed).map_or(typed, |at| (at + 1).to_string())
}

fn beginning(options: &[String], typed: &str) -> Option<usize> {
    let wanted = plain(typed);
    if wanted.chars().count() < SHORTEST_BEGINNING {
        return None;
    }
    let mut found = options
        .iter()
        .enumerate()
        .filter(|(_, option)| plain(option).starts_with(&wanted))
        .map(|(at, _)| at);
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

#[cfg(test)]
mod tests {
    use super::{Reply, read, reply};
    use crate::terminal::Prompt;

    fn text(typed: &str) -> Reply {
        Reply::Text(typed.to_owned())
    }

    #[test]
    fn ways_out_are_told_from_answers() {
        for back in [" < ", "«<»", "Atrás", "volver", "BACK"] {
            assert_eq!(reply(back), Reply::Back, "{back}");
        }
        for help in [
            "?",
            "«?»",
            "por qué",
            "¿Por qué?",
            "Porqué",
            "ayuda",
            "Help",
            "why?",
        ] {
            assert_eq!(reply(help), Reply::Help, "{help}");
        }
        for later in ["Salir", "exit", "«salir»"] {
            assert_eq!(reply(later), Reply::Later, "{later}");
        }
        for answer in ["Exit SpA", "Ayuda Técnica SpA", "Volver a Vivir Ltda", "-"] {
            assert_eq!(reply(&format!(" {answer} ")), text(answer));
        }
        assert_eq!(reply(""), text(""));
    }

    #[test]
    fn an_option_is_taken_by_number_or_beginning_and_nothing_else() {
        let mut prompt = Prompt {
            options: ["Persona natural", "Persona jurídica: empresa", "Otra"]
                .map(str::to_owned)
                .to_vec(),
            ..Prompt::default()
        };
        for (typed, number) in [
            ("2", "2"),
            ("2.", "2"),
            ("persona JURIDICA", "2"),
            ("otra", "3"),
        ] {
            assert_eq!(read(&prompt, typed), text(number), "{typed}");
        }
        for typed in ["persona", "ot", "no", "9", "empresa", ""] {
            assert_eq!(read(&prompt, typed), text(typed), "{typed}");
        }
        assert_eq!(read(&prompt, "salir"), Reply::Later);
        prompt.default_option = Some(1);
        assert_eq!(read(&prompt, ""), text("2"));
    }
}
