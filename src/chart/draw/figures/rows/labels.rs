//! Names of rows, beside them or above, with what goes with each.

use super::layout::{DETAIL, Layout, face, stretch, strip_height};
use crate::chart::draw::ink::geometry::{Rect, Scale};
use crate::chart::draw::ink::text::{Face, Line, cut, fewer_parts, width, wrap_most};
use crate::chart::draw::sheet::Sheet;
use crate::chart::figure::{Row, Rows};

pub(super) const LABEL: f64 = 12.5;
/// Between parts of one line.
const GAP: f64 = 6.0;
/// From the first line of a long statement to its second.
const SECOND: f64 = 12.0;

/// All that a row says, as one line.
pub(super) fn told(row: &Row) -> String {
    let told = [row.label.as_str(), &row.said, row.value.as_deref().unwrap_or_default(), &row.detail];
    told.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" · ")
}

pub(super) fn label_column(sheet: &Sheet, figure: &Rows, room: f64, one_line: bool) -> f64 {
    let unit = sheet.unit;
    let wide = figure.rows.iter().map(|row| {
        if !row.said.is_empty() {
            let [name, said, detail] = line_of_statement(row, unit);
            return if one_line {
                name + said + detail
            } else {
                (name + detail).max(width(&row.said, face(row), LABEL * unit))
            };
        }
        let label = width(&row.label, face(row), LABEL * unit);
        let detail = width(&row.detail, Face::Regular, DETAIL * unit);
        if one_line { width(&row.label, face(row), DETAIL * unit) + GAP * unit + detail } else { label.max(detail) }
    });
    wide.fold(0.0, f64::max).min(room * if one_line { ONE_LINE_MOST } else { 0.47 })
}

/// Most of the width for names and what goes with them in one line.
const ONE_LINE_MOST: f64 = 0.54;
/// The same for names alone.
const NAMES_MOST: f64 = 0.6;

/// Does what goes with each name fit into its line, for all rows that are shown? A name is never cut for it.
pub(super) fn has_details(figure: &Rows, layout: &Layout, room: f64, unit: f64) -> bool {
    let room = if layout.beside { ONE_LINE_MOST * room } else { room };
    let fits = |row: &Row| !row.said.is_empty() || label_width(row, layout, unit) <= room;
    !layout.one_line || layout.shown.iter().all(|&index| fits(&figure.rows[index]))
}

/// Width of a label as it is set.
pub(super) fn label_width(row: &Row, layout: &Layout, unit: f64) -> f64 {
    if !row.said.is_empty() {
        let [name, said, detail] = line_of_statement(row, unit);
        return if layout.one_line {
            name + said + detail
        } else {
            (name + detail).max(width(&row.said, face(row), LABEL * unit))
        };
    }
    let detail = width(&row.detail, Face::Regular, DETAIL * unit);
    let name = |size: f64| width(&row.label, face(row), size * unit);
    match (layout.one_line, layout.details && !row.detail.is_empty()) {
        (true, true) => name(DETAIL) + GAP * unit + detail,
        (true, false) => name(DETAIL),
        (false, _) => name(LABEL).max(detail),
    }
}

/// Width of the column of names alone, in one line.
pub(super) fn name_column(figure: &Rows, room: f64, unit: f64) -> f64 {
    let widths = figure.rows.iter().map(|row| width(&row.label, face(row), DETAIL * unit));
    widths.fold(0.0, f64::max).min(room * NAMES_MOST)
}

/// Widths of a name, of what is said and of what goes with the name in one line of small letters, each with the space before it.
fn line_of_statement(row: &Row, unit: f64) -> [f64; 3] {
    let after =
        |text: &str, face: Face| if text.is_empty() { 0.0 } else { width(text, face, DETAIL * unit) + GAP * unit };
    let name = width(&row.label, Face::SemiBold, DETAIL * unit);
    [name, after(&row.said, face(row)), after(&row.detail, Face::Regular)]
}

