//! `plebis rehearse RECORDING`: a recorded night played again, through the same code, as a rehearsal.

use std::{
    path::PathBuf,
    thread::sleep,
    time::{Duration, Instant},
};

use super::watch::{NightEvent as Event, NightTeller as Teller, Outlet, Watched};
use crate::cli::{
    choices::{Look, Projecting},
    context::Context,
};
use crate::{
    Error, InputError, Result,
    language::say,
    publish::{Terms, sha256},
    watch::{Entry, Fault, Recording, Sent},
};

/// Play a recorded night again, as a rehearsal, at any speed and with any fault.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  plebis rehearse outputs/recordings/my-vote --json            # every projection of the night, as fast as it goes\n  plebis \
                  rehearse outputs/recordings/my-vote --speed 60 --publish try  # an hour a minute, with its pages\n  plebis rehearse outputs/recordings/my-vote --fault \
                  truncate\n\nTEST lies over every page. The numbers are those of the night; where the folder holds the final result, each projection is held against it."
)]
pub struct Args {
    /// Folder that `watch` recorded into
    recording: PathBuf,
    /// Vote folders or ids; those that were recorded unless given
    #[arg(long = "vote", value_name = "VOTE")]
    votes: Vec<String>,
    /// How many times as fast as the night; without it, without any pause
    #[arg(long, value_name = "X", value_parser = speed)]
    speed: Option<f64>,
    /// What goes wrong: drop, late, truncate, html, duplicate, swap, zero-fill or clock
    #[arg(long, value_name = "FAULT", value_parser = fault)]
    fault: Option<Fault>,
    /// Publish each change as a version in DIR/<vote>/, with TEST over it
    #[arg(long, value_name = "DIR")]
    publish: Option<PathBuf>,
    #[command(flatten)]
    projecting: Projecting,
    #[command(flatten)]
    look: Look,
}

fn speed(text: &str) -> std::result::Result<f64, String> {
    let speed = text.parse::<f64>().ok().filter(|speed| speed.is_finite() && *speed > 0.0);
    speed.ok_or_else(|| "write a number above 0, such as 60".to_owned())
}

fn fault(word: &str) -> std::result::Result<Fault, String> {
    let known = Fault::WORDS.iter().find(|(known, _)| *known == word).map(|(_, fault)| *fault);
    known.ok_or_else(|| format!("known faults: {}", Fault::WORDS.map(|(word, _)| word).join(", ")))
}

/// Plays the night.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    let recording = Recording::read(&args.recording)?;
    let Some(first) = recording.entries().first() else {
        let name = args.recording.display().to_string();
        return Err(InputError::file(name, say!(Watch::RecordingEmpty), say!(Watch::RecordingEmptyCure)).into());
    };
    let names = if args.votes.is_empty() { &first.votes } else { &args.votes };
    if names.is_empty() {
        return Err(Error::usage(say!(Watch::NoVote), say!(Watch::NoVoteCure)));
    }
    let house = args.look.house()?;
    let terms = Terms { test: true, now: context.now, ..Terms::default() };
    let outlet =
        Outlet { publish: args.publish.as_deref(), terms: &terms, projecting: &args.projecting, house: &house };
    let mut votes = names.iter().map(|name| Watched::open(name, &outlet, context)).collect::<Result<Vec<Watched>>>()?;
    let teller = Teller::new(context);
    let sent = sent(&recording, args.fault)?;
    let start = Instant::now();
    let begun = sent.first().map(|body| body.at.timestamp);
    for body in &sent {
        if let (Some(speed), Some(begun)) = (args.speed, begun) {
            let after = body.at.timestamp.duration_since(begun).as_secs_f64().max(0.0) / speed;
            sleep(Duration::from_secs_f64(after).saturating_sub(start.elapsed()));
        }
        let entry = &entry(&recording, body);
        teller.tell(&Event::Recorded {
            feed: &entry.source,
            number: body.number,
            fetched_at: body.at,
            sha256: &entry.sha256,
            bytes: entry.bytes,
        })?;
        for vote in &mut votes {
            vote.take(entry, &body.bytes)?.tell(vote.id(), body.number, &teller)?;
            vote.publish(body.number, &body.at, &outlet, &teller, context)?;
        }
    }
    votes.iter_mut().find_map(Watched::unpublished).map_or(Ok(()), Err)
}

/// The bodies in their order, spoiled if asked.
fn sent(recording: &Recording, fault: Option<Fault>) -> Result<Vec<Sent>> {
    let mut sent = Vec::new();
    for entry in recording.entries() {
        sent.push(Sent { number: entry.number, at: entry.moment()?, bytes: recording.body(entry)? });
    }
    Ok(match fault {
        None => sent,
        Some(fault) => fault.spoil(sent),
    })
}

/// What the log would say of a body, as it comes now.
fn entry(recording: &Recording, body: &Sent) -> Entry {
    let known = recording.entries().iter().find(|entry| entry.number == body.number).cloned();
    let mut entry = known.unwrap_or_default();
    entry.sha256 = sha256(&body.bytes);
    entry.bytes = body.bytes.len() as u64;
    entry.fetched_at = body.at.to_string();
    entry
}
