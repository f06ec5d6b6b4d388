//! Words and numbers of messages.

use crate::language::{folded, say};
use crate::vote::{Quantity, Side, Text, Vote};

/// `a - b` of two counts.
pub(in crate::data) fn difference(a: u64, b: u64) -> i128 {
    i128::from(a) - i128::from(b)
}

/// Name of an area, the whole vote where it has none.
pub(in crate::data) fn area_name(area: Option<&str>) -> Text {
    area.map_or_else(|| say!(CheckWords::WholeVote), Text::same)
}

/// A quantity where a sentence counts it; the name of its column is [`Quantity::word`].
pub(in crate::data) fn quantity(quantity: Quantity) -> Text {
    match quantity {
        Quantity::Registered => say!(CheckWords::Registered),
        Quantity::Cast => say!(CheckWords::Cast),
        Quantity::Blank => say!(CheckWords::Blank),
        Quantity::Spoiled => say!(CheckWords::Spoiled),
        Quantity::Valid => say!(CheckWords::Valid),
        Quantity::Yes => say!(CheckWords::Yes),
        Quantity::No => say!(CheckWords::No),
    }
}

/// A measure, by the word of its column; one that is not known keeps that word.
pub(in crate::data) fn measure(word: &str) -> Text {
    match word {
        "share" => say!(CheckWords::Share),
        "turnout" => say!(CheckWords::Turnout),
        "abstention" => say!(CheckWords::Abstention),
        "blank" => say!(CheckWords::Blank),
        "spoiled" => say!(CheckWords::Spoiled),
        "registered" => say!(CheckWords::Registered),
        "event" => say!(CheckWords::Event),
        word => say!(CheckWords::MeasureUnknown, word),
    }
}

/// A percentage in words: `share No 53.26`, with the option's own name.
pub(in crate::data) fn told(vote: &Vote, word: &str, option: Option<Side>, value: f64) -> Text {
    match option {
        Some(option) => {
            say!(CheckWords::ToldOfOption, measure = measure(word), option = vote.option(option), value)
        }
        None => say!(CheckWords::Told, measure = measure(word), value),
    }
}

/// Runs of ascending numbers, each by its first and its last.
pub(in crate::data) fn runs(numbers: &[usize]) -> Vec<(usize, usize)> {
    numbers.chunk_by(|a, b| a + 1 == *b).filter_map(|run| Some((*run.first()?, *run.last()?))).collect()
}

/// Lower-case letters and digits of a name, accents and punctuation dropped: what two spellings share.
pub(crate) fn plain(name: &str) -> String {
    folded(name).chars().filter(|sign| sign.is_alphanumeric()).collect()
}

/// Likeness of two names, 0..1: shared pairs of letters (Dice), 1 where one name holds the other.
pub(crate) fn likeness(a: &str, b: &str) -> f64 {
    let (a, b) = (plain(a), plain(b));
    if a.is_empty() || b.is_empty() || a.contains(&b) || b.contains(&a) {
        return 1.0;
    }
    let pairs = |name: &str| -> Vec<(char, char)> {
        let letters: Vec<char> = name.chars().collect();
        let mut pairs: Vec<_> = letters.windows(2).map(|pair| (pair[0], pair[1])).collect();
        pairs.sort_unstable();
        pairs
    };
    let (left, right) = (pairs(&a), pairs(&b));
    let (mut i, mut j, mut shared) = (0, 0, 0_usize);
    while i < left.len() && j < right.len() {
        match left[i].cmp(&right[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                shared += 1;
                i += 1;
                j += 1;
            }
        }
    }
    let total = left.len() + right.len();
    if total == 0 { 0.0 } else { 2.0 * shared as f64 / total as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_does_not_make_another_name() {
        assert_eq!(plain("Lieu de vote délocalisé"), "lieudevotedelocalise");
        assert!(likeness("Mairie - Maison des associations", "Mairie") > 0.99);
        assert!(likeness("Ecole primaire de Tiga", "Salle omnisports") < 0.3);
    }
}
