//! Every default and choice that entered, in words.

use crate::language::{Value, say};
use crate::model::campaign::election_day::Outcome;
use crate::model::campaign::observation::Rules;
use crate::model::campaign::path::Built;
use crate::model::campaign::posterior::Latent;
use crate::model::campaign::{GridChoice, Options, Scale, UndecidedRule};
use crate::vote::{Side, Text, Vote};

/// The list of the output.
pub fn assumptions(
    vote: &Vote,
    options: &Options,
    rules: Rules,
    built: &Built,
    latent: &Latent,
    outcome: &Outcome,
) -> Vec<Text> {
    let integration = latent.integration();
    let mut out = vec![say!(Campaign::ShareTwoOptionsAloneLatent, option = vote.option(vote.focus))];
    out.extend(of_command_line(vote, options));
    out.push(match rules.undecided {
        UndecidedRule::Proportional => say!(Campaign::UndecidedRefusalsDroppedAsIf),
        UndecidedRule::ToYes => say!(Campaign::UndecidedRefusalsAllCountedAs, yes = vote.option(Side::Yes)),
        UndecidedRule::ToNo => say!(Campaign::UndecidedRefusalsAllCountedAs2, no = vote.option(Side::No)),
        UndecidedRule::Beta { a, b } => {
            let (first, second) = if vote.focus == Side::Yes { (a, b) } else { (b, a) };
            say!(
                Campaign::UndecidedRefusalsOneSplitFor,
                first_2 = Value::decimal(100.0 * first / (a + b), 0),
                focus = vote.option(vote.focus),
                first,
                second
            )
        }
    });
    out.push(match rules.rounding {
        true => say!(Campaign::PrintedPercentagesCarryErrorTheir),
        false => say!(Campaign::PrintedPercentagesTakenAsExact),
    });
    out.push(match options.grid {
        GridChoice::Auto => {
            let error = |error: Option<f64>| Value::scientific(error.unwrap_or_default());
            let (mean, sd) = (error(integration.error_mean), error(integration.error_sd));
            let probability = error(integration.error_probability);
            say!(Campaign::AdaptiveGrid, nodes = integration.nodes, mean, sd, probability)
        }
        GridChoice::GaussLegendre { nodes, upper: [omega, tau, s_house] } => {
            say!(Campaign::HyperparametersIntegratedByGaussLegendre, nodes, omega, tau, s_house)
        }
    });
    if options.election_day_error.freezes_path() {
        out.push(say!(Campaign::PathStopsAtLastPoll));
    }
    if let Some(day) = options.as_of {
        out.push(say!(Campaign::AsOnlyPollsPublicBy, day));
    }
    if options.scale == Scale::Logit {
        out.push(say!(Campaign::LogitScaleLaplaceApproximationAt));
    }
    if options.status_quo_shift.is_some() && vote.status_quo.is_none() {
        out.push(say!(Campaign::StatusQuoOptionNamedVote));
    }
    if built.modes.len() < 2 {
        out.push(say!(Campaign::FewerThanTwoKnownModes));
    }
    let outside = outcome.outside();
    if outside > 1e-6 {
        out.push(say!(Campaign::DistributionLiesOutside01, outside = Value::decimal(100.0 * outside, 4)));
    }
    out
}

/// What stands in place of defaults.
fn of_command_line(vote: &Vote, options: &Options) -> Vec<Text> {
    let mut out = Vec::new();
    let fixed: Vec<String> =
        [("omega", options.hyper.omega), ("tau", options.hyper.tau), ("s_house", options.hyper.s_house)]
            .into_iter()
            .filter_map(|(name, value)| Some(format!("{name} = {}", value?)))
            .collect();
    if !fixed.is_empty() {
        out.push(say!(Campaign::HeldFixedOnCommandLine2, join = Value::list(fixed)));
    }
    if !options.priors.is_empty() {
        let set = options.priors.iter().map(|(name, value)| format!("{name} = {value}"));
        out.push(say!(Campaign::PriorsSetOnCommandLine, priors = Value::list(set.collect::<Vec<_>>())));
    }
    if options.common_error != 0.0 {
        let (side, points) = (vote.option(vote.focus), Value::points(100.0 * options.common_error.abs(), 1));
        let way = if options.common_error > 0.0 { "high" } else { "low" };
        out.push(say!(Campaign::CommonErrorTaken, way, points, option = side));
    }
    out
}
