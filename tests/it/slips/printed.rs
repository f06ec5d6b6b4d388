//! Printed figures and provisional counts.

use plebis::{data, vote::Severity};

use super::{finds, told, vote};

/// A final result in vote.toml.
fn final_result(registered: u64, cast: u64, yes: u64, no: u64) -> String {
    format!(
        "[[result]]\nstatus = \"final\"\nat = 2026-03-24\nregistered = {registered}\ncast = {cast}\nyes = {yes}\nno = {no}"
    )
}

/// Codes of `press.csv` for printed rows (measure, option, value) of the day after.
fn press(more: &str, rows: &[(&str, &str, &str)]) -> Vec<String> {
    press_on("2026-03-24", more, rows).into_iter().map(|(code, _)| code).collect()
}

fn press_on(day: &str, more: &str, rows: &[(&str, &str, &str)]) -> Vec<(String, Severity)> {
    let rows = rows.iter().map(|(measure, option, value)| {
        let unit = if measure.contains("abstentions") || measure.contains("stations") { "persons" } else { "percent" };
        format!("{day},{measure},{option},{value},{unit},paper\n")
    });
    let table = "published,measure,option,value,unit,source\n".to_owned() + &rows.collect::<String>();
    let found = data::check(&vote(more, &[("press.csv", &table)]), &[]);
    let of_press = found.into_iter().filter(|finding| finding.file.as_deref() == Some("press.csv"));
    of_press.map(|finding| (finding.code.to_string(), finding.severity)).collect()
}

#[test]
fn a_printed_percentage_may_be_rounded_by_half_of_its_last_digit() {
    let share =
        |yes: u64, value: &str| press(&final_result(20_000, 10_000, yes, 10_000 - yes), &[("share", "yes", value)]);
    assert_eq!(share(5650, "56"), [""; 0]); // 56.50 is half a point above
    assert_eq!(share(5651, "56"), ["press_figure_cut"]);
    assert_eq!(share(5650, "57"), [""; 0]);
    assert_eq!(share(5649, "57"), ["press_figure_unmatched"]);
    assert_eq!(share(5645, "56.4"), [""; 0]); // 56.45
    assert_eq!(share(5646, "56.4"), ["press_figure_cut"]);
}

#[test]
fn a_figure_that_is_rightly_rounded_is_right_beside_a_more_exact_one() {
    let result = final_result(20_000, 8786, 4000, 4786); // 43.93 %
    assert_eq!(press(&result, &[("turnout", "", "43.9")]), [""; 0]);
    let both = |turnout| press(&result, &[("turnout", "", turnout), ("share", "yes", "45.53")]); // 45.527 %
    assert_eq!(both("43.9"), [""; 0]);
    assert_eq!(both("43.8"), ["press_figure_unmatched"]);
}

#[test]
fn two_printed_percentages_miss_100_by_less_than_their_rounding() {
    let odd = |turnout: &str, abstention: &str| {
        press("", &[("turnout", "", turnout), ("abstention", "", abstention)]).contains(&"printed_not_100".to_owned())
    };
    assert!(odd("57", "44")); // both cannot be rounded up by half a point
    assert!(odd("56.5", "43.4") && !odd("56.5", "43.5"));
    assert!(!odd("56", "43.5") && odd("56", "43.4")); // .5 + .05 is allowed
}

#[test]
fn a_count_of_absent_voters_is_as_exact_as_its_zeros_say() {
    let about = |absent: u64, value: &str| {
        press(&final_result(100_000, 100_000 - absent, 30_000, 20_000), &[("abstentions_about", "", value)])
    };
    assert_eq!(about(33_500, "33000"), [""; 0]); // half a thousand
    assert_eq!(about(33_501, "33000"), ["press_figure_unmatched"]);
    assert_eq!(about(33_400, "33300"), ["press_figure_unmatched"]); // half a hundred is allowed
    assert_eq!(about(33_350, "33300"), [""; 0]);
}

