//! One race scored, and the scores of many.

use statrs::distribution::{ContinuousCDF, StudentsT};

use super::{
    cluster::clustered,
    output::{CoverageLine, Difference, Group, LearnedScales, RaceForecast, SystemScore},
    race::{PastPoll, Race},
};
use crate::language::{Text, say};
use crate::score::{crps_normal, crps_student_t, score_difference};

/// Systems in the order of the output.
fn systems() -> [Text; 4] {
    [Text::same("plebis"), say!(Backtest::LastPoll), say!(Backtest::LastFive), say!(Backtest::OneSd)]
}

/// Nominal levels.
const LEVELS: [f64; 3] = [0.5, 0.8, 0.95];

/// A race scored.
#[derive(Debug, Clone, PartialEq)]
pub struct ScoredRace {
    /// Two-year cycle.
    pub cycle: i16,
    /// Days ahead: its polls are that old or older.
    pub lead: i32,
    /// Error of the mean of each system, points: this program, last poll, mean of the last five, mean.
    pub errors: [f64; 4],
    /// CRPS of each system, points.
    pub crps: [f64; 4],
    /// What earlier races taught.
    pub learned: LearnedScales,
    /// What the output says of it.
    pub line: RaceForecast,
}

/// Point forecasts of the rivals: last poll, mean of the last five, mean of all; shares.
pub(super) fn rivals(race: &Race<'_>) -> [f64; 3] {
    let mean = |polls: &[&PastPoll]| polls.iter().map(|poll| poll.share()).sum::<f64>() / polls.len() as f64;
    let n = race.polls.len();
    [race.polls[n - 1].share(), mean(&race.polls[n.saturating_sub(5)..]), mean(&race.polls)]
}

/// Scores one race; the rivals are normal with the given sds.
pub(super) fn score(race: &Race<'_>, (cycle, lead): (i16, i32), learned: LearnedScales, sds: [f64; 3]) -> ScoredRace {
    let ours = learned.settings.predict(race);
    let result = race.result();
    let x = result - 0.5;
    let rivals = rivals(race);
    let pit = StudentsT::new(ours.mean, ours.scale(), ours.df).map_or(f64::NAN, |t| t.cdf(x));
    let own = crps_student_t(ours.df, ours.mean, ours.scale(), x).unwrap_or(f64::NAN);
    let [a, b, c] = [0, 1, 2].map(|k| crps_normal(rivals[k], sds[k], result));
    ScoredRace {
        cycle,
        lead,
        learned,
        errors: [0.5 + ours.mean, rivals[0], rivals[1], rivals[2]].map(|point| 100.0 * (point - result)),
        crps: [own, a, b, c].map(|crps| 100.0 * crps),
        line: RaceForecast {
            race: race.polls[0].race.clone(),
            vote_date: race.date(),
            polls: race.polls.len(),
            last_poll_days: race.last_poll_days(),
            mean: 0.5 + ours.mean,
            sd: ours.sd,
            result,
            pit,
        },
    }
}

/// Means over races with cycle-clustered intervals.
pub(super) fn group<'a>(name: Text, races: impl Iterator<Item = &'a ScoredRace>) -> Group {
    let races: Vec<&ScoredRace> = races.collect();
    let over =
        |f: &dyn Fn(&ScoredRace) -> f64| clustered(&races.iter().map(|race| (race.cycle, f(race))).collect::<Vec<_>>());
    let coverage = LEVELS.map(|level| {
        let (inside, interval) = over(&|race| f64::from((race.line.pit - 0.5).abs() <= 0.5 * level));
        CoverageLine { level, inside, lower: interval.map(|i| i.0.max(0.0)), upper: interval.map(|i| i.1.min(1.0)) }
    });
    let systems = systems().into_iter().enumerate().map(|(k, system)| SystemScore {
        system: system.english(),
        crps_points: over(&|race| race.crps[k]).0,
        mae_points: over(&|race| race.errors[k].abs()).0,
        bias_points: over(&|race| race.errors[k]).0,
    });
    let differences = self::systems().into_iter().enumerate().skip(1).map(|(k, rival)| {
        let (points, interval) = over(&|race| score_difference(race.crps[0], race.crps[k]));
        Difference { rival: rival.english(), points, lower: interval.map(|i| i.0), upper: interval.map(|i| i.1) }
    });
    Group {
        group: name,
        races: races.len(),
        coverage: coverage.to_vec(),
        systems: systems.collect(),
        differences: differences.collect(),
    }
}
