//! The scores in words.

use std::collections::BTreeMap;

use super::output::{ForecastScore, ModelScores, Pair, Scores, draws_needed};
use crate::language::{Text, Value, say};

/// The level of the intervals that are told.
const LEVEL: f64 = 0.9;

/// From so many draws on the plain CRPS of a calibrated model is too high by a thousandth at most, its part 1/n.
const MANY_DRAWS: usize = 1000;

/// So many races are named.
const SHOWN: usize = 5;

/// Fewer intervals can hardly show a wrong width: all twenty of a 90 % interval hold in one case of eight.
const FEW_INTERVALS: usize = 20;

/// With fewer races no pattern of signs is rarer than one in twenty: 2/2⁵ > .05.
const FEW_RACES: usize = 6;

/// What a desk can print about the forecasts.
pub(super) fn sentences(scores: &Scores) -> Vec<Text> {
    let mut own = Own::new();
    for one in &scores.forecasts {
        own.entry(&one.model).or_default().push(one);
    }
    let of_model = |model: &ModelScores| of_model(model, of(&own, &model.model));
    scores.models.iter().flat_map(of_model).chain(scores.pairs.iter().map(|pair| of_pair(pair, &own))).collect()
}

/// The forecasts of each model.
type Own<'s> = BTreeMap<&'s str, Vec<&'s ForecastScore>>;

fn of<'s, 'o>(own: &'o Own<'s>, model: &str) -> &'o [&'s ForecastScore] {
    own.get(model).map_or(&[], Vec::as_slice)
}

fn of_model(scores: &ModelScores, own: &[&ForecastScore]) -> Vec<Text> {
    let model = &scores.model;
    let mut texts = Vec::new();
    if let Some(mae) = scores.mae_points {
        let races = own.iter().filter(|score| score.median.is_some()).count();
        texts.push(say!(Score::MiddleMissed, model, races, missed = Value::points(mae, 1)));
    }
    let row = scores.coverage.iter().find(|row| (row.level - LEVEL).abs() < 1e-9);
    match row {
        Some(row) if row.n == 1 && row.held == 1 => texts.push(say!(Score::OneIntervalHeld, model)),
        Some(row) if row.n == 1 => texts.push(say!(Score::OneIntervalMissed, model)),
        Some(row) => {
            let verdict = match (row.upper < row.level, row.lower > row.level) {
                (true, _) => "narrow",
                (_, true) => "wide",
                _ if row.n < FEW_INTERVALS => "few",
                _ => "right",
            };
            let (low, high) = (Value::percent(row.lower, 0), Value::percent(row.upper, 0));
            texts.push(say!(Score::Intervals, model, held = row.held, races = row.n, low, high, verdict));
        }
        None => {}
    }
    let needed = draws_needed(LEVEL) as usize;
    if let Some(draws) = own.iter().filter_map(|one| one.draws).min().filter(|draws| *draws < needed) {
        texts.push(say!(Score::FewDraws, model, draws, needed));
    }
    let impossible: Vec<&str> = own.iter().filter(|one| is_infinite(one)).map(|one| one.race.as_str()).collect();
    if !impossible.is_empty() {
        texts.push(say!(Score::LogInfinite, model, races = Value::first_few(impossible, SHOWN)));
    }
    // One race cannot show how outcomes fall.
    let several = row.is_none_or(|row| row.n != 1);
    if let Some(p) = scores.pit.as_ref().and_then(|pit| pit.cvm_p).filter(|p| *p < 0.05 && several) {
        texts.push(say!(Score::NotCalibrated, model, p = Value::decimal(p, 3)));
    }
    texts
}

/// Whether a forecast had ruled out what happened.
fn is_infinite(score: &ForecastScore) -> bool {
    score.log_score.is_some_and(f64::is_infinite)
}

/// Draws a race of both models, where their numbers alone may rank them by the plain CRPS.
fn unlike_draws(pair: &Pair, own: &Own<'_>) -> Option<Text> {
    let second: BTreeMap<&str, &ForecastScore> =
        of(own, &pair.second).iter().map(|one| (one.race.as_str(), *one)).collect();
    let both = of(own, &pair.first).iter().filter_map(|one| Some((one, second.get(one.race.as_str())?)));
    let draws = both.filter_map(|(one, other)| Some((one.draws?, other.draws?))).filter(|(a, b)| a != b);
    let (draws_first, draws_second) = draws.min_by_key(|(a, b)| *a.min(b)).filter(|(a, b)| *a.min(b) < MANY_DRAWS)?;
    Some(say!(Score::UnlikeDraws, first = &pair.first, second = &pair.second, draws_first, draws_second))
}

fn of_pair(pair: &Pair, own: &Own<'_>) -> Text {
    if let Some(text) = (pair.score == "crps").then(|| unlike_draws(pair, own)).flatten() {
        return text;
    }
    let (better, other) =
        if pair.mean_difference < 0.0 { (&pair.first, &pair.second) } else { (&pair.second, &pair.first) };
    let (score, races, p) = (pair.score.to_string(), pair.n, Value::decimal(pair.p_value, 3));
    if pair.mean_difference == 0.0 {
        say!(Score::Equal, first = &pair.first, second = &pair.second, score, races)
    } else if races < FEW_RACES {
        say!(Score::TooFew, better, other, score, races)
    } else if pair.p_value < 0.05 {
        say!(Score::Better, better, other, score, races, p)
    } else {
        say!(Score::NoDifference, better, other, score, races, p)
    }
}
