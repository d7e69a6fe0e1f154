//! The notice of art. 14 ter: what the centre told, in versions, and what is still missing. Words nothing.

use super::controller::controller;
use super::keeping::{self, Keeping};
use super::{put_setting, setting};
use crate::domain::message::Message;
use crate::domain::privacy::controller::Controller;
use crate::domain::privacy::notice::Notice;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::rules::Pack;
use crate::rules::privacy::NoticeItem;
use crate::store::Store;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The name under which it is kept.
const NAME: &str = "notice";

/// Everything that the page says.
pub struct Whole {
    /// What the centre told.
    pub notice: Notice,
    /// Who answers for the data, once told.
    pub controller: Option<Controller>,
    /// How long each thing is kept.
    pub retention: Vec<Keeping>,
}

/// The notice as it was last told; version 0 before the first time.
///
/// # Errors
/// The store's failure.
pub fn told(store: &mut dyn Store, today: Date) -> Outcome<Notice> {
    Ok(setting(store, NAME)?.unwrap_or(Notice {
        version: 0,
        on: today,
        told: BTreeMap::new(),
    }))
}

/// Takes answers in; a change makes a new version of today.
///
/// # Errors
/// An item that nobody is asked for; the store's failure.
pub fn tell(
    store: &mut dyn Store,
    pack: &Pack,
    answers: &BTreeMap<String, String>,
    today: Date,
) -> Outcome<Notice> {
    let held = told(store, today)?;
    let mut new = held.clone();
    for (item, answer) in answers {
        let asked = pack.notice_items.iter().filter(|known| known.ask.is_some());
        let ids: Vec<&str> = asked.map(|known| known.id.as_str()).collect();
        if !ids.contains(&item.as_str()) {
            let message = Message::new("privacy-notice-unknown")
                .with("item", item.as_str())
                .with("known", ids.join(", "));
            return Err(Failure::new(FailureKind::Usage, message));
        }
        let answer = answer.trim();
        if answer.is_empty() {
            new.told.remove(item);
        } else {
            new.told.insert(item.clone(), answer.to_owned());
        }
    }
    if new != held || held.version == 0 {
        new.version = held.version + 1;
        new.on = today;
        put_setting(store, NAME, &new)?;
    }
    Ok(new)
}

/// Everything that the page says, as it stands.
///
/// # Errors
/// The store's failure.
pub fn whole(store: &mut dyn Store, pack: &Pack, today: Date) -> Outcome<Whole> {
    Ok(Whole {
        notice: told(store, today)?,
        controller: controller(store)?,
        retention: keeping::all(store, pack, today)?,
    })
}

impl Whole {
    /// What is still missing, in the order of the page.
    pub fn missing<'a>(&self, pack: &'a Pack) -> Vec<&'a NoticeItem> {
        let lacks = |item: &&NoticeItem| match item.id.as_str() {
            "controller" | "contact" => self.controller.is_none(),
            id => item.required && !self.notice.told.contains_key(id),
        };
        pack.notice_items.iter().filter(lacks).collect()
    }
}
