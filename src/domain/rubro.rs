//! Rubros: the product codes of the marketplace (8-digit UNSPSC and 9-digit local codes) with their names.
//! They are learned from imported lists and official tables; no list of them is shipped.

use serde::{Deserialize, Serialize};

/// One product code with the names of its levels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rubro {
    /// 8 or 9 digits: `82121508`.
    pub code: String,
    /// The product's own name.
    pub name: String,
    /// Names of the levels above it, widest first; empty when the source gave none.
    #[serde(default)]
    pub levels: Vec<String>,
}

/// Whether a text has the shape of a product code: 8 or 9 digits.
#[must_use]
pub fn is_code(text: &str) -> bool {
    matches!(text.len(), 8 | 9) && text.bytes().all(|digit| digit.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_have_eight_or_nine_digits() {
        assert!(is_code("82121508"));
        assert!(is_code("101101001"), "a local code");
        for text in ["", "8212150", "8212150801", "8212150x", "٨٢١٢", " 82121508"] {
            assert!(!is_code(text), "{text}");
        }
    }

    #[test]
    fn levels_may_be_missing() {
        let rubro: Rubro =
            serde_json::from_str(r#"{"code":"50181900","name":"Pan"}"#).expect("a rubro");
        assert!(rubro.levels.is_empty());
        let json = serde_json::to_string(&rubro).expect("JSON");
        assert_eq!(
            serde_json::from_str::<Rubro>(&json).expect("a rubro"),
            rubro
        );
    }
}
