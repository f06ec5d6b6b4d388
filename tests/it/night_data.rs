//! What counts on the night: zeros, blanks, registers, keys, lines.

use serde_json::Value;

use super::folder::{Place, Ran};

const RESULTS: &str = "unit,name,parent,registered,cast,blank,spoiled,yes,no\n";
const RETURNS: &str = "unit,registered,cast,blank,spoiled,yes,no,status,counted_fraction,reported_at\n";
const BASELINE: &str = "[baseline]\nvotes = [\"../earlier\"]";

/// Thirty units of 1,500 registered persons; the earlier vote had 1,000 ballots in each and 400, 410, … of them for yes.
fn night(more: &str, returns: &str) -> Place {
    let place = Place::new();
    let unit = |i: usize| format!("U{i:02},Town {i},P{}", i / 10);
    let listed: String = (0..30).map(|i| format!("{},1500,,,,,\n", unit(i))).collect();
    let before: String =
        (0..30).map(|i| format!("{},1500,1000,0,0,{},{}\n", unit(i), 400 + 10 * i, 600 - 10 * i)).collect();
    place.vote("v", more).write("v/results.csv", format!("{RESULTS}{listed}"));
    place.write("v/returns.csv", format!("{RETURNS}{returns}"));
    place.vote_on("earlier", "2020-03-22", "").write("earlier/results.csv", format!("{RESULTS}{before}"));
    place
}

/// Complete rows of these units, voting as before.
fn as_before(units: std::ops::Range<usize>, at: &str) -> String {
    units.map(|i| format!("U{i:02},1500,1000,0,0,{},{},complete,,{at}\n", 400 + 10 * i, 600 - 10 * i)).collect()
}

/// Rows without a ballot.
fn at_zero(units: std::ops::Range<usize>, status: &str, fraction: &str, at: &str) -> String {
    units.map(|i| format!("U{i:02},1500,0,0,0,0,0,{status},{fraction},{at}\n")).collect()
}

const AT: &str = "2026-03-23T22:00:00Z";

fn project(place: &Place) -> Ran {
    place.run(&["project", "v", "--json", "--draws", "2000"])
}

fn number(json: &Value, path: &str) -> f64 {
    json.pointer(path).and_then(Value::as_f64).unwrap_or_else(|| panic!("{path}: {json}"))
}

#[test]
fn units_listed_at_zero_are_outstanding_whatever_their_status_says() {
    for (status, fraction) in
        [("", ""), ("complete", ""), ("partial", ""), ("partial", "0"), ("corrected", ""), ("complete", "0")]
    {
        let rows = as_before(0..10, AT) + &at_zero(10..30, status, fraction, AT);
        let ran = project(&night(BASELINE, &rows));
        let json = ran.json();
        assert_eq!(number(&json, "/counted/units"), 10.0, "{status} {fraction}"); // ten have ballots
        let median = number(&json, "/share/quantiles/0.5");
        assert!((0.53..0.58).contains(&median), "{median}"); // the earlier vote: 54.5 %
        assert!(number(&json, "/share/sd") > 0.01 && number(&json, "/turnout/mean") > 0.6); // 1,000 of 1,500 before
        assert_eq!(ran.findings("zero_not_counted").len(), 1, "{}", ran.out); // twenty rows, told once
    }
}

