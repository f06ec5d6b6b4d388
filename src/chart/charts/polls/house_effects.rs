//! How far each pollster stands from the others.

use crate::chart::charts::contract::{Chart, Draft};
use crate::chart::charts::words;
use crate::language::say;
use crate::{
    chart::{
        facts::{Facts, Missing, Needs},
        figure::{Axis, AxisUnit, Bar, Figure, Guide, GuideStyle, Keep, Mark, Rank, Row, Rows, Tone},
        spec::{Cell, Table},
    },
    language::{Lang, Value, number},
    model::campaign::HouseEffect,
    vote::Vote,
};

/// Effect of a house in points: mean, lower and upper end of its 90 % interval.
struct Effect<'a> {
    house: &'a str,
    mean: f64,
    lower: f64,
    upper: f64,
}

/// What the chart rests on: the vote, and the largest effect first.
pub(in crate::chart::charts) struct Data<'a> {
    vote: &'a Vote,
    effects: Vec<Effect<'a>>,
}

pub(in crate::chart::charts) struct HouseEffects;

impl Chart for HouseEffects {
    const NEEDS: Needs = Needs { forecast: true, ..Needs::NOTHING };

    type Data<'a> = Data<'a>;

    fn data<'a>(facts: &'a Facts<'a>) -> Result<Data<'a>, Missing> {
        let houses: &[HouseEffect] = facts.forecast.map_or(&[], |forecast| &forecast.house_effects);
        if houses.len() < 2 {
            return Err(Missing::new(say!(NoChart::FewPollsters, n = houses.len()), say!(NoChart::AddPollsters)));
        }
        let effect = |effect: &'a HouseEffect| {
            let [lower, upper] = effect.interval_90().map(|share| share * 100.0);
            Effect { house: &effect.pollster, mean: effect.mean * 100.0, lower, upper }
        };
        let mut effects: Vec<Effect<'_>> = houses.iter().map(effect).collect();
        effects.sort_by(|a, b| b.mean.total_cmp(&a.mean).then_with(|| a.house.cmp(b.house)));
        Ok(Data { vote: facts.vote, effects })
    }

    fn draft(data: &Data<'_>, lang: Lang) -> Draft {
        let Data { vote, effects } = data;
        let (low, high) = effects.iter().fold((0.0f64, 0.0f64), |(low, high), e| (low.min(e.lower), high.max(e.upper)));
        let pad = 0.12 * (high - low).max(0.5);
        let rows = effects.iter().map(|effect| row(vote, effect, lang));
        let axis_title = say!(HouseEffects::PointsAxis).get(lang);
        Draft {
            title: title(vote, effects, lang),
            subtitle: say!(HouseEffects::Subtitle, option = vote.option(vote.focus), options = words::options(vote))
                .get(lang),
            notes: vec![say!(HouseEffects::NotWrong).get(lang)],
            sources: words::sources_of_polls(vote, lang),
            alt: effects
                .iter()
                .map(|e| {
                    let [mean, low, high] = [e.mean, e.lower, e.upper].map(|points| Value::signed(points, 1));
                    say!(HouseEffects::AltHouse, house = e.house, mean, low, high).get(lang)
                })
                .collect::<Vec<String>>()
                .join(" "),
            table: table(vote, effects),
            figure: Figure::Rows(Rows {
                axis: Axis { low: low - pad, high: high + pad, unit: AxisUnit::Points, title: axis_title },
                guides: vec![Guide {
                    at: 0.0,
                    label: say!(HouseEffects::AveragePollster).get(lang),
                    style: GuideStyle::Threshold,
                }],
                band: None,
                value_head: Some(say!(HouseEffects::Points).get(lang)),
                rows: rows.collect(),
                keep: Keep::Ends,
                left_out: words::left_out(lang),
            }),
        }
    }
}

fn row(vote: &Vote, effect: &Effect<'_>, lang: Lang) -> Row {
    Row {
        label: effect.house.to_owned(),
        detail: say!(HouseEffects::Range, low = Value::signed(effect.lower, 1), high = Value::signed(effect.upper, 1))
            .get(lang),
        said: String::new(),
        rank: Rank::Normal,
        bar: Some(Bar {
            from: effect.lower,
            to: effect.upper,
            labels: [String::new(), String::new()],
            tone: Tone::Neutral,
            thin: true,
            estimated: false,
        }),
        marks: vec![Mark { at: effect.mean, label: String::new(), name: None, solid: true, tone: vote.focus.into() }],
        gap: None,
        value: Some(number::signed(effect.mean, 1, lang)),
    }
}

fn title(vote: &Vote, effects: &[Effect<'_>], lang: Lang) -> String {
    let option = vote.option(vote.focus);
    let clear =
        effects.iter().filter(|e| e.lower > 0.0 || e.upper < 0.0).max_by(|a, b| a.mean.abs().total_cmp(&b.mean.abs()));
    let Some(effect) = clear else {
        return say!(HouseEffects::NoneStandsApart).get(lang);
    };
    let points = Value::points(effect.mean.abs(), 1);
    let house = &effect.house;
    let told = match effect.mean > 0.0 {
        true => say!(HouseEffects::HouseHigher, house, option, points),
        false => say!(HouseEffects::HouseLower, house, option, points),
    };
    told.get(lang)
}

fn table(vote: &Vote, effects: &[Effect<'_>]) -> Table {
    Table {
        columns: vec!["pollster", "option", "effect_points", "lower_90_points", "upper_90_points"],
        rows: effects
            .iter()
            .map(|e| vec![Cell::from(e.house), vote.focus.word().into(), e.mean.into(), e.lower.into(), e.upper.into()])
            .collect(),
    }
}
