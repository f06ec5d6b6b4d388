//! Whole tables of forecasts scored.

use plebis::language::Lang;
use plebis::score::table::{Outcomes, Prediction, Scores, evaluate, read_forecasts, read_outcomes};

fn file(text: &str, name: &str) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(name);
    std::fs::write(&path, text).expect("a file");
    (folder, path)
}

fn scores(forecasts: &str, outcomes: &[(&str, f64)]) -> Scores {
    let (_folder, path) = file(forecasts, "f.csv");
    let outcomes = Outcomes {
        by_race: outcomes.iter().map(|(race, value)| ((*race).to_owned(), *value)).collect(),
        threshold: 0.5,
        ..Outcomes::default()
    };
    evaluate(
        &read_forecasts(&path, None, &plebis::data::Renames::default()).expect("forecasts").forecasts,
        &outcomes,
        2018,
    )
    .expect("scores")
}

#[track_caller]
fn near(got: Option<f64>, expected: f64) {
    let got = got.expect("a score");
    assert!((got - expected).abs() < 1e-12, "expected {expected}, got {got}");
}

#[test]
fn quantiles_get_the_weighted_interval_score_of_the_oracle() {
    // forecast_scores.json, row "weighted interval score": 0.05179518544910138
    let text = "model,race,predicted,quantile_level\nm,r,0.655,0.5\nm,r,0.58,0.025\nm,r,0.73,0.975\nm,r,0.6,0.1\nm,r,0.71,0.9\n\
                m,r,0.63,0.25\nm,r,0.68,0.75\n";
    let scores = scores(text, &[("r", 0.5667048145508986)]);
    let one = &scores.forecasts[0];
    near(one.wis, 0.05179518544910138);
    near(Some(one.dispersion.unwrap() + one.overprediction.unwrap() + one.underprediction.unwrap()), one.wis.unwrap()); // identity
    assert_eq!(one.underprediction, Some(0.0)); // every quantile above the outcome
    assert!(one.intervals.iter().all(|interval| !interval.held));
}

#[test]
fn without_a_median_the_weighted_interval_score_is_over_the_intervals_alone() {
    let ends = "model,race,predicted,quantile_level\nm,r,0.4,0.05\nm,r,0.6,0.95\nm,r,0.45,0.25\nm,r,0.55,0.75\n";
    // Widths .2 and .1, outcome .5 inside: (.05 · .2 + .25 · .1)/2, and with the median .52 (.02/2 + .035)/2.5
    near(scores(ends, &[("r", 0.5)]).forecasts[0].wis, 0.035 / 2.0);
    near(scores(&format!("{ends}m,r,0.52,0.5\n"), &[("r", 0.5)]).forecasts[0].wis, 0.045 / 2.5);
}

#[test]
fn draws_get_crps_transform_and_the_probability_of_winning() {
    let mut text = "model,race,predicted,sample_id\n".to_owned();
    for (i, x) in [0.655, 0.7, 0.62, 0.68, 0.59, 0.71, 0.66, 0.64, 0.69, 0.605, 0.673].iter().enumerate() {
        text += &format!("m,r,{x},{i}\n");
    }
    let scores = scores(&text, &[("r", 0.5667048145508986)]);
    let one = &scores.forecasts[0];
    near(one.crps, 0.06864229288711791); // forecast_scores.json, row "CRPS ensemble", nrg
    near(one.crps_fair, 0.06651336726728321); // the same row, fair
    near(one.dawid_sebastiani, -0.792673637274862); // row "Dawid-Sebastiani"
    assert_eq!((one.pit, one.probability, one.happened, one.brier), (Some(0.0), Some(1.0), true, Some(0.0))); // all draws above
}

