//! The entries of a pack seen alike, whatever their kind: for showing and for checking.
//! Owns no rule; a new kind of entry is added to [`Pack::entries`].

use crate::domain::message::Wording;
use crate::rules::condition::Condition;
use crate::rules::model::{Basis, Pack, Parameter, PortalMessage, Question};
use crate::rules::process_type::ProcessType;

/// The kinds of entries, as the files and the command line name them.
pub const KINDS: &[&str] = &[
    "sources",
    "steps",
    "sections",
    "questions",
    "requirements",
    "trips",
    "papers",
    "checklist",
    "causes",
    "parameters",
    "parameter_names",
    "process_types",
    "messages",
    "consents",
    "holiday_years",
    "holidays",
    "weights",
    "synonyms",
    "price_units",
    "retention",
    "notice_items",
    "erasure_grounds",
    "sensitive_topics",
];

/// One entry of a pack.
#[derive(Debug, Clone)]
pub struct Entry<'a> {
    /// Its kind: the name of its table.
    pub kind: &'static str,
    /// Its id, as a person types it.
    pub id: String,
    /// What no other entry of its kind may share.
    pub key: String,
    /// What it is, in one line.
    pub title: Wording,
    /// Where it comes from.
    pub basis: Option<&'a Basis>,
    /// Its texts, by field.
    pub wordings: Vec<(&'static str, &'a Wording)>,
    /// Its conditions.
    pub conditions: Vec<&'a Condition>,
}

impl<'a> Entry<'a> {
    fn new(kind: &'static str, id: impl Into<String>, title: Wording) -> Self {
        let id = id.into();
        Self {
            kind,
            key: id.clone(),
            id,
            title,
            basis: None,
            wordings: Vec::new(),
            conditions: Vec::new(),
        }
    }

    fn keyed(mut self, key: String) -> Self {
        self.key = key;
        self
    }

    fn based(mut self, basis: &'a Basis) -> Self {
        self.basis = Some(basis);
        self
    }

    fn worded(mut self, wordings: impl IntoIterator<Item = (&'static str, &'a Wording)>) -> Self {
        self.wordings.extend(wordings);
        self
    }

    fn when(mut self, conditions: impl IntoIterator<Item = &'a Condition>) -> Self {
        self.conditions.extend(conditions);
        self
    }
}

