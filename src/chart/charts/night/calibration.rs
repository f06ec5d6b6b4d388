//! How often the ranges of a counting night held, over the same night replayed.

use crate::chart::charts::draft::{Draft, finish};
use crate::chart::charts::words;
use crate::language::say;
use crate::{
    Error, Result,
    chart::{
        facts::Facts,
        figure::{Axis, AxisUnit, Bar, Figure, Guide, GuideStyle, Keep, Mark, Rank, Row, Rows, Tone},
        name::ChartName,
        spec::{Cell, ChartSpec, Table},
    },
    language::{Lang, Text, Value, number},
    model::replay::ReplayLine,
    score::{Proportion, wilson},
    vote::{Side, Vote},
};

/// Level of the interval drawn around a share of replays.
const LEVEL: f64 = 0.9;

/// Replays at one fraction counted (or all of them), by where the result fell among the quantiles 5, 25, 75 and 95 %.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    cells: [u64; 5],
}

impl Tally {
    fn replays(&self) -> u64 {
        self.cells.iter().sum()
    }

    fn held_50(&self) -> u64 {
        self.cells[2]
    }

    fn held_90(&self) -> u64 {
        self.cells[1] + self.cells[2] + self.cells[3]
    }

    fn share(&self, count: u64) -> f64 {
        count as f64 / self.replays() as f64
    }

    fn interval(&self, count: u64) -> Proportion {
        wilson(count, self.replays(), LEVEL)
    }

    fn plus(mut self, other: &Self) -> Self {
        self.cells.iter_mut().zip(other.cells).for_each(|(sum, count)| *sum += count);
        self
    }
}

/// What the replays of one vote said.
struct Track {
    /// Fraction of the units counted, and its replays; ascending.
    by_fraction: Vec<(f64, Tally)>,
    all: Tally,
    /// Orders in which the units came in, as first met.
    orders: Vec<String>,
}

pub(in crate::chart::charts) fn spec(facts: &Facts<'_>, lang: Lang) -> Result<ChartSpec> {
    let vote = facts.vote;
    let track = track(facts.replays, vote.focus);
    if track.all.replays() == 0 {
        return Err(Error::nothing(
            format!("chart calibration of {}: no counting night was replayed", vote.id),
            format!("`plebis chart calibration {}` replays it; the vote needs results.csv", vote.id),
        ));
    }
    finish(ChartName::Calibration, vote, lang, |lang| Ok(draft(vote, &track, lang)))
}

/// Sorts replays by where the result fell, on the side of `focus` (replays speak of yes).
fn track(replays: &[ReplayLine], focus: Side) -> Track {
    let (mut by_fraction, mut orders) = (Vec::<(f64, Tally)>::new(), Vec::<String>::new());
    for line in replays {
        let (Some(lo90), Some(lo50), Some(hi50), Some(hi90)) = (line.lo90, line.lo50, line.hi50, line.hi90) else {
            continue;
        };
        // An end belongs to the range.
        let cell = match line.truth {
            truth if truth < lo90 => 0,
            truth if truth < lo50 => 1,
            truth if truth <= hi50 => 2,
            truth if truth <= hi90 => 3,
            _ => 4,
        };
        let cell = if focus == Side::Yes { cell } else { 4 - cell };
        let place = by_fraction.iter().position(|(fraction, _)| *fraction == line.fraction).unwrap_or_else(|| {
            by_fraction.push((line.fraction, Tally::default()));
            by_fraction.len() - 1
        });
        by_fraction[place].1.cells[cell] += 1;
        if !orders.contains(&line.order) {
            orders.push(line.order.clone());
        }
    }
    by_fraction.sort_by(|a, b| a.0.total_cmp(&b.0));
    let all = by_fraction.iter().fold(Tally::default(), |sum, (_, tally)| sum.plus(tally));
    Track { by_fraction, all, orders }
}

