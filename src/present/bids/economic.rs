//! The economic offer as a page to print: what is offered, at which prices, what it comes to. A help, not the buyer's
//! own form: it says so. Counts nothing itself.

use crate::domain::bid::Bid;
use crate::domain::bid::dossier::Dossier;
use crate::domain::bid::line::BidLine;
use crate::domain::bid::totals::{Charge, Rates, Totals, line_net};
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::supplier::{PersonKind, key};
use crate::domain::tender::Tender;
use crate::domain::words::plain;
use crate::present::amount_words::amount_in_words;
use crate::present::page::{Block, Field, Grid, Page, Total};
use crate::present::spelling;
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// The facts that name who signs for a firm.
const REPRESENTATIVE: [&str; 2] = ["representative_name", "representative_rut"];

/// An economic offer with all that stands on it.
#[derive(Debug, Clone, Copy)]
pub struct Economic<'a> {
    /// The row of the list.
    pub bid: &'a Bid,
    /// Lines, and the supplier as known.
    pub dossier: &'a Dossier,
    /// What it comes to.
    pub totals: &'a Totals,
    /// The rates with which it was counted.
    pub rates: Rates,
    /// The tender, where it is held.
    pub tender: Option<&'a Tender>,
    /// The day on which it is printed.
    pub today: Date,
}

