//! What was said when: which moments are told, and in whose words.

use assert_cmd::Command;
use serde_json::Value;

use crate::folder::Place;

/// A night of sixty units in twelve steps, the first against the trend; yes stood at half in the vote before.
fn night(place: &Place, id: &str, turned: bool) {
    let (mut list, mut returns) = (
        "unit,parent,registered,cast,blank,spoiled,yes,no\n".to_owned(),
        "unit,cast,blank,spoiled,yes,no,status,reported_at\n".to_owned(),
    );
    let mut before = list.clone();
    let (mut listed, mut reported) = (Vec::new(), Vec::new());
    for unit in 0..60 {
        let was = 420 + (unit * 37) % 160;
        let swing = if unit < 8 { 12 - (unit * 5) % 9 } else { -22 - (unit * 11) % 17 };
        let yes = was + swing;
        before += &format!("u{unit:02},R{},1500,1000,0,0,{was},{}\n", unit % 5, 1000 - was);
        listed.push(format!("u{unit:02},R{},1500,,,,,\n", unit % 5));
        let minute = 10 * (unit / 5);
        reported.push(format!(
            "u{unit:02},1000,0,0,{yes},{},complete,2026-03-23T{}:{:02}:00+01:00\n",
            1000 - yes,
            20 + minute / 60,
            minute % 60
        ));
    }
    if turned {
        listed.reverse();
        reported.reverse();
    }
    list += &listed.concat();
    returns += &reported[..].concat();
    place.vote(id, "[baseline]\nvotes = [\"../before\"]");
    place.write(&format!("{id}/results.csv"), list).write(&format!("{id}/returns.csv"), returns);
    place.vote_on("before", "2020-03-22", "").write("before/results.csv", before);
}

/// The draws of a step of a night, so that both commands have the same.
const DRAWS: [&str; 2] = ["--draws", "1000"];

fn story(place: &Place, id: &str, more: &[&str]) -> Value {
    let ran = place.run(&[&["chart", "night_story", id, "--json"][..], &DRAWS, more].concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    ran.json()["chart"].clone()
}

fn list<'a>(json: &'a Value, path: &str) -> &'a Vec<Value> {
    json.pointer(path).and_then(Value::as_array).unwrap_or_else(|| panic!("{path}"))
}

fn column(chart: &Value, name: &str) -> Vec<Value> {
    let at = list(chart, "/table/columns").iter().position(|column| column == name).expect("a column");
    list(chart, "/table/rows").iter().map(|row| row[at].clone()).collect()
}

#[test]
fn a_row_says_what_the_headline_of_that_moment_said() {
    let place = Place::new();
    night(&place, "v", false);
    let langs = ["en", "fr", "de", "it", "es"];
    let charts = langs.map(|lang| story(&place, "v", &["--lang", lang]));
    let (times, shown) = (column(&charts[0], "reported_at"), column(&charts[0], "shown"));
    let times: Vec<&Value> = times.iter().zip(&shown).filter(|(_, shown)| **shown == 1).map(|(at, _)| at).collect();
    for (row, at) in times.iter().enumerate() {
        // Beside English and French each report has one more language.
        let more = langs[2 + row % 3];
        let asked = ["report", "v", "--lang", more, "--as-of", at.as_str().expect("a time"), "--out", "out"];
        assert_eq!(place.run(&[&asked[..], &DRAWS].concat()).code, 0);
        for (lang, chart) in langs.iter().zip(&charts).filter(|(lang, _)| ["en", "fr", more].contains(lang)) {
            let headline =
                std::fs::read_to_string(place.join(&format!("out/v/headline.{lang}.txt"))).expect("a headline");
            let rows = list(chart, "/figure/rows");
            assert_eq!(rows.len(), times.len());
            let said = rows[row]["said"].as_str().expect("words");
            assert!(headline.contains(&format!(" {said}.")), "{lang}, {at}: `{said}` is not in {headline}");
        }
        std::fs::remove_dir_all(place.join("out")).expect("removed");
    }
}

