//! Numbers as a reader of a language expects them; nothing is taken from the machine's locale.
//!
//! A number is rounded from the digits that stand in the JSON output, half away from zero, so that a
//! reader who rounds those digits by hand gets what the chart says.

use super::Lang;
pub use super::typography::NARROW_SPACE;

/// The minus sign (not a hyphen).
pub const MINUS: char = '\u{2212}';

/// A number with a fixed count of decimals: `1,234.5` or `1 234,5`.
///
/// # Range
/// A number that is not finite is written as an en dash; zero has no sign.
///
/// # Example
/// ```
/// use plebis::language::{Lang, number};
/// assert_eq!(number::decimal(-1234.56, 1, Lang::En), "−1,234.6");
/// assert_eq!(number::decimal(0.5, 1, Lang::Fr), "0,5");
/// ```
pub fn decimal(value: f64, decimals: usize, lang: Lang) -> String {
    shifted(value, 0, decimals, lang)
}

/// A share (0..1) in percent: `56.7%` or `56,7 %`.
///
/// # Example
/// ```
/// use plebis::language::{Lang, number};
/// assert_eq!(number::percent(0.5667, 2, Lang::En), "56.67%");
/// ```
pub fn percent(share: f64, decimals: usize, lang: Lang) -> String {
    format!("{}{}", percent_bare(share, decimals, lang), percent_sign(lang))
}

/// A share (0..1) in percent without the sign, for tables whose head carries it.
pub fn percent_bare(share: f64, decimals: usize, lang: Lang) -> String {
    shifted(share, 2, decimals, lang)
}

/// A number that is in percent already, with its sign.
pub(super) fn percent_written(percent: f64, decimals: usize, lang: Lang) -> String {
    format!("{}{}", decimal(percent, decimals, lang), percent_sign(lang))
}

/// Digits alone, without marks between thousands: a year, the number of a line.
pub(super) fn plain(value: f64, decimals: usize, lang: Lang) -> String {
    decimal(value, decimals, lang).replace(marks(lang).thousands, "")
}

/// Decimals of the shortest digits that are the number.
pub(crate) fn decimals_of(value: f64) -> usize {
    value.to_string().split_once('.').map_or(0, |(_, after)| after.len())
}

/// Does a noun behind the number stand in the singular? In French also of none.
pub(super) fn is_one(number: f64, lang: Lang) -> bool {
    match lang {
        Lang::Fr => number.abs() < 2.0,
        _ => number.abs() == 1.0,
    }
}

/// A number with as many decimals as it has.
pub fn shortest(value: f64, lang: Lang) -> String {
    decimal(value, decimals_of(value), lang)
}

/// The number that [`decimal`] wrote in English.
pub(super) fn read(shown: &str) -> f64 {
    shown.replace(',', "").replace(MINUS, "-").parse().unwrap_or(f64::NAN)
}

/// A value that is in percent already, as pollsters print it: `63%`, `39.5%`; no decimal that says nothing.
pub fn percent_printed(percent: f64, lang: Lang) -> String {
    format!("{}{}", printed(percent, lang), percent_sign(lang))
}

/// Two shares (0..1) with one percent sign: `55–58%` or `55–58 %`.
pub fn percent_range(low: f64, high: f64, decimals: usize, lang: Lang) -> String {
    format!("{}–{}", percent_bare(low, decimals, lang), percent(high, decimals, lang))
}

/// Two values in percent, as printed, with one sign: `63–75%` or `63–75 %`.
pub fn percent_printed_range(low: f64, high: f64, lang: Lang) -> String {
    format!("{}–{}", printed(low, lang), percent_printed(high, lang))
}

/// The percent sign with the space that its language puts before it.
pub fn percent_sign(lang: Lang) -> &'static str {
    marks(lang).percent
}

/// How a language writes its numbers.
struct Marks {
    decimal: char,
    thousands: char,
    percent: &'static str,
}

/// # Source
/// The house rules of papers of record: English ones; Imprimerie nationale; Duden and the Swiss ones, which put a space
/// between thousands; Italian and South American ones, which put a point there and nothing before the percent sign.
fn marks(lang: Lang) -> Marks {
    match lang {
        Lang::En => Marks { decimal: '.', thousands: ',', percent: "%" },
        Lang::Fr => Marks { decimal: ',', thousands: NARROW_SPACE, percent: "\u{202f}%" },
        Lang::De => Marks { decimal: ',', thousands: NARROW_SPACE, percent: "\u{202f}%" },
        Lang::It | Lang::Es => Marks { decimal: ',', thousands: '.', percent: "%" },
    }
}

