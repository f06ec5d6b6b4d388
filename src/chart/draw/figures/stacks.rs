//! Wholes cut into parts, and amounts against one hundred.

use crate::chart::draw::figures::axis::{tone, tone_text};
use crate::chart::draw::ink::geometry::Rect;
use crate::chart::draw::ink::text::{Anchor, Face, Line, cut, cut_name, fitting_size, width};
use crate::chart::draw::sheet::{Paint, Sheet};
use crate::{
    chart::figure::{Part, Ratio, Ratios, Stack, Stacks},
    maths::clamped,
};

const LABEL: f64 = 13.0;
const DETAIL: f64 = 11.0;
const PART: f64 = 12.5;

pub(in crate::chart::draw) fn wanted_height(figure: &Stacks) -> f64 {
    let stacks: f64 = figure.stacks.iter().map(|stack| 84.0 + foot(stack)).sum();
    stacks + figure.ratios.as_ref().map_or(0.0, |ratios| 44.0 + 30.0 * ratios.bars.len() as f64)
}

pub(in crate::chart::draw) fn draw(sheet: &mut Sheet, figure: &Stacks, body: Rect) {
    let unit = sheet.unit;
    let ratios_height = figure
        .ratios
        .as_ref()
        .map_or(0.0, |ratios| (34.0 + (30.0 * ratios.bars.len() as f64).min(0.3 * body.height() / unit)) * unit);
    let room = body.height() - ratios_height;
    let count = figure.stacks.len().max(1) as f64;
    let tallest = if count > 1.0 { 300.0 } else { 240.0 };
    let each = (room / count).min(tallest * unit);
    // What needs less than the room stands a little above its middle.
    let head = if figure.ratios.is_none() { 0.4 * (room - count * each) } else { 0.0 };
    let mut above: Option<Rect> = None;
    for (place, stack) in figure.stacks.iter().enumerate() {
        let top = body.top + head + place as f64 * each;
        let is_shown_larger = figure.zoom && place == 0;
        let bar = draw_stack(sheet, stack, &Rect { top, bottom: top + each, ..body }, is_shown_larger, figure.zoom);
        if let Some((at, label)) = &stack.threshold {
            threshold(sheet, *at, label, &bar, figure.zoom);
        }
        if let (Some(above), true) = (above, figure.zoom) {
            enlarged(sheet, &above, &bar, bar.top - (top + 2.0 * unit));
        }
        above = is_shown_larger.then(|| estimated(stack, &bar));
    }
    if let Some(ratios) = &figure.ratios {
        let top = body.top + each * figure.stacks.len() as f64;
        draw_ratios(sheet, ratios, &Rect { top, bottom: body.bottom, ..body });
    }
}

/// Room below a bar for the names of its parts, in units; a line to pass is named below them.
fn foot(stack: &Stack) -> f64 {
    if stack.threshold.is_some() { 52.0 } else { 34.0 }
}

/// The part of a bar that is estimated.
fn estimated(stack: &Stack, bar: &Rect) -> Rect {
    let is_out = |part: &&Part| part.estimated;
    let before: f64 = stack.parts.iter().take_while(|part| !part.estimated).map(|part| part.share).sum();
    let own: f64 = stack.parts.iter().filter(is_out).map(|part| part.share).sum();
    Rect { left: bar.left + before * bar.width(), right: bar.left + (before + own) * bar.width(), ..*bar }
}

/// Lines from a part of a bar to the bar that shows it larger, as far as its heading; they leave writing free.
fn enlarged(sheet: &mut Sheet, part: &Rect, bar: &Rect, heading: f64) {
    let (unit, colour) = (sheet.unit, sheet.theme.neutral);
    let to = bar.top - heading;
    for (from, end) in [(part.left, bar.left), (part.right, bar.right)] {
        let (across, down) = (end - from, to - part.bottom);
        let steps = (across.hypot(down) / (3.0 * unit)).ceil().clamp(1.0, 400.0) as usize;
        let at = |step: usize| {
            let share = step as f64 / steps as f64;
            (from + share * across, part.bottom + share * down)
        };
        let is_free = |step: &usize| {
            let [(x, top), (next, bottom)] = [at(*step), at(*step + 1)];
            sheet.is_free(&Rect { left: x.min(next), right: x.max(next), top, bottom }.grown(unit))
        };
        let free: Vec<usize> = (0..steps).filter(is_free).collect();
        for run in free.chunk_by(|step, next| step + 1 == *next) {
            sheet.line(at(run[0]), at(run[run.len() - 1] + 1), colour, 0.9 * unit, Some(3.0 * unit));
        }
    }
}

