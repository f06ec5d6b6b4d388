//! `plebis forecast VOTE`.

mod args;
mod criticism;
mod idle;
mod words;

use std::{collections::BTreeMap, str::FromStr};

use indicatif::ProgressBar;
use serde::Serialize;

use crate::cli::{
    choices::{OnOff, percent_as_share},
    context::{Context, Subject, progress},
    gate,
};
use crate::{
    Error, Result,
    language::{Text, say},
    model::campaign::{self, Forecast, Hyper, PRIOR_NAMES, PriorChoice, Step, TurnoutBySide},
    publish,
    vote::Moment,
};
pub use args::Args;
use criticism::Criticism;
use words::told;

/// The keys of the output object.
#[derive(Debug, Serialize)]
struct Body<'a> {
    #[serde(flatten)]
    forecast: &'a Forecast,
    #[serde(flatten)]
    criticism: &'a Criticism,
}

/// Forecasts and delivers.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    let answered = answer(args, context)?;
    let Answered { subject, forecast, criticism, .. } = &answered;
    let files = [("--draws-csv", args.draws_csv.as_deref()), ("--parameters-csv", args.parameters_csv.as_deref())];
    gate::csv_files(subject, None, &files)?;
    if let Some(file) = &args.draws_csv {
        context.write_draws(file, subject, &publish::draws_csv(&subject.vote, Some(forecast), None))?;
    }
    if let Some(file) = &args.parameters_csv {
        let drawn = campaign::poll_draws(&subject.vote, &answered.options)?.unwrap_or_default();
        context.write_draws(file, subject, &publish::parameters_csv(&drawn, subject.vote.focus))?;
    }
    context.deliver(subject, forecast.draws.len(), &answered.body(), || {
        let criticised = criticism.told(&subject.vote, context.lang);
        told(forecast, subject, context, args.explain, &criticised)
    })?;
    if forecast.available {
        return Ok(());
    }
    let reason = forecast.reason.clone().unwrap_or_default();
    Err(Error::nothing(reason, say!(NoAnswer::AddPolls)))
}

/// A forecast as it was asked for.
#[derive(Debug)]
pub struct Answered {
    /// The vote.
    pub subject: Subject,
    /// What was chosen.
    pub options: campaign::Options,
    /// The forecast.
    pub forecast: Forecast,
    criticism: Criticism,
}

impl Answered {
    /// What the object says beyond the common keys.
    pub fn body(&self) -> impl Serialize {
        Body { forecast: &self.forecast, criticism: &self.criticism }
    }
}

/// Forecasts.
pub fn answer(args: &Args, context: &Context) -> Result<Answered> {
    let (mut subject, as_of) = context.subject_at(&args.vote, None, args.as_of.as_deref())?;
    let step = args.every.as_deref().map(|text| flag::<Step>("--every", text)).transpose()?;
    if prior_words(&args.prior).any(|prior| prior == "structural") || !args.mobilise.is_empty() {
        subject.tell_embargo(context);
    }
    let mut options = options(args, as_of, &subject, context)?;
    let given = args.given.as_deref().map(turnout_range).transpose()?;
    let asked = criticism::Asked { explain: args.explain, loo: args.loo, predictive: args.predictive, step, given };
    // A forecast alone is there before a bar would be seen, but on logits.
    let is_long = asked.parts() > 1 || options.scale == campaign::Scale::Logit;
    let bar = if is_long { progress(asked.parts()) } else { ProgressBar::hidden() };
    bar.set_message("forecast");
    let computed = computed(&subject, &mut options, asked, context, &bar);
    bar.finish_and_clear();
    let (forecast, criticism) = computed?;
    let told = idle::told(args, &options, as_of, &subject.vote, &forecast);
    subject.tell_flags(told, context);
    Ok(Answered { subject, options, forecast, criticism })
}

