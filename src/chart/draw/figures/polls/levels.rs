//! Dots of one row that would meet: how high each stands.

use std::collections::{BTreeSet, VecDeque};

/// The lowest levels on which dots meet no other: neither one of their own row nor one that stands there before.
///
/// # Shape
/// `places` and `before` ascending, `before` with its levels; dots nearer than `apart` meet. One level a place.
///
/// # Formula
/// One sweep: a level is open while no dot within reach holds it.
pub(super) fn levels(places: &[i64], before: &[(i64, usize)], apart: i64) -> Vec<usize> {
    let mut held = Held::new(before.iter().map(|(_, level)| level + 1).max().unwrap_or(0));
    let (mut ahead, mut behind) = (before.iter().peekable(), before.iter().peekable());
    let mut own: VecDeque<(i64, usize)> = VecDeque::new();
    let mut found = Vec::new();
    for &at in places {
        while let Some((_, level)) = ahead.next_if(|(other, _)| *other < at + apart) {
            held.hold(*level);
        }
        while let Some((_, level)) = behind.next_if(|(other, _)| *other <= at - apart) {
            held.release(*level);
        }
        while let Some((_, level)) = own.pop_front_if(|(other, _)| *other <= at - apart) {
            held.release(level);
        }
        let level = held.lowest();
        held.hold(level);
        own.push_back((at, level));
        found.push(level);
    }
    found
}

/// How many dots within reach hold each level.
struct Held {
    by: Vec<usize>,
    open: BTreeSet<usize>,
}

impl Held {
    fn new(levels: usize) -> Self {
        Self { by: vec![0; levels], open: (0..levels).collect() }
    }

    fn hold(&mut self, level: usize) {
        self.by[level] += 1;
        self.open.remove(&level);
    }

    fn release(&mut self, level: usize) {
        self.by[level] -= 1;
        if self.by[level] == 0 {
            self.open.insert(level);
        }
    }

    /// The lowest open level; a new one where there is none.
    fn lowest(&mut self) -> usize {
        self.open.first().copied().unwrap_or_else(|| {
            self.by.push(0);
            self.by.len() - 1
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_stand_on_the_lowest_level_on_which_they_meet_none() {
        assert_eq!(levels(&[0, 5, 9, 10, 30], &[], 10), [0, 1, 2, 0, 0]); // ten apart no longer meet
        // One stands at 12 on the ground: from 3 to 21 the ground is taken.
        assert_eq!(levels(&[2, 3, 21, 22], &[(12, 0)], 10), [0, 1, 1, 0]);
    }

    #[test]
    fn a_sweep_finds_what_trying_every_level_finds() {
        let places: Vec<i64> = (0..400).map(|n| n * n * 7 % 1000).collect();
        let (mut first, mut rest) = (places[..60].to_vec(), places[60..].to_vec());
        first.sort_unstable();
        rest.sort_unstable();
        let before: Vec<(i64, usize)> = first.iter().copied().zip(levels(&first, &[], 40)).collect();
        let mut standing = before.clone();
        for (at, level) in rest.iter().copied().zip(levels(&rest, &before, 40)) {
            let meets = |level: usize| standing.iter().any(|(other, on)| *on == level && (other - at).abs() < 40);
            assert_eq!((0..).find(|level| !meets(*level)), Some(level), "{at}");
            standing.push((at, level));
        }
    }
}
