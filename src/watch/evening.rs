//! What stands of a vote's night: the figures of each unit, body after body, with what replaced what.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::doubts;
use crate::{
    feed::Snapshot,
    language::{PlaceKind, Text, Value, say},
    tally::has_ballots,
    vote::{Counts, ExpectedBallots, FeedCode, Finding, Moment, Report, ReportStatus, Returns, SetAside, Vote},
};

/// Share of the counted units that a body may take back without being doubted.
const MOST_BACK: f64 = 0.1;
/// Units that it may take back all the same, where they are at most a third of those that are counted.
const FEW_BACK: usize = 2;
/// Units, and at least half of those that stand, in which no source exchanges the two options at once by mending them.
const FEWEST_TURNED: usize = 3;
/// Bodies in a row that must say so before it counts.
const CONFIRMATIONS: u32 = 3;
/// Seconds after which it counts as coming again, by clocks of whole seconds.
const AGAIN: i64 = 9;
/// Days from the vote within which the hour of a fetch is taken for the hour of the figures.
const NIGHT_DAYS: i32 = 14;

/// The night of one vote, as far as it has come in.
///
/// A body is a statement about every unit: what it no longer names is taken back. A body that is older than what stands, a rehearsal among
/// real figures, and one that takes back many units at once are refused, and what stood before stands; the last is believed when it comes
/// three times. A unit that had ballots and is at zero keeps its figures.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Evening {
    returns: Returns,
    /// The last report of each unit.
    latest: BTreeMap<String, Standing>,
    as_of: Option<Moment>,
    revision: Option<String>,
    /// SHA-256 of the last body that changed something.
    sha256: Option<String>,
    /// What the last body said that is not believed yet.
    doubt: Option<Doubt>,
    findings: Vec<Finding>,
}

/// What a body says that is not believed at once.
#[derive(Debug, Clone, PartialEq)]
struct Doubt {
    /// Units that it takes back, units whose options it exchanges, and whether it ends inside a row.
    said: (Vec<String>, Vec<String>, bool),
    /// Bodies in a row that said so.
    times: u32,
    /// When the last of them that counted was fetched.
    at: Moment,
}

/// The last report of a unit.
#[derive(Debug, Clone, PartialEq)]
struct Standing {
    /// As the source gave it.
    report: Report,
    /// When it was known: by its own time, else by that of its body.
    known_at: Option<Moment>,
}

/// What a body changed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Step {
    /// Units that came in.
    pub new: usize,
    /// Units whose figures changed.
    pub changed: usize,
    /// Units that were taken back.
    pub back: usize,
    /// Published lines, findings, the mark of a rehearsal, or rows that are set aside changed.
    pub other: bool,
}

impl Step {
    /// Whether anything is to be computed again.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

/// A body that was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Why.
    pub why: Text,
    /// It counts if it comes again.
    pub is_doubted: bool,
}

impl Refused {
    fn because(why: Text) -> Self {
        Self { why, is_doubted: false }
    }
}

impl Evening {
    /// What came in, with its history: what a model and a checker read.
    pub fn returns(&self) -> &Returns {
        &self.returns
    }

    /// What was doubtful in the last body that was taken.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The source's own time of what stands.
    pub fn as_of(&self) -> Option<Moment> {
        self.as_of
    }

    /// SHA-256 of the last body that changed something; `None` before the first.
    pub fn sha256(&self) -> Option<&str> {
        self.sha256.as_deref()
    }

    /// Whether the last body was refused until it comes again.
    pub fn is_in_doubt(&self) -> bool {
        self.doubt.is_some()
    }

