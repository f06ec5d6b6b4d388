//! `plebis backtest polls FILE`.

use std::{collections::BTreeMap, path::PathBuf};

use serde_json::json;

use super::{
    place::Place,
    tasks::{Expected, Task, TaskArgs, print_plan, run_shard},
};
use crate::cli::{
    context::{Context, print, say},
    no_vote::say_findings,
    table,
};
use crate::language::{Lang, Text, Value, number, say};
use crate::{
    Result,
    model::campaign::backtest::{Backtest, BacktestOptions, Group, LearnedScales, PastPoll, Settings, Walk},
    poll_error::many::{ManyPolls, Renames, read},
    publish,
    shard::{Plan, Planned, RaceRow, ShardRow, cpu_seconds, peak_memory, race_scores},
};

/// Forecasts of past races from a table of their polls.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  plebis backtest polls polls.csv --train-to 2006\n  plebis backtest polls polls.csv --plan"
)]
pub struct Args {
    /// Table of polls: race, pollster, mode, field_end, vote_date, n, yes, no, result_yes_share
    file: PathBuf,
    /// Last year of races that only train [default: the first half of the two-year cycles]
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(i16).range(1000..=9999))]
    train_to: Option<i16>,
    /// Last year of races that are forecast
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(i16).range(1000..=9999))]
    test_to: Option<i16>,
    /// Oldest poll used, days before the vote
    #[arg(long, value_name = "DAYS", default_value_t = 21, value_parser = clap::value_parser!(i32).range(1..))]
    last_days: i32,
    #[command(flatten)]
    tasks: TaskArgs,
}

/// Forecasts every race of the test years and scores the forecasts; or one shard of them.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    let task = args.tasks.task(context)?;
    let table = read(&args.file, &Renames::parse(&context.columns)?)?;
    say_findings(&table.findings, context);
    let polls = past_polls(&table)?;
    let options = BacktestOptions { train_to: args.train_to, test_to: args.test_to, most_days: args.last_days };
    let mut walk = Walk::new(&polls, &options)?;
    let plan = plan(&walk, &table, args, context);
    match task {
        Task::Whole => {
            let mut rows: Vec<RaceRow> = walk.forecast(0..walk.len()).into_iter().map(RaceRow::from).collect();
            (0..).zip(&mut rows).for_each(|(night, row)| row.set_night(night));
            finish(&plan, &rows, context.out.as_deref().map(Place::of).as_ref(), context)?;
            // The scores under the name that they have had.
            let Some(out) = &context.out else { return Ok(()) };
            publish::write_atomic(&out.join("backtest.json"), object(&plan, &rows)?.1.as_bytes())
        }
        Task::Plan(of) => print_plan(&plan, expected(&mut walk), of, context),
        Task::Shard(shard, dir) => run_shard(&plan, (shard, dir), context, |nights, keep| {
            // One cycle after the other: what is learned before one is kept when the time is up.
            let mut at = nights.start;
            for end in walk.cycle_ends() {
                let end = end.min(nights.end);
                if at < end {
                    keep.add(walk.forecast(at..end).into_iter().map(RaceRow::from))?;
                    at = end;
                }
            }
            Ok(())
        }),
    }
}

fn plan(walk: &Walk<'_>, table: &ManyPolls, args: &Args, context: &Context) -> Plan {
    let inputs = BTreeMap::from([(table.file.clone(), table.sha256.clone())]);
    Plan {
        command: "backtest".to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        seed: context.seed,
        n_draws: 0,
        settings: json!({
            "facts": walk.facts(),
            "findings": table.findings,
            "columns": context.columns,
            "train_to": args.train_to,
            "test_to": args.test_to,
            "last_days": args.last_days,
        }),
        subjects: vec![Planned { id: table.file.clone(), nights: walk.len(), inputs }],
    }
}

/// Every task learns what the cycles before its own teach; the first cycle is measured for all.
fn expected(walk: &mut Walk<'_>) -> Expected {
    let ends = walk.cycle_ends();
    let before = cpu_seconds().unwrap_or(0.0);
    walk.forecast(0..1);
    let one = cpu_seconds().unwrap_or(0.0) - before;
    Expected { each: before + one * ends.len() as f64, nights: 0.0, memory: peak_memory().unwrap_or(0.0) }
}

