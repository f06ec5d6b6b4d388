//! Levels of quantiles.

use serde::{Serialize, Serializer};

use crate::language::{Text, Value};

/// A quantile level of every output; in JSON and as the name of a column its number, such as `0.05`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// .025
    P025,
    /// .05
    P05,
    /// .25
    P25,
    /// .5, the median
    P50,
    /// .75
    P75,
    /// .95
    P95,
    /// .975
    P975,
}

impl Level {
    /// All, ascending.
    pub const ALL: [Self; 7] = [Self::P025, Self::P05, Self::P25, Self::P50, Self::P75, Self::P95, Self::P975];

    /// The probability below the quantile.
    pub fn value(self) -> f64 {
        match self {
            Self::P025 => 0.025,
            Self::P05 => 0.05,
            Self::P25 => 0.25,
            Self::P50 => 0.5,
            Self::P75 => 0.75,
            Self::P95 => 0.95,
            Self::P975 => 0.975,
        }
    }

    /// Its name in outputs.
    pub fn key(self) -> &'static str {
        match self {
            Self::P025 => "0.025",
            Self::P05 => "0.05",
            Self::P25 => "0.25",
            Self::P50 => "0.5",
            Self::P75 => "0.75",
            Self::P95 => "0.95",
            Self::P975 => "0.975",
        }
    }

    /// The same in percent, for the head of a table.
    pub fn percent(self) -> Text {
        Value::percent(self.value(), if matches!(self, Self::P025 | Self::P975) { 1 } else { 0 }).into()
    }

    /// The level as far from the other end.
    #[must_use]
    pub fn mirrored(self) -> Self {
        Self::ALL[Self::ALL.len() - 1 - self as usize]
    }
}

impl Serialize for Level {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_has_one_name_and_one_number() {
        for level in Level::ALL {
            assert_eq!(level.key().parse::<f64>(), Ok(level.value()));
            assert_eq!(serde_json::to_value(level).expect("JSON"), level.key());
            assert!((level.value() + level.mirrored().value() - 1.0).abs() < 1e-15);
        }
        assert!(Level::ALL.is_sorted_by_key(|level| level.value()));
    }
}
