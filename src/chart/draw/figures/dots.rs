//! Equally likely outcomes as stacked dots.

use crate::chart::draw::figures::axis::{ticks, tone, tone_text};
use crate::chart::draw::figures::guides::Lanes;
use crate::chart::draw::ink::geometry::{Rect, Scale};
use crate::chart::draw::ink::text::{Anchor, Face, cut, fitting_size};
use crate::chart::draw::sheet::{Paint, Sheet};
use crate::{
    chart::figure::{Dots, Guide, GuideStyle},
    language::Lang,
};

const AXIS: f64 = 34.0;
const SIDE: f64 = 14.0;

pub(in crate::chart::draw) fn draw(sheet: &mut Sheet, figure: &Dots, body: Rect, lang: Lang) {
    let unit = sheet.unit;
    let room = Rect { left: body.left + 10.0 * unit, right: body.right - 10.0 * unit, ..body };
    let scale = Scale { x: (figure.axis.low, figure.axis.high), y: (0.0, 1.0), rect: room };
    let threshold = scale.px(figure.threshold);
    let side_height = side_labels(sheet, figure, &body, threshold);

    let mut guides = figure.guides.clone();
    let label = figure.threshold_label.clone();
    guides.push(Guide { at: figure.threshold, label, style: GuideStyle::Threshold });
    let lanes = Lanes::place(sheet, &guides, &scale, (body.left, body.right));
    let top = body.top + side_height + lanes.height(unit);
    let rect = Rect { top, bottom: body.bottom - AXIS * unit, ..room };
    let scale = Scale { rect, ..scale };
    lanes.draw(sheet, &scale, true);
    sheet.axis(|sheet| axis(sheet, figure, &scale, &body, lang));

    let stacks = fitting_stacks(figure, &scale, unit);
    for (diameter, stack) in stacks {
        for (level, &value) in stack.values.iter().enumerate() {
            let y = rect.bottom - (level as f64 + 0.5) * diameter - unit;
            let is_second = figure.of_second.get(stack.first + level).copied().unwrap_or(value > figure.threshold);
            let colour = tone(sheet, figure.tones[usize::from(is_second)]);
            sheet.circle((stack.x, y), 0.46 * diameter, Paint::Fill(colour));
        }
    }
}

struct StackOfDots {
    x: f64,
    /// Place of the first of its dots among all.
    first: usize,
    values: Vec<f64>,
}

/// The largest dots with which every stack stays inside the picture.
fn fitting_stacks(figure: &Dots, scale: &Scale, unit: f64) -> Vec<(f64, StackOfDots)> {
    let mut diameter = 26.0 * unit;
    loop {
        let stacks = stack(figure, scale, diameter);
        let tallest = stacks.iter().map(|stack| stack.values.len()).max().unwrap_or(0);
        if tallest as f64 * diameter <= scale.rect.height() - 6.0 * unit || diameter <= 2.0 * unit {
            return stacks.into_iter().map(|stack| (diameter, stack)).collect();
        }
        diameter *= 0.96;
    }
}

/// Dots that would overlap are stacked over their common middle; no stack holds both sides of the threshold.
fn stack(figure: &Dots, scale: &Scale, diameter: f64) -> Vec<StackOfDots> {
    let threshold = scale.px(figure.threshold);
    let mut stacks: Vec<StackOfDots> = Vec::new();
    let mut first = f64::NEG_INFINITY;
    for (place, &value) in figure.values.iter().enumerate() {
        let x = scale.px(value);
        let above = value > figure.threshold;
        match stacks.last_mut() {
            Some(last) if x < first + diameter && (last.values[0] > figure.threshold) == above => {
                last.values.push(value)
            }
            _ => {
                first = x;
                stacks.push(StackOfDots { x, first: place, values: vec![value] });
            }
        }
    }
    for stack in &mut stacks {
        let ends = [stack.values[0], stack.values[stack.values.len() - 1]].map(|value| scale.px(value));
        stack.x = 0.5 * (ends[0] + ends[1]);
        // A dot touches the threshold at most: it must be seen on its own side.
        let half = 0.5 * diameter;
        stack.x = if stack.values[0] > figure.threshold {
            stack.x.max(threshold + half)
        } else {
            stack.x.min(threshold - half)
        };
    }
    // Pushed away from the threshold, a stack may reach its neighbour: the neighbours make room.
    for i in 1..stacks.len() {
        if stacks[i].values[0] > figure.threshold && stacks[i - 1].values[0] > figure.threshold {
            stacks[i].x = stacks[i].x.max(stacks[i - 1].x + diameter);
        }
    }
    for i in (1..stacks.len()).rev() {
        if stacks[i].values[0] <= figure.threshold {
            stacks[i - 1].x = stacks[i - 1].x.min(stacks[i].x - diameter);
        }
    }
    stacks
}

/// The counts of both sides, each beside the threshold if there is room, else at the edges, else one below the
/// other; returns their height.
fn side_labels(sheet: &mut Sheet, figure: &Dots, body: &Rect, threshold: f64) -> f64 {
    let unit = sheet.unit;
    let (gap, leading) = (10.0 * unit, 1.3 * SIDE * unit);
    // Both in letters of one size, smaller where one is wider than the picture.
    let fitting = |label: &String| fitting_size(label, Face::SemiBold, SIDE * unit, 10.5 * unit, body.width());
    let size = figure.labels.iter().map(fitting).fold(f64::INFINITY, f64::min);
    let line = |side: usize| {
        let mut line = sheet.text((0.0, body.top + 0.85 * SIDE * unit), SIDE, "");
        (line.face, line.fill) = (Face::SemiBold, tone_text(sheet, figure.tones[side]));
        line.size = size;
        line.text = cut(&figure.labels[side], line.face, line.size, body.width());
        line
    };
    let [mut left, mut right] = [line(0), line(1)];
    let (left_width, right_width) = (left.width(), right.width());
    let mut height = leading;
    if left_width + gap <= threshold - body.left && right_width + gap <= body.right - threshold {
        (left.x, left.anchor, right.x) = (threshold - gap, Anchor::End, threshold + gap);
    } else if left_width + right_width + 3.0 * gap <= body.width() {
        (left.x, right.x, right.anchor) = (body.left, body.right, Anchor::End);
    } else {
        // One below the other, the side in focus comes first.
        (left.x, right.x) = (body.left, body.left);
        left.y += leading;
        height += leading;
    }
    sheet.write(left);
    sheet.write(right);
    height + 6.0 * unit
}

fn axis(sheet: &mut Sheet, figure: &Dots, scale: &Scale, body: &Rect, lang: Lang) {
    let unit = sheet.unit;
    let bottom = scale.rect.bottom;
    sheet.line((body.left, bottom), (body.right, bottom), sheet.theme.neutral, unit, None);
    for (value, text) in ticks(&figure.axis, (scale.rect.width() / (58.0 * unit)) as usize, lang) {
        let x = scale.px(value);
        sheet.line((x, bottom), (x, bottom + 4.0 * unit), sheet.theme.neutral, unit, None);
        let mut line = sheet.text((x, bottom + 15.0 * unit), 11.0, text);
        (line.anchor, line.fill) = (Anchor::Middle, sheet.theme.quiet);
        sheet.write_if_free(line);
    }
    let mut line = sheet.text((0.5 * (body.left + body.right), bottom + 30.0 * unit), 11.0, figure.axis.title.as_str());
    (line.anchor, line.fill) = (Anchor::Middle, sheet.theme.quiet);
    line.text = cut(&line.text, line.face, line.size, body.width());
    sheet.write(line);
}