    /// Takes a body that was fetched at an instant.
    ///
    /// # Errors
    /// [`Refused`] with the reason; then nothing has changed but the count of bodies that say the same.
    pub fn take(&mut self, body: Snapshot, sha256: &str, fetched_at: Moment, vote: &Vote) -> Result<Step, Refused> {
        let body = by_the_clock(body, fetched_at, vote);
        self.check_age(&body)?;
        let was_test = self.sha256.is_some() && self.returns.is_test;
        if self.sha256.is_some() && body.is_test && !was_test {
            return Err(Refused::because(say!(Watch::RehearsalInTheNight)));
        }
        if was_test && !body.is_test {
            // Figures of a rehearsal are nobody's: the night begins.
            *self = Self::default();
        }
        let at = instant(&body, fetched_at, vote);
        let mut findings = body.findings.clone();
        findings.extend(self.blanked(&body));
        let gone = self.gone(&body);
        self.check_gone(&body, &gone, fetched_at, vote)?;
        let expected = |mut row: ExpectedBallots| {
            row.reported_at = row.reported_at.or(at);
            row
        };
        let other = |evening: &Self| {
            let returns = &evening.returns;
            (returns.aggregates.clone(), returns.is_test, returns.unread.clone(), sizes(&returns.expected))
        };
        let before = other(self);
        let mut step = Step::default();
        for report in body.returns.reports.iter().cloned() {
            self.add(report, at, &mut step, &mut findings);
        }
        for unit in gone {
            self.take_back(&unit, at);
            step.back += 1;
        }
        findings.extend(doubts::totals(&body, vote));
        let names = vote.place_names();
        findings = findings.into_iter().map(|finding| finding.named(&names)).collect();
        findings.sort_by(Finding::order);
        self.returns.expected = body.returns.expected.into_iter().map(expected).collect();
        self.returns.aggregates = body.returns.aggregates;
        self.returns.is_test = body.returns.is_test || body.is_test;
        self.returns.unread = body.returns.unread;
        // A doubt that is new travels to the reader as well.
        step.other = self.sha256.is_none() || findings != self.findings || before != other(self);
        self.findings = findings;
        self.as_of = body.as_of.or(self.as_of);
        self.revision = body.revision.or(self.revision.take());
        self.doubt = None;
        if !step.is_none() {
            self.sha256 = Some(sha256.to_owned());
        }
        Ok(step)
    }

    fn check_age(&self, body: &Snapshot) -> Result<(), Refused> {
        if let (Some(theirs), Some(ours)) = (body.as_of, self.as_of) {
            return match theirs.timestamp < ours.timestamp {
                true => Err(Refused::because(say!(Watch::Older, theirs, ours))),
                false => Ok(()),
            };
        }
        let number = |revision: Option<&String>| revision?.trim().parse::<u64>().ok();
        match (number(body.revision.as_ref()), number(self.revision.as_ref())) {
            (Some(theirs), Some(ours)) if theirs < ours => {
                let (theirs, ours) = (Value::plain(theirs), Value::plain(ours));
                Err(Refused::because(say!(Watch::OlderRevision, theirs, ours)))
            }
            _ => Ok(()),
        }
    }

    /// The reports that stand and were not taken back.
    fn standing(&self) -> impl Iterator<Item = &Report> {
        self.latest.values().map(|standing| &standing.report).filter(|it| it.status != ReportStatus::Retracted)
    }

    /// Units that had ballots, and that the body lists without a figure and without saying that nothing is counted: their figures stand.
    fn blanked(&self, body: &Snapshot) -> Vec<Finding> {
        let blank = body.waiting.iter().filter(|waiting| waiting.is_blank);
        let before = blank.filter_map(|waiting| self.latest.get(&waiting.unit));
        before.filter_map(|before| doubts::blanked(&before.report)).collect()
    }

    /// Units that stand, and that the body does not count.
    fn gone(&self, body: &Snapshot) -> Vec<String> {
        let blank = body.waiting.iter().filter(|waiting| waiting.is_blank).map(|waiting| waiting.unit.as_str());
        let named: BTreeSet<&str> =
            body.returns.reports.iter().map(|report| report.unit.as_str()).chain(blank).collect();
        // A row that is set aside says something of its unit that nobody can read: the unit keeps its figures.
        let aside: HashSet<&str> = body.returns.unread.iter().filter_map(|row| row.unit.as_deref()).collect();
        let gone = self.standing().map(|report| &report.unit);
        gone.filter(|unit| !named.contains(unit.as_str()) && !aside.contains(unit.as_str())).cloned().collect()
    }

