//! `plebis backtest nights VOTE…`.

use std::{collections::BTreeMap, ops::Range, path::PathBuf};

use serde_json::Value as Json;

use super::{
    super::replay::PlanArgs,
    place::Place,
    tasks::{Expected, Task, TaskArgs, in_batches, print_plan, run_shard},
};
use crate::cli::{
    context::{Context, Subject, print, progress, say},
    table::with_head,
};
use crate::language::{Lang, Text, Value, number, say};
use crate::{
    Error, InputError, Result,
    model::replay::{Replay, ReplayPlan},
    publish,
    score::{Estimate, NightScore},
    shard::{Keep, NightRow, Plan, Planned, ShardRow, cpu_seconds, night_scores, peak_memory},
};

/// Replayed counting nights of vote folders.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Vote folders
    #[arg(required = true)]
    dirs: Vec<PathBuf>,
    #[command(flatten)]
    what: PlanArgs,
    #[command(flatten)]
    tasks: TaskArgs,
}

/// Replays every vote and scores all nights together; or one shard of them.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    match args.tasks.task(context)? {
        Task::Whole => args.whole(context),
        Task::Plan(of) => {
            let (plan, units) = args.plan(context)?;
            let each = cpu_seconds().unwrap_or(0.0);
            let nights = args.expected(&plan, &units, context)?;
            print_plan(&plan, Expected { each, nights, memory: peak_memory().unwrap_or(0.0) }, of, context)
        }
        Task::Shard(shard, dir) => {
            let (plan, _) = args.plan(context)?;
            run_shard(&plan, (shard, dir), context, |nights, keep| args.run(&plan, nights, keep, context))
        }
    }
}

impl Args {
    /// A plan of votes that are still to be named.
    fn empty_plan(&self, context: &Context) -> Result<Plan> {
        Ok(Plan {
            command: "backtest nights".to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            seed: context.seed,
            n_draws: context.n_draws,
            settings: self.what.settings()?,
            subjects: Vec::new(),
        })
    }

    fn replay_plan(&self, subject: &Subject) -> Result<ReplayPlan> {
        Ok(ReplayPlan { benchmarks: true, ..self.what.plan(&subject.vote)? })
    }

    /// The plan of all votes, and the units of each.
    fn plan(&self, context: &Context) -> Result<(Plan, Vec<usize>)> {
        let (mut plan, mut units) = (self.empty_plan(context)?, Vec::new());
        for dir in &self.dirs {
            let subject = context.read(&dir.to_string_lossy())?;
            let nights = Replay::count(&subject.vote, &subject.baselines, &self.replay_plan(&subject)?)?;
            add(&mut plan, planned(&subject, nights))?;
            units.push(subject.vote.units.len());
        }
        Ok((plan, units))
    }

    /// Everything in this process.
    fn whole(&self, context: &Context) -> Result<()> {
        let mut plan = self.empty_plan(context)?;
        let options = self.what.options(context);
        let bar = progress(self.dirs.len());
        let mut rows: Vec<NightRow> = Vec::new();
        for dir in &self.dirs {
            let subject = context.read(&dir.to_string_lossy())?;
            bar.set_message(subject.vote.id.clone());
            let replay_plan = self.replay_plan(&subject)?;
            let replay = Replay::new(&subject.vote, &subject.baselines, &replay_plan, &options)?;
            let lines = replay.lines(0..replay.len())?;
            add(&mut plan, planned(&subject, lines.len()))?;
            rows.extend(lines.into_iter().map(NightRow::from));
            bar.inc(1);
        }
        bar.finish_and_clear();
        (0..).zip(&mut rows).for_each(|(night, row)| row.set_night(night));
        finish(&plan, &rows, context.out.as_deref().map(Place::of).as_ref(), context)
    }

