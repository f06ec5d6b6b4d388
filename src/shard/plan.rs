//! What every shard of a test shares.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    Result,
    publish::{json_line, sha256},
};

/// The list of nights of a test: what is replayed, of what, with which flags.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// The command's words.
    pub command: String,
    /// Version of the program.
    pub version: String,
    /// Seed of the random streams.
    pub seed: u64,
    /// Draws of one projection.
    pub n_draws: usize,
    /// Flags that change a number.
    pub settings: Value,
    /// What is replayed, in the order of the command line.
    pub subjects: Vec<Planned>,
}

/// One vote of a plan, or one table of polls.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Planned {
    /// Its id.
    pub id: String,
    /// Its nights in the plan.
    pub nights: usize,
    /// SHA-256 of every file read, by name.
    pub inputs: BTreeMap<String, String>,
}

impl Plan {
    /// Whether it is of races forecast from a table of polls.
    pub fn is_of_races(&self) -> bool {
        self.command == "backtest"
    }

    /// Nights in all.
    pub fn total(&self) -> usize {
        self.subjects.iter().map(|subject| subject.nights).sum()
    }

    /// SHA-256 of the list: everything but the version and the bytes of the inputs, which are told apart.
    ///
    /// # Errors
    /// [`crate::Error::Bug`] if it cannot be JSON.
    pub fn hash(&self) -> Result<String> {
        let subjects: Vec<Value> = self.subjects.iter().map(|one| json!([one.id, one.nights])).collect();
        let list = json!([self.command, self.seed, self.n_draws, self.settings, subjects]);
        Ok(sha256(json_line(&list)?.as_bytes()))
    }

    /// SHA-256 of the plan with version and inputs: two runs with the same give the same rows.
    ///
    /// # Errors
    /// As [`Self::hash`].
    pub fn identity(&self) -> Result<String> {
        Ok(sha256(json_line(self)?.as_bytes()))
    }

    /// The first file whose bytes differ in another plan: vote and name.
    pub fn other_input(&self, other: &Self) -> Option<(String, String)> {
        let there: BTreeMap<&str, &Planned> = other.subjects.iter().map(|one| (one.id.as_str(), one)).collect();
        self.subjects.iter().find_map(|one| {
            let them = &there.get(one.id.as_str())?.inputs;
            let files = one.inputs.keys().chain(them.keys());
            let file = files.into_iter().find(|file| one.inputs.get(*file) != them.get(*file))?;
            Some((one.id.clone(), file.clone()))
        })
    }
}
