//! `bids partner`: who bids together, with which share, and whether each of them may. Words nothing.

use super::desk::{Desk, OpenBid};
use super::others::others;
use crate::app::check::Check;
use crate::bidding::checklist;
use crate::bidding::joint::{self, Instrument};
use crate::domain::bid::action::Action;
use crate::domain::bid::partner::{self, Partner};
use crate::domain::code::ProcessCode;
use crate::domain::message::{Argument, Message};
use crate::domain::rut::Rut;
use crate::domain::supplier::Supplier;
use crate::domain::tender::Tender;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::readiness::verdict::Readiness;
use crate::store::{Store, StoreError};
use rust_decimal::Decimal;

/// Shares have at most so many decimals.
const DECIMALS: u32 = 4;

/// A member of the joint offer, as far as it is known here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Who, and which share.
    pub partner: Partner,
    /// Whether it is the supplier whose bid this is.
    pub own: bool,
    /// Whether it is a smaller firm; nothing while that is not known.
    pub smaller: Option<bool>,
    /// Whether it may bid; nothing for who is not registered here.
    pub readiness: Option<Readiness>,
}

/// The joint offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Members {
    /// The supplier itself first.
    pub members: Vec<Member>,
    /// What the known shares come to, in percent.
    pub sum: Decimal,
    /// Whether every share is known and they come to 100.
    pub whole: bool,
    /// By what it is made.
    pub instrument: Instrument,
}

/// Reads a share in percent: `60`, `33,33`, `33.33 %`.
///
/// # Errors
/// What is no number above 0 and at most 100, or has too many decimals.
pub fn read_share(text: &str) -> Outcome<Decimal> {
    let plain = text.trim().trim_end_matches('%').trim().replace(',', ".");
    plain
        .parse::<Decimal>()
        .ok()
        .filter(|share| *share > Decimal::ZERO && *share <= Decimal::ONE_HUNDRED)
        .filter(|share| share.normalize().scale() <= DECIMALS)
        .ok_or_else(|| {
            let message = Message::new("joint-bad-share").with("value", text);
            Failure::new(FailureKind::Input, message)
        })
}

/// What is held of a member. Of one whose data rest nothing is used: the offer of the others goes on without it.
fn unless_resting(store: &mut dyn Store, rut: Rut) -> Outcome<Option<Supplier>> {
    match store.supplier(rut) {
        Err(StoreError::Blocked(_)) => Ok(None),
        held => Ok(held?),
    }
}

fn no(message: Message) -> Failure {
    Failure::new(FailureKind::No, message)
}

