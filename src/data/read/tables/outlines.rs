//! `outlines.geojson` → outlines of areas.

use serde_json::{Map, Value};

use crate::language::say;
use crate::{
    InputError,
    data::{files::FileName, notes::Notes, read::cells::decode::decode},
    vote::Outline,
};

/// Reads the polygons; a feature of another kind has none.
///
/// # Errors
/// A text that is no JSON, with its line.
pub fn read(name: &FileName, bytes: &[u8], notes: &mut Notes) -> Result<Vec<Outline>, InputError> {
    let text = decode(name, bytes, notes)?;
    let json: Value = serde_json::from_str(&text).map_err(|error| {
        name.refuse(say!(Refusal::NoOutlines, why = error.to_string()), say!(Refusal::NoOutlinesCure))
            .line(error.line().max(1))
    })?;
    let features = json.get("features").and_then(Value::as_array);
    Ok(features.into_iter().flatten().map(outline).collect())
}

fn outline(feature: &Value) -> Outline {
    let properties = feature.get("properties").and_then(Value::as_object);
    let names = |(key, value): (&String, &Value)| Some((key.clone(), value.as_str()?.to_owned()));
    Outline {
        names: properties.into_iter().flat_map(Map::iter).filter_map(names).collect(),
        rings: feature.get("geometry").map_or_else(Vec::new, rings),
    }
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