/// Head, bar, and the names of parts: inside where they fit, below with a leader where they do not.
///
/// What is estimated has no name where it `is_shown_larger`.
fn draw_stack(sheet: &mut Sheet, stack: &Stack, rect: &Rect, is_shown_larger: bool, thin: bool) -> Rect {
    let unit = sheet.unit;
    let mut name = sheet.text((rect.left, rect.top + 13.0 * unit), LABEL, stack.label.as_str());
    name.face = Face::SemiBold;
    name.text = cut(&name.text, name.face, name.size, rect.width());
    let mut detail = sheet.text((rect.left + name.width() + 8.0 * unit, name.y), DETAIL, "");
    detail.fill = sheet.theme.quiet;
    detail.text.clone_from(&stack.detail);
    let mut top = rect.top;
    if detail.bounds().right > rect.right {
        top += 14.0 * unit;
        (detail.x, detail.y) = (rect.left, name.y + 14.5 * unit);
        detail.text = cut(&detail.text, detail.face, detail.size, rect.width());
    }
    sheet.write(name);
    sheet.write(detail);
    let bottom = rect.bottom - foot(stack) * unit;
    let tallest = if thin { 46.0 * unit } else { (0.55 * rect.height()).max(56.0 * unit) };
    // Above a thin bar stands what must be passed.
    let top = if thin && stack.threshold.is_some() { top + 15.0 * unit } else { top };
    let bar = Rect { top: top + 21.0 * unit, bottom: bottom.min(top + 21.0 * unit + tallest), ..*rect };
    let mut left = bar.left;
    let mut outside: Vec<(f64, &Part)> = Vec::new();
    for part in &stack.parts {
        let right = left + part.share * bar.width();
        let place = Rect { left, right, ..bar };
        let colour = tone(sheet, part.tone);
        if part.estimated {
            sheet.hatched(place, colour);
        } else {
            sheet.rect(place, Paint::Fill(part_colour(sheet, part)));
        }
        if left > bar.left {
            sheet.line((left, bar.top), (left, bar.bottom), sheet.theme.ground, 1.2 * unit, None);
        }
        // Writing keeps to the end of its part that the line to pass leaves free.
        let line = stack.threshold.as_ref().map(|(at, _)| bar.left + at * bar.width());
        let from_right = line.is_some_and(|x| left < x && x < 0.5 * (left + right));
        let is_named_below = part.estimated && is_shown_larger;
        if !is_named_below && !inside(sheet, part, &place, from_right) {
            outside.push((0.5 * (left + right), part));
        }
        left = right;
    }
    below(sheet, &outside, &bar);
    bar
}

/// The line to pass, over the bar and beyond it, with its label below, or above a thin bar.
fn threshold(sheet: &mut Sheet, at: f64, label: &str, bar: &Rect, above: bool) {
    let unit = sheet.unit;
    let x = bar.left + at * bar.width();
    sheet.line((x, bar.top - 5.0 * unit), (x, bar.bottom + 5.0 * unit), sheet.theme.ink, 2.0 * unit, None);
    let mut line = sheet.text((x, 0.0), DETAIL, label);
    (line.face, line.anchor) = (Face::SemiBold, Anchor::Middle);
    let own = if above { bar.top - 8.5 * unit } else { bar.bottom + 17.0 * unit };
    for y in [own, bar.bottom + 17.0 * unit, bar.bottom + 31.0 * unit, bar.bottom + 45.0 * unit] {
        if sheet.write_if_free(Line { y, ..line.clone() }) {
            return;
        }
    }
}

/// Neutral parts are paler than the options: they are no votes for either.
fn part_colour(sheet: &Sheet, part: &Part) -> crate::chart::look::colour::Colour {
    let colour = tone(sheet, part.tone);
    match part.tone {
        crate::chart::figure::Tone::Neutral => sheet.theme.tint(colour, 0.30),
        crate::chart::figure::Tone::Ink => sheet.theme.neutral,
        _ => colour,
    }
}

fn inside(sheet: &mut Sheet, part: &Part, place: &Rect, from_right: bool) -> bool {
    let unit = sheet.unit;
    let ground = part_colour(sheet, part);
    let room = place.width() - 12.0 * unit;
    let two = width(&part.name, Face::Regular, PART * unit).max(width(&part.label, Face::SemiBold, 15.0 * unit));
    // What is estimated is named below: a hatching is no ground to write on.
    if two > room || part.estimated {
        return false;
    }
    let middle = 0.5 * (place.top + place.bottom);
    let mut name = sheet.text((place.left + 6.0 * unit, middle - 4.0 * unit), PART, part.name.as_str());
    let mut label = sheet.text((place.left + 6.0 * unit, middle + 13.0 * unit), 15.0, part.label.as_str());
    (name.fill, label.fill, label.face) = (sheet.theme.text_on(ground), sheet.theme.text_on(ground), Face::SemiBold);
    if place.height() < 34.0 * unit {
        // A low bar has room for one line.
        label.size = PART * unit;
        label.y = middle + 0.36 * PART * unit;
        label.text = format!("{}\u{a0}{}", part.name, part.label);
        if label.width() > room {
            return false;
        }
        name.text.clear();
    }
    if from_right {
        (name.x, name.anchor) = (place.right - 6.0 * unit, Anchor::End);
        (label.x, label.anchor) = (name.x, name.anchor);
    }
    sheet.write(name);
    sheet.write(label);
    true
}

