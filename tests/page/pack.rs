//! `bids export CODE --pack`: everything of an offer in a folder or an archive, with hashes that other programs check.

use super::{text, with_offer};
use crate::lists::{keep, store_of};
use crate::support::environment::{Environment, Language};
use crate::support::pdf::{letters, pages};
use encuentro::domain::tender::Tender;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// A public tender: its checklist asks for papers.
const PUBLIC: &str = "2735-3-LE26";
const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n";

/// Ana's offer for a public tender with one line, priced, and the papers that it asks for: annexes and declaration.
fn with_papers(language: Language) -> Environment {
    let environment = with_offer(language);
    let mut tender = Tender::new(PUBLIC.parse().unwrap());
    tender.items = crate::lists::tenders()[0].items[..1].to_vec();
    tender.closes = Some("2026-12-10T15:00:00-03:00".parse().unwrap());
    keep(&mut *store_of(&environment), vec![tender]);
    environment.run(&["bids", "start", PUBLIC]).expect(0);
    environment
        .run(&["bids", "price", PUBLIC, "--line", "1=1.000"])
        .expect(0);
    environment
        .run(&["bids", "mark", PUBLIC, "--done", "eligibility-today"])
        .expect(0);
    for (kind, name) in [
        ("tender-annexes", "CON.pdf"),
        ("tender-annexes", "Anexo N° 2 ñandú.pdf"),
        ("offer-declaration", "Declaración.pdf"),
        ("sending-receipt", "Comprobante.pdf"),
    ] {
        let bytes = [PDF, name.as_bytes()].concat();
        environment.write(name, bytes);
        let add = ["papers", "add", name, "--kind", kind, "--for", PUBLIC];
        environment.run(&add).expect(0);
    }
    environment
}

/// The files of a folder by name.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read(path).unwrap())
        })
        .collect()
}

/// Runs another program where this machine has it; whether it was content.
fn other_program(program: &str, arguments: &[&str], folder: &Path) -> Option<bool> {
    let run = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .output();
    run.ok().map(|output| output.status.success())
}

#[test]
fn a_pack_holds_every_file_and_their_hashes_agree() {
    for language in Language::ALL {
        let environment = with_papers(language);
        let folder = environment.path("work").join("paquete");
        let run = environment.run(&["bids", "export", PUBLIC, "--pack", "paquete"]);
        let run = run.expect(0);
        let files = files(&folder);
        for name in files.keys().filter(|name| *name != "SHA256SUMS") {
            assert!(run.stdout.contains(name), "{name}: {run}");
            let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-.".contains(&byte);
            assert!(name.bytes().all(plain), "{name}");
        }
        let has = |word: &str| files.keys().any(|name| name.contains(word));
        assert!(!has("comprobante"), "it proves the sending: {run}");
        let annexes = files.values().filter(|bytes| bytes.starts_with(PDF));
        assert_eq!(annexes.count(), 3, "every form of this tender: {run}");
        let sums = String::from_utf8(files["SHA256SUMS"].clone()).unwrap();
        assert_eq!(sums.lines().count(), files.len() - 1);
        for line in sums.lines() {
            let (hash, name) = line.split_once("  ").unwrap();
            let found: String = Sha256::digest(&files[name])
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            assert_eq!(hash, found, "{name}");
        }
        let checked = other_program("sha256sum", &["-c", "SHA256SUMS"], &folder);
        assert_ne!(checked, Some(false));
        let index = files.iter().find(|(name, _)| name.starts_with("00-"));
        let index = String::from_utf8(index.unwrap().1.clone()).unwrap();
        for name in files.keys().filter(|name| name.ends_with(".pdf")) {
            assert!(index.contains(name), "{name}");
        }
        let checklist = files
            .iter()
            .find(|(name, _)| name.contains("control") || name.contains("checklist"));
        let printed = letters(&pages(checklist.unwrap().1).concat());
        assert!(printed.contains("*:"), "{printed}");
    }
}

