//! What a folder's files may contain, and what happens to a row that cannot be true.

use super::folder::{Place, Ran};

/// Four stations of two areas, as a list before the vote.
const LIST: &str = "unit,name,parent,registered,cast,blank,spoiled,yes,no\n\
                    A-1,Hall,A,1000,,,,,\nA-2,School,A,1200,,,,,\nB-1,Inn,B,900,,,,,\nB-2,Barn,B,1100,,,,,\n";

const NIGHT: &str = "unit,cast,blank,spoiled,yes,no,status,reported_at\n";

/// A vote with the list and these rows of returns.
fn night(rows: &str) -> Place {
    let place = Place::new();
    place.vote("v", "").write("v/results.csv", LIST).write("v/returns.csv", format!("{NIGHT}{rows}"));
    place
}

fn project(place: &Place) -> Ran {
    place.run(&["project", "v", "--json", "--draws", "200"])
}

/// Line, column and severity of the findings of a code.
fn places(ran: &Ran, code: &str) -> Vec<(u64, String, String)> {
    let told = |finding: &serde_json::Value| {
        let word = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        (finding["line"].as_u64().unwrap_or(0), word("column"), word("severity"))
    };
    ran.findings(code).iter().map(told).collect()
}

fn place_of(line: u64, column: &str, severity: &str) -> (u64, String, String) {
    (line, column.to_owned(), severity.to_owned())
}

// Published figures that cannot all be true.

#[test]
fn a_register_below_its_ballots_is_left_out_and_the_ballots_count() {
    let place = Place::new();
    let results = "unit,registered,cast,blank,spoiled,yes,no\na,1000,1300,0,0,700,600\nb,1000,600,0,0,250,350\nc,900,500,0,0,240,260\n";
    place.vote("v", "").write("v/results.csv", results);
    let check = place.run(&["check", "v", "--json"]);
    assert_eq!(check.code, 0, "{}", check.err);
    assert_eq!(places(&check, "register_below_ballots"), [place_of(2, "registered", "warning")]);
    for twice in ["cast_exceeds_registered", "cell_missing"] {
        assert_eq!(check.findings(twice), Vec::<serde_json::Value>::new(), "told once");
    }
    let vote = plebis::data::load(&place.join("v").display().to_string(), None).expect("read").vote;
    assert_eq!((vote.units[0].counts.registered, vote.units[0].counts.yes), (None, Some(700))); // the row's yes
}

#[test]
fn a_cast_that_lags_behind_its_votes_is_left_out_in_results_and_returns() {
    let place = night(
        "A-1,0,0,0,300,200,complete,2026-03-23T20:00:00Z\nA-2,90,0,0,300,310,partial,2026-03-23T20:00:00Z\nB-1,500,0,0,250,250,complete,2026-03-23T20:00:00Z\n",
    );
    let ran = project(&place);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(places(&ran, "cast_below_votes"), [place_of(2, "cast", "warning"), place_of(3, "cast", "warning")]);
    assert_eq!(ran.json()["counted"]["yes"], 850); // 300 + 300 + 250
    assert!(ran.findings("cast_not_sum_of_parts").is_empty(), "told once");
}

#[test]
fn votes_far_above_cast_and_register_are_refused_in_results_and_set_aside_in_returns() {
    let place = Place::new();
    let results = "unit,registered,cast,blank,spoiled,yes,no\na,1000,500,0,0,7000,600\nb,1000,600,0,0,250,350\n";
    place.vote("v", "").write("v/results.csv", results);
    let ran = place.run(&["check", "v"]);
    assert!(ran.code == 3 && ran.err.contains("line 2, column `cast`"), "{}", ran.err);
    let rows = "unit,registered,cast,blank,spoiled,yes,no\nA-1,1000,500,0,0,7000,600\nA-2,1200,600,0,0,250,350\nB-1,900,600,0,0,250,350\n";
    let place = Place::new();
    place.vote("v", "").write("v/results.csv", LIST).write("v/returns.csv", rows);
    let ran = project(&place);
    assert_eq!(places(&ran, "row_set_aside"), [place_of(2, "cast", "warning")]);
    assert_eq!(ran.json()["counted"]["units"], 2); // A-2 and B-1
}

// One bad row does not stop the night.

#[test]
fn a_row_that_cannot_be_read_is_set_aside_and_the_others_are_projected() {
    let bad = [
        ("A-1,500,0,0,x,200,complete,2026-03-23T20:00:00Z", "yes"),
        ("A-1,500,0,0,300,200,done,2026-03-23T20:00:00Z", "status"),
        ("A-1,500,0,0,300,200,complete,20:00", "reported_at"),
        ("A-1,500,0,0,300,\"2.000\",complete,2026-03-23T20:00:00Z", "no"),
        ("A-1,500,0", ""),
        ("A-1,500,0,0,300,200,complete,2026-03-23T20:00:00Z,more", ""),
        (",,,,,,partial,2026-03-23T20:00:00Z", "measure"),
        ("A-1,\"500,0,0,300,200,complete,2026-03-23T20:00:00Z", ""),
    ];
    for (row, column) in bad {
        let good = "A-2,610,0,0,300,310,complete,2026-03-23T20:00:00Z\n";
        let more =
            "B-1,500,0,0,250,250,complete,2026-03-23T20:00:00Z\nB-2,500,0,0,250,250,complete,2026-03-23T20:00:00Z\n";
        let place = night(&format!("{good}{row}\n{more}"));
        let ran = project(&place);
        assert_eq!(ran.code, 0, "{row}: {}", ran.err);
        assert_eq!(places(&ran, "row_set_aside"), [place_of(3, column, "warning")], "{row}");
        assert_eq!(ran.json()["counted"]["units"], 3, "{row}"); // A-2, B-1 and B-2
        let strict = place.run(&["check", "v", "--strict"]);
        assert_eq!(strict.code, 4, "{row}");
        let report = place.run(&["report", "v", "--draws", "200", "--out", "out"]);
        assert_eq!(report.code, 0, "{row}: {}", report.err);
    }
}

#[test]
fn a_bad_revision_leaves_the_last_good_report() {
    let place = night(
        "A-1,500,0,0,300,200,complete,2026-03-23T20:00:00Z\nA-2,500,0,0,300,200,complete,2026-03-23T20:00:00Z\nA-1,5OO,0,0,310,190,corrected,2026-03-23T20:30:00Z\n",
    );
    let ran = project(&place);
    assert_eq!(ran.json()["counted"]["yes"], 600); // 300 + 300, not 310
    assert!(ran.findings("row_set_aside")[0]["message"].as_str().is_some_and(|text| text.contains("5OO")));
}