    fn check_gone(&mut self, body: &Snapshot, gone: &[String], fetched_at: Moment, vote: &Vote) -> Result<(), Refused> {
        // What stands at zero has nothing to lose: before its count a source may list every unit so.
        let standing = self.standing().filter(|report| has_ballots(report)).count();
        let is_lost = |unit: &&String| self.latest.get(*unit).is_some_and(|before| has_ballots(&before.report));
        let gone: Vec<String> = gone.iter().filter(is_lost).cloned().collect();
        let most = ((standing as f64 * MOST_BACK) as usize).max(FEW_BACK.min(standing / 3));
        let is_cut = body.returns.unread.iter().any(is_cut_off);
        let turned = self.turned(body);
        let is_turned = turned.len() >= FEWEST_TURNED && 2 * turned.len() >= standing;
        if gone.len() <= most && !is_cut && !is_turned {
            return Ok(());
        }
        let times = self.count_doubt((gone.clone(), turned.clone(), is_cut), fetched_at);
        let Some(left) = CONFIRMATIONS.checked_sub(times).filter(|left| *left > 0) else { return Ok(()) };
        let (left, places) = (left as usize, vote.unit_name(PlaceKind::Unit));
        let why = if is_cut {
            say!(Watch::CutOff, left)
        } else if is_turned {
            say!(Watch::Turns, places, n = turned.len(), of = standing, left)
        } else {
            say!(Watch::TakesBack, places, n = gone.len(), of = standing, left)
        };
        Err(Refused { why, is_doubted: true })
    }

    /// How often the same doubtful thing was said in a row, where some time passed between; another thing begins anew. A file that grows
    /// while it is looked at says another thing each time.
    fn count_doubt(&mut self, said: (Vec<String>, Vec<String>, bool), at: Moment) -> u32 {
        let before = self.doubt.take().filter(|doubt| doubt.said == said);
        let doubt = match before {
            None => Doubt { said, times: 1, at },
            Some(doubt) => {
                let passed = at.timestamp.as_second() - doubt.at.timestamp.as_second();
                // A clock that is given stands still.
                match passed == 0 || passed >= AGAIN {
                    true => Doubt { times: doubt.times + 1, at, ..doubt },
                    false => doubt,
                }
            }
        };
        self.doubt.insert(doubt).times
    }

    /// Units of which the body gives the figures that stand, with the two options exchanged.
    fn turned(&self, body: &Snapshot) -> Vec<String> {
        let is_turned = |report: &&Report| {
            let before = self.latest.get(&report.unit).and_then(|standing| standing.report.counts.sides());
            let now = report.counts.sides();
            before.zip(now).is_some_and(|((yes, no), now)| yes != no && now == (no, yes))
        };
        body.returns.reports.iter().filter(is_turned).map(|report| report.unit.clone()).collect()
    }

    fn add(&mut self, mut report: Report, at: Option<Moment>, step: &mut Step, findings: &mut Vec<Finding>) {
        let before = self.latest.get(&report.unit);
        if before.is_some_and(|before| same(&before.report, &report) || is_older(&report, &before.report)) {
            return;
        }
        if let Some(finding) = before.and_then(|before| doubts::emptied(&before.report, &report)) {
            findings.push(finding);
            return;
        }
        match before {
            Some(before) if before.report.status != ReportStatus::Retracted => step.changed += 1,
            _ => step.new += 1,
        }
        // Behind what it replaces: a source may correct a row without a new time.
        let known_at = report.reported_at.or(at).max(before.and_then(|before| before.known_at));
        self.latest.insert(report.unit.clone(), Standing { report: report.clone(), known_at });
        report.reported_at = known_at;
        self.returns.reports.push(report);
    }

