//! What a watch is asked.

use std::{path::PathBuf, time::Duration};

use jiff::SignedDuration;

use crate::cli::{
    choices::{Look, Projecting, Withheld},
    context::Context,
};
use crate::{language::Lang, publish::system_clock, vote::Moment};

/// Pause between two questions to an address, unless `--every` says otherwise: a courtesy to the source.
pub const ADDRESS_PAUSE: Duration = Duration::from_secs(30);
/// The same for files, which cost nobody anything.
pub const FILE_PAUSE: Duration = Duration::from_millis(250);

/// Follow a count: fetch its feed, record it, project, publish, until it is stopped.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  plebis watch my-vote --feed night.csv --publish site\n  plebis watch my-vote --feed incoming/ --publish site \
                  --after 'rsync -a site/ www:site/'\n  plebis watch my-vote --check --publish site      # before the night: ready (0), pending (6), broken (3)\n  \
                  plebis watch vote-a vote-b --feed https://example.org/results.json --every 1m --publish site\n\nA feed is a file that is written again and \
                  again, a folder to which files are added, or an address. Its bytes are recorded before they are read: a watch that was stopped goes \
                  on where it was, and `plebis rehearse RECORDING` plays the night again. A body that cannot be read, or that is \
                  older than what stands, is refused and the last good figures stand."
)]
pub struct Args {
    /// Vote folders or ids, all of one day
    #[arg(required = true)]
    pub votes: Vec<String>,
    /// File, folder or address of the figures; `[feed] url` of the vote unless given
    #[arg(long, value_name = "FEED")]
    pub feed: Option<String>,
    /// Pause between two looks at the feed [default: 30s for an address, 250ms for files]
    #[arg(long, value_name = "TIME", value_parser = pause)]
    pub every: Option<Duration>,
    /// Look once, take what is there, and end
    #[arg(long)]
    pub once: bool,
    /// Publish each change as a version in DIR/<vote>/
    #[arg(long, value_name = "DIR")]
    pub publish: Option<PathBuf>,
    /// Command to run after each publication, such as rsync or aws s3 sync
    #[arg(long, value_name = "COMMAND", requires = "publish")]
    pub after: Option<String>,
    /// Show the publication folder at an address of this machine, such as 127.0.0.1:8000
    #[cfg(feature = "http")]
    #[arg(long, value_name = "ADDRESS", requires = "publish")]
    pub serve: Option<String>,
    /// Folder that the feed is recorded into [default: OUT/recordings/<vote>, with --test <vote>.test]
    #[arg(long, value_name = "DIR")]
    pub record: Option<PathBuf>,
    /// Say what is ready for the night and what is not, and end
    #[arg(long)]
    pub check: bool,
    /// Further languages, each with its page and charts in a folder of its own
    #[arg(long, value_name = "LANG,LANG", value_delimiter = ',', value_enum)]
    pub also: Vec<Lang>,
    /// A rehearsal: TEST lies over every chart and page
    #[arg(long)]
    pub test: bool,
    #[command(flatten)]
    pub withheld: Withheld,
    /// Publish although the check found errors in the prepared files; WHY stands in the manifest and on the page
    #[arg(long, value_name = "WHY", requires = "publish")]
    pub publish_anyway: Option<String>,
    #[command(flatten)]
    pub projecting: Projecting,
    #[command(flatten)]
    pub look: Look,
}

fn pause(text: &str) -> std::result::Result<Duration, String> {
    let told = || "write a time such as 30s or 2m".to_owned();
    let parsed: SignedDuration = text.parse().map_err(|_| told())?;
    Duration::try_from(parsed).ok().filter(|pause| *pause >= Duration::from_millis(50)).ok_or_else(told)
}

/// What the clock says: `--now` where it is given, on the clock of the vote.
pub fn now(context: &Context, offset: jiff::tz::Offset) -> Moment {
    context.now.unwrap_or_else(|| {
        let whole = jiff::Timestamp::from_second(system_clock().as_second());
        Moment { timestamp: whole.unwrap_or_default(), offset }
    })
}
