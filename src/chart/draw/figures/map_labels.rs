//! Names on a map stand beside the land, tied to their place by a thin line.

use crate::chart::draw::ink::geometry::Rect;
use crate::chart::draw::ink::text::{Anchor, Face, Line, cut};
use crate::chart::draw::sheet::{Paint, Sheet};
use crate::maths::clamped;

const TEXT: f64 = 11.5;
/// Side of a cell of the mask, in units.
const CELL: f64 = 4.0;
/// Directions tried around a place.
const DIRECTIONS: usize = 24;
/// Most of the width of the map that a name takes.
const WIDEST: f64 = 0.45;

/// Which cells of a picture hold land.
pub(in crate::chart::draw) struct Land {
    room: Rect,
    cell: f64,
    columns: usize,
    cells: Vec<bool>,
}

impl Land {
    /// The mask of rings in pixels; a cell is land if its middle is, or if an edge passes through it.
    pub(in crate::chart::draw) fn of(rings: &[Vec<(f64, f64)>], room: Rect, unit: f64) -> Self {
        let cell = CELL * unit;
        let columns = (room.width() / cell).ceil().max(1.0) as usize;
        let rows = (room.height() / cell).ceil().max(1.0) as usize;
        let mut land = Self { room, cell, columns, cells: vec![false; columns * rows] };
        for row in 0..rows {
            let y = room.top + (row as f64 + 0.5) * cell;
            let mut crossings: Vec<f64> = rings.iter().flat_map(|ring| crossings(ring, y)).collect();
            crossings.sort_unstable_by(f64::total_cmp);
            for pair in crossings.chunks_exact(2) {
                for column in 0..columns {
                    let x = room.left + (column as f64 + 0.5) * cell;
                    if (pair[0]..pair[1]).contains(&x) {
                        land.cells[row * columns + column] = true;
                    }
                }
            }
        }
        for &(x, y) in rings.iter().flatten() {
            if let Some(index) = land.index(x, y) {
                land.cells[index] = true;
            }
        }
        land
    }

    fn index(&self, x: f64, y: f64) -> Option<usize> {
        let (column, row) = ((x - self.room.left) / self.cell, (y - self.room.top) / self.cell);
        let inside = column >= 0.0 && row >= 0.0 && (column as usize) < self.columns;
        inside.then(|| row as usize * self.columns + column as usize).filter(|index| *index < self.cells.len())
    }

    /// How many cells of a rectangle are land.
    fn under(&self, rect: &Rect) -> usize {
        let steps = |from: f64, to: f64| {
            let count = ((to - from) / self.cell).ceil().max(1.0) as usize;
            (0..=count).map(move |step| from + (to - from) * step as f64 / count as f64)
        };
        let points = steps(rect.top, rect.bottom).flat_map(|y| steps(rect.left, rect.right).map(move |x| (x, y)));
        points.filter(|&(x, y)| self.index(x, y).is_some_and(|index| self.cells[index])).count()
    }
}

/// Where a ring passes a height, left to right or not.
fn crossings(ring: &[(f64, f64)], y: f64) -> impl Iterator<Item = f64> + '_ {
    (0..ring.len()).filter_map(move |place| {
        let (a, b) = (ring[place], ring[(place + 1) % ring.len()]);
        ((a.1 > y) != (b.1 > y)).then(|| a.0 + (y - a.1) / (b.1 - a.1) * (b.0 - a.0))
    })
}