    fn take_back(&mut self, unit: &str, at: Option<Moment>) {
        let Some(before) = self.latest.get_mut(unit) else { return };
        before.report.status = ReportStatus::Retracted;
        before.known_at = at.max(before.known_at);
        let mut report = before.report.clone();
        report.counts = Counts { registered: report.counts.registered, ..Counts::default() };
        (report.yes_share, report.counted_fraction) = (None, None);
        report.reported_at = before.known_at;
        self.returns.reports.push(report);
    }
}

/// Whether a row is where a file ends that is still being written.
fn is_cut_off(row: &SetAside) -> bool {
    row.why.is_like(&say!(Refusal::StillWritten)) || row.why.is_like(&say!(Refusal::StillWrittenBecause, why = ""))
}

/// Whether a row says itself that it is older than the one that stands: a body may list what it said before.
fn is_older(report: &Report, standing: &Report) -> bool {
    report.order().zip(standing.order()).is_some_and(|(theirs, ours)| theirs < ours)
}

/// What is expected of units, whenever it was said.
fn sizes(expected: &[ExpectedBallots]) -> Vec<(String, f64, f64)> {
    expected.iter().map(|row| (row.unit.clone(), row.ballots, row.sd)).collect()
}

/// Whether two reports of a unit say the same; where they stand in their bodies does not matter.
fn same(before: &Report, now: &Report) -> bool {
    let figures = |report: &Report| (report.counts, report.yes_share, report.status, report.counted_fraction);
    figures(before) == figures(now)
}

/// Seconds by which the clock of a source may be ahead of the one that fetched it.
const AHEAD: i64 = 300;

/// A body without the times that are still to come on the night: what says so is of when it was fetched, and told. A slip of a clock
/// would make all later figures the older ones.
fn by_the_clock(mut body: Snapshot, fetched_at: Moment, vote: &Vote) -> Snapshot {
    let is_ahead =
        |at: &Moment| at.timestamp.as_second() > fetched_at.timestamp.as_second() + AHEAD && is_night(fetched_at, vote);
    let rows = body.returns.reports.iter().filter_map(|report| Some((report.reported_at.filter(is_ahead)?, report)));
    let first = rows.min_by_key(|(_, report)| report.line).map(|(at, report)| (at, Some(report)));
    let Some((theirs, report)) = first.or_else(|| Some((body.as_of.filter(is_ahead)?, None))) else { return body };
    let message = say!(Watch::Ahead, ours = fetched_at, theirs);
    let mut finding = Finding::new(FeedCode::FeedAhead, message, say!(Watch::AheadCure));
    (finding.line, finding.unit) = (report.map(|report| report.line), report.map(|report| report.unit.clone()));
    body.findings.push(finding);
    let times = body.returns.reports.iter_mut().map(|report| &mut report.reported_at);
    for at in times.chain(body.returns.expected.iter_mut().map(|row| &mut row.reported_at)).chain([&mut body.as_of]) {
        // Known since the fetch, and no bar to what comes with true times.
        if at.as_ref().is_some_and(is_ahead) {
            *at = None;
        }
    }
    body
}

/// Whether an instant is of the day of the vote or of the days after it.
fn is_night(at: Moment, vote: &Vote) -> bool {
    let days = at.local().date().since(vote.date).map_or(i32::MAX, |span| span.get_days());
    (0..=NIGHT_DAYS).contains(&days)
}

