//! Draws of the model with every poll: log likelihoods, and polls that it makes up before and after it has seen the real ones.

use jiff::civil::Date;
use rand::RngExt;
use rand_distr::StandardNormal;

use crate::Result;
use crate::draws::{BLOCK, Rng, Stage, map_blocks};
use crate::model::campaign::election_day::OnTheDay;
use crate::model::campaign::path::{Built, Prepared, Series, draw_prior};
use crate::model::campaign::posterior::{CampaignDraw, Latent};
use crate::model::campaign::{Hyper, Options, Priors};
use crate::vote::Vote;

/// Draws of parameters and polls; what has a value a poll stands in rows of one draw.
///
/// # Shape
/// `omega` to `share` have one value a draw; `log_likelihood`, `posterior_predictive` and `prior_predictive` have
/// `poll_ids.len()` values a draw, draw after draw; `houses` likewise has `house_names.len()`, `modes` `mode_names.len()`, `path`
/// `days.len()`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PollDraws {
    /// Keys of the polls that entered, by day.
    pub poll_ids: Vec<String>,
    /// Their two-way shares of the focus option.
    pub observed: Vec<f64>,
    /// Daily step of the path, on the model's scale.
    pub omega: Vec<f64>,
    /// Non-sampling sd of a poll, share units on either scale.
    pub tau: Vec<f64>,
    /// Spread of the houses, on the model's scale.
    pub s_house: Vec<f64>,
    /// Latent share on the last day, before the election-day error.
    pub latent_share: Vec<f64>,
    /// Share on the day of the vote: the latent one with the election-day error and the turnout scenario; empty under a structural prior,
    /// which weighs draws anew.
    pub share: Vec<f64>,
    /// Days of the path.
    pub days: Vec<Date>,
    /// Latent share by day.
    pub path: Vec<f64>,
    /// Effects of modes, as the forecast names them.
    pub mode_names: Vec<String>,
    /// Effects of the modes, on the model's scale.
    pub modes: Vec<f64>,
    /// omega, tau and s_house from the prior, three values a draw.
    pub prior_hyper: Vec<f64>,
    /// 5 %, 50 % and 95 % quantile of the same, from its formula.
    pub prior_ranges: [[f64; 3]; 3],
    /// Latent share on the last day, from the prior.
    pub prior_latent_share: Vec<f64>,
    /// Houses in bytewise order.
    pub house_names: Vec<String>,
    /// Effects of the houses, on the model's scale.
    pub houses: Vec<f64>,
    /// House of each poll, an index into `house_names`.
    pub house_of: Vec<usize>,
    /// ln p(poll | parameters).
    pub log_likelihood: Vec<f64>,
    /// A poll made up from the posterior.
    pub posterior_predictive: Vec<f64>,
    /// A poll made up from the prior.
    pub prior_predictive: Vec<f64>,
}

/// Draws `options.n_draws` times; `None` without a usable poll.
///
/// # Assumes
/// Made-up polls have the calendar, houses, modes and known variances of the real ones. The density of the
/// hyperparameters is a straight line between the nodes of the grid, which makes their sds 2 to 8 % too wide. Shares are not cut at 0 and 1.
///
/// # Errors
/// As the forecast.
pub fn poll_draws(vote: &Vote, options: &Options) -> Result<Option<PollDraws>> {
    let prepared = Prepared::new(vote, options)?;
    let Some(built) = &prepared.built else { return Ok(None) };
    let latent = Latent::fit(built, &prepared.readings, &prepared.priors, options, prepared.threshold())?;
    let cumulative = latent.cumulative();
    let day = OnTheDay::new(vote, options, built)?;
    let unit = latent.unit(latent.share(latent.last_day().moments().0));
    let observed: Vec<f64> = observed(&prepared, built);
    let houses = built.series.columns.len();
    let posterior = map_blocks(options.seed, Stage::PollDraws, options.n_draws, |rng: &mut Rng, draws| {
        let (mut out, mut drawn_in_block) = (PollDraws::default(), Vec::new());
        for _ in draws {
            let drawn = latent.draw_campaign(&built.series, &cumulative, rng);
            out.push(&latent, &drawn, &observed, houses, rng);
            drawn_in_block.push(drawn);
        }
        (out, drawn_in_block)
    });
    // Streams of their own: the path moves none of the numbers above.
    let ends: Vec<(PollDraws, Vec<CampaignDraw>)> = posterior;
    let paths = map_blocks(options.seed, Stage::PathDraws, options.n_draws, |rng: &mut Rng, draws| {
        let (_, drawn) = &ends[draws.start / BLOCK];
        let mut out = PollDraws::default();
        for drawn in drawn {
            out.push_path(&latent, built, drawn, rng);
            out.share.extend(day.draw(&latent, drawn.latent.end, unit, rng));
        }
        out
    });
    let prior = map_blocks(options.seed, Stage::PriorPolls, options.n_draws, |rng: &mut Rng, draws| {
        let one = |_| prior_polls(&latent, &built.series, &prepared.priors, options.hyper.on(options.scale), rng);
        draws.map(one).collect::<Vec<PriorDraw>>()
    });
    let mut out = PollDraws { observed, house_names: built.series.houses.clone(), ..PollDraws::default() };
    out.poll_ids = built.readings.iter().map(|&i| prepared.readings[i].poll.poll_id.clone()).collect();
    ends.into_iter().for_each(|(block, _)| out.append(block));
    paths.into_iter().for_each(|block| out.append(block));
    out.days = (0..built.series.n_days).map(|day| built.first_day + jiff::Span::new().days(day as i64)).collect();
    out.mode_names = built.mode_effects().into_iter().map(|(mode, _)| mode.to_string()).collect();
    for drawn in prior.into_iter().flatten() {
        out.prior_hyper.extend(drawn.hyper);
        out.prior_latent_share.push(drawn.latent_share);
        out.prior_predictive.extend(drawn.polls);
    }
    out.prior_ranges = prepared.priors.ranges(options.hyper.on(options.scale));
    out.house_of = built.series.rows.iter().map(|row| row.house).collect();
    Ok(Some(out))
}

