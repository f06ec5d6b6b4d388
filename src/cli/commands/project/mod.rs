//! `plebis project VOTE`.

mod given;
mod since;

use std::path::PathBuf;

use crate::cli::{
    analysis::no_campaign,
    choices::{CameIn, Projecting},
    context::{Context, Subject, campaign_options},
    gate, table,
};
use crate::{
    Error, Result,
    distribution::{Distribution, Level},
    headline::{sentence, verdict, verdict::Claim},
    language::{Lang, PlaceKind, Text, Value, number, say},
    model::{
        campaign,
        count::{self, Alert, Flip, Projection, Unusual, UnusualMeasure},
    },
    publish,
    vote::{Side, Vote, rule_percent},
};
use since::since;

/// Project the final share from what is counted.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  plebis project new-caledonia-2020\n  plebis project new-caledonia-2020 --hint \
                        \"Nouméa late\"\n  plebis project my-vote --returns tonight.csv --as-of \
                        2026-11-22T21:45:00+11:00 --json\n\nWithout --as-of and without reports of units, the last \
                        partial line of returns.csv is projected; a complete count is a result, not a projection.")]
pub struct Args {
    /// Vote folder or id
    vote: String,
    #[command(flatten)]
    pub(in crate::cli) came_in: CameIn,
    #[command(flatten)]
    how: Projecting,
    /// Project given the share of an area or unit, e.g. "Nouméa=0.72"; may be given several times
    #[arg(long, value_name = "AREA=SHARE")]
    given: Vec<String>,
    /// Write the draws of share and turnout as CSV, too
    #[arg(long, value_name = "FILE")]
    draws_csv: Option<PathBuf>,
}

/// Projects and delivers.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    let (subject, projection) = answer(args, context)?;
    gate::csv_files(&subject, args.came_in.returns.as_deref(), &[("--draws-csv", args.draws_csv.as_deref())])?;
    if let Some(file) = &args.draws_csv {
        context.write_draws(file, &subject, &publish::draws_csv(&subject.vote, None, Some(&projection)))?;
    }
    let n_draws = projection.draws.share_yes.len();
    context.deliver(&subject, n_draws, &projection, || told(&projection, &subject, context))?;
    if projection.available || projection.turnout.is_some() {
        return Ok(());
    }
    let reason = projection.reason.unwrap_or_default();
    let vote = &subject.vote;
    let cure = match () {
        () if !vote.returns.unread.is_empty() => {
            say!(NoAnswer::AllSetAside, n = vote.returns.unread.len(), vote = &subject.name)
        }
        () if vote.final_result().is_some()
            && vote.returns.reports.is_empty()
            && vote.returns.aggregates.is_empty() =>
        {
            say!(NoAnswer::Over, vote = &subject.name)
        }
        () if !vote.units.is_empty() => say!(NoAnswer::Wait),
        () => say!(NoAnswer::WaitOrBaseline),
    };
    Err(Error::nothing(reason, cure))
}

/// Projects.
pub fn answer(args: &Args, context: &Context) -> Result<(Subject, Projection)> {
    let (mut subject, snapshot) = args.came_in.subject(&args.vote, context)?;
    subject.tell_embargo(context);
    given::take(&mut subject.vote, &args.given)?;
    let mut options = args.how.options_of(&subject.vote, context);
    if args.how.blends() {
        (options.campaign, options.blend) = (campaign_draws(&subject, context)?, true);
    }
    let mut projection = count::project(&subject.vote, &subject.baselines, &snapshot, &options)?;
    if let (Some(_), Some(share)) = (context.mcse, &projection.share) {
        options.n_draws = context.draws_for(share.sd)?;
        projection = count::project(&subject.vote, &subject.baselines, &snapshot, &options)?;
    }
    projection.moved = count::moved(&subject.vote, &subject.baselines, &snapshot, &projection, &options);
    Ok((subject, projection))
}

/// Draws of the forecast from the polls.
fn campaign_draws(subject: &Subject, context: &Context) -> Result<Vec<f64>> {
    let forecast = campaign::forecast(&subject.vote, &campaign_options(context))?;
    if forecast.available {
        return Ok(forecast.draws);
    }
    Err(no_campaign(&forecast))
}

/// The probabilities of both ends, the focus option's first; a complete count has an end.
fn who_wins(vote: &Vote, projection: &Projection) -> Text {
    match (projection.win_probability, &projection.win_probability_reason) {
        (None, Some(reason)) => say!(Headline::CarriedUnknown, reason),
        (None, None) => Text::default(),
        (Some(_), _) if projection.is_complete() => verdict::of_complete(vote, projection),
        (Some(win), _) => probabilities(vote, Claim::of_count(vote), win.yes),
    }
}

