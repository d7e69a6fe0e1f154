//! Regions and comunas of Chile with their CUT codes, and every spelling the marketplace uses for them.
//! Source: Códigos Únicos Territoriales 2018, SUBDERE; Ñuble as region 16.

use crate::domain::words;
use std::collections::HashMap;
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
    include_str!("place/comunas.csv")
        .lines()
        .skip(1)
        .filter_map(|line| line.split_once(';'))
        .map(|(code, name)| Comuna { code, name })
        .collect()
});

/// The 16 regions as `code;name`, north to south.
static REGIONS: LazyLock<Vec<Region>> = LazyLock::new(|| {
    include_str!("place/regions.csv")
        .lines()
        .skip(1)
        .filter_map(|line| line.split_once(';'))
        .map(|(code, name)| Region { code, name })
        .collect()
});

/// Other spellings as `kind;text;code`, folded on load.
static SPELLINGS: LazyLock<HashMap<(&'static str, String), &'static str>> = LazyLock::new(|| {
    include_str!("place/spellings.csv")
        .lines()
        .skip(1)
        .filter_map(|line| {
            let mut cells = line.split(';');
            Some((cells.next()?, cells.next()?, cells.next()?))
        })
        .map(|(kind, text, code)| ((kind, key(text)), code))
        .collect()
});

/// What is left of a place's name once case, accents, punctuation and filler words are gone.
fn key(text: &str) -> String {
    words::plain(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| {
            !matches!(
                *word,
                "" | "region" | "comuna" | "de" | "del" | "la" | "el" | "los" | "las" | "y"
            )
        })
        .collect::<Vec<_>>()
        .join(" ")
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

impl Comuna {
    /// Finds a comuna by its CUT code.
    #[must_use]
    pub fn by_code(code: &str) -> Option<&'static Self> {
        comunas().iter().find(|comuna| comuna.code == code)
    }

    /// Finds a comuna by its code, its name or a spelling of the marketplace; accents and case do not matter.
    #[must_use]
    pub fn find(text: &str) -> Option<&'static Self> {
        static BY_NAME: LazyLock<HashMap<String, &'static Comuna>> = LazyLock::new(|| {
            comunas()
                .iter()
                .map(|comuna| (key(comuna.name), comuna))
                .collect()
        });
        let wanted = key(text);
        Self::by_code(text.trim())
            .or_else(|| BY_NAME.get(&wanted).copied())
            .or_else(|| {
                SPELLINGS
                    .get(&("comuna", wanted))
                    .and_then(|code| Self::by_code(code))
            })
    }

    /// The region in which the comuna lies.
    #[must_use]
    pub fn region(&self) -> &'static Region {
        let code = &self.code[..2];
        regions()
            .iter()
            .find(|region| region.code == code)
            .unwrap_or(&regions()[0])
    }

    /// The comuna whose name is nearest to a misspelt text.
    #[must_use]
    pub fn nearest(text: &str) -> Option<&'static Self> {
        words::did_you_mean(text, comunas().iter().map(|comuna| comuna.name)).and_then(Self::find)
    }
}

impl Region {
    /// Finds a region by its code (`5`, `05`), its name or a spelling of the marketplace.
    #[must_use]
    pub fn find(text: &str) -> Option<&'static Self> {
        let wanted = key(text);
        let by_code = |code: &str| regions().iter().find(|region| region.code == code);
        by_code(&format!("{:0>2}", text.trim()))
            .or_else(|| regions().iter().find(|region| key(region.name) == wanted))
            .or_else(|| {
                SPELLINGS
                    .get(&("region", wanted))
                    .and_then(|code| by_code(code))
            })
    }
}
