//! Partial returns → final share (`METHOD.md` §3).
//!
//! [`project`] is the pipeline in one screen. Reading order, which is also the order of the imports, top to bottom:
//!
//! | room | takes | gives |
//! |---|---|---|
//! | `project`, `change` | a vote, its earlier votes, a snapshot | the projection; what moved since the one before |
//! | `lines` | published aggregate lines alone | a projection without reports of units |
//! | `result` | draws of the totals | shares, turnout, the rule, regions, assumptions |
//! | `factor` | the table and many earlier votes | draws of the totals, by common factors |
//! | `simulate` | a fitted model and the table | draws of the totals: what is counted and what is out |
//! | `options` | – | what a caller may choose |
//! | `swing` | the table and one earlier vote | the posterior of the swing, and the units that do not fit it |
//! | `table` | baselines and reports | one row a unit: where it starts from and what has come in |
//! | `baseline` | earlier votes | the register and the start of every unit |
//! | `units` | the folder | what is known of every unit before the vote |
//! | `projection`, `coordinates` | – | the output types, draws by region, the two log ratios |

mod change;
mod project;

mod lines;

mod result;

mod factor;

mod simulate;

mod options;

mod swing;

mod table;

mod baseline;

mod units;

mod coordinates;
mod projection;

pub use change::moved;
pub use options::{Method, Options};
pub use project::project;
use projection::share_needed;
pub use projection::{
    Alert, BallotsInAndOut, ByRegion, CampaignBlend, Counted, Flip, Moved, Needed, OrderModel, Outstanding,
    OverrideUsed, Projection, ProjectionDraws, RegionProjection, RestsOn, Slip, Unusual, UnusualMeasure,
};
pub use swing::{Priors, Scales};

pub(super) use baseline::{earlier_by_unit, usable_baselines};
pub(super) use project::{Projector, Step};
pub(super) use result::as_of;
pub(super) use swing::uniform_swing;
pub(super) use table::UnitTable;

use coordinates::{Form, count_variance, expit, log_ratio, logit};
