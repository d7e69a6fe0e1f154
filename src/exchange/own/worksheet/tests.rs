//! What a row says of its line, and what is never guessed.

use super::*;

fn places_of(names: &[&str]) -> Header {
    Header::new(names.iter().map(|&name| name.to_owned()).collect())
}

fn header() -> Header {
    places_of(&["licitacion", "rut", "linea", "cantidad", "precio"])
}

fn row(line: u64, cells: [&str; 3]) -> Row {
    let cells = ["1-1-LE26", "14-0"].into_iter().chain(cells);
    Row {
        line,
        cells: cells.map(str::to_owned).collect(),
        ..Row::default()
    }
}

fn known(price: &str) -> BidLine {
    BidLine {
        item: "1".to_owned(),
        unit_price: Some(price.parse().expect("a price")),
        quantity: Some(Decimal::from(1500)),
        ..BidLine::default()
    }
}

fn price(
    cells: &[&str],
    currency: Currency,
    line: &BidLine,
) -> Result<Option<Decimal>, &'static str> {
    let header = header();
    let rows: Vec<Row> = (2..)
        .zip(cells)
        .map(|(at, cell)| row(at, ["1", "", cell]))
        .collect();
    let places = Places::find(&header).expect("a worksheet");
    let reader = Reader::new(places, &rows, currency, None);
    let said = reader.read(&rows[0], line);
    said.map(|said| said.price)
        .map_err(|reason| reason.message.id)
}

#[test]
fn a_worksheet_is_told_from_a_list_of_offers() {
    assert!(is_worksheet(&header()));
    assert!(is_worksheet(&places_of(&[
        "Encuentro: tender",
        "Line",
        "Unit price"
    ])));
    for list in [
        &["codigo", "rut", "monto", "estado"][..],
        &["encuentro_bid", "linea", "precio"],
        &["linea", "monto"],
    ] {
        assert!(!is_worksheet(&places_of(list)), "{list:?}");
    }
}

#[test]
fn two_readings_are_the_line_s_own_or_told_by_the_column_or_pesos_thousands_or_no_number() {
    let line = known("7");
    let read = |cells: &[&str]| price(cells, Currency::Clp, &line);
    assert_eq!(read(&["1.234"]), Ok(Some(Decimal::from(1234))));
    assert_eq!(read(&["1.234", "0.5"]), Ok(Some(Decimal::new(1234, 3))));
    assert_eq!(read(&["1.234", "0.5", "7,25"]), Err(DOUBT));
    assert_eq!(price(&["1.234"], Currency::Usd, &line), Err(DOUBT));
    let same = known("1.234");
    assert_eq!(
        price(&["1,234"], Currency::Clp, &same),
        Ok(Some(Decimal::new(1234, 3))),
        "a spreadsheet that saves `1,2340` again drops the zero"
    );
    let dollars = known("1234");
    assert_eq!(
        price(&["1.234"], Currency::Usd, &dollars),
        Ok(Some(Decimal::from(1234)))
    );
}

#[test]
fn a_key_that_a_spreadsheet_made_a_number_finds_its_line_when_only_one_fits() {
    let header = header();
    let places = Places::find(&header).expect("a worksheet");
    let line = |key: &str| BidLine {
        item: key.to_owned(),
        ..BidLine::default()
    };
    let found = |key, keys: &[&str]| {
        let lines: Vec<BidLine> = keys.iter().map(|key| line(key)).collect();
        places.line(&row(2, [key, "", ""]), &lines)
    };
    assert_eq!(found("1", &["001", "002"]), Some(0));
    assert_eq!(found("1", &["001", "1"]), Some(1));
    assert_eq!(found("1", &["001", "01"]), None);
    assert_eq!(found(" 2 ", &["1", "2"]), Some(1));
    assert_eq!(found("3", &["1", "2"]), None);
}

#[test]
fn cells_are_called_as_spreadsheets_do_and_numbers_cannot_be_mistaken() {
    assert_eq!(cell_name(5, 7), "H5");
    assert_eq!(cell_name(1, 25), "Z1");
    assert_eq!(cell_name(1, 26), "AA1");
    assert_eq!(cell_name(9, 701), "ZZ9");
    for (number, written) in [
        ("1.234", "1.2340"),
        ("1.500", "1.5"),
        ("-0.00", "0"),
        ("1000", "1000"),
    ] {
        let number: Decimal = number.parse().expect("a number");
        assert_eq!(unmistakable(number).to_string(), written);
    }
}
