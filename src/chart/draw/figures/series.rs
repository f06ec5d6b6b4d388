//! Bands, curves and marks over a horizontal axis.

use crate::chart::draw::figures::axis::{ticks, tone, tone_text};
use crate::chart::draw::figures::clip;
use crate::chart::draw::figures::guides::{OVER_LINE, UNDER_LINE, along, label_along, look};
use crate::chart::draw::figures::key::{Key, curve_width, strength};
use crate::chart::draw::ink::geometry::{Rect, Scale};
use crate::chart::draw::ink::text::{Anchor, Face, Line, cut, width, wrap_most};
use crate::chart::draw::sheet::{Paint, Sheet};
use crate::{
    chart::figure::{AxisUnit, Curve, GuideStyle, PointMark, Ribbon, Series},
    language::{Lang, number},
};

const TEXT: f64 = 11.0;
/// Room for the ticks of the horizontal axis, and for its title.
const TICKS: f64 = 20.0;
const AXIS_TITLE: f64 = 14.0;

pub(in crate::chart::draw) fn draw(sheet: &mut Sheet, figure: &Series, body: Rect, lang: Lang) {
    let unit = sheet.unit;
    let y_ticks = ticks(&figure.y, (body.height() / (44.0 * unit)) as usize, lang);
    let widest = y_ticks.iter().map(|(_, text)| width(text, Face::Regular, TEXT * unit)).fold(0.0, f64::max);
    let is_crowd = is_crowd(figure);
    let key = Key::of(figure, is_crowd, body.width(), unit);
    let title = wrap_most(&figure.y.title, Face::Regular, TEXT * unit, body.width(), 2);
    let below = wrap_most(&figure.x.title, Face::Regular, TEXT * unit, body.width(), 2);
    let head = 16.0 * unit + 14.0 * unit * (title.len().max(1) - 1) as f64;
    let rect = Rect {
        left: body.left + widest + 8.0 * unit,
        top: body.top + head + key.height(),
        right: body.right - 8.0 * unit,
        bottom: body.bottom - (TICKS + AXIS_TITLE * below.len() as f64) * unit,
    };
    let scale = Scale { x: (figure.x.low, figure.x.high), y: (figure.y.low, figure.y.high), rect };
    sheet.axis(|sheet| {
        title_of_axis(sheet, &title, &body);
        axes(sheet, figure, &scale, &body, &y_ticks);
        title_below(sheet, &below, &scale);
    });
    for (place, band) in figure.bands.iter().enumerate() {
        ribbon(sheet, band, &scale, place, figure.bands.len());
    }
    guide_lines(sheet, figure, &scale);
    for curve in &figure.curves {
        draw_curve(sheet, curve, &scale);
    }
    steps(sheet, figure, &scale);
    for mark in &figure.marks {
        let title = told(figure, mark, lang);
        sheet.titled(&title, &mark.label, |sheet| dot(sheet, mark, &scale, is_crowd));
    }
    key.draw(sheet, &Rect { top: body.top + head - 2.0 * unit, ..body });
    // Names come last and look for room.
    let bands: Vec<Rect> = figure.bands.iter().flat_map(|band| columns(band, &scale, unit)).collect();
    if !is_crowd {
        figure.marks.iter().for_each(|mark| mark_label(sheet, mark, &scale, &bands));
        guide_labels(sheet, figure, &scale, &bands);
    }
}

/// More points without a name than this leave no place for the name of a line or of another point: it stands above the picture.
const CROWD: usize = 30;

fn is_crowd(figure: &Series) -> bool {
    figure.marks.iter().filter(|mark| mark.label.is_empty()).count() > CROWD
}

fn title_of_axis(sheet: &mut Sheet, lines: &[String], body: &Rect) {
    let unit = sheet.unit;
    for (row, text) in lines.iter().enumerate() {
        let mut line = sheet.text((body.left, body.top + (7.0 + 14.0 * row as f64) * unit), TEXT, text.as_str());
        line.fill = sheet.theme.quiet;
        sheet.write(line);
    }
}

