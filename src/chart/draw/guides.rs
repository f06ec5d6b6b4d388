//! Vertical guides with their labels above the picture, in as many lanes as it takes.

use super::{
    geometry::{Rect, Scale},
    sheet::Sheet,
    text::{Anchor, Face, Line, wrap_even},
};
use crate::chart::figure::{Guide, GuideStyle};

const TEXT: f64 = 11.5;
const LANE: f64 = 15.0;

/// Where labels of guides stand.
pub(super) struct Lanes {
    /// Guide, its label, the label's lane.
    placed: Vec<(Guide, Line, usize)>,
    /// How many lanes are used.
    count: usize,
}

impl Lanes {
    /// Height of the lanes.
    pub(super) fn height(&self, unit: f64) -> f64 {
        self.count as f64 * LANE * unit + if self.count > 0 { 3.0 * unit } else { 0.0 }
    }

    /// Finds a lane for every label: none covers another, nor the line of a guide that passes through its lane.
    pub(super) fn place(sheet: &Sheet, guides: &[Guide], scale: &Scale, room: (f64, f64)) -> Self {
        let unit = sheet.unit;
        let mut ordered: Vec<&Guide> = guides.iter().collect();
        ordered.sort_by(|a, b| a.at.total_cmp(&b.at));
        let mut placed: Vec<(Guide, Line, usize)> = Vec::new();
        // The most important labels choose first and so stand nearest to the picture.
        ordered.sort_by_key(|guide| rank(guide.style));
        for guide in ordered {
            let x = scale.px(guide.at);
            let mut line = sheet.text((x, 0.0), TEXT, guide.label.as_str());
            line.face = if guide.style == GuideStyle::Reference { Face::Regular } else { Face::SemiBold };
            if guide.style == GuideStyle::Reference || guide.style == GuideStyle::Provisional {
                line.fill = sheet.theme.quiet;
            }
            line.text = super::text::cut(&line.text, line.face, line.size, room.1 - room.0);
            let mut found = None;
            'lanes: for lane in 0..12 {
                for anchor in anchors(guide.style) {
                    let candidate = set_beside(&line, x, anchor, 4.0 * unit);
                    let bounds = candidate.bounds();
                    let fits = bounds.left >= room.0 && bounds.right <= room.1;
                    if fits && !placed.iter().any(|other| conflict(other, &candidate, lane, x, scale, unit)) {
                        found = Some((candidate, lane));
                        break 'lanes;
                    }
                }
            }
            // Wider than the room on both sides of its line: pushed inside, in a lane of its own.
            let (candidate, lane) = found.unwrap_or_else(|| {
                let mut candidate = set_beside(&line, x, Anchor::Middle, 0.0);
                let half = candidate.width() / 2.0;
                candidate.x = x.clamp(room.0 + half, (room.1 - half).max(room.0 + half));
                (candidate, placed.iter().map(|(_, _, lane)| lane + 1).max().unwrap_or(0))
            });
            placed.push((guide.clone(), candidate, lane));
        }
        let count = placed.iter().map(|(_, _, lane)| lane + 1).max().unwrap_or(0);
        Self { placed, count }
    }

    /// Draws lines and labels; the picture's rectangle is that of the scale.
    pub(super) fn draw(&self, sheet: &mut Sheet, scale: &Scale) {
        let unit = sheet.unit;
        for (guide, line, lane) in &self.placed {
            let x = scale.px(guide.at);
            let foot = scale.rect.top - 3.0 * unit - *lane as f64 * LANE * unit;
            let (colour, width, dash) = look(sheet, guide.style);
            let beside = line.anchor != Anchor::Middle;
            let top = if beside { foot - 11.0 * unit } else { foot + 1.0 * unit };
            sheet.line((x, top), (x, scale.rect.bottom), colour, width * unit, dash.map(|dash| dash * unit));
            let mut line = line.clone();
            line.y = foot - 3.0 * unit;
            sheet.write(line);
        }
    }
}

/// Colour, width and dash of a guide.
pub(super) fn look(sheet: &Sheet, style: GuideStyle) -> (crate::chart::colour::Colour, f64, Option<f64>) {
    match style {
        GuideStyle::Threshold => (sheet.theme.ink, 1.0, None),
        GuideStyle::Result => (sheet.theme.ink, 2.0, None),
        GuideStyle::Provisional => (sheet.theme.ink, 1.2, Some(4.0)),
        GuideStyle::Reference => (sheet.theme.neutral, 1.2, Some(2.0)),
    }
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
        std::cmp::Ordering::Equal => {
            a.left < b.right + gap && b.left < a.right + gap || strikes(&b, scale.px(guide.at)) || strikes(&a, new_x)
        }
        // The higher label's line runs down through the lower label's lane.
        std::cmp::Ordering::Greater => strikes(&a, new_x),
        std::cmp::Ordering::Less => strikes(&b, scale.px(guide.at)),
    }
}

/// A caption in several lines, if it finds room: first line at `y`.
pub(super) fn caption(sheet: &mut Sheet, line: &Line, room: f64) -> bool {
    let lines = wrap_even(&line.text, line.face, line.size, room);
    let all: Vec<Line> = lines
        .into_iter()
        .enumerate()
        .map(|(row, text)| Line { y: line.y + row as f64 * 1.25 * line.size, text, ..line.clone() })
        .collect();
    let free = all.iter().all(|line| sheet.is_free(&line.bounds()));
    if free {
        all.into_iter().for_each(|line| sheet.write(line));
    }
    free
}
