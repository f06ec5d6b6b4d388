//! What the desk has said: `desk.toml`.

use super::Code;

/// What a desk has looked at and lets stand.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Desk {
    /// Findings that the desk has acknowledged.
    pub acknowledged: Vec<Acknowledged>,
}

/// A finding that the desk has looked at: `[[acknowledged]]`.
#[derive(Debug, Clone, PartialEq)]
pub struct Acknowledged {
    /// Code of the finding.
    pub code: String,
    /// The unit it is about; `None` = every one.
    pub unit: Option<String>,
    /// Line in `desk.toml`, from 1.
    pub line: usize,
}

impl Desk {
    /// Whether a finding about a unit is acknowledged.
    pub fn acknowledges(&self, code: impl Into<Code>, unit: &str) -> bool {
        let code = code.into();
        let about = |it: &Acknowledged| code == it.code.as_str() && it.unit.as_deref().is_none_or(|name| name == unit);
        self.acknowledged.iter().any(about)
    }
}
