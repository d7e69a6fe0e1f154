//! Which open tenders fit a supplier: joins the store, the readiness and the ranking. Words nothing.

use crate::domain::calendar::{Deadline, Today};
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::domain::notice::ProductFacts;
use crate::domain::rubro::Rubro;
use crate::domain::rut::Rut;
use crate::domain::stemming::Stemming;
use crate::domain::supplier::Supplier;
use crate::domain::tender::Tender;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::mismatch::mismatches;
use crate::matching::index::{Ranking, Scratch};
use crate::matching::profile::Past;
use crate::matching::reasons::{Change, Grounds, Reason};
use crate::matching::{Aspect, Index, Match, Profile, Terms, Weights};
use crate::readiness::{Occasion, Verdict, assess};
use crate::rules::Pack;
use crate::rules::model::Severity;
use crate::store::Store;
use crate::store::filter::TenderFilter;
use std::ops::ControlFlow;

mod advice;
mod everyone;

use advice::{advice, bid_for, discarded, experience, lacks, named_rubros};
pub use everyone::Line;

/// The requirement that words "a tie with this buyer".
const TIE: &str = "buyer-tie";
/// From so many that fit least an advice is drawn where none fits.
const NEAREST: usize = 10;
/// The open tenders, ready to be matched by the rules of a day.
pub struct Matching<'a> {
    pack: &'a Pack,
    today: Today,
    weights: Weights,
    terms: Terms,
    index: Index,
}

/// One tender that fits, with its reasons.
#[derive(Debug)]
pub struct Recommendation {
    /// The tender, whole.
    pub tender: Tender,
    /// Its points.
    pub found: Match,
    /// For, against, and worth knowing.
    pub reasons: Vec<Reason>,
    /// What would give it more points, the most first.
    pub changes: Vec<Change>,
}

/// What was found for one supplier.
#[derive(Debug)]
pub struct Answer {
    /// Whose it is.
    pub rut: Rut,
    /// Its name, once known.
    pub name: Option<String>,
    /// The tenders that fit, best first.
    pub best: Vec<Recommendation>,
    /// How many fit.
    pub fitting: usize,
    /// How many share anything with the supplier.
    pub sharing: usize,
    /// How many tenders it has discarded.
    pub discarded: usize,
    /// How many open ones it has an offer for already; they are left out.
    pub own_bids: usize,
    /// How many are open.
    pub open: usize,
    /// The product codes that the supplier says it sells.
    pub rubros: Vec<String>,
    /// The least score that is recommended, in points.
    pub least: f64,
    /// Whether nothing says what the supplier sells.
    pub blank: bool,
    /// How many past tenders its work was read from.
    pub past: u32,
    /// What it lacks to bid, the first thing to mend.
    pub lacks: Option<Message>,
    /// What would help most over all that was found.
    pub advice: Vec<Change>,
}

impl<'a> Matching<'a> {
    /// Reads the tenders that are open now and fit the filter.
    ///
    /// # Errors
    /// A pack without one of the numbers; the store's failure.
    pub fn open(
        pack: &'a Pack,
        today: Today,
        store: &mut dyn Store,
        filter: &TenderFilter,
    ) -> Outcome<Self> {
        let weights =
            Weights::of(pack).map_err(|message| Failure::new(FailureKind::Input, message))?;
        let terms = Terms::of(pack, &weights, today.date);
        let mut index = Index::default();
        let now = Deadline::at(today.date.to_datetime(today.time));
        store.each_open_notice(filter, now, &mut |notice| {
            index.add(&notice, &terms, &weights);
            ControlFlow::Continue(())
        })?;
        index.settle();
        Ok(Self {
            pack,
            today,
            weights,
            terms,
            index,
        })
    }

    /// How many tenders are open.
    #[must_use]
    pub fn count(&self) -> usize {
        self.index.len()
    }

    /// The best tenders for one supplier, with reasons; what it discarded is left out and counted.
    ///
    /// # Errors
    /// The store's failure.
    pub fn one(&self, store: &mut dyn Store, supplier: &Supplier, most: usize) -> Outcome<Answer> {
        let (profile, lacks) = self.known(store, supplier)?;
        let ranking = self.rank(&profile, most, &mut Scratch::default());
        let judge = |store: &mut dyn Store, found: Vec<Match>| {
            let mut judged = Vec::new();
            for found in found {
                if let Some(tender) = store.tender(&found.code)? {
                    let experience = experience(store, &tender)?;
                    judged.push(self.recommend(
                        supplier,
                        &profile,
                        (found, tender, experience),
                        lacks.as_ref(),
                    ));
                }
            }
            judged.sort_by(|left, right| left.found.order(&right.found));
            Outcome::Ok(judged)
        };
        let best = judge(store, ranking.best)?;
        let advice = if best.is_empty() {
            let nearest = self.rank_all(&profile, most.min(NEAREST));
            advice(&judge(store, nearest)?)
        } else {
            advice(&best)
        };
        Ok(Answer {
            rut: supplier.rut,
            name: supplier.name().map(str::to_owned),
            rubros: profile.rubros.clone(),
            least: self.weights.minimum,
            advice,
            best,
            fitting: ranking.fitting,
            sharing: ranking.sharing,
            discarded: profile.discarded.len(),
            own_bids: self.own_bids(&profile),
            open: ranking.open,
            blank: profile.is_blank(),
            past: profile.past.tenders,
            lacks,
        })
    }

