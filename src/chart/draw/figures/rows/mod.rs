//! Rows on a common scale: their heights (`layout`), their names (`labels`), and what is drawn of each.

mod layout;
mod labels;

use self::labels::{has_details, label, label_column, label_width, name_column, told};
pub(in crate::chart::draw) use self::layout::wanted_height;
use self::layout::{AXIS, BESIDE, DETAIL, Layout, ONE_LINE, is_beside, layout, stretch, strip_height};
use crate::chart::draw::figures::axis::{ticks, tone, tone_text};
use crate::chart::draw::figures::guides::{LANE, Lanes, look};
use crate::chart::draw::ink::geometry::{Rect, Scale};
use crate::chart::draw::ink::text::{Anchor, Face, Line, cut, cut_name, width, wrap_most};
use crate::chart::draw::sheet::{Paint, Sheet};
use crate::{
    chart::{
        figure::{Axis, Bar, Gap, Guide, GuideStyle, Mark, Rank, Row, Rows, Tone},
        look::colour::Colour,
    },
    language::Lang,
    maths::clamped,
};

const VALUE: f64 = 12.5;
const KEY: f64 = 11.0;
/// Between lines of the axis' title.
const LEADING: f64 = 13.0;
/// Most of the width that the column of values takes, beside names and where these stand above the rows: no figure is cut.
const VALUES_MOST: f64 = 0.3;
const VALUES_MOST_NARROW: f64 = 0.45;

pub(in crate::chart::draw) fn draw(sheet: &mut Sheet, figure: &Rows, body: Rect, lang: Lang) {
    let unit = sheet.unit;
    let beside = is_beside(figure, &body, unit);
    let value_width = value_column(sheet, figure, body.width());
    let below = title_below(sheet, figure, &body, beside);
    let foot = (AXIS + if below.is_empty() { 0.0 } else { 3.0 + LEADING * below.len() as f64 }) * unit;
    let label_width = if beside { label_column(sheet, figure, body.width(), false) } else { 0.0 };
    let plot = |label_width: f64, top: f64| Rect {
        left: body.left + label_width + if beside { 14.0 * unit } else { 10.0 * unit },
        top,
        right: body.right - value_width - if value_width > 0.0 { 28.0 } else { 10.0 } * unit,
        bottom: body.bottom - foot,
    };
    let scale = |rect: Rect| Scale { x: (figure.axis.low, figure.axis.high), y: (0.0, 1.0), rect };
    let first = scale(plot(label_width, body.top));
    let key = Key::of(sheet, figure, beside);
    let lanes_room =
        |scale: &Scale| (if beside { body.left + key.width } else { scale.rect.left - 8.0 * unit }, body.right);
    let key_top = body.top;
    let body = Rect { top: body.top + if beside { 0.0 } else { key.height }, ..body };
    let lanes = Lanes::place(sheet, &figure.guides, &first, lanes_room(&first));
    let values_left = body.right - head_width(sheet, figure);
    let head = |lanes: &Lanes| {
        let values =
            if figure.value_head.is_some() { (lanes.free_beyond(values_left) + 1) as f64 * LANE * unit } else { 0.0 };
        lanes.height(unit).max(values).max(if beside { key.height } else { 0.0 })
    };
    let top = body.top + head(&lanes);
    let mut layout = layout(figure, (first.rect.bottom - top) / unit, beside);
    layout.details = has_details(figure, &layout, body.width(), unit);
    let label_width = match (beside, layout.one_line) {
        (true, true) if layout.details => label_column(sheet, figure, body.width(), true),
        (true, true) => name_column(figure, body.width(), unit),
        _ => label_width,
    };
    let scale = scale(plot(label_width, top));
    // One line makes the column wider, so the lanes are placed anew.
    let lanes = Lanes::place(sheet, &figure.guides, &scale, lanes_room(&scale));
    let scale = Scale { rect: Rect { top: body.top + head(&lanes), ..scale.rect }, ..scale };
    let (scale, body) = gathered(figure, &layout, scale, body, unit);
    key.draw(sheet, body.left, if beside { scale.rect.top } else { key_top });

    if beside {
        band(sheet, figure, &scale, &scale.rect);
    }
    sheet.axis(|sheet| axis(sheet, figure, &scale, lang));
    lanes.draw(sheet, &scale, beside);
    if let Some(head) = &figure.value_head {
        let lane = lanes.free_beyond(values_left) as f64 * LANE;
        let mut line = sheet.text((body.right, scale.rect.top - (6.0 + lane) * unit), DETAIL, head.as_str());
        (line.anchor, line.fill) = (Anchor::End, sheet.theme.quiet);
        sheet.write(line);
    }
    all_rows(sheet, figure, &layout, &scale, &body, label_width);
    sheet.axis(|sheet| axis_title(sheet, figure, &scale, body, &below));
}

