//! Shares or changes on a map.

use std::fmt::Write;

use crate::chart::draw::figures::axis::tone;
use crate::chart::draw::figures::map_labels::{self, Land};
use crate::chart::draw::ink::canvas::pixels;
use crate::chart::draw::ink::geometry::Rect;
use crate::chart::draw::ink::text::{Face, cut, width};
use crate::chart::draw::sheet::{Paint, Sheet};
use crate::chart::{
    colour::Colour,
    figure::{Area, Map, MapClass},
};

const TEXT: f64 = 11.0;
/// An area smaller than this is drawn as a dot, in units.
const DOT: f64 = 5.0;

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
    for area in &figure.areas {
        let Some(own) = extent_of(area.rings.iter().flatten()) else { continue };
        let (left, top) = place([own.left, own.top]);
        let rect = Rect { left, top, right: left + factor * own.width(), bottom: top + factor * own.height() };
        outline(sheet, area, figure, &place, &rect);
    }
    if figure.areas.iter().all(|area| area.label.is_empty()) {
        return;
    }
    let rings = figure.areas.iter().flat_map(|area| &area.rings);
    let rings: Vec<Vec<(f64, f64)>> = rings.map(|ring| ring.iter().map(|&point| place(point)).collect()).collect();
    let land = Land::of(&rings, room, unit);
    for area in figure.areas.iter().filter(|area| !area.label.is_empty()) {
        if let Some(middle) = middle_of_largest(area) {
            map_labels::write(sheet, &land, place(middle), &area.label);
        }
    }
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

fn outline(sheet: &mut Sheet, area: &Area, figure: &Map, place: &dyn Fn([f64; 2]) -> (f64, f64), rect: &Rect) {
    let unit = sheet.unit;
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
    sheet.raw(&format!(
        "<path d=\"{path}\" fill=\"{fill}\" fill-rule=\"evenodd\" stroke=\"{line}\" stroke-width=\"{width}\" stroke-linejoin=\"round\"/>\n"
    ));
}

fn class_of(figure: &Map, value: f64) -> Option<&MapClass> {
    figure.classes.iter().find(|class| value <= class.up_to).or(figure.classes.last())
}

fn class_colour(sheet: &Sheet, class: &MapClass) -> Colour {
    sheet.theme.tint(tone(sheet, class.tone), class.strength)
}

/// Swatches with their words, as many lines as it takes; returns the height.
fn legend(sheet: &mut Sheet, figure: &Map, body: &Rect) -> f64 {
    let unit = sheet.unit;
    let swatch = 12.0 * unit;
    let fitting = |label: &str| cut(label, Face::Regular, TEXT * unit, body.width() - swatch - 5.0 * unit);
    let mut entries: Vec<(Option<&MapClass>, String)> =
        figure.classes.iter().map(|class| (Some(class), fitting(&class.label))).collect();
    if figure.areas.iter().any(|area| area.value.is_none()) {
        entries.push((None, fitting(&figure.missing)));
    }
    let mut rows: Vec<Vec<(f64, usize)>> = vec![Vec::new()];
    let mut x = body.left;
    for (index, (_, label)) in entries.iter().enumerate() {
        let width = swatch + 5.0 * unit + width(label, Face::Regular, TEXT * unit) + 14.0 * unit;
        if x + width - 14.0 * unit > body.right && x > body.left {
            rows.push(Vec::new());
            x = body.left;
        }
        if let Some(row) = rows.last_mut() {
            row.push((x, index));
        }
        x += width;
    }
    let height = rows.len() as f64 * 17.0 * unit + 8.0 * unit;
    for (line, row) in rows.iter().enumerate() {
        let top = body.bottom - height + 8.0 * unit + line as f64 * 17.0 * unit;
        for &(x, index) in row {
            let (class, label) = &entries[index];
            let rect = Rect { left: x, top, right: x + swatch, bottom: top + swatch };
            match class {
                Some(class) => sheet.rect(rect, Paint::Fill(class_colour(sheet, class))),
                None => sheet.hatched(rect, sheet.theme.neutral),
            }
            sheet.write(sheet.text((x + swatch + 5.0 * unit, top + 10.0 * unit), TEXT, label.as_str()));
        }
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