/// What is said stands larger below the name and what goes with it, in letters of one size for all rows; where there is
/// one line it follows the name, and the rest is written where all of it fits.
fn statement(sheet: &mut Sheet, figure: &Rows, row: &Row, rect: &Rect, room: f64, layout: &Layout) {
    let unit = sheet.unit;
    let [name_width, said_width, detail_width] = line_of_statement(row, unit);
    let mut name = sheet.text((rect.left, 0.0), DETAIL, "");
    let (mut said, mut detail) = (name.clone(), name.clone());
    (name.face, said.face, detail.fill) = (Face::SemiBold, face(row), sheet.theme.quiet);
    name.text = cut(&row.label, name.face, name.size, room);
    let middle = 0.5 * (rect.top + rect.bottom);
    if layout.one_line {
        let baseline = match layout.beside {
            true => middle + 0.35 * DETAIL * unit,
            false => rect.bottom - (strip_height(layout) + 3.0) * unit,
        };
        (name.y, said.y, detail.y) = (baseline, baseline, baseline);
        said.x = rect.left + name_width + GAP * unit;
        said.text = cut(&row.said, said.face, said.size, room - name_width - GAP * unit);
        detail.x = rect.left + name_width + said_width + GAP * unit;
        if name_width + said_width + detail_width <= room {
            detail.text.clone_from(&row.detail);
        }
    } else {
        let leading = if layout.beside { (0.48 * layout.row_height).min(15.0) } else { 14.0 } * unit;
        let widest = figure.rows.iter().map(|row| width(&row.said, face(row), LABEL * unit)).fold(1.0, f64::max);
        // A hair less than the room: what just fits is not cut for rounding.
        said.size = (LABEL * (0.998 * room / widest).min(1.0)).max(DETAIL) * unit;
        let mut told = wrap_most(&row.said, said.face, said.size, room, if layout.beside { 1 } else { 2 });
        let second = if told.len() > 1 { told.pop() } else { None };
        said.text = told.concat();
        let lines = if second.is_some() { 2.0 } else { 1.0 };
        let first = match layout.beside {
            true => middle + 3.0 * unit - 0.5 * leading,
            false => rect.bottom - (strip_height(layout) + 3.0) * unit - (leading + (lines - 1.0) * SECOND * unit),
        };
        (name.y, detail.y, said.y) = (first, first, first + leading);
        detail.x = rect.left + name_width + GAP * unit;
        detail.text = cut(&row.detail, detail.face, detail.size, room - name_width - GAP * unit);
        if let Some(text) = second {
            sheet.write(Line { text, y: said.y + SECOND * unit, rim: !layout.beside, ..said.clone() });
        }
    }
    for mut line in [name, said, detail] {
        line.rim = !layout.beside;
        sheet.write(line);
    }
}

/// Where the last line above a row's marks stands: it is nearer to them than to those of the row before.
fn foot_of_name(rect: &Rect, row: &Row, layout: &Layout, unit: f64) -> f64 {
    let writing = (stretch(row) - 1.0) * layout.row_height;
    rect.bottom - (strip_height(layout) + 3.0 + writing) * unit
}

pub(super) fn label(sheet: &mut Sheet, figure: &Rows, row: &Row, rect: &Rect, scale: &Scale, layout: &Layout) {
    let unit = sheet.unit;
    let room = if layout.beside { scale.rect.left - 10.0 * unit - rect.left } else { rect.width() };
    if !row.said.is_empty() {
        return statement(sheet, figure, row, rect, room, layout);
    }
    let middle = 0.5 * (rect.top + rect.bottom);
    let size = if layout.one_line { DETAIL } else { LABEL };
    let mut name = sheet.text((rect.left, 0.0), size, "");
    name.face = face(row);
    let mut detail = sheet.text((rect.left, 0.0), DETAIL, "");
    detail.fill = sheet.theme.quiet;
    if layout.one_line {
        let baseline =
            if layout.beside { middle + 0.35 * DETAIL * unit } else { foot_of_name(rect, row, layout, unit) };
        (name.y, detail.y) = (baseline, baseline);
        name.text = cut(&row.label, name.face, name.size, room);
        let start = name.width() + GAP * unit;
        detail.x = rect.left + start;
        if layout.details {
            detail.text = cut(&row.detail, detail.face, detail.size, room - start);
        }
    } else {
        // A long name is set in smaller letters, then in the line of what goes with it, too.
        name.size = if width(&row.label, name.face, name.size) > room { DETAIL * unit } else { name.size };
        let mut names = wrap_most(&row.label, name.face, name.size, room, 2).into_iter();
        name.text = names.next().unwrap_or_default();
        match names.next() {
            Some(second) => detail = Line { text: second, face: name.face, fill: name.fill, ..detail },
            None => {
                let told = fewer_parts(&row.detail, detail.face, detail.size, room);
                detail.text = cut(&told, detail.face, detail.size, room);
            }
        }
        let last = if layout.beside { middle + 10.5 * unit } else { foot_of_name(rect, row, layout, unit) };
        (name.y, detail.y) = (last - 13.0 * unit, last);
        if detail.text.is_empty() {
            name.y = if layout.beside { middle + 0.35 * name.size } else { last };
        }
    }
    (name.rim, detail.rim) = (!layout.beside, !layout.beside);
    sheet.write(name);
    sheet.write(detail);
}
