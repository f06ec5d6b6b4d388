//! `plebis forecast VOTE`.

use std::str::FromStr;

use super::{
    context::{Context, Subject},
    project::{OnOff, probabilities},
    table,
};
use crate::{
    Error, Result,
    model::campaign::{self, Component, Forecast, TurnoutBySide},
    summary::{LEVELS, number, verdict::Claim},
    vote::{Moment, Text, Vote, words},
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
    pub(super) as_of: Option<String>,
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
}

/// Forecasts and delivers.
pub fn run(args: &Args, context: &Context) -> Result<()> {
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
    context.deliver(&subject, forecast.draws.len(), &forecast, || told(&forecast, &subject, context))?;
    if forecast.available {
        return Ok(());
    }
    let reason = forecast.reason.unwrap_or_default().en;
    Err(Error::nothing(reason, "add polls of the electorate to polls.csv; `plebis check` lists what it says of each"))
}

fn options(args: &Args, as_of: Option<Moment>, subject: &Subject, context: &Context) -> Result<campaign::Options> {
    let turnout = args.turnout_yes.zip(args.turnout_no).map(|(yes, no)| {
        TurnoutBySide::new(yes, no)
            .map_err(|problem| Error::usage(problem, "give for instance --turnout-yes 0.1 --turnout-no 0.8"))
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
fn flag<T: FromStr<Err = String>>(name: &str, text: &str) -> Result<T> {
    text.parse().map_err(|problem| Error::usage(format!("{name} {text}: {problem}"), "see `plebis help forecast`"))
}

fn told(forecast: &Forecast, subject: &Subject, context: &Context) -> String {
    let lang = context.lang;
    let (vote, focus) = (&subject.vote, subject.vote.focus);
    let label = vote.texts(lang.word()).label(focus);
    let about = lang.pick("share of valid votes on", "part des suffrages exprimés, le");
    let mut text = format!("{} — {label}, {about} {}\n", vote.id, vote.date);
    if let Some(reason) = &forecast.reason {
        text += &format!("{}\n", reason.get(lang));
    }
    if let Some(share) = &forecast.share {
        let percent = |share: f64| number::percent(share, 1, lang);
        let [mean, sd] = lang.pick(["mean", "sd"], ["moyenne", "écart-type"]);
        let points = number::decimal(share.sd * 100.0, 1, lang);
        text += &format!("{mean} {}, {sd} {points} points\n", percent(share.mean));
        let rows = [LEVELS.iter().map(|&(_, key)| percent(share.quantile(key))).collect()];
        text += &table::text(&LEVELS.map(|(_, key)| key), &rows);
    }
    if let Some(win) = forecast.passing() {
        text += &probabilities(vote, Claim::of_polls(vote), win.yes, lang);
    }
    let components = &forecast.components;
    for (en, fr, part) in [
        ("prior", "a priori", &components.prior),
        ("polls", "sondages", &components.polls),
        ("election-day error", "erreur du jour du vote", &components.election_day_error),
        ("structural prior", "a priori structurel", &components.structural),
        ("polls with error", "sondages avec leur erreur", &components.polls_with_error),
        ("blend", "mélange", &components.blend),
    ] {
        if let Some(Component { mean, sd, what }) = part {
            let line = words!(
                "{name}: mean {mean:.4}, sd {sd:.4}; {what}\n",
                "{name} : moyenne {mean:.4}, écart-type {sd:.4} ; {what}\n";
                what, name = Text::new(en, fr)
            );
            text += line.get(lang);
        }
    }
    let cell =
        |value: Option<f64>, decimals| value.map_or(String::new(), |value| number::decimal(value, decimals, lang));
    let rows: Vec<Vec<String>> = forecast
        .polls
        .iter()
        .map(|poll| {
            vec![
                poll.poll_id.clone(),
                if poll.used { lang.pick("used", "retenu") } else { lang.pick("left out", "écarté") }.to_owned(),
                cell(poll.share.map(|share| share * 100.0), 1),
                cell(poll.n, 0),
                cell(poll.weight, 3),
                poll.leave_one_out_points.map_or(String::new(), |points| number::signed(points, 2, lang)),
                poll.reason.as_ref().map_or("", |reason| reason.get(lang)).to_owned(),
            ]
        })
        .collect();
    text += "\n";
    let head = lang.pick(
        ["poll", "", "two-way %", "n", "weight", "without it", ""],
        ["sondage", "", "hors indécis %", "n", "poids", "sans lui", ""],
    );
    text += &table::text(&head, &rows);
    text += &comparisons(forecast, vote, context);
    for assumption in &forecast.assumptions {
        text += &format!("\n- {}", assumption.get(lang));
    }
    text.trim_end().to_owned() + "\n"
}

/// The same polls under other election-day errors, priors and scales, and how surprising the result was.
fn comparisons(forecast: &Forecast, vote: &Vote, context: &Context) -> String {
    let mut text = String::new();
    let lang = context.lang;
    let percent = |share: f64| number::percent_bare(share, 1, lang);
    let fine = |value: f64, decimals: usize| number::decimal(value, decimals, lang);
    // One side a table: the one in focus.
    let claim = Claim::of_polls(vote).clause(vote, vote.focus, vote.option(vote.focus).get(lang), lang);
    let wins = format!("P({claim})");
    let option = vote.option(vote.focus);
    let option = option.get(lang);
    let wins = wins.as_str();
    let focus_wins = |yes: f64| fine(vote.focus.of_yes_share(yes), 4);
    if !forecast.alternatives.is_empty() {
        let row = |other: &campaign::Alternative| {
            let name = format!("{}{}", if other.chosen { "* " } else { "" }, other.election_day_error.get(lang));
            let limits = format!("{}-{}", percent(other.lower), percent(other.upper));
            vec![name, percent(other.mean), percent(other.sd), limits, focus_wins(other.win_yes)]
        };
        let rows: Vec<Vec<String>> = forecast.alternatives.iter().map(row).collect();
        text += "\n";
        let head = lang.pick(
            ["election-day error", "mean %", "sd", "90 %", wins],
            ["erreur du jour du vote", "moyenne %", "écart-type", "90 %", wins],
        );
        text += &table::text(&head, &rows);
        for other in &forecast.alternatives {
            if let Some(surprise) = &other.surprise {
                text += &format!(
                    "\n- {}{} {}",
                    other.election_day_error.get(lang),
                    lang.pick(":", "\u{202f}:"),
                    lang.pick(&surprise.words, &surprise.words_fr)
                );
            }
        }
        text += "\n";
    }
    if !forecast.priors.is_empty() {
        let row = |prior: &campaign::PriorUse| {
            vec![
                words!("{} = {}", "{} = {}", prior.name, prior.value).get(lang).to_owned(),
                match (prior.name.as_str(), prior.unit.as_str()) {
                    // A level is that of one option; a spread is the same for both.
                    ("level_mean", _) => lang.pick(format!("share of {option}"), format!("part de {option}")),
                    (_, "share") => lang.pick("share", "part").to_owned(),
                    (_, unit) => unit.to_owned(),
                },
                prior.meaning.get(lang).to_owned(),
                prior.source.get(lang).to_owned(),
            ]
        };
        let rows: Vec<Vec<String>> = forecast.priors.iter().map(row).collect();
        text += "\n";
        let head = lang.pick(["prior", "unit", "what", "from"], ["a priori", "unité", "sens", "origine"]);
        text += &table::text(&head, &rows);
    }
    if !forecast.prior_sensitivity.is_empty() {
        let row = |line: &campaign::Sensitivity| {
            let name = words!("{} x {}", "{} x {}", line.prior, line.factor).get(lang).to_owned();
            vec![name, fine(100.0 * line.mean, 2), fine(100.0 * line.sd, 2), focus_wins(line.win_yes)]
        };
        let rows: Vec<Vec<String>> = forecast.prior_sensitivity.iter().map(row).collect();
        text += "\n";
        let head = lang.pick(["prior", "mean %", "sd", wins], ["a priori", "moyenne %", "écart-type", wins]);
        text += &table::text(&head, &rows);
    }
    if !forecast.scales.is_empty() {
        let row = |fit: &campaign::ScaleFit| {
            let values = [fit.latent_mean, fit.latent_sd, fit.mean, fit.sd].map(|share| fine(100.0 * share, 3));
            std::iter::once(fit.scale.clone()).chain(values).chain([focus_wins(fit.win_yes)]).collect()
        };
        let rows: Vec<Vec<String>> = forecast.scales.iter().map(row).collect();
        text += "\n";
        let head = lang.pick(
            ["scale", "latent mean %", "sd", "mean %", "sd", wins],
            ["échelle", "moyenne latente %", "écart-type", "moyenne %", "écart-type", wins],
        );
        text += &table::text(&head, &rows);
    }
    text
}
