//! Areas of a map: outlines with the counts of their units, projected to equal areas.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::Value;

use crate::{
    Error, Result,
    chart::{figure::Area, name::ChartName},
    vote::{Counts, UnitInfo, UnitResult, Vote, yes_share},
};

/// What is wrong where a map has no area to colour.
pub(in crate::chart::charts) const CURE: &str =
    "a property of each feature of outlines.geojson must hold the name of a unit, a parent or a group of units.csv";

/// An area of the map: name, outline in degrees, ballots.
pub(in crate::chart::charts) struct Place {
    pub(in crate::chart::charts) name: String,
    /// What it is called on the map: an area that is a unit has the unit's name.
    pub(in crate::chart::charts) title: String,
    rings: Vec<Vec<[f64; 2]>>,
    /// `None` = none of its units is in the results.
    pub(in crate::chart::charts) counts: Option<Counts>,
    yes_share: Option<f64>,
}

impl Place {
    /// Share of the focus option.
    pub(in crate::chart::charts) fn share(&self, vote: &Vote) -> Option<f64> {
        self.yes_share.map(|yes| vote.focus.of_yes_share(yes))
    }

    pub(in crate::chart::charts) fn valid(&self) -> u64 {
        self.counts.and_then(|counts| counts.valid()).unwrap_or(0)
    }
}

/// The areas of a vote's outlines.
///
/// # Errors
/// No outlines, or none that names a unit or a group of units.
pub(in crate::chart::charts) fn places(chart: ChartName, vote: &Vote) -> Result<Vec<Place>> {
    let missing = |what: &str, cure: &str| Error::nothing(format!("chart {chart} of {}: {what}", vote.id), cure);
    let text = vote
        .outlines
        .as_deref()
        .ok_or_else(|| missing("there are no outlines", "add outlines.geojson to the folder"))?;
    outlined(vote, text).ok_or_else(|| missing("outlines.geojson holds no polygons of known areas", CURE))
}

/// Every name that a unit is part of: its key, its parent, its values in `units.csv`.
pub(in crate::chart::charts) fn names_of<'a>(
    infos: &HashMap<&str, &'a UnitInfo>,
    unit: &'a str,
    parent: Option<&'a str>,
) -> BTreeSet<&'a str> {
    let columns = infos.get(unit).into_iter().flat_map(|info| info.columns.values());
    columns.map(String::as_str).chain([unit]).chain(parent).collect()
}

/// The areas that have a value, the highest first.
pub(in crate::chart::charts) fn ranked(places: &[Place], value: impl Fn(&Place) -> Option<f64>) -> Vec<(&Place, f64)> {
    let mut known: Vec<(&Place, f64)> = places.iter().filter_map(|place| Some((place, value(place)?))).collect();
    known.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.name.cmp(&b.0.name)));
    known
}

/// Areas as they are drawn: `value` colours one, `label` is written on it where it may be named.
pub(in crate::chart::charts) fn areas(
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
    known.retain(|(place, _)| may_be_named(place));
    // Named on the map: both ends of the scale, and where most votes are.
    let largest = known.iter().max_by_key(|(place, _)| place.valid());
    let marked: BTreeSet<&str> =
        known.first().into_iter().chain(known.last()).chain(largest).map(|(place, _)| place.name.as_str()).collect();
    let area = |place: &Place| {
        let value = value(place);
        let named = value.filter(|_| marked.contains(place.name.as_str()));
        Area {
            name: place.name.clone(),
            value,
            label: named.map_or_else(String::new, |value| label(place, value)),
            rings: place.rings.iter().map(|ring| ring.iter().map(|&point| project(point, centre)).collect()).collect(),
        }
    };
    places.iter().map(area).collect()
}

/// Features with the sum of their units: the property whose values match the most units names the areas.
fn outlined(vote: &Vote, text: &str) -> Option<Vec<Place>> {
    let json: Value = serde_json::from_str(text).ok()?;
    let features = json.get("features")?.as_array()?;
    let mut members: BTreeMap<&str, Vec<&UnitResult>> = BTreeMap::new();
    let infos = vote.infos();
    for unit in &vote.units {
        for name in names_of(&infos, &unit.unit, unit.parent.as_deref()) {
            members.entry(name).or_default().push(unit);
        }
    }
    let mut score: BTreeMap<&str, usize> = BTreeMap::new();
    let names: Vec<BTreeMap<&str, &str>> = features
        .iter()
        .map(|feature| {
            let properties = feature.get("properties").and_then(Value::as_object);
            properties.into_iter().flatten().filter_map(|(key, value)| Some((key.as_str(), value.as_str()?))).collect()
        })
        .collect();
    // Distinct matching names: a province shared by many areas names none of them.
    let keys: BTreeSet<&str> = names.iter().flat_map(|names| names.keys().copied()).collect();
    for key in keys {
        let distinct: BTreeSet<&str> = names
            .iter()
            .filter_map(|names| names.get(key).copied())
            .filter(|name| members.contains_key(name))
            .collect();
        score.insert(key, distinct.len());
    }
    let (key, _) = score.into_iter().filter(|(_, matches)| *matches > 0).max_by_key(|(_, matches)| *matches)?;
    let titles: BTreeMap<&str, &str> =
        vote.units.iter().rev().filter_map(|unit| Some((unit.unit.as_str(), unit.name.as_deref()?))).collect();
    let places: Vec<Place> = features
        .iter()
        .zip(&names)
        .filter_map(|(feature, names)| {
            let rings = rings(feature.get("geometry")?);
            let name = names.get(key)?;
            let title = titles.get(name).unwrap_or(name).to_string();
            let units = members.get(name);
            let counts = units.map(|units| units.iter().fold(Counts::ZERO, |sum, unit| sum.plus(&unit.counts)));
            let share = |units: &Vec<&UnitResult>| yes_share(units.iter().copied(), |unit| infos.get(unit)?.weight);
            let place = Place { name: (*name).to_owned(), title, rings, counts, yes_share: units.and_then(share) };
            (!place.rings.is_empty()).then_some(place)
        })
        .collect();
    (!places.is_empty()).then_some(places)
}

fn rings(geometry: &Value) -> Vec<Vec<[f64; 2]>> {
    let Some(coordinates) = geometry.get("coordinates") else { return Vec::new() };
    let polygons: Vec<&Value> = match geometry.get("type").and_then(Value::as_str) {
        Some("Polygon") => vec![coordinates],
        Some("MultiPolygon") => coordinates.as_array().map_or_else(Vec::new, |polygons| polygons.iter().collect()),
        _ => Vec::new(),
    };
    let point = |point: &Value| Some([point.get(0)?.as_f64()?, point.get(1)?.as_f64()?]);
    let ring = |ring: &Value| ring.as_array().map(|points| points.iter().filter_map(point).collect::<Vec<_>>());
    polygons.into_iter().filter_map(Value::as_array).flatten().filter_map(ring).filter(|ring| ring.len() > 2).collect()
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
