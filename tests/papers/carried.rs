//! Papers in backups, restores and copies, as whole commands: what is carried, and what is told when a file was lost.

use super::{PDF, database, with_firm};
use crate::support::environment::{Environment, Language};

fn with_paper(language: Language) -> Environment {
    let environment = with_firm(Environment::new(language));
    environment.write("f30.pdf", PDF);
    environment
        .run(&["papers", "add", "f30.pdf", "--kind", "f30"])
        .expect(0);
    environment
}

#[test]
fn a_backup_says_where_the_files_are_and_a_restore_brings_them_back() {
    for language in Language::ALL {
        let environment = with_paper(language);
        let backup = environment.run(&["store", "backup", "copia.db"]).expect(0);
        assert!(backup.stderr.contains("copia.db.papers"), "{backup}");
        std::fs::remove_dir_all(format!("{}.papers", database(&environment).display())).unwrap();
        environment.run(&["papers", "list", "--verify"]).expect(5);
        let restore = ["store", "restore", "copia.db", "--yes"];
        environment.run(&restore).expect(0);
        environment.run(&["papers", "list", "--verify"]).expect(0);
        let forget = ["suppliers", "forget", "77.000.012-2", "--yes"];
        let told = environment.run(&forget).expect(0);
        assert!(told.stderr.contains("before-restore"), "{told}");
    }
}

#[test]
fn a_backup_names_what_lies_where_its_papers_would_go() {
    for language in Language::ALL {
        let environment = with_paper(language);
        environment.write("copia.db.papers", "no folder at all");
        let told = environment.run(&["store", "backup", "copia.db"]).expect(2);
        assert!(told.stderr.contains("copia.db.papers"), "{told}");
        assert_eq!(environment.read("copia.db.papers"), b"no folder at all");
        assert!(!environment.path("work").join("copia.db").exists());
    }
}

#[test]
fn what_arrives_without_its_file_is_told() {
    for language in Language::ALL {
        let environment = with_paper(language);
        environment.run(&["store", "backup", "copia.db"]).expect(0);
        std::fs::remove_dir_all(environment.path("work").join("copia.db.papers")).unwrap();
        let restore = ["store", "restore", "copia.db", "--yes"];
        let told = environment.run(&restore).expect(0);
        let word = match language {
            Language::Spanish => "sin su archivo",
            Language::English => "without its file",
        };
        assert!(told.stderr.contains(word), "{told}");
        let from = format!("sqlite:{}", database(&environment).display());
        let copy = ["store", "copy", &from, "sqlite:otra.db"];
        let told = environment.run(&copy).expect(0);
        assert!(told.stderr.contains(word), "{told}");
    }
}
