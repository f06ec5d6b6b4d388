//! Numbers as people write them, and why some are refused.

/// Why a cell is not the number it should be: what is wrong, and what to write instead.
pub(in crate::data) type Refusal = (String, String);

/// No electorate is larger; a limit well below it keeps every sum within range.
const MOST: u64 = 20_000_000_000;

const BLANK: &str = "write digits only, and leave the cell blank where nothing is published";

/// A count of ballots or persons.
///
/// # Errors
/// Refuses signs, fractions, thousands separators and what is no number at all.
pub(in crate::data) fn count(text: &str, decimal_comma: bool) -> Result<u64, Refusal> {
    // A table program that met a blank cell writes whole numbers as `12.0`.
    let digits = text.strip_suffix(".0").unwrap_or(text);
    if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return match digits.parse::<u64>() {
            Ok(count) if count <= MOST => Ok(count),
            _ => Err(("is larger than any electorate".to_owned(), "check for digits typed twice".to_owned())),
        };
    }
    let only_digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if text.starts_with(['-', '−']) && !only_digits.is_empty() {
        return Err(("is below zero, and a count cannot be".to_owned(), BLANK.to_owned()));
    }
    if grouped(text) {
        return Err(ungrouped(text));
    }
    match number(text, decimal_comma) {
        Ok(_) => Err(("is not a whole number".to_owned(), BLANK.to_owned())),
        Err(_) => Err(("is not a count".to_owned(), BLANK.to_owned())),
    }
}

/// A number with a decimal point; in a semicolon file also with a decimal comma.
///
/// # Errors
/// Refuses thousands separators, percent signs, `NaN`, infinities and what is no number at all.
pub(in crate::data) fn number(text: &str, decimal_comma: bool) -> Result<f64, Refusal> {
    let plain = |text: &str| {
        let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
        let (mantissa, exponent) = digits.split_once(['e', 'E']).unwrap_or((digits, "0"));
        let exponent = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
        let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        (all_digits(whole) && all_digits(fraction) && all_digits(exponent))
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
        return Err((
            "has a comma, but this file separates its cells by commas".to_owned(),
            format!("write `{with_point}`, or the number without separator if thousands are meant"),
        ));
    }
    if let Some(number) = text.strip_suffix('%').map(str::trim_end) {
        return Err(("has a percent sign".to_owned(), format!("write the number alone: `{number}`")));
    }
    if grouped(text) {
        return Err(("has a separator between its digits".to_owned(), "write it without separators".to_owned()));
    }
    Err(("is not a number".to_owned(), "leave the cell blank where nothing is published".to_owned()))
}

/// The refusal of a count with marks between its digits.
pub(super) fn ungrouped(text: &str) -> Refusal {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    (
        "has a separator between its digits".to_owned(),
        format!("a count has digits only: write `{digits}` if that is what is meant"),
    )
}

/// Digits with spaces, apostrophes, commas or points between them, as in `78 734`, `78'734` or `1.234.567`.
pub(super) fn grouped(text: &str) -> bool {
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
            assert!(problem.contains(word), "{text}: {problem}");
        }
    }

    #[test]
    fn a_decimal_comma_is_read_only_between_semicolons() {
        assert_eq!(number("52,5", true), Ok(52.5));
        let (_, cure) = number("52,5", false).expect_err("ambiguous");
        assert!(cure.contains("52.5"), "{cure}");
        assert_eq!(number("52.5", true), Ok(52.5));
    }

    #[test]
    fn what_is_no_finite_number_is_refused() {
        for text in ["NaN", "inf", "-inf", "1e999", "52 %", "1.234.567", "1.234,5", "n/a", "", "-", "."] {
            assert!(number(text, true).is_err(), "{text}");
        }
        assert_eq!(number("-1.5e2", false), Ok(-150.0)); // 1.5 × 100
    }
}
