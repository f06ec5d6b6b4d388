//! Turnout scenarios applied to a forecast (`METHOD.md` §2.5).

use crate::language::{Value, say};
use crate::model::campaign::Options;
use crate::{
    Error, Result,
    model::turnout::{TurnoutScenario, abstainers},
    vote::{Side, Text, Vote},
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
        told.push(say!(
            Campaign::ScenarioThoseWhoFavourThose,
            own_2 = Value::decimal(100.0 * scenario.own, 1),
            own = vote.option(vote.focus),
            other_2 = Value::decimal(100.0 * scenario.other, 1),
            other = vote.option(vote.focus.other())
        ));
    }
    if options.mobilise.is_empty() {
        return Ok(Some((scenario, told)));
    }
    let Some(earlier) =
        options.earlier.iter().filter(|earlier| !earlier.units.is_empty()).max_by_key(|earlier| earlier.date)
    else {
        return Err(Error::nothing(say!(Flag::MobiliseEarlier), say!(Flag::MobiliseEarlierCure)));
    };
    let (mut added, mut added_focus, mut valid) = (0.0, 0.0, 0.0);
    for mobilise in &options.mobilise {
        let counted = abstainers(earlier, &mobilise.areas)?;
        let voters = counted.away * mobilise.fraction;
        valid = counted.valid;
        added += voters;
        added_focus += voters * vote.focus.of_yes_share(mobilise.yes_share);
        told.push(say!(
            Campaign::ScenarioWhoStayedAwayFrom,
            voters = Value::decimal(voters, 0),
            away = Value::decimal(counted.away, 0),
            vote_id = &earlier.id,
            areas = Value::list(&mobilise.areas),
            of_yes_share = Value::decimal(100.0 * vote.focus.of_yes_share(mobilise.yes_share), 1),
            own = vote.option(vote.focus),
            valid = Value::decimal(counted.valid, 0)
        ));
    }
    if added > 0.0 {
        scenario.mobilised = added / (added + valid);
        scenario.mobilised_share = added_focus / added;
    }
    Ok(Some((scenario, told)))
}
