//! What a table of forecasts says, hides or contradicts, and what is said of it.

use crate::folder::Place;

const HUB: &str = "model_id,location,output_type,output_type_id,value\n";

/// A place with the outcome of one race, and a table of forecasts.
fn place(table: &str) -> Place {
    let place = Place::new();
    place.write("f.csv", table).write("r.csv", "race,observed\nr1,0.42\n");
    place
}

/// What the program says of such a table, in one line.
fn said(table: &str) -> (i32, String) {
    let ran = place(table).run(&["score", "f.csv", "r.csv"]);
    (ran.code, format!("{} {}", ran.err, ran.out).replace('│', " ").split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn what_lies_outside_0_to_1_is_refused_where_it_is_most_and_told_where_it_is_some() {
    let (code, text) = said("model,race,predicted,sample_id\nm,r1,1.44,1\nm,r1,1.45,2\nm,r1,1.46,3\n");
    assert!(code == 3 && text.contains("3 of its 3 values lie outside 0..1, the first is 1.44"), "{text}");
    let (code, text) = said("model,race,predicted,quantile_level\nm,r1,-0.01,0.05\nm,r1,0.4,0.5\nm,r1,0.81,0.95\n");
    assert!(code == 0 && text.contains("1 of its 3 values lies outside 0..1, the first is -0.01"), "{text}");
}

#[test]
fn of_several_kinds_in_a_hub_table_the_one_that_says_most_is_scored() {
    let quantiles = "m,r1,quantile,0.05,0.3\nm,r1,quantile,0.5,0.4\nm,r1,quantile,0.95,0.5\n";
    let pmf = "m,r1,pmf,yes,0.2\nm,r1,pmf,no,0.8\n";
    let samples = "m,r1,sample,1,0.4\nm,r1,sample,2,0.45\n";
    for (rows, words) in [
        (format!("{quantiles}{pmf}"), "its quantile rows are scored, and these are not: pmf (2)"),
        (
            format!("{pmf}{samples}{quantiles}"),
            "its sample rows are scored, and these are not: quantile (3) and pmf (2)",
        ),
        (format!("m,r1,median,,0.4\n{pmf}"), "its median rows are scored, and these are not: pmf (2)"),
    ] {
        let (code, text) = said(&format!("{HUB}{rows}"));
        assert!(code == 0 && text.contains(words), "{rows}: {text}");
    }
    let (code, text) = said(&format!("{HUB}{quantiles}m,r1,median,,0.4\n"));
    assert!(code == 0 && !text.contains("not:"), "{text}");
}

#[test]
fn figures_of_a_hub_table_that_contradict_each_other_are_named() {
    let quantiles = "m,r1,quantile,0.05,0.3\nm,r1,quantile,0.5,0.4\n";
    let (code, text) = said(&format!("{HUB}{quantiles}m,r1,median,,0.45\n"));
    let words = "the median is 0.45, and the quantile of level 0.5 in line 3 is 0.4: they contradict each other";
    assert!(code == 3 && text.contains(words), "{text}");
    let (code, text) = said(&format!("{HUB}m,r1,pmf,yes,0.6\nm,r1,pmf,no,0.7\n"));
    assert!(code == 3 && text.contains("the probabilities of yes and no add up to 1.300, not to 1"), "{text}");
    let (code, text) = said(&format!("{HUB}m,r1,pmf,yes,0.63\nm,r1,pmf,no,0.38\n")); // .625 and .375 rounded
    assert!(code == 0 && text.contains("0.3969"), "{text}"); // Brier: .63²
}

#[test]
fn draws_of_this_program_name_their_vote() {
    let place = Place::new();
    place.run(&["forecast", "scotland-2014", "--draws", "300", "--draws-csv", "d.csv"]);
    let own = place.run(&["score", "d.csv", "scotland-2014"]);
    assert!(own.code == 0 && !own.err.contains("race"), "{}", own.err);
    let other = place.run(&["score", "d.csv", "new-caledonia-2018"]);
    assert!(other.code == 6 && other.err.contains("scotland-2014"), "{} {}", other.code, other.err);
    place.write("p.csv", "model,predicted,sample_id\nm,0.4,1\nm,0.5,2\n");
    let told = place.run(&["score", "p.csv", "new-caledonia-2018"]);
    assert!(told.code == 0 && told.err.contains("every row is taken to be about new-caledonia-2018"), "{}", told.err);
}

#[test]
fn draws_of_a_rehearsal_and_draws_by_region_are_no_forecast_of_the_vote() {
    let (code, text) = said("share_yes,vote,.draw,mark\n0.4,r1,1,TEST\n0.5,r1,2,TEST\n");
    assert!(code == 0 && text.contains("rows are marked TEST") && !text.contains("not known"), "{text}");
    let (code, text) = said("share_yes,vote,.draw,region\n0.4,r1,1,North\n0.5,r1,1,South\n");
    assert!(code == 3 && text.contains("holds the draws of each region") && !text.contains("twice"), "{text}");
}

#[test]
fn a_row_is_of_a_quantile_or_of_a_draw_and_a_table_has_rows() {
    let (code, text) = said("model,race,predicted,quantile_level,sample_id\nm,r1,0.4,0.5,1\n");
    assert!(code == 3 && text.contains("stands beside a sample_id"), "{text}");
    let (code, text) = said("model,race,predicted,draw\nm,r1,0.4,1\nm,r1,0.5,2\n");
    assert!(code == 3 && text.contains("Then write --columns sample_id=draw"), "{text}");
    let (code, text) = said("");
    assert!(
        code == 3 && text.contains("model,race,predicted and quantile_level") && !text.contains("output_type"),
        "{text}"
    );
    let (code, text) = said("model,race,predicted\n");
    assert!(code == 3 && text.contains("has no row below its heading"), "{text}");
}

#[test]
fn turnout_is_not_scored_against_the_share_of_a_vote() {
    let place = Place::new();
    let head = "model_id,location,target,output_type,output_type_id,value\n";
    place.write("t.csv", format!("{head}m,nc,turnout,quantile,0.5,0.8\n"));
    let ran = place.run(&["score", "t.csv", "new-caledonia-2018"]);
    assert!(ran.code == 3 && ran.err.contains("`turnout`"), "{}", ran.err);
}

#[test]
fn a_probability_of_0_for_what_happened_scores_infinity_and_draws_name_the_levels_they_are_scored_by() {
    let (code, text) = said("model,race,predicted\nm,r1,1\n");
    assert!(code == 0 && text.contains("its log score (winner) is infinite") && text.contains('∞'), "{text}");
    let quantiles = "q,r1,0.3,0.05,\nq,r1,0.5,0.95,\n";
    let (_, text) =
        said(&format!("model,race,predicted,quantile_level,sample_id\n{quantiles}d,r1,0.4,,1\nd,r1,0.45,,2\n"));
    assert!(text.contains("q: 0.05, 0.95") && text.contains("d: 0.025, 0.05, 0.25, 0.5, 0.75"), "{text}");
}

#[test]
fn the_log_score_of_a_share_and_that_of_the_winner_are_columns_of_their_own() {
    let log_scores = |table: &str| {
        let (code, text) = said(table);
        assert!(code == 0 && text.contains("log score (share) Brier log score (winner)"), "{text}");
        // Behind the head: model, n, CRPS, WIS, share, Brier, winner, MAE.
        let rows = text.rsplit("MAE ").next().expect("rows").split(' ').map(str::to_owned).collect::<Vec<_>>();
        (rows[4].clone(), rows[6].clone())
    };
    // Mean .45, sd .0707 of two draws, outcome .42: ln .0707 + ½ ln 2π + ½ (.03/.0707)² = −1.6402; neither draw wins: −ln 1.
    let draws = log_scores("model,race,predicted,sample_id\nm,r1,0.4,1\nm,r1,0.5,2\n");
    assert_eq!(draws, ("−1.6402".to_owned(), "0.0000".to_owned()));
    // −ln .8
    assert_eq!(log_scores("model,race,predicted\nm,r1,0.2\n"), ("–".to_owned(), "0.2231".to_owned()));
}

#[test]
fn a_cell_without_a_number_is_blank_whatever_the_word_for_it() {
    for word in ["", "NA", "NaN", "null", "n/a", "."] {
        let (code, text) = said(&format!("model,race,predicted,quantile_level\nm,r1,{word},0.5\n"));
        assert!(code == 3 && text.contains("fill it in, or delete the row"), "{word}: {text}");
    }
}

#[test]
fn levels_without_their_opposite_are_told() {
    let rows = |levels: &[&str]| {
        let row = |level: &&str| format!("m,r1,{level},{level}\n");
        format!("model,race,predicted,quantile_level\n{}", levels.iter().map(row).collect::<String>())
    };
    let (code, text) = said(&rows(&["0.5", "0.9", "0.95"]));
    assert!(code == 0 && text.contains("Quantile levels compared: 0.5."), "{text}");
    assert!(text.contains("no score counts them: 0.9, 0.95."), "{text}");
    let (_, text) = said(&rows(&["0.05", "0.5", "0.95"]));
    assert!(text.contains("compared: 0.05, 0.5, 0.95.") && !text.contains("opposite"), "{text}");
    let (_, text) = said(&rows(&["0.9"]));
    assert!(text.contains("there is nothing to compare") && text.contains("counts them: 0.9"), "{text}");
}

#[test]
fn outcomes_of_events_beside_forecasts_of_shares_are_told() {
    let draws = "race,sample_id,predicted\nr1,1,0.4\nr1,2,0.5\nr2,1,0.6\nr2,2,0.5\n";
    let told = |outcomes: &str, table: &str| {
        let place = place(table);
        place.write("r.csv", format!("race,observed\n{outcomes}"));
        place.run(&["score", "f.csv", "r.csv"]).err.contains("every outcome is 0 or 1")
    };
    assert!(told("r1,1\nr2,0\n", draws));
    assert!(!told("r1,1\nr2,0.48\n", draws));
    assert!(!told("r1,1\nr2,0\n", "race,predicted\nr1,0.4\nr2,0.7\n"), "probabilities");
}

#[test]
fn outcomes_are_read_in_the_words_of_hubverse() {
    let place = place(&format!("{HUB}m,r1,quantile,0.05,0.3\nm,r1,quantile,0.5,0.4\nm,r1,quantile,0.95,0.5\n"));
    for table in ["location,target_end_date,observation\nr1,2026-03-23,0.42\n", "location,oracle_value\nr1,0.42\n"] {
        place.write("r.csv", table);
        let ran = place.run(&["score", "f.csv", "r.csv"]);
        assert!(ran.code == 0 && ran.out.contains(" 0.0133 ") && ran.err.is_empty(), "{}{}", ran.out, ran.err);
    }
}

#[test]
fn levels_of_the_no_side_are_those_of_the_yes_side() {
    let row = |model: &str, level: &str, value: &str, option: &str| format!("{model},r1,{level},{value},{option}\n");
    let no = ["0.05", "0.1", "0.5", "0.9", "0.95"].iter().zip(["0.4", "0.42", "0.5", "0.6", "0.65"]);
    let table: String =
        no.flat_map(|(level, value)| [row("me", level, value, "no"), row("you", level, value, "yes")]).collect();
    let (code, text) = said(&format!("model,race,quantile_level,predicted,option\n{table}"));
    assert!(code == 0 && text.contains("Quantile levels compared: 0.05, 0.1, 0.5, 0.9, 0.95."), "{text}");
}

#[test]
fn two_models_are_ranked_by_the_intervals_that_both_give() {
    let table = |levels: &[&str]| {
        let row = |level: &&str| format!("me,r1,{level},0.4{}\nyou,r1,{level},0.5{}\n", &level[2..3], &level[2..3]);
        format!("model,race,quantile_level,predicted\n{}", levels.iter().map(row).collect::<String>())
    };
    let whole = said(&table(&["0.2", "0.5", "0.8"])).1;
    let (_, odd) = said(&table(&["0.1", "0.2", "0.5", "0.8"]));
    assert!(whole.contains("me scored better than you") && odd.contains("me scored better than you"), "{whole} {odd}");
    assert!(odd.contains("no score counts them: 0.1."), "{odd}");
}

#[test]
fn percentages_columns_under_other_names_and_tables_of_means_have_a_cure_that_is_taken() {
    for (table, cure) in [
        ("model,race,predicted,quantile_level\nm,r1,0.4,5%\n", "write the number alone: `0.05`"),
        ("model,race,predicted,quantile_level\nm,r1,40%,0.5\n", "write the number alone: `0.4`"),
        (&format!("{HUB}m,r1,quantile,5%,0.3\n"), "write the number alone: `0.05`"),
        ("team,race,predicted,quantile_level\na,r1,0.4,0.5\nb,r1,0.5,0.5\n", "--columns model=team"),
        (&format!("{HUB}m,r1,mean,,0.4\n"), "add quantiles, samples or probabilities"),
        (
            "model,race,predicted,quantile_level,observed\nm,r1,0.4,0.5,0.58\n",
            "`observed` of r1 is 0.5800, and RESULT has 0.4200",
        ),
    ] {
        let (code, text) = said(table);
        assert!(code == 3 && text.contains(cure), "{table}: {text}");
    }
    let (code, text) = said("model,race,.draw,predicted\nm,r1,1,0.4\nm,r1,2,0.5\n");
    assert!(code == 0 && text.contains("the median of the forecast missed by 3.0"), "{text}");
    let place = place("race,predicted\nr1,0.4\n");
    place.write("r.csv", "race,observed\nr1,\n");
    let ran = place.run(&["score", "f.csv", "r.csv"]);
    assert!(ran.code == 3 && ran.err.contains("no row has both a race and an outcome"), "{}", ran.err);
}

#[test]
fn all_columns_under_other_names_are_told_at_once_and_tables_that_change_places_as_that() {
    for (table, cure) in [
        ("modl,rac,predictd,quantile_level\nm,r1,0.4,0.5\n", "--columns model=modl,race=rac,predicted=predictd"),
        (
            "Modell,Wahl,Wert,Quantil\nm,r1,0.4,0.5\n",
            "--columns model=Modell,race=Wahl,predicted=Wert,quantile_level=Quantil",
        ),
        ("race,observed\nr1,0.42\n", "the forecasts come first"),
    ] {
        let (code, text) = said(table);
        assert!(code == 3 && text.contains(cure), "{table}: {text}");
    }
    let place = place("model,race,predicted,quantile_level\nm,r1,0.4,0.5\n");
    let ran = place.run(&["score", "r.csv", "f.csv"]);
    assert!(ran.code == 3 && ran.err.contains("the forecasts come first"), "{}", ran.err);
    place.write("f.csv", "Model,Wahl,Wert,Quantil\nm,r1,0.4,0.5\n");
    let ran = place.run(&["score", "f.csv", "r.csv", "--columns", "race=Wahl,predicted=Wert,quantile_level=Quantil"]);
    assert_eq!((ran.code, ran.err.matches("`Model`").count()), (0, 1), "{}", ran.err); // told once, as not mapped
}

#[test]
fn a_blank_among_draws_and_a_percentile_have_their_place_and_cure() {
    let (code, text) = said("model,race,predicted,sample_id\nm,r1,0.4,\nm,r1,0.5,\nm,r1,0.45,3\n");
    assert!(code == 3 && text.contains("f.csv, line 2, column `sample_id`"), "{text}");
    let (code, text) = said("model,race,predicted,quantile_level\nm,r1,0.4,Q25\nm,r1,0.5,Q50\n");
    assert!(code == 3 && text.contains("write the number alone: `0.25`"), "{text}");
}

#[test]
fn rows_of_another_kind_are_refused_at_the_first_of_them() {
    let head = "model,race,predicted,sample_id,quantile_level\n";
    let (draws, quantiles) = ("m,r1,0.4,1,\nm,r1,0.5,2,\n", "m,r1,0.3,,0.05\nm,r1,0.6,,0.95\n");
    for (rows, line) in [
        (
            format!("{draws}{quantiles}"),
            "f.csv, line 4: forecast of m for r1: this row is of another kind than the first (line 2)",
        ),
        (
            format!("o,r1,0.4,1,\n{quantiles}{draws}"),
            "f.csv, line 5: forecast of m for r1: this row is of another kind than the first (line 3)",
        ),
    ] {
        let (code, text) = said(&format!("{head}{rows}"));
        assert!(code == 3 && text.contains(line) && text.contains("are mixed"), "{text}");
    }
}

#[test]
fn independent_draws_are_called_no_chains_that_disagree_and_two_halves_that_differ_are() {
    // Golden-ratio multiples: spread evenly whatever their number.
    let even = |i: usize| 0.4 + 0.1 * (i as f64 * 0.618_034).fract();
    let table = |draw: &dyn Fn(usize) -> f64| -> String {
        let rows = (0..50).map(|i| format!("m,r1,{},{i}\n", draw(i)));
        format!("model,race,predicted,sample_id\n{}", rows.collect::<String>())
    };
    let (_, text) = said(&table(&|i| even(i) + if i < 25 { 0.0 } else { 0.02 }));
    assert!(text.contains("nothing says that chains disagree"), "{text}");
    let (_, text) = said(&table(&|i| even(i) + if i < 25 { 0.0 } else { 0.2 }));
    assert!(text.contains("The first half of the draws disagrees with the second"), "{text}");
}

#[test]
fn a_misnamed_column_is_not_taken_for_tables_in_each_others_place() {
    let place = Place::new();
    let of = |forecasts: &str, outcomes: &str| {
        place.write("f.csv", forecasts).write("r.csv", outcomes);
        let ran = place.run(&["score", "f.csv", "r.csv"]);
        (ran.code, ran.err.replace('│', " ").split_whitespace().collect::<Vec<_>>().join(" "))
    };
    let (forecasts, outcomes) =
        ("model,race,predicted,sample_id\nm,r1,0.4,1\nm,r1,0.5,2\n", "race,observed\nr1,0.42\n");
    assert_eq!(of(forecasts, outcomes).0, 0);
    let (code, text) = of(outcomes, forecasts);
    assert!(code == 3 && text.contains("holds forecasts, and stands where the outcomes belong"), "{text}");
    let (code, text) = of(outcomes, outcomes);
    assert!(code == 3 && text.contains("holds outcomes, and stands where the forecasts belong"), "{text}");
    let (code, text) = of("model,race,observed,prediction,sample_id\nm,r1,0.42,0.4,1\nm,r1,0.42,0.5,2\n", outcomes);
    assert!(code == 3 && text.contains("predicted=prediction") && !text.contains("stands where"), "{text}");
    let (code, text) = of(forecasts, "race,predicted,observd\nr1,0.4,0.42\n");
    assert!(code == 3 && text.contains("observed=observd") && !text.contains("stands where"), "{text}");
}

#[test]
fn a_median_that_is_missing_is_not_counted_and_targets_are_not_mixed() {
    let levels = |race: &str, levels: &[(&str, &str)]| {
        levels.iter().map(|(level, value)| format!("m,{race},{value},{level}\n")).collect::<String>()
    };
    let whole = [("0.05", "0.3"), ("0.5", "0.4"), ("0.95", "0.5")];
    let table = "model,race,predicted,quantile_level\n".to_owned()
        + &levels("r1", &whole)
        + &levels("r2", &whole)
        + &levels("r3", &[whole[0], whole[2]]);
    let place = Place::new();
    place.write("f.csv", table).write("r.csv", "race,observed\nr1,0.42\nr2,0.42\nr3,0.42\n");
    let ran = place.run(&["score", "f.csv", "r.csv"]);
    assert!(ran.code == 0 && ran.out.contains("over 2 races the median"), "{}{}", ran.out, ran.err);

    let hub = "model_id,location,target,output_type,output_type_id,value\nm,r1,share,quantile,0.05,0.3\nm,r1,share,quantile,0.5,0.4\nm,r1,share,quantile,0.95,0.5\n";
    for (target, code) in [("share", 0), ("turnout", 3)] {
        place.write("f.csv", hub).write("r.csv", format!("location,target,oracle_value\nr1,{target},0.42\n"));
        let ran = place.run(&["score", "f.csv", "r.csv"]);
        assert_eq!(ran.code, code, "{}{}", ran.out, ran.err);
        assert_eq!(ran.err.contains("are about share, and the outcomes about turnout"), code == 3, "{}", ran.err);
    }
    // Outcomes of what is not forecast are no second outcomes of the race.
    place.write("r.csv", "location,target,oracle_value\nr1,turnout,0.7\nr1,share,0.42\n");
    let ran = place.run(&["score", "f.csv", "r.csv", "--json"]);
    assert_eq!(ran.json()["forecasts"][0]["observed"], 0.42, "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("outcomes of what is not forecast are left out: turnout"), "{}", ran.out);
}
