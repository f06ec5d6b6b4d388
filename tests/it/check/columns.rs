//! Columns of `units.csv` that are numbers but for a few cells.

use crate::folder::Place;

/// Units with a word in a column in which so many others have a number.
fn words_told(numbers: usize, words: usize) -> Vec<String> {
    let place = Place::new();
    let mut table = "unit,income\n".to_owned();
    (0..numbers).for_each(|at| table += &format!("u{at:03},{}\n", 1200 + 7 * at));
    (0..words).for_each(|at| table += &format!("w{at:03},low\n"));
    place.vote("v", "").write("v/units.csv", table);
    let told = place.run(&["check", "v", "--json", "--exit-zero"]).findings("word_among_numbers");
    told.iter().map(|finding| finding["unit"].as_str().expect("a unit").to_owned()).collect()
}

#[test]
fn a_word_among_numbers_is_a_single_one_or_one_in_twenty_at_most() {
    assert_eq!(words_told(20, 1), ["w000"]); // 1 · 20 of 20
    assert_eq!(words_told(40, 2), ["w000", "w001"]);
    assert_eq!(words_told(4, 1), ["w000"]); // one alone
    assert_eq!(words_told(3, 1), [""; 0]); // too few numbers to be a column of them
    assert_eq!(words_told(39, 2), [""; 0]); // more than one in twenty: a column of its own kind
    assert_eq!(words_told(30, 25), [""; 0]);
    assert_eq!(words_told(9, 0), [""; 0]); // too few to be a column of numbers
}
