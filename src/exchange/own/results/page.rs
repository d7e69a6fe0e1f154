//! Reads a result report back from its own page: the rows of its tables, and the labelled values above them. Knows only
//! what [`crate::present::page`] writes; any other page gives nothing.

use super::Texts;
use crate::domain::ledger::chain::Head;
use crate::domain::ledger::claim::Claim;

/// Digits of a whole hash.
const WHOLE: usize = 64;
/// Digits of a hash that a page shows of each row.
const SHOWN: usize = 12;

/// Reads a page; nothing when it is no result report.
#[must_use]
pub fn from_page(html: &str) -> Option<Claim> {
    let lines: Vec<Vec<String>> = html.split("<tr").skip(1).map(cells).collect();
    let ends_in_link = |line: &&Vec<String>| line.last().is_some_and(|cell| is_hash(cell, WHOLE));
    let link = lines.iter().find(ends_in_link)?.last()?;
    // The page says the number in the line before the link.
    let place = lines.iter().position(|line| line.last() == Some(link))?;
    let number = lines.get(place.checked_sub(1)?)?.last()?;
    let rows = lines.iter().filter_map(|line| row(line));
    Some(Claim {
        head: Head {
            number: number.trim().replace(['.', ','], "").parse().ok()?,
            link: link.clone(),
        },
        rows: (1..)
            .zip(rows)
            .map(|(place, row)| row.claimed(place))
            .collect(),
    })
}

/// A row of results (number, course, seat, step, day, evidence, who vouches, seal); nothing for any other row.
fn row(cells: &[String]) -> Option<Texts> {
    let [
        number,
        _course,
        _seat,
        milestone,
        on,
        evidence,
        voucher,
        commitment,
    ] = cells
    else {
        return None;
    };
    is_hash(commitment, SHOWN).then(|| Texts {
        number: number.replace(['.', ','], "").parse().unwrap_or(0),
        commitment: commitment.clone(),
        milestone: milestone.clone(),
        on: on.clone(),
        evidence: evidence.clone(),
        voucher: voucher.clone(),
    })
}

fn is_hash(text: &str, digits: usize) -> bool {
    text.len() == digits && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The cells of what stands behind a `<tr`, as they are read.
fn cells(line: &str) -> Vec<String> {
    let line = line.split("</tr>").next().unwrap_or("");
    let cells = line.split("<td").skip(1);
    cells
        .filter_map(|cell| {
            let inner = cell.split_once('>')?.1.split("</td>").next()?;
            Some(plain(inner))
        })
        .collect()
}

/// A text without marks, its five escapes read.
fn plain(inner: &str) -> String {
    let mut text = String::new();
    for (at, part) in inner.split('<').enumerate() {
        let words = if at == 0 {
            part
        } else {
            part.split_once('>').map_or("", |(_, words)| words)
        };
        text.push_str(words);
    }
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ledger::entry::Voucher;

    #[test]
    fn rows_and_the_end_of_the_chain_are_read_and_escapes_with_them() {
        let link = "ab".repeat(32);
        let html = format!(
            "<table><tr><th>N</th><td>1.204</td></tr><tr><th>Fin</th><td>{link}</td></tr></table>\
             <table><tr><th>a</th></tr><tr><td class=\"number\">7</td><td>x</td><td>3</td><td>Hábil</td>\
             <td>09-11-2026</td><td>Estado visto</td><td>Rosa &lt;b&gt; &amp;amp; Cía.</td><td>0123456789ab</td></tr></table>"
        );
        let claim = from_page(&html).expect("a report");
        assert_eq!((claim.head.number, claim.head.link), (1204, link));
        assert_eq!(claim.rows.len(), 1);
        assert_eq!(claim.rows[0].number, 7);
        assert_eq!(
            claim.rows[0].voucher,
            Voucher::person("Rosa <b> &amp; Cía.")
        );
        assert_eq!(from_page("<html><tr><td>hola</td></tr></html>"), None);
        assert_eq!(from_page("<tr"), None);
    }
}
