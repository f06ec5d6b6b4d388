//! Vertical guides with their labels above the picture, in as many lanes as it takes.

use std::{cell::Cell, cmp::Ordering};

use crate::chart::draw::ink::geometry::{Rect, Scale};
use crate::chart::draw::ink::text::{Anchor, Face, Line, cut};
use crate::chart::draw::sheet::Sheet;
use crate::{
    chart::{
        figure::{Guide, GuideStyle},
        look::colour::Colour,
    },
    maths::clamped,
};

const TEXT: f64 = 11.5;
/// Height of a lane, in units.
pub(in crate::chart::draw) const LANE: f64 = 15.0;
/// Arrangements looked at: their number grows as the power of the guides.
const MOST_TRIES: u32 = 4000;

/// Where labels of guides stand.
pub(in crate::chart::draw) struct Lanes {
    /// Guide, its label, the label's lane.
    placed: Vec<(Guide, Line, usize)>,
    /// How many lanes are used.
    count: usize,
}

impl Lanes {
    /// Height of the lanes.
    pub(in crate::chart::draw) fn height(&self, unit: f64) -> f64 {
        self.count as f64 * LANE * unit + if self.count > 0 { 3.0 * unit } else { 0.0 }
    }

    /// The lowest lane in which no label reaches beyond `left`.
    pub(in crate::chart::draw) fn free_beyond(&self, left: f64) -> usize {
        let is_free = |lane: &usize| !self.placed.iter().any(|(_, line, at)| at == lane && line.bounds().right > left);
        (0..self.count).find(is_free).unwrap_or(self.count)
    }

    /// Finds a lane for every label: none covers another, nor the line of a guide that passes through its lane.
    ///
    /// As few lanes as possible; within them the labels take the sides they like best, the most important first.
    pub(in crate::chart::draw) fn place(sheet: &Sheet, guides: &[Guide], scale: &Scale, room: (f64, f64)) -> Self {
        let mut ordered: Vec<&Guide> = guides.iter().collect();
        ordered.sort_by(|a, b| (rank(a.style), a.at).partial_cmp(&(rank(b.style), b.at)).unwrap_or(Ordering::Equal));
        let labels: Vec<(&Guide, Line)> = ordered.into_iter().map(|guide| (guide, label(sheet, guide, room))).collect();
        let search = Search { labels: &labels, scale, room, unit: sheet.unit, left: Cell::new(MOST_TRIES) };
        for count in 1..=labels.len() {
            let mut placed = Vec::new();
            if search.fill(&mut placed, count) {
                return Self { placed, count };
            }
        }
        // No arrangement is free of crossings: a lane for each, the leftmost guide lowest, pushed inside the room.
        let mut placed = Vec::new();
        for (lane, (guide, line)) in labels.into_iter().enumerate() {
            let mut line = set_beside(&line, scale.px(guide.at), Anchor::Middle, 0.0);
            let half = line.width() / 2.0;
            line.x = clamped(line.x, room.0 + half, room.1 - half);
            placed.push((guide.clone(), line, lane));
        }
        Self { count: placed.len(), placed }
    }

    /// Draws lines and labels; the picture's rectangle is that of the scale.
    ///
    /// Where writing stands in the picture (`through` = false) the lines end above it.
    pub(in crate::chart::draw) fn draw(&self, sheet: &mut Sheet, scale: &Scale, through: bool) {
        let unit = sheet.unit;
        for (guide, line, lane) in &self.placed {
            let x = scale.px(guide.at);
            let foot = scale.rect.top - 3.0 * unit - *lane as f64 * LANE * unit;
            let (colour, width, dash) = look(sheet, guide.style);
            let beside = line.anchor != Anchor::Middle;
            let top = if beside { foot - 11.0 * unit } else { foot + 1.0 * unit };
            let bottom = if through { scale.rect.bottom } else { scale.rect.top };
            // A name right above its line, or a line without one, needs no stroke that ends before the first row.
            if through || (beside && !line.text.is_empty()) {
                sheet.line((x, top), (x, bottom), colour, width * unit, dash.map(|dash| dash * unit));
            }
            let mut line = line.clone();
            line.y = foot - 3.0 * unit;
            sheet.write(line);
        }
    }
}

/// Tries places for the labels, one after the other, and takes a choice back where it leads nowhere.
struct Search<'a> {
    labels: &'a [(&'a Guide, Line)],
    scale: &'a Scale,
    room: (f64, f64),
    unit: f64,
    /// Tries that are left.
    left: Cell<u32>,
}

impl Search<'_> {
    fn fill(&self, placed: &mut Vec<(Guide, Line, usize)>, lanes: usize) -> bool {
        let Some((guide, line)) = self.labels.get(placed.len()) else { return true };
        let Some(left) = self.left.get().checked_sub(1) else { return false };
        self.left.set(left);
        let x = self.scale.px(guide.at);
        for lane in 0..lanes {
            for anchor in anchors(guide.style) {
                let candidate = set_beside(line, x, anchor, 4.0 * self.unit);
                let bounds = candidate.bounds();
                let fits = bounds.left >= self.room.0 && bounds.right <= self.room.1;
                if !fits || placed.iter().any(|other| conflict(other, &candidate, lane, x, self.scale, self.unit)) {
                    continue;
                }
                placed.push(((*guide).clone(), candidate, lane));
                if self.fill(placed, lanes) {
                    return true;
                }
                placed.pop();
            }
        }
        false
    }
}

