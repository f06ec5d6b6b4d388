//! Partial returns → final share.

mod arrow;
mod assemble;
mod backtest;
mod baseline;
mod blank;
mod blend;
mod by_region;
mod camps;
mod curves;
mod design;
mod factor;
mod field;
mod form;
mod frame;
mod hint;
mod hours;
mod known;
mod latent;
mod line_bound;
mod line_draws;
mod lines;
mod moved;
mod night;
mod notes;
mod observe;
mod older;
mod options;
mod orders;
mod output;
mod pairs;
mod partial;
mod project;
mod registers;
mod replay;
mod report;
mod response;
mod rules;
mod scales;
mod simulate;
mod start;
mod units;
mod unpublished;
mod unusual;

pub use backtest::{Estimate, NightScore, score_nights};
pub use by_region::ByRegion;
pub use moved::moved;
pub use night::{NightOrder, NightStop, night, sequence, snapshot_of};
pub use options::{Method, Options};
pub use orders::{OrderKind, OrderUnit, reported_count, reporting_order, uniforms};
pub use output::{
    CampaignBlend, Counted, Flip, Moved, Night, NightPoint, OrderModel, Outstanding, Projection, ProjectionDraws,
    RegionProjection, Unusual, UnusualMeasure,
};
pub use project::project;
pub use replay::{ReplayAxis, ReplayLine, ReplayOrder, ReplayPlan, replay};
pub use scales::{Priors, Scales};
