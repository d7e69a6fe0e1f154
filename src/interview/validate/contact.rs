//! E-mail addresses and Chilean phone numbers.

use crate::domain::message::Message;

/// Reads an e-mail address; the host in lower case.
pub(super) fn email(raw: &str) -> Result<String, Message> {
    let wrong = || Message::new("interview-not-an-email");
    let (local, host) = raw.split_once('@').ok_or_else(wrong)?;
    let local_ok = (1..=64).contains(&local.len())
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && local
            .chars()
            .all(|letter| letter.is_alphanumeric() || ".!#$%&'*+-/=?^_`{|}~".contains(letter));
    let labels: Vec<&str> = host.split('.').collect();
    let host_ok = host.len() <= 189
        && labels.len() >= 2
        && labels.iter().all(|label| {
            !label.is_empty()
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .chars()
                    .all(|letter| letter.is_alphanumeric() || letter == '-')
        })
        && labels
            .last()
            .is_some_and(|last| last.chars().count() >= 2 && last.chars().all(char::is_alphabetic));
    if local_ok && host_ok {
        Ok(format!("{local}@{}", host.to_lowercase()))
    } else {
        Err(wrong())
    }
}

/// Whether a text is nothing but an address with a slip in it, `ana@@ejemplo`: letters alone, and an at sign.
pub(super) fn is_mistyped_address(raw: &str) -> bool {
    raw.contains('@')
        && raw
            .chars()
            .all(|letter| letter.is_alphabetic() || "@.-_".contains(letter))
}

/// Reads a Chilean phone number of nine digits, with or without +56; gives `+56912345678`.
pub(super) fn phone(raw: &str) -> Result<String, Message> {
    let wrong = || Message::new("interview-not-a-phone");
    let plain: String = raw
        .chars()
        .filter(|letter| !letter.is_whitespace() && !"()-./\u{2013}\u{2011}".contains(*letter))
        .collect();
    let (international, digits) = match plain.strip_prefix('+') {
        Some(rest) => (true, rest),
        None => match plain.strip_prefix("00") {
            Some(rest) => (true, rest),
            None => (false, plain.as_str()),
        },
    };
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(wrong());
    }
    let national = match digits.strip_prefix("56") {
        Some(rest) if international || digits.len() == 11 => rest,
        _ if international => return Err(wrong()),
        _ => digits.strip_prefix('0').unwrap_or(digits),
    };
    if national.len() == 9 && !national.starts_with(['0', '1']) {
        Ok(format!("+56{national}"))
    } else {
        Err(wrong())
    }
}
