//! Walk forward: each race is forecast with what earlier races taught.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use jiff::civil::Date;

use super::{
    learn::learn,
    output::{Backtest, LearnedScales},
    race::{PastPoll, Race},
    score::{ScoredRace, rivals, score},
    summary::{Facts, summary},
};
use crate::language::{Text, Value, say};
use crate::{Error, Result};

/// Races that the scales are learned from at least.
const LEAST_TRAINING: usize = 20;

/// Choices of a backtest.
#[derive(Debug, Clone, PartialEq)]
pub struct BacktestOptions {
    /// Last year of races that only train; `None` = the first half of the two-year cycles.
    pub train_to: Option<i16>,
    /// Last year of races that are forecast; `None` = all.
    pub test_to: Option<i16>,
    /// Oldest poll used, days before the vote.
    pub most_days: i32,
}

impl Default for BacktestOptions {
    fn default() -> Self {
        Self { train_to: None, test_to: None, most_days: 21 }
    }
}

/// Days ahead that a race is forecast: from the polls that old or older.
const LEADS: [i32; 3] = [1, 8, 15];

/// Forecasts each race as of its eve with scales learned from earlier races alone.
///
/// # Errors
/// Fewer than 20 races to learn from, or none to forecast.
pub fn backtest(polls: &[PastPoll], options: &BacktestOptions) -> Result<Backtest> {
    let mut walk = Walk::new(polls, options)?;
    let scored = walk.forecast(0..walk.len());
    Ok(summary(walk.facts(), &scored))
}

/// A race of a cycle at a lead, by its place in the races of that lead.
#[derive(Debug, Clone, Copy)]
struct Stop {
    cycle: i16,
    lead: usize,
    race: usize,
}

/// The races that a backtest forecasts, in order: cycle by cycle, in each on the eve first. Every stop is known before anything is learned.
#[derive(Debug)]
pub struct Walk<'a> {
    races: [Vec<Race<'a>>; 3],
    stops: Vec<Stop>,
    /// Day of the first race of each cycle that is forecast.
    first: BTreeMap<i16, Date>,
    learned: BTreeMap<i16, LearnedScales>,
    facts: Facts,
}

impl<'a> Walk<'a> {
    /// Sorts the races and lists the stops.
    ///
    /// # Errors
    /// As [`backtest`].
    pub fn new(polls: &'a [PastPoll], options: &BacktestOptions) -> Result<Self> {
        let (kept, left_out) = kept(polls, options);
        let mut cycles: Vec<i16> = kept.iter().map(|poll| cycle(poll.vote_date)).collect();
        cycles.sort_unstable();
        cycles.dedup();
        let half = cycles.get((cycles.len().max(1) - 1) / 2).copied().unwrap_or(0);
        let train_to = options.train_to.unwrap_or(half);
        if let Some(test_to) = options.test_to.filter(|test_to| *test_to <= train_to) {
            let (test_to, train_to) = (Value::plain(test_to), Value::plain(train_to));
            return Err(Error::usage(say!(Flag::NothingToTest, test_to, train_to), say!(Flag::NothingToTestCure)));
        }
        let is_test = |date: Date| date.year() > train_to && date.year() <= options.test_to.unwrap_or(i16::MAX);
        let races = LEADS.map(|lead| Race::group(&kept, lead));
        let first = first_days(&races[0], is_test);
        let mut stops = Vec::new();
        for (&year, &from) in &first {
            for (lead, races) in races.iter().enumerate() {
                if races.partition_point(|race| race.date() < from) >= LEAST_TRAINING {
                    // None before `from`: it is among those that the scales of the cycle are learned from.
                    let is_member = |date: Date| cycle(date) == year && date >= from && is_test(date);
                    let members = races.iter().enumerate().filter(|(_, race)| is_member(race.date()));
                    stops.extend(members.map(|(race, _)| Stop { cycle: year, lead, race }));
                }
            }
        }
        if stops.is_empty() {
            let all = races[0].len();
            if all == 0 && polls.iter().any(|poll| poll.days_before > options.most_days) {
                let days = Value::plain(options.most_days.unsigned_abs());
                return Err(Error::nothing(say!(NoAnswer::NoPollWithin, days), say!(NoAnswer::NoPollWithinCure)));
            }
            let cure = match all > LEAST_TRAINING {
                true => say!(NoAnswer::MoreYears),
                false => say!(NoAnswer::MoreRaces, least = LEAST_TRAINING),
            };
            let year = Value::plain(train_to);
            return Err(Error::nothing(say!(NoAnswer::NoRaceToLearn, year, least = LEAST_TRAINING, races = all), cure));
        }
        // Those after `train_to` with too few before them only teach, too.
        let tested: BTreeSet<usize> = stops.iter().filter(|stop| stop.lead == 0).map(|stop| stop.race).collect();
        let last = tested.iter().map(|race| races[0][*race].date()).max();
        let years = |test: bool| -> Vec<i16> {
            let races = races[0].iter().enumerate().filter(|(race, _)| tested.contains(race) == test);
            races.map(|(_, race)| race.date()).filter(|date| Some(*date) <= last).map(Date::year).collect()
        };
        let facts = Facts {
            polls: polls.len(),
            left_out,
            races_train: years(false).len(),
            years_train: ends(&years(false)),
            years_test: ends(&years(true)),
            train_to,
        };
        Ok(Self { races, stops, first, learned: BTreeMap::new(), facts })
    }

