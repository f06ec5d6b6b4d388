//! What a finished shard says of itself.

use std::{collections::BTreeMap, ops::Range, path::Path};

use serde::{Deserialize, Serialize};

use super::{plan::Plan, slice::Shard};
use crate::{
    Error, Result, SCHEMA_VERSION,
    language::say,
    publish::{self, Files, MANIFEST, sha256},
};

/// Name of the table of a shard, and of all of them together.
pub const NIGHTS: &str = "nights.parquet";

/// What a shard is: its plan, its slice, its table. It lies beside the table, and both are put there in one step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Manifest {
    pub schema_version: u32,
    /// `shard`: what else is called manifest.json is none.
    pub kind: String,
    pub plan: Plan,
    /// SHA-256 of the plan without version and inputs.
    pub plan_hash: String,
    pub shard: Shard,
    /// First night, and the one behind the last.
    pub nights: Range<usize>,
    /// SHA-256 by name.
    pub files: BTreeMap<String, String>,
    /// CPU seconds of all attempts that left something; null where the system does not tell.
    pub cpu_s: Option<f64>,
}

impl Manifest {
    /// Of a table that is ready.
    pub fn new(plan: &Plan, shard: Shard, table: &[u8], cpu_s: Option<f64>) -> Result<Self> {
        Ok(Self {
            schema_version: SCHEMA_VERSION,
            kind: "shard".to_owned(),
            plan: plan.clone(),
            plan_hash: plan.hash()?,
            shard,
            nights: shard.range(plan.total()),
            files: BTreeMap::from([(NIGHTS.to_owned(), sha256(table))]),
            cpu_s,
        })
    }

    /// The manifest of a folder; `None` where there is no shard.
    pub fn read(folder: &Path) -> Option<Self> {
        let bytes = std::fs::read(folder.join(MANIFEST)).ok()?;
        serde_json::from_slice::<Self>(&bytes).ok().filter(|manifest| manifest.kind == "shard")
    }

    /// Whether the table beside it is the one it was written with, and its numbers are those of its plan.
    pub fn holds(&self, folder: &Path) -> bool {
        let table = std::fs::read(folder.join(NIGHTS)).ok().map(|bytes| sha256(&bytes));
        let shard = self.shard;
        table.is_some()
            && table.as_ref() == self.files.get(NIGHTS)
            && self.plan.hash().is_ok_and(|hash| hash == self.plan_hash)
            && (1..=shard.of).contains(&shard.index)
            && shard.range(self.plan.total()) == self.nights
    }

    /// Both files, ready to be put in their place.
    pub fn beside(&self, table: Vec<u8>) -> Result<Files> {
        let mut files = Files::new();
        files.add(NIGHTS, table);
        files.add(MANIFEST, publish::json(self)?);
        Ok(files)
    }
}

/// Refusal of a folder whose shard belongs to something else.
pub(super) fn foreign(folder: &Path) -> Error {
    Error::place(folder, say!(Shard::Foreign), say!(Shard::ForeignCure))
}