fn axes(sheet: &mut Sheet, figure: &Series, scale: &Scale, body: &Rect, y_ticks: &[(f64, String)]) {
    let unit = sheet.unit;
    let quiet = sheet.theme.quiet;
    for (value, text) in y_ticks {
        let y = scale.py(*value);
        sheet.line((scale.rect.left, y), (scale.rect.right, y), sheet.theme.hairline, 0.8 * unit, None);
        let mut line = sheet.text((scale.rect.left - 6.0 * unit, y + 0.35 * TEXT * unit), TEXT, text.as_str());
        (line.anchor, line.fill) = (Anchor::End, quiet);
        sheet.write_if_free(line);
    }
    let bottom = scale.rect.bottom;
    sheet.line((scale.rect.left, bottom), (scale.rect.right, bottom), sheet.theme.neutral, unit, None);
    for (value, text) in figure.x.ticks.iter().step_by(stride(&figure.x.ticks, scale, unit)) {
        let x = scale.px(*value);
        let mut line = sheet.text((x, bottom + 14.0 * unit), TEXT, text.as_str());
        (line.anchor, line.fill) = (Anchor::Middle, quiet);
        let half = 0.5 * line.width();
        line.x = x.min(body.right - half);
        if sheet.is_free(&line.bounds().grown(4.0 * unit)) {
            sheet.write(line);
            sheet.line((x, bottom), (x, bottom + 4.0 * unit), sheet.theme.neutral, unit, None);
        }
    }
}

fn title_below(sheet: &mut Sheet, lines: &[String], scale: &Scale) {
    let (unit, Rect { left, right, bottom, .. }) = (sheet.unit, scale.rect);
    for (row, text) in lines.iter().enumerate() {
        let at = (0.5 * (left + right), bottom + (29.0 + AXIS_TITLE * row as f64) * unit);
        let mut line = sheet.text(at, TEXT, text.as_str());
        (line.anchor, line.fill) = (Anchor::Middle, sheet.theme.quiet);
        sheet.write(line);
    }
}

/// Every how many-th word below the axis is written: as many as stand apart.
fn stride(ticks: &[(f64, String)], scale: &Scale, unit: f64) -> usize {
    let half = |text: &str| 0.5 * width(text, Face::Regular, TEXT * unit);
    let stand_apart = |stride: &usize| {
        let kept: Vec<(f64, f64)> =
            ticks.iter().step_by(*stride).map(|(at, text)| (scale.px(*at), half(text))).collect();
        kept.windows(2).all(|pair| pair[0].0 + pair[0].1 + 8.0 * unit <= pair[1].0 - pair[1].1)
    };
    (1..ticks.len().max(2)).find(stand_apart).unwrap_or(1)
}

fn ribbon(sheet: &mut Sheet, band: &Ribbon, scale: &Scale, place: usize, count: usize) {
    let lower = band.points.iter().map(|&[x, low, _]| (x, low));
    let upper = band.points.iter().rev().map(|&[x, _, high]| (x, high));
    let whole: Vec<(f64, f64)> = lower.chain(upper).collect();
    let outline = clip::outline(&whole, scale.y);
    if outline.len() >= 3 {
        sheet.polygon(scale, &outline, sheet.theme.tint(tone(sheet, band.tone), strength(place, count)));
    }
}

/// A band as narrow upright boxes.
fn columns(band: &Ribbon, scale: &Scale, unit: f64) -> Vec<Rect> {
    let step = 4.0 * unit;
    let edges = |pair: &[[f64; 3]]| {
        let [[from, low, high], [to, next_low, next_high]] =
            [pair[0], pair[1]].map(|[x, low, high]| [scale.px(x), scale.py(low), scale.py(high)]);
        let count = ((to - from) / step).ceil().clamp(1.0, 400.0) as usize;
        let column = move |place: usize| {
            let [start, end] = [place, place + 1].map(|place| place as f64 / count as f64);
            let at = |part: f64, from: f64, to: f64| from + part * (to - from);
            Rect {
                left: at(start, from, to),
                right: at(end, from, to),
                top: at(start, high, next_high).min(at(end, high, next_high)).max(scale.rect.top),
                bottom: at(start, low, next_low).max(at(end, low, next_low)).min(scale.rect.bottom),
            }
        };
        (0..count).map(column).collect::<Vec<_>>()
    };
    band.points.windows(2).flat_map(edges).filter(|column| column.bottom > column.top).collect()
}

