//! Rows of a table of polls → polls, and what is doubtful in them.

use std::collections::HashMap;

use jiff::civil::Date;

use super::{
    super::polls::{ManyPoll, ManyPolls},
    columns::Places,
    copies::{Listed, copies, spellings},
    told::{RaceResult, repeated, rows_left_out, spelled, two_results, wrong_days},
};
use crate::language::{Text, Value, say};
use crate::{
    InputError,
    data::{OpenRow, OpenTable},
    vote::Finding,
};

/// Percentages of yes and no that add up to less are fractions of 1.
const FRACTIONS: f64 = 1.5;

/// Rounded percentages add up to at most this.
const WHOLE: f64 = 102.0;

/// Results of one vote that differ by more (0..1) are of two votes.
const SAME_RESULT: f64 = 0.001;

/// Earlier than this many days before the vote nothing was a poll of it: ten years.
const FAR: i32 = 3653;

/// Distinct words in order of first appearance.
#[derive(Default)]
struct Names {
    list: Vec<String>,
    positions: HashMap<String, usize>,
}

impl Names {
    fn position(&mut self, name: &str) -> usize {
        if let Some(position) = self.positions.get(name) {
            return *position;
        }
        self.list.push(name.to_owned());
        self.positions.insert(name.to_owned(), self.list.len() - 1);
        self.list.len() - 1
    }

    /// Puts the names that polls still have in order and points the polls at their new positions; old positions in new order.
    fn sort(&mut self, polls: &mut [Listed], at: impl Fn(&mut ManyPoll) -> &mut usize) -> Vec<usize> {
        let mut used = vec![false; self.list.len()];
        polls.iter_mut().for_each(|listed| used[*at(&mut listed.poll)] = true);
        let mut order: Vec<usize> = (0..used.len()).filter(|old| used[*old]).collect();
        order.sort_unstable_by_key(|old| &self.list[*old]);
        let mut new = vec![0; used.len()];
        order.iter().enumerate().for_each(|(place, old)| new[*old] = place);
        polls.iter_mut().for_each(|listed| {
            let position = at(&mut listed.poll);
            *position = new[*position];
        });
        self.list = order.iter().map(|old| self.list[*old].clone()).collect();
        self.positions = self.list.iter().enumerate().map(|(place, name)| (name.clone(), place)).collect();
        order
    }
}

/// Shares and result of a row.
struct Figures {
    /// Percent of the poll.
    yes: f64,
    no: f64,
    /// Two-way result, 0..1.
    result: f64,
    /// Percent of yes and no among all votes.
    whole: Option<(f64, f64)>,
}

/// What is read; a refusal is kept.
fn kept<T>(read: Result<Option<T>, InputError>, refused: &mut Vec<InputError>) -> Option<T> {
    read.unwrap_or_else(|error| {
        refused.push(error);
        None
    })
}

/// Reads row after row and remembers names and doubts.
pub(super) struct Reader {
    at: Places,
    /// Respondents may be written with a mark between thousands.
    may_group: bool,
    races: Names,
    kinds: Names,
    pollsters: Names,
    modes: Names,
    sponsors: Names,
    /// Lines of rows without both shares or without a result.
    left_out: Vec<usize>,
    /// Lines of polls that ended after their vote.
    late: Vec<usize>,
    /// Lines of polls that ended ten years before it.
    far: Vec<usize>,
    /// Results of each race.
    results: Vec<RaceResult>,
    /// The largest two-way result as printed.
    largest: Option<f64>,
}

impl Reader {
    pub(super) fn new(at: Places, typed: bool) -> Self {
        Self {
            may_group: !typed && !at.published,
            at,
            races: Names::default(),
            kinds: Names::default(),
            pollsters: Names::default(),
            modes: Names::default(),
            sponsors: Names::default(),
            left_out: Vec::new(),
            late: Vec::new(),
            far: Vec::new(),
            results: Vec::new(),
            largest: None,
        }
    }

