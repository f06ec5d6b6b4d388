//! The places of a report, as they are composed of each other.

use std::collections::HashMap;

use super::fields::{absent, words};
use crate::{
    InputError,
    data::files::FileName,
    feed::{
        cells::json::Node,
        formats::source::clean,
        record::{Body, MOST_RECORDS, Record},
    },
    language::say,
};

/// The places of the body, as they are composed of each other; of each item the number of its record.
pub(super) fn places(root: &Node<'_>, file: &FileName, body: &mut Body) -> Result<Vec<Option<usize>>, InputError> {
    let Some(units) = root.list("GpUnit", file)? else { return Err(absent(file, "GpUnit")) };
    let mut at_id: HashMap<String, usize> = HashMap::new();
    let mut places = Vec::new();
    for unit in units.items() {
        let is_device = unit.text_of("@type").is_some_and(|kind| kind.ends_with("ReportingDevice"));
        let Some(id) = unit.text_of("@id").filter(|_| !is_device) else {
            places.push(None);
            continue;
        };
        if at_id.insert(id.clone(), body.records.len()).is_some() {
            return Err(unit.refuse(file, (say!(Feed::PlaceTwice, id), say!(Feed::FetchAgainCure))));
        }
        places.push(Some(body.records.len()));
        body.records.push(place(&unit, id, body.records.len() + 1));
        if body.records.len() > MOST_RECORDS {
            return Err(file.refuse(say!(Feed::TooManyRows), say!(Feed::TooManyRowsCure)));
        }
    }
    // Of several places that hold one, the one with the fewest parts is the nearest.
    let mut nearest: HashMap<usize, (usize, usize)> = HashMap::new();
    for (unit, outer) in units.items().zip(&places).filter_map(|(unit, at)| Some((unit, (*at)?))) {
        let list = unit.get("ComposingGpUnitIds");
        let parts: Vec<usize> = list
            .iter()
            .flat_map(|list| list.items().filter_map(|id| at_id.get(&id.text()?).copied()).collect::<Vec<_>>())
            .collect();
        for part in parts.iter().filter(|part| **part != outer) {
            let one = nearest.entry(*part).or_insert((parts.len(), outer));
            *one = (*one).min((parts.len(), outer));
        }
    }
    for (part, (_, outer)) in nearest {
        body.records[part].within = Some(outer);
    }
    Ok(places)
}

fn place(unit: &Node<'_>, id: String, line: usize) -> Record {
    let external = unit.get("ExternalIdentifier");
    let external =
        external.iter().flat_map(|list| list.items().filter_map(|id| id.text_of("Value")).collect::<Vec<_>>());
    let mut names = unit.get("Name").iter().flat_map(words).collect::<Vec<_>>();
    names.extend(unit.text_of("Name"));
    Record {
        // An identifier of its own means more than one that lives within the file.
        ids: external.chain([id]).collect(),
        names: names.iter().filter_map(|name| clean(Some(name))).collect(),
        level: unit.text_of("Type").unwrap_or_default(),
        line,
        ..Record::default()
    }
}
