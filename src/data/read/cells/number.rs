//! Numbers as people write them, and why some are refused.

use crate::language::{Text, say};

/// Why a cell is not what it should be: what is wrong, and what to write instead.
pub(crate) type Why = (Text, Text);

/// No electorate is larger; a limit well below it keeps every sum within range.
const MOST: u64 = 20_000_000_000;

/// A count of ballots or persons.
///
/// # Errors
/// Refuses signs, fractions, thousands separators and what is no number at all.
pub(crate) fn count(text: &str, decimal_comma: bool) -> Result<u64, Why> {
    // A table program that met a blank cell writes whole numbers as `12.0` or `12.`.
    let digits = text.strip_suffix(".0").or_else(|| text.strip_suffix('.')).unwrap_or(text);
    if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return match digits.parse::<u64>() {
            Ok(count) if count <= MOST => Ok(count),
            _ => Err((say!(Refusal::LargerThanAnyElectorate), say!(Refusal::LargerThanAnyElectorateCure))),
        };
    }
    // R writes round numbers as `1e+05`; the `1.23E+05` of a spreadsheet has lost its last figures.
    if let (true, Ok(number)) = (text.contains("e+"), number(text, false))
        && number.fract() == 0.0
        && (0.0..=MOST as f64).contains(&number)
    {
        return Ok(number as u64);
    }
    let only_digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if text.starts_with(['-', '−']) && !only_digits.is_empty() {
        return Err((say!(Refusal::BelowZero), say!(Refusal::NoCountCure)));
    }
    if grouped(text) {
        return Err(ungrouped(text));
    }
    if text.ends_with('%') {
        return Err((say!(Refusal::NoCount), say!(Refusal::NoCountCurePercent)));
    }
    match number(text, decimal_comma) {
        Ok(_) => Err((say!(Refusal::NoWholeNumber), cut_group(text).unwrap_or_else(|| as_shown(text)))),
        Err(_) => Err((say!(Refusal::NoCount), alone(text).unwrap_or_else(|| as_shown(text)))),
    }
}

/// A number with a decimal point; in a semicolon file also with a decimal comma.
///
/// # Errors
/// Refuses thousands separators, percent signs, `NaN`, infinities and what is no number at all.
pub(crate) fn number(text: &str, decimal_comma: bool) -> Result<f64, Why> {
    let plain = |text: &str| {
        let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
        let (mantissa, exponent) = digits.split_once(['e', 'E']).unwrap_or((digits, "0"));
        let exponent = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
        let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        // `.56` and `40.` leave a side of the point out, as some programs do; a point alone is no number.
        let is_mantissa = match (whole, fraction) {
            ("", "") => false,
            ("", _) => all_digits(fraction),
            (_, "") => all_digits(whole),
            _ => all_digits(whole) && all_digits(fraction),
        };
        (is_mantissa && all_digits(exponent))
            .then(|| text.parse::<f64>().ok())
            .flatten()
            .filter(|number| number.is_finite())
    };
    if let Some(number) = plain(text) {
        return Ok(number);
    }
    let with_point = text.replacen(',', ".", 1);
    if let (Some(number), true) = (plain(&with_point), text.contains(',')) {
        if decimal_comma {
            return Ok(number);
        }
        return Err((say!(Refusal::DecimalComma), say!(Refusal::DecimalCommaCure, number = with_point)));
    }
    if let Some(number) = text.strip_suffix('%').map(str::trim_end) {
        let number = if decimal_comma { number.to_owned() } else { number.replacen(',', ".", 1) };
        return Err((say!(Refusal::PercentSign), say!(Refusal::PercentSignCure, number)));
    }
    if grouped(text) {
        return Err((say!(Refusal::GroupedDigits), say!(Refusal::GroupedDigitsCure)));
    }
    let cure = || match text.parse::<jiff::civil::Date>() {
        Ok(_) => say!(Refusal::NoNumberCureDay),
        Err(_) => say!(Refusal::NoNumberCure),
    };
    Err((say!(Refusal::NoNumber), alone(text).unwrap_or_else(cure)))
}

/// The cure of `9.2`, which a spreadsheet makes of `9.200`: the mark between thousands was taken for a decimal point.
fn cut_group(text: &str) -> Option<Text> {
    let (whole, group) = text.split_once(['.', ','])?;
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_cut =
        is_digits(whole) && whole.len() <= 3 && !whole.starts_with('0') && is_digits(group) && group.len() <= 2;
    is_cut.then(|| say!(Refusal::NoCountCureCut, number = format!("{whole}{group:0<3}")))
}

/// The cure of a count as a narrow column of a spreadsheet shows it: `####`, or `2.23E+05` with its last figures lost.
fn as_shown(text: &str) -> Text {
    match () {
        () if text.len() > 1 && text.bytes().all(|sign| sign == b'#') => say!(Refusal::NoCountCureNarrow),
        () if text.contains(['e', 'E']) && number(&text.replacen(',', ".", 1), false).is_ok() => {
            say!(Refusal::NoCountCureExponent)
        }
        () => say!(Refusal::NoCountCure),
    }
}

