//! Rows of units: identities, repetitions, and what all rows but one have in common.

pub(in crate::data::check) mod columns;
pub(in crate::data::check) mod duplicates;
pub(in crate::data::check) mod expected;
pub(in crate::data::check) mod groups;
pub(in crate::data::check) mod identities;
pub(in crate::data::check) mod misplaced;
pub(in crate::data::check) mod moved;
pub(in crate::data::check) mod neighbours;
pub(in crate::data::check) mod unknown;
pub(in crate::data::check) mod whole_columns;