fn draft(vote: &Vote, track: &Track, lang: Lang) -> Draft {
    let (held, all) = (track.all.held_90(), track.all.replays());
    let title = say!(Calibration::RangeHeld, held, all).get(lang);
    let alt = track.by_fraction.iter().map(|(fraction, tally)| {
        let (part, held, all) = (Value::percent(*fraction, 0), tally.held_90(), tally.replays());
        say!(Calibration::AltRow, part, held, all).get(lang)
    });
    let orders = Value::list(track.orders.iter().map(|order| order_words(order)));
    Draft {
        title,
        subtitle: say!(
            Calibration::Subtitle,
            occasion = words::occasion(vote, lang),
            option = vote.option(vote.focus),
            options = words::options(vote),
            units = words::units(vote)
        )
        .get(lang),
        notes: vec![
            say!(Calibration::OrdersOfReporting, orders, units = words::units(vote)).get(lang),
            say!(Calibration::OfOneVote).get(lang),
        ],
        sources: words::sources_of_results(vote, lang),
        alt: words::series(alt.collect(), lang) + ".",
        table: table(track),
        figure: Figure::Rows(Rows {
            axis: Axis { low: -0.02, high: 1.04, unit: AxisUnit::Share, title: say!(Calibration::ShareAxis).get(lang) },
            guides: vec![
                Guide { at: 0.5, label: say!(Calibration::PromisedHalf).get(lang), style: GuideStyle::Reference },
                Guide { at: 0.9, label: say!(Calibration::PromisedNineTenths).get(lang), style: GuideStyle::Threshold },
            ],
            band: None,
            value_head: Some(say!(Calibration::NineInTen).get(lang)),
            rows: rows(vote, track, lang),
            keep: Keep::First,
            left_out: words::left_out(lang),
        }),
    }
}

/// One row for each fraction counted, then the two ways in which a range can miss.
fn rows(vote: &Vote, track: &Track, lang: Lang) -> Vec<Row> {
    let percent = |share: f64| number::percent(share, 0, lang);
    let row = |tally: &Tally, count: u64, label: String, detail: String, inner: Option<f64>| {
        let interval = tally.interval(count);
        let mark = |at: f64, name: &str, solid: bool| Mark {
            at,
            label: String::new(),
            name: (!name.is_empty()).then(|| name.to_owned()),
            solid,
            tone: vote.focus.into(),
        };
        let outer = if inner.is_some() { say!(Calibration::NineInTenRange).get(lang) } else { String::new() };
        let mut marks = vec![mark(tally.share(count), &outer, true)];
        marks.extend(inner.map(|at| mark(at, &say!(Calibration::OneInTwoRange).get(lang), false)));
        Row {
            label,
            detail,
            rank: Rank::Normal,
            bar: Some(Bar {
                from: interval.lower,
                to: interval.upper,
                labels: [String::new(), String::new()],
                tone: Tone::Neutral,
                thin: true,
            }),
            marks,
            gap: None,
            value: Some(percent(tally.share(count))),
        }
    };
    let mut rows: Vec<Row> = track
        .by_fraction
        .iter()
        .map(|(fraction, tally)| {
            let label = say!(Calibration::PartCounted, part = Value::percent(*fraction, 0)).get(lang);
            let held = tally.held_90();
            let detail = say!(Calibration::HeldOf, count = held, all = tally.replays()).get(lang);
            row(tally, held, label, detail, Some(tally.share(tally.held_50())))
        })
        .collect();
    for (cell, label) in [(0, say!(Calibration::ResultBelow)), (4, say!(Calibration::ResultAbove))] {
        let count = track.all.cells[cell];
        let detail = say!(Calibration::MissedOf, count, all = track.all.replays());
        rows.push(row(&track.all, count, label.get(lang), detail.get(lang), None));
    }
    rows
}

