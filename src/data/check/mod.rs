//! Finds doubtful figures by rule: identities, sums, duplicates, links, printed percentages.

mod links;
mod polls;
mod published;
mod returns;
mod totals;
mod units;
mod areas;
mod context;
mod dates;
mod explained;
mod gather;
mod order;
mod run;

pub use explained::without_consequences;
pub use run::check;
