//! An invented market whose truth is known: who really sells what, where and how large. Deterministic by its seed.
//! Its defects are those of the real one and are stated in [`Setting`]; it knows nothing of how tenders are ranked.

use encuentro::domain::calendar::Deadline;
use encuentro::domain::code::ProcessCode;
use encuentro::domain::notice::{Notice, NoticeItem};
use encuentro::domain::place::regions;
use jiff::civil::date;
use std::collections::BTreeSet;

/// How hard the market is. Every share is of 100.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// What it is called in the table.
    pub name: &'static str,
    /// Items whose product code is wrong: half of them a generic code, half one of another trade.
    pub wrong_code: u64,
    /// Words that stand as their synonym.
    pub synonym: u64,
    /// Words in the plural.
    pub plural: u64,
    /// Words with two letters exchanged.
    pub typo: u64,
    /// Suppliers who registered one code of their trade only; the others all codes of their main trade.
    pub few_rubros: u64,
    /// Suppliers whose codes are whole segments, which fit hundreds of products.
    pub wide_rubros: u64,
    /// Bidders from outside the trade or the region.
    pub stray: u64,
    /// Tenders of the months before, for each tender of the last month.
    pub past_months: usize,
}

/// The three settings that are reported. Real shares were not found; these are guesses, stated so that they can be argued with.
pub const SETTINGS: [Setting; 3] = [
    Setting {
        name: "easier",
        wrong_code: 15,
        synonym: 15,
        plural: 30,
        typo: 2,
        few_rubros: 30,
        wide_rubros: 5,
        stray: 5,
        past_months: 4,
    },
    Setting {
        name: "usual",
        wrong_code: 40,
        synonym: 30,
        plural: 30,
        typo: 5,
        few_rubros: 60,
        wide_rubros: 15,
        stray: 10,
        past_months: 3,
    },
    Setting {
        name: "harder",
        wrong_code: 60,
        synonym: 45,
        plural: 40,
        typo: 10,
        few_rubros: 70,
        wide_rubros: 25,
        stray: 20,
        past_months: 1,
    },
];

/// Tenders of one month.
pub const TENDERS_A_MONTH: usize = 3_000;
/// Suppliers of the market.
pub const SUPPLIERS: usize = 2_000;
/// Trades; each has about as many tenders and suppliers as the others.
const TRADES: usize = 60;
/// Words that say what a trade does.
const TRADE_WORDS: usize = 12;
/// Words that stand in tenders of every trade.
const COMMON_WORDS: usize = 150;
/// Most bidders of a tender.
const MOST_BIDDERS: u64 = 7;

/// A small generator of numbers (splitmix64): the same everywhere.
pub struct Dice(pub u64);

impl Dice {
    /// The next number.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit.max(1)
    }

    /// A place below `limit`.
    pub fn place(&mut self, limit: usize) -> usize {
        self.below(limit as u64) as usize
    }

    /// Yes in so many of 100 cases.
    pub fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    fn one<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.place(list.len())]
    }
}

/// What a trade buys and sells.
struct Trade {
    codes: Vec<String>,
    /// Each word with its synonym.
    words: Vec<[String; 2]>,
    /// Thousandths of a peso around which its amounts lie.
    amount: f64,
}

/// A supplier of the market.
pub struct Seller {
    trades: Vec<usize>,
    regions: BTreeSet<usize>,
    least: f64,
    most: f64,
    /// The codes that it registered.
    pub rubros: Vec<String>,
}

/// A tender and who bid for it.
pub struct Record {
    /// The tender.
    pub notice: Notice,
    /// Places of the bidders among the suppliers.
    pub bidders: Vec<usize>,
    /// Whether it belongs to the last month.
    pub last: bool,
}

/// The whole market.
pub struct Market {
    /// Its suppliers.
    pub sellers: Vec<Seller>,
    /// Its tenders.
    pub records: Vec<Record>,
    /// CUT codes of the regions that each supplier serves.
    pub served: Vec<Vec<String>>,
    /// Names of the product codes.
    pub names: Vec<(String, String)>,
}

