//! What every command shares: its flags, the vote it names, and how it speaks.

use std::{
    io::{IsTerminal, Write},
    path::{Path, PathBuf},
    time::Duration,
};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde::Serialize;

use super::args::{Common, LangArg};
use crate::{
    Error, Result, data,
    data::Loaded,
    publish,
    summary::Lang,
    vote::{Finding, Moment, Text, Vote, VoteSource},
};

/// Draws where nothing else is asked for.
pub const DEFAULT_DRAWS: usize = 20_000;

/// Flags of one run, checked.
#[derive(Debug, Clone)]
pub struct Context {
    /// The command's word.
    pub command: &'static str,
    /// JSON on standard output.
    pub json: bool,
    /// Seed.
    pub seed: u64,
    /// Draws asked for.
    pub n_draws: usize,
    /// Monte Carlo error asked for, share units.
    pub mcse: Option<f64>,
    /// Output folder asked for.
    pub out: Option<PathBuf>,
    /// Folder of vote folders.
    pub data: Option<PathBuf>,
    /// Language of words.
    pub lang: Lang,
    /// What the clock is taken to say.
    pub now: Option<Moment>,
    /// The command gives several objects: one a line.
    pub many: bool,
}

/// A vote with its earlier votes and all that was noticed while reading and checking.
#[derive(Debug)]
pub struct Subject {
    /// The vote.
    pub vote: Vote,
    /// Earlier votes that it names as baselines.
    pub baselines: Vec<Vote>,
    /// Findings of the reader and the checker.
    pub findings: Vec<Finding>,
}

impl Context {
    /// Checks the common flags.
    pub fn new(command: &'static str, common: &Common) -> Result<Self> {
        let now = common.now.as_deref().map(|text| moment("--now", text)).transpose()?;
        let mcse = match common.mcse {
            Some(points) if !(points.is_finite() && points > 0.0) => {
                return Err(Error::usage(
                    format!("--mcse {points} is not a positive number of points"),
                    "give for instance --mcse 0.02",
                ));
            }
            other => other.map(|points| points / 100.0),
        };
        Ok(Self {
            command,
            json: common.json,
            seed: common.seed,
            n_draws: common.draws.map_or(DEFAULT_DRAWS, |n| n as usize),
            mcse,
            out: common.out.clone(),
            data: common.data.clone(),
            lang: match common.lang {
                LangArg::En => Lang::En,
                LangArg::Fr => Lang::Fr,
            },
            now,
            many: false,
        })
    }

    /// Reads and checks a vote and the earlier votes it names.
    pub fn subject(&self, name: &str) -> Result<Subject> {
        let Loaded { vote, mut findings } = data::load(name, self.data.as_deref())?;
        let mut baselines = Vec::new();
        for baseline in data::load_baselines(&vote, self.data.as_deref())? {
            baselines.push(baseline.vote);
        }
        findings.extend(data::check(&vote, &baselines));
        Ok(Subject { vote, baselines, findings })
    }

    /// Later votes that name this one as their baseline, by date; none whose embargo is in force.
    pub fn later(&self, vote: &Vote) -> Result<Vec<Vote>> {
        let embargoed = |other: &Vote| {
            publish::Embargo::of(other, None).is_some_and(|e| e.in_force(publish::system_clock(), self.now))
        };
        let mut later = Vec::new();
        for entry in data::list(self.data.as_deref())? {
            if entry.date > vote.date {
                // A broken neighbour is no reason to refuse this vote.
                let loaded = data::load(&entry.id, self.data.as_deref()).ok();
                later.extend(
                    loaded
                        .map(|loaded| loaded.vote)
                        .filter(|other| other.baseline.contains(&vote.id) && !embargoed(other)),
                );
            }
        }
        later.sort_by_key(|vote| vote.date);
        Ok(later)
    }

