//! A run of rows of which each has the figure of its neighbour: a column that slid by a row in a part of a file.

use crate::data::read::Way;

/// Rows of a run whose figure is not their neighbour's: one among so many that slid.
const ODD: usize = 3;

/// A part of a column that stands one row too high or too low.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::data::check) struct Slid {
    pub(in crate::data::check) way: Way,
    /// The first and the last of its rows that have another's figure and not their own.
    pub(in crate::data::check) first: usize,
    pub(in crate::data::check) last: usize,
    /// How many these are.
    pub(in crate::data::check) n: usize,
    odd: usize,
}

/// The longest part of a column of so many rows that slid, if it is of `fewest` rows or more.
///
/// # Where
/// `fits(row, of)` says whether the figure in a row may be that of another one; `None` where it is not known.
pub(in crate::data::check) fn slid(
    rows: usize,
    fewest: usize,
    fits: impl Fn(usize, usize) -> Option<bool>,
) -> Option<Slid> {
    let runs = [Way::Up, Way::Down].into_iter().filter_map(|way| longest(rows, way, &fits));
    runs.reduce(|best, next| if next.n > best.n { next } else { best }).filter(|run| run.n >= fewest)
}

fn longest(rows: usize, way: Way, fits: &impl Fn(usize, usize) -> Option<bool>) -> Option<Slid> {
    let (mut best, mut run): (Option<Slid>, Option<Slid>) = (None, None);
    for at in 0..rows {
        let neighbour = match way {
            Way::Up => Some(at + 1).filter(|next| *next < rows),
            _ => at.checked_sub(1),
        };
        match (fits(at, at), neighbour.and_then(|neighbour| fits(at, neighbour))) {
            (Some(false), Some(true)) => {
                let slid = run.get_or_insert(Slid { way, first: at, last: at, n: 0, odd: 0 });
                (slid.last, slid.n) = (at, slid.n + 1);
                if best.is_none_or(|best| slid.n > best.n) {
                    best = run;
                }
            }
            // Of two places alike the figure of either fits.
            (Some(true), Some(true)) | (None, _) | (_, None) => {}
            (_, Some(false)) => {
                run = run.map(|run| Slid { odd: run.odd + 1, ..run }).filter(|run| run.odd * ODD <= run.n)
            }
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_column_that_slid_is_found_where_it_is() {
        let own = [10, 20, 30, 40, 50, 60, 70, 80];
        let told = |typed: [u64; 8]| {
            let found = slid(8, 3, |at, of| Some(typed[at] == own[of]));
            found.map(|found| (found.way, found.first, found.last, found.n))
        };
        assert_eq!(told(own), None);
        assert_eq!(told([10, 20, 40, 50, 60, 60, 70, 80]), Some((Way::Up, 2, 4, 3)));
        assert_eq!(told([10, 20, 20, 30, 40, 50, 70, 80]), Some((Way::Down, 2, 5, 4)));
        // Among six of another row one is of none, another its own; two alone are chance.
        assert_eq!(told([20, 30, 40, 50, 60, 1, 80, 1]), Some((Way::Up, 0, 6, 6)));
        assert_eq!(told([20, 30, 40, 40, 60, 70, 80, 1]), Some((Way::Up, 0, 6, 6)));
        assert_eq!(told([10, 30, 40, 40, 50, 60, 70, 80]), None);
    }
}