fn observed(prepared: &Prepared<'_>, built: &Built) -> Vec<f64> {
    let seen = built.readings.iter().filter_map(|&i| prepared.readings[i].result.as_ref().ok());
    seen.map(|seen| 0.5 + seen.half).collect()
}

impl PollDraws {
    fn push(&mut self, latent: &Latent, drawn: &CampaignDraw, observed: &[f64], houses: usize, rng: &mut Rng) {
        let [omega, tau, s_house] = drawn.hyper;
        self.omega.push(omega);
        self.tau.push(tau);
        self.s_house.push(s_house);
        self.latent_share.push(latent.share(drawn.latent.end));
        self.houses.extend_from_slice(&drawn.latent.coefficients[houses..]);
        for (&(share, variance), y) in drawn.measured.iter().zip(observed) {
            let density = (2.0 * std::f64::consts::PI * variance).ln() + (y - share).powi(2) / variance;
            self.log_likelihood.push(-0.5 * density);
            self.posterior_predictive.push(share + variance.sqrt() * rng.sample::<f64, _>(StandardNormal));
        }
    }

    fn push_path(&mut self, latent: &Latent, built: &Built, drawn: &CampaignDraw, rng: &mut Rng) {
        let series = latent.series(&built.series);
        let path = drawn.latent.by_day(series, drawn.hyper[0], rng);
        self.path.extend(path.into_iter().map(|x| latent.share(x)));
        for (_, factors) in built.mode_effects() {
            self.modes.push(factors.iter().zip(&drawn.latent.coefficients).map(|(factor, b)| factor * b).sum());
        }
    }

    fn append(&mut self, mut other: Self) {
        let pairs: [(&mut Vec<f64>, &mut Vec<f64>); 10] = [
            (&mut self.share, &mut other.share),
            (&mut self.path, &mut other.path),
            (&mut self.modes, &mut other.modes),
            (&mut self.omega, &mut other.omega),
            (&mut self.tau, &mut other.tau),
            (&mut self.s_house, &mut other.s_house),
            (&mut self.latent_share, &mut other.latent_share),
            (&mut self.houses, &mut other.houses),
            (&mut self.log_likelihood, &mut other.log_likelihood),
            (&mut self.posterior_predictive, &mut other.posterior_predictive),
        ];
        pairs.into_iter().for_each(|(own, other)| own.append(other));
    }
}

/// What the prior makes up.
struct PriorDraw {
    hyper: [f64; 3],
    latent_share: f64,
    polls: Vec<f64>,
}

/// One campaign that the prior makes up, with its polls.
fn prior_polls(latent: &Latent, share: &Series, priors: &Priors, given: Hyper, rng: &mut Rng) -> PriorDraw {
    let mut half_normal = |given: Option<f64>, scale: f64| {
        let drawn: f64 = rng.sample::<f64, _>(StandardNormal).abs() * scale;
        given.unwrap_or(drawn)
    };
    let omega = half_normal(given.omega, priors.omega);
    let tau = half_normal(given.tau, priors.tau);
    let s_house = half_normal(given.s_house, priors.s_house);
    let drawn = draw_prior(latent.series(share), [omega, s_house], rng);
    let measured = latent.measured(share, &drawn, tau);
    let mut noisy = |(mean, variance): (f64, f64)| mean + variance.sqrt() * rng.sample::<f64, _>(StandardNormal);
    let polls = measured.into_iter().map(&mut noisy).collect();
    PriorDraw { hyper: [omega, tau, s_house], latent_share: latent.share(drawn.end), polls }
}