/// The rows from top to bottom, and where some have no room.
fn all_rows(sheet: &mut Sheet, figure: &Rows, layout: &Layout, scale: &Scale, body: &Rect, label_width: f64) {
    let unit = sheet.unit;
    let hidden = figure.rows.len() - layout.shown.len();
    let hole = (hidden > 0).then(|| layout.widest_hole(figure.rows.len()));
    let mut y = scale.rect.top;
    for at in 0..=layout.shown.len() {
        if hole == Some(at) {
            left_out(sheet, figure, hidden, (body.left, y), if layout.beside { label_width } else { body.width() });
            y += ONE_LINE * unit;
        }
        let Some(&index) = layout.shown.get(at) else { break };
        let row = &figure.rows[index];
        let height = layout.row_height * stretch(row) * unit;
        let rect = Rect { left: body.left, top: y, right: body.right, bottom: y + height };
        if !layout.beside {
            strip(sheet, figure, row, &rect, scale, layout);
        }
        label(sheet, figure, row, &rect, scale, layout);
        sheet.titled(&told(row), &row.label, |sheet| {
            marks(sheet, row, &rect, scale, layout, &figure.guides);
        });
        y += height;
    }
}

/// How many rows have no room, where they would stand.
fn left_out(sheet: &mut Sheet, figure: &Rows, n: usize, (left, top): (f64, f64), room: f64) {
    let text = figure.left_out.replace("{n}", &n.to_string());
    let mut line = sheet.text((left, top + ONE_LINE * 0.75 * sheet.unit), DETAIL, "");
    (line.fill, line.rim) = (sheet.theme.quiet, true);
    line.text = cut(&text, line.face, line.size, room);
    sheet.write(line);
}

/// Room for the head of the column of values, with what keeps it apart from the names of guides.
fn head_width(sheet: &Sheet, figure: &Rows) -> f64 {
    let head = figure.value_head.as_deref().unwrap_or_default();
    width(head, Face::Regular, DETAIL * sheet.unit) + 8.0 * sheet.unit
}

/// Few rows do not hang far above their axis: the axis comes up to them, and all stand a little above the middle.
fn gathered(figure: &Rows, layout: &Layout, scale: Scale, body: Rect, unit: f64) -> (Scale, Rect) {
    let used: f64 = layout.shown.iter().map(|&index| layout.row_height * stretch(&figure.rows[index]) * unit).sum();
    let spare = scale.rect.height() - used - 8.0 * unit;
    if spare < 30.0 * unit || layout.shown.len() < figure.rows.len() {
        return (scale, body);
    }
    let shift = if layout.beside { 0.4 * spare } else { 0.0 };
    let rect = Rect { top: scale.rect.top + shift, bottom: scale.rect.bottom - (spare - shift), ..scale.rect };
    (Scale { rect, ..scale }, Rect { top: body.top + shift, ..body })
}

/// Guides and band of one row where labels stand above rows: a line runs on from row to row, but through no writing.
fn strip(sheet: &mut Sheet, figure: &Rows, row: &Row, rect: &Rect, scale: &Scale, layout: &Layout) {
    let unit = sheet.unit;
    let end_of_label = rect.left + label_width(row, layout, unit) + 4.0 * unit;
    let place = Rect { top: rect.bottom - strip_height(layout) * unit, bottom: rect.bottom - 1.0 * unit, ..scale.rect };
    band(sheet, figure, scale, &place);
    for guide in &figure.guides {
        let (colour, width, dash) = look(sheet, guide.style);
        let x = scale.px(guide.at);
        let runs_on = x > end_of_label && x < scale.rect.right + 2.0 * unit;
        let (top, bottom) = if runs_on { (rect.top, rect.bottom) } else { (place.top, place.bottom) };
        sheet.line((x, top), (x, bottom), colour, width * unit, dash.map(|dash| dash * unit));
    }
}

fn band(sheet: &mut Sheet, figure: &Rows, scale: &Scale, place: &Rect) {
    if let Some([low, high]) = figure.band {
        let rect = Rect { left: scale.px(low), right: scale.px(high), ..*place };
        sheet.rect(rect, Paint::Fill(sheet.theme.tint(sheet.theme.neutral, 0.16)));
    }
}

fn values_most(beside: bool) -> f64 {
    if beside { VALUES_MOST } else { VALUES_MOST_NARROW }
}

