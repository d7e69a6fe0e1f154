//! Notes on a bid what only papers and the portal show: who signs, the net total of the portal, and guarantees.

use super::desk::{Desk, OpenBid};
use crate::bidding::review::PORTAL;
use crate::domain::bid::action::Action;
use crate::domain::bid::dossier::Dossier;
use crate::domain::bid::guarantee::{Guarantee, GuaranteeKind, GuaranteeTerms};
use crate::domain::bid::totals::same_amount;
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::validate;
use crate::store::Store;
use rust_decimal::Decimal;

/// What is noted; what is not told stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Note {
    /// Who signs, as typed.
    pub signatory: Option<String>,
    /// The net total that the portal shows, in the bid's currency.
    pub portal_net: Option<Decimal>,
}

/// Which of the two papers is noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// What the bases ask for.
    Asked,
    /// What the guarantee in hand says.
    Held,
}

/// A name as it is kept.
///
/// # Errors
/// No name, or what looks like a password, as input that cannot be read.
pub fn read_name(typed: &str) -> Outcome<String> {
    validate::read_name(typed).map_err(|message| Failure::new(FailureKind::Input, message))
}

impl Desk<'_> {
    /// Notes who signs and what the portal shows.
    ///
    /// # Errors
    /// What is no name; the store's failure.
    pub fn note(
        &self,
        store: &mut dyn Store,
        tender: &ProcessCode,
        rut: Rut,
        note: &Note,
    ) -> Outcome<OpenBid> {
        let signatory = note.signatory.as_deref().map(read_name).transpose()?;
        self.change(store, tender, rut, &mut |_, dossier| {
            if signatory.is_some() {
                dossier.signatory.clone_from(&signatory);
            }
            if let Some(net) = note.portal_net {
                self.note_portal(dossier, net)?;
            }
            Ok(Action::Noted)
        })
    }

    /// Notes the portal's total; its point is done where the offer says the same, and open where it does not.
    fn note_portal(&self, dossier: &mut Dossier, net: Decimal) -> Outcome<()> {
        dossier.portal_net = Some(net);
        let totals = self.totals(dossier)?;
        let equal = totals.missing == 0 && same_amount(net, totals.net, dossier.currency);
        if let Some(point) = dossier.point_mut(PORTAL) {
            match equal {
                true => point.settle(self.today.date),
                false => point.reopen(),
            }
        }
        Ok(())
    }

    /// Notes what the bases ask of a guarantee, or what the one in hand says.
    ///
    /// # Errors
    /// A guarantee in hand before it is known what is asked; the store's failure.
    pub fn note_guarantee(
        &self,
        store: &mut dyn Store,
        tender: &ProcessCode,
        rut: Rut,
        (kind, side): (GuaranteeKind, Side),
        terms: &GuaranteeTerms,
    ) -> Outcome<OpenBid> {
        self.change(store, tender, rut, &mut |_, dossier| {
            let at = dossier.guarantees.iter().position(|one| one.kind == kind);
            let at = match (at, side) {
                (Some(at), _) => at,
                (None, Side::Held) => return Err(not_asked(tender)),
                (None, Side::Asked) => {
                    dossier.guarantees.push(Guarantee {
                        kind,
                        asked: GuaranteeTerms::default(),
                        held: None,
                    });
                    dossier.guarantees.len() - 1
                }
            };
            let guarantee = &mut dossier.guarantees[at];
            let side = match side {
                Side::Asked => &mut guarantee.asked,
                Side::Held => guarantee.held.get_or_insert_default(),
            };
            side.complete(terms.clone());
            dossier.guarantees.sort_by_key(|one| one.kind);
            Ok(Action::Guaranteed { guarantee: kind })
        })
    }
}

fn not_asked(tender: &ProcessCode) -> Failure {
    let hint = Message::new("bids-guarantee-ask-first-hint").with("code", tender.to_string());
    Failure::new(FailureKind::Usage, Message::new("bids-guarantee-ask-first")).hint(hint)
}