    /// Draws that bring the Monte Carlo error of a mean with this sd down to what `--mcse` asks for.
    ///
    /// # Formula
    /// S = ⌈(sd / mcse)²⌉, at least 100 and at most 10 million.
    pub fn draws_for(&self, sd: f64) -> Result<usize> {
        const MOST: f64 = 10_000_000.0;
        let Some(mcse) = self.mcse else { return Ok(self.n_draws) };
        let needed = (sd / mcse).powi(2).ceil();
        if needed > MOST {
            return Err(Error::usage(
                format!("--mcse {} would need {needed} draws", mcse * 100.0),
                format!("ask for --mcse {:.4} or more", sd * 100.0 / MOST.sqrt()),
            ));
        }
        Ok((needed as usize).max(100))
    }

    /// The common keys of an output object about a vote.
    pub fn envelope<'a>(&'a self, subject: &'a Subject, n_draws: usize) -> publish::Common<'a> {
        publish::Common {
            command: self.command,
            vote: &subject.vote,
            baselines: &subject.baselines,
            seed: self.seed,
            n_draws,
            findings: &subject.findings,
        }
    }

    /// Prints an object as JSON, or its words; with `--out`, writes the JSON to `<out>/<vote>/<command>.json` too.
    pub fn deliver(
        &self,
        subject: &Subject,
        n_draws: usize,
        body: &impl Serialize,
        words: impl FnOnce() -> String,
    ) -> Result<()> {
        let object = self.envelope(subject, n_draws).with(body)?;
        if let Some(out) = &self.out {
            let json = publish::json(&object)?;
            let path = out.join(&subject.vote.id).join(format!("{}.json", self.command));
            publish::write_atomic(&path, json.as_bytes())?;
            say(&format!("wrote {}", path.display()));
        }
        match (self.json, self.many) {
            (true, true) => print(&publish::json_line(&object)?),
            (true, false) => print(&publish::json(&object)?),
            (false, _) => print(&words()),
        }
    }

    /// Folder for written files.
    pub fn out_dir(&self) -> &Path {
        self.out.as_deref().unwrap_or(Path::new("outputs"))
    }
}

impl Subject {
    /// Takes what came in from another file instead of the folder's `returns.csv`.
    pub fn replace_returns(&mut self, file: &Path) -> Result<()> {
        const OWN: &str = "returns.csv";
        let (returns, findings, hash) = data::read_returns(file)?;
        // What was found in the folder's own returns is no finding about these.
        let checked = data::check(&self.vote, &self.baselines);
        self.findings.retain(|finding| finding.file.as_deref() != Some(OWN) && !checked.contains(finding));
        self.vote.returns = returns;
        self.vote.inputs.insert(OWN.to_owned(), hash);
        self.findings.extend(findings);
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned());
        self.findings.extend(data::check(&self.vote, &self.baselines).into_iter().map(|mut finding| {
            if finding.file.as_deref() == Some(OWN) {
                finding.file.clone_from(&name);
            }
            finding
        }));
        Ok(())
    }
}

/// A time flag as an instant.
pub fn moment(flag: &str, text: &str) -> Result<Moment> {
    data::parse_moment(text).map_err(|problem| {
        Error::usage(
            format!("{flag} {text}: {problem}"),
            format!("give an ISO time with its offset: {flag} 2020-10-04T21:45:00+11:00"),
        )
    })
}

/// Says where a vote was found.
pub fn source_words(vote: &Vote) -> Text {
    match &vote.source {
        VoteSource::Embedded => Text::new("embedded in the program", "dans le programme"),
        VoteSource::Folder(path) => Text::new(format!("folder {path}"), format!("dossier {path}")),
    }
}

/// Standard output is data.
pub fn print(text: &str) -> Result<()> {
    let mut stdout = std::io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        // A reader that stops early (`| head`) is no failure of ours.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        result => result.map_err(|source| Error::output("standard output", source)),
    }
}

/// Standard error is talk.
pub fn say(text: &str) {
    // Nothing is left to tell if standard error itself is closed.
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// A progress bar on a terminal, silence elsewhere.
pub fn progress(steps: usize) -> ProgressBar {
    let target =
        if std::io::stderr().is_terminal() { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    let bar = ProgressBar::with_draw_target(Some(steps as u64), target);
    if let Ok(style) = ProgressStyle::with_template("{bar:24} {pos}/{len} {msg}") {
        bar.set_style(style);
    }
    if !bar.is_hidden() {
        bar.enable_steady_tick(Duration::from_millis(120));
    }
    bar
}