#[test]
fn the_first_and_the_last_moment_stay_and_seven_at_most_are_told_in_their_order() {
    let place = Place::new();
    night(&place, "v", false);
    let chart = story(&place, "v", &[]);
    let shown = column(&chart, "shown");
    assert_eq!((shown.len(), &shown[0], &shown[11]), (12, &Value::from(1), &Value::from(1))); // twelve times
    let count = shown.iter().filter(|shown| **shown == 1).count();
    assert!((3..=7).contains(&count), "{shown:?}");
    let said: Vec<&str> = list(&chart, "/figure/rows").iter().filter_map(|row| row["said"].as_str()).collect();
    assert!(said.windows(2).any(|pair| pair[0] != pair[1]), "{said:?}");
    assert_eq!(said.last(), Some(&"No wins"), "{said:?}"); // all sixty are in
    let labels: Vec<&str> = list(&chart, "/figure/rows").iter().filter_map(|row| row["label"].as_str()).collect();
    assert_eq!((labels[0], labels.last()), ("20:00", Some(&"21:50")));
    assert!(labels.is_sorted(), "{labels:?}");
    let details: Vec<&str> = list(&chart, "/figure/rows").iter().filter_map(|row| row["detail"].as_str()).collect();
    assert_eq!((details[0], details.last()), ("5 of 60 areas", Some(&"60 of 60 areas")));
}

#[test]
fn a_night_that_goes_on_ends_with_what_the_projection_says_now() {
    let place = Place::new();
    night(&place, "v", false);
    let at = "2026-03-23T20:40:00+01:00";
    let chart = story(&place, "v", &["--as-of", at]);
    let last = list(&chart, "/figure/rows").last().expect("a row").clone();
    assert_eq!(last["detail"], "25 of 60 areas"); // five times five
    let project = place.run(&["project", "v", "--json", "--as-of", at, DRAWS[0], DRAWS[1]]).json();
    assert_eq!(column(&chart, "projected_median").last(), Some(&project["share"]["quantiles"]["0.5"]));
    assert_eq!(column(&chart, "yes_wins").last(), Some(&project["win_probability"]["yes"]));
    assert!(!list(&chart, "/figure/guides").iter().any(|guide| guide["style"] == "provisional"), "no result yet");
}

#[test]
fn the_result_is_named_once_and_drawn_through_all_rows() {
    let place = Place::new();
    let ran = place.run(&["chart", "night_story", "new-caledonia-2020", "--json", "--out", "o", "--draws", "400"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let chart = ran.json()["chart"].clone();
    let guides = list(&chart, "/figure/guides");
    let labels: Vec<&str> = guides.iter().filter_map(|guide| guide["label"].as_str()).collect();
    assert_eq!(labels, ["final result 53.26%", "threshold 50%"]); // proclaimed: 81,503 of 153,036
    assert!(
        chart["title"].as_str().is_some_and(|title| title.starts_with("Replayed in a simulated order: ")),
        "{chart}"
    );
    let svg = std::fs::read_to_string(place.join("o/new-caledonia-2020/charts/night_story.svg")).expect("a picture");
    assert_eq!(svg.matches(">final result").count(), 1);
}

#[test]
fn the_order_of_rows_and_the_number_of_threads_change_nothing() {
    let place = Place::new();
    night(&place, "v", false);
    let chart = story(&place, "v", &[]);
    night(&place, "v", true);
    assert_eq!(story(&place, "v", &[]), chart);
    let mut alone = Command::new(env!("CARGO_BIN_EXE_plebis"));
    alone.current_dir(place.path()).env("RAYON_NUM_THREADS", "1");
    let ran = alone.args(["chart", "night_story", "v", "--json"]).args(DRAWS).output().expect("the program starts");
    let told: Value = serde_json::from_slice(&ran.stdout).expect("JSON");
    assert_eq!(told["chart"], chart);
}

#[test]
fn without_a_night_it_is_refused_as_the_projection_of_the_night_is() {
    let place = Place::new();
    place
        .vote("bare", "")
        .vote("listed", "")
        .write("listed/results.csv", "unit,parent,registered,cast,yes,no\na,A,100,,,\nb,B,100,,,\n");
    // A count of its own of which nobody knows what is out.
    place.vote("own", "").write(
        "own/returns.csv",
        "unit,cast,blank,spoiled,yes,no,status,reported_at\na,100,0,0,40,60,complete,2026-03-23T22:00:00Z\n",
    );
    for (id, reason) in
        [("bare", "has a result"), ("listed", "has a result"), ("own", "nobody knows what is uncounted")]
    {
        let [own, like] = ["night_story", "night_projection"].map(|name| place.run(&["chart", name, id]));
        assert_eq!(own.code, 6, "{id}: {}", own.err); // FORMATS: nothing honest can be said yet
        assert_eq!(own.err.replace("night_story", "night_projection"), like.err, "{id}");
        assert!(own.err.contains(reason), "{id}: {}", own.err);
    }
}
