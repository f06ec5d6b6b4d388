//! Which units of an earlier vote the units of this one continue.

use std::collections::BTreeMap;

use crate::vote::Vote;

/// Units of an earlier vote, by the units that continue them.
///
/// Where `links.csv` names any unit of that vote, its rows alone count, and a unit without a row continues none; else equal keys are the
/// same unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Continued<'a> {
    /// Earlier units and the share of each that belongs here, by unit; `None` = equal keys.
    links: Option<BTreeMap<&'a str, Vec<(&'a str, f64)>>>,
    /// How many units continue each earlier one.
    heirs: BTreeMap<&'a str, usize>,
}

impl Vote {
    /// Which units of an earlier vote the units of this one continue.
    pub fn continued(&self, earlier: &Self) -> Continued<'_> {
        let mut links: Option<BTreeMap<&str, Vec<(&str, f64)>>> = None;
        let mut heirs: BTreeMap<&str, usize> = BTreeMap::new();
        for link in self.links.iter().filter(|link| link.baseline_vote == earlier.id) {
            let of_unit = links.get_or_insert_default().entry(&link.unit).or_default();
            if link.weight > 0.0 {
                of_unit.push((&link.baseline_unit, link.weight));
                *heirs.entry(&link.baseline_unit).or_default() += 1;
            }
        }
        // Sums must not depend on the order of the rows, not even in their last digit.
        let sort = |parts: &mut Vec<(&str, f64)>| parts.sort_by(|a, b| a.0.cmp(b.0).then(a.1.total_cmp(&b.1)));
        links.iter_mut().flat_map(BTreeMap::values_mut).for_each(sort);
        Continued { links, heirs }
    }
}

impl<'a> Continued<'a> {
    /// Earlier units of a unit, and the share of each that belongs to it.
    pub fn of(&self, unit: &'a str) -> Vec<(&'a str, f64)> {
        match &self.links {
            None => vec![(unit, 1.0)],
            Some(links) => links.get(unit).cloned().unwrap_or_default(),
        }
    }

    /// Whether a unit is one earlier unit as it was, neither split nor merged.
    pub fn is_one(&self, unit: &'a str) -> bool {
        match self.of(unit)[..] {
            [(earlier, weight)] => weight > 0.999 && self.heirs.get(earlier).is_none_or(|heirs| *heirs == 1),
            _ => false,
        }
    }

    /// Whether a row of `links.csv` says which units are the same.
    pub fn is_linked(&self) -> bool {
        self.links.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::Link;

    fn vote(links: &[(&str, &str, f64)]) -> Vote {
        let mut vote = Vote::new("now", jiff::civil::date(2026, 3, 23));
        let link = |(unit, earlier, weight): &(&str, &str, f64)| Link {
            unit: (*unit).to_owned(),
            baseline_vote: "before".to_owned(),
            baseline_unit: (*earlier).to_owned(),
            weight: *weight,
            line: 2,
        };
        vote.links = links.iter().map(link).collect();
        vote
    }

    #[test]
    fn equal_keys_are_one_unit_only_where_no_row_links_the_two_votes() {
        let before = Vote::new("before", jiff::civil::date(2020, 3, 23));
        let plain = vote(&[]);
        assert_eq!((plain.continued(&before).of("a"), plain.continued(&before).is_linked()), (vec![("a", 1.0)], false));
        let linked = vote(&[("ab", "b", 1.0), ("ab", "a", 1.0), ("c", "d", 0.4), ("e", "d", 0.6), ("f", "f", 0.0)]);
        let continued = linked.continued(&before);
        assert_eq!(continued.of("ab"), [("a", 1.0), ("b", 1.0)]); // merged, whatever the order of the rows
        assert_eq!(continued.of("a"), []); // no row of its own
        assert_eq!(continued.of("f"), []); // nothing of it belongs here
        assert_eq!(["ab", "c", "e"].map(|unit| continued.is_one(unit)), [false; 3]); // merged, split, split
        let other = Vote::new("older", jiff::civil::date(2016, 3, 23));
        assert_eq!(linked.continued(&other).of("a"), [("a", 1.0)]); // links of another vote
        assert!(vote(&[("b", "a", 1.0)]).continued(&before).is_one("b"));
    }
}
