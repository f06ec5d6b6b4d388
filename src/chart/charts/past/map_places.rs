//! Areas of a map: outlines with the counts of their units, projected to equal areas.

use std::collections::{BTreeMap, BTreeSet};

use crate::language::say;
use crate::{
    chart::{charts::words, facts::Missing, figure::Area},
    comparison::{self, areas},
    language::{PlaceKind, Places},
    vote::{Counts, Outline, Vote},
};

/// An area of the map: name, outline in degrees, ballots.
pub(in crate::chart::charts) struct Place {
    pub(in crate::chart::charts) name: String,
    /// What it is called on the map: an area that is a unit has the unit's name.
    pub(in crate::chart::charts) title: String,
    rings: Vec<Vec<[f64; 2]>>,
    /// `None` = none of its units is in the results.
    area: Option<comparison::Area>,
}

impl Place {
    /// Share of the focus option.
    pub(in crate::chart::charts) fn share(&self, vote: &Vote) -> Option<f64> {
        self.area?.yes_share.map(|yes| vote.focus.of_yes_share(yes))
    }

    /// Its valid votes.
    pub(in crate::chart::charts) fn valid(&self) -> Option<f64> {
        self.counts().and_then(|counts| counts.valid()).map(|valid| valid as f64)
    }

    /// Whether it has enough votes to be named for its share, as far as is known.
    pub(in crate::chart::charts) fn has(&self, least: f64) -> bool {
        self.valid().is_none_or(|valid| valid >= least)
    }

    /// Its ballots.
    pub(in crate::chart::charts) fn counts(&self) -> Option<Counts> {
        self.area.map(|area| area.counts)
    }
}

/// The areas of a vote's outlines.
///
/// # Errors
/// No outlines, or none that names a unit or a group of units.
pub(in crate::chart::charts) fn places(vote: &Vote) -> Result<Vec<Place>, Missing> {
    let outlines = vote.outlines.as_deref();
    let outlines = outlines.ok_or_else(|| Missing::new(say!(NoChart::NoOutlines), say!(NoChart::AddOutlines)))?;
    outlined(vote, outlines).ok_or_else(|| Missing::new(say!(NoChart::NoKnownAreas), say!(NoChart::OutlinesNameAreas)))
}

/// What the areas of a map are called: as the units or the regions, where they are these.
pub(in crate::chart::charts) fn name_of(vote: &Vote, places: &[Place]) -> Places {
    let units: BTreeSet<&str> = vote.units.iter().map(|unit| unit.unit.as_str()).collect();
    let regions: BTreeSet<&str> = vote.units.iter().filter_map(|unit| unit.parent.as_deref()).collect();
    // Most of them: a commune that two provinces share may be whole on the map.
    let are = |names: &BTreeSet<&str>| {
        let known = places.iter().filter(|place| names.contains(place.name.as_str())).count();
        2 * known > places.len()
    };
    match (are(&units), are(&regions)) {
        (true, _) => words::units(vote),
        (false, true) => vote.region_name(PlaceKind::Area),
        (false, false) => Places::new(PlaceKind::Area, []),
    }
}

/// The areas that have a value, the highest first.
pub(in crate::chart::charts) fn ranked(places: &[Place], value: impl Fn(&Place) -> Option<f64>) -> Vec<(&Place, f64)> {
    let mut known: Vec<(&Place, f64)> = places.iter().filter_map(|place| Some((place, value(place)?))).collect();
    known.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.name.cmp(&b.0.name)));
    known
}

/// Valid votes from which a place may be named for its share.
pub(in crate::chart::charts) fn least_named(places: &[Place]) -> f64 {
    let valid: Vec<f64> = places.iter().filter_map(Place::valid).collect();
    comparison::fewest_votes(&valid)
}

