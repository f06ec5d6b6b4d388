//! What is said of names that are spelled otherwise than in their list.

use crate::language::{Value, say};
use crate::vote::{Finding, Text, UnitCode};

/// Up to this many are told one by one.
const FEW: usize = 3;

/// A key that is taken for a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spelled<'a> {
    /// Key of the unit in its list.
    pub(super) unit: &'a str,
    /// The key as it stands in the file.
    pub(super) key: &'a str,
    /// Line of the first such row.
    pub(super) line: Option<usize>,
}

/// Is a key another one without the zeros in front?
pub(super) fn lost_zeros(key: &str, whole: &str) -> bool {
    whole.trim_start_matches('0') == key && whole.len() > key.len()
}

/// A key without what is of no account.
type Plain = fn(&str) -> String;

/// Ways in which a key is written, each with what is left of it where that does not count.
const WAYS: [(&str, Plain); 6] = [
    ("case", str::to_lowercase),
    ("dashes", |key| key.replace(is_dash, "-")),
    ("apostrophes", |key| key.replace(['’', '‘', 'ʼ', '`', '´'], "'")),
    ("blanks", |key| key.replace(|sign: char| sign.is_whitespace() || sign == '_' || is_dash(sign), "")),
    ("zeros", |key| key.trim_start_matches('0').to_owned()),
    // Last, for it takes the signs along.
    ("accents", deunicode::deunicode),
];

fn is_dash(sign: char) -> bool {
    matches!(sign, '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹣' | '－')
}

/// In what the keys of all pairs differ: in one way, or in several.
fn difference(spelled: &[Spelled<'_>]) -> &'static str {
    let one = WAYS.iter().find(|(_, plain)| spelled.iter().all(|of| plain(of.unit) == plain(of.key)));
    let cut_short = |text: &str| text.to_lowercase().contains("saint");
    match one {
        Some((way, _)) => way,
        None if spelled.iter().all(|of| cut_short(of.unit) != cut_short(of.key)) => "short",
        None => "several",
    }
}

/// Keys of `results.csv` that all other files spell alike and otherwise.
pub(super) fn by_list(spelled: &[Spelled<'_>], line: Option<usize>) -> Finding {
    // As it stands in the list for what the others write.
    let pairs = spelled.iter().take(FEW).map(|of| say!(Reading::KeyForKey, key = of.unit, unit = of.key));
    let how = difference(spelled);
    let message = say!(Reading::ListSpelledOtherwise, n = spelled.len(), pairs = Value::list(pairs));
    let hint = say!(Reading::ListSpelledOtherwiseCure, how);
    Finding::new(UnitCode::UnitSpelledOtherwise, message, hint).at("results.csv", line).column("unit")
}

/// Keys of a file that are spelled otherwise than in the list; of many one finding.
pub(super) fn otherwise(file: &str, mut spelled: Vec<Spelled<'_>>) -> Vec<Finding> {
    spelled.sort_unstable();
    // Where all others have zeros in front that the list has not, it is the list that lost them.
    let by_list = spelled.len() > FEW && spelled.iter().all(|of| lost_zeros(of.unit, of.key));
    let hint = match by_list {
        true => say!(Reading::UnitSpelledOtherwiseCureZeros),
        false => say!(Reading::UnitSpelledOtherwiseCure, how = difference(&spelled)),
    };
    let told = |message: Text, first: &Spelled<'_>| {
        let finding = Finding::new(UnitCode::UnitSpelledOtherwise, message, hint.clone());
        match by_list && file == "units.csv" {
            true => finding.at("results.csv", None).column("unit"),
            false => finding.at(file, first.line).column("unit").unit(first.key),
        }
    };
    let pair = |of: &Spelled<'_>| say!(Reading::KeyForKey, key = of.key, unit = of.unit);
    if spelled.len() <= FEW {
        let one = |of: &Spelled<'_>| {
            let message = say!(Reading::UnitSpelledOtherwise, pair = pair(of));
            told(message, of)
        };
        return spelled.iter().map(one).collect();
    }
    let pairs: Vec<Text> = spelled.iter().take(FEW).map(pair).collect();
    let few = Value::first_few(&pairs, FEW);
    let number = spelled.len();
    spelled.sort_by_key(|of| of.line);
    let lines: Vec<usize> = spelled.iter().filter_map(|of| of.line).collect();
    let places = match lines.is_empty() || by_list {
        true => Text::default(),
        false => say!(Reading::OfLines, lines = Value::first_few(lines.iter().map(usize::to_string), FEW)),
    };
    let message = say!(Reading::UnitsSpelledOtherwise, n = number, pairs = few).then(&places);
    spelled.first().map(|first| told(message, first)).into_iter().collect()
}
