//! The places of a snapshot as `units.csv`.

use std::collections::{BTreeMap, BTreeSet};

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
    kinds: BTreeSet<&'s str>,
}

/// The places that a body lists, counted or not, as the text of `units.csv`: key, kind of ballots, name, area and register, a place a row and
/// kind, by key. Of a place that stands in several rows the largest register counts, and stands in each of them.
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
        place.registered = place.registered.max(registered);
        place.kinds.extend(kind_of(unit));
    }
    let has_names = places.values().any(|place| place.name.is_some());
    let has_parents = places.values().any(|place| place.parent.is_some());
    let has_kinds = places.values().any(|place| !place.kinds.is_empty());
    let row = |unit: &str, kind: &str, name: &str, parent: &str, registered: String| {
        let mut row = vec![spreadsheet_text(unit).into_owned()];
        row.extend(has_kinds.then(|| spreadsheet_text(kind).into_owned()));
        row.extend(has_names.then(|| spreadsheet_text(name).into_owned()));
        row.extend(has_parents.then(|| spreadsheet_text(parent).into_owned()));
        row.push(registered);
        row
    };
    let head = std::iter::once(row("unit", "kind", "name", "parent", "registered".to_owned()));
    let rows = places.iter().flat_map(|(unit, place)| {
        let registered = place.registered.map(|it| it.to_string()).unwrap_or_default();
        let all = place.kinds.is_empty().then_some("");
        let kinds = all.into_iter().chain(place.kinds.iter().copied());
        let of_kind = |kind| {
            row(unit, kind, place.name.unwrap_or_default(), place.parent.unwrap_or_default(), registered.clone())
        };
        kinds.map(of_kind).collect::<Vec<_>>()
    });
    csv_text("units.csv", head.chain(rows))
}
