//! Glyphs frozen as paths, for programs that have no typeface.

use std::fmt::Write;

use ab_glyph::{Font, OutlineCurve, Point};

use super::{canvas::pixels, text::Line};

/// The outlines of a line of text as the `d` of an SVG path.
pub(super) fn path(line: &Line) -> String {
    let Some(font) = line.face.font() else { return String::new() };
    let factor = line.size / f64::from(font.units_per_em().unwrap_or(1000.0));
    let (mut out, mut x) = (String::new(), line.left());
    // Letters stand as far apart as the layout measured them: by their advances.
    for glyph in line.text.chars().map(|letter| font.glyph_id(letter)) {
        let at = |point: Point| {
            let (px, py) = (x + f64::from(point.x) * factor, line.y - f64::from(point.y) * factor);
            format!("{} {}", pixels(px), pixels(py))
        };
        let mut end: Option<Point> = None;
        for curve in font.outline(glyph).map(|outline| outline.curves).unwrap_or_default() {
            let (from, to) = match curve {
                OutlineCurve::Line(from, to)
                | OutlineCurve::Quad(from, _, to)
                | OutlineCurve::Cubic(from, _, _, to) => (from, to),
            };
            if end != Some(from) {
                let _ = write!(out, "{}M{}", if end.is_some() { "Z" } else { "" }, at(from));
            }
            let _ = match curve {
                OutlineCurve::Line(_, to) => write!(out, "L{}", at(to)),
                OutlineCurve::Quad(_, a, to) => write!(out, "Q{} {}", at(a), at(to)),
                OutlineCurve::Cubic(_, a, b, to) => write!(out, "C{} {} {}", at(a), at(b), at(to)),
            };
            end = Some(to);
        }
        if end.is_some() {
            out.push('Z');
        }
        x += f64::from(font.h_advance_unscaled(glyph)) * factor;
    }
    out
}
