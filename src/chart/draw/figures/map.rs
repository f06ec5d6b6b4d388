//! Shares or changes on a map.

use std::fmt::Write;

use crate::chart::draw::figures::axis::tone;
use crate::chart::draw::figures::map_labels::{self, Land};
use crate::chart::draw::ink::canvas::pixels;
use crate::chart::draw::ink::geometry::Rect;
use crate::chart::draw::ink::text::{Anchor, Face, cut, width, wrap_most};
use crate::chart::draw::sheet::{Paint, Sheet};
use crate::chart::{
    figure::{Area, Map, MapClass},
    look::colour::Colour,
};

const TEXT: f64 = 11.0;
/// An area smaller than this is drawn as a dot, in units.
const DOT: f64 = 5.0;

/// Height of the legend with room for names beyond the land, in units, and the least and most of the whole.
const LEGEND: f64 = 105.0;
const LEAST: f64 = 220.0;
const MOST: f64 = 420.0;

/// Height of the picture in units, where that is free: what the land needs from side to side.
pub(in crate::chart::draw) fn wanted_height(figure: &Map, room: f64) -> f64 {
    let land = extent(&figure.areas).map_or(0.0, |extent| room * extent.height() / extent.width());
    (land + LEGEND).clamp(LEAST, MOST)
}

pub(in crate::chart::draw) fn draw(sheet: &mut Sheet, figure: &Map, body: Rect) {
    let unit = sheet.unit;
    let legend = legend(sheet, figure, &body);
    let room = Rect { bottom: body.bottom - legend, ..body };
    let Some(extent) = extent(&figure.areas) else { return };
    let factor = (room.width() / extent.width()).min(room.height() / extent.height()).max(0.0);
    let shift = (
        room.left + 0.5 * (room.width() - factor * extent.width()),
        room.top + 0.5 * (room.height() - factor * extent.height()),
    );
    let place = |[x, y]: [f64; 2]| (shift.0 + factor * (x - extent.left), shift.1 + factor * (y - extent.top));
    figure.areas.iter().for_each(|area| outline(sheet, area, figure, &place, factor));
    let dense = dense(figure, &extent);
    if figure.areas.iter().all(|area| area.label.is_empty()) {
        return;
    }
    let rings = figure.areas.iter().flat_map(|area| &area.rings);
    let rings: Vec<Vec<(f64, f64)>> = rings.map(|ring| ring.iter().map(|&point| place(point)).collect()).collect();
    let land = Land::of(&rings, room, unit);
    if let Some(dense) = dense {
        inset(sheet, figure, &dense, &room, &rings, place);
    }
    for area in figure.areas.iter().filter(|area| !area.label.is_empty()) {
        if let Some(middle) = middle_of_largest(area) {
            map_labels::write(sheet, &land, place(middle), &area.label);
        }
    }
}

/// Of more ballots than this in a place of less than that part of the map's width, the place is shown larger.
const MANY: f64 = 0.25;
const SMALL: f64 = 0.09;

/// Where much of the electorate lies in a place too small to be seen: that place with what surrounds it.
fn dense(figure: &Map, all: &Rect) -> Option<Rect> {
    let ballots = |area: &Area| area.ballots.unwrap_or(0.0);
    let total: f64 = figure.areas.iter().map(ballots).sum();
    let first = figure.areas.iter().max_by(|a, b| ballots(a).total_cmp(&ballots(b)).then(b.name.cmp(&a.name)))?;
    let own = extent_of(first.rings.iter().flatten())?;
    let size = own.width().max(own.height());
    let most = all.width().max(all.height());
    (ballots(first) > MANY * total && size < SMALL * most).then(|| own.grown(0.9 * size))
}

