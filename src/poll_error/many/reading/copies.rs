//! The same poll twice in a table of polls.

use std::collections::BTreeMap;

use super::super::polls::ManyPoll;

/// A copy may have its day off by so many.
const FEW_DAYS: i32 = 3;

/// A poll of a table with the line where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Listed {
    pub line: usize,
    pub poll: ManyPoll,
}

/// What makes two rows look like one poll: race and house whatever their capitals and blanks, the day of the race, figures.
type Figures<'a> = (&'a str, Option<jiff::civil::Date>, &'a str, [u64; 2]);

/// Lines of the rows that repeat an earlier poll of the same figures.
///
/// # Assumes
/// Polls in order: the first of several stands for all, and one whose respondents are published for one whose are not. Two
/// rows whose days are not published are one poll only if the number of respondents is. By phone and online are two polls.
pub(super) fn copies(polls: &[Listed], races: &[String], pollsters: &[String], modes: &[String]) -> Vec<usize> {
    let [races, houses, modes] = [races, pollsters, modes].map(|names| names.iter().map(|name| plain(name)).collect());
    let (races, houses, modes): (Vec<String>, Vec<String>, Vec<String>) = (races, houses, modes);
    let mut groups: BTreeMap<Figures<'_>, Vec<&Listed>> = BTreeMap::new();
    let mut lines = Vec::new();
    let (with_n, without): (Vec<&Listed>, Vec<&Listed>) = polls.iter().partition(|listed| listed.poll.n.is_some());
    for listed in with_n.into_iter().chain(without) {
        let poll = &listed.poll;
        let figures = [poll.yes, poll.no].map(f64::to_bits);
        let key = (races[poll.race].as_str(), poll.vote_date, houses[poll.pollster].as_str(), figures);
        let kept = groups.entry(key).or_default();
        if kept.iter().any(|other| one_poll(&other.poll, poll, &modes)) {
            lines.push(listed.line);
        } else {
            kept.push(listed);
        }
    }
    lines.sort_unstable();
    lines
}

fn one_poll(a: &ManyPoll, b: &ManyPoll, modes: &[String]) -> bool {
    let ways = [a, b].map(|poll| modes[poll.mode].as_str());
    let same_way = ways[0] == ways[1] || ways.contains(&"");
    let few = match (a.n, b.n) {
        (Some(a), Some(b)) if a != b => return false,
        (Some(_), Some(_)) | (None, None) => FEW_DAYS,
        // Of respondents that are not published the day must tell.
        _ => 0,
    };
    let same_time = match (a.horizon_days, b.horizon_days) {
        (Some(a), Some(b)) => (a - b).abs() <= few,
        (None, None) => a.n.is_some() && b.n.is_some(),
        _ => false,
    };
    same_way && same_time
}

/// Spellings of houses that differ from the usual one in capitals and blanks alone: position → that of the usual spelling,
/// the one with most polls (of as many the first in order).
pub(super) fn spellings(polls: &[Listed], pollsters: &[String]) -> BTreeMap<usize, usize> {
    let mut counts = vec![0_usize; pollsters.len()];
    polls.iter().for_each(|listed| counts[listed.poll.pollster] += 1);
    let mut houses: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (position, name) in pollsters.iter().enumerate().filter(|(position, _)| counts[*position] > 0) {
        houses.entry(plain(name)).or_default().push(position);
    }
    let mut other = BTreeMap::new();
    for mut names in houses.into_values().filter(|names| names.len() > 1) {
        names.sort_by_key(|name| (std::cmp::Reverse(counts[*name]), &pollsters[*name]));
        other.extend(names[1..].iter().map(|name| (*name, names[0])));
    }
    other
}

/// A name without capitals and superfluous blanks.
fn plain(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(line: usize, pollster: usize, horizon_days: Option<i32>, n: Option<f64>) -> Listed {
        let poll = ManyPoll {
            race: 0,
            kind: 0,
            pollster,
            mode: 0,
            sponsor: 0,
            vote_date: None,
            horizon_days,
            n,
            yes: 52.0,
            no: 48.0,
            result: 0.5,
            result_lead: None,
            comparable: true,
        };
        Listed { line, poll }
    }

    fn found(polls: &[Listed]) -> Vec<usize> {
        let names = ["Alpha  Polls", "alpha polls", "Beta"].map(str::to_owned);
        let modes = ["", "online", "phone", "Phone "].map(str::to_owned);
        copies(polls, &["R1", "r1 "].map(str::to_owned), &names, &modes)
    }

    #[test]
    fn a_copy_may_have_another_spelling_and_a_day_off_by_three() {
        let n = Some(1000.0);
        assert_eq!(found(&[listed(2, 0, Some(9), n), listed(3, 1, Some(6), n)]), [3]);
        assert!(found(&[listed(2, 0, Some(9), n), listed(3, 1, Some(5), n)]).is_empty()); // four days
        assert!(found(&[listed(2, 0, Some(9), n), listed(3, 2, Some(9), n)]).is_empty()); // another house
        assert!(found(&[listed(2, 0, Some(9), n), listed(3, 0, Some(9), Some(999.0))]).is_empty()); // another sample
    }

    #[test]
    fn capitals_of_race_and_mode_and_a_missing_n_make_no_other_poll() {
        let of = |line, race, mode, n| {
            let row = listed(line, 0, Some(9), n);
            Listed { poll: ManyPoll { race, mode, ..row.poll }, ..row }
        };
        let n = Some(1000.0);
        assert_eq!(found(&[of(2, 0, 2, n), of(3, 1, 3, n)]), [3]);
        assert_eq!(found(&[of(2, 0, 2, None), of(3, 0, 2, n), of(4, 0, 2, Some(900.0))]), [2]); // the row that says least
        let next_day = listed(3, 0, Some(8), None);
        assert!(found(&[listed(2, 0, Some(9), n), next_day]).is_empty());
    }

    #[test]
    fn a_house_has_the_spelling_of_most_of_its_polls() {
        let names = ["ALPHA", "Alpha", " beta", "Beta"].map(str::to_owned);
        let polls = [0, 1, 1, 2, 3].map(|house| listed(2, house, None, None));
        assert_eq!(spellings(&polls, &names), BTreeMap::from([(0, 1), (3, 2)])); // of one poll each the first in order
    }

    #[test]
    fn a_tracking_poll_is_not_swallowed_by_a_chain_of_near_days() {
        let days = [20, 18, 16, 14].map(|day| listed(22 - day as usize, 0, Some(day), Some(500.0)));
        assert_eq!(found(&days), [4, 8]); // 18 repeats 20, 16 does not, 14 repeats 16
    }

    #[test]
    fn without_days_the_respondents_must_tell_and_two_ways_of_asking_are_two_polls() {
        assert_eq!(found(&[listed(2, 0, None, Some(900.0)), listed(3, 0, None, Some(900.0))]), [3]);
        assert!(found(&[listed(2, 0, None, None), listed(3, 0, None, None)]).is_empty());
        let mut pair = [listed(2, 0, Some(9), None), listed(3, 0, Some(9), None)];
        (pair[0].poll.mode, pair[1].poll.mode) = (1, 2);
        assert!(found(&pair).is_empty());
    }
}
