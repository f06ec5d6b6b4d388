//! A finished vote, as its units came in or might have: projected again and again (`METHOD.md` §6).
//!
//! Reading order: an order in which units report (`simulated_orders`, named by `order_name`, or along the second axis of earlier votes,
//! `history_axis`), one night drawn step by step (`night`), the nights of a `plan` by number (`moments`), those nights beside
//! the result (`finished_votes`), and how often their ranges held it (`coverage`).

mod simulated_orders;
mod order_name;
mod history_axis;
mod night;
mod plan;
mod moments;
mod finished_votes;
mod coverage;

pub use coverage::{Coverage, RangeTally};
pub use finished_votes::{Replay, ReplayLine, replay};
pub use night::{Night, NightOrder, NightPoint, night, sequence, snapshot_of, stop_fraction};
pub use order_name::OrderName;
pub use plan::{ReplayAxis, ReplayOrder, ReplayPlan};
pub use simulated_orders::{OrderKind, OrderUnit, reported_count, reporting_order, uniforms};