fn guide_lines(sheet: &mut Sheet, figure: &Series, scale: &Scale) {
    let unit = sheet.unit;
    for guide in &figure.guides {
        let (colour, width, dash) = look(sheet, guide.style);
        let y = scale.py(guide.at);
        sheet.line((scale.rect.left, y), (scale.rect.right, y), colour, width * unit, dash.map(|dash| dash * unit));
        let line = Rect { left: scale.rect.left, right: scale.rect.right, top: y, bottom: y };
        sheet.reserve(line.grown(1.5 * unit));
    }
}

fn guide_labels(sheet: &mut Sheet, figure: &Series, scale: &Scale, bands: &[Rect]) {
    let unit = sheet.unit;
    for guide in &figure.guides {
        let y = scale.py(guide.at);
        let mut line = sheet.text((0.0, 0.0), TEXT + 0.5, guide.label.as_str());
        (line.face, line.rim) = (Face::SemiBold, true);
        if guide.style == GuideStyle::Reference {
            (line.face, line.fill) = (Face::Regular, sheet.theme.quiet);
        }
        line.text = cut(&line.text, line.face, line.size, scale.rect.width());
        // Of two lines near each other the upper one is named above, the lower one below.
        let near =
            figure.guides.iter().map(|other| scale.py(other.at)).find(|at| *at != y && (at - y).abs() < NEAR * unit);
        let sides: &[f64] = match near {
            Some(other) if other > y => &[OVER_LINE],
            Some(_) => &[UNDER_LINE],
            None if guide.style == GuideStyle::Threshold => &[UNDER_LINE, OVER_LINE],
            None => &[OVER_LINE, UNDER_LINE],
        };
        if !off_bands(sheet, &line, scale, y, sides, bands) {
            label_along(sheet, &line, &scale.rect, y, sides);
        }
    }
}

/// How far beyond its place beside the line a name may stand, in units, nearest first.
const BEYOND: [f64; 7] = [0.0, 14.0, 24.0, 36.0, 50.0, 66.0, 84.0];

/// Writes a line's name on plain ground, beside the line where there is some, else away from it with a lead; says whether
/// there was any.
fn off_bands(sheet: &mut Sheet, line: &Line, scale: &Scale, y: f64, sides: &[f64], bands: &[Rect]) -> bool {
    let (unit, rect) = (sheet.unit, scale.rect);
    for beyond in BEYOND {
        for (x, anchor) in along(&rect, unit) {
            for &side in sides {
                let name = Line { x, y: y + (side + beyond * side.signum()) * unit, anchor, ..line.clone() };
                let bounds = name.bounds();
                let is_inside = bounds.left >= rect.left && bounds.top >= rect.top && bounds.bottom <= rect.bottom;
                let room = bounds.grown(if beyond > 0.0 { 2.0 * unit } else { 0.0 });
                if is_inside && !bands.iter().any(|band| band.meets(&room)) && sheet.is_free(&room) {
                    lead(sheet, &bounds, (0.5 * (bounds.left + bounds.right), y));
                    sheet.write(name);
                    return true;
                }
            }
        }
    }
    false
}

fn draw_curve(sheet: &mut Sheet, curve: &Curve, scale: &Scale) {
    let points: Vec<(f64, f64)> = curve.points.iter().map(|&[x, y]| (x, y)).collect();
    let width = curve_width(curve.thin) * sheet.unit;
    let pieces = clip::line(&points, scale.y);
    for piece in &pieces {
        sheet.path(scale, piece, tone(sheet, curve.tone), width);
    }
    for pair in pieces.iter().flat_map(|piece| piece.windows(2)) {
        let [from, to] = [pair[0], pair[1]].map(|(x, y)| (scale.px(x), scale.py(y)));
        keep_off(sheet, from, to);
    }
}

