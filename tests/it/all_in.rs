//! What stands where everything is announced as counted, and what official totals leave to be out.

use serde_json::Value;

use super::folder::Place;

const RESULTS: &str = "unit,name,parent,registered,cast,blank,spoiled,yes,no\n";
const RETURNS: &str = "unit,reported_at,status,yes,no,cast,area,measure,option,value,counted,total,counted_of\n";
const AS_OF: [&str; 2] = ["--as-of", "2026-03-23T23:00:00Z"];

/// Twenty units of 1,500 registered persons, half of them in the North; before, 1,000 voted in each, .6 of the North and .4 of the South
/// for yes.
fn night(more: &str, returns: &str) -> Place {
    let place = Place::new();
    let unit = |i: usize| format!("U{i:02},Town {i},{}", if i < 10 { "North" } else { "South" });
    let listed: String = (0..20).map(|i| format!("{},1500,,,,,\n", unit(i))).collect();
    let yes = |i: usize| if i < 10 { 600 } else { 400 };
    let before: String = (0..20).map(|i| format!("{},1500,1000,0,0,{},{}\n", unit(i), yes(i), 1000 - yes(i))).collect();
    place.vote("v", &format!("{more}\n[baseline]\nvotes = [\"../before\"]"));
    place.write("v/results.csv", format!("{RESULTS}{listed}"));
    place.write("v/returns.csv", format!("{RETURNS}{returns}"));
    place.vote_on("before", "2020-03-22", "").write("before/results.csv", format!("{RESULTS}{before}"));
    place
}

/// Reports of these units, as before, at half past eight.
fn units(units: std::ops::Range<usize>) -> String {
    let yes = |i: usize| if i < 10 { 600 } else { 400 };
    units.map(|i| format!("U{i:02},2026-03-23T20:30:00Z,complete,{},{},1000,,,,,,,\n", yes(i), 1000 - yes(i))).collect()
}

/// A published share of yes, of an area or of the whole.
fn line(area: &str, share: f64, counted: &str, status: &str, hour: u32) -> String {
    format!(",2026-03-23T{hour}:00:00Z,{status},,,,{area},share,yes,{share},{counted},stations\n")
}

fn project(place: &Place, more: &[&str]) -> Value {
    place.run(&[&["project", "v", "--json", "--draws", "2000"][..], more].concat()).json()
}

#[track_caller]
fn number(json: &Value, path: &str) -> f64 {
    json.pointer(path).and_then(Value::as_f64).unwrap_or_else(|| panic!("{path}: {json}"))
}

#[test]
fn where_every_area_is_announced_as_counted_nothing_is_out_and_the_whole_is_put_together() {
    let north = line("North", 62.0, "10,10", "complete", 21);
    let south = line("South", 42.0, "10,10", "provisional", 21);
    // A running line of the whole from before and one from after say less than all areas.
    for running in ["", &line("", 70.0, "5,20", "partial", 20), &line("", 70.0, "5,20", "partial", 22)] {
        let place = night("", &format!("{north}{south}{running}"));
        for as_of in [&AS_OF[..], &[]] {
            let json = project(&place, as_of);
            let said = json["assumptions"].to_string();
            assert_eq!((number(&json, "/counted/units"), number(&json, "/counted/progress")), (20.0, 1.0), "{json}");
            assert_eq!(number(&json, "/outstanding/ballots"), 0.0);
            assert!(json["counted"]["share"].is_null() && json["order_model"].is_null() && json["flip"].is_null());
            let median = number(&json, "/share/quantiles/0.5");
            assert!((0.50..0.54).contains(&median), "{median}"); // 52 % with as many ballots in both
            assert!(number(&json, "/share/sd") > 1e-4); // how many ballots each area has is not known
            assert!(said.contains("every area is counted, but none gives the whole"), "{said}");
            assert_eq!(said.contains("a partial line about the whole vote is not used"), !running.is_empty(), "{said}");
            for region in json["regions"].as_array().expect("regions") {
                assert_eq!(region["outstanding_ballots"].as_f64(), Some(0.0), "{region}");
            }
        }
    }
    // One area that is still counting leaves the whole a projection.
    let south = line("South", 42.0, "6,10", "partial", 21);
    let json = project(&night("", &format!("{north}{south}")), &AS_OF);
    assert!(number(&json, "/outstanding/ballots") > 1000.0 && !json["order_model"].is_null(), "{json}");
    assert!(!json["assumptions"].to_string().contains("every area is counted"), "{json}");
    // A complete line of the whole is the count.
    let whole = line("", 51.2, "20,20", "complete", 22);
    let json = project(&night("", &format!("{north}{south}{whole}")), &AS_OF);
    assert!((number(&json, "/counted/share") - 0.512).abs() < 1e-9, "{json}");
    assert_eq!(number(&json, "/win_probability/yes"), 1.0);
}

