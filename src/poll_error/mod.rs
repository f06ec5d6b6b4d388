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
mod results;
mod sample_size;
mod selection;
mod words;

pub use crate::vote::SizeSource;
pub use analyse::{analyse, analyse_about};
pub use causes::{CauseName, CausePoll};
pub use earlier::{Miss, Misses, of_earlier};
pub use groups::{
    CurvePoint, ErrorSummary, Groups, Herding, HerdingPoll, Horizon, HorizonPoll, HorizonRow, HousePoll, HouseRow,
    herding, horizon, house_table,
};
pub use learned::learned;
pub use output::{
    Cause, GapPoints, Learned, LearnedHouse, LearnedVerdict, PollAverage, PollError, PollErrors, ResultShare,
    ResultStatus,
};
pub use sample_size::{SampleSize, sample_size};
