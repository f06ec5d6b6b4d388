//! What is said of polls, rows, links and totals is said in every language, with the same numbers.

use plebis::data::{check, embedded_ids};
use plebis::language::{Lang, Text};
use plebis::vote::{Finding, Poll, RangeMeaning, Side, Vote};

use super::bundled::bundled;
use super::support::{poll, vote};

/// Codes of the rules that speak every language.
const CODES: [&str; 24] = [
    "baseline_unit_unlinked",
    "blank_spoiled_swapped",
    "cast_not_sum_of_parts",
    "figures_without_time",
    "link_across_parents",
    "names_changed",
    "nobody_voted",
    "no_valid_vote",
    "poll_far_from_result",
    "poll_field_long",
    "poll_interval_implies_n",
    "poll_month_only",
    "poll_n_small",
    "poll_of_others",
    "poll_range_not_reproduced",
    "poll_rest_unpublished",
    "poll_shares_not_100",
    "poll_without_dates",
    "poll_without_n",
    "poll_without_publication",
    "register_counted_twice",
    "register_jumped",
    "sum_differs_from_final",
    "unit_number_changed_meaning",
];

/// The digits of a text: languages differ in marks between thousands, and in where a number stands.
fn digits(text: &str) -> Vec<char> {
    let mut digits: Vec<char> = text.chars().filter(char::is_ascii_digit).collect();
    digits.sort_unstable();
    digits
}

fn assert_told(text: &Text, place: &str) {
    let english = text.english();
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::En) {
        let told = text.get(lang);
        assert_ne!(told, english, "{place} in {lang}");
        assert_eq!(digits(&told), digits(&english), "{place} in {lang}:\n{english}\n{told}");
    }
}

fn told(findings: &[Finding]) -> usize {
    let of_rules = findings.iter().filter(|finding| CODES.contains(&finding.code.as_str()));
    let mut told = 0;
    for finding in of_rules {
        assert_told(&finding.message, finding.code.as_str());
        assert_told(&finding.hint, finding.code.as_str());
        told += 1;
    }
    told
}

#[test]
fn findings_of_the_bundled_votes_are_told_in_five_languages_with_the_same_numbers() {
    let all: usize = embedded_ids()
        .into_iter()
        .map(|id| {
            let (vote, baselines) = bundled(id);
            told(&check(&vote, &baselines))
        })
        .sum();
    assert!(all > 50, "{all}"); // a rule that is renamed must not leave the list empty
}

#[test]
fn a_poll_with_all_slips_is_told_in_five_languages() {
    let poll = Poll {
        refused: Some(3.0),
        n: Some(62),
        published: None,
        field_start: Some(jiff::civil::Date::constant(2018, 4, 9)),
        field_end: Some(jiff::civil::Date::constant(2018, 10, 4)),
        range_low: Some(30.0),
        range_high: Some(35.0),
        range_option: Some(Side::Yes),
        range_meaning: Some(RangeMeaning::Projection),
        ..poll("a", 40.0, 45.5, Some(20.0))
    };
    let findings = check(&Vote { polls: vec![poll], ..vote() }, &[]);
    // Shares of 108.5, n of 62, half a year in the field, a range of no base, no day of publication.
    assert!(told(&findings) >= 5, "{findings:?}");
}

#[test]
fn rows_told_at_once_are_counted_and_listed_in_each_language() {
    let polls = ["a", "b", "c", "d"].map(|id| Poll { n: None, ..poll(id, 40.0, 60.0, None) });
    let findings = check(&Vote { polls: polls.to_vec(), ..vote() }, &[]);
    let without_n = findings.iter().find(|finding| finding.code == "poll_without_n").expect("one for all");
    let said = Lang::ALL.map(|lang| without_n.message.get(lang).replace('\u{202f}', " "));
    let beginnings = [
        "4 rows, a, b, c and 1 more: the number",
        "4 lignes, a, b, c et 1 autre : l’effectif",
        "4 Zeilen, a, b, c und 1 weitere: die Zahl",
        "4 righe, a, b, c e 1 altro: il numero",
        "4 filas, a, b, c y 1 más: el número",
    ];
    for (said, beginning) in said.iter().zip(beginnings) {
        assert!(said.starts_with(beginning), "{said}");
    }
}
