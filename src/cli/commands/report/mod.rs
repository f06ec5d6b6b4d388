//! `plebis report [VOTE…]`.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use clap::ValueEnum;
use miette::Diagnostic;
use rayon::prelude::*;

mod bundle;

use crate::cli::{
    choices::{CameIn, Look, Projecting, Withheld},
    context::{Context, Subject, print, progress, say},
    gate,
};
use crate::language::{Lang, say};
use crate::{
    Error, Result,
    publish::{self, Publication, Said, Status, Terms},
    vote::{Side, Vote, VoteSource},
};
pub use bundle::{Asked, Bundle};

/// The bundled votes that `report` takes when none is named.
const DEFAULT_VOTES: [&str; 3] = ["new-caledonia-2018", "new-caledonia-2020", "new-caledonia-2021"];

/// Everything about one or more votes: charts, page, tables, draws.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  plebis report\n  plebis report my-vote --lang fr --out tonight\n  plebis report my-vote \
                  --publish site   # site/my-vote/v0001/, …, and latest/\n  plebis report my-vote --returns tonight.csv --as-of 2026-11-22T21:45:00+11:00\n\nWithout VOTE: the three bundled New \
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
    #[command(flatten)]
    withheld: Withheld,
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
    /// Further languages, each with its page and charts in a folder of its own
    #[arg(long, value_name = "LANG,LANG", value_delimiter = ',', value_enum)]
    also: Vec<Lang>,
    /// A rehearsal: TEST lies over every chart and page
    #[arg(long)]
    test: bool,
    /// Refuse data with errors or warnings before anything is written (exit 4)
    #[arg(long)]
    strict: bool,
    /// Publish although the check found errors in the prepared files; WHY stands in the manifest and on the page
    #[arg(long, value_name = "WHY", requires = "publish")]
    publish_anyway: Option<String>,
    #[command(flatten)]
    came_in: CameIn,
    #[command(flatten)]
    projecting: Projecting,
    #[command(flatten)]
    look: Look,
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
    if args.came_in.returns.is_some() && names.len() > 1 {
        return Err(Error::usage(say!(Flag::ReturnsOfSeveral), say!(Flag::ReturnsOfSeveralCure)));
    }
    for (flag, why) in [("--publish-anyway", &args.publish_anyway), ("--correct", &args.correct), ("--by", &args.by)] {
        if why.as_ref().is_some_and(|why| why.trim().is_empty()) {
            return Err(Error::usage(say!(Flag::Blank, flag), say!(Flag::BlankCure)));
        }
    }
    let terms = terms(args, context)?;
    let house = args.look.house()?;
    let subjects: Vec<Result<_>> = names.par_iter().map(|name| args.came_in.subject(name, context)).collect();
    let mut subjects = subjects.into_iter().collect::<Result<Vec<_>>>()?;
    check_folders(subjects.iter().map(|(subject, _)| subject))?;
    // Each folder remembers an embargo of its own, whatever else stands in the way.
    let of_vote = |subject: &Subject| match &args.publish {
        Some(dir) => terms.kept_in(&dir.join(&subject.vote.id), &subject.vote),
        None => Ok(terms.clone()),
    };
    let all_terms = subjects.iter().map(|(subject, _)| of_vote(subject)).collect::<Result<Vec<Terms>>>()?;
    for ((subject, _), terms) in subjects.iter().zip(&all_terms) {
        gate::check(subject, args.strict, args.publish.is_some(), args.publish_anyway.is_some())?;
        if let Some(dir) = &args.publish
            && terms.check_embargo(&subject.vote, &subject.baselines).is_ok()
        {
            Publication::check(&dir.join(&subject.vote.id), &subject.vote, terms)?;
        }
    }
    subjects.iter_mut().for_each(|(subject, _)| subject.tell_embargo(context));
    let bar = progress(names.len());
    // Votes are computed side by side and written in the order named.
    let bundles: Vec<Result<Bundle>> = subjects
        .into_par_iter()
        .zip(&all_terms)
        .map(|((subject, snapshot), terms)| {
            let (is_published, projecting) = (args.publish.is_some(), &args.projecting);
            let asked = Asked { all: args.all, is_published, terms, projecting, house: &house };
            let listed = args.publish.as_ref().map(|dir| publish::listed(&dir.join(&subject.vote.id)));
            let bundle = Bundle::of(subject, &snapshot, &listed.unwrap_or_default(), &asked, context);
            bar.inc(1);
            bundle
        })
        .collect();
    bar.finish_and_clear();
    let mut failed = Vec::new();
    for (bundle, terms) in bundles.into_iter().zip(&all_terms) {
        let bundle = bundle?;
        for chart in bundle.failed() {
            let cure = chart.why.help().map_or_else(String::new, |cure| format!("; {cure}"));
            say(&format!("chart {} ({}) of {} failed: {}{cure}", chart.name, chart.lang, bundle.id(), chart.why));
            failed.push(format!("{} of {}", chart.name, bundle.id()));
        }
        write(&bundle, args, terms, context)?;
    }
    failed.dedup();
    if failed.is_empty() { Ok(()) } else { Err(Error::Charts(failed)) }
}

