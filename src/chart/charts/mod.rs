//! What each chart says: facts → spec, one file a chart.

mod draft;
mod night_projection;
mod outcome_dots;
mod poll_gap;
mod turnout_by_side;
mod words;

use super::{facts::Facts, name::ChartName, spec::ChartSpec};
use crate::{Error, Result, summary::Lang};

/// The spec of a chart.
///
/// # Errors
/// What the chart needs and the vote lacks (exit 6), or a chart that is not drawn yet (exit 2).
pub fn spec(name: ChartName, facts: &Facts<'_>, lang: Lang) -> Result<ChartSpec> {
    match name {
        ChartName::PollGap => poll_gap::spec(facts, lang),
        ChartName::OutcomeDots => outcome_dots::spec(facts, lang),
        ChartName::NightProjection => night_projection::spec(facts, lang),
        ChartName::TurnoutBySide => turnout_by_side::spec(facts, lang),
        other => Err(Error::usage(
            format!("chart `{other}` is not drawn yet"),
            "use poll_gap, outcome_dots, night_projection or turnout_by_side",
        )),
    }
}
