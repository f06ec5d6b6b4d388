//! Units as dots: one share against another.

use crate::chart::draw::figures::axis::{ticks, tone, tone_text};
use crate::chart::draw::figures::guides::{OVER_LINE, UNDER_LINE, label_along, look};
use crate::chart::draw::ink::geometry::{Rect, Scale};
use crate::chart::draw::ink::text::{Anchor, Face, Line, cut, width, wrap_most};
use crate::chart::draw::sheet::{Paint, Sheet};
use crate::{
    chart::figure::{Dot, GuideStyle, Moved, Scatter},
    language::{Lang, number},
};

const TEXT: f64 = 11.0;

pub(in crate::chart::draw) fn draw(sheet: &mut Sheet, figure: &Scatter, body: Rect, lang: Lang) {
    let unit = sheet.unit;
    let y_ticks = ticks(&figure.y, (body.height() / (44.0 * unit)) as usize, lang);
    let widest = y_ticks.iter().map(|(_, text)| width(text, Face::Regular, TEXT * unit)).fold(0.0, f64::max);
    let titles =
        [&figure.y.title, &figure.x.title].map(|title| wrap_most(title, Face::Regular, TEXT * unit, body.width(), 2));
    let more = |lines: &[String]| 14.0 * unit * lines.len().saturating_sub(1) as f64;
    let rect = Rect {
        left: body.left + widest + 8.0 * unit,
        top: body.top + 18.0 * unit + more(&titles[0]),
        right: body.right - 8.0 * unit,
        bottom: body.bottom - 34.0 * unit - more(&titles[1]),
    };
    let (rect, list) = places(figure, rect, &body, sheet.unit, more(&titles[1]));
    let scale = Scale { x: (figure.x.low, figure.x.high), y: (figure.y.low, figure.y.high), rect };
    sheet.axis(|sheet| {
        axes(sheet, figure, &scale, &y_ticks, lang);
        axis_titles(sheet, &titles, &scale, &body);
    });
    dots(sheet, figure, &scale, lang);
    if let Some(room) = list {
        write_list(sheet, figure, room);
    }
    // Names stay clear of a list beside the dots.
    let right = list.filter(|list| list.left > rect.right).map_or(body.right, |list| list.left - 6.0 * unit);
    labels(sheet, figure, &scale, &Rect { right, ..body }, list.is_some());
}

/// Height of a row of the list and of its head, least width beside the dots, and its distance from them, in units.
const ROW: f64 = 16.0;
const HEAD: f64 = 20.0;
const BESIDE: f64 = 130.0;
/// Most width that names may ask for there.
const BESIDE_MOST: f64 = 170.0;
const GAP: f64 = 26.0;
/// Rows of the list below the dots.
const BELOW: usize = 6;
/// Least side of the square.
const SIDE: f64 = 150.0;

/// Height of the picture in units, where that is free: a square, the list below it where it has no room beside.
pub(in crate::chart::draw) fn wanted_height(figure: &Scatter, room: f64) -> f64 {
    match figure.list.is_empty() || room >= 450.0 {
        true => 340.0,
        false => room - 39.0 + 52.0 + titles(figure, room) + HEAD + ROW * (figure.list.len().min(BELOW) + 3) as f64,
    }
}

/// What titles of axes that are broken add to the height, in units.
fn titles(figure: &Scatter, room: f64) -> f64 {
    let lines = |title: &str| wrap_most(title, Face::Regular, TEXT, room, 2).len().saturating_sub(1);
    14.0 * (lines(&figure.x.title) + lines(&figure.y.title)) as f64
}