impl Desk<'_> {
    /// Takes a partner in, or changes its share; the supplier's own RUT changes the own share.
    ///
    /// # Errors
    /// Who may not be a member by the law; who is in another joint offer for this tender; the store's failure.
    pub fn join(
        &self,
        store: &mut dyn Store,
        open: &OpenBid,
        rut: Rut,
        share: Option<Decimal>,
    ) -> Outcome<OpenBid> {
        let (code, own) = (&open.bid.tender, open.bid.supplier);
        if rut == own && open.dossier.partners.is_empty() {
            return Err(Failure::new(
                FailureKind::Usage,
                Message::new("joint-alone"),
            ));
        }
        for member in [own, rut] {
            self.may_be_member(store, code, member)?;
        }
        if let Some(member) = elsewhere(store, code, own, [own, rut])? {
            let message = Message::new("joint-elsewhere")
                .with("rut", member)
                .with("place", self.place());
            return Err(no(message));
        }
        self.change_members(store, open, &Action::Joined, &mut |partners| {
            partner::join(partners, own, rut, share);
            Ok(())
        })
    }

    /// Takes a partner out.
    ///
    /// # Errors
    /// Who is no partner, and the supplier itself; the store's failure.
    pub fn leave(&self, store: &mut dyn Store, open: &OpenBid, rut: Rut) -> Outcome<OpenBid> {
        let own = open.bid.supplier;
        self.change_members(store, open, &Action::Left, &mut |partners| {
            if rut == own || !partner::leave(partners, rut) {
                let message = Message::new("joint-no-such-partner").with("rut", rut);
                return Err(Failure::new(FailureKind::Usage, message));
            }
            Ok(())
        })
    }

    /// Changes who is in, and the points of the checklist that come and go with it.
    fn change_members(
        &self,
        store: &mut dyn Store,
        open: &OpenBid,
        action: &Action,
        edit: &mut dyn FnMut(&mut Vec<Partner>) -> Outcome<()>,
    ) -> Outcome<OpenBid> {
        let (code, own) = (&open.bid.tender, open.bid.supplier);
        let tender = store
            .tender(code)?
            .unwrap_or_else(|| Tender::new(code.clone()));
        self.change(store, code, own, &mut |_, dossier| {
            edit(&mut dossier.partners)?;
            checklist::refresh(dossier, self.pack, &tender, self.today.date);
            Ok(action.clone())
        })
    }

    /// Refuses who is known to be no smaller firm, except where the type of the tender takes any size. A size that is
    /// not known refuses nobody.
    fn may_be_member(&self, store: &mut dyn Store, code: &ProcessCode, rut: Rut) -> Outcome<()> {
        let smaller = store
            .supplier(rut)?
            .and_then(|held| joint::is_smaller(&held));
        if smaller != Some(false) || joint::takes_any_size(code, self.pack) {
            return Ok(());
        }
        let basis = joint::basis(self.pack).filter(|basis| basis.holds_on(self.today.date));
        let Some(basis) = basis else {
            return Ok(());
        };
        let source = self.pack.source(&basis.source);
        let source = source.map_or_else(
            || Argument::Text(basis.source.clone()),
            |source| Argument::Wording(source.name.clone()),
        );
        let message = Message::new("joint-not-smaller")
            .with("rut", rut)
            .with("since", basis.valid_from)
            .with("source", source)
            .with("place", self.place());
        Err(no(message))
    }

    /// Where the law of joint offers stands, for people.
    fn place(&self) -> Argument {
        let place = joint::basis(self.pack).and_then(|basis| basis.place.clone());
        place.map_or_else(|| Argument::Text(String::new()), Argument::Wording)
    }

    /// Everyone who bids together, with what is known of each.
    ///
    /// # Errors
    /// The store's failure.
    pub fn members(&self, store: &mut dyn Store, open: &OpenBid) -> Outcome<Members> {
        let check = Check {
            pack: self.pack,
            today: self.today,
            tender: store.tender(&open.bid.tender)?,
        };
        let partners = &open.dossier.partners;
        let mut members = Vec::new();
        for partner in partners {
            let held = unless_resting(store, partner.rut)?;
            let readiness = match held {
                Some(_) => Some(check.one(store, partner.rut)?.readiness),
                None => None,
            };
            members.push(Member {
                partner: *partner,
                own: partner.rut == open.bid.supplier,
                smaller: held.as_ref().and_then(joint::is_smaller),
                readiness,
            });
        }
        Ok(Members {
            members,
            sum: partner::sum(partners).unwrap_or_default(),
            whole: partner::is_whole(partners),
            instrument: joint::instrument(&open.bid.tender, self.pack, self.today.date),
        })
    }
}

/// The one of these who is a member of another joint offer for the same tender.
fn elsewhere(
    store: &mut dyn Store,
    code: &ProcessCode,
    own: Rut,
    members: [Rut; 2],
) -> Outcome<Option<Rut>> {
    for other in others(store, code, own)? {
        let partners = other.dossier.map(|dossier| dossier.partners);
        let partners = partners.unwrap_or_default();
        let found = partners.iter().find(|one| members.contains(&one.rut));
        if let Some(found) = found {
            return Ok(Some(found.rut));
        }
    }
    Ok(None)
}