#[test]
fn a_file_that_is_still_being_written_loses_its_last_row_only() {
    for end in ["B-1,500,0", "B-1,\"500"] {
        let place = night(&format!(
            "A-1,500,0,0,300,200,complete,2026-03-23T20:00:00Z\nA-2,500,0,0,300,200,complete,2026-03-23T20:00:00Z\n{end}"
        ));
        let ran = project(&place);
        assert_eq!(ran.code, 0, "{}", ran.err);
        let told = ran.findings("row_set_aside");
        assert!(told[0]["message"].as_str().is_some_and(|text| text.contains("still being written?")), "{told:?}");
        assert_eq!((&ran.json()["counted"]["units"], told.len()), (&serde_json::json!(2), 1));
    }
}

#[test]
fn a_file_cut_inside_a_letter_loses_its_last_row_only() {
    let place = Place::new();
    let mut rows = "unit,yes,no,name\nA-1,300,200,Café\nA-2,300,200,Café\nB-1,300,200,Caf".as_bytes().to_vec();
    rows.push(0xc3); // the first byte of é
    place.vote("v", "").write("v/results.csv", LIST).write("v/returns.csv", rows);
    let ran = project(&place);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(places(&ran, "row_set_aside"), [place_of(4, "name", "warning")]);
    assert_eq!(ran.json()["counted"]["units"], 2);
}

