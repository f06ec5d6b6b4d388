//! The places of a snapshot as `units.csv`.

use std::collections::BTreeMap;

use crate::{
    Result,
    feed::snapshot::Snapshot,
    table::{csv_text, spreadsheet_text},
    vote::{kind_of, place_of},
};

/// What is known of a place.
#[derive(Default)]
struct Place<'s> {
    name: Option<&'s str>,
    parent: Option<&'s str>,
    registered: Option<u64>,
}

/// The places that a body lists, counted or not, as the text of `units.csv`: key, name, area and register, a place a row, by key. Kinds of ballots
/// are no places of their own, and of a place that stands in several rows the largest register counts.
///
/// # Errors
/// A text that cannot be written is a bug.
pub fn units_csv(snapshot: &Snapshot) -> Result<String> {
    let reports = snapshot.returns.reports.iter().map(|it| (&it.unit, &it.name, &it.parent, it.counts.registered));
    let waiting = snapshot.waiting.iter().map(|it| (&it.unit, &it.name, &it.parent, it.registered));
    let mut places: BTreeMap<&str, Place<'_>> = BTreeMap::new();
    for (unit, name, parent, registered) in reports.chain(waiting) {
        let place = places.entry(place_of(unit)).or_default();
        // A name that is the key says nothing more.
        place.name = place.name.or(name.as_deref().filter(|name| name != unit));
        place.parent = place.parent.or(parent.as_deref());
        place.registered = place.registered.max(registered.filter(|_| kind_of(unit).is_none()));
    }
    let has_names = places.values().any(|place| place.name.is_some());
    let has_parents = places.values().any(|place| place.parent.is_some());
    let row = |unit: &str, name: &str, parent: &str, registered: String| {
        let mut row = vec![spreadsheet_text(unit).into_owned()];
        row.extend(has_names.then(|| spreadsheet_text(name).into_owned()));
        row.extend(has_parents.then(|| spreadsheet_text(parent).into_owned()));
        row.push(registered);
        row
    };
    let head = std::iter::once(row("unit", "name", "parent", "registered".to_owned()));
    let rows = places.iter().map(|(unit, place)| {
        let registered = place.registered.map(|it| it.to_string()).unwrap_or_default();
        row(unit, place.name.unwrap_or_default(), place.parent.unwrap_or_default(), registered)
    });
    csv_text("units.csv", head.chain(rows))
}
