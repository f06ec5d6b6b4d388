//! What the forecasts of all races say together.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

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

/// Polls of a race: from, to, what the group is called.
const BANDS: [(usize, usize, &str); 5] = [
    (1, 1, "1 poll"),
    (2, 3, "2-3 polls"),
    (4, 6, "4-6 polls"),
    (7, 10, "7-10 polls"),
    (11, usize::MAX, "11 or more polls"),
];

/// Days between the last poll and the vote.
const WEEKS: [(i32, i32, &str); 3] = [
    (1, 7, "last poll 1-7 days before"),
    (8, 14, "last poll 8-14 days before"),
    (15, i32::MAX, "last poll 15 days before or more"),
];

/// Leads.
const AHEAD: [(i32, &str); 3] = [(1, "1-7 days ahead"), (8, "8-14 days ahead"), (15, "15-21 days ahead")];

/// Scores of the races of a backtest, in its order.
pub fn summary(facts: &Facts, scored: &[ScoredRace]) -> Backtest {
    let eve: Vec<&ScoredRace> = scored.iter().filter(|race| race.lead == 1).collect();
    let pick = |name: &str, holds: &dyn Fn(&ScoredRace) -> bool| -> Option<Group> {
        let members: Vec<&ScoredRace> = eve.iter().copied().filter(|race| holds(race)).collect();
        (!members.is_empty()).then(|| group(name, members.into_iter()))
    };
    let by_polls =
        BANDS.iter().filter_map(|&(low, high, name)| pick(name, &|race| (low..=high).contains(&race.line.polls)));
    let by_last_poll = WEEKS
        .iter()
        .filter_map(|&(low, high, name)| pick(name, &|race| (low..=high).contains(&race.line.last_poll_days)));
    let by_lead = AHEAD.iter().filter_map(|&(lead, name)| {
        let members: Vec<&ScoredRace> = scored.iter().filter(|race| race.lead == lead).collect();
        (!members.is_empty()).then(|| group(name, members.into_iter()))
    });
    let learned: BTreeMap<i16, LearnedScales> = eve.iter().map(|race| (race.cycle, race.learned)).collect();
    let by_cycle = learned.keys().filter_map(|&year| pick(&format!("cycle of {year}"), &|race| race.cycle == year));
    Backtest {
        polls: facts.polls,
        left_out: facts.left_out.clone(),
        races_train: facts.races_train,
        years_train: facts.years_train,
        races_test: eve.len(),
        years_test: facts.years_test,
        all: group("all", eve.iter().copied()),
        by_polls: by_polls.collect(),
        by_last_poll: by_last_poll.collect(),
        by_lead: by_lead.collect(),
        by_cycle: by_cycle.collect(),
        learned: learned.into_values().collect(),
        races: eve.iter().map(|race| race.line.clone()).collect(),
        assumptions: assumptions(facts.train_to),
    }
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