/// When figures without a time of their own were known: the source's time, else that of the fetch where it is near the vote.
fn instant(body: &Snapshot, fetched_at: Moment, vote: &Vote) -> Option<Moment> {
    body.as_of.or(is_night(fetched_at, vote).then_some(fetched_at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{data::parse_moment, feed::FeedOptions};

    fn vote() -> Vote {
        Vote::new("v", jiff::civil::date(2026, 3, 23))
    }

    fn at(clock: &str) -> Moment {
        parse_moment(&format!("2026-03-23T{clock}:00+01:00")).expect("a time")
    }

    /// The night after some bodies, each fetched at a time, and what each changed.
    fn evening(bodies: &[(&str, &str)]) -> (Evening, Vec<(usize, usize, usize)>) {
        let mut evening = Evening::default();
        let vote = vote();
        let mut take = |(clock, rows): &(&str, &str)| {
            let text = format!("unit,yes,no,status,reported_at\n{rows}");
            let options = FeedOptions::of(&vote, "feed.csv");
            let snapshot = crate::feed::read(text.as_bytes(), &options, &vote).expect("a body");
            let step = evening.take(Snapshot { as_of: None, ..snapshot }, rows, at(clock), &vote).expect("taken");
            (step.new, step.changed, step.back)
        };
        let steps = bodies.iter().map(&mut take).collect();
        (evening, steps)
    }

    fn times(evening: &Evening) -> Vec<Option<Moment>> {
        evening.returns().reports.iter().map(|report| report.reported_at).collect()
    }

    #[test]
    fn a_report_is_known_by_its_own_time_else_by_that_of_its_fetch() {
        let (evening, _) = evening(&[("22:00", "A,5,6,complete,2026-03-23T21:10:00+01:00\nB,7,8,complete,\n")]);
        assert_eq!(times(&evening), [Some(at("21:10")), Some(at("22:00"))]);
    }

    #[test]
    fn what_replaces_a_report_never_stands_before_it() {
        let others = "B,1,2,complete,2026-03-23T21:10:00+01:00\n".to_owned()
            + "C,1,2,complete,2026-03-23T21:10:00+01:00\nD,1,2,complete,2026-03-23T21:10:00+01:00\n";
        let with = |row: &str| row.to_owned() + &others;
        let rows = [
            with("A,5,6,complete,2026-03-23T21:10:00+01:00\n"),
            with("A,5,7,complete,\n"), // the clock was set back
            with(""),                  // taken back
            with("A,5,8,complete,\n"),
        ];
        let clocks = ["22:00", "21:00", "22:30", "22:10"];
        let bodies: Vec<(&str, &str)> = clocks.into_iter().zip(rows.iter().map(String::as_str)).collect();
        let (evening, steps) = evening(&bodies);
        assert_eq!(steps, [(4, 0, 0), (0, 1, 0), (0, 0, 1), (1, 0, 0)]);
        let own = ["21:10", "21:10", "21:10", "21:10", "21:10", "22:30", "22:30"];
        assert_eq!(times(&evening), own.map(|clock| Some(at(clock))));
    }

    #[test]
    fn what_takes_much_back_is_believed_when_the_same_comes_three_times_with_time_between() {
        let vote = vote();
        let rows = |n: usize| (0..n).map(|unit| format!("U{unit},5,6,complete,\n")).collect::<String>();
        let mut evening = Evening::default();
        let mut take = |second: u32, n: usize| {
            let text = format!("unit,yes,no,status,reported_at\n{}", rows(n));
            let snapshot =
                crate::feed::read(text.as_bytes(), &FeedOptions::of(&vote, "feed.csv"), &vote).expect("a body");
            let at = parse_moment(&format!("2026-03-23T22:00:{second:02}+01:00")).expect("a time");
            evening.take(Snapshot { as_of: None, ..snapshot }, &text, at, &vote).is_ok()
        };
        assert!(take(0, 20));
        // A file that is being written grows.
        assert_eq!([take(1, 3), take(11, 5), take(21, 9), take(31, 11)], [false; 4]);
        // The same, looked at again and again at once, is no more than once.
        assert_eq!([take(32, 4), take(33, 4), take(34, 4), take(42, 4), take(43, 4)], [false; 5]);
        assert!(take(52, 4));
    }

    #[test]
    fn a_body_that_lists_its_history_again_changes_nothing() {
        let history = "A,5,6,partial,2026-03-23T21:10:00+01:00\nA,9,12,complete,2026-03-23T21:40:00+01:00\n";
        let (evening, steps) = evening(&[("22:00", history), ("22:10", history)]);
        assert_eq!(steps, [(1, 1, 0), (0, 0, 0)]);
        assert_eq!(times(&evening), [Some(at("21:10")), Some(at("21:40"))]);
    }
}
