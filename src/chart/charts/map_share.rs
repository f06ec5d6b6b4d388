//! Share by unit on a map.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    draft::{Draft, finish},
    words,
};
use crate::{
    Error, Result,
    chart::{
        facts::Facts,
        figure::{Area, Figure, Map, MapClass},
        name::ChartName,
        spec::{Cell, ChartSpec, Table},
    },
    summary::{Lang, number},
    vote::{Counts, Vote},
};

/// Steps of the classes away from the threshold, and their strength.
const STEPS: [(f64, f64); 3] = [(0.10, 0.30), (0.25, 0.60), (1.0, 1.0)];

/// An area of the map: name, outline in degrees, ballots.
struct Place {
    name: String,
    rings: Vec<Vec<[f64; 2]>>,
    counts: Counts,
    known: bool,
}

impl Place {
    fn share(&self, vote: &Vote) -> Option<f64> {
        self.known.then(|| self.counts.yes_share()).flatten().map(|yes| vote.focus.of_yes_share(yes))
    }
}

pub(super) fn spec(facts: &Facts<'_>, lang: Lang) -> Result<ChartSpec> {
    let vote = facts.vote;
    let missing = |what: &str, cure: &str| Error::nothing(format!("chart map_share of {}: {what}", vote.id), cure);
    let text = vote
        .outlines
        .as_deref()
        .ok_or_else(|| missing("there are no outlines", "add outlines.geojson to the folder"))?;
    let cure =
        "a property of each feature of outlines.geojson must hold the name of a unit, a parent or a group of units.csv";
    let places =
        places(vote, text).ok_or_else(|| missing("outlines.geojson holds no polygons of known areas", cure))?;
    if !places.iter().any(|place| place.share(vote).is_some()) {
        return Err(missing("no area of outlines.geojson has a result", cure));
    }
    finish(ChartName::MapShare, vote, lang, |lang| Ok(draft(vote, &places, lang)))
}

