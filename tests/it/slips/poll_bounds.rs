//! Sizes, margins, days and shares of polls.

use plebis::vote::{Severity, Vote};

use super::{finds, vote};

const HEAD: &str = "poll_id,pollster,field_start,field_end,published,n,yes,no,other,undecided,refused,base,margin\n";

fn polls(rows: &str) -> Vote {
    vote("", &[("polls.csv", &(HEAD.to_owned() + rows))])
}

/// A poll of these answers (yes, no, other, undecided, refused), n and margin.
fn poll(answers: &str, n: &str, margin: &str) -> Vote {
    polls(&format!("p,House,2026-03-01,2026-03-05,2026-03-06,{n},{answers},all,{margin}\n"))
}

#[test]
fn a_poll_of_fewer_than_100_or_more_than_20_000_is_told() {
    let of = |n: &str| poll("50,50,,,", n, "");
    assert!(!finds(&of("100"), "poll_n_small") && finds(&of("99"), "poll_n_small"));
    assert!(!finds(&of("20000"), "poll_n_large") && finds(&of("20001"), "poll_n_large"));
}

#[test]
fn a_margin_lies_between_0_8_and_2_times_that_of_sampling() {
    let odd = |margin: &str| finds(&poll("50,50,,,", "784", margin), "poll_margin_unlike_n");
    assert!(!odd("2.81") && odd("2.79")); // .8 × 98/√784 = 2.8
    assert!(!odd("6.9") && odd("7.1")); // 2 × 3.5
}

#[test]
fn answers_miss_100_by_half_a_digit_each_or_by_what_a_table_leaves_out() {
    let severity = |answers: &str| {
        let found = plebis::data::check(&poll(answers, "1000", ""), &[]).into_iter();
        let mut found =
            found.filter(|finding| finding.code == "poll_shares_not_100" || finding.code == "poll_rest_unpublished");
        found.next().map(|finding| (finding.code.to_string(), finding.severity))
    };
    let told = |code: &str, severity| Some((code.to_owned(), severity));
    assert_eq!(severity("40,40,10,5,5"), None);
    assert_eq!(severity("40.3,40.2,10,5,4.7"), told("poll_shares_not_100", Severity::Info)); // .2 above: five times .05 = .25
    assert_eq!(severity("40.3,40.2,10,5,4.8"), told("poll_shares_not_100", Severity::Warning)); // .3 above
    assert_eq!(severity("40,40,10,5,7"), told("poll_shares_not_100", Severity::Info)); // 2 above: five times .5 = 2.5
    assert_eq!(severity("40,40,10,5,8"), told("poll_shares_not_100", Severity::Warning)); // 3 above
    assert_eq!(severity("40,40,,12,"), told("poll_rest_unpublished", Severity::Info)); // 8 points are left out
    assert_eq!(severity("40,40,,11,"), told("poll_shares_not_100", Severity::Warning)); // 9 are too many
}

#[test]
fn field_work_lasts_120_days_at_most_and_is_published_within_100() {
    let of = |start: &str, end: &str, published: &str| {
        polls(&format!("p,House,{start},{end},{published},1000,50,50,,,,all,\n"))
    };
    // 31 October to 28 February are 120 days.
    assert!(!finds(&of("2025-10-31", "2026-02-28", "2026-03-01"), "poll_field_long"));
    assert!(finds(&of("2025-10-30", "2026-02-28", "2026-03-01"), "poll_field_long"));
    // 1 December to 11 March are 100 days.
    assert!(!finds(&of("2025-12-01", "2025-12-01", "2026-03-11"), "poll_published_late"));
    assert!(finds(&of("2025-12-01", "2025-12-01", "2026-03-12"), "poll_published_late"));
    assert!(!finds(&of("2026-03-01", "2026-03-05", "2026-03-05"), "poll_published_early"));
    assert!(finds(&of("2026-03-01", "2026-03-05", "2026-03-04"), "poll_published_early"));
    // The vote is on 23 March.
    assert!(!finds(&of("2026-03-20", "2026-03-23", "2026-03-23"), "poll_after_vote"));
    assert!(finds(&of("2026-03-20", "2026-03-24", "2026-03-24"), "poll_after_vote"));
}

#[test]
fn the_year_of_a_poll_is_doubted_five_years_before_the_vote() {
    let odd =
        |day: &str| finds(&polls(&format!("p,House,{day},{day},{day},1000,50,50,,,,all,\n")), "poll_year_doubtful");
    let codes = |day: &str| {
        let vote = polls(&format!("p,House,{day},{day},{day},1000,50,50,,,,all,\n"));
        plebis::data::check(&vote, &[]).into_iter().map(|finding| finding.code.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(codes("2021-03-23"), codes("2026-03-01")); // 1,826 days before
    assert_ne!(codes("2021-03-22"), codes("2026-03-01"), "{}", odd("2021-03-22"));
}

#[test]
fn a_poll_is_unlike_the_others_from_twenty_points_on() {
    let of = |yes: f64| {
        let mut rows: String = (1..4)
            .map(|at| format!("p{at},H{at},2026-03-0{at},2026-03-0{at},2026-03-06,1000,60,40,,,,all,\n"))
            .collect();
        rows += &format!("q,Q,2026-03-04,2026-03-05,2026-03-06,1000,{yes},{},,,,all,\n", 100.0 - yes);
        let found = plebis::data::check(&polls(&rows), &[]).into_iter();
        let mut found = found.filter(|finding| finding.unit.as_deref() == Some("q"));
        found.next().map_or_else(String::new, |finding| finding.code.to_string())
    };
    assert_eq!(of(40.5), ""); // 19.5 points
    assert!(of(40.0).contains("swapped"), "{}", of(40.0)); // turned round it is like the others
    assert!(of(30.5).contains("swapped"), "{}", of(30.5)); // turned round 9.5 points off
    assert!(!of(29.5).contains("swapped") && !of(29.5).is_empty(), "{}", of(29.5)); // 10.5 points off
}
