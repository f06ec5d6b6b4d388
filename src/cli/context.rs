//! What every command shares: its flags, the vote it names, and how it speaks.

use std::{
    collections::{BTreeMap, HashSet},
    io::{IsTerminal, Write},
    path::{Path, PathBuf},
    sync::OnceLock,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use jiff::civil::Date;
use serde::Serialize;

use super::common::Common;
use crate::{
    Error, Result, data,
    data::Loaded,
    draws::{DEFAULT_DRAWS, MOST_DRAWS, draws_for},
    headline::sentence,
    language::{Lang, Text, Value, say},
    model::{campaign, count},
    publish::{self, Status},
    vote::{Code, Finding, LinkCode, Moment, Poll, Returns, Severity, Vote, VoteFileCode, VoteSource},
};

/// The file of what came in.
const RETURNS: &str = "returns.csv";
/// What the desk says of the vote.
pub const DESK: &str = "desk.toml";
/// The spreadsheet that may stand in its place.
const RETURNS_SHEET: &str = "returns.xlsx";

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
    /// Columns that the user's tables have under other names, as typed.
    pub columns: String,
    /// The same, checked.
    pub renames: data::Renames,
    /// Language of words.
    pub lang: Lang,
    /// What the clock is taken to say.
    pub now: Option<Moment>,
    /// The command gives several objects: one a line.
    pub many: bool,
    /// The files of the vote itself, where they are at hand and stand in no folder.
    pub at_hand: Option<Arc<BTreeMap<String, Vec<u8>>>>,
}

/// A vote with its earlier votes and all that was noticed while reading and checking.
#[derive(Debug, Clone)]
pub struct Subject {
    /// The vote.
    pub vote: Vote,
    /// Earlier votes that it names as baselines.
    pub baselines: Vec<Vote>,
    /// Findings of the reader and the checker.
    pub findings: Vec<Finding>,
    /// Those of the reader.
    noticed: Vec<Finding>,
    /// The name typed.
    pub name: String,
    /// The file that came in instead of the folder's returns.csv.
    returns_file: Option<String>,
    /// Polls of a vote that has none yet under `--as-of`, and the first day on which one was public.
    later_polls: Option<(usize, Option<Date>)>,
    /// The same votes with the kinds of each unit's ballots summed.
    summed: OnceLock<Box<(Vote, Vec<Vote>)>>,
}

/// What every line of JSON says of itself.
#[derive(Debug, Clone, Copy, Serialize)]
struct LineKeys<'a> {
    schema_version: u32,
    vote: &'a str,
    option: &'a str,
    method: &'a str,
}

/// A line of JSON.
#[derive(Serialize)]
struct Line<'a, T> {
    #[serde(flatten)]
    envelope: LineKeys<'a>,
    #[serde(flatten)]
    body: &'a T,
}

impl Context {
    /// Checks the common flags.
    pub fn new(command: &'static str, common: &Common) -> Result<Self> {
        let now = common.now.as_deref().map(|text| moment("--now", text)).transpose()?;
        let mcse = match common.mcse {
            Some(points) if !(points.is_finite() && points > 0.0) => {
                return Err(Error::usage(say!(Flag::Mcse, points = points.to_string()), say!(Flag::McseCure)));
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
            columns: common.columns.clone().unwrap_or_default(),
            renames: data::Renames::parse(common.columns.as_deref().unwrap_or_default())?,
            lang: common.lang,
            now,
            many: false,
            at_hand: None,
        })
    }

    /// Reads and checks a vote and the earlier votes it names.
    pub fn subject(&self, name: &str) -> Result<Subject> {
        self.subject_at(name, None, None).map(|(subject, _)| subject)
    }

    /// The same with another file of returns, and as it was known at the day or time of `--as-of`; that instant, where one is asked for.
    ///
    /// # Errors
    /// A file that cannot be read, a text that is neither a day nor a time with offset.
    pub fn subject_at(
        &self,
        name: &str,
        returns: Option<&Path>,
        as_of: Option<&str>,
    ) -> Result<(Subject, Option<Moment>)> {
        let mut subject = self.read(name)?;
        if let Some(file) = returns {
            subject.replace_returns(file, &self.renames)?;
        }
        self.renames.all_met()?;
        let limit = as_of.map(|text| subject.forget_later(text)).transpose()?;
        subject.check();
        Ok((subject, limit))
    }

