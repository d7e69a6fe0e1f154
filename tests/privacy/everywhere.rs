//! A person who stands in every table that can hold people, and what would give the person away.

use encuentro::domain::bid::action::Action;
use encuentro::domain::bid::dossier::{Dossier, Profile};
use encuentro::domain::bid::line::BidLine;
use encuentro::domain::bid::partner::join;
use encuentro::domain::bid::{Bid, BidState};
use encuentro::domain::calendar::Deadline;
use encuentro::domain::consent::{Channel, Consent, LegalBasis, Purpose};
use encuentro::domain::directory::staff::{Salt as StaffSalt, StaffMember};
use encuentro::domain::directory::{Publication, Published};
use encuentro::domain::fact::{Fact, FactSource, FactValue};
use encuentro::domain::ledger::CertificateCode;
use encuentro::domain::ledger::certificate::{Certificate, Holder};
use encuentro::domain::ledger::chain::Salt;
use encuentro::domain::ledger::entry::{Achievement, Evidence, EvidenceKind, Voucher};
use encuentro::domain::ledger::milestone::Milestone;
use encuentro::domain::mark::{Mark, MarkKind};
use encuentro::domain::money::Currency;
use encuentro::domain::paper::{Fingerprint, Media, Paper, PaperFile};
use encuentro::domain::privacy::blocking::{Block, Carer, LearnerBlock};
use encuentro::domain::privacy::breach::Breach;
use encuentro::domain::privacy::request::{Request, RequestChannel, RequestKind, Requester};
use encuentro::domain::rut::Rut;
use encuentro::domain::saved_search::SavedSearch;
use encuentro::domain::supplier::{PersonKind, StateRecord, StateValue, Supplier};
use encuentro::domain::workshop::{
    AttendanceMark, Centre, Course, Learner, LearnerId, MarkSource, Presence, WaitingEntry,
};
use encuentro::store::{BidChange, HeldBid, Leaving, SeatRequest, Store};
use jiff::civil::{Date, date};

/// The person.
pub const WHO: &str = "654.321-9";

const BODY: u32 = 654_321;

/// What would give the person away in any text: names, contacts and what was written about them.
pub const TRACES: [&str; 6] = [
    "Zunilda",
    "zunilda@example.cl",
    "+56 9 7654 3210",
    "nota reservada",
    "Madre Inventada",
    "carpeta-reservada",
];

const DAY: Date = date(2026, 11, 20);

fn rut(body: u32) -> Rut {
    Rut::from_body(body).unwrap()
}

/// The person, by RUT.
pub fn who() -> Rut {
    rut(BODY)
}

/// The id as a learner.
pub fn id() -> LearnerId {
    LearnerId::from_parts(14, [14; 10])
}

fn consent(purpose: Purpose) -> Consent {
    Consent {
        purpose,
        basis: LegalBasis::Consent,
        text_version: "guidance-1".to_owned(),
        given_on: DAY,
        channel: Channel::Paper,
        withdrawn_on: None,
        fields: None,
    }
}

/// Puts the person into every room, and another firm beside it whose joint offer names the person.
pub fn fill(store: &mut dyn Store) {
    record(store);
    offers(store);
    beside(store);
    workshops(store);
    books(store);
}

fn told(key: &str, value: &str) -> Fact {
    Fact {
        key: key.to_owned(),
        value: FactValue::Text(value.to_owned()),
        source: FactSource::Told,
        recorded_on: DAY,
        expires_on: None,
    }
}

fn record(store: &mut dyn Store) {
    let mut supplier = Supplier::new(who(), PersonKind::Natural, DAY);
    for (key, value) in [
        ("legal_name", "Zunilda Inventada"),
        ("email", "zunilda@example.cl"),
        ("phone", "+56 9 7654 3210"),
    ] {
        supplier.facts.put(told(key, value));
    }
    supplier.states.push(StateRecord {
        value: StateValue::Open,
        on: DAY,
        until: None,
        evidence: Some("nota reservada".to_owned()),
        cause: Some("Quiebra".to_owned()),
        by: "Rosa Díaz".to_owned(),
    });
    supplier.consents.push(consent(Purpose::Guidance));
    store.put_supplier(&supplier).unwrap();
    let mut paper = Paper::new(who(), "f30-1", None, DAY);
    paper.file = Some(PaperFile {
        sha256: Fingerprint::of(b"%PDF Zunilda"),
        name: "Zunilda.pdf".to_owned(),
        media: Media::Pdf,
        bytes: 12,
    });
    let bytes: &[u8] = b"%PDF Zunilda";
    store.put_paper(&paper.identified(), Some(bytes)).unwrap();
}

/// An offer of a supplier, with a dossier and a first line of its journal.
pub fn begun(owner: &Supplier, tender: &str) -> BidChange {
    let mut dossier = Dossier::begun(Profile::of(owner, DAY), Currency::Clp);
    dossier.lines = vec![BidLine {
        item: "1".to_owned(),
        ..BidLine::default()
    }];
    BidChange {
        action: Action::Started,
        at: Deadline::day(DAY),
        after: HeldBid {
            bid: Bid {
                tender: tender.parse().unwrap(),
                supplier: owner.rut,
                amount: None,
                state: BidState::Draft,
                deadline: None,
                result: None,
                note: Some("nota reservada".to_owned()),
            },
            dossier: Some(dossier),
            version: 0,
        },
    }
}

