//! Days far from the vote of 23 March 2026, and rows that stand twice.

use plebis::{
    data,
    vote::{Severity, Vote},
};

use super::{RESULTS, finds, vote};

fn severity(vote: &Vote, code: &str) -> Option<Severity> {
    data::check(vote, &[]).into_iter().find(|finding| finding.code == code).map(|finding| finding.severity)
}

#[test]
fn a_result_follows_within_a_year_and_nothing_lies_ten_years_off() {
    let of = |day: &str| {
        severity(
            &vote(&format!("[[result]]\nstatus = \"final\"\nat = {day}\nyes = 5\nno = 4"), &[]),
            "date_far_from_vote",
        )
    };
    assert_eq!((of("2027-03-24"), of("2027-03-25")), (None, Some(Severity::Warning))); // 366 and 367 days
    assert_eq!((of("2036-03-23"), of("2036-03-24")), (Some(Severity::Warning), Some(Severity::Error))); // 3,653 days
}

#[test]
fn a_printed_figure_lies_within_ten_years() {
    let of = |day: &str| {
        let press = format!("published,measure,option,value,unit,source\n{day},share,yes,56,percent,s\n");
        severity(&vote("", &[("press.csv", &press)]), "date_far_from_vote")
    };
    assert_eq!((of("2036-03-23"), of("2036-03-24")), (None, Some(Severity::Warning))); // 3,653 days
    assert_eq!((of("2016-03-22"), of("2016-03-21")), (None, Some(Severity::Warning)));
}

#[test]
fn reports_come_in_from_the_day_of_the_vote_until_two_months_after() {
    let read = |day: &str| {
        let returns = format!("unit,yes,no,status,reported_at\na,5,4,complete,{day}T12:00:00-03:30\n");
        vote("", &[("returns.csv", &returns)])
    };
    assert_eq!(["2026-03-22", "2026-03-23"].map(|day| read(day).returns.unread.len()), [1, 0]);
    let is_told = |day: &str| finds(&read(day), "report_on_another_day");
    assert!(!is_told("2026-05-22") && is_told("2026-05-23")); // 60 and 61 days
}

#[test]
fn rows_with_the_same_six_numbers_are_told_from_twenty_ballots_on() {
    let of = |yes: u64| {
        let row = |unit: &str| format!("{unit},P,100,{},1,0,{yes},8\n", yes + 9);
        finds(&vote("", &[("results.csv", &(RESULTS.to_owned() + &row("a") + &row("b")))]), "same_numbers")
    };
    assert!(of(11) && !of(10)); // 20 and 19
}
