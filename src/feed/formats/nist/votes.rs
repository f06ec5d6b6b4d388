//! The counts of a contest, by selection, place and kind of ballot.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::fields::words;
use crate::{
    InputError,
    data::{count, files::FileName, text::plain},
    feed::{
        cells::json::Node,
        formats::source::Source,
        record::{Aside, Body},
    },
    language::{Lang, say},
    vote::{Side, Vote},
};

/// Words by which the two selections of a ballot measure are called, in the languages of the program.
const YES: [&str; 14] = [
    "yes",
    "for",
    "approve",
    "approved",
    "infavor",
    "infavour",
    "oui",
    "pour",
    "ja",
    "dafur",
    "si",
    "favorevole",
    "afavor",
    "aye",
];
const NO: [&str; 12] = [
    "no",
    "against",
    "reject",
    "rejected",
    "non",
    "contre",
    "nein",
    "dagegen",
    "contrario",
    "encontra",
    "nay",
    "oppose",
];
/// Kinds of ballots of which none holds another.
const APART: [&str; 7] =
    ["election-day", "early", "absentee", "absentee-mail", "absentee-in-person", "absentee-fwab", "provisional"];

/// Counts of one selection: place → type → count.
type ByPlace = HashMap<String, BTreeMap<String, u64>>;

/// The counts of a contest.
#[derive(Default)]
pub(super) struct Votes {
    pub(super) yes: ByPlace,
    pub(super) no: ByPlace,
    /// Blank and spoiled.
    pub(super) others: HashMap<String, (Option<u64>, Option<u64>)>,
    /// Places whose counts cannot be read, and why.
    pub(super) broken: BTreeMap<String, InputError>,
    /// Path of the first count of each place.
    paths: BTreeMap<String, String>,
}

impl Votes {
    pub(super) fn read(contest: &Node<'_>, source: &Source<'_>) -> Result<Self, InputError> {
        let file = source.file;
        let selections = contest.list("ContestSelection", file)?;
        let selections: Vec<Node<'_>> = selections.iter().flat_map(Node::items).collect();
        let mut votes = Self::default();
        let sides: Vec<Option<Side>> = selections.iter().map(|selection| side(selection, source)).collect();
        let number = |wanted: Side| sides.iter().filter(|side| **side == Some(wanted)).count();
        if selections.is_empty() {
            return Ok(votes);
        }
        if selections.len() != 2 || number(Side::Yes) != 1 || number(Side::No) != 1 {
            let labels: Vec<String> = selections.iter().map(|it| label(it).join(" / ")).collect();
            let problem = say!(Feed::SelectionsUnclear, labels = labels.join(", "));
            return Err(contest.refuse(file, (problem, say!(Feed::SelectionsUnclearCure))).value(labels.join(", ")));
        }
        for (selection, side) in selections.iter().zip(sides) {
            votes.take(selection, side == Some(Side::Yes), file);
        }
        votes.take_others(contest, file);
        Ok(votes)
    }

    fn take(&mut self, selection: &Node<'_>, is_yes: bool, file: &FileName) {
        let list = selection.get("VoteCounts");
        for entry in list.iter().flat_map(Node::items) {
            let Some(place) = entry.text_of("GpUnitId") else { continue };
            self.paths.entry(place.clone()).or_insert_with(|| entry.path());
            let flag = |key: &str| entry.get(key).is_some_and(|flag| flag.value.as_bool() != Some(false));
            // What one kind of machine counted is a part of the count beside it.
            if entry.get("DeviceClass").is_some() || flag("IsSuppressedForPrivacy") {
                continue;
            }
            let kind = entry.text_of("Type").unwrap_or_else(|| "total".to_owned());
            let kind = entry.text_of("OtherType").map_or(kind.clone(), |other| format!("{kind} {other}"));
            let counts = if is_yes { &mut self.yes } else { &mut self.no };
            match whole(&entry, "Count", file) {
                Ok(None) => {}
                Ok(Some(count)) => {
                    let before = counts.entry(place.clone()).or_default().insert(kind, count);
                    if before.is_some_and(|before| before != count) {
                        let error = entry.refuse(file, (say!(Feed::CountTwice), say!(Feed::FetchAgainCure)));
                        self.broken.entry(place).or_insert(error);
                    }
                }
                Err(error) => {
                    self.broken.entry(place).or_insert(error);
                }
            }
        }
    }

