//! How the rows of polls are set for a size: in units, before anything is drawn.

use super::levels::levels;
use crate::chart::draw::ink::text::{BETWEEN, Face, width, wrap_most};
use crate::chart::figure::{PollPanel, PollPanels, PollRow, PressRange};

pub(super) const LABEL: f64 = 12.5;
pub(super) const DETAIL: f64 = 10.5;
pub(super) const LEADING: f64 = 14.0;
/// A picture as tall as it needs has no more rows of polls than this: others share one row.
const MOST_ROWS: usize = 12;
/// Radius of a dot in a shared row.
const DOT: f64 = 3.6;
/// Most of a panel's height that a shared row takes, in units.
const STRIP: f64 = 150.0;

/// How polls are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// A row each, with the share of all answers in a second line.
    TwoLines,
    /// A row each.
    Rows,
    /// A row each, name and detail in one line.
    Compact,
    /// One row for all.
    Strip,
}

/// Widths and heights, in units.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    pub(super) way: Way,
    /// Width of the column of labels.
    pub(super) labels: f64,
    /// Width of the plot.
    plot: f64,
    /// Height of all panels without what stands above them.
    pub(super) height: f64,
    /// Radius of a dot in a shared row.
    pub(super) radius: f64,
    /// How much taller than needed rows are.
    stretch: f64,
    /// The scale of the picture.
    ends: (f64, f64),
}

impl Plan {
    /// The first way that fits into `room`; where there is none, the height is what it takes.
    pub(super) fn of(figure: &PollPanels, width: f64, room: Option<f64>, large: bool) -> Self {
        let several = figure.panels.len() > 1;
        let most = figure.panels.iter().map(|panel| panel.polls.len()).max().unwrap_or(0);
        let ways = match room {
            _ if several => vec![Way::Strip],
            None if most > MOST_ROWS => vec![Way::Strip],
            None => vec![Way::Rows],
            Some(_) if large => vec![Way::TwoLines, Way::Rows, Way::Compact, Way::Strip],
            Some(_) => vec![Way::Rows, Way::Compact, Way::Strip],
        };
        let mut plan = Self::with(figure, width, Way::Strip);
        for way in ways {
            plan = Self::with(figure, width, way);
            if room.is_none_or(|room| plan.height <= room) {
                break;
            }
        }
        if let Some(room) = room.filter(|room| plan.height > *room) {
            plan.squeeze(figure, room);
        }
        if let Some(room) = room.filter(|room| plan.height < *room) {
            plan.swell(figure, room);
            let most = if plan.height < 0.4 * room { 2.4 } else { 1.7 };
            plan.stretch = (room / plan.height.max(1.0)).min(most);
            plan.height *= plan.stretch;
        }
        plan
    }

    fn with(figure: &PollPanels, width: f64, way: Way) -> Self {
        let (labels, radius) = (label_width(figure, width, way), DOT);
        let plot = (width - labels - 46.0).max(40.0);
        let ends = (figure.axis.low, figure.axis.high);
        let mut plan = Self { way, labels, plot, height: 0.0, radius, stretch: 1.0, ends };
        plan.measure(figure);
        while way == Way::Strip && plan.radius > 1.2 && figure.panels.iter().any(|panel| plan.dots(panel) > STRIP) {
            plan.radius *= 0.9;
            plan.measure(figure);
        }
        plan
    }

    /// A shared row with room to spare has larger dots.
    fn swell(&mut self, figure: &PollPanels, room: f64) {
        while self.way == Way::Strip && self.radius < 5.0 {
            let larger = Self { radius: self.radius * 1.1, ..self.clone() };
            if figure.panels.iter().any(|panel| larger.dots(panel) > STRIP) {
                return;
            }
            let mut larger = larger;
            larger.measure(figure);
            if larger.height > room {
                return;
            }
            *self = larger;
        }
    }

    /// Height of the dots of a shared row.
    fn dots(&self, panel: &PollPanel) -> f64 {
        self.tallest(panel) as f64 * 2.0 * self.radius + 8.0
    }

    fn measure(&mut self, figure: &PollPanels) {
        self.height = figure.panels.iter().map(|panel| self.panel(panel)).sum();
    }

    /// A shared row too tall for its room has smaller dots.
    fn squeeze(&mut self, figure: &PollPanels, room: f64) {
        let label = |plan: &Self, panel: &PollPanel| plan.block(&panel.strip[0], &panel.strip[1], false);
        let is_tall = |plan: &Self| figure.panels.iter().any(|panel| plan.dots(panel) > label(plan, panel));
        while self.way == Way::Strip && self.height > room && self.radius > 1.2 && is_tall(self) {
            self.radius *= 0.85;
            self.measure(figure);
        }
        if self.height > room {
            self.stretch = (room / self.height).max(0.6);
            self.height *= self.stretch;
        }
    }

    /// Most dots that stand on one another.
    fn tallest(&self, panel: &PollPanel) -> usize {
        self.levels(panel).into_iter().map(|(_, level)| level + 1).max().unwrap_or(0)
    }

