//! Polls against results: a panel a vote, all on one scale; how it is set for a size (`plan`), and how high dots stand (`levels`).

mod levels;
mod plan;

use self::plan::{DETAIL, LABEL, LEADING, Plan, Way};
use crate::chart::draw::figures::axis::{ticks, tone, tone_text};
use crate::chart::draw::figures::guides::{Lanes, look};
use crate::chart::draw::ink::geometry::{Rect, Scale};
use crate::chart::draw::ink::text::{Anchor, Face, Line, cut, fewer_parts, width};
use crate::chart::draw::sheet::{Paint, Sheet};
use crate::{
    chart::figure::{Gap, GuideStyle, PollPanel, PollPanels, PollRow, PressRange},
    language::Lang,
};

const NUMBER: f64 = 12.0;
const BIG: f64 = 14.0;
/// Height of a lane of labels above a panel that needs one.
const HEAD: f64 = 18.0;
/// Half the height of the bar of the press range: the loudest thing in the picture.
const BAR: f64 = 10.0;
const AXIS: f64 = 22.0;

pub(in crate::chart::draw) fn wanted_height(figure: &PollPanels, room: f64) -> f64 {
    let plan = Plan::of(figure, room, None, false);
    plan.height + figure.panels.len() as f64 * 2.0 * HEAD + AXIS + 14.0
}

pub(in crate::chart::draw) fn draw(sheet: &mut Sheet, figure: &PollPanels, body: Rect, lang: Lang) {
    let unit = sheet.unit;
    let heads = 1.6 * HEAD + (figure.panels.len() - 1) as f64 * 1.2 * HEAD;
    let room = body.height() / unit - heads - AXIS;
    let plan = Plan::of(figure, body.width() / unit, Some(room), unit > 1.7);
    let plot = Rect {
        left: body.left + (plan.labels + 12.0) * unit,
        right: body.right - 34.0 * unit,
        top: body.top + ((room - plan.height) * 0.35).max(0.0) * unit,
        bottom: body.bottom,
    };
    let mut pen = Pen { sheet, figure, plan: &plan, plot, left: body.left, right: body.right, lines: Vec::new(), lang };
    let mut y = plot.top;
    for panel in &figure.panels {
        y = pen.panel(panel, y);
    }
    pen.sheet.turn_to_axis(true);
    pen.axis(y);
    pen.sheet.turn_to_axis(false);
}

/// What every part of the picture asks for.
struct Pen<'a> {
    sheet: &'a mut Sheet,
    figure: &'a PollPanels,
    plan: &'a Plan,
    plot: Rect,
    left: f64,
    right: f64,
    /// Columns of the lines through the panel at hand.
    lines: Vec<f64>,
    lang: Lang,
}

