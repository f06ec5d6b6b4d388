//! One earlier vote: prior → likelihood → posterior of the swing against it (`METHOD.md` §3.3).
//!
//! Reading order: prior scales (`prior`); what a swing may depend on (`design`), with what abstention of one side would do
//! (`differential_abstention`); what the counted units say (`observations`, each an `observation`); the posterior of a coordinate
//! (`posterior`), a mixture over a grid of scales (`hyper_grid`, each point a `node`, far-off units weighing less: `tail_weights`), exact by the shape of its precision
//! (`arrowhead`). [`SwingFit`] fits share and turnout (`fit`); units that do not fit are listed (`outliers`). The simplest swing, to compare
//! with, is that of all units alike (`uniform`).

mod prior;
mod design;
mod differential_abstention;
mod observation;
mod observations;
mod posterior;
mod hyper_grid;
mod node;
mod tail_weights;
mod arrowhead;
mod fit;
mod outliers;
mod uniform;

pub use prior::{Priors, Scales};

pub(super) use design::{Design, Effects, Kind};
pub(super) use fit::{SwingFit, SwingModel, lean_on_siblings};
pub(super) use node::GridNode;
pub(super) use outliers::{NEARLY, is_swapped, listed, notable, swapped_words, unusual, with_doubtful};
pub(super) use posterior::CoordinateFit;
pub(super) use prior::{APART, ballots_sd, line_scales};
pub(in crate::model) use uniform::uniform_swing;