fn offers(store: &mut dyn Store) {
    let own = store.supplier(who()).unwrap().unwrap();
    store.change_bid(&begun(&own, "1057-3-LE26")).unwrap();
    let mut other = crate::papers::firm(77_000_020, "Otra SpA");
    for (key, value) in [
        ("representative_name", "Zunilda Inventada"),
        ("representative_rut", WHO),
    ] {
        other.facts.put(told(key, value));
    }
    store.put_supplier(&other).unwrap();
    let mut joint = begun(&other, "1057-5-LE26");
    joint.after.bid.note = None;
    let mut members = Vec::new();
    join(&mut members, other.rut, who(), Some(30.into()));
    let dossier = joint.after.dossier.as_mut().unwrap();
    dossier.partners = members;
    dossier.signatory = Some("Zunilda Inventada".to_owned());
    store.change_bid(&joint).unwrap();
}

/// The salt of the list of staff.
pub fn staff_salt() -> StaffSalt {
    StaffSalt::of([7; 32])
}

fn beside(store: &mut dyn Store) {
    store
        .put_mark(&Mark {
            tender: "1057-9-LE26".parse().unwrap(),
            supplier: who(),
            kind: MarkKind::Discarded,
            reason: Some("nota reservada".to_owned()),
            on: DAY,
            looked: None,
        })
        .unwrap();
    store
        .put_saved_search(&SavedSearch {
            supplier: Some(who()),
            name: "nota reservada".to_owned(),
            asked: "{}".to_owned(),
            saved_on: DAY,
            run_on: None,
            seen: vec!["1057-3-LE26".parse().unwrap()],
        })
        .unwrap();
    let publication = Publication {
        place: "sitio".to_owned(),
        published_on: DAY,
        erased: 0,
    };
    let entry = Published {
        rut: who(),
        fingerprint: Fingerprint::of(b"Zunilda"),
    };
    store.put_publication(&publication, &[entry]).unwrap();
    store.staff_salt(&staff_salt()).unwrap();
    store
        .put_staff(&StaffMember {
            hash: staff_salt().hash(who()),
            is_authority: Some(false),
            left_on: None,
            recorded_on: DAY,
        })
        .unwrap();
    store
        .begin_leaving(&Leaving {
            rut: who(),
            begun_on: DAY,
            file: "carpeta-reservada.age".to_owned(),
        })
        .unwrap();
}

fn workshops(store: &mut dyn Store) {
    let centre = Centre::new("norte".parse().unwrap(), "Telecentro Norte");
    store.put_workshop_centre(&centre).unwrap();
    let code = "ventas-1".parse().unwrap();
    let course = Course::new(code, "Vender al Estado", centre.code.clone(), 5, DAY);
    store.put_course(&course).unwrap();
    let mut learner = Learner::new(id(), "Zunilda Inventada", DAY);
    learner.rut = Some(who());
    learner.email = Some("zunilda@example.cl".to_owned());
    learner.telephone = Some("+56 9 7654 3210".to_owned());
    learner.birth_year = Some(1971);
    learner.consents.push(consent(Purpose::Results));
    store
        .enrol(&SeatRequest {
            course: course.code.clone(),
            learner: learner.clone(),
            on: DAY,
            scholarship: None,
            group: None,
            ahead: false,
        })
        .unwrap();
    store
        .put_attendance(&[AttendanceMark {
            course: course.code.clone(),
            session: 1,
            learner: id(),
            presence: Presence::Present,
            marked_on: DAY,
            source: MarkSource::Sheet,
        }])
        .unwrap();
    let waiting = WaitingEntry::new(centre.code, None, id(), DAY);
    store.add_waiting(&learner, &waiting).unwrap();
    let achievement = Achievement {
        learner: id(),
        course: course.code.clone(),
        milestone: Milestone::Enrolled,
        on: DAY,
        evidence: Evidence {
            kind: EvidenceKind::Told,
            what: "nota reservada".to_owned(),
        },
        voucher: Voucher::person("Rosa Díaz"),
    };
    let told = [(achievement, Salt::new(&[9; 32]))];
    assert_eq!(store.record(&told, DAY).unwrap(), 1);
    store
        .put_certificate(&Certificate {
            code: CertificateCode::new([5; 16]),
            course: course.code,
            holder: Holder::Learner(id()),
            issued_on: DAY,
            revoked: None,
        })
        .unwrap();
}

fn request(requester: Rut, note: &str) -> Request {
    Request {
        number: 0,
        kind: RequestKind::Access,
        requester: Requester {
            rut: Some(requester),
            name: None,
        },
        received_on: DAY,
        channel: RequestChannel::Paper,
        note: Some(note.to_owned()),
        extension: None,
        answer: None,
    }
}

fn books(store: &mut dyn Store) {
    let own = request(who(), "nota reservada");
    store.put_request(&own).unwrap();
    let others = request(
        rut(77_000_020),
        "pregunta junto con 654321-9, o sea Zunilda Inventada",
    );
    store.put_request(&others).unwrap();
    let carer = Carer {
        name: "Madre Inventada".to_owned(),
        on: DAY,
    };
    store.put_carer(who(), Purpose::Guidance, &carer).unwrap();
    store
        .put_breach(&Breach {
            number: 0,
            what: "Una lista con 654.321-9 y zunilda@example.cl, +56 9 7654 3210, salió por error"
                .to_owned(),
            noticed_on: DAY,
            data: Vec::new(),
            people: None,
            risk: false,
            measures: None,
            reported_on: None,
            told_on: None,
            closed_on: None,
        })
        .unwrap();
    store
        .put_learner_block(&LearnerBlock {
            learner: id(),
            since: DAY,
            reason: Some("nota reservada".to_owned()),
        })
        .unwrap();
    store
        .put_block(&Block {
            rut: who(),
            since: DAY,
            reason: Some("nota reservada".to_owned()),
        })
        .unwrap();
}
