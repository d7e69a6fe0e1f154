//! Who wrote people's data out, and to whom they may go.

use super::{FIRM, items, on_both};

#[test]
fn every_command_that_writes_people_out_leaves_a_line_without_their_data() {
    on_both(|environment, _| {
        environment.run(&["privacy", "log"]).expect(1);
        environment
            .run(&["suppliers", "export", "-o", "list.csv"])
            .expect(0);
        environment
            .run(&["suppliers", "export", FIRM, "-o", "one.json"])
            .expect(0);
        environment.run(&["store", "backup", "backup.db"]).expect(0);
        let log = items(environment, &["privacy", "log"]);
        let commands: Vec<_> = log
            .iter()
            .map(|line| line["command"].as_str().unwrap())
            .collect();
        assert_eq!(
            commands,
            ["store backup", "suppliers export", "suppliers export"]
        );
        for line in &log {
            assert_eq!(line["by"], "Rosa Díaz");
            assert_eq!(line["people"], 1);
            let text = line.to_string();
            assert!(
                !text.contains("77000012") && !text.contains("Trigo"),
                "{text}"
            );
        }
    });
}

#[test]
fn a_private_party_needs_a_ground_before_anything_is_written() {
    on_both(|environment, _| {
        let to = [
            "suppliers",
            "export",
            "-o",
            "list.csv",
            "--recipient",
            "Banco Uno",
            "--recipient-kind",
            "private",
        ];
        let run = environment.run(&to).expect(2);
        for told in ["consent-22", "contract-15bis"] {
            assert!(run.stderr.contains(told), "{run}");
        }
        assert!(!environment.path("work").join("list.csv").exists());
        let run = environment
            .run(&[&to[..], &["--ground", "contract-15bis"]].concat())
            .expect(0);
        assert!(run.stderr.contains("15 bis"), "{run}");
        let log = items(environment, &["privacy", "log"]);
        assert_eq!(log[0]["recipient"]["ground"], "contract-15bis");
        environment
            .run(&["suppliers", "export", "--recipient", "Banco Uno"])
            .expect(2);
        environment
            .run(&["suppliers", "export", "--ground", "consent-22"])
            .expect(2);
        let public = [
            "suppliers",
            "export",
            "--recipient",
            "Municipalidad",
            "--recipient-kind",
            "public",
        ];
        environment.run(&public).expect(0);
    });
}