#[test]
fn zeros_count_where_the_count_is_over_the_desk_says_so_or_few_complete_rows_are_like_it() {
    let units = |place: &Place| number(&project(place).json(), "/counted/units");
    // Two of thirty in a boycott: taken at their word, and listed as unusual.
    let few = night(BASELINE, &(as_before(0..28, AT) + &at_zero(28..30, "complete", "", AT)));
    assert_eq!(units(&few), 30.0);
    let unusual = project(&few).json()["unusual"].as_array().expect("a list").clone();
    let zeros: Vec<&str> =
        unusual.iter().filter(|u| u["measure"] == "ballots").filter_map(|u| u["unit"].as_str()).collect();
    assert_eq!(zeros, ["U28", "U29"]);
    assert_eq!(project(&few).findings("ballots_far_off").len(), 2); // one each
    // The same rows in a feed that has raised a zero to ballots before.
    let raised = at_zero(0..30, "complete", "", "2026-03-23T21:00:00Z")
        + &as_before(0..28, AT)
        + &at_zero(28..30, "complete", "", AT);
    assert_eq!(units(&night(BASELINE, &raised)), 28.0);
    let rows = as_before(0..10, AT) + &at_zero(10..30, "complete", "", AT);
    let over = format!("{BASELINE}\n[[result]]\nstatus = \"final\"\nat = 2026-03-24\nyes = 4450\nno = 5550");
    assert_eq!(units(&night(&over, &rows)), 30.0);
    let place = night(BASELINE, &rows);
    place.write("v/desk.toml", "[[acknowledged]]\ncode = \"zero_not_counted\"\nunit = \"U12\"\n");
    assert_eq!(units(&place), 11.0); // ten with ballots, and U12
}

#[test]
fn a_unit_that_falls_back_to_zero_is_outstanding_and_named_as_the_cause() {
    let later = "2026-03-23T22:10:00Z";
    let rows = as_before(0..10, AT) + &at_zero(4..5, "complete", "", later);
    let json = project(&night(BASELINE, &rows)).json();
    assert_eq!(number(&json, "/counted/units"), 9.0); // ten less one
    assert_eq!((number(&json, "/moved/retracted_units"), json["moved"]["units"].as_str()), (1.0, Some("U04")));
}

#[test]
fn blank_and_spoiled_that_are_not_published_are_no_zeros() {
    // Every second unit publishes its 30 blank and spoiled ballots of 1,000; the others the valid ones alone: 970.
    let rows: String = (0..30)
        .map(|i| match i % 2 {
            0 => format!("U{i:02},1500,1000,20,10,470,500,complete,,{AT}\n"),
            _ => format!("U{i:02},1500,,,,470,500,complete,,{AT}\n"),
        })
        .collect();
    let json = project(&night(BASELINE, &rows)).json();
    let mean = number(&json, "/turnout/mean");
    assert!((mean - 1000.0 / 1500.0).abs() < 0.003 && number(&json, "/turnout/sd") > 0.0, "{mean}");
    assert_eq!(number(&json, "/share/sd"), 0.0); // all valid votes are in
}

#[test]
fn a_register_that_is_not_published_is_worked_out_and_stays_uncertain() {
    let place = night(BASELINE, &as_before(0..30, AT));
    let listed: String =
        (0..30).map(|i| format!("U{i:02},Town {i},P{},{},,,,,\n", i / 10, if i < 3 { "" } else { "1500" })).collect();
    place.write("v/results.csv", format!("{RESULTS}{listed}"));
    place.write("v/returns.csv", format!("{RETURNS}{}", as_before(0..30, AT).replace(",1500,", ",,")));
    let json = project(&place).json();
    let (mean, sd) = (number(&json, "/turnout/mean"), number(&json, "/turnout/sd"));
    assert!((mean - 1000.0 / 1500.0).abs() < 0.005 && sd > 0.0 && sd < 0.02, "{mean} {sd}");
}

