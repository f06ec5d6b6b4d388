//! `plebis watch VOTE…`: one command from the feed to the reader.

mod ready;

mod feeds;

mod watched;

mod held;

mod newsroom;
mod taken;
mod told;

mod after;

mod embargo;

mod event;

mod args;

use std::{
    thread::sleep,
    time::{Duration, Instant},
};

use crate::cli::{commands::report::languages, context::Context};
use crate::{
    Error, Result,
    language::{Text, say},
    publish::{Pace, Terms},
};
use after::After;
use args::ADDRESS_PAUSE;
pub use args::Args;
use event::Teller;
pub(super) use event::{Event as NightEvent, Teller as NightTeller};
use feeds::FeedLine;
pub(super) use newsroom::{Arrival, Newsroom};
pub(super) use watched::Watched;

#[cfg(feature = "http")]
fn preview(address: &str, dir: Option<&std::path::Path>) -> Result<()> {
    crate::watch::preview(address, dir.unwrap_or(std::path::Path::new(".")))
}

/// Follows the night until it is stopped, or once.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    let house = args.look.house()?;
    let terms = args.withheld.on(Terms {
        anyway: args.publish_anyway.clone(),
        test: args.test,
        now: context.now,
        languages: languages(context.lang, &args.also),
        pace: Pace {
            every: args
                .every
                .or_else(|| args.feed.as_deref().is_some_and(|feed| feed.contains("://")).then_some(ADDRESS_PAUSE)),
            speed: None,
            is_followed: true,
        },
        ..Terms::default()
    })?;
    let teller = Teller::new(context);
    let (publish, projecting) = (args.publish.as_deref(), &args.projecting);
    let newsroom = Newsroom { publish, terms: &terms, projecting, house: &house, teller: &teller, context };
    if args.check {
        return ready::run(args, &newsroom);
    }
    let mut lines = feeds::open(args, &newsroom)?;
    // What one recording is told to keep back is kept back by the whole watch.
    let until = lines.iter().map(|line| line.embargo(&newsroom)).collect::<Result<Vec<_>>>()?;
    let terms = Terms { embargo: until.into_iter().flatten().max(), ..terms.clone() };
    let newsroom = Newsroom { terms: &terms, ..newsroom };
    for line in &mut lines {
        line.keep_embargo(&newsroom)?;
    }
    // What is asked takes the place of what was asked before, and not of what comes later.
    let terms = Terms { settles: false, ..terms.clone() };
    let newsroom = Newsroom { terms: &terms, ..newsroom };
    let mut after = After::new(args.after.as_deref());
    #[cfg(feature = "http")]
    let _preview = args.serve.as_deref().map(|address| preview(address, args.publish.as_deref())).transpose()?;
    let mut published = false;
    for line in &mut lines {
        published |= line.resume(&newsroom)?;
    }
    loop {
        for line in lines.iter_mut().filter(|line| line.is_due()) {
            published |= line.look(&newsroom)?;
        }
        if std::mem::take(&mut published) {
            after.run(&teller)?;
        }
        teller.status(|| Text::joined(lines.iter().map(|line| line.status(context)), " | "));
        if args.once {
            return ended(&mut lines);
        }
        sleep(until_next(&lines));
    }
}

/// After `--once`: nothing honest can be said where nothing came in.
fn ended(lines: &mut [FeedLine]) -> Result<()> {
    let silent = lines.iter().all(|line| line.votes().all(|vote| !vote.has_figures()));
    match lines.iter_mut().find_map(FeedLine::unpublished) {
        Some(error) => Err(error),
        None if silent => Err(Error::nothing(say!(Watch::NothingYet), say!(Watch::NothingYetCure))),
        None => Ok(()),
    }
}

fn until_next(lines: &[FeedLine]) -> Duration {
    let now = Instant::now();
    let next = lines.iter().map(|line| line.next.saturating_duration_since(now)).min();
    next.unwrap_or_default().max(Duration::from_millis(20))
}