#[test]
fn more_than_a_figure_is_true_up_to_a_quarter_more() {
    let above = |cast: u64| press(&final_result(10_000, cast, 2000, 1000), &[("turnout_above", "", "60")]);
    assert_eq!(above(6000), [""; 0]);
    assert_eq!(above(5999), ["press_figure_unmatched"]);
    assert_eq!(above(7500), [""; 0]); // 1.25 × 60
    assert_eq!(above(7501), ["press_figure_unmatched"]);
}

#[test]
fn the_ends_of_a_range_of_polls_are_those_of_the_vote() {
    let end = |measure: &str, value: &str| {
        press(
            "[forecast_range]\noption = \"yes\"\nlow = 40.5\nlow_base = \"all\"\nhigh = 60.5\nhigh_base = \"all\"\nsource = \"s\"",
            &[(measure, "yes", value)],
        )
    };
    assert_eq!(end("poll_low", "41"), [""; 0]); // half a point below
    assert_eq!(end("poll_low", "40.4"), ["press_figure_unmatched"]);
    assert_eq!(end("poll_high", "60"), [""; 0]);
    assert_eq!(end("poll_high", "40.5"), ["press_figure_unmatched"]); // the other end
}

#[test]
fn a_figure_of_the_night_is_worth_knowing_and_one_of_the_day_after_a_warning() {
    let result = final_result(20_000, 10_000, 5600, 4400);
    let on = |day: &str| press_on(day, &result, &[("share", "yes", "59")]);
    assert_eq!(on("2026-03-23"), [("press_figure_unmatched".to_owned(), Severity::Info)]);
    assert_eq!(on("2026-03-24"), [("press_figure_unmatched".to_owned(), Severity::Warning)]);
    let codes: Vec<String> = on("2026-03-22").into_iter().map(|(code, _)| code).collect();
    assert!(codes.contains(&"press_figure_before_vote".to_owned()), "{codes:?}"); // the day before
}

/// A provisional and a final count of 100,000 valid votes.
fn two_counts(before: (u64, u64), after: (u64, u64)) -> plebis::vote::Vote {
    let count = |status: &str, day: &str, (yes, no): (u64, u64)| {
        format!("[[result]]\nstatus = \"{status}\"\nat = {day}\nyes = {yes}\nno = {no}\n")
    };
    vote(&(count("provisional", "2026-03-23", before) + &count("final", "2026-03-24", after)), &[])
}

#[test]
fn a_provisional_share_that_moves_by_a_tenth_of_a_point_is_a_warning() {
    let severity = |yes: u64| {
        let found = data::check(&two_counts((50_000, 50_000), (yes, 100_000 - yes)), &[]);
        found
            .into_iter()
            .find(|finding| finding.code == "provisional_differs_from_final")
            .map(|finding| finding.severity)
    };
    assert_eq!(severity(50_099), Some(Severity::Info)); // .099 points
    assert_eq!(severity(50_101), Some(Severity::Warning));
    assert_eq!(severity(49_899), Some(Severity::Warning)); // down as well as up
    assert_eq!(severity(50_000), None);
}

#[test]
fn votes_moved_where_one_side_won_about_what_the_other_lost() {
    let moved = |no: u64| {
        let vote = two_counts((50_000, 50_000), (49_900, no));
        told(&vote, &[], "provisional_differs_from_final").join(" ")
    };
    assert!(moved(50_095).contains("Net, 100 votes moved from Yes to No"), "{}", moved(50_095)); // 5 of 100 are a twentieth
    assert!(!moved(50_094).contains("Net, "), "{}", moved(50_094));
}

#[test]
fn stations_that_were_printed_are_those_of_the_list() {
    let odd = |printed: u64| {
        let press = format!("published,measure,value,unit,source\n2026-03-24,stations_total,{printed},stations,s\n");
        finds(
            &vote("", &[("press.csv", &press), ("results.csv", "unit,yes,no\na,5,4\nb,6,5\n")]),
            "press_figure_unmatched",
        )
    };
    assert!(!odd(2) && odd(3) && odd(1));
}
