//! Lines across a picture that several charts draw alike.

use crate::chart::charts::words;
use crate::language::say;
use crate::{
    chart::figure::{Guide, GuideStyle},
    language::{Lang, Text, Value},
    vote::{Vote, rule_percent},
};

/// The standing result, if there is one: what was forecast or projected is judged by it.
pub(in crate::chart::charts) fn result(vote: &Vote, lang: Lang) -> Option<Guide> {
    let (result, share) = words::standing_result(vote)?;
    let percent = Value::percent(share, 2);
    let label = match result.is_final {
        true => say!(Guides::ResultFinal, share = percent),
        false => say!(Guides::ResultProvisional, share = percent),
    };
    Some(Guide { at: share, label: label.get(lang), style: GuideStyle::Provisional })
}

/// The standing result and the threshold, as far as they are in view.
pub(in crate::chart::charts) fn result_and_threshold(vote: &Vote, (low, high): (f64, f64), lang: Lang) -> Vec<Guide> {
    let threshold =
        Guide { at: words::threshold(vote), label: words::threshold_label(vote, lang), style: GuideStyle::Threshold };
    result(vote, lang).into_iter().chain([threshold]).filter(|guide| (low..=high).contains(&guide.at)).collect()
}

/// Times the spread of what is drawn that the threshold may lie away from it and still be in the picture.
const NEAR: f64 = 4.0;
/// What is drawn close together is taken to be spread so far.
const LEAST_SPREAD: f64 = 0.02;

/// The threshold, unless the picture would be empty between it and the shares that are drawn.
pub(in crate::chart::charts) fn near_threshold(vote: &Vote, drawn: &[f64]) -> Option<f64> {
    let low = drawn.iter().copied().fold(f64::INFINITY, f64::min);
    let high = drawn.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let threshold = words::threshold(vote);
    let away = (low - threshold).max(threshold - high);
    (away <= NEAR * (high - low).max(LEAST_SPREAD)).then_some(threshold)
}

/// What is said of a threshold outside a picture that reaches so far; empty where it is inside.
pub(in crate::chart::charts) fn far_threshold(vote: &Vote, (low, high): (f64, f64)) -> Text {
    let threshold = words::threshold(vote);
    match (low..=high).contains(&threshold) {
        true => Text::default(),
        false => say!(Chart::ThresholdFar, percent = rule_percent(threshold)),
    }
}