    /// Reads a vote and the earlier votes it names, and looks for nothing doubtful.
    pub fn read(&self, name: &str) -> Result<Subject> {
        let Loaded { vote, findings: mut noticed } = match &self.at_hand {
            Some(files) => data::from_files_renamed(name, files.as_ref().clone(), &self.renames)?,
            None => data::load_renamed(name, self.data.as_deref(), &self.renames)?,
        };
        let mut baselines = Vec::new();
        for Loaded { vote: baseline, findings } in data::load_baselines(&vote, self.data.as_deref())? {
            // What keeps an earlier vote back keeps back what is drawn from it.
            noticed.extend(findings.into_iter().filter(data::asks_for_secrecy).map(|mut finding| {
                finding.file = finding.file.map(|file| format!("{}/{file}", baseline.id));
                finding
            }));
            baselines.push(baseline);
        }
        Ok(Subject { baselines, noticed, ..Subject::of_head(name, vote) })
    }

    /// Draws that bring the Monte Carlo error of a mean with this sd down to what `--mcse` asks for.
    pub fn draws_for(&self, sd: f64) -> Result<usize> {
        let Some(mcse) = self.mcse else { return Ok(self.n_draws) };
        draws_for(sd, mcse).map_err(|needed| {
            let least = sd * 100.0 / (MOST_DRAWS as f64).sqrt();
            Error::usage(
                say!(Flag::McseDraws, mcse = ((mcse * 1e14).round() / 1e12).to_string(), needed),
                say!(Flag::McseDrawsCure, least = format!("{least:.4}")),
            )
        })
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

    /// Whether what is said of a vote is a rehearsal or under embargo.
    pub fn status(&self, subject: &Subject) -> Status {
        self.status_beside(subject, &[])
    }

    /// The same where other votes are shown beside: their embargoes count too.
    pub fn status_beside(&self, subject: &Subject, others: &[Vote]) -> Status {
        let terms = publish::Terms { now: self.now, ..publish::Terms::default() };
        let shown: Vec<Vote> = subject.baselines.iter().chain(others).cloned().collect();
        let is_test = others.iter().any(|other| other.returns.is_test);
        publish::Terms { test: is_test, ..terms }.draft_beside(&subject.vote, &shown).status
    }

    /// Lines of JSON about a vote; those of a rehearsal and under embargo carry their mark.
    ///
    /// Each says which version of the format it is in, of which vote and option it speaks, and by which method.
    pub fn lines(&self, subject: &Subject, method: &str, lines: &[impl Serialize]) -> Result<String> {
        let status = self.status(subject);
        let envelope =
            LineKeys { schema_version: crate::SCHEMA_VERSION, vote: &subject.vote.id, option: "yes", method };
        let line = |body| {
            let line = Line { envelope, body };
            match publish::mark(status, self.lang) {
                Some(_) => publish::json_line(&publish::marked_json(&line, status)),
                None => publish::json_line(&line),
            }
        };
        lines.iter().map(line).collect()
    }

    /// An output object about a vote, with the mark of a rehearsal or an embargo.
    pub fn object(&self, subject: &Subject, n_draws: usize, body: &impl Serialize) -> Result<serde_json::Value> {
        Ok(publish::marked_json(&self.envelope(subject, n_draws).with(body)?, self.status(subject)))
    }

    /// Prints an object as JSON, or its words; with `--out`, writes the JSON to `<out>/<vote>/<command>.json` too.
    pub fn deliver(
        &self,
        subject: &Subject,
        n_draws: usize,
        body: &impl Serialize,
        words: impl FnOnce() -> String,
    ) -> Result<()> {
        let status = self.status(subject);
        let object = self.object(subject, n_draws, body)?;
        if let Some(out) = &self.out {
            let json = publish::json(&object)?;
            publish::take_folder(out, &subject.folder(), &subject.vote)?;
            let path = out.join(subject.folder()).join(format!("{}.json", self.command));
            publish::write_atomic(&path, json.as_bytes())?;
            say(&format!("wrote {}", path.display()));
        }
        match (self.json, self.many) {
            (true, true) => print(&publish::json_line(&object)?),
            (true, false) => print(&publish::json(&object)?),
            (false, _) => {
                let mark = publish::mark(status, self.lang).map_or_else(String::new, |mark| format!("{mark} – "));
                print(&(mark + &words()))
            }
        }?;
        if matches!(self.command, "forecast" | "project" | "errors") {
            subject.tell_findings(self.lang);
        }
        Ok(())
    }

    /// Writes draws as CSV; those of a rehearsal or under embargo carry their mark.
    pub fn write_draws(&self, file: &Path, subject: &Subject, text: &str) -> Result<()> {
        let text = publish::marked_csv(text, self.status(subject))?;
        publish::write_atomic(file, text.as_bytes())?;
        let path = file.display().to_string();
        match text.lines().nth(1) {
            Some(_) => say(&format!("wrote {path}")),
            None => say(&say!(Cli::NoDraws, path).get(self.lang)),
        }
        Ok(())
    }

    /// Folder for written files.
    pub fn out_dir(&self) -> &Path {
        self.out.as_deref().unwrap_or(Path::new("outputs"))
    }
}

/// A name as a shell takes it for one word.
fn quoted(name: &str) -> String {
    if name.contains(char::is_whitespace) { format!("'{name}'") } else { name.to_owned() }
}

impl Subject {
    /// A vote of whose files nothing but the head could be read.
    pub fn of_head(name: &str, vote: Vote) -> Self {
        Self {
            vote,
            baselines: Vec::new(),
            findings: Vec::new(),
            noticed: Vec::new(),
            name: name.to_owned(),
            returns_file: None,
            later_polls: None,
            summed: OnceLock::new(),
        }
    }

