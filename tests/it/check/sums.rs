//! Rules on counts: identities, sums against published totals, registers counted twice.

use super::support::{control, counts, info, islands, of_code, only, unit, vote};
use plebis::data::check;
use plebis::vote::{ControlStatus, Quantity, Severity, Vote};

fn registered(vote: &mut Vote, key: &str, add: u64) {
    let unit = vote.units.iter_mut().find(|unit| unit.unit == key).expect("unit of the test");
    unit.counts.registered = unit.counts.registered.map(|registered| registered + add);
}

#[test]
fn a_clean_vote_has_no_finding() {
    assert_eq!(check(&islands(), &[]), []);
}

#[test]
fn ballots_that_do_not_add_up_are_an_error_with_their_place() {
    let mut vote = islands();
    vote.units[3].counts.yes = vote.units[3].counts.yes.map(|yes| yes + 9);
    let findings = check(&vote, &[]);
    let finding = only(&findings, "cast_not_sum_of_parts");
    assert_eq!(finding.severity, Severity::Error);
    // Row 4 of the data stands at line 5.
    assert_eq!((finding.file.as_deref(), finding.line), (Some("results.csv"), Some(5)));
    assert_eq!(finding.unit.as_deref(), Some("Out-1"));
    assert!(finding.hint.english().contains("two digits changed round"), "{}", finding.hint.english());
}

#[test]
fn more_ballots_than_voters_are_an_error() {
    let mut vote = islands();
    vote.units[0].counts.registered = Some(10);
    assert_eq!(only(&check(&vote, &[]), "cast_exceeds_registered").line, Some(2));
}

#[test]
fn a_blank_cell_among_full_ones_is_found() {
    let mut vote = islands();
    vote.units[7].counts.registered = None;
    let findings = check(&vote, &[]);
    let finding = only(&findings, "cell_missing");
    assert_eq!((finding.line, finding.column.as_deref()), (Some(9), Some("registered")));
    assert_eq!(of_code(&findings, "control_not_comparable").len(), 1);
}

#[test]
fn the_register_of_voters_elsewhere_added_to_a_home_station_names_home_and_amount() {
    let mut vote = islands();
    registered(&mut vote, "Out-2", 210);
    let findings = check(&vote, &[]);
    let finding = only(&findings, "register_counted_twice");
    assert_eq!(finding.unit.as_deref(), Some("Out"));
    assert!(finding.message.english().contains("210 registered voters"), "{}", finding.message.english());
    assert!(finding.message.english().contains("Out-9"), "{}", finding.message.english());
}

#[test]
fn the_register_of_voters_elsewhere_may_be_spread_over_several_stations() {
    let mut vote = islands();
    registered(&mut vote, "Far-1", 400);
    registered(&mut vote, "Far-2", 300);
    let findings = check(&vote, &[]);
    let finding = only(&findings, "register_counted_twice");
    assert_eq!(finding.unit.as_deref(), Some("Far"));
    assert!(finding.message.english().contains("700 registered voters"), "{}", finding.message.english());
}

#[test]
fn a_register_that_is_itself_doubled_is_told_as_such() {
    let mut vote = islands();
    registered(&mut vote, "Far-9", 700);
    let findings = check(&vote, &[]);
    let finding = only(&findings, "register_counted_twice");
    assert!(finding.message.english().contains("700 registered voters"), "{}", finding.message.english());
    assert!(finding.hint.english().contains("halve"), "{}", finding.hint.english());
}

#[test]
fn two_homes_counted_twice_are_both_named() {
    let mut vote = islands();
    registered(&mut vote, "Far-1", 700);
    registered(&mut vote, "Out-1", 210);
    let findings = check(&vote, &[]);
    let homes: Vec<_> = of_code(&findings, "register_counted_twice").iter().filter_map(|f| f.unit.clone()).collect();
    assert_eq!(homes, ["Far", "Out"]);
    // Both explain the total: it is told, but as explained.
    assert_eq!(only(&findings, "sum_differs_from_final").severity, Severity::Warning);
}

#[test]
fn without_lists_the_proclaimed_total_still_names_the_home() {
    let mut vote = islands();
    vote.controls.retain(|control| control.status == ControlStatus::Final);
    registered(&mut vote, "Out-1", 210);
    let findings = check(&vote, &[]);
    assert_eq!(only(&findings, "register_counted_twice").unit.as_deref(), Some("Out"));
}

#[test]
fn a_surplus_of_another_size_is_no_double_register() {
    let mut vote = islands();
    registered(&mut vote, "Out-1", 333);
    let findings = check(&vote, &[]);
    assert!(of_code(&findings, "register_counted_twice").is_empty(), "{findings:#?}");
    assert_eq!(only(&findings, "sum_differs_from_final").severity, Severity::Error);
}