/// A word of two to four syllables.
fn word(dice: &mut Dice) -> String {
    let consonants: Vec<&str> = vec![
        "b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "br", "tr", "pl",
    ];
    let vowels: Vec<&str> = vec!["a", "e", "i", "o", "u"];
    let mut word = String::new();
    for _ in 0..2 + dice.place(3) {
        word.push_str(dice.one::<&str>(&consonants));
        word.push_str(dice.one::<&str>(&vowels));
    }
    word
}

fn trades(dice: &mut Dice) -> Vec<Trade> {
    (0..TRADES)
        .map(|trade| {
            // Two trades share a segment, as gardening and cleaning do.
            let segment = 10 + trade / 2;
            let family = 10 + (trade % 2) * 10;
            let codes = (0..6)
                .map(|at| format!("{segment}{family}{:02}{:02}", 15 + at % 2, 1 + at))
                .collect();
            let words = (0..TRADE_WORDS).map(|_| [word(dice), word(dice)]).collect();
            let amount = (12.0 + dice.below(400) as f64 / 100.0).exp() * 1_000.0;
            Trade {
                codes,
                words,
                amount,
            }
        })
        .collect()
}

fn sellers(dice: &mut Dice, trades: &[Trade], setting: &Setting) -> Vec<Seller> {
    (0..SUPPLIERS)
        .map(|_| {
            let mut own = vec![dice.place(TRADES)];
            if dice.chance(30) {
                own.push(dice.place(TRADES));
            }
            let home = region(dice);
            let mut served: BTreeSet<usize> = std::iter::once(home).collect();
            for _ in 0..dice.place(3) {
                served.insert(region(dice));
            }
            let centre = trades[own[0]].amount * (dice.below(200) as f64 / 100.0 - 1.0).exp();
            let codes = &trades[own[0]].codes;
            let rubros = if dice.chance(setting.wide_rubros) {
                vec![format!("{}000000", &codes[0][..2])]
            } else if dice.chance(setting.few_rubros) {
                vec![dice.one(codes).clone()]
            } else {
                codes.clone()
            };
            Seller {
                trades: own,
                regions: served,
                least: centre / 6.0,
                most: centre * 6.0,
                rubros,
            }
        })
        .collect()
}

/// A region: the Metropolitana has as many as five others together.
fn region(dice: &mut Dice) -> usize {
    let count = regions().len();
    let at = dice.place(count + 5);
    if at < count { at } else { 6 }
}

/// A word as somebody wrote it.
fn written(dice: &mut Dice, pair: &[String; 2], setting: &Setting) -> String {
    let mut word = pair[usize::from(dice.chance(setting.synonym))].clone();
    if dice.chance(setting.plural) {
        word.push('s');
    }
    if dice.chance(setting.typo) && word.len() > 4 {
        let mut letters: Vec<char> = word.chars().collect();
        let at = 1 + dice.place(letters.len() - 2);
        letters.swap(at, at + 1);
        word = letters.into_iter().collect();
    }
    word
}

fn phrase(
    dice: &mut Dice,
    trade: &Trade,
    common: &[[String; 2]],
    own: usize,
    others: usize,
    setting: &Setting,
) -> String {
    let mut words = Vec::new();
    for _ in 0..own {
        let pair = dice.one(&trade.words);
        words.push(written(dice, pair, setting));
    }
    for _ in 0..others {
        // Common words are unevenly common.
        let at = dice.place(common.len()).min(dice.place(common.len()));
        words.push(written(dice, &common[at], setting));
    }
    words.join(" ")
}

