//! Every default and choice that entered, in words.

use super::{
    build::Built,
    election_day::ElectionDay,
    latent::Latent,
    options::{GridChoice, Options, Scale, UndecidedRule},
    outcome::Outcome,
    raw::Rules,
};
use crate::vote::Vote;

/// The list of the output.
pub(super) fn assumptions(
    vote: &Vote,
    options: &Options,
    rules: Rules,
    built: &Built,
    latent: &Latent,
    outcome: &Outcome,
) -> Vec<String> {
    let integration = latent.integration();
    let mut out = vec![format!(
        "Share of {}: two-way, yes and no only. Latent share: a Gaussian random walk by day, seen through polls with house effects, mode effects and error beyond sampling.",
        vote.texts.label(vote.focus)
    )];
    let fixed: Vec<String> =
        [("omega", options.hyper.omega), ("tau", options.hyper.tau), ("s_house", options.hyper.s_house)]
            .into_iter()
            .filter_map(|(name, value)| Some(format!("{name} = {}", value?)))
            .collect();
    if !fixed.is_empty() {
        out.push(format!("Held fixed on the command line: {}.", fixed.join(", ")));
    }
    out.push(match rules.undecided {
        UndecidedRule::Proportional => "Undecided and refusals: dropped, as if they split like the others; each poll counts its decided respondents only. How far they break otherwise is part of the election-day error, which was measured on this base.".to_owned(),
        UndecidedRule::ToYes => "Undecided and refusals: all counted as yes.".to_owned(),
        UndecidedRule::ToNo => "Undecided and refusals: all counted as no.".to_owned(),
        UndecidedRule::Beta { a, b } => format!("Undecided and refusals: one split for the whole campaign, {:.0} % to yes with Beta({a}, {b}), whose variance stays however many polls there are.", 100.0 * a / (a + b)),
    });
    out.push(match rules.rounding {
        true => "Printed percentages carry the error of their rounding.".to_owned(),
        false => "Printed percentages are taken as exact.".to_owned(),
    });
    out.push(match options.grid {
        GridChoice::Auto => format!(
            "Hyperparameters integrated on an adaptive grid of {} nodes; estimated error {:.1e} in the mean, {:.1e} in the sd, {:.1e} in the probability (before the election-day error).",
            integration.nodes,
            integration.error_mean.unwrap_or_default(),
            integration.error_sd.unwrap_or_default(),
            integration.error_probability.unwrap_or_default()
        ),
        GridChoice::GaussLegendre { nodes, upper: [omega, tau, s_house] } => format!(
            "Hyperparameters integrated by Gauss-Legendre quadrature, {nodes} nodes an axis up to omega {omega}, tau {tau}, s_house {s_house}; mass beyond is left out."
        ),
    });
    if ElectionDay::freezes_path(options.election_day_error) {
        out.push("The path stops at the last poll.".to_owned());
    }
    if let Some(day) = options.as_of {
        out.push(format!("As of {day}: only polls public by then."));
    }
    if options.scale == Scale::Logit {
        out.push("Logit scale: Laplace approximation at every node of the hyperparameters; path, effects and weights from every second node of each axis, in share units at the forecast share; shifts without a poll at the posterior mean of the hyperparameters.".to_owned());
    }
    if options.status_quo_shift.is_some() && vote.status_quo.is_none() {
        out.push("No status-quo option is named in vote.toml, so the shift towards it is not applied.".to_owned());
    }
    if built.modes.len() < 2 {
        out.push("Fewer than two known modes: no mode effect.".to_owned());
    }
    let outside = outcome.outside();
    if outside > 1e-6 {
        out.push(format!("{:.4} % of the distribution lies outside 0..1 and is put on the limit.", 100.0 * outside));
    }
    out
}
