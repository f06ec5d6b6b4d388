//! NIST SP 1500-100 version 2, in and out.

use plebis::{
    feed::{FeedState, nist_json},
    vote::ReportStatus,
};
use serde_json::{Value, json};

use super::{alone, found, good, read, report, vote, votes};

fn unit(id: &str, kind: &str, name: &str, status: &str) -> Value {
    json!({
        "@type": "ElectionResults.ReportingUnit", "@id": id, "Type": kind,
        "Name": { "@type": "ElectionResults.InternationalizedText", "Text": [{ "Language": "en", "Content": name }] },
        "VotersRegistered": 1000,
        "CountStatus": [{ "Type": "total", "Status": status }],
    })
}

fn count(unit: &str, kind: &str, count: i64) -> Value {
    json!({ "@type": "ElectionResults.VoteCounts", "GpUnitId": unit, "Type": kind, "Count": count })
}

fn selection(label: &str, counts: Value) -> Value {
    json!({
        "@type": "ElectionResults.BallotMeasureSelection", "@id": label,
        "Selection": { "Text": [{ "Language": "en", "Content": label }] }, "VoteCounts": counts,
    })
}

/// Ashford is complete, Bree is being counted, Crick is not begun; the county holds all three.
fn body() -> Value {
    let mut whole = unit("c", "county", "Shire", "in-process");
    whole["ComposingGpUnitIds"] = json!(["a", "b", "k", "nowhere"]);
    json!({
        "@type": "ElectionResults.ElectionReport", "GeneratedDate": "2026-03-23T21:30:00Z", "Status": "unofficial-partial",
        "SequenceStart": 1, "SequenceEnd": 1, "IsTest": false,
        "GpUnit": [
            whole, unit("a", "precinct", "Ashford", "completed"), unit("b", "precinct", "Bree", "in-process"),
            unit("k", "precinct", "Crick", "not-processed"),
            { "@type": "ElectionResults.ReportingDevice", "@id": "device" },
        ],
        "Election": [{
            "StartDate": "2026-03-23", "EndDate": "2026-03-23",
            "Contest": [
                { "@type": "ElectionResults.CandidateContest", "@id": "mayor", "Name": "Mayor" },
                {
                    "@type": "ElectionResults.BallotMeasureContest", "@id": "bm1", "Name": "Question 1",
                    "OtherCounts": [{ "GpUnitId": "a", "Undervotes": 6, "Overvotes": 2.0 }],
                    "ContestSelection": [
                        selection("Yes", json!([
                            count("a", "total", 330), count("a", "absentee", 100), count("b", "total", 401),
                            count("k", "total", 0), count("c", "total", 731) ])),
                        selection("No", json!([
                            count("a", "total", 282), count("a", "absentee", 80), count("b", "total", 377),
                            count("k", "total", 0), count("c", "total", 659) ])),
                    ],
                },
            ],
        }],
    })
}

const UNITS: &str = "a,Ashford,\nb,Bree,\nk,Crick,\n";

fn night() -> plebis::vote::Vote {
    vote("", "", UNITS)
}

#[test]
fn counts_by_type_are_not_added_to_their_total_nor_precincts_to_their_county() {
    let snapshot = good(&night(), &body().to_string());
    assert_eq!(votes(&snapshot), [("a", Some(330), Some(282)), ("b", Some(401), Some(377))]);
    let ashford = report(&snapshot, "a");
    assert_eq!(
        (ashford.status, ashford.counts.blank, ashford.counts.spoiled),
        (ReportStatus::Complete, Some(6), Some(2))
    );
    assert_eq!(report(&snapshot, "b").status, ReportStatus::Partial);
    assert_eq!(snapshot.waiting_keys().collect::<Vec<_>>(), ["k"], "zeros of a place that is not processed are none");
    assert_eq!((snapshot.totals[0].key.as_str(), snapshot.totals[0].counts.yes), ("c", Some(731)));
    assert_eq!((snapshot.state, snapshot.revision.as_deref()), (FeedState::Interim, Some("1/1")));
    assert!(found(&snapshot, "row_set_aside").is_empty(), "{:?}", snapshot.findings);
    // Without a list the innermost places are the units; with the county listed it is the unit.
    let free = alone(body().to_string().as_bytes()).expect("a report");
    assert_eq!(votes(&free), votes(&snapshot));
    let county = good(&vote("", "", "c,Shire,\n"), &body().to_string());
    assert_eq!(votes(&county), [("c", Some(731), Some(659))]);
}

#[test]
fn kinds_of_ballots_without_a_total_are_added_only_where_none_holds_another() {
    let with = |kinds: [&str; 2]| {
        let mut body = body();
        for selection in 0..2 {
            let counts = json!([count("a", kinds[0], 10), count("a", kinds[1], 20)]);
            body["Election"][0]["Contest"][1]["ContestSelection"][selection]["VoteCounts"] = counts;
        }
        good(&night(), &body.to_string())
    };
    assert_eq!(votes(&with(["election-day", "absentee"])), [("a", Some(30), Some(30))]); // 10 + 20
    for overlapping in [["absentee", "absentee-mail"], ["election-day", "uocava"], ["early", "other"]] {
        let snapshot = with(overlapping);
        assert!(votes(&snapshot).is_empty(), "{overlapping:?}");
        assert_eq!(found(&snapshot, "row_set_aside").len(), 1);
    }
}

