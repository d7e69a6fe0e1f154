//! Which person of a course is meant: by seat, by RUT or by name. Who is meant twice is asked about, never guessed.

use crate::app::results::{Person, Room};
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::domain::words;
use crate::failure::{Failure, FailureKind, Outcome};

impl Room {
    /// The person that a text means: the number of a seat, a RUT, or words of a name.
    ///
    /// # Errors
    /// The answer "no" when nobody is meant; wrong usage when several are, with their seats.
    pub fn find(&self, text: &str) -> Outcome<&Person> {
        let found = self.meant(text.trim());
        match found[..] {
            [one] => Ok(one),
            [] => {
                let message = Message::new("results-nobody").with("who", text.trim());
                let hint = Message::new("results-nobody-hint").with("course", self.code());
                Err(Failure::new(FailureKind::No, message).hint(hint))
            }
            _ => {
                let seats: Vec<String> = found
                    .iter()
                    .map(|one| one.enrolment.number.to_string())
                    .collect();
                let message = Message::new("results-several")
                    .with("who", text.trim())
                    .with("seats", seats.join(", "));
                let hint = Message::new("results-several-hint");
                Err(Failure::new(FailureKind::Usage, message).hint(hint))
            }
        }
    }

    /// The course's code as people type it.
    #[must_use]
    pub fn code(&self) -> &str {
        self.course.code.as_str()
    }

    fn meant(&self, text: &str) -> Vec<&Person> {
        if let Ok(seat) = text.parse::<u32>() {
            return self.filtered(|one| one.enrolment.number == seat);
        }
        if let Ok(rut) = Rut::parse_lenient(text) {
            return self
                .filtered(|one| one.learner.rut == Some(rut) || one.learner.supplier == Some(rut));
        }
        let wanted = words::plain(text);
        if wanted.is_empty() {
            return Vec::new();
        }
        let whole = self.filtered(|one| words::plain(&one.learner.name) == wanted);
        if !whole.is_empty() {
            return whole;
        }
        self.filtered(|one| {
            let name = words::plain(&one.learner.name);
            wanted
                .split(' ')
                .all(|word| name.split(' ').any(|part| part == word))
        })
    }

    fn filtered(&self, wanted: impl Fn(&Person) -> bool) -> Vec<&Person> {
        self.people.iter().filter(|one| wanted(one)).collect()
    }
}
