//! Which of the rows that came in count, and which are set aside (`METHOD.md` §3.1).
//!
//! A row of the night is one of four: it *counts*; it *says nothing yet* (zeros of a unit that is not counted); it *cannot be true*
//! and is set aside; or it is *replaced* by a later one. The rules stand here once, for projections, tables, charts and findings.

mod corrections;
mod doubtful;
pub(crate) mod keys;
mod known;
pub(crate) mod rows;
mod running;
mod runs;
mod snapshot;
mod sums;
pub(crate) mod total_returns;
pub(crate) mod total_rows;
mod zeros;

pub use corrections::{Correction, CorrectionKind, corrections, has_ballots};
pub(crate) use doubtful::USUAL_TURNOUT;
pub use doubtful::{Doubt, Doubtful, doubtful};
pub use snapshot::{Compared, Misfit, misfits, snapshot, snapshot_of, snapshots, standing};
pub(crate) use sums::is_called_whole;
pub(crate) use zeros::says_nothing;
