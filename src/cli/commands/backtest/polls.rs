//! `plebis backtest polls FILE`.

use std::path::PathBuf;

use serde_json::json;

use crate::cli::{
    context::{Context, print, say},
    table,
};
use crate::language::say;
use crate::{
    Error, Result,
    model::campaign::backtest::{Backtest, BacktestOptions, Group, LearnedScales, PastPoll, Settings, backtest},
    poll_error::many::{ManyPolls, Renames, read},
    publish,
};

/// Forecasts of past races from a table of their polls.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Table of polls: race, pollster, mode, field_end, vote_date, n, yes, no, result_yes_share
    file: PathBuf,
    /// Columns under other names: name=column,…
    #[arg(long, default_value = "", value_name = "NAME=COLUMN,…")]
    columns: String,
    /// Last year of races that only train [default: the first half of the two-year cycles]
    #[arg(long, value_name = "YEAR")]
    train_to: Option<i16>,
    /// Last year of races that are forecast
    #[arg(long, value_name = "YEAR")]
    test_to: Option<i16>,
    /// Oldest poll used, days before the vote
    #[arg(long, value_name = "DAYS", default_value_t = 21)]
    last_days: i32,
}

/// Forecasts every race of the test years and scores the forecasts.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    let table = read(&args.file, &Renames::parse(&args.columns)?)?;
    let polls = past_polls(&table)?;
    let options = BacktestOptions { train_to: args.train_to, test_to: args.test_to, most_days: args.last_days };
    let result = backtest(&polls, &options)?;
    let object = json!({
        "schema_version": crate::SCHEMA_VERSION,
        "command": "backtest",
        "version": env!("CARGO_PKG_VERSION"),
        "inputs": { table.file.clone(): table.sha256 },
        "findings": table.findings,
        "backtest": result,
    });
    if let Some(out) = &context.out {
        let path = out.join("backtest.json");
        publish::write_atomic(&path, publish::json(&object)?.as_bytes())?;
        say(&format!("wrote {}", path.display()));
    }
    match context.json {
        true => print(&publish::json(&object)?),
        false => print(&words(&result)),
    }
}

/// Polls of comparable races with their dates; without dates nothing can walk forward.
fn past_polls(table: &ManyPolls) -> Result<Vec<PastPoll>> {
    let polls: Vec<PastPoll> = table
        .polls
        .iter()
        .filter(|poll| poll.comparable)
        .filter_map(|poll| {
            Some(PastPoll {
                race: table.races[poll.race].clone(),
                pollster: table.pollsters[poll.pollster].clone(),
                mode: table.modes[poll.mode].clone(),
                days_before: poll.horizon_days?,
                vote_date: poll.vote_date?,
                n: poll.n,
                yes: poll.yes,
                no: poll.no,
                result: poll.result,
            })
        })
        .collect();
    match polls.is_empty() {
        true => Err(Error::nothing(say!(NoAnswer::NoDatedPoll, file = &table.file), say!(NoAnswer::NameColumns))),
        false => Ok(polls),
    }
}

fn words(result: &Backtest) -> String {
    let [from, to] = result.years_test;
    let mut text = format!(
        "{} races of {from}-{to} forecast on their eve; {} races of {}-{} only train\n\n",
        result.races_test, result.races_train, result.years_train[0], result.years_train[1]
    );
    let groups: Vec<&Group> = std::iter::once(&result.all)
        .chain(&result.by_polls)
        .chain(&result.by_last_poll)
        .chain(&result.by_lead)
        .chain(&result.by_cycle)
        .collect();
    let range = |lower: Option<f64>, upper: Option<f64>, digits: usize| match (lower, upper) {
        (Some(lower), Some(upper)) => format!(" [{lower:.digits$}, {upper:.digits$}]"),
        _ => String::new(),
    };
    // What prints as 0 has no sign: neither is better.
    let signed = |points: f64| match format!("{points:+.3}").as_str() {
        "+0.000" | "-0.000" => "0.000".to_owned(),
        told => told.to_owned(),
    };
    let row = |group: &&Group| {
        let mut cells = vec![group.group.clone(), group.races.to_string()];
        cells.extend(group.coverage.iter().map(|c| format!("{:.3}{}", c.inside, range(c.lower, c.upper, 2))));
        cells.extend(group.systems.iter().take(1).map(|system| format!("{:.3}", system.crps_points)));
        cells.extend(group.differences.iter().map(|d| signed(d.points) + &range(d.lower, d.upper, 2)));
        cells
    };
    let rows: Vec<Vec<String>> = groups.iter().map(row).collect();
    let head = ["", "races", "50 %", "80 %", "95 %", "CRPS", "- last poll", "- mean of five", "- mean"];
    text += &table::text(&head, &rows);
    text += "\nCoverage and differences of CRPS (points; below 0 = better) with cycle-clustered 95 % intervals.\n";
    for line in &result.assumptions {
        text += &format!("\n- {line}");
    }
    text + "\n\n" + &learned_scales(result)
}

/// The scales learned for each span of years.
fn learned_scales(result: &Backtest) -> String {
    let points = |share: f64| format!("{:.2}", 100.0 * share);
    let row = |learned: &LearnedScales| {
        let Settings { omega, tau, s_house, s_mode, level_sd, error_sd, lone_sd, df } = learned.settings;
        let mut cells = vec![learned.from.to_string(), learned.trained_on.to_string(), format!("{:.3}", 100.0 * omega)];
        cells.extend([tau, s_house, s_mode, level_sd, error_sd, lone_sd].map(points));
        cells.push(format!("{df:.1}"));
        cells.extend(learned.rival_sd.map(points));
        cells
    };
    let rows: Vec<Vec<String>> = result.learned.iter().map(row).collect();
    let head = [
        "learned for votes from",
        "races",
        "omega",
        "tau",
        "s_house",
        "s_mode",
        "level_sd",
        "error_sd",
        "lone_sd",
        "df",
        "last poll",
        "mean of five",
        "mean",
    ];
    table::text(&head, &rows) + "\nScales in points; the last three are the sds of the rivals.\n"
}
