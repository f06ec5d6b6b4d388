//! A vote and the choices of a forecast → everything that a fit starts from.

use std::collections::BTreeMap;

use super::build::{Built, build};
use crate::language::say;
use crate::model::campaign::observation::{Reading, Rules, read_polls};
use crate::model::campaign::{Hyper, Options, Priors, SHARE_PRIORS, Scale, UndecidedRule};
use crate::{InputError, Result, vote::Vote};

/// The polls of a vote, read, and the priors they meet.
#[derive(Debug, Clone)]
pub struct Prepared<'a> {
    vote: &'a Vote,
    hyper: Hyper,
    /// Priors that the vote or the command line sets, by name.
    pub set: BTreeMap<String, f64>,
    /// How the polls were read.
    pub rules: Rules,
    /// Priors of the chosen scale.
    pub priors: Priors,
    /// Every poll and what became of it.
    pub readings: Vec<Reading<'a>>,
    /// The series; `None` without a usable poll.
    pub built: Option<Built>,
}

impl<'a> Prepared<'a> {
    /// Reads the polls and lays them on a calendar.
    ///
    /// # Errors
    /// A rule of the vote that cannot be read; a mean of 0 or 1 on the logit scale.
    pub fn new(vote: &'a Vote, options: &Options) -> Result<Self> {
        let rules = rules(vote, options)?;
        let mut set = vote.poll_rules.priors.clone();
        set.extend(options.priors.iter().map(|(name, value)| (name.clone(), *value)));
        let priors = priors(&set, options.hyper, options.scale);
        place_on_scale(options.scale, "level_mean", priors.level_mean)?;
        let mut readings = read_polls(vote, rules, options.as_of);
        let used = readings.iter_mut().filter_map(|reading| reading.result.as_mut().ok());
        used.for_each(|seen| seen.half -= options.common_error);
        let freeze = options.election_day_error.freezes_path();
        let share = self::priors(&set, options.hyper, Scale::Share);
        let built = build(&readings, vote.date, freeze, &share, undecided_sd(rules.undecided));
        Ok(Self { vote, hyper: options.hyper, set, rules, priors, readings, built })
    }

    /// Priors of either scale.
    pub fn priors_of(&self, scale: Scale) -> Priors {
        priors(&self.set, self.hyper, scale)
    }

    /// What the focus option's share must exceed (yes) or must not fall below (no) to win.
    pub fn threshold(&self) -> f64 {
        self.vote.focus.of_yes_share(self.vote.rule.share_threshold)
    }
}

fn priors(set: &BTreeMap<String, f64>, hyper: Hyper, scale: Scale) -> Priors {
    match scale {
        Scale::Share => Priors::new(SHARE_PRIORS, set, hyper),
        Scale::Logit => Priors::logit(set, hyper.on(scale)),
    }
}

/// Refuses a mean of 0 or 1 on the logit scale, where it has no place.
pub fn place_on_scale(scale: Scale, name: &str, mean: f64) -> Result<()> {
    if scale == Scale::Share || mean > 0.0 && mean < 1.0 {
        return Ok(());
    }
    let error = InputError::file("vote.toml", say!(Flag::MeanOffScale), say!(Flag::MeanOffScaleCure));
    Err(error.column(format!("polls.priors.{name}")).value(mean.to_string()).into())
}

/// How this vote's polls are read: the flag, else the vote's own rule, else the default.
fn rules(vote: &Vote, options: &Options) -> Result<Rules> {
    let own = match &vote.poll_rules.undecided {
        Some(text) => text.parse::<UndecidedRule>().map_err(|problem| {
            InputError::file("vote.toml", problem, say!(Flag::UndecidedCure)).column("polls.undecided").value(text)
        })?,
        None => UndecidedRule::default(),
    };
    Ok(Rules {
        focus: vote.focus,
        undecided: options.undecided.unwrap_or(own),
        rounding: options.rounding.or(vote.poll_rules.rounding).unwrap_or(true),
        default_n: vote.poll_rules.default_n,
    })
}

/// Sd of the split of the undecided, share of them to one side.
fn undecided_sd(rule: UndecidedRule) -> f64 {
    match rule {
        UndecidedRule::Beta { a, b } => (a * b / ((a + b).powi(2) * (a + b + 1.0))).sqrt(),
        _ => 0.0,
    }
}
