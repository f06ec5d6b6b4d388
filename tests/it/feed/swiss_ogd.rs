//! `sd-t-17-02` JSON.

use plebis::{feed::FeedState, vote::ReportStatus};
use serde_json::{Value, json};

use super::{alone, found, good, read, report, vote, votes};

fn result(counted: bool, yes: u64, no: u64) -> Value {
    json!({
        "gebietAusgezaehlt": counted, "jaStimmenAbsolut": yes, "neinStimmenAbsolut": no, "gueltigeStimmen": yes + no,
        "eingelegteStimmzettel": yes + no + 3, "anzahlStimmberechtigte": 4 * (yes + no), "jaStimmenInProzent": 50.0,
    })
}

fn nothing() -> Value {
    json!({ "gebietAusgezaehlt": false, "jaStimmenAbsolut": null, "neinStimmenAbsolut": null, "gueltigeStimmen": null })
}

fn place(number: &str, name: &str, parent: &str, result: Value) -> Value {
    json!({ "geoLevelnummer": number, "geoLevelname": name, "geoLevelParentnummer": parent, "resultat": result })
}

/// Canton 1 with a district, two municipalities and the districts of a city that is not listed itself; canton 2 with one municipality.
fn body() -> Value {
    let proposal = json!({
        "vorlagenId": 6710, "vorlagenTitel": [{ "langKey": "de", "text": "Erste" }, { "langKey": "fr", "text": "Première" }],
        "vorlageBeendet": false, "resultat": result(false, 1000, 900),
        "kantone": [
            { "geoLevelnummer": "1", "geoLevelname": "Zürich", "resultat": result(false, 800, 700),
              "bezirke": [place("101", "Bezirk Affoltern", "1", result(false, 307, 494))],
              "gemeinden": [
                  place("1", "Aeugst am Albis", "101", result(true, 307, 494)),
                  place("2", "Affoltern am Albis", "101", nothing()) ],
              "zaehlkreise": [
                  place("26101", "Zürich Kreis 1 + 2", "261", result(true, 100, 50)),
                  place("26103", "Zürich Kreis 3", "261", nothing()) ] },
            { "geoLevelnummer": "2", "geoLevelname": "Bern", "resultat": nothing(),
              "bezirke": [], "gemeinden": [place("301", "Aarberg", "2", result(true, 40, 60))], "zaehlkreise": [] },
        ],
    });
    let mut second = proposal.clone();
    second["vorlagenId"] = 6711.into();
    second["vorlagenTitel"] = json!([{ "langKey": "de", "text": "Zweite" }]);
    second["kantone"][0]["gemeinden"][0]["resultat"] = result(true, 11, 22);
    json!({ "abstimmtag": "20260323", "timestamp": "2026-03-23T16:30:00", "schweiz": { "vorlagen": [proposal, second] } })
}

const UNITS: &str =
    "1,Aeugst am Albis,Zürich\n2,Affoltern am Albis,Zürich\n261,Zürich,Zürich\n301,Aarberg,Bern\n302,Biel,Bern\n";

#[test]
fn null_is_not_counted_and_what_holds_municipalities_is_not_added_to_them() {
    let night = vote("", "[feed]\nquestion = 6710\n", UNITS);
    let snapshot = good(&night, &body().to_string());
    let all = [("1", Some(307), Some(494)), ("261", Some(100), Some(50)), ("301", Some(40), Some(60))];
    let mut met = votes(&snapshot);
    met.sort_unstable();
    assert_eq!(met, all);
    assert_eq!(
        (snapshot.waiting_keys().collect::<Vec<_>>(), snapshot.absent.as_slice()),
        (vec!["2"], &["302".to_owned()][..])
    );
    assert_eq!(snapshot.as_of.map(|at| at.to_string()).as_deref(), Some("2026-03-23T16:30:00+01:00")); // Zurich in March
    assert_eq!(snapshot.state, FeedState::Interim);
    let keys: Vec<&str> = snapshot.totals.iter().map(|total| total.key.as_str()).collect();
    assert_eq!(keys, ["1", "101"], "the canton, its district");
    assert!(found(&snapshot, "row_set_aside").is_empty(), "{:?}", snapshot.findings);
}

#[test]
fn a_city_that_comes_as_its_districts_is_their_sum_and_partial_until_all_are_in() {
    let night = vote("", "[feed]\nquestion = 6710\n", UNITS);
    let snapshot = good(&night, &body().to_string());
    let city = report(&snapshot, "261");
    assert_eq!((city.counts.yes, city.status, city.counts.registered), (Some(100), ReportStatus::Partial, None));
    assert_eq!(found(&snapshot, "feed_parts_summed").len(), 1);
    let mut all_in = body();
    all_in["schweiz"]["vorlagen"][0]["kantone"][0]["zaehlkreise"][1]["resultat"] = result(true, 30, 20);
    let snapshot = good(&night, &all_in.to_string());
    let city = report(&snapshot, "261");
    assert_eq!((city.counts.yes, city.counts.no), (Some(130), Some(70))); // 100 + 30, 50 + 20
    assert_eq!((city.status, city.counts.registered), (ReportStatus::Complete, Some(800))); // 4 × 200
    // Where the city itself is listed, its districts are not added to it.
    let towns = all_in["schweiz"]["vorlagen"][0]["kantone"][0]["gemeinden"].as_array_mut().expect("a list");
    towns.push(place("261", "Zürich", "101", result(true, 131, 70)));
    assert_eq!(report(&good(&night, &all_in.to_string()), "261").counts.yes, Some(131));
    // Where the vote lists the districts of the city, they are its units.
    let districts = vote("", "[feed]\nquestion = 6710\n", "26101,Kreis 1 + 2,\n26103,Kreis 3,\n");
    assert_eq!(votes(&good(&districts, &body().to_string())), [("26101", Some(100), Some(50))]);
}