#[test]
fn the_same_pack_as_an_archive_is_sound() {
    let environment = with_papers(Language::Spanish);
    environment
        .run(&["ofertas", "exportar", PUBLIC, "--paquete", "uno.zip"])
        .expect(0);
    let work = environment.path("work");
    assert_ne!(
        other_program("unzip", &["-t", "uno.zip"], &work),
        Some(false)
    );
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(environment.read("uno.zip")));
    let names: Vec<String> = archive
        .as_mut()
        .unwrap()
        .file_names()
        .map(|name| name.unwrap().into_owned())
        .collect();
    assert!(
        names.iter().any(|name| name == "SHA256SUMS") && names.len() > 7,
        "{names:?}"
    );
}

#[test]
fn a_missing_or_changed_paper_is_named_and_the_rest_is_made() {
    for (language, missing, changed) in [
        (Language::Spanish, "falta.", "cambió desde que se guardó"),
        (
            Language::English,
            "missing.",
            "was changed since it was kept",
        ),
    ] {
        let environment = with_papers(language);
        let kept = files(&environment.path("store.db.papers"));
        let annex = kept.iter().find(|(_, bytes)| bytes.ends_with(b"CON.pdf"));
        let annex = environment.path("store.db.papers").join(annex.unwrap().0);
        std::fs::write(annex, b"%PDF-1.7 otro").unwrap();
        let store = &mut store_of(&environment);
        let papers = store.papers(None).unwrap();
        let declaration = papers
            .iter()
            .find(|paper| paper.kind == "offer-declaration");
        let id = declaration.unwrap().id.clone();
        environment
            .run(&["papers", "remove", &id, "--yes"])
            .expect(0);
        let run = environment
            .run(&["bids", "export", PUBLIC, "--pack", "paquete"])
            .expect(1);
        assert!(run.stderr.contains(missing), "{run}");
        assert!(run.stderr.contains(changed), "{run}");
        let files = files(&environment.path("work").join("paquete"));
        assert!(files.len() > 4, "the rest is there: {run}");
        let index = files.iter().find(|(name, _)| name.starts_with("00-"));
        let index = String::from_utf8(index.unwrap().1.clone()).unwrap();
        assert!(
            index.contains(missing) && index.contains(changed),
            "{index}"
        );
    }
}

#[test]
fn an_earlier_pack_is_only_replaced_with_a_yes_and_other_files_never() {
    let environment = with_papers(Language::Spanish);
    let export = ["bids", "export", PUBLIC, "--pack"];
    let run = |place: &str, more: &[&str], input: &str| {
        let line = [&export[..], &[place], more].concat();
        environment.run_with(&line, input)
    };
    for place in ["paquete", "paquete.zip"] {
        run(place, &[], "").expect(0);
        run(place, &[], "no\n").expect(1);
        run(place, &["--no-input"], "").expect(2);
        run(place, &["--yes"], "").expect(0);
    }
    environment.write("de-otro.zip", "mío");
    let refused = run("de-otro.zip", &["--yes"], "").expect(2);
    assert!(refused.stderr.contains("otra cosa"), "{refused}");
    assert_eq!(text(&environment, "de-otro.zip"), "mío");
    let names = files(&environment.path("work").join("paquete"));
    let sheet = names.keys().find(|name| name.ends_with(".xlsx")).unwrap();
    let before = environment.read(&format!("paquete/{sheet}"));
    environment.write(&format!("paquete/{sheet}"), "llenada");
    let refused = run("paquete", &["--yes"], "").expect(2);
    assert!(refused.stderr.contains(&**sheet), "{refused}");
    assert_eq!(text(&environment, &format!("paquete/{sheet}")), "llenada");
    environment.write(&format!("paquete/{sheet}"), before);
    environment.write("paquete/tesis.docx", "mía");
    let refused = run("paquete", &["--yes"], "").expect(2);
    assert!(refused.stderr.contains("tesis.docx"), "{refused}");
    assert_eq!(text(&environment, "paquete/tesis.docx"), "mía");
    run("otra", &["-o", "x.html"], "").expect(2);
    run("otra", &["--format", "pdf"], "").expect(2);
    environment
        .run(&["bids", "export", "--pack", "otra"])
        .expect(2);
    assert!(!environment.path("work").join("otra").exists());
    let json = run("otra", &["--format", "json"], "").expect(0).stdout;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["schema"], "encuentro.pack/1");
    assert!(json["items"][1]["bytes"].as_u64().unwrap() > 1000);
}
