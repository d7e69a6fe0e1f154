//! What comes next, what is dropped, and that a saved prefix resumes where it was left.

use super::{Interview, Step};
use crate::domain::rut::Rut;
use crate::domain::supplier::{PersonKind, Supplier};
use crate::rules::Pack;
use jiff::civil::{Date, date};
use std::sync::LazyLock;

static PACK: LazyLock<Pack> = LazyLock::new(|| Pack::embedded().expect("the embedded pack"));
const TODAY: Date = date(2026, 11, 23);

fn begin(person: PersonKind) -> Interview<'static> {
    let body = if person == PersonKind::Natural {
        14
    } else {
        77_000_012
    };
    let rut = Rut::from_body(body).expect("a body");
    Interview::new(&PACK, Supplier::new(rut, person, TODAY), TODAY)
}

fn asked(interview: &Interview<'_>) -> Option<String> {
    match interview.step() {
        Step::Ask(view) => Some(view.question.id.clone()),
        Step::Done => None,
    }
}

/// A good answer to any question of the pack.
fn good(id: &str) -> &'static str {
    match id {
        "representative_rut" => "6-K",
        "representative_rut_on_power" => "6-K",
        "power_valid_until" => "31-12-2027",
        "sii_comuna" | "comuna_on_paper" => "Peñalolén",
        "size" | "can_sign_declaration" => "1",
        "rubros" => "82121508",
        "regions" => "13",
        "email" => "ana@ejemplo.cl",
        "phone" => "912345678",
        "tax_debt_utm" | "tax_debt_months" | "pension_debt_months" => "3",
        "address" | "address_on_paper" => "Av. Grecia 8735",
        id if PACK
            .question(id)
            .is_some_and(|question| question.kind == crate::rules::model::QuestionKind::YesNo) =>
        {
            "sí"
        }
        _ => "Los Aromos SpA",
    }
}

#[test]
fn both_persons_get_only_their_questions_and_reach_the_end() {
    for (person, theirs, others) in [
        (
            PersonKind::Natural,
            "name_on_identity_card",
            "representative_name",
        ),
        (
            PersonKind::Juridical,
            "representative_name",
            "name_on_identity_card",
        ),
    ] {
        let mut interview = begin(person);
        let mut seen = Vec::new();
        while let Some(id) = asked(&interview) {
            interview.answer(good(&id)).expect("a good answer");
            seen.push(id);
        }
        assert!(seen.iter().any(|id| id == theirs));
        assert!(!seen.iter().any(|id| id == others));
        assert!(interview.missing().is_empty());
        assert_eq!(interview.progress().answered, seen.len());
        let mut once = seen.clone();
        once.dedup();
        assert_eq!(once, seen, "nothing is asked twice");
    }
}

#[test]
fn back_goes_any_number_of_steps_and_an_empty_answer_keeps_what_is_held() {
    let mut interview = begin(PersonKind::Natural);
    for _ in 0..4 {
        let id = asked(&interview).expect("a question");
        interview.answer(good(&id)).expect("a good answer");
    }
    let here = asked(&interview);
    for _ in 0..4 {
        assert!(interview.back());
    }
    assert!(!interview.back());
    assert_eq!(asked(&interview).as_deref(), Some("legal_name"));
    interview.answer("").expect("keeps the answer");
    assert_eq!(asked(&interview), here);
    assert_eq!(interview.supplier().name(), Some("Los Aromos SpA"));
}

#[test]
fn an_answer_that_rules_out_others_takes_them_away() {
    let mut interview = begin(PersonKind::Natural);
    while let Some(id) = asked(&interview) {
        interview.answer(good(&id)).expect("a good answer");
    }
    assert!(interview.goto("sii_started"));
    let accepted = interview.answer("no").expect("accepted");
    assert_eq!(accepted.dropped, ["sii_activity_matches", "can_invoice"]);
    assert_eq!(asked(&interview), None);
    assert!(!interview.goto("sii_activity_matches"));
}

#[test]
fn stale_answers_are_asked_again_and_fresh_ones_are_counted() {
    let mut interview = begin(PersonKind::Natural);
    while let Some(id) = asked(&interview) {
        interview.answer(good(&id)).expect("a good answer");
    }
    let later = TODAY.saturating_add(jiff::ToSpan::days(60));
    let resumed = Interview::new(&PACK, interview.supplier().clone(), later);
    assert_eq!(asked(&resumed).as_deref(), Some("pension_debt_months"));
    let progress = resumed.progress();
    assert_eq!(progress.known_before, progress.answered);
    assert!(progress.answered < progress.of);
    assert_eq!(resumed.known().len(), progress.answered);
}

#[test]
fn a_needed_answer_cannot_be_left_empty_and_an_optional_one_can() {
    let mut interview = begin(PersonKind::Natural);
    assert_eq!(
        interview.answer(" ").expect_err("needed").id,
        "interview-needed"
    );
    assert_eq!(interview.skip().expect_err("needed").id, "interview-needed");
    assert!(interview.goto("rubros"));
    interview.skip().expect("optional");
    assert_eq!(asked(&interview).as_deref(), Some("legal_name"));
}

proptest::proptest! {
    /// Whatever is typed, a saved prefix resumes at the same question, and going back and forward changes nothing.
    #[test]
    fn any_prefix_resumes_at_the_same_step(answers in proptest::collection::vec(proptest::option::of("\\PC{0,12}"), 0..40), juridical: bool) {
        let mut interview = begin(if juridical { PersonKind::Juridical } else { PersonKind::Natural });
        for answer in answers {
            let Some(id) = asked(&interview) else { break };
            let _ = match &answer {
                Some(raw) => interview.answer(raw),
                None => interview.answer(good(&id)),
            };
            if interview.answer("").is_ok() {
                // An optional question left empty; a person resumes at it unless something later was answered.
                let Some(id) = asked(&interview) else { break };
                let _ = interview.answer(good(&id));
            }
        }
        let resumed = Interview::new(&PACK, interview.supplier().clone(), TODAY);
        if let (Some(there), Some(here)) = (asked(&resumed), asked(&interview)) {
            let optional = PACK.question(&there).is_some_and(|question| question.optional);
            proptest::prop_assert!(optional || there == here, "{} {}", there, here);
        }
        let here = asked(&interview);
        if interview.back() && interview.answer("").is_ok() {
            proptest::prop_assert_eq!(asked(&interview), here);
        }
    }
}