/// Writes one vote's folder and, if asked, its next version.
fn write(bundle: &Bundle, args: &Args, terms: &Terms, context: &Context) -> Result<()> {
    let folder = context.out_dir().join(bundle.subject().folder());
    let files = bundle.files(bundle.draft(), context)?;
    publish::take_folder(context.out_dir(), &bundle.subject().folder(), bundle.vote())?;
    files.write_into(&folder)?;
    let mut written = vec![folder.join("report.html")];
    if let Some(dir) = &args.publish {
        let (folder, _, status) = publish_version(bundle, dir, terms, context)?;
        say(&gate::terms_words(bundle.vote(), &bundle.subject().baselines, terms, status).get(context.lang));
        // What a held version says nobody is to see: written down, the next version would say it.
        if !terms.hold {
            remember(bundle.vote(), terms, &args.projecting, context)?;
        }
        written.push(folder);
    }
    match context.json {
        true => print(&publish::json_line(&bundle.summary(bundle.draft().status))?)?,
        false => written.iter().try_for_each(|path| print(&format!("{}\n", path.display())))?,
    }
    bundle.subject().tell_findings(context.lang);
    Ok(())
}

/// What was said with a publication stays said.
pub fn remember(vote: &Vote, terms: &Terms, projecting: &Projecting, context: &Context) -> Result<()> {
    let said = Said {
        call: terms.call.as_ref(),
        correction: terms.correct.as_deref(),
        hint: projecting.hint.as_deref(),
        at: context.now,
    };
    if !publish::remember(vote, &said)? {
        say(&say!(Cli::NotRemembered, vote = &vote.id).get(context.lang));
    }
    Ok(())
}

/// Publishes the next version of a vote; its folder, number and status.
///
/// # Errors
/// As [`Publication::open`] and [`Publication::publish`].
pub fn publish_version(
    bundle: &Bundle,
    dir: &Path,
    terms: &Terms,
    context: &Context,
) -> Result<(PathBuf, u64, Status)> {
    let (vote, earlier) = (bundle.vote(), &bundle.subject().baselines);
    // What overrides nothing is not said to.
    let anyway = terms.anyway.clone().filter(|_| !bundle.subject().prepared_errors().is_empty());
    let terms = &Terms { anyway, ..terms.clone() };
    terms.check_embargo(vote, earlier)?;
    terms.check_drawn(vote, bundle.draft())?;
    let publication = Publication::open(&dir.join(bundle.id()), vote, terms.clone())?;
    let edition = publication.edition(vote, bundle.counted());
    let number = publication.number();
    let folder = publication.publish(&bundle.files(&edition, context)?, vote, context.lang)?;
    Ok((folder, number, edition.status))
}

/// Two votes of one name would write over one another.
fn check_folders<'a>(subjects: impl Iterator<Item = &'a Subject>) -> Result<()> {
    let mut met = BTreeMap::new();
    for subject in subjects {
        let place = match &subject.vote.source {
            VoteSource::Embedded => None,
            VoteSource::Folder(path) => Some(Path::new(path).canonicalize().unwrap_or_else(|_| PathBuf::from(path))),
        };
        let folder = subject.folder();
        if met.insert(folder.clone(), place.clone()).is_some_and(|other| other != place) {
            return Err(Error::usage(say!(Flag::SameFolder, folder = &folder), say!(Flag::SameFolderCure)));
        }
    }
    Ok(())
}

/// The languages of an edition, each once; none where there is one alone.
pub fn languages(first: Lang, also: &[Lang]) -> Vec<Lang> {
    let mut all = vec![first];
    also.iter().for_each(|lang| {
        if !all.contains(lang) {
            all.push(*lang);
        }
    });
    if all.len() > 1 { all } else { Vec::new() }
}

fn terms(args: &Args, context: &Context) -> Result<Terms> {
    let epoch = std::env::var("SOURCE_DATE_EPOCH").ok();
    let side = args.call.map(|called| match called {
        Called::Yes => Side::Yes,
        Called::No => Side::No,
    });
    args.withheld.on(Terms {
        hold: args.hold,
        correct: args.correct.clone(),
        call: side.zip(args.by.clone()).map(|(side, by)| publish::Call {
            side,
            by,
            at: context.now.map(|now| now.to_string()),
        }),
        corrected: None,
        languages: languages(context.lang, &args.also),
        anyway: args.publish_anyway.clone(),
        test: args.test,
        now: context.now,
        generated_at: publish::generated_at(context.now, epoch.as_deref())?,
        pace: publish::Pace::default(),
        ..Terms::default()
    })
}
