//! Numbers in English words, in the short scale: a million has six zeros, a billion nine.

use super::Spoken;
use crate::domain::money::Currency;

const BELOW_TWENTY: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];
const SCALES: [&str; 10] = [
    "",
    "thousand",
    "million",
    "billion",
    "trillion",
    "quadrillion",
    "quintillion",
    "sextillion",
    "septillion",
    "octillion",
];

/// What is counted: one, and several.
const fn unit(currency: Currency) -> (&'static str, &'static str) {
    match currency {
        Currency::Clp => ("Chilean peso", "Chilean pesos"),
        Currency::Clf => ("unidad de fomento", "unidades de fomento"),
        Currency::Utm => (
            "unidad tributaria mensual",
            "unidades tributarias mensuales",
        ),
        Currency::Usd => ("US dollar", "US dollars"),
        Currency::Eur => ("euro", "euros"),
    }
}

/// An amount with its currency.
pub(super) fn amount(spoken: &Spoken, currency: Currency) -> String {
    let (one, many) = unit(currency);
    let hundredths = spoken.hundredths(currency);
    let with_point = !spoken.decimals.is_empty() && hundredths.is_none();
    let mut words: Vec<String> = Vec::new();
    if spoken.negative {
        words.push("minus".to_owned());
    }
    words.push(whole(spoken.whole));
    if with_point {
        words.push("point".to_owned());
        let digits = spoken.decimals.iter().map(|digit| usize::from(*digit % 10));
        words.extend(digits.map(|digit| BELOW_TWENTY[digit].to_owned()));
    }
    let single = spoken.whole == 1 && !with_point;
    words.push(if single { one } else { many }.to_owned());
    if let Some(hundredths) = hundredths {
        let part = if hundredths == 1 { "cent" } else { "cents" };
        words.push(format!("and {} {part}", whole(u128::from(hundredths))));
    }
    words.join(" ")
}

fn whole(number: u128) -> String {
    if number == 0 {
        return BELOW_TWENTY[0].to_owned();
    }
    let mut words: Vec<String> = Vec::new();
    for (at, scale) in SCALES.iter().enumerate().rev() {
        let group = number / 1000_u128.pow(at as u32) % 1000;
        match (group, at) {
            (0, _) => {}
            (group, 0) => words.push(three_digits(group)),
            (group, _) => words.push(format!("{} {scale}", three_digits(group))),
        }
    }
    words.join(" ")
}

fn three_digits(number: u128) -> String {
    let (hundreds, rest) = ((number / 100) as usize, (number % 100) as usize);
    let mut words = Vec::new();
    if hundreds > 0 {
        words.push(format!("{} hundred", BELOW_TWENTY[hundreds]));
    }
    match (rest, TENS[rest / 10], rest % 10) {
        (0, _, _) => {}
        (1..=19, _, _) => words.push(BELOW_TWENTY[rest].to_owned()),
        (_, tens, 0) => words.push(tens.to_owned()),
        (_, tens, unit) => words.push(format!("{tens}-{}", BELOW_TWENTY[unit])),
    }
    words.join(" ")
}