/// The forecast, with as many draws as its precision asks for, and what is asked of the model besides.
fn computed(
    subject: &Subject,
    options: &mut campaign::Options,
    asked: criticism::Asked,
    context: &Context,
    bar: &ProgressBar,
) -> Result<(Forecast, Criticism)> {
    let mut forecast = campaign::forecast(&subject.vote, options)?;
    if let (Some(_), Some(share)) = (context.mcse, &forecast.share) {
        options.n_draws = context.draws_for(share.sd)?;
        forecast = campaign::forecast(&subject.vote, options)?;
    }
    if let (false, Some(later)) = (forecast.available, subject.later_polls()) {
        forecast.reason = Some(later);
    }
    let criticism = Criticism::new(&subject.vote, options, asked, bar)?;
    Ok((forecast, criticism))
}

fn options(args: &Args, as_of: Option<Moment>, subject: &Subject, context: &Context) -> Result<campaign::Options> {
    let turnout = args
        .turnout_yes
        .zip(args.turnout_no)
        .map(|(yes, no)| TurnoutBySide::new(yes, no).map_err(|problem| Error::usage(problem, turnouts_meant(yes, no))));
    if !args.common_error.is_finite() || args.common_error.abs() > 50.0 {
        let (problem, value) = (say!(Flag::CommonError), args.common_error.to_string());
        return Err(Error::usage(say!(Flag::Refused, flag = "--common-error", value, problem), say!(Flag::SeeHelp)));
    }
    let (prior, priors) = priors(&args.prior)?;
    let hyper: Hyper = flag("--hyper", &args.hyper)?;
    let held = [("omega", hyper.omega), ("tau", hyper.tau), ("s_house", hyper.s_house), ("s_mode", hyper.s_mode)];
    if let Some((name, _)) = held.iter().find(|(name, value)| value.is_some() && priors.contains_key(*name)) {
        return Err(Error::usage(say!(Flag::PriorOfHeld, name = *name), say!(Flag::PriorOfHeldCure)));
    }
    Ok(campaign::Options {
        as_of: as_of.map(|moment| subject.vote.on_its_clock(moment).local().date()),
        as_of_time: as_of.filter(|moment| {
            let day = subject.vote.on_its_clock(*moment).local().date();
            moment.timestamp != subject.vote.end_of_day(day).timestamp
        }),
        scale: flag("--scale", &args.scale)?,
        election_day_error: flag("--election-day-error", &args.election_day_error)?,
        status_quo_shift: args.status_quo_shift.as_deref().map(|text| flag("--status-quo-shift", text)).transpose()?,
        rounding: args.rounding.map(|rounding| rounding == OnOff::On),
        undecided: args.undecided.as_deref().map(|text| flag("--undecided", text)).transpose()?,
        prior,
        priors,
        common_error: args.common_error / 100.0,
        earlier: subject.baselines.clone(),
        hyper,
        grid: flag("--grid", &args.grid)?,
        turnout: turnout.transpose()?,
        mobilise: args.mobilise.iter().map(|text| flag("--mobilise", text)).collect::<Result<_>>()?,
        explain: args.explain,
        n_draws: context.n_draws,
        seed: context.seed,
    })
}

/// What two turnouts are meant for: percent as fractions.
fn turnouts_meant(yes: f64, no: f64) -> Text {
    // A little more than 1 is a slip of the share itself.
    let meant = |x: f64| if x >= 2.0 { percent_as_share(x) } else { Some(x).filter(|x| *x > 0.0 && *x <= 1.0) };
    match meant(yes).zip(meant(no)) {
        Some((yes, no)) => say!(Flag::TurnoutBySideCureMeant, yes = yes.to_string(), no = no.to_string()),
        None => say!(Flag::TurnoutBySideCure),
    }
}

/// `turnout=0.8` is 80 % as printed, half a point to either side; with more figures half of the last one.
fn turnout_range(text: &str) -> Result<[f64; 2]> {
    let refuse = || {
        Error::usage(
            say!(Flag::Refused, flag = "--given", value = text, problem = say!(Flag::Given)),
            say!(Flag::SeeHelp),
        )
    };
    let value = text.strip_prefix("turnout=").map(str::trim).ok_or_else(refuse)?;
    let number = |text: &str| text.trim().parse::<f64>().ok().filter(|turnout| (0.0..=1.0).contains(turnout));
    let range = match value.split_once("..") {
        Some((low, high)) => number(low).zip(number(high)),
        None => {
            let decimals = value.split_once('.').map_or(0, |(_, decimals)| decimals.len()).clamp(2, 6);
            let half = 0.5 * 10f64.powi(-(decimals as i32));
            number(value).map(|turnout| (turnout - half, turnout + half))
        }
    };
    range.filter(|(low, high)| low < high).map(|(low, high)| [low, high]).ok_or_else(refuse)
}

