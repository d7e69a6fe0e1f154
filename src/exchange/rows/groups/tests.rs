//! The fast way and the slow way give the same rows, and those that the `csv` crate gives.

use super::*;
use crate::exchange::decode::text;
use proptest::prelude::*;

/// A row as it is compared: its line, its cells, and whether they can be trusted.
type Read = (u64, Vec<String>, bool);

/// Every row by groups, with the cells of the wanted columns only, and the hash of each whole group.
fn by_groups(list: &[u8], key: usize, wanted: impl Fn(usize) -> bool) -> (Vec<Read>, Vec<u128>) {
    let mut rows = Rows::csv(list).expect("a list");
    let wanted: Vec<bool> = (0..rows.header().width()).map(wanted).collect();
    let mut groups = Groups::new(key, 7);
    let (mut read, mut hashes) = (Vec::new(), Vec::new());
    loop {
        match groups.take(&mut rows).expect("rows") {
            Taken::End => return (read, hashes),
            Taken::Single(row) => read.push((row.line, row.cells, row.ragged)),
            Taken::Group(hash) => {
                hashes.extend(hash);
                let keep = &mut |row: &Row| {
                    read.push((row.line, row.cells.clone(), row.ragged));
                    Ok(true)
                };
                groups.each(&mut rows, &wanted, keep).expect("rows");
            }
        }
    }
}

/// Every row one by one.
fn one_by_one(list: &[u8]) -> Vec<Read> {
    let mut rows = Rows::csv(list).expect("a list");
    let mut read = Vec::new();
    while let Some(row) = rows.next().expect("rows") {
        read.push((row.line, row.cells, row.ragged));
    }
    read
}

/// Every record as the `csv` crate reads it.
fn by_csv_crate(list: &[u8]) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(list);
    let records = reader
        .byte_records()
        .map(|record| record.expect("a record"));
    records
        .map(|record| record.iter().map(|cell| text(cell).into_owned()).collect())
        .collect()
}

/// Bytes that a cell may be made of; few of them, so that rows resemble each other.
fn cell() -> impl Strategy<Value = Vec<u8>> {
    let part = prop_oneof![
        4 => Just(&b"990001-1-LE26"[..]),
        4 => Just(&b"A"[..]),
        2 => Just(&b"B;"[..]),
        2 => Just(&b"\n"[..]),
        1 => Just(&b"\r\n"[..]),
        2 => Just(&b"\""[..]),
        1 => Just(&b"\xd1u\xf1oa"[..]),
        1 => Just("Ñuñoa".as_bytes()),
        1 => Just(&b"\x81"[..]),
        1 => Just(&b" "[..]),
    ];
    prop::collection::vec(part, 0..4).prop_map(|parts| parts.concat())
}

/// Rows that often repeat the beginning of the row before them.
fn table() -> impl Strategy<Value = Vec<Vec<Vec<u8>>>> {
    let row = (0_usize..5, prop::collection::vec(cell(), 4));
    prop::collection::vec(row, 1..24).prop_map(|drawn| {
        let mut rows: Vec<Vec<Vec<u8>>> = Vec::new();
        for (repeated, mut cells) in drawn {
            if let Some(before) = rows.last() {
                let same = repeated.min(cells.len());
                cells[..same].clone_from_slice(&before[..same]);
            }
            rows.push(cells);
        }
        rows
    })
}

fn written(rows: &[Vec<Vec<u8>>], style: csv::QuoteStyle, crlf: bool) -> Vec<u8> {
    let end = if crlf {
        csv::Terminator::CRLF
    } else {
        csv::Terminator::Any(b'\n')
    };
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .quote_style(style)
        .terminator(end)
        .from_writer(Vec::new());
    writer
        .write_record(["codigo", "nombre", "detalle", "nota"])
        .expect("memory");
    for row in rows {
        writer.write_record(row).expect("memory");
    }
    writer.into_inner().expect("memory")
}

fn is_blank(cells: &[String]) -> bool {
    cells.iter().all(|cell| cell.trim().is_empty())
}

