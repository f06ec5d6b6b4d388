//! What is said of polls, rules, earlier votes and folders is no more than the folder tells.

use std::fs;

use serde_json::Value;

use crate::folder::{Place, Ran};

const POLLS: &str = "poll_id,pollster,mode,field_start,field_end,published,n,yes,no,undecided,base\n";

/// A vote of options called Join and Refuse.
fn vote(place: &Place, id: &str, date: &str, options: [&str; 2], more: &str) {
    let [yes, no] = options;
    let text = format!(
        "id = \"{id}\"\ntitle = \"Vote {id}\"\ndate = {date}\nfocus = \"no\"\n[options]\nyes = \"{yes}\"\nno = \"{no}\"\n{more}\n"
    );
    place.write(&format!("{id}/vote.toml"), text);
}

/// Polls of March 2026, each of a house of its own, with this share of yes.
fn polls(place: &Place, id: &str, year: i32, yes: &[u32]) {
    let row = |(at, yes): (usize, &u32)| {
        format!("p{at},House {at},phone,{year}-03-0{0},{year}-03-0{0},,1000,{yes},{1},,decided\n", at + 1, 100 - yes)
    };
    let rows: String = yes.iter().enumerate().map(row).collect();
    place.write(&format!("{id}/polls.csv"), format!("{POLLS}{rows}"));
}

fn result(yes: u32, no: u32, year: i32) -> String {
    format!(
        "[[result]]\nstatus = \"final\"\nat = {year}-03-24\nyes = {yes}\nno = {no}\ncast = 12000\nregistered = 30000\n"
    )
}

