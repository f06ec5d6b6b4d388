//! What a task has done so far, kept on disk until its shard is whole.

use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use serde::{Deserialize, Serialize};

use super::{plan::Plan, row::ShardRow, slice::Shard};
use crate::{
    Error, Result,
    publish::{json_line, sha256, write_atomic},
};

/// Shortest time between two parts.
const LEAST: Duration = Duration::from_millis(250);
/// The longer a task has run, the rarer its parts: this share of the time, so that there are hundreds and not thousands.
const SHARE: f64 = 0.02;

/// Some nights of a shard under way, one behind the other.
#[derive(Debug, Serialize, Deserialize)]
struct Part<R> {
    /// The plan with version and inputs.
    identity: String,
    /// First night.
    from: usize,
    /// CPU seconds.
    cpu_s: Option<f64>,
    rows: Vec<R>,
}

/// The folder of the parts of a shard.
#[derive(Debug)]
pub(super) struct Parts {
    folder: PathBuf,
    identity: String,
    started: Instant,
    last: Instant,
}

/// What earlier attempts left.
#[derive(Debug)]
pub(super) struct Left<R> {
    pub rows: Vec<R>,
    pub cpu_s: Option<f64>,
}

impl Parts {
    /// The parts of a shard in the folder that it goes to.
    pub fn of(plan: &Plan, shard: Shard, dir: &Path) -> Result<Self> {
        let folder = dir.join(format!(".{}.under-way", shard.folder()));
        let now = Instant::now();
        Ok(Self { folder, identity: plan.identity()?, started: now, last: now })
    }

    fn file(&self, from: usize) -> PathBuf {
        self.folder.join(format!("part-{from}.json"))
    }

    /// The rows that earlier attempts of the same plan left, from the first night of the shard without a gap.
    pub fn left<R: ShardRow>(&self, start: usize, end: usize) -> Left<R> {
        let mut left = Left { rows: Vec::new(), cpu_s: Some(0.0) };
        loop {
            let from = start + left.rows.len();
            let Some(part) = self.read::<R>(from).filter(|part| from + part.rows.len() <= end) else { break };
            left.cpu_s = left.cpu_s.zip(part.cpu_s).map(|(sum, more)| sum + more);
            left.rows.extend(part.rows);
        }
        left
    }

    /// One part: the hash of its text stands in its first line.
    fn read<R: ShardRow>(&self, from: usize) -> Option<Part<R>> {
        let text = fs::read_to_string(self.file(from)).ok()?;
        let (hash, body) = text.split_once('\n')?;
        let part: Part<R> = (hash == sha256(body.as_bytes())).then(|| serde_json::from_str(body).ok()).flatten()?;
        let whole = part.rows.iter().zip(from..).all(|(row, night)| row.night() == night as u64);
        (part.identity == self.identity && part.from == from && whole && !part.rows.is_empty()).then_some(part)
    }

    /// Whether it is time for a part.
    pub fn is_time(&self) -> bool {
        self.last.elapsed() >= LEAST.max(self.started.elapsed().mul_f64(SHARE))
    }

    /// Keeps the rows from a night on.
    pub fn keep<R: ShardRow>(&mut self, from: usize, rows: &[R], cpu_s: Option<f64>) -> Result<()> {
        let part = Part { identity: self.identity.clone(), from, cpu_s, rows: rows.to_vec() };
        let body = json_line(&part)?;
        write_atomic(&self.file(from), format!("{}\n{body}", sha256(body.as_bytes())).as_bytes())?;
        self.last = Instant::now();
        Ok(())
    }

    /// Takes them away.
    pub fn remove(&self) -> Result<()> {
        match fs::remove_dir_all(&self.folder) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Error::output(&self.folder, error)),
            _ => Ok(()),
        }
    }
}