/// The same shares are as long both ways: a square at the left, and the list beside it or below, wherever that leaves the
/// larger square. Where a square would be tiny, the dots take all the room. `title` is what the title below needs beyond one line.
fn places(figure: &Scatter, room: Rect, body: &Rect, unit: f64, title: f64) -> (Rect, Option<Rect>) {
    let square = |side: f64| Rect { right: room.left + side, bottom: room.top + side, ..room };
    let side = room.width().min(room.height());
    if side < SIDE * unit {
        return (room, None);
    }
    let rows = figure.list.len().min(BELOW) + usize::from(!figure.rings.is_empty()) * 2;
    let most = (room.width() - (GAP + SIDE) * unit).min(BESIDE_MOST * unit).max(BESIDE * unit);
    let column = column(figure, unit).clamp(BESIDE * unit, most);
    let beside = room.height().min(room.width() - column - GAP * unit);
    let below = room.width().min(room.height() - (HEAD + ROW * rows as f64) * unit);
    if figure.list.is_empty() || beside.max(below) < SIDE * unit {
        return (square(side), None);
    }
    let square = square(beside.max(below));
    let list = match beside >= below {
        true => Rect { left: square.right + GAP * unit, right: body.right, top: square.top, bottom: square.bottom },
        false => {
            Rect { left: body.left, right: body.right, top: square.bottom + 36.0 * unit + title, bottom: body.bottom }
        }
    };
    (square, Some(list))
}

/// Width of a list with its names and changes alone.
fn column(figure: &Scatter, unit: f64) -> f64 {
    let row = |row: &Moved| {
        let name = width(without_region(&row.name), Face::Regular, TEXT * unit);
        name + 10.0 * unit + width(&row.change, Face::SemiBold, TEXT * unit)
    };
    figure.list.iter().map(row).fold(0.0, f64::max)
}

/// A unit's own name.
fn without_region(name: &str) -> &str {
    name.split_once(", ").map_or(name, |(_, unit)| unit)
}

/// The units that moved most, a row each, and what a ring means.
fn write_list(sheet: &mut Sheet, figure: &Scatter, room: Rect) {
    let unit = sheet.unit;
    let size = TEXT * unit;
    let rings = match figure.rings.is_empty() {
        true => Vec::new(),
        false => wrap_most(&figure.rings, Face::Regular, size, room.width(), 3),
    };
    let heads = wrap_most(&figure.list_head, Face::SemiBold, size, room.width(), 4);
    let head = HEAD + 14.0 * (heads.len().max(1) - 1) as f64;
    for (row, text) in heads.into_iter().enumerate() {
        let mut line = sheet.text((room.left, room.top + (11.0 + 14.0 * row as f64) * unit), TEXT, text);
        line.face = Face::SemiBold;
        sheet.write(line);
    }
    let free = room.height() / unit - head - 14.0 * rings.len() as f64 - 8.0;
    let rows = figure.list.iter().take((free / ROW).max(0.0) as usize);
    let widest = |text: fn(&Moved) -> &str, face: Face| {
        figure.list.iter().map(|row| width(text(row), face, size)).fold(0.0, f64::max)
    };
    let changes = widest(|row| &row.change, Face::SemiBold);
    let shares = widest(|row| &row.shares, Face::Regular);
    // Shares have a column of their own where no name is cut for it.
    let gap = 10.0 * unit;
    let names = figure.list.iter().map(|row| width(without_region(&row.name), Face::Regular, size)).fold(0.0, f64::max);
    let shares = if room.width() - changes - shares - 2.0 * gap >= names { shares + gap } else { 0.0 };
    let mut y = room.top + head * unit;
    for row in rows {
        sheet.line((room.left, y), (room.right, y), sheet.theme.hairline, 0.8 * unit, None);
        let level = y + 0.5 * ROW * unit + 0.36 * size;
        let mut name = sheet.text((room.left, level), TEXT, "");
        let free = room.width() - changes - shares - gap;
        // Where a name with its region has no room, the region goes.
        let is_long = width(&row.name, name.face, name.size) > free;
        let short = if is_long { without_region(&row.name) } else { &row.name };
        name.text = cut(short, name.face, name.size, free);
        sheet.write(name);
        if shares > 0.0 {
            let mut line = sheet.text((room.right - changes - gap, level), TEXT, row.shares.as_str());
            (line.anchor, line.fill) = (Anchor::End, sheet.theme.quiet);
            sheet.write(line);
        }
        let mut change = sheet.text((room.right, level), TEXT, row.change.as_str());
        (change.anchor, change.face) = (Anchor::End, Face::SemiBold);
        sheet.write(change);
        y += ROW * unit;
    }
    let from = (room.bottom - 14.0 * unit * (rings.len() as f64 - 1.0)).max(y + 16.0 * unit);
    for (row, text) in rings.into_iter().enumerate() {
        let mut line = sheet.text((room.left, from + 14.0 * unit * row as f64), TEXT, text);
        line.fill = sheet.theme.quiet;
        sheet.write_if_free(line);
    }
}

