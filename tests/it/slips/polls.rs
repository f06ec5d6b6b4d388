//! Ranges of polls against their own answers.

use super::{told, vote};

/// A poll of all answers: n, yes, no, undecided, refused, low, high, meaning, turnout stated; of yes.
fn of_poll(cells: [&str; 9]) -> plebis::vote::Vote {
    let [n, yes, no, undecided, refused, low, high, meaning, turnout] = cells;
    let option = if low.is_empty() { "" } else { "yes" };
    let table = format!(
        "poll_id,pollster,field_start,field_end,published,n,yes,no,undecided,refused,base,range_low,range_high,range_option,range_meaning,turnout_stated\n\
         p,House,2026-03-01,2026-03-05,2026-03-06,{n},{yes},{no},{undecided},{refused},all,{low},{high},{option},{meaning},{turnout}\n"
    );
    vote("", &[("polls.csv", &table)])
}

#[test]
fn a_stated_turnout_lies_between_20_and_100() {
    let odd = |turnout: f64| {
        let mut vote = of_poll(["1000", "50", "50", "", "", "", "", "", ""]);
        vote.polls[0].turnout_stated = Some(turnout);
        !told(&vote, &[], "poll_turnout_odd").is_empty()
    };
    assert!(!odd(20.0) && odd(19.9) && !odd(100.0) && odd(100.1));
}

#[test]
fn an_interval_lies_around_its_share_within_a_fifth_of_its_width() {
    let odd = |yes: &str, no: &str| {
        let vote = of_poll(["300", yes, no, "", "", "40", "50", "interval95", ""]);
        !told(&vote, &[], "poll_range_not_reproduced").is_empty()
    };
    assert!(!odd("47", "53") && odd("47.1", "52.9")); // 45 + 10/5
    assert!(!odd("43", "57") && odd("42.9", "57.1"));
    assert!(!odd("40", "50")); // 40/90 = 44.4 % of yes and no
}

#[test]
fn an_interval_of_95_per_cent_tells_its_number_of_respondents() {
    let of = |n: &str| of_poll([n, "50", "50", "", "", "45", "55", "interval95", ""]);
    // 3.8415 × .5 × .5/.05² = 384.15
    assert!(told(&of(""), &[], "poll_interval_implies_n").join("").contains("about 384 respondents"));
    let narrow = |n: &str| !told(&of(n), &[], "poll_margin_unlike_n").is_empty();
    assert!(narrow("256") && !narrow("257")); // 1.5 × 256 = 384
}

#[test]
fn the_ends_of_a_projection_are_those_of_a_base_within_half_a_point() {
    let odd = |undecided: &str, refused: &str, low: &str, high: &str| {
        let vote = of_poll(["1000", "40", "40", undecided, refused, low, high, "projection", ""]);
        !told(&vote, &[], "poll_range_not_reproduced").is_empty()
    };
    assert!(!odd("20", "", "40.5", "60.5")); // 40 of all answers, 60 with all undecided
    assert!(odd("20", "", "40.6", "60.5") && odd("20", "", "40.5", "60.6"));
    assert!(!odd("20", "", "49.5", "50.5")); // 50 of yes and no
    assert!(!odd("15", "5", "55", "60")); // with undecided, and with refusals too
    assert!(odd("15", "5", "45", "60")); // with refusals alone
}
