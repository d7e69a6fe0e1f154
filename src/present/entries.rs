//! The entries of Fluent files by their ids, each parsed when it is first asked for: a run words a few of them, and
//! parsing all costs more than many an answer. Knows no language and formats nothing.

use fluent_bundle::FluentResource;
use fluent_syntax::ast;
use rustc_hash::FxHashMap;
use std::sync::OnceLock;

/// Entries by id.
#[derive(Default)]
pub(super) struct Entries {
    by_id: FxHashMap<&'static str, Entry>,
}

/// One entry as it is written, and as it was read once it was needed.
struct Entry {
    written: &'static str,
    read: OnceLock<FluentResource>,
}

impl Entries {
    /// Finds where the entries of files begin; of an id that stands twice the first counts.
    pub(super) fn of(files: &[&'static str]) -> Self {
        let mut entries = Self::default();
        for file in files {
            let mut begun = None;
            for at in line_starts(file) {
                // What belongs to an entry is indented; a remark is not.
                let first = file.as_bytes()[at];
                let is_id = first.is_ascii_alphabetic();
                if !is_id && first != b'#' {
                    continue;
                }
                if let Some(from) = begun.take() {
                    entries.add(&file[from..at]);
                }
                begun = is_id.then_some(at);
            }
            if let Some(from) = begun {
                entries.add(&file[from..]);
            }
        }
        entries
    }

    fn add(&mut self, written: &'static str) {
        if let Some((id, _)) = written.split_once([' ', '=']) {
            self.by_id.entry(id).or_insert(Entry {
                written,
                read: OnceLock::new(),
            });
        }
    }

    /// The text under an id, when there is one that can be read.
    pub(super) fn pattern(&self, id: &str) -> Option<&ast::Pattern<&str>> {
        let entry = self.by_id.get(id)?;
        let resource = entry.read.get_or_init(|| {
            FluentResource::try_new(entry.written.to_owned()).unwrap_or_else(|(partial, _)| partial)
        });
        match resource.get_entry(0)? {
            ast::Entry::Message(message) if message.id.name == id => message.value.as_ref(),
            _ => None,
        }
    }
}

/// Where the lines of a text that hold anything begin.
fn line_starts(text: &str) -> impl Iterator<Item = usize> {
    let behind = memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1);
    std::iter::once(0)
        .chain(behind)
        .filter(|at| *at < text.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::language::Language;
    use crate::present::texts::files;

    #[test]
    fn every_text_is_found_as_the_whole_file_has_it_and_shows_no_other() {
        for language in [Language::Es, Language::En] {
            let entries = Entries::of(files(language));
            let mut count = 0;
            for file in files(language) {
                let whole = FluentResource::try_new((*file).to_owned()).expect("a sound file");
                for entry in whole.entries() {
                    let ast::Entry::Message(message) = entry else {
                        continue;
                    };
                    let id = message.id.name;
                    assert_eq!(entries.pattern(id), message.value.as_ref(), "{id}");
                    // Another text would not be found: each is read by itself.
                    let shown = format!("{:?}", message.value);
                    assert!(!shown.contains("MessageReference"), "{id}");
                    assert!(!shown.contains("TermReference"), "{id}");
                    count += 1;
                }
            }
            assert_eq!(entries.by_id.len(), count);
            assert!(count > 500);
        }
        assert!(
            Entries::of(&["a = 1\n\nb = { $x ->\n   *[one] 2\n}\n"])
                .pattern("c")
                .is_none()
        );
    }
}