#[test]
fn the_randomised_transform_of_a_race_is_its_own_wherever_its_rows_stand() {
    let rows = |model: &str, race: usize| -> Vec<String> {
        (0..3).map(|i| format!("{model},r{race},{},{i}\n", 0.4 + 0.1 * f64::from(i))).collect()
    };
    let mut table: Vec<String> = (0..6).flat_map(|race| rows("m", race)).collect();
    let outcomes = [("r0", 0.35), ("r1", 0.45), ("r2", 0.5), ("r3", 0.55), ("r4", 0.65), ("r5", 0.45)];
    let of = |table: &[String]| scores(&format!("model,race,predicted,sample_id\n{}", table.concat()), &outcomes);
    let kept = of(&table);
    table.reverse();
    assert_eq!(of(&table), kept);
    table.extend(rows("a", 3));
    let more = of(&table);
    let place = |scores: &Scores, model: &str, race: &str| {
        let own = |one: &&plebis::score::table::ForecastScore| one.model == model && one.race == race;
        scores.forecasts.iter().find(own).and_then(|one| one.pit_randomised).expect("a place")
    };
    for (race, cells) in [("r0", 0.0..0.25), ("r1", 0.25..0.5), ("r2", 0.25..0.75), ("r4", 0.75..1.0)] {
        assert!(cells.contains(&place(&kept, "m", race)), "{race}: {}", place(&kept, "m", race)); // of four cells
        assert_eq!(place(&more, "m", race), place(&kept, "m", race));
    }
    assert_eq!(place(&more, "a", "r3"), place(&kept, "m", "r3"), "the same draws of the same race");
    assert!(place(&kept, "m", "r1") != place(&kept, "m", "r5"), "another race");
}

#[test]
fn probabilities_get_brier_with_parts_and_the_log_score() {
    let text = "model,race,predicted\na,r1,0.97\na,r2,0.64\na,r3,0.5\na,r4,0.12\na,r5,0.03\n";
    let scores = scores(text, &[("r1", 1.0), ("r2", 0.0), ("r3", 1.0), ("r4", 0.0), ("r5", 1.0)]);
    let model = &scores.models[0];
    near(model.brier, 0.32316); // forecast_scores.json, row "Brier", mean
    near(scores.forecasts[4].log_score, 3.506557897319981); // row "log score binary", last
    // Each probability once: reliability would be the Brier score, and resolution the uncertainty.
    assert_eq!((model.reliability, model.resolution, model.probability_bins), (None, None, Some(5)));
    near(model.uncertainty, 0.24); // .6 · .4
}

#[test]
fn the_parts_of_brier_are_told_where_probabilities_recur() {
    let text = "model,race,predicted\na,r1,0.8\na,r2,0.8\na,r3,0.8\na,r4,0.2\na,r5,0.2\n";
    let scores = scores(text, &[("r1", 1.0), ("r2", 1.0), ("r3", 0.0), ("r4", 0.0), ("r5", 0.0)]);
    let model = &scores.models[0];
    near(model.reliability, 0.6 * (0.8_f64 - 2.0 / 3.0).powi(2) + 0.4 * 0.04); // Murphy (1973)
    near(model.resolution, 0.6 * (2.0_f64 / 3.0 - 0.4).powi(2) + 0.4 * 0.16);
    assert_eq!(model.probability_bins, Some(2));
    let sum = model.reliability.unwrap() - model.resolution.unwrap() + model.uncertainty.unwrap();
    near(model.brier, sum); // identity
}

#[test]
fn two_models_are_compared_on_their_common_races() {
    let mut text = "model,race,predicted\n".to_owned();
    for race in 0..6 {
        text += &format!("good,r{race},0.9\nbad,r{race},0.4\n");
    }
    text += "good,alone,0.9\n";
    let races: Vec<String> = (0..6).map(|race| format!("r{race}")).collect();
    let outcomes: Vec<(&str, f64)> = races.iter().map(|race| (race.as_str(), 1.0)).collect();
    let scores = scores(&text, &outcomes);
    let pair = &scores.pairs[0];
    assert_eq!((pair.first.as_str(), pair.second.as_str(), pair.score, pair.n), ("bad", "good", "brier", 6));
    assert!((pair.mean_difference - 0.35).abs() < 1e-12); // 0.36 − 0.01
    assert!((pair.p_value - 2.0 / 64.0).abs() < 1e-12 && pair.exact); // 2 of 2⁶ sign patterns
    assert_eq!(scores.without_outcome, ["alone"]);
    assert!(scores.sentences.of(Lang::En).iter().any(|text| text.starts_with("good forecast better than bad")));
}

