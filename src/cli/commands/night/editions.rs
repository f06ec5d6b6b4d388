//! `plebis release` and `plebis rollback`: which version readers see.

use std::path::{Path, PathBuf};

use crate::cli::{
    choices::Withheld,
    context::{Context, Subject, print, say},
};
use crate::{
    Error, Result,
    language::say,
    publish::{Publication, Terms},
};

/// Let readers see a version that was held, as it was written.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  plebis release my-vote v0007 --publish site")]
pub struct ReleaseArgs {
    /// Vote folder or id
    vote: String,
    /// Version, such as 7 or v0007
    #[arg(id = "edition", value_name = "VERSION")]
    version: String,
    /// Publication folder
    #[arg(long, value_name = "DIR")]
    publish: PathBuf,
    #[command(flatten)]
    withheld: Withheld,
}

/// Let readers see an earlier version again.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  plebis rollback my-vote --publish site          # the version before\n  plebis rollback my-vote v0005 --publish site"
)]
pub struct RollbackArgs {
    /// Vote folder or id
    vote: String,
    /// Version, such as 5 or v0005; the one before the one that is shown unless given
    #[arg(id = "edition", value_name = "VERSION")]
    version: Option<String>,
    /// Publication folder
    #[arg(long, value_name = "DIR")]
    publish: PathBuf,
    #[command(flatten)]
    withheld: Withheld,
}

/// Shows a held version.
pub fn release(args: &ReleaseArgs, context: &Context) -> Result<()> {
    let subject = context.subject(&args.vote)?;
    let (dir, number) = (args.publish.join(&subject.vote.id), number(&args.version)?);
    let terms = terms(&args.withheld, &dir, &subject, context)?;
    Publication::release(&dir, &subject.vote, &terms, number, context.lang)?;
    print(&format!("{}\n", dir.join("latest").display()))
}

/// Shows an earlier version.
pub fn rollback(args: &RollbackArgs, context: &Context) -> Result<()> {
    let subject = context.subject(&args.vote)?;
    let dir = args.publish.join(&subject.vote.id);
    let version = args.version.as_deref().map(number).transpose()?;
    let terms = terms(&args.withheld, &dir, &subject, context)?;
    let shown = Publication::rollback(&dir, &subject.vote, &terms, version, context.lang)?;
    say(&say!(Publication::RolledBack, version = shown).get(context.lang));
    print(&format!("{}\n", dir.join("latest").display()))
}

/// The terms on which something is shown, where no embargo is in force.
fn terms(withheld: &Withheld, dir: &Path, subject: &Subject, context: &Context) -> Result<Terms> {
    let terms = withheld.on(Terms { now: context.now, ..Terms::default() })?;
    // A folder that is not there has nothing to show, and remembers nothing.
    let terms = if dir.is_dir() { terms.kept_in(dir, &subject.vote)? } else { terms };
    terms.check_embargo(&subject.vote, &subject.baselines)?;
    Ok(terms)
}

fn number(text: &str) -> Result<u64> {
    let digits = text.strip_prefix(['v', 'V']).unwrap_or(text);
    let number = digits.parse().ok().filter(|number| *number > 0);
    number.ok_or_else(|| Error::usage(say!(Publication::NoNumber, text), say!(Publication::NoNumberCure)))
}
