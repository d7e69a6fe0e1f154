//! Any bytes as a body of the marketplace's APIs, as it is fetched or saved.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(body) = encuentro::exchange::api::read(bytes) {
        // No entry is lost: each is read or set aside.
        assert_eq!(
            body.entries,
            (body.records.len() + body.rejected.len()) as u64
        );
    }
});
