//! `plebis report [VOTE…]`.

use std::path::PathBuf;

use clap::ValueEnum;
use rayon::prelude::*;

use super::{
    bundle::Bundle,
    context::{Context, moment, print, progress, say},
};
use crate::{
    Error, Result,
    publish::{self, Publication, Terms},
    vote::Side,
};

/// The bundled votes that `report` takes when none is named.
const DEFAULT_VOTES: [&str; 3] = ["new-caledonia-2018", "new-caledonia-2020", "new-caledonia-2021"];

/// Everything about one or more votes: charts, page, tables, draws.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  plebis report\n  plebis report my-vote --lang fr --out tonight\n  plebis report my-vote \
                  --publish site   # site/my-vote/v0001/, …, and latest/\n\nWithout VOTE: the three bundled New \
                  Caledonia votes."
)]
pub struct Args {
    /// Vote folders or ids
    votes: Vec<String>,
    /// Every size, theme and language of every chart
    #[arg(long)]
    all: bool,
    /// Also write a numbered version to DIR/<vote>/ and let DIR/<vote>/latest/ show it
    #[arg(long, value_name = "DIR")]
    publish: Option<PathBuf>,
    /// Publish nothing before this time; the vote's own embargo counts too
    #[arg(long, value_name = "TIME")]
    embargo: Option<String>,
    /// Write the version, but leave latest/ as it is
    #[arg(long, requires = "publish")]
    hold: bool,
    /// Why this version corrects the one before
    #[arg(long, value_name = "WHY", requires = "publish")]
    correct: Option<String>,
    /// Option that a person declares the winner
    #[arg(long, requires = "by")]
    call: Option<Called>,
    /// Who declares it
    #[arg(long, value_name = "NAME", requires = "call")]
    by: Option<String>,
    /// A rehearsal: TEST lies over every chart and page
    #[arg(long)]
    test: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Called {
    Yes,
    No,
}

/// Reads, computes, draws and writes each vote.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    let names: Vec<&str> = match args.votes.is_empty() {
        true => DEFAULT_VOTES.to_vec(),
        false => args.votes.iter().map(String::as_str).collect(),
    };
    let terms = terms(args, context)?;
    let bar = progress(names.len());
    // Votes are computed side by side and written in the order named.
    let bundles: Vec<Result<Bundle>> = names
        .par_iter()
        .map(|name| {
            let bundle = Bundle::of(name, args.all, &terms, context);
            bar.inc(1);
            bundle
        })
        .collect();
    bar.finish_and_clear();
    let mut failed = Vec::new();
    for bundle in bundles {
        let bundle = bundle?;
        for chart in bundle.failed() {
            say(&format!("chart {} ({}) of {} failed: {}", chart.name, chart.lang, bundle.id(), chart.why));
            failed.push(format!("{} of {}", chart.name, bundle.id()));
        }
        let folder = context.out_dir().join(bundle.id());
        let files = bundle.files(bundle.draft(), context)?;
        files.write_into(&folder)?;
        let mut written = vec![folder.join("report.html")];
        if let Some(dir) = &args.publish {
            written.push(publish_version(&bundle, dir, &terms, context)?);
        }
        match context.json {
            true => print(&publish::json_line(bundle.summary())?)?,
            false => written.iter().try_for_each(|path| print(&format!("{}\n", path.display())))?,
        }
    }
    failed.dedup();
    if failed.is_empty() { Ok(()) } else { Err(Error::Charts(failed)) }
}

/// Publishes the next version of a vote and returns its folder.
fn publish_version(bundle: &Bundle, dir: &std::path::Path, terms: &Terms, context: &Context) -> Result<PathBuf> {
    let vote = bundle.vote();
    terms.check_drawn(vote, bundle.draft())?;
    let publication = Publication::open(&dir.join(bundle.id()), vote, terms.clone())?;
    let edition = publication.edition(vote, bundle.counted());
    publication.publish(&bundle.files(&edition, context)?, vote, context.lang)
}

fn terms(args: &Args, context: &Context) -> Result<Terms> {
    let epoch = std::env::var("SOURCE_DATE_EPOCH").ok();
    let side = args.call.map(|called| match called {
        Called::Yes => Side::Yes,
        Called::No => Side::No,
    });
    Ok(Terms {
        embargo: args.embargo.as_deref().map(|text| moment("--embargo", text)).transpose()?,
        hold: args.hold,
        correct: args.correct.clone(),
        call: side.zip(args.by.clone()),
        test: args.test,
        now: context.now,
        generated_at: publish::generated_at(context.now, epoch.as_deref())?,
    })
}
