//! Abstainers of an earlier vote who come this time.

use std::collections::BTreeSet;

use crate::language::{folded, say};
use crate::{
    Error, Result,
    vote::{Side, Vote},
};

/// Registered persons who stayed away and valid votes, of an earlier vote.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Abstainers {
    /// Stayed away in the areas.
    pub away: f64,
    /// Valid votes in the whole vote.
    pub valid: f64,
}

/// Counts those who stayed away in some areas of an earlier vote.
///
/// An area is a parent or a value of a grouping column of `units.csv`; capitals and accents make no other name.
///
/// # Errors
/// An area that no unit belongs to, with the areas there are; units without a register.
pub fn abstainers(earlier: &Vote, areas: &[String]) -> Result<Abstainers> {
    let infos = earlier.infos();
    let info = |unit: &str| infos.get(unit).map(|info| info.columns.values()).into_iter().flatten();
    let belongs = |unit: &str, parent: Option<&str>, area: &str| {
        parent == Some(area) || unit == area || info(unit).any(|value| value == area)
    };
    let areas: Vec<String> = areas.iter().map(|area| spelled(earlier, area)).collect();
    let areas = areas.as_slice();
    for area in areas {
        if !earlier.units.iter().any(|unit| belongs(&unit.unit, unit.parent.as_deref(), area)) {
            let known: BTreeSet<&str> = earlier.units.iter().filter_map(|unit| unit.parent.as_deref()).collect();
            let some = known.iter().take(12).copied().collect::<Vec<_>>().join(", ");
            return Err(Error::usage(
                say!(Flag::MobiliseArea, vote = &earlier.id, area),
                say!(Flag::MobiliseAreaCure, some),
            )
            .named(&earlier.place_names()));
        }
    }
    let (mut away, mut valid) = (0.0, 0.0);
    for unit in &earlier.units {
        valid += unit.counts.valid().unwrap_or(0) as f64;
        if !areas.iter().any(|area| belongs(&unit.unit, unit.parent.as_deref(), area)) {
            continue;
        }
        let Some((registered, cast)) = unit.counts.registered.zip(unit.counts.cast_or_sum()) else {
            return Err(Error::nothing(
                say!(Flag::AbstainersUnknown, unit = &unit.unit, vote = &earlier.id),
                say!(Flag::AbstainersUnknownCure),
            )
            .named(&earlier.place_names()));
        };
        away += registered.saturating_sub(cast) as f64;
    }
    Ok(Abstainers { away, valid })
}

/// An area as the vote spells it; as it is typed where the vote has no such name.
fn spelled(earlier: &Vote, area: &str) -> String {
    let infos = earlier.infos();
    let columns = infos.values().flat_map(|info| info.columns.values());
    let units = earlier.units.iter().flat_map(|unit| unit.parent.as_deref().into_iter().chain([unit.unit.as_str()]));
    let names: BTreeSet<&str> = units.chain(columns).collect();
    if names.contains(area) {
        return area.to_owned();
    }
    let like = names.into_iter().find(|name| folded(name) == folded(area));
    like.unwrap_or(area).to_owned()
}

/// Final two-way share of an option in an earlier vote, from its published result or from the units whose result is known.
pub fn earlier_share(earlier: &Vote, side: Side) -> Option<f64> {
    earlier.final_result().and_then(|result| result.share(side)).or_else(|| {
        let known = earlier.units.iter().filter(|unit| unit.counts.valid().is_some() || unit.yes_share.is_some());
        earlier.yes_share_of(known).map(|yes| side.of_yes_share(yes))
    })
}