/// The cure of a number with a letter that looks like a digit, such as `288O` or `l20`.
fn with_letters(text: &str) -> Option<Text> {
    let digit = |sign: char| match sign {
        'O' | 'o' => '0',
        'l' | 'I' => '1',
        other => other,
    };
    let number: String = text.chars().map(digit).collect();
    let letters = text.chars().filter(char::is_ascii_alphabetic).count();
    let is_number = number.bytes().all(|sign| sign.is_ascii_digit() || sign == b'.') && number.parse::<f64>().is_ok();
    (is_number && letters < text.len()).then(|| say!(Refusal::NoNumberCureLetter, number))
}

/// `6/14`
fn is_of_total(text: &str) -> bool {
    let is_number = |part: &str| !part.is_empty() && part.len() <= 5 && part.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once('/').is_some_and(|(one, other)| is_number(one.trim()) && is_number(other.trim()))
}

/// The cure of one number among other signs, such as `± 2.8`, `~40`, `ca. 1000` or `'44`: a bound (`< 1`) or a range is none.
fn alone(text: &str) -> Option<Text> {
    if is_of_total(text) {
        return Some(say!(Refusal::NoCountCureOfTotal));
    }
    if let Some(cure) = with_letters(text) {
        return Some(cure);
    }
    let is_of_number = |sign: char| sign.is_ascii_digit() || sign == '.';
    let mut numbers =
        text.split(|sign| !is_of_number(sign)).map(|part| part.trim_matches('.')).filter(|part| !part.is_empty());
    let number = numbers.next().filter(|_| numbers.next().is_none() && !text.contains(['<', '>', '≤', '≥']))?;
    let short = text.chars().filter(|sign| sign.is_alphabetic()).count() <= 6;
    (short && number.parse::<f64>().is_ok()).then(|| say!(Refusal::PercentSignCure, number))
}

/// The refusal of a count with marks between its digits.
pub(crate) fn ungrouped(text: &str) -> Why {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    (say!(Refusal::GroupedDigits), say!(Refusal::GroupedDigitsCureCount, digits))
}

/// Digits with spaces, apostrophes, commas or points between them, as in `78 734`, `78'734` or `1.234.567`.
pub(crate) fn grouped(text: &str) -> bool {
    let separator =
        |sign: char| matches!(sign, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’' | ',' | '.' | '_');
    let mut groups = text.split(separator);
    let first = groups.next().unwrap_or_default();
    let digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let rest: Vec<&str> = groups.collect();
    (1..=3).contains(&first.len())
        && digits(first)
        && !rest.is_empty()
        && rest.iter().all(|group| group.len() == 3 && digits(group))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_digits_and_nothing_else() {
        assert_eq!(count("78734", false), Ok(78734));
        assert_eq!(count("0", true), Ok(0));
        assert_eq!(count("12.0", false), Ok(12)); // how pandas writes a column with a gap
        for (text, word) in [
            ("-5", "below zero"),
            ("1.5", "whole"),
            ("1,234", "separator"),
            ("1.234", "separator"),
            ("1.000", "separator"),
            ("78 734", "separator"),
            ("78\u{202f}734", "separator"),
            ("12a", "not a count"),
            ("NaN", "not a count"),
            ("99999999999999999999", "larger"),
            ("20000000001", "larger"),
            ("", "not a count"),
        ] {
            let (problem, _) = count(text, false).expect_err(text);
            assert!(problem.english().contains(word), "{text}: {problem:?}");
        }
    }

    #[test]
    fn a_decimal_comma_is_read_only_between_semicolons() {
        assert_eq!(number("52,5", true), Ok(52.5));
        let (_, cure) = number("52,5", false).expect_err("ambiguous");
        assert!(cure.english().contains("52.5"), "{cure:?}");
        assert_eq!(number("52.5", true), Ok(52.5));
    }

    #[test]
    fn one_number_among_other_signs_is_named_in_the_cure_and_a_bound_or_a_range_is_not() {
        for (text, cure) in
            [("'44", "`44`"), ("± 2.8", "`2.8`"), ("~40", "`40`"), ("ca. 40", "`40`"), ("40,5 %", "`40.5`")]
        {
            assert!(number(text, false).expect_err(text).1.english().contains(cure), "{text}");
        }
        assert!(count("ca. 1000", false).expect_err("about").1.english().contains("`1000`"));
        for text in ["<1", "40-42", "n/a", "1.2.3", "2014-09-01"] {
            assert!(!number(text, false).expect_err(text).1.english().contains("write the number alone"), "{text}");
        }
        assert!(number("40,5 %", true).expect_err("a sign").1.english().contains("`40,5`"), "as the file writes it");
    }

    #[test]
    fn what_is_no_finite_number_is_refused() {
        for text in ["NaN", "inf", "-inf", "1e999", "52 %", "1.234.567", "1.234,5", "n/a", "", "-", "."] {
            assert!(number(text, true).is_err(), "{text}");
        }
        assert_eq!(number("-1.5e2", false), Ok(-150.0)); // 1.5 × 100
        assert_eq!((number(".56", false), number("40.", false), number(",5", true)), (Ok(0.56), Ok(40.0), Ok(0.5)));
        assert_eq!((count("1e+05", false), count("40.", false)), (Ok(100_000), Ok(40))); // 1 × 10⁵
        for text in ["1.23E+05", "1.5e+00", "1e+30", "."] {
            assert!(count(text, false).is_err(), "{text}");
        }
    }
}