    /// How many of the open tenders have an offer of the supplier's.
    fn own_bids(&self, profile: &Profile) -> usize {
        let codes = profile.bid_for.iter();
        codes.filter(|code| self.index.holds(code)).count()
    }

    /// What is known of a supplier, and the first thing that keeps it from bidding.
    fn known(
        &self,
        store: &mut dyn Store,
        supplier: &Supplier,
    ) -> Outcome<(Profile, Option<Message>)> {
        let mut work = Vec::new();
        store.past_work(&[supplier.rut], &mut |_, item| work.push(item))?;
        let rubros = named_rubros(store, supplier)?;
        let verdict = self.verdict(supplier, None);
        let past = Past::of(&work, &mut Stemming::default());
        let mut profile = self.profile(supplier, &rubros, past, &verdict);
        profile.discarded = discarded(&store.marks(Some(supplier.rut))?);
        profile.bid_for = bid_for(store, Some(supplier.rut))?
            .remove(&supplier.rut)
            .unwrap_or_default();
        Ok((profile, lacks(&verdict)))
    }

    /// How one tender stands for a supplier, however low.
    ///
    /// # Errors
    /// The answer "no" when it is not open, or shares nothing with the supplier; the store's failure.
    pub fn explain(
        &self,
        store: &mut dyn Store,
        supplier: &Supplier,
        code: &ProcessCode,
    ) -> Outcome<Recommendation> {
        let (mut profile, lacks) = self.known(store, supplier)?;
        profile.discarded.clear();
        profile.bid_for.clear();
        let all = self.rank_all(&profile, usize::MAX);
        let found = all.into_iter().find(|found| found.code == *code);
        let no = |id| {
            Failure::new(
                FailureKind::No,
                Message::new(id).with("code", code.to_string()),
            )
        };
        match (found, store.tender(code)?) {
            (Some(found), Some(tender)) => {
                let experience = experience(store, &tender)?;
                Ok(self.recommend(
                    supplier,
                    &profile,
                    (found, tender, experience),
                    lacks.as_ref(),
                ))
            }
            (_, None) => {
                Err(no("tenders-unknown-code").hint(Message::new("tenders-unknown-code-hint")))
            }
            (None, Some(_)) if self.index.holds(code) => Err(no("matching-shares-nothing")
                .hint(Message::new("matching-say-rubros").with("rut", supplier.rut))),
            (None, Some(_)) => Err(no("matching-not-open")
                .hint(Message::new("matching-show-hint").with("code", code.to_string()))),
        }
    }

    /// The best tenders whatever their score.
    fn rank_all(&self, profile: &Profile, most: usize) -> Vec<Match> {
        let weights = Weights {
            minimum: f64::NEG_INFINITY,
            substance: f64::NEG_INFINITY,
            ..self.weights.clone()
        };
        let mut scratch = Scratch::default();
        self.index
            .rank(profile, &weights, self.today, most, &mut scratch)
            .best
    }

    fn rank(&self, profile: &Profile, most: usize, scratch: &mut Scratch) -> Ranking {
        self.index
            .rank(profile, &self.weights, self.today, most, scratch)
    }

    fn profile(
        &self,
        supplier: &Supplier,
        rubros: &[Rubro],
        past: Past,
        verdict: &Verdict,
    ) -> Profile {
        let mut profile = Profile::of(supplier, rubros);
        profile.past = past;
        let blocks = verdict
            .findings()
            .filter(|finding| finding.holds_up && finding.severity == Severity::Blocks);
        profile.lacks = blocks.count();
        profile
    }

    fn verdict(&self, supplier: &Supplier, tender: Option<&Tender>) -> Verdict {
        // What differs between papers warns and blocks nothing: it changes no order here.
        let mismatches = mismatches(self.pack, supplier, &[], self.today.date);
        let occasion = Occasion {
            today: self.today,
            mismatches: &mismatches,
            tender,
        };
        assess(supplier, self.pack, occasion)
    }

    /// Gathers the reasons, and judges what only this tender brings up.
    fn recommend(
        &self,
        supplier: &Supplier,
        profile: &Profile,
        (mut found, tender, experience): (Match, Tender, Option<(String, ProductFacts)>),
        lacks: Option<&Message>,
    ) -> Recommendation {
        let verdict = self.verdict(supplier, Some(&tender));
        let tie = verdict
            .finding(TIE)
            .and_then(|finding| finding.detail.clone());
        if tie.is_some() {
            found.parts.set(Aspect::Tie, -self.weights.tie);
        }
        let grounds = Grounds {
            index: &self.index,
            profile,
            weights: &self.weights,
            terms: &self.terms,
            today: self.today,
        };
        let mut reasons = grounds.reasons(&found, &tender);
        for (aspect, message) in [(Aspect::Lacking, lacks.cloned()), (Aspect::Tie, tie)] {
            let points = found.parts.of(aspect);
            let told = message.filter(|_| points != 0);
            reasons.extend(told.map(|message| Reason {
                aspect,
                points,
                message,
            }));
        }
        if let Some((product, facts)) = experience {
            reasons.extend(grounds.experience(&facts, &product));
        }
        Recommendation {
            changes: grounds.changes(&found, &tender),
            tender,
            found,
            reasons,
        }
    }
}
