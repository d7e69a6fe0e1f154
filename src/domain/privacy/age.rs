//! Who consents for a young person: the person, or who cares for them (art. 16 quáter). Knows birth years only, so a
//! person who may not have had this year's birthday counts as younger.

/// The dated value of the rule pack: younger people do not consent for themselves.
pub const CHILD_AGE: &str = "data-child-age";

/// The dated value of the rule pack: younger people do not consent for themselves to the keeping of sensitive data.
pub const SENSITIVE_CHILD_AGE: &str = "data-sensitive-child-age";

/// Who consents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consenter {
    /// The person.
    Person,
    /// Who cares for the person: a parent or a guardian.
    Carer,
}

/// Who consents for somebody born in a year, when people younger than `age` do not consent for themselves.
#[must_use]
pub const fn consenter(birth_year: i16, this_year: i16, age: i16) -> Consenter {
    let surely_reached = this_year - birth_year - 1;
    if surely_reached < age {
        Consenter::Carer
    } else {
        Consenter::Person
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_that_may_not_be_full_yet_does_not_count() {
        for (born, told) in [
            (1980, Consenter::Person),
            (2011, Consenter::Person),
            (2012, Consenter::Carer),
            (2020, Consenter::Carer),
        ] {
            assert_eq!(consenter(born, 2026, 14), told, "{born}");
        }
        assert_eq!(consenter(2010, 2026, 16), Consenter::Carer);
    }
}