    /// Races to forecast, each once a lead.
    #[expect(clippy::len_without_is_empty, reason = "a walk without a stop is refused")]
    pub fn len(&self) -> usize {
        self.stops.len()
    }

    /// What is known of the test before anything is forecast.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The numbers up to which one cycle reaches: what is learned serves all of them.
    pub fn cycle_ends(&self) -> Vec<usize> {
        let cycles = self.stops.chunk_by(|a, b| a.cycle == b.cycle).map(<[Stop]>::len);
        cycles
            .scan(0, |end, stops| {
                *end += stops;
                Some(*end)
            })
            .collect()
    }

    /// Forecasts and scores of the stops with these numbers. What earlier cycles teach is learned on the way, each from the one before.
    pub fn forecast(&mut self, numbers: Range<usize>) -> Vec<ScoredRace> {
        let stops = self.stops[numbers].to_vec();
        if let Some(last) = stops.iter().map(|stop| stop.cycle).max() {
            self.learn_to(last);
        }
        stops.iter().filter_map(|stop| self.at(*stop)).collect()
    }

    fn learn_to(&mut self, last: i16) {
        for (&year, &from) in self.first.range(..=last) {
            if !self.learned.contains_key(&year) {
                let races = &self.races[0];
                // Sorted by day of vote: everything before the first race of the cycle is earlier.
                let earlier = &races[..races.partition_point(|other| other.date() < from)];
                let before = self.learned.last_key_value().map(|(_, scales)| scales.settings);
                let settings = learn(earlier, before);
                let scales = LearnedScales { from, trained_on: earlier.len(), settings, rival_sd: rival_sds(earlier) };
                self.learned.insert(year, scales);
            }
        }
    }

    fn at(&self, stop: Stop) -> Option<ScoredRace> {
        let scales = self.learned.get(&stop.cycle)?;
        let races = &self.races[stop.lead];
        let race = &races[stop.race];
        let sds = rival_sds(&races[..races.partition_point(|race| race.date() < scales.from)]);
        Some(score(race, (stop.cycle, LEADS[stop.lead]), *scales, sds))
    }
}

/// First and last of some years.
fn ends(years: &[i16]) -> [i16; 2] {
    [years.iter().min().copied().unwrap_or(0), years.iter().max().copied().unwrap_or(0)]
}

/// Day of the first test race of each cycle with enough earlier races.
fn first_days(races: &[Race<'_>], is_test: impl Fn(Date) -> bool) -> BTreeMap<i16, Date> {
    let mut first: BTreeMap<i16, Date> = BTreeMap::new();
    for race in races.iter().filter(|race| is_test(race.date())) {
        if races.partition_point(|other| other.date() < race.date()) >= LEAST_TRAINING {
            first.entry(cycle(race.date())).or_insert(race.date());
        }
    }
    first
}

/// Polls that count, and how many do not by reason.
fn kept<'a>(polls: &'a [PastPoll], options: &BacktestOptions) -> (Vec<&'a PastPoll>, BTreeMap<String, usize>) {
    let mut left_out = BTreeMap::new();
    let reason = |poll: &PastPoll| -> Option<Text> {
        match poll {
            _ if poll.days_before < 1 => Some(say!(Backtest::NotBeforeEve)),
            _ if poll.days_before > options.most_days => {
                Some(say!(Backtest::TooEarly, days = Value::plain(options.most_days)))
            }
            _ if !(poll.yes >= 0.0 && poll.no >= 0.0 && poll.yes + poll.no > 0.0) => Some(say!(Backtest::NoShare)),
            _ => None,
        }
    };
    let kept = polls.iter().filter(|poll| match reason(poll) {
        Some(why) => {
            *left_out.entry(why.english()).or_default() += 1;
            false
        }
        None => true,
    });
    (kept.collect(), left_out)
}

/// Two-year cycle of a vote, named by its even year.
fn cycle(date: Date) -> i16 {
    date.year() + date.year().rem_euclid(2)
}

/// Root mean square error of each rival.
fn rival_sds(races: &[Race<'_>]) -> [f64; 3] {
    let errors: Vec<[f64; 3]> = races.iter().map(|race| rivals(race).map(|point| point - race.result())).collect();
    [0, 1, 2].map(|k| (errors.iter().map(|error| error[k] * error[k]).sum::<f64>() / errors.len() as f64).sqrt())
}