impl Economic<'_> {
    /// The page.
    #[must_use]
    pub fn page(&self, texts: &Texts) -> Page {
        let title = texts.text(&self.titled("economic-title"));
        let mut page = Page::new(texts.language(), title, texts.get("page-footer"));
        let subtitle = Message::new("economic-subtitle").with("date", self.today);
        page.subtitle = Some(texts.text(&subtitle));
        if self.dossier.rehearsal {
            page.banner = Some(texts.get("page-rehearsal"));
        }
        page.push(Block::Note(texts.get("economic-help-only")));
        page.fields(texts.get("economic-heading-tender"), self.asked(texts));
        page.fields(texts.get("economic-heading-supplier"), self.offering(texts));
        page.push(Block::Heading(texts.get("economic-heading-prices")));
        page.push(Block::Grid(self.grid(texts)));
        self.after_the_prices(texts)
            .into_iter()
            .for_each(|block| page.push(block));
        page.fields(
            texts.get("economic-heading-conditions"),
            self.conditions(texts),
        );
        page.push(Block::Signature(self.signature(texts)));
        page
    }

    fn titled(&self, id: &'static str) -> Message {
        Message::new(id).with("code", self.bid.tender.to_string())
    }

    /// What is known of the tender.
    fn asked(&self, texts: &Texts) -> Vec<Field> {
        let language = texts.language();
        let tender = self.tender;
        let said = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
        let known = [
            ("economic-tender-code", Some(self.bid.tender.to_string())),
            (
                "economic-tender-title",
                tender.and_then(|held| said(&held.title)),
            ),
            (
                "economic-buyer",
                tender.and_then(|held| said(&held.buyer.name)),
            ),
            (
                "economic-buyer-unit",
                tender.and_then(|held| said(&held.buyer.unit)),
            ),
            (
                "economic-closes",
                self.bid
                    .deadline
                    .map(|closes| spelling::deadline(closes, language)),
            ),
        ];
        named(known, texts)
    }

    /// Who offers.
    fn offering(&self, texts: &Texts) -> Vec<Field> {
        let facts = &self.dossier.profile.facts;
        let text = |key| facts.text(key).map(str::to_owned);
        let known = [
            ("economic-supplier-name", text(key::LEGAL_NAME)),
            ("economic-supplier-rut", Some(self.bid.supplier.to_string())),
            ("economic-supplier-email", text(key::EMAIL)),
            ("economic-supplier-phone", text(key::PHONE)),
        ];
        named(known, texts)
    }

    /// The lines that are offered, under the numbers that they have in the bid.
    fn grid(&self, texts: &Texts) -> Grid {
        let mut table = Table::new(headings(
            texts,
            [
                "economic-line-number",
                "economic-line-what",
                "economic-line-quantity",
                "economic-line-unit",
                "economic-line-price",
                "economic-line-net",
            ],
        ));
        for (at, line) in self.lines(false) {
            let net = line_net(line, self.dossier.currency).ok().flatten();
            table.push(vec![
                (at + 1).into(),
                self.what(line, texts).into(),
                line.quantity.into(),
                Cell::text(line.unit.as_deref()),
                self.money(line.unit_price),
                self.money(net),
            ]);
        }
        let totals = self.totals(texts);
        Grid { table, totals }
    }

    /// The lines that are left out of the bid, or those that are not, with their places.
    fn lines(&self, left_out: bool) -> impl Iterator<Item = (usize, &BidLine)> {
        let lines = self.dossier.lines.iter().enumerate();
        lines.filter(move |(_, line)| line.left_out == left_out)
    }

    fn what(&self, line: &BidLine, texts: &Texts) -> String {
        let words = line.description.as_deref().unwrap_or(&line.item);
        if line.exempt && self.dossier.charge == Charge::Taxed {
            return format!("{words} ({})", texts.get("economic-line-exempt"));
        }
        words.to_owned()
    }

    fn money(&self, amount: Option<Decimal>) -> Cell {
        amount
            .map(|amount| Money::new(amount, self.dossier.currency))
            .into()
    }

    /// Net, IVA and total; of honorarios also what is withheld. Nothing while a price or a quantity is
    /// missing: it would not be the total.
    fn totals(&self, texts: &Texts) -> Vec<Total> {
        if !self.dossier.is_whole(self.totals) {
            return Vec::new();
        }
        let counted = self.totals;
        let rated = |id: &'static str, rate: Option<Decimal>| {
            Message::new(id).with("rate", rate.unwrap_or_default().normalize())
        };
        let exempt = Some(counted.exempt).filter(|exempt| !exempt.is_zero());
        let lines = match self.dossier.charge {
            Charge::Taxed => vec![
                (Message::new("economic-net"), Some(counted.net)),
                (Message::new("economic-exempt"), exempt),
                (rated("economic-iva", self.rates.iva), counted.iva),
                (Message::new("economic-total"), counted.total),
            ],
            Charge::Exempt => vec![(Message::new("economic-total-exempt"), counted.total)],
            Charge::Fees => vec![
                (Message::new("economic-total-fees"), counted.total),
                (
                    rated("economic-retention", self.rates.retention),
                    counted.retention,
                ),
                (Message::new("economic-received"), counted.received),
            ],
        };
        let total = |(label, amount): (Message, Option<Decimal>)| {
            Some(Total {
                strong: label.id.starts_with("economic-total"),
                label: texts.text(&label),
                amount: self.money(Some(amount?)).spelled(texts.language()),
            })
        };
        lines.into_iter().filter_map(total).collect()
    }

    /// What is said below the prices: the total in words, what is missing, and what is not offered.
    fn after_the_prices(&self, texts: &Texts) -> Vec<Block> {
        let mut blocks = Vec::new();
        if let Some(total) = self.dossier.whole_total(self.totals) {
            let money = Money::new(total, self.dossier.currency);
            let words = amount_in_words(money, texts.language());
            let message = Message::new("economic-in-words").with("words", words);
            blocks.push(Block::Paragraph(texts.text(&message)));
        }
        if self.totals.missing > 0 {
            let missing =
                Message::new("economic-prices-missing").with("count", self.totals.missing);
            blocks.push(Block::Note(texts.text(&missing)));
        }
        let left_out: Vec<String> = self
            .lines(true)
            .map(|(at, line)| format!("{} ({})", at + 1, self.what(line, texts)))
            .collect();
        if !left_out.is_empty() {
            let message = Message::new("economic-left-out").with("lines", left_out.join("; "));
            blocks.push(Block::Paragraph(texts.text(&message)));
        }
        blocks
    }

    /// What the tender says of the delivery, and how long the offer holds: a line to write on, since the bases say it.
    fn conditions(&self, texts: &Texts) -> Vec<Field> {
        let tender = self.tender;
        let days = tender.and_then(|held| held.delivery_days);
        let days = days
            .map(|days| texts.text(&Message::new("economic-days").with("count", i64::from(days))));
        let place = tender.and_then(|held| held.delivery_place.clone());
        let known = [
            ("economic-delivery-days", days),
            ("economic-delivery-place", place),
        ];
        let mut fields = named(known, texts);
        fields.push(Field::blank(texts.get("economic-validity")));
        fields
    }

    /// Who signs: the person, or who acts for the firm.
    fn signature(&self, texts: &Texts) -> Vec<String> {
        let profile = &self.dossier.profile;
        let name = profile.facts.text(key::LEGAL_NAME).map(str::to_owned);
        let supplier = self.bid.supplier;
        let rut = |rut| texts.text(&Message::new("economic-rut").with("rut", rut));
        let mut below = vec![texts.get("economic-signature")];
        if profile.person == PersonKind::Natural {
            below.extend(name);
            below.push(rut(supplier));
            return below;
        }
        let [who, whose_rut] = REPRESENTATIVE;
        let known = profile.facts.text(who);
        match (&self.dossier.signatory, known) {
            (Some(told), _) if known.is_none_or(|known| plain(known) != plain(told)) => {
                below.push(told.clone());
            }
            (_, Some(known)) => {
                below.push(known.to_owned());
                below.extend(profile.facts.rut(whose_rut).map(rut));
            }
            (_, None) => below.push(texts.get("economic-signer-blank")),
        }
        let firm = Message::new("economic-for-firm")
            .with("name", name.unwrap_or_default())
            .with("rut", supplier);
        below.push(texts.text(&firm));
        below
    }
}

/// What is known, under its labels.
fn named<const N: usize>(known: [(&str, Option<String>); N], texts: &Texts) -> Vec<Field> {
    let field = |(id, value): (&str, Option<String>)| Some(Field::new(texts.get(id), value?));
    known.into_iter().filter_map(field).collect()
}
