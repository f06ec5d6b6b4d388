//! `plebis rehearse RECORDING`: a recorded night played again, through the same code, as a rehearsal.

use std::{
    path::PathBuf,
    thread::sleep,
    time::{Duration, Instant},
};

use super::watch::{Arrival, Newsroom, NightEvent as Event, NightTeller as Teller, Watched};
use crate::cli::{
    choices::{Look, Projecting},
    context::Context,
};
use crate::{
    Error, InputError, Result,
    language::say,
    publish::{Pace, Terms, sha256},
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
    let pace = Pace { every: None, speed: args.speed, is_followed: true };
    let terms = Terms { embargo: recording.embargo()?, test: true, now: context.now, pace, ..Terms::default() };
    let teller = Teller::new(context);
    let (publish, projecting) = (args.publish.as_deref(), &args.projecting);
    let newsroom = Newsroom { publish, terms: &terms, projecting, house: &house, teller: &teller, context };
    let mut votes = names.iter().map(|name| Watched::open(name, &newsroom)).collect::<Result<Vec<Watched>>>()?;
    votes.iter().try_for_each(|vote| vote.check_place(&newsroom, false))?;
    let sent = sent(&recording, args.fault)?;
    let start = Instant::now();
    let begun = sent.first().map(|body| body.at.timestamp);
    for body in &sent {
        if let (Some(speed), Some(begun)) = (args.speed, begun) {
            let after = body.at.timestamp.duration_since(begun).as_secs_f64().max(0.0) / speed;
            sleep(Duration::from_secs_f64(after).saturating_sub(start.elapsed()));
        }
        let (entry, bytes) = &come(&recording, body)?;
        teller.tell(&Event::Recorded {
            feed: &entry.source,
            number: body.number,
            fetched_at: body.at,
            sha256: &entry.sha256,
            bytes: entry.bytes,
        })?;
        for vote in &mut votes {
            vote.take(entry, bytes)?.tell(vote.id(), entry, &teller)?;
            vote.publish(Arrival { number: body.number, at: body.at }, &newsroom)?;
        }
    }
    votes.iter_mut().find_map(Watched::unpublished).map_or(Ok(()), Err)
}

/// The bodies in their order, spoiled if asked.
fn sent(recording: &Recording, fault: Option<Fault>) -> Result<Vec<Sent>> {
    let mut sent = Vec::new();
    for entry in recording.entries() {
        sent.push(Sent::new(entry.number, entry.moment()?));
    }
    Ok(match fault {
        None => sent,
        Some(fault) => fault.spoil(sent),
    })
}

/// A body as it comes now, and what the log would say of it.
fn come(recording: &Recording, body: &Sent) -> Result<(Entry, Vec<u8>)> {
    let known = recording.entries().iter().find(|entry| entry.number == body.number);
    let bytes = body.spoiled(known.map_or_else(|| Ok(Vec::new()), |entry| recording.body(entry))?);
    let mut entry = known.cloned().unwrap_or_default();
    entry.sha256 = sha256(&bytes);
    entry.bytes = bytes.len() as u64;
    entry.fetched_at = body.at.to_string();
    Ok((entry, bytes))
}
