//! Rows of other files whose key is spelled otherwise than in `results.csv`.

use std::collections::{BTreeMap, HashSet};

use crate::{
    data::{
        notes::Notes,
        spelled::{Spelled, by_list, otherwise},
    },
    tally::keys::Listed,
    vote::Vote,
};

/// Rows of a file, each by its key and its line.
type Keys<'a> = Vec<(&'a str, Option<usize>)>;

/// Keys as they stand in a file, each with the unit that is meant and its first line.
type Taken<'a> = BTreeMap<String, (&'a str, Option<usize>)>;

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
    let info: Keys = vote.unit_info.iter().map(|row| (row.unit.as_str(), Some(row.line))).collect();
    let links: Keys = vote.links.iter().map(|row| (row.unit.as_str(), Some(row.line))).collect();
    let history = vote.history.iter().flat_map(|history| &history.rows);
    let history: Keys = history.map(|(unit, _)| (unit.as_str(), None)).collect();
    let files = [("units.csv", info), ("links.csv", links), ("history.csv", history)];
    let taken = files.each_ref().map(|(_, rows)| taken(&listed, rows));
    let reported: Keys = vote.returns.reports.iter().map(|row| (row.unit.as_str(), Some(row.line))).collect();
    let of_files = files.iter().map(|(_, rows)| rows).zip(&taken);
    match of_list(of_files, &listed, &reported) {
        Some(spelled) => notes.add(by_list(&spelled, vote.units.iter().map(|unit| unit.line).min())),
        None => {
            for ((file, _), taken) in files.iter().zip(&taken) {
                let spelled = taken.iter().map(|(key, (unit, line))| Spelled { unit, key, line: *line });
                otherwise(file, spelled.collect()).into_iter().for_each(|finding| notes.add(finding));
            }
        }
    }
    let [info, links, history] = taken;
    vote.unit_info.iter_mut().for_each(|row| rename(&mut row.unit, &info));
    vote.links.iter_mut().for_each(|row| rename(&mut row.unit, &links));
    let rows = vote.history.iter_mut().flat_map(|history| &mut history.rows);
    rows.for_each(|(unit, _)| rename(unit, &history));
}

/// Keys of one file that mean a unit of the list in another spelling.
fn taken<'l>(listed: &Listed<'l>, rows: &Keys<'_>) -> Taken<'l> {
    let mut own: HashSet<&str> = HashSet::new();
    let mut mates: BTreeMap<&str, Keys<'_>> = BTreeMap::new();
    for (key, line) in rows {
        if listed.contains(key) {
            own.insert(key);
        } else if let Some(unit) = listed.mate(key) {
            mates.entry(unit).or_default().push((key, *line));
        }
    }
    let one_spelling = |(unit, keys): (_, Keys<'_>)| {
        let (key, line) = *keys.first()?;
        let alone = !own.contains(unit) && keys.iter().all(|(other, _)| *other == key);
        alone.then(|| (key.to_owned(), (unit, line)))
    };
    mates.into_iter().filter_map(one_spelling).collect()
}

fn rename(key: &mut String, taken: &Taken<'_>) {
    if let Some((unit, _)) = taken.get(key.as_str()) {
        *key = (*unit).to_owned();
    }
}

/// Files that have to agree before the list is thought to be the one that is wrong, the fewest of its keys, and the share of their rows that
/// are known, in tenths.
const FEWEST_FILES: usize = 2;
const FEWEST: usize = 4;
const NEARLY_ALL: usize = 9;

/// The keys that all other files spell alike, and otherwise than the list.
fn of_list<'t>(
    files: impl Iterator<Item = (&'t Keys<'t>, &'t Taken<'t>)>,
    listed: &Listed<'_>,
    reported: &Keys<'_>,
) -> Option<Vec<Spelled<'t>>> {
    let files: Vec<(&Keys, &Taken)> = files.filter(|(rows, _)| !rows.is_empty()).collect();
    let mut spelled: BTreeMap<&str, &str> = BTreeMap::new();
    for (key, (unit, _)) in files.iter().flat_map(|(_, taken)| taken.iter()) {
        if *spelled.entry(unit).or_insert(key) != key.as_str() {
            return None;
        }
    }
    let is_known = |taken: &Taken, key: &str| taken.contains_key(key) || listed.contains(key);
    let agrees = |(rows, taken): &(&Keys, &Taken)| {
        let known = rows.iter().filter(|(key, _)| is_known(taken, key)).count();
        let as_listed = rows.iter().any(|(key, _)| spelled.contains_key(key));
        !as_listed && !taken.is_empty() && known * 10 >= rows.len() * NEARLY_ALL
    };
    // A report may come from a feed that has keys of its own.
    let is_spelled = |(key, _): &(&str, Option<usize>)| {
        !listed.contains(key) && listed.mate(key).is_some_and(|unit| spelled.get(unit) == Some(key))
    };
    let of_reports = usize::from(reported.iter().any(is_spelled));
    // No keyboard has the signs that a word processor puts in the place of others.
    let is_typographic = |text: &str| text.contains(['‐', '‑', '–', '—', '’', '‘']);
    let by_signs = spelled.iter().all(|(unit, key)| is_typographic(unit) && !is_typographic(key));
    let fewest = if by_signs { 1 } else { FEWEST_FILES };
    (files.iter().all(agrees) && files.len() + of_reports >= fewest && spelled.len() >= FEWEST)
        .then(|| spelled.into_iter().map(|(unit, key)| Spelled { unit, key, line: None }).collect())
}