#[test]
fn few_races_are_said_to_be_too_few() {
    let quantiles = |model: &str, race: &str, middle: f64| {
        [(0.05, middle - 0.05), (0.5, middle), (0.95, middle + 0.05)]
            .map(|(level, value)| format!("{model},{race},{value},{level}\n"))
            .concat()
    };
    let mut text = "model,race,predicted,quantile_level\n".to_owned();
    for race in ["r1", "r2"] {
        text += &quantiles("near", race, 0.5);
        text += &quantiles("far", race, 0.4);
    }
    let two = scores(&text, &[("r1", 0.51), ("r2", 0.49)]).sentences;
    let said = |texts: &[String], words: &str| texts.iter().any(|text| text.contains(words));
    assert!(
        said(&two.of(Lang::En), "near: its 90% intervals held the outcome in 2 of 2 races"),
        "{:?}",
        two.of(Lang::En)
    );
    assert!(said(&two.of(Lang::En), "too few to judge their width"));
    assert!(
        said(&two.of(Lang::En), "near scored better than far (wis, 2 races), but fewer than six"),
        "{:?}",
        two.of(Lang::En)
    );
    assert!(said(&two.of(Lang::Fr), "(wis, 2 scrutins), mais moins de six"), "{:?}", two.of(Lang::Fr));
    let one = scores(&text, &[("r1", 0.51)]).sentences;
    assert!(
        one.of(Lang::En).contains(&"near: its 90% interval held the outcome.".to_owned()),
        "{:?}",
        one.of(Lang::En)
    );
    assert!(
        one.of(Lang::En).contains(&"far: its 90% interval did not hold the outcome.".to_owned()),
        "{:?}",
        one.of(Lang::En)
    );
}

#[test]
fn the_no_side_turned_round_scores_the_same() {
    let levels = [(0.05, 0.40), (0.5, 0.45), (0.95, 0.52)];
    let mut text = "model,race,predicted,quantile_level,option\n".to_owned();
    for (level, value) in levels {
        // Where yes has its 5 % quantile, no has its 95 % one.
        text += &format!("yes,r,{value},{level},yes\nno,r,{},{:.2},no\n", 1.0 - value, 1.0 - level);
    }
    let scores = scores(&text, &[("r", 0.43)]);
    near(scores.models[0].wis, scores.models[1].wis.expect("quantiles"));
    assert_eq!(scores.models[0].coverage[0].held, scores.models[1].coverage[0].held);
}

#[test]
fn a_plebis_table_of_draws_is_taken_as_it_is() {
    let (_folder, path) = file(
        ".chain,.iteration,.draw,stage,share_yes\n1,1,1,forecast,0.4\n1,2,2,forecast,0.5\n1,1,1,project,0.45\n",
        "d.csv",
    );
    let read = read_forecasts(&path, Some("my-vote"), &plebis::data::Renames::default()).expect("draws").forecasts;
    assert_eq!(read.len(), 2);
    assert_eq!((read[0].model.as_str(), read[0].race.as_str()), ("forecast", "my-vote"));
    assert!(matches!(&read[0].prediction, Prediction::Draws { sorted, .. } if *sorted == [0.4, 0.5]));
}

#[test]
fn what_is_no_forecast_is_refused() {
    for (text, word) in [
        ("model,race,value\nm,r,0.5\n", "predicted"),
        ("model,race,predicted,quantile_level\nm,r,0.5,1.5\n", "level"),
        ("model,race,predicted,quantile_level\nm,r,0.5,0.5\nm,r,0.6,0.5\n", "twice"),
        ("model,race,predicted,quantile_level\nm,r,0.5,0.5\nm,r,0.6,\n", "is blank here"),
        ("model,race,predicted,quantile_level,sample_id\nm,r,0.5,0.5,\nm,r,0.6,,1\n", "mixed"),
        ("model,race,predicted\nm,r,0.5\nm,r,0.6\n", "several numbers"),
        ("model,race,predicted\nm,r,52\n", "far outside 0..1"),
        ("model,race,predicted\nm,r,1.2\n", "outside 0..1"),
        ("model,race,predicted,sample_id\nm,r,52,1\n", "far outside 0..1"),
        ("model,race,predicted,quantile_level\nm,r,0.6,0.25\nm,r,0.5,0.75\n", "cross"),
        ("model,race,predicted,sample_id\nm,r,,1\n", "blank"),
    ] {
        let (_folder, path) = file(text, "f.csv");
        let error = read_forecasts(&path, None, &plebis::data::Renames::default()).expect_err(text);
        assert!(error.to_string().contains(word), "{text}: {error}");
    }
    let (_folder, path) = file("race,observed\nr,0.4\nr,0.6\n", "o.csv");
    assert!(
        read_outcomes(&path, &plebis::data::Renames::default(), &Default::default())
            .expect_err("two outcomes")
            .to_string()
            .contains("another outcome")
    );
}