/// Names of narrow parts, below the bar, side by side in order, each tied to its part.
fn below(sheet: &mut Sheet, parts: &[(f64, &Part)], bar: &Rect) {
    let unit = sheet.unit;
    let size = DETAIL * unit;
    let gap = 10.0 * unit;
    // Two rows at most: each name has its part of one, and keeps its number whatever its length.
    let room = bar.width() / parts.len().div_ceil(2).max(1) as f64 - gap;
    let lines: Vec<Line> = parts
        .iter()
        .map(|(_, part)| {
            let named = cut_name(&part.name, &part.label, Face::Regular, size, room);
            let mut line = sheet.text((0.0, 0.0), DETAIL, named);
            line.fill = tone_text(sheet, part.tone);
            line
        })
        .collect();
    let widths: Vec<f64> = lines.iter().map(Line::width).collect();
    // Left edges: as near to the parts as order and room allow.
    let mut edges: Vec<f64> = parts.iter().zip(&widths).map(|((x, _), width)| x - 0.5 * width).collect();
    let mut floor = bar.left;
    for (edge, width) in edges.iter_mut().zip(&widths) {
        *edge = edge.max(floor);
        floor = *edge + width + gap;
    }
    let mut ceiling = bar.right;
    for (edge, width) in edges.iter_mut().zip(&widths).rev() {
        *edge = edge.min(ceiling - width);
        ceiling = *edge - gap;
    }
    let crowded = edges.first().is_some_and(|&edge| edge < bar.left - 0.5);
    for (place, ((x, _), line)) in parts.iter().zip(lines).enumerate() {
        let row = if crowded { place % 2 } else { 0 };
        let left =
            if crowded { clamped(x - 0.5 * widths[place], bar.left, bar.right - widths[place]) } else { edges[place] };
        let y = bar.bottom + (19.0 + 13.0 * row as f64) * unit;
        // The shortest way from the part to its name.
        let near = clamped(*x, left + 3.0 * unit, left + widths[place] - 3.0 * unit);
        let foot = (near, y - 0.85 * size);
        sheet.line((*x, bar.bottom), foot, sheet.theme.neutral, 0.9 * unit, None);
        sheet.write_if_free(Line { x: left, y, ..line });
    }
}

fn draw_ratios(sheet: &mut Sheet, ratios: &Ratios, rect: &Rect) {
    let unit = sheet.unit;
    let mut head = sheet.text((rect.left, rect.top + 15.0 * unit), LABEL, "");
    head.face = Face::SemiBold;
    head.size = fitting_size(&ratios.title, head.face, head.size, DETAIL * unit, rect.width());
    head.text = cut(&ratios.title, head.face, head.size, rect.width());
    sheet.write(head);
    let widest = |text: fn(&Ratio) -> &str, face: Face| {
        let widths = ratios.bars.iter().map(|bar| width(text(bar), face, PART * unit));
        widths.fold(0.0, f64::max).min(0.4 * rect.width())
    };
    let name_width = widest(|bar| &bar.name, Face::Regular) + 10.0 * unit;
    let label_width = widest(|bar| &bar.label, Face::SemiBold) + 8.0 * unit;
    let most = ratios.bars.iter().map(|bar| bar.ratio).fold(1.0, f64::max);
    let (left, right) = (rect.left + name_width, rect.right - label_width);
    let x = |ratio: f64| left + ratio / most * (right - left);
    let top = rect.top + 24.0 * unit;
    let each = ((rect.bottom - top - 4.0 * unit) / ratios.bars.len().max(1) as f64).min(30.0 * unit);
    for (place, bar) in ratios.bars.iter().enumerate() {
        let y = top + place as f64 * each;
        let height = (each - 6.0 * unit).min(18.0 * unit);
        let place = |from: f64, to: f64| Rect { left: from, top: y, right: to, bottom: y + height };
        sheet.rect(place(x(0.0), x(1.0)), Paint::Fill(sheet.theme.tint(sheet.theme.neutral, 0.16)));
        sheet.rect(place(x(0.0), x(bar.ratio).max(x(0.0) + unit)), Paint::Fill(tone(sheet, bar.tone)));
        let baseline = y + 0.5 * height + 0.36 * PART * unit;
        let mut name = sheet.text((rect.left, baseline), PART, "");
        name.fill = tone_text(sheet, bar.tone);
        name.text = cut(&bar.name, name.face, name.size, name_width);
        sheet.write(name);
        let mut label = sheet.text((rect.right, baseline), PART, bar.label.as_str());
        (label.face, label.fill, label.anchor) = (Face::SemiBold, tone_text(sheet, bar.tone), Anchor::End);
        label.text = cut(&label.text, label.face, label.size, label_width);
        sheet.write(label);
    }
    let bottom = top + ratios.bars.len() as f64 * each - 3.0 * unit;
    sheet.line((x(1.0), top - 3.0 * unit), (x(1.0), bottom), sheet.theme.ink, unit, None);
    let mut whole = sheet.text((x(1.0) - 4.0 * unit, bottom + 9.0 * unit), 10.5, ratios.whole.as_str());
    (whole.anchor, whole.fill) = (Anchor::End, sheet.theme.quiet);
    sheet.write_if_free(whole);
}
