//! Numbers in Spanish words, in the long scale: a millón has six zeros, a billón twelve. `uno` is cut before what is
//! counted (veintiún mil, ciento un pesos) and agrees with it (doscientas una unidades).

use super::Spoken;
use crate::domain::money::Currency;

const BELOW_THIRTY: [&str; 30] = [
    "cero",
    "un",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiún",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
];
const TENS: [&str; 10] = [
    "",
    "",
    "",
    "treinta",
    "cuarenta",
    "cincuenta",
    "sesenta",
    "setenta",
    "ochenta",
    "noventa",
];
/// The beginnings of the hundreds; their ends agree with what is counted.
const HUNDREDS: [&str; 10] = [
    "",
    "ciento",
    "doscient",
    "trescient",
    "cuatrocient",
    "quinient",
    "seiscient",
    "setecient",
    "ochocient",
    "novecient",
];
const SCALES: [(&str, &str); 5] = [
    ("", ""),
    ("millón", "millones"),
    ("billón", "billones"),
    ("trillón", "trillones"),
    ("cuatrillón", "cuatrillones"),
];

/// What is counted.
struct Unit {
    one: &'static str,
    many: &'static str,
    feminine: bool,
}

const fn unit(currency: Currency) -> Unit {
    let (one, many, feminine) = match currency {
        Currency::Clp => ("peso", "pesos", false),
        Currency::Clf => ("unidad de fomento", "unidades de fomento", true),
        Currency::Utm => (
            "unidad tributaria mensual",
            "unidades tributarias mensuales",
            true,
        ),
        Currency::Usd => ("dólar estadounidense", "dólares estadounidenses", false),
        Currency::Eur => ("euro", "euros", false),
    };
    Unit {
        one,
        many,
        feminine,
    }
}

/// An amount with its currency.
pub(super) fn amount(spoken: &Spoken, currency: Currency) -> String {
    let unit = unit(currency);
    let hundredths = spoken.hundredths(currency);
    let with_point = !spoken.decimals.is_empty() && hundredths.is_none();
    let mut words: Vec<String> = Vec::new();
    if spoken.negative {
        words.push("menos".to_owned());
    }
    words.push(whole(spoken.whole, unit.feminine, with_point));
    if with_point {
        words.push("coma".to_owned());
        let digits = spoken.decimals.iter().map(|digit| digit_alone(*digit));
        words.extend(digits);
    } else if spoken.whole > 0 && spoken.whole.is_multiple_of(1_000_000) {
        words.push("de".to_owned());
    }
    let single = spoken.whole == 1 && !with_point;
    words.push(if single { unit.one } else { unit.many }.to_owned());
    if let Some(hundredths) = hundredths {
        let part = match (currency, hundredths) {
            (Currency::Eur, 1) => "céntimo",
            (Currency::Eur, _) => "céntimos",
            (_, 1) => "centavo",
            _ => "centavos",
        };
        let counted = whole(u128::from(hundredths), false, false);
        words.push(format!("con {counted} {part}"));
    }
    words.join(" ")
}

/// A digit that counts nothing.
fn digit_alone(digit: u8) -> String {
    match digit {
        1 => "uno".to_owned(),
        digit => BELOW_THIRTY[usize::from(digit % 10)].to_owned(),
    }
}

/// A whole number before what it counts, or alone before a decimal sign.
fn whole(number: u128, feminine: bool, alone: bool) -> String {
    if number == 0 {
        return BELOW_THIRTY[0].to_owned();
    }
    let mut words: Vec<String> = Vec::new();
    for (at, (one, many)) in SCALES.iter().enumerate().rev() {
        let group = number / 1_000_000_u128.pow(at as u32) % 1_000_000;
        match (group, at) {
            (0, _) => {}
            (group, 0) => words.push(six_digits(group, feminine)),
            (1, _) => words.push(format!("un {one}")),
            (group, _) => words.push(format!("{} {many}", six_digits(group, false))),
        }
    }
    let mut text = words.join(" ");
    if alone && !feminine && number % 10 == 1 && number % 100 != 11 {
        text = uncut(&text);
    }
    text
}

/// `un` at the end in full, where nothing follows that it counts.
fn uncut(text: &str) -> String {
    match text.strip_suffix("veintiún") {
        Some(before) => format!("{before}veintiuno"),
        None => format!("{text}o"),
    }
}

fn six_digits(number: u128, feminine: bool) -> String {
    let (thousands, rest) = (number / 1000, number % 1000);
    let mut words = Vec::new();
    match thousands {
        0 => {}
        1 => words.push("mil".to_owned()),
        _ => words.push(format!("{} mil", three_digits(thousands, feminine))),
    }
    if rest > 0 {
        words.push(three_digits(rest, feminine));
    }
    words.join(" ")
}

fn three_digits(number: u128, feminine: bool) -> String {
    let (hundreds, rest) = ((number / 100) as usize, (number % 100) as usize);
    let end = if feminine { "as" } else { "os" };
    let hundred = match (hundreds, rest) {
        (0, _) => String::new(),
        (1, 0) => "cien".to_owned(),
        (1, _) => HUNDREDS[1].to_owned(),
        _ => format!("{}{end}", HUNDREDS[hundreds]),
    };
    let units = match rest {
        0 => String::new(),
        1 if feminine => "una".to_owned(),
        21 if feminine => "veintiuna".to_owned(),
        1..=29 => BELOW_THIRTY[rest].to_owned(),
        _ => match (TENS[rest / 10], rest % 10) {
            (tens, 0) => tens.to_owned(),
            (tens, 1) if feminine => format!("{tens} y una"),
            (tens, unit) => format!("{tens} y {}", BELOW_THIRTY[unit]),
        },
    };
    [hundred, units]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