#[test]
fn a_vote_by_cantons_takes_the_cantons_although_municipalities_have_the_same_numbers() {
    for units in ["1,Zürich,\n2,Bern,\n", "1,,\n2,,\n"] {
        let snapshot = good(&vote("", "[feed]\nquestion = 6710\n", units), &body().to_string());
        // The second canton has no figures of its own yet: its only counted municipality is what is known.
        assert_eq!(votes(&snapshot), [("1", Some(800), Some(700)), ("2", Some(40), Some(60))], "{units}");
        assert_eq!(report(&snapshot, "1").status, ReportStatus::Partial);
    }
}

#[test]
fn one_body_serves_the_votes_of_a_day_and_other_cantons_are_told_in_a_word() {
    let zurich = "1,Aeugst am Albis,Zürich\n2,Affoltern am Albis,Zürich\n261,Zürich,Zürich\n";
    let second = good(&vote("", "[feed]\nquestion = \"Zweite\"\n", zurich), &body().to_string());
    assert_eq!(report(&second, "1").counts.yes, Some(11));
    assert_eq!(found(&second, "feed_rows_elsewhere").len(), 1);
    assert!(found(&second, "row_set_aside").is_empty(), "{:?}", second.findings);
    let error = read(&vote("", "", zurich), &body().to_string()).expect_err("two proposals");
    assert!(error.cure.english().contains("`6710` (Erste)"), "{error}");
}

#[test]
fn what_cannot_be_is_set_aside_with_its_path_and_a_broken_body_is_refused_whole() {
    let night = vote("", "[feed]\nquestion = 6710\n", UNITS);
    for (value, why) in [(json!(-5), "below zero"), (json!(1.5), "whole"), (json!("x"), "count"), (json!([1]), "count")]
    {
        let mut broken = body();
        broken["schweiz"]["vorlagen"][0]["kantone"][0]["gemeinden"][0]["resultat"]["jaStimmenAbsolut"] = value;
        let snapshot = good(&night, &broken.to_string());
        assert!(!votes(&snapshot).iter().any(|(unit, ..)| *unit == "1"), "{why}");
        let told = found(&snapshot, "row_set_aside")[0];
        let path = "schweiz.vorlagen[0].kantone[0].gemeinden[0].resultat.jaStimmenAbsolut";
        assert_eq!(told.column.as_deref(), Some(path));
        assert!(told.message.english().contains(why), "{told:?}");
    }
    let mut unlike = body();
    unlike["schweiz"]["vorlagen"][0]["kantone"][0]["gemeinden"][0]["resultat"]["gueltigeStimmen"] = 800.into();
    assert!(
        found(&good(&night, &unlike.to_string()), "row_set_aside")[0].message.english().contains("800 valid votes")
    );
    let text = body().to_string();
    let error = read(&night, &text[..text.len() / 2]).expect_err("cut off");
    assert!(error.problem.english().contains("cut off") && error.line == Some(1), "{error}");
    let error = read(&night, &text.replace("kantone", "cantons")).expect_err("another shape");
    assert_eq!(error.column.as_deref(), Some("schweiz.vorlagen[0].kantone"));
    assert!(read(&night, &text.replace("20260323", "20251130")).is_err(), "another day");
}

#[test]
fn a_flag_of_a_test_and_results_before_the_vote_make_a_test() {
    let mut test = body();
    test["isTest"] = true.into();
    let night = vote("", "[feed]\nquestion = 6710\n", UNITS);
    assert!(good(&night, &test.to_string()).is_test);
    test["isTest"] = false.into();
    assert!(!good(&night, &test.to_string()).is_test);
    let early = body().to_string().replace("2026-03-23T16:30:00", "2026-03-20T16:30:00");
    let snapshot = good(&night, &early);
    assert!(snapshot.is_test && found(&snapshot, "feed_not_real")[0].message.english().contains("2026-03-20"));
    // Without any result it is a feed that waits for the day.
    let mut empty: Value = serde_json::from_str(&early).expect("JSON");
    empty["schweiz"]["vorlagen"][0]["kantone"] = json!([]);
    assert!(!good(&night, &empty.to_string()).is_test);
    assert!(alone(body().to_string().as_bytes()).is_err(), "two proposals");
}
