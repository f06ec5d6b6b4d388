//! `plebis errors VOTE…` and `plebis errors --many FILE`.

use std::path::{Path, PathBuf};

use serde::Serialize;

mod words;

use crate::cli::{
    context::{self, Context, Subject, print},
    no_vote::{NoVote, say_findings},
};
use crate::language::{Sentences, say};
use crate::{
    Error, Result,
    poll_error::{
        self, Learned, PollErrors,
        many::{self, ManyErrors, ManyPolls},
    },
    publish,
};
use words::{many_words, vote_words};

/// How wrong were the polls, and what could explain it?
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  plebis errors new-caledonia-2018\n  plebis errors new-caledonia-2018 \
                        new-caledonia-2020 --json\n  plebis errors --many polls.csv --columns yes=remain,no=leave --out tables")]
pub struct Args {
    /// Vote folders or ids; from the second on, whether the polls learned since the vote before
    #[arg(required_unless_present = "many")]
    votes: Vec<String>,
    /// Use only what was public by then: a time with its offset, or a day, which ends by the offset of `polls_close`, else by `timezone` (without any of them: UTC)
    #[arg(long, value_name = "TIME", conflicts_with = "many")]
    pub(in crate::cli) as_of: Option<String>,
    /// A table of polls of many votes: race, pollster, mode, field_end, vote_date, n, yes, no, result_yes_share
    #[arg(long, value_name = "FILE", conflicts_with = "votes")]
    many: Option<PathBuf>,
}

/// The object of one vote, with what changed since the vote named before it.
#[derive(Serialize)]
struct Body<'a> {
    #[serde(flatten)]
    errors: &'a PollErrors,
    learned: Option<Learned>,
}

/// The objects of the votes, one each, or that of a table of polls, as JSON.
pub fn answer(args: &Args, context: &Context) -> Result<String> {
    if let Some(file) = &args.many {
        let (polls, errors) = analysed(file, &context.columns)?;
        return many_json(&polls, &errors, context);
    }
    let mut objects = Vec::new();
    each(args, context, |subject, body| {
        objects.push(publish::json(&context.object(subject, 0, body)?)?);
        Ok(())
    })?;
    Ok(objects.concat())
}

/// Analyses the polls of each vote, or a table of polls.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    if let Some(file) = &args.many {
        return run_many(file, context);
    }
    let context = &Context { many: args.votes.len() > 1, ..context.clone() };
    each(args, context, |subject, body| {
        let words = || vote_words(body.errors, body.learned.as_ref(), &subject.vote, context.lang);
        context.deliver(subject, 0, body, words)
    })
}

/// Analyses the polls of each vote, in the order of the command line.
fn each(args: &Args, context: &Context, mut tell: impl FnMut(&Subject, &Body<'_>) -> Result<()>) -> Result<()> {
    let mut before: Option<(Subject, PollErrors)> = None;
    let mut met = Vec::new();
    for name in &args.votes {
        let (subject, _) = context.subject_at(name, None, args.as_of.as_deref())?;
        let vote = (subject.vote.id.clone(), subject.vote.inputs.clone());
        if met.contains(&vote) {
            return Err(Error::usage(say!(Flag::VoteTwice, vote = vote.0), say!(Flag::VoteTwiceCure)));
        }
        met.push(vote);
        let mut errors = poll_error::analyse(&subject.vote);
        if let Some(later) = subject.later_polls() {
            errors.reason = Some(later.english());
            errors.sentences = Sentences(vec![say!(PollError::NothingPublic, why = later.capital())]);
        }
        let learned = before.as_ref().map(|(other, earlier)| {
            let (own, other) = ((&subject.vote, &errors), (&other.vote, earlier));
            // In time order, whatever the order on the command line.
            if own.0.date < other.0.date { poll_error::learned(own, other) } else { poll_error::learned(other, own) }
        });
        tell(&subject, &Body { errors: &errors, learned })?;
        before = Some((subject, errors));
    }
    Ok(())
}

fn analysed(file: &Path, columns: &str) -> Result<(ManyPolls, ManyErrors)> {
    let polls = many::read(file, &many::Renames::parse(columns)?)?;
    let errors = many::analyse(&polls)?;
    Ok((polls, errors))
}

fn many_json(polls: &ManyPolls, errors: &ManyErrors, context: &Context) -> Result<String> {
    publish::json(&NoVote::new(context, "yes", [(&polls.file, &polls.sha256)], &polls.findings, errors))
}

fn run_many(file: &Path, context: &Context) -> Result<()> {
    let (polls, errors) = analysed(file, &context.columns)?;
    say_findings(&polls.findings, context);
    let json = || many_json(&polls, &errors, context);
    if let Some(out) = &context.out {
        let write = |name: String, bytes: &[u8]| {
            let path = out.join(name);
            publish::write_atomic(&path, bytes)?;
            context::say(&format!("wrote {}", path.display()));
            Ok::<_, Error>(())
        };
        write("errors.json".to_owned(), json()?.as_bytes())?;
        for table in many::tables(&polls, &errors) {
            write(format!("{}.csv", table.name), publish::table_csv(&table)?.as_bytes())?;
            write(format!("{}.parquet", table.name), &publish::table_parquet(&table)?)?;
        }
    }
    print(&if context.json { json()? } else { many_words(&errors, context.lang) })
}
