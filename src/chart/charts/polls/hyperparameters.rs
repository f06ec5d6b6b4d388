//! What the forecast learned of its own scales from the polls.

use std::collections::BTreeSet;

use crate::chart::charts::contract::{Chart, Draft};
use crate::chart::charts::words;
use crate::language::say;
use crate::{
    chart::{
        facts::{Facts, Missing, Needs},
        figure::{Axis, AxisUnit, Bar, Figure, Keep, Mark, Rank, Row, Rows, Tone},
        spec::{Cell, Table},
    },
    language::{Lang, Text, Value, number},
    model::campaign::HyperRange,
    vote::{Population, Vote},
};

/// What the chart rests on.
pub(in crate::chart::charts) struct Data<'a> {
    vote: &'a Vote,
    ranges: &'a [HyperRange],
}

pub(in crate::chart::charts) struct Hyperparameters;

impl Chart for Hyperparameters {
    const NEEDS: Needs = Needs { criticised: true, ..Needs::NOTHING };

    type Data<'a> = Data<'a>;

    fn data<'a>(facts: &'a Facts<'a>) -> Result<Data<'a>, Missing> {
        let none = || Missing::new(say!(NoChart::NoForecast), say!(NoChart::AddPolls));
        let criticised = facts.criticised.ok_or_else(none)?;
        Ok(Data { vote: facts.vote, ranges: &criticised.hyper })
    }

    fn draft(data: &Data<'_>, lang: Lang) -> Draft {
        let Data { vote, ranges } = data;
        let ends = ranges.iter().flat_map(|range| [range.prior[1], range.posterior[2]]);
        let high = 100.0 * ends.fold(0.005, f64::max);
        let points_axis = say!(Hyperparameters::PointsAxis).get(lang);
        Draft {
            title: title(vote, ranges).get(lang),
            subtitle: say!(Hyperparameters::Subtitle).get(lang),
            notes: vec![say!(Hyperparameters::Note).get(lang)],
            sources: words::sources_of_polls(vote, lang),
            alt: words::sentences(ranges.iter().map(|range| alt(range, lang))),
            table: table(ranges),
            figure: Figure::Rows(Rows {
                axis: Axis { low: 0.0, high: 1.08 * high, unit: AxisUnit::PointsSize, title: points_axis },
                guides: Vec::new(),
                band: None,
                value_head: Some(say!(Hyperparameters::Points).get(lang)),
                rows: ranges.iter().map(|range| row(range, lang)).collect(),
                keep: Keep::First,
                left_out: words::left_out(lang),
            }),
        }
    }
}

/// What the polls taught of how far pollsters differ; one pollster teaches nothing of that.
fn title(vote: &Vote, ranges: &[HyperRange]) -> Text {
    let polls = vote.polls.iter().filter(|poll| poll.population == Population::Electorate);
    let houses: BTreeSet<&str> = polls.map(|poll| vote.poll_rules.house(poll).as_str()).collect();
    match ranges.iter().find(|range| range.name == "s_house").filter(|_| houses.len() > 1) {
        Some(spread) => {
            let [assumed, learned] =
                [spread.prior[1], spread.posterior[1]].map(|share| Value::points(100.0 * share, 1));
            say!(Hyperparameters::Title, assumed, learned)
        }
        None => say!(Hyperparameters::TitleOne),
    }
}

fn name(range: &HyperRange) -> Text {
    match range.name {
        "omega" => say!(Hyperparameters::Omega),
        "tau" => say!(Hyperparameters::Tau),
        _ => say!(Hyperparameters::SHouse),
    }
}

/// Decimals that tell one day's movement, a tenth of a point, from none.
fn decimals(range: &HyperRange) -> usize {
    if range.name == "omega" { 2 } else { 1 }
}

/// One row a scale: where it stood before the polls, and where it stands after them.
fn row(range: &HyperRange, lang: Lang) -> Row {
    let [low, middle, high] = range.posterior.map(|share| 100.0 * share);
    let before = 100.0 * range.prior[1];
    let mark = |at: f64, name: Text, after: bool| Mark {
        at,
        label: String::new(),
        name: Some(name.get(lang)),
        solid: after,
        tone: if after { Tone::Ink } else { Tone::Neutral },
    };
    Row {
        label: name(range).get(lang),
        detail: say!(Hyperparameters::Was, middle = Value::decimal(before, decimals(range))).get(lang),
        said: String::new(),
        rank: Rank::Normal,
        bar: Some(Bar {
            from: low,
            to: high,
            labels: [String::new(), String::new()],
            tone: Tone::Neutral,
            thin: true,
            estimated: false,
        }),
        marks: vec![
            mark(before, say!(Hyperparameters::Before), false),
            mark(middle, say!(Hyperparameters::After), true),
        ],
        gap: None,
        value: Some(number::decimal(middle, decimals(range), lang)),
    }
}

fn alt(range: &HyperRange, lang: Lang) -> String {
    let told = |quantiles: [f64; 3]| quantiles.map(|share| Value::decimal(100.0 * share, decimals(range)));
    let ([low, middle, high], before) = (told(range.posterior), told(range.prior));
    let after = say!(Hyperparameters::AltAfter, name = name(range), middle, low, high);
    let [low, middle, high] = before;
    words::sentences([after.get(lang), say!(Hyperparameters::AltBefore, middle, low, high).get(lang)])
}

fn table(ranges: &[HyperRange]) -> Table {
    let row = |range: &HyperRange| {
        let points = range.prior.into_iter().chain(range.posterior).map(|share| Cell::from(100.0 * share));
        std::iter::once(Cell::from(range.name)).chain(points).collect()
    };
    Table {
        columns: vec![
            "hyperparameter",
            "prior_05_points",
            "prior_50_points",
            "prior_95_points",
            "posterior_05_points",
            "posterior_50_points",
            "posterior_95_points",
        ],
        rows: ranges.iter().map(row).collect(),
    }
}
