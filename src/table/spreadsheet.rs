//! Words in the cells of a CSV file: a spreadsheet that opens it must not take them for a formula.

use std::borrow::Cow;

/// Signs with which a spreadsheet begins a formula, or that it drops before looking for one.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A word as it stands in a CSV file: with an apostrophe before it where it begins like a formula and is no number.
///
/// # Example
/// ```
/// use plebis::table::spreadsheet_text;
/// assert_eq!(spreadsheet_text("=1+1"), "'=1+1");
/// assert_eq!(spreadsheet_text("-0.5"), "-0.5");
/// ```
pub fn spreadsheet_text(word: &str) -> Cow<'_, str> {
    let is_number = || word.parse::<f64>().is_ok_and(f64::is_finite);
    match word.starts_with(FORMULA) && !is_number() {
        true => Cow::Owned(format!("'{word}")),
        false => Cow::Borrowed(word),
    }
}

/// The word itself, read back from such a file.
pub fn from_spreadsheet_text(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(word) if word.starts_with(FORMULA) => word,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_get_an_apostrophe_and_give_it_back() {
        for word in ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "-inf", "＝1"] {
            let cell = spreadsheet_text(word);
            assert_eq!((cell.starts_with('\''), from_spreadsheet_text(&cell)), (true, word));
        }
    }

    #[test]
    fn numbers_and_other_words_stay() {
        for word in ["-0.5", "+3", "-1e-7", "Nord", "l'Île", "'quoted'", "", "2-1"] {
            assert_eq!((spreadsheet_text(word).as_ref(), from_spreadsheet_text(word)), (word, word));
        }
    }
}
