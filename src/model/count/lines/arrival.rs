//! Which units are in when a line was printed: the order in which they arrive, and how far it has come (`METHOD.md` §5.1).

use rand::RngExt;
use rand_distr::StandardNormal;

use super::announced::{Amount, Announced};
use super::line_model::LineModel;
use crate::draws::Rng;
use crate::vote::CountedOf;

impl LineModel<'_> {
    /// Rows in the order in which they report: exponential arrival times, tilted by the hint.
    pub fn arrival(&self, rng: &mut Rng) -> Vec<usize> {
        let tilt = if self.order.model.tilt_sd > 0.0 {
            (self.order.model.tilt_mean.abs() + self.order.model.tilt_sd * rng.sample::<f64, _>(StandardNormal))
                .max(0.0)
        } else {
            0.0
        };
        let later = |i: usize| if tilt == 0.0 { 1.0 } else { (-tilt * self.order.sign[i]).exp() };
        // No time is below 0, so its bits stand in the order of the times; row and time are one number to compare.
        let mut keyed: Vec<u128> = (0..self.table.rows.len())
            .map(|i| {
                let u: f64 = rng.random();
                let time = (-(1.0 - u).ln() * later(i)).abs();
                u128::from(time.to_bits()) << 64 | i as u128
            })
            .collect();
        keyed.sort_unstable();
        keyed.into_iter().map(|key| key as u64 as usize).collect()
    }

    /// Rows that are in when a line was printed.
    pub fn counted(&self, line: &Announced, about: &[bool], order: &[usize], h: &[f64]) -> Vec<usize> {
        let arriving = order.iter().copied().filter(|&i| about[i]);
        let measure = |of: CountedOf, i: usize| match of {
            CountedOf::Stations => 1.0,
            CountedOf::Registered => self.table.rows[i].registered,
            CountedOf::Valid | CountedOf::Ballots => self.ballots(of, i, h[i]),
        };
        let until = |of: CountedOf, target: f64| -> Vec<usize> {
            let mut sum = 0.0;
            let mut set = Vec::new();
            for i in arriving.clone() {
                let more = measure(of, i);
                // The unit that crosses the mark is in if the mark lies beyond its middle.
                if sum + 0.5 * more > target {
                    break;
                }
                sum += more;
                set.push(i);
            }
            set
        };
        match line.amount {
            Amount::All => arriving.collect(),
            Amount::Units(share) => {
                let n = (share * line.rows.len() as f64).round() as usize;
                arriving.take(n.max(1)).collect()
            }
            Amount::Share(of, share) => {
                let all: f64 = line.rows.iter().map(|&i| measure(of, i)).sum();
                until(of, share * all)
            }
            Amount::Number(of, number) => until(of, number),
        }
    }
}