    /// The vote and its earlier votes as pictures show them: a row a unit, whatever kinds of its ballots are counted apart.
    pub fn shown(&self) -> (&Vote, &[Vote]) {
        if !self.vote.has_kinds() && !self.baselines.iter().any(Vote::has_kinds) {
            return (&self.vote, &self.baselines);
        }
        let summed = || {
            let earlier = self.baselines.iter().map(Vote::summed_over_kinds).collect();
            Box::new((self.vote.summed_over_kinds(), earlier))
        };
        let (vote, earlier) = &**self.summed.get_or_init(summed);
        (vote, earlier)
    }

    /// Takes what came in from another file instead of the folder's `returns.csv`.
    fn replace_returns(&mut self, file: &Path, renames: &data::Renames) -> Result<()> {
        let (returns, findings, hash) = data::read_returns_of(file, &self.vote, renames)?;
        self.set_returns(returns);
        self.vote.inputs.remove(RETURNS_SHEET);
        self.vote.inputs.insert(RETURNS.to_owned(), hash);
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned());
        // A file called as one that is prepared would pass for it.
        self.returns_file = name.filter(|name| !self.vote.inputs.contains_key(name));
        let called = self.returns_file.clone().unwrap_or_else(|| RETURNS.to_owned());
        let names = self.vote.place_names();
        self.noticed.extend(
            findings.into_iter().map(|finding| Finding { file: Some(called.clone()), ..finding }.named(&names)),
        );
        Ok(())
    }

    fn set_returns(&mut self, returns: Returns) {
        self.vote.returns = returns;
        crate::tally::total_returns::leave_out_listed(&mut self.vote);
        self.noticed.retain(|finding| finding.file.as_deref() != Some(RETURNS));
    }

    /// Takes what a feed gave in the night instead of the folder's `returns.csv`; `feed` is what it is called among inputs and findings.
    pub fn take_night(&mut self, returns: Returns, findings: Vec<Finding>, feed: &str, hash: String) {
        self.set_returns(returns);
        self.vote.inputs.retain(|file, _| ![RETURNS, RETURNS_SHEET].contains(&file.as_str()));
        self.vote.inputs.insert(feed.to_owned(), hash);
        self.returns_file = Some(feed.to_owned());
        self.noticed.extend(findings);
        self.check();
    }

