//! `plebis forecast VOTE`.

use std::{path::PathBuf, str::FromStr};

use super::project::probabilities;
use crate::cli::{
    choices::OnOff,
    context::{Context, Subject},
    table,
};
use crate::{
    Error, Result,
    distribution::Level,
    headline::verdict::Claim,
    language::{Lang, Text, Value, number, say},
    model::campaign::{self, Component, Forecast, TurnoutBySide},
    publish,
    vote::{Moment, Vote},
};

/// Forecast the share on the day from the polls.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  plebis forecast new-caledonia-2018\n  plebis forecast new-caledonia-2018 --as-of \
                        2018-09-01 --explain\n  plebis forecast new-caledonia-2018 --election-day-error t:6,5.1 \
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
    /// Prior of the result from earlier votes: none or structural
    #[arg(long, default_value = "none")]
    prior: String,
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
    /// Write the draws of the share as CSV, too
    #[arg(long, value_name = "FILE")]
    draws_csv: Option<PathBuf>,
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
}

/// Forecasts and delivers.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    let Answered { subject, forecast, .. } = answer(args, context)?;
    if let Some(file) = &args.draws_csv {
        context.write_draws(file, &subject, &publish::draws_csv(&subject.vote, Some(&forecast), None))?;
    }
    context.deliver(&subject, forecast.draws.len(), &forecast, || told(&forecast, &subject, context))?;
    if forecast.available {
        return Ok(());
    }
    let reason = forecast.reason.unwrap_or_default();
    Err(Error::nothing(reason, say!(NoAnswer::AddPolls)))
}

/// Forecasts.
pub fn answer(args: &Args, context: &Context) -> Result<Answered> {
    let (mut subject, as_of) = context.subject_at(&args.vote, None, args.as_of.as_deref())?;
    if args.prior != "none" || !args.mobilise.is_empty() {
        subject.tell_embargo(context);
    }
    let mut options = options(args, as_of, &subject, context)?;
    let mut forecast = campaign::forecast(&subject.vote, &options)?;
    if let (Some(_), Some(share)) = (context.mcse, &forecast.share) {
        options.n_draws = context.draws_for(share.sd)?;
        forecast = campaign::forecast(&subject.vote, &options)?;
    }
    Ok(Answered { subject, options, forecast })
}

fn options(args: &Args, as_of: Option<Moment>, subject: &Subject, context: &Context) -> Result<campaign::Options> {
    let turnout = args.turnout_yes.zip(args.turnout_no).map(|(yes, no)| {
        TurnoutBySide::new(yes, no).map_err(|problem| Error::usage(problem, say!(Flag::TurnoutBySideCure)))
    });
    Ok(campaign::Options {
        as_of: as_of.map(|moment| subject.vote.on_its_clock(moment).local().date()),
        scale: flag("--scale", &args.scale)?,
        election_day_error: flag("--election-day-error", &args.election_day_error)?,
        status_quo_shift: args.status_quo_shift.as_deref().map(|text| flag("--status-quo-shift", text)).transpose()?,
        rounding: args.rounding.map(|rounding| rounding == OnOff::On),
        undecided: args.undecided.as_deref().map(|text| flag("--undecided", text)).transpose()?,
        prior: flag("--prior", &args.prior)?,
        earlier: subject.baselines.clone(),
        hyper: flag("--hyper", &args.hyper)?,
        grid: flag("--grid", &args.grid)?,
        turnout: turnout.transpose()?,
        mobilise: args.mobilise.iter().map(|text| flag("--mobilise", text)).collect::<Result<_>>()?,
        explain: args.explain,
        n_draws: context.n_draws,
        seed: context.seed,
    })
}

/// A flag's value in the model's words.
fn flag<T: FromStr<Err = Text>>(name: &str, text: &str) -> Result<T> {
    text.parse()
        .map_err(|problem| Error::usage(say!(Flag::Refused, flag = name, value = text, problem), say!(Flag::SeeHelp)))
}

fn told(forecast: &Forecast, subject: &Subject, context: &Context) -> String {
    let lang = context.lang;
    let vote = &subject.vote;
    let option = vote.option(vote.focus);
    let mut lines = vec![say!(Forecast::Head, vote = &vote.id, option, day = vote.date)];
    lines.extend(forecast.reason.clone());
    let line = |text: Text| text.get(lang) + "\n";
    let mut text: String = lines.into_iter().map(line).collect();
    if let Some(share) = &forecast.share {
        let (mean, sd) = (Value::percent(share.mean, 1), Value::points(share.sd * 100.0, 1));
        text += &line(say!(Forecast::MeanAndSd, mean, sd));
        let rows = [Level::ALL.iter().map(|&level| number::percent(share.quantile(level), 1, lang)).collect()];
        text += &table::text(&Level::ALL.map(Level::key), &rows);
    }
    if let Some(win) = forecast.passing() {
        text += &line(probabilities(vote, Claim::of_polls(vote), win.yes));
    }
    text += &components(forecast).into_iter().map(line).collect::<String>();
    text += &format!("\n{}", polls(forecast, lang));
    text += &comparisons(forecast, vote, context);
    for assumption in &forecast.assumptions {
        text += &format!("\n- {}", assumption.get(lang));
    }
    text.trim_end().to_owned() + "\n"
}