/// Writes a name at the nearest place off the land that is free, and ties it to its point.
pub(in crate::chart::draw) fn write(sheet: &mut Sheet, land: &Land, at: (f64, f64), text: &str) {
    let unit = sheet.unit;
    let mut line = sheet.text(at, TEXT, text);
    (line.rim, line.face) = (true, Face::SemiBold);
    line.text = cut(&line.text, line.face, line.size, WIDEST * land.room.width());
    let (half, rise) = (0.5 * line.width(), 0.35 * line.size);
    let mut best: Option<(usize, Line)> = None;
    for step in 2..40 {
        let far = 6.0 * step as f64 * unit;
        for direction in 0..DIRECTIONS {
            let (sin, cos) = (std::f64::consts::TAU * direction as f64 / DIRECTIONS as f64).sin_cos();
            // The middle of the nearest edge of the label lies on the ray.
            let (anchor, x) = match cos {
                cos if cos > 0.3 => (Anchor::Start, at.0 + far * cos),
                cos if cos < -0.3 => (Anchor::End, at.0 + far * cos),
                _ => (Anchor::Middle, clamped(at.0 + far * cos, land.room.left + half, land.room.right - half)),
            };
            let candidate = Line { x, y: at.1 + far * sin + rise, anchor, ..line.clone() };
            let bounds = candidate.bounds();
            let inside = bounds.left >= land.room.left
                && bounds.right <= land.room.right
                && bounds.top >= land.room.top
                && bounds.bottom <= land.room.bottom;
            if !inside || !sheet.is_free(&bounds.grown(2.0 * unit)) {
                continue;
            }
            let covered = land.under(&bounds.grown(1.5 * unit));
            if best.as_ref().is_none_or(|(least, _)| covered < *least) {
                best = Some((covered, candidate));
            }
        }
        if best.as_ref().is_some_and(|(covered, _)| *covered == 0) {
            break;
        }
    }
    let Some((_, candidate)) = best else { return };
    let bounds = candidate.bounds();
    let gap = 2.0 * unit;
    let end = match candidate.anchor {
        Anchor::Start => (bounds.left - gap, candidate.y - rise),
        Anchor::End => (bounds.right + gap, candidate.y - rise),
        Anchor::Middle if candidate.y > at.1 => (candidate.x, bounds.top - gap),
        Anchor::Middle => (candidate.x, bounds.bottom + gap),
    };
    let (ground, ink) = (sheet.theme.ground, sheet.theme.ink);
    sheet.line(at, end, ground, 2.6 * unit, None);
    sheet.line(at, end, ink, 1.0 * unit, None);
    sheet.circle(at, 2.8 * unit, Paint::Fill(ground));
    sheet.circle(at, 1.8 * unit, Paint::Fill(ink));
    sheet.write(candidate);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::look::theme::Theme;

    #[test]
    fn a_name_stands_off_the_land() {
        let mut sheet = Sheet::new(300.0, 200.0, 1.0, Theme::light());
        let room = Rect { left: 0.0, top: 0.0, right: 300.0, bottom: 200.0 };
        let island = vec![(100.0, 60.0), (180.0, 60.0), (180.0, 120.0), (100.0, 120.0)];
        let land = Land::of(&[island], room, 1.0);
        assert!(land.under(&Rect { left: 110.0, top: 70.0, right: 120.0, bottom: 80.0 }) > 0);
        assert_eq!(land.under(&Rect { left: 200.0, top: 70.0, right: 250.0, bottom: 80.0 }), 0);
        write(&mut sheet, &land, (140.0, 90.0), "Lifou 12.3%");
        let svg = sheet.svg("", "", "en", false);
        assert!(svg.contains("Lifou"));
        let place = Rect { left: 100.0, top: 60.0, right: 180.0, bottom: 120.0 };
        assert!(sheet.is_free(&place), "the name covers the island"); // nothing is written over it
    }

    #[test]
    fn a_name_wider_than_the_map_is_cut() {
        let room = Rect { left: 0.0, top: 0.0, right: 300.0, bottom: 200.0 };
        let land = Land::of(&[vec![(140.0, 90.0), (160.0, 90.0), (150.0, 110.0)]], room, 1.0);
        for letters in [45, 300, 2000] {
            let mut sheet = Sheet::new(300.0, 200.0, 1.0, Theme::light());
            write(&mut sheet, &land, (150.0, 96.0), &"W".repeat(letters));
            assert!(sheet.svg("", "", "en", false).contains("WWW…"), "{letters} letters");
        }
    }
}
