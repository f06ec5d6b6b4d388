//! Shards of one plan, put together.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use super::{
    manifest::{Manifest, NIGHTS},
    missing::array,
    plan::Plan,
    row::{ShardRow, rows},
    slice::Shard,
};
use crate::{
    Error, InputError, Result,
    data::OpenTable,
    language::{Text, Value, say},
    publish::MANIFEST,
};

/// Shards that belong together, all of them.
#[derive(Debug)]
pub struct Merged {
    /// Their plan.
    pub plan: Plan,
    /// CPU seconds of all; `None` where one does not tell.
    pub cpu_s: Option<f64>,
    folders: Vec<PathBuf>,
}

/// Finds the shards of a folder and checks that they are all of one plan, each once.
///
/// # Errors
/// Refuses shards of other versions, inputs, plans or numbers, and a shard that is there twice or damaged (exit 3). What is missing is
/// nothing to say (exit 6) and is told through `missing` as `3,17-19`.
pub fn merge(dir: &Path, missing: impl FnOnce(&str)) -> Result<Merged> {
    let found = find(dir)?;
    let Some((first_folder, first)) = found.first() else {
        let dir = dir.display().to_string();
        return Err(Error::nothing(say!(Shard::NoneThere, dir), say!(Shard::NoneThereCure)));
    };
    let mut by_shard: BTreeMap<Shard, &PathBuf> = BTreeMap::new();
    for (folder, manifest) in &found {
        let refuse = |problem: Text, cure: Text| {
            Error::from(InputError::file(folder.join(MANIFEST).display().to_string(), problem, cure))
        };
        if let Some(problem) = difference(first_folder, first, manifest)? {
            return Err(refuse(problem, say!(Shard::MergeCure)));
        }
        if let Some(twin) = by_shard.insert(manifest.shard, folder) {
            let (shard, twin) = (manifest.shard.to_string(), twin.display().to_string());
            return Err(refuse(say!(Shard::Duplicate, shard, twin), say!(Shard::DuplicateCure)));
        }
        if !manifest.holds(folder) {
            let table = folder.join(NIGHTS).display().to_string();
            return Err(InputError::file(table, say!(Shard::Damaged), say!(Shard::DamagedCure)).into());
        }
    }
    let gone: Vec<usize> =
        (1..=first.shard.of).filter(|&index| !by_shard.contains_key(&Shard { index, of: first.shard.of })).collect();
    if !gone.is_empty() {
        let array = array(&gone);
        missing(&array);
        let (n, of) = (gone.len(), Value::plain(first.shard.of));
        return Err(Error::nothing(say!(Shard::Missing, n, of), say!(Shard::MissingCure)));
    }
    let cpu_s = found.iter().map(|(_, manifest)| manifest.cpu_s).sum();
    let folders = by_shard.into_values().cloned().collect();
    Ok(Merged { plan: first.plan.clone(), cpu_s, folders })
}

impl Merged {
    /// How many shards there are.
    pub fn shards(&self) -> usize {
        self.folders.len()
    }

    /// The rows of all shards in the order of the plan.
    ///
    /// # Errors
    /// A table that cannot be read, or does not hold the nights that its manifest names.
    pub fn rows<R: ShardRow>(&self) -> Result<Vec<R>> {
        let mut all: Vec<R> = Vec::with_capacity(self.plan.total());
        for folder in &self.folders {
            let path = folder.join(NIGHTS);
            let table = OpenTable::read(&path, R::COLUMNS)?;
            all.extend(rows::<R>(&table)?);
            if all.iter().enumerate().rev().take(table.len()).any(|(place, row)| row.night() != place as u64) {
                let problem = say!(Shard::Damaged);
                return Err(InputError::file(path.display().to_string(), problem, say!(Shard::DamagedCure)).into());
            }
        }
        match all.len() == self.plan.total() {
            true => Ok(all),
            false => Err(Error::Bug(format!("{} rows of {} nights", all.len(), self.plan.total()))),
        }
    }
}

/// Every shard in the folders of a folder, by name.
fn find(dir: &Path) -> Result<Vec<(PathBuf, Manifest)>> {
    let entries = fs::read_dir(dir).map_err(|error| {
        let why = error.to_string();
        InputError::file(dir.display().to_string(), say!(Refusal::Unreadable, why), say!(Refusal::UnreadableCure))
    })?;
    let mut found = Vec::new();
    for entry in entries.flatten() {
        // A hidden folder is a task's that is still at work.
        if !entry.file_name().to_string_lossy().starts_with('.')
            && let Some(manifest) = Manifest::read(&entry.path())
        {
            found.push((entry.path(), manifest));
        }
    }
    found.sort_by(|(a, one), (b, other)| (one.shard, a).cmp(&(other.shard, b)));
    Ok(found)
}

/// Why two shards do not belong together.
fn difference(folder: &Path, first: &Manifest, other: &Manifest) -> Result<Option<Text>> {
    let beside = folder.display().to_string();
    let (one, two) = (&first.plan, &other.plan);
    if one.version != two.version {
        return Ok(Some(say!(Shard::MixedVersions, one = &one.version, other = &two.version, beside)));
    }
    if let Some((vote, file)) = one.other_input(two) {
        return Ok(Some(say!(Shard::OtherInputs, vote, file, beside)));
    }
    if one.hash()? != two.hash()? || one.identity()? != two.identity()? {
        return Ok(Some(say!(Shard::OtherPlan, beside)));
    }
    let (of, there) = (Value::plain(other.shard.of), Value::plain(first.shard.of));
    Ok((first.shard.of != other.shard.of).then(|| say!(Shard::OtherNumber, of, there, beside)))
}
