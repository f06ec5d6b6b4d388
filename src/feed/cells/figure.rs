//! A number as its source writes it.

use crate::{
    data::{Why, count, number},
    language::say,
    vote::Feed,
};

/// Signs that stand for a narrow space between thousands.
const SPACES: [char; 4] = [' ', '\u{a0}', '\u{202f}', '\u{2009}'];

/// The declared marks of a source.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::feed) struct Marks {
    decimal: Option<char>,
    thousands: Option<char>,
    /// Whether the cells are separated by something else than a comma.
    decimal_comma: bool,
}

impl Marks {
    /// As `[feed]` says.
    pub(in crate::feed) fn of(feed: &Feed, decimal_comma: bool) -> Self {
        Self { decimal: feed.decimal, thousands: feed.thousands, decimal_comma }
    }

    /// A count of ballots or persons.
    ///
    /// # Errors
    /// Refuses signs, fractions, marks that are not declared and groups that are none.
    pub(in crate::feed) fn count(&self, text: &str) -> Result<u64, Why> {
        let digits = self.ungrouped(text.trim())?;
        let whole = match self.decimal.and_then(|mark| digits.split_once(mark)) {
            // `1.234,00`
            Some((whole, fraction)) if !fraction.is_empty() && fraction.bytes().all(|digit| digit == b'0') => whole,
            _ => &digits,
        };
        count(whole, self.decimal.map_or(self.decimal_comma, |mark| mark == ','))
    }

    /// A number, with or without a percent sign behind it.
    pub(in crate::feed) fn number(&self, text: &str) -> Result<f64, Why> {
        let text = text.trim().trim_end_matches('%').trim_end();
        let digits = self.ungrouped(text)?;
        match self.decimal {
            Some(',') if digits.contains('.') => Err((say!(Refusal::NoNumber), say!(Feed::OtherMarkCure))),
            Some(',') => number(&digits.replacen(',', ".", 1), false),
            Some(_) => number(&digits, false),
            // Within one quoted cell a comma can be nothing else.
            None => number(&digits, true),
        }
    }

    /// Without the marks between thousands, where they stand between groups of three.
    fn ungrouped(&self, text: &str) -> Result<String, Why> {
        let Some(mark) = self.thousands else { return Ok(text.to_owned()) };
        let is_mark = |sign: char| match mark {
            mark if SPACES.contains(&mark) => SPACES.contains(&sign),
            '\'' | '’' => matches!(sign, '\'' | '’'),
            mark => sign == mark,
        };
        let (whole, rest) = match self.decimal.and_then(|decimal| text.find(decimal)) {
            Some(at) => text.split_at(at),
            None => (text, ""),
        };
        if !whole.contains(is_mark) {
            return Ok(text.to_owned());
        }
        let mut groups = whole.trim_start_matches('-').split(is_mark);
        let first = groups.next().unwrap_or_default();
        if !(1..=3).contains(&first.len()) || groups.any(|group| group.len() != 3) {
            return Err((say!(Feed::NoGroups), say!(Feed::NoGroupsCure)));
        }
        Ok(whole.chars().filter(|sign| !is_mark(*sign)).chain(rest.chars()).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(decimal: Option<char>, thousands: Option<char>) -> Marks {
        Marks { decimal, thousands, decimal_comma: false }
    }

    #[test]
    fn declared_marks_are_taken_and_others_are_refused() {
        let swiss = marks(Some('.'), Some('\''));
        assert_eq!(swiss.count("1’234’567"), Ok(1_234_567)); // the typographic apostrophe is the same mark
        assert_eq!(swiss.number("12'345.5"), Ok(12_345.5));
        let italian = marks(Some(','), Some('.'));
        assert_eq!(italian.count("1.234"), Ok(1234));
        assert_eq!(italian.count("1.234,00"), Ok(1234)); // a fraction of zero is a whole number
        assert_eq!(italian.number("45,5 %"), Ok(45.5));
        assert_eq!(marks(Some(','), Some(' ')).count("12\u{202f}345"), Ok(12_345)); // a narrow space is a space
        for text in ["12.34", "1.2345", "1234.567", "-1.234", "1,5"] {
            assert!(italian.count(text).is_err(), "{text}");
        }
        assert!(marks(None, None).count("1.234").is_err(), "thousands or a fraction?");
    }
}
