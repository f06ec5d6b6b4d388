//! `--shard` and `--plan`: a test cut into tasks.

use std::{
    ops::Range,
    path::Path,
    time::{Duration, Instant},
};

use serde_json::json;

use crate::cli::{
    context::{Context, print, say},
    table,
};
use crate::language::{Value, say};
use crate::{
    Error, Result, SCHEMA_VERSION, publish,
    shard::{self, Keep, Plan, Shard, ShardRow},
};

/// What one task of many does.
#[derive(Debug, clap::Args)]
pub struct TaskArgs {
    /// Run shard I of N into --out; auto/N takes I from SLURM_ARRAY_TASK_ID, HQ_TASK_ID or PBS_ARRAY_INDEX (first: 1), JOB_COMPLETION_INDEX or AWS_BATCH_JOB_ARRAY_INDEX (first: 0)
    #[arg(long, value_name = "I/N")]
    shard: Option<String>,
    /// Print nights, expected CPU seconds and memory of a task, and run nothing
    #[arg(long)]
    plan: bool,
}

/// What to do instead of the whole test.
#[derive(Debug, Clone, Copy)]
pub enum Task<'a> {
    /// Everything here.
    Whole,
    /// Only tell what it would cost, with so many tasks.
    Plan(Option<usize>),
    /// One shard, into a folder.
    Shard(Shard, &'a Path),
}

impl TaskArgs {
    /// What the flags ask for.
    ///
    /// # Errors
    /// A shard that does not exist, or one without a folder.
    pub fn task<'a>(&self, context: &'a Context) -> Result<Task<'a>> {
        let variable = |name: &str| std::env::var(name).ok();
        let of = |text: &str| text.rsplit('/').next().map(|of| format!("1/{of}")).unwrap_or_default();
        match (&self.shard, self.plan) {
            (None, false) => Ok(Task::Whole),
            (None, true) => Ok(Task::Plan(None)),
            (Some(text), true) => Ok(Task::Plan(Some(Shard::parse(&of(text), variable)?.of))),
            (Some(text), false) => {
                let shard = Shard::parse(text, variable)?;
                let needs = || Error::usage(say!(Shard::NeedsOut), say!(Shard::NeedsOutCure));
                Ok(Task::Shard(shard, context.out.as_deref().ok_or_else(needs)?))
            }
        }
    }
}

/// Runs a shard and says what it did.
pub fn run_shard<R: ShardRow>(
    plan: &Plan,
    (shard, dir): (Shard, &Path),
    context: &Context,
    work: impl FnOnce(Range<usize>, &mut Keep<R>) -> Result<()>,
) -> Result<()> {
    let ran = shard::run(plan, shard, dir, work)?;
    let (nights, before, total, shard_name) = (ran.nights, ran.before, plan.total(), shard.to_string());
    say(&say!(Shard::Ran, shard = shard_name, nights, before, total).get(context.lang));
    say(&format!("wrote {}", dir.join(shard.folder()).display()));
    Ok(())
}

/// Shortest and longest time that one batch of nights should take.
const BATCH: [Duration; 2] = [Duration::from_millis(100), Duration::from_millis(500)];

/// Runs numbered nights in batches of some tenths of a second, so that little is lost when the time is up.
pub fn in_batches(numbers: Range<usize>, mut run: impl FnMut(Range<usize>) -> Result<()>) -> Result<()> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let (mut at, mut size) = (numbers.start, threads);
    while at < numbers.end {
        let started = Instant::now();
        let end = (at + size).min(numbers.end);
        run(at..end)?;
        at = end;
        size = match started.elapsed() {
            short if short < BATCH[0] => size * 2,
            long if long > BATCH[1] => (size / 2).max(threads),
            _ => size,
        };
    }
    Ok(())
}

/// What a whole test is expected to cost.
#[derive(Debug, Clone, Copy)]
pub struct Expected {
    /// CPU seconds of what each task does again: reading every vote.
    pub each: f64,
    /// CPU seconds of all nights.
    pub nights: f64,
    /// Most memory held at once, in megabytes.
    pub memory: f64,
}

/// Numbers of tasks that a plan tells of, where none is given.
const TASKS: [usize; 4] = [1, 8, 64, 512];

/// Prints a plan: nights, expected CPU seconds and memory a task.
pub fn print_plan(plan: &Plan, expected: Expected, of: Option<usize>, context: &Context) -> Result<()> {
    let total = plan.total();
    let numbers: Vec<usize> = match of {
        Some(of) => vec![of],
        None => TASKS.into_iter().filter(|tasks| *tasks <= total.max(1)).collect(),
    };
    let cpu = |tasks: usize| expected.each + expected.nights / tasks as f64;
    if context.json {
        let tasks = numbers.iter().map(|&tasks| {
            let nights = total.div_ceil(tasks);
            json!({ "tasks": tasks, "nights": nights, "cpu_s": cpu(tasks), "memory_mb": expected.memory })
        });
        let votes = plan.subjects.iter().map(|one| json!({ "vote": one.id, "nights": one.nights }));
        return print(&publish::json(&json!({
            "schema_version": SCHEMA_VERSION,
            "command": plan.command,
            "version": plan.version,
            "seed": plan.seed,
            "n_draws": plan.n_draws,
            "plan": plan.hash()?,
            "nights": total,
            "votes": votes.collect::<Vec<_>>(),
            "cpu_s": cpu(1),
            "reading_cpu_s": expected.each,
            "tasks": tasks.collect::<Vec<_>>(),
        }))?);
    }
    let (votes, hash) = (plan.subjects.len(), plan.hash()?[..12].to_owned());
    let lang = context.lang;
    let of_races = plan.is_of_races();
    let each = if of_races { say!(Shard::HeadForecasts) } else { say!(Shard::HeadNights) };
    let head = [say!(Shard::HeadTasks), each, say!(Shard::HeadCpu), say!(Shard::HeadMemory)];
    let row = |&tasks: &usize| {
        let nights = total.div_ceil(tasks);
        vec![tasks.to_string(), nights.to_string(), format!("{:.1}", cpu(tasks)), format!("{:.0}", expected.memory)]
    };
    let rows: Vec<Vec<String>> = numbers.iter().map(row).collect();
    let reading = Value::decimal(expected.each, 1);
    let (first, note) = match of_races {
        true => (say!(Shard::PlanOfRaces, forecasts = total, hash), say!(Shard::PlanNoteRaces, reading)),
        false => (say!(Shard::PlanOf, nights = total, votes, hash), say!(Shard::PlanNote, reading)),
    };
    let (first, note) = (first.get(lang), note.get(lang));
    print(&format!("{first}\n\n{}\n{}", table::with_head(&head, &rows, lang), table::wrapped(&note, "")))
}
