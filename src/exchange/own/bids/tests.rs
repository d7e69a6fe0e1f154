//! Bids go out and come back equal; a person's own sheet is read by its column names.

use super::*;
use crate::exchange::own::sheet::{CsvSheet, Dialect};
use crate::exchange::rows::Rows;
use proptest::option;
use proptest::prelude::*;

fn bid() -> impl Strategy<Value = Bid> {
    let currency = prop::sample::select(vec![Currency::Clp, Currency::Clf, Currency::Usd]);
    let amount = (any::<i64>(), 0_u32..=4, currency).prop_map(|(mantissa, scale, currency)| {
        Money::new(Decimal::new(mantissa, scale), currency)
    });
    let state = prop::sample::select(vec![BidState::Draft, BidState::Sent, BidState::Withdrawn]);
    let result = prop::sample::select(vec![BidResult::Won, BidResult::Lost, BidResult::Void]);
    let note = prop_oneof!["[-=+@'\";,| aÑ\n\t]{1,8}", "\\PC{1,12}"];
    (
        (1_u32..999, 1_u32..99_999_999),
        option::of(amount),
        state,
        option::of((1_i8..=28, option::of(8_i8..22))),
        option::of(result),
        option::of(note),
    )
        .prop_map(
            |((number, body), amount, state, deadline, result, note)| Bid {
                tender: format!("2735-{number}-COT26").parse().expect("a code"),
                supplier: Rut::from_body(body).expect("a RUT"),
                amount,
                state,
                deadline: deadline.map(|(day, hour)| Deadline {
                    date: jiff::civil::date(2026, 11, day),
                    time: hour.map(|hour| jiff::civil::time(hour, 30, 0, 0)),
                }),
                result,
                note,
            },
        )
}

fn written(bids: &[Bid], dialect: Dialect) -> Vec<u8> {
    let header = header();
    let names = header.iter().map(String::as_str);
    let mut sheet = CsvSheet::new(Vec::new(), dialect, names).expect("memory");
    for bid in bids {
        sheet.row(&row(bid)).expect("memory");
    }
    sheet.finish().expect("memory")
}

fn read(bytes: &[u8]) -> Vec<Result<Bid, Reason>> {
    let mut list = Rows::csv(bytes).expect("a list");
    let mut rows = Vec::new();
    while let Some(row) = list.next().expect("a row") {
        rows.push(row);
    }
    let reader = Reader::new(list.header(), list.writing(), &rows, None).expect("key columns");
    rows.iter().map(|row| reader.read(row)).collect()
}

proptest! {
    #[test]
    fn what_goes_out_comes_back_in_the_same_bytes(
        bids in prop::collection::vec(bid(), 1..5),
        excel in any::<bool>(),
    ) {
        let dialect = if excel { Dialect::Excel } else { Dialect::Rfc4180 };
        let bytes = written(&bids, dialect);
        let back: Vec<Bid> = read(&bytes).into_iter().map(|bid| bid.expect("a bid")).collect();
        prop_assert_eq!(&back, &bids);
        prop_assert_eq!(written(&back, dialect), bytes);
    }
}

#[test]
fn a_sheet_of_a_person_is_read_by_its_names_and_defects_are_named() {
    let list = "Código;RUT;Monto;Moneda;Estado;Cierre\n\
                2735-1-COT26;14-0;1.234;;enviada;30-11-2026\n\
                2735-2-COT26;14-0;1.234;UF;;\n\
                2735-3-COT26;14-5;5;;;\n\
                nada;14-0;5;;;\n\
                2735-4-COT26;14-0;5;;quizás;\n\
                2735-5-COT26;14-0;-5;;;\n";
    let read: Vec<String> = read(list.as_bytes())
        .into_iter()
        .map(|bid| match bid {
            Ok(bid) => format!("{:?} {:?}", bid.amount.map(|money| money.amount), bid.state),
            Err(reason) => reason.message.id.to_owned(),
        })
        .collect();
    assert_eq!(
        read,
        [
            "Some(1234) Sent",
            "bids-which-sign",
            "rut-wrong-digit",
            "bids-bad-code",
            "bids-bad-state",
            "bids-negative"
        ]
    );
}
