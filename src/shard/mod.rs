//! Replayed nights of many votes, cut into shards for many machines, and put together again.
//!
//! Reading order: the `plan` is the list of nights that all shards share; a `slice` of it is one task's, found by number or
//! `scheduler` variable; `parts` keep what a task has done until its time is up; `run` ends with one table and one `manifest`; `merge` puts
//! the tables together, or says which are `missing`; rows are those of `nights` or of `races`; a `store` holds them by vote.

mod plan;

mod slice;

mod scheduler;

mod row;

mod manifest;

mod parts;

mod run;

mod missing;

mod merge;

mod nights;

mod races;

mod cost;

mod store;

pub use cost::{cpu_seconds, peak_memory};
pub use manifest::NIGHTS;
pub use merge::{Merged, merge};
pub use missing::array;
pub use nights::{NightRow, night_scores};
pub use plan::{Plan, Planned};
pub use races::{RaceRow, race_scores};
pub use row::{Cells, ShardRow, parquet};
pub use run::{Keep, Ran, run};
pub use scheduler::SCHEDULERS;
pub use slice::Shard;
pub use store::by_vote;