/// A place shown larger, where the most of the picture is free.
fn inset(
    sheet: &mut Sheet,
    figure: &Map,
    dense: &Rect,
    room: &Rect,
    land: &[Vec<(f64, f64)>],
    place: impl Fn([f64; 2]) -> (f64, f64),
) {
    let unit = sheet.unit;
    let side = 0.36 * room.width().min(room.height());
    let corner = |x: f64, y: f64| Rect {
        left: room.left + x * (room.width() - side),
        top: room.top + y * (room.height() - side),
        right: room.left + x * (room.width() - side) + side,
        bottom: room.top + y * (room.height() - side) + side,
    };
    let covered = |rect: &Rect| {
        let inside =
            |&&(x, y): &&(f64, f64)| (rect.left..rect.right).contains(&x) && (rect.top..rect.bottom).contains(&y);
        land.iter().flatten().filter(inside).count()
    };
    let corners = [corner(0.0, 1.0), corner(1.0, 0.0), corner(1.0, 1.0), corner(0.0, 0.0)];
    let Some(frame) = corners.into_iter().min_by_key(covered).filter(|frame| covered(frame) == 0) else { return };
    sheet.reserve(frame);
    let colour = sheet.theme.neutral;
    let (left, top) = place([dense.left, dense.top]);
    let (right, bottom) = place([dense.right, dense.bottom]);
    let small = Rect { left, top, right, bottom };
    sheet.rect(small, Paint::Stroke(colour, 0.9 * unit));
    let larger = side / dense.width().max(dense.height());
    let shift = (0.5 * (side - larger * dense.width()), 0.5 * (side - larger * dense.height()));
    let enlarge = |[x, y]: [f64; 2]| {
        (frame.left + shift.0 + larger * (x - dense.left), frame.top + shift.1 + larger * (y - dense.top))
    };
    for area in &figure.areas {
        let rings: Vec<Vec<[f64; 2]>> = area.rings.iter().map(|ring| cut_to(ring, dense)).collect();
        let area = Area { rings: rings.into_iter().filter(|ring| ring.len() > 2).collect(), ..area.clone() };
        outline(sheet, &area, figure, &enlarge, larger);
    }
    sheet.rect(frame, Paint::Stroke(colour, 1.1 * unit));
}

/// The part of a ring inside a rectangle, cut side by side.
///
/// # Source
/// Sutherland and Hodgman (1974), "Reentrant polygon clipping", doi:10.1145/360767.360802.
fn cut_to(ring: &[[f64; 2]], rect: &Rect) -> Vec<[f64; 2]> {
    let sides = [(0, rect.left, 1.0), (0, rect.right, -1.0), (1, rect.top, 1.0), (1, rect.bottom, -1.0)];
    sides.into_iter().fold(ring.to_vec(), |ring, (axis, end, sign)| {
        let depth = |point: &[f64; 2]| sign * (point[axis] - end);
        let mut kept = Vec::new();
        for (place, to) in ring.iter().enumerate() {
            let from = &ring[(place + ring.len() - 1) % ring.len()];
            if (depth(from) < 0.0) != (depth(to) < 0.0) {
                let part = depth(from) / (depth(from) - depth(to));
                kept.push([0, 1].map(|axis| from[axis] + part * (to[axis] - from[axis])));
            }
            if depth(to) >= 0.0 {
                kept.push(*to);
            }
        }
        kept
    })
}

/// Centroid of the largest ring of an area.
fn middle_of_largest(area: &Area) -> Option<[f64; 2]> {
    let moments = area.rings.iter().map(|ring| {
        let pairs = (0..ring.len()).map(|i| (ring[i], ring[(i + 1) % ring.len()]));
        pairs.fold([0.0; 3], |[size, x, y], (a, b)| {
            let cross = a[0] * b[1] - b[0] * a[1];
            [size + 0.5 * cross, x + (a[0] + b[0]) * cross / 6.0, y + (a[1] + b[1]) * cross / 6.0]
        })
    });
    let [size, x, y] = moments.max_by(|a, b| a[0].abs().total_cmp(&b[0].abs()))?;
    (size != 0.0).then(|| [x / size, y / size])
}

fn outline(sheet: &mut Sheet, area: &Area, figure: &Map, place: &dyn Fn([f64; 2]) -> (f64, f64), factor: f64) {
    let unit = sheet.unit;
    let Some(own) = extent_of(area.rings.iter().flatten()) else { return };
    let (left, top) = place([own.left, own.top]);
    let rect = Rect { left, top, right: left + factor * own.width(), bottom: top + factor * own.height() };
    let class = area.value.and_then(|value| class_of(figure, value));
    let fill = class.map_or(sheet.theme.hairline, |class| class_colour(sheet, class));
    if rect.width().max(rect.height()) < DOT * unit {
        let centre = (0.5 * (rect.left + rect.right), 0.5 * (rect.top + rect.bottom));
        sheet.circle(centre, 0.6 * DOT * unit, Paint::Fill(fill));
        return;
    }
    let mut path = String::new();
    for ring in &area.rings {
        for (step, &point) in ring.iter().enumerate() {
            let (x, y) = place(point);
            let _ = write!(path, "{}{} {}", if step == 0 { "M" } else { "L" }, pixels(x), pixels(y));
        }
        path.push('Z');
    }
    let fill = match class {
        Some(_) => fill.to_string(),
        None => format!("url(#hatch{})", sheet.hatching(sheet.theme.neutral)),
    };
    let (line, width) = (sheet.theme.ground, pixels(0.8 * unit));
    sheet.titled(&area.told, &area.name, |sheet| {
        sheet.raw(&format!(
            "<path d=\"{path}\" fill=\"{fill}\" fill-rule=\"evenodd\" stroke=\"{line}\" stroke-width=\"{width}\" stroke-linejoin=\"round\"/>\n"
        ));
    });
}