    fn check(&mut self) {
        self.findings.clone_from(&self.noticed);
        self.findings.extend(data::check(&self.vote, &self.baselines).into_iter().map(|mut finding| {
            if let (Some(RETURNS), Some(name)) = (finding.file.as_deref(), &self.returns_file) {
                finding.file = Some(name.clone());
            }
            finding
        }));
        self.findings = data::without_consequences(std::mem::take(&mut self.findings));
        self.findings.sort_by(Finding::order);
        // A spreadsheet stands for its table until somebody reads of it.
        let sheet = |file: &str| file.strip_suffix(".csv").map(|stem| format!("{stem}.xlsx"));
        for finding in &mut self.findings {
            let named = finding.file.as_deref().filter(|file| !self.vote.inputs.contains_key(*file)).and_then(sheet);
            if let Some(name) = named.filter(|name| self.vote.inputs.contains_key(name)) {
                finding.file = Some(name);
            }
        }
    }

    /// Looks for what is doubtful in the folders of earlier votes, too, and tells that there is something as grave as this.
    pub fn check_baselines(&mut self, from: Severity) {
        let told = self.baselines.iter().filter_map(|baseline| {
            let VoteSource::Folder(path) = &baseline.source else { return None };
            let mut found = data::check(baseline, &[]);
            found.retain(|finding| finding.severity <= from);
            let first = &found.first()?.message;
            let severities = Value::list(sentence::by_severity(&found));
            let message = say!(CheckLinks::BaselineUnsound, vote = &baseline.id, findings = severities, first);
            let hint = say!(CheckLinks::BaselineUnsoundCure, path = quoted(path));
            Some(Finding::new(LinkCode::BaselineUnsound, message, hint).at("vote.toml", None).column("votes"))
        });
        let told: Vec<Finding> = told.collect();
        self.findings.extend(told);
        self.findings.sort_by(Finding::order);
    }

    /// Name of the folder that its outputs go to: that of the vote's own folder, else its id.
    pub fn folder(&self) -> String {
        let VoteSource::Folder(path) = &self.vote.source else { return self.vote.id.clone() };
        let path = Path::new(if path.is_empty() { "." } else { path });
        let name = match path.file_name() {
            Some(name) => Some(name.to_owned()),
            None => path.canonicalize().ok().and_then(|whole| whole.file_name().map(ToOwned::to_owned)),
        };
        name.map_or_else(|| self.vote.id.clone(), |name| name.to_string_lossy().into_owned())
    }

