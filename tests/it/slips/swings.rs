//! Units that changed unlike all others.

use plebis::data;

use super::{RESULTS, vote, vote_on};

/// Register, yes and no.
type Row = (u64, u64, u64);

/// Codes about the last unit, after `others` units whose (before, now) are given in turn.
fn codes(others: &[(Row, Row)], n: usize, last: (Row, Row)) -> Vec<String> {
    let pairs: Vec<(Row, Row)> = others.iter().cycle().take(n).copied().chain([last]).collect();
    let table = |pick: fn(&(Row, Row)) -> Row| {
        let rows = pairs.iter().enumerate().map(|(at, pair)| {
            let (registered, yes, no) = pick(pair);
            format!("u{at:02},P,{registered},{},0,0,{yes},{no}\n", yes + no)
        });
        RESULTS.to_owned() + &rows.collect::<String>()
    };
    let now = vote("[baseline]\nvotes = [\"before\"]", &[("results.csv", &table(|pair| pair.1))]);
    let before = vote_on("before", "2020-03-22", "", &[("results.csv", &table(|pair| pair.0))]);
    let key = format!("u{n:02}");
    let found = data::check(&now, &[before]).into_iter().filter(|finding| finding.unit.as_ref() == Some(&key));
    found.map(|finding| finding.code.to_string()).collect()
}

fn has(codes: &[String], code: &str) -> bool {
    codes.iter().any(|found| found == code)
}

const EVEN: Row = (9000, 500, 500);

#[test]
fn a_share_is_unusual_from_six_robust_deviations_on() {
    // Nobody else moved: sd² = .05² + 2/500.5 + 1/(y + .5) + 1/(1000.5 − y); z = 5.97 at 651 and 6.01 at 652.
    let last = |yes: u64| has(&codes(&[(EVEN, EVEN)], 20, (EVEN, (9000, yes, 1000 - yes))), "unusual_share");
    assert!(!last(651) && last(652));
    assert!(!last(349) && last(348)); // the other way
}

#[test]
fn the_spread_of_the_others_is_their_median_deviation_times_1_4826() {
    let start = (900_000, 50_000, 50_000);
    let (up, down) = ((900_000, 55_000, 45_000), (900_000, 45_000, 55_000));
    let moved = [up, down, up, down, up, down, up, down, up, down, start].map(|now| (start, now));
    // log(55,000.5/45,000.5) = .2007 is the middle of all deviations; 6 × 1.4826 × .2007 = 1.785, reached at 85,638.
    let last = |yes: u64| has(&codes(&moved, 22, (start, (900_000, yes, 100_000 - yes))), "unusual_share");
    assert!(!last(85_637) && last(85_638));
}

#[test]
fn nineteen_units_do_not_say_what_is_usual() {
    let odd = |others: usize| has(&codes(&[(EVEN, EVEN)], others, (EVEN, (9000, 900, 100))), "unusual_share");
    assert!(odd(19) && !odd(18)); // with the odd one itself twenty, and nineteen
}

#[test]
fn nineteen_ballots_do_not_say_what_a_unit_did() {
    let odd = |no: u64| has(&codes(&[(EVEN, EVEN)], 24, ((90_000, 20, 9980), (90_000, 10, no))), "unusual_share");
    assert!(odd(10) && !odd(9)); // 20 ballots and 19
}

#[test]
fn yes_and_no_are_swapped_where_the_mirrored_share_is_within_three_deviations() {
    // Before 80 % yes; mirrored now z = −2.96 at 261 yes and −3.00 at 262.
    let last = |yes: u64| codes(&[(EVEN, EVEN)], 24, ((9000, 800, 200), (9000, yes, 1000 - yes)));
    assert!(has(&last(261), "yes_no_swapped") && !has(&last(261), "unusual_share"), "{:?}", last(261));
    assert!(has(&last(262), "unusual_share") && !has(&last(262), "yes_no_swapped"), "{:?}", last(262));
}

#[test]
fn a_turnout_is_unusual_by_the_same_measure() {
    let half: Row = (1000, 250, 250);
    // As many cast as stayed away before, as 500 and 500 above: z = 6.01 at 652 of 1,000.
    let last =
        |cast: u64| has(&codes(&[(half, half)], 20, (half, (1000, cast / 2, cast - cast / 2))), "unusual_turnout");
    assert!(!last(651) && last(652));
}
