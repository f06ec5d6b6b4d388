//! Polls of past races, and one race through the campaign model.

use jiff::civil::Date;

use crate::model::campaign::{
    build::contrast,
    mixture::Mixture,
    options::{GridChoice, Hyper},
    posterior::fit,
    priors::Priors,
    raw::{rounding, sampling},
    series::{FixedColumn, Row, Series},
};

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
        races.map(|polls| Self { polls: polls.to_vec() }).collect()
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

    /// The latent share on the day of the vote, centred on one half.
    pub fn latent(&self, priors: &Priors) -> Mixture {
        let series = self.series(priors);
        match fit(&series, priors, Hyper::default(), GridChoice::Auto, 0.0) {
            Ok(posterior) => posterior.last_day().condensed(24),
            // Cannot happen on an adaptive grid; the prior alone says as little as can be said.
            Err(_) => Mixture::normal(0.0, priors.level_sd),
        }
    }

    fn series(&self, priors: &Priors) -> Series {
        let first = self.polls[0].days_before;
        let words = |pick: fn(&PastPoll) -> &String| {
            let mut words: Vec<String> =
                self.polls.iter().map(|poll| pick(poll).clone()).filter(|word| !word.is_empty()).collect();
            words.sort_unstable();
            words.dedup();
            words
        };
        let modes = words(|poll| &poll.mode);
        let mut houses = words(|poll| &poll.pollster);
        if self.polls.iter().any(|poll| poll.pollster.is_empty()) {
            houses.insert(0, String::new());
        }
        let contrasts = modes.len().saturating_sub(1);
        let rows = self.polls.iter().map(|poll| {
            let n = (poll.n.unwrap_or(DEFAULT_N) * (poll.yes + poll.no) / 100.0).max(1.0);
            Row {
                day: usize::try_from(first - poll.days_before).unwrap_or(0),
                house: houses.partition_point(|house| *house < poll.pollster),
                fixed: contrast(modes.iter().position(|mode| *mode == poll.mode), contrasts),
                x: (poll.yes - poll.no) / (2.0 * (poll.yes + poll.no)),
                noise: sampling(poll.yes, poll.no, n) + rounding(poll.yes, poll.no),
            }
        });
        let rows = rows.collect();
        let columns = vec![FixedColumn { sd: priors.s_mode }; contrasts];
        let n_days = usize::try_from(first).unwrap_or(0) + 1;
        Series { n_days, houses, columns, rows, level_var: priors.level_sd * priors.level_sd }
    }
}
