//! The level of turnout that published figures and counted ballots need.

use rand::RngExt;
use rand_distr::StandardNormal;
use statrs::distribution::{ContinuousCDF, Normal};

use super::level::solve;
use super::line_model::{LineModel, people};
use crate::draws::Rng;
use crate::model::count::{Form, expit};
use crate::model::turnout::FinalTurnout;

/// Level beyond which nobody more can vote, log odds.
const FURTHEST: f64 = 12.0;
/// Mass of the normal tail below which its inverse is not exact.
const FAINTEST: f64 = 1e-9;
/// Halvings in which the level is found that a line needs.
const HALVINGS: usize = 40;

impl LineModel<'_> {
    /// Moves the turnout of every area to one that its published figures allow, and the rest such that the whole fits too; gives the level
    /// where nothing is published.
    ///
    /// # Assumes
    /// Half of the variance of those still to come is common to the whole vote: the weather, the day of the week.
    pub fn move_turnout(&self, rng: &mut Rng, h: &mut [f64]) -> f64 {
        let common: f64 = rng.sample(StandardNormal);
        let wanted = |rng: &mut Rng, end: &FinalTurnout| {
            end.at(0.5_f64.sqrt() * (common + rng.sample::<f64, _>(StandardNormal)))
        };
        let moved = |rng: &mut Rng, rows: &[usize], people: &[f64], turnout: f64, h: &mut [f64]| {
            let start: Vec<f64> = rows.iter().map(|&i| h[i]).collect();
            let (shift, _) = solve(rng, people, &start, (turnout, turnout), 0.0, self.turnout.level);
            rows.iter().for_each(|&i| h[i] += shift);
            shift
        };
        let mut shifts = Vec::new();
        for ((rows, end), people) in self.turnouts.areas.iter().zip(&self.people) {
            let turnout = wanted(rng, end);
            shifts.push(moved(rng, rows, people, turnout, h));
        }
        let Some(end) = &self.turnouts.whole else {
            let mean = shifts.iter().sum::<f64>() / shifts.len().max(1) as f64;
            let level = mean + self.turnout.level * rng.sample::<f64, _>(StandardNormal);
            self.rest.iter().for_each(|&i| h[i] += level);
            return level - mean;
        };
        let rows = &self.table.rows;
        let mut settled: Vec<usize> = self.turnouts.areas.iter().flat_map(|(rows, _)| rows).copied().collect();
        settled.sort_unstable();
        let cast: f64 = settled.iter().map(|&i| rows[i].registered * expit(h[i])).sum();
        let rest = people(self.table, &self.rest);
        let open: f64 = rest.iter().sum();
        if open > 0.0 {
            let all: f64 = rows.iter().map(|row| row.registered).sum();
            let needed = (wanted(rng, end) * all - cast) / open;
            moved(rng, &self.rest, &rest, needed.clamp(0.005, 0.995), h);
        }
        0.0
    }

    /// Raises turnout where a draw holds fewer ballots than a line has counted; 0 where more are counted than can be, else 1.
    ///
    /// # Formula
    /// With the level L ~ N(0, s) and L_min the one at which Σ V_i(L) is what is counted, L is drawn from L ≥ L_min.
    ///
    /// # Assumes
    /// What makes L_min differ between draws, errors of single units, is no matter of how likely the line is.
    pub fn hold_counted(&self, rng: &mut Rng, level: f64, h: &mut [f64]) -> f64 {
        for line in self.lines {
            let Some((of, counted)) = line.at_least.filter(|_| self.table.form != Form::Shares) else { continue };
            let rows = &line.rows;
            let held = |shift: f64, h: &[f64]| -> f64 { rows.iter().map(|&i| self.ballots(of, i, h[i] + shift)).sum() };
            let u: f64 = rng.random();
            let now = held(0.0, h);
            if now > counted {
                continue;
            }
            // Beyond this every registered person has voted.
            if held(FURTHEST, h) <= counted {
                return 0.0;
            }
            if now >= counted {
                continue;
            }
            let (mut low, mut high) = (-FURTHEST, FURTHEST);
            for _ in 0..HALVINGS {
                let middle = 0.5 * (low + high);
                if held(middle, h) < counted { low = middle } else { high = middle }
            }
            let Ok(prior) = Normal::new(0.0, self.turnout.level) else { continue };
            let least = level + high;
            let above = prior.sf(least);
            let drawn = prior.inverse_cdf(1.0 - above * u);
            // Far out the normal tail falls like an exponential, and its inverse is no number any more.
            let tail = least - (1.0 - u).ln() * self.turnout.level.powi(2) / least.max(self.turnout.level);
            let shift = if above > FAINTEST && drawn.is_finite() { drawn.max(least) } else { tail } - level;
            rows.iter().for_each(|&i| h[i] += shift);
        }
        1.0
    }
}
