//! Bounds and constants of the rules, each from both sides: just inside and just outside.

use std::collections::BTreeMap;

use plebis::{data, vote::Vote};

mod charts;
mod counts;
mod dates;
mod lines;
mod night;
mod outcomes;
mod outputs;
mod poll_bounds;
mod polls;
mod printed;
mod readers;
mod registers;
mod swings;
mod totals;

/// The heading of `results.csv` with every count.
const RESULTS: &str = "unit,parent,registered,cast,blank,spoiled,yes,no\n";

/// A vote of 23 March 2026 from files in memory, with more lines behind the options.
#[track_caller]
fn vote(more: &str, files: &[(&str, &str)]) -> Vote {
    vote_on("made", "2026-03-23", more, files)
}

/// The same under another id and day.
#[track_caller]
fn vote_on(id: &str, day: &str, more: &str, files: &[(&str, &str)]) -> Vote {
    let toml =
        format!("id = \"{id}\"\ntitle = \"Made\"\ndate = {day}\n[options]\nyes = \"Yes\"\nno = \"No\"\n{more}\n");
    let all = [("vote.toml", toml.as_str())].into_iter().chain(files.iter().copied());
    let bytes: BTreeMap<String, Vec<u8>> = all.map(|(name, text)| (name.to_owned(), text.into())).collect();
    data::from_files(id, bytes).unwrap_or_else(|error| panic!("{error}")).vote
}

/// Messages of the findings of a code.
fn told(vote: &Vote, baselines: &[Vote], code: &str) -> Vec<String> {
    let all = data::check(vote, baselines).into_iter();
    all.filter(|finding| finding.code == code).map(|finding| finding.message.english()).collect()
}

/// Whether a code is found.
fn finds(vote: &Vote, code: &str) -> bool {
    !told(vote, &[], code).is_empty()
}