    /// The table of a vote folder that a file stands for.
    fn table<'f>(&self, file: &'f str) -> &'f str {
        if self.came_in_as(file) || file == RETURNS_SHEET { RETURNS } else { file }
    }

    /// Whether a file is the one that came in instead of the folder's own returns.
    pub fn came_in_as(&self, file: &str) -> bool {
        self.returns_file.as_deref() == Some(file)
    }

    /// Errors of what is prepared before the night: of every file but the returns.
    pub fn prepared_errors(&self) -> Vec<&Finding> {
        let of_the_night = |file: Option<&str>| file.is_some_and(|file| self.table(file) == RETURNS);
        let errors = self.findings.iter().filter(|finding| finding.severity == Severity::Error);
        errors.filter(|finding| !of_the_night(finding.file.as_deref())).collect()
    }

    /// Says on standard error, and in the findings, that an earlier vote is under embargo: what is drawn from it shows its result too.
    pub fn tell_embargo(&mut self, context: &Context) {
        let earlier = publish::Embargo::of_earlier(&self.baselines);
        let in_force = earlier.filter(|(_, embargo)| embargo.in_force(publish::system_clock(), context.now));
        let Some((id, until)) = in_force.map(|(id, embargo)| (Text::same(id), embargo.until())) else { return };
        let message = say!(Cli::EarlierVoteEmbargoed, id, until = until.to_string());
        let hint = say!(Cli::EarlierVoteEmbargoedCure);
        say(&message.get(context.lang));
        self.findings.push(Finding::new(VoteFileCode::EarlierVoteEmbargoed, message, hint));
    }

    /// Says on standard error, and in the findings, what the options of the command line do not do.
    pub fn tell_flags(&mut self, told: Vec<Finding>, context: &Context) {
        for finding in &told {
            say(&format!("{}\n  → {}", finding.message.get(context.lang), finding.hint.get(context.lang)));
        }
        self.findings.extend(told);
    }

    /// What is probably wrong in `desk.toml`: what is not understood there is not done.
    pub fn of_desk(&self) -> impl Iterator<Item = &Finding> {
        let is_of_desk =
            |finding: &&Finding| finding.file.as_deref() == Some(DESK) && finding.severity != Severity::Info;
        self.findings.iter().filter(is_of_desk)
    }

    /// Says on standard error how many findings there are, and which command lists them.
    pub fn tell_findings(&self, lang: Lang) {
        let of_flags = |finding: &&Finding| matches!(finding.code, Code::FlagCode(_));
        let of_vote: Vec<Finding> = self.findings.iter().filter(|finding| !of_flags(finding)).cloned().collect();
        let told = sentence::by_severity(&of_vote);
        if told.is_empty() {
            return;
        }
        let name = quoted(&self.name);
        let gravest = of_vote.iter().filter(|finding| finding.severity != Severity::Info).min_by(|a, b| a.order(b));
        say(&say!(Cli::Findings, findings = Value::list(told), vote = name).get(lang));
        // What is probably wrong stands beside the figures that rest on it.
        if let Some(first) = gravest {
            say(&say!(Cli::FindingsFirst, first = &first.message).get(lang));
        }
        for finding in self.of_desk() {
            let line = finding.line.map_or_else(String::new, |line| format!(":{line}"));
            say(&format!("{DESK}{line}: {}\n  → {}", finding.message.get(lang), finding.hint.get(lang)));
        }
    }

    /// Notes that a day ends by UTC, where nothing tells the clocks of the vote.
    fn tell_clock(&mut self, day: Date) {
        if self.vote.has_clock() {
            return;
        }
        let message = say!(Cli::DayEndsByUtc, day = day.to_string());
        let hint = say!(Cli::DayEndsByUtcCure);
        let finding = Finding::new(VoteFileCode::DayEndsByUtc, message, hint);
        self.noticed.push(finding.at("vote.toml", None).column("polls_close"));
    }

    /// Forgets what was published after the day or time of `--as-of`, and gives that instant.
    fn forget_later(&mut self, text: &str) -> Result<Moment> {
        let limit = match text.trim().parse::<Date>() {
            Ok(day) if text.trim().len() == 10 => {
                self.tell_clock(day);
                self.vote.end_of_day(day)
            }
            _ => data::moment(text).map_err(|(problem, cure)| self.no_limit(text, problem, cure))?,
        };
        let polls = (self.vote.polls.len(), self.vote.polls.iter().filter_map(Poll::public_day).min());
        self.forget_after(limit);
        self.later_polls = Some(polls).filter(|(n, _)| *n > 0 && self.vote.polls.is_empty());
        Ok(limit)
    }

    /// A text of `--as-of` that is no day and no instant, with what it is meant for.
    fn no_limit(&self, text: &str, problem: Text, cure: Text) -> Error {
        let day = text.trim().split(['T', ' ']).next().unwrap_or_default();
        let is_day_written = day.len() == 10 && day.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit());
        let problem =
            match (is_day_written && day.parse::<Date>().is_err(), text.contains(|c: char| c.is_ascii_digit())) {
                (true, _) => say!(Flag::NoSuchDay, day),
                (_, false) => say!(Flag::NoDayNorTime),
                _ => problem,
            };
        let cure = match data::meant(text, self.vote.date, self.vote.offset()) {
            Some(meant) => say!(Flag::AsOfMeant, meant),
            // A day that may be two is told with both.
            None if data::two_days(text).is_some() => cure,
            None => say!(Flag::AsOfCure),
        };
        Error::usage(say!(Flag::Refused, flag = "--as-of", value = text, problem), cure)
    }

    /// How many polls are known of which none was public under `--as-of`, and when the first one was.
    pub fn later_polls(&self) -> Option<Text> {
        let (n, first) = self.later_polls?;
        Some(say!(NoAnswer::PollsLater, n, first = first.map_or_else(|| Value::from("–"), Value::from)))
    }

    /// Forgets what was published after an instant.
    pub fn forget_after(&mut self, limit: Moment) {
        let known = self.vote.known_at(limit);
        let baselines: Vec<Vote> = self.baselines.iter().map(|vote| vote.earlier_known_at(limit)).collect();
        // What was noticed of rows that are not known yet is not known either.
        let later = TABLES.map(|file| {
            let known: HashSet<usize> = lines(&known, file).into_iter().collect();
            let gone = lines(&self.vote, file).into_iter().filter(|line| !known.contains(line));
            (file, gone.collect::<HashSet<usize>>())
        });
        let is_later = |finding: &Finding| {
            let file = finding.file.as_deref().map(|file| self.table(file));
            let gone = later.iter().find(|(table, _)| file == Some(*table)).map(|(_, gone)| gone);
            gone.zip(finding.line).is_some_and(|(gone, line)| gone.contains(&line))
        };
        let noticed: Vec<Finding> = self.noticed.iter().filter(|finding| !is_later(finding)).cloned().collect();
        (self.vote, self.baselines, self.noticed) = (known, baselines, noticed);
    }
}

