//! The scores in words.

use super::output::{ModelScores, Pair, Scores};
use crate::language::{Text, Value, say};

/// Fewer intervals can hardly show a wrong width: all twenty of a 90 % interval hold in one case of eight.
const FEW_INTERVALS: usize = 20;

/// With fewer races no pattern of signs is rarer than one in twenty: 2/2⁵ > .05.
const FEW_RACES: usize = 6;

/// What a desk can print about the forecasts.
pub(super) fn sentences(scores: &Scores) -> Vec<Text> {
    scores.models.iter().flat_map(of_model).chain(scores.pairs.iter().map(of_pair)).collect()
}

fn of_model(scores: &ModelScores) -> Vec<Text> {
    let model = &scores.model;
    let mut texts = Vec::new();
    if let Some(mae) = scores.mae_points {
        texts.push(say!(Score::MiddleMissed, model, races = scores.n, missed = Value::points(mae, 1)));
    }
    let row = scores.coverage.iter().find(|row| (row.level - 0.9).abs() < 1e-9);
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
    // One race cannot show how outcomes fall.
    let several = row.is_none_or(|row| row.n != 1);
    if let Some(p) = scores.pit.as_ref().and_then(|pit| pit.cvm_p).filter(|p| *p < 0.05 && several) {
        texts.push(say!(Score::NotCalibrated, model, p = Value::decimal(p, 3)));
    }
    texts
}

fn of_pair(pair: &Pair) -> Text {
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
