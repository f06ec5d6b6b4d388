//! Published lines, and numbers of units that change their meaning.

use plebis::vote::Vote;

use super::{finds, told, vote, vote_on};

/// Lines of the whole vote: time, measure, option, value, counted, total, counted of, rounding, status.
fn lines(more: &str, rows: &[&str]) -> Vote {
    let mut table = "unit,reported_at,measure,option,value,counted,total,counted_of,rounding,status\n".to_owned();
    for row in rows {
        table += &format!(",2026-03-23T{row}\n");
    }
    vote(more, &[("returns.csv", &table)])
}

#[test]
fn a_share_turns_over_where_it_moves_by_more_than_what_came_in() {
    let turned = |of: &str, now: &str| {
        let first = format!("20:00:00Z,share,yes,40,80,,{of},,partial");
        let next = format!("21:00:00Z,share,yes,{now},100,,{of},,partial");
        finds(&lines("", &[&first, &next]), "line_turns_over")
    };
    assert!(!turned("ballots", "61") && turned("ballots", "61.1")); // a fifth came in: 20 points, and 1 of rounding
    assert!(!turned("ballots", "19") && turned("ballots", "18.9"));
    let few = |now: &str| {
        let first = "20:00:00Z,share,yes,40,95,,stations,,partial";
        let next = format!("21:00:00Z,share,yes,{now},100,,stations,,partial");
        finds(&lines("", &[first, &next]), "line_turns_over")
    };
    assert!(!few("61") && few("61.1")); // four times a twentieth: stations differ in size
}

#[test]
fn a_rounding_is_half_a_digit_a_tenth_of_it_or_five_of_it() {
    let odd = |rounding: &str| {
        finds(&lines("", &[&format!("20:00:00Z,share,yes,56.4,,,,{rounding},partial")]), "rounding_unlike_value")
            || !told(&lines("", &[&format!("20:00:00Z,share,yes,56.4,,,,{rounding},partial")]), &[], "rounding_odd")
                .is_empty()
    };
    let codes = |rounding: &str| {
        let vote = lines("", &[&format!("20:00:00Z,share,yes,56.4,,,,{rounding},partial")]);
        plebis::data::check(&vote, &[]).into_iter().map(|finding| finding.code.to_string()).collect::<Vec<_>>()
    };
    let usual = codes("0.05");
    assert!(!odd("0.05"));
    assert_eq!((codes("0.005"), codes("0.1")), (usual.clone(), usual.clone())); // 56.40, and about
    assert_ne!(codes("0.5"), usual); // ten of it
    assert_ne!(codes("0.001"), usual); // a fiftieth
    assert_ne!(codes("0.03"), usual); // no half of a digit
}

#[test]
fn a_total_of_ballots_is_like_that_of_the_result_within_three_tenths() {
    let result = "[[result]]\nstatus = \"final\"\nat = 2026-03-24\nregistered = 2000\ncast = 1000\nyes = 500\nno = 400";
    let odd = |total: u64| {
        let row = format!("20:00:00Z,share,yes,50,10,{total},ballots,,partial");
        finds(&lines(result, &[&row]), "total_unlike_result")
    };
    assert!(!odd(700) && odd(699) && !odd(1300) && odd(1301));
    let above = |counted: u64| {
        let row = format!("20:00:00Z,share,yes,50,{counted},,ballots,,partial");
        finds(&lines(result, &[&row]), "counted_exceeds_total")
    };
    assert!(!above(1000) && above(1001));
}

#[test]
fn a_turnout_falls_where_the_ranges_of_its_rounding_do_not_meet() {
    let falls = |now: &str| {
        let next = format!("21:00:00Z,turnout,,{now},,,,,partial");
        finds(&lines("", &["20:00:00Z,turnout,,41.3,,,,,partial", &next]), "turnout_falls")
    };
    assert!(!falls("41.3") && !falls("41.25") && falls("41.1")); // .05 each way
    assert!(!falls("41")); // 41.5 at most
}

#[test]
fn a_line_of_the_end_is_the_result_within_its_rounding() {
    let result = "[[result]]\nstatus = \"final\"\nat = 2026-03-24\nyes = 5645\nno = 4355";
    let odd = |value: &str| {
        finds(&lines(result, &[&format!("23:00:00Z,share,yes,{value},,,,,final")]), "line_differs_from_result")
    };
    assert!(!odd("56.5") && odd("56.51")); // 56.45
    assert!(!odd("56.4") && odd("56.3"));
}

/// Whether a unit that keeps its key is told to stand for other voters.
fn moved(before: (&str, u64), now: (&str, u64)) -> bool {
    let table = |(name, registered): (&str, u64)| {
        format!("unit,name,parent,registered,yes,no\na,{name},P,{registered},5,4\nb,Other,P,99,5,5\n")
    };
    let earlier = vote_on("before", "2020-03-22", "", &[("results.csv", &table(before))]);
    let vote = vote("[baseline]\nvotes = [\"before\"]", &[("results.csv", &table(now))]);
    !told(&vote, &[earlier], "unit_number_changed_meaning").is_empty()
}

#[test]
fn a_register_that_moves_by_three_tenths_and_fifty_persons_is_that_of_others() {
    assert!(!moved(("Hall", 1000), ("Hall", 1300)) && moved(("Hall", 1000), ("Hall", 1301)));
    assert!(!moved(("Hall", 1000), ("Hall", 700)) && moved(("Hall", 1000), ("Hall", 699)));
    assert!(!moved(("Hall", 100), ("Hall", 150)) && moved(("Hall", 100), ("Hall", 151))); // a hamlet
    assert!(moved(("Town hall", 1000), ("Zzz", 1000)) && !moved(("Town hall", 1000), ("Townhall", 1000)));
}