#[test]
fn ballots_above_every_register_of_the_folder_are_set_aside() {
    let wrong = format!("U03,,9410,0,0,8901,509,complete,,{AT}\n"); // 9,410 of 1,500
    let right = as_before(0..5, AT).lines().filter(|row| !row.starts_with("U03")).collect::<Vec<_>>().join("\n") + "\n";
    // The register stands in results.csv, or in units.csv alone; an earlier report of the unit is kept.
    let place = night(BASELINE, &(right.clone() + &wrong));
    let ran = project(&place);
    assert_eq!((ran.code, number(&ran.json(), "/counted/units")), (0, 4.0)); // four right rows
    assert_eq!(number(&ran.json(), "/rows_set_aside"), 1.0); // one row
    assert_eq!((ran.findings("ballots_above_register").len(), ran.findings("row_set_aside").len()), (1, 1));
    assert!(number(&ran.json(), "/turnout/mean") < 1.0);
    let report = place.run(&["report", "v", "--out", "out", "--draws", "500"]);
    assert_eq!(report.code, 0, "{}", report.err);
    let headline = std::fs::read_to_string(place.join("out/v/headline.en.txt")).expect("a headline");
    assert!(headline.contains("One row of the returns cannot be right"), "{headline}");

    let listed: String = (0..30).map(|i| format!("U{i:02},Town {i},P{},,,,,,\n", i / 10)).collect();
    let info: String = (0..30).map(|i| format!("U{i:02},1500\n")).collect();
    place.write("v/results.csv", format!("{RESULTS}{listed}")).write("v/units.csv", format!("unit,registered\n{info}"));
    assert_eq!(project(&place).findings("ballots_above_register").len(), 1);

    let before = as_before(3..4, "2026-03-23T21:00:00Z");
    let kept = project(&night(BASELINE, &(before + &right + &wrong))).json();
    assert_eq!(number(&kept, "/counted/units"), 5.0); // U03 keeps its first report
}

#[test]
fn a_fraction_that_needs_more_ballots_than_the_register_is_raised() {
    // 900 ballots in .3 of a unit would be 3,000 of 1,500.
    let rows = as_before(0..10, AT) + &format!("U10,1500,900,0,0,500,400,partial,0.3,{AT}\n");
    let ran = project(&night(BASELINE, &rows));
    assert_eq!(ran.findings("fraction_above_register").len(), 1);
    let json = ran.json();
    let most = 1500.0 * 30.0; // all registers
    assert!(number(&json, "/yes/quantiles/0.975") + number(&json, "/no/quantiles/0.975") < most);
    let region = &json["regions"][1]; // P1: U10 to U19
    assert!(number(region, "/turnout/quantiles/0.975") < 1.0, "{region}");
}

#[test]
fn a_unit_without_a_register_keeps_its_earlier_vote() {
    let place = night(BASELINE, &as_before(0..27, AT));
    // Three units of postal ballots: no register in either vote, 900 earlier ballots, 800 of them for no.
    let unit = |i: usize| format!("U{i:02},Town {i},P{}", i / 10);
    let listed: String = (0..30).map(|i| format!("{},{},,,,,\n", unit(i), if i < 27 { "1500" } else { "" })).collect();
    let before: String = (0..30)
        .map(|i| match i {
            0..27 => format!("{},1500,1000,0,0,{},{}\n", unit(i), 400 + 10 * i, 600 - 10 * i),
            _ => format!("{},,900,0,0,100,800\n", unit(i)),
        })
        .collect();
    place
        .write("v/results.csv", format!("{RESULTS}{listed}"))
        .write("earlier/results.csv", format!("{RESULTS}{before}"));
    let json = project(&place).json();
    let (ballots, lead) = (number(&json, "/outstanding/ballots"), number(&json, "/outstanding/expected_lead"));
    assert!((ballots - 2700.0).abs() < 100.0, "{ballots}"); // 3 × 900
    assert!((lead + 2100.0).abs() < 200.0, "{lead}"); // 3 × (100 − 800)
}

#[test]
fn without_a_list_and_without_an_earlier_vote_nothing_is_said_of_what_is_out() {
    let place = Place::new();
    place.vote("v", "").write("v/returns.csv", format!("{RETURNS}{}", as_before(0..9, AT)));
    let ran = project(&place);
    let json = ran.json();
    assert_eq!((ran.code, &json["available"], &json["counted"]["units_total"]), (6, &Value::Bool(false), &Value::Null));
    assert!(json["counted"]["progress"].is_null() && json["share"].is_null());
    assert_eq!(number(&json, "/counted/units"), 9.0); // what is in is told
    // A feed that lists what is not counted at zero is a list.
    place.write("v/returns.csv", format!("{RETURNS}{}{}", as_before(0..9, AT), at_zero(9..30, "", "", AT)));
    assert_eq!(number(&project(&place).json(), "/counted/units_total"), 30.0); // 9 and 21
}

