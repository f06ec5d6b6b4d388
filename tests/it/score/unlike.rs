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
        ("hub.csv", ["several targets, turnout and yes share", "--columns race=target"]),
    ] {
        let ran = place.run(&["score", file, "r.csv"]);
        let err = ran.err.replace('│', " ").split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(ran.code == 3 && words.iter().all(|word| err.contains(word)), "{file}: {err}");
    }
}
