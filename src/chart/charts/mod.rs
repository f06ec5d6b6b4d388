//! What each chart says: facts → spec, one file a chart.

mod night;
mod outcome;
mod past;
mod polls;
mod draft;
mod guides;
mod words;

use super::{facts::Facts, name::ChartName, spec::ChartSpec};
use crate::language::{Text, say};
use crate::{Result, language::Lang, model::replay::NightOrder, vote::Vote};

/// Asks before anything is computed whether the vote has what a chart rests on.
///
/// # Errors
/// What is missing (exit 6), as [`spec`] would say it in the end.
pub fn check(name: ChartName, vote: &Vote, earlier: &[Vote]) -> Result<()> {
    let missing = |what: Text, cure: Text| Err(words::no_chart(name, vote, what, cure));
    let has_result = || vote.units.iter().any(|unit| unit.counts.valid() > Some(0) || unit.yes_share.is_some());
    match name {
        ChartName::MapSurprise => past::map_places::places(name, vote).map(drop),
        ChartName::NightProjection if NightOrder::of(vote).is_some() => Ok(()),
        ChartName::Calibration | ChartName::NightProjection if !has_result() => {
            missing(say!(NoChart::NoResultToReplay), results_cure(vote))
        }
        ChartName::PollErrorHistory => polls::poll_error_history::check(vote, earlier),
        _ => Ok(()),
    }
}

/// What gives a vote results by unit.
fn results_cure(vote: &Vote) -> Text {
    match vote.inputs.contains_key("results.csv") {
        true => say!(NoChart::FillInResults),
        false => say!(NoChart::AddResults),
    }
}

/// The spec of a chart.
///
/// # Errors
/// What the chart needs and the vote lacks (exit 6).
pub fn spec(name: ChartName, facts: &Facts<'_>, lang: Lang) -> Result<ChartSpec> {
    match name {
        ChartName::PollGap => polls::poll_gap::spec(facts, lang),
        ChartName::OutcomeDots => outcome::outcome_dots::spec(facts, lang),
        ChartName::ShareFan => polls::share_fan::spec(facts, lang),
        ChartName::PollErrorHistory => polls::poll_error_history::spec(facts, lang),
        ChartName::ErrorByHorizon => polls::error_by_horizon::spec(facts, lang),
        ChartName::HouseEffects => polls::house_effects::spec(facts, lang),
        ChartName::GapCauses => polls::gap_causes::spec(facts, lang),
        ChartName::NightProjection => night::night_projection::spec(facts, lang),
        ChartName::CountSoFar => night::count_so_far::spec(facts, lang),
        ChartName::SwingVsBaseline => past::swing_vs_baseline::spec(facts, lang),
        ChartName::OutstandingByRegion => night::outstanding_by_region::spec(facts, lang),
        ChartName::TurnoutBySide => past::turnout_by_side::spec(facts, lang),
        ChartName::OutcomeCards => outcome::outcome_cards::spec(facts, lang),
        ChartName::MapShare => past::map_share::spec(facts, lang),
        ChartName::MapSwing => past::map_change::swing(facts, lang),
        ChartName::MapSurprise => past::map_change::surprise(facts, lang),
        ChartName::Calibration => night::calibration::spec(facts, lang),
    }
}