/// A signed number without unit, for axes and table cells: `+1.2`, `−0.4`, `0.0`.
pub fn signed(value: f64, decimals: usize, lang: Lang) -> String {
    with_plus(value, decimal(value, decimals, lang))
}

/// A count with thousands separators: `141,099` or `141 099`.
///
/// # Example
/// ```
/// use plebis::language::{Lang, number};
/// assert_eq!(number::count(141_099, Lang::Fr), "141\u{202f}099");
/// ```
pub fn count(count: u64, lang: Lang) -> String {
    grouped(&count.to_string(), lang)
}

/// An expected count, rounded to whole ballots: `1,234`, `−56`.
pub fn count_near(value: f64, lang: Lang) -> String {
    decimal(value, 0, lang)
}

/// An estimated count to three figures.
pub fn three_figures(count: f64) -> f64 {
    let step = 10f64.powf((count.abs().max(1.0).log10().floor() - 2.0).max(0.0));
    (count / step).round() * step
}

/// Words as a list: `a, b and c` or `a, b et c`; an empty list is an empty text.
pub fn list<S: AsRef<str>>(words: &[S], lang: Lang) -> String {
    match words {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            say!(Quantity::List, first = first.join(", "), last = last.as_ref()).get(lang)
        }
    }
}

pub(super) fn with_plus(value: f64, text: String) -> String {
    // What is shown as zero has no sign, however small the number behind it.
    let shows_zero = !text.bytes().any(|byte| (b'1'..=b'9').contains(&byte));
    if value > 0.0 && !shows_zero { format!("+{text}") } else { text }
}

/// Two decimals at most, and none that says nothing.
fn printed(value: f64, lang: Lang) -> String {
    decimal(value, 2, lang).trim_end_matches('0').trim_end_matches(['.', ',']).to_owned()
}

/// `value · 10^shift` rounded half away from zero on its shortest decimal digits.
fn shifted(value: f64, shift: i32, decimals: usize, lang: Lang) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let text = format!("{:e}", value.abs());
    let Some((mantissa, exponent)) = text.split_once('e') else { return text };
    let digits: Vec<u8> = mantissa.bytes().filter(u8::is_ascii_digit).map(|digit| digit - b'0').collect();
    // Digits before the decimal point once shifted.
    let point = exponent.parse::<i32>().unwrap_or(0) + 1 + shift;
    let kept = point + i32::try_from(decimals).unwrap_or(i32::MAX - 400);
    let digit = |place: i32| usize::try_from(place).ok().and_then(|place| digits.get(place)).copied().unwrap_or(0);
    // Places run from before every digit (for a carry, and for 0.05 → "0.1") to the last one kept.
    let first = point.min(1) - 1;
    let mut places: Vec<u8> = (first..kept).map(digit).collect();
    let mut carry = kept >= first && digit(kept) >= 5;
    for place in places.iter_mut().rev() {
        if carry {
            *place = (*place + 1) % 10;
            carry = *place == 0;
        }
    }
    if carry {
        places.insert(0, 1);
    }
    let all: String = places.iter().map(|digit| char::from(b'0' + digit)).collect();
    let whole_digits = all.len().saturating_sub(decimals);
    let (whole, after) = all.split_at(whole_digits);
    let whole = whole.trim_start_matches('0');
    let mut out = String::new();
    if value < 0.0 && places.iter().any(|&digit| digit > 0) {
        out.push(MINUS);
    }
    out += &grouped(if whole.is_empty() { "0" } else { whole }, lang);
    if decimals > 0 {
        out.push(marks(lang).decimal);
        out += after;
    }
    out
}