/// One row for each fraction, and one for all (blank fraction); `pit_*` count where the result fell in the projection.
fn table(track: &Track) -> Table {
    let row = |fraction: Option<f64>, tally: &Tally| -> Vec<Cell> {
        let interval = tally.interval(tally.held_90());
        let head = [
            Cell::from(fraction),
            tally.replays().into(),
            tally.held_50().into(),
            tally.held_90().into(),
            tally.share(tally.held_50()).into(),
            tally.share(tally.held_90()).into(),
            interval.lower.into(),
            interval.upper.into(),
        ];
        head.into_iter().chain(tally.cells.iter().map(|&count| count.into())).collect()
    };
    let fractions = track.by_fraction.iter().map(|(fraction, tally)| row(Some(*fraction), tally));
    Table {
        columns: vec![
            "fraction",
            "replays",
            "held_50",
            "held_90",
            "coverage_50",
            "coverage_90",
            "coverage_90_lower",
            "coverage_90_upper",
            "pit_0_05",
            "pit_05_25",
            "pit_25_75",
            "pit_75_95",
            "pit_95_1",
        ],
        rows: fractions.chain([row(None, &track.all)]).collect(),
    }
}

/// An order of reporting for readers; one that a file named keeps its name.
fn order_words(order: &str) -> Text {
    match order {
        "declared" => say!(Calibration::AsRecorded),
        "random" => say!(Calibration::Random),
        "small_first" => say!(Calibration::SmallFirst),
        "low_first" => say!(Calibration::LowFirst),
        "high_first" => say!(Calibration::HighFirst),
        "region_by_region" => say!(Calibration::RegionByRegion),
        other => Text::same(other),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// A replay whose 5, 25, 75 and 95 % quantiles of yes are .4, .45, .55 and .6.
    fn line(fraction: f64, truth: f64) -> ReplayLine {
        ReplayLine {
            system: "plebis",
            contest: "example".to_owned(),
            order: "random".to_owned(),
            seed: 1,
            fraction,
            truth,
            point: Some(0.5),
            lo50: Some(0.45),
            hi50: Some(0.55),
            lo90: Some(0.4),
            hi90: Some(0.6),
            quantiles: BTreeMap::new(),
            counted: None,
            cpu_s: None,
            error: None,
        }
    }

    #[test]
    fn a_result_is_counted_where_it_fell_on_the_side_of_the_focus() {
        let mut lines: Vec<ReplayLine> =
            [0.39, 0.41, 0.5, 0.55, 0.58, 0.7].iter().map(|&truth| line(0.1, truth)).collect();
        lines.push(ReplayLine { lo90: None, ..line(0.1, 0.5) }); // without a projection: not counted
        let track_yes = track(&lines, Side::Yes);
        assert_eq!(track_yes.all.cells, [1, 1, 2, 1, 1]); // by hand from the six truths; .55 is an end and held
        assert_eq!((track_yes.all.held_50(), track_yes.all.held_90(), track_yes.all.replays()), (2, 4, 6));
        lines.push(line(0.1, 0.39));
        assert_eq!(track(&lines, Side::No).all.cells, [1, 1, 2, 1, 2]); // what lies below for yes lies above for no
    }

    #[test]
    fn the_chart_says_how_often_the_range_held_and_promises_nothing_more() {
        let vote = crate::headline::example::vote();
        let lines: Vec<ReplayLine> =
            [(0.05, 0.39), (0.05, 0.5), (0.25, 0.5), (0.25, 0.58)].iter().map(|&(f, truth)| line(f, truth)).collect();
        let facts = Facts { replays: &lines, ..Facts::of(&vote) };
        let chart = spec(&facts, Lang::En).expect("four replays");
        assert_eq!(chart.title, "The nine-in-ten range held the result in 3 of 4 replayed counts"); // .39 alone lies outside
        assert_eq!(chart.table.rows.len(), 3); // two fractions and all
        assert!(chart.notes.iter().any(|note| note.contains("one vote")));
        assert_eq!(spec(&Facts::of(&vote), Lang::En).expect_err("no replay").exit_code(), 6); // FORMATS
    }
}