/// Areas as they are drawn: `value` colours one, `label` is written on it where it may be named.
pub(in crate::chart::charts) fn drawn(
    places: &[Place],
    value: impl Fn(&Place) -> Option<f64>,
    label: impl Fn(&Place, f64) -> String,
    may_be_named: impl Fn(&Place) -> bool,
) -> Vec<Area> {
    let points = || places.iter().flat_map(|place| place.rings.iter().flatten());
    let middle = |axis: usize| {
        let low = points().map(|point| point[axis]).fold(f64::INFINITY, f64::min);
        let high = points().map(|point| point[axis]).fold(f64::NEG_INFINITY, f64::max);
        0.5 * (low + high)
    };
    let centre = [middle(0), middle(1)];
    let mut known = ranked(places, &value);
    let least = least_named(places);
    known.retain(|(place, _)| may_be_named(place) && place.has(least));
    // Named on the map: both ends of the scale, and where most votes are.
    let largest = known.iter().max_by_key(|(place, _)| place.counts().and_then(|counts| counts.valid()));
    let marked: BTreeSet<&str> =
        known.first().into_iter().chain(known.last()).chain(largest).map(|(place, _)| place.name.as_str()).collect();
    let area = |place: &Place| {
        let value = value(place);
        let named = value.filter(|_| marked.contains(place.name.as_str()));
        Area {
            name: place.name.clone(),
            value,
            label: named.map_or_else(String::new, |value| label(place, value)),
            told: value.map_or_else(|| place.name.clone(), |value| label(place, value)),
            ballots: place.valid(),
            rings: place.rings.iter().map(|ring| ring.iter().map(|&point| project(point, centre)).collect()).collect(),
        }
    };
    places.iter().map(area).collect()
}

/// Outlines with the units of their names: the property whose values name the most areas names them all.
fn outlined(vote: &Vote, outlines: &[Outline]) -> Option<Vec<Place>> {
    let known = areas(vote);
    // Distinct names: a province shared by many areas names none of them.
    let mut named: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (key, name) in outlines.iter().flat_map(|outline| &outline.names) {
        if known.contains_key(name.as_str()) {
            named.entry(key).or_default().insert(name);
        }
    }
    let (key, _) = named.into_iter().max_by_key(|(_, names)| names.len())?;
    let titles: BTreeMap<&str, &str> =
        vote.units.iter().rev().filter_map(|unit| Some((unit.unit.as_str(), unit.name.as_deref()?))).collect();
    let place = |outline: &Outline| {
        let name = outline.names.get(key)?;
        let title = titles.get(name.as_str()).copied().unwrap_or(name).to_owned();
        let place =
            Place { name: name.clone(), title, rings: outline.rings.clone(), area: known.get(name.as_str()).copied() };
        (!place.rings.is_empty()).then_some(place)
    };
    let places: Vec<Place> = outlines.iter().filter_map(place).collect();
    (!places.is_empty()).then_some(places)
}

/// Lambert's azimuthal equal-area projection around a centre; y grows southwards.
///
/// # Source
/// Snyder (1987), "Map projections: a working manual", equations 24-2 to 24-4, doi:10.3133/pp1395.
fn project([longitude, latitude]: [f64; 2], centre: [f64; 2]) -> [f64; 2] {
    let (turn, phi, phi_1) = ((longitude - centre[0]).to_radians(), latitude.to_radians(), centre[1].to_radians());
    let cosine = phi_1.sin() * phi.sin() + phi_1.cos() * phi.cos() * turn.cos();
    let factor = (2.0 / (1.0 + cosine).max(1e-9)).sqrt();
    let x = factor * phi.cos() * turn.sin();
    let y = factor * (phi_1.cos() * phi.sin() - phi_1.sin() * phi.cos() * turn.cos());
    [x, -y]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_projection_keeps_areas_equal() {
        // A cell of a tenth of a degree at the centre and one 8° away: their areas on the sphere are in the ratio of
        // the differences of the sines of their latitudes.
        let centre = [165.0, -20.0];
        let area = |latitude: f64| {
            let corners = [[165.0, latitude], [165.1, latitude], [165.1, latitude + 0.1], [165.0, latitude + 0.1]]
                .map(|point| project(point, centre));
            let pairs = (0..4).map(|i| (corners[i], corners[(i + 1) % 4]));
            pairs.map(|(a, b)| a[0] * b[1] - b[0] * a[1]).sum::<f64>().abs() / 2.0
        };
        let on_sphere = |latitude: f64| ((latitude + 0.1f64).to_radians().sin() - latitude.to_radians().sin()).abs();
        let ratio = (area(-28.0) / area(-20.0)) / (on_sphere(-28.0) / on_sphere(-20.0));
        assert!((ratio - 1.0).abs() < 1e-5, "{ratio}"); // straight edges of a small cell cost less
    }
}