#[test]
fn nothing_is_scored_without_an_outcome() {
    let (_folder, path) = file("model,race,predicted\nm,r,0.5\n", "f.csv");
    let forecasts = read_forecasts(&path, None, &plebis::data::Renames::default()).expect("forecasts").forecasts;
    let error = evaluate(&forecasts, &Outcomes::default(), 1).expect_err("no outcome");
    assert_eq!(error.exit_code(), 6); // FORMATS: nothing honest can be said yet
}

/// The forecasts of a hubverse table, each with its kind.
fn hubverse(rows: &str, race: Option<&str>) -> Result<Vec<(String, String, Prediction)>, String> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("hub.csv");
    std::fs::write(&path, format!("model_id,location,output_type,output_type_id,value\n{rows}")).expect("a file");
    let read = read_forecasts(&path, race, &plebis::data::Renames::default());
    let read = read.map_err(|error| match error {
        plebis::Error::Input(error) => format!("{error} {}", error.cure.english()),
        other => other.to_string(),
    })?;
    Ok(read.forecasts.into_iter().map(|one| (one.model, one.race, one.prediction)).collect())
}

#[test]
fn a_hubverse_table_is_read_by_its_own_words() {
    let read = hubverse(
        "a,x,quantile,0.05,0.4\na,x,quantile,0.5,0.5\na,x,quantile,0.95,0.6\na,x,median,,0.5\na,x,mean,,0.51\n\
         b,x,sample,1,0.45\nb,x,sample,2,0.55\nb,x,median,,0.5\nc,x,median,NA,0.52\nd,x,pmf,yes,0.7\nd,x,pmf,no,0.3\ne,x,mean,,0.5\n",
        None,
    )
    .expect("forecasts");
    let told: Vec<(&str, &Prediction)> =
        read.iter().map(|(model, _, prediction)| (model.as_str(), prediction)).collect();
    let [(_, a), (_, b), (_, c), (_, d)] = &told[..] else { panic!("{told:?}") }; // e has a mean alone
    assert_eq!(**a, Prediction::Quantiles(vec![(0.05, 0.4), (0.5, 0.5), (0.95, 0.6)]));
    assert!(matches!(b, Prediction::Draws { sorted, .. } if *sorted == [0.45, 0.55]));
    assert_eq!(**c, Prediction::Quantiles(vec![(0.5, 0.52)]));
    assert_eq!(**d, Prediction::Probability(0.7));
    assert!(read.iter().all(|(_, race, _)| race == "x"));
    // Of a table about one vote the vote is the race, whatever its location is called.
    assert_eq!(hubverse("a,UK,median,,0.5\n", Some("v")).expect("forecasts")[0].1, "v");
}

#[test]
fn what_a_hubverse_table_cannot_mean_is_refused_with_the_cure() {
    for (rows, word) in [
        ("a,x,cdf,0.5,0.4\n", "can be given as quantiles"),
        ("a,x,quantile,5,0.4\n", "levels lie between 0 and 1"),
        ("a,x,quantile,,0.4\n", "levels lie between 0 and 1"),
        ("a,x,sample,,0.4\n", "fill it in"),
        ("a,x,sample,1,0.4\na,x,sample,1,0.5\n", "a number of its own"),
        ("a,x,pmf,large,0.4\n", "write yes or no"),
        ("a,x,quantile,0.5,0.4\na,x,median,,0.5\n", "correct one of the two"),
        ("a,x,quantile,0.5,52\n", "as fractions"),
    ] {
        let error = hubverse(rows, None).expect_err(rows);
        assert!(error.contains(word), "{rows}: {error}");
    }
}

