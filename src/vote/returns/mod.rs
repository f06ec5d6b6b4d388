//! What came in during the count, and when.

mod corrected;

use std::collections::{BTreeMap, HashMap};

use super::{Counts, Moment, Side, Text};

/// State of one report of a unit, or of a published aggregate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportStatus {
    /// Some ballots are still to come.
    Partial,
    /// All ballots are in.
    Complete,
    /// A complete count was changed.
    Corrected,
    /// The count was taken back: the unit is outstanding again.
    Retracted,
    /// Complete count announced in the night (aggregates).
    Provisional,
    /// Proclamation (aggregates).
    Final,
}

impl ReportStatus {
    /// Every status with its word in `returns.csv`, as they are declared; the first four are those of a unit.
    pub const WORDS: [(&'static str, Self); 6] = [
        ("partial", Self::Partial),
        ("complete", Self::Complete),
        ("corrected", Self::Corrected),
        ("retracted", Self::Retracted),
        ("provisional", Self::Provisional),
        ("final", Self::Final),
    ];

    /// Its word.
    pub fn word(self) -> &'static str {
        Self::WORDS[self as usize].0
    }
}

/// One report of one unit; a later report of the same unit is a revision.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Key of the unit.
    pub unit: String,
    /// Name a reader knows.
    pub name: Option<String>,
    /// Region.
    pub parent: Option<String>,
    /// Ballots.
    pub counts: Counts,
    /// Yes share where no ballots are published, 0..1.
    pub yes_share: Option<f64>,
    /// State of this report.
    pub status: ReportStatus,
    /// Share of the unit's ballots that is counted, 0..1.
    pub counted_fraction: Option<f64>,
    /// When it came in.
    pub reported_at: Option<Moment>,
    /// Line in `returns.csv`, from 1.
    pub line: usize,
}

/// What a published aggregate measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Percent of an option among yes and no.
    Share,
    /// Ballots cast in percent of registered.
    Turnout,
    /// 100 - turnout.
    Abstention,
    /// Blank ballots in percent of ballots cast.
    Blank,
    /// Spoiled ballots in percent of ballots cast.
    Spoiled,
    /// Registered persons (a count).
    Registered,
    /// Something that happened (no value).
    Event,
}

impl Measure {
    /// Every measure with its word in `returns.csv`, as they are declared.
    pub const WORDS: [(&'static str, Self); 7] = [
        ("share", Self::Share),
        ("turnout", Self::Turnout),
        ("abstention", Self::Abstention),
        ("blank", Self::Blank),
        ("spoiled", Self::Spoiled),
        ("registered", Self::Registered),
        ("event", Self::Event),
    ];

    /// Its word.
    pub fn word(self) -> &'static str {
        Self::WORDS[self as usize].0
    }
}

/// What `counted` and `total` of an aggregate count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CountedOf {
    /// Units.
    Stations,
    /// Ballots cast.
    Ballots,
    /// Valid ballots.
    Valid,
    /// Registered persons of the counted units.
    Registered,
}

impl CountedOf {
    /// All of them with their words in `returns.csv`, as they are declared.
    pub const WORDS: [(&'static str, Self); 4] = [
        ("stations", Self::Stations),
        ("ballots", Self::Ballots),
        ("valid", Self::Valid),
        ("registered", Self::Registered),
    ];

    /// Its word.
    pub fn word(self) -> &'static str {
        Self::WORDS[self as usize].0
    }
}

/// One published aggregate figure: a row of `returns.csv` with an empty `unit`.
#[derive(Debug, Clone, PartialEq)]
pub struct AggregateRow {
    /// `None` = the whole vote.
    pub area: Option<String>,
    /// What is measured.
    pub measure: Measure,
    /// The option a share is about.
    pub option: Option<Side>,
    /// Percent as printed.
    pub value: Option<f64>,
    /// What was counted by then.
    pub counted: Option<f64>,
    /// Out of how much; 100 where `counted` is a percentage.
    pub total: Option<f64>,
    /// What is counted.
    pub counted_of: Option<CountedOf>,
    /// Half-width of the printed rounding, percent points.
    pub rounding: Option<f64>,
    /// A note: shown, never used unless given again with `--hint`.
    pub hint: Option<String>,
    /// State.
    pub status: ReportStatus,
    /// When it was public.
    pub reported_at: Option<Moment>,
    /// Source.
    pub source: Option<String>,
    /// Line in `returns.csv`, from 1.
    pub line: usize,
}

