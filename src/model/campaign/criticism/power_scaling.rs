//! What the answer owes to each prior and to the polls: each is raised to a power a little off 1.

use serde::Serialize;

use crate::Result;
use crate::model::campaign::path::{Built, Prepared};
use crate::model::campaign::posterior::Latent;
use crate::model::campaign::{Mixture, Options, Priors};
use crate::vote::Vote;

/// How the latent share moves when one part of the model is told louder or more softly.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PowerScaling {
    /// `omega`, `tau`, `s_house`, `s_mode`, `level`, `undecided` (under `beta:A,B`): the prior of that name; `polls`: the likelihood of
    /// all polls.
    pub part: &'static str,
    /// Distance of the distributions of the latent share (√ of the cumulative Jensen-Shannon divergence, 0..1) per doubling of the
    /// power; from .05 on the part is felt.
    pub sensitivity: f64,
    /// Shift of the mean per doubling of the power, points.
    pub mean_points: f64,
    /// Change of the sd per doubling, points.
    pub sd_points: f64,
    /// Whether the part is felt.
    pub felt: bool,
}

/// Powers that are tried: α and 1/α.
const POWER: f64 = 1.25;

/// From here on a part is felt.
const FELT: f64 = 0.05;

/// Powers of each prior and of the likelihood, by the model fitted with them; `None` without a usable poll. What is held has no prior.
///
/// # Formula
/// A prior p(h) of a hyperparameter to the power α: the posterior weights of the grid times p(h)^(α − 1). That of the level, of the
/// modes and of the split of the undecided, which are normal: its sd divided by √α. The likelihood: the variances V of the polls divided by α, the scale of tau's prior by √α, and the weights times
/// Π V^((1 − α)/2). α = 1.25 and 1/1.25. Sensitivity: mean of the two distances per log₂ α, the distance the square root of the cumulative
/// Jensen-Shannon divergence over its largest value, between the levels 1/4000 and 3999/4000 of the latent share, where four thousand
/// draws end.
///
/// # Assumes
/// On the logit scale V is that at the poll's own share in the last factor.
///
/// # Source
/// Kallioinen, Paananen, Bürkner, Vehtari (2024), "Detecting and diagnosing prior and likelihood sensitivity with power-scaling",
/// doi:10.1007/s11222-023-10366-5.
///
/// # Errors
/// As the forecast.
pub fn power_scaling(vote: &Vote, options: &Options) -> Result<Option<Vec<PowerScaling>>> {
    let prepared = Prepared::new(vote, options)?;
    let Some(built) = &prepared.built else { return Ok(None) };
    let model = Model { prepared: &prepared, options };
    let latent = model.fit(built, &prepared.priors, 1.0)?;
    let places = Places::of(&latent);
    let one = |part: &'static str, powered: &(dyn Fn(f64) -> Result<Mixture> + Sync)| -> Result<PowerScaling> {
        let (up, down) = rayon::join(|| powered(POWER), || powered(1.0 / POWER));
        Ok(places.scaled(part, [&up?, &down?]))
    };
    let Priors { omega, tau, s_house, s_mode, level_sd, .. } = prepared.priors;
    let mut parts = Vec::new();
    let scales = [
        ("omega", omega, options.hyper.omega),
        ("tau", tau, options.hyper.tau),
        ("s_house", s_house, options.hyper.s_house),
    ];
    for (at, (part, scale, _)) in scales.into_iter().enumerate().filter(|(_, (.., held))| held.is_none()) {
        let log_prior = |hyper: [f64; 3]| -0.5 * (hyper[at] / scale).powi(2);
        parts.push(one(part, &|power| Ok(latent.weighed_anew(|hyper| (power - 1.0) * log_prior(hyper))))?);
    }
    let under = |priors: Priors| Ok(model.fit(built, &priors, 1.0)?.last_day());
    let contrasts = built.contrasts();
    if contrasts > 0 && options.hyper.s_mode.is_none() {
        parts.push(one("s_mode", &|power| under(Priors { s_mode: s_mode / power.sqrt(), ..prepared.priors }))?);
    }
    parts.push(one("level", &|power| under(Priors { level_sd: level_sd / power.sqrt(), ..prepared.priors }))?);
    if built.series.columns.len() > contrasts {
        parts.push(one("undecided", &|power| {
            let mut built = built.clone();
            built.series.columns.iter_mut().skip(contrasts).for_each(|column| column.sd /= power.sqrt());
            Ok(model.fit(&built, &prepared.priors, 1.0)?.last_day())
        })?);
    }
    parts.push(one("polls", &|power| {
        let tau = prepared.priors.tau / power.sqrt();
        let fitted = model.fit(built, &Priors { tau, ..prepared.priors }, power)?;
        // ln Π V^((1 − α)/2) but for a constant, V/α being what the polls were fitted with.
        let variances =
            |tau: f64| built.series.rows.iter().map(move |row| (row.noise / power + tau * tau).ln()).sum::<f64>();
        Ok(fitted.weighed_anew(|[_, tau, _]| 0.5 * (1.0 - power) * variances(tau)))
    })?);
    Ok(Some(parts))
}

