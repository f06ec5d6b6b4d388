//! Turnout scenarios applied to a forecast.

use crate::model::campaign::Options;
use crate::{
    Error, Result,
    model::turnout::{TurnoutScenario, abstainers},
    vote::{Side, Text, Vote, words},
};

/// The scenario of the options and its words; `None` where none was asked for.
///
/// # Errors
/// `--mobilise` without an earlier vote that has units, or an unknown area.
pub fn scenario(vote: &Vote, options: &Options) -> Result<Option<(TurnoutScenario, Vec<Text>)>> {
    if options.turnout.is_none() && options.mobilise.is_empty() {
        return Ok(None);
    }
    let mut scenario = TurnoutScenario::NONE;
    let mut told = Vec::new();
    if let Some(turnout) = options.turnout {
        (scenario.own, scenario.other) = match vote.focus {
            Side::Yes => (turnout.yes, turnout.no),
            Side::No => (turnout.no, turnout.yes),
        };
        told.push(words!("Scenario: {:.1} % of those who favour {own} and {:.1} % of those who favour {other} turn out; polls and priors are taken to speak of all of them.", "Scénario : {:.1} % des partisans de {own} et {:.1} % des partisans de {other} votent ; les sondages et les a priori sont censés parler d’eux tous.",
            100.0 * scenario.own,
            100.0 * scenario.other;
            own = vote.option(vote.focus), other = vote.option(vote.focus.other())));
    }
    if options.mobilise.is_empty() {
        return Ok(Some((scenario, told)));
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
        told.push(words!(
            "Scenario: {:.0} of the {:.0} who stayed away from {vote_id} in {areas} vote this time, {:.1} % of them for {own}; all others as in that vote's {:.0} valid ballots.",
            "Scénario : {0:.0} des {1:.0} abstentionnistes de {vote_id} ({areas}) votent cette fois, dont {2:.1} % pour {own} ; tous les autres comme parmi les {3:.0} suffrages exprimés de ce scrutin.",
            voters, counted.away, 100.0 * vote.focus.of_yes_share(mobilise.yes_share), counted.valid;
            own = vote.option(vote.focus), vote_id = &earlier.id, areas = &mobilise.areas.join(", ")
        ));
    }
    if added > 0.0 {
        scenario.mobilised = added / (added + valid);
        scenario.mobilised_share = added_focus / added;
    }
    Ok(Some((scenario, told)))
}
