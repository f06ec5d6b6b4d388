//! How often the ranges of a counting night held, over the same night replayed.

use crate::chart::charts::contract::{Chart, Draft};
use crate::chart::charts::night::replayed::replayable;
use crate::chart::charts::words;
use crate::language::say;
use crate::{
    chart::{
        facts::{Facts, Missing, Needs},
        figure::{Axis, AxisUnit, Bar, Figure, Guide, GuideStyle, Keep, Mark, Rank, Row, Rows, Tone},
        spec::{Cell, Table},
    },
    language::{Lang, PlaceKind, Text, Value},
    model::replay::{Coverage, OrderKind, OrderName, RangeTally},
    vote::Vote,
};

/// What the chart rests on.
pub(in crate::chart::charts) struct Data<'a> {
    vote: &'a Vote,
    coverage: Coverage,
}

/// What a nine-in-ten range promises.
const NINE_TENTHS: f64 = 0.9;
/// What a one-in-two range promises.
const HALF: f64 = 0.5;
/// Fewer replays of one fraction are no ground for a title.
const ENOUGH: u64 = 20;

pub(in crate::chart::charts) struct Calibration;

impl Chart for Calibration {
    const NEEDS: Needs = Needs { replays: true, ..Needs::NOTHING };

    type Data<'a> = Data<'a>;

    fn check(vote: &Vote, _: &[Vote]) -> Result<(), Missing> {
        replayable(vote)
    }

    fn data<'a>(facts: &'a Facts<'a>) -> Result<Data<'a>, Missing> {
        let vote = facts.vote;
        let coverage = Coverage::of(facts.replays, vote.focus);
        if coverage.all.replays() == 0 {
            return Err(Missing::new(say!(NoChart::NoNight), say!(NoChart::ReplayIt, vote = &vote.id)));
        }
        Ok(Data { vote, coverage })
    }

    fn draft(data: &Data<'_>, lang: Lang) -> Draft {
        let Data { vote, coverage } = data;
        let range = Range::of(coverage);
        let mut told = told(coverage).into_iter();
        let title = told.next().unwrap_or_default();
        let alt = coverage.by_fraction.iter().map(|(fraction, tally)| {
            let (part, held, all) = (Value::percent(*fraction, 0), tally.held_90(), tally.replays());
            say!(Calibration::AltRow, part, held, all).get(lang)
        });
        let orders = Value::list(coverage.orders.iter().map(|order| order_words(vote, order)));
        Draft {
            title: title.get(lang),
            subtitle: say!(Calibration::Subtitle, range = range.word(), places = words::units(vote)).get(lang),
            notes: notes(coverage, told, orders, lang),
            sources: words::sources_of_results(&[vote], lang),
            alt: words::series(alt.collect(), lang) + ".",
            table: table(coverage),
            figure: Figure::Rows(Rows {
                axis: Axis {
                    low: -0.02,
                    high: 1.04,
                    unit: AxisUnit::Share,
                    title: say!(Calibration::ShareAxis).get(lang),
                },
                guides: vec![Guide {
                    at: range.promise(),
                    label: range.promised().get(lang),
                    style: GuideStyle::Threshold,
                }],
                band: None,
                value_head: None,
                rows: rows(vote, coverage, range, lang),
                keep: Keep::First,
                left_out: words::left_out(lang),
            }),
        }
    }
}

/// The range that the title speaks of, which alone is drawn: the table has both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Range {
    Half,
    NineTenths,
}

impl Range {
    fn of(coverage: &Coverage) -> Self {
        if half_failed(coverage).is_some() { Self::Half } else { Self::NineTenths }
    }

    /// For the words of the subtitle.
    fn word(self) -> &'static str {
        match self {
            Self::Half => "half",
            Self::NineTenths => "most",
        }
    }

    fn promise(self) -> f64 {
        match self {
            Self::Half => HALF,
            Self::NineTenths => NINE_TENTHS,
        }
    }

    fn promised(self) -> Text {
        match self {
            Self::Half => say!(Calibration::PromisedHalf),
            Self::NineTenths => say!(Calibration::PromisedNineTenths),
        }
    }

    fn held(self, tally: &RangeTally) -> u64 {
        match self {
            Self::Half => tally.held_50(),
            Self::NineTenths => tally.held_90(),
        }
    }
}

/// How often the ranges held, the worst news first: the title is the first sentence, the others stand below the picture.
fn told(coverage: &Coverage) -> Vec<Text> {
    let all = say!(Calibration::RangeHeld, held = coverage.all.held_90(), all = coverage.all.replays());
    half_failed(coverage).into_iter().chain(part_failed(coverage)).chain([all]).collect()
}

