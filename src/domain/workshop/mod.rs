//! Workshops: centres, courses with their sessions, the people who learn, their seats, attendance, money and the waiting
//! list. Pure types and rules; the course is kept apart from what a person reaches on the marketplace afterwards.

pub mod attendance;
mod centre;
mod code;
mod course;
mod enrolment;
pub mod fees;
mod learner;
pub mod marks;
pub mod matching;
pub mod waiting;

pub use attendance::{AttendanceMark, Attended, MarkSource, Presence};
pub use centre::{Centre, WaitingRule};
pub use code::{CentreCode, CourseCode, NotAShortCode};
pub use course::{AttendanceRule, Course, Finance, Session, TermsOfResult};
pub use enrolment::{Enrolment, Payment, Withdrawal};
pub use learner::{Learner, LearnerId, Sex};
pub use waiting::{Answer, AnswerKind, Leaving, LeavingReason, SeatOffer, WaitingEntry};
