//! The known word nearest to an unknown one, for messages that help.

use crate::language::say;
use crate::{
    data::text,
    tally::keys::Listed,
    vote::{Counts, Quantity, Text, UnitResult, Vote, place_of},
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
    let allowed = (wanted.len() / 3).max(1);
    known
        .into_iter()
        .filter(|word| !is_long(word))
        .map(|word| (plain(word), word))
        // Each letter too many or too few is an edit.
        .filter(|(letters, _)| letters.len().abs_diff(wanted.len()) <= allowed)
        .map(|(letters, word)| (edits(&wanted, &letters), word))
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

/// Whether a number is another with one digit too many, too few, misread, or changed round with its neighbour.
fn is_slip_of(typed: u64, meant: u64) -> bool {
    let digits = |number: u64| number.to_string().chars().collect::<Vec<_>>();
    edits(&digits(typed), &digits(meant)) == 1
}

/// The one figure of a row of ballots that a slip of one digit put wrong, and what it has to be for the row to add up; `None` where
/// nothing, or more than one, would mend the row so.
pub(crate) fn slip_of_row(counts: &Counts) -> Option<(Quantity, u64)> {
    let parts = [Quantity::Yes, Quantity::No, Quantity::Blank, Quantity::Spoiled];
    let (cast, figures) = (counts.cast?, parts.map(|part| part.of(counts)));
    let sum = figures.into_iter().try_fold(0_u64, |sum, figure| sum.checked_add(figure?))?;
    let of_parts = parts.into_iter().zip(figures.into_iter().flatten()).filter_map(|(part, figure)| {
        let meant = cast.checked_sub(sum - figure)?;
        Some((part, figure, meant))
    });
    let mut slips =
        of_parts.chain([(Quantity::Cast, cast, sum)]).filter(|(_, typed, meant)| is_slip_of(*typed, *meant));
    let (quantity, _, meant) = slips.next()?;
    slips.next().is_none().then_some((quantity, meant))
}

/// Fewer rows with a figure of another one than this are so by chance.
const FEWEST_APART: usize = 3;

/// The column whose figures make every row add up in another order: it was sorted without the others. With it the first of the rows that
/// have the figure of another one, and how many have.
pub(crate) fn sorted_alone(rows: &[Counts]) -> Option<(Quantity, usize, usize)> {
    let parts = [Quantity::Yes, Quantity::No, Quantity::Blank, Quantity::Spoiled];
    let both = |quantity: Quantity| -> Option<Vec<(u64, u64)>> {
        let of_row = |counts: &Counts| {
            let figure = quantity.of(counts)?;
            let sum = parts.into_iter().try_fold(0_u64, |sum, part| sum.checked_add(part.of(counts)?))?;
            let cast = counts.cast?;
            let meant = if quantity == Quantity::Cast { sum } else { cast.checked_sub(sum - figure)? };
            Some((figure, meant))
        };
        rows.iter().map(of_row).collect()
    };
    parts.into_iter().chain([Quantity::Cast]).find_map(|quantity| {
        let both = both(quantity)?;
        let apart = || both.iter().enumerate().filter(|(_, (figure, meant))| figure != meant).map(|(at, _)| at);
        let (mut figures, mut meant): (Vec<u64>, Vec<u64>) = both.iter().copied().unzip();
        figures.sort_unstable();
        meant.sort_unstable();
        let first = apart().next()?;
        (apart().count() >= FEWEST_APART && figures == meant).then(|| (quantity, first, apart().count()))
    })
}

/// The one of yes, no, blank and spoiled that a row leaves blank, and what is left for it of the ballots cast.
pub(crate) fn rest_of_row(counts: &Counts) -> Option<(Quantity, u64)> {
    let parts = [Quantity::Yes, Quantity::No, Quantity::Blank, Quantity::Spoiled];
    let mut blank = parts.into_iter().filter(|part| part.of(counts).is_none());
    let missing = blank.next().filter(|_| blank.next().is_none())?;
    let known: u64 = parts.into_iter().filter_map(|part| part.of(counts)).sum();
    Some((missing, counts.cast?.checked_sub(known)?))
}

/// Letters of the longest word that is compared.
const LONGEST: usize = 64;

fn is_long(word: &str) -> bool {
    word.len() > LONGEST && word.chars().nth(LONGEST).is_some()
}

fn plain(word: &str) -> Vec<char> {
    word.chars().filter(|sign| !matches!(sign, '-' | '_' | ' ')).flat_map(char::to_lowercase).collect()
}

/// Edit distance in which two swapped neighbours count as one edit.
fn edits(a: &[char], b: &[char]) -> usize {
    let mut before_last = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1; b.len() + 1];
        for (j, y) in b.iter().enumerate() {
            row[j + 1] = (last[j] + usize::from(x != y)).min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                row[j + 1] = row[j + 1].min(before_last[j - 1] + 1);
            }
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_figure_of_a_row_is_told_where_no_other_would_mend_it() {
        let row = |cast, yes| Counts {
            cast: Some(cast),
            yes: Some(yes),
            no: Some(2453),
            blank: Some(48),
            spoiled: Some(31),
            ..Counts::default()
        };
        assert_eq!(slip_of_row(&row(5412, 2880)), None); // it adds up
        assert_eq!(slip_of_row(&row(541, 2880)), Some((Quantity::Cast, 5412))); // a digit lost
        assert_eq!(slip_of_row(&row(5412, 28800)), Some((Quantity::Yes, 2880))); // a digit too many
        assert_eq!(slip_of_row(&row(5412, 2808)), Some((Quantity::Yes, 2880))); // two changed round
        assert_eq!(slip_of_row(&row(5412, 2870)), None); // ten too few: five figures have such a digit
        assert_eq!(rest_of_row(&Counts { no: None, ..row(5412, 2880) }), Some((Quantity::No, 2453)));
        assert_eq!(rest_of_row(&Counts { no: None, blank: None, ..row(5412, 2880) }), None);
        assert_eq!(rest_of_row(&Counts { no: None, ..row(2000, 2880) }), None); // more than were cast
    }

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
        let edits = |a: &str, b: &str| edits(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>());
        assert_eq!(edits("kitten", "sitting"), 3); // Levenshtein 1966's usual example: k→s, e→i, +g
        assert_eq!(edits("", "abc"), 3); // three insertions
        assert_eq!(edits("ab", "ba"), 1); // one swap
    }
}
