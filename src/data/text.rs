//! Words and numbers of messages.

use std::fmt::Display;

use crate::language::{folded, say};
use crate::{
    language::Value,
    vote::{Quantity, Side, Text, Vote},
};

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

/// `a`, `a and b`, `a, b and c`.
pub(in crate::data) fn join<T: Display>(items: impl IntoIterator<Item = T>) -> Text {
    join_texts(items.into_iter().map(|item| Text::same(item.to_string())))
}

/// The same of texts.
pub(in crate::data) fn join_texts(items: impl IntoIterator<Item = Text>) -> Text {
    Text::from(Value::list(items))
}

/// The first few items, and how many more there are.
pub(in crate::data) fn first_few<T: Display>(items: &[T], most: usize) -> Text {
    first_few_texts(&items.iter().map(|item| Text::same(item.to_string())).collect::<Vec<_>>(), most)
}

/// The same of texts.
pub(in crate::data) fn first_few_texts(items: &[Text], most: usize) -> Text {
    Text::from(Value::first_few(items, most))
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

/// Half the last printed digit of a percentage: 0.5 for 52, 0.005 for 53.26.
pub(in crate::data) fn half_digit(value: f64) -> f64 {
    0.5 / 10_f64.powi(decimals(value))
}

/// Digits after the point in the shortest writing of a number, 6 at most.
pub(in crate::data) fn decimals(value: f64) -> i32 {
    let text = value.to_string();
    text.split_once('.').map_or(0, |(_, fraction)| fraction.len().min(6) as i32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Lang;

    #[test]
    fn lists_read_like_a_sentence() {
        assert_eq!(join(["a", "b", "c"]).get(Lang::Fr), "a, b et c");
        let few = first_few(&["a", "b", "c", "d"], 2);
        assert_eq!((few.english(), few.get(Lang::Fr)), ("a, b and 2 more".to_owned(), "a, b et 2 autres".to_owned()));
        assert_eq!(first_few(&["a", "b", "c"], 2).get(Lang::Fr), "a, b et 1 autre");
    }

    #[test]
    fn spelling_does_not_make_another_name() {
        assert_eq!(plain("Lieu de vote délocalisé"), "lieudevotedelocalise");
        assert!(likeness("Mairie - Maison des associations", "Mairie") > 0.99);
        assert!(likeness("Ecole primaire de Tiga", "Salle omnisports") < 0.3);
    }

    #[test]
    fn printed_digits_give_the_rounding() {
        assert_eq!(half_digit(52.0), 0.5);
        assert!((half_digit(53.26) - 0.005).abs() < 1e-12);
    }
}