/// The part counted at which the range held least, where that was clearly too seldom.
fn part_failed(coverage: &Coverage) -> Option<Text> {
    let seldom = |(_, tally): &&(f64, RangeTally)| {
        tally.replays() >= ENOUGH && tally.interval(tally.held_90()).upper < NINE_TENTHS
    };
    let share = |tally: &RangeTally| tally.share(tally.held_90());
    let (fraction, tally) =
        coverage.by_fraction.iter().filter(seldom).min_by(|(_, a), (_, b)| share(a).total_cmp(&share(b)))?;
    let (held, part) = (tally.held_90(), Value::percent(*fraction, 0));
    Some(say!(Calibration::RangeHeldBut, held, all = tally.replays(), part))
}

/// The narrower range, where it held clearly too seldom over all replays.
fn half_failed(coverage: &Coverage) -> Option<Text> {
    let (held, all) = (coverage.all.held_50(), coverage.all.replays());
    (all >= ENOUGH && coverage.all.interval(held).upper < HALF).then(|| say!(Calibration::HalfHeld, held, all))
}

/// What is not in the title, on which side the results lay, and what the replays are.
fn notes(coverage: &Coverage, told: impl Iterator<Item = Text>, orders: Value, lang: Lang) -> Vec<String> {
    let [below, .., above] = coverage.all.cells;
    let held = told.map(|text| text.get(lang) + ".").chain([say!(
        Calibration::Missed,
        below,
        above,
        all = coverage.all.replays()
    )
    .get(lang)]);
    let replays = say!(Calibration::OrdersOfReporting, orders).then(&say!(Calibration::OfOneVote));
    vec![words::sentences(held.collect::<Vec<_>>()), replays.get(lang)]
}

/// One row for each fraction counted.
fn rows(vote: &Vote, coverage: &Coverage, range: Range, lang: Lang) -> Vec<Row> {
    let row = |(fraction, tally): &(f64, RangeTally)| {
        let held = range.held(tally);
        let interval = tally.interval(held);
        Row {
            label: say!(Calibration::PartCounted, part = Value::percent(*fraction, 0)).get(lang),
            detail: String::new(),
            said: String::new(),
            rank: Rank::Normal,
            bar: Some(Bar {
                from: interval.lower,
                to: interval.upper,
                labels: [String::new(), String::new()],
                tone: Tone::Neutral,
                thin: true,
                estimated: false,
            }),
            marks: vec![Mark {
                at: tally.share(held),
                label: String::new(),
                name: None,
                solid: true,
                tone: vote.focus.into(),
            }],
            gap: None,
            value: Some(say!(Calibration::HeldOf, count = held, all = tally.replays()).get(lang)),
        }
    };
    coverage.by_fraction.iter().map(row).collect()
}

/// One row for each fraction, and one for all (blank fraction); `pit_*` count where the result fell in the projection.
fn table(coverage: &Coverage) -> Table {
    let row = |fraction: Option<f64>, tally: &RangeTally| -> Vec<Cell> {
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
    let fractions = coverage.by_fraction.iter().map(|(fraction, tally)| row(Some(*fraction), tally));
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
        rows: fractions.chain([row(None, &coverage.all)]).collect(),
    }
}

/// An order of reporting for readers; one that a file named keeps its name.
fn order_words(vote: &Vote, order: &OrderName) -> Text {
    match order {
        OrderName::Declared => say!(Calibration::AsRecorded),
        OrderName::Simulated(OrderKind::Random) => say!(Calibration::Random),
        OrderName::Simulated(OrderKind::SmallFirst) => say!(Calibration::SmallFirst),
        OrderName::Simulated(OrderKind::LowFirst) => say!(Calibration::LowFirst),
        OrderName::Simulated(OrderKind::HighFirst) => say!(Calibration::HighFirst),
        OrderName::Simulated(OrderKind::RegionByRegion) => {
            say!(Calibration::RegionByRegion, regions = vote.region_name(PlaceKind::Region))
        }
        OrderName::Snapshots | OrderName::File(_) => Text::same(order.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        chart::{ChartName, spec},
        model::replay::ReplayLine,
    };

    #[test]
    fn the_chart_says_how_often_the_range_held_and_promises_nothing_more() {
        let vote = crate::headline::example::vote();
        let lines: Vec<ReplayLine> = [(0.05, 0.39), (0.05, 0.5), (0.25, 0.5), (0.25, 0.58)]
            .iter()
            .map(|&(f, truth)| ReplayLine::made(f, truth))
            .collect();
        let facts = Facts { replays: &lines, ..Facts::of(&vote) };
        let chart = spec(ChartName::Calibration, &facts, Lang::En).expect("four replays");
        assert_eq!(chart.title, "The nine-in-ten range held the result in 3 of 4 replayed counts"); // .39 alone lies outside
        assert_eq!(chart.table.rows.len(), 3); // two fractions and all
        assert!(chart.notes.iter().any(|note| note.contains("one vote")));
        assert_eq!(spec(ChartName::Calibration, &Facts::of(&vote), Lang::En).expect_err("no replay").exit_code(), 6); // FORMATS
    }
}
