//! What `plebis forecast` says of the model on the command line.

use crate::folder::Place;

#[test]
fn what_is_asked_for_stands_in_the_object_and_nothing_else_does() {
    let place = Place::new();
    let all = ["loo", "comparison", "predictive", "break_even", "power_scaling", "over_time"];
    let plain = place.run(&["forecast", "scotland-2014", "--json"]).json();
    assert!(all.iter().all(|key| plain.get(key).is_none()));
    let flags = ["forecast", "scotland-2014", "--loo", "--predictive", "--every", "30d", "--draws", "1000", "--json"];
    let told = place.run(&flags).json();
    let entered = told["polls"].as_array().expect("polls").iter().filter(|poll| poll["used"] == true).count();
    assert_eq!(told["loo"]["polls"].as_array().expect("polls").len(), entered);
    assert_eq!(told["comparison"][0]["model"], "chosen");
    // The grid of the comparison is finer than that of the forecast.
    let evidence = |told: &serde_json::Value| told["log_evidence"].as_f64().expect("evidence");
    assert!((evidence(&told["comparison"][0]) - evidence(&told)).abs() < 1e-5);
    assert_eq!(told["predictive"]["checks"].as_array().expect("checks").len(), 6); // mean, sd, lowest, highest, step, house gap
    let days = told["over_time"].as_array().expect("days");
    assert_eq!(days.last().expect("the last")["mean"], told["share"]["mean"]); // the day of the vote knows all polls
    assert_eq!(days.last().expect("the last")["days_before"], 0);
    let explained = place.run(&["forecast", "scotland-2014", "--explain", "--draws", "1000", "--json"]).json();
    assert!(explained["break_even"]["points"].as_f64().expect("points") > 0.0);
    assert_eq!(explained["break_even"]["leader"], "no"); // Yes stood at 47.5 %
}

#[test]
fn the_lead_is_gone_under_the_break_even_error_and_stands_just_below_it() {
    let place = Place::new();
    let even = place.run(&["forecast", "scotland-2014", "--explain", "--draws", "1000", "--json"]).json();
    let points = even["break_even"]["points"].as_f64().expect("points");
    // The forecast is of Yes, which trails: polls too low in Yes take the lead of No away.
    let no_at = |error: f64| {
        let flag = format!("--common-error={}", -error);
        let told = place.run(&["forecast", "scotland-2014", &flag, "--draws", "1000", "--json"]).json();
        told["win_probability"]["no"].as_f64().expect("a probability")
    };
    assert!((no_at(points) - 0.5).abs() < 1e-4, "{}", no_at(points));
    assert!(no_at(points - 0.1) > 0.5 && no_at(points + 0.1) < 0.5);
}

#[test]
fn any_prior_is_set_by_name_and_told_with_its_origin() {
    let place = Place::new();
    let told = place.run(&["forecast", "scotland-2014", "--prior", "tau=0.01,level_sd=0.2", "--json"]).json();
    let priors = told["priors"].as_array().expect("priors");
    let of = |name: &str| priors.iter().find(|prior| prior["name"] == name).expect("a prior").clone();
    assert_eq!((of("tau")["value"].as_f64(), of("level_sd")["value"].as_f64()), (Some(0.01), Some(0.2)));
    assert!(of("tau")["source"].as_str().expect("words").contains("command line"));
    let told = place.run(&["forecast", "scotland-2014", "--prior", "tau=0.01", "--common-error=-3", "--draws", "200"]);
    let lines = told.out.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in ["Priors set on the command line: tau = 0.01.", "3.0 points too low in Yes"] {
        assert!(lines.replace('\u{a0}', " ").contains(words), "{words}: {}", told.out);
    }
    for (prior, word) in
        [("taw=0.01", "tau"), ("tau=no", "tau"), ("tau=0", "tau"), ("tau=-1", "tau"), ("level_mean=7", "7")]
    {
        let refused = place.run(&["forecast", "scotland-2014", "--prior", prior]);
        assert!(refused.code == 2 && refused.err.contains(word), "{prior}: {}", refused.err);
    }
    for flags in [["--every", "fortnight"], ["--every", "0d"], ["--common-error", "NaN"]] {
        let refused = place.run(&["forecast", "scotland-2014", flags[0], flags[1]]);
        assert!(refused.code == 2 && refused.err.contains(flags[0]), "{flags:?}: {}", refused.err);
    }
}

#[test]
fn a_bundled_vote_is_copied_to_be_edited() {
    let place = Place::new();
    let copy = place.join("my-copy");
    let copy = copy.to_str().expect("a path");
    let made = place.run(&["new", copy, "--from", "scotland-2014"]);
    assert_eq!(made.code, 0, "{}", made.err);
    let [own, first] =
        [copy, "scotland-2014"].map(|vote| place.run(&["forecast", vote, "--draws", "1000", "--json"]).json());
    assert_eq!((&own["vote"], &own["share"]), (&serde_json::json!("my-copy"), &first["share"]));
    let again = place.run(&["new", copy, "--from", "scotland-2014"]);
    assert!(again.code == 2 && again.err.contains("nothing is overwritten"), "{}", again.err);
}