    /// Some nights of the plan.
    fn run(&self, plan: &Plan, nights: Range<usize>, keep: &mut Keep<NightRow>, context: &Context) -> Result<()> {
        let options = self.what.options(context);
        let mut end = 0;
        for (dir, planned_subject) in self.dirs.iter().zip(&plan.subjects) {
            let start = end;
            end += planned_subject.nights;
            let own = nights.start.max(start)..nights.end.min(end);
            if own.is_empty() {
                continue;
            }
            let subject = context.read(&dir.to_string_lossy())?;
            let replay_plan = self.replay_plan(&subject)?;
            let replay = Replay::new(&subject.vote, &subject.baselines, &replay_plan, &options)?;
            if planned(&subject, replay.len()) != *planned_subject {
                let file = dir.display().to_string();
                return Err(InputError::file(file, say!(Shard::Changed), say!(Shard::ChangedCure)).into());
            }
            in_batches(own.start - start..own.end - start, |numbers| {
                keep.add(replay.lines(numbers)?.into_iter().map(NightRow::from))
            })?;
        }
        Ok(())
    }

    /// CPU seconds of all nights, measured on some of a few votes between the smallest and the largest.
    fn expected(&self, plan: &Plan, units: &[usize], context: &Context) -> Result<f64> {
        let options = self.what.options(context);
        let mut by_size: Vec<usize> = (0..units.len()).collect();
        by_size.sort_by_key(|&vote| units[vote]);
        let mut measured: Vec<Measured> = Vec::new();
        let probes = by_size.len().min(PROBES);
        for probe in 0..probes {
            let vote = by_size[probe * (by_size.len() - 1) / (probes - 1).max(1)];
            let subject = context.read(&self.dirs[vote].to_string_lossy())?;
            let replay_plan = self.replay_plan(&subject)?;
            let before = cpu_seconds().unwrap_or(0.0);
            let replay = Replay::new(&subject.vote, &subject.baselines, &replay_plan, &options)?;
            let ready = cpu_seconds().unwrap_or(0.0);
            let (mut spent, mut nights) = (0.0, 0);
            while spent < ENOUGH && nights < replay.len() {
                // Nights from all over the plan: early ones cost less than late ones.
                let number = nights * 7919 % replay.len();
                replay.lines(number..number + 1)?;
                nights += 1;
                spent = cpu_seconds().unwrap_or(0.0) - ready;
            }
            let units = units[vote] as f64;
            measured.push(Measured { units, start: ready - before, night: spent / nights.max(1) as f64 });
        }
        let of_vote = |(subject, &units): (&Planned, &usize)| {
            let (start, night) = between(&measured, units as f64);
            start + night * subject.nights as f64
        };
        Ok(plan.subjects.iter().zip(units).map(of_vote).sum())
    }
}

/// Votes that are measured, and CPU seconds of each.
const PROBES: usize = 5;
const ENOUGH: f64 = 0.3;

/// What one vote cost: to make ready, and a night.
#[derive(Debug, Clone, Copy)]
struct Measured {
    units: f64,
    start: f64,
    night: f64,
}

/// Costs of a vote of so many units, between those that are measured; they stand by units.
fn between(measured: &[Measured], units: f64) -> (f64, f64) {
    let above = measured.partition_point(|one| one.units < units);
    let (Some(low), Some(high)) = (measured.get(above.saturating_sub(1)), measured.get(above).or(measured.last()))
    else {
        return (0.0, 0.0);
    };
    let span = high.units - low.units;
    let part = if span > 0.0 { (units - low.units) / span } else { 0.0 };
    (low.start + part * (high.start - low.start), low.night + part * (high.night - low.night))
}

/// Adds a vote to the plan; refuses one that is in it, whose nights would count twice.
fn add(plan: &mut Plan, vote: Planned) -> Result<()> {
    if plan.subjects.contains(&vote) {
        return Err(Error::usage(say!(Flag::VoteTwice, vote = vote.id), say!(Flag::VoteTwiceCure)));
    }
    plan.subjects.push(vote);
    Ok(())
}

fn planned(subject: &Subject, nights: usize) -> Planned {
    let inputs = publish::inputs(&subject.vote, &subject.baselines);
    let inputs = inputs.into_iter().map(|(file, hash)| (file, hash.to_owned())).collect();
    Planned { id: subject.vote.id.clone(), nights, inputs }
}