/// Features with the sum of their units: the property whose values match the most units names the areas.
fn places(vote: &Vote, text: &str) -> Option<Vec<Place>> {
    let json: Value = serde_json::from_str(text).ok()?;
    let features = json.get("features")?.as_array()?;
    let mut sums: BTreeMap<&str, Counts> = BTreeMap::new();
    for unit in &vote.units {
        let columns = vote.info(&unit.unit).into_iter().flat_map(|info| info.columns.values());
        let mut names: Vec<&str> = columns.map(String::as_str).collect();
        names.extend([unit.unit.as_str()]);
        names.extend(unit.parent.as_deref());
        names.sort_unstable();
        names.dedup();
        for name in names {
            let sum = sums.entry(name).or_insert(Counts::ZERO);
            *sum = sum.plus(&unit.counts);
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
    let keys: std::collections::BTreeSet<&str> = names.iter().flat_map(|names| names.keys().copied()).collect();
    for key in keys {
        let distinct: std::collections::BTreeSet<&str> =
            names.iter().filter_map(|names| names.get(key).copied()).filter(|name| sums.contains_key(name)).collect();
        score.insert(key, distinct.len());
    }
    let (key, _) = score.into_iter().filter(|(_, matches)| *matches > 0).max_by_key(|(_, matches)| *matches)?;
    let places: Vec<Place> = features
        .iter()
        .zip(&names)
        .filter_map(|(feature, names)| {
            let rings = rings(feature.get("geometry")?);
            let name = names.get(key)?;
            let counts = sums.get(name).copied();
            (!rings.is_empty()).then(|| Place {
                name: (*name).to_owned(),
                rings,
                counts: counts.unwrap_or(Counts::ZERO),
                known: counts.is_some(),
            })
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

fn draft(vote: &Vote, places: &[Place], lang: Lang) -> Draft {
    let points = || places.iter().flat_map(|place| place.rings.iter().flatten());
    let middle = |axis: usize| {
        let low = points().map(|point| point[axis]).fold(f64::INFINITY, f64::min);
        let high = points().map(|point| point[axis]).fold(f64::NEG_INFINITY, f64::max);
        0.5 * (low + high)
    };
    let centre = [middle(0), middle(1)];
    let threshold = words::threshold(vote);
    let mut known: Vec<(&Place, f64)> = places.iter().filter_map(|place| Some((place, place.share(vote)?))).collect();
    known.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.name.cmp(&b.0.name)));
    let largest = known.iter().max_by_key(|(place, _)| place.counts.valid());
    // Named on the map: both ends of the scale, and where most votes are.
    let named = known.first().into_iter().chain(known.last()).chain(largest);
    let marked: Vec<&str> = named.map(|(place, _)| place.name.as_str()).collect();
    let label = |place: &Place| match place.share(vote).filter(|_| marked.contains(&place.name.as_str())) {
        Some(share) => format!("{} {}", place.name, number::percent(share, 1, lang)),
        None => String::new(),
    };
    let areas = places.iter().map(|place| Area {
        name: place.name.clone(),
        share: place.share(vote),
        label: label(place),
        rings: place.rings.iter().map(|ring| ring.iter().map(|&point| project(point, centre)).collect()).collect(),
    });
    let above = known.iter().filter(|(_, share)| *share > threshold).count();
    let option = words::label(vote, vote.focus, lang);
    let alt: Vec<String> =
        known.iter().map(|(place, share)| format!("{} {}", place.name, number::percent(*share, 1, lang))).collect();
    let total = known.len();
    Draft {
        title: lang.pick(
            format!("{option} is ahead in {above} of {total} areas"),
            format!(
                "{} est en tête dans {above} zones sur {total}",
                words::capital(&words::option(vote, vote.focus, lang))
            ),
        ),
        subtitle: match lang {
            Lang::En => format!(
                "Share of {option} among {}, final result by area. {}",
                words::two_way(vote, lang),
                words::occasion(vote, lang)
            ),
            Lang::Fr => format!(
                "Part {} parmi les {}, résultat définitif par zone. {}",
                words::of_option(vote, vote.focus, lang),
                words::two_way(vote, lang),
                words::occasion(vote, lang)
            ),
        },
        notes: vec![
            lang.pick(
                "Area is land, not voters. Named: the highest and the lowest share, and the area with most votes.",
                "La surface est celle du sol, non des électeurs. Noms : la part la plus forte, la plus faible, et la zone \
                 où l’on vote le plus.",
            )
            .to_owned(),
        ],
        sources: words::result_source(vote)
            .map(|name| lang.pick("results: ", "résultats : ").to_owned() + name)
            .into_iter()
            .collect(),
        alt: alt.join(", ") + ".",
        table: Table {
            columns: vec!["area", "option", "share", "yes", "no"],
            rows: places
                .iter()
                .map(|place| {
                    vec![
                        Cell::from(place.name.as_str()),
                        vote.focus.word().into(),
                        place.share(vote).into(),
                        place.counts.yes.filter(|_| place.known).into(),
                        place.counts.no.filter(|_| place.known).into(),
                    ]
                })
                .collect(),
        },
        figure: Figure::Map(Map {
            classes: classes(vote, lang),
            missing: lang.pick("no result", "sans résultat").to_owned(),
            areas: areas.collect(),
        }),
    }
}

/// Classes on both sides of the threshold, from the other option's strongholds to the focus option's.
fn classes(vote: &Vote, lang: Lang) -> Vec<MapClass> {
    let threshold = words::threshold(vote);
    let percent = |share: f64| number::percent_bare(share.clamp(0.0, 1.0), 0, lang);
    let sign = number::percent_sign(lang);
    let below = STEPS.iter().rev().enumerate().map(|(place, &(step, strength))| {
        let nearer = STEPS.len().checked_sub(place + 2).map_or(0.0, |index| STEPS[index].0);
        let (low, high) = (threshold - step, threshold - nearer);
        MapClass {
            up_to: high,
            label: match low > 0.0 {
                true => format!("{}–{}", percent(low), percent(high)),
                false => {
                    lang.pick(format!("under {}{sign}", percent(high)), format!("moins de {}{sign}", percent(high)))
                }
            },
            tone: vote.focus.other().into(),
            strength,
        }
    });
    let above = STEPS.iter().enumerate().map(|(place, &(step, strength))| {
        let nearer = place.checked_sub(1).map_or(0.0, |index| STEPS[index].0);
        let (low, high) = (threshold + nearer, threshold + step);
        MapClass {
            up_to: high.min(1.0),
            label: match high < 1.0 {
                true => format!("{}–{}", percent(low), percent(high)),
                false => lang.pick(format!("over {}{sign}", percent(low)), format!("plus de {}{sign}", percent(low))),
            },
            tone: vote.focus.into(),
            strength,
        }
    });
    below.chain(above).collect()
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
