//! Every default and choice that entered, in words.

use crate::language::{Value, say};
use crate::model::campaign::election_day::Outcome;
use crate::model::campaign::observation::Rules;
use crate::model::campaign::path::Built;
use crate::model::campaign::posterior::Latent;
use crate::model::campaign::{GridChoice, Integration, Options, PriorChoice, Scale, UndecidedRule};
use crate::vote::{Base, Poll, Side, Text, Vote};

/// The list of the output.
pub fn assumptions(
    vote: &Vote,
    options: &Options,
    rules: Rules,
    (built, polls): (&Built, &[&Poll]),
    latent: &Latent,
    outcome: &Outcome,
) -> Vec<Text> {
    let mut out = vec![say!(Campaign::ShareTwoOptionsAloneLatent, option = vote.option(vote.focus))];
    out.extend(of_command_line(vote, options));
    let aside: Vec<String> = vote.poll_rules.structural().map(str::to_owned).collect();
    if options.prior == PriorChoice::None && !aside.is_empty() {
        out.push(say!(Campaign::StructuralPriorAside, names = Value::list(aside)));
    }
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
    let decided = polls.iter().filter(|poll| poll.base == Base::Decided).count();
    if rules.undecided != UndecidedRule::Proportional && decided > 0 {
        out.push(say!(Campaign::UndecidedUnknown, polls = decided, of = polls.len()));
    }
    out.push(match rules.rounding {
        true => say!(Campaign::PrintedPercentagesCarryErrorTheir),
        false => say!(Campaign::PrintedPercentagesTakenAsExact),
    });
    out.extend(integrated(options, &latent.integration()));
    if options.election_day_error.freezes_path() {
        out.push(say!(Campaign::PathStopsAtLastPoll));
    }
    out.extend(match (options.as_of, options.as_of_time) {
        (Some(_), Some(time)) => Some(say!(Campaign::AsOnlyPollsPublicByTime, time)),
        (Some(day), None) => Some(say!(Campaign::AsOnlyPollsPublicBy, day)),
        (None, _) => None,
    });
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

/// How the hyperparameters are integrated; `None` where all are held.
fn integrated(options: &Options, integration: &Integration) -> Option<Text> {
    (!options.hyper.holds_all()).then_some(match options.grid {
        GridChoice::Auto => {
            let error = |error: Option<f64>| Value::scientific(error.unwrap_or_default());
            let (mean, sd) = (error(integration.error_mean), error(integration.error_sd));
            let probability = error(integration.error_probability);
            say!(Campaign::AdaptiveGrid, nodes = integration.nodes, mean, sd, probability)
        }
        GridChoice::GaussLegendre { nodes, upper: [omega, tau, s_house] } => {
            say!(Campaign::HyperparametersIntegratedByGaussLegendre, nodes, omega, tau, s_house)
        }
    })
}

/// What stands in place of defaults.
fn of_command_line(vote: &Vote, options: &Options) -> Vec<Text> {
    let (mut out, hyper) = (Vec::new(), options.hyper);
    let fixed: Vec<String> =
        [("omega", hyper.omega), ("tau", hyper.tau), ("s_house", hyper.s_house), ("s_mode", hyper.s_mode)]
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
        let (side, points) = (vote.option(vote.focus), 100.0 * options.common_error.abs());
        let points = Value::points(points, if points < 0.1 { 2 } else { 1 });
        let way = if options.common_error > 0.0 { "high" } else { "low" };
        out.push(say!(Campaign::CommonErrorTaken, way, points, option = side));
    }
    out
}
