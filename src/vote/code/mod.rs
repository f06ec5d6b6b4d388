//! Codes of findings: what can be doubtful, how grave it is, what to do.

mod word;
mod families;
mod define;
mod severity;

pub use families::{
    Code, FeedCode, FileCode, LineCode, LinkCode, PollCode, PollTableCode, PressCode, ReportCode, ResultCode,
    TotalCode, UnitCode, VoteFileCode,
};
pub use severity::Severity;