#[test]
fn negative_counts_and_places_that_are_nowhere_are_set_aside_with_their_path() {
    let path = "Election[0].Contest[1].ContestSelection[0].VoteCounts[0]";
    let mut negative = body();
    negative["Election"][0]["Contest"][1]["ContestSelection"][0]["VoteCounts"][0]["Count"] = (-330).into();
    let snapshot = good(&night(), &negative.to_string());
    assert_eq!(votes(&snapshot), [("b", Some(401), Some(377))]);
    let told = found(&snapshot, "row_set_aside")[0];
    assert_eq!(
        (told.column.as_deref(), told.unit.as_deref()),
        (Some(format!("{path}.Count").as_str()), Some("Ashford"))
    );
    let mut dangling = body();
    dangling["Election"][0]["Contest"][1]["ContestSelection"][0]["VoteCounts"][0]["GpUnitId"] = "ghost".into();
    let snapshot = good(&night(), &dangling.to_string());
    let told = found(&snapshot, "row_set_aside");
    assert!(
        told.iter().any(|told| told.unit.as_deref() == Some("ghost") && told.column.as_deref() == Some(path)),
        "{told:?}"
    );
    // Two counts of one kind that differ are none.
    let mut twice = body();
    let counts =
        twice["Election"][0]["Contest"][1]["ContestSelection"][0]["VoteCounts"].as_array_mut().expect("a list");
    counts.push(count("b", "total", 402));
    assert_eq!(votes(&good(&night(), &twice.to_string())), [("a", Some(330), Some(282))]);
}

#[test]
fn yes_and_no_are_known_by_the_labels_of_the_vote_or_as_the_desk_says_and_else_refused() {
    let labelled = |yes: &str, no: &str| {
        let mut body = body();
        for (at, label) in [yes, no].into_iter().enumerate() {
            body["Election"][0]["Contest"][1]["ContestSelection"][at]["Selection"]["Text"][0]["Content"] = label.into();
        }
        body.to_string()
    };
    for (yes, no) in [("OUI", "Non"), ("For", "Against"), ("dafür", "dagegen"), ("Sì", "No")] {
        assert_eq!(report(&good(&night(), &labelled(yes, no)), "a").counts.yes, Some(330), "{yes}");
    }
    // Turned round, the labels decide and not the order.
    assert_eq!(report(&good(&night(), &labelled("No", "Yes")), "a").counts.yes, Some(282));
    let error = read(&night(), &labelled("Leave", "Remain")).expect_err("which is yes?");
    assert!(error.cure.english().contains("[feed.columns]") && error.column.is_some(), "{error}");
    let desk = vote("", "[feed]\nformat = \"nist\"\n[feed.columns]\nyes = \"Leave\"\nno = \"Remain\"\n", UNITS);
    assert_eq!(report(&good(&desk, &labelled("Leave", "Remain")), "a").counts.yes, Some(330));
    let mut three = body();
    let list = three["Election"][0]["Contest"][1]["ContestSelection"].as_array_mut().expect("a list");
    list.push(selection("Both", json!([])));
    assert!(read(&night(), &three.to_string()).is_err(), "three options");
}

#[test]
fn a_flag_that_is_no_clear_no_makes_a_test() {
    for (flag, is_test) in
        [(json!(true), true), (json!("no"), true), (json!(0), true), (json!(false), false), (Value::Null, false)]
    {
        let mut body = body();
        body["IsTest"] = flag.clone();
        assert_eq!(good(&night(), &body.to_string()).is_test, is_test, "{flag}");
    }
}

#[test]
fn a_circle_of_places_and_a_place_twice_end_in_words() {
    let mut circle = body();
    circle["GpUnit"][1]["ComposingGpUnitIds"] = json!(["c"]);
    assert_eq!(votes(&good(&night(), &circle.to_string())).len(), 2);
    let mut twice = body();
    twice["GpUnit"][2]["@id"] = "a".into();
    let error = read(&night(), &twice.to_string()).expect_err("two places of one key");
    assert_eq!(error.column.as_deref(), Some("GpUnit[2]"));
}

#[test]
fn a_report_that_is_written_is_read_again_as_it_was() {
    let night = night();
    let first = good(&night, &body().to_string());
    let second = good(&night, &nist_json(&first, &night).to_string());
    assert_eq!(votes(&first), votes(&second));
    let figures = |snapshot: &plebis::feed::Snapshot| {
        snapshot
            .returns
            .reports
            .iter()
            .map(|it| (it.unit.clone(), it.counts, it.status, it.name.clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(figures(&first), figures(&second));
    assert_eq!((first.waiting, first.as_of, first.is_test), (second.waiting, second.as_of, second.is_test));
}

#[test]
fn parts_of_several_kinds_may_hold_one_another_and_are_not_added_up() {
    let county = vote("", "", "c,Shire,\n");
    let mut body = body();
    for selection in 0..2 {
        let counts = body["Election"][0]["Contest"][1]["ContestSelection"][selection]["VoteCounts"].as_array_mut();
        counts.expect("a list").retain(|count| count["GpUnitId"] != "c");
    }
    let summed = good(&county, &body.to_string());
    assert_eq!(votes(&summed), [("c", Some(731), Some(659))]); // 330 + 401, 282 + 377
    assert_eq!(report(&summed, "c").status, ReportStatus::Partial);
    body["GpUnit"][2]["Type"] = "ward".into();
    let mixed = good(&county, &body.to_string());
    assert_eq!((votes(&mixed).len(), mixed.waiting_keys().collect::<Vec<_>>()), (0, vec!["c"]));
}
