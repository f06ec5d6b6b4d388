//! Registers counted twice: what a list may differ by, and which story is told.

use plebis::vote::Vote;

use super::{told, vote};

/// A unit: key, area, register, and whether its voters live in the area but vote elsewhere.
type Unit<'a> = (&'a str, &'a str, u64, bool);

fn islands(units: &[Unit<'_>], totals: &[(&str, u64, &str)]) -> Vote {
    let mut results = "unit,parent,registered,yes,no\n".to_owned();
    let mut info = "unit,off_area\n".to_owned();
    for (unit, parent, registered, away) in units {
        results += &format!("{unit},{parent},{registered},3,2\n");
        info += &format!("{unit},{}\n", u8::from(*away));
    }
    let mut controls = "area,quantity,value,status\n".to_owned();
    for (area, value, status) in totals {
        controls += &format!("{area},registered,{value},{status}\n");
    }
    vote("", &[("results.csv", &results), ("units.csv", &info), ("controls.csv", &controls)])
}

fn twice(units: &[Unit<'_>], totals: &[(&str, u64, &str)]) -> Vec<String> {
    told(&islands(units, totals), &[], "register_counted_twice")
}

/// Whether a register of 1,000 is found that stands twice in an area whose list has 10,000 and differs by `off` besides;
/// `others` areas differ from their lists of 10,000 by `usual` each.
fn beside(others: usize, usual: u64, off: u64) -> bool {
    let names: Vec<String> = (0..others).map(|at| format!("P{at}")).collect();
    let mut units: Vec<Unit<'_>> =
        names.iter().map(|name| (name.as_str(), name.as_str(), 10_000 + usual, false)).collect();
    units.extend([("A-1", "A", 10_000 + off, false), ("A-9", "A", 1000, true)]);
    let mut totals: Vec<(&str, u64, &str)> = names.iter().map(|name| (name.as_str(), 10_000, "list")).collect();
    totals.push(("A", 10_000, "list"));
    !twice(&units, &totals).is_empty()
}

#[test]
fn a_list_without_four_others_may_differ_by_two_roots_of_its_size() {
    for others in [0, 3] {
        assert!(beside(others, 10, 200)); // 4 × .5 × √10,000
        assert!(!beside(others, 10, 201), "{others}");
    }
}

#[test]
fn with_five_lists_the_differences_of_all_tell_what_one_may_differ_by() {
    // The middle of five ratios is 10/√10,000 = .1: 4 × 1.4826 × .1 × 100 = 59.3.
    assert!(beside(4, 10, 59) && !beside(4, 10, 60));
    assert!(beside(4, 0, 40) && !beside(4, 0, 41)); // a scale of .1 at least: 4 × .1 × 100
    assert!(beside(4, 500, 400) && !beside(4, 500, 401)); // 1 at most: 4 × 1 × 100
}

#[test]
fn a_small_list_may_differ_by_three_persons_and_a_proclamation_by_five() {
    let names = ["P0", "P1", "P2", "P3"];
    let found = |status: &str, off: u64| {
        let mut units = names.map(|name| (name, name, 10_000, false)).to_vec();
        units.extend([("A-1", "A", 49 + off, false), ("A-9", "A", 21, true)]);
        let mut totals = names.map(|name| (name, 10_000, "list")).to_vec();
        totals.push(("A", 49, status));
        !twice(&units, &totals).is_empty()
    };
    assert!(found("list", 3) && !found("list", 4)); // 4 × .1 × √49 = 2.8 is less than 3
    assert!(found("final", 5) && !found("final", 6));
}

#[test]
fn a_story_no_larger_than_what_a_proclamation_corrects_is_none() {
    let found = |away: u64| {
        let units = [("A-1", "A", 500, false), ("A-9", "A", away, true)];
        !twice(&units, &[("A", 500 + away - 6, "final")]).is_empty() // six too many
    };
    assert!(found(6) && !found(5)); // five may be corrected anyway
}

#[test]
fn a_story_explains_more_than_half_of_a_surplus() {
    let found = |surplus: u64| {
        let units = [("A-1", "A", 9549 + surplus, false), ("A-9", "A", 451, true)];
        !twice(&units, &[("A", 10_000, "list")]).is_empty()
    };
    assert!(found(301)); // 2 × (451 − 301) = 300 is less than 301
    assert!(!found(300)); // 2 × (451 − 300) = 302 is not less than 300
}

#[test]
fn a_proclaimed_total_settles_which_of_two_registers_it_was_from_four_persons_on() {
    let told = |other: u64| {
        let units = [("A-1", "A", 10_000 - other, false), ("A-8", "A", 300, true), ("A-9", "A", other, true)];
        // Its list says 300 too many, the whole as many as the other register has.
        twice(&units, &[("A", 10_000, "list"), ("", 10_300 - other, "final")]).join(" ")
    };
    assert!(told(303).contains(": 300 registered voters"), "{}", told(303)); // three persons may be corrected
    assert!(told(304).contains(": 304 registered voters"), "{}", told(304));
}

#[test]
fn another_home_that_fits_within_three_persons_is_named() {
    let told = |other: u64| {
        let units =
            [("A-1", "A", 900, false), ("A-9", "A", 301, true), ("B-1", "B", 900, false), ("B-9", "B", other, true)];
        let whole = 1800 + other; // 301 too many
        twice(&units, &[("", whole, "final")]).join(" ")
    };
    assert!(told(304).contains("The amount would also fit B"), "{}", told(304)); // three persons apart
    assert!(told(305).contains("301 registered") && !told(305).contains("also fit"), "{}", told(305));
}

#[test]
fn a_part_of_the_units_of_a_home_must_fit_better_than_one_by_two_persons() {
    let told = |third: u64| {
        let units =
            [("A-1", "A", 4000, false), ("A-7", "A", 100, true), ("A-8", "A", 200, true), ("A-9", "A", third, true)];
        twice(&units, &[("A", 4000 + third, "final")]).join(" ") // 300 too many
    };
    assert!(told(301).contains(": 301 registered voters"), "{}", told(301)); // 1 person off, one unit
    assert!(told(303).contains(": 300 registered voters"), "{}", told(303)); // 3 persons off; two units fit exactly
}

#[test]
fn parts_of_a_home_of_eight_units_are_tried_and_of_nine_none() {
    let found = |last: Option<u64>| {
        let away = [1000, 1100, 1210, 1330, 1460, 1610, 1770, 1950];
        let keys: Vec<String> = (0..9).map(|at| format!("A-{at}")).collect();
        let sizes = away.into_iter().chain(last);
        let mut units: Vec<Unit<'_>> =
            keys.iter().zip(sizes).map(|(key, size)| (key.as_str(), "A", size, true)).collect();
        units.push(("A-x", "A", 9000, false));
        let all: u64 = units.iter().map(|unit| unit.2).sum();
        !twice(&units, &[("A", all - 2100, "final")]).is_empty() // the first two once more
    };
    assert!(found(None) && !found(Some(2150)));
}
