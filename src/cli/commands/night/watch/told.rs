//! What was told of a vote, so that it is told once.

use std::collections::HashSet;

use super::{
    event::{Event, Teller},
    newsroom::Arrival,
};
use crate::{
    Result,
    review::{Entry, Listed, Review},
    vote::Finding,
};

/// What was told.
#[derive(Debug, Default)]
pub struct Told {
    /// Findings, by what they say.
    all: HashSet<String>,
    /// Those of them that rows of what stands gave last.
    doubts: Vec<String>,
}

impl Told {
    /// Those of some findings that were not told before; from now on they were.
    pub fn new_among<'a>(&mut self, findings: impl IntoIterator<Item = &'a Finding>) -> Vec<Finding> {
        let said = |finding: &Finding| finding.message.english();
        let new: Vec<Finding> =
            findings.into_iter().filter(|finding| !self.all.contains(&said(finding))).cloned().collect();
        self.all.extend(new.iter().map(said));
        new
    }

    /// Tells which rows of the night cannot be true, where that was not told before.
    pub fn doubts(&mut self, vote: &str, doubts: &[Finding], arrival: Arrival, teller: &Teller) -> Result<()> {
        let findings = self.new_among(doubts);
        let said: Vec<String> = doubts.iter().map(|finding| finding.message.english()).collect();
        // What the source has mended is told anew when it comes again.
        for message in std::mem::replace(&mut self.doubts, said).iter().filter(|message| !self.doubts.contains(message))
        {
            self.all.remove(message);
        }
        match findings.is_empty() {
            true => Ok(()),
            false => teller.tell(&Event::Doubtful { vote, number: arrival.number, findings: &findings }),
        }
    }
}

/// Tells what is to be checked, where that changed; gives what is listed now.
pub fn review(
    vote: &str,
    review: &Review,
    before: &[Listed],
    arrival: Arrival,
    teller: &Teller,
) -> Result<Vec<Listed>> {
    let listed: Vec<Listed> = review.entries.iter().map(Listed::from).collect();
    let is_among = |one: &Listed, all: &[Listed]| all.iter().any(|other| one.is_of(other));
    let entered: Vec<&Entry> = review.entries.iter().filter(|entry| !is_among(&Listed::from(*entry), before)).collect();
    // Of a unit that is still listed for something else nothing has ended.
    let is_named = |before: &&Listed| listed.iter().any(|one| one.name == before.name);
    let gone = before.iter().filter(|before| !is_among(before, &listed));
    let left: Vec<&Listed> = gone.filter(|before| !is_named(before)).collect();
    if !(entered.is_empty() && left.is_empty()) {
        teller.tell(&Event::Review { vote, number: arrival.number, review, entered, left })?;
    }
    Ok(listed)
}
