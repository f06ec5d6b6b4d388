//! Lines that TOML does not read: texts, numbers and days as on paper are told one by one, in the same run.

use jiff::civil::Date;

use crate::InputError;
use crate::data::files::FileName;
use crate::data::read::cells::decode::line_at;
use crate::data::read::cells::instant::YearLast;
use crate::data::read::cells::number::{Why, grouped};
use crate::language::say;

/// The refusal of a text that the parser does not take: it names one fault alone.
pub(super) fn not_toml(file: &FileName, text: &str, error: &toml::de::Error) -> InputError {
    let first = error.span().map_or(1, |span| line_at(text.as_bytes(), span.start));
    let mut refused: Vec<InputError> = plain_lines(text)
        .filter_map(|(line, written)| {
            let (key, value) = key_and_value(written)?;
            let (problem, cure) = mistyped(key, value)?;
            Some(file.refuse(problem, cure).line(line).column(key).value(value))
        })
        .collect();
    let is_told = refused.iter().any(|error| error.line == Some(first));
    let generic = file.refuse(say!(Refusal::NoToml, why = error.message()), say!(Refusal::NoTomlCure)).line(first);
    if !is_told {
        refused.push(generic.clone());
    }
    refused.sort_by_key(|error| error.line);
    InputError::all(refused).unwrap_or(generic)
}

/// Lines, from 1, outside texts of several lines.
fn plain_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut open = None;
    text.lines().enumerate().filter_map(move |(at, line)| {
        let was_open = open.is_some();
        for mark in ["\"\"\"", "'''"] {
            let turns = line.matches(mark).count() % 2 == 1;
            if turns && (open.is_none() || open == Some(mark)) {
                open = if open.is_none() { Some(mark) } else { None };
            }
        }
        (!was_open).then_some((at + 1, line))
    })
}

/// The two sides of `key = value  # comment`.
fn key_and_value(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once('=')?;
    let key = key.trim();
    let is_key = !key.is_empty() && key.chars().all(|sign| sign.is_alphanumeric() || matches!(sign, '_' | '-' | '.'));
    is_key.then(|| (key, value.split('#').next().unwrap_or_default().trim()))
}

/// What is wrong with a text, a number or a day that is written as on paper; `None` of all that may be read.
fn mistyped(key: &str, value: &str) -> Option<Why> {
    if value.starts_with(['“', '”', '„', '«', '‘', '’']) {
        return Some((say!(Refusal::CurlyQuotesToml), say!(Refusal::NoTomlCureQuotes)));
    }
    if let Some(number) = Written::of(value) {
        let value = number.plain;
        return Some(match number.decimal_comma {
            false => (say!(Refusal::GroupedDigits), say!(Refusal::NoTomlCureUngrouped, key, value)),
            true => (say!(Refusal::DecimalCommaToml), say!(Refusal::NoTomlCurePoint, key, value)),
        });
    }
    let day = certain_day(value)?;
    Some((say!(Refusal::NoDay), say!(Refusal::NoTomlCureValue, key, value = day.to_string())))
}

/// A number with marks that TOML does not read.
struct Written {
    plain: String,
    decimal_comma: bool,
}

impl Written {
    /// `None` of what is no number, may be read as it is, or can be two.
    fn of(value: &str) -> Option<Self> {
        let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        // Spaces are one mark, whatever their width, and so are apostrophes.
        let value = value.replace(['\u{a0}', '\u{202f}', '\u{2009}', '\u{2007}'], " ").replace(['’', 'ʼ'], "'");
        let (sign, digits) =
            value.split_at_checked(1).filter(|(sign, _)| matches!(*sign, "-" | "+")).unwrap_or(("", &value));
        let marks: Vec<char> = digits.chars().filter(|sign| !sign.is_ascii_digit()).collect();
        // `1_617_989` is how TOML has it.
        let (last, others) = marks.split_last().filter(|_| !marks.contains(&'_'))?;
        let alike = others.iter().all(|mark| mark == last);
        let (whole, fraction) = digits.rsplit_once(*last)?;
        if alike && (*last != '.' || !others.is_empty()) && grouped(digits) && whole != "0" {
            let plain: String = digits.chars().filter(char::is_ascii_digit).collect();
            return Some(Self { plain: format!("{sign}{plain}"), decimal_comma: false });
        }
        // Behind the mark that is another than all before it stands the fraction.
        let is_whole = is_digits(whole) || grouped(whole);
        let is_decimal = *last == ',' || *last == '.' && !others.is_empty();
        if !is_decimal || others.contains(last) || !is_whole || !is_digits(fraction) {
            return None;
        }
        let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
        Some(Self { plain: format!("{sign}{whole}.{fraction}"), decimal_comma: *last == ',' })
    }
}

/// The only day that a text with the year last can mean.
pub(in crate::data::read) fn certain_day(text: &str) -> Option<Date> {
    let day = YearLast::of(text).filter(|day| day.rest.is_empty())?;
    let (day_first, month_first) = (day.day(true), day.day(false));
    // With points the day is first everywhere.
    let is_certain = text.contains('.') || day_first.is_none() || month_first.is_none();
    day_first.or(month_first).filter(|_| is_certain)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is said of a line alone.
    fn cure(line: &str) -> String {
        let own = key_and_value(line).and_then(|(key, value)| mistyped(key, value));
        own.map_or_else(|| say!(Refusal::NoTomlCure), |(_, cure)| cure).english()
    }

    #[test]
    fn a_line_that_toml_does_not_read_is_told_as_it_is_to_be_written() {
        for (line, said) in [
            ("low = 0,5", "`low = 0.5`"),
            ("low = 62,5  # of votes", "`low = 62.5`"),
            ("cast = 18,543", "`cast = 18543`"),
            ("yes = 1,617,989", "`yes = 1617989`"),
            ("no = 2'001'926", "`no = 2001926`"),
            ("no = 2’001’926", "`no = 2001926`"),
            ("yes = 1 617 989", "`yes = 1617989`"),
            ("yes = 1\u{202f}617\u{a0}989", "`yes = 1617989`"),
            ("yes = 1.617.989", "`yes = 1617989`"),
            ("mean = 1.234,5", "`mean = 1234.5`"),
            ("mean = -1'234.5", "`mean = -1234.5`"),
            ("date = 09.06.2024", "`date = 2024-06-09`"),
            ("date = 18/09/2014", "`date = 2014-09-18`"),
            ("title = “A vote”", "straight"),
            ("date = 09/06/2024", "key = value"), // in doubt
            ("title = A vote", "key = value"),
            ("low = 1,5,6", "key = value"),
        ] {
            assert!(cure(line).contains(said), "{line}: {}", cure(line));
        }
        for line in [
            "yes = 1617989",
            "yes = 1_617_989",
            "low = 56.670",
            "low = -0.5",
            "at = 2014-09-18",
            "title = \"1,617\"",
            "[a]",
        ] {
            assert!(key_and_value(line).and_then(|(key, value)| mistyped(key, value)).is_none(), "{line}");
        }
    }

    #[test]
    fn texts_of_several_lines_are_passed_over() {
        let text = "a = 1\ntitle = \"\"\"\nb = 1,234\n\"\"\"\nc = 2\nd = \"\"\"x\"\"\"\ne = 3\n";
        assert_eq!(plain_lines(text).map(|(line, _)| line).collect::<Vec<_>>(), [1, 2, 5, 6, 7]);
    }
}
