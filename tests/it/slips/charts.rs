//! Charts of a vote whose threshold is not one half.

use serde_json::Value;

use crate::folder::Place;

/// Twelve of forty units counted near a threshold of 60 %, and four polls around it.
fn sixty(place: &Place, id: &str, focus: &str) {
    let mut results = "unit,parent,registered,cast,blank,spoiled,yes,no\n".to_owned();
    let (mut before, mut returns) = (results.clone(), "unit,cast,blank,spoiled,yes,no,status,reported_at\n".to_owned());
    for unit in 0..40 {
        let yes = 540 + (unit * 7) % 23 * 5;
        results += &format!("u{unit:02},R{},1500,,,,,\n", unit % 4);
        before += &format!("u{unit:02},R{},1500,1000,0,0,{},{}\n", unit % 4, yes - 10, 1010 - yes);
        if unit < 12 {
            let hour = 19 + unit / 4;
            returns += &format!("u{unit:02},1000,0,0,{yes},{},complete,2026-03-23T{hour}:00:00-03:30\n", 1000 - yes);
        }
    }
    let more = "[rule]\nshare_threshold = 0.6\n[baseline]\nvotes = [\"../before\"]";
    let toml = format!(
        "id = \"{id}\"\ntitle = \"Made\"\ndate = 2026-03-23\nfocus = \"{focus}\"\n[options]\nyes = \"Yes\"\nno = \"No\"\n{more}\n"
    );
    place.write(&format!("{id}/vote.toml"), toml).write(&format!("{id}/results.csv"), results);
    place.write(&format!("{id}/returns.csv"), returns);
    place.vote_on("before", "2020-03-22", "").write("before/results.csv", before);
}

fn polls(place: &Place, id: &str) {
    let mut polls = "poll_id,pollster,field_start,field_end,published,n,yes,no,base\n".to_owned();
    for at in 1..5 {
        polls += &format!(
            "p{at},H{at},2026-03-0{at},2026-03-0{at},2026-03-0{},1000,{},{},decided\n",
            at + 1,
            58 + at,
            42 - at
        );
    }
    place.write(&format!("{id}/polls.csv"), polls);
}

fn figure(place: &Place, name: &str, id: &str) -> Value {
    let ran = place.run(&["chart", name, id, "--json", "--draws", "2000"]);
    assert_eq!(ran.code, 0, "{name}: {}", ran.err);
    ran.json()["chart"]["figure"].clone()
}

#[test]
fn guides_stand_at_the_threshold_of_the_option_in_focus() {
    let place = Place::new();
    for (focus, at, label) in [("yes", 0.6, "threshold 60%"), ("no", 0.4, "threshold 40%")] {
        sixty(&place, focus, focus);
        polls(&place, focus);
        for name in ["night_projection", "night_story", "share_fan"] {
            let guides = figure(&place, name, focus)["guides"].as_array().expect("guides").clone();
            let threshold: Vec<&Value> = guides.iter().filter(|guide| guide["style"] == "threshold").collect();
            assert_eq!(threshold.len(), 1, "{name}: {guides:?}"); // one rule
            assert_eq!(
                (threshold[0]["at"].as_f64(), threshold[0]["label"].as_str()),
                (Some(at), Some(label)),
                "{name}"
            );
        }
        assert_eq!(figure(&place, "outcome_cards", focus)["threshold"], 0.6); // the left part of every bar is yes
    }
}

/// Places of all threshold guides in a picture.
fn thresholds(figure: &Value) -> Vec<f64> {
    let own = figure["at"].as_f64().filter(|_| figure["style"] == "threshold");
    let inner = match figure {
        Value::Array(parts) => parts.iter().flat_map(thresholds).collect(),
        Value::Object(parts) => parts.values().flat_map(thresholds).collect(),
        _ => Vec::new(),
    };
    own.into_iter().chain(inner).collect()
}

#[test]
fn after_the_vote_the_guides_stand_at_the_threshold_too() {
    let place = Place::new();
    for (focus, at) in [("yes", 0.6), ("no", 0.4)] {
        sixty(&place, focus, focus);
        polls(&place, focus);
        let read = |file: &str| std::fs::read_to_string(place.join(&format!("{focus}/{file}"))).expect("a file");
        let result = "[[result]]\nstatus = \"final\"\nat = 2026-03-24\nregistered = 60000\ncast = 40000\nyes = 23870\nno = 16130\n";
        let toml = read("vote.toml") + result;
        let counted = std::fs::read_to_string(place.join("before/results.csv")).expect("a file");
        place.write(&format!("{focus}/vote.toml"), toml).write(&format!("{focus}/results.csv"), counted);
        for name in ["poll_gap", "swing_vs_baseline"] {
            let found = thresholds(&figure(&place, name, focus));
            assert!(!found.is_empty() && found.iter().all(|place| *place == at), "{name} {focus}: {found:?}");
        }
    }
}

