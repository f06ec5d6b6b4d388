//! Campaigns drawn from the model's own prior, forecast again, and compared with the truth.

use jiff::{ToSpan, civil::date};
use plebis::{
    draws::{Stage, block_rng},
    model::campaign::{ElectionDayError, Options, SHARE_PRIORS, forecast},
    vote::{Mode, Poll},
};
use rand::RngExt;
use rand_distr::StandardNormal;
use rayon::prelude::*;

use super::support::{poll, vote};

/// Ranks are among this many draws, so they have one more value.
pub const DRAWS: usize = 255;

/// How campaigns are made.
#[derive(Debug, Clone, Copy)]
pub struct Design {
    /// Polls of a campaign.
    pub polls: usize,
    /// Houses.
    pub houses: usize,
    /// Days of the campaign.
    pub days: usize,
    /// Decided respondents of a poll.
    pub n: u64,
    /// A bias of all polls, share units, which the forecast knows nothing of: anything but 0 must be found out.
    pub bias: f64,
}

/// What one campaign says of calibration.
#[derive(Debug, Clone)]
pub struct Trial {
    /// Rank of the true share on the day among draws of the forecast, 0..1: uniform.
    pub rank: f64,
    /// (truth − posterior mean)/posterior sd of everything that the forecast gives as a mean and a sd.
    pub z: Vec<(&'static str, f64)>,
}

/// Draws campaigns, forecasts each and compares.
pub fn trials(design: Design, how_many: usize, seed: u64) -> Vec<Trial> {
    (0..how_many as u64).into_par_iter().map(|number| trial(design, seed, number)).collect()
}

fn trial(design: Design, seed: u64, number: u64) -> Trial {
    let mut rng = block_rng(seed, Stage::Calibration, number);
    let mut normal = |sd: f64| sd * rng.sample::<f64, _>(StandardNormal);
    let priors = SHARE_PRIORS;
    let [omega, tau, s_house] = [priors.omega, priors.tau, priors.s_house].map(|scale| normal(scale).abs());
    let mut path = vec![priors.level_mean + normal(priors.level_sd)];
    for day in 1..design.days {
        path.push(path[day - 1] + normal(omega));
    }
    let houses: Vec<f64> = (0..design.houses).map(|_| normal(s_house)).collect();
    let gap = normal(priors.s_mode);
    let start = date(2020, 1, 1);
    let last = design.days - 2;
    let polls: Vec<Poll> = (0..design.polls)
        .map(|i| {
            // Evenly over the days, the first on day 0: there the path of the model begins.
            let (day, house) = (i * last / design.polls.max(2), i % design.houses);
            let online = (i / design.houses).is_multiple_of(2);
            let p = (path[day] + houses[house] + if online { 0.5 } else { -0.5 } * gap).clamp(0.01, 0.99);
            let y =
                (p + design.bias + normal((p * (1.0 - p) / design.n as f64 + tau * tau).sqrt())).clamp(0.001, 0.999);
            let mode = if online { Mode::Online } else { Mode::Phone };
            let (yes, no) = (100.0 * y, 100.0 * (1.0 - y));
            let (id, name) = (format!("{i:04}"), format!("house {house:02}"));
            Poll { mode, ..poll(&id, &name, start + (day as i64).days(), design.n, yes, no) }
        })
        .collect();
    let options = Options {
        election_day_error: ElectionDayError::None,
        rounding: Some(false),
        n_draws: DRAWS,
        seed: number,
        ..Options::default()
    };
    let got = forecast(&vote(start + (design.days as i64 - 1).days(), polls), &options).expect("a forecast");
    let truth = path[design.days - 1].clamp(0.0, 1.0);
    let below = got.draws.iter().filter(|draw| **draw < truth).count() as f64;
    let z = |truth: f64, mean: f64, sd: f64| (truth - mean) / sd;
    let middle = (design.days - 1) / 2;
    let (house, mode) = (&got.house_effects[0], &got.mode_effects[0]);
    Trial {
        // Somewhere in the rank's own interval: ranks are whole, the test is for a continuous variable.
        rank: (below + rng.random::<f64>()) / (DRAWS + 1) as f64,
        z: vec![
            ("omega", z(omega, got.hyper["omega"].mean, got.hyper["omega"].sd)),
            ("tau", z(tau, got.hyper["tau"].mean, got.hyper["tau"].sd)),
            ("s_house", z(s_house, got.hyper["s_house"].mean, got.hyper["s_house"].sd)),
            ("path, middle day", z(path[middle], got.path[middle].mean, got.path[middle].sd)),
            ("first house", z(houses[0], house.mean, house.sd)),
            ("difference of modes", z(gap, mode.mean, mode.sd)),
        ],
    }
}

/// Means over the trials of z and of z² with their standard errors, by quantity.
///
/// # Formula
/// If truth and data come from the model, E[z] = 0 and E[z²] = 1 whatever the shape of the posterior.
pub fn moments(trials: &[Trial]) -> Vec<(&'static str, [f64; 4])> {
    let n = trials.len() as f64;
    let mean = |values: &[f64]| {
        let mean = values.iter().sum::<f64>() / n;
        let var = values.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / (n - 1.0);
        (mean, (var / n).sqrt())
    };
    let one = |k: usize| {
        let z: Vec<f64> = trials.iter().map(|trial| trial.z[k].1).collect();
        let ((a, b), (c, d)) = (mean(&z), mean(&z.iter().map(|z| z * z).collect::<Vec<_>>()));
        (trials[0].z[k].0, [a, b, c, d])
    };
    (0..trials.first().map_or(0, |trial| trial.z.len())).map(one).collect()
}
