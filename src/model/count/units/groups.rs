//! Groups of units above their regions: `[levels]` of `vote.toml`.

use std::collections::BTreeMap;

use super::roster::RosterUnit;
use crate::language::say;
use crate::vote::{Text, Vote};

/// Groups of all levels together: the cost grows with the cube of their number.
const MOST: usize = 100;

/// Rows of every group, level by level and in the order of their names; a level is left out that makes too many, or one of all units.
pub fn groups(vote: &Vote, roster: &BTreeMap<String, RosterUnit>, notes: &mut Vec<Text>) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for level in &vote.levels {
        let mut named: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, unit) in roster.values().enumerate() {
            if let Some(name) = unit.columns.get(level).map(str::trim).filter(|name| !name.is_empty()) {
                named.entry(name).or_default().push(at);
            }
        }
        if groups.len() + named.len() > MOST {
            notes.push(say!(Count::LevelHasTooManyGroups, level, groups = named.len(), most = MOST));
            continue;
        }
        if named.len() > 1 {
            groups.extend(named.into_values());
        }
    }
    groups
}
