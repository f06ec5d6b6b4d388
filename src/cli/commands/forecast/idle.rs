//! Options of a forecast that change nothing, and values that look like another unit.

use super::args::Args;
use crate::cli::flags::{given, idle};
use crate::{
    language::{Text, Value, say},
    maths::percent_of,
    model::campaign::{ElectionDayError, Forecast, Options, PriorChoice, Scale},
    vote::{Finding, FlagCode, Moment, Vote},
};

/// Points below this are next to nothing; as a share so many are likely.
const LIKELY_SHARE: f64 = 0.2;

/// What is said of the options of a forecast.
pub(super) fn told(args: &Args, options: &Options, as_of: Option<Moment>, vote: &Vote, got: &Forecast) -> Vec<Finding> {
    let mut messages = Vec::new();
    let without_polls = without_polls(args, options);
    if got.available && !got.polls.iter().any(|poll| poll.used) && !without_polls.is_empty() {
        messages.push(say!(Flag::IdleWithoutPolls, flags = Value::list(without_polls)));
    }
    if options.turnout.is_some_and(|turnout| (turnout.yes - turnout.no).abs() < 1e-12) {
        messages.push(say!(Flag::IdleTurnout));
    }
    if args.parameters_csv.is_some() && options.prior == PriorChoice::Structural {
        messages.push(say!(Flag::IdleShare));
    }
    if args.draws_csv.is_some() && args.given.is_some() {
        messages.push(say!(Flag::IdleGivenDraws));
    }
    if args.grid != "auto" && options.hyper.holds_all() {
        messages.push(say!(Flag::IdleGrid));
    }
    if let Some(day) = as_of.map(|moment| vote.on_its_clock(moment).local().date()).filter(|day| *day > vote.date) {
        messages.push(say!(Flag::IdleAsOf, day, vote = vote.date));
    }
    messages.into_iter().map(idle).chain(of_units(args, options)).collect()
}

/// Options that need a poll.
fn without_polls(args: &Args, options: &Options) -> Vec<&'static str> {
    given([
        ("--explain", args.explain),
        ("--loo", args.loo),
        ("--predictive", args.predictive),
        ("--every", args.every.is_some()),
        ("--hyper", !args.hyper.is_empty()),
        ("--grid", args.grid != "auto"),
        ("--scale", options.scale != Scale::Share),
        ("--common-error", args.common_error != 0.0),
        ("--undecided", args.undecided.is_some()),
        ("--rounding", args.rounding.is_some()),
        ("--election-day-error", args.election_day_error != "default"),
        ("--status-quo-shift", args.status_quo_shift.is_some()),
        ("--prior NAME=VALUE", !options.priors.is_empty()),
    ])
}

/// Points that look like shares.
fn of_units(args: &Args, options: &Options) -> Vec<Finding> {
    let is_share = |points: f64| points != 0.0 && points.abs() < LIKELY_SHARE;
    let mut told = Vec::new();
    let mut add = |flag: &str, value: &str, meant: String| {
        let message: Text = say!(Flag::UnitDoubtful, flag, value);
        told.push(Finding::new(FlagCode::FlagUnitDoubtful, message, say!(Flag::UnitDoubtfulCure, flag, meant)));
    };
    if is_share(args.common_error) {
        add("--common-error", &args.common_error.to_string(), percent_of(args.common_error).to_string());
    }
    match options.election_day_error {
        ElectionDayError::Normal { sd } if is_share(sd) => {
            add("--election-day-error", &args.election_day_error, format!("normal:{}", percent_of(sd)));
        }
        ElectionDayError::StudentT { df, sd } if is_share(sd) => {
            add("--election-day-error", &args.election_day_error, format!("t:{df},{}", percent_of(sd)));
        }
        _ => {}
    }
    if let Some(shift) = options.status_quo_shift
        && is_share(shift.mean.abs().max(shift.sd))
    {
        let typed = args.status_quo_shift.as_deref().unwrap_or_default();
        add("--status-quo-shift", typed, format!("{},{}", percent_of(shift.mean), percent_of(shift.sd)));
    }
    told
}
