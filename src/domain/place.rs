//! Regions and comunas of Chile with their CUT codes, and every spelling the marketplace uses for them.
//! Source: Códigos Únicos Territoriales 2018, SUBDERE; Ñuble as region 16.

mod spelling;

use crate::domain::words;
use spelling::{comuna_by_spelling, region_by_spelling};
use std::sync::LazyLock;

/// A region, with its two-digit CUT code (`13`) as text.
#[derive(Debug, PartialEq, Eq)]
pub struct Region {
    /// CUT code, two digits, kept as text: `05`.
    pub code: &'static str,
    /// Official short name: `Valparaíso`.
    pub name: &'static str,
}

/// A comuna, with its five-digit CUT code (`13122`) as text; the first two digits are its region.
#[derive(Debug, PartialEq, Eq)]
pub struct Comuna {
    /// CUT code, five digits, kept as text: `01101`.
    pub code: &'static str,
    /// Official name: `Peñalolén`.
    pub name: &'static str,
}

/// The 346 comunas as `code;name`, in the order of their codes.
static COMUNAS: LazyLock<Vec<Comuna>> = LazyLock::new(|| {
    pairs(include_str!("place/comunas.csv"))
        .map(|(code, name)| Comuna { code, name })
        .collect()
});

/// The 16 regions as `code;name`, north to south.
static REGIONS: LazyLock<Vec<Region>> = LazyLock::new(|| {
    pairs(include_str!("place/regions.csv"))
        .map(|(code, name)| Region { code, name })
        .collect()
});

/// The lines below the header, cut in two.
fn pairs(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = table.lines().skip(1);
    lines.filter_map(|line| line.split_once(';'))
}

/// Every comuna, in the order of the codes.
#[must_use]
pub fn comunas() -> &'static [Comuna] {
    &COMUNAS
}

/// Every region, north to south.
#[must_use]
pub fn regions() -> &'static [Region] {
    &REGIONS
}

/// A code as it should be: a spreadsheet drops the zero in front of `01101` and `05`.
fn padded(text: &str, width: usize) -> Option<String> {
    let text = text.trim();
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    (digits && (width - 1..=width).contains(&text.len())).then(|| format!("{text:0>width$}"))
}

impl Comuna {
    /// Finds a comuna by its CUT code of five digits.
    #[must_use]
    pub fn by_code(code: &str) -> Option<&'static Self> {
        let at = comunas().binary_search_by(|comuna| comuna.code.cmp(code));
        at.ok().map(|at| &comunas()[at])
    }

    /// Finds a comuna by its code (`13122`, `1101`), its name or a spelling of the marketplace; accents, case and
    /// punctuation do not matter.
    #[must_use]
    pub fn find(text: &str) -> Option<&'static Self> {
        match padded(text, 5) {
            Some(code) => Self::by_code(&code),
            None => comuna_by_spelling(text),
        }
    }

    /// The region in which the comuna lies.
    #[must_use]
    pub fn region(&self) -> &'static Region {
        Region::by_code(&self.code[..2]).unwrap_or(&regions()[0])
    }

    /// The comuna whose name is nearest to a misspelt text.
    #[must_use]
    pub fn nearest(text: &str) -> Option<&'static Self> {
        Self::find(text).or_else(|| {
            let name = words::did_you_mean(text, comunas().iter().map(|comuna| comuna.name))?;
            comunas().iter().find(|comuna| comuna.name == name)
        })
    }
}

impl Region {
    /// Finds a region by its CUT code of two digits.
    #[must_use]
    pub fn by_code(code: &str) -> Option<&'static Self> {
        regions().iter().find(|region| region.code == code)
    }

    /// Finds a region by its code (`5`, `05`), its name, its number (`V`, `quinta`) or a spelling of the marketplace,
    /// also one cut short.
    #[must_use]
    pub fn find(text: &str) -> Option<&'static Self> {
        match padded(text, 2) {
            Some(code) => Self::by_code(&code),
            None => region_by_spelling(text),
        }
    }

    /// The region whose name is nearest to a misspelt text.
    #[must_use]
    pub fn nearest(text: &str) -> Option<&'static Self> {
        Self::find(text)
            .or_else(|| Self::find(words::did_you_mean(text, spelling::region_names())?))
    }
}

#[cfg(test)]
mod tests;
