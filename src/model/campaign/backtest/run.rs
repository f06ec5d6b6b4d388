//! Walk forward: each race is forecast with what earlier races taught.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{
    learn::learn,
    output::{Backtest, LearnedScales},
    race::{PastPoll, Race},
    score::{ScoredRace, group, rivals, score},
};
use crate::language::say;
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

/// Forecasts each race as of its eve with scales learned from earlier races alone.
///
/// # Errors
/// Fewer than 20 races to learn from, or none to forecast.
#[expect(clippy::too_many_lines, reason = "each grouping of the races is a line of its own")]
pub fn backtest(polls: &[PastPoll], options: &BacktestOptions) -> Result<Backtest> {
    let (kept, left_out) = kept(polls, options);
    let mut cycles: Vec<i16> = kept.iter().map(|poll| cycle(poll.vote_date)).collect();
    cycles.sort_unstable();
    cycles.dedup();
    let half = cycles.get((cycles.len().max(1) - 1) / 2).copied().unwrap_or(0);
    let train_to = options.train_to.unwrap_or(half);
    let is_test = |date: Date| date.year() > train_to && date.year() <= options.test_to.unwrap_or(i16::MAX);
    let races = Race::group(&kept, 1);
    let taught = taught(&races, is_test);
    let eve: Vec<ScoredRace> = forecasts(&races, &taught, is_test);
    if eve.is_empty() {
        return Err(Error::nothing(
            say!(NoAnswer::NoRaceToLearn, year = train_to, least = LEAST_TRAINING),
            say!(NoAnswer::MoreYears),
        ));
    }
    let leads = [(1, "1-7 days ahead"), (8, "8-14 days ahead"), (15, "15-21 days ahead")];
    let by_lead = leads.iter().filter_map(|&(lead, name)| match lead {
        1 => Some(group(name, eve.iter())),
        _ => {
            let ahead = forecasts(&Race::group(&kept, lead), &taught, is_test);
            (!ahead.is_empty()).then(|| group(name, ahead.iter()))
        }
    });
    let by_lead = by_lead.collect();
    let pick = |name: &str, holds: &dyn Fn(&ScoredRace) -> bool| {
        let members: Vec<&ScoredRace> = eve.iter().filter(|race| holds(race)).collect();
        (!members.is_empty()).then(|| group(name, members.into_iter()))
    };
    let bands = [
        (1, 1, "1 poll"),
        (2, 3, "2-3 polls"),
        (4, 6, "4-6 polls"),
        (7, 10, "7-10 polls"),
        (11, usize::MAX, "11 or more polls"),
    ];
    let by_polls =
        bands.iter().filter_map(|&(low, high, name)| pick(name, &|race| (low..=high).contains(&race.line.polls)));
    let weeks = [
        (1, 7, "last poll 1-7 days before"),
        (8, 14, "last poll 8-14 days before"),
        (15, i32::MAX, "last poll 15 days before or more"),
    ];
    let by_last_poll = weeks
        .iter()
        .filter_map(|&(low, high, name)| pick(name, &|race| (low..=high).contains(&race.line.last_poll_days)));
    let by_cycle = cycles.iter().filter_map(|&year| pick(&format!("cycle of {year}"), &|race| race.cycle == year));
    let years = |mut years: Vec<i16>| {
        years.sort_unstable();
        [years.first().copied().unwrap_or(0), years.last().copied().unwrap_or(0)]
    };
    let dates = |test: bool| -> Vec<i16> {
        let wanted =
            races.iter().map(Race::date).filter(|date| if test { is_test(*date) } else { date.year() <= train_to });
        wanted.map(Date::year).collect()
    };
    Ok(Backtest {
        polls: polls.len(),
        left_out,
        races_train: dates(false).len(),
        years_train: years(dates(false)),
        races_test: eve.len(),
        years_test: years(dates(true)),
        all: group("all", eve.iter()),
        by_polls: by_polls.collect(),
        by_last_poll: by_last_poll.collect(),
        by_lead,
        by_cycle: by_cycle.collect(),
        learned: taught.into_values().collect(),
        races: eve.into_iter().map(|race| race.line).collect(),
        assumptions: assumptions(train_to),
    })
}

