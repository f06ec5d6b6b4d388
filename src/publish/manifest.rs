//! `manifest.json`: what a folder holds, what it says in short, and how it came about.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Common, Files, json};
use crate::language::{Lang, say};
use crate::{
    Error, Result,
    distribution::{Distribution, WinProbability},
    model::{campaign::Forecast, count::Projection},
    poll_error::{GapPoints, PollErrors},
    vote::{LooseDate, Moment, Side, Vote},
};

/// Where an edition stands in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// A rehearsal: its numbers are nobody's result.
    Test,
    /// Written before the embargo ends; not to be shown.
    Embargoed,
    /// What is known so far.
    Live,
    /// Kept back: `latest` still shows an earlier edition.
    Held,
    /// Replaces an edition that was wrong.
    Corrected,
    /// The result is final.
    Final,
}

impl Status {
    /// What a vote's own results make of an edition: final with a final result, else live.
    pub fn of(vote: &Vote) -> Self {
        if vote.final_result().is_some() { Self::Final } else { Self::Live }
    }
}

/// A winner declared by a person; kept apart from what the model says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Call {
    /// The option called.
    pub side: Side,
    /// Who called it.
    pub by: String,
    /// When, if the run was told the time.
    pub at: Option<String>,
}

/// One unit whose published figures differ from those of the edition before.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// Key of the unit.
    pub unit: String,
    /// What stood there: the columns of `counted.csv` that differ; null where the unit was not in.
    pub old: Option<BTreeMap<String, String>>,
    /// What stands there now; null where the unit is no longer in.
    pub new: Option<BTreeMap<String, String>>,
    /// Why.
    pub why: String,
}

/// What makes one edition of a vote's folder different from another.
#[derive(Debug, Clone, PartialEq)]
pub struct Edition {
    /// Number of the published version, from 1; `None` outside a publication.
    pub version: Option<u64>,
    /// The version before.
    pub previous: Option<u64>,
    /// Where it stands.
    pub status: Status,
    /// Time of the run, only if it was given.
    pub generated_at: Option<Moment>,
    /// Why it corrects the version before.
    pub correction: Option<String>,
    /// Why it is published although the checker found errors.
    pub anyway: Option<String>,
    /// A human call.
    pub call: Option<Call>,
    /// What changed against the version before.
    pub changes: Vec<Change>,
    /// Languages side by side, that of the page at the top first; none where there is one alone.
    pub languages: Vec<Lang>,
}

impl Edition {
    /// An edition outside any publication.
    pub fn draft(vote: &Vote, generated_at: Option<Moment>) -> Self {
        Self {
            version: None,
            previous: None,
            status: Status::of(vote),
            generated_at,
            correction: None,
            anyway: None,
            call: None,
            changes: Vec::new(),
            languages: Vec::new(),
        }
    }
}

/// The time of the run as far as it was given: `--now`, else `SOURCE_DATE_EPOCH`; never the clock.
///
/// # Errors
/// [`Error::Usage`] if the variable is no count of seconds since 1970.
pub fn generated_at(now: Option<Moment>, source_date_epoch: Option<&str>) -> Result<Option<Moment>> {
    let Some(text) = source_date_epoch.filter(|_| now.is_none()) else { return Ok(now) };
    let timestamp = text.trim().parse::<i64>().ok().and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
    match timestamp {
        Some(timestamp) => Ok(Some(Moment { timestamp, offset: jiff::tz::Offset::UTC })),
        None => Err(Error::usage(say!(Flag::SourceDate, text), say!(Flag::SourceDateCure))),
    }
}

/// The manifest of a folder, over all files added so far.
///
/// # Errors
/// [`Error::Bug`] if it cannot be JSON.
pub fn manifest(
    common: &Common<'_>,
    edition: &Edition,
    forecast: Option<&Forecast>,
    projection: Option<&Projection>,
    errors: Option<&PollErrors>,
    files: &Files,
) -> Result<String> {
    let vote = common.vote;
    let result = |fact: Option<&crate::vote::ResultFact>| fact.and_then(|fact| fact.share(vote.focus));
    let body = Body {
        edition: edition.version,
        previous: edition.previous,
        status: edition.status,
        generated_at: edition.generated_at.map(|at| at.timestamp.to_string()),
        generated_at_local: edition.generated_at,
        data_as_of: data_as_of(vote, projection),
        correction: edition.correction.as_deref(),
        published_anyway: edition.anyway.as_deref(),
        identity: Identity::of(vote),
        call: edition.call.as_ref(),
        changes: &edition.changes,
        program_version: env!("CARGO_PKG_VERSION"),
        progress: projection.map(Progress::of),
        headline: Headline {
            final_share: result(vote.final_result()),
            provisional_share: result(vote.provisional_result()),
            poll_average_two_way: errors.and_then(|errors| Some(errors.poll_average.as_ref()?.two_way)),
            gap_points: errors.map(|errors| errors.gap_points),
            forecast: forecast.and_then(|forecast| Estimate::of(forecast.share.as_ref(), forecast.win_probability)),
            projection: projection.and_then(|p| Estimate::of(p.share.as_ref(), p.win_probability)),
        },
        files: files.hashes(),
    };
    let mut whole = common.with(&body)?;
    if let Some(keys) = whole.as_object_mut() {
        // In a manifest, `version` is that of the publication; the program's has its own name, and findings their own file.
        keys.remove("findings");
        let edition = keys.remove("edition").unwrap_or_default();
        keys.insert("version".to_owned(), edition);
    }
    json(&whole)
}

