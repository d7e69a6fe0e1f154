//! What the loader takes, replaces and refuses.

use super::*;
use crate::domain::message::Argument;

const UTM: &str = r#"
[[parameters]]
id = "utm"
month = "2026-11"
value = "72500"
unit = "CLP"
basis = { source = "sii-utm", valid_from = "2026-11-01", checked_on = "2026-11-24", verified = true }
"#;

fn argument<'a>(failure: &'a RuleFailure, name: &str) -> Option<&'a Argument> {
    failure
        .0
        .arguments
        .iter()
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}

#[test]
fn the_embedded_pack_is_read_whole() {
    let pack = Pack::embedded().unwrap();
    assert_eq!(pack.id, "chilecompra");
    assert_eq!(pack.format_version, FORMAT_VERSION);
    for (name, text) in EMBEDDED {
        assert!(!text.contains('\r'), "{name} has carriage returns");
    }
}

#[test]
fn an_overlay_adds_and_replaces_by_id_in_place() {
    let pack = Pack::from_files(&[(
        "a.toml",
        "[[sections]]\nid = \"one\"\ntitle = { es = \"Uno\", en = \"One\" }\n\
         [[sections]]\nid = \"two\"\ntitle = { es = \"Dos\", en = \"Two\" }\n",
    )])
    .unwrap()
    .overlay(&[(
        "mine.toml",
        "[[sections]]\nid = \"one\"\ntitle = { es = \"Primero\", en = \"First\" }\n\
         [[sections]]\nid = \"three\"\ntitle = { es = \"Tres\", en = \"Three\" }\n",
    )])
    .unwrap();
    let titles: Vec<_> = pack
        .sections
        .iter()
        .map(|section| section.title.en.as_str())
        .collect();
    assert_eq!(titles, ["First", "Two", "Three"]);
}

#[test]
fn doubles_inside_one_set_of_files_stay_visible() {
    let pack = Pack::from_files(&[("a.toml", UTM), ("b.toml", UTM)]).unwrap();
    assert_eq!(pack.parameters.len(), 2);
    let replaced = pack.overlay(&[("c.toml", UTM)]).unwrap();
    assert_eq!(replaced.parameters.len(), 2);
}

#[test]
fn an_unknown_field_is_refused_with_file_and_line() {
    let failure = Pack::default()
        .overlay(&[("mine.toml", "id = \"x\"\n\ncolour = \"red\"\n")])
        .unwrap_err();
    assert_eq!(failure.0.id, "rules-unknown-field");
    assert_eq!(
        argument(&failure, "field"),
        Some(&Argument::Text("colour".into()))
    );
    assert_eq!(
        argument(&failure, "file"),
        Some(&Argument::Text("mine.toml".into()))
    );
    assert_eq!(argument(&failure, "line"), Some(&Argument::Count(3)));
}

#[test]
fn a_value_that_cannot_be_read_names_its_line() {
    let broken = UTM.replace("72500", "many");
    let failure = Pack::from_files(&[("u.toml", broken.as_str())]).unwrap_err();
    assert_eq!(failure.0.id, "rules-unreadable");
    assert_eq!(argument(&failure, "line"), Some(&Argument::Count(5)));
}

#[test]
fn a_newer_format_is_told_apart_from_a_broken_file() {
    let failure = Pack::default()
        .overlay(&[(
            "pack.toml",
            "id = \"x\"\nformat_version = 2\nnovelty = true\n",
        )])
        .unwrap_err();
    assert_eq!(failure.0.id, "rules-newer-format");
    assert_eq!(argument(&failure, "version"), Some(&Argument::Count(2)));
}

#[test]
fn an_entry_is_found_by_its_line() {
    let text = "# head\n[[papers]]\nid = \"x\"\n\n[[steps]]\nid = \"x\"\n\n[[steps]]\nid=\"x\"\n";
    assert_eq!(line_of(text, "papers", "x"), Some(2));
    assert_eq!(line_of(text, "steps", "x"), Some(8));
    assert_eq!(line_of(text, "steps", "y"), None);
}

#[test]
fn a_search_finds_in_its_part_of_the_pack_what_the_whole_pack_says() {
    let (whole, part) = (
        Pack::embedded().unwrap(),
        Pack::embedded_for_search().unwrap(),
    );
    assert_eq!(part.format_version, whole.format_version);
    assert_eq!(part.weights, whole.weights);
    assert_eq!(part.synonyms, whole.synonyms);
    let utm = |pack: &Pack| -> Vec<Parameter> {
        let all = pack.parameters.iter();
        all.filter(|one| one.id == "utm").cloned().collect()
    };
    assert!(!utm(&whole).is_empty());
    assert_eq!(utm(&part), utm(&whole));
    assert!(part.parameter_names.iter().any(|name| name.id == "utm"));
    assert_eq!(part.parameter_name("utm"), whole.parameter_name("utm"));
}
