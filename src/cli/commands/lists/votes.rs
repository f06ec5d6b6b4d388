//! `plebis votes`.

use serde_json::json;

use crate::cli::{
    context::{Context, print},
    table,
};
use crate::{Result, data, language::say, publish, vote::VoteSource};

/// List the votes that can be named.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  plebis votes --data my-votes")]
pub struct Args {}

/// Lists every vote in lookup order.
pub fn run(_: &Args, context: &Context) -> Result<()> {
    let entries = data::list(context.data.as_deref())?;
    let place = |source: &VoteSource| match source {
        VoteSource::Embedded => "embedded".to_owned(),
        VoteSource::Folder(path) => path.clone(),
    };
    let source = |entry: &data::VoteEntry| match entry.source {
        VoteSource::Embedded => "embedded".to_owned(),
        VoteSource::Folder(_) => format!("folder:{}", entry.id),
    };
    if context.json {
        let votes: Vec<_> = entries
            .iter()
            .map(|entry| {
                json!({"vote": entry.id, "title": entry.title, "date": entry.date.to_string(), "vote_source": source(entry), "found_in": place(&entry.source)})
            })
            .collect();
        return print(&publish::json(&json!({
            "schema_version": crate::SCHEMA_VERSION, "command": "votes", "version": env!("CARGO_PKG_VERSION"), "votes": votes,
        }))?);
    }
    let rows = entries
        .iter()
        .map(|entry| vec![entry.id.clone(), entry.date.to_string(), entry.title.clone(), place(&entry.source)])
        .collect::<Vec<_>>();
    let head = [say!(Cli::VoteHead), say!(Cli::DateHead), say!(Cli::TitleHead), say!(Cli::FoundInHead)];
    print(&table::with_head(&head, &rows, context.lang))
}