/// The parts of the forecast, one a line.
fn components(forecast: &Forecast) -> Vec<Text> {
    let components = &forecast.components;
    let parts = [
        (say!(Forecast::Prior), &components.prior),
        (say!(Forecast::Polls), &components.polls),
        (say!(Forecast::ElectionDayError), &components.election_day_error),
        (say!(Forecast::StructuralPrior), &components.structural),
        (say!(Forecast::PollsWithError), &components.polls_with_error),
        (say!(Forecast::Blend), &components.blend),
    ];
    let told = parts.into_iter().filter_map(|(name, part)| {
        let Component { mean, sd, what } = part.as_ref()?;
        let (mean, sd) = (Value::decimal(*mean, 4), Value::decimal(*sd, 4));
        Some(say!(Forecast::Component, name, mean, sd, what))
    });
    told.collect()
}

/// Every poll, with its weight.
fn polls(forecast: &Forecast, lang: Lang) -> String {
    let cell =
        |value: Option<f64>, decimals| value.map_or(String::new(), |value| number::decimal(value, decimals, lang));
    let row = |poll: &campaign::PollUse| {
        vec![
            poll.poll_id.clone(),
            if poll.used { say!(Forecast::Used) } else { say!(Forecast::LeftOut) }.get(lang),
            cell(poll.share.map(|share| share * 100.0), 1),
            cell(poll.n, 0),
            cell(poll.weight, 3),
            poll.leave_one_out_points.map_or(String::new(), |points| number::signed(points, 2, lang)),
            poll.reason.as_ref().map_or_else(String::new, |reason| reason.get(lang)),
        ]
    };
    let head = [
        say!(Forecast::Poll),
        Text::default(),
        say!(Forecast::TwoWay),
        Text::same("n"),
        say!(Forecast::Weight),
        say!(Forecast::WithoutIt),
        Text::default(),
    ];
    table::with_head(&head, &forecast.polls.iter().map(row).collect::<Vec<_>>(), lang)
}

/// The same polls under other election-day errors, priors and scales, and how surprising the result was.
fn comparisons(forecast: &Forecast, vote: &Vote, context: &Context) -> String {
    let lang = context.lang;
    let (mean, sd) = (say!(Forecast::MeanPercent), say!(Forecast::Sd));
    // One side a table: the one in focus.
    let wins = Text::same(format!("P({})", Claim::of_polls(vote).noun(vote, vote.focus).get(lang)));
    let percent = |share: f64| number::percent_bare(share, 1, lang);
    let fine = |value: f64, decimals: usize| number::decimal(value, decimals, lang);
    let focus_wins = |yes: f64| fine(vote.focus.of_yes_share(yes), 4);
    let mut text = String::new();
    let mut add = |head: &[Text], rows: Vec<Vec<String>>| {
        if !rows.is_empty() {
            text += &format!("\n{}", table::with_head(head, &rows, lang));
        }
    };
    let alternatives = forecast.alternatives.iter().map(|other| {
        let name = format!("{}{}", if other.chosen { "* " } else { "" }, other.election_day_error.get(lang));
        let limits = format!("{}-{}", percent(other.lower), percent(other.upper));
        vec![name, percent(other.mean), percent(other.sd), limits, focus_wins(other.win_yes)]
    });
    let head = [say!(Forecast::ElectionDayError), mean.clone(), sd.clone(), say!(Forecast::NineOfTen), wins.clone()];
    add(&head, alternatives.collect());
    text += &surprises(forecast, lang);
    let mut add = |head: &[Text], rows: Vec<Vec<String>>| {
        if !rows.is_empty() {
            text += &format!("\n{}", table::with_head(head, &rows, lang));
        }
    };
    let head = [say!(Forecast::Prior), say!(Forecast::Unit), say!(Forecast::Meaning), say!(Forecast::Source)];
    add(&head, forecast.priors.iter().map(|prior| prior_row(prior, vote, lang)).collect());
    let sensitivity = forecast.prior_sensitivity.iter().map(|line| {
        let name = format!("{} x {}", line.prior, number::shortest(line.factor, lang));
        vec![name, fine(100.0 * line.mean, 2), fine(100.0 * line.sd, 2), focus_wins(line.win_yes)]
    });
    add(&[say!(Forecast::Prior), mean.clone(), sd.clone(), wins.clone()], sensitivity.collect());
    let scales = forecast.scales.iter().map(|fit| {
        let values = [fit.latent_mean, fit.latent_sd, fit.mean, fit.sd].map(|share| fine(100.0 * share, 3));
        std::iter::once(fit.scale.word().to_owned()).chain(values).chain([focus_wins(fit.win_yes)]).collect()
    });
    add(&[say!(Forecast::Scale), say!(Forecast::LatentMean), sd.clone(), mean, sd, wins], scales.collect());
    text
}

/// How surprising the result was under each election-day error.
fn surprises(forecast: &Forecast, lang: Lang) -> String {
    let told = forecast.alternatives.iter().filter_map(|other| {
        let surprise = other.surprise.as_ref()?;
        let line = say!(Forecast::Surprise, error = &other.election_day_error, words = &surprise.words);
        Some(format!("\n- {}", line.get(lang)))
    });
    let told: String = told.collect();
    if forecast.alternatives.is_empty() { told } else { told + "\n" }
}

fn prior_row(prior: &campaign::PriorUse, vote: &Vote, lang: Lang) -> Vec<String> {
    let unit = match (prior.name.as_str(), prior.unit.as_str()) {
        // A level is that of one option; a spread is the same for both.
        ("level_mean", _) => say!(Forecast::ShareOf, option = vote.option(vote.focus)),
        (_, "share") => say!(Forecast::Share),
        (_, unit) => Text::same(unit),
    };
    let value = number::shortest(prior.value, lang);
    vec![format!("{} = {value}", prior.name), unit.get(lang), prior.meaning.get(lang), prior.source.get(lang)]
}
