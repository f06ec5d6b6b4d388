//! What every rule looks up: the vote, its earlier votes, and indexes built once.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::areas::Areas;
use crate::tally;
use crate::vote::{Snapshot, UnitInfo, Vote};

/// The vote under check with its indexes.
pub(super) struct Context<'a> {
    pub(super) vote: &'a Vote,
    pub(super) baselines: &'a [Vote],
    pub(super) areas: Areas<'a>,
    /// Position in `vote.units` by key; of a repeated key the first.
    pub(super) position: BTreeMap<&'a str, usize>,
    /// Row of `units.csv` by key; of a repeated key the first.
    pub(super) info: BTreeMap<&'a str, &'a UnitInfo>,
    snapshot: OnceCell<Snapshot>,
}

impl<'a> Context<'a> {
    pub(super) fn new(vote: &'a Vote, baselines: &'a [Vote]) -> Self {
        // From the last to the first: of a repeated key a map keeps what comes last.
        let position = vote.units.iter().enumerate().rev().map(|(index, unit)| (unit.unit.as_str(), index)).collect();
        let info = vote.unit_info.iter().rev().map(|row| (row.unit.as_str(), row)).collect();
        let areas = Areas::new(vote, &info);
        Self { vote, baselines, areas, position, info, snapshot: OnceCell::new() }
    }

    /// The rows that count, of all that came in.
    pub(super) fn snapshot(&self) -> &Snapshot {
        self.snapshot.get_or_init(|| tally::snapshot(self.vote, self.baselines, None))
    }

    /// Whether the unit's voters live in its area but vote elsewhere.
    pub(super) fn off_area(&self, index: usize) -> bool {
        self.info.get(self.vote.units[index].unit.as_str()).is_some_and(|info| info.off_area)
    }
}
