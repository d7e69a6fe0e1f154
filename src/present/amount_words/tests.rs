//! Hard cases by hand, and any number read back from its words by a small parser of its own.

use super::*;
use proptest::prelude::*;

fn words(amount: &str, currency: Currency, language: Language) -> String {
    amount_in_words(Money::new(amount.parse().unwrap(), currency), language)
}

#[test]
fn hard_cases_in_spanish() {
    use Currency::{Clf, Clp, Eur, Usd, Utm};
    for (amount, currency, wanted) in [
        ("0", Clp, "cero pesos"),
        ("1", Clp, "un peso"),
        ("16", Clp, "dieciséis pesos"),
        ("21", Clp, "veintiún pesos"),
        ("31", Clp, "treinta y un pesos"),
        ("100", Clp, "cien pesos"),
        ("101", Clp, "ciento un pesos"),
        ("500", Clp, "quinientos pesos"),
        ("800", Clp, "ochocientos pesos"),
        ("1000", Clp, "mil pesos"),
        ("1001", Clp, "mil un pesos"),
        ("21000", Clp, "veintiún mil pesos"),
        ("101000", Clp, "ciento un mil pesos"),
        ("700900", Clp, "setecientos mil novecientos pesos"),
        ("1000000", Clp, "un millón de pesos"),
        ("1000001", Clp, "un millón un pesos"),
        (
            "1234567",
            Clp,
            "un millón doscientos treinta y cuatro mil quinientos sesenta y siete pesos",
        ),
        ("21000000", Clp, "veintiún millones de pesos"),
        ("1000000000", Clp, "mil millones de pesos"),
        ("1001000000", Clp, "mil un millones de pesos"),
        ("1000000000000", Clp, "un billón de pesos"),
        ("2000000001000", Clp, "dos billones mil pesos"),
        ("-5", Clp, "menos cinco pesos"),
        ("35.50", Clp, "treinta y cinco coma cinco pesos"),
        ("21.5", Clp, "veintiuno coma cinco pesos"),
        ("1", Clf, "una unidad de fomento"),
        ("201", Clf, "doscientas una unidades de fomento"),
        ("21000", Clf, "veintiuna mil unidades de fomento"),
        (
            "279.80",
            Clf,
            "doscientas setenta y nueve coma ocho unidades de fomento",
        ),
        (
            "1.0305",
            Clf,
            "una coma cero tres cero cinco unidades de fomento",
        ),
        (
            "1000000",
            Utm,
            "un millón de unidades tributarias mensuales",
        ),
        ("1", Usd, "un dólar estadounidense"),
        (
            "12.5",
            Usd,
            "doce dólares estadounidenses con cincuenta centavos",
        ),
        ("0.01", Usd, "cero dólares estadounidenses con un centavo"),
        (
            "2000000.21",
            Usd,
            "dos millones de dólares estadounidenses con veintiún centavos",
        ),
        ("3.05", Eur, "tres euros con cinco céntimos"),
    ] {
        assert_eq!(words(amount, currency, Language::Es), wanted, "{amount}");
    }
}

#[test]
fn hard_cases_in_english() {
    use Currency::{Clf, Clp, Eur, Usd};
    for (amount, currency, wanted) in [
        ("0", Clp, "zero Chilean pesos"),
        ("1", Clp, "one Chilean peso"),
        ("21", Clp, "twenty-one Chilean pesos"),
        ("110", Clp, "one hundred ten Chilean pesos"),
        (
            "1234567",
            Clp,
            "one million two hundred thirty-four thousand five hundred sixty-seven Chilean pesos",
        ),
        ("1000000000", Clp, "one billion Chilean pesos"),
        ("-40", Clp, "minus forty Chilean pesos"),
        (
            "279.8",
            Clf,
            "two hundred seventy-nine point eight unidades de fomento",
        ),
        ("12.5", Usd, "twelve US dollars and fifty cents"),
        ("1.01", Eur, "one euro and one cent"),
    ] {
        assert_eq!(words(amount, currency, Language::En), wanted, "{amount}");
    }
}