#[test]
fn ballots_are_not_given_where_nothing_tells_a_size() {
    let place = Place::new();
    let listed: String = (0..30).map(|i| format!("U{i:02},Town {i},P{},,,,,,\n", i / 10)).collect();
    let rows = as_before(0..10, AT).replace(",1500,", ",,");
    place
        .vote("v", "")
        .write("v/results.csv", format!("{RESULTS}{listed}"))
        .write("v/returns.csv", format!("{RETURNS}{rows}"));
    let json = project(&place).json();
    assert!(json["share"].is_object());
    for path in
        ["/yes", "/no", "/outstanding/ballots", "/outstanding/expected_lead", "/counted/progress", "/regions/0/yes"]
    {
        assert!(json.pointer(path).expect(path).is_null(), "{path}");
    }
}

const LINES: &str = "unit,reported_at,status,area,measure,option,value,counted,total,counted_of,rounding\n";

fn lines(rows: &str) -> Ran {
    let place = night(&format!("polls_close = 2026-03-23T18:00:00Z\n{BASELINE}").replace("polls_close", "#"), "");
    place.write("v/returns.csv", format!("{LINES}{rows}"));
    project(&place)
}

#[test]
fn a_line_is_a_lower_bound_of_ballots() {
    // 36,000 ballots of 45,000 registered persons, where the earlier vote had 30,000.
    for of in ["ballots", "valid"] {
        let json = lines(&format!(",{AT},partial,,share,no,52.4,36000,,{of},0.05\n")).json();
        assert!(number(&json, "/turnout/quantiles/0.025") > 0.8 - 1e-3, "{json}"); // 36,000 / 45,000
        assert!(number(&json, "/turnout/sd") > 0.005 && number(&json, "/outstanding/ballots") > 500.0);
        assert!(number(&json, "/turnout/quantiles/0.975") < 1.0);
    }
    // More than are registered.
    assert_eq!(lines(&format!(",{AT},partial,,share,no,52.4,46000,,ballots,0.05\n")).code, 6);
}

#[test]
fn a_placeholder_line_counts_nothing() {
    for row in ["no,0,0,300,stations", "no,0,0,100,valid", "yes,100,0,,ballots"] {
        assert_eq!(lines(&format!(",{AT},partial,,share,{row},0.05\n")).code, 6, "{row}");
    }
}

#[test]
fn a_line_without_a_time_never_wins_over_a_timed_one() {
    let untimed = ",,partial,,share,no,40,6,30,stations,0.05\n";
    let timed = format!(",{AT},partial,,share,no,55,9,30,stations,0.05\n");
    for rows in [format!("{untimed}{timed}"), format!("{timed}{untimed}")] {
        assert!((number(&lines(&rows).json(), "/counted/share") - 0.45).abs() < 1e-9); // yes: 1 − .55
    }
}

#[test]
fn lines_that_turn_over_between_two_neighbours_are_a_finding() {
    let rows = format!(
        ",2026-03-23T21:50:00Z,partial,,share,no,52.4,28,30,stations,0.05\n,{AT},partial,,share,no,47.6,29,30,stations,0.05\n"
    );
    let found = lines(&rows).findings("line_turns_over");
    assert_eq!(found.len(), 1); // one station more, and exactly the other option's share
    let moved = rows.replace("47.6", "48.9");
    assert!(lines(&moved).findings("line_turns_over").is_empty(), "3.5 points are little for one of thirty stations");
    let rows = rows.replace(",28,30,", ",280,300,").replace(",29,30,", ",281,300,");
    let found = lines(&rows).findings("line_turns_over");
    assert_eq!((found.len(), found[0]["line"].as_u64()), (1, Some(3)));
    assert!(found[0]["hint"].as_str().expect("a hint").contains("other option"));
}

