//! `plebis backtest nights|polls`.

use std::path::PathBuf;

use serde::Serialize;

mod polls;

use super::replay::PlanArgs;
use crate::cli::context::{Context, print, progress};
use crate::cli::table::text;
use crate::language::say;
use crate::{
    Error, Result,
    model::replay::{self, ReplayPlan},
    publish,
    score::{Estimate, NightScore, score_nights},
};

/// Score forecasts or projections over many past votes.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  plebis backtest nights new-caledonia-2020 new-caledonia-2021\n  plebis backtest nights \
                        my-votes/* --order small_first --fractions 0.1,0.25\n  plebis backtest polls polls.csv"
)]
pub struct Args {
    /// What to test
    #[command(subcommand)]
    what: What,
}

/// What can be tested.
#[derive(Debug, clap::Subcommand)]
enum What {
    /// Replayed counting nights of vote folders
    #[command(
        after_help = "Examples:\n  plebis backtest nights new-caledonia-2020 new-caledonia-2021\n  plebis backtest \
                            nights my-votes/* --order small_first --fractions 0.1,0.25 --json"
    )]
    Nights {
        /// Vote folders
        #[arg(required = true)]
        dirs: Vec<PathBuf>,
        #[command(flatten)]
        what: PlanArgs,
    },
    /// Forecasts from a table of past polls
    Polls(polls::Args),
}

/// The object of `backtest nights`.
#[derive(Debug, Serialize)]
struct NightsReport {
    schema_version: u32,
    command: &'static str,
    version: &'static str,
    seed: u64,
    n_draws: usize,
    votes: Vec<String>,
    scores: Vec<NightScore>,
}

/// Runs the test that was asked for.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    match &args.what {
        What::Nights { dirs, what } => nights(dirs, what, context),
        What::Polls(args) => polls::run(args, context),
    }
}

/// Replays every vote and scores all nights together.
fn nights(dirs: &[PathBuf], what: &PlanArgs, context: &Context) -> Result<()> {
    let options = what.options(context);
    let bar = progress(dirs.len());
    let (mut lines, mut votes) = (Vec::new(), Vec::new());
    for dir in dirs {
        let subject = context.subject(&dir.to_string_lossy())?;
        bar.set_message(subject.vote.id.clone());
        let plan = ReplayPlan { benchmarks: true, ..what.plan(&subject.vote)? };
        lines.extend(replay::replay(&subject.vote, &subject.baselines, &plan, &options)?);
        votes.push(subject.vote.id);
        bar.inc(1);
    }
    bar.finish_and_clear();
    let report = NightsReport {
        schema_version: crate::SCHEMA_VERSION,
        command: "backtest nights",
        version: env!("CARGO_PKG_VERSION"),
        seed: context.seed,
        n_draws: context.n_draws,
        votes,
        scores: score_nights(&lines, context.seed),
    };
    print(&if context.json { publish::json(&report)? } else { table(&report.scores) })?;
    if report.scores.iter().all(|score| score.nights == 0) {
        let what = say!(NoAnswer::NoNightProjected);
        return Err(Error::nothing(what, say!(NoAnswer::LargerFractions)));
    }
    Ok(())
}

/// One line a group; ranges are 90 % when whole votes are drawn again.
fn table(scores: &[NightScore]) -> String {
    const HEAD: [&str; 15] = [
        "country",
        "order",
        "fraction",
        "votes",
        "nights",
        "failed",
        "MAE",
        "holds 50 %",
        "holds 90 %",
        "width",
        "interval score",
        "CRPS",
        "MAE: uniform swing",
        "MAE: share counted",
        "MAE: no earlier vote",
    ];
    let cell = |e: &Estimate| match (e.lower, e.upper) {
        (Some(lower), Some(upper)) => format!("{:.2} ({lower:.2} to {upper:.2})", e.mean),
        _ if e.mean.is_nan() => "–".to_owned(),
        _ => format!("{:.2}", e.mean),
    };
    let row = |score: &NightScore| {
        let mut row = vec![score.country.clone().unwrap_or("all".to_owned()), score.order.to_string()];
        row.push(score.fraction.map_or("all".to_owned(), |fraction| format!("{fraction}")));
        row.extend([score.votes, score.nights, score.failed].map(|n| n.to_string()));
        row.extend([&score.mae, &score.coverage50, &score.coverage90, &score.width90].map(cell));
        row.extend([&score.interval_score90, &score.crps].map(cell));
        row.extend([&score.mae_uniform_swing, &score.mae_counted_share, &score.mae_no_baseline].map(cell));
        row
    };
    text(&HEAD, &scores.iter().map(row).collect::<Vec<_>>())
}
