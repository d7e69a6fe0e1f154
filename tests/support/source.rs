//! Rust sources as tokens, so that comments and strings never pass for code.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::iter;

/// The tokens of a source file.
#[track_caller]
pub fn tokens(source: &str) -> Vec<TokenTree> {
    let stream: TokenStream = source.parse().expect("the source is not Rust");
    stream.into_iter().collect()
}

/// Is it this word?
pub fn is_word(token: Option<&TokenTree>, word: &str) -> bool {
    matches!(token, Some(TokenTree::Ident(found)) if found == word)
}

/// Is it this sign?
pub fn is_sign(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(found)) if found.as_char() == sign)
}

/// Is there a `::` at `place`?
pub fn is_path_separator(tokens: &[TokenTree], place: usize) -> bool {
    is_sign(tokens.get(place), ':') && is_sign(tokens.get(place + 1), ':')
}

/// The tokens inside a pair of these signs.
pub fn inside(token: Option<&TokenTree>, delimiter: Delimiter) -> Option<Vec<TokenTree>> {
    match token {
        Some(TokenTree::Group(group)) if group.delimiter() == delimiter => {
            Some(group.stream().into_iter().collect())
        }
        _ => None,
    }
}

/// The text of a plain string literal without escapes; `None` for anything else.
pub fn string(token: Option<&TokenTree>) -> Option<String> {
    let Some(TokenTree::Literal(literal)) = token else {
        return None;
    };
    let written = literal.to_string();
    let text = written.strip_prefix('"')?.strip_suffix('"')?;
    (!text.contains('\\')).then(|| text.to_owned())
}

/// Leaves out `#[cfg(test)] mod … { … }` and the functions marked `#[test]`.
pub fn without_tests(tokens: Vec<TokenTree>) -> Vec<TokenTree> {
    let mut kept = Vec::with_capacity(tokens.len());
    let mut rest = tokens.into_iter().peekable();
    while let Some(token) = rest.next() {
        if is_sign(Some(&token), '#') && rest.peek().is_some_and(marks_a_test) {
            // The item ends with its body, or with `;` where it has none.
            let body = |token: &TokenTree| inside(Some(token), Delimiter::Brace).is_some();
            while rest
                .next()
                .is_some_and(|token| !body(&token) && !is_sign(Some(&token), ';'))
            {}
        } else {
            kept.push(token);
        }
    }
    kept
}

fn marks_a_test(attribute: &TokenTree) -> bool {
    let words: String = inside(Some(attribute), Delimiter::Bracket)
        .unwrap_or_default()
        .iter()
        .map(ToString::to_string)
        .collect();
    words == "test" || words == "cfg(test)"
}

/// Every list of tokens in the file: the file itself and, one by one, what lies in each pair of brackets.
pub fn every_group(tokens: Vec<TokenTree>) -> impl Iterator<Item = Vec<TokenTree>> {
    let mut waiting = vec![tokens];
    iter::from_fn(move || {
        let next = waiting.pop()?;
        waiting.extend(next.iter().filter_map(|token| match token {
            TokenTree::Group(group) => Some(group.stream().into_iter().collect()),
            _ => None,
        }));
        Some(next)
    })
}

#[test]
fn tests_are_left_out() {
    let source = "fn a() { b(\"x\") } #[cfg(test)] mod tests { fn c() {} } #[test] fn d() {} \
                  #[cfg(test)] mod e; #[cfg(unix)] fn f() {}";
    let kept: TokenStream = without_tests(tokens(source)).into_iter().collect();
    assert_eq!(
        kept.to_string(),
        tokens("fn a() { b(\"x\") } #[cfg(unix)] fn f() {}")
            .into_iter()
            .collect::<TokenStream>()
            .to_string()
    );
}
