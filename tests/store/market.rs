//! What was asked of the marketplace: days, files and requests, the same on both engines.

use super::engines::on_both;
use encuentro::domain::listing::Listing;
use encuentro::store::{DayState, MarketDay, MarketFile, OcdsMonth};
use jiff::civil::{date, datetime};

#[test]
fn days_and_files_are_replaced_and_requests_added_up() {
    on_both(|store| {
        let mut day = MarketDay {
            listing: Listing::Orders,
            day: date(2026, 11, 20),
            state: DayState::Missing,
            listed: None,
            pending: 0,
            asked: datetime(2026, 11, 23, 9, 0, 0, 0),
        };
        store.put_market_day(&day).unwrap();
        let earlier = MarketDay {
            listing: Listing::Tenders,
            day: date(2026, 11, 19),
            ..day.clone()
        };
        store.put_market_day(&earlier).unwrap();
        day.state = DayState::Part;
        (day.listed, day.pending) = (Some(16_000), 3);
        store.put_market_day(&day).unwrap();
        assert_eq!(store.market_days().unwrap(), [earlier, day]);

        let mut file = MarketFile {
            listing: Listing::Agile,
            month: "2026-06".parse().unwrap(),
            etag: Some("\"0x8D\"".to_owned()),
            bytes: 78_000_000,
            fetched: datetime(2026, 11, 23, 9, 0, 0, 0),
        };
        store.put_market_file(&file).unwrap();
        file.etag = None;
        store.put_market_file(&file).unwrap();
        assert_eq!(store.market_files().unwrap(), [file]);

        // A month of the open contracting data stands in the same log, and is no day of a list.
        let month = "2026-08".parse().unwrap();
        assert_eq!(store.ocds_month(month).unwrap(), None);
        let mut noted = OcdsMonth {
            month,
            state: DayState::Part,
            listed: 9_000,
            taken: 120,
            asked: datetime(2026, 11, 23, 9, 0, 0, 0),
        };
        store.put_ocds_month(&noted).unwrap();
        (noted.state, noted.taken) = (DayState::Whole, 9_000);
        store.put_ocds_month(&noted).unwrap();
        assert_eq!(store.ocds_month(month).unwrap(), Some(noted));
        assert_eq!(store.market_days().unwrap().len(), 2);

        let (today, tomorrow) = (date(2026, 11, 23), date(2026, 11, 24));
        let mut count = |day, more| store.count_market_requests(day, more).unwrap();
        let counts = [
            count(today, 3),
            count(today, 4),
            count(tomorrow, 0),
            count(today, 0),
        ];
        assert_eq!(counts, [3, 7, 0, 7]);
        vec![format!("{counts:?}")]
    });
}
