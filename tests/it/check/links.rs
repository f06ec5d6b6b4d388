//! Rules on earlier votes: links, unit numbers that change their meaning, units unlike all others.

use super::support::{counts, link, of_code, only, unit, vote};
use plebis::data::check;
use plebis::vote::{Severity, Vote};

/// Forty units whose yes share rises by the same step; each linked to its own number.
fn two_votes() -> (Vote, Vote) {
    let (mut now, mut before) = (vote(), vote());
    before.id = "before".into();
    before.date = jiff::civil::Date::constant(2014, 11, 2);
    now.baseline = vec!["before".into()];
    for index in 0..40 {
        let key = format!("A-{index}");
        let registered = 800 + 7 * index;
        let yes = 150 + 5 * index;
        unit(&mut before, &key, "A", counts(registered, 3, 4, yes, 500 - yes));
        unit(&mut now, &key, "A", counts(registered + 10, 3, 5, yes + 20 + index % 3, 480 - yes));
        link(&mut now, &key, "before", &key, 1.0);
    }
    (now, before)
}

#[test]
fn votes_that_fit_have_no_finding() {
    let (now, before) = two_votes();
    assert_eq!(check(&now, &[before]), []);
}

#[test]
fn units_that_no_link_joins_are_found_on_both_sides() {
    let (mut now, before) = two_votes();
    now.links[4].baseline_unit = "A-99".into();
    now.links.remove(7);
    let findings = check(&now, &[before]);
    let nothing = only(&findings, "link_to_nothing");
    assert_eq!(
        (nothing.severity, nothing.line, nothing.column.as_deref()),
        (Severity::Error, Some(6), Some("baseline_unit"))
    );
    assert_eq!(only(&findings, "unit_without_link").unit.as_deref(), Some("A-7"));
    let unlinked: Vec<_> = of_code(&findings, "baseline_unit_unlinked").iter().map(|f| f.unit.clone()).collect();
    assert_eq!(unlinked, [Some("A-4".to_owned()), Some("A-7".to_owned())]);
}

#[test]
fn weights_of_an_earlier_unit_must_add_up_to_one() {
    let (mut now, before) = two_votes();
    now.links[3].weight = 0.6;
    let findings = check(&now, &[before]);
    assert!(only(&findings, "link_weights_not_1").message.english().contains("0.600000"));
}

#[test]
fn a_number_whose_register_is_another_is_told() {
    let (mut now, before) = two_votes();
    now.units[5].counts.registered = Some(1600);
    let findings = check(&now, &[before]);
    let finding = only(&findings, "unit_number_changed_meaning");
    assert_eq!((finding.severity, finding.unit.as_deref()), (Severity::Warning, Some("A-5")));
    assert!(finding.message.english().contains("1,600"), "{}", finding.message.english());
}

#[test]
fn without_links_the_number_itself_is_judged() {
    let (mut now, before) = two_votes();
    now.links.clear();
    now.units[5].counts.registered = Some(1600);
    assert_eq!(only(&check(&now, &[before]), "unit_number_changed_meaning").line, Some(7));
}

#[test]
fn a_number_that_the_links_resolve_is_only_worth_knowing() {
    let (mut now, before) = two_votes();
    now.links[5].baseline_unit = "A-6".into();
    now.links[6].baseline_unit = "A-5".into();
    let findings = check(&now, &[before]);
    let finding = only(&findings, "unit_number_changed_meaning");
    assert_eq!((finding.severity, finding.unit.as_deref()), (Severity::Info, Some("A")));
    assert!(finding.message.english().contains("A-5 and A-6"), "{}", finding.message.english());
}

#[test]
fn a_unit_with_yes_and_no_changed_round_is_found_by_its_swing() {
    let (mut now, before) = two_votes();
    let counts = &mut now.units[2].counts;
    std::mem::swap(&mut counts.yes, &mut counts.no);
    let findings = check(&now, &[before]);
    assert_eq!(only(&findings, "yes_no_swapped").unit.as_deref(), Some("A-2"));
}

#[test]
fn a_baseline_of_the_same_day_is_told() {
    let (now, mut before) = two_votes();
    before.date = now.date;
    // Another question of the same day may be compared with.
    assert_eq!(only(&check(&now, &[before]), "baseline_not_earlier").severity, Severity::Warning);
}
