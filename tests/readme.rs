//! The READMEs show what the program really prints: every `console` block is run, in order, in one place.
//! After a change of wording, `ENCUENTRO_UPDATE_README=1 cargo test --test all readme` writes the new output.

use crate::support::environment::{Environment, Language};
use std::io::Read as _;
use std::path::Path;
use std::process::Stdio;

const PROMPT: &str = "$ encuentro ";

/// What a command prints, both streams in the order in which they were written.
fn screen(environment: &Environment, typed: &str) -> String {
    let (mut reader, writer) = std::io::pipe().unwrap();
    let mut child = environment
        .command()
        .args(words(typed))
        .stdin(Stdio::null())
        .stdout(writer.try_clone().unwrap())
        .stderr(writer)
        .spawn()
        .unwrap();
    let mut text = String::new();
    reader.read_to_string(&mut text).unwrap();
    child.wait().unwrap();
    environment.hide(&text)
}

/// The words of a command; what stands between single quotes is one word.
fn words(typed: &str) -> Vec<String> {
    let quoted = typed.split('\'').enumerate();
    quoted
        .flat_map(|(at, part)| match at % 2 {
            1 => vec![part.to_owned()],
            _ => part.split_whitespace().map(str::to_owned).collect(),
        })
        .collect()
}

/// The README with every `console` block run again.
fn run_again(readme: &str, environment: &Environment) -> String {
    let mut written = String::new();
    let mut inside = false;
    for line in readme.lines() {
        if line.starts_with("```") {
            inside = line == "```console";
        } else if inside && !line.starts_with(PROMPT) {
            continue;
        }
        written.push_str(line);
        written.push('\n');
        if inside && let Some(typed) = line.strip_prefix(PROMPT) {
            let text = screen(environment, typed);
            written.push_str(text.trim_end());
            written.push('\n');
        }
    }
    written
}

/// A place with the examples beside it, as in a clone.
fn clone_of_the_examples(language: Language) -> Environment {
    let environment = Environment::new(language);
    copy(
        Path::new("examples"),
        &environment.path("work").join("examples"),
    );
    environment
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Runs the screens of a README again and compares, or writes, what they show.
fn check(name: &str, language: Language) {
    let readme = std::fs::read_to_string(name).unwrap();
    assert!(readme.contains(PROMPT), "{name} shows no command");
    let real = run_again(&readme, &clone_of_the_examples(language));
    if std::env::var_os("ENCUENTRO_UPDATE_README").is_some() {
        std::fs::write(name, real).unwrap();
    } else {
        assert_eq!(
            readme, real,
            "read the difference, then set ENCUENTRO_UPDATE_README=1"
        );
    }
}

#[test]
fn every_screen_of_the_english_readme_is_what_the_program_prints() {
    check("README.md", Language::English);
}

#[test]
fn every_screen_of_the_spanish_readme_is_what_the_program_prints() {
    check("README.es.md", Language::Spanish);
}

#[test]
fn the_tour_walks_the_whole_path_in_both_languages() {
    for language in Language::ALL {
        let run = Environment::new(language).run(&["tour"]).expect(0);
        for word in ["990001-12-LE26", "14-0"] {
            let all = format!("{}{}", run.stdout, run.stderr);
            assert!(all.contains(word), "no {word} in\n{run}");
        }
    }
}
