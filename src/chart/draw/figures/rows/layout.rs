//! How high the rows of a size are, and which of them fit.

use crate::chart::draw::ink::geometry::Rect;
use crate::chart::draw::ink::text::{Face, width};
use crate::chart::figure::{Bar, Keep, Rank, Row, Rows};

/// Size of small letters.
pub(super) const DETAIL: f64 = 10.5;
/// Rows of a list that is shown from end to end on a page that may be as tall as it needs.
const LONG: f64 = 20.0;
/// Height of the axis.
pub(super) const AXIS: f64 = 20.0;
/// Narrower pictures put labels above their rows instead of beside them.
pub(super) const BESIDE: f64 = 480.0;
/// Where rows are many they stand beside the rows in a picture of this width, too.
const BESIDE_NARROW: f64 = 360.0;
/// Least height of a row whose label stands in two lines.
const TWO_LINES: f64 = 27.0;
/// The same where the first line is of small letters.
const TWO_LINES_SAID: f64 = 24.5;
/// Least height of a row whose label stands in one line.
pub(super) const ONE_LINE: f64 = 15.0;
/// Height of a row whose label stands above it in two lines, least height of that, and of one with a single line.
const ABOVE: f64 = 54.0;
/// The same where statements have two lines, and most height of such rows.
const ABOVE_LONG: f64 = 64.0;
const ABOVE_TWO_LINES: f64 = 50.0;
const ABOVE_ONE_LINE: f64 = 31.0;

/// Where things stand for one size.
pub(super) struct Layout {
    /// Labels beside the rows (else above).
    pub(super) beside: bool,
    /// Label and detail in one line?
    pub(super) one_line: bool,
    /// Is there room in that line for what goes with a name?
    pub(super) details: bool,
    pub(super) row_height: f64,
    /// Rows that fit.
    pub(super) shown: Vec<usize>,
}

/// Does a statement need two lines in a room of so many units?
fn has_long_statement(figure: &Rows, room: f64) -> bool {
    figure.rows.iter().any(|row| width(&row.said, face(row), DETAIL) > 0.998 * room)
}

/// The letters of a row's name and statement.
pub(super) fn face(row: &Row) -> Face {
    if row.rank == Rank::Main { Face::SemiBold } else { Face::Regular }
}

/// Do labels stand beside their rows: where there is width for both, and on a full screen that has no height for lines of labels?
pub(super) fn is_beside(figure: &Rows, body: &Rect, unit: f64) -> bool {
    let (width, height) = (body.width() / unit, body.height() / unit);
    let rows = figure.rows.iter().map(stretch).sum::<f64>();
    let is_said = figure.rows.iter().any(|row| !row.said.is_empty());
    width >= BESIDE || (width >= BESIDE_NARROW && !is_said && rows * ABOVE_ONE_LINE + 3.0 * AXIS > height)
}

pub(in crate::chart::draw) fn wanted_height(figure: &Rows, room: f64) -> f64 {
    // A page that never ends is read by nobody: beyond a dozen, rows get closer, and of a long list the last are left to the table.
    let all = figure.rows.iter().map(stretch).sum::<f64>();
    let row = match room < BESIDE {
        true if all > 12.0 => ABOVE_ONE_LINE,
        true if has_long_statement(figure, room) => ABOVE_LONG,
        true => ABOVE,
        false => 36.0,
    };
    let rows = if all > LONG { 12.0 } else { all };
    3.0 * 18.0 + 36.0 + rows * row + 2.0 * AXIS
}

/// A row with a gap or with a bar whose ends are named is taller: there is writing above its line.
pub(super) fn stretch(row: &Row) -> f64 {
    let is_named = |bar: &Bar| bar.labels.iter().any(|label| !label.is_empty());
    match (&row.gap, &row.bar) {
        (Some(_), _) => 1.35,
        (None, Some(bar)) if is_named(bar) => 1.5,
        _ => 1.0,
    }
}

/// Height of the part of a row below its label, in units.
pub(super) fn strip_height(layout: &Layout) -> f64 {
    if layout.one_line { 19.0 } else { 25.0 }
}

pub(super) fn layout(figure: &Rows, room: f64, beside: bool) -> Layout {
    let all: Vec<usize> = (0..figure.rows.len()).collect();
    let stretched: f64 = figure.rows.iter().map(stretch).sum();
    let is_said = figure.rows.iter().any(|row| !row.said.is_empty());
    // The last statement keeps off the words below the axis.
    let room = if is_said && beside { room - 6.0 } else { room };
    let height = (room / stretched.max(1.0)).min(match figure.rows.len() {
        0..=3 => 96.0,
        _ if beside => 46.0,
        _ => ABOVE_LONG,
    });
    let (least, two_lines) = match (beside, is_said) {
        (true, true) => (ONE_LINE, TWO_LINES_SAID),
        (true, false) => (ONE_LINE, TWO_LINES),
        (false, _) => (ABOVE_ONE_LINE, ABOVE_TWO_LINES),
    };
    if height >= least {
        let one_line = height < two_lines;
        return Layout { beside, one_line, details: true, row_height: height, shown: all };
    }
    // Too many: the main rows stay, then those that matter most, in their order; one line is kept to say so.
    let mut order = all;
    let place = |index: usize| match figure.keep {
        Keep::First => index,
        Keep::Last => figure.rows.len() - index,
        Keep::Ends => index.min(figure.rows.len() - 1 - index),
        Keep::Longest => longest(figure, index),
    };
    order.sort_by_cached_key(|&index| {
        let row = &figure.rows[index];
        (row.rank != Rank::Main, figure.keep == Keep::Last && row.bar.is_none(), place(index))
    });
    let (mut shown, mut used) = (Vec::new(), ONE_LINE);
    for index in order {
        let need = least * stretch(&figure.rows[index]);
        if used + need <= room {
            used += need;
            shown.push(index);
        }
    }
    shown.sort_unstable();
    Layout { beside, one_line: true, details: true, row_height: least, shown }
}

/// How many bars are longer than that of a row; none is of the first row and the last.
fn longest(figure: &Rows, index: usize) -> usize {
    let reach = |row: &Row| row.bar.as_ref().map_or(0.0, |bar| bar.to.abs().max(bar.from.abs()));
    let own = reach(&figure.rows[index]);
    match index == 0 || index + 1 == figure.rows.len() {
        true => 0,
        false => figure.rows.iter().filter(|row| reach(row) > own).count(),
    }
}

impl Layout {
    /// Before which of the shown rows most are left out; after all of them that is their number.
    pub(super) fn widest_hole(&self, rows: usize) -> usize {
        let left_out = |&at: &usize| {
            let from = at.checked_sub(1).map_or(0, |before| self.shown[before] + 1);
            self.shown.get(at).copied().unwrap_or(rows) - from
        };
        (0..=self.shown.len()).max_by_key(left_out).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_that_are_left_out_are_told_where_most_of_them_would_stand() {
        let hole = |shown: &[usize], rows| {
            Layout { beside: true, one_line: true, details: true, row_height: 1.0, shown: shown.to_vec() }
                .widest_hole(rows)
        };
        assert_eq!(hole(&[0, 1, 2], 9), 3); // the first ones are kept
        assert_eq!(hole(&[6, 7, 8], 9), 0); // the last ones
        assert_eq!(hole(&[0, 1, 7, 8], 9), 2); // both ends
        assert_eq!(hole(&[], 9), 0);
    }
}
