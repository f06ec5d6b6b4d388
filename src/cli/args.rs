//! Every command and flag, with its help.

use clap::{Parser, Subcommand};

use super::{
    commands::{
        backtest, chart, check, errors, forecast,
        lists::{completions, schema, votes},
        new, night, project, replay, report, score,
    },
    common::Common,
};

const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  a bug
  2  usage: the command line is wrong
  3  an input file is wrong
  4  findings refuse the data: errors, or under --strict warnings too
  5  an embargo is in force
  6  nothing honest can be said yet
  7  an output could not be written

Examples:
  plebis report                                   the three New Caledonia votes, charts and all, into outputs/
  plebis check my-vote                            is this folder sound? every finding with its cure; exit 4 on an error
  plebis forecast new-caledonia-2018 --json       the polls' forecast as one JSON object
  plebis project new-caledonia-2020 --hint \"Nouméa late\"
  plebis chart poll_gap new-caledonia-2018 --size square
  plebis convert night.csv --vote my-vote --to my-vote/returns.csv
  plebis new my-vote                              an example folder to edit

A VOTE is looked up as a path, in --data DIR, in ./notebooks-data, then among the embedded votes.";

/// Forecast two-way votes from polls, project them from partial returns, and measure how wrong the polls were.
#[derive(Debug, Parser)]
#[command(name = "plebis", version, after_help = EXIT_CODES, propagate_version = true, arg_required_else_help = true)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// Flags that every command takes.
    #[command(flatten)]
    pub common: Common,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Everything about one or more votes: charts, page, tables, draws
    Report(report::Args),
    /// Look for doubtful figures in a vote folder, by rule
    Check(check::Args),
    /// How wrong were the polls, and what could explain it?
    Errors(errors::Args),
    /// Forecast the share on the day from the polls
    Forecast(forecast::Args),
    /// Project the final share from what is counted
    Project(project::Args),
    /// Project a past vote again and again as units come in; shares of the first option (yes)
    Replay(replay::Args),
    /// Score forecasts or projections over many past votes
    Backtest(backtest::Args),
    /// Score anybody's forecasts against results
    Score(score::Args),
    /// Draw one chart
    Chart(chart::Args),
    /// Turn what a counting office publishes into returns.csv, or into NIST JSON
    Convert(night::convert::Args),
    /// List the formats of feeds, and what each needs
    Feeds(night::formats::Args),
    /// Follow a count: fetch its feed, record it, project, publish, until it is stopped
    Watch(night::watch::Args),
    /// Play a recorded night again, as a rehearsal, at any speed and with any fault
    Rehearse(night::rehearse::Args),
    /// Let readers see a version that was held
    Release(night::editions::ReleaseArgs),
    /// Let readers see an earlier version again
    Rollback(night::editions::RollbackArgs),
    /// List the votes that can be named
    Votes(votes::Args),
    /// Write a filled-in example folder to edit
    New(new::Args),
    /// Print the JSON Schema of an output
    Schema(schema::Args),
    /// Print a completion script for a shell
    Completions(completions::Args),
}

impl Command {
    /// Whether `--as-of` is given.
    pub fn has_limit(&self) -> bool {
        match self {
            Self::Errors(args) => args.as_of.is_some(),
            Self::Forecast(args) => args.as_of.is_some(),
            Self::Project(args) => args.came_in.as_of.is_some(),
            Self::Chart(args) => args.came_in.as_of.is_some(),
            _ => false,
        }
    }

    /// Which of `--seed`, `--draws` and `--mcse` change something.
    pub fn chance(&self) -> &'static [&'static str] {
        match self {
            Self::Forecast(_) | Self::Project(_) => &["--seed", "--draws", "--mcse"],
            Self::Report(_) | Self::Chart(_) | Self::Watch(_) | Self::Rehearse(_) => &["--seed", "--draws"],
            Self::Replay(args) if !args.campaign => &["--seed", "--draws"],
            Self::Backtest(args) => args.chance(),
            Self::Score(_) => &["--seed"],
            _ => &[],
        }
    }

    /// The word typed.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Report(_) => "report",
            Self::Check(_) => "check",
            Self::Errors(_) => "errors",
            Self::Forecast(_) => "forecast",
            Self::Project(_) => "project",
            Self::Replay(_) => "replay",
            Self::Backtest(_) => "backtest",
            Self::Score(_) => "score",
            Self::Chart(_) => "chart",
            Self::Convert(_) => "convert",
            Self::Feeds(_) => "feeds",
            Self::Watch(_) => "watch",
            Self::Rehearse(_) => "rehearse",
            Self::Release(_) => "release",
            Self::Rollback(_) => "rollback",
            Self::Votes(_) => "votes",
            Self::New(_) => "new",
            Self::Schema(_) => "schema",
            Self::Completions(_) => "completions",
        }
    }
}