/// `No wins: 96.0%. Yes wins: 4.0%.`, the focus option first; an estimate is never a certainty.
pub(super) fn probabilities(vote: &Vote, claim: Claim, yes: f64) -> Text {
    // Both ends are printed to one digit, and together they are certain.
    let first = (vote.focus.of_yes_share(yes) * 1000.0).round() / 1000.0;
    let part = |side: Side| {
        let probability = match (side.of_yes_share(yes), side == vote.focus) {
            (p, _) if p > 0.99 => Value::from(say!(Project::MoreThan, probability = Value::percent(0.99, 0))),
            (p, _) if p < 0.01 => Value::from(say!(Project::LessThan, probability = Value::percent(0.01, 0))),
            (_, true) => Value::percent(first, 1),
            (_, false) => Value::percent(1.0 - first, 1),
        };
        say!(Project::Wins, noun = claim.noun(vote, side).capital(), probability)
    };
    say!(Project::Probability, first = part(vote.focus), second = part(vote.focus.other()))
}

fn told(projection: &Projection, subject: &Subject, context: &Context) -> String {
    let lang = context.lang;
    let vote = &subject.vote;
    let mut text = String::new();
    let mut tell = |line: Text| {
        if !line.is_empty() {
            text += &(line.get(lang) + "\n");
        }
    };
    head(projection, vote).into_iter().for_each(&mut tell);
    tell(projection.reason.clone().unwrap_or_default());
    text += &shares(projection, lang);
    let mut tell = |line: Text| {
        if !line.is_empty() {
            text += &(line.get(lang) + "\n");
        }
    };
    tell(who_wins(vote, projection));
    projection.flip.iter().filter(|flip| flip.alert != Alert::None).for_each(|flip| tell(turn(flip, projection, vote)));
    if let Some(both) = &projection.campaign_prior {
        let part = |d: &Distribution| {
            Text::joined([Value::percent(d.mean, 1).into(), Value::decimal(100.0 * d.sd, 1).into()], " ± ")
        };
        let (prior, data, blend) = (part(&both.prior), part(&both.data), part(&both.blend));
        tell(say!(Project::CampaignPrior, prior, data, blend, weight = Value::decimal(both.prior_weight, 2)));
    }
    if let Some(moved) = &projection.moved {
        tell(since(moved, vote.unit_name(PlaceKind::Unit), projection.is_complete()));
    }
    tell(outstanding(projection, vote));
    projection.unusual.iter().for_each(|unit| tell(unusual(unit)));
    for assumption in &projection.assumptions {
        text += &format!("\n- {}", assumption.get(lang));
    }
    text.trim_end().to_owned() + "\n"
}

/// Who is ahead in what is counted and may not end so; where more than half is asked, on which side of it yes stands.
fn turn(flip: &Flip, projection: &Projection, vote: &Vote) -> Text {
    let leads = flip.leads_now;
    let probability = Value::percent(flip.probability, 0);
    let alert = if flip.alert == Alert::Expected { "expected" } else { "possible" };
    let needed = vote.rule.share_threshold;
    let told = match (needed == 0.5, leads) {
        (true, leads) if flip.alert == Alert::Expected => {
            say!(Project::FlipExpected, option = vote.option(leads), probability)
        }
        (true, leads) => say!(Project::FlipPossible, option = vote.option(leads), probability),
        (false, Side::Yes) => {
            say!(
                Project::FlipAbove,
                option = vote.option(Side::Yes),
                threshold = rule_percent(needed),
                alert,
                probability
            )
        }
        (false, Side::No) => {
            let yes = projection.counted.share.map(|share| vote.focus.of_yes_share(share));
            let place = if yes.is_some_and(|yes| yes > 0.5) { "ahead" } else { "behind" };
            let (option, threshold) = (vote.option(Side::Yes), rule_percent(needed));
            say!(Project::FlipBelow, place, option, threshold, alert, probability)
        }
    };
    told.capital()
}

