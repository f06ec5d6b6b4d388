//! The same polls under other models, by how they foretell one another and by the evidence.

use serde::Serialize;

use super::leave_one_out::{LeaveOneOut, leave_one_out};
use crate::Result;
use crate::model::campaign::priors::{LOGIT_PRIORS, SHARE_PRIORS};
use crate::model::campaign::{Hyper, Options, Scale};
use crate::vote::Vote;

/// One model.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Comparison {
    /// `chosen`, `scale_share`, `scale_logit`, `no_mode_effect`, `no_house_effects`, `houses_halved`, `houses_doubled`.
    pub model: &'static str,
    /// Sum over the polls of ln p(poll | the others).
    pub elpd: f64,
    /// Its standard error.
    pub se: Option<f64>,
    /// elpd less that of the chosen model.
    pub difference: f64,
    /// Standard error of the difference, poll by poll.
    pub difference_se: Option<f64>,
    /// ln of the evidence.
    pub log_evidence: f64,
}

/// The chosen model and others on the same polls; empty without a usable poll.
///
/// # Errors
/// As the forecast.
pub fn comparison(vote: &Vote, options: &Options) -> Result<Vec<Comparison>> {
    let Some(chosen) = leave_one_out(vote, options)? else { return Ok(Vec::new()) };
    let mut out = vec![against(&chosen, &chosen, "chosen")];
    for (model, other) in others(vote, options) {
        // A model that these polls cannot carry is left out.
        if let Ok(Some(other)) = leave_one_out(vote, &other) {
            out.push(against(&other, &chosen, model));
        }
    }
    Ok(out)
}

fn others(vote: &Vote, options: &Options) -> Vec<(&'static str, Options)> {
    let (scale, name) = match options.scale {
        Scale::Share => (Scale::Logit, "scale_logit"),
        Scale::Logit => (Scale::Share, "scale_share"),
    };
    let hyper = options.hyper;
    let houses = |factor: f64| {
        let own = options.priors.get("s_house").or_else(|| vote.poll_rules.priors.get("s_house")).copied();
        let default = match options.scale {
            Scale::Share => SHARE_PRIORS.s_house,
            // What is set is in share units: a quarter of logits at one half.
            Scale::Logit => LOGIT_PRIORS.s_house / 4.0,
        };
        let mut priors = options.priors.clone();
        priors.insert("s_house".to_owned(), factor * own.unwrap_or(default));
        Options { priors, ..options.clone() }
    };
    let mut out = vec![
        (name, Options { scale, ..options.clone() }),
        ("no_mode_effect", Options { hyper: Hyper { s_mode: Some(0.0), ..hyper }, ..options.clone() }),
        ("no_house_effects", Options { hyper: Hyper { s_house: Some(0.0), ..hyper }, ..options.clone() }),
    ];
    if hyper.s_house.is_none() {
        out.extend([("houses_halved", houses(0.5)), ("houses_doubled", houses(2.0))]);
    }
    out
}

/// # Formula
/// Standard error of the difference: √n times the standard deviation of the polls' own differences.
fn against(model: &LeaveOneOut, chosen: &LeaveOneOut, name: &'static str) -> Comparison {
    let n = model.polls.len() as f64;
    let difference = model.elpd - chosen.elpd;
    let squares = model.polls.iter().zip(&chosen.polls).map(|(a, b)| (a.elpd - b.elpd - difference / n).powi(2));
    Comparison {
        model: name,
        elpd: model.elpd,
        se: model.se,
        difference,
        difference_se: (model.polls.len() > 1).then(|| (n * squares.sum::<f64>() / (n - 1.0)).sqrt()),
        log_evidence: model.log_evidence,
    }
}