proptest! {
    #[test]
    fn well_formed_lists_give_what_the_csv_crate_reads(rows in table(), all in any::<bool>(), crlf in any::<bool>()) {
        let style = if all { csv::QuoteStyle::Always } else { csv::QuoteStyle::Necessary };
        let list = written(&rows, style, crlf);
        let read: Vec<Vec<String>> = by_groups(&list, 0, |_| true).0.into_iter().map(|(_, cells, _)| cells).collect();
        let expected: Vec<Vec<String>> = by_csv_crate(&list).into_iter().filter(|cells| !is_blank(cells)).collect();
        prop_assert_eq!(read, expected);
    }

    #[test]
    fn any_list_is_read_as_row_by_row(rows in prop::collection::vec(prop::collection::vec(cell(), 1..6), 0..24), key in 0_usize..4) {
        // Cells without quotes around them: stray quotes, rows that are too long, lines cut in two.
        let mut list = b"codigo;nombre;detalle;nota\n".to_vec();
        for row in rows {
            list.extend(row.join(&b';'));
            list.push(b'\n');
        }
        prop_assert_eq!(by_groups(&list, key, |_| true).0, one_by_one(&list));
    }

    #[test]
    fn what_is_not_wanted_is_empty_and_the_rest_the_same(rows in table(), column in 0_usize..4) {
        let list = written(&rows, csv::QuoteStyle::Always, false);
        let whole = by_groups(&list, 0, |_| true).0;
        for (line, cells, _) in by_groups(&list, 0, |at| at == column).0 {
            let (_, expected, _) = whole.iter().find(|(at, ..)| *at == line).expect("the row");
            prop_assert_eq!(&cells[column], &expected[column]);
        }
    }

    #[test]
    fn equal_hashes_are_equal_rows(one in table(), other in table()) {
        let lists = [&one, &other].map(|rows| written(rows, csv::QuoteStyle::Always, false));
        let [first, second] = lists.each_ref().map(|list| by_groups(list, 0, |_| true).1);
        prop_assert_eq!(first == second && first.len() == groups_of(&one) && second.len() == groups_of(&other), lists[0] == lists[1] && first.len() == groups_of(&one));
    }
}

/// How many runs of rows with the same key there are.
fn groups_of(rows: &[Vec<Vec<u8>>]) -> usize {
    let mut keys: Vec<&Vec<u8>> = rows.iter().map(|row| &row[0]).collect();
    keys.dedup();
    keys.len()
}

#[test]
fn a_group_beside_a_row_in_doubt_has_no_hash() {
    let list = b"codigo;nombre\na;1\na;2\nb;1\nb;\"x\"y\nc;1\nc;2\n";
    let (read, hashes) = by_groups(list, 0, |_| true);
    assert_eq!(read, one_by_one(list));
    // `a` and the last of `c`'s lines stand alone; `b` and what touches the odd row do not.
    assert_eq!(hashes.len(), 1);
}

#[test]
fn a_group_that_does_not_end_is_given_in_pieces() {
    let long = "x".repeat(10_000);
    let mut list = b"codigo;nombre\n".to_vec();
    for number in 0..1_000 {
        list.extend(format!("a;{number}{long}\n").into_bytes());
    }
    let (read, hashes) = by_groups(&list, 0, |_| true);
    assert_eq!(read.len(), 1_000);
    assert!(hashes.is_empty(), "no piece of a record is known by a hash");
}

#[test]
fn the_way_of_reading_is_part_of_the_hash() {
    let list = b"codigo;nombre\na;1\n";
    let hash = |seed| {
        let mut rows = Rows::csv(&list[..]).expect("a list");
        match Groups::new(0, seed).take(&mut rows).expect("rows") {
            Taken::Group(hash) => hash.expect("a whole group"),
            _ => panic!("no group"),
        }
    };
    assert_eq!(hash(1), hash(1));
    assert_ne!(hash(1), hash(2));
}
