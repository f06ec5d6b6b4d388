//! The table of priors: names, defaults and where they come from (`METHOD.md` §2.2).

use std::collections::BTreeMap;

use super::{
    mixture::normal_quantile,
    options::{Hyper, Scale},
    output::PriorUse,
};
use crate::language::say;
use crate::vote::Text;

/// Priors of one forecast, share units. `[polls.priors]` of `vote.toml` may set each by its name.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Priors {
    /// Half-normal scale of the daily step.
    pub omega: f64,
    /// Half-normal scale of the non-sampling sd of a poll.
    pub tau: f64,
    /// Half-normal scale of the sd of the houses.
    pub s_house: f64,
    /// Sd of the difference of two modes.
    pub s_mode: f64,
    /// Mean of the level on the first day.
    pub level_mean: f64,
    /// Sd of the level on the first day.
    pub level_sd: f64,
}

/// Priors of the share scale.
pub const SHARE_PRIORS: Priors =
    Priors { omega: 0.005, tau: 0.03, s_house: 0.03, s_mode: 0.03, level_mean: 0.5, level_sd: 0.1 };

/// Priors of the logit scale: tau in share units, the others in logits (level_mean stays a share).
pub const LOGIT_PRIORS: Priors =
    Priors { omega: 0.02, tau: 0.03, s_house: 0.1, s_mode: 0.1, level_mean: 0.5, level_sd: 0.5 };

/// The priors, by name.
pub const NAMES: [&str; 6] = ["omega", "tau", "s_house", "s_mode", "level_mean", "level_sd"];

/// Levels at which a scale is told before and after the polls.
pub(super) const LEVELS: [f64; 3] = [0.05, 0.5, 0.95];

/// What a prior is, and why this default.
fn in_words(name: &str) -> (Text, Text) {
    match name {
        "omega" => (say!(Campaign::PriorOmega), say!(Campaign::PriorOmegaSource)),
        "tau" => (say!(Campaign::PriorTau), say!(Campaign::PriorTauSource)),
        "s_house" => (say!(Campaign::PriorSHouse), say!(Campaign::PriorSHouseSource)),
        "s_mode" => (say!(Campaign::PriorSMode), say!(Campaign::PriorSModeSource)),
        "level_mean" => (say!(Campaign::PriorLevelMean), say!(Campaign::PriorLevelMeanSource)),
        _ => (say!(Campaign::PriorLevelSd), say!(Campaign::PriorLevelSdSource)),
    }
}

/// What a scale is whose value is held: no scale of a prior any more.
fn of_held(name: &str) -> Option<Text> {
    match name {
        "omega" => Some(say!(Campaign::HeldOmega)),
        "tau" => Some(say!(Campaign::HeldTau)),
        "s_house" => Some(say!(Campaign::HeldSHouse)),
        _ => None,
    }
}

impl Priors {
    /// The defaults, with what the vote and the command line set.
    pub fn new(defaults: Self, set: &BTreeMap<String, f64>, hyper: Hyper) -> Self {
        let get = |name: &str, default: f64| set.get(name).copied().filter(|x| x.is_finite()).unwrap_or(default);
        // A scale of 0 has no density; a mean of 0 is a mean.
        let scale = |name: &str, default: f64| Some(get(name, default)).filter(|x| *x > 0.0).unwrap_or(default);
        Self {
            omega: scale("omega", defaults.omega),
            tau: scale("tau", defaults.tau),
            s_house: scale("s_house", defaults.s_house),
            s_mode: hyper.s_mode.unwrap_or_else(|| scale("s_mode", defaults.s_mode)),
            level_mean: get("level_mean", defaults.level_mean),
            level_sd: scale("level_sd", defaults.level_sd),
        }
    }

    /// Priors of the logit scale. What is set in share units is taken to logits at one half: times 4.
    pub fn logit(set: &BTreeMap<String, f64>, hyper: Hyper) -> Self {
        let in_logits = |(name, value): (&String, &f64)| {
            let moves = matches!(name.as_str(), "omega" | "s_house" | "s_mode" | "level_sd");
            (name.clone(), if moves { Scale::Logit.units_of_share() * value } else { *value })
        };
        Self::new(LOGIT_PRIORS, &set.iter().map(in_logits).collect(), hyper)
    }