#[test]
fn dots_are_counted_on_both_sides_of_a_threshold_of_sixty_per_cent() {
    let place = Place::new();
    for (focus, at) in [("yes", 0.6), ("no", 0.4)] {
        sixty(&place, focus, focus);
        let dots = figure(&place, "outcome_dots", focus);
        assert_eq!(dots["threshold"].as_f64(), Some(at));
        let values: Vec<f64> = dots["values"].as_array().expect("values").iter().filter_map(Value::as_f64).collect();
        assert_eq!(values.len(), 50); // as the labels say
        let above = values.iter().filter(|value| **value > at).count();
        assert!((1..50).contains(&above), "{above}"); // near the threshold
        let (below, own) = if focus == "yes" {
            ("the proposal fails", "the proposal is carried")
        } else {
            ("the proposal is carried", "the proposal fails")
        };
        let labels = [format!("{below} in {} of 50", 50 - above), format!("{own} in {above} of 50")];
        assert_eq!(
            dots["labels"].as_array().expect("labels").iter().filter_map(Value::as_str).collect::<Vec<_>>(),
            labels
        );
        let other = if focus == "yes" { "no" } else { "yes" };
        assert_eq!(dots["tones"], serde_json::json!([other, focus])); // below, above
    }
}

#[test]
fn cards_name_the_proposal_by_the_threshold_and_not_by_the_half() {
    let place = Place::new();
    sixty(&place, "yes", "yes");
    let cards = figure(&place, "outcome_cards", "yes")["cards"].as_array().expect("cards").clone();
    assert_eq!(cards.len(), 9);
    for card in cards {
        let passes = card["share"].as_f64().is_some_and(|share| share > 0.6);
        assert!(card["share"].as_f64() > Some(0.5)); // half decides nothing here
        assert_eq!(card["winner"], if passes { "yes" } else { "no" }, "{card}");
        assert_eq!(card["label"], if passes { "The proposal is carried" } else { "The proposal fails" });
    }
}

#[test]
fn the_clock_of_the_night_is_that_of_the_returns() {
    let place = Place::new();
    sixty(&place, "yes", "yes");
    let json = place.run(&["project", "yes", "--json", "--draws", "500"]).json();
    assert_eq!(json["as_of"], "2026-03-23T21:00:00-03:30"); // the last of three times
    assert_eq!(place.run(&["report", "yes", "--out", "out", "--draws", "500"]).code, 0);
    let headline = std::fs::read_to_string(place.join("out/yes/headline.en.txt")).expect("a headline");
    assert!(headline.contains("As of 21:00, Yes has 58.88% of the votes counted (12 of 40 units"), "{headline}");
    // By Greenwich 23:30: an instant of another clock cuts at the same place.
    for (as_of, units) in [
        ("2026-03-23T23:30:00Z", 8),
        ("2026-03-24T00:29:59Z", 8),
        ("2026-03-24T00:30:00Z", 12),
        ("2026-03-23T20:59:59-03:30", 8),
    ] {
        let json = place.run(&["project", "yes", "--json", "--draws", "500", "--as-of", as_of]).json();
        assert_eq!(json["counted"]["units"], units, "{as_of}"); // 20:00 and 21:00 at −03:30 are 23:30 and 00:30
    }
}

#[test]
fn a_range_printed_for_the_other_option_is_drawn_as_the_rest_of_it() {
    let place = Place::new();
    let result = "[[result]]\nstatus = \"final\"\nat = 2026-03-24\nregistered = 1500\ncast = 1000\nyes = 590\nno = 410";
    let range = "low = 40\nlow_base = \"two_way\"\nhigh = 48\nhigh_base = \"two_way\"\nsource = \"s\"";
    polls(&place, "v");
    // 40 to 48 % for No are 52 to 60 % for Yes.
    for (option, band) in [("yes", [0.40, 0.48]), ("no", [0.52, 0.60])] {
        place.vote("v", &format!("{result}\n[forecast_range]\noption = \"{option}\"\n{range}"));
        let chart = place.run(&["chart", "poll_gap", "v", "--json"]).json();
        let drawn: Vec<f64> = chart["chart"]["figure"]["panels"][0]["press"]["range"]
            .as_array()
            .expect("a band")
            .iter()
            .filter_map(Value::as_f64)
            .collect();
        let near = drawn.iter().zip(band).all(|(drawn, end): (&f64, f64)| (drawn - end).abs() < 1e-9);
        assert!(drawn.len() == 2 && near, "{option}: {drawn:?}");
    }
}
