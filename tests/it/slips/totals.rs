//! Controls among themselves, and links to an earlier vote.

use plebis::vote::Vote;

use super::{RESULTS, finds, told, vote, vote_on};

/// Units (key, parent, region, register), and totals of the register (area, value, status).
fn with_totals(units: &[(&str, &str, &str, u64)], totals: &[(&str, u64, &str)]) -> Vote {
    let mut results = "unit,parent,registered,yes,no\n".to_owned();
    let mut info = "unit,region\n".to_owned();
    for (unit, parent, region, registered) in units {
        results += &format!("{unit},{parent},{registered},3,2\n");
        info += &format!("{unit},{region}\n");
    }
    let mut controls = "area,quantity,value,status\n".to_owned();
    for (area, value, status) in totals {
        controls += &format!("{area},registered,{value},{status}\n");
    }
    vote("", &[("results.csv", &results), ("units.csv", &info), ("controls.csv", &controls)])
}

#[test]
fn what_the_areas_leave_of_a_list_is_the_rest_within_a_twentieth_or_ten() {
    let odd = |status: &str, open: u64, rest: u64| {
        let units = [("a", "A", "", 700), ("b", "B", "", 800), ("c", "C", "", open)];
        let totals = [("A", 700, status), ("B", 800, status), ("", 1500 + rest, status)];
        finds(&with_totals(&units, &totals), "totals_do_not_add_up")
    };
    assert!(!odd("list", 1000, 1050) && odd("list", 1000, 1051)); // 1,000/20
    assert!(!odd("list", 1000, 950) && odd("list", 1000, 949));
    assert!(!odd("provisional", 100, 110) && odd("provisional", 100, 111)); // ten at least
    assert!(!odd("final", 1000, 1000) && odd("final", 1000, 1001)); // a proclamation is exact
}

#[test]
fn an_area_belongs_to_the_larger_one_that_holds_four_fifths_of_its_units() {
    let odd = |inside: usize| {
        let keys = ["p0", "p1", "p2", "p3", "p4"];
        let mut units: Vec<(&str, &str, &str, u64)> = Vec::new();
        for (at, key) in keys.into_iter().enumerate() {
            units.push((key, "P", if at < inside { "R" } else { "S" }, 100));
        }
        units.extend([("q0", "Q", "R", 100), ("q1", "Q", "R", 100), ("q2", "Q", "R", 100)]);
        // The region's total is that of P and Q together.
        finds(
            &with_totals(&units, &[("P", 500, "final"), ("Q", 300, "final"), ("R", 800, "final")]),
            "totals_do_not_add_up",
        )
    };
    assert!(!odd(4)); // four of five
    assert!(odd(3)); // with three P is no part of R, and 800 are not the 300 of Q
}

/// Whether weights that link one earlier unit are told as not adding up.
fn weights_told(weights: &[&str]) -> bool {
    let rows = |n: usize| (0..n).map(|at| format!("u{at},P,100,90,0,0,50,40\n")).collect::<String>();
    let mut links = "unit,baseline_vote,baseline_unit,weight\n".to_owned();
    for (at, weight) in weights.iter().enumerate() {
        links += &format!("u{at},before,u0,{weight}\n");
    }
    let results = RESULTS.to_owned() + &rows(weights.len());
    let now = vote("[baseline]\nvotes = [\"before\"]", &[("results.csv", &results), ("links.csv", &links)]);
    let before = vote_on("before", "2020-03-22", "", &[("results.csv", &(RESULTS.to_owned() + &rows(1)))]);
    !told(&now, &[before], "link_weights_not_1").is_empty()
}

#[test]
fn weights_add_up_to_one_within_a_hundred_thousandth_each() {
    assert!(!weights_told(&["0.999991"]) && weights_told(&["0.999989"])); // .000009 and .000011 short
    assert!(!weights_told(&["0.499991", "0.499990"])); // .000019 short, two links
    assert!(weights_told(&["0.499990", "0.499988"])); // .000022 short
    assert!(weights_told(&["0.6", "0.5"])); // too much
}

#[test]
fn a_weight_is_above_nothing_and_at_most_one() {
    let odd = |weight: f64| {
        let mut vote = vote("", &[]);
        vote.links.push(plebis::vote::Link {
            unit: "a".to_owned(),
            baseline_vote: "before".to_owned(),
            baseline_unit: "a".to_owned(),
            weight,
            line: 2,
        });
        finds(&vote, "link_weight_out_of_range")
    };
    assert!(odd(0.0) && !odd(1e-9) && !odd(1.0) && odd(1.000_001) && odd(f64::NAN));
}

#[test]
fn a_list_differs_widely_beyond_a_tenth_and_a_hundred_voters() {
    let odd = |list: u64, registered: u64| {
        let vote = with_totals(&[("a", "A", "", registered), ("b", "B", "", 50)], &[("A", list, "list")]);
        finds(&vote, "list_differs_widely")
    };
    assert!(!odd(2000, 2200) && odd(2000, 2201)); // a tenth
    assert!(!odd(500, 600) && odd(500, 601)); // a hundred
    assert!(!odd(2000, 1800) && odd(2000, 1799));
}
