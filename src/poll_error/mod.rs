//! Polls and result → how wrong, in which way, and what could explain it (`METHOD.md` §7).

mod analyse;
mod causes;
mod earlier;
mod groups;
mod learned;
pub mod many;
pub mod measures;
mod missing;
mod output;
mod race_poll;
mod results;
mod selection;
mod words;

pub use crate::vote::{SampleSize, SizeSource};
pub use analyse::{analyse, analyse_about};
pub use causes::{CauseName, CausePoll};
pub use earlier::{Miss, Misses, of_earlier};
pub use groups::{
    CurvePoint, ErrorSummary, Groups, Herding, Horizon, HorizonRow, HouseRow, herding, horizon, house_table,
};
pub use learned::learned;
pub use output::{
    Cause, GapPoints, Learned, LearnedHouse, LearnedVerdict, PollAverage, PollError, PollErrors, ResultShare,
    ResultStatus,
};
pub use race_poll::RacePoll;
