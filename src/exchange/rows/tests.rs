//! Rows as a stream: lines, stray quotes, ragged rows, encodings.

use super::*;
use proptest::prelude::*;

fn read(bytes: &[u8]) -> Vec<Row> {
    let mut rows = Rows::csv(bytes).unwrap();
    let mut all = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        all.push(row);
    }
    all
}

fn lines(rows: &[Row]) -> Vec<(u64, bool)> {
    rows.iter().map(|row| (row.line, row.ragged)).collect()
}

#[test]
fn a_row_knows_the_line_where_it_begins() {
    let rows = read(b"a;b\r\n\r\n1;\"x\r\ny\r\r\nz\"\r\n2;y\r\n");
    assert_eq!(lines(&rows), [(3, false), (6, false)]);
    assert_eq!(rows[0].cells, ["1", "x\r\ny\r\r\nz"]);
    let unix = read(b"a;b\n1;\"x\ny\"\n\n2;y");
    assert_eq!(lines(&unix), [(2, false), (5, false)]);
}

#[test]
fn the_line_of_the_separator_counts_too() {
    let rows = read(b"\xef\xbb\xbfsep=,\na,b\n1,2\n");
    assert_eq!(lines(&rows), [(3, false)]);
    assert_eq!(rows[0].cells, ["1", "2"]);
}

#[test]
fn trailing_empty_columns_are_tolerated() {
    let rows = read(b"a;b;;\n1;2;;\n3;4\n5;6;;7\n");
    assert_eq!(lines(&rows), [(2, false), (3, false), (4, true)]);
    assert_eq!(rows[0].cells, ["1", "2"]);
}

#[test]
fn a_short_row_is_not_padded() {
    assert_eq!(
        lines(&read(b"a;b;c\n1;2\n1;2;3\n")),
        [(2, true), (3, false)]
    );
}

#[test]
fn an_unescaped_quote_makes_one_row_ragged() {
    let bytes = b"a;b;c\n1;\"Los Lagos\"\";\"CENTRO\"\n2;x;y\n";
    assert_eq!(lines(&read(bytes)), [(2, true), (3, false)]);
}

#[test]
fn a_stray_quote_swallows_nothing() {
    let mut bytes = b"a;b;c\n0;\"open;y\n".to_vec();
    for number in 1..=68 {
        bytes.extend(format!("{number};x;\"two\nlines\"\n").bytes());
    }
    let rows = read(&bytes);
    assert_eq!(rows.iter().filter(|row| row.ragged).count(), 1);
    assert_eq!(rows.iter().filter(|row| !row.ragged).count(), 68);
    assert_eq!(rows[0].line, 2);
    assert_eq!(rows[1].line, 3);
}

#[test]
fn two_rows_that_ran_together_are_not_believed() {
    assert_eq!(
        lines(&read(b"a;b\n1;\"x\n2;\"y\n3;z\n")),
        [(2, true), (4, false)]
    );
}

#[test]
fn a_quote_at_the_end_of_a_bare_cell_is_text() {
    let rows = read(b"a;b\nOHIGGINS   S/N\";2\n");
    assert_eq!(rows[0].cells, ["OHIGGINS   S/N\"", "2"]);
}

#[test]
fn both_encodings_in_one_file() {
    let rows = read(b"a;b\nRegi\xf3n;\xc3\x91u\xc3\xb1oa\n");
    assert_eq!(rows[0].cells, ["Región", "Ñuñoa"]);
}

#[test]
fn a_file_of_rejects_loses_its_marks() {
    let header = "encuentro_linea;encuentro_columna;encuentro_valor;encuentro_motivo;x\n";
    let rows = read(format!("{header}2;x;;;'=1\n").as_bytes());
    assert_eq!(rows[0].cells[4], "=1");
    assert_eq!(read(b"a;x\n2;'=1\n")[0].cells[1], "'=1");
}

#[test]
fn nothing_to_read_is_said() {
    for bytes in [&b""[..], b"\n\n", b";;;\n"] {
        assert!(Rows::csv(bytes).is_err(), "{bytes:?}");
    }
}

proptest! {
    #[test]
    fn no_bytes_make_it_stop(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(mut rows) = Rows::csv(&bytes[..]) {
            while let Some(row) = rows.next().unwrap() {
                prop_assert!(row.ragged || row.cells.len() == rows.header().width());
            }
        }
    }

    #[test]
    fn good_rows_survive_a_broken_one(
        good in proptest::collection::vec("[a-z]{1,5}", 1..12),
        broken in "[a-z\";]{0,12}",
        at in 0usize..12,
    ) {
        let at = at.min(good.len());
        let mut text = String::from("a;b;c\n");
        for (number, word) in good.iter().enumerate() {
            if number == at {
                text.push_str(&format!("{broken}\n"));
            }
            text.push_str(&format!("n{number};{word};\"{word}\"\n"));
        }
        let rows = read(text.as_bytes());
        for (number, word) in good.iter().enumerate() {
            let key = format!("n{number}");
            let found = rows.iter().any(|row| !row.ragged && row.cells == [key.as_str(), word, word]);
            prop_assert!(found, "{} lost in {}", key, text);
        }
    }
}