#[derive(Serialize)]
struct Body<'a> {
    edition: Option<u64>,
    previous: Option<u64>,
    status: Status,
    generated_at: Option<String>,
    generated_at_local: Option<Moment>,
    data_as_of: Option<LooseDate>,
    correction: Option<&'a str>,
    published_anyway: Option<&'a str>,
    identity: Identity,
    call: Option<&'a Call>,
    changes: &'a [Change],
    program_version: &'a str,
    progress: Option<Progress>,
    headline: Headline,
    files: BTreeMap<&'a str, String>,
}

/// What tells one vote from another that has the same id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Identity {
    pub(super) title: String,
    pub(super) date: String,
    pub(super) yes: String,
    pub(super) no: String,
}

impl Identity {
    pub(super) fn of(vote: &Vote) -> Self {
        let texts = &vote.texts;
        Self { title: texts.title.clone(), date: vote.date.to_string(), yes: texts.yes.clone(), no: texts.no.clone() }
    }
}

/// Shares are those of `option`, 0..1.
#[derive(Serialize)]
struct Headline {
    final_share: Option<f64>,
    provisional_share: Option<f64>,
    poll_average_two_way: Option<f64>,
    gap_points: Option<GapPoints>,
    forecast: Option<Estimate>,
    projection: Option<Estimate>,
}

#[derive(Serialize)]
struct Estimate {
    median: f64,
    lower: f64,
    upper: f64,
    level: f64,
    win_probability: Option<WinProbability>,
}

impl Estimate {
    fn of(share: Option<&Distribution>, win_probability: Option<WinProbability>) -> Option<Self> {
        let share = share?;
        let level = 0.9;
        let (lower, upper) = share.interval(level);
        Some(Self { median: share.median(), lower, upper, level, win_probability })
    }
}

#[derive(Serialize)]
struct Progress {
    units: Option<usize>,
    units_total: Option<usize>,
    ballots: Option<u64>,
    expected_ballots: Option<f64>,
    share_of_expected_votes: Option<f64>,
    /// Share of the option in focus in what is counted.
    counted_share: Option<f64>,
}

impl Progress {
    fn of(projection: &Projection) -> Self {
        let counted = &projection.counted;
        let ballots = counted.yes.and_then(|yes| yes.checked_add(counted.no?));
        Self {
            units: counted.units,
            units_total: counted.units_total,
            ballots,
            expected_ballots: ballots.and_then(|ballots| Some(ballots as f64 + projection.outstanding.ballots?)),
            share_of_expected_votes: counted.progress,
            counted_share: counted.share,
        }
    }
}

/// Time of the newest data: of the projection, else of the last published result.
pub(in crate::publish) fn data_as_of(vote: &Vote, projection: Option<&Projection>) -> Option<LooseDate> {
    let projected = projection.and_then(|projection| projection.as_of).map(LooseDate::Moment);
    projected.or_else(|| vote.results.iter().rev().find_map(|result| result.at))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::headline::example;

    fn written(edition: &Edition) -> Value {
        let (vote, projection) = (example::vote(), example::projection());
        let common = Common { command: "report", vote: &vote, baselines: &[], seed: 7, n_draws: 3, findings: &[] };
        let mut files = Files::default();
        files.add("report.html", "page");
        let text =
            manifest(&common, edition, Some(&example::forecast()), Some(&projection), Some(&example::errors()), &files);
        serde_json::from_str(&text.expect("a manifest")).expect("JSON")
    }

    #[test]
    fn a_manifest_has_the_keys_a_desk_relies_on() {
        let manifest = written(&Edition::draft(&example::vote(), None));
        for key in [
            "schema_version",
            "version",
            "previous",
            "generated_at",
            "data_as_of",
            "inputs",
            "seed",
            "program_version",
            "status",
            "progress",
            "headline",
            "changes",
            "files",
        ] {
            assert!(manifest.get(key).is_some(), "{key}"); // DESK §2
        }
        assert_eq!(manifest["status"], "final"); // the example has a final result
        assert_eq!(manifest["version"], Value::Null); // not published
        assert_eq!(manifest["generated_at"], Value::Null); // no clock is read
        assert_eq!(manifest["progress"]["expected_ballots"], 139_000.0); // 48,000 + 52,000 + 39,000
        assert_eq!(manifest["data_as_of"], "2018-11-04T21:45:00+11:00"); // the projection's time
    }

    #[test]
    fn the_time_of_the_run_is_given_in_utc_and_local() {
        let now = Moment {
            timestamp: "2020-10-04T12:40:00Z".parse().expect("a time"),
            offset: jiff::tz::Offset::constant(11),
        };
        let manifest = written(&Edition::draft(&example::vote(), Some(now)));
        assert_eq!(manifest["generated_at"], "2020-10-04T12:40:00Z");
        assert_eq!(manifest["generated_at_local"], "2020-10-04T23:40:00+11:00");
    }

    #[test]
    fn the_given_time_wins_over_the_variable_and_a_bad_variable_is_refused() {
        let at = |text| generated_at(None, Some(text)).map(|at| at.expect("a time").timestamp.to_string());
        assert_eq!(at("1604493000").expect("seconds"), "2020-11-04T12:30:00Z"); // date -u -d @1604493000
        assert_eq!(at("yesterday").expect_err("no number").exit_code(), 2); // FORMATS: usage
        let now = Moment { timestamp: jiff::Timestamp::UNIX_EPOCH, offset: jiff::tz::Offset::UTC };
        assert_eq!(generated_at(Some(now), Some("1604493000")).expect("a time"), Some(now));
        assert_eq!(generated_at(None, None).expect("no time"), None);
    }
}