fn assumptions(train_to: i16) -> Vec<String> {
    vec![
        format!("Races to {train_to} only train. Each later race is forecast on its eve from its own polls; everything else was learned from races dated before the first vote of its two-year cycle."),
        "The campaign model at fixed scales plus an error that all polls of a race share, of variance error_sd² + lone_sd²/polls; Student t as a whole. omega, tau, s_house, s_mode and level_sd are those under which the polls of earlier races were most probable; error_sd, lone_sd and df those under which the earlier results were, given these; each with a weak prior (a factor of 4.5 either way) around the program's defaults.".to_owned(),
        "Forecasts 8 and 15 days ahead use the polls that old or older and the same scales: the path walks further.".to_owned(),
        "Rivals use two-way shares as printed and are normal with one sd each, the root mean square of their own errors at the same lead in the same earlier races.".to_owned(),
        "Intervals of means are clustered by two-year cycle, t with one degree of freedom less than cycles.".to_owned(),
    ]
}

/// Polls that count, and how many do not by reason.
fn kept<'a>(polls: &'a [PastPoll], options: &BacktestOptions) -> (Vec<&'a PastPoll>, BTreeMap<String, usize>) {
    let mut left_out = BTreeMap::new();
    let reason = |poll: &PastPoll| -> Option<String> {
        match poll {
            _ if poll.days_before < 1 => Some("not before the eve".to_owned()),
            _ if poll.days_before > options.most_days => {
                Some(format!("more than {} days before the vote", options.most_days))
            }
            _ if !(poll.yes >= 0.0 && poll.no >= 0.0 && poll.yes + poll.no > 0.0) => Some("no share".to_owned()),
            _ => None,
        }
    };
    let kept = polls.iter().filter(|poll| match reason(poll) {
        Some(why) => {
            *left_out.entry(why).or_default() += 1;
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

/// What the races before each test cycle teach, by cycle; cycles with too few earlier races are left out.
fn taught(races: &[Race<'_>], is_test: impl Fn(Date) -> bool) -> BTreeMap<i16, LearnedScales> {
    let mut out: BTreeMap<i16, LearnedScales> = BTreeMap::new();
    for race in races.iter().filter(|race| is_test(race.date())) {
        let year = cycle(race.date());
        // Sorted by day of vote: everything before the first race of the cycle is earlier.
        let earlier = races.partition_point(|other| other.date() < race.date());
        if earlier < LEAST_TRAINING || out.contains_key(&year) {
            continue;
        }
        let before = out.last_key_value().map(|(_, scales)| scales.settings);
        let scales = LearnedScales {
            from: race.date(),
            trained_on: earlier,
            settings: learn(&races[..earlier], before),
            rival_sd: rival_sds(&races[..earlier]),
        };
        out.insert(year, scales);
    }
    out
}

/// Root mean square error of each rival.
fn rival_sds(races: &[Race<'_>]) -> [f64; 3] {
    let errors: Vec<[f64; 3]> = races.iter().map(|race| rivals(race).map(|point| point - race.result())).collect();
    [0, 1, 2].map(|k| (errors.iter().map(|error| error[k] * error[k]).sum::<f64>() / errors.len() as f64).sqrt())
}

/// Forecasts and scores of the test races.
fn forecasts(
    races: &[Race<'_>],
    taught: &BTreeMap<i16, LearnedScales>,
    is_test: impl Fn(Date) -> bool,
) -> Vec<ScoredRace> {
    let mut out = Vec::new();
    for (year, scales) in taught {
        let earlier = races.partition_point(|race| race.date() < scales.from);
        if earlier < LEAST_TRAINING {
            continue;
        }
        let sds = rival_sds(&races[..earlier]);
        let members = races.iter().filter(|race| cycle(race.date()) == *year && is_test(race.date()));
        out.extend(members.map(|race| score(race, *year, scales.settings.predict(race), sds)));
    }
    out
}