/// What a word of Spanish is worth; scales are read apart.
fn spanish_value(word: &str) -> Option<u128> {
    const WORDS: [&str; 54] = [
        "cero:0",
        "un:1",
        "una:1",
        "dos:2",
        "tres:3",
        "cuatro:4",
        "cinco:5",
        "seis:6",
        "siete:7",
        "ocho:8",
        "nueve:9",
        "diez:10",
        "once:11",
        "doce:12",
        "trece:13",
        "catorce:14",
        "quince:15",
        "dieciséis:16",
        "diecisiete:17",
        "dieciocho:18",
        "diecinueve:19",
        "veinte:20",
        "veintiún:21",
        "veintiuna:21",
        "veintidós:22",
        "veintitrés:23",
        "veinticuatro:24",
        "veinticinco:25",
        "veintiséis:26",
        "veintisiete:27",
        "veintiocho:28",
        "veintinueve:29",
        "treinta:30",
        "cuarenta:40",
        "cincuenta:50",
        "sesenta:60",
        "setenta:70",
        "ochenta:80",
        "noventa:90",
        "cien:100",
        "ciento:100",
        "doscientos:200",
        "trescientos:300",
        "cuatrocientos:400",
        "quinientos:500",
        "seiscientos:600",
        "setecientos:700",
        "ochocientos:800",
        "novecientos:900",
        "doscientas:200",
        "trescientas:300",
        "quinientas:500",
        "setecientas:700",
        "novecientas:900",
    ];
    let of = |entry: &&str| {
        entry
            .split_once(':')
            .is_some_and(|(known, _)| known == word)
    };
    let entry = WORDS.iter().find(|entry| of(entry))?;
    entry.split_once(':')?.1.parse().ok()
}

fn read_spanish(words: &str) -> Option<u128> {
    let (mut total, mut group, mut small) = (0, 0, 0);
    for word in words.split(' ') {
        let scale = match word {
            "pesos" | "peso" | "de" | "y" => continue,
            "mil" => {
                group += small.max(1) * 1000;
                small = 0;
                continue;
            }
            "millón" | "millones" => 6,
            "billón" | "billones" => 12,
            "trillón" | "trillones" => 18,
            "cuatrillón" | "cuatrillones" => 24,
            _ => {
                small += spanish_value(word)?;
                continue;
            }
        };
        total += (group + small) * 10_u128.pow(scale);
        (group, small) = (0, 0);
    }
    Some(total + group + small)
}

fn read_english(words: &str) -> Option<u128> {
    const SMALL: &str = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
    const TENS: &str = "- - twenty thirty forty fifty sixty seventy eighty ninety";
    const SCALES: &str = "- thousand million billion trillion quadrillion quintillion sextillion septillion octillion";
    let place = |list: &str, word: &str| list.split(' ').position(|known| known == word);
    let (mut total, mut group) = (0, 0);
    for word in words.split([' ', '-']) {
        if matches!(word, "Chilean" | "pesos" | "peso") {
        } else if let Some(small) = place(SMALL, word) {
            group += small as u128;
        } else if let Some(tens) = place(TENS, word) {
            group += 10 * tens as u128;
        } else if word == "hundred" {
            group *= 100;
        } else {
            total += group * 1000_u128.pow(place(SCALES, word)? as u32);
            group = 0;
        }
    }
    Some(total + group)
}

proptest! {
    #[test]
    fn words_read_back_are_the_number(number in prop_oneof![0_i128..2_000_000, 0_i128..79_000_000_000_000_000_000_000_000_000]) {
        let money = Money::new(Decimal::from_i128_with_scale(number, 0), Currency::Clp);
        let spanish = amount_in_words(money, Language::Es);
        prop_assert_eq!(read_spanish(&spanish), u128::try_from(number).ok(), "{}", spanish);
        let english = amount_in_words(money, Language::En);
        prop_assert_eq!(read_english(&english), u128::try_from(number).ok(), "{}", english);
    }

    #[test]
    fn different_amounts_have_different_words(one in 0_i64..10_000_000, other in 0_i64..10_000_000, scale in 0_u32..5) {
        for currency in [Currency::Clp, Currency::Clf, Currency::Utm, Currency::Usd, Currency::Eur] {
            for language in [Language::Es, Language::En] {
                let said = |number| amount_in_words(Money::new(Decimal::new(number, scale), currency), language);
                prop_assert_eq!(one == other, said(one) == said(other));
                prop_assert!(!said(one).contains("  "));
            }
        }
    }
}