/// What `--prior` is given, one choice after the other.
fn prior_words(given: &[String]) -> impl Iterator<Item = &str> {
    given.iter().flat_map(|text| text.split(',')).map(str::trim).filter(|text| !text.is_empty())
}

/// Priors of the result that vote.toml alone sets.
const STRUCTURAL: [&str; 2] = ["structural_mean", "structural_sd"];

/// The structural prior, and priors of the model by name.
fn priors(given: &[String]) -> Result<(PriorChoice, BTreeMap<String, f64>)> {
    let (mut choice, mut set) = (None, BTreeMap::new());
    let twice = |text: &str, name: &str| {
        let problem = say!(Flag::NameTwice, name);
        Err(Error::usage(say!(Flag::Refused, flag = "--prior", value = text, problem), say!(Flag::NameTwiceCure)))
    };
    for text in given {
        if let Some(meant) = with_decimal_comma(text) {
            let problem = say!(Flag::DecimalComma);
            let cure = say!(Flag::DecimalCommaCure, meant);
            return Err(Error::usage(say!(Flag::Refused, flag = "--prior", value = text, problem), cure));
        }
    }
    for text in prior_words(given) {
        if PRIOR_NAMES.contains(&text) {
            let cure = say!(Flag::PriorAloneCure, name = text);
            let problem = say!(Flag::PriorAlone);
            return Err(Error::usage(say!(Flag::Refused, flag = "--prior", value = text, problem), cure));
        }
        let Some((name, value)) = text.split_once('=') else {
            if choice.replace(flag("--prior", text)?).is_some() {
                return twice(text, "none|structural");
            }
            continue;
        };
        let refuse = |problem: Text| {
            Error::usage(say!(Flag::Refused, flag = "--prior", value = text, problem), say!(Flag::SeeHelp))
        };
        let (name, number) = (name.trim(), value.trim().parse::<f64>().ok());
        if STRUCTURAL.contains(&name) {
            let problem = say!(Flag::PriorOfFile, name);
            let cure = say!(Flag::PriorOfFileCure, name, value);
            return Err(Error::usage(say!(Flag::Refused, flag = "--prior", value = text, problem), cure));
        }
        if !PRIOR_NAMES.contains(&name) {
            return Err(refuse(say!(Flag::PriorName, name, names = PRIOR_NAMES.join(", "))));
        }
        let holds = |x: &f64| (*x > 0.0 || name == "level_mean" && *x >= 0.0) && *x <= 1.0;
        let number = number.filter(holds).ok_or_else(|| refuse(say!(Flag::PriorValue, name, value)))?;
        if set.insert(name.to_owned(), number).is_some() {
            return twice(text, name);
        }
    }
    Ok((choice.unwrap_or_default(), set))
}

/// `tau=0,02` as it is meant: a part that is figures alone belongs to the number before it.
fn with_decimal_comma(text: &str) -> Option<String> {
    let is_figures = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let mut parts = text.split(',').map(str::trim);
    let mut meant = parts.next()?.to_owned();
    let mut found = false;
    for part in parts {
        let is_rest = is_figures(part) && meant.rsplit('=').next().is_some_and(is_figures);
        found |= is_rest;
        meant = format!("{meant}{}{part}", if is_rest { '.' } else { ',' });
    }
    found.then_some(meant)
}

/// A flag's value in the model's words.
fn flag<T: FromStr<Err = Text>>(name: &str, text: &str) -> Result<T> {
    text.parse()
        .map_err(|problem| Error::usage(say!(Flag::Refused, flag = name, value = text, problem), say!(Flag::SeeHelp)))
}