    /// Quantiles at [`LEVELS`] of the half-normal priors of omega, tau and s_house: `scale · Φ⁻¹((1 + level)/2)`. A held value is certain.
    pub(super) fn ranges(&self, held: Hyper) -> [[f64; 3]; 3] {
        let scales = [(held.omega, self.omega), (held.tau, self.tau), (held.s_house, self.s_house)];
        let quantile = |scale: f64, level: f64| scale * normal_quantile(0.5 * (1.0 + level));
        scales.map(|(held, scale)| LEVELS.map(|level| held.unwrap_or_else(|| quantile(scale, level))))
    }

    /// One line a prior: its value here, what it is and where the value comes from.
    pub fn table(
        &self,
        scale: Scale,
        set: &BTreeMap<String, f64>,
        typed: &BTreeMap<String, f64>,
        hyper: Hyper,
    ) -> Vec<PriorUse> {
        let values = [self.omega, self.tau, self.s_house, self.s_mode, self.level_mean, self.level_sd];
        let held = [hyper.omega, hyper.tau, hyper.s_house, hyper.s_mode, None, None];
        let line = |((value, held), name): ((f64, Option<f64>), &str)| PriorUse {
            name: name.to_owned(),
            value: held.unwrap_or(value),
            unit: match (scale, name) {
                (Scale::Logit, "omega" | "s_house" | "s_mode" | "level_sd") => "logit",
                _ => "share",
            }
            .to_owned(),
            meaning: held.and_then(|_| of_held(name)).unwrap_or_else(|| in_words(name).0),
            source: match (held, set.contains_key(name)) {
                (Some(_), _) => say!(Campaign::HeldFixedOnCommandLine),
                (None, true) if typed.contains_key(name) => say!(Campaign::SetOnCommandLine),
                (None, true) => say!(Campaign::SetVoteTomlUnderPolls),
                (None, false) => in_words(name).1,
            },
        };
        values.into_iter().zip(held).zip(NAMES).map(line).collect()
    }

    /// The same priors with one scale multiplied.
    #[must_use]
    pub fn scaled(mut self, name: &str, factor: f64) -> Self {
        let slot = match name {
            "omega" => &mut self.omega,
            "tau" => &mut self.tau,
            "s_house" => &mut self.s_house,
            "s_mode" => &mut self.s_mode,
            "level_sd" => &mut self.level_sd,
            _ => return self,
        };
        *slot *= factor;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(name: &str, value: f64) -> Priors {
        Priors::new(SHARE_PRIORS, &BTreeMap::from([(name.to_owned(), value)]), Hyper::default())
    }

    #[test]
    fn a_mean_of_0_is_a_mean_and_not_a_blank() {
        assert_eq!(set("level_mean", 0.0).level_mean, 0.0);
        assert_eq!(set("level_mean", 1.0).level_mean, 1.0);
    }

    #[test]
    fn every_prior_of_the_vote_is_taken() {
        let of = |name: &str, p: Priors| match name {
            "omega" => p.omega,
            "tau" => p.tau,
            "s_house" => p.s_house,
            "s_mode" => p.s_mode,
            "level_mean" => p.level_mean,
            _ => p.level_sd,
        };
        for name in NAMES {
            assert_eq!(of(name, set(name, 0.123)), 0.123, "{name}");
        }
    }

    #[test]
    fn ranges_are_the_quantiles_of_half_normals() {
        let ranges = set("s_house", 0.03).ranges(Hyper { tau: Some(0.01), ..Hyper::default() });
        assert_eq!(ranges[1], [0.01; 3]); // held
        // Φ⁻¹(.525), Φ⁻¹(.75) and Φ⁻¹(.975)
        let expected = [0.062_706_777_943_213_8, 0.674_489_750_196_081_7, 1.959_963_984_540_054].map(|z| 0.03 * z);
        assert!(ranges[2].iter().zip(expected).all(|(got, expected)| (got - expected).abs() < 1e-9), "{ranges:?}");
    }
}
