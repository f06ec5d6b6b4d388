//! `plebis forecast VOTE`.

mod criticism;
mod words;

use std::{collections::BTreeMap, path::PathBuf, str::FromStr};

use serde::Serialize;

use crate::cli::{
    choices::{OnOff, percent_as_share},
    context::{Context, Subject},
    gate,
};
use crate::{
    Error, Result,
    language::{Text, say},
    model::campaign::{self, Forecast, Hyper, PRIOR_NAMES, PriorChoice, Step, TurnoutBySide},
    publish,
    vote::Moment,
};
use criticism::Criticism;
use words::told;

/// Forecast the share on the day from the polls.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  plebis forecast new-caledonia-2018\n  plebis forecast new-caledonia-2018 --as-of \
                        2018-09-01 --explain\n  plebis forecast new-caledonia-2018 --loo --predictive\n  plebis forecast scotland-2014 --every week\n  plebis forecast new-caledonia-2018 --prior tau=0.02 --prior level_sd=0.15\n  plebis forecast scotland-2014 --turnout-yes 0.9 --turnout-no 0.8 --given turnout=0.84..0.86\n  plebis forecast new-caledonia-2018 --election-day-error t:6,5.1 \
                        --json\n\nShares and turnouts are 0..1, standard deviations in points."
)]
pub struct Args {
    /// Vote folder or id
    vote: String,
    /// Use only what was public by then: a time with its offset, or a day, which ends by the offset of `polls_close` (without any time in the folder: UTC)
    #[arg(long, value_name = "TIME")]
    pub(in crate::cli) as_of: Option<String>,
    /// Scale of the latent path: share or logit
    #[arg(long, default_value = "share")]
    scale: String,
    /// Error common to all polls: default, none, ladder, t:DF,SD or normal:SD
    #[arg(long, default_value = "default", value_name = "CHOICE")]
    election_day_error: String,
    /// Whether printed percentages carry rounding error [default: as the vote says, else on]
    #[arg(long, value_enum)]
    rounding: Option<OnOff>,
    /// Undecided answers: proportional, to_yes, to_no or beta:A,B [default: as the vote says, else proportional]
    #[arg(long, value_name = "RULE")]
    undecided: Option<String>,
    /// Shift towards the status quo, points: MEAN,SD [default: none]
    #[arg(long, value_name = "MEAN,SD", allow_hyphen_values = true)]
    status_quo_shift: Option<String>,
    /// Prior of the result from earlier votes, none or structural; or KEY=VALUE of any prior of the model (share units), e.g. tau=0.02
    #[arg(long, value_name = "CHOICE")]
    prior: Vec<String>,
    /// Hold hyperparameters fixed, e.g. omega=0.002,tau=0.02,s_house=0.03,s_mode=0.03 (share units)
    #[arg(long, default_value = "", value_name = "NAME=VALUE,…")]
    hyper: String,
    /// Integration grid: auto or gauss-legendre:K,OMEGA,TAU,S_HOUSE
    #[arg(long, default_value = "auto")]
    grid: String,
    /// Turnout of those who would vote yes
    #[arg(long, value_name = "X", requires = "turnout_no")]
    turnout_yes: Option<f64>,
    /// Turnout of those who would vote no
    #[arg(long, value_name = "X", requires = "turnout_yes")]
    turnout_no: Option<f64>,
    /// Abstainers of the earlier vote who come this time: AREA:FRACTION:YES_SHARE
    #[arg(long, value_name = "SCENARIO")]
    mobilise: Vec<String>,
    /// Show what each poll contributes, and the forecast without it
    #[arg(long)]
    explain: bool,
    /// Take all polls to be so many points too high in the option of the forecast
    #[arg(long, value_name = "POINTS", default_value = "0", allow_hyphen_values = true)]
    common_error: f64,
    /// How the polls foretell one another (leave one out), and other models on the same polls
    #[arg(long)]
    loo: bool,
    /// Do the polls scatter as the model says? Against polls that it makes up
    #[arg(long)]
    predictive: bool,
    /// Also the forecast as it would have stood every day, week, month or so many days (10d)
    #[arg(long, value_name = "STEP")]
    every: Option<String>,
    /// Also the forecast if so many vote: turnout=X or turnout=LOW..HIGH, with --turnout-yes and --turnout-no
    #[arg(long, value_name = "turnout=X")]
    given: Option<String>,
    /// Write the draws of the share as CSV, too
    #[arg(long, value_name = "FILE")]
    draws_csv: Option<PathBuf>,
    /// Write draws of the model's scales (omega, tau, s_house) and of the share before and after the election-day error as CSV, too
    #[arg(long, value_name = "FILE")]
    parameters_csv: Option<PathBuf>,
}

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
        context.write_draws(file, subject, &publish::parameters_csv(&drawn))?;
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
    let mut forecast = campaign::forecast(&subject.vote, &options)?;
    if let (Some(_), Some(share)) = (context.mcse, &forecast.share) {
        options.n_draws = context.draws_for(share.sd)?;
        forecast = campaign::forecast(&subject.vote, &options)?;
    }
    if let (false, Some(later)) = (forecast.available, subject.later_polls()) {
        forecast.reason = Some(later);
    }
    let given = args.given.as_deref().map(turnout_range).transpose()?;
    let asked = criticism::Asked { explain: args.explain, loo: args.loo, predictive: args.predictive, step, given };
    let criticism = Criticism::new(&subject.vote, &options, asked)?;
    Ok(Answered { subject, options, forecast, criticism })
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
    let meant = |x: f64| if x > 1.0 { percent_as_share(x) } else { Some(x).filter(|x| *x > 0.0) };
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

/// The structural prior, and priors of the model by name.
fn priors(given: &[String]) -> Result<(PriorChoice, BTreeMap<String, f64>)> {
    let (mut choice, mut set) = (PriorChoice::None, BTreeMap::new());
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
            choice = flag("--prior", text)?;
            continue;
        };
        let refuse = |problem: Text| {
            Error::usage(say!(Flag::Refused, flag = "--prior", value = text, problem), say!(Flag::SeeHelp))
        };
        let (name, number) = (name.trim(), value.trim().parse::<f64>().ok());
        if !PRIOR_NAMES.contains(&name) {
            return Err(refuse(say!(Flag::PriorName, name, names = PRIOR_NAMES.join(", "))));
        }
        let holds = |x: &f64| (*x > 0.0 || name == "level_mean" && *x >= 0.0) && *x <= 1.0;
        set.insert(name.to_owned(), number.filter(holds).ok_or_else(|| refuse(say!(Flag::PriorValue, name, value)))?);
    }
    Ok((choice, set))
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
