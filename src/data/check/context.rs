//! What every rule looks up: the vote, its earlier votes, and indexes built once.

use std::cell::OnceCell;
use std::collections::HashMap;

use crate::data::check::areas::Areas;
use crate::tally;
use crate::vote::{Snapshot, UnitInfo, Vote};

/// The vote under check with its indexes.
pub(in crate::data::check) struct Context<'a> {
    pub(in crate::data::check) vote: &'a Vote,
    pub(in crate::data::check) baselines: &'a [Vote],
    pub(in crate::data::check) areas: Areas<'a>,
    /// Position in `vote.units` by key; of a repeated key the first.
    pub(in crate::data::check) position: HashMap<&'a str, usize>,
    /// Row of `units.csv` by key; of a repeated key the first.
    pub(in crate::data::check) info: HashMap<&'a str, &'a UnitInfo>,
    snapshot: OnceCell<Snapshot>,
}

impl<'a> Context<'a> {
    pub(in crate::data::check) fn new(vote: &'a Vote, baselines: &'a [Vote]) -> Self {
        // From the last to the first: of a repeated key a map keeps what comes last.
        let position = vote.units.iter().enumerate().rev().map(|(index, unit)| (unit.unit.as_str(), index)).collect();
        let info = vote.unit_info.iter().rev().map(|row| (row.unit.as_str(), row)).collect();
        let areas = Areas::new(vote, &info);
        Self { vote, baselines, areas, position, info, snapshot: OnceCell::new() }
    }

    /// The rows that count, of all that came in.
    pub(in crate::data::check) fn snapshot(&self) -> &Snapshot {
        self.snapshot.get_or_init(|| tally::snapshot(self.vote, self.baselines, None))
    }

    /// Whether the unit's voters live in its area but vote elsewhere.
    pub(in crate::data::check) fn off_area(&self, index: usize) -> bool {
        self.info.get(self.vote.units[index].unit.as_str()).is_some_and(|info| info.off_area)
    }
}