fn axes(sheet: &mut Sheet, figure: &Scatter, scale: &Scale, y_ticks: &[(f64, String)], lang: Lang) {
    let unit = sheet.unit;
    let (quiet, hairline) = (sheet.theme.quiet, sheet.theme.hairline);
    let Rect { left, right, top, bottom } = scale.rect;
    for (value, text) in y_ticks {
        let y = scale.py(*value);
        sheet.line((left, y), (right, y), hairline, 0.8 * unit, None);
        let mut line = sheet.text((left - 6.0 * unit, y + 0.35 * TEXT * unit), TEXT, text.as_str());
        (line.anchor, line.fill) = (Anchor::End, quiet);
        sheet.write_if_free(line);
    }
    for (value, text) in ticks(&figure.x, (scale.rect.width() / (58.0 * unit)) as usize, lang) {
        let x = scale.px(value);
        sheet.line((x, top), (x, bottom), hairline, 0.8 * unit, None);
        let mut line = sheet.text((x, bottom + 14.0 * unit), TEXT, text);
        (line.anchor, line.fill) = (Anchor::Middle, quiet);
        sheet.write_if_free(line);
    }
    for guide in &figure.guides {
        let (colour, width, dash) = look(sheet, guide.style);
        let y = scale.py(guide.at);
        sheet.line((left, y), (right, y), colour, width * unit, dash.map(|dash| dash * unit));
    }
    let (from, to) = (figure.x.low.max(figure.y.low), figure.x.high.min(figure.y.high));
    if from < to {
        let ends = [from, to].map(|value| (scale.px(value), scale.py(value)));
        sheet.line(ends[0], ends[1], sheet.theme.neutral, 1.2 * unit, Some(4.0 * unit));
    }
}

/// What is measured upwards stands above the picture, what is measured to the right below it.
fn axis_titles(sheet: &mut Sheet, [upwards, across]: &[Vec<String>; 2], scale: &Scale, body: &Rect) {
    let unit = sheet.unit;
    let quiet = sheet.theme.quiet;
    for (row, text) in upwards.iter().enumerate() {
        let mut line = sheet.text((body.left, body.top + (8.0 + 14.0 * row as f64) * unit), TEXT, text.as_str());
        line.fill = quiet;
        sheet.write(line);
    }
    for (row, text) in across.iter().enumerate() {
        let at = (0.5 * (scale.rect.left + scale.rect.right), scale.rect.bottom + (29.0 + 14.0 * row as f64) * unit);
        let mut line = sheet.text(at, TEXT, text.as_str());
        (line.anchor, line.fill) = (Anchor::Middle, quiet);
        line.x = line.x.max(body.left + 0.5 * line.width());
        sheet.write(line);
    }
}

fn radius(figure: &Scatter, unit: f64) -> impl Fn(&Dot) -> f64 {
    let most = figure.dots.iter().map(|dot| dot.ballots).fold(1.0, f64::max);
    let largest = if figure.dots.len() > 60 { 7.0 } else { 11.0 } * unit;
    move |dot| ((dot.ballots / most).sqrt() * largest).max(1.3 * unit)
}

