//! When something is known: days, reports without a time, and findings of what came later.

use crate::folder::Place;

const HEAD: &str = "unit,registered,cast,blank,spoiled,yes,no,status,reported_at\n";

/// A vote without any clock, of two polls and three units.
fn without_clock() -> Place {
    let place = Place::new();
    place.vote("v", "");
    place.write(
        "v/polls.csv",
        "poll_id,pollster,mode,field_start,field_end,published,n,yes,no,undecided,base\n\
         p1,A,phone,2026-03-01,2026-03-02,2026-03-03,1000,52,48,,decided\n\
         p2,B,phone,2026-03-08,2026-03-09,2026-03-10,1000,47,53,,decided\n",
    );
    place
}

#[test]
fn where_nothing_tells_the_clocks_of_a_vote_a_day_ends_by_utc_and_that_is_said() {
    let place = without_clock();
    let of = |as_of: &str| place.run(&["forecast", "v", "--draws", "200", "--json", "--as-of", as_of]);
    let (day, time) = (of("2026-03-03"), of("2026-03-03T23:59:59Z"));
    assert_eq!(day.json()["share"], time.json()["share"]);
    assert_eq!(day.findings("day_ends_by_utc").len(), 1, "{}", day.out);
    assert_eq!(time.findings("day_ends_by_utc").len(), 0); // a time needs no clock
    let used = |ran: &crate::folder::Ran| ran.json()["polls"].as_array().expect("polls").len();
    assert_eq!((used(&of("2026-03-02")), used(&day), used(&of("2026-03-10"))), (0, 1, 2)); // published on 3 and 10 March
    // A zone is a clock, as a closing time is.
    let toml = std::fs::read_to_string(place.join("v/vote.toml")).expect("the vote");
    let with = |line: &str| {
        place.write("v/vote.toml", toml.replace("[options]", &format!("{line}\n[options]")));
        let ran = of("2026-03-03");
        (ran.findings("day_ends_by_utc").len(), ran.code)
    };
    assert_eq!(with("timezone = \"Pacific/Noumea\""), (0, 0));
    assert_eq!(with("timezone = \"Pacific/Nowhere\""), (1, 0));
    assert_eq!(with("polls_close = 2026-03-23T18:00:00+11:00"), (0, 0));
    for command in ["forecast", "project", "errors", "chart", "report"] {
        let help = place.run(&[command, "--help"]).out.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(help.contains("ends by the offset of `polls_close`") && help.contains("UTC"), "{command}: {help}");
    }
}

#[test]
fn a_forecast_takes_the_day_of_the_vote_and_not_that_of_the_offset_typed() {
    let place = without_clock();
    let toml = std::fs::read_to_string(place.join("v/vote.toml")).expect("the vote");
    place.write("v/vote.toml", toml.replace("[options]", "polls_close = 2026-03-23T18:00:00+11:00\n[options]"));
    let of = |as_of: &str| {
        let ran = place.run(&["forecast", "v", "--draws", "200", "--json", "--as-of", as_of]);
        (ran.json()["share"].clone(), ran.json()["path"].clone())
    };
    // One instant in two offsets: half past midnight of the 12th in Nouméa (UTC+11).
    assert_eq!(of("2026-03-11T13:30:00Z"), of("2026-03-12T00:30:00+11:00"));
}

#[test]
fn a_report_with_a_time_replaces_one_without_for_the_model_and_for_the_check() {
    let place = Place::new();
    place.vote("v", "");
    place.write("v/results.csv", "unit,registered,cast,blank,spoiled,yes,no\na,100,,,,,\nb,100,,,,,\n");
    let timed = "a,100,60,0,0,40,20,complete,2026-03-23T20:00:00Z\n";
    let untimed = "a,100,50,0,0,30,20,complete,\n";
    for rows in [format!("{timed}{untimed}"), format!("{untimed}{timed}")] {
        place.write("v/returns.csv", format!("{HEAD}{rows}"));
        let json = place.run(&["project", "v", "--json"]).json();
        assert_eq!(json["counted"]["yes"], 40, "{rows}"); // the row with a time
        // From 30 to 40 yes: nothing falls.
        assert_eq!(place.run(&["check", "v", "--json"]).findings("count_falls").len(), 0, "{rows}");
    }
    // The other way round it does.
    place.write(
        "v/returns.csv",
        format!("{HEAD}{}{}", timed.replace("60,0,0,40", "50,0,0,30"), untimed.replace("50,0,0,30", "60,0,0,40")),
    );
    assert_eq!(place.run(&["check", "v", "--json"]).findings("count_falls").len(), 2); // `cast` and `yes`
}

