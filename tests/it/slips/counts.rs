//! Identities within one row of `results.csv`.

use plebis::{data, vote::Counts};

use super::{RESULTS, finds, vote};

fn of_rows(rows: &str) -> plebis::vote::Vote {
    vote("", &[("results.csv", &(RESULTS.to_owned() + rows))])
}

#[test]
fn a_published_share_differs_from_the_ballots_by_six_ten_thousandths_at_most() {
    let odd = |share: &str| {
        let table = format!("unit,yes,no,yes_share\na,500,500,{share}\n");
        finds(&vote("", &[("results.csv", &table)]), "share_differs_from_ballots")
    };
    assert!(!odd("0.50059") && odd("0.50061"));
    assert!(!odd("0.49941") && odd("0.49939"));
}

#[test]
fn full_turnout_is_told_from_fifty_voters_on() {
    let odd = |registered: u64, cast: u64| {
        finds(&of_rows(&format!("a,P,{registered},{cast},0,0,{},{}\n", cast - 10, 10)), "full_turnout")
    };
    assert!(odd(50, 50) && !odd(49, 49) && !odd(50, 49));
}

#[test]
fn a_blank_cell_is_told_where_nine_of_ten_units_fill_it() {
    let odd = |units: usize| {
        let rows = (0..units).map(|at| format!("u{at},P,{},90,0,0,{},40\n", if at == 0 { "" } else { "100" }, 50));
        finds(&of_rows(&rows.collect::<String>()), "cell_missing")
    };
    assert!(odd(10) && !odd(9));
}

#[test]
fn parts_and_wholes_may_be_equal_and_no_more() {
    let codes = |cast: u64, registered: u64, spoiled: Option<u64>| {
        let mut vote = of_rows("a,P,100,90,0,0,50,40\n");
        vote.units[0].counts = Counts {
            registered: Some(registered),
            cast: Some(cast),
            blank: Some(0),
            spoiled,
            yes: Some(50),
            no: Some(40),
        };
        let errors = data::check(&vote, &[]).into_iter().map(|finding| finding.code.to_string());
        errors.filter(|code| code.starts_with("cast")).collect::<Vec<_>>()
    };
    assert_eq!(codes(90, 90, Some(0)), [""; 0]);
    assert_eq!(codes(91, 100, Some(0)), ["cast_not_sum_of_parts"]); // 50 + 40
    assert_eq!(codes(91, 100, None), [""; 0]); // the one may be spoiled
    assert_eq!(codes(89, 100, None), ["cast_not_sum_of_parts"]);
    assert_eq!(codes(90, 89, Some(0)), ["cast_exceeds_registered"]);
}

#[test]
fn a_share_in_vote_toml_differs_from_its_ballots_by_a_rounding_of_three_digits() {
    let odd = |share: &str| {
        let result =
            format!("[[result]]\nstatus = \"final\"\nat = 2026-03-24\nyes = 5645\nno = 4355\nyes_share = {share}");
        data::check(&vote(&result, &[]), &[])
            .into_iter()
            .any(|finding| finding.message.english().contains("its ballots give"))
    };
    assert!(!odd("0.565") && !odd("0.564") && odd("0.56503") && odd("0.56397")); // .5645 and half a thousandth
}
