//! Completion scripts and manual pages, in the language spoken.

use super::help;
use crate::support::environment::{Environment, Language};
use std::io::Write as _;
use std::process::{Command, Stdio};

#[test]
fn every_shell_gets_a_script_with_commands_aliases_and_values() {
    let environment = Environment::spanish();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = environment.run(&["completions", shell]).expect(0);
        assert_eq!(script.stderr, "");
        for word in ["rules", "reglas", "dialect"] {
            assert!(script.stdout.contains(word), "{shell} does not know {word}");
        }
        assert!(
            !script.stdout.contains("help-"),
            "{shell} shows the id of a text"
        );
    }
    let zsh = environment.run(&["completions", "zsh"]).expect(0).stdout;
    assert!(zsh.contains("Muestra esta ayuda") && zsh.contains("(excel rfc4180)"));
}

#[test]
fn an_unknown_shell_is_wrong_usage() {
    let run = Environment::spanish()
        .run(&["completions", "tcsh"])
        .expect(2);
    assert!(
        run.stdout.is_empty() && run.stderr.contains("tcsh"),
        "{run}"
    );
}

#[test]
fn the_script_for_bash_completes() {
    let environment = Environment::spanish();
    let script = environment.run(&["completions", "bash"]).expect(0).stdout;
    let question = "COMP_WORDS=(encuentro rul) COMP_CWORD=1\n_encuentro encuentro rul encuentro\n\
                    printf '%s\\n' \"${COMPREPLY[@]}\"\n";
    let Ok(mut bash) = Command::new("bash")
        .args(["--norc", "-s"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
    else {
        eprintln!("SKIPPED: there is no bash on this machine");
        return;
    };
    let mut stdin = bash.stdin.take().unwrap();
    stdin
        .write_all(format!("{script}\n{question}").as_bytes())
        .unwrap();
    drop(stdin);
    let answer = bash.wait_with_output().unwrap().stdout;
    assert_eq!(String::from_utf8(answer).unwrap().trim(), "rules");
}

#[test]
fn every_command_has_a_manual_page_in_both_languages() {
    for (language, heading, foreign) in [
        (Language::Spanish, ".SH NOMBRE\n", ".SH NAME"),
        (Language::English, ".SH NAME\n", ".SH NOMBRE"),
    ] {
        let environment = Environment::new(language);
        for path in help::pages(language).into_keys() {
            let mut arguments = vec!["man"];
            arguments.extend(path.split_whitespace());
            let page = environment.run(&arguments).expect(0).stdout;
            assert!(page.contains(heading), "{path:?}\n{page}");
            assert!(!page.contains(foreign), "{path:?}\n{page}");
            assert!(
                !page.contains("help\\-"),
                "a text is missing in {path:?}:\n{page}"
            );
            let title = format!(
                ".TH {} 1 ",
                format!("encuentro {path}").trim().replace(' ', "-")
            );
            assert!(page.contains(&title), "{title:?} is not in\n{page}");
        }
    }
}

#[test]
fn a_manual_page_for_no_command_is_wrong_usage() {
    let run = Environment::english()
        .run(&["man", "rules", "paint"])
        .expect(2);
    assert!(run.stderr.contains("rules paint"), "{run}");
}

#[test]
fn help_is_asked_for_by_a_word_too() {
    let environment = Environment::spanish();
    let page = |arguments: &[&str]| environment.run(arguments).expect(0).stdout;
    assert_eq!(page(&["ayuda"]), page(&["--help"]));
    assert_eq!(
        page(&["help", "licitaciones"]),
        page(&["licitaciones", "--help"])
    );
    assert_eq!(
        page(&["--lang", "en", "help"]),
        page(&["--lang", "en", "--help"])
    );
}

#[test]
fn wrong_usage_names_options_and_values_in_the_language_that_is_spoken() {
    for (language, line, told) in [
        (
            Language::Spanish,
            "ofertas garantia C otra",
            "seriedad, cumplimiento",
        ),
        (
            Language::English,
            "bids guarantee C other",
            "bid, performance",
        ),
        (
            Language::Spanish,
            "ofertas garantia C",
            "<seriedad|cumplimiento>",
        ),
        (Language::English, "bids guarantee C", "<bid|performance>"),
        (Language::Spanish, "papeles agregar a.pdf", "Falta --tipo"),
    ] {
        let environment = Environment::new(language);
        let words: Vec<&str> = line.split(' ').collect();
        let run = environment.run(&words).expect(2);
        assert!(run.stderr.contains(told), "{line}: {run}");
    }
}
