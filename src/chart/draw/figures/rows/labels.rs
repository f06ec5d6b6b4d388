//! Names of rows, beside them or above, with what goes with each.

use super::layout::Layout;
use crate::chart::draw::ink::geometry::{Rect, Scale};
use crate::chart::draw::ink::text::{Face, cut, width};
use crate::chart::draw::sheet::Sheet;
use crate::chart::figure::{Rank, Row, Rows};

pub(super) const LABEL: f64 = 12.5;
pub(super) const DETAIL: f64 = 10.5;

/// All that a row says, as one line.
pub(super) fn told(row: &Row) -> String {
    let told = [row.label.as_str(), row.value.as_deref().unwrap_or_default(), &row.detail];
    told.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" · ")
}

pub(super) fn label_column(sheet: &Sheet, figure: &Rows, room: f64, one_line: bool) -> f64 {
    let unit = sheet.unit;
    let wide = figure.rows.iter().map(|row| {
        let label = width(&row.label, face(row), LABEL * unit);
        let detail = width(&row.detail, Face::Regular, DETAIL * unit);
        if one_line { width(&row.label, face(row), DETAIL * unit) + 6.0 * unit + detail } else { label.max(detail) }
    });
    wide.fold(0.0, f64::max).min(room * if one_line { 0.54 } else { 0.47 })
}

fn face(row: &Row) -> Face {
    if row.rank == Rank::Main { Face::SemiBold } else { Face::Regular }
}

pub(super) fn label(sheet: &mut Sheet, row: &Row, rect: &Rect, scale: &Scale, layout: &Layout) {
    let unit = sheet.unit;
    let room = if layout.beside { scale.rect.left - 10.0 * unit - rect.left } else { rect.width() };
    let middle = 0.5 * (rect.top + rect.bottom);
    let size = if layout.one_line { DETAIL } else { LABEL };
    let mut name = sheet.text((rect.left, 0.0), size, "");
    name.face = face(row);
    let mut detail = sheet.text((rect.left, 0.0), DETAIL, "");
    detail.fill = sheet.theme.quiet;
    if layout.one_line {
        let baseline = if layout.beside { middle + 0.35 * DETAIL * unit } else { rect.top + 10.0 * unit };
        (name.y, detail.y) = (baseline, baseline);
        let full = width(&row.detail, Face::Regular, detail.size);
        // The dates and the base of a poll must stay: a long name gives way first.
        name.text = cut(&row.label, name.face, name.size, (room - full - 6.0 * unit).max(60.0 * unit));
        let start = name.width() + 6.0 * unit;
        detail.x = rect.left + start;
        detail.text = cut(&row.detail, detail.face, detail.size, room - start);
    } else {
        name.text = cut(&row.label, name.face, name.size, room);
        detail.text = cut(&row.detail, detail.face, detail.size, room);
        let top = if layout.beside { middle - 13.0 * unit } else { rect.top + 3.0 * unit };
        (name.y, detail.y) = (top + 10.5 * unit, top + 23.5 * unit);
        if row.detail.is_empty() && layout.beside {
            name.y = middle + 0.35 * name.size;
        }
    }
    (name.rim, detail.rim) = (!layout.beside, !layout.beside);
    sheet.write(name);
    sheet.write(detail);
}