impl Pen<'_> {
    fn scale(&self, top: f64, bottom: f64) -> Scale {
        let axis = &self.figure.axis;
        Scale { x: (axis.low, axis.high), y: (0.0, 1.0), rect: Rect { top, bottom, ..self.plot } }
    }

    fn px(&self, share: f64) -> f64 {
        self.scale(0.0, 1.0).px(share)
    }

    /// Draws a panel from `top` down and says where it ends.
    fn panel(&mut self, panel: &PollPanel, top: f64) -> f64 {
        let unit = self.sheet.unit;
        let room = (self.plot.left - if panel.head.is_empty() { 40.0 } else { 8.0 } * unit, self.right);
        let lanes = Lanes::place(self.sheet, &panel.guides, &self.scale(0.0, 1.0), room);
        let start = top + lanes.height(unit).max(HEAD * unit);
        let end = start + self.plan.panel(panel) * unit;
        lanes.draw(self.sheet, &self.scale(start, end), true);
        // What every option must pass runs through all panels.
        for guide in panel.guides.iter().filter(|guide| guide.style == GuideStyle::Threshold && guide.label.is_empty())
        {
            let (colour, width, _) = look(self.sheet, guide.style);
            self.sheet.line(
                (self.px(guide.at), top),
                (self.px(guide.at), start - 2.0 * unit),
                colour,
                width * unit,
                None,
            );
        }
        self.lines = panel.guides.iter().map(|guide| self.px(guide.at)).collect();
        if !panel.head.is_empty() {
            let mut head = self.sheet.text((self.left, start - 5.0 * unit), BIG, panel.head.as_str());
            head.face = Face::SemiBold;
            self.sheet.write(head);
        }
        let mut y = start;
        if let Some(press) = &panel.press {
            y = self.row(y, self.plan.press(press), |pen, middle| {
                pen.label((&press.label, &press.detail), middle, true);
                pen.press(press, middle);
            });
        }
        y = self.polls(panel, y);
        if let Some(average) = &panel.average {
            y = self.row(y, self.plan.average(average), |pen, middle| {
                pen.label((&average.label, &average.detail), middle, true);
                pen.average(average, middle + 4.0 * unit);
            });
        }
        if !panel.nothing.is_empty() {
            self.row(y, self.plan.nothing(), |pen, middle| pen.label((&panel.nothing, ""), middle, false));
        }
        end
    }

    fn row(&mut self, y: f64, height: f64, draw: impl FnOnce(&mut Self, f64)) -> f64 {
        let bottom = y + height * self.sheet.unit;
        draw(self, 0.5 * (y + bottom));
        bottom
    }

    /// Draws a mark with its words.
    fn titled(&mut self, poll: &PollRow, draw: impl FnOnce(&mut Self)) {
        self.sheet.open_title(&format!("{} {}: {}", poll.label, poll.detail, poll.number), &poll.label);
        draw(self);
        self.sheet.close_title();
    }

    fn polls(&mut self, panel: &PollPanel, mut y: f64) -> f64 {
        if self.plan.way == Way::Strip {
            let height = self.plan.strip(panel);
            if height == 0.0 {
                return y;
            }
            return self.row(y, height, |pen, middle| {
                pen.label((&panel.strip[0], &panel.strip[1]), middle, false);
                pen.strip(panel, middle + 0.5 * height * pen.sheet.unit);
            });
        }
        for poll in &panel.polls {
            y = self.row(y, self.plan.poll(poll), |pen, middle| {
                pen.label((&poll.label, &poll.detail), middle, false);
                pen.titled(poll, |pen| pen.poll(poll, middle));
            });
        }
        y
    }

    /// Name and detail beside a row, around its middle.
    fn label(&mut self, (name, detail): (&str, &str), middle: f64, main: bool) {
        let unit = self.sheet.unit;
        if self.plan.way == Way::Compact && !main {
            return self.label_in_line(name, detail, middle);
        }
        let [names, details] = self.plan.wrapped(name, detail, main);
        let height = names.len() as f64 * LEADING + details.len() as f64 * LEADING * 0.92;
        let mut y = middle - 0.5 * height * unit;
        for (text, size, face) in names
            .iter()
            .map(|text| (text, LABEL, if main { Face::SemiBold } else { Face::Regular }))
            .chain(details.iter().map(|text| (text, DETAIL, Face::Regular)))
        {
            let is_name = size == LABEL;
            y += if is_name { LEADING } else { LEADING * 0.92 } * unit;
            let mut line = self.sheet.text((self.left, y - 3.4 * unit), size, text.as_str());
            line.face = face;
            if !is_name {
                line.fill = self.sheet.theme.quiet;
            }
            self.sheet.write(line);
        }
    }

    fn label_in_line(&mut self, name: &str, detail: &str, middle: f64) {
        let unit = self.sheet.unit;
        let room = self.plan.labels * unit;
        let mut line = self.sheet.text((self.left, middle + 0.36 * DETAIL * unit), DETAIL, "");
        // Who and when must stay; what the printed figures were of is in the table, too. A whole name goes before all but the days.
        let named = width(name, line.face, line.size) + 6.0 * unit;
        let detail = fewer_parts(detail, Face::Regular, line.size, (room - named).max(0.4 * room));
        let rest = width(&detail, Face::Regular, line.size);
        line.text = cut(name, line.face, line.size, (room - rest - 6.0 * unit).max(0.25 * room));
        let start = self.left + line.width() + 6.0 * unit;
        let mut rest = Line { x: start, fill: self.sheet.theme.quiet, ..line.clone() };
        rest.text = fewer_parts(&detail, Face::Regular, rest.size, self.left + room - start);
        rest.text = cut(&rest.text, rest.face, rest.size, self.left + room - start);
        self.sheet.write(line);
        self.sheet.write(rest);
    }

    fn press(&mut self, press: &PressRange, y: f64) {
        let unit = self.sheet.unit;
        let colour = tone(self.sheet, self.figure.tone);
        let [low, high] = press.range.map(|share| self.px(share));
        let bar = Rect { left: low, right: high.max(low + 2.0 * unit), top: y - BAR * unit, bottom: y + BAR * unit };
        self.sheet.rect(bar, Paint::Fill(colour));
        let mut line = self.sheet.text((0.0, y + 0.36 * BIG * unit), BIG, press.ends[0].as_str());
        (line.face, line.fill) = (Face::SemiBold, self.sheet.theme.text_on(colour));
        let inside = [(low + 6.0 * unit, Anchor::Start, 0), (high - 6.0 * unit, Anchor::End, 1)]
            .map(|(x, anchor, end)| Line { x, anchor, text: press.ends[end].clone(), ..line.clone() });
        let fits = inside[0].bounds().right + 8.0 * unit < inside[1].bounds().left;
        if fits && inside.iter().all(|line| !self.is_struck(line)) {
            inside.into_iter().for_each(|line| self.sheet.write(line));
        } else {
            line.text = press.whole.clone();
            line.fill = tone_text(self.sheet, self.figure.tone);
            let above = Line { x: 0.5 * (low + high), y: bar.top - 4.0 * unit, anchor: Anchor::Middle, ..line.clone() };
            self.beside(line, (bar.left, bar.right), true, vec![above]);
        }
        self.sheet.reserve(bar);
    }

    fn poll(&mut self, poll: &PollRow, y: f64) {
        let unit = self.sheet.unit;
        let is_second = self.plan.way == Way::TwoLines && poll.all.is_some();
        let y = if is_second { y - 7.0 * unit } else { y };
        let radius = if self.plan.way == Way::Compact { 4.0 } else { 5.0 };
        let (x, outer) = (self.px(poll.at), radius * unit);
        self.dot((x, y), outer, poll.averaged);
        let mut line = self.sheet.text((0.0, y + 0.36 * NUMBER * unit), NUMBER, poll.number.as_str());
        (line.face, line.fill) = (Face::SemiBold, tone_text(self.sheet, self.figure.tone));
        if self.plan.way == Way::Compact {
            line.size = DETAIL * unit;
        }
        self.beside(line, (x - outer, x + outer), true, Vec::new());
        if let Some((share, words)) = poll.all.as_ref().filter(|_| is_second) {
            let (x, y, outer) = (self.px(*share), y + 14.0 * unit, 4.0 * unit);
            self.sheet.circle((x, y), outer, Paint::Fill(self.sheet.theme.tint(self.sheet.theme.neutral, 0.6)));
            self.sheet.reserve(Rect { left: x - outer, right: x + outer, top: y - outer, bottom: y + outer });
            let mut line = self.sheet.text((0.0, y + 0.36 * DETAIL * unit), DETAIL, words.as_str());
            line.fill = self.sheet.theme.quiet;
            self.beside(line, (x - outer, x + outer), true, Vec::new());
        }
    }

    fn dot(&mut self, centre: (f64, f64), radius: f64, filled: bool) {
        let (colour, unit) = (tone(self.sheet, self.figure.tone), self.sheet.unit);
        self.sheet.circle(centre, radius, Paint::Fill(if filled { colour } else { self.sheet.theme.ground }));
        if !filled {
            self.sheet.circle(centre, radius - 0.9 * unit, Paint::Stroke(colour, 1.8 * unit));
        }
        let (x, y) = centre;
        self.sheet.reserve(Rect { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
    }

    /// All polls in one row: dots that would meet stand one above the other.
    fn strip(&mut self, panel: &PollPanel, bottom: f64) {
        let unit = self.sheet.unit;
        let radius = self.plan.radius * unit;
        for (poll, level) in self.plan.levels(panel) {
            let y = bottom - 5.0 * unit - radius - 2.0 * radius * level as f64;
            self.titled(poll, |pen| pen.dot((pen.px(poll.at), y), radius, poll.averaged));
        }
    }

    /// The average, and how far it lies from the result: one bracket.
    fn average(&mut self, row: &PollRow, y: f64) {
        let (unit, ink) = (self.sheet.unit, self.sheet.theme.ink);
        let x = self.px(row.at);
        let outer = 6.5 * unit;
        if let Some(Gap { from, .. }) = &row.gap {
            let from = self.px(*from);
            self.sheet.line((from, y), (x, y), ink, 2.0 * unit, None);
            self.sheet.line((from, y - 5.0 * unit), (from, y + 5.0 * unit), ink, 2.0 * unit, None);
            self.sheet.reserve(Rect { left: from.min(x), right: from.max(x), top: y, bottom: y }.grown(1.5 * unit));
        }
        self.dot((x, y), outer, true);
        let mut number = self.sheet.text((0.0, y + 0.36 * BIG * unit), BIG, row.number.as_str());
        (number.face, number.fill) = (Face::SemiBold, tone_text(self.sheet, self.figure.tone));
        let is_right = row.gap.as_ref().is_none_or(|gap| gap.to >= gap.from);
        self.beside(number, (x - outer, x + outer), is_right, Vec::new());
        if let Some(gap) = &row.gap {
            self.distance(gap, &row.signed, y);
        }
    }

    /// The distance in words above its bracket, else below; where it has no room without a line through it, in smaller letters, then in signs.
    fn distance(&mut self, gap: &Gap, short: &str, y: f64) {
        let unit = self.sheet.unit;
        let (from, to) = (self.px(gap.from), self.px(gap.to));
        let (left, right) = (from.min(to), from.max(to));
        let smaller = [NUMBER, 11.0, DETAIL].map(|size| (gap.label.as_str(), size));
        for (words, size) in smaller.into_iter().chain([(short, NUMBER)]) {
            let mut line = self.sheet.text((0.0, y - 10.0 * unit), size, words);
            line.face = Face::SemiBold;
            let below = y + 10.0 * unit + 0.8 * line.size;
            let mut places = Vec::new();
            for y in [line.y, below] {
                places.push(Line { x: 0.5 * (left + right), y, anchor: Anchor::Middle, ..line.clone() });
                let beyond = self.lines.iter().map(|x| x + 4.0 * unit).filter(|x| *x > left);
                for x in [left + 5.0 * unit, right + 4.0 * unit].into_iter().chain(beyond) {
                    places.push(Line { x, y, anchor: Anchor::Start, ..line.clone() });
                }
                for x in [right - 5.0 * unit, left - 4.0 * unit] {
                    places.push(Line { x, y, anchor: Anchor::End, ..line.clone() });
                }
            }
            if places.into_iter().any(|line| self.may_stand(&line) && self.sheet.write_if_free(line)) {
                return;
            }
        }
    }

    /// Is there no line of the panel in the way, and does the writing stay in the plot?
    fn may_stand(&self, line: &Line) -> bool {
        let (bounds, unit) = (line.bounds(), self.sheet.unit);
        let is_inside = bounds.left >= self.plot.left - 8.0 * unit && bounds.right <= self.right + 2.0 * unit;
        is_inside && !self.is_struck(line)
    }

    /// Does a line of the panel run through this writing, or beside it too near?
    fn is_struck(&self, line: &Line) -> bool {
        let bounds = line.bounds().grown(2.5 * self.sheet.unit);
        self.lines.iter().any(|x| (bounds.left..bounds.right).contains(x))
    }

    /// Writes beside a mark: on its better side, on the other, at `more` places, beyond a line, or at the edge.
    fn beside(&mut self, line: Line, (left, right): (f64, f64), right_first: bool, more: Vec<Line>) {
        let unit = self.sheet.unit;
        let on_right = |x: f64| Line { x: x + 4.0 * unit, anchor: Anchor::Start, ..line.clone() };
        let on_left = |x: f64| Line { x: x - 4.0 * unit, anchor: Anchor::End, ..line.clone() };
        let mut places = vec![on_right(right), on_left(left)];
        if !right_first {
            places.reverse();
        }
        places.extend(more);
        let mut beyond: Vec<f64> = self.lines.iter().copied().filter(|x| *x > left).collect();
        beyond.sort_by(f64::total_cmp);
        places.extend(beyond.into_iter().map(on_right));
        let mut before: Vec<f64> = self.lines.iter().copied().filter(|x| *x < right).collect();
        before.sort_by(|a, b| b.total_cmp(a));
        places.extend(before.into_iter().map(on_left));
        places.push(Line { x: self.right, anchor: Anchor::End, ..line.clone() });
        let _ = places.into_iter().any(|line| self.may_stand(&line) && self.sheet.write_if_free(line));
    }

    fn axis(&mut self, y: f64) {
        let unit = self.sheet.unit;
        let (left, right) = (self.plot.left, self.plot.right);
        let hairline = self.sheet.theme.hairline;
        self.sheet.line((left, y), (right, y), hairline, unit, None);
        let mut end_of_last = f64::NEG_INFINITY;
        let most = (((right - left) / (46.0 * unit)) as usize).max(3);
        for (value, text) in ticks(&self.figure.axis, most, self.lang) {
            let x = self.px(value);
            let mut line = self.sheet.text((x, y + 15.0 * unit), DETAIL, text);
            (line.anchor, line.fill) = (Anchor::Middle, self.sheet.theme.quiet);
            let bounds = line.bounds();
            if bounds.left < end_of_last + 6.0 * unit || bounds.right > self.right || bounds.left < left - 10.0 * unit {
                continue;
            }
            end_of_last = bounds.right;
            let neutral = self.sheet.theme.neutral;
            self.sheet.line((x, y), (x, y + 4.0 * unit), neutral, unit, None);
            self.sheet.write(line);
        }
        let mut line = self.sheet.text((self.left, y + 15.0 * unit), DETAIL, "");
        line.fill = self.sheet.theme.quiet;
        line.text = cut(&self.figure.axis.title, line.face, line.size, self.plan.labels * unit);
        self.sheet.write(line);
    }
}
