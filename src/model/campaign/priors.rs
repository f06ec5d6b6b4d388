//! The table of priors: names, defaults and where they come from.

use std::collections::BTreeMap;

use super::{
    options::{Hyper, Scale},
    output::PriorUse,
};
use crate::vote::{Text, words};

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

/// Name of a prior; its meaning, and why this default, in English and French.
pub type PriorLine = (&'static str, [&'static str; 2], [&'static str; 2]);

/// The priors in words.
pub const PRIOR_TABLE: [PriorLine; 6] = [
    (
        "omega",
        ["daily step of public opinion, half-normal scale", "pas quotidien de l’opinion, échelle d’une demi-normale"],
        [
            "half a point a day allows 5 points in 100 days, as campaigns have moved (Jackman 2005, doi:10.1080/10361140500302472)",
            "un demi-point par jour permet 5 points en 100 jours, comme l’ont montré des campagnes (Jackman 2005, doi:10.1080/10361140500302472)",
        ],
    ),
    (
        "tau",
        [
            "error of a poll beyond sampling, half-normal scale",
            "erreur d’un sondage au-delà de l’échantillonnage, échelle d’une demi-normale",
        ],
        [
            "polls miss results by about 1.7 times what sampling alone says (Shirani-Mehr et al. 2018, doi:10.1080/01621459.2018.1448823)",
            "les sondages s’écartent des résultats d’environ 1,7 fois ce que dit le seul échantillonnage (Shirani-Mehr et al. 2018, doi:10.1080/01621459.2018.1448823)",
        ],
    ),
    (
        "s_house",
        ["spread of the houses, half-normal scale", "dispersion des instituts, échelle d’une demi-normale"],
        [
            "house effects of 1 to 3 points are usual (Jackman 2005, doi:10.1080/10361140500302472)",
            "des effets d’institut de 1 à 3 points sont courants (Jackman 2005, doi:10.1080/10361140500302472)",
        ],
    ),
    (
        "s_mode",
        ["difference of two modes, normal sd", "différence entre deux modes, écart-type d’une normale"],
        [
            "a judgement: two ways of asking may differ by a few points (of the EU referendum of 2016, the telephone polls were 4 points above the online ones)",
            "une appréciation : deux façons d’interroger peuvent différer de quelques points (au référendum européen de 2016, les sondages par téléphone étaient 4 points au-dessus de ceux en ligne)",
        ],
    ),
    (
        "level_mean",
        ["level on the first day, normal mean", "niveau du premier jour, moyenne d’une normale"],
        ["neither option is favoured", "aucune option n’est favorisée"],
    ),
    (
        "level_sd",
        ["level on the first day, normal sd", "niveau du premier jour, écart-type d’une normale"],
        ["wide: 95 % between 30 and 70 %", "large : 95 % entre 30 et 70 %"],
    ),
];

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

    /// Priors of the logit scale. What the vote sets in share units is taken to logits at one half: times 4.
    pub fn logit(set: &BTreeMap<String, f64>, hyper: Hyper) -> Self {
        let in_logits = |(name, value): (&String, &f64)| {
            let factor = if matches!(name.as_str(), "omega" | "s_house" | "s_mode" | "level_sd") { 4.0 } else { 1.0 };
            (name.clone(), factor * value)
        };
        Self::new(LOGIT_PRIORS, &set.iter().map(in_logits).collect(), hyper)
    }

    /// One line a prior: its value here, what it is and where the value comes from.
    pub fn table(&self, scale: Scale, set: &BTreeMap<String, f64>, hyper: Hyper) -> Vec<PriorUse> {
        let values = [self.omega, self.tau, self.s_house, self.s_mode, self.level_mean, self.level_sd];
        let held = [hyper.omega, hyper.tau, hyper.s_house, hyper.s_mode, None, None];
        let line = |((value, held), (name, meaning, source)): ((f64, Option<f64>), PriorLine)| PriorUse {
            name: name.to_owned(),
            value: held.unwrap_or(value),
            unit: match (scale, name) {
                (Scale::Logit, "omega" | "s_house" | "s_mode" | "level_sd") => "logit",
                _ => "share",
            }
            .to_owned(),
            meaning: Text::new(meaning[0], meaning[1]),
            source: match (held, set.contains_key(name)) {
                (Some(_), _) => words!("held fixed on the command line", "fixé sur la ligne de commande"),
                (None, true) => words!(
                    "set in vote.toml under [polls.priors]; its reason belongs there",
                    "fixé dans vote.toml sous `[polls.priors]` ; sa raison y a sa place"
                ),
                (None, false) => Text::new(format!("default: {}", source[0]), format!("par défaut : {}", source[1])),
            },
        };
        values.into_iter().zip(held).zip(PRIOR_TABLE).map(line).collect()
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
        for (name, ..) in PRIOR_TABLE {
            assert_eq!(of(name, set(name, 0.123)), 0.123, "{name}");
        }
    }
}
