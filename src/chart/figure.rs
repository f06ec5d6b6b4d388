//! What is drawn, as data: one kind of figure for charts that are built alike.

use serde::Serialize;

use crate::vote::Side;

/// The picture of a chart. Shares are 0..1, differences are points.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Figure {
    /// One row per poll, pollster, cause or region, on a common scale.
    Rows(Rows),
    /// Equally likely outcomes as stacked dots.
    Dots(Dots),
    /// Something that moves: bands, curves, marks.
    Series(Series),
    /// Wholes cut into parts.
    Stacks(Stacks),
    /// Equally likely results, one a card.
    Cards(Cards),
    /// Units as dots: one share against another.
    Scatter(Scatter),
    /// Shares on a map.
    Map(Map),
    /// Polls and the range of the press against the result, a panel a vote.
    Polls(PollPanels),
}

/// Polls against results on one scale.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PollPanels {
    /// The scale of all panels.
    pub axis: Axis,
    /// The option whose shares are drawn.
    pub tone: Tone,
    /// One a vote, top to bottom.
    pub panels: Vec<PollPanel>,
}

/// One vote.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PollPanel {
    /// Which vote; empty where there is one.
    pub head: String,
    /// The result and what it must pass.
    pub guides: Vec<Guide>,
    /// The range of the press.
    pub press: Option<PressRange>,
    /// The polls, oldest first.
    pub polls: Vec<PollRow>,
    /// All polls in one row, where each has none of its own: how many, and when.
    pub strip: [String; 2],
    /// What the title measures: the average, or the only poll.
    pub average: Option<PollRow>,
    /// Said where there is neither poll nor range.
    pub nothing: String,
}

/// What the press said that polls said.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PressRange {
    /// What it is.
    pub label: String,
    /// What its ends are shares of.
    pub detail: String,
    /// From and to.
    pub range: [f64; 2],
    /// The ends as written, each alone.
    pub ends: [String; 2],
    /// Both as written.
    pub whole: String,
}

/// A poll, or the average of some.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PollRow {
    /// Who.
    pub label: String,
    /// Days, respondents, base.
    pub detail: String,
    /// Share of the two options.
    pub at: f64,
    /// As written beside it.
    pub number: String,
    /// Does it enter the average (a filled dot)?
    pub averaged: bool,
    /// Share of all answers, and how that is written.
    pub all: Option<(f64, String)>,
    /// The distance from the result.
    pub gap: Option<Gap>,
    /// That distance in signs, where its words have no room.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub signed: String,
}

/// Whose a mark is, hence its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// The yes option.
    Yes,
    /// The no option.
    No,
    /// Neither.
    Neutral,
    /// A result: a fact in ink.
    Ink,
}

impl From<Side> for Tone {
    fn from(side: Side) -> Self {
        match side {
            Side::Yes => Self::Yes,
            Side::No => Self::No,
        }
    }
}

/// What an axis counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AxisUnit {
    /// Shares 0..1, written in percent.
    Share,
    /// Signed differences in points.
    Points,
    /// Sizes of differences in points.
    PointsSize,
    /// Ballots, with their sign.
    Ballots,
    /// Ballots ahead, to either side: without a sign.
    BallotsAhead,
}

/// A numeric axis.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Axis {
    /// Lowest value in view.
    pub low: f64,
    /// Highest value in view.
    pub high: f64,
    /// What it counts.
    pub unit: AxisUnit,
    /// In words.
    pub title: String,
}

/// How a guide looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GuideStyle {
    /// What an option must pass, or no difference at all.
    Threshold,
    /// The final result.
    Result,
    /// The provisional result of the night.
    Provisional,
    /// Another vote, for comparison.
    Reference,
}

/// A line across the picture at one value.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Guide {
    /// Its value.
    pub at: f64,
    /// What it is.
    pub label: String,
    /// Its look.
    pub style: GuideStyle,
}

/// Rows on a common scale.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Rows {
    /// The scale.
    pub axis: Axis,
    /// Lines across all rows.
    pub guides: Vec<Guide>,
    /// A shaded range behind all rows.
    pub band: Option<[f64; 2]>,
    /// Head of the column of values.
    pub value_head: Option<String>,
    /// The rows, top to bottom.
    pub rows: Vec<Row>,
    /// Which rows stay where there is no room for all, beside those of first rank?
    pub keep: Keep,
    /// What to write when rows must be left out for want of room; `{n}` stands for how many.
    pub left_out: String,
}

