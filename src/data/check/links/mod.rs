//! Units beside those of earlier votes.

pub(in crate::data::check) mod baseline_keys;
pub(in crate::data::check) mod ends;
pub(in crate::data::check) mod explained;
pub(in crate::data::check) mod history;
pub(in crate::data::check) mod meanings;
pub(in crate::data::check) mod swings;

use crate::vote::{Finding, Link};

/// A finding about one link.
pub(in crate::data::check) fn at(link: &Link, column: &str, finding: Finding) -> Finding {
    finding.at("links.csv", link.line).column(column).unit(&link.unit)
}