impl AggregateRow {
    /// Whether its status is that of a figure of all ballots.
    pub fn is_called_complete(&self) -> bool {
        matches!(self.status, ReportStatus::Complete | ReportStatus::Provisional | ReportStatus::Final)
    }

    /// Whether the figure is announced as one of all ballots, and no smaller count beside it says otherwise.
    pub fn says_all(&self) -> bool {
        let is_short = matches!((self.counted, self.total), (Some(counted), Some(total)) if counted < total);
        self.is_called_complete() && !is_short
    }

    /// Half-width of its printed percentage: as stated, else half a unit of the last digit.
    pub fn half_width(&self) -> Option<f64> {
        let value = self.value?;
        Some(self.rounding.filter(|rounding| *rounding >= 0.0).unwrap_or_else(|| half_digit(value)))
    }
}

/// Rows of one instant, area and count: what one announcement said.
#[derive(Debug, Clone, PartialEq)]
pub struct AggregateLine {
    /// When it was public.
    pub reported_at: Option<Moment>,
    /// `None` = the whole vote.
    pub area: Option<String>,
    /// What was counted by then.
    pub counted: Option<f64>,
    /// The rows, in file order; never empty.
    pub rows: Vec<AggregateRow>,
}

impl AggregateLine {
    /// First row of a measure.
    pub fn row(&self, measure: Measure) -> Option<&AggregateRow> {
        self.rows.iter().find(|row| row.measure == measure)
    }

    /// Share of an option as printed (percent), from its own row or as 100 minus the other.
    pub fn share_percent(&self, side: Side) -> Option<f64> {
        let shares = || self.rows.iter().filter(|row| row.measure == Measure::Share);
        shares()
            .find(|row| row.option == Some(side))
            .and_then(|row| row.value)
            .or_else(|| shares().find(|row| row.option == Some(side.other()))?.value.map(|value| 100.0 - value))
    }

    /// State of the line.
    pub fn status(&self) -> ReportStatus {
        self.rows[0].status
    }
}

/// All that came in: `returns.csv`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Returns {
    /// Reports of units in file order.
    pub reports: Vec<Report>,
    /// Published aggregates in file order.
    pub aggregates: Vec<AggregateRow>,
    /// A rehearsal: some row says that it is no real return.
    pub is_test: bool,
    /// Rows that could not be read, in file order.
    pub unread: Vec<SetAside>,
    /// Published numbers of ballots to expect, in file order.
    pub expected: Vec<ExpectedBallots>,
}

/// How many ballots a unit will have in the end, as published: `expected` and `expected_sd` of a row.
#[derive(Debug, Clone, PartialEq)]
pub struct ExpectedBallots {
    /// Key of the unit.
    pub unit: String,
    /// Ballots cast in all.
    pub ballots: f64,
    /// Their sd; 0 where none is published.
    pub sd: f64,
    /// When it was published.
    pub reported_at: Option<Moment>,
    /// Line in `returns.csv`, from 1.
    pub line: usize,
}

/// A row of `returns.csv` that cannot be true or cannot be read, and is left out.
#[derive(Debug, Clone, PartialEq)]
pub struct SetAside {
    /// Line in `returns.csv`, from 1.
    pub line: usize,
    /// Key of the unit; `None` in a published aggregate, or where the key itself cannot be read.
    pub unit: Option<String>,
    /// When it came in, where that can be read.
    pub reported_at: Option<Moment>,
    /// Why it is left out.
    pub why: Text,
}

/// All returns at one instant: the last report of every unit, and how often it changed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Snapshot {
    /// The instant asked for; `None` = everything in the file.
    pub as_of: Option<Moment>,
    /// Last report by unit key (a retracted unit is absent).
    pub reports: BTreeMap<String, Report>,
    /// Earlier reports that a later one replaced, by unit key, oldest first.
    pub revisions: BTreeMap<String, Vec<Report>>,
    /// Aggregate lines public by then, oldest first; lines without a time first, and only when no instant was asked for.
    pub lines: Vec<AggregateLine>,
    /// Rows that were left out, in file order.
    pub set_aside: Vec<SetAside>,
    /// Last report of the units that are listed at zero because they are not counted yet: they are outstanding.
    pub at_zero: BTreeMap<String, Report>,
    /// Units whose complete counts grew: all that is called complete is a part of unknown size. 0 where `complete` is taken at its word.
    pub running: usize,
    /// Last published number of ballots to expect, and its sd, by unit key.
    pub expected: BTreeMap<String, (f64, f64)>,
    /// Time of the last row that counts, says nothing yet or takes a unit back.
    pub latest: Option<Moment>,
}

