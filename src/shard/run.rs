//! One shard, from its first night to its table.

use std::{ops::Range, path::Path};

use super::{
    cost::cpu_seconds,
    manifest::{Manifest, foreign},
    parts::Parts,
    plan::Plan,
    row::{ShardRow, parquet},
    slice::Shard,
};
use crate::{Error, Result, publish::Stage};

/// How a shard ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ran {
    /// Its nights.
    pub nights: usize,
    /// Those of them that were there before.
    pub before: usize,
}

/// Takes the rows of a shard as they are ready.
#[derive(Debug)]
pub struct Keep<R> {
    parts: Parts,
    rows: Vec<R>,
    /// Number of the first row.
    start: usize,
    /// Rows that are on disk.
    safe: usize,
    cpu_before: Option<f64>,
    cpu_spent: Option<f64>,
}

impl<R: ShardRow> Keep<R> {
    /// The next rows, in the order of the plan.
    ///
    /// # Errors
    /// A part that cannot be written.
    pub fn add(&mut self, rows: impl IntoIterator<Item = R>) -> Result<()> {
        for mut row in rows {
            row.set_night((self.start + self.rows.len()) as u64);
            self.rows.push(row);
        }
        if self.parts.is_time() && self.safe < self.rows.len() {
            let cpu_s = self.spent();
            self.parts.keep(self.start + self.safe, &self.rows[self.safe..], cpu_s)?;
            self.safe = self.rows.len();
        }
        Ok(())
    }

    /// CPU seconds since it was last asked.
    fn spent(&mut self) -> Option<f64> {
        let now = cpu_seconds();
        let spent = now.zip(self.cpu_before).map(|(now, before)| now - before);
        self.cpu_before = now;
        self.cpu_spent = self.cpu_spent.zip(spent).map(|(sum, more)| sum + more);
        spent
    }
}

/// Runs a shard of a plan into a folder: `work` is given the nights that are left and hands their rows over in order.
///
/// The table and its manifest are there whole or not at all. What is done before the time is up is kept and gone on with. A shard
/// that is there already is left as it is.
///
/// # Errors
/// Those of `work`, a folder that cannot be written, a shard of that number that belongs to another plan.
pub fn run<R: ShardRow>(
    plan: &Plan,
    shard: Shard,
    dir: &Path,
    work: impl FnOnce(Range<usize>, &mut Keep<R>) -> Result<()>,
) -> Result<Ran> {
    let nights = shard.range(plan.total());
    let parts = Parts::of(plan, shard, dir)?;
    if is_there(plan, shard, dir)? {
        parts.remove()?;
        return Ok(Ran { nights: nights.len(), before: nights.len() });
    }
    let left = parts.left::<R>(nights.start, nights.end);
    let before = left.rows.len();
    let (safe, start) = (before, nights.start);
    let mut keep = Keep { parts, rows: left.rows, start, safe, cpu_before: Some(0.0), cpu_spent: left.cpu_s };
    work(start + before..nights.end, &mut keep)?;
    if keep.rows.len() != nights.len() {
        return Err(Error::Bug(format!("a shard of {} nights gave {} rows", nights.len(), keep.rows.len())));
    }
    keep.spent();
    let table = parquet(&keep.rows)?;
    put(&Manifest::new(plan, shard, &table, keep.cpu_spent)?, table, dir)?;
    keep.parts.remove()?;
    Ok(Ran { nights: nights.len(), before })
}

/// Whether the shard is there and whole.
fn is_there(plan: &Plan, shard: Shard, dir: &Path) -> Result<bool> {
    let folder = dir.join(shard.folder());
    match Manifest::read(&folder) {
        Some(manifest) if manifest.plan.identity()? != plan.identity()? => Err(foreign(&folder)),
        Some(manifest) => Ok(manifest.shard == shard && manifest.holds(&folder)),
        None => Ok(false),
    }
}

/// Puts both files in their place in one step; another attempt may have done so meanwhile.
fn put(manifest: &Manifest, table: Vec<u8>, dir: &Path) -> Result<()> {
    let folder = dir.join(manifest.shard.folder());
    let files = manifest.beside(table)?;
    let stage = Stage::beside(&folder)?;
    if is_there(&manifest.plan, manifest.shard, dir)? {
        return Ok(());
    }
    files.write_plain(stage.path(), true)?;
    stage.replace_folder()
}
