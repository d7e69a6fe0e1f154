//! The books on people's data give each line a number of its own, whoever else writes at the same moment, and never again.

use super::{FIRM, items, on_each};
use encuentro::domain::calendar::Deadline;
use encuentro::domain::privacy::log::{Handed, LogEntry};
use encuentro::domain::privacy::request::{Request, RequestChannel, RequestKind, Requester};
use encuentro::store::{Store, open};
use jiff::civil::{Date, date};
use std::collections::BTreeSet;

const DAY: Date = date(2026, 11, 20);

const WRITERS: usize = 8;

const LINES_EACH: usize = 6;

fn request() -> Request {
    Request {
        number: 0,
        kind: RequestKind::Access,
        requester: Requester {
            rut: None,
            name: Some("Nadie Conocida".to_owned()),
        },
        received_on: DAY,
        channel: RequestChannel::InPerson,
        note: None,
        extension: None,
        answer: None,
    }
}

fn entry() -> LogEntry {
    LogEntry {
        at: Deadline::day(DAY),
        by: "Rosa Díaz".to_owned(),
        command: "suppliers export".to_owned(),
        handed: Handed::Suppliers,
        people: 1,
        recipient: None,
    }
}

#[test]
fn many_write_at_the_same_moment_and_no_line_is_lost() {
    on_each(|environment, store, server| {
        let file = environment.path("home").join("encuentro.db");
        let write = || {
            let mut own: Box<dyn Store> = open(server, &file).unwrap();
            let lines = 0..LINES_EACH;
            let numbers: Vec<u32> = lines
                .map(|_| {
                    own.log_access(&entry()).unwrap();
                    own.put_request(&request()).unwrap()
                })
                .collect();
            numbers
        };
        let numbers: BTreeSet<u32> = std::thread::scope(|scope| {
            let writers: Vec<_> = (0..WRITERS).map(|_| scope.spawn(write)).collect();
            writers
                .into_iter()
                .flat_map(|writer| writer.join().unwrap())
                .collect()
        });
        assert_eq!(numbers.len(), WRITERS * LINES_EACH);
        assert_eq!(store.requests().unwrap().len(), WRITERS * LINES_EACH);
        let log = store.numbered_access_log().unwrap();
        assert_eq!(log.len(), WRITERS * LINES_EACH);
    });
}

#[test]
fn the_number_of_an_erased_request_does_not_come_back() {
    on_each(|environment, _, _| {
        let ask = ["privacy", "request", "add", FIRM, "--kind", "access"];
        environment.run(&ask).expect(0);
        environment
            .run(&["suppliers", "forget", FIRM, "--yes"])
            .expect(0);
        environment
            .run(&["privacy", "request", "add", "14-0", "--kind", "access"])
            .expect(0);
        let listed = items(environment, &["privacy", "request", "list"]);
        assert_eq!(listed[0]["number"], 2);
    });
}