/// Area is ballots; large dots lie below small ones.
fn dots(sheet: &mut Sheet, figure: &Scatter, scale: &Scale, lang: Lang) {
    let unit = sheet.unit;
    let radius = radius(figure, unit);
    let mut order: Vec<&Dot> = figure.dots.iter().collect();
    order.sort_by(|a, b| b.ballots.total_cmp(&a.ballots).then_with(|| a.unit.cmp(&b.unit)));
    for dot in order {
        let radius = radius(dot);
        let centre = (scale.px(dot.at[0]), scale.py(dot.at[1]));
        let colour = tone(sheet, figure.tones[usize::from(dot.at[1] > figure.threshold)]);
        let [was, is] = dot.at.map(|share| number::percent(share, 1, lang));
        sheet.titled(&format!("{}: {was} → {is}", dot.unit), &dot.unit, |sheet| {
            sheet.circle(centre, radius + 0.5 * unit, Paint::Fill(sheet.theme.ground));
            match dot.hollow {
                true => sheet.circle(centre, (radius - 0.4 * unit).max(unit), Paint::Stroke(colour, 1.1 * unit)),
                false => sheet.circle(centre, radius, Paint::Fill(sheet.theme.tint(colour, 0.8))),
            }
        });
        let place = Rect { left: centre.0, right: centre.0, top: centre.1, bottom: centre.1 };
        sheet.reserve(place.grown(radius));
    }
}

fn labels(sheet: &mut Sheet, figure: &Scatter, scale: &Scale, body: &Rect, has_list: bool) {
    let unit = sheet.unit;
    for guide in &figure.guides {
        let y = scale.py(guide.at);
        let mut line = sheet.text((0.0, 0.0), TEXT, guide.label.as_str());
        line.rim = true;
        line.face = if guide.style == GuideStyle::Threshold { Face::SemiBold } else { Face::Regular };
        line.text = cut(&line.text, line.face, line.size, scale.rect.width() - 10.0 * unit);
        label_along(sheet, &line, &scale.rect, y, &[OVER_LINE, UNDER_LINE]);
    }
    let radius = radius(figure, unit);
    for dot in figure.dots.iter().filter(|dot| !dot.label.is_empty()) {
        let (x, y) = (scale.px(dot.at[0]), scale.py(dot.at[1]));
        let mut line = sheet.text((x, y), TEXT, dot.label.as_str());
        line.fill = tone_text(sheet, figure.tones[usize::from(dot.at[1] > figure.threshold)]);
        (line.rim, line.face) = (true, Face::SemiBold);
        let gap = 11.0 * unit;
        let level = y + 0.35 * line.size;
        let places = [
            (x + gap, level, Anchor::Start),
            (x - gap, level, Anchor::End),
            (x, y - gap, Anchor::Middle),
            (x, y + gap + 0.8 * line.size, Anchor::Middle),
        ];
        // A name without room is left to the list; which dot it is of shows a ring.
        if write_inside(sheet, &line, &places, scale) || away(sheet, &line, (x, y), scale, body) {
            let around = radius(dot) + 1.6 * unit;
            sheet.circle((x, y), around, Paint::Stroke(sheet.theme.ink, 1.4 * unit));
        }
    }
    if !has_list {
        rings(sheet, figure, scale, body);
    }
    let value = figure.x.low.max(figure.y.low) + 0.04 * (figure.x.high - figure.x.low);
    let mut line = sheet.text((0.0, 0.0), TEXT, figure.equal.as_str());
    (line.fill, line.rim) = (sheet.theme.quiet, true);
    let along: Vec<(f64, f64)> = (0..9)
        .map(|step| value + f64::from(step) * 0.1 * (figure.x.high - figure.x.low))
        .map(|value| (scale.px(value), scale.py(value)))
        .collect();
    let below = along.iter().map(|(x, y)| (x + 10.0 * unit, y + 12.0 * unit, Anchor::Start));
    let above = along.iter().rev().map(|(x, y)| (x - 8.0 * unit, y - 4.0 * unit, Anchor::End));
    let places: Vec<(f64, f64, Anchor)> = below.chain(above).collect();
    let _ = write_inside(sheet, &line, &places, scale);
}

