//! `plebis backtest merge DIR`.

use std::path::PathBuf;

use super::{nights, place::Place, polls};
use crate::cli::context::{Context, say};
use crate::language::say;
use crate::{
    Error, Result,
    shard::{self, Merged, NightRow, RaceRow},
};

/// Put the shards of a test together.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Folder that the shards were run into; without --out the files go there, too
    dir: PathBuf,
    /// Also a folder of nights, one inside it for each vote
    #[arg(long, value_enum, value_name = "vote")]
    by: Option<By>,
}

/// What the nights can be stored by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum By {
    /// `nights/vote=ID/nights.parquet`
    Vote,
}

/// Merges, or says which shards are missing.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    // A line of its own, to be pasted: the refusal behind it is wrapped.
    let merged = shard::merge(&args.dir, |missing| say(&format!("--array={missing}")))?;
    let place = Place::of(context.out.as_deref().unwrap_or(&args.dir));
    let (shards, nights) = (merged.shards(), merged.plan.total());
    say(&say!(Shard::Merged, shards, nights).get(context.lang));
    match merged.plan.command.as_str() {
        "backtest" if args.by.is_some() => Err(Error::usage(say!(Shard::ByNights), say!(Shard::ByNightsCure))),
        "backtest" => polls::finish(&merged.plan, &merged.rows::<RaceRow>()?, Some(&place), context),
        _ => of_nights(args, &merged, &place, context),
    }
}

fn of_nights(args: &Args, merged: &Merged, place: &Place, context: &Context) -> Result<()> {
    let rows = merged.rows::<NightRow>()?;
    if args.by == Some(By::Vote) {
        let store = place.table.with_extension("");
        shard::by_vote(&store, &rows)?;
        say(&format!("wrote {}", store.display()));
    }
    nights::finish(&merged.plan, &rows, Some(place), context)
}