/// Tables whose rows are public from a time of their own.
const TABLES: [&str; 4] = ["polls.csv", "press.csv", "controls.csv", RETURNS];

/// Lines of the rows that a vote has of such a table.
fn lines(vote: &Vote, table: &str) -> Vec<usize> {
    match table {
        "polls.csv" => vote.polls.iter().map(|poll| poll.line).collect(),
        "press.csv" => vote.press.iter().map(|figure| figure.line).collect(),
        "controls.csv" => vote.controls.iter().map(|control| control.line).collect(),
        _ => {
            let reports = vote.returns.reports.iter().map(|report| report.line);
            let unread = vote.returns.unread.iter().map(|row| row.line);
            reports.chain(vote.returns.aggregates.iter().map(|row| row.line)).chain(unread).collect()
        }
    }
}

/// Options of the campaign model as the common flags give them.
pub fn campaign_options(context: &Context) -> campaign::Options {
    campaign::Options { n_draws: context.n_draws, seed: context.seed, ..Default::default() }
}

/// Options of the count model as the common flags give them.
pub fn count_options(context: &Context) -> count::Options {
    count::Options { n_draws: context.n_draws, seed: context.seed, ..Default::default() }
}

/// A time flag as an instant.
pub fn moment(flag: &str, text: &str) -> Result<Moment> {
    data::moment(text).map_err(|(problem, _)| {
        Error::usage(say!(Flag::Refused, flag, value = text, problem), say!(Flag::TimeCure, flag))
    })
}

/// Says where a vote was found.
pub fn source_words(vote: &Vote) -> Text {
    match &vote.source {
        VoteSource::Embedded => say!(Cli::Embedded),
        VoteSource::Folder(path) => say!(Cli::Folder, path),
    }
}

/// Whether standard output holds something.
static PRINTED: AtomicBool = AtomicBool::new(false);

/// Whether standard output holds something already.
pub fn has_printed() -> bool {
    PRINTED.load(Ordering::Relaxed)
}

/// Standard output is data.
pub fn print(text: &str) -> Result<()> {
    PRINTED.store(true, Ordering::Relaxed);
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

/// Whether the terminal can only print one line after the other (`TERM=dumb`).
pub fn is_dumb() -> bool {
    std::env::var_os("TERM").is_some_and(|kind| kind == "dumb")
}

/// Whether colours are unwanted: `NO_COLOR` is set to anything, or the terminal has none.
pub fn is_plain() -> bool {
    is_dumb() || std::env::var_os("NO_COLOR").is_some_and(|set| !set.is_empty())
}

/// A progress bar on a terminal that can move its cursor, silence elsewhere.
pub fn progress(steps: usize) -> ProgressBar {
    let target = if std::io::stderr().is_terminal() && !is_dumb() {
        ProgressDrawTarget::stderr()
    } else {
        ProgressDrawTarget::hidden()
    };
    let bar = ProgressBar::with_draw_target(Some(steps as u64), target);
    if let Ok(style) = ProgressStyle::with_template("{bar:24} {pos}/{len} {msg}") {
        bar.set_style(style);
    }
    if !bar.is_hidden() {
        bar.enable_steady_tick(Duration::from_millis(120));
    }
    bar
}
