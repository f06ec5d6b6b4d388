//! Rows of `press.csv` that say too little or the impossible.

use crate::data::check::context::Context;
use crate::data::nearest::suggestion;
use crate::language::say;
use crate::maths::percent_of;
use crate::vote::{Finding, PressCode, PressFigure, is_likely_share};

/// Measures that the checker knows. `_about` is rounded, `_above` a bound, `_partial` of a count under way.
const MEASURES: [&str; 18] = [
    "share",
    "share_partial",
    "share_expected",
    "turnout",
    "turnout_above",
    "turnout_about",
    "abstention",
    "abstention_about",
    "abstentions",
    "abstentions_about",
    "abstentions_where",
    "blank",
    "spoiled",
    "registered_above",
    "stations_counted",
    "stations_total",
    "poll_low",
    "poll_high",
];

/// What a number of `press.csv` may count.
const UNITS: [&str; 3] = ["percent", "persons", "stations"];

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    for figure in &context.vote.press {
        one(figure, out);
    }
}

fn at(figure: &PressFigure, column: &str, finding: Finding) -> Finding {
    finding.at("press.csv", figure.line).column(column)
}

/// A share of votes or a turnout written as a part of 1.
pub(in crate::data::check) fn is_fraction(figure: &PressFigure) -> bool {
    let is_part = figure.value.is_some_and(is_likely_share);
    let is_share = ["share", "turnout", "abstention", "poll"].iter().any(|word| figure.measure.starts_with(word));
    is_part && is_share && figure.unit.as_deref() == Some("percent")
}

fn one(figure: &PressFigure, out: &mut Vec<Finding>) {
    let word = figure.measure.as_str();
    if !MEASURES.contains(&word) {
        let message = say!(CheckPress::PressMeasureUnknown, word);
        let hint =
            say!(CheckPress::PressMeasureUnknownCure, near = suggestion(word, MEASURES), known = MEASURES.join("`, `"));
        out.push(at(figure, "measure", Finding::new(PressCode::PressMeasureUnknown, message, hint)));
    }
    let about_option = word.starts_with("share") || word.starts_with("poll_");
    if about_option != figure.option.is_some() && MEASURES.contains(&word) {
        let (message, hint) = if about_option {
            (say!(CheckPress::PressOptionMissing, word), say!(CheckPress::PressOptionMissingCure))
        } else {
            (say!(CheckPress::PressOptionSuperfluous, word), say!(CheckPress::PressOptionSuperfluousCure))
        };
        out.push(at(figure, "option", Finding::new(PressCode::PressOptionMissing, message, hint)));
    }
    let Some(value) = figure.value else {
        if figure.unit.is_some() {
            let message = say!(CheckPress::PressNumberMissing);
            let hint = say!(CheckPress::PressNumberMissingCure);
            out.push(at(figure, "value", Finding::new(PressCode::PressNumberMissing, message, hint)));
        }
        return;
    };
    match figure.unit.as_deref() {
        Some(unit) if UNITS.contains(&unit) => {}
        other => {
            let message = say!(CheckPress::PressUnitUnknown, value, unit = other.unwrap_or_default());
            let hint = say!(CheckPress::PressUnitUnknownCure, known = UNITS.join(" | "));
            out.push(at(figure, "unit", Finding::new(PressCode::PressUnitUnknown, message, hint)));
        }
    }
    let wanted = match word.split('_').next() {
        Some("share" | "turnout" | "abstention" | "blank" | "spoiled" | "poll") => "percent",
        Some("stations") => "stations",
        _ => "persons",
    };
    if let Some(unit) = figure.unit.as_deref().filter(|unit| UNITS.contains(unit) && *unit != wanted)
        && MEASURES.contains(&word)
    {
        let message = say!(CheckPress::PressUnitUnlikeMeasure, word, unit);
        // `abstention` is a percentage, `abstentions` are persons.
        let counted = format!("{word}s");
        let hint = match MEASURES.contains(&counted.as_str()) && unit == "persons" {
            true => say!(CheckPress::PressUnitUnlikeMeasureCureCounted, counted),
            false => say!(CheckPress::PressUnitUnlikeMeasureCure, word, wanted),
        };
        out.push(at(figure, "unit", Finding::new(PressCode::PressUnitUnknown, message, hint)));
    }
    if is_fraction(figure) {
        let percent = percent_of(value).to_string();
        let message = say!(CheckPress::PressShareAsFraction, value = value.to_string());
        let hint = say!(CheckReturns::LineShareAsFractionCure, percent);
        out.push(at(figure, "value", Finding::new(PressCode::PressShareAsFraction, message, hint)));
    }
    let most = if figure.unit.as_deref() == Some("percent") { 100.0 } else { f64::MAX };
    if !(0.0..=most).contains(&value) {
        let message = say!(CheckPress::PercentOutOfRange, value, unit = figure.unit.as_deref().unwrap_or_default());
        let hint = say!(CheckPress::PercentOutOfRangeCure);
        out.push(at(figure, "value", Finding::new(PressCode::PercentOutOfRange, message, hint)));
    }
}
