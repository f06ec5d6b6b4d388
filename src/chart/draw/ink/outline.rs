//! Glyphs frozen as paths: what a picture is rasterised from, and for programs that have no typeface.

use std::{fmt::Write, sync::OnceLock};

use ab_glyph::{Font, GlyphId, OutlineCurve, Point};

use crate::chart::draw::ink::face::{Face, LATIN};
use crate::chart::draw::ink::shape::{Glyph, is_plain, shaped};
use crate::chart::draw::ink::text::{letters, width};

/// A line of text as the `d` of an SVG path in units of the typeface ([`Face::per_em`] to the em), y upwards.
///
/// `left` is where the line begins, `baseline` how high it stands. Coordinates are whole numbers: a transform gives them their size.
pub(in crate::chart::draw) fn path(text: &str, face: Face, left: f64, baseline: f64) -> String {
    let per_em = face.per_em();
    let mut out = String::new();
    if !is_plain(text, face) {
        for glyph in &shaped(text, face).glyphs {
            out += &of_other_face(glyph, per_em, (left, baseline));
        }
        return out;
    }
    for (letter, place) in letters(text, face) {
        let _ = write!(out, "M{:.0} {:.0}", left + place * per_em, baseline);
        match stored(letter, face) {
            Some(glyph) => out += glyph,
            None => out += &glyph(letter, face),
        }
    }
    out
}

/// A word in the semi-bold face as the `d` of an SVG path one em high, its middle at the origin, and how many units an em has.
pub fn word(text: &str) -> (String, f64) {
    let (face, per_em) = (Face::SemiBold, Face::SemiBold.per_em());
    let half_of_capitals = 0.364;
    (path(text, face, -0.5 * width(text, face, per_em), -half_of_capitals * per_em), per_em)
}

/// The outline of a letter, drawn once.
fn stored(letter: char, face: Face) -> Option<&'static str> {
    static GLYPHS: [[OnceLock<String>; LATIN]; 2] = [const { [const { OnceLock::new() }; LATIN] }; 2];
    let slot = GLYPHS[face.index()].get(letter as usize)?;
    Some(slot.get_or_init(|| glyph(letter, face)))
}

/// A glyph of any typeface, where it stands, as large as the bundled one is drawn.
fn of_other_face(glyph: &Glyph, per_em: f64, (left, baseline): (f64, f64)) -> String {
    let scale = per_em / glyph.typeface.per_em;
    let curves = glyph.typeface.font.outline(GlyphId(glyph.id)).map(|outline| outline.curves).unwrap_or_default();
    let larger = |point: Point| ab_glyph::point(point.x * scale as f32, point.y * scale as f32);
    let curves = curves.into_iter().map(|curve| match curve {
        OutlineCurve::Line(a, b) => OutlineCurve::Line(larger(a), larger(b)),
        OutlineCurve::Quad(a, b, c) => OutlineCurve::Quad(larger(a), larger(b), larger(c)),
        OutlineCurve::Cubic(a, b, c, d) => OutlineCurve::Cubic(larger(a), larger(b), larger(c), larger(d)),
    });
    let (x, y) = glyph.at;
    format!("M{:.0} {:.0}{}", left + x * per_em, baseline + y * per_em, drawn(curves))
}

/// The outline of a letter in relative commands, begun at its origin.
fn glyph(letter: char, face: Face) -> String {
    let outline = face.font().and_then(|font| font.outline(font.glyph_id(letter)));
    drawn(outline.map(|outline| outline.curves).unwrap_or_default())
}

fn drawn(curves: impl IntoIterator<Item = OutlineCurve>) -> String {
    let (mut out, mut pen) = (String::new(), Pen::default());
    for curve in curves {
        let (from, to) = match curve {
            OutlineCurve::Line(from, to) | OutlineCurve::Quad(from, _, to) | OutlineCurve::Cubic(from, _, _, to) => {
                (from, to)
            }
        };
        if !pen.is_at(from) {
            out += &pen.lift();
            let _ = write!(out, "m{}", pen.to(from));
            pen.begin(from);
        }
        let _ = match curve {
            OutlineCurve::Line(..) => write!(out, "l{}", pen.to(to)),
            OutlineCurve::Quad(_, a, _) => write!(out, "q{} {}", pen.to(a), pen.to(to)),
            OutlineCurve::Cubic(_, a, b, _) => write!(out, "c{} {} {}", pen.to(a), pen.to(b), pen.to(to)),
        };
        pen.place = whole(to);
    }
    out + &pen.lift()
}

/// Where a path is being drawn.
#[derive(Default)]
struct Pen {
    place: (i32, i32),
    /// Where the contour began, to which closing it returns.
    start: Option<(i32, i32)>,
}

impl Pen {
    fn is_at(&self, point: Point) -> bool {
        self.start.is_some() && self.place == whole(point)
    }

    fn begin(&mut self, point: Point) {
        (self.place, self.start) = (whole(point), Some(whole(point)));
    }

    fn lift(&mut self) -> String {
        match self.start.take() {
            Some(start) => {
                self.place = start;
                "z".to_owned()
            }
            None => String::new(),
        }
    }

    /// The way from here.
    fn to(&self, point: Point) -> String {
        let (x, y) = whole(point);
        format!("{} {}", x - self.place.0, y - self.place.1)
    }
}

/// A point on the grid of font units.
pub(super) fn whole(point: Point) -> (i32, i32) {
    (point.x.round() as i32, point.y.round() as i32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contours_are_closed_and_letters_stand_where_they_were_measured() {
        let i = path("i", Face::Regular, 0.0, 0.0); // a stem and a dot
        assert_eq!((i.matches('m').count(), i.matches('z').count()), (2, 2));
        let kerned = path("AV", Face::Regular, 10.0, 5.0);
        let v = kerned.rfind('M').map(|at| &kerned[at + 1..]).and_then(|rest| rest.split(' ').next()).expect("a place");
        let advance = width("A", Face::Regular, Face::Regular.per_em());
        assert!(v.parse::<f64>().expect("a number") < 10.0 + advance, "V leans on A: {kerned}");
    }
}
