//! Parts of a rule in a projection of a complete count.

use plebis::{
    model::count::{self, Options, Projection},
    tally,
};

use super::{RESULTS, vote};

/// A complete count of units (key, parent, register, cast, yes, no).
fn complete(rule: &str, units: &[(&str, &str, u64, u64, u64, u64)]) -> Projection {
    let mut results = RESULTS.to_owned();
    let mut returns = "unit,registered,cast,blank,spoiled,yes,no,status,reported_at\n".to_owned();
    for (unit, parent, registered, cast, yes, no) in units {
        results += &format!("{unit},{parent},{registered},,,,,\n");
        returns +=
            &format!("{unit},{registered},{cast},{},0,{yes},{no},complete,2026-03-23T22:00:00Z\n", cast - yes - no);
    }
    let vote = vote(rule, &[("results.csv", &results), ("returns.csv", &returns)]);
    let options = Options { n_draws: 100, ..Options::default() };
    let projection = count::project(&vote, &[], &tally::snapshot(&vote, &[], None), &options).expect("a projection");
    assert_eq!(projection.rule_outcomes["yes_wins"], projection.win_probability.expect("a probability").yes);
    projection
}

/// The probability of a part, and of all of them, in two halves of one count.
fn part(rule: &str, part: &str, registered: u64, cast: u64, yes: u64, no: u64) -> (f64, f64) {
    let (half, blank) = (|value: u64| value / 2, cast - yes - no);
    let first = ("a", "A", half(registered), half(yes) + half(no) + half(blank), half(yes), half(no));
    let rest = ("b", "B", registered - first.2, cast - first.3, yes - first.4, no - first.5);
    let outcomes = complete(rule, &[first, rest]).rule_outcomes;
    (outcomes[part], outcomes["yes_wins"])
}

#[test]
fn a_share_passes_its_threshold_only_above_it() {
    for (rule, yes) in [("", 500), ("[rule]\nshare_threshold = 0.6", 600), ("[rule]\nshare_threshold = 0.55", 550)] {
        assert_eq!(part(rule, "share_threshold", 2000, 1000, yes, 1000 - yes), (0.0, 0.0), "{rule}"); // exactly
        assert_eq!(part(rule, "share_threshold", 2000, 1000, yes + 1, 999 - yes), (1.0, 1.0), "{rule}"); // one more
    }
}

#[test]
fn a_quorum_is_met_by_the_ballot_that_reaches_it_valid_or_not() {
    let quorum = "[rule]\nturnout_quorum = 0.5";
    assert_eq!(part(quorum, "turnout_quorum", 1000, 500, 300, 150), (1.0, 1.0)); // 50 of the 500 are blank
    assert_eq!(part(quorum, "turnout_quorum", 1000, 499, 300, 150), (0.0, 0.0));
    let third = "[rule]\nturnout_quorum = 0.29";
    assert_eq!(part(third, "turnout_quorum", 100, 29, 20, 9), (1.0, 1.0)); // .29 × 100 is 28.999… in binary
}

#[test]
fn a_share_of_the_register_is_met_by_the_vote_that_reaches_it() {
    let rule = "[rule]\nregistered_threshold = 0.4";
    assert_eq!(part(rule, "registered_threshold", 1000, 700, 400, 300), (1.0, 1.0));
    assert_eq!(part(rule, "registered_threshold", 1000, 700, 399, 301), (0.0, 0.0)); // a majority all the same
}

#[test]
fn half_of_the_areas_are_no_majority_of_them_and_a_tied_area_is_not_won() {
    let areas = |more: &str, yes: [u64; 3]| {
        let rule = format!("[rule]\ndouble_majority = \"parent\"\n{more}");
        let units = ["A", "B", "C"].map(|area| (area, area));
        let rows: Vec<_> =
            units.iter().zip(yes).map(|((unit, area), yes)| (*unit, *area, 300, 200, yes, 200 - yes)).collect();
        let outcomes = complete(&rule, &rows).rule_outcomes;
        (outcomes["share_threshold"], outcomes["double_majority"], outcomes["yes_wins"])
    };
    assert_eq!(areas("", [150, 101, 99]), (1.0, 1.0, 1.0)); // two of three
    assert_eq!(areas("", [150, 100, 99]), (1.0, 0.0, 0.0)); // one won, one tied, one lost
    assert_eq!(areas("[rule.weights]\nB = 0.5\nC = 1.5", [150, 101, 99]), (1.0, 0.0, 0.0)); // 1.5 of 3
    assert_eq!(areas("[rule.weights]\nB = 0.5\nC = 1.4", [150, 101, 99]), (1.0, 1.0, 1.0)); // 1.5 of 2.9
    assert_eq!(areas("", [101, 101, 2]), (0.0, 1.0, 0.0)); // the areas and not the people
}