/// Which end of a list matters most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Keep {
    /// The first rows.
    First,
    /// The last rows: the latest polls.
    Last,
    /// The rows at both ends: those that stand apart.
    Ends,
    /// The longest bars, with the first row and the last.
    Longest,
}

/// Weight of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rank {
    /// What the title speaks of.
    Main,
    /// One of many.
    Normal,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// Who or what.
    pub label: String,
    /// Second line: dates, respondents, base.
    pub detail: String,
    /// A statement, louder than what tells whose or when it is; empty where the name says all.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub said: String,
    /// Weight.
    pub rank: Rank,
    /// A bar or interval.
    pub bar: Option<Bar>,
    /// Values.
    pub marks: Vec<Mark>,
    /// A measured distance.
    pub gap: Option<Gap>,
    /// Text in the column of values.
    pub value: Option<String>,
}

/// An interval or bar of a row.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Bar {
    /// One end.
    pub from: f64,
    /// The other end.
    pub to: f64,
    /// Written at the two ends; empty = nothing.
    pub labels: [String; 2],
    /// Whose it is.
    pub tone: Tone,
    /// Thin line (an interval) or broad bar (an amount)?
    pub thin: bool,
    /// Estimated, not counted: drawn hatched.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub estimated: bool,
}

/// A value on a row.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Mark {
    /// Its value.
    pub at: f64,
    /// The number as written beside it.
    pub label: String,
    /// Explanation, written under the first mark of its kind.
    pub name: Option<String>,
    /// Filled (what is compared) or hollow.
    pub solid: bool,
    /// Whose it is.
    pub tone: Tone,
}

/// A distance between two values, written on the picture.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Gap {
    /// From this value.
    pub from: f64,
    /// To this value.
    pub to: f64,
    /// The distance in words.
    pub label: String,
}

/// Equally likely outcomes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Dots {
    /// The scale.
    pub axis: Axis,
    /// What the share must pass.
    pub threshold: f64,
    /// The threshold in words.
    pub threshold_label: String,
    /// One value per dot, ascending.
    pub values: Vec<f64>,
    /// Tone of dots below and above the threshold, or of those that are not and that are of the second side.
    pub tones: [Tone; 2],
    /// Which dots are of the second side; empty where the threshold tells.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub of_second: Vec<bool>,
    /// What lies below and above, with the count of dots.
    pub labels: [String; 2],
    /// Facts to compare with: a result.
    pub guides: Vec<Guide>,
}

/// Curves over an axis.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Series {
    /// Horizontal axis: range, and its marks with their words.
    pub x: XAxis,
    /// Vertical axis.
    pub y: Axis,
    /// Horizontal lines.
    pub guides: Vec<Guide>,
    /// Bands, widest first.
    pub bands: Vec<Ribbon>,
    /// Curves.
    pub curves: Vec<Curve>,
    /// Points with a word.
    pub marks: Vec<PointMark>,
    /// What stands at a place of the horizontal axis, shown where it is pointed at.
    #[serde(skip)]
    pub steps: Vec<(f64, String)>,
}

/// A horizontal axis with its own words.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct XAxis {
    /// Left end.
    pub low: f64,
    /// Right end.
    pub high: f64,
    /// Places and words, left to right; those that do not fit are left out.
    pub ticks: Vec<(f64, String)>,
    /// In words.
    pub title: String,
}

/// A band between two curves.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Ribbon {
    /// In words, with its level.
    pub label: String,
    /// x, lower, upper.
    pub points: Vec<[f64; 3]>,
    /// Whose it is.
    pub tone: Tone,
}

/// A curve.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Curve {
    /// In words.
    pub label: String,
    /// x, y.
    pub points: Vec<[f64; 2]>,
    /// Whose it is.
    pub tone: Tone,
    /// Drawn thin: raw, not modelled.
    pub thin: bool,
}

/// A point with a word.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PointMark {
    /// Where.
    pub at: [f64; 2],
    /// In words; empty = none.
    pub label: String,
    /// Whose it is.
    pub tone: Tone,
    /// Filled or hollow.
    pub solid: bool,
}

