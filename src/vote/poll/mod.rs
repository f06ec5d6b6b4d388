//! Polls as published, and the rules of a vote for reading them.

mod days;
mod respondents;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::Side;

pub use days::Untimely;
pub use respondents::{SampleSize, SizeSource};

/// How a poll was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Web panel.
    Online,
    /// Telephone.
    Phone,
    /// Face to face.
    FaceToFace,
    /// Several modes in one poll.
    Mixed,
    /// Not published: no mode effect enters.
    #[default]
    Unknown,
}

impl Mode {
    /// The word of `polls.csv`, and of outputs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Online => "online",
            Self::Phone => "phone",
            Self::FaceToFace => "face_to_face",
            Self::Mixed => "mixed",
            Self::Unknown => "unknown",
        }
    }
}

/// What the printed percentages are percentages of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Base {
    /// All answers, undecided and refusals included.
    #[default]
    All,
    /// Those who state a choice.
    Decided,
}

impl Base {
    /// The word of `polls.csv`, and of outputs.
    pub fn word(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Decided => "decided",
        }
    }
}

/// How well the field dates are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DatePrecision {
    /// To the day.
    Day,
    /// To the month: a month stands for its first and last day.
    Month,
    /// Not published.
    Unknown,
}

/// Who was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Population {
    /// Those who may vote.
    Electorate,
    /// Somebody else: never enters a forecast.
    Other,
}

/// What a published range means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RangeMeaning {
    /// A 95 % interval of sampling error.
    Interval95,
    /// The pollster's own projection of the result.
    Projection,
    /// Low and high scenario.
    Scenarios,
}

/// One published poll; percentages as printed.
#[derive(Debug, Clone, PartialEq)]
pub struct Poll {
    /// Key.
    pub poll_id: String,
    /// House that took the poll.
    pub pollster: String,
    /// Who paid for it.
    pub sponsor: Option<String>,
    /// How it was taken.
    pub mode: Mode,
    /// Who was asked.
    pub population: Population,
    /// First day of field work.
    pub field_start: Option<Date>,
    /// Last day of field work.
    pub field_end: Option<Date>,
    /// How well these days are known.
    pub date_precision: DatePrecision,
    /// Day of publication.
    pub published: Option<Date>,
    /// Respondents on the stated base.
    pub n: Option<u64>,
    /// Printed percent for yes.
    pub yes: Option<f64>,
    /// Printed percent for no.
    pub no: Option<f64>,
    /// Printed percent for anything else.
    pub other: Option<f64>,
    /// Printed percent undecided.
    pub undecided: Option<f64>,
    /// Printed percent that would not answer.
    pub refused: Option<f64>,
    /// What the percentages are of.
    pub base: Base,
    /// Published margin of error, percent points.
    pub margin: Option<f64>,
    /// Published range, percent.
    pub range_low: Option<f64>,
    /// Published range, percent.
    pub range_high: Option<f64>,
    /// The option the range is about.
    pub range_option: Option<Side>,
    /// What the range means.
    pub range_meaning: Option<RangeMeaning>,
    /// Turnout the pollster states, percent.
    pub turnout_stated: Option<f64>,
    /// Notes.
    pub notes: Option<String>,
    /// Source.
    pub source: Option<String>,
    /// Line in `polls.csv`, from 1.
    pub line: usize,
}

/// Percentages of both options that add up to no more than this are parts of 1.
const AS_FRACTIONS: f64 = 2.0;

impl Poll {
    /// A poll of which nothing else is published; `Poll { n, yes, no, ..Poll::new(…) }` fills it in.
    pub fn new(poll_id: &str, pollster: &str) -> Self {
        Self {
            poll_id: poll_id.to_owned(),
            pollster: pollster.to_owned(),
            sponsor: None,
            mode: Mode::Unknown,
            population: Population::Electorate,
            field_start: None,
            field_end: None,
            date_precision: DatePrecision::Day,
            published: None,
            n: None,
            yes: None,
            no: None,
            other: None,
            undecided: None,
            refused: None,
            base: Base::All,
            margin: None,
            range_low: None,
            range_high: None,
            range_option: None,
            range_meaning: None,
            turnout_stated: None,
            notes: None,
            source: None,
            line: 0,
        }
    }

    /// Printed percent of an option.
    pub fn percent(&self, side: Side) -> Option<f64> {
        match side {
            Side::Yes => self.yes,
            Side::No => self.no,
        }
    }

    /// Are its shares parts of 1, where percentages belong? No poll leaves 98 of 100 undecided.
    pub fn is_of_fractions(&self) -> bool {
        self.yes.zip(self.no).is_some_and(|(yes, no)| yes + no <= AS_FRACTIONS)
    }

    /// Two-way share of an option, undecided and refusals dropped in proportion, 0..1.
    pub fn two_way(&self, side: Side) -> Option<f64> {
        let decided = self.yes? + self.no?;
        (decided > 0.0).then(|| self.percent(side).map(|percent| percent / decided))?
    }

    /// Day in the middle of field work: start + floor((end - start) / 2); where one day alone is published, that day.
    pub fn middle(&self) -> Option<Date> {
        let (start, end) = (self.field_start.or(self.field_end)?, self.field_end.or(self.field_start)?);
        let days = start.until(end).ok()?.get_days();
        start.checked_add(jiff::Span::new().days(days.div_euclid(2))).ok()
    }
}

#[cfg(test)]
impl Poll {
    /// A poll for tests: 50 to 50 among 1000 who chose, without days.
    pub(crate) fn made(poll_id: &str) -> Self {
        let (n, half) = (Some(1000), Some(50.0));
        Self { n, yes: half, no: half, base: Base::Decided, line: 2, ..Self::new(poll_id, "House") }
    }
}

/// `[polls]` of `vote.toml`: how this vote's polls are to be read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PollRules {
    /// Rule for undecided answers, in the words of the `--undecided` flag.
    pub undecided: Option<String>,
    /// Whether printed percentages carry rounding error.
    pub rounding: Option<bool>,
    /// Respondents to assume where neither n nor a margin is published.
    pub default_n: Option<u64>,
    /// Several labels of one house: label → house.
    pub aliases: BTreeMap<String, String>,
    /// Poll ids left out on purpose, with the reason.
    pub excluded: BTreeMap<String, String>,
    /// Prior scales by name (`omega`, `tau`, `s_house`, `s_mode`, `level_mean`, `level_sd`, …), in share units.
    pub priors: BTreeMap<String, f64>,
}

impl PollRules {
    /// The house of a poll, under whatever label it stands.
    pub fn house<'a>(&'a self, poll: &'a Poll) -> &'a String {
        self.aliases.get(&poll.pollster).unwrap_or(&poll.pollster)
    }

    /// Names of the priors that are of the result itself: a forecast takes them where it is asked for a structural prior.
    pub fn structural(&self) -> impl Iterator<Item = &str> {
        self.priors.keys().map(String::as_str).filter(|name| name.starts_with("structural_"))
    }
}