    fn take_others(&mut self, contest: &Node<'_>, file: &FileName) {
        let list = contest.get("OtherCounts");
        for entry in list.iter().flat_map(Node::items).filter(|entry| entry.get("DeviceClass").is_none()) {
            let Some(place) = entry.text_of("GpUnitId") else { continue };
            match (whole(&entry, "Undervotes", file), whole(&entry, "Overvotes", file)) {
                (Ok(blank), Ok(spoiled)) => {
                    self.others.insert(place, (blank, spoiled));
                }
                (Err(error), _) | (_, Err(error)) => {
                    self.broken.entry(place).or_insert(error);
                }
            }
        }
    }

    /// Counts of places that the body does not list.
    pub(super) fn tell_dangling(&self, body: &mut Body, file: &FileName) {
        let known: BTreeSet<String> = body.records.iter().filter_map(|record| record.ids.last().cloned()).collect();
        for (number, (place, path)) in self.paths.iter().filter(|(place, _)| !known.contains(*place)).enumerate() {
            let error = file.refuse(say!(Feed::DanglingPlace), say!(Feed::FetchAgainCure));
            let error = error.column(path.clone()).value(place.clone());
            let line = body.records.len() + number + 1;
            body.aside.push(Aside { unit: Some(place.clone()), reported_at: None, line, error });
        }
    }
}

/// A count that may be written as a number with a fraction of zero.
fn whole(entry: &Node<'_>, key: &str, file: &FileName) -> Result<Option<u64>, InputError> {
    let Some(node) = entry.get(key) else { return Ok(None) };
    match node.value.as_number() {
        Some(number) => count(&number.to_string(), false).map(Some).map_err(|why| node.refuse(file, why)),
        None => entry.count(key, file),
    }
}

fn label(selection: &Node<'_>) -> Vec<String> {
    let text = selection.get("Selection");
    text.iter().flat_map(words).chain(selection.text_of("Selection")).collect()
}

/// Which option a selection is: by its label in the vote, under `[feed.columns]`, or as yes and no are written.
fn side(selection: &Node<'_>, source: &Source<'_>) -> Option<Side> {
    let labels: Vec<String> = label(selection).iter().map(|label| plain(label)).collect();
    let is = |words: &[String]| labels.iter().any(|label| words.contains(label));
    let named = |ours: &str| source.options.rules.column(ours).map(plain).into_iter().collect::<Vec<_>>();
    let own = |side: Side| own_labels(source.vote, side, source.options.without_vote);
    let usual = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let by = |yes: &[String], no: &[String]| match (is(yes), is(no)) {
        (true, false) => Some(Side::Yes),
        (false, true) => Some(Side::No),
        _ => None,
    };
    by(&named("yes"), &named("no"))
        .or_else(|| by(&own(Side::Yes), &own(Side::No)))
        .or_else(|| by(&usual(&YES), &usual(&NO)))
}

fn own_labels(vote: &Vote, side: Side, without_vote: bool) -> Vec<String> {
    if without_vote {
        return Vec::new();
    }
    Lang::ALL.iter().map(|lang| plain(vote.texts(*lang).label(side))).filter(|label| !label.is_empty()).collect()
}

/// The count of all kinds of ballots: the total, else the sum of kinds of which none holds another.
pub(super) fn total(by_type: &BTreeMap<String, u64>) -> Option<u64> {
    if let Some(total) = by_type.get("total") {
        return Some(*total);
    }
    let has = |kind: &str| by_type.contains_key(kind);
    let absentee = by_type.keys().any(|kind| kind.starts_with("absentee-"));
    let apart = by_type.keys().all(|kind| APART.contains(&kind.as_str())) && !(has("absentee") && absentee);
    apart.then(|| by_type.values().sum())
}
