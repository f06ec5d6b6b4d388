//! Rows of ballots that do not add up, and the slip that explains it: yes + no + blank + spoiled = cast.

use crate::data::nearest::edits;
use crate::language::{Text, Value, say};
use crate::vote::{Counts, Quantity};

/// What the ballots cast are made of.
const PARTS: [Quantity; 4] = [Quantity::Yes, Quantity::No, Quantity::Blank, Quantity::Spoiled];

/// Whether a number is another with one digit too many, too few, misread, or changed round with its neighbour.
fn is_slip_of(typed: u64, meant: u64) -> bool {
    let digits = |number: u64| number.to_string().chars().collect::<Vec<_>>();
    edits(&digits(typed), &digits(meant)) == 1
}

/// The one figure of a row of ballots that a slip of one digit put wrong, and what it has to be for the row to add up; `None` where
/// nothing, or more than one, would mend the row so.
pub(in crate::data) fn slip_of_row(counts: &Counts) -> Option<(Quantity, u64)> {
    let (cast, figures) = (counts.cast?, PARTS.map(|part| part.of(counts)));
    let sum = figures.into_iter().try_fold(0_u64, |sum, figure| sum.checked_add(figure?))?;
    if sum == cast {
        return None;
    }
    let of_parts = PARTS.into_iter().zip(figures.into_iter().flatten()).filter_map(|(part, figure)| {
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
pub(in crate::data) fn sorted_alone(rows: &[Counts]) -> Option<(Quantity, usize, usize)> {
    let both = |quantity: Quantity| -> Option<Vec<(u64, u64)>> {
        let of_row = |counts: &Counts| {
            let figure = quantity.of(counts)?;
            let sum = PARTS.into_iter().try_fold(0_u64, |sum, part| sum.checked_add(part.of(counts)?))?;
            let cast = counts.cast?;
            let meant = if quantity == Quantity::Cast { sum } else { cast.checked_sub(sum - figure)? };
            Some((figure, meant))
        };
        rows.iter().map(of_row).collect()
    };
    PARTS.into_iter().chain([Quantity::Cast]).find_map(|quantity| {
        let both = both(quantity)?;
        let apart = || both.iter().enumerate().filter(|(_, (figure, meant))| figure != meant).map(|(at, _)| at);
        let (first, n) = (apart().next()?, apart().count());
        if n < FEWEST_APART {
            return None;
        }
        let (mut figures, mut meant): (Vec<u64>, Vec<u64>) = both.iter().copied().unzip();
        figures.sort_unstable();
        meant.sort_unstable();
        (figures == meant).then_some((quantity, first, n))
    })
}

/// The one of yes, no, blank and spoiled that a row leaves blank, and what is left for it of the ballots cast.
pub(in crate::data) fn rest_of_row(counts: &Counts) -> Option<(Quantity, u64)> {
    let mut blank = PARTS.into_iter().filter(|part| part.of(counts).is_none());
    let missing = blank.next().filter(|_| blank.next().is_none())?;
    let known: u64 = PARTS.into_iter().filter_map(|part| part.of(counts)).sum();
    Some((missing, counts.cast?.checked_sub(known)?))
}

/// What to write where a slip of one digit put a row wrong.
pub(in crate::data) fn digit((figure, meant): (Quantity, u64)) -> Text {
    say!(Reading::DigitOfRow, column = figure.word(), meant = Value::plain(meant))
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
}