#[test]
fn an_untimed_row_never_wins_over_a_timed_one() {
    let untimed = "U00,1500,500,0,0,300,200,partial,,\n";
    for rows in [untimed.to_owned() + &as_before(0..5, AT), as_before(0..5, AT) + untimed] {
        assert_eq!(number(&project(&night(BASELINE, &rows)).json(), "/counted/yes"), 2100.0); // 400 + 410 + 420 + 430 + 440
    }
}

#[test]
fn what_moved_compares_with_what_stood_before_the_latest_change() {
    let at = |minute: usize| format!("2026-03-23T22:{minute:02}:00Z");
    // Every refresh repeats every row; the last one brings nothing new.
    let rows =
        as_before(0..6, &at(0)) + &as_before(0..8, &at(10)) + &as_before(0..9, &at(20)) + &as_before(0..9, &at(30));
    let json = project(&night(BASELINE, &rows)).json();
    assert_eq!(json["moved"]["since"], "2026-03-23T22:10:00+00:00");
    assert_eq!((number(&json, "/moved/new_units"), number(&json, "/moved/changed_units")), (1.0, 0.0)); // U08
    assert_eq!(json["as_of"], "2026-03-23T22:30:00+00:00"); // the last row known
    // A retraction is the last change, and its time the time of the data.
    let retracted = format!("U02,,,,,,,retracted,,{}\n", at(40));
    let json = project(&night(BASELINE, &(rows + &retracted))).json();
    assert_eq!((number(&json, "/moved/retracted_units"), json["moved"]["units"].as_str()), (1.0, Some("U02")));
    assert_eq!(json["as_of"], "2026-03-23T22:40:00+00:00");
}

#[test]
fn turnout_by_the_hour_is_bounded_by_an_earlier_vote_and_wide_without_one() {
    let hour = "unit,reported_at,status,area,measure,option,value,rounding\n,2026-03-22T12:00:00+01:00,partial,,turnout,,14.92,0.005\n";
    let place = night(&format!("{BASELINE}\n[rule]\nturnout_quorum = 0.5"), "");
    place.write("v/returns.csv", hour);
    let json = project(&place).json();
    let range = |json: &Value| [0.05, 0.95].map(|level| number(json, &format!("/turnout/quantiles/{level}")));
    let [low, high] = range(&json);
    assert!(low < 0.60 && 0.667 < high && high < 0.9, "{low} {high}"); // the earlier vote: 66.7 %
    let quorum = number(&json, "/rule_outcomes/turnout_quorum");
    assert!((0.5..0.999).contains(&quorum), "{quorum}");
    let alone = night("", "");
    alone.write("v/returns.csv", hour);
    let [low, high] = range(&project(&alone).json());
    assert!(low > 0.1492 && high - low > 0.35, "{low} {high}");
}

#[test]
fn more_than_the_whole_vote_has_registered_persons_is_found_in_lines_and_in_units() {
    // 30 × 1,500 = 45,000 registered persons.
    for (of, counted, found) in
        [("ballots", 45_001, 1), ("registered", 45_001, 1), ("valid", 45_000, 0), ("stations", 99_999, 0)]
    {
        let ran = lines(&format!(",{AT},partial,,share,no,52.4,{counted},,{of},0.05\n"));
        assert_eq!(ran.findings("line_above_register").len(), found, "{of}");
    }
    // Every report fits its unit, and the published register of the whole is 20,000.
    let less = format!("{BASELINE}\n[[result]]\nstatus = \"provisional\"\nat = 2026-03-24\nregistered = 20000");
    let place = night(&less, &as_before(0..30, AT));
    let listed: String = (0..30).map(|i| format!("U{i:02},Town {i},P{},,,,,,\n", i / 10)).collect();
    place.write("v/results.csv", format!("{RESULTS}{listed}"));
    place.write("v/returns.csv", format!("{RETURNS}{}", as_before(0..30, AT).replace(",1500,", ",,")));
    let found = project(&place).findings("ballots_above_register");
    assert_eq!((found.len(), found[0]["severity"].as_str()), (1, Some("error"))); // 30,000 ballots
}
