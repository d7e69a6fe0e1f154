//! The numbers of the ranking, read once from the rule pack. A number that the pack lacks is named, never guessed.

use crate::domain::message::Message;
use crate::domain::words;
use crate::rules::Pack;
use rust_decimal::prelude::ToPrimitive;

macro_rules! weights {
    ($($(#[$doc:meta])* $field:ident: $id:literal,)*) => {
        /// How much each thing counts.
        #[derive(Debug, Clone, PartialEq)]
        pub struct Weights {
            $($(#[$doc])* pub $field: f64,)*
            /// Stems by which a municipal buyer is recognised.
            pub municipal_words: Vec<String>,
            /// Stems by which the size of a smaller firm is recognised.
            pub smaller_words: Vec<String>,
            /// Stems that say nothing of what is bought.
            pub ignored_words: Vec<String>,
        }

        impl Weights {
            /// The ids that a pack must have.
            pub const IDS: &[&str] = &[$($id,)*];

            /// Reads the numbers from a pack.
            ///
            /// # Errors
            /// The message that names the number which is missing.
            pub fn of(pack: &Pack) -> Result<Self, Message> {
                Ok(Self {
                    $($field: number(pack, $id)?,)*
                    municipal_words: stems_of(pack, "local-municipal"),
                    smaller_words: stems_of(pack, "known-from"),
                    ignored_words: stems_of(pack, "words"),
                })
            }
        }
    };
}

weights! {
    /// Points for the same product code as a rubro.
    rubro_8: "rubro-8",
    /// Points for the same class.
    rubro_6: "rubro-6",
    /// Points for the same family.
    rubro_4: "rubro-4",
    /// Points for the same segment.
    rubro_2: "rubro-2",
    /// Points for the same product code as past work.
    work_8: "work-8",
    /// Points for the same class as past work.
    work_6: "work-6",
    /// Points for the same family as past work.
    work_4: "work-4",
    /// Points for the same segment as past work.
    work_2: "work-2",
    /// Part of a code's points that depends on its rarity.
    rarity_share: "rarity-share",
    /// The most that words can add.
    words: "words",
    /// Level of agreement at which half of it is reached.
    words_half: "words-half",
    /// What a word of a rubro's name weighs.
    word_said: "word-said",
    /// How many words are shown.
    words_shown: "words-shown",
    /// Points for a region that is served.
    region_served: "region-served",
    /// Points taken away for another region.
    region_elsewhere: "region-elsewhere",
    /// Points for Compra Ágil, local and of smaller size.
    local_agile: "local-agile",
    /// Points for Compra Ágil, of smaller size.
    emt_agile: "emt-agile",
    /// Points for a small municipal tender, local.
    local_municipal: "local-municipal",
    /// Points for a known amount.
    amount_near: "amount-near",
    /// Points taken away for an amount far above.
    amount_far: "amount-far",
    /// How many times the largest is far above.
    amount_far_times: "amount-far-times",
    /// Points taken away for closing soon.
    closes_soon: "closes-soon",
    /// How many hours are soon.
    closes_soon_hours: "closes-soon-hours",
    /// Points taken away for a guarantee.
    guarantee: "guarantee",
    /// Points taken away for complaints.
    complaints: "complaints",
    /// From how many on they are many.
    complaints_many: "complaints-many",
    /// Points taken away for a requirement that is lacking.
    lacking: "lacking",
    /// Points taken away for a tie with the buyer.
    tie: "tie",
    /// From how many past cases on a usual number is told.
    known_from: "known-from",
    /// The least score that is recommended.
    minimum: "minimum",
    /// The least of it that must come from what is bought.
    substance: "substance",
}

fn number(pack: &Pack, id: &'static str) -> Result<f64, Message> {
    pack.weight(id)
        .and_then(|weight| weight.value.to_f64())
        .ok_or_else(|| Message::new("matching-weight-missing").with("id", id))
}

/// The stems of the words that an entry names, in the order of the alphabet.
fn stems_of(pack: &Pack, id: &str) -> Vec<String> {
    let named = pack.weight(id);
    let mut stems: Vec<String> = named
        .into_iter()
        .flat_map(|weight| &weight.words)
        .flat_map(|word| words::stems(word))
        .collect();
    stems.sort_unstable();
    stems
}

impl Weights {
    /// Points by how many digits of a rubro agree.
    #[must_use]
    pub const fn of_rubro(&self, digits: usize) -> f64 {
        match digits {
            8.. => self.rubro_8,
            6..=7 => self.rubro_6,
            4..=5 => self.rubro_4,
            2..=3 => self.rubro_2,
            _ => 0.0,
        }
    }

    /// Points by how many digits of a product of past work agree.
    #[must_use]
    pub const fn of_work(&self, digits: usize) -> f64 {
        match digits {
            8.. => self.work_8,
            6..=7 => self.work_6,
            4..=5 => self.work_4,
            2..=3 => self.work_2,
            _ => 0.0,
        }
    }
}