/// Scores the races, writes table and scores where they are asked for, and prints the scores.
pub fn finish(plan: &Plan, rows: &[RaceRow], place: Option<&Place>, context: &Context) -> Result<()> {
    let (result, json) = object(plan, rows)?;
    if let Some(Place { table, scores }) = place {
        publish::write_atomic(table, &crate::shard::parquet(rows)?)?;
        publish::write_atomic(scores, json.as_bytes())?;
        say(&format!("wrote {} {}", table.display(), scores.display()));
    }
    print(&if context.json { json } else { words(&result, context.lang) })
}

fn object(plan: &Plan, rows: &[RaceRow]) -> Result<(Backtest, String)> {
    let result = race_scores(plan, rows)?;
    let inputs: BTreeMap<&String, &String> = plan.subjects.iter().flat_map(|subject| &subject.inputs).collect();
    let json = publish::json(&json!({
        "schema_version": crate::SCHEMA_VERSION,
        "command": plan.command,
        "version": plan.version,
        "inputs": inputs,
        "findings": plan.settings["findings"],
        "backtest": result,
    }))?;
    Ok((result, json))
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
        true => Err(table.nothing(say!(NoAnswer::NoDatedPoll, file = &table.file), say!(NoAnswer::NameColumns))),
        false => Ok(polls),
    }
}

fn words(result: &Backtest, lang: Lang) -> String {
    let [from, to] = result.years_test;
    let [trained_from, trained_to] = result.years_train;
    let (races, trained) = (result.races_test, result.races_train);
    let years = |from, to| match from == to {
        true => say!(Backtest::OneYear, year = from),
        false => say!(Backtest::Years, from, to),
    };
    let (years, trained_years) = (years(from, to), years(trained_from, trained_to));
    let mut text = say!(Backtest::FirstLine, races, years, trained, trained_years).get(lang) + "\n\n";
    let groups: Vec<&Group> = std::iter::once(&result.all)
        .chain(&result.by_polls)
        .chain(&result.by_last_poll)
        .chain(&result.by_lead)
        .chain(&result.by_cycle)
        .collect();
    let three = |value: f64| number::decimal(value, 3, lang);
    let range = |lower: Option<f64>, upper: Option<f64>| match lower.zip(upper) {
        Some((lower, upper)) => {
            format!(" [{}; {}]", number::decimal(lower, 2, lang), number::decimal(upper, 2, lang))
        }
        None => String::new(),
    };
    let row = |group: &&Group| {
        let mut cells = vec![group.group.get(lang), group.races.to_string()];
        cells.extend(group.coverage.iter().map(|c| three(c.inside) + &range(c.lower, c.upper)));
        cells.extend(group.systems.iter().take(1).map(|system| three(system.crps_points)));
        cells.extend(group.differences.iter().map(|d| number::signed(d.points, 3, lang) + &range(d.lower, d.upper)));
        cells
    };
    let rows: Vec<Vec<String>> = groups.iter().map(row).collect();
    let held = |level: f64| say!(Backtest::Range, level = Value::percent(level, 0));
    let head = [
        Text::default(),
        say!(Backtest::Races),
        held(0.5),
        held(0.8),
        held(0.95),
        Text::same("CRPS"),
        say!(Backtest::AgainstLastPoll),
        say!(Backtest::AgainstMeanOfFive),
        say!(Backtest::AgainstMean),
    ];
    text += &(table::with_head(&head, &rows, lang) + "\n" + &say!(Backtest::Note).get(lang) + "\n");
    for line in &result.assumptions {
        text += &format!("\n- {}", line.get(lang));
    }
    text + "\n\n" + &learned_scales(result, lang)
}

/// The scales learned for each span of years.
fn learned_scales(result: &Backtest, lang: Lang) -> String {
    let points = |share: f64| number::decimal(100.0 * share, 2, lang);
    let scale = |(name, value): (&str, f64)| match name {
        "omega" => number::decimal(100.0 * value, 3, lang),
        "df" => number::decimal(value, 1, lang),
        _ => points(value),
    };
    let row = |learned: &LearnedScales| {
        let mut cells = vec![learned.from.to_string(), learned.trained_on.to_string()];
        cells.extend(Settings::NAMES.into_iter().zip(learned.settings.values()).map(scale));
        cells.extend(learned.rival_sd.map(points));
        cells
    };
    let rows: Vec<Vec<String>> = result.learned.iter().map(row).collect();
    let mut head = vec![say!(Backtest::LearnedFrom), say!(Backtest::Races)];
    head.extend(Settings::NAMES.map(Text::same));
    head.extend([say!(Backtest::LastPoll), say!(Backtest::MeanOfFive), say!(Backtest::Mean)]);
    table::with_head(&head, &rows, lang) + "\n" + &say!(Backtest::ScalesNote).get(lang) + "\n"
}