/// What a ring means: beside the square, else in its upper left corner.
fn rings(sheet: &mut Sheet, figure: &Scatter, scale: &Scale, body: &Rect) {
    let unit = sheet.unit;
    if figure.rings.is_empty() {
        return;
    }
    let (left, size) = (scale.rect.right + 14.0 * unit, TEXT * unit);
    let lines = wrap_most(&figure.rings, Face::Regular, size, body.right - left, 4);
    let has_room = body.right - left >= 90.0 * unit;
    let lines =
        if has_room { lines } else { wrap_most(&figure.rings, Face::Regular, size, 0.6 * scale.rect.width(), 2) };
    let (x, from) = match has_room {
        true => (left, scale.rect.bottom - 14.0 * unit * (lines.len() as f64 - 1.0)),
        false => (scale.rect.left + 6.0 * unit, scale.rect.top + 14.0 * unit),
    };
    for (row, text) in lines.into_iter().enumerate() {
        let mut line = sheet.text((x, from + 14.0 * unit * row as f64), TEXT, text);
        (line.fill, line.rim) = (sheet.theme.quiet, true);
        sheet.write_if_free(line);
    }
}

/// Writes a name some way from its dot, with a line between them; says whether there was room.
fn away(sheet: &mut Sheet, line: &Line, (x, y): (f64, f64), scale: &Scale, body: &Rect) -> bool {
    let unit = sheet.unit;
    for far in [20.0, 30.0, 42.0, 56.0].map(|far| far * unit) {
        for (step_x, step_y) in [(-0.7, -0.7), (0.7, 0.7), (0.0, -1.0), (0.0, 1.0), (0.7, -0.7), (-0.7, 0.7)] {
            let (end_x, end_y) = (x + step_x * far, y + step_y * far);
            let anchor = if step_x < 0.0 { Anchor::End } else { Anchor::Start };
            let down = if step_y > 0.0 { 0.8 } else { -0.2 };
            let room = Line { x: end_x, y: end_y + down * line.size, anchor, ..line.clone() };
            let bounds = room.bounds();
            let inside = bounds.left >= scale.rect.left + 2.0 * unit && bounds.right <= body.right;
            let inside = inside && bounds.top >= scale.rect.top && bounds.bottom <= scale.rect.bottom - 2.0 * unit;
            let crossed = figure_lines(scale, &bounds, sheet);
            if inside && !crossed && sheet.write_if_free(room) {
                sheet.line((x, y), (end_x, end_y), sheet.theme.neutral, 0.8 * unit, None);
                return true;
            }
        }
    }
    false
}

/// Does the line where both shares are equal run through a place?
fn figure_lines(scale: &Scale, bounds: &Rect, sheet: &Sheet) -> bool {
    let wide = bounds.grown(sheet.unit);
    (0..=20).map(|step| f64::from(step) / 20.0).any(|part| {
        let x = scale.rect.left + part * scale.rect.width();
        let y = scale.rect.bottom - part * scale.rect.height();
        (wide.left..wide.right).contains(&x) && (wide.top..wide.bottom).contains(&y)
    })
}

/// Writes a line at the first place where it is inside and free; says whether it did.
fn write_inside(sheet: &mut Sheet, line: &Line, places: &[(f64, f64, Anchor)], scale: &Scale) -> bool {
    places.iter().any(|&(x, y, anchor)| {
        let candidate = Line { x, y, anchor, ..line.clone() };
        let bounds = candidate.bounds();
        let inside = bounds.left >= scale.rect.left && bounds.right <= scale.rect.right;
        inside && bounds.top >= scale.rect.top && bounds.bottom <= scale.rect.bottom && sheet.write_if_free(candidate)
    })
}
