//! A table of polls of many votes, as numbers.

use jiff::civil::Date;

use super::super::measures::TwoWay;
use crate::Error;
use crate::language::{Text, say};
use crate::vote::{Base, Code, Finding, PollTableCode};

/// Polls of many votes; names are kept once and polls point at them.
#[derive(Debug, Clone, Default)]
pub struct ManyPolls {
    /// The polls by race and day, whatever their order in the file.
    pub polls: Vec<ManyPoll>,
    /// Votes (elections, referendums).
    pub races: Vec<String>,
    /// Kinds of votes (`type`), blank where the table has none.
    pub kinds: Vec<String>,
    /// Houses.
    pub pollsters: Vec<String>,
    /// Modes.
    pub modes: Vec<String>,
    /// Sponsors.
    pub sponsors: Vec<String>,
    /// Rows without both shares or without a result.
    pub left_out: usize,
    /// Rows that repeat a poll.
    pub copies: usize,
    /// Name of the file.
    pub file: String,
    /// SHA-256 (hex) of the file.
    pub sha256: String,
    /// What was noticed while reading.
    pub findings: Vec<Finding>,
}

impl ManyPolls {
    /// Why nothing is left to say of the table: its polls are all after their votes, or it is as told otherwise.
    pub fn nothing(&self, problem: Text, cure: Text) -> Error {
        let late = self.findings.iter().find(|finding| finding.code == Code::from(PollTableCode::PollsAfterVote));
        match late.filter(|_| self.polls.is_empty()) {
            Some(late) => {
                let why = &late.message;
                Error::nothing(say!(NoAnswer::NonePollsLeft, file = &self.file, why), late.hint.clone())
            }
            None => Error::nothing(problem, cure),
        }
    }
}

/// One poll; names are positions in the lists of [`ManyPolls`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ManyPoll {
    /// Its vote.
    pub race: usize,
    /// Kind of vote.
    pub kind: usize,
    /// Its house.
    pub pollster: usize,
    /// Its mode.
    pub mode: usize,
    /// Its sponsor.
    pub sponsor: usize,
    /// Day of the vote.
    pub vote_date: Option<Date>,
    /// Days from the end of field work to the vote.
    pub horizon_days: Option<i32>,
    /// Respondents.
    pub n: Option<f64>,
    /// Percent of all answers for yes.
    pub yes: f64,
    /// Percent of all answers for no.
    pub no: f64,
    /// Two-way result of yes, 0..1.
    pub result: f64,
    /// Lead of yes over no in the result, points of all votes, where both are given.
    pub result_lead: Option<f64>,
    /// May its signed error be averaged with those of other votes? False where yes and no are not the usual two parties.
    pub comparable: bool,
}

impl ManyPoll {
    /// Two-way share of yes, 0..1.
    pub fn share(&self) -> f64 {
        self.yes / (self.yes + self.no)
    }

    /// Share and size beside the result.
    pub fn held(&self) -> TwoWay {
        TwoWay { share: self.share(), result: self.result, n_decided: self.n_decided(), n_full: self.n }
    }

    /// Signed error of the two-way share, points.
    pub fn error_points(&self) -> f64 {
        self.held().error_points()
    }

    /// The error with the sign turned so that + means too high for the winner.
    pub fn winner_error_points(&self) -> f64 {
        if self.result >= 0.5 { self.error_points() } else { -self.error_points() }
    }

    /// Respondents who chose one of the two.
    pub fn n_decided(&self) -> Option<f64> {
        self.n.map(|n| Base::All.decided(n, self.yes + self.no))
    }

    /// Percent of answers for neither.
    pub fn undecided(&self) -> f64 {
        100.0 - self.yes - self.no
    }
}