#[test]
fn a_complete_line_of_the_whole_stands_beside_units_that_are_not_all_in_unless_they_exclude_it() {
    // Half of the units, all of the North, have 60 %; the South had 40 % before.
    let place = night("", &(units(0..10) + &line("", 49.2, "20,20", "complete", 21)));
    for as_of in [&AS_OF[..], &[]] {
        let json = project(&place, as_of);
        let said = json["assumptions"].to_string();
        assert_eq!(number(&json, "/outstanding/ballots"), 0.0, "{json}");
        assert!((number(&json, "/counted/share") - 0.492).abs() < 1e-9, "{json}"); // as printed
        assert_eq!(number(&json, "/win_probability/yes"), 0.0); // below a half, rounding included
        assert!(
            said.contains("everything is counted, and it stands, though only 10 of 20 units have reported"),
            "{said}"
        );
        assert!(!said.contains("published aggregate lines are not used for the projection"), "{said}");
        assert!(json["as_of"].as_str().expect("a time").contains("T21:00"), "{json}"); // the line's
    }
    let told = place.run(&[&["project", "v"][..], &AS_OF].concat()).out;
    assert!(told.contains("No wins") && !told.contains("No wins:"), "{told}");
    // Of the half that is out nobody gets 20 % to 10 % in the whole.
    let json = project(&night("", &(units(0..10) + &line("", 10.0, "20,20", "complete", 21))), &AS_OF);
    let said = json["assumptions"].to_string();
    assert!(said.contains("cannot give its share: the units stand"), "{said}");
    assert!(number(&json, "/outstanding/ballots") > 5000.0 && number(&json, "/share/quantiles/0.5") > 0.4, "{json}");
    // Where all units are in, they are the count.
    let json = project(&night("", &(units(0..20) + &line("", 50.4, "20,20", "complete", 21))), &AS_OF);
    assert_eq!(number(&json, "/share/mean"), 0.5); // 600 and 400 of 1,000, ten each
    // A line that is not complete stays a bound.
    let json = project(&night("", &(units(0..10) + &line("", 49.2, "12,20", "partial", 21))), &AS_OF);
    assert!(number(&json, "/outstanding/ballots") > 5000.0, "{json}");
}

#[test]
fn no_more_ballots_are_out_than_official_totals_leave() {
    // Ten units of 1,000 ballots are in; as before, ten more would come.
    let out = |json: &Value| number(json, "/outstanding/ballots");
    let plain = project(&night("", &units(0..10)), &AS_OF);
    assert!((9_000.0..11_500.0).contains(&out(&plain)), "{plain}");
    let said = |json: &Value| json["assumptions"].to_string().contains("than the published totals leave");
    assert!(!said(&plain), "{plain}");
    let result = |status: &str, time: &str, cast: u32| {
        format!("[[result]]\nstatus = \"{status}\"\nat = {time}\ncast = {cast}\nregistered = 30000")
    };
    let before = "2026-03-23T22:30:00Z";
    let bounded = project(&night(&result("provisional", before, 12_000), &units(0..10)), &AS_OF);
    assert!((1_900.0..2_000.001).contains(&out(&bounded)) && said(&bounded), "{bounded}"); // 12,000 − 10,000
    assert!(number(&bounded, "/turnout/mean") <= 0.4 + 1e-9, "{bounded}"); // 12,000 of 30,000
    let south: f64 = bounded["regions"][1]["outstanding_ballots"].as_f64().expect("ballots");
    assert!((south - out(&bounded)).abs() < 1e-6, "{bounded}"); // all of them in the South
    // Published later, or less than is counted already: no bound.
    for (time, cast) in [("2026-03-24T08:00:00Z", 12_000), (before, 9_000)] {
        let json = project(&night(&result("final", time, cast), &units(0..10)), &AS_OF);
        assert!((out(&json) - out(&plain)).abs() < 1e-6, "{time} {cast}: {json}");
    }
    // The total of an area, and its turnout in a complete line.
    let place = night("", &units(0..12));
    let at = "quantity,area,value,status,at\n";
    place.write("v/controls.csv", format!("{at}valid,South,3000,provisional,{before}\n"));
    let json = project(&place, &AS_OF);
    assert!((900.0..1_000.001).contains(&out(&json)) && said(&json), "{json}"); // 3,000 − 2,000
    let turnout = ",2026-03-23T22:00:00Z,complete,,,,South,turnout,,20.1,,,\n";
    let json = project(&night("", &(units(0..12) + turnout)), &AS_OF);
    assert!((900.0..1_023.0).contains(&out(&json)) && said(&json), "{json}"); // 20.15 % of 15,000 − 2,000
}

