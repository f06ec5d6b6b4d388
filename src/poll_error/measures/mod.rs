//! How wrong one poll, or a group of polls, was: one family of measures a file (`METHOD.md` §7.2).

mod chi_square;
mod group;
mod heterogeneity;
mod mosteller;
mod odds_ratio;
mod turnout_ratio;
mod two_way;
mod undecided;

pub use chi_square::{ChiSquare, chi_square};
pub use group::{GroupErrors, group_errors};
pub use heterogeneity::{Heterogeneity, heterogeneity};
pub use mosteller::{Mosteller, mosteller};
pub use odds_ratio::{OptionBias, a_prime, b, b_w, option_biases};
pub use turnout_ratio::{highest_ratio, lowest_share, ratio_needed, share_after_turnout};
pub use two_way::{TwoWay, Z_95};
pub use undecided::UndecidedSplit;