    /// A row as a poll; `None` where it is left out, or where a cell of it is refused.
    pub(super) fn poll(&mut self, row: &OpenRow<'_>, refused: &mut Vec<InputError>) -> Option<ManyPoll> {
        let met = refused.len();
        let figures = self.figures(row, refused);
        if figures.is_none() && refused.len() == met {
            return None;
        }
        let n = kept(self.respondents(row), refused);
        let vote_date = kept(self.date(row, "vote_date"), refused);
        let field_end = kept(self.date(row, "field_end"), refused);
        let Figures { yes, no, result, whole } = figures.filter(|_| refused.len() == met)?;
        let horizon = vote_date.zip(field_end).and_then(|(vote, end)| end.until(vote).ok());
        if horizon.is_some_and(|span| span.get_days() < 0) {
            self.late.push(row.line());
            return None;
        }
        if horizon.is_some_and(|span| span.get_days() > FAR) {
            self.far.push(row.line());
            return None;
        }
        let race = kept(self.race(row, vote_date).map(Some), refused)?;
        let position = self.races.position(&race);
        match self.results.get_mut(position) {
            None => self.results.push((result, None)),
            Some((first, other)) if (*first - result).abs() > SAME_RESULT => {
                *other = other.or(Some((row.line(), result)));
            }
            Some(_) => {}
        }
        // A row names the usual two parties, or none.
        let comparable = [("yes_party", "DEM"), ("no_party", "REP")]
            .iter()
            .all(|(name, usual)| self.text(row, name).is_empty() || self.text(row, name) == *usual);
        let [kind, pollster, mode, sponsor] =
            ["type", "pollster", "mode", "sponsor"].map(|name| self.text(row, name).to_owned());
        Some(ManyPoll {
            race: position,
            kind: self.kinds.position(&kind),
            pollster: self.pollsters.position(&pollster),
            mode: self.modes.position(&mode),
            sponsor: self.sponsors.position(&sponsor),
            vote_date,
            horizon_days: horizon.map(|span| span.get_days()),
            n,
            yes,
            no,
            result,
            result_lead: whole.map(|(a, b)| a - b),
            comparable,
        })
    }

    /// What a row says of shares and result; `None` where one of them is blank or refused.
    fn figures(&mut self, row: &OpenRow<'_>, refused: &mut Vec<InputError>) -> Option<Figures> {
        let met = refused.len();
        let [yes, no, printed, result_yes, result_no] = ["yes", "no", "result_yes_share", "result_yes", "result_no"]
            .map(|name| kept(self.percent(row, name), refused));
        if let Some(error) = yes.zip(no).and_then(|(yes, no)| self.doubtful(row, yes + no)) {
            refused.push(error);
        }
        if refused.len() > met {
            return None;
        }
        let whole = result_yes.zip(result_no).filter(|(a, b)| a + b > 0.0);
        // The pair is exact where the two-way share is a rounded one.
        let result = whole.map(|(a, b)| a / (a + b)).or(printed.map(|share| share / 100.0));
        let shares = yes.zip(no).filter(|(yes, no)| yes + no > 0.0);
        let (Some((yes, no)), Some(result)) = (shares, result) else {
            self.left_out.push(row.line());
            return None;
        };
        if whole.is_none() {
            self.largest =
                printed.map(|share| self.largest.map_or(share, |largest| largest.max(share))).or(self.largest);
        }
        Some(Figures { yes, no, result, whole })
    }

    /// Refuses a table whose results are all fractions: none of the votes would have a yes share above 1 %.
    pub(super) fn refuse_fractions(&self, table: &OpenTable) -> Result<(), InputError> {
        let (Some(&at), Some(row)) = (self.at.by_name.get("result_yes_share"), table.rows().next()) else {
            return Ok(());
        };
        match self.largest {
            Some(largest) if largest > 0.0 && largest <= 1.0 => {
                Err(row.refuse(at, say!(OpenTable::LookLikeFractions), say!(OpenTable::PercentOfResult)))
            }
            _ => Ok(()),
        }
    }

    /// The table, with what was noticed.
    pub(super) fn finish(
        mut self,
        mut polls: Vec<Listed>,
        file: String,
        sha256: String,
        mut findings: Vec<Finding>,
    ) -> ManyPolls {
        if !self.at.published {
            let other = spellings(&polls, &self.pollsters.list);
            for listed in &mut polls {
                listed.poll.pollster = *other.get(&listed.poll.pollster).unwrap_or(&listed.poll.pollster);
            }
            findings.extend(spelled(&other, &self.pollsters.list, &file));
        }
        self.in_order(&mut polls);
        findings.extend(rows_left_out(&self.left_out, &file));
        findings.extend(wrong_days(&self.late, &self.far, &file));
        findings.extend(two_results(&self.races.list, &self.results, &file));
        let copies = copies(&polls, &self.races.list, &self.pollsters.list, &self.modes.list);
        findings.extend(repeated(&copies, self.at.published, &file));
        if !self.at.published {
            polls.retain(|listed| copies.binary_search(&listed.line).is_err());
            self.in_order(&mut polls);
        }
        ManyPolls {
            polls: polls.into_iter().map(|listed| listed.poll).collect(),
            races: self.races.list,
            kinds: self.kinds.list,
            pollsters: self.pollsters.list,
            modes: self.modes.list,
            sponsors: self.sponsors.list,
            left_out: self.left_out.len(),
            copies: if self.at.published { 0 } else { copies.len() },
            file,
            sha256,
            findings,
        }
    }

