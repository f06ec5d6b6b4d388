//! What every rule looks up: the vote, its earlier votes, and indexes built once.

use std::collections::BTreeMap;

use super::areas::Areas;
use crate::vote::{UnitInfo, Vote};

/// The vote under check with its indexes.
pub(super) struct Context<'a> {
    pub(super) vote: &'a Vote,
    pub(super) baselines: &'a [Vote],
    pub(super) areas: Areas<'a>,
    /// Position in `vote.units` by key; of a repeated key the first.
    pub(super) position: BTreeMap<&'a str, usize>,
    /// Row of `units.csv` by key; of a repeated key the first.
    pub(super) info: BTreeMap<&'a str, &'a UnitInfo>,
}

impl<'a> Context<'a> {
    pub(super) fn new(vote: &'a Vote, baselines: &'a [Vote]) -> Self {
        let mut position = BTreeMap::new();
        for (index, unit) in vote.units.iter().enumerate() {
            position.entry(unit.unit.as_str()).or_insert(index);
        }
        let mut info = BTreeMap::new();
        for row in &vote.unit_info {
            info.entry(row.unit.as_str()).or_insert(row);
        }
        let areas = Areas::new(vote, &info);
        Self { vote, baselines, areas, position, info }
    }

    /// Whether the unit's voters live in its area but vote elsewhere.
    pub(super) fn off_area(&self, index: usize) -> bool {
        self.info.get(self.vote.units[index].unit.as_str()).is_some_and(|info| info.off_area)
    }
}
