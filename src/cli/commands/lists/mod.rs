//! Commands that list what there is: votes, schemas, completions of a shell.

pub mod completions;
pub mod schema;
pub mod votes;
