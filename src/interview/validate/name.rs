//! Names, addresses and other texts of one line.

use crate::domain::message::Message;

/// The longest text that is kept, in characters.
const LONGEST: usize = 200;

/// Reads a text of one line: single spaces, no control characters, accents in one piece.
pub(super) fn line(raw: &str) -> Result<String, Message> {
    if raw
        .chars()
        .any(|letter| letter.is_control() && !letter.is_whitespace())
    {
        return Err(Message::new("interview-odd-characters"));
    }
    let joined = composed(&raw.split_whitespace().collect::<Vec<_>>().join(" "));
    if joined.chars().count() > LONGEST {
        return Err(Message::new("interview-too-long").with("most", LONGEST));
    }
    Ok(joined)
}

/// Reads the name of a person or a firm: at least two letters.
pub(super) fn name(raw: &str) -> Result<String, Message> {
    let name = line(raw)?;
    let letters = name.chars().filter(|letter| letter.is_alphabetic()).count();
    if letters < 2 {
        return Err(Message::new("interview-not-a-name"));
    }
    Ok(name)
}

/// Reads a street address: at least three letters or digits.
pub(super) fn address(raw: &str) -> Result<String, Message> {
    let address = line(raw)?;
    if address
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .count()
        < 3
    {
        return Err(Message::new("interview-not-an-address"));
    }
    Ok(address)
}

/// Joins a letter and the loose accent behind it, as some keyboards and files write them apart: the two look the
/// same, so that comparing letter by letter must not tell them apart.
fn composed(text: &str) -> String {
    const PAIRS: &[(&str, &str)] = &[
        ("\u{301}", "aáeéiíoóuúAÁEÉIÍOÓUÚ"),
        ("\u{303}", "nñNÑ"),
        ("\u{308}", "uüUÜoöOÖ"),
    ];
    let mut whole = String::with_capacity(text.len());
    for letter in text.chars() {
        let pairs = PAIRS.iter().find(|(mark, _)| mark.starts_with(letter));
        let joined = pairs
            .zip(whole.chars().last())
            .and_then(|((_, letters), base)| {
                let letters: Vec<char> = letters.chars().collect();
                letters
                    .chunks(2)
                    .find(|pair| pair[0] == base)
                    .map(|pair| pair[1])
            });
        match joined {
            Some(joined) => {
                whole.pop();
                whole.push(joined);
            }
            None => whole.push(letter),
        }
    }
    whole
}