/// Scores the nights, writes table and scores where they are asked for, and prints the scores.
pub fn finish(plan: &Plan, rows: &[NightRow], place: Option<&Place>, context: &Context) -> Result<()> {
    let (scores, object): (Vec<NightScore>, Json) = night_scores(plan, rows);
    let json = publish::json(&object)?;
    if let Some(Place { table, scores }) = place {
        publish::write_atomic(table, &crate::shard::parquet(rows)?)?;
        publish::write_atomic(scores, json.as_bytes())?;
        say(&format!("wrote {} {}", table.display(), scores.display()));
    }
    let failed = failed(rows);
    let told = failed.as_ref().map(|(reason, n, all)| say!(Backtest::WhyFailed, all = *all, n = *n, reason));
    let told = told.map_or_else(String::new, |told| format!("\n{}\n", told.get(context.lang)));
    print(&if context.json { json } else { table(&scores, context.lang) + &told })?;
    match failed {
        Some((reason, ..)) if scores.iter().all(|score| score.nights == 0) => {
            Err(Error::nothing(say!(NoAnswer::NoNightProjected, reason), say!(NoAnswer::LargerFractions)))
        }
        _ => Ok(()),
    }
}

/// The commonest reason of nights without a projection, how many have it, and how many there are.
fn failed(rows: &[NightRow]) -> Option<(Text, usize, usize)> {
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    rows.iter().filter_map(NightRow::error).for_each(|reason| *reasons.entry(reason).or_default() += 1);
    let all = reasons.values().sum();
    let (reason, n) = reasons.into_iter().max_by_key(|(_, n)| *n)?;
    // Tables of nights say it in English.
    let known = [say!(NoAnswer::NoValidVoteCounted), say!(NoAnswer::FactorUnfit)];
    let said = known.into_iter().find(|text| text.english() == reason);
    Some((said.unwrap_or_else(|| Text::same(reason)), n, all))
}

/// One line a group; ranges are 90 % when whole votes are drawn again.
fn table(scores: &[NightScore], lang: Lang) -> String {
    let held = |level: f64| say!(Backtest::Holds, level = Value::percent(level, 0));
    let head = [
        say!(Backtest::Country),
        say!(Backtest::Order),
        say!(Backtest::Fraction),
        say!(Backtest::Votes),
        say!(Backtest::Nights),
        say!(Backtest::Failed),
        say!(Backtest::Mae),
        held(0.5),
        held(0.9),
        say!(Backtest::Width),
        say!(Backtest::IntervalScore),
        Text::same("CRPS"),
        say!(Backtest::MaeUniformSwing),
        say!(Backtest::MaeShareCounted),
        say!(Backtest::MaeNoEarlierVote),
    ];
    let two = |value: f64| Value::decimal(value, 2);
    let cell = |e: &Estimate| match (e.lower, e.upper) {
        (Some(lower), Some(upper)) => {
            say!(Backtest::Estimate, mean = two(e.mean), lower = two(lower), upper = two(upper)).get(lang)
        }
        _ if e.mean.is_nan() => "–".to_owned(),
        _ => number::decimal(e.mean, 2, lang),
    };
    let all = say!(Backtest::All).get(lang);
    let row = |score: &NightScore| {
        let mut row = vec![score.country.clone().unwrap_or_else(|| all.clone()), score.order.to_string()];
        row.push(score.fraction.map_or_else(|| all.clone(), |fraction| number::shortest(fraction, lang)));
        row.extend([score.votes, score.nights, score.failed].map(|n| n.to_string()));
        row.extend([&score.mae, &score.coverage50, &score.coverage90, &score.width90].map(cell));
        row.extend([&score.interval_score90, &score.crps].map(cell));
        row.extend([&score.mae_uniform_swing, &score.mae_counted_share, &score.mae_no_baseline].map(cell));
        row
    };
    with_head(&head, &scores.iter().map(row).collect::<Vec<_>>(), lang)
}