/// The same units, an earlier vote without registers, and reports of which nobody says how far their unit is.
fn by_guess(part: u32) -> Place {
    let place = night("", "");
    let before: String =
        (0..20).map(|i| format!("U{i:02},Town {i},,,{0},0,0,{1},{1}\n", 2 * (300 + 20 * i), 300 + 20 * i)).collect();
    place.write("before/results.csv", format!("{RESULTS}{before}"));
    let row = |i: u32| format!("U{i:02},2026-03-23T20:30:00Z,partial,{part},{part},{},,,,,,,\n", 2 * part);
    let abroad = "C1,2026-03-23T20:30:00Z,partial,5,5,10,,,,,,,\n";
    place.write("v/returns.csv", format!("{RETURNS}{}{abroad}", (0..20).map(row).collect::<String>()));
    place
}

#[test]
fn registers_measure_how_far_units_are_and_bound_what_is_out_though_the_earlier_vote_has_none() {
    // Every unit has the same part of its register in, whatever it had before: nothing tells one from another.
    let json = project(&by_guess(675), &AS_OF);
    let out = number(&json, "/outstanding/ballots");
    assert!((500.0..2_000.0).contains(&out), "{out}: {json}"); // 1,350 of 1,500 each are in: half of 20 · 150, about
    let full = project(&by_guess(750), &AS_OF);
    assert!(number(&full, "/outstanding/ballots") < 200.0, "{full}"); // all 1,500 of 1,500 each; of the consulate nobody knows
}

#[test]
fn the_counts_of_a_night_stand_alone_and_results_where_there_was_none() {
    let place = night("[[result]]\nstatus = \"final\"\nat = 2026-03-25\nyes = 9000\nno = 7000", &units(0..12));
    let rows: String = (0..20).map(|i| format!("U{i:02},Town {i},North,1500,800,0,0,450,350\n")).collect();
    place.write("v/results.csv", format!("{RESULTS}{rows}"));
    let counted = |place: &Place| {
        let ran = place.run(&["report", "v", "--out", "out", "--draws", "500"]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        std::fs::read_to_string(place.join("out/v/counted.csv")).expect("a table")
    };
    let night = counted(&place);
    assert_eq!((night.matches(",complete").count(), night.matches(",result").count()), (12, 0), "{night}"); // the night's twelve
    place.write("v/returns.csv", RETURNS);
    let results = counted(&place);
    assert_eq!(results.matches(",result").count(), 20, "{results}"); // no unit has reported
}

#[test]
fn check_and_model_take_the_same_lines_for_complete() {
    // "complete" of 12 of 20 stations contradicts itself, as "provisional" and "final" do; the model takes none of them for the count.
    for (status, expected) in [("complete", 1), ("provisional", 1), ("final", 1), ("partial", 0)] {
        let place = night("", &line("", 49.2, "12,20", status, 21));
        let found = place.run(&["check", "v", "--json", "--exit-zero"]).findings("partial_called_complete").len();
        assert_eq!(found, expected, "{status}");
        assert!(number(&project(&place, &AS_OF), "/outstanding/ballots") > 1000.0, "{status}");
    }
    for status in ["complete", "provisional", "final"] {
        let place = night("", &line("", 49.2, ",", status, 21));
        assert_eq!(number(&project(&place, &AS_OF), "/outstanding/ballots"), 0.0, "{status}");
    }
}

#[test]
fn a_unit_continues_what_links_say_in_chart_check_and_model() {
    // Two units are linked crosswise, the others have no row: they continue none, in the chart as in the model.
    let place = night("", "");
    let rows: String = (0..20)
        .map(|i| format!("U{i:02},Town {i},{},1500,1000,0,0,500,500\n", if i < 10 { "North" } else { "South" }))
        .collect();
    place.write("v/results.csv", format!("{RESULTS}{rows}"));
    place.write("v/links.csv", "unit,baseline_vote,baseline_unit,weight\nU00,before,U10,1\nU10,before,U00,1\nU01,before,U01,1\nU01,before,gone,1\n");
    let chart = place.run(&["chart", "swing_vs_baseline", "v", "--json"]).json();
    let table = &chart["chart"]["table"]["rows"];
    let rows: Vec<(&str, f64)> = table
        .as_array()
        .unwrap_or_else(|| panic!("{chart}"))
        .iter()
        .map(|row| (row[0].as_str().expect("a unit"), row[2].as_f64().expect("a share")))
        .collect();
    assert_eq!(rows, [("U00", 0.4), ("U01", 0.6), ("U10", 0.6)]); // the earlier share of the other; a part that is gone counts nothing
}
