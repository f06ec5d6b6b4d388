//! One of the slices that the nights of a plan are cut into.

use std::{fmt, ops::Range};

use serde::{Deserialize, Serialize};

use super::scheduler;
use crate::{
    Error, Result,
    language::{Value, say},
};

/// Shard `index` of `of`, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Shard {
    /// Its number, from 1.
    pub index: usize,
    /// How many there are.
    pub of: usize,
}

/// Most shards of a plan.
const MOST: usize = 1_000_000;

impl Shard {
    /// Reads `I/N`, or `auto/N` with the number that a scheduler gives its task.
    ///
    /// # Errors
    /// A text that is neither, a number beyond N, and a scheduler that gives no number.
    pub fn parse(text: &str, variable: impl Fn(&str) -> Option<String>) -> Result<Self> {
        let wrong = || Error::usage(say!(Shard::NoShard, text), say!(Shard::NoShardCure));
        let (index, of) = text.trim().split_once('/').ok_or_else(wrong)?;
        let of: usize = of.trim().parse().ok().filter(|of| (1..=MOST).contains(of)).ok_or_else(wrong)?;
        let index = match index.trim() {
            "auto" => scheduler::number(variable)?,
            index => index.parse().map_err(|_| wrong())?,
        };
        if index == 0 || index > of {
            let (index, of) = (Value::plain(index), Value::plain(of));
            return Err(Error::usage(say!(Shard::Beyond, index, of = of.clone()), say!(Shard::BeyondCure, of)));
        }
        Ok(Self { index, of })
    }

    /// The nights of a plan of so many that are this shard's: every night is in one shard, and no shard has two more than another.
    pub fn range(self, total: usize) -> Range<usize> {
        let start = |index: usize| (index as u128 * total as u128 / self.of as u128) as usize;
        start(self.index - 1)..start(self.index)
    }

    /// Name of its folder.
    pub fn folder(self) -> String {
        format!("shard-{}-of-{}", self.index, self.of)
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.index, self.of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_night_is_in_one_shard_and_none_has_two_more_than_another() {
        for total in [0, 1, 7, 64, 1000] {
            for of in [1, 3, 8, 64, 1001] {
                let ranges: Vec<_> = (1..=of).map(|index| Shard { index, of }.range(total)).collect();
                let all: Vec<usize> = ranges.iter().cloned().flatten().collect();
                assert_eq!(all, (0..total).collect::<Vec<_>>(), "{total} in {of}");
                let (most, least) = (ranges.iter().map(Range::len).max(), ranges.iter().map(Range::len).min());
                assert!(most.zip(least).is_some_and(|(most, least)| most - least <= 1), "{total} in {of}");
            }
        }
    }

    #[test]
    fn a_shard_is_read_with_its_number_and_refused_beyond_it() {
        let none = |_: &str| None;
        assert_eq!(Shard::parse("3/8", none).expect("a shard"), Shard { index: 3, of: 8 });
        for text in ["3", "0/8", "9/8", "1/0", "-1/8", "a/8", "1/8/9", "", "auto/", "1/2000000"] {
            let error = Shard::parse(text, none).expect_err(text);
            assert_eq!(error.exit_code(), 2, "{text}"); // FORMATS: usage
        }
    }
}
