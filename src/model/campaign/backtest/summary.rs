//! What the forecasts of all races say together.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::language::{Text, Value, say};

use super::{
    output::{Backtest, Group, LearnedScales},
    score::{ScoredRace, group},
};

/// What is known of a backtest before anything is forecast.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// Polls read.
    pub polls: usize,
    /// Polls left out, by reason.
    pub left_out: BTreeMap<String, usize>,
    /// Races that only train.
    pub races_train: usize,
    /// Years of the races that only train.
    pub years_train: [i16; 2],
    /// Years of the races forecast.
    pub years_test: [i16; 2],
    /// Last year of races that only train.
    pub train_to: i16,
}

/// Polls of a race: from, to.
const BANDS: [(usize, usize); 5] = [(1, 1), (2, 3), (4, 6), (7, 10), (11, usize::MAX)];

/// Days between the last poll and the vote.
const WEEKS: [(i32, i32); 3] = [(1, 7), (8, 14), (15, i32::MAX)];

/// Leads: from, to.
const AHEAD: [(i32, i32); 3] = [(1, 7), (8, 14), (15, 21)];

fn band((low, high): (usize, usize)) -> Text {
    match high {
        1 => say!(Backtest::OnePoll),
        usize::MAX => say!(Backtest::ManyPolls, low),
        _ => say!(Backtest::SomePolls, low, high),
    }
}

fn week((low, high): (i32, i32)) -> Text {
    match high {
        i32::MAX => say!(Backtest::LastPollEarlier, low = Value::plain(low)),
        _ => say!(Backtest::LastPollWithin, low = Value::plain(low), high = Value::plain(high)),
    }
}

/// Scores of the races of a backtest, in its order.
pub fn summary(facts: &Facts, scored: &[ScoredRace]) -> Backtest {
    let eve: Vec<&ScoredRace> = scored.iter().filter(|race| race.lead == 1).collect();
    let pick = |name: Text, holds: &dyn Fn(&ScoredRace) -> bool| -> Option<Group> {
        let members: Vec<&ScoredRace> = eve.iter().copied().filter(|race| holds(race)).collect();
        (!members.is_empty()).then(|| group(name, members.into_iter()))
    };
    let by_polls = BANDS
        .into_iter()
        .filter_map(|(low, high)| pick(band((low, high)), &|race| (low..=high).contains(&race.line.polls)));
    let by_last_poll = WEEKS
        .into_iter()
        .filter_map(|(low, high)| pick(week((low, high)), &|race| (low..=high).contains(&race.line.last_poll_days)));
    let by_lead = AHEAD.into_iter().filter_map(|(low, high)| {
        let members: Vec<&ScoredRace> = scored.iter().filter(|race| race.lead == low).collect();
        let name = say!(Backtest::Ahead, low = Value::plain(low), high = Value::plain(high));
        (!members.is_empty()).then(|| group(name, members.into_iter()))
    });
    let learned: BTreeMap<i16, LearnedScales> = eve.iter().map(|race| (race.cycle, race.learned)).collect();
    let by_cycle = learned.keys().filter_map(|year| pick(say!(Backtest::Cycle, year), &|race| race.cycle == *year));
    Backtest {
        polls: facts.polls,
        left_out: facts.left_out.clone(),
        races_train: facts.races_train,
        years_train: facts.years_train,
        races_test: eve.len(),
        years_test: facts.years_test,
        all: group(say!(Backtest::All), eve.iter().copied()),
        by_polls: by_polls.collect(),
        by_last_poll: by_last_poll.collect(),
        by_lead: by_lead.collect(),
        by_cycle: by_cycle.collect(),
        learned: learned.into_values().collect(),
        races: eve.iter().map(|race| race.line.clone()).collect(),
        assumptions: assumptions(facts.train_to),
    }
}

fn assumptions(train_to: i16) -> Vec<Text> {
    vec![
        say!(Backtest::OnlyTrain, year = train_to),
        say!(Backtest::ScalesLearned),
        say!(Backtest::Leads),
        say!(Backtest::Rivals),
        say!(Backtest::Clustered),
    ]
}
