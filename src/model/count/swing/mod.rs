//! One earlier vote: prior → likelihood → posterior of the swing against it.
//!
//! Reading order: prior scales (`prior`), what a swing may depend on (`design`) with what abstention of one side would do
//! (`differential_abstention`), what the counted units say (`observations`), and the posterior over a grid of scales
//! (`posterior`), exact by the shape of its precision (`arrowhead`). [`UnitFit`] fits share and turnout (`fit`); units that do not
//! fit are listed (`outliers`).

mod prior;
mod design;
mod differential_abstention;
mod observation;
mod observations;
mod posterior;
mod hyper_grid;
mod node;
mod arrowhead;
mod fit;
mod outliers;

pub use prior::{Priors, Scales};

pub(super) use design::{Design, Effects, Kind};
pub(super) use fit::UnitFit;
pub(super) use node::Node;
pub(super) use outliers::{listed, swapped, unusual, with_doubtful};
pub(super) use posterior::Fit;
pub(super) use prior::line_scales;