/// The polls of a vote, to be fitted under other priors and with other variances.
struct Model<'a> {
    prepared: &'a Prepared<'a>,
    options: &'a Options,
}

impl Model<'_> {
    /// The latent share with the likelihood to a power, but for the factor of its variances.
    fn fit(&self, built: &Built, priors: &Priors, power: f64) -> Result<Latent> {
        let mut built = built.under(priors);
        built.series.rows.iter_mut().for_each(|row| row.noise /= power);
        let mut readings = self.prepared.readings.clone();
        for seen in readings.iter_mut().filter_map(|reading| reading.result.as_mut().ok()) {
            seen.n *= power;
            seen.noise /= power;
        }
        let mut options = self.options.clone();
        options.hyper.tau = options.hyper.tau.map(|tau| tau / power.sqrt());
        Latent::fit(&built, &readings, priors, &options, self.prepared.threshold())
    }
}

/// Steps within ten sds of the latent share.
const STEPS: usize = 2000;
/// Parts to which a mixture is condensed: its mean and sd stay, and three digits of a distance.
const PARTS: usize = 400;
/// Part of the latent share beyond either end of a distance.
const END: f64 = 1.0 / 4000.0;

/// Where distributions of the latent share are compared: places of the model's scale and their shares.
struct Places {
    /// Places from far below to far above.
    at: Vec<f64>,
    share: Vec<f64>,
    /// Pr(latent share ≤ place) with every power 1.
    plain: Vec<f64>,
    /// First and last place between which distances are taken.
    ends: (usize, usize),
}

fn cdf(at: &[f64], mixture: &Mixture) -> Vec<f64> {
    let condensed = mixture.condensed(PARTS);
    at.iter().map(|place| condensed.cdf(*place)).collect()
}

impl Places {
    fn of(latent: &Latent) -> Self {
        let plain = latent.last_day();
        let (mean, sd) = plain.moments();
        // Tails are as heavy as the widest part of the mixture: beyond ten sds coarser steps go on to sixty.
        let wing = |from: i32, to: i32| (from..to).map(|step| f64::from(step) * 0.25);
        let middle = (0..=STEPS).map(|step| 20.0 * step as f64 / STEPS as f64 - 10.0);
        let sds = wing(-240, -40).chain(middle).chain(wing(41, 241));
        let at: Vec<f64> = sds.map(|sds| mean + sd * sds).collect();
        let share = at.iter().map(|place| latent.share(*place).clamp(0.0, 1.0)).collect();
        let plain = cdf(&at, &plain);
        let below = |level: f64| plain.partition_point(|below| *below < level);
        let ends = (below(END), below(1.0 - END));
        Self { at, share, plain, ends }
    }

    fn scaled(&self, part: &'static str, powered: [&Mixture; 2]) -> PowerScaling {
        let [up, down] = powered.map(|mixture| cdf(&self.at, mixture));
        let doublings = POWER.log2();
        let sensitivity = 0.5 * (self.distance(&up) + self.distance(&down)) / doublings;
        let [(mean_up, sd_up), (mean_down, sd_down)] = [&up, &down].map(|cdf| self.moments(cdf));
        let per_doubling = |up: f64, down: f64| 100.0 * (up - down) / (2.0 * doublings);
        PowerScaling {
            part,
            sensitivity,
            mean_points: per_doubling(mean_up, mean_down),
            sd_points: per_doubling(sd_up, sd_down),
            felt: sensitivity >= FELT,
        }
    }

    /// Mean and sd of the share.
    fn moments(&self, cdf: &[f64]) -> (f64, f64) {
        let mass = |i: usize| cdf[i + 1] - cdf[i];
        let middle = |i: usize| 0.5 * (self.share[i] + self.share[i + 1]);
        let steps = || 0..self.at.len() - 1;
        let total: f64 = steps().map(mass).sum();
        let mean = steps().map(|i| mass(i) * middle(i)).sum::<f64>() / total;
        let variance = steps().map(|i| mass(i) * (middle(i) - mean).powi(2)).sum::<f64>() / total;
        (mean, variance.sqrt())
    }

    /// # Formula
    /// With P and Q the distribution functions with every power 1 and with another, M their mean: ∫ [P log₂(P/M) + Q log₂(Q/M)]/2 + (same of 1 − P, 1 − Q) over x,
    /// divided by ∫ of the largest it can be, (P + Q)/2 + (2 − P − Q)/2 = 1; its square root.
    fn distance(&self, q: &[f64]) -> f64 {
        let p = &self.plain;
        let term = |p: f64, m: f64| if p > 0.0 && m > 0.0 { p * (p / m).log2() } else { 0.0 };
        let both = |p: f64, q: f64| 0.5 * (term(p, 0.5 * (p + q)) + term(q, 0.5 * (p + q)));
        let (mut total, mut width) = (0.0, 0.0);
        for i in self.ends.0..self.ends.1 {
            let step = self.share[i + 1] - self.share[i];
            total += step * (both(p[i], q[i]) + both(1.0 - p[i], 1.0 - q[i]));
            width += step;
        }
        if width > 0.0 { (total / width).max(0.0).sqrt() } else { 0.0 }
    }
}