fn grouped(digits: &str, lang: Lang) -> String {
    let separator = marks(lang).thousands;
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{
        super::quantity::{points, points_signed},
        Lang::*,
        *,
    };

    #[test]
    fn decimals_round_half_away_from_zero_on_the_digits_of_the_json() {
        assert_eq!(percent(0.5665, 1, En), "56.7%"); // 0.5665 · 100 is 56.649999… in binary, 56.65 in the JSON
        assert_eq!(percent(0.285, 0, En), "29%"); // 28.5 by hand; 28.499999999999996 in binary
        assert_eq!(decimal(-0.25, 1, En), "−0.3"); // half goes away from zero
        assert_eq!(decimal(9.96, 1, En), "10.0"); // carry through every digit
        assert_eq!(decimal(0.05, 1, En), "0.1"); // half of the last place
        assert_eq!(decimal(0.04, 1, En), "0.0"); // below half
        assert_eq!(decimal(0.004, 1, En), "0.0"); // far below the last place
        assert_eq!(decimal(1e21, 0, En), "1,000,000,000,000,000,000,000"); // beyond 64 bits
        assert_eq!(decimal(0.96, 0, En), "1"); // no digit before the point
        assert_eq!(decimal(0.0, 2, En), "0.00");
    }

    #[test]
    fn rounding_agrees_with_the_standard_library_away_from_ties() {
        for step in -4000..4000 {
            let value = f64::from(step) * 0.123_456_789 + 0.000_3;
            for decimals in 0..4 {
                let expected = format!("{:.decimals$}", value.abs()); // std rounds the exact binary value
                let zero = expected.trim_matches(['0', '.']).is_empty();
                let sign = if value < 0.0 && !zero { "−" } else { "" };
                assert_eq!(decimal(value, decimals, En).replace(',', ""), format!("{sign}{expected}"));
            }
        }
    }

    #[test]
    fn no_negative_zero_and_no_sign_on_zero() {
        assert_eq!(decimal(-0.04, 1, En), "0.0");
        assert_eq!(points_signed(0.04, 1, En), "0.0\u{a0}points");
        assert_eq!(signed(-0.0, 1, Fr), "0,0");
    }

    #[test]
    fn what_is_not_a_number_is_a_dash() {
        assert_eq!(percent_bare(f64::NAN, 1, En), "–");
        assert_eq!(decimal(f64::INFINITY, 1, Fr), "–");
    }

    #[test]
    fn french_points_are_plural_from_two_on() {
        assert_eq!(points_signed(1.2, 1, Fr), "+1,2\u{a0}point"); // DESK §1
        assert_eq!(points_signed(2.4, 1, Fr), "+2,4\u{a0}points"); // DESK §1
        assert_eq!(points(1.96, 1, Fr), "2,0\u{a0}points"); // the reader sees 2,0
        assert_eq!(points(1.94, 1, Fr), "1,9\u{a0}point");
        assert_eq!(points_signed(-1.5, 1, Fr), "−1,5\u{a0}point");
        assert_eq!(points(0.0, 1, Fr), "0,0\u{a0}point");
        assert_eq!(points(10.0, 0, Fr), "10\u{a0}points");
    }

    #[test]
    fn english_points_are_singular_for_one_alone() {
        assert_eq!(points(1.0, 0, En), "1\u{a0}point");
        assert_eq!(points(1.2, 1, En), "1.2\u{a0}points");
        assert_eq!(points_signed(-1.0, 0, En), "−1\u{a0}point");
    }

    #[test]
    fn thousands_are_grouped_as_each_language_does() {
        assert_eq!(count(141_099, En), "141,099");
        assert_eq!(count(1_000, Fr), "1\u{202f}000");
        assert_eq!(count(999, En), "999");
        assert_eq!(count(0, Fr), "0");
        assert_eq!(count_near(-12_345.4, En), "−12,345");
    }

    #[test]
    fn percent_signs_and_ranges() {
        assert_eq!(percent(0.5667, 1, Fr), "56,7\u{202f}%");
        assert_eq!(percent_printed(63.0, En), "63%");
        assert_eq!(percent_printed(39.5, Fr), "39,5\u{202f}%");
        assert_eq!(percent_printed(0.57 * 100.0, En), "57%"); // 56.99999999999999 in binary
        assert_eq!(percent_printed(70.0, En), "70%"); // a zero before the point says something
        assert_eq!(percent_printed_range(63.0, 75.0, Fr), "63–75\u{202f}%");
        assert_eq!(percent_range(0.553, 0.581, 1, En), "55.3–58.1%");
    }

    #[test]
    fn lists_are_joined_with_the_word_of_the_language() {
        assert_eq!(list::<&str>(&[], En), "");
        assert_eq!(list(&["a"], En), "a");
        assert_eq!(list(&["a", "b", "c"], En), "a, b and c");
        assert_eq!(list(&["a".to_owned(), "b".to_owned()], Fr), "a et b");
    }
}
