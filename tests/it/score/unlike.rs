//! Forecasts that cannot be compared as they stand, and tables that do not say what they seem to.

use crate::folder::Place;

/// Draws of a model for three races, evenly around one half.
fn draws(model: &str, n: u32) -> String {
    let one =
        |race: u32, i: u32| format!("{model},r{race},{:.4},{i}\n", 0.5 + 0.1 * (f64::from(i) / f64::from(n) - 0.5));
    (1..=3).flat_map(|race| (1..=n).map(move |i| one(race, i))).collect()
}

#[test]
fn models_with_other_numbers_of_draws_are_not_ranked_by_the_plain_crps() {
    let place = Place::new();
    place.write("few.csv", format!("model,race,predicted,sample_id\n{}{}", draws("m1", 3), draws("m2", 100)));
    place.write("r.csv", "race,observed\nr1,0.51\nr2,0.48\nr3,0.5\n");
    let ran = place.run(&["score", "few.csv", "r.csv"]);
    let said = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("they have 3 and 100 draws a race. Compare crps_fair."), "{said}");
    assert!(said.contains("(crps_fair, ") && !said.contains("(crps, "), "{said}");
    // Of three draws a 90 % interval is their range: it says nothing of the model.
    assert!(
        said.contains("m1: its forecasts have as few as 3 draws a race") && !said.contains("m1: its 90%"),
        "{said}"
    );
    let json = place.run(&["score", "few.csv", "r.csv", "--json"]).json();
    let levels = |model: usize| json["models"][model]["coverage"].as_array().map(Vec::len);
    assert_eq!((levels(0), levels(1), json["forecasts"][0]["draws"].as_u64()), (Some(0), Some(3), Some(3))); // 50 % needs 4
}

#[test]
fn a_column_that_is_not_read_is_told_with_the_one_that_is_meant() {
    let place = Place::new();
    place.write("q.csv", "model,race,predicted,quantile\nm,r1,0.5,0.5\n").write("r.csv", "race,observed\nr1,0.51\n");
    let ran = place.run(&["score", "q.csv", "r.csv"]);
    assert!(ran.err.contains("column `quantile` is not known and is ignored"), "{}", ran.err);
    assert!(
        ran.err.contains("did you mean `quantile_level`? Then write --columns quantile_level=quantile"),
        "{}",
        ran.err
    );
    let json = place.run(&["score", "q.csv", "r.csv", "--json"]).json();
    assert_eq!(json["findings"][0]["code"], "unknown_column");
}

#[test]
fn a_heading_names_only_the_columns_that_it_lacks() {
    let place = Place::new();
    place.write("q.csv", "model,race,prediction\nm,r1,0.5\n").write("p.csv", "model,race,predicted\nm,r1,0.5\n");
    place.write("r.csv", "race,result\nr1,0.51\n").write("x.csv", "race,x\nr1,0.51\n");
    for (args, problem, cure) in [
        (["q.csv", "r.csv"], "has no column observed", "--columns observed=result"),
        (["q.csv", "x.csv"], "has no column observed", "race,observed"),
        (["q.csv", "scotland-2014"], "has no column predicted", "--columns predicted=prediction"),
    ] {
        let ran = place.run(&["score", args[0], args[1]]);
        let err = ran.err.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(ran.code == 3 && err.contains(problem) && err.contains(cure), "{args:?}: {err}");
    }
}

#[test]
fn a_file_that_is_not_there_is_no_vote_and_races_without_result_are_named() {
    let place = Place::new();
    place.write("p.csv", "model,race,predicted\nm,a,0.5\nm,b,0.5\n");
    let ran = place.run(&["score", "p.csv", "nosuch.csv"]);
    assert!(ran.code == 3 && ran.err.contains("nosuch.csv") && !ran.err.contains("scotland"), "{}", ran.err);
    let ran = place.run(&["score", "p.csv", "scotland-2014"]);
    assert!(ran.code == 6 && ran.err.contains("a and b") && ran.err.contains("scotland-2014"), "{}", ran.err);
}

#[test]
fn a_quantile_that_cannot_be_is_refused_with_the_figures_and_lines_of_the_file() {
    let place = Place::new();
    let head = "model,race,option,predicted,quantile_level\n";
    place.write("cross.csv", format!("{head}m,r1,no,0.48,0.05\nm,r1,no,0.45,0.95\n"));
    place.write("twice.csv", format!("{head}m,r1,no,0.45,0.05\nm,r1,no,0.48,0.95\nm,r1,no,0.46,0.05\n"));
    let hub = "model_id,location,target,output_type,output_type_id,value\n";
    place.write("hub.csv", format!("{hub}m,r1,yes share,quantile,0.5,0.5\nm,r1,turnout,quantile,0.5,0.8\n"));
    place.write("r.csv", "race,observed\nr1,0.51\n");
    for (file, words) in [
        ("cross.csv", ["0.48 at level 0.05 (line 2)", "0.45 at 0.95 (line 3)"]),
        ("twice.csv", ["level 0.05 is given twice, first in line 2", "line 4"]),
        ("hub.csv", ["several targets, turnout and yes share", "add a column `target` to RESULT"]),
    ] {
        let ran = place.run(&["score", file, "r.csv"]);
        let err = ran.err.replace('│', " ").split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(ran.code == 3 && words.iter().all(|word| err.contains(word)), "{file}: {err}");
    }
}

