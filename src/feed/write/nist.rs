//! A snapshot as NIST SP 1500-100 version 2, JSON.

use serde_json::{Value as Json, json};

use crate::{
    feed::snapshot::{FeedState, Snapshot},
    vote::{Report, ReportStatus, Side, Vote},
};

/// Key of the place that holds all others.
const WHOLE: &str = "whole";

/// The last report of each unit as an election report; what the format has no place for (times of units, counted shares) stays out.
///
/// It carries the time of the source, else of the last report, else the day of the vote: never that of the clock.
pub fn nist_json(snapshot: &Snapshot, vote: &Vote) -> Json {
    let last = snapshot.returns.snapshot(None);
    let reports: Vec<&Report> = last.reports.values().collect();
    let at = snapshot.as_of.or_else(|| snapshot.returns.latest(None));
    let generated = at.map_or_else(|| format!("{}T00:00:00Z", vote.date), |at| at.to_string());
    let day = match (snapshot.as_of, vote.id.is_empty()) {
        (Some(at), true) => at.local().date().to_string(),
        _ => vote.date.to_string(),
    };
    let status = match snapshot.state {
        FeedState::Complete => "unofficial-complete",
        FeedState::Unknown | FeedState::Interim => "unofficial-partial",
    };
    let contest = snapshot.question.as_ref().map_or("question", |question| question.key.as_str());
    let title = match vote.texts.title.as_str() {
        "" => contest,
        title => title,
    };
    json!({
        "@type": "ElectionResults.ElectionReport",
        "Format": "precinct-level",
        "GeneratedDate": generated,
        "Issuer": "plebis",
        "IssuerAbbreviation": "plebis",
        "SequenceStart": 1,
        "SequenceEnd": 1,
        "Status": status,
        "VendorApplicationId": concat!("plebis ", env!("CARGO_PKG_VERSION")),
        "IsTest": snapshot.is_test,
        "GpUnit": places(&reports, snapshot),
        "Election": [{
            "@type": "ElectionResults.Election",
            "ElectionScopeId": WHOLE,
            "Name": words(title),
            "StartDate": day,
            "EndDate": day,
            "Type": "special",
            "Contest": [measure(contest, title, &reports, vote)],
        }],
    })
}

fn words(text: &str) -> Json {
    json!({
        "@type": "ElectionResults.InternationalizedText",
        "Text": [{ "@type": "ElectionResults.LanguageString", "Language": "und", "Content": text }],
    })
}

/// The key of a unit within the file.
fn key(unit: &str) -> String {
    format!("unit {unit}")
}

fn places(reports: &[&Report], snapshot: &Snapshot) -> Vec<Json> {
    let parts: Vec<String> =
        reports.iter().map(|report| report.unit.as_str()).chain(snapshot.waiting_keys()).map(key).collect();
    let complete = reports.iter().filter(|report| report.status.is_complete()).count();
    let mut places = vec![json!({
        "@type": "ElectionResults.ReportingUnit",
        "@id": WHOLE,
        "Type": "other",
        "OtherType": WHOLE,
        "SubUnitsReported": complete,
        "TotalSubUnits": parts.len(),
        "ComposingGpUnitIds": parts,
    })];
    places.extend(reports.iter().map(|report| {
        let status = match report.status {
            ReportStatus::Complete | ReportStatus::Corrected => "completed",
            _ => "in-process",
        };
        let mut place = place(&report.unit, report.name.as_deref(), status);
        if let Some(registered) = report.counts.registered {
            place["VotersRegistered"] = registered.into();
        }
        if let Some(cast) = report.counts.cast {
            place["VotersParticipated"] = cast.into();
        }
        place
    }));
    places.extend(snapshot.waiting.iter().map(|it| {
        let mut place = place(&it.unit, it.name.as_deref(), "not-processed");
        if let Some(registered) = it.registered {
            place["VotersRegistered"] = registered.into();
        }
        place
    }));
    places
}

fn place(unit: &str, name: Option<&str>, status: &str) -> Json {
    let mut place = json!({
        "@type": "ElectionResults.ReportingUnit",
        "@id": key(unit),
        "Type": "other",
        "OtherType": "unit",
        "ExternalIdentifier": [{
            "@type": "ElectionResults.ExternalIdentifier", "Type": "other", "OtherType": "unit", "Value": unit,
        }],
        "CountStatus": [{ "@type": "ElectionResults.CountStatus", "Type": "total", "Status": status }],
    });
    if let Some(name) = name {
        place["Name"] = words(name);
    }
    place
}

fn measure(key: &str, title: &str, reports: &[&Report], vote: &Vote) -> Json {
    let others: Vec<Json> = reports.iter().filter_map(|report| others(report)).collect();
    let label = |side: Side| match vote.texts.label(side) {
        "" => side.word().to_owned(),
        label => label.to_owned(),
    };
    let selection = |side: Side| {
        let counts: Vec<Json> = reports.iter().filter_map(|report| count(report, side)).collect();
        json!({
            "@type": "ElectionResults.BallotMeasureSelection",
            "@id": format!("{key} {}", side.word()),
            "Selection": words(&label(side)),
            "VoteCounts": counts,
        })
    };
    json!({
        "@type": "ElectionResults.BallotMeasureContest",
        "@id": key,
        "Name": title,
        "ElectionDistrictId": WHOLE,
        "Type": "referendum",
        "OtherCounts": others,
        "ContestSelection": [selection(Side::Yes), selection(Side::No)],
    })
}

fn count(report: &Report, side: Side) -> Option<Json> {
    let votes = match side {
        Side::Yes => report.counts.yes,
        Side::No => report.counts.no,
    };
    Some(json!({
        "@type": "ElectionResults.VoteCounts", "GpUnitId": key(&report.unit), "Type": "total", "Count": votes?,
    }))
}

/// Blank and spoiled ballots, in the words of the format under- and overvotes.
fn others(report: &Report) -> Option<Json> {
    let (blank, spoiled) = (report.counts.blank, report.counts.spoiled);
    let mut others = json!({ "@type": "ElectionResults.OtherCounts", "GpUnitId": key(&report.unit) });
    for (name, figure) in [("Undervotes", blank), ("Overvotes", spoiled)] {
        if let Some(figure) = figure {
            others[name] = figure.into();
        }
    }
    (blank.is_some() || spoiled.is_some()).then_some(others)
}