/// The JSON of a chart.
#[track_caller]
fn chart(place: &Place, name: &str, id: &str) -> Value {
    let ran = place.run(&["chart", name, &format!("./{id}"), "--data", ".", "--out", "out"]);
    let path = place.join("out").join(id).join("charts").join(format!("{name}.json"));
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{error}: {}{}", ran.out, ran.err));
    serde_json::from_str(&text).expect("JSON")
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[test]
fn only_a_poll_without_any_day_is_said_to_enter_no_forecast() {
    let place = Place::new();
    place.vote("v", "");
    let row = |id: &str, start: &str, end: &str| format!("{id},{id},phone,{start},{end},,1000,52,48,,decided\n");
    let day = "2026-03-02";
    let rows = [row("end", "", day), row("start", day, ""), row("none", "", "")].concat();
    place.write("v/polls.csv", format!("{POLLS}{rows}"));
    let found = place.run(&["check", "./v", "--json", "--exit-zero"]).findings("poll_without_dates");
    let told: Vec<&str> = found.iter().filter_map(|finding| finding["unit"].as_str()).collect();
    assert_eq!(told, ["none"]);
    // That one of the two days is not published is told as that.
    let found = place.run(&["check", "./v", "--json", "--exit-zero"]).findings("poll_one_field_day");
    let told: Vec<_> = found.iter().map(|finding| (finding["unit"].as_str(), finding["column"].as_str())).collect();
    assert_eq!(told, [(Some("end"), Some("field_start")), (Some("start"), Some("field_end"))]);
    let forecast = place.run(&["forecast", "./v", "--json", "--draws", "100"]).json();
    let used =
        |id: &str| forecast["polls"].as_array().expect("polls").iter().any(|p| p["poll_id"] == id && p["used"] == true);
    assert_eq!([used("end"), used("start"), used("none")], [true, true, false]);
}

#[test]
fn errors_of_earlier_votes_are_told_with_the_direction_that_would_undo_the_lead() {
    let place = Place::new();
    for (id, year) in [("k1", 2010), ("k2", 2014), ("k3", 2018)] {
        vote(&place, id, &format!("{year}-03-23"), ["Join", "Refuse"], &result(4000, 6000, year));
        polls(&place, id, year, &[50]); // 10 points too low for Refuse: in favour of Join
    }
    let before = "[baseline]\nvotes = [\"../k1\", \"../k2\", \"../k3\"]\n";
    vote(&place, "v", "2026-03-23", ["Join", "Refuse"], before);
    polls(&place, "v", 2026, &[46]); // Refuse 4 points clear
    let drawn = chart(&place, "poll_error_history", "v");
    let title = text(&drawn["title"]);
    assert!(title.contains("In no earlier vote were polls that wrong in its favour"), "{title}");
    assert!(!title.contains("more than polls erred"), "{title}"); // 4 is less than 10
    // With a result the lead is one of then.
    vote(&place, "v", "2026-03-23", ["Join", "Refuse"], &format!("{before}{}", result(4800, 5200, 2026)));
    let drawn = chart(&place, "poll_error_history", "v");
    assert!(text(&drawn["title"]).contains("Refuse was"), "{}", drawn["title"]);
    assert!(!drawn.to_string().contains("today"), "{}", drawn["title"]);
}

#[test]
fn polls_are_right_by_the_rule_of_their_vote_or_it_is_said_what_they_were_right_about() {
    let told = |rule: &str, yes: &[u32], won: [u32; 2]| {
        let place = Place::new();
        vote(
            &place,
            "v",
            "2026-03-23",
            ["Join", "Refuse"],
            &format!("[rule]\n{rule}\n{}", result(won[0], won[1], 2026)),
        );
        polls(&place, "v", 2026, yes);
        let errors = place.run(&["errors", "./v", "--json"]).json();
        (errors["sentences"].to_string(), errors["summary"]["measures"].clone())
    };
    // Carried in every poll, failed in the count.
    let (words, measures) = told("share_threshold = 0.55", &[58, 57], [5160, 4840]);
    assert!(words.contains("None of the 2 polls was on the right side of the threshold of 55%"), "{words}");
    assert_eq!(measures["right_call"], 0.0);
    assert_eq!(measures["majority_call"], 1.0);
    // Behind in one poll and in the count, and failed in all.
    let (words, measures) = told("share_threshold = 0.55", &[48, 51], [4800, 5200]);
    assert!(words.contains("All 2 polls were on the right side of the threshold"), "{words}");
    assert_eq!(measures["right_call"], 1.0);
    // No poll can tell a quorum.
    let (words, measures) = told("turnout_quorum = 0.5", &[58, 57], [5160, 4840]);
    assert!(words.contains("All 2 polls had the side with more votes ahead"), "{words}");
    assert_eq!(measures["right_call"], Value::Null);
    let (words, measures) = told("share_threshold = 0.5", &[58, 57], [5160, 4840]);
    assert!(words.contains("All 2 polls had Join ahead"), "{words}");
    assert_eq!((&measures["right_call"], &measures["majority_call"]), (&Value::from(1.0), &Value::Null));
}

#[test]
fn a_poll_first_published_after_the_vote_is_told_and_in_no_forecast_of_it() {
    let place = Place::new();
    place.vote("v", ""); // 23 March 2026
    let row =
        |id: &str, published: &str| format!("{id},{id},phone,2026-03-01,2026-03-02,{published},1000,52,48,,decided\n");
    let rows = [row("late", "2026-03-24"), row("same", "2026-03-23"), row("unknown", "")].concat();
    place.write("v/polls.csv", format!("{POLLS}{rows}"));
    for as_of in [&[][..], &["--as-of", "2026-03-30"]] {
        let forecast = place.run(&[&["forecast", "./v", "--json", "--draws", "100"], as_of].concat()).json();
        for poll in forecast["polls"].as_array().expect("polls") {
            assert_eq!(poll["used"], poll["poll_id"] != "late", "{poll}");
            let reason = text(&poll["reason"]);
            assert_eq!(reason.contains("nobody could read it before"), poll["poll_id"] == "late", "{reason}");
        }
    }
}

#[test]
fn outputs_of_another_vote_or_of_a_copy_are_not_replaced() {
    let place = Place::new();
    for (parent, id, date) in [("v", "leak", "2021-06-06"), ("w", "h1", "2003-05-04"), ("w2", "leak", "2021-06-06")] {
        vote(&place, &format!("{parent}/leak"), date, ["Join", "Refuse"], "");
        let path = place.join(parent).join("leak/vote.toml");
        let toml =
            fs::read_to_string(&path).expect("the vote").replace(&format!("\"{parent}/leak\""), &format!("\"{id}\""));
        let toml = toml.replace(&format!("Vote {parent}/leak"), &format!("Vote {id}"));
        fs::write(path, toml).expect("the vote");
        polls(&place, &format!("{parent}/leak"), date[..4].parse().expect("a year"), &[46, 47]);
    }
    let run = |folder: &str, what: &[&str]| -> Ran { place.run(&[what, &[folder, "--out", "oo"]].concat()) };
    let report = ["report"];
    let forecast = ["forecast"];
    assert_eq!(run("./v/leak", &report).code, 0);
    let page = fs::read(place.join("oo/leak/report.html")).expect("a page");
    for other in ["./w/leak", "./w2/leak"] {
        for what in [&report[..], &forecast, &["chart", "share_fan"]] {
            let ran = run(other, what);
            assert_eq!(ran.code, 7, "{other} {what:?}: {}{}", ran.out, ran.err); // FORMATS: cannot be written
            assert!(ran.err.contains("--out") && ran.err.contains("rename"), "{}", ran.err);
        }
    }
    assert_eq!(fs::read(place.join("oo/leak/report.html")).expect("a page"), page);
    // The same folder again, however it is written, and with its words mended.
    let path = place.join("v/leak/vote.toml");
    let mended = fs::read_to_string(&path).expect("the vote").replace("Vote leak", "Vote of the leak");
    fs::write(&path, mended).expect("the vote");
    let whole = place.join("v/leak").display().to_string();
    for same in ["./v/leak", "v/../v/leak", &whole] {
        let ran = run(same, &report);
        assert_eq!(ran.code, 0, "{same}: {}", ran.err);
    }
    // No absolute path stands in what is written.
    let note = fs::read_to_string(place.join("oo/.plebis/leak.json")).expect("whose outputs they are");
    assert!(!note.contains(&place.path().display().to_string()), "{note}");
}

#[test]
fn an_earlier_vote_keeps_its_options_and_units_without_figures_then_are_counted() {
    let place = Place::new();
    let head = "unit,name,parent,registered,cast,blank,spoiled,yes,no\n";
    vote(&place, "before", "2015-03-23", ["Stay", "Go"], "");
    place.write("before/results.csv", format!("{head}x,X,,200,200,0,0,90,110\n"));
    vote(&place, "v", "2026-03-23", ["Join", "Refuse"], "[baseline]\nvotes = [\"../before\"]\nkind = \"other\"");
    let units = ["a", "b", "c", "d", "e"].map(|unit| format!("{unit},{unit},,100,100,0,0,45,55\n")).concat();
    place.write("v/results.csv", format!("{head}{units}"));
    place.write("v/links.csv", "unit,baseline_vote,baseline_unit,weight\na,before,x,0.5\nb,before,x,0.5\n");
    let drawn = chart(&place, "swing_vs_baseline", "v");
    let title = text(&drawn["title"]);
    assert!(title.starts_with("Refuse in 2026 cannot be compared with Go in 2015"), "{title}");
    let notes = drawn["notes"].to_string();
    assert!(notes.contains("3 have no figures of 2015 to compare with."), "{notes}"); // c, d and e
}

#[test]
fn a_chance_is_no_fact_and_what_is_over_is_past() {
    let place = Place::new();
    vote(&place, "v", "2026-03-23", ["Join", "Refuse"], &result(4800, 5200, 2026));
    polls(&place, "v", 2026, &[46, 52, 49]);
    let forecast = place.run(&["forecast", "./v"]).out;
    assert!(forecast.contains("A win for Refuse: ") && !forecast.contains("won:"), "{forecast}");
    let fan = text(&chart(&place, "share_fan", "v")["title"]);
    assert!(fan.starts_with("Refuse got 52.0%, inside"), "{fan}"); // 5,200 of 10,000
    let cards = chart(&place, "outcome_cards", "v").to_string();
    assert!(cards.contains("would have won"), "{cards}");
    vote(&place, "open", "2026-03-23", ["Join", "Refuse"], "");
    polls(&place, "open", 2026, &[46, 52, 49]);
    assert!(text(&chart(&place, "share_fan", "open")["title"]).starts_with("Polls suggest "));
}

#[test]
fn the_checker_calls_options_by_their_names() {
    let place = Place::new();
    vote(&place, "v", "2026-03-23", ["Join", "Refuse"], &result(4800, 5200, 2026));
    polls(&place, "v", 2026, &[47, 48, 46, 80]);
    place.write(
        "v/press.csv",
        "published,measure,option,value,unit,area,text,source\n2026-03-26,share,no,56.66,percent,,,Paper\n",
    );
    for (lang, printed) in [
        ("en", "share Refuse 56.66"),
        ("fr", "part de Refuse 56,66"),
        ("de", "Anteil Refuse 56,66"),
        ("it", "quota di Refuse 56,66"),
        ("es", "porcentaje de Refuse 56,66"),
    ] {
        let told = place.run(&["check", "./v", "--lang", lang]).out.replace('\u{a0}', " ");
        assert!(told.contains(printed), "{lang}: {told}");
        // p3 has 20 percent of Refuse, the result is 52.
        let mut lines = told.lines().skip_while(|line| !line.contains("poll_unlike_others"));
        let unlike = lines.nth(1).unwrap_or_default();
        assert!(unlike.contains("Refuse"), "{lang}: {told}");
    }
}

#[test]
fn sampling_alone_is_said_of_the_polls_that_have_a_size() {
    let place = Place::new();
    vote(&place, "v", "2026-03-23", ["Join", "Refuse"], &result(4800, 5200, 2026));
    let row = |id: &str, n: &str| format!("{id},{id},phone,2026-03-01,2026-03-02,,{n},44,56,,decided\n");
    place.write("v/polls.csv", [POLLS, &row("a", "1000"), &row("b", "900"), &row("c", "")].concat());
    let errors = place.run(&["errors", "./v"]).out.replace('\n', " ");
    assert!(errors.contains("3 polls; 2 with a known sample size"), "{errors}");
    assert!(errors.contains("from the 2 polls with a known sample size"), "{errors}");
}

#[test]
fn where_polls_were_right_no_cause_accounts_for_a_gap() {
    let place = Place::new();
    vote(&place, "v", "2026-03-23", ["Join", "Refuse"], &result(4801, 5199, 2026));
    polls(&place, "v", 2026, &[47, 49]); // on average 48, 0.01 points from the result
    let title = text(&chart(&place, "gap_causes", "v")["title"]);
    assert!(title.contains("no gap to explain"), "{title}");
    let errors = place.run(&["errors", "./v"]).out;
    assert!(errors.contains("There is no gap to explain."), "{errors}");
}

#[test]
fn a_reason_that_overrides_no_error_is_not_in_the_manifest() {
    let place = Place::new();
    vote(&place, "v", "2026-03-23", ["Join", "Refuse"], &result(4800, 5200, 2026));
    polls(&place, "v", 2026, &[46]);
    let ran = place.run(&["report", "./v", "--out", "out", "--publish", "public", "--publish-anyway", "because"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let manifest = fs::read_to_string(place.join("public/v/v0001/manifest.json")).expect("a manifest");
    assert!(!manifest.contains("because"), "{manifest}");
}

#[test]
fn the_line_of_the_chosen_error_gives_the_numbers_of_the_forecast() {
    let place = Place::new();
    for id in ["new-caledonia-2018", "new-caledonia-2020", "scotland-2014", "brexit-2016"] {
        for error in [&[][..], &["--election-day-error", "ladder"]] {
            let forecast = place.run(&[&["forecast", id, "--json"], error].concat()).json();
            let lines = forecast["alternatives"].as_array().expect("other choices");
            let chosen = lines.iter().find(|line| line["chosen"] == true).expect("the chosen one");
            let quantiles = &forecast["share"]["quantiles"];
            assert_eq!([&chosen["lower"], &chosen["upper"]], [&quantiles["0.05"], &quantiles["0.95"]], "{id}");
            assert_eq!(chosen["win_yes"], forecast["win_probability"]["yes"], "{id}");
        }
    }
}

#[test]
fn what_was_uncounted_and_who_was_ahead_in_a_finished_vote_is_past_and_changes_agree_with_the_shares_beside_them() {
    let place = Place::new();
    let told = place.run(&["project", "chile-2022"]).out;
    assert!(told.contains("were complete, which no report said. They were expected to favour"), "{told}");
    assert!(told.contains("1 commune new, ") && !told.contains("1 communes"), "{told}");
    let drawn = |name: &str, id: &str| {
        assert_eq!(place.run(&["chart", name, id, "--out", "out"]).code, 0, "{name}");
        fs::read_to_string(place.join("out").join(id).join(format!("charts/{name}.json"))).expect("a chart")
    };
    let regions = drawn("outstanding_by_region", "brexit-2016");
    assert!(regions.contains("were still to be counted. They were expected to favour Leave"), "{regions}");
    assert!(drawn("map_share", "new-caledonia-2021").contains("No was ahead in all "));
    assert!(drawn("map_share", "new-caledonia-2018").contains("No won, though ahead in only "));
}
