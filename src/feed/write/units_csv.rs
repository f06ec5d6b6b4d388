//! The places of a snapshot as `units.csv`.

use std::collections::BTreeMap;

use crate::{
    Result,
    feed::snapshot::Snapshot,
    table::{csv_text, spreadsheet_text},
    vote::{kind_of, place_of},
};

/// The places that a body lists, counted or not, as the text of `units.csv`: key, area and register, a place a row, by key. Kinds of ballots
/// are no places of their own, and of a place that stands in several rows the largest register counts.
///
/// # Errors
/// A text that cannot be written is a bug.
pub fn units_csv(snapshot: &Snapshot) -> Result<String> {
    let reports = snapshot.returns.reports.iter().map(|it| (&it.unit, &it.parent, it.counts.registered));
    let waiting = snapshot.waiting.iter().map(|it| (&it.unit, &it.parent, it.registered));
    let mut places: BTreeMap<&str, (Option<&str>, Option<u64>)> = BTreeMap::new();
    for (unit, parent, registered) in reports.chain(waiting) {
        let place = places.entry(place_of(unit)).or_default();
        place.0 = place.0.or(parent.as_deref());
        place.1 = place.1.max(registered.filter(|_| kind_of(unit).is_none()));
    }
    let has_parents = places.values().any(|(parent, _)| parent.is_some());
    let row = |unit: &str, parent: &str, registered: String| {
        let mut row = vec![spreadsheet_text(unit).into_owned()];
        row.extend(has_parents.then(|| spreadsheet_text(parent).into_owned()));
        row.push(registered);
        row
    };
    let head = std::iter::once(row("unit", "parent", "registered".to_owned()));
    let rows = places.iter().map(|(unit, (parent, registered))| {
        row(unit, parent.unwrap_or_default(), registered.map(|it| it.to_string()).unwrap_or_default())
    });
    csv_text("units.csv", head.chain(rows))
}
