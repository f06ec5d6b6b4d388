//! Outlines of areas.

use std::collections::BTreeMap;

/// A feature of `outlines.geojson`.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    /// Its properties that are texts.
    pub names: BTreeMap<String, String>,
    /// Rings of its polygons: longitude and latitude, degrees.
    pub rings: Vec<Vec<[f64; 2]>>,
}
