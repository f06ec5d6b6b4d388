//! Feeds of counting offices: what each format says, and what is made of its traps. All bodies are made.

mod convert;
mod ech0252;
mod eligendo;
mod mapped;
mod nist;
mod onegov;
mod swiss_ogd;
mod whole;

use std::collections::BTreeMap;

use plebis::{
    InputError, data,
    feed::{self, FeedOptions, Snapshot},
    vote::{Finding, Report, Vote},
};

/// A vote of 23 March 2026 with lines above its options, tables below them, and a list of units.
pub fn vote(top: &str, tables: &str, units: &str) -> Vote {
    let toml = format!(
        "id = \"v\"\ntitle = \"Made\"\ndate = 2026-03-23\n{top}\n[options]\nyes = \"Yes\"\nno = \"No\"\n{tables}\n"
    );
    let mut files = BTreeMap::from([("vote.toml".to_owned(), toml.into_bytes())]);
    if !units.is_empty() {
        files.insert("results.csv".to_owned(), format!("unit,name,parent\n{units}").into_bytes());
    }
    data::from_files("v", files).expect("a vote").vote
}

/// What a body says of a vote, with the format recognised or as its `[feed]` says.
pub fn read(vote: &Vote, body: &str) -> Result<Snapshot, InputError> {
    feed::read(body.as_bytes(), &FeedOptions::of(vote, "night/feed"), vote)
}

/// The same of a good body.
#[track_caller]
pub fn good(vote: &Vote, body: &str) -> Snapshot {
    read(vote, body).unwrap_or_else(|error| panic!("{error}"))
}

/// The same without a vote.
pub fn alone(body: &[u8]) -> Result<Snapshot, InputError> {
    feed::read(body, &FeedOptions::without_vote("feed"), &Vote::new("", jiff::civil::Date::ZERO))
}

/// Unit, yes, no of the reports, in their order.
pub fn votes(snapshot: &Snapshot) -> Vec<(&str, Option<u64>, Option<u64>)> {
    snapshot.returns.reports.iter().map(|it| (it.unit.as_str(), it.counts.yes, it.counts.no)).collect()
}

/// The report of a unit.
#[track_caller]
pub fn report<'s>(snapshot: &'s Snapshot, unit: &str) -> &'s Report {
    snapshot.returns.reports.iter().find(|report| report.unit == unit).unwrap_or_else(|| panic!("{snapshot:#?}"))
}

/// Findings of a code.
pub fn found<'s>(snapshot: &'s Snapshot, code: &str) -> Vec<&'s Finding> {
    snapshot.findings.iter().filter(|finding| finding.code == code).collect()
}
