//! Who bids together: the members of a joint offer (unión temporal de proveedores) with their shares. Only RUT and share
//! are kept; what is known of a member stays in its own record.

use crate::domain::rut::Rut;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A member of a joint offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partner {
    /// Who.
    pub rut: Rut,
    /// Share in percent, above 0 and at most 100; unknown until it is told.
    #[serde(default, with = "rust_decimal::serde::str_option")]
    pub share: Option<Decimal>,
}

/// Takes a member in, or gives the one that is there another share. The first one brings the supplier itself along.
pub fn join(partners: &mut Vec<Partner>, own: Rut, rut: Rut, share: Option<Decimal>) {
    if partners.is_empty() {
        partners.push(Partner {
            rut: own,
            share: None,
        });
    }
    match partners.iter_mut().find(|partner| partner.rut == rut) {
        Some(partner) => partner.share = share.or(partner.share),
        None => partners.push(Partner { rut, share }),
    }
}

/// Takes a member out; whether it was there. Who is left alone makes no joint offer.
pub fn leave(partners: &mut Vec<Partner>, rut: Rut) -> bool {
    let before = partners.len();
    partners.retain(|partner| partner.rut != rut);
    let left = partners.len() < before;
    if partners.len() == 1 {
        partners.clear();
    }
    left
}

/// What the shares that are known come to, in percent; nothing beyond 28 digits.
#[must_use]
pub fn sum(partners: &[Partner]) -> Option<Decimal> {
    let mut shares = partners.iter().filter_map(|partner| partner.share);
    shares.try_fold(Decimal::ZERO, Decimal::checked_add)
}

/// Whether every share is known and they come to 100 percent.
#[must_use]
pub fn is_whole(partners: &[Partner]) -> bool {
    partners.iter().all(|partner| partner.share.is_some())
        && sum(partners) == Some(Decimal::ONE_HUNDRED)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rut(body: u32) -> Rut {
        Rut::from_body(body).unwrap()
    }

    #[test]
    fn the_first_partner_brings_the_supplier_along_and_the_last_one_takes_it_away() {
        let (own, other, third) = (rut(14), rut(77_000_012), rut(77_000_023));
        let mut partners = Vec::new();
        join(&mut partners, own, other, Some(60.into()));
        assert_eq!(partners.len(), 2);
        assert!(!is_whole(&partners), "the own share is not known");
        join(&mut partners, own, own, Some(Decimal::new(400, 1)));
        assert!(is_whole(&partners));
        join(&mut partners, own, third, None);
        assert!(!is_whole(&partners));
        join(&mut partners, own, other, None);
        assert_eq!(partners[1].share, Some(60.into()), "what is not told stays");
        assert!(leave(&mut partners, third) && !leave(&mut partners, third));
        assert!(leave(&mut partners, other));
        assert!(partners.is_empty());
    }

    proptest! {
        #[test]
        fn shares_are_whole_exactly_at_a_hundred(parts in prop::collection::vec(1_i64..500_000, 2..8)) {
            let partners: Vec<Partner> = parts
                .iter()
                .enumerate()
                .map(|(at, part)| Partner {
                    rut: rut(77_000_000 + u32::try_from(at).unwrap()),
                    share: Some(Decimal::new(*part, 4)),
                })
                .collect();
            prop_assert_eq!(is_whole(&partners), parts.iter().sum::<i64>() == 1_000_000);
        }
    }
}