/// Wholes cut into parts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Stacks {
    /// The wholes, top to bottom.
    pub stacks: Vec<Stack>,
    /// Amounts compared with a whole below them.
    pub ratios: Option<Ratios>,
    /// Is the second whole the estimated part of the first, enlarged?
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub zoom: bool,
}

/// One whole.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Stack {
    /// What it is.
    pub label: String,
    /// How large it is.
    pub detail: String,
    /// Its parts, left to right; shares that sum to 1.
    pub parts: Vec<Part>,
    /// A place on it, 0..1, that the parts on its left must reach, in words.
    pub threshold: Option<(f64, String)>,
}

/// A part of a whole.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Part {
    /// What it is.
    pub name: String,
    /// Its share of the whole as written.
    pub label: String,
    /// Its share, 0..1.
    pub share: f64,
    /// Whose it is.
    pub tone: Tone,
    /// Estimated, not counted: drawn hatched.
    pub estimated: bool,
}

/// Amounts against one hundred.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Ratios {
    /// What is compared with what.
    pub title: String,
    /// The whole in words, at 1.
    pub whole: String,
    /// Name, ratio, ratio as written, tone.
    pub bars: Vec<Ratio>,
}

/// One amount.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Ratio {
    /// What it is.
    pub name: String,
    /// Ratio to the whole.
    pub ratio: f64,
    /// As written.
    pub label: String,
    /// Whose it is.
    pub tone: Tone,
}

/// Equally likely results.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cards {
    /// Place of the threshold on the bars, 0..1 from the left.
    pub threshold: f64,
    /// The cards, in order of the share.
    pub cards: Vec<Card>,
}

/// One result.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Card {
    /// Who wins.
    pub label: String,
    /// Its share as written.
    pub value: String,
    /// Share of the option on the left of the bar, 0..1.
    pub share: f64,
    /// Tones of the left and the right part.
    pub tones: [Tone; 2],
    /// Tone of the winner.
    pub winner: Tone,
}

/// Units as dots.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Scatter {
    /// Horizontal axis.
    pub x: Axis,
    /// Vertical axis.
    pub y: Axis,
    /// On the line where both are equal.
    pub equal: String,
    /// What a ring means; empty where there is none.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub rings: String,
    /// Head of the list of those that moved most; empty where there is none.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub list_head: String,
    /// Those that moved most, the first the farthest.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub list: Vec<Moved>,
    /// Horizontal guides.
    pub guides: Vec<Guide>,
    /// The dots.
    pub dots: Vec<Dot>,
    /// Tones below and above the threshold of the vertical axis.
    pub tones: [Tone; 2],
    /// That threshold.
    pub threshold: f64,
}

/// A unit in the list of those that moved most.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Moved {
    /// Its name.
    pub name: String,
    /// Its shares, then and now, in words.
    pub shares: String,
    /// The difference in words.
    pub change: String,
}

/// One unit.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Dot {
    /// Which.
    pub unit: String,
    /// Written beside it; empty = nothing.
    pub label: String,
    /// Horizontal and vertical value.
    pub at: [f64; 2],
    /// Ballots: the area of the dot.
    pub ballots: f64,
    /// Drawn as a ring: not to be compared.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub hollow: bool,
}

/// A map.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Map {
    /// What the scale counts.
    pub legend: String,
    /// Classes of the value, lowest first: upper end, words, tone, strength 0..1.
    pub classes: Vec<MapClass>,
    /// What a hatched area means.
    pub missing: String,
    /// The areas.
    pub areas: Vec<Area>,
}

/// A class of values.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MapClass {
    /// Highest value in it.
    pub up_to: f64,
    /// In words.
    pub label: String,
    /// Whose it is.
    pub tone: Tone,
    /// How strong its colour is, 0..1.
    pub strength: f64,
    /// Its upper end as it stands on the scale; empty where it is open.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub tick: String,
}

/// One area, projected: x and y grow to the east and the south, both in the same unit.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Area {
    /// Which.
    pub name: String,
    /// What colours it: a share, or a change in points; `None` = no result.
    pub value: Option<f64>,
    /// Written on it; empty = nothing.
    pub label: String,
    /// Its name and figure, shown where it is pointed at.
    #[serde(skip)]
    pub told: String,
    /// Its ballots: where many lie in a small place, that is enlarged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ballots: Option<f64>,
    /// Its rings.
    pub rings: Vec<Vec<[f64; 2]>>,
}