#[test]
fn several_targets_in_several_places_are_scored_each_with_its_own_outcomes() {
    let place = Place::new();
    let head = "model_id,location,target,output_type,output_type_id,value\n";
    let mut forecasts = head.to_owned();
    for model in ["a", "b"] {
        for location in ["north", "south"] {
            for (target, middle) in [("share", 0.5), ("turnout", 0.7)] {
                for (level, off) in [(0.05, -0.05), (0.5, 0.0), (0.95, 0.05)] {
                    forecasts += &format!("{model},{location},{target},quantile,{level},{:.2}\n", middle + off);
                }
            }
        }
    }
    let outcomes = "share,north,0.52\nshare,south,0.51\nturnout,north,0.73\nturnout,south,0.71\n";
    place.write("f.csv", &forecasts);
    place.write("r.csv", format!("target,location,observation\n{outcomes}"));
    place.write("ours.csv", format!("target,race,observed\n{outcomes}"));
    for result in ["r.csv", "ours.csv"] {
        let ran = place.run(&["score", "f.csv", result, "--json"]);
        let json = ran.json();
        let list = |key: &str| json[key].as_array().expect("a list").clone();
        let errors: Vec<(String, u64, f64)> = list("models")
            .iter()
            .map(|model| {
                let name = model["model"].as_str().expect("a name").to_owned();
                (name, model["n"].as_u64().expect("n"), model["mae_points"].as_f64().expect("points"))
            })
            .collect();
        // Means of 2 and 1, and of 3 and 1 points.
        for ((name, n, error), (model, points)) in
            errors.iter().zip([("a share", 1.5), ("a turnout", 2.0), ("b share", 1.5), ("b turnout", 2.0)])
        {
            assert!(name == model && *n == 2 && (error - points).abs() < 1e-9, "{errors:?}");
        }
        assert_eq!(list("forecasts")[0]["race"], "north share");
        // A share is no rival of a turnout.
        let pairs: Vec<String> =
            list("pairs").iter().map(|pair| format!("{} {}", pair["first"], pair["second"])).collect();
        assert_eq!(pairs, ["\"a share\" \"b share\"", "\"a turnout\" \"b turnout\""]);
        assert_eq!((list("findings").len(), list("without_outcome").len()), (0, 0), "{}", ran.err);
    }
    // Outcomes of one of them: the other is told as not scored.
    place.write("one.csv", "target,location,observation\nshare,north,0.52\n");
    let ran = place.run(&["score", "f.csv", "one.csv"]);
    assert!(
        ran.code == 0 && ran.out.contains("north turnout") && ran.out.contains("south share"),
        "{}{}",
        ran.out,
        ran.err
    );
}

#[test]
fn the_cure_of_several_targets_beside_a_vote_is_true() {
    let place = Place::new();
    let row = |target: &str| format!("m,nc,{target},quantile,0.5,0.45\n");
    let head = "model_id,location,target,output_type,output_type_id,value\n";
    place.write("f.csv", format!("{head}{}{}", row("share"), row("margin")));
    place.write("r.csv", "target,location,observation\nshare,nc,0.43\nmargin,nc,0.13\n");
    let ran = place.run(&["score", "f.csv", "new-caledonia-2018"]);
    let err = ran.err.replace('│', " ").split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(ran.code == 3 && err.contains("f.csv, line 3, column `target`"), "{err}");
    assert!(err.contains("a table with target, location and observation"), "{err}");
    assert_eq!(place.run(&["score", "f.csv", "r.csv"]).code, 0);
}

#[test]
fn draws_of_turnout_have_no_winner() {
    let place = Place::new();
    let rows =
        |target: &str| -> String { (1..=4).map(|i| format!("m,r1,{target},sample,{i},0.{}\n", 5 * i + 45)).collect() };
    place.write(
        "f.csv",
        format!("model_id,location,target,output_type,output_type_id,value\n{}{}", rows("share"), rows("turnout")),
    );
    place.write("r.csv", "target,location,observation\nshare,r1,0.52\nturnout,r1,0.62\n");
    let json = place.run(&["score", "f.csv", "r.csv", "--json"]).json();
    let brier = |model: usize| {
        (json["models"][model]["model"].as_str().expect("a name").to_owned(), json["models"][model]["brier"].as_f64())
    };
    // Of .50, .55, .60 and .65 three lie above one half.
    assert_eq!([brier(0), brier(1)], [("m share".to_owned(), Some(0.0625)), ("m turnout".to_owned(), None)]);
}
