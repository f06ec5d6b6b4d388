//! Rows of ballots that do not add up, and the slip that explains it: yes + no + blank + spoiled = cast.

use crate::data::nearest::edits;
use crate::language::{Text, Value, say};
use crate::vote::{Counts, Quantity};

/// What the ballots cast are made of.
const PARTS: [Quantity; 4] = [Quantity::Yes, Quantity::No, Quantity::Blank, Quantity::Spoiled];

/// Whether a number is another with one digit too many, too few, misread, or changed round with its neighbour.
pub(crate) fn is_slip_of(typed: u64, meant: u64) -> bool {
    edits(&typed.to_string(), &meant.to_string()) == 1
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

/// Which way the figures of a column went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::data) enum Way {
    /// Each stands in some other row: the column was sorted without the others.
    Sorted,
    /// Each stands one row too high.
    Up,
    /// Each stands one row too low.
    Down,
}

/// A column whose figures make every row add up in other rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::data) struct OfOtherRows {
    pub(in crate::data) quantity: Quantity,
    pub(in crate::data) way: Way,
    /// The first of the rows that have the figure of another one.
    pub(in crate::data) first: usize,
    /// How many have.
    pub(in crate::data) n: usize,
}

/// The column whose figures make every row add up in other rows: sorted without the others, or slid by a row.
pub(in crate::data) fn of_other_rows(rows: &[Counts]) -> Option<OfOtherRows> {
    let columns = || PARTS.into_iter().chain([Quantity::Cast]).map(|quantity| (quantity, with_meant(rows, quantity)));
    columns()
        .find_map(|(quantity, column)| sorted_alone(quantity, &column))
        .or_else(|| columns().find_map(|(quantity, column)| slid(quantity, &column)))
}

/// The figure of every row, and the one that makes it add up.
fn with_meant(rows: &[Counts], quantity: Quantity) -> Vec<(Option<u64>, Option<u64>)> {
    let of_row = |counts: &Counts| {
        let others = PARTS.into_iter().filter(|part| *part != quantity);
        let sum = others.into_iter().try_fold(0_u64, |sum, part| sum.checked_add(part.of(counts)?));
        let meant = match quantity {
            Quantity::Cast => sum,
            _ => counts.cast.zip(sum).and_then(|(cast, sum)| cast.checked_sub(sum)),
        };
        (quantity.of(counts), meant)
    };
    rows.iter().map(of_row).collect()
}

fn sorted_alone(quantity: Quantity, column: &[(Option<u64>, Option<u64>)]) -> Option<OfOtherRows> {
    let both: Vec<(u64, u64)> = column.iter().map(|(figure, meant)| figure.zip(*meant)).collect::<Option<_>>()?;
    let apart = || both.iter().enumerate().filter(|(_, (figure, meant))| figure != meant).map(|(at, _)| at);
    let (first, n) = (apart().next()?, apart().count());
    if n < FEWEST_APART {
        return None;
    }
    let (mut figures, mut meant): (Vec<u64>, Vec<u64>) = both.iter().copied().unzip();
    figures.sort_unstable();
    meant.sort_unstable();
    (figures == meant).then_some(OfOtherRows { quantity, way: Way::Sorted, first, n })
}

/// All figures that make their row wrong but one, where the column begins or ends, are those of the next row or of the one before.
fn slid(quantity: Quantity, column: &[(Option<u64>, Option<u64>)]) -> Option<OfOtherRows> {
    let apart = |at: &usize| column[*at].1.is_some() && column[*at].0 != column[*at].1;
    let apart: Vec<usize> = (0..column.len()).filter(apart).collect();
    let is_of = |at: usize, other: Option<usize>| {
        let meant = other.and_then(|other| column.get(other)).and_then(|(_, meant)| *meant);
        meant.is_some() && column[at].0 == meant
    };
    let slid = |way: &Way| {
        let of_other = apart.iter().filter(|at| match way {
            Way::Down => is_of(**at, at.checked_sub(1)),
            _ => is_of(**at, Some(**at + 1)),
        });
        let n = of_other.count();
        n >= FEWEST_APART && n + 1 >= apart.len()
    };
    let way = [Way::Up, Way::Down].into_iter().find(slid)?;
    Some(OfOtherRows { quantity, way, first: *apart.first()?, n: apart.len() })
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
    fn a_slip_of_the_hand_is_one_digit_or_two_exchanged() {
        for (a, b) in [(1523, 1823), (1523, 523), (1523, 15_233), (1523, 1532)] {
            assert!(is_slip_of(a, b) && is_slip_of(b, a), "{a} {b}");
        }
        for (a, b) in [(1523, 1523), (1523, 1834), (1523, 23), (1523, 3251)] {
            assert!(!is_slip_of(a, b), "{a} {b}");
        }
    }

    #[test]
    fn a_column_that_slid_by_a_row_is_told_from_one_that_was_sorted() {
        let yes = [120, 340, 80, 510, 275, 430];
        let rows = |typed: [Option<u64>; 6]| -> Vec<Counts> {
            let row = |(yes, typed): (u64, Option<u64>)| Counts {
                cast: Some(yes + 200),
                yes: typed,
                no: Some(180),
                blank: Some(12),
                spoiled: Some(8),
                ..Counts::default()
            };
            yes.into_iter().zip(typed).map(row).collect()
        };
        let said = |typed| of_other_rows(&rows(typed)).map(|told| (told.quantity, told.way, told.first, told.n));
        let as_is = yes.map(Some);
        assert_eq!(said(as_is), None);
        // From the second row on each figure is that of the row below; the last has none, or one of its own.
        let up = [Some(120), Some(80), Some(510), Some(275), Some(430), None];
        assert_eq!(said(up), Some((Quantity::Yes, Way::Up, 1, 5)));
        let down = [Some(1), Some(120), Some(340), Some(80), Some(510), Some(275)];
        assert_eq!(said(down), Some((Quantity::Yes, Way::Down, 0, 6)));
        let sorted = [80, 120, 275, 340, 430, 510].map(Some);
        assert_eq!(said(sorted), Some((Quantity::Yes, Way::Sorted, 0, 6)));
        // Two that are wrong by themselves are no column.
        assert_eq!(said([Some(120), Some(80), Some(340), Some(510), Some(275), Some(430)]), None);
    }

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
