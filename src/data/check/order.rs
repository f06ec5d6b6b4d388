//! The rows of a vote in one order, so that no finding depends on that of its files.

use std::{borrow::Cow, cmp::Ordering};

use crate::vote::{Poll, Vote};

/// The vote with its units and links in order of key (numbers in keys as numbers) and its polls in order of day.
///
/// # Assumes
/// Returns keep the order of their file, which says what a row replaces.
pub(in crate::data::check) fn in_order(vote: &Vote) -> Cow<'_, Vote> {
    let mut vote = Cow::Borrowed(vote);
    put(&mut vote, |vote| &vote.units, |vote| &mut vote.units, |a, b| natural(&a.unit, &b.unit));
    put(&mut vote, |vote| &vote.unit_info, |vote| &mut vote.unit_info, |a, b| natural(&a.unit, &b.unit));
    put(
        &mut vote,
        |vote| &vote.links,
        |vote| &mut vote.links,
        |a, b| {
            let places = || {
                natural(&a.baseline_vote, &b.baseline_vote).then_with(|| natural(&a.baseline_unit, &b.baseline_unit))
            };
            natural(&a.unit, &b.unit).then_with(places)
        },
    );
    put(
        &mut vote,
        |vote| &vote.polls,
        |vote| &mut vote.polls,
        |a, b| {
            let day = |poll: &Poll| (poll.last_day().is_none(), poll.last_day());
            day(a).cmp(&day(b)).then_with(|| natural(&a.poll_id, &b.poll_id))
        },
    );
    vote
}

/// Sorts one list; a vote whose lists are in order is not copied.
fn put<T: Clone>(
    vote: &mut Cow<'_, Vote>,
    list: impl Fn(&Vote) -> &Vec<T>,
    list_mut: impl Fn(&mut Vote) -> &mut Vec<T>,
    order: impl Fn(&T, &T) -> Ordering,
) {
    if !list(vote).is_sorted_by(|a, b| order(a, b).is_le()) {
        list_mut(vote.to_mut()).sort_by(order);
    }
}

/// Order of keys in which `Lifou-2` stands before `Lifou-10`.
fn natural(a: &str, b: &str) -> Ordering {
    let (mut left, mut right) = (a.as_bytes(), b.as_bytes());
    while let ([x, ..], [y, ..]) = (left, right) {
        if x.is_ascii_digit() && y.is_ascii_digit() {
            let ((m, after_m), (n, after_n)) = (digits(left), digits(right));
            let order = m.len().cmp(&n.len()).then_with(|| m.cmp(n));
            if order.is_ne() {
                return order;
            }
            (left, right) = (after_m, after_n);
        } else if x != y {
            return x.cmp(y);
        } else {
            (left, right) = (&left[1..], &right[1..]);
        }
    }
    // Keys that differ in leading zeros alone.
    left.len().cmp(&right.len()).then_with(|| a.cmp(b))
}

/// The digits at the head of a text without leading zeros, and what follows them.
fn digits(text: &[u8]) -> (&[u8], &[u8]) {
    let end = text.iter().position(|sign| !sign.is_ascii_digit()).unwrap_or(text.len());
    let (number, rest) = text.split_at(end);
    let zeros = number.iter().take_while(|digit| **digit == b'0').count();
    (&number[zeros..], rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_keys_are_numbers() {
        let mut keys = ["Lifou-10", "Lifou-2", "Maré-1", "01002", "1001", "Lifou", "Lifou-02"];
        keys.sort_by(|a, b| natural(a, b));
        assert_eq!(keys, ["1001", "01002", "Lifou", "Lifou-02", "Lifou-2", "Lifou-10", "Maré-1"]);
    }

    #[test]
    fn a_vote_in_order_is_not_copied() {
        let vote = Vote::new("v", jiff::civil::date(2030, 5, 5));
        assert!(matches!(in_order(&vote), Cow::Borrowed(_)));
    }
}