/// Makes the market of a setting.
pub fn make(setting: &Setting, seed: u64) -> Market {
    let mut dice = Dice(seed);
    let trades = trades(&mut dice);
    let common: Vec<[String; 2]> = (0..COMMON_WORDS)
        .map(|_| [word(&mut dice), word(&mut dice)])
        .collect();
    let names: Vec<(String, String)> = trades
        .iter()
        .flat_map(|trade| trade.codes.iter().map(move |code| (trade, code)))
        .map(|(trade, code)| {
            (
                code.clone(),
                phrase(&mut dice, trade, &common, 2, 1, setting),
            )
        })
        .collect();
    let sellers = sellers(&mut dice, &trades, setting);
    let months = setting.past_months + 1;
    let mut records = Vec::new();
    for month in 0..months {
        for number in 0..TENDERS_A_MONTH {
            let trade = dice.place(TRADES);
            let notice = notice(
                &mut dice,
                (month, number),
                trade,
                &trades,
                &common,
                &names,
                setting,
            );
            let bidders = bidders(&mut dice, &notice, trade, &sellers, setting);
            records.push(Record {
                notice,
                bidders,
                last: month + 1 == months,
            });
        }
    }
    let served = sellers
        .iter()
        .map(|seller| {
            seller
                .regions
                .iter()
                .map(|at| regions()[*at].code.to_owned())
                .collect()
        })
        .collect();
    Market {
        sellers,
        records,
        served,
        names,
    }
}

fn notice(
    dice: &mut Dice,
    (month, number): (usize, usize),
    trade: usize,
    trades: &[Trade],
    common: &[[String; 2]],
    names: &[(String, String)],
    setting: &Setting,
) -> Notice {
    let own = &trades[trade];
    let code = ProcessCode {
        unit: 1_000 + dice.below(300) as u32,
        number: (month * TENDERS_A_MONTH + number) as u32 + 1,
        kind: if dice.chance(60) { "COT" } else { "LE" }.to_owned(),
        year: 2026,
    };
    let mut notice = Notice::new(code);
    let (title_own, title_common) = (1 + dice.place(3), 3 + dice.place(4));
    notice.title = Some(phrase(dice, own, common, title_own, title_common, setting));
    notice.region = Some(regions()[region(dice)].code.to_owned());
    let day = 1 + dice.below(28) as i8;
    notice.closes = Some(Deadline::day(date(2026, month as i8 + 1, day)));
    let amount = own.amount * (dice.below(400) as f64 / 100.0 - 2.0).exp();
    notice.estimate_thousandths = Some(amount as i64);
    for _ in 0..=dice.place(3) {
        let product = if !dice.chance(setting.wrong_code) {
            dice.one(&own.codes).clone()
        } else if dice.chance(50) {
            // Codes that buyers take when they find none: the first of a segment, or "other services".
            let segment = dice.place(8) * 10 + 10;
            format!("{segment}101500")
        } else {
            let other = dice.place(TRADES);
            dice.one(&trades[other].codes).clone()
        };
        let named = names.iter().find(|(code, _)| *code == product);
        let (item_own, item_common) = (1 + dice.place(2), 1 + dice.place(4));
        notice.items.push(NoticeItem {
            product_name: named.map(|(_, name)| name.clone()),
            product: Some(product),
            description: Some(phrase(dice, own, common, item_own, item_common, setting)),
        });
    }
    notice
}

/// Who bids: suppliers of the trade who serve the region and can do the amount; strays come from anywhere.
fn bidders(
    dice: &mut Dice,
    notice: &Notice,
    trade: usize,
    sellers: &[Seller],
    setting: &Setting,
) -> Vec<usize> {
    let amount = notice.estimate_thousandths.unwrap_or(0) as f64;
    let place = regions()
        .iter()
        .position(|region| notice.region.as_deref() == Some(region.code));
    let able: Vec<usize> = sellers
        .iter()
        .enumerate()
        .filter(|(_, seller)| {
            seller.trades.contains(&trade)
                && place.is_some_and(|place| seller.regions.contains(&place))
                && (seller.least..=seller.most).contains(&amount)
        })
        .map(|(at, _)| at)
        .collect();
    let mut found = BTreeSet::new();
    for _ in 0..=dice.below(MOST_BIDDERS) {
        if dice.chance(setting.stray) || able.is_empty() {
            if dice.chance(setting.stray) {
                found.insert(dice.place(sellers.len()));
            }
        } else {
            found.insert(*dice.one(&able));
        }
    }
    found.into_iter().collect()
}