fn value_column(sheet: &Sheet, figure: &Rows, room: f64) -> f64 {
    let values = figure.rows.iter().filter_map(|row| row.value.as_deref());
    let widest = values.map(|value| width(value, Face::SemiBold, VALUE * sheet.unit)).fold(0.0, f64::max);
    let head = figure.value_head.as_deref().map_or(0.0, |head| width(head, Face::Regular, DETAIL * sheet.unit));
    // A head may hang over the picture: its lane is seldom full.
    widest.max(head.min(widest * 1.2)).min(values_most(room / sheet.unit >= BESIDE) * room)
}

fn axis(sheet: &mut Sheet, figure: &Rows, scale: &Scale, lang: Lang) {
    let unit = sheet.unit;
    let bottom = scale.rect.bottom;
    sheet.line((scale.rect.left, bottom), (scale.rect.right, bottom), sheet.theme.hairline, unit, None);
    for (value, text) in even_ticks(&figure.axis, scale, unit, lang) {
        let x = scale.px(value);
        let mut line = sheet.text((x, bottom + 14.0 * unit), DETAIL, text);
        (line.anchor, line.fill) = (Anchor::Middle, sheet.theme.quiet);
        if line.bounds().right > sheet.width {
            continue;
        }
        sheet.line((x, bottom), (x, bottom + 4.0 * unit), sheet.theme.neutral, unit, None);
        sheet.write(line);
    }
}

/// As many ticks as stand apart, all at the same distance.
fn even_ticks(axis: &Axis, scale: &Scale, unit: f64, lang: Lang) -> Vec<(f64, String)> {
    let half = |text: &str| 0.5 * width(text, Face::Regular, DETAIL * unit);
    let stand_apart = |ticks: &Vec<(f64, String)>| {
        let ends = |(value, text): &(f64, String)| [scale.px(*value) - half(text), scale.px(*value) + half(text)];
        ticks.windows(2).all(|pair| ends(&pair[0])[1] + 6.0 * unit <= ends(&pair[1])[0])
    };
    let most = ((scale.rect.width() / (46.0 * unit)) as usize).max(4);
    (2..=most).rev().map(|most| ticks(axis, most, lang)).find(stand_apart).unwrap_or_default()
}

/// Lines of the axis' title below its ticks; none where it stands in the column of names, which has room for it.
fn title_below(sheet: &Sheet, figure: &Rows, body: &Rect, beside: bool) -> Vec<String> {
    let unit = sheet.unit;
    let column = label_column(sheet, figure, body.width(), false).min(name_column(figure, body.width(), unit));
    match beside && width(&figure.axis.title, Face::Regular, DETAIL * unit) <= column - 12.0 * unit {
        true => Vec::new(),
        false => wrap_most(&figure.axis.title, Face::Regular, DETAIL * unit, body.width(), 2),
    }
}

/// What the axis counts, beside its ticks or below them.
fn axis_title(sheet: &mut Sheet, figure: &Rows, scale: &Scale, body: Rect, below: &[String]) {
    let (unit, bottom) = (sheet.unit, scale.rect.bottom);
    let mut line = sheet.text((body.left, bottom + 14.0 * unit), DETAIL, figure.axis.title.as_str());
    line.fill = sheet.theme.quiet;
    for (row, text) in below.iter().enumerate() {
        sheet.write(Line { y: bottom + (29.0 + LEADING * row as f64) * unit, text: text.clone(), ..line.clone() });
    }
    if below.is_empty() {
        sheet.write(line);
    }
}