/// What is projected, and from which figures.
fn head(projection: &Projection, vote: &Vote) -> Vec<Text> {
    let option = vote.option(vote.focus);
    let mut lines = vec![match &projection.as_of {
        Some(time) => say!(Project::HeadAsOf, vote = &vote.id, option, time),
        None => say!(Project::Head, vote = &vote.id, option),
    }];
    let counted = &projection.counted;
    let known = |share: Option<f64>| share.map_or(Value::from("–"), |share| Value::percent(share, 1));
    let stations = counted.stations.and_then(|_| sentence::units_in(vote, counted));
    let units = stations.unwrap_or_else(|| {
        let total = counted.units_total.map_or(Value::from("?"), Value::from);
        let units = counted.units.map_or(Value::from("–"), Value::from);
        say!(Project::Units, places = vote.unit_name(PlaceKind::Unit), units, total)
    });
    lines.push(say!(Project::Counted, units, progress = known(counted.progress), share = known(counted.share)));
    if projection.rows_set_aside > 0 {
        lines.push(say!(Project::SetAside, rows = projection.rows_set_aside));
    }
    lines.extend(projection.lines_used.iter().map(|line| say!(Project::LineUsed, line)));
    if let Some(order) = &projection.order_model {
        let name = match order.name.as_str() {
            "tilted" => say!(Project::Tilted),
            _ => say!(Project::Random),
        };
        let (tilt, sd) = (Value::decimal(order.tilt_mean, 2), Value::decimal(order.tilt_sd, 2));
        lines.push(say!(Project::OrderModel, name, tilt, sd, what = &order.what));
    }
    lines
}

/// Quantiles of share and turnout as a table.
fn shares(projection: &Projection, lang: Lang) -> String {
    let parts = [(say!(Project::Share), &projection.share), (say!(Project::Turnout), &projection.turnout)];
    let rows: Vec<Vec<String>> = parts
        .into_iter()
        .filter_map(|(name, part)| {
            let part = part.as_ref()?;
            let quantiles = Level::ALL.iter().map(|&level| number::percent(part.quantile(level), 1, lang));
            Some(std::iter::once(name.get(lang)).chain(quantiles).collect())
        })
        .collect();
    if rows.is_empty() {
        return String::new();
    }
    let head: Vec<Text> = std::iter::once(Text::default()).chain(Level::ALL.map(Level::percent)).collect();
    table::with_head(&head, &rows, lang)
}

/// How many ballots are uncounted, whom they favour, and what the side behind needs of them.
fn outstanding(projection: &Projection, vote: &Vote) -> Text {
    let outstanding = &projection.outstanding;
    let rounded = |ballots: f64| if outstanding.is_guess { number::three_figures(ballots) } else { ballots };
    // A rounded 100 of 100 need not be all: then nothing is left to count, and nothing to favour anybody.
    let Some(ballots) = outstanding.ballots.filter(|ballots| *ballots >= 0.5 && !projection.is_complete()) else {
        return Text::default();
    };
    let ballots = Value::decimal(rounded(ballots), 0);
    let mut parts = vec![match outstanding.is_guess {
        true => say!(
            Project::OutstandingGuess,
            places = vote.unit_name(PlaceKind::Unit),
            tense = verdict::tense(vote),
            ballots
        ),
        false => say!(Project::Outstanding, ballots),
    }];
    if let Some(lead) = outstanding.expected_lead.map(rounded) {
        let option = vote.option(if lead < 0.0 { vote.focus.other() } else { vote.focus });
        parts.push(say!(
            Project::OutstandingLead,
            tense = verdict::tense(vote),
            option,
            lead = Value::decimal(lead.abs(), 0)
        ));
    }
    if let Some(needed) = outstanding.share_needed {
        let share = Value::percent(needed, 1);
        let counted = &projection.counted;
        let behind = counted.yes.zip(counted.no).map(|(yes, no)| vote.rule.behind(yes as f64, no as f64).0);
        let option = behind.map_or_else(Text::default, |side| vote.option(side));
        parts.push(match vote.rule.is_plain_majority() {
            true => say!(Project::NeededLevel, option, share),
            false => say!(Project::NeededThreshold, option, share),
        });
    }
    let mut parts = parts.into_iter();
    Text::sentences(parts.next().into_iter().chain(parts.map(Text::capital)))
}

fn unusual(unit: &Unusual) -> Text {
    let value = |value: f64| match unit.measure {
        UnusualMeasure::Share => Text::from(Value::percent(value, 1)),
        _ => say!(Project::Ballots, ballots = Value::decimal(value, 0)),
    };
    let (name, got, cause) = (&unit.unit, value(unit.got), &unit.likely_cause);
    match unit.expected.zip(unit.z) {
        Some((expected, z)) => {
            say!(Project::Unusual, unit = name, expected = value(expected), got, z = Value::decimal(z, 1), cause)
        }
        None => say!(Project::UnusualWithoutExpectation, unit = name, got, cause),
    }
}
