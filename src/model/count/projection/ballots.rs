//! Ballots that are counted and ballots that are out, by side, and what the side behind needs of the latter.

use super::Projection;
use crate::vote::{Rule, Side, Vote};

/// Valid ballots: counted, and expected of those not counted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BallotsInAndOut {
    /// Counted to the ballot, not worked out from a published share?
    pub is_exact: bool,
    /// Counted for yes.
    pub yes: f64,
    /// Expected for yes.
    pub yes_out: f64,
    /// Expected for no.
    pub no_out: f64,
    /// Counted for no.
    pub no: f64,
}

/// What the side behind the threshold needs of the ballots that are out, to reach it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Needed {
    /// This share of them.
    Share(f64),
    /// They are too few.
    MoreThanAll,
    /// The rule asks for more than a share.
    Unknown,
}

impl BallotsInAndOut {
    /// From counts, or from a published share and its progress; `None` where they are not known.
    pub fn of(projection: &Projection, vote: &Vote) -> Option<Self> {
        let (yes_all, no_all) = (projection.yes.as_ref()?.mean, projection.no.as_ref()?.mean);
        let counted = &projection.counted;
        let exact = counted.yes.zip(counted.no);
        let (yes, no) = match exact {
            Some((yes, no)) => (yes as f64, no as f64),
            None => {
                let valid = counted.progress? * (yes_all + no_all);
                let focus = counted.share? * valid;
                match vote.focus {
                    Side::Yes => (focus, valid - focus),
                    Side::No => (valid - focus, focus),
                }
            }
        };
        let out = |all: f64, counted: f64| (all - counted).max(0.0);
        Some(Self { is_exact: exact.is_some(), yes, no, yes_out: out(yes_all, yes), no_out: out(no_all, no) })
    }

    /// Who is ahead in the counted ballots, and by how many.
    pub fn leader(&self) -> (Side, f64) {
        if self.no >= self.yes { (Side::No, self.no - self.yes) } else { (Side::Yes, self.yes - self.no) }
    }

    /// Counted ballots.
    pub fn counted(&self) -> f64 {
        self.yes + self.no
    }

    /// Ballots that are out.
    pub fn out(&self) -> f64 {
        self.yes_out + self.no_out
    }

    /// All of them.
    pub fn total(&self) -> f64 {
        self.counted() + self.out()
    }

    /// What the side behind needs of the ballots that are out.
    pub fn needed(&self, rule: &Rule) -> Needed {
        match share_needed(rule, [self.yes, self.no], self.out()) {
            // No share of the ballots still out is enough.
            _ if !rule.is_of_share_alone() => Needed::Unknown,
            share if share <= 1.0 => Needed::Share(share),
            _ => Needed::MoreThanAll,
        }
    }
}

/// Share of the ballots that are out with which the side behind the threshold reaches it; above 1 where they are too few.
///
/// # Formula
/// (t (y + n + o) − b)/o
///
/// # Where
/// y, n: counted for yes and no; o: out; b: those of y and n that are counted for the side behind; t: the share it must reach.
pub fn share_needed(rule: &Rule, [yes, no]: [f64; 2], out: f64) -> f64 {
    let (behind, of_all) = rule.behind(yes, no);
    let own = if behind == Side::Yes { yes } else { no };
    (of_all * (yes + no + out) - own) / out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_side_behind_needs_what_brings_it_level() {
        let ballots = BallotsInAndOut { is_exact: true, yes: 400.0, yes_out: 90.0, no_out: 110.0, no: 600.0 };
        // Level at 600 of 1,200: no has them, yes lacks 200 of the 200 out.
        assert_eq!(ballots.needed(&Rule::default()), Needed::Share(1.0));
        let fewer = BallotsInAndOut { yes_out: 80.0, ..ballots };
        assert_eq!(fewer.needed(&Rule::default()), Needed::MoreThanAll);
        assert_eq!((ballots.leader(), ballots.total()), ((Side::No, 200.0), 1200.0));
    }
}
