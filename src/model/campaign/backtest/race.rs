//! Polls of past races, and one race through the campaign model.

use jiff::civil::Date;

use super::settings::Settings;
use crate::model::campaign::observation::{rounding, sampling};
use crate::model::campaign::path::{Conditional, DaySums, FixedColumn, Row, Series, Workspace, contrast, filter};
use crate::vote::Base;

/// Respondents assumed where n is not published.
const DEFAULT_N: f64 = 500.0;

/// One poll of a past race.
#[derive(Debug, Clone, PartialEq)]
pub struct PastPoll {
    /// Key of the race.
    pub race: String,
    /// House.
    pub pollster: String,
    /// How it was taken, blank = unknown.
    pub mode: String,
    /// Days from the end of field work to the vote.
    pub days_before: i32,
    /// Day of the vote.
    pub vote_date: Date,
    /// Respondents.
    pub n: Option<f64>,
    /// Percent for yes.
    pub yes: f64,
    /// Percent for no.
    pub no: f64,
    /// Two-way result of yes, 0..1.
    pub result: f64,
}

impl PastPoll {
    /// Two-way share, 0..1.
    pub fn share(&self) -> f64 {
        self.yes / (self.yes + self.no)
    }
}

/// A race with its polls, oldest first.
#[derive(Debug, Clone)]
pub(super) struct Race<'a> {
    /// Polls.
    pub polls: Vec<&'a PastPoll>,
    /// The polls on the model's calendar; the scales are filled in by the settings.
    series: Series,
}

impl<'a> Race<'a> {
    /// Groups polls that are at least `lead` days old; races sorted by day of vote and key.
    pub fn group(polls: &[&'a PastPoll], lead: i32) -> Vec<Self> {
        let mut sorted: Vec<&'a PastPoll> = polls.iter().copied().filter(|poll| poll.days_before >= lead).collect();
        sorted.sort_by(|a, b| {
            let key = |poll: &'a PastPoll| (poll.vote_date, &poll.race, -poll.days_before, &poll.pollster);
            key(a).cmp(&key(b)).then(a.n.unwrap_or(0.0).total_cmp(&b.n.unwrap_or(0.0))).then(a.yes.total_cmp(&b.yes))
        });
        let races = sorted.chunk_by(|a, b| (a.vote_date, &a.race) == (b.vote_date, &b.race));
        races.map(|polls| Self { polls: polls.to_vec(), series: calendar(polls) }).collect()
    }

    /// Day of the vote.
    pub fn date(&self) -> Date {
        self.polls[0].vote_date
    }

    /// Two-way result, 0..1.
    pub fn result(&self) -> f64 {
        self.polls[0].result
    }

    /// Days between the last poll and the vote.
    pub fn last_poll_days(&self) -> i32 {
        self.polls[self.polls.len() - 1].days_before
    }

    /// The latent share on the day of the vote, centred on one half, and the likelihood of the polls.
    pub fn latent(&self, settings: &Settings) -> Conditional {
        let mut series = self.series.clone();
        series.level_var = settings.level_sd * settings.level_sd;
        series.columns.iter_mut().for_each(|column| column.sd = settings.s_mode);
        let filtered = filter(&series, &DaySums::new(&series, settings.tau), settings.omega);
        Workspace::default().condition(&series, &filtered, settings.s_house)
    }
}

/// Days, houses and modes of the polls of one race, oldest first.
fn calendar(polls: &[&PastPoll]) -> Series {
    let first = polls[0].days_before;
    let words = |pick: fn(&PastPoll) -> &String| {
        let mut words: Vec<&String> = polls.iter().map(|poll| pick(poll)).collect();
        words.sort_unstable();
        words.dedup();
        words
    };
    let houses = words(|poll| &poll.pollster);
    let modes: Vec<&String> = words(|poll| &poll.mode).into_iter().filter(|mode| !mode.is_empty()).collect();
    let contrasts = modes.len().saturating_sub(1);
    let rows = polls.iter().map(|poll| {
        let n = Base::All.decided(poll.n.unwrap_or(DEFAULT_N), poll.yes + poll.no).max(1.0);
        Row {
            day: usize::try_from(first - poll.days_before).unwrap_or(0),
            house: houses.partition_point(|house| **house < poll.pollster),
            fixed: contrast(modes.iter().position(|mode| **mode == poll.mode), contrasts),
            x: (poll.yes - poll.no) / (2.0 * (poll.yes + poll.no)),
            noise: sampling(poll.yes, poll.no, n) + rounding(poll.yes, poll.no),
        }
    });
    Series {
        n_days: usize::try_from(first).unwrap_or(0) + 1,
        rows: rows.collect(),
        houses: vec![String::new(); houses.len()],
        columns: vec![FixedColumn { sd: 0.0 }; contrasts],
        level_var: 0.0,
    }
}