impl ReportStatus {
    /// Are all ballots of a unit in?
    pub fn is_complete(self) -> bool {
        matches!(self, Self::Complete | Self::Corrected)
    }
}

impl SetAside {
    /// Whether it may have come in by an instant: where its time cannot be read, it may.
    pub(crate) fn is_by(&self, as_of: Option<Moment>) -> bool {
        self.reported_at.is_none() || is_known(as_of, self.reported_at)
    }
}

impl Returns {
    /// The rows up to an instant, and those without a time.
    pub fn until(&self, limit: Moment) -> Self {
        let by = |at: Option<Moment>| at.is_none_or(|at| at.timestamp <= limit.timestamp);
        let mut until = self.clone();
        until.reports.retain(|report| by(report.reported_at));
        until.aggregates.retain(|row| by(row.reported_at));
        until.expected.retain(|row| by(row.reported_at));
        until
    }

    /// Time of the last row known at an instant.
    pub fn latest(&self, as_of: Option<Moment>) -> Option<Moment> {
        let reports = self.reports.iter().map(|report| report.reported_at);
        let lines = self.aggregates.iter().map(|row| row.reported_at);
        reports.chain(lines).flatten().filter(|at| is_known(as_of, Some(*at))).max()
    }

    /// Aggregate rows joined to lines: equal `reported_at`, `area` and `counted`; oldest first, without a time first. A share that is
    /// printed as a part of 1 is told and not read as so many percent.
    pub fn lines(&self) -> Vec<AggregateLine> {
        let mut lines: Vec<AggregateLine> = Vec::new();
        let mut places = HashMap::with_capacity(self.aggregates.len());
        let is_fraction = |row: &AggregateRow| row.measure == Measure::Share && row.value.is_some_and(is_likely_share);
        for row in self.aggregates.iter().filter(|row| !is_fraction(row)) {
            let at = row.reported_at.map(|at| (at.timestamp, at.offset.seconds()));
            // Adding zero makes one number of 0 and -0.
            let key = (at, row.area.as_deref(), row.counted.map(|counted| (counted + 0.0).to_bits()));
            let place = *places.entry(key).or_insert(lines.len());
            match lines.get_mut(place) {
                Some(line) => line.rows.push(row.clone()),
                None => lines.push(AggregateLine {
                    reported_at: row.reported_at,
                    area: row.area.clone(),
                    counted: row.counted,
                    rows: vec![row.clone()],
                }),
            }
        }
        lines.sort_by_key(|line| line.reported_at.map(|at| at.timestamp));
        lines
    }
}

/// Half the last printed digit of a percentage: 0.5 for 52, 0.005 for 53.26.
pub(crate) fn half_digit(value: f64) -> f64 {
    0.5 / 10_f64.powi(decimals(value))
}

/// Digits after the point in the shortest writing of a number, 6 at most.
pub(crate) fn decimals(value: f64) -> i32 {
    let text = value.to_string();
    text.split_once('.').map_or(0, |(_, fraction)| fraction.len().min(6) as i32)
}

/// A percentage that is probably a share from 0 to 1: below 1, with two digits or more.
pub(crate) fn is_likely_share(percent: f64) -> bool {
    percent > 0.0 && percent < 1.0 && decimals(percent) >= 2
}

/// Whether a row of this time was known at an instant; `None` = all of the file is.
pub(crate) fn is_known(as_of: Option<Moment>, at: Option<Moment>) -> bool {
    match (as_of, at) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(limit), Some(at)) => at.timestamp <= limit.timestamp,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_digits_give_the_rounding() {
        assert_eq!(half_digit(52.0), 0.5);
        assert!((half_digit(53.26) - 0.005).abs() < 1e-12);
    }
}