fn dot(sheet: &mut Sheet, mark: &PointMark, scale: &Scale, is_crowd: bool) {
    let unit = sheet.unit;
    let centre = (scale.px(mark.at[0]), scale.py(mark.at[1]));
    let colour = tone(sheet, mark.tone);
    let (radius, width) = match (mark.label.is_empty(), is_crowd) {
        (true, true) => (3.0, 1.1),
        (true, false) => (3.6, 1.6),
        (false, _) => (5.0, 1.6),
    };
    let (radius, width) = (radius * unit, width * unit);
    sheet.circle(centre, radius + 0.75 * width, Paint::Fill(sheet.theme.ground));
    if mark.solid {
        sheet.circle(centre, radius, Paint::Fill(colour));
    } else {
        sheet.circle(centre, radius, Paint::Fill(sheet.theme.ground));
        sheet.circle(centre, radius - 0.5 * width, Paint::Stroke(colour, width));
    }
    let rect = Rect { left: centre.0, right: centre.0, top: centre.1, bottom: centre.1 };
    sheet.reserve(rect.grown(radius));
}

/// A strip a step, from half way to its neighbours, that tells what stands there.
fn steps(sheet: &mut Sheet, figure: &Series, scale: &Scale) {
    for (place, (x, title)) in figure.steps.iter().enumerate() {
        let half_way =
            |other: Option<&(f64, String)>, end: f64| other.map_or(end, |(other, _)| scale.px(0.5 * (x + other)));
        let before = place.checked_sub(1).and_then(|place| figure.steps.get(place));
        let left = half_way(before, scale.rect.left);
        let right = half_way(figure.steps.get(place + 1), scale.rect.right);
        sheet.step(Rect { left, right, ..scale.rect }, title);
    }
}

/// A mark in words: its own where they hold a figure, else with the figure of the axis.
fn told(figure: &Series, mark: &PointMark, lang: Lang) -> String {
    if mark.label.chars().any(|letter| letter.is_ascii_digit()) {
        return mark.label.clone();
    }
    let value = match figure.y.unit {
        AxisUnit::Share => number::percent(mark.at[1], 1, lang),
        AxisUnit::Points | AxisUnit::PointsSize => number::signed(mark.at[1], 1, lang),
        AxisUnit::Ballots | AxisUnit::BallotsAhead => number::count_near(mark.at[1], lang),
    };
    format!("{} {value}", mark.label).trim_start().to_owned()
}

/// Tries the places around a point for a label, in one line or two.
fn mark_label(sheet: &mut Sheet, mark: &PointMark, scale: &Scale, bands: &[Rect]) {
    if mark.label.is_empty() {
        return;
    }
    let unit = sheet.unit;
    let (x, y) = (scale.px(mark.at[0]), scale.py(mark.at[1]));
    let mut line = sheet.text((x, y), TEXT, mark.label.as_str());
    (line.fill, line.rim, line.face) = (tone_text(sheet, mark.tone), true, Face::SemiBold);
    line.text = cut(&line.text, line.face, line.size, LONGEST * unit);
    // On plain ground if there is any; a band may cover all of the picture.
    let place = |sheet: &mut Sheet, line: &Line| {
        [bands, &[]].into_iter().any(|bands| {
            FAR.into_iter().any(|far| match around(sheet, line, (x, y), 8.0 * far * unit, scale, bands) {
                Some(room) => {
                    lead(sheet, &room, (x, y));
                    true
                }
                None => false,
            })
        })
    };
    if !place(sheet, &line) {
        // A name too long for any place gives way to its beginning; half a figure says another.
        if !line.text.contains(|sign: char| sign.is_ascii_digit()) {
            let short = cut(&line.text, line.face, line.size, SHORT * unit);
            let _ = place(sheet, &Line { text: short, ..line });
        }
    }
}

