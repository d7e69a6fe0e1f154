//! The commands that sentences name, made whole for a store with several suppliers: whose offer it is must be told there,
//! and the person who reads the sentence has told it already.

use crate::domain::code::ProcessCode;
use crate::domain::rut::Rut;

/// How a command of an own offer begins, in both languages.
const OFFERS: [&str; 2] = ["encuentro ofertas ", "encuentro bids "];

/// The option that names the supplier.
const OPTION: &str = "--rut";

/// Adds the supplier to each command of an own offer, behind the code of its tender; nothing where it stands already.
#[must_use]
pub(super) fn with_supplier(text: &str, rut: Rut) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = OFFERS.iter().filter_map(|begin| rest.find(begin)).min() {
        let end = end_of(&rest[start..]) + start;
        whole.push_str(&rest[..start]);
        whole.push_str(&completed(&rest[start..end], rut));
        rest = &rest[end..];
    }
    whole.push_str(rest);
    whole
}

/// Where a command ends: at the mark that closes it, at the next sentence, or with the text.
fn end_of(command: &str) -> usize {
    let closing = command.find(['»', '”', '"', '\n', ',', ';', ')']);
    let sentence = command.find(". ");
    [closing, sentence]
        .into_iter()
        .flatten()
        .min()
        .unwrap_or(command.len())
}

fn completed(command: &str, rut: Rut) -> String {
    if command.contains(OPTION) {
        return command.to_owned();
    }
    let words: Vec<String> = command
        .split(' ')
        .map(|word| {
            let code = word.trim_end_matches(['.', ':']);
            if code.parse::<ProcessCode>().is_ok() {
                let behind = &word[code.len()..];
                format!("{code} {OPTION} {rut}{behind}")
            } else {
                word.to_owned()
            }
        })
        .collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(text: &str) -> String {
        with_supplier(text, Rut::from_body(14).unwrap())
    }

    #[test]
    fn a_command_of_an_offer_names_the_supplier_behind_the_code() {
        assert_eq!(
            whole("Siga con: encuentro ofertas precio 990001-15-L126"),
            "Siga con: encuentro ofertas precio 990001-15-L126 --rut 14-0"
        );
        assert_eq!(
            whole(
                "See “encuentro bids mark 1-1-LE26 --done 1”. Then encuentro bids check 1-1-LE26."
            ),
            "See “encuentro bids mark 1-1-LE26 --rut 14-0 --done 1”. Then encuentro bids check 1-1-LE26 --rut 14-0."
        );
    }

    #[test]
    fn what_needs_no_supplier_stays_as_it_is() {
        for text in [
            "La oferta 990001-15-L126 está completa.",
            "encuentro licitaciones ver 990001-15-L126",
            "encuentro ofertas precio 990001-15-L126 --rut 6-K",
            "encuentro ofertas plantilla",
            "",
        ] {
            assert_eq!(whole(text), text);
        }
    }
}
