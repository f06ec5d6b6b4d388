//! `plebis convert FEED --to FILE`.

use std::{collections::BTreeMap, path::PathBuf};

use serde::Serialize;

use crate::cli::{
    context::{Context, print, say},
    gate,
    no_vote::{NoVote, say_findings},
};
use crate::{
    InputError, Result,
    data::{self, files::sha256, plain_file},
    feed::{self, FeedOptions, Snapshot},
    language::{Text, say},
    publish,
    vote::{FeedFormat, Moment, Vote},
};

/// Turn what a counting office publishes into returns.csv, or into NIST JSON.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  plebis convert results.csv --vote my-vote --to my-vote/returns.csv\n  plebis convert \
                        sd-t-17-02.json --question 6710 --to returns.csv\n  plebis convert returns.csv --to report.json    # NIST SP \
                        1500-100\n  plebis convert night.csv --vote my-vote --to my-vote/units.csv    # the places it lists, with their registers\n\nThe vote's [feed] table says format, question, marks and columns; the flags go before it. A place \
                        of the feed is a unit of the vote by [feed.units] (ours = \"theirs\"), else by its key, else by its name, \
                        else by a key that differs in spelling alone. A key whose name is another's is set aside. Without --vote every \
                        place keeps its own key."
)]
pub struct Args {
    /// File of a counting office
    feed: PathBuf,
    /// Its format; recognised from the bytes where none is given
    #[arg(long, value_enum, value_name = "FORMAT")]
    format: Option<FeedFormat>,
    /// Which of its questions, by key or title
    #[arg(long, value_name = "QUESTION")]
    question: Option<String>,
    /// Vote folder or id whose units and [feed] table are used
    #[arg(long, value_name = "VOTE")]
    vote: Option<String>,
    /// File to write: returns.csv, NIST JSON where it ends in .json, or the list of places where it is called units.csv
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
}

/// What was read; the object of `convert --json` beside the common keys.
#[derive(Debug, Serialize)]
struct Converted<'s> {
    format: &'static str,
    recognised: bool,
    question: Option<&'s str>,
    questions: Vec<&'s str>,
    data_as_of: Option<Moment>,
    revision: Option<&'s str>,
    test: bool,
    state: &'static str,
    units: usize,
    waiting: Vec<&'s str>,
    absent: &'s [String],
    set_aside: usize,
    to: String,
}

/// Reads the feed and writes what it says.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    gate::converted(&args.feed, &args.to)?;
    let name = args.feed.display().to_string();
    let read = plain_file::read(&args.feed, plain_file::TABLE);
    let bytes = read.map_err(|why| InputError::file(&name, why.problem, why.cure))?;
    let (vote, mut options) = match &args.vote {
        Some(vote) => {
            let vote = data::load(vote, context.data.as_deref())?.vote;
            let options = FeedOptions::of(&vote, &name);
            (vote, options)
        }
        None => (nobodys(), FeedOptions::without_vote(&name)),
    };
    options.format = args.format.or(options.format);
    options.question = args.question.clone().or(options.question);
    let snapshot = feed::read(&bytes, &options, &vote)?;
    let is_json = args.to.extension().is_some_and(|kind| kind.eq_ignore_ascii_case("json"));
    let text = match is_json {
        true => publish::json(&feed::nist_json(&snapshot, &vote))?,
        false if args.to.ends_with("units.csv") => feed::units_csv(&snapshot)?,
        false => feed::returns_csv(&snapshot)?,
    };
    publish::write_atomic(&args.to, text.as_bytes())?;
    tell(args, (&name, &sha256(&bytes)), &vote, &snapshot, context)
}

/// A vote of which nothing is known.
fn nobodys() -> Vote {
    let mut vote = Vote::new("", jiff::civil::Date::ZERO);
    vote.texts = crate::vote::Translation::default();
    vote
}

fn tell(args: &Args, (name, hash): (&str, &str), vote: &Vote, snapshot: &Snapshot, context: &Context) -> Result<()> {
    let returns = &snapshot.returns;
    let units: std::collections::BTreeSet<&str> = returns.reports.iter().map(|report| report.unit.as_str()).collect();
    if context.json {
        let converted = Converted {
            format: snapshot.format.word(),
            recognised: snapshot.recognised,
            question: snapshot.question.as_ref().map(|question| question.key.as_str()),
            questions: snapshot.questions.iter().map(|question| question.key.as_str()).collect(),
            data_as_of: snapshot.as_of,
            revision: snapshot.revision.as_deref(),
            test: snapshot.is_test,
            state: snapshot.state.word(),
            units: units.len(),
            waiting: snapshot.waiting_keys().collect(),
            absent: &snapshot.absent,
            set_aside: returns.unread.len(),
            to: args.to.display().to_string(),
        };
        let inputs = BTreeMap::from([(name.to_owned(), hash.to_owned())]);
        return print(&publish::json(&NoVote::new(context, "yes", &inputs, &snapshot.findings, &converted))?);
    }
    say_findings(&snapshot.findings, context);
    let mut told: Vec<Text> = Vec::new();
    if snapshot.is_test {
        told.push(say!(Feed::OfTest));
    }
    if snapshot.recognised {
        told.push(say!(Feed::Recognised, file = name, format = feed::needs(snapshot.format).0));
    }
    told.extend(snapshot.question.as_ref().map(|question| say!(Feed::ReadQuestion, question = &question.key)));
    told.push(say!(Feed::ReadUnits, n = units.len(), waiting = snapshot.waiting.len()));
    if args.vote.is_some() && !snapshot.absent.is_empty() {
        told.push(say!(Feed::AbsentUnits, n = snapshot.absent.len()));
    }
    if !returns.unread.is_empty() {
        told.push(say!(Feed::AsideUnits, n = returns.unread.len()));
    }
    say(&Text::joined(told, " ").named(&vote.place_names()).get(context.lang));
    print(&format!("{}\n", args.to.display()))
}
