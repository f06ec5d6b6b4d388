//! What a vote is: options, units, counts, polls, returns, and the languages it is told in. Plain types, no I/O, no maths.

mod counts;
mod desk;
mod facts;
mod feed;
mod finding;
mod kind;
mod poll;
mod returns;
mod rule;
mod side;
mod time;
mod unit;
#[expect(clippy::module_inception, reason = "the vote itself is the heart of this room")]
mod vote;

pub use crate::language::{Lang, Text};
pub use counts::Counts;
pub use desk::{
    About, Acknowledged, Annotation, CHART_NAMES, ChartEdit, Correction, Desk, DeskCall, Edited, Hidden, Override,
    OverrideAction,
};
pub use facts::{Control, ControlStatus, ForecastRange, PressFigure, Quantity, RangeBase, ResultFact};
pub use feed::{Feed, FeedFormat, FeedSignature, FeedStatus};
pub use finding::{
    Code, FeedCode, FileCode, Finding, FlagCode, LineCode, LinkCode, PollCode, PollTableCode, PressCode, ReportCode,
    ResultCode, Severity, TotalCode, UnitCode, VoteFileCode,
};
pub use kind::{key_of_kind, kind_of, place_of};
pub use poll::{
    Base, DatePrecision, Mode, Poll, PollRules, Population, RangeMeaning, SampleSize, SizeSource, Untimely,
};
pub use returns::{
    AggregateLine, AggregateRow, CountedOf, ExpectedBallots, Measure, Report, ReportStatus, Returns, SetAside, Snapshot,
};
pub(crate) use returns::{decimals, half_digit, is_known, is_likely_share};
pub use rule::{Outcome, Rule, RulePart, rule_percent};
pub use side::Side;
pub use time::{LooseDate, Moment};
pub(crate) use time::{as_words, as_words_or_null};
pub use unit::{History, LeftOut, Link, Outline, TotalRow, UnitColumns, UnitInfo, UnitResult};
pub use vote::{BaselineKind, Continued, Translation, Vote, VoteSource, yes_share};