#[test]
fn returns_of_another_file_are_read_and_checked_the_same_way() {
    let place = night("A-1,oops,0,0,300,200,complete,2026-03-23T20:00:00Z\n");
    place.write("tonight.csv", format!("{NIGHT}A-1,500,0,0,300,200,complete,2026-03-23T20:00:00Z\nA-2,500,0,0,300,200,finished,2026-03-23T20:00:00Z\nb-1,500,0,0,300,200,complete,2026-03-23T20:00:00Z\n"));
    let ran = place.run(&["project", "v", "--returns", "tonight.csv", "--json", "--draws", "200"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let aside = ran.findings("row_set_aside");
    assert_eq!((aside.len(), aside[0]["file"].as_str(), aside[0]["line"].as_u64()), (1, Some("tonight.csv"), Some(3)));
    let spelled = ran.findings("unit_spelled_otherwise");
    assert_eq!((spelled.len(), spelled[0]["file"].as_str()), (1, Some("tonight.csv")));
}

#[test]
fn a_heading_that_cannot_be_read_is_refused() {
    let place = Place::new();
    place.vote("v", "").write("v/results.csv", LIST).write("v/returns.csv", "station,yes,no\nA-1,300,200\n");
    let ran = place.run(&["project", "v"]);
    assert!(ran.code == 3 && ran.err.contains("column `unit`"), "{}", ran.err);
    place.write("v/returns.csv", b"unit,yes\0,no\nA-1,300,200\n");
    assert_eq!(place.run(&["project", "v"]).code, 3);
}

#[test]
fn every_refusal_of_a_folder_is_told_in_one_run() {
    let place = Place::new();
    place
        .vote("v", "[[result]]\nstatus = \"last\"\nyes = \"1.000\"\n")
        .write("v/results.csv", "unit,yes,no\na,1x,2\nb,3,4.5\nc,1\n")
        .write("v/polls.csv", "poll_id,pollster,yes,no,base\np,House,40,145,all\nq,,40,50,some\n")
        .write("v/links.csv", "unit,baseline_vote,baseline_unit,weight\na,,x,2\n");
    let ran = place.run(&["check", "v"]);
    assert_eq!(ran.code, 3);
    // Long lines are wrapped.
    let told = ran.err.split_whitespace().collect::<Vec<_>>().join(" ");
    for place in [
        "vote.toml, line 8, column `status`",
        "vote.toml, line 9, column `yes`",
        "results.csv, line 2, column `yes`",
        "results.csv, line 3, column `no`",
        "results.csv, line 4:",
        "polls.csv, line 2, column `no`",
        "polls.csv, line 3, column `pollster`",
        "polls.csv, line 3, column `base`",
        "links.csv, line 2, column `baseline_vote`",
        "links.csv, line 2, column `weight`",
    ] {
        assert!(told.replace("│ ", "").contains(place), "{place}: {told}");
    }
}

#[test]
fn of_a_thousand_refusals_fifty_are_told() {
    let rows: String = (0..1000).map(|unit| format!("u{unit},1\n")).collect(); // a cell is missing in each
    let place = Place::new();
    place.vote("v", "").write("v/results.csv", format!("unit,yes,no\n{rows}"));
    let ran = place.run(&["check", "v"]);
    assert_eq!((ran.code, ran.err.matches("the row has 2 cells").count()), (3, 50));
    assert!(ran.err.contains("and 950 more refusals"), "{}", ran.err); // 1000 - 50
}

// Marks between thousands, and years.

#[test]
fn marks_between_thousands_are_refused_in_every_count() {
    let line = |counted: &str, total: &str, of: &str| {
        format!(
            "unit;reported_at;status;measure;option;value;counted;total;counted_of\n;2026-03-23T21:45:00Z;partial;share;no;52.4;{counted};{total};{of}\n"
        )
    };
    for (counted, total, of, aside) in [
        ("128.618", "", "ballots", 1),
        ("128.618", "", "", 1),
        ("128,618", "180000", "registered", 1),
        ("12618", "180.000", "valid", 1),
        ("43,5", "100", "ballots", 0), // a percentage
        ("43.618", "100", "stations", 0),
        ("128618", "", "ballots", 0),
    ] {
        let place = Place::new();
        place.vote("v", "").write("v/results.csv", LIST).write("v/returns.csv", line(counted, total, of));
        let ran = place.run(&["check", "v", "--json"]);
        assert_eq!(ran.findings("row_set_aside").len(), aside, "{counted} of {total} {of}");
    }
    for (file, text, column) in [
        ("units.csv", "unit,weight\nA-1,128.618\nA-2,950\n", "weight"),
        ("units.csv", "unit,registered\nA-1,1.200\n", "registered"),
        ("press.csv", "measure,value,unit\nregistered,180.799,persons\n", "value"),
        ("controls.csv", "quantity,value,status\nyes,1.234,final\n", "value"),
        ("polls.csv", "poll_id,pollster,yes,no,base,n\np,House,40,50,all,1.000\n", "n"),
    ] {
        let place = Place::new();
        place.vote("v", "").write("v/results.csv", LIST).write(&format!("v/{file}"), text);
        let ran = place.run(&["check", "v"]);
        let told = ran.err.split_whitespace().collect::<Vec<_>>().join(" ").replace("│ ", "");
        assert!(ran.code == 3 && told.contains(&format!("line 2, column `{column}`")), "{file}: {told}");
    }
    let place = Place::new();
    place.vote("v", "").write("v/results.csv", LIST).write("v/units.csv", "unit,weight\nA-1,1.618\nA-2,0.95\n");
    assert_eq!(place.run(&["check", "v"]).code, 0, "a fraction of another length: no thousands");
}

#[test]
fn dates_in_another_age_are_told() {
    let place = Place::new();
    place
        .vote("v", "[[result]]\nstatus = \"final\"\nat = 2062-03-24\nyes = 500\nno = 400\n")
        .write("v/results.csv", LIST)
        .write("v/controls.csv", "quantity,value,status,at\nregistered,4200,list,0203-03-01\n")
        .write("v/press.csv", "published,measure,option,value,unit\n2062-03-24,share,yes,55.6,percent\n")
        .write("v/returns.csv", format!("{NIGHT}A-1,500,0,0,300,200,complete,2062-03-23T20:00:00Z\n"));
    let ran = place.run(&["check", "v", "--json"]);
    let far = ran.findings("date_far_from_vote");
    let mut files: Vec<&str> = far.iter().filter_map(|finding| finding["file"].as_str()).collect();
    files.sort_unstable();
    assert_eq!(files, ["controls.csv", "press.csv", "vote.toml"]);
    assert_eq!(places(&ran, "report_on_another_day"), [place_of(2, "reported_at", "error")]);
}

// Total rows.

/// Ten stations of two counties, with yes and no.
fn counties() -> Vec<(String, &'static str, u64, u64)> {
    let yes = [311, 287, 402, 198, 276, 333, 251, 389, 274, 310];
    let county = |at: usize| if at < 5 { "Alder" } else { "Birch" };
    yes.iter().enumerate().map(|(at, yes)| (format!("S{at}"), county(at), *yes, 617 - yes + 3 * at as u64)).collect()
}

/// A row of results: registered is twice the votes.
fn result(key: &str, parent: &str, yes: u64, no: u64) -> String {
    format!("{key},{parent},{},{},{yes},{no}\n", 2 * (yes + no), yes + no)
}

fn sum(rows: &[(String, &'static str, u64, u64)]) -> (u64, u64) {
    rows.iter().fold((0, 0), |(yes, no), row| (yes + row.2, no + row.3))
}

#[test]
fn total_rows_of_every_level_are_named_and_are_no_units() {
    let rows = counties();
    let plain: Vec<String> = rows.iter().map(|row| result(&row.0, row.1, row.2, row.3)).collect();
    let of = |key: &str, parent: &str, rows: &[(String, &'static str, u64, u64)]| {
        let (yes, no) = sum(rows);
        result(key, parent, yes, no)
    };
    let (alder, birch) = (of("x1", "", &rows[..5]), of("x2", "Birch", &rows[5..]));
    let grand = of("x3", "", &rows);
    for (text, totals) in [
        (format!("{}{alder}{}{birch}{grand}", plain[..5].concat(), plain[5..].concat()), 3),
        (format!("{grand}{alder}{}{birch}{}", plain[..5].concat(), plain[5..].concat()), 3),
        (format!("{}{grand}", plain.concat()), 1),
        (plain.concat(), 0),
    ] {
        let place = Place::new();
        place.vote("v", "").write("v/results.csv", format!("unit,parent,registered,cast,yes,no\n{text}"));
        let ran = place.run(&["check", "v", "--json"]);
        let told = ran.findings("total_row");
        assert_eq!(told.len(), totals, "{told:?}\n{text}");
        assert!(told.iter().all(|finding| finding["severity"] == "error" && finding["column"] == "unit"));
        let vote = plebis::data::load(&place.join("v").display().to_string(), None).expect("read").vote;
        assert_eq!(vote.units.len(), 10, "the stations");
    }
}

#[test]
fn the_total_of_a_group_of_units_csv_is_no_unit() {
    let rows = counties();
    let mut text = String::from("unit,parent,registered,cast,yes,no\n");
    let mut info = String::from("unit,coast\n");
    for (at, row) in rows.iter().enumerate() {
        text += &result(&row.0, row.1, row.2, row.3);
        info += &format!("{},{}\n", row.0, if at % 3 == 0 { "west" } else { "east" });
    }
    let west: Vec<_> = rows.iter().step_by(3).cloned().collect();
    let (yes, no) = sum(&west);
    text += &result("w", "", yes, no);
    let place = Place::new();
    place.vote("v", "").write("v/results.csv", text).write("v/units.csv", info);
    let told = place.run(&["check", "v", "--json"]).findings("total_row");
    assert!(told[0]["message"].as_str().is_some_and(|text| text.contains("the units of west")), "{told:?}");
}

#[test]
fn a_total_row_before_the_count_is_none_of_the_units_that_are_out() {
    let list = format!("{LIST}Total,,,4200,,,,,\n"); // 1000 + 1200 + 900 + 1100
    let place = Place::new();
    let rows = "A-1,500,0,0,300,200,complete,2026-03-23T20:00:00Z\nB-1,500,0,0,300,200,complete,2026-03-23T20:00:00Z\n";
    place.vote("v", "").write("v/results.csv", list).write("v/returns.csv", format!("{NIGHT}{rows}"));
    let ran = project(&place);
    assert_eq!(ran.json()["counted"]["units_total"], 4); // A-1 to B-2
    assert_eq!(places(&ran, "total_row"), [place_of(6, "unit", "error")]);
}

#[test]
fn total_rows_of_an_earlier_vote_are_told_and_not_compared_with() {
    let rows = counties();
    let (yes, no) = sum(&rows);
    let plain: String = rows.iter().map(|row| result(&row.0, row.1, row.2, row.3)).collect();
    let heading = "unit,parent,registered,cast,yes,no\n";
    let place = Place::new();
    place
        .vote("v", "[baseline]\nvotes = [\"e\"]")
        .write("v/results.csv", format!("{heading}{plain}"))
        .vote_on("e", "2020-03-23", "")
        .write("e/results.csv", format!("{heading}{plain}{}", result("all", "", yes, no)));
    let told = place.run(&["check", "v", "--json"]).findings("total_row");
    assert_eq!((told.len(), told[0]["file"].as_str()), (1, Some("e/results.csv")));
}

#[test]
fn totals_among_the_reports_of_a_night_are_set_aside() {
    let at = |hour: u64| format!("2026-03-23T{hour}:00:00Z");
    let row =
        |unit: &str, yes: u64, no: u64, hour| format!("{unit},{},0,0,{yes},{no},partial,{}\n", yes + no, at(hour));
    let three = [row("A-1", 311, 207, 20), row("A-2", 287, 266, 20), row("B-1", 402, 191, 20)].concat();
    for (total, why) in [
        (row("Total", 1000, 664, 20), "a word"), // 311 + 287 + 402, 207 + 266 + 191
        (row("A", 598, 473, 20), "the name of an area"), // 311 + 287, 207 + 266
        (row("99", 1000, 664, 20), "the sum of all"),
        (row("99", 1000, 664, 21), "the sum, an hour later"),
        (row("Summe A", 1, 2, 20), "a word and an area"),
    ] {
        let place = night(&format!("{three}{total}"));
        let ran = project(&place);
        assert_eq!(ran.code, 0, "{why}: {}", ran.err);
        assert_eq!(places(&ran, "total_row"), [place_of(5, "unit", "warning")], "{why}");
        let counted = &ran.json()["counted"];
        assert_eq!((&counted["units"], &counted["yes"]), (&serde_json::json!(3), &serde_json::json!(1000)), "{why}");
    }
    let place = night(&format!("{three}{}", row("C-1", 310, 207, 20)));
    let ran = project(&place);
    assert_eq!(ran.json()["counted"]["units"], 4, "a unit that nobody expected is counted");
    assert!(ran.findings("total_row").is_empty());
}

// Keys.

#[test]
fn a_key_of_another_spelling_is_taken_for_its_unit_and_told() {
    for key in ["a-1", "A-01", "A 1", "A\u{a0}-\u{200b}1", "A‑1"] {
        let place = night(&format!(
            "{key},500,0,0,300,200,complete,2026-03-23T20:00:00Z\nB-1,500,0,0,300,200,complete,2026-03-23T20:00:00Z\n"
        ));
        let ran = project(&place);
        assert_eq!(ran.json()["counted"]["units_total"], 4, "{key}");
        assert_eq!(places(&ran, "unit_spelled_otherwise"), [place_of(2, "unit", "warning")], "{key}");
        assert!(ran.findings("unexpected_unit").is_empty(), "{key}");
    }
}

#[test]
fn a_unit_that_reports_under_two_spellings_is_counted_once() {
    let place = night(
        "A-1,500,0,0,300,200,complete,2026-03-23T20:00:00Z\na-1,500,0,0,310,190,complete,2026-03-23T21:00:00Z\nB-1,500,0,0,300,200,complete,2026-03-23T20:00:00Z\n",
    );
    let ran = project(&place);
    let counted = &ran.json()["counted"];
    assert_eq!((&counted["units"], &counted["yes"]), (&serde_json::json!(2), &serde_json::json!(600))); // 300 + 300
    assert_eq!(places(&ran, "row_set_aside"), [place_of(3, "unit", "warning")]);
}

#[test]
fn a_feed_that_lost_its_zeros_is_one_finding_and_an_earlier_vote_that_did_is_none_to_swing_from() {
    let list = |zeros: bool, counts: &str| {
        let key = |unit: usize| if zeros { format!("{unit:03}") } else { unit.to_string() };
        let rows: String = (0..12).map(|unit| format!("{},{},1000{counts}\n", key(unit), unit / 6)).collect();
        format!("unit,parent,registered,yes,no\n{rows}")
    };
    let rows: String =
        (0..6).map(|unit| format!("{unit},500,0,0,{},200,complete,2026-03-23T20:00:00Z\n", 290 + unit)).collect();
    let place = Place::new();
    place.vote("v", "").write("v/results.csv", list(true, ",,")).write("v/returns.csv", format!("{NIGHT}{rows}"));
    let ran = project(&place);
    assert_eq!(
        (ran.findings("unit_spelled_otherwise").len(), &ran.json()["counted"]["units"]),
        (1, &serde_json::json!(6))
    );
    place
        .vote("w", "[baseline]\nvotes = [\"e\"]")
        .write("w/results.csv", list(false, ",,"))
        .write("w/returns.csv", format!("{NIGHT}{rows}"))
        .vote_on("e", "2020-03-23", "")
        .write("e/results.csv", list(true, ",300,300"));
    let ran = place.run(&["project", "w", "--json", "--draws", "200"]);
    let told = ran.findings("baseline_without_units");
    assert!(told[0]["message"].as_str().is_some_and(|text| text.contains("Did the zeros get lost?")), "{told:?}");
    assert!(!ran.json()["assumptions"].to_string().contains("swing is measured against"), "{}", ran.out);
    assert_eq!(ran.json()["baseline"], serde_json::json!([]));
}

// Earlier votes.

#[test]
fn a_baseline_is_an_earlier_vote_named_once() {
    for (votes, others, part) in [
        ("[\"v\"]", "2020-03-23", "is this vote itself"),
        ("[\"../v\"]", "2020-03-23", "is this vote itself"),
        ("[\"e\"]", "2027-03-23", "later than this vote"),
        ("[\"e\", \"../e\"]", "2020-03-23", "a second time"),
    ] {
        let place = Place::new();
        place.vote("v", &format!("[baseline]\nvotes = {votes}")).vote_on("e", others, "");
        let ran = place.run(&["check", "v"]);
        let told = ran.err.split_whitespace().collect::<Vec<_>>().join(" ").replace("│ ", "");
        assert!(ran.code == 3 && told.contains(part), "{votes}: {told}");
        assert!(told.contains("vote.toml, line 8, column `baseline.votes`"), "{votes}: {told}"); // below [baseline]
    }
    let place = Place::new();
    place.vote("v", "[baseline]\nvotes = [\"e\"]").vote_on("e", "2026-03-23", "");
    assert_eq!(place.run(&["check", "v"]).code, 0, "another question of the same day");
}

#[test]
fn rows_of_other_files_are_taken_for_units_spelled_otherwise() {
    let rows = "A-1,500,0,0,300,200,complete,2026-03-23T20:00:00Z\nA-2,610,0,0,300,310,complete,2026-03-23T20:00:00Z\n";
    let place = night(rows);
    place
        .write("v/units.csv", "unit,coast\na-1,west\nA-02,east\nb-1,west\nb-2,east\n")
        .write("v/history.csv", "unit,2010,2014\na-1,0.40,0.41\nA-2,0.50,0.51\n")
        .write("v/links.csv", "unit,baseline_vote,baseline_unit,weight\na-1,e,x,0.5\na-1,e,y,0.5\nA-2,e,z,1\n");
    let ran = project(&place);
    assert_eq!(ran.json()["counted"]["units_total"], 4, "{}", ran.err); // A-1 to B-2
    let check = place.run(&["check", "v", "--json"]);
    let told = check.findings("unit_spelled_otherwise");
    let mut files: Vec<&str> = told.iter().filter_map(|finding| finding["file"].as_str()).collect();
    files.sort_unstable();
    assert_eq!(files, ["history.csv", "links.csv", "units.csv"], "{told:?}"); // four of units.csv in one
    assert!(told.iter().all(|finding| finding["severity"] == "warning"));
    for code in ["unit_without_result", "unknown_unit", "link_to_nothing"] {
        assert!(check.findings(code).is_empty(), "{code}");
    }
    let vote = plebis::data::load(&place.join("v").display().to_string(), None).expect("read").vote;
    let keys: Vec<&str> = vote.unit_info.iter().map(|info| info.unit.as_str()).collect();
    assert_eq!(keys, ["A-1", "A-2", "B-1", "B-2"]);
    assert_eq!(vote.links.iter().filter(|link| link.unit == "A-1").count(), 2); // x and y
}

#[test]
fn a_spelling_that_would_give_a_unit_two_rows_is_left_as_it_is() {
    for units in ["unit,coast\nA-1,west\na-1,east\n", "unit,coast\nA-01,west\na-1,east\n"] {
        let place = night("A-2,610,0,0,300,310,complete,2026-03-23T20:00:00Z\n");
        place.write("v/units.csv", units);
        let check = place.run(&["check", "v", "--json"]);
        assert!(check.findings("unit_spelled_otherwise").is_empty(), "{units}");
        assert!(!check.findings("unit_without_result").is_empty(), "{units}");
    }
}

#[test]
fn a_number_written_with_a_fraction_of_zero_is_the_unit_of_that_number() {
    let list = "unit,registered,cast,blank,spoiled,yes,no\n1,1000,,,,,\n2,1200,,,,,\n10,900,,,,,\n";
    let rows =
        "1.0,500,0,0,300,200,complete,2026-03-23T20:00:00Z\n10.0,500,0,0,300,200,complete,2026-03-23T20:00:00Z\n";
    let place = night(rows);
    place.write("v/results.csv", list);
    let ran = project(&place);
    assert_eq!(ran.json()["counted"]["units_total"], 3); // 1, 2 and 10
    assert_eq!(ran.json()["counted"]["units"], 2); // 1 and 10
    assert_eq!(ran.findings("unit_spelled_otherwise").len(), 2); // 1.0 and 10.0
}

#[test]
fn an_acknowledgement_that_matches_nothing_is_told_with_the_likely_unit() {
    let place =
        night("A-1,500,0,0,300,200,complete,2026-03-23T20:00:00Z\nA-2,0,0,0,0,0,partial,2026-03-23T20:00:00Z\n");
    let text = |key: &str| format!("[[acknowledged]]\ncode = \"zero_not_counted\"\nunit = \"{key}\"\n");
    for (key, near) in [("a-2", Some("`A-2`")), ("Nowhere at all", None), ("A-2", Some(""))] {
        place.write("v/desk.toml", text(key));
        let told = place.run(&["check", "v", "--json"]).findings("unknown_unit");
        if near == Some("") {
            assert!(told.is_empty(), "{key}: {told:?}");
            continue;
        }
        assert_eq!((told.len(), told[0]["file"].as_str()), (1, Some("desk.toml")), "{key}");
        assert_eq!(told[0]["severity"], "warning", "{key}");
        let hint = told[0]["hint"].as_str().unwrap_or_default();
        assert_eq!(hint.contains("did you mean"), near.is_some(), "{key}: {hint}");
        assert!(hint.contains(near.unwrap_or_default()), "{key}: {hint}");
    }
}

#[test]
fn an_area_spelled_otherwise_is_used_and_told_as_such() {
    let line = |area: &str| {
        format!(
            "unit,reported_at,status,area,measure,option,value,counted,total,counted_of\n,2026-03-23T20:00:00Z,partial,{area},share,no,47,1,2,stations\n"
        )
    };
    let list = LIST.replace(",A,", ",Nord Est,").replace(",B,", ",Sud,");
    for (area, code) in [("Nord Est", ""), ("nord est", "area_spelled_otherwise"), ("Oust", "unknown_area")] {
        let place = Place::new();
        place.vote("v", "").write("v/results.csv", &list).write("v/returns.csv", line(area));
        let check = place.run(&["check", "v", "--json"]);
        for told in ["area_spelled_otherwise", "unknown_area"] {
            assert_eq!(check.findings(told).len(), usize::from(told == code), "{area}: {told}");
        }
    }
}

// Tables of many polls.

const MANY: &str = "race,pollster,mode,field_end,vote_date,n,yes,no,result_yes_share\n";

/// Rows of a table of polls, with these below.
fn many(rows: &str, separator: char) -> Place {
    let polls: String = (0..12)
        .map(|poll| {
            format!(
                "R{},P{},phone,2020-01-{:02},2020-02-01,{},{},{},47\n",
                poll / 3,
                poll % 3,
                10 + poll,
                800 + poll,
                44 + poll,
                56 - poll
            )
        })
        .collect();
    let place = Place::new();
    place.write("many.csv", format!("{MANY}{polls}").replace(',', &separator.to_string()) + rows);
    place
}

#[test]
fn respondents_in_thousands_are_read_and_told_or_refused_where_the_mark_may_be_another() {
    for (row, separator) in [
        ("R0,P0,phone,2020-01-20,2020-02-01,1.900,46,54,47\n", ','),
        ("R0;P0;phone;2020-01-20;2020-02-01;1.900;46;54;47\n", ';'),
        ("R0;P0;phone;2020-01-20;2020-02-01;1,900;46;54;47\n", ';'),
        ("R0,P0,phone,2020-01-20,2020-02-01,\"1,900\",46,54,47\n", ','),
    ] {
        let plain = row.replace("\"1,900\"", "1900").replace("1.900", "1900").replace("1,900", "1900");
        let [read, meant] =
            [row, &plain].map(|row| many(row, separator).run(&["errors", "--many", "many.csv", "--json"]));
        assert_eq!(read.json()["by_mode"], meant.json()["by_mode"], "{row}");
        let [finding] = &read.findings("thousands_taken")[..] else { panic!("{row}: {}", read.out) };
        assert_eq!((&finding["column"], &finding["line"]), (&"n".into(), &14.into()), "{row}"); // the heading and 12 polls above
        assert!(finding["message"].as_str().is_some_and(|told| told.ends_with("is read as 1900")), "{finding}");
        assert!(meant.findings("thousands_taken").is_empty(), "{row}");
    }
    let fraction = "R0,P0,phone,2020-01-20,2020-02-01,833.5,46,54,47\n";
    assert_eq!(many(fraction, ',').run(&["errors", "--many", "many.csv"]).code, 0, "an effective number");
    // A point stands before a fraction in the same table.
    let either = format!("{fraction}R1,P0,phone,2020-01-20,2020-02-01,1.900,46,54,47\n");
    let refused = many(&either, ',').run(&["errors", "--many", "many.csv"]);
    assert_eq!(refused.code, 3);
    assert!(refused.err.contains("line 15, column `n`"), "{}", refused.err);
    assert!(refused.err.contains("write `1900`") && !refused.err.contains("write `1.900`"), "{}", refused.err);
}

#[test]
fn every_refusal_of_a_table_is_told_in_one_run() {
    let place =
        many("R0,P0,phone,2020-01-20,2020-02-01,x,46,54,47\nR1,P0,phone,2020-13-20,2020-02-01,900,146,54,47\n", ',');
    let ran = place.run(&["errors", "--many", "many.csv"]);
    let told = ran.err.split_whitespace().collect::<Vec<_>>().join(" ").replace("│ ", "");
    for part in ["line 14, column `n`", "line 15, column `yes`"] {
        assert!(ran.code == 3 && told.contains(part), "{part}: {told}");
    }
    place
        .write("f.csv", "model,race,predicted,quantile_level\nm,a,x,0.5\nm,b,0.5,2\n,,0.5,0.5\n")
        .write("o.csv", "race,observed\na,0.5\n");
    let ran = place.run(&["score", "f.csv", "o.csv"]);
    let told = ran.err.split_whitespace().collect::<Vec<_>>().join(" ").replace("│ ", "");
    for part in ["line 2, column `predicted`", "line 3, column `quantile_level`", "line 4, column `race`"] {
        assert!(ran.code == 3 && told.contains(part), "{part}: {told}");
    }
    place.write("o.csv", "race,observed\na,0.5\nb,7\nc,x\n");
    let ran = place.run(&["score", "f.csv", "o.csv"]);
    let told = ran.err.split_whitespace().collect::<Vec<_>>().join(" ").replace("│ ", "");
    for part in ["line 2, column `predicted`", "line 3, column `observed`", "line 4, column `observed`"] {
        assert!(ran.code == 3 && told.contains(part), "{part}: {told}");
    }
}

#[test]
fn copies_are_known_by_race_house_and_mode_whatever_their_capitals_and_a_missing_n() {
    let first = "R9,House,phone,2020-01-20,2020-02-01,900,46,54,47\n";
    for (second, copies) in [
        ("R9,House,Phone,2020-01-20,2020-02-01,900,46,54,47\n", 1),
        ("R9, house ,phone,2020-01-20,2020-02-01,900,46,54,47\n", 1),
        ("r9,House,phone,2020-01-20,2020-02-01,900,46,54,47\n", 1),
        ("R9,House,phone,2020-01-20,2020-02-01,,46,54,47\n", 1),
        ("R9,House,online,2020-01-20,2020-02-01,900,46,54,47\n", 0),
        ("R9,House,phone,2020-01-20,2020-02-01,901,46,54,47\n", 0),
        ("R9,House,phone,2020-01-27,2020-02-01,,46,54,47\n", 0), // a week later
        ("R8,House,phone,2020-01-20,2020-02-01,900,46,54,47\n", 0),
    ] {
        for rows in [format!("{first}{second}"), format!("{second}{first}")] {
            let ran = many(&rows, ',').run(&["errors", "--many", "many.csv", "--json"]);
            assert_eq!(ran.json()["copies"], copies, "{rows}");
        }
    }
}

// The end of a file that is still being written.

#[test]
fn a_last_row_without_line_end_counts_where_its_figures_agree() {
    let heading = "unit,cast,blank,spoiled,status,reported_at,yes,no\n";
    let good = "A-1,500,0,0,complete,2026-03-23T20:00:00Z,300,200\nA-2,500,0,0,complete,2026-03-23T20:00:00Z,300,200\n";
    let votes = "unit,status,reported_at,yes,no\n";
    let two = "A-1,complete,2026-03-23T20:00:00Z,300,200\nA-2,complete,2026-03-23T20:00:00Z,300,200\n";
    for (text, units, why) in [
        (format!("{heading}{good}B-1,500,0,0,complete,2026-03-23T20:00:00Z,300,200"), 3, "the parts make cast"),
        (format!("{heading}{good}B-1,500,0,0,complete,2026-03-23T20:00:00Z,300,20"), 2, "they do not"),
        (format!("{heading}{good}B-1,500,0,0,complete,2026-03-23T20:00:00Z,300,20\n"), 3, "the line is ended"),
        (format!("{votes}{two}B-1,complete,2026-03-23T20:00:00Z,300,20"), 2, "nothing tells"),
        (format!("{votes}{two}B-1,complete,2026-03-23T20:00:00Z,300,20\n"), 3, "the line is ended"),
        (
            format!("{NIGHT}{}B-1,500,0,0,300,200,complete,2026-03-23T20:00:00Z", two_of(NIGHT)),
            3,
            "the last cell is a time",
        ),
        (
            "unit,yes,no,status\nA-1,300,200,complete\nA-2,300,200,complete\nB-1,300,200,complete".to_owned(),
            3,
            "a word",
        ),
        ("unit,yes,no,cast\nA-1,300,200,500\nA-2,300,200,500\nB-1,300,200,50".to_owned(), 2, "cast below its parts"),
        ("unit,yes,no,cast\nA-1,300,200,500\nA-2,300,200,500\nB-1,300,200,500".to_owned(), 3, "cast is their sum"),
        ("unit,measure,option,value\nA-1,,,\n,share,yes,5".to_owned(), 0, "a percentage may be cut"),
    ] {
        let place = Place::new();
        place.vote("v", "").write("v/results.csv", LIST).write("v/returns.csv", &text);
        let ran = place.run(&["check", "v", "--json"]);
        let told = ran.findings("row_set_aside");
        let kept = plebis::data::load(&place.join("v").display().to_string(), None).expect("read").vote.returns;
        if units == 0 {
            assert!(kept.aggregates.is_empty(), "{why}");
        } else {
            assert_eq!(kept.reports.len(), units, "{why}: {told:?}");
            assert_eq!(told.len(), 3 - units, "{why}: {told:?}");
        }
        let says = |finding: &serde_json::Value| {
            finding["message"].as_str().is_some_and(|text| text.contains("still being written?"))
        };
        let once = |finding: &serde_json::Value| {
            finding["message"].as_str().is_some_and(|text| text.matches("still being").count() == 1)
        };
        assert!(told.iter().all(once), "{why}: {told:?}");
        assert!(told.iter().all(says), "{why}: {told:?}");
    }
}

/// Two good rows below a heading.
fn two_of(heading: &str) -> &'static str {
    assert_eq!(heading, NIGHT);
    "A-1,500,0,0,300,200,complete,2026-03-23T20:00:00Z\nA-2,500,0,0,300,200,complete,2026-03-23T20:00:00Z\n"
}

#[test]
fn a_cell_cut_at_the_end_of_the_file_is_told_as_cut() {
    for end in ["2026-03-23T20:", "2026-03-23T20:00:00", "2026-03-2", "2026-03-23T20:00:00+0"] {
        let place = night(&format!("{}B-1,500,0,0,300,200,complete,{end}", two_of(NIGHT)));
        let told = project(&place).findings("row_set_aside");
        assert_eq!(told.len(), 1, "{end}");
        assert!(
            told[0]["message"].as_str().is_some_and(|text| text.contains("still being written?")),
            "{end} {told:?}"
        );
        let place = night(&format!("{}B-1,500,0,0,300,200,complete,{end}\n", two_of(NIGHT)));
        let told = project(&place).findings("row_set_aside");
        assert!(!told[0]["message"].as_str().is_some_and(|text| text.contains("written?")), "the line is ended");
    }
}

#[test]
fn an_empty_file_of_returns_is_no_refusal() {
    for text in ["", "\n", "\u{feff}"] {
        let place = Place::new();
        place.vote("v", "").write("v/results.csv", LIST).write("v/returns.csv", text);
        let ran = place.run(&["check", "v", "--json"]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        let told = ran.findings("file_empty");
        assert_eq!((told.len(), told[0]["severity"].as_str()), (1, Some("warning")));
        assert!(told[0]["message"].as_str().is_some_and(|text| text.contains("still being written?")), "{told:?}");
        assert_eq!(project(&place).code, 6); // nothing has come in
    }
}

#[test]
fn zero_bytes_in_returns_cost_their_rows_alone() {
    let good = two_of(NIGHT);
    for (tail, aside) in [
        ("\0\0\0\0", 0),
        ("\n\0\0\0", 0),
        ("B-1,500,0,0,3\0\0\0\0\0", 1),
        ("B-1,5\x0000,0,0,300,200,complete,2026-03-23T20:00:00Z\n", 1),
    ] {
        let place = night(&format!("{good}{tail}"));
        let ran = project(&place);
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert_eq!(ran.json()["counted"]["units"], 2, "{tail:?}");
        let told = ran.findings("row_set_aside").len() + ran.findings("zero_bytes").len();
        assert_eq!(told, 1, "{tail:?} {aside}");
    }
}

// Days.

const POLLS: &str = "poll_id,pollster,mode,population,field_start,field_end,published,n,yes,no,base\n\
                     a,X,phone,electorate,2026-03-10,2026-03-12,2026-03-13,1000,52,48,decided\n\
                     b,Y,online,electorate,2026-03-11,2026-03-13,2026-03-14,900,50,50,decided\n";

#[test]
fn a_poll_of_the_day_of_the_vote_is_in_time_unless_it_was_published_later() {
    let results = "unit,registered,cast,blank,spoiled,yes,no\nA,1000,600,0,0,310,290\nB,900,500,0,0,240,260\n";
    for (days, late) in [
        ("2026-03-23,2026-03-23,", false),
        ("2026-03-22,2026-03-23,2026-03-23", false),
        ("2026-03-23,2026-03-23,2026-03-24", true),
        ("2026-03-24,2026-03-24,", true),
        ("2026-03-20,2026-03-21,2026-03-24", false), // field work ended before the day
    ] {
        let place = Place::new();
        let polls = format!("{POLLS}c,Z,phone,electorate,{days},800,70,30,decided\n");
        place.vote("v", "").write("v/results.csv", results).write("v/polls.csv", polls);
        let told = place.run(&["check", "v", "--json"]).findings("poll_after_vote");
        let told: Vec<_> = told.iter().filter(|finding| finding["severity"] == "error").collect();
        assert_eq!(told.len(), usize::from(late), "{days}: check");
        let polls = |command: &str| place.run(&[command, "v", "--json"]).json();
        let forecast = polls("forecast");
        let used = forecast["polls"].as_array().expect("polls").iter().filter(|poll| poll["used"] == true).count();
        // Published after the vote it can be judged, but nobody could read it before.
        let unread = days == "2026-03-20,2026-03-21,2026-03-24";
        assert_eq!(used, if late || unread { 2 } else { 3 }, "{days}: forecast {forecast}");
        let errors = polls("errors");
        let used = errors["polls"].as_array().expect("polls").iter().filter(|poll| poll["used"] == true).count();
        assert_eq!(used, if late { 2 } else { 3 }, "{days}: errors {errors}");
    }
}

#[test]
fn turnout_of_the_days_before_a_vote_of_several_days_is_no_slip() {
    let line = |day: &str, measure: &str, option: &str| format!(",{day}T12:00:00Z,partial,{measure},{option},12,0.5\n");
    for (day, measure, option, told) in [
        ("2026-03-22", "turnout", "", 0),
        ("2026-03-20", "turnout", "", 0), // three days before
        ("2026-03-19", "turnout", "", 1),
        ("2026-03-22", "share", "yes", 2), // another day, and before the close
        ("2026-03-22", "abstention", "", 0),
    ] {
        let place = Place::new();
        let heading = "unit,reported_at,status,measure,option,value,rounding\n";
        place.vote("v", "polls_close = 2026-03-23T18:00:00Z").write("v/results.csv", LIST);
        let text = std::fs::read_to_string(place.join("v/vote.toml")).expect("vote.toml");
        let (head, rest) = text.split_once("[options]").expect("options");
        place.write(
            "v/vote.toml",
            format!(
                "{head}polls_close = 2026-03-23T18:00:00Z\n[options]{}",
                rest.replace("polls_close = 2026-03-23T18:00:00Z\n", "")
            ),
        );
        place.write("v/returns.csv", format!("{heading}{}", line(day, measure, option)));
        let ran = place.run(&["check", "v", "--json"]);
        let all = ["report_on_another_day", "report_before_close"].map(|code| ran.findings(code).len());
        assert_eq!(all.iter().sum::<usize>(), told, "{day} {measure}: {}", ran.out);
    }
}

#[test]
fn ballots_above_the_register_of_a_report_are_a_warning_as_in_results() {
    let place = Place::new();
    let rows = "unit,registered,cast,blank,spoiled,yes,no\nA-1,0,500,0,0,300,200\nA-2,1200,1250,0,0,650,600\nB-1,900,600,0,0,350,250\n";
    place.vote("v", "").write("v/results.csv", LIST).write("v/returns.csv", rows);
    let check = place.run(&["check", "v", "--json"]);
    assert_eq!(check.code, 0, "{}", check.out);
    let told = places(&check, "register_below_ballots");
    assert_eq!(told, [place_of(2, "registered", "warning"), place_of(3, "registered", "warning")]);
    assert!(check.findings("cast_exceeds_registered").is_empty(), "told once");
    assert!(check.findings("register_at_zero").is_empty(), "told once");
}

/// Ten stations of two counties listed without figures, and their two counties among them.
fn listed_with_totals(register: bool, totals: &str) -> String {
    let rows: String = counties()
        .iter()
        .map(|(key, county, yes, no)| {
            let registered = if register { (2 * (yes + no)).to_string() } else { String::new() };
            format!("{key},{county},{registered},,,\n")
        })
        .collect();
    format!("unit,parent,registered,cast,yes,no\n{rows}{totals}")
}

#[test]
fn listed_rows_whose_reports_are_sums_of_others_are_no_units() {
    let rows = counties();
    let report = |key: &str, yes: u64, no: u64, hour: u64| {
        format!("{key},{},0,0,{yes},{no},complete,2026-03-23T{hour}:00:00Z\n", yes + no)
    };
    let first: Vec<_> = rows.iter().filter(|row| !["S4", "S9"].contains(&row.0.as_str())).cloned().collect();
    let stations: String = first.iter().map(|row| report(&row.0, row.2, row.3, 20)).collect();
    let (alder, birch) = (sum(&first[..4]), sum(&first[4..]));
    for (register, hour) in [(false, 20), (true, 20), (true, 21)] {
        let totals = [report("T0", alder.0, alder.1, hour), report("T1", birch.0, birch.1, hour)].concat();
        let place = night(&format!("{stations}{totals}"));
        place.write("v/results.csv", listed_with_totals(register, "T0,Alder,,,,\nT1,Birch,,,,\n"));
        let ran = project(&place);
        let counted = &ran.json()["counted"];
        assert_eq!((&counted["units"], &counted["units_total"]), (&8.into(), &10.into()), "{register} {hour}"); // S0 to S9, two out
        assert_eq!(counted["yes"], alder.0 + birch.0, "{register} {hour}");
        let told = ran.findings("total_row");
        let files: Vec<&str> = told.iter().filter_map(|finding| finding["file"].as_str()).collect();
        assert_eq!(files.iter().filter(|file| **file == "results.csv").count(), 2, "{told:?}"); // T0 and T1
    }
    // One vote off: a unit like any other.
    let place = night(&format!("{stations}{}", report("T0", alder.0 + 1, alder.1, 20)));
    place.write("v/results.csv", listed_with_totals(true, "T0,Alder,,,,\n"));
    assert_eq!(project(&place).json()["counted"]["units_total"], 11); // S0 to S9 and T0
}

#[test]
fn totals_of_the_register_are_no_units_of_a_list_before_the_count() {
    let rows = counties();
    let of = |rows: &[(String, &'static str, u64, u64)]| {
        let (yes, no) = sum(rows);
        20 * (yes + no)
    };
    let lines = |column: &str, name: &str| -> String {
        let all: String = rows
            .iter()
            .map(|row| format!("{},{},{}\n", row.0, 20 * (row.2 + row.3), if name.is_empty() { "" } else { row.1 }))
            .collect();
        format!("unit,{column},county\n{all}")
    };
    let report =
        |row: &(String, &str, u64, u64)| format!("{},{},{},complete,2026-03-23T20:00:00Z\n", row.0, row.2, row.3);
    let reports: String = rows[..8].iter().map(report).collect();
    for (column, totals, out) in [
        ("registered", format!("Total,{},\n", of(&rows)), 1),
        ("weight", format!("Gesamt,{},\n", of(&rows)), 1),
        ("registered", format!("k1,{},Alder\nk2,{},Birch\n", of(&rows[..5]), of(&rows[5..])), 2),
        ("registered", format!("Alder,{},Alder\nBirch,{},Birch\n", of(&rows[..5]), of(&rows[5..])), 2),
        ("weight", format!("k1,{},Alder\nk2,{},Birch\nall,{},\n", of(&rows[..5]), of(&rows[5..]), of(&rows)), 3),
        ("registered", format!("k1,{},Alder\n", of(&rows[..5]) + 1), 0),
    ] {
        let place = Place::new();
        let text = format!("{}{totals}", lines(column, "county"));
        place
            .vote("v", "")
            .write("v/units.csv", &text)
            .write("v/returns.csv", format!("unit,yes,no,status,reported_at\n{reports}"));
        let check = place.run(&["check", "v", "--json"]);
        let told = check.findings("total_row");
        assert_eq!(told.len(), out, "{text}: {told:?}");
        assert!(told.iter().all(|finding| finding["file"] == "units.csv"), "{told:?}");
        let vote = plebis::data::load(&place.join("v").display().to_string(), None).expect("read").vote;
        assert_eq!(vote.unit_info.len(), if out == 0 { 11 } else { 10 }, "{text}"); // the stations
    }
}
