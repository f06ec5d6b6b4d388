//! Forecasts that cannot be compared as they stand, and tables that do not say what they seem to.

use crate::folder::Place;

/// Draws of a model for three races, evenly around one half.
fn draws(model: &str, n: u32) -> String {
    let one = |race: u32, i: u32| format!("{model},r{race},{:.4},{i}\n", 0.5 + 0.1 * (f64::from(i) / f64::from(n) - 0.5));
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
    assert!(said.contains("By crps_fair m1 scored 0.") && !said.contains("scored better"), "{said}");
    // Of three draws a 90 % interval is their range: it says nothing of the model.
    assert!(said.contains("m1: its forecasts have as few as 3 draws a race") && !said.contains("m1: its 90%"), "{said}");
    let json = place.run(&["score", "few.csv", "r.csv", "--json"]).json();
    let levels = |model: usize| json["models"][model]["coverage"].as_array().map(Vec::len);
    assert_eq!((levels(0), levels(1), json["forecasts"][0]["draws"].as_u64()), (Some(0), Some(3), Some(3))); // 50 % needs 4
}
