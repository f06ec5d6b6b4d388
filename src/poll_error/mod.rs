//! Polls and result → how wrong, in which way, and what could explain it (`METHOD.md` §7).

mod analyse;
mod causes;
mod groups;
mod herding;
mod horizon;
mod houses;
mod learned;
pub mod many;
pub mod measures;
mod output;
mod results;
mod sample_size;
mod selection;
mod summarise;
mod words;

pub use crate::vote::SizeSource;
pub use analyse::{analyse, analyse_about};
pub use causes::CauseName;
pub use herding::{Herding, HerdingPoll, herding};
pub use horizon::{CurvePoint, Horizon, HorizonPoll, HorizonRow, horizon};
pub use houses::{HousePoll, HouseRow, house_table};
pub use learned::{Learned, LearnedHouse, learned};
pub use output::{Cause, CausePoll, ErrorSummary, GapPoints, Groups, PollAverage, PollError, PollErrors, ResultShare};
pub use sample_size::{SampleSize, sample_size};