    /// Polls of a shared row, each with the level of its dot: those of the average come first and stand below the others.
    pub(super) fn levels<'p>(&self, panel: &'p PollPanel) -> Vec<(&'p PollRow, usize)> {
        let thousandths = |units: f64| (units * 1000.0).round() as i64;
        let place = |poll: &&PollRow| thousandths((poll.at - self.ends.0) / (self.ends.1 - self.ends.0) * self.plot);
        let apart = thousandths(2.0 * self.radius);
        let mut polls: Vec<&PollRow> = panel.polls.iter().collect();
        polls.sort_by(|a, b| b.averaged.cmp(&a.averaged).then(a.at.total_cmp(&b.at)));
        let places: Vec<i64> = polls.iter().map(place).collect();
        let (averaged, others) = places.split_at(polls.partition_point(|poll| poll.averaged));
        let below = levels(averaged, &[], apart);
        let standing: Vec<(i64, usize)> = averaged.iter().copied().zip(below.iter().copied()).collect();
        polls.into_iter().zip(below.into_iter().chain(levels(others, &standing, apart))).collect()
    }

    /// Height of a panel.
    pub(super) fn panel(&self, panel: &PollPanel) -> f64 {
        let press = panel.press.as_ref().map_or(0.0, |press| self.press(press));
        let average = panel.average.as_ref().map_or(0.0, |average| self.average(average));
        let polls = match self.way {
            Way::Strip => self.strip(panel),
            _ => panel.polls.iter().map(|poll| self.poll(poll)).sum(),
        };
        press + polls + average + if panel.nothing.is_empty() { 0.0 } else { self.nothing() }
    }

    pub(super) fn press(&self, press: &PressRange) -> f64 {
        self.stretch * self.block(&press.label, &press.detail, true).max(38.0)
    }

    pub(super) fn average(&self, row: &PollRow) -> f64 {
        self.stretch * self.block(&row.label, &row.detail, true).max(38.0)
    }

    pub(super) fn nothing(&self) -> f64 {
        self.stretch * 22.0
    }

    pub(super) fn poll(&self, row: &PollRow) -> f64 {
        let least = match self.way {
            Way::Compact => return self.stretch * 14.5,
            Way::TwoLines if row.all.is_some() => 32.0,
            _ => 20.0,
        };
        self.stretch * self.block(&row.label, &row.detail, false).max(least)
    }

    pub(super) fn strip(&self, panel: &PollPanel) -> f64 {
        if panel.polls.is_empty() {
            return 0.0;
        }
        let label = self.block(&panel.strip[0], &panel.strip[1], false);
        self.stretch * self.dots(panel).clamp(label, STRIP.max(label))
    }

    fn block(&self, name: &str, detail: &str, main: bool) -> f64 {
        let [names, details] = self.wrapped(name, detail, main);
        names.len() as f64 * LEADING + details.len() as f64 * LEADING * 0.92 + 4.0
    }

    /// Parts of a detail that no line breaks, where they have room in one.
    fn whole_parts(&self, text: &str) -> String {
        let whole = |part: &str| match width(part, Face::Regular, DETAIL) + 8.0 <= self.labels {
            true => part.replace(' ', "\u{a0}"),
            false => part.to_owned(),
        };
        if text.contains(BETWEEN) {
            text.split(BETWEEN).map(whole).collect::<Vec<_>>().join("\u{a0}· ")
        } else {
            text.to_owned()
        }
    }

    /// Name and detail in the lines they take.
    pub(super) fn wrapped(&self, name: &str, detail: &str, main: bool) -> [Vec<String>; 2] {
        let face = if main { Face::SemiBold } else { Face::Regular };
        let lines = |text: &str, face, size| match text {
            "" => Vec::new(),
            _ => wrap_most(&self.whole_parts(text), face, size, self.labels, 4),
        };
        [lines(name, face, LABEL), lines(detail, Face::Regular, DETAIL)]
    }
}

fn label_width(figure: &PollPanels, room: f64, way: Way) -> f64 {
    let of = |label: &str, detail: &str, main: bool| {
        let face = if main { Face::SemiBold } else { Face::Regular };
        let (label, detail) = (width(label, face, LABEL), width(detail, Face::Regular, DETAIL));
        if way == Way::Compact && !main { label * DETAIL / LABEL + detail + 8.0 } else { label.max(detail) }
    };
    let widths = figure.panels.iter().flat_map(|panel| {
        let press = panel.press.iter().map(|press| of(&press.label, &press.detail, true));
        let average = panel.average.iter().map(|row| of(&row.label, &row.detail, true));
        let polls: Vec<f64> = match way {
            Way::Strip => vec![of(&panel.strip[0], &panel.strip[1], false)],
            _ => panel.polls.iter().map(|row| of(&row.label, &row.detail, false)).collect(),
        };
        press.chain(average).chain(polls).chain([of(&panel.nothing, "", false)])
    });
    let most = match way {
        Way::Compact => 0.54,
        // Several votes share one scale, which is long: on a telephone names give way to it.
        _ if figure.panels.len() > 1 && room < 300.0 => 0.36,
        _ => 0.42,
    };
    widths.fold(0.0, f64::max).min(most * room).max(0.2 * room)
}
