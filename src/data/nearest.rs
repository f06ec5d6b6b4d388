//! The known word nearest to an unknown one, for messages that help.

use crate::language::say;
use crate::{
    data::text,
    tally::keys::Listed,
    vote::{Text, UnitResult, Vote, place_of},
};

/// The word nearest to `wanted`, if it is near enough to be a slip: at most a third of its letters differ.
///
/// Case and the signs `-`, `_` and space do not count.
pub(crate) fn nearest<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // A text is no slip of a word, and the distance of two texts costs the product of their lengths.
    if is_long(wanted) {
        return None;
    }
    let wanted = plain(wanted);
    let letters = wanted.chars().count();
    let allowed = (letters / 3).max(1);
    known
        .into_iter()
        .filter(|word| !is_long(word))
        .map(|word| (plain(word), word))
        // Each letter too many or too few is an edit.
        .filter(|(plain, _)| plain.chars().count().abs_diff(letters) <= allowed)
        .map(|(plain, word)| (edits(&wanted, &plain), word))
        .filter(|(edits, _)| *edits <= allowed)
        .min_by_key(|(edits, _)| *edits)
        .map(|(_, word)| word)
}

/// `did you mean …?`-style words for a cure, or an empty text.
pub(crate) fn suggestion<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str>) -> Text {
    suggestion_of(nearest(wanted, known))
}

/// The same for a key: the unit that is called so, before one spelled alike and one a few letters off.
pub(crate) fn mate(vote: &Vote, listed: &Listed<'_>, key: &str) -> Text {
    let near = || nearest(place_of(key), listed.keys().map(place_of));
    suggestion_of(called(vote, key).or_else(|| listed.mate(key)).or_else(near))
}

/// The one place whose name stands where its key should.
pub(crate) fn called<'v>(vote: &'v Vote, name: &str) -> Option<&'v str> {
    let name = text::plain(place_of(name));
    let is_called = |unit: &&UnitResult| unit.name.as_deref().is_some_and(|own| text::plain(own) == name);
    let mut places = vote.units.iter().filter(is_called).map(|unit| place_of(&unit.unit));
    let first = places.next()?;
    places.all(|place| place == first).then_some(first)
}

/// The same for a word that is known to be meant.
pub(crate) fn suggestion_of(near: Option<&str>) -> Text {
    near.map_or_else(Text::default, |word| say!(Reading::DidYouMean, word))
}

/// Letters of the longest word that is compared.
const LONGEST: usize = 64;

fn is_long(word: &str) -> bool {
    word.len() > LONGEST && word.chars().nth(LONGEST).is_some()
}

fn plain(word: &str) -> String {
    word.chars().filter(|sign| !matches!(sign, '-' | '_' | ' ')).flat_map(char::to_lowercase).collect()
}

/// Edit distance in which two swapped neighbours count as one edit.
pub(crate) fn edits(a: &str, b: &str) -> usize {
    strsim::osa_distance(a, b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_finds_its_word() {
        let known = ["registered", "cast", "blank", "spoiled"];
        assert_eq!(nearest("registerd", known), Some("registered")); // one letter left out
        assert_eq!(nearest("csat", known), Some("cast")); // two letters swapped
        assert_eq!(nearest("Spoiled", known), Some("spoiled")); // case does not count
    }

    #[test]
    fn another_word_finds_nothing() {
        assert_eq!(nearest("population", ["registered", "cast"]), None);
        assert_eq!(nearest("", ["registered"]), None);
    }

    #[test]
    fn a_text_is_near_to_nothing() {
        let long = "a".repeat(65); // one letter more than a word has
        assert_eq!(nearest(&long, [long.as_str()]), None);
        assert_eq!(nearest(&long[1..], [&long[2..], &long]), Some(&long[2..])); // 64 letters and one left out
    }

    #[test]
    fn distances_are_those_a_hand_counts() {
        assert_eq!(edits("kitten", "sitting"), 3); // Levenshtein 1966's usual example: k→s, e→i, +g
        assert_eq!(edits("", "abc"), 3); // three insertions
        assert_eq!(edits("ab", "ba"), 1); // one swap
    }
}