#[test]
fn a_list_may_differ_by_a_few_voters() {
    let mut vote = islands();
    vote.controls[0].value += 12;
    assert_eq!(check(&vote, &[]), []);
}

fn with_totals() -> Vote {
    let mut vote = islands();
    for quantity in [Quantity::Cast, Quantity::Blank, Quantity::Spoiled, Quantity::Yes, Quantity::No] {
        let sum = vote.units.iter().filter_map(|unit| quantity.of(&unit.counts)).sum();
        control(&mut vote, None, quantity, sum, ControlStatus::Final);
    }
    vote
}

#[test]
fn ballots_sorted_as_spoiled_instead_of_blank_are_one_finding() {
    let mut vote = with_totals();
    vote.units[9].counts.blank = Some(0);
    vote.units[9].counts.spoiled = Some(19);
    let findings = check(&vote, &[]);
    let finding = only(&findings, "blank_spoiled_swapped");
    // Unit 10 has 9 blank and 10 spoiled in `islands`.
    assert!(finding.message.english().contains("(−9 and +9)"), "{}", finding.message.english());
    assert!(of_code(&findings, "sum_differs_from_final").is_empty());
}

#[test]
fn yes_and_no_changed_round_in_one_unit_are_traced_to_it() {
    let mut vote = with_totals();
    let counts = &mut vote.units[2].counts;
    std::mem::swap(&mut counts.yes, &mut counts.no);
    let findings = check(&vote, &[]);
    let finding = only(&findings, "sum_differs_from_final");
    assert_eq!((finding.file.as_deref(), finding.unit.as_deref()), (Some("results.csv"), Some("Far-9")));
}

#[test]
fn a_unit_that_stands_twice_is_traced_by_its_numbers() {
    let mut vote = with_totals();
    let copy = vote.units[6].counts;
    unit(&mut vote, "Near-3", "Near", copy);
    info(&mut vote, "Near-3", false, &[("region", "Islands")]);
    let findings = check(&vote, &[]);
    assert_eq!(only(&findings, "same_numbers").unit.as_deref(), Some("Near-3"));
    assert!(of_code(&findings, "sum_differs_from_final").iter().all(|f| f.hint.english().contains("Near-1")));
}

#[test]
fn totals_of_areas_that_miss_the_whole_are_found() {
    let mut vote = islands();
    control(&mut vote, Some("Islands"), Quantity::Registered, 3090 + 1665 + 2296 + 40, ControlStatus::List);
    let findings = check(&vote, &[]);
    assert!(only(&findings, "totals_do_not_add_up").message.english().contains("(−40)"));
}

#[test]
fn a_station_where_nobody_voted_is_worth_knowing_and_no_error() {
    let mut vote = vote();
    unit(&mut vote, "A-1", "A", counts(300, 0, 0, 0, 0));
    unit(&mut vote, "A-2", "A", counts(300, 1, 1, 0, 0));
    let findings = check(&vote, &[]);
    assert_eq!(only(&findings, "nobody_voted").severity, Severity::Info);
    assert_eq!(only(&findings, "no_valid_vote").severity, Severity::Info);
}

#[test]
fn a_night_count_that_changed_is_told_with_its_amounts() {
    let mut vote = with_totals();
    let yes: u64 = vote.units.iter().filter_map(|unit| unit.counts.yes).sum();
    let no: u64 = vote.units.iter().filter_map(|unit| unit.counts.no).sum();
    control(&mut vote, None, Quantity::Yes, yes + 374, ControlStatus::Provisional);
    control(&mut vote, None, Quantity::No, no - 374, ControlStatus::Provisional);
    let findings = check(&vote, &[]);
    let finding = only(&findings, "provisional_differs_from_final");
    assert!(finding.message.english().contains("Net, 374 votes moved from Yes to No"), "{}", finding.message.english());
    assert_eq!(finding.severity, Severity::Warning);
}

#[test]
fn an_unknown_area_is_told_with_the_nearest_name() {
    let mut vote = islands();
    vote.controls[3].area = Some("Twon".into());
    let findings = check(&vote, &[]);
    let finding = only(&findings, "unknown_area");
    assert!(finding.hint.english().contains("`Town`"), "{}", finding.hint.english());
    assert_eq!((finding.line, finding.column.as_deref()), (Some(5), Some("area")));
}

#[test]
fn a_key_that_only_units_csv_has_is_told_on_both_sides() {
    let mut vote = islands();
    vote.unit_info[0].unit = "Farr-1".into();
    let findings = check(&vote, &[]);
    assert!(only(&findings, "unit_without_result").hint.english().contains("Far-1"));
    assert_eq!(only(&findings, "unit_without_info").unit.as_deref(), Some("Far-1"));
}