#[test]
fn a_total_without_a_time_is_known_beside_units_with_times() {
    let place = Place::new();
    place.vote("v", "");
    let unit = |i: u64| {
        format!(
            "u{i},{},{},0,0,{},{},complete,2026-03-23T20:0{i}:00Z\n",
            900 + i,
            500 + 7 * i,
            301 + 4 * i,
            199 + 3 * i
        )
    };
    let units: String = (0..5).map(unit).collect();
    // Σ of the five rows above: register 4510, cast 2570, yes 1545, no 1025
    let total = "Total,4510,2570,0,0,1545,1025,complete,\n";
    for rows in [format!("{units}{total}"), format!("{total}{units}")] {
        place.write("v/returns.csv", format!("{HEAD}{rows}"));
        let json = place.run(&["project", "v", "--json"]).json();
        assert_eq!(json["counted"]["yes"], 1545, "{json}"); // once
    }
}

#[test]
fn findings_of_later_rows_go_whatever_the_file_is_called() {
    let place = Place::new();
    place.vote("v", "");
    place.write("v/results.csv", "unit,registered,cast,blank,spoiled,yes,no\na,100,,,,,\nb,100,,,,,\n");
    let rows = format!(
        "{HEAD}a,100,60,0,0,40,20,complete,2026-03-23T20:00:00Z\n\
         b,100,50,0,0,fifty,20,complete,2026-03-23T22:00:00Z\n\
         b,100,51,0,0,30,20,complete,2026-03-23T22:30:00Z\n\
         ,100,,,,,,,2026-03-23T22:40:00Z\n"
    );
    for name in ["tonight.csv", "returns.csv", "polls.csv"] {
        place.write(&format!("in/{name}"), &rows);
        let file = format!("in/{name}");
        let of = |as_of: &[&str]| {
            let ran = place.run(&[&["project", "v", "--json", "--draws", "200", "--returns", &file], as_of].concat());
            (ran.findings("row_set_aside").len(), ran.json()["rows_set_aside"].as_u64(), ran.out)
        };
        let (whole, aside, _) = of(&[]);
        assert_eq!((whole, aside), (2, Some(2)), "{name}"); // `fifty`, and a row that names neither unit nor measure
        let (then, aside, told) = of(&["--as-of", "2026-03-23T21:00:00Z"]);
        assert_eq!((then, aside), (0, Some(0)), "{name}: {told}"); // nothing of 22:00 is known
        assert!(!told.contains("fifty"), "{name}: {told}");
        let (later, aside, _) = of(&["--as-of", "2026-03-23T22:10:00Z"]);
        assert_eq!((later, aside), (1, Some(1)), "{name}"); // the row of 22:00
    }
}

#[test]
fn a_register_that_the_final_ballots_contradict_stands_before_they_are_counted() {
    let place = Place::new();
    place.vote("v", "").write(
        "v/results.csv",
        "unit,registered,cast,blank,spoiled,yes,no\na,100,120,0,0,70,50\nb,100,60,0,0,20,40\n", // 120 of 100
    );
    let of =
        |place: &Place| place.run(&["project", "v", "--json", "--draws", "200", "--as-of", "2026-03-22T12:00:00Z"]);
    let whole = of(&place);
    assert_eq!(whole.findings("register_below_ballots").len(), 0, "{}", whole.out); // nobody has voted yet
    assert!(!whole.out.contains("no register is published"), "{}", whole.out);
    assert_eq!(place.run(&["check", "v", "--json"]).findings("register_below_ballots").len(), 1);
}