#[test]
fn forecasts_of_several_days_are_forecasts_of_their_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("hub.csv");
    let rows = "2026-01-01,a,x,median,,0.5\n2026-02-01,a,x,median,,0.52\n";
    std::fs::write(&path, format!("reference_date,model_id,location,output_type,output_type_id,value\n{rows}"))
        .expect("a file");
    let read = read_forecasts(&path, None, &plebis::data::Renames::default()).expect("forecasts").forecasts;
    let models: Vec<&str> = read.iter().map(|forecast| forecast.model.as_str()).collect();
    assert_eq!(models, ["a 2026-01-01", "a 2026-02-01"]);
}

#[test]
fn columns_of_forecasts_and_outcomes_are_renamed() {
    let place = crate::folder::Place::new();
    place.write("f.csv", "who,where,predicted,quantile_level\na,r1,0.45,0.05\na,r1,0.5,0.5\na,r1,0.56,0.95\n");
    place.write("r.csv", "where,result\nr1,0.52\n");
    let columns = "model=who,race=where,observed=result";
    let ran = place.run(&["score", "f.csv", "r.csv", "--columns", columns, "--json"]);
    assert_eq!((ran.code, ran.json()["models"][0]["n"].as_u64()), (0, Some(1)), "{}", ran.err);
    let ran = place.run(&["score", "f.csv", "r.csv", "--columns", "model=whom,race=where,observed=result"]);
    assert!(ran.code == 2 && ran.err.contains("whom"), "{}", ran.err);
}

#[test]
fn a_hubverse_table_is_scored_on_the_command_line_and_levels_that_differ_are_told() {
    let place = crate::folder::Place::new();
    let head = "reference_date,model_id,location,output_type,output_type_id,value\n";
    let rows = |model: &str, levels: [&str; 3]| {
        let one = |(level, value): (&str, &str)| format!("2014-09-01,{model},r1,quantile,{level},{value}\n");
        levels.into_iter().zip(["0.45", "0.5", "0.56"]).map(one).collect::<String>()
    };
    let tails = ["0.05", "0.5", "0.95"];
    place.write("alike.csv", format!("{head}{}{}", rows("a", tails), rows("b", tails)));
    place.write("apart.csv", format!("{head}{}{}", rows("a", tails), rows("b", ["0.25", "0.5", "0.75"])));
    place.write("r.csv", "race,observed\nr1,0.52\n");
    let alike = place.run(&["score", "alike.csv", "r.csv"]);
    assert!(alike.code == 0 && alike.out.contains("Quantile levels compared: 0.05, 0.5, 0.95."), "{}", alike.out);
    assert!(!alike.err.contains("model_id"), "a name of the format is no slip: {}", alike.err);
    let apart = place.run(&["score", "apart.csv", "r.csv"]);
    assert!(apart.out.contains("a: 0.05, 0.5, 0.95; b: 0.25, 0.5, 0.75."), "{}", apart.out);
    let json = place.run(&["score", "alike.csv", "r.csv", "--json"]).json();
    assert_eq!((json["models"][1]["model"].as_str(), json["findings"].as_array().map(Vec::len)), (Some("b"), Some(0)));
}

#[test]
fn draws_that_stand_twice_are_refused_and_few_draws_are_not_called_chains_that_disagree() {
    let place = crate::folder::Place::new();
    let draws = |last: u32| {
        let rows = (1..=11).map(|n| format!("m,r1,0.5{},{n}\n", (n * 7) % 10)).collect::<String>();
        format!("model,race,predicted,sample_id\n{rows}m,r1,0.55,{last}\n")
    };
    place.write("twelve.csv", draws(12)).write("twice.csv", draws(11)).write("r.csv", "race,observed\nr1,0.52\n");
    let ran = place.run(&["score", "twelve.csv", "r.csv"]);
    assert!(
        ran.code == 0 && !ran.out.contains("chains disagree") || ran.out.contains("few draws for R-hat"),
        "{}",
        ran.out
    );
    let ran = place.run(&["score", "twice.csv", "r.csv"]);
    assert!(ran.code == 3 && ran.err.contains("line 13") && ran.err.contains("twice"), "{}", ran.err); // the thirteenth line
}
