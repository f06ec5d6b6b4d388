//! How far each pollster stands from the others.

use super::{
    draft::{Draft, finish},
    words,
};
use crate::{
    Error, Result,
    chart::{
        facts::Facts,
        figure::{Axis, AxisUnit, Bar, Figure, Guide, GuideStyle, Keep, Mark, Rank, Row, Rows, Tone},
        name::ChartName,
        spec::{Cell, ChartSpec, Table},
    },
    model::campaign::HouseEffect,
    summary::{Lang, number},
    vote::Vote,
};

/// Half-width of the central 90 % of a normal distribution, in sd.
const Z90: f64 = 1.644_853_626_951;

/// Effect of a house in points: mean, lower and upper end of its 90 % interval.
struct Effect<'a> {
    house: &'a str,
    mean: f64,
    lower: f64,
    upper: f64,
}

pub(super) fn spec(facts: &Facts<'_>, lang: Lang) -> Result<ChartSpec> {
    let vote = facts.vote;
    let houses: &[HouseEffect] = facts.forecast.map_or(&[], |forecast| &forecast.house_effects);
    if houses.len() < 2 {
        return Err(Error::nothing(
            format!(
                "chart house_effects of {}: it takes usable polls of two pollsters, here are {}",
                vote.id,
                houses.len()
            ),
            "add polls of other pollsters to polls.csv",
        ));
    }
    let mut effects: Vec<Effect<'_>> = houses
        .iter()
        .map(|effect| {
            let (mean, half) = (effect.mean * 100.0, Z90 * effect.sd * 100.0);
            Effect { house: &effect.pollster, mean, lower: mean - half, upper: mean + half }
        })
        .collect();
    effects.sort_by(|a, b| b.mean.total_cmp(&a.mean).then_with(|| a.house.cmp(b.house)));
    finish(ChartName::HouseEffects, vote, lang, |lang| Ok(draft(vote, &effects, lang)))
}

fn draft(vote: &Vote, effects: &[Effect<'_>], lang: Lang) -> Draft {
    let option = words::label(vote, vote.focus, lang);
    let (low, high) = effects.iter().fold((0.0f64, 0.0f64), |(low, high), e| (low.min(e.lower), high.max(e.upper)));
    let pad = 0.12 * (high - low).max(0.5);
    let rows = effects.iter().map(|effect| Row {
        label: effect.house.to_owned(),
        detail: lang.pick(
            format!("9 in 10: {} to {}", number::signed(effect.lower, 1, lang), number::signed(effect.upper, 1, lang)),
            format!(
                "9 sur 10 : de {} à {}",
                number::signed(effect.lower, 1, lang),
                number::signed(effect.upper, 1, lang)
            ),
        ),
        rank: Rank::Normal,
        bar: Some(Bar {
            from: effect.lower,
            to: effect.upper,
            labels: [String::new(), String::new()],
            tone: Tone::Neutral,
            thin: true,
        }),
        marks: vec![Mark { at: effect.mean, label: String::new(), name: None, solid: true, tone: vote.focus.into() }],
        gap: None,
        value: Some(number::signed(effect.mean, 1, lang)),
    });
    let axis_title = lang.pick("points from all", "points d’écart").to_owned();
    Draft {
        title: title(vote, effects, lang),
        subtitle: match lang {
            Lang::En | Lang::De | Lang::It | Lang::Es => format!(
                "How far each pollster’s share of {option} ({} answers) stands from all polls, in points; dot: estimate, line: 9 in 10. {}",
                words::two_way(vote, lang),
                words::occasion(vote, lang)
            ),
            Lang::Fr => format!(
                "Écart de chaque institut à l’ensemble des sondages, part {} (réponses {}), en points ; point : estimation, trait : 9 sur 10. {}",
                words::of_option(vote, vote.focus, lang),
                words::two_way(vote, lang),
                words::occasion(vote, lang)
            ),
        },
        notes: vec![
            lang.pick(
                "A difference between pollsters is no error: only the result tells who was right.",
                "Une différence entre instituts n’est pas une erreur : seul le résultat dit qui avait raison.",
            )
            .to_owned(),
        ],
        sources: vec![words::model_on(true, lang)],
        alt: effects
            .iter()
            .map(|e| {
                let [mean, low, high] = [e.mean, e.lower, e.upper].map(|points| number::signed(points, 1, lang));
                lang.pick(
                    format!("{} {mean} ({low} to {high}).", e.house),
                    format!("{} {mean} (de {low} à {high}).", e.house),
                )
            })
            .collect::<Vec<String>>()
            .join(" "),
        table: Table {
            columns: vec!["pollster", "option", "effect_points", "lower_90_points", "upper_90_points"],
            rows: effects
                .iter()
                .map(|e| {
                    vec![Cell::from(e.house), vote.focus.word().into(), e.mean.into(), e.lower.into(), e.upper.into()]
                })
                .collect(),
        },
        figure: Figure::Rows(Rows {
            axis: Axis { low: low - pad, high: high + pad, unit: AxisUnit::Points, title: axis_title },
            guides: vec![Guide {
                at: 0.0,
                label: lang.pick("like all polls", "comme l’ensemble").to_owned(),
                style: GuideStyle::Threshold,
            }],
            band: None,
            value_head: Some(lang.pick("points", "points").to_owned()),
            rows: rows.collect(),
            keep: Keep::First,
            left_out: lang.pick("{n} more in the table", "{n} de plus dans le tableau").to_owned(),
        }),
    }
}

fn title(vote: &Vote, effects: &[Effect<'_>], lang: Lang) -> String {
    let option = words::option(vote, vote.focus, lang);
    let clear =
        effects.iter().filter(|e| e.lower > 0.0 || e.upper < 0.0).max_by(|a, b| a.mean.abs().total_cmp(&b.mean.abs()));
    let Some(effect) = clear else {
        return lang
            .pick(
                "No pollster stands clearly apart from the others",
                "Aucun institut ne se détache nettement des autres",
            )
            .to_owned();
    };
    let points = number::points(effect.mean.abs(), 1, lang);
    match (lang, effect.mean > 0.0) {
        (Lang::En | Lang::De | Lang::It | Lang::Es, true) => {
            format!("{} puts {option} {points} higher than all polls together", effect.house)
        }
        (Lang::En | Lang::De | Lang::It | Lang::Es, false) => {
            format!("{} puts {option} {points} lower than all polls together", effect.house)
        }
        (Lang::Fr, true) => format!("{} place {option} {points} au-dessus de l’ensemble des sondages", effect.house),
        (Lang::Fr, false) => format!("{} place {option} {points} au-dessous de l’ensemble des sondages", effect.house),
    }
}