fn marks(sheet: &mut Sheet, row: &Row, rect: &Rect, scale: &Scale, layout: &Layout, guides: &[Guide]) {
    let unit = sheet.unit;
    let main = row.rank == Rank::Main;
    let y =
        if layout.beside { 0.5 * (rect.top + rect.bottom) } else { rect.bottom - strip_height(layout) * 0.52 * unit };
    if layout.beside && !main {
        sheet.line((scale.rect.left, y), (scale.rect.right, y), sheet.theme.hairline, 0.8 * unit, None);
    }
    if let Some(bar) = &row.bar {
        draw_bar(sheet, bar, scale, (y, rect), layout, guides);
    }
    if let Some(gap) = &row.gap {
        draw_gap(sheet, gap, scale, y, layout, guides);
    }
    let radius = if layout.one_line {
        4.0
    } else if main {
        6.5
    } else {
        5.0
    } * unit;
    // Two marks: numbers go outwards, so they do not meet between them.
    let order = {
        let mut order: Vec<&Mark> = row.marks.iter().collect();
        order.sort_by(|a, b| a.at.total_cmp(&b.at));
        order
    };
    for mark in &order {
        let x = scale.px(mark.at);
        let colour = tone(sheet, mark.tone);
        sign(sheet, (x, y), radius, mark.solid, colour);
        sheet.reserve(Rect { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
    }
    for (place, mark) in order.iter().enumerate() {
        let x = scale.px(mark.at);
        let to_left = order.len() > 1 && place == 0
            || (order.len() == 1 && row.gap.as_ref().is_some_and(|gap| gap.from > mark.at));
        let size = if layout.one_line { DETAIL } else { 11.5 };
        let mut line = sheet.text((0.0, y + 0.36 * size * unit), size, mark.label.as_str());
        (line.face, line.fill, line.rim) =
            (if mark.solid { Face::SemiBold } else { Face::Regular }, tone_text(sheet, mark.tone), true);
        place_beside(sheet, line, x, radius + 3.0 * unit, to_left, &|line| {
            crossed(guides, scale, &line.bounds(), unit)
        });
    }
    if let Some(value) = &row.value {
        let mut line = sheet.text((rect.right, y + 0.36 * VALUE * unit), VALUE, value.as_str());
        if layout.one_line {
            line.size = 11.0 * unit;
        }
        (line.face, line.anchor) = (Face::SemiBold, Anchor::End);
        let room = values_most(layout.beside) * rect.width();
        let of_name = value.rsplit_once(' ').filter(|(_, end)| end.contains(|sign: char| sign.is_ascii_digit()));
        line.text = match of_name {
            Some((name, figure)) => cut_name(name, figure, line.face, line.size, room),
            None => cut(value, line.face, line.size, room),
        };
        sheet.write(line);
    }
}

/// A filled or hollow dot, cut out of what lies behind it.
fn sign(sheet: &mut Sheet, centre: (f64, f64), radius: f64, solid: bool, colour: Colour) {
    sheet.circle(centre, radius, Paint::Fill(if solid { colour } else { sheet.theme.ground }));
    if !solid {
        sheet.circle(centre, radius - 0.9 * sheet.unit, Paint::Stroke(colour, 1.8 * sheet.unit));
    }
}

/// What the dots mean: said once, at the head of the labels.
struct Key {
    /// Text, filled?, tone.
    entries: Vec<(String, bool, Tone)>,
    beside: bool,
    width: f64,
    height: f64,
}

impl Key {
    fn of(sheet: &Sheet, figure: &Rows, beside: bool) -> Self {
        let mut entries: Vec<(String, bool, Tone)> = Vec::new();
        for mark in figure.rows.iter().flat_map(|row| &row.marks) {
            if let Some(name) = mark.name.as_ref().filter(|name| !entries.iter().any(|(known, _, _)| known == *name)) {
                entries.push((name.clone(), mark.solid, mark.tone));
            }
        }
        entries.sort_by_key(|(_, solid, _)| !solid);
        let unit = sheet.unit;
        let widest = entries.iter().map(|(name, _, _)| width(name, Face::Regular, KEY * unit)).fold(0.0, f64::max);
        let height = if entries.is_empty() { 0.0 } else { entries.len() as f64 * 15.0 * unit + 5.0 * unit };
        let width = if entries.is_empty() { 0.0 } else { (widest + 28.0 * unit).min(0.4 * sheet.width) };
        Self { entries, beside, width, height }
    }

    /// Its last line ends at `edge` (labels beside rows), or its first begins there (labels above).
    fn draw(&self, sheet: &mut Sheet, left: f64, edge: f64) {
        let unit = sheet.unit;
        let top = if self.beside { edge - self.height } else { edge };
        for (row, (name, solid, tone_of)) in self.entries.iter().enumerate() {
            let y = top + (row as f64 + 0.5) * 15.0 * unit;
            let colour = tone(sheet, *tone_of);
            sign(sheet, (left + 5.0 * unit, y), 4.5 * unit, *solid, colour);
            let mut line = sheet.text((left + 14.0 * unit, y + 0.36 * KEY * unit), KEY, "");
            line.fill = tone_text(sheet, *tone_of);
            let room = if self.beside { self.width - 14.0 * unit } else { sheet.width - left - 28.0 * unit };
            line.text = cut(name, line.face, line.size, room);
            sheet.write(line);
        }
    }
}

/// A number beside its mark, on the side where it crosses the lesser guides, else where it is free.
fn place_beside(sheet: &mut Sheet, line: Line, x: f64, gap: f64, left_first: bool, cost: &dyn Fn(&Line) -> u32) {
    let left = Line { x: x - gap, anchor: Anchor::End, ..line.clone() };
    let right = Line { x: x + gap, anchor: Anchor::Start, ..line.clone() };
    let below = Line { anchor: Anchor::Middle, x, y: line.y + gap + 0.5 * line.size, ..line };
    let mut sides = if left_first { [left, right] } else { [right, left] };
    sides.sort_by_key(cost);
    let _ = sides.into_iter().chain([below]).any(|line| sheet.write_if_free(line));
}

/// How much it would hurt to write across the guides.
fn crossed(guides: &[Guide], scale: &Scale, bounds: &Rect, unit: f64) -> u32 {
    let wide = bounds.grown(1.5 * unit);
    let struck = guides.iter().filter(|guide| (wide.left..wide.right).contains(&scale.px(guide.at)));
    struck.map(|guide| if guide.style == GuideStyle::Reference { 1 } else { 3 }).sum()
}

fn draw_bar(sheet: &mut Sheet, bar: &Bar, scale: &Scale, (y, row): (f64, &Rect), layout: &Layout, guides: &[Guide]) {
    let unit = sheet.unit;
    let (from, to) = (scale.px(bar.from.min(bar.to)), scale.px(bar.from.max(bar.to)));
    let colour = tone(sheet, bar.tone);
    let half = if bar.thin {
        1.5
    } else if layout.one_line {
        4.0
    } else {
        6.0
    } * unit;
    let rect = Rect { left: from, top: y - half, right: to.max(from + unit), bottom: y + half };
    match bar.estimated {
        true => sheet.hatched(rect, colour),
        false => sheet.rect(rect, Paint::Fill(colour)),
    }
    sheet.reserve(rect);
    let size = if layout.one_line { DETAIL } else { 11.5 };
    let label = |x: f64, anchor: Anchor, label: &str| {
        let mut line = sheet.text((x, y + 0.36 * size * unit), size, label);
        (line.anchor, line.face, line.fill, line.rim) = (anchor, Face::SemiBold, tone_text(sheet, bar.tone), true);
        line
    };
    let [first, second] = &bar.labels;
    let (left, right) = (from - 4.0 * unit, to + 4.0 * unit);
    let mut ends = vec![label(left, Anchor::End, first), label(right, Anchor::Start, second)];
    // Where a guide would run through the left one, both stand on the right, else it stands above its end.
    let both = label(right, Anchor::Start, &format!("{first} – {second}"));
    let struck = |line: &Line| crossed(guides, scale, &line.bounds(), unit);
    if !first.is_empty() && struck(&ends[0]) > 0 {
        if struck(&both) == 0 && both.bounds().right <= row.right {
            ends = vec![both];
        } else if y - half - 14.0 * unit >= row.top {
            ends[0] = Line { y: y - half - 4.0 * unit, ..label(from, Anchor::Start, first) };
        }
    }
    for line in ends {
        sheet.write_if_free(line);
    }
}

fn draw_gap(sheet: &mut Sheet, gap: &Gap, scale: &Scale, y: f64, layout: &Layout, guides: &[Guide]) {
    let unit = sheet.unit;
    let (from, to) = (scale.px(gap.from), scale.px(gap.to));
    let (ink, half) = (sheet.theme.ink, 4.5 * unit);
    sheet.line((from, y), (to, y), ink, 2.4 * unit, None);
    sheet.line((from, y - half), (from, y + half), ink, 2.4 * unit, None);
    sheet.reserve(Rect { left: from.min(to), right: from.max(to), top: y, bottom: y }.grown(1.2 * unit));
    let size = if layout.one_line { 11.5 } else { 14.0 };
    let mut line = sheet.text((0.0, 0.0), size, gap.label.as_str());
    (line.face, line.rim) = (Face::SemiBold, true);
    let half = line.width() / 2.0;
    let middle = clamped(0.5 * (from + to), scale.rect.left + half, scale.rect.right - half);
    // Above the line; where rows are low, beyond the result's end of it, then below.
    let beyond = if from > to { (from + 7.0 * unit, Anchor::Start) } else { (from - 7.0 * unit, Anchor::End) };
    let above = y - 6.0 * unit;
    let mut places = [
        (middle, above, Anchor::Middle),
        (beyond.0, y + 0.36 * line.size, beyond.1),
        (middle, y + 6.0 * unit + 0.8 * line.size, Anchor::Middle),
        (from.min(to) + 5.0 * unit, above, Anchor::Start),
        (from.max(to) - 5.0 * unit, above, Anchor::End),
    ]
    .map(|(x, y, anchor)| Line { x, y, anchor, ..line.clone() });
    // Above the middle, unless a guide that matters more runs through it there.
    places.sort_by_key(|line| crossed(guides, scale, &line.bounds(), unit));
    let _ = places.into_iter().any(|line| sheet.write_if_free(line));
}