    /// Names in order, only those of the polls, and polls by race, day and content: the order of the file changes nothing.
    fn in_order(&mut self, polls: &mut [Listed]) {
        let results = self.results.clone();
        let order = self.races.sort(polls, |poll| &mut poll.race);
        self.results = order.iter().map(|race| results[*race]).collect();
        self.kinds.sort(polls, |poll| &mut poll.kind);
        self.pollsters.sort(polls, |poll| &mut poll.pollster);
        self.modes.sort(polls, |poll| &mut poll.mode);
        self.sponsors.sort(polls, |poll| &mut poll.sponsor);
        polls.sort_by(|a, b| {
            let day = |poll: &ManyPoll| (poll.race, poll.vote_date, poll.horizon_days.map(std::cmp::Reverse));
            let names = |poll: &ManyPoll| (poll.pollster, poll.mode, poll.sponsor, poll.kind, poll.comparable);
            // Of two results under one name that of the nearer race stands last, for the last one is taken for all.
            let near = |poll: &ManyPoll| -(poll.result - 0.5).abs();
            let numbers = |listed: &Listed| {
                let poll = &listed.poll;
                [poll.n.unwrap_or(-1.0), poll.yes, poll.no, poll.result, poll.result_lead.unwrap_or(f64::NAN)]
            };
            let by_number = || {
                let pairs = numbers(a).into_iter().zip(numbers(b));
                pairs.map(|(a, b)| a.total_cmp(&b)).find(|order| order.is_ne()).unwrap_or(std::cmp::Ordering::Equal)
            };
            day(&a.poll)
                .cmp(&day(&b.poll))
                .then_with(|| near(&a.poll).total_cmp(&near(&b.poll)))
                .then_with(|| names(&a.poll).cmp(&names(&b.poll)))
                .then_with(by_number)
        });
    }

    /// Refuses percentages of yes and no whose sum is that of fractions, or more than all.
    fn doubtful(&self, row: &OpenRow<'_>, sum: f64) -> Option<InputError> {
        let refuse = |name: &str, problem: Text, cure: Text| {
            Some(row.refuse(self.at.by_name.get(name).copied().unwrap_or(0), problem, cure))
        };
        if sum > 0.0 && sum <= FRACTIONS {
            let problem = say!(OpenTable::AddUpToFractions, sum = Value::decimal(sum, 2));
            return refuse("yes", problem, say!(OpenTable::PercentOfPoll));
        }
        if sum > WHOLE {
            let problem = say!(OpenTable::AddUpToMore, sum = Value::decimal(sum, 1));
            return refuse("no", problem, say!(OpenTable::OneMistyped));
        }
        None
    }

    fn respondents(&self, row: &OpenRow<'_>) -> Result<Option<f64>, InputError> {
        if let Some(at) = self.at.by_name.get("n").filter(|_| self.may_group) {
            row.ungrouped(*at)?;
        }
        match (self.number(row, "n")?, self.at.by_name.get("n")) {
            (Some(n), Some(at)) if n < 1.0 => {
                Err(row.refuse(*at, say!(OpenTable::NoRespondents), say!(OpenTable::LeaveNBlank)))
            }
            (n, _) => Ok(n),
        }
    }

    fn race(&self, row: &OpenRow<'_>, vote_date: Option<Date>) -> Result<String, InputError> {
        let name = self.text(row, "race");
        match (self.at.state.and_then(|at| row.text(at)), vote_date) {
            (Some(state), Some(date)) if self.at.by_year || name.is_empty() => {
                Ok(format!("{} {state} {}", self.text(row, "type"), date.year()))
            }
            _ if name.is_empty() => {
                let at = self.at.by_name.get("race").copied().or(self.at.state).unwrap_or(0);
                Err(row.refuse(at, say!(OpenTable::Blank), say!(OpenTable::NameVote)))
            }
            _ => Ok(name.to_owned()),
        }
    }

    fn text<'t>(&self, row: &OpenRow<'t>, name: &str) -> &'t str {
        self.at.by_name.get(name).and_then(|at| row.text(*at)).unwrap_or("")
    }

    fn number(&self, row: &OpenRow<'_>, name: &str) -> Result<Option<f64>, InputError> {
        self.at.by_name.get(name).map_or(Ok(None), |at| row.number(*at))
    }

    fn percent(&self, row: &OpenRow<'_>, name: &str) -> Result<Option<f64>, InputError> {
        let value = self.at.by_name.get(name).map_or(Ok(None), |at| row.percent(*at))?;
        match (value, self.at.by_name.get(name)) {
            (Some(value), Some(at)) if !(0.0..=100.0).contains(&value) => {
                Err(row.refuse(*at, say!(OpenTable::NoPercentage), say!(OpenTable::Percent)))
            }
            (value, _) => Ok(value),
        }
    }

    fn date(&self, row: &OpenRow<'_>, name: &str) -> Result<Option<Date>, InputError> {
        self.at.by_name.get(name).map_or(Ok(None), |at| row.day(*at))
    }
}