/// A line from a point to a name that stands away from it.
fn lead(sheet: &mut Sheet, name: &Rect, (x, y): (f64, f64)) {
    let unit = sheet.unit;
    let end = (x.clamp(name.left, name.right), y.clamp(name.top, name.bottom));
    let far = (end.0 - x).hypot(end.1 - y);
    if far < 14.0 * unit {
        return;
    }
    let along = |share: f64| (x + share * (end.0 - x), y + share * (end.1 - y));
    let (from, to) = (along(5.0 * unit / far), along(1.0 - 2.0 * unit / far));
    sheet.line(from, to, sheet.theme.quiet, 0.9 * unit, None);
    keep_off(sheet, from, to);
}

/// Writing keeps off a line: small boxes along it are reserved.
fn keep_off(sheet: &mut Sheet, from: (f64, f64), to: (f64, f64)) {
    let step = 3.0 * sheet.unit;
    let steps = ((to.0 - from.0).hypot(to.1 - from.1) / step).ceil().clamp(1.0, 400.0) as usize;
    for place in 0..=steps {
        let part = place as f64 / steps as f64;
        let (x, y) = (from.0 + part * (to.0 - from.0), from.1 + part * (to.1 - from.1));
        sheet.reserve(Rect { left: x, right: x, top: y, bottom: y }.grown(0.5 * step));
    }
}

/// Lines nearer than this have no room for a name between them, in units.
const NEAR: f64 = 30.0;
/// Width beyond which no name is tried at its whole length, in units.
const LONGEST: f64 = 600.0;
/// Width of the beginning of a long name, in units.
const SHORT: f64 = 90.0;

/// How far from its point a label may stand, nearest first.
const FAR: [f64; 5] = [1.0, 2.2, 4.0, 7.0, 10.0];

/// Writes a line (wrapped, if it must) at the first free place at a distance from a point.
fn around(sheet: &mut Sheet, line: &Line, (x, y): (f64, f64), gap: f64, scale: &Scale, bands: &[Rect]) -> Option<Rect> {
    let unit = sheet.unit;
    for room in [1000.0, 150.0, 110.0, 84.0] {
        // No word is broken for its label's sake.
        if line.text.split(' ').any(|word| width(word, line.face, line.size) > room * unit) {
            continue;
        }
        let texts = crate::chart::draw::ink::text::wrap_even(&line.text, line.face, line.size, room * unit);
        let leading = 1.22 * line.size;
        let tall = texts.len().saturating_sub(1) as f64 * leading;
        let mut places = vec![(x, y - gap - tall, Anchor::Middle), (x, y + gap + 0.8 * line.size, Anchor::Middle)];
        for (x, anchor) in [(x + gap, Anchor::Start), (x - gap, Anchor::End)] {
            places.push((x, y + 0.35 * line.size - 0.5 * tall, anchor));
            places.push((x, y - gap - tall, anchor));
            places.push((x, y + gap + 0.8 * line.size, anchor));
        }
        for (x, y, anchor) in places {
            let all: Vec<Line> = texts
                .iter()
                .enumerate()
                .map(|(row, text)| Line { x, y: y + row as f64 * leading, anchor, text: text.clone(), ..line.clone() })
                .collect();
            let inside = |rect: &Rect| {
                rect.left >= scale.rect.left
                    && rect.right <= scale.rect.right + 6.0 * unit
                    && rect.top >= scale.rect.top - 2.0 * unit
                    && rect.bottom <= scale.rect.bottom
            };
            let is_plain = |bounds: &Rect| !bands.iter().any(|band| band.meets(bounds));
            let fits = |bounds: Rect| inside(&bounds) && is_plain(&bounds) && sheet.is_free(&bounds.grown(2.5 * unit));
            if all.iter().all(|line| fits(line.bounds())) {
                let room = all.iter().map(Line::bounds).reduce(|a, b| a.with(&b));
                all.into_iter().for_each(|line| sheet.write(line));
                return room;
            }
        }
    }
    None
}