fn label(sheet: &Sheet, guide: &Guide, room: (f64, f64)) -> Line {
    let mut line = sheet.text((0.0, 0.0), TEXT, guide.label.as_str());
    if guide.style == GuideStyle::Reference {
        line.face = Face::Regular;
    } else {
        line.face = Face::SemiBold;
    }
    if matches!(guide.style, GuideStyle::Reference | GuideStyle::Provisional) {
        line.fill = sheet.theme.quiet;
    }
    line.text = cut(&line.text, line.face, line.size, room.1 - room.0);
    line
}

/// Colour, width and dash of a guide.
pub(in crate::chart::draw) fn look(sheet: &Sheet, style: GuideStyle) -> (Colour, f64, Option<f64>) {
    match style {
        GuideStyle::Threshold => (sheet.theme.ink, 1.0, None),
        GuideStyle::Result => (sheet.theme.ink, 2.0, None),
        GuideStyle::Provisional => (sheet.theme.ink, 1.2, Some(4.0)),
        GuideStyle::Reference => (sheet.theme.neutral, 1.2, Some(2.0)),
    }
}

/// Where the foot of a line's name stands above it, and below, in units.
pub(in crate::chart::draw) const OVER_LINE: f64 = -5.0;
pub(in crate::chart::draw) const UNDER_LINE: f64 = 13.0;

/// Names a line across a picture at height `y`: at its right or left end, else anywhere along it, on the first of these sides that is free.
///
/// No guide goes without its name: in a crowd of points it is written where it covers the fewest.
pub(in crate::chart::draw) fn label_along(sheet: &mut Sheet, line: &Line, rect: &Rect, y: f64, sides: &[f64]) {
    let unit = sheet.unit;
    let places = along(rect, unit).flat_map(|(x, anchor)| sides.iter().map(move |side| (x, y + side * unit, anchor)));
    let lines = places.map(|(x, y, anchor)| Line { x, y, anchor, ..line.clone() });
    let is_inside = |line: &Line| {
        let bounds = line.bounds();
        bounds.left >= rect.left && bounds.top >= rect.top - 4.0 * unit && bounds.bottom <= rect.bottom
    };
    sheet.write_least_crowded(lines.filter(is_inside).collect());
}

/// Where the name of a line across a picture may stand: at its right or left end, else anywhere along it.
pub(in crate::chart::draw) fn along(rect: &Rect, unit: f64) -> impl Iterator<Item = (f64, Anchor)> {
    let (right, width) = (rect.right, rect.width());
    let ends = [(right - 4.0 * unit, Anchor::End), (rect.left + 6.0 * unit, Anchor::Start)];
    ends.into_iter().chain((1..24).map(move |step| (right - f64::from(step) / 24.0 * width, Anchor::End)))
}

fn rank(style: GuideStyle) -> u8 {
    match style {
        GuideStyle::Result => 0,
        GuideStyle::Provisional => 1,
        GuideStyle::Threshold => 2,
        GuideStyle::Reference => 3,
    }
}

/// Sides of its line on which a label may stand, best first.
fn anchors(style: GuideStyle) -> [Anchor; 3] {
    match style {
        GuideStyle::Result => [Anchor::Start, Anchor::End, Anchor::Middle],
        GuideStyle::Provisional | GuideStyle::Reference => [Anchor::End, Anchor::Start, Anchor::Middle],
        GuideStyle::Threshold => [Anchor::Middle, Anchor::Start, Anchor::End],
    }
}

fn set_beside(line: &Line, x: f64, anchor: Anchor, gap: f64) -> Line {
    let x = match anchor {
        Anchor::Start => x + gap,
        Anchor::Middle => x,
        Anchor::End => x - gap,
    };
    Line { x, anchor, ..line.clone() }
}

fn conflict(other: &(Guide, Line, usize), new: &Line, lane: usize, new_x: f64, scale: &Scale, unit: f64) -> bool {
    let (guide, line, other_lane) = other;
    let gap = 6.0 * unit;
    let (a, b) = (line.bounds(), new.bounds());
    let strikes = |bounds: &Rect, x: f64| x > bounds.left - 2.0 * unit && x < bounds.right + 2.0 * unit;
    match lane.cmp(other_lane) {
        Ordering::Equal => {
            a.left < b.right + gap && b.left < a.right + gap || strikes(&b, scale.px(guide.at)) || strikes(&a, new_x)
        }
        // The higher label's line runs down through the lower label's lane.
        Ordering::Greater => strikes(&a, new_x),
        Ordering::Less => strikes(&b, scale.px(guide.at)),
    }
}
