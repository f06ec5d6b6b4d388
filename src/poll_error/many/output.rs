//! What the analysis of many polls says.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    super::groups::{ErrorSummary, Herding, Horizon, HouseRow},
    bias_variance::BiasVariance,
    blocks::Block,
    pollsters::LeadErrors,
    student_t::StudentFit,
};
use crate::language::Sentences;

/// Polls of many votes against their results; errors are of the yes side, two-way, in points.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ManyErrors {
    /// Name of the file.
    pub file: String,
    /// Polls with both shares and a result.
    pub n_polls: usize,
    /// Votes.
    pub n_races: usize,
    /// Houses.
    pub n_pollsters: usize,
    /// Rows without shares or result.
    pub left_out: usize,
    /// Rows that repeat a poll; a poll counts once.
    pub copies: usize,
    /// Polls whose n is not published: what sampling alone would give is of the others.
    pub without_n: usize,
    /// Polls whose days before the vote are not known: the error by these days is of the others.
    pub without_days: usize,
    /// All polls together.
    pub summary: ErrorSummary,
    /// The same by kind of vote, where the table has a column `type`.
    pub by_type: BTreeMap<String, ErrorSummary>,
    /// The same by mode.
    pub by_mode: BTreeMap<String, ErrorSummary>,
    /// The same by sponsor.
    pub by_sponsor: BTreeMap<String, ErrorSummary>,
    /// Errors by poll, by race and by number of polls.
    pub spread: Block,
    /// The same with the sign turned: + means too high for the winner.
    pub spread_winner: Block,
    /// The same by kind of vote.
    pub spread_by_type: BTreeMap<String, Block>,
    /// By percent of answers for neither option.
    pub by_undecided: Vec<Band>,
    /// Student-t fitted to the mean errors of races, by number of polls.
    pub student_t: Vec<GroupTable<StudentFit>>,
    /// Split of the error into what the polls of a race share and what each adds, by kind of vote.
    pub bias_variance: Vec<GroupTable<BiasVariance>>,
    /// Error by days before the vote.
    pub horizon: Option<Horizon>,
    /// Are polls of one race closer to each other than sampling permits?
    pub herding: Option<Herding>,
    /// Table of houses.
    pub houses: Vec<HouseRow>,
    /// Errors of each house on the lead, where results give one.
    pub house_leads: Vec<GroupTable<LeadErrors>>,
    /// What a desk can print.
    pub sentences: Sentences,
}

/// A named group and its numbers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GroupTable<T> {
    /// Name of the group.
    pub group: String,
    /// Its numbers.
    #[serde(flatten)]
    pub numbers: T,
}

/// Errors of the polls in a band of undecided answers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Band {
    /// More than this, percent.
    pub above: f64,
    /// At most this, percent; null = no limit.
    pub up_to: Option<f64>,
    /// Errors of these polls.
    pub spread: Block,
}