fn class_of(figure: &Map, value: f64) -> Option<&MapClass> {
    figure.classes.iter().find(|class| value <= class.up_to).or(figure.classes.last())
}

fn class_colour(sheet: &Sheet, class: &MapClass) -> Colour {
    sheet.theme.tint(tone(sheet, class.tone), class.strength)
}

/// Width of a class on the scale, in units, and the height of the bar.
const CLASS: f64 = 46.0;
const BAR: f64 = 10.0;

/// Height of a line of what the scale counts, in units.
const LEADING: f64 = 14.0;

/// The classes as one bar with their borders below, and what a hatching means; returns the height.
fn legend(sheet: &mut Sheet, figure: &Map, body: &Rect) -> f64 {
    let unit = sheet.unit;
    let count = figure.classes.len().max(1) as f64;
    let hatched = figure.areas.iter().any(|area| area.value.is_none());
    let swatch = 12.0 * unit;
    let missing = cut(&figure.missing, Face::Regular, TEXT * unit, 0.6 * body.width());
    let beside = swatch + 5.0 * unit + width(&missing, Face::Regular, TEXT * unit) + 18.0 * unit;
    // Where both have no room side by side, the hatching has a line of its own.
    let apart = hatched && count * 30.0 * unit + beside > body.width();
    let room = body.width() - if hatched && !apart { beside } else { 0.0 };
    let each = (CLASS * unit).min(room / count);
    let heads = wrap_most(&figure.legend, Face::Regular, TEXT * unit, body.width(), 4);
    let head = LEADING * heads.len() as f64;
    let height = (40.0 + head + if apart { 17.0 } else { 0.0 }) * unit;
    let top = body.bottom - height + (12.0 + head) * unit;
    for (row, text) in heads.into_iter().enumerate() {
        let up = head - LEADING * row as f64 - 0.7 * LEADING;
        let mut line = sheet.text((body.left, top - up * unit), TEXT, text);
        line.fill = sheet.theme.quiet;
        sheet.write(line);
    }
    for (place, class) in figure.classes.iter().enumerate() {
        let left = body.left + place as f64 * each;
        let rect = Rect { left, top, right: left + each, bottom: top + BAR * unit };
        sheet.rect(rect, Paint::Fill(class_colour(sheet, class)));
        if class.tick.is_empty() {
            continue;
        }
        let foot = rect.bottom + 3.5 * unit;
        sheet.line((rect.right, rect.top), (rect.right, foot), sheet.theme.ink, 0.8 * unit, None);
        let mut tick = sheet.text((rect.right, foot + 10.5 * unit), TEXT, class.tick.as_str());
        (tick.anchor, tick.fill) = (Anchor::Middle, sheet.theme.quiet);
        sheet.write_if_free(tick);
    }
    if hatched {
        let (left, top) = match apart {
            true => (body.left, top + 31.0 * unit),
            false => (body.left + count * each + 18.0 * unit, top),
        };
        sheet.hatched(Rect { left, top, right: left + swatch, bottom: top + BAR * unit }, sheet.theme.neutral);
        sheet.write(sheet.text((left + swatch + 5.0 * unit, top + 9.0 * unit), TEXT, missing));
    }
    height
}

fn extent(areas: &[Area]) -> Option<Rect> {
    extent_of(areas.iter().flat_map(|area| area.rings.iter().flatten()))
}

fn extent_of<'a>(points: impl Iterator<Item = &'a [f64; 2]>) -> Option<Rect> {
    points
        .fold(None, |seen: Option<Rect>, &[x, y]| {
            let point = Rect { left: x, right: x, top: y, bottom: y };
            Some(seen.map_or(point, |seen| Rect {
                left: seen.left.min(x),
                right: seen.right.max(x),
                top: seen.top.min(y),
                bottom: seen.bottom.max(y),
            }))
        })
        .filter(|rect| rect.width() > 0.0 && rect.height() > 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ring_is_cut_at_the_sides_of_a_frame() {
        let frame = Rect { left: 0.0, top: 0.0, right: 2.0, bottom: 2.0 };
        let square = [[1.0, 1.0], [3.0, 1.0], [3.0, 3.0], [1.0, 3.0]];
        let area = |ring: &[[f64; 2]]| {
            let pairs = (0..ring.len()).map(|i| (ring[i], ring[(i + 1) % ring.len()]));
            0.5 * pairs.map(|(a, b)| a[0] * b[1] - b[0] * a[1]).sum::<f64>()
        };
        assert_eq!(area(&cut_to(&square, &frame)), 1.0); // the quarter that lies inside
        assert!(cut_to(&[[5.0, 5.0], [6.0, 5.0], [6.0, 6.0]], &frame).is_empty());
    }
}