impl Pack {
    /// Every entry, kind by kind, in the order of the pack.
    #[must_use]
    pub fn entries(&self) -> Vec<Entry<'_>> {
        let mut entries = Vec::new();
        entries.extend(
            self.sources
                .iter()
                .map(|source| Entry::new("sources", &source.id, source.name.clone())),
        );
        self.interview_entries(&mut entries);
        self.readiness_entries(&mut entries);
        entries.extend(self.parameters.iter().map(|entry| self.of_parameter(entry)));
        entries.extend(self.parameter_names.iter().map(|entry| {
            Entry::new("parameter_names", &entry.id, entry.name.clone())
                .worded([("name", &entry.name)])
        }));
        entries.extend(self.process_types.iter().map(of_process_type));
        entries.extend(self.messages.iter().map(of_message));
        entries.extend(self.consents.iter().map(|entry| {
            let first_line = |text: &str| text.trim().lines().next().unwrap_or("").to_owned();
            let title = Wording {
                es: first_line(&entry.text.es),
                en: first_line(&entry.text.en),
            };
            Entry::new("consents", &entry.version, title)
                .worded([("text", &entry.text)])
                .based(&entry.basis)
        }));
        self.holiday_entries(&mut entries);
        entries.extend(self.weights.iter().map(|entry| {
            Entry::new("weights", &entry.id, entry.what.clone())
                .worded([("what", &entry.what)])
                .based(&entry.basis)
        }));
        entries.extend(self.synonyms.iter().map(|entry| {
            Entry::new("synonyms", &entry.id, Wording::same(entry.words.join(", ")))
                .based(&entry.basis)
        }));
        entries.extend(self.price_units.iter().map(|entry| {
            Entry::new("price_units", &entry.id, entry.name.clone())
                .worded([("name", &entry.name)])
                .based(&entry.basis)
        }));
        self.privacy_entries(&mut entries);
        entries
    }

    fn privacy_entries<'a>(&'a self, entries: &mut Vec<Entry<'a>>) {
        entries.extend(self.retention.iter().map(|entry| {
            Entry::new("retention", entry.kept.id(), entry.name.clone())
                .worded([("name", &entry.name), ("why", &entry.why)])
                .based(&entry.basis)
        }));
        entries.extend(self.notice_items.iter().map(|entry| {
            Entry::new("notice_items", &entry.id, entry.title.clone())
                .worded([("title", &entry.title)])
                .worded(entry.text.iter().map(|text| ("text", text)))
                .worded(entry.ask.iter().map(|text| ("ask", text)))
                .based(&entry.basis)
        }));
        entries.extend(self.erasure_grounds.iter().map(|entry| {
            Entry::new("erasure_grounds", &entry.id, entry.name.clone())
                .worded([("name", &entry.name)])
                .based(&entry.basis)
        }));
        entries.extend(self.sensitive_topics.iter().map(|entry| {
            Entry::new("sensitive_topics", &entry.id, entry.name.clone())
                .worded([("name", &entry.name)])
                .based(&entry.basis)
        }));
    }

    fn interview_entries<'a>(&'a self, entries: &mut Vec<Entry<'a>>) {
        entries.extend(self.steps.iter().map(|step| {
            Entry::new("steps", &step.id, step.title.clone())
                .worded([
                    ("title", &step.title),
                    ("what", &step.what),
                    ("where", &step.r#where),
                ])
                .when(step.applies.iter().chain([&step.done]))
                .based(&step.basis)
        }));
        entries.extend(self.sections.iter().map(|section| {
            Entry::new("sections", &section.id, section.title.clone())
                .worded([("title", &section.title)])
        }));
        entries.extend(self.questions.iter().map(of_question));
    }

    fn readiness_entries<'a>(&'a self, entries: &mut Vec<Entry<'a>>) {
        entries.extend(self.requirements.iter().map(|entry| {
            Entry::new("requirements", &entry.id, entry.title.clone())
                .worded([
                    ("title", &entry.title),
                    ("why", &entry.why),
                    ("mend", &entry.mend),
                    ("where", &entry.r#where),
                ])
                .worded(entry.cost.iter().map(|text| ("cost", text)))
                .worded(entry.lasts.iter().map(|text| ("lasts", text)))
                .when(entry.applies.iter().chain([&entry.met]))
                .based(&entry.basis)
        }));
        entries.extend(self.trips.iter().map(|entry| {
            Entry::new("trips", &entry.id, entry.title.clone())
                .worded([("title", &entry.title), ("where", &entry.r#where)])
        }));
        entries.extend(self.papers.iter().map(|entry| {
            Entry::new("papers", &entry.id, entry.name.clone())
                .worded([("name", &entry.name), ("issuer", &entry.issuer)])
                .worded(entry.cost.iter().map(|text| ("cost", text)))
                .worded(entry.note.iter().map(|text| ("note", text)))
                .based(&entry.basis)
        }));
        entries.extend(self.checklist.iter().map(|entry| {
            Entry::new("checklist", &entry.id, entry.title.clone())
                .worded([("title", &entry.title), ("why", &entry.why)])
                .based(&entry.basis)
        }));
        entries.extend(self.causes.iter().map(|entry| {
            Entry::new("causes", &entry.id, entry.title.clone())
                .worded([
                    ("title", &entry.title),
                    ("informed_by", &entry.informed_by),
                    ("mend", &entry.mend),
                ])
                .based(&entry.basis)
        }));
    }

    fn holiday_entries<'a>(&'a self, entries: &mut Vec<Entry<'a>>) {
        entries.extend(self.holiday_years.iter().map(|entry| {
            Entry::new("holiday_years", entry.year.to_string(), entry.what.clone())
                .worded([("what", &entry.what)])
                .based(&entry.basis)
        }));
        entries.extend(self.holidays.iter().map(|entry| {
            Entry::new("holidays", entry.day.to_string(), entry.name.clone())
                .worded([("name", &entry.name)])
                .based(&entry.basis)
        }));
    }

    fn of_parameter<'a>(&self, entry: &'a Parameter) -> Entry<'a> {
        Entry::new("parameters", &entry.id, self.parameter_name(&entry.id))
            .keyed(entry.key())
            .based(&entry.basis)
    }
}

fn of_question(entry: &Question) -> Entry<'_> {
    Entry::new("questions", &entry.id, entry.ask.clone())
        .worded([
            ("ask", &entry.ask),
            ("help", &entry.help),
            ("why", &entry.why),
        ])
        .worded(entry.choices.iter().map(|choice| ("label", &choice.label)))
        .when(&entry.applies)
        .based(&entry.basis)
}

fn of_process_type(entry: &ProcessType) -> Entry<'_> {
    Entry::new("process_types", &entry.code, entry.name.clone())
        .keyed(entry.key())
        .worded([("name", &entry.name)])
        .based(&entry.basis)
}

fn of_message(entry: &PortalMessage) -> Entry<'_> {
    let said = entry.says.first().map_or("", String::as_str);
    Entry::new("messages", &entry.id, Wording::same(said))
        .worded([("cause", &entry.cause), ("mend", &entry.mend)])
        .worded(entry.deadline.iter().map(|text| ("deadline", text)))
        .based(&entry.basis)
}
