//! What bands, curves and, in a crowd, lines across are: a line of signs and words above the picture, so that no name lies on what it names.

use crate::chart::draw::figures::axis::{tone, tone_text};
use crate::chart::draw::figures::guides::look;
use crate::chart::draw::ink::geometry::Rect;
use crate::chart::draw::ink::text::{Face, cut, width};
use crate::chart::draw::sheet::{Paint, Sheet};
use crate::chart::figure::{GuideStyle, Series, Tone};

const TEXT: f64 = 11.0;
/// Height of a line, width of a sign, and what stands between a sign, its words and the next sign, in units.
const LINE: f64 = 16.0;
const SIGN: f64 = 18.0;
const BESIDE: f64 = 5.0;
const APART: f64 = 14.0;

/// How a sign looks.
#[derive(Debug, Clone, Copy)]
enum Sign {
    /// A shading, and how strong it is.
    Band(f64),
    /// A line, and how wide.
    Curve(f64),
    /// A line across the picture.
    Guide(GuideStyle),
    /// A point.
    Mark,
}

/// Signs and words, line by line.
pub(in crate::chart::draw) struct Key<'a> {
    lines: Vec<Vec<(Sign, Tone, &'a str, f64)>>,
    unit: f64,
}

/// Strength of a band's colour: the narrower, the stronger.
pub(in crate::chart::draw) fn strength(place: usize, count: usize) -> f64 {
    0.16 + 0.2 * place as f64 / (count.max(2) - 1) as f64
}

/// Width of a curve in units.
pub(in crate::chart::draw) fn curve_width(is_thin: bool) -> f64 {
    if is_thin { 1.1 } else { 2.6 }
}

impl<'a> Key<'a> {
    /// The broad curves first, then the bands from the narrowest, then thin curves; those without a name need none.
    ///
    /// In a crowd, points with a name and lines across the picture come after them.
    pub(in crate::chart::draw) fn of(figure: &'a Series, is_crowd: bool, room: f64, unit: f64) -> Self {
        let curves = |thin: bool| {
            let alike = figure.curves.iter().filter(move |curve| curve.thin == thin);
            alike.map(|curve| (Sign::Curve(curve_width(curve.thin)), curve.tone, curve.label.as_str()))
        };
        let count = figure.bands.len();
        let bands = figure.bands.iter().enumerate().rev();
        let bands = bands.map(|(place, band)| (Sign::Band(strength(place, count)), band.tone, band.label.as_str()));
        let marks = figure.marks.iter().filter(|_| is_crowd).map(|mark| (Sign::Mark, mark.tone, mark.label.as_str()));
        let across = figure.guides.iter().filter(|_| is_crowd);
        let across = across.map(|guide| (Sign::Guide(guide.style), Tone::Ink, guide.label.as_str()));
        let mut lines: Vec<Vec<(Sign, Tone, &str, f64)>> = Vec::new();
        let mut end = f64::INFINITY;
        let entries = curves(false).chain(bands).chain(curves(true)).chain(marks).chain(across);
        for (sign, tone, name) in entries.filter(|(_, _, name)| !name.is_empty()) {
            let wide = (SIGN + BESIDE) * unit + width(name, Face::Regular, TEXT * unit);
            if end + wide > room {
                lines.push(Vec::new());
                end = 0.0;
            }
            if let Some(line) = lines.last_mut() {
                line.push((sign, tone, name, end));
            }
            end += wide + APART * unit;
        }
        Self { lines, unit }
    }

    /// Height of all its lines.
    pub(in crate::chart::draw) fn height(&self) -> f64 {
        match self.lines.len() {
            0 => 0.0,
            lines => (lines as f64 * LINE + 4.0) * self.unit,
        }
    }

    /// Draws it at the upper left corner of a room.
    pub(in crate::chart::draw) fn draw(&self, sheet: &mut Sheet, room: &Rect) {
        let unit = self.unit;
        for (row, line) in self.lines.iter().enumerate() {
            let middle = room.top + (row as f64 + 0.5) * LINE * unit;
            for &(sign, tone_of, name, start) in line {
                let (left, colour) = (room.left + start, tone(sheet, tone_of));
                let right = left + SIGN * unit;
                match sign {
                    Sign::Band(strength) => {
                        let rect = Rect { left, right, top: middle - 5.0 * unit, bottom: middle + 5.0 * unit };
                        sheet.rect(rect, Paint::Fill(sheet.theme.tint(colour, strength)));
                    }
                    Sign::Curve(width) => sheet.line((left, middle), (right, middle), colour, width * unit, None),
                    Sign::Mark => sheet.circle((0.5 * (left + right), middle), 5.0 * unit, Paint::Fill(colour)),
                    Sign::Guide(style) => {
                        let (colour, width, dash) = look(sheet, style);
                        sheet.line((left, middle), (right, middle), colour, width * unit, dash.map(|dash| dash * unit));
                    }
                }
                let mut words = sheet.text((right + BESIDE * unit, middle + 0.36 * TEXT * unit), TEXT, "");
                words.fill = tone_text(sheet, tone_of);
                words.text = cut(name, words.face, words.size, room.right - words.x);
                sheet.write(words);
            }
        }
    }
}
