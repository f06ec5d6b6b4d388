//! Turnout scenarios applied to a forecast.

use super::options::Options;
use crate::{
    Error, Result,
    model::turnout::{TurnoutScenario, abstainers},
    vote::{Side, Vote},
};

/// The scenario of the options and its words; `None` where none was asked for.
///
/// # Errors
/// `--mobilise` without an earlier vote that has units, or an unknown area.
pub(super) fn scenario(vote: &Vote, options: &Options) -> Result<Option<(TurnoutScenario, Vec<String>)>> {
    if options.turnout.is_none() && options.mobilise.is_empty() {
        return Ok(None);
    }
    let mut scenario = TurnoutScenario::NONE;
    let mut words = Vec::new();
    if let Some(turnout) = options.turnout {
        (scenario.own, scenario.other) = match vote.focus {
            Side::Yes => (turnout.yes, turnout.no),
            Side::No => (turnout.no, turnout.yes),
        };
        words.push(format!(
            "Scenario: {:.1} % of those who favour yes and {:.1} % of those who favour no turn out; polls and priors are taken to speak of all of them.",
            100.0 * turnout.yes,
            100.0 * turnout.no
        ));
    }
    if options.mobilise.is_empty() {
        return Ok(Some((scenario, words)));
    }
    let Some(earlier) =
        options.earlier.iter().filter(|earlier| !earlier.units.is_empty()).max_by_key(|earlier| earlier.date)
    else {
        return Err(Error::nothing(
            "--mobilise needs an earlier vote with registers by unit",
            "name it under [baseline] of vote.toml",
        ));
    };
    let (mut added, mut added_focus, mut valid) = (0.0, 0.0, 0.0);
    for mobilise in &options.mobilise {
        let counted = abstainers(earlier, &mobilise.areas)?;
        let voters = counted.away * mobilise.fraction;
        valid = counted.valid;
        added += voters;
        added_focus += voters * vote.focus.of_yes_share(mobilise.yes_share);
        words.push(format!(
            "Scenario: {:.0} of the {:.0} who stayed away from {} in {} vote this time, {:.1} % of them yes; all others as in that vote's {:.0} valid ballots.",
            voters,
            counted.away,
            earlier.id,
            mobilise.areas.join(", "),
            100.0 * mobilise.yes_share,
            counted.valid
        ));
    }
    if added > 0.0 {
        scenario.mobilised = added / (added + valid);
        scenario.mobilised_share = added_focus / added;
    }
    Ok(Some((scenario, words)))
}
