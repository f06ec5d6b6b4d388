//! Rows of other files whose key is spelled otherwise than in `results.csv`.

use std::collections::{BTreeMap, HashSet};

use crate::{
    data::{
        notes::Notes,
        spelled::{Spelled, otherwise},
    },
    tally::keys::Listed,
    vote::Vote,
};

/// Gives rows of `units.csv`, `links.csv` and `history.csv` the key that `results.csv` has for their unit, and tells it.
///
/// # Assumes
/// A unit with a row under its own key keeps that one, and two spellings of one unit in a file mean neither.
pub(in crate::data::read) fn adopt(vote: &mut Vote, notes: &mut Notes) {
    let keys: Vec<String> = vote.units.iter().map(|unit| unit.unit.clone()).collect();
    let listed = Listed::new(keys.iter().map(String::as_str));
    if listed.is_empty() {
        return;
    }
    let info = vote.unit_info.iter_mut().map(|row| (&mut row.unit, Some(row.line)));
    rename("units.csv", &listed, info.collect(), notes);
    let links = vote.links.iter_mut().map(|row| (&mut row.unit, Some(row.line)));
    rename("links.csv", &listed, links.collect(), notes);
    let history = vote.history.iter_mut().flat_map(|history| &mut history.rows);
    rename("history.csv", &listed, history.map(|(unit, _)| (unit, None)).collect(), notes);
}

/// Renames the keys of one file, each with its line.
fn rename(file: &str, listed: &Listed<'_>, mut rows: Vec<(&mut String, Option<usize>)>, notes: &mut Notes) {
    let mut own: HashSet<&str> = HashSet::new();
    let mut mates: BTreeMap<&str, Vec<(&str, Option<usize>)>> = BTreeMap::new();
    for (key, line) in &rows {
        if listed.contains(key) {
            own.insert(key);
        } else if let Some(unit) = listed.mate(key) {
            mates.entry(unit).or_default().push((key, *line));
        }
    }
    let one_spelling = |(unit, keys): (_, Vec<(&str, Option<usize>)>)| {
        let (key, line) = *keys.first()?;
        let alone = !own.contains(unit) && keys.iter().all(|(other, _)| *other == key);
        alone.then(|| (key.to_owned(), (unit, line)))
    };
    let taken: BTreeMap<String, (&str, Option<usize>)> = mates.into_iter().filter_map(one_spelling).collect();
    let spelled = taken.iter().map(|(key, (unit, line))| Spelled { unit, key, line: *line });
    otherwise(file, spelled.collect()).into_iter().for_each(|finding| notes.add(finding));
    for (key, _) in &mut rows {
        if let Some((unit, _)) = taken.get(key.as_str()) {
            **key = (*unit).to_owned();
        }
    }
}
