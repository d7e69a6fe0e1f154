//! Any bytes as open contracting data; what was read is written, and read again without loss of a record.
#![no_main]

use encuentro::exchange::ocds::OcdsKind;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    encuentro_fuzz::import(bytes);
    for kind in [OcdsKind::Lines, OcdsKind::Releases] {
        let (tenders, orders) = encuentro_fuzz::ocds(kind, bytes);
        let written = encuentro_fuzz::written(&tenders, &orders);
        let (again, orders_again) = encuentro_fuzz::ocds(OcdsKind::Lines, &written);
        assert_eq!(again.len(), tenders.len());
        assert_eq!(orders_again.len(), orders.len());
        assert!(
            again
                .iter()
                .zip(&tenders)
                .all(|(one, other)| one.code == other.code)
        );
    }
});
