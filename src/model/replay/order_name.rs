//! Names of reporting orders in outputs.

use std::fmt;

use serde::{Serialize, Serializer};

use super::simulated_orders::OrderKind;

/// The order of a replay, as outputs and charts name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OrderName {
    /// Recorded, each unit complete when it first reports.
    Declared,
    /// Recorded, partial counts as they stood.
    Snapshots,
    /// Simulated.
    Simulated(OrderKind),
    /// That of a file, under its own name.
    File(String),
}

impl OrderName {
    /// The order that a file calls so: one that bears the name of a simulated order is one of those.
    pub fn of_file(name: &str) -> Self {
        OrderKind::parse(name).map_or_else(|_| Self::File(name.to_owned()), Self::Simulated)
    }
}

impl fmt::Display for OrderName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Declared => "declared",
            Self::Snapshots => "snapshots",
            Self::Simulated(kind) => kind.word(),
            Self::File(name) => name,
        })
    }
}

impl Serialize for OrderName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
