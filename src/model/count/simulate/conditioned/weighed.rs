//! Draws that meet the sums: proposed, weighed, and drawn again by weight.

use std::ops::Range;

use super::meet::{ByArea, Ground};
use super::proposal::{Directions, Pair};
use super::sums::Sums;
use crate::draws::{Rng, Stage, map_blocks_here, map_blocks_in, systematic};
use crate::model::count::simulate::response::Response;
use crate::model::count::simulate::{Block, Certain, Conditioned, DrawPlan, Lapsed, Totals, Why};
use crate::model::count::table::{KnownShare, UnitTable};

/// Effective number of draws below which what is counted does not allow a known share.
const FEWEST: f64 = 20.0;
/// Draws that tell whether a share can be met.
const TRIAL: usize = 2048;

/// Draws of the totals given what the desk knows; a share that hardly a draw can have is not used.
pub fn conditioned(response: &Response, certain: &Certain, table: &UnitTable, blank_sd: f64, plan: DrawPlan) -> Totals {
    let mut in_force: Vec<&KnownShare> = table.conditions.known.iter().collect();
    let mut lapsed = Vec::new();
    loop {
        let sampler = Sampler { response, certain, table, blank_sd, plan };
        if let Some((mut totals, effective)) = sampler.totals(&in_force) {
            totals.conditioned = Some(Conditioned { effective, lapsed });
            return totals;
        }
        let trial = Sampler { plan: DrawPlan { n_draws: TRIAL, ..plan }, ..sampler };
        let before = in_force.len();
        // Shares that none can have alone go first; of those that no draw has together the last.
        in_force.retain(|known| {
            let stays = trial.weights(&[known]).is_some();
            if !stays {
                lapsed.push(Lapsed { at: known.at, why: Why::Excluded });
            }
            stays
        });
        if in_force.len() < before {
            continue;
        }
        let few = trial.weights(&in_force).is_some();
        let agree = if few { sampler.weighed(&in_force).map_or(0, |(_, effective)| effective as usize) } else { 0 };
        if let Some(last) = in_force.pop() {
            let others = || in_force.iter().map(|known| known.at).collect();
            let why = if few { Why::FewDraws { agree, n: plan.n_draws } } else { Why::Together(others()) };
            lapsed.push(Lapsed { at: last.at, why });
        }
    }
}

#[derive(Clone, Copy)]
struct Sampler<'a> {
    response: &'a Response,
    certain: &'a Certain,
    table: &'a UnitTable,
    blank_sd: f64,
    plan: DrawPlan,
}

impl Sampler<'_> {
    /// Every draw of a block that has the known shares, with its number and log weight.
    fn each(
        &self,
        ground: &Ground<'_>,
        rng: &mut Rng,
        draws: Range<usize>,
        mut give: impl FnMut(usize, f64, &Ground<'_>, &super::proposal::Proposal<'_>, &mut ByArea),
    ) {
        let mut work = ByArea::default();
        let mut pair = None;
        for (at, draw) in draws.enumerate() {
            if at % 2 == 0 {
                pair = Some(Pair::draw(self.response, ground.sums, self.blank_sd, rng));
            }
            let Some(pair) = &pair else { continue };
            let mut proposal = pair.proposal(at % 2, ground.sums);
            if let Some(weight) = ground.meet(&mut proposal, &mut work) {
                give(draw, weight, ground, &proposal, &mut work);
            }
        }
    }

    fn blocks<T: Send>(&self, work: impl Fn(&mut Rng, Range<usize>) -> T + Sync) -> Vec<T> {
        let DrawPlan { n_draws, seed, alone } = self.plan;
        if alone {
            map_blocks_here(seed, Stage::Project, n_draws, (), |(), rng, draws| work(rng, draws))
        } else {
            map_blocks_in(seed, Stage::Project, n_draws, || (), |(), rng, draws| work(rng, draws))
        }
    }

    /// Weights of the draws, the largest 1, and their effective number; `None` where these are too few.
    fn weights(&self, in_force: &[&KnownShare]) -> Option<(Vec<f64>, f64)> {
        let enough = FEWEST.min(0.1 * self.plan.n_draws as f64);
        self.weighed(in_force).filter(|(_, effective)| *effective >= enough)
    }

    /// The same however few; `None` where no draw can have the shares.
    fn weighed(&self, in_force: &[&KnownShare]) -> Option<(Vec<f64>, f64)> {
        let n = self.plan.n_draws;
        if in_force.is_empty() {
            return Some((vec![1.0; n], n as f64));
        }
        let sums = Sums::new(self.table, self.response, in_force);
        let directions = Directions::of(self.response, &sums)?;
        let ground = Ground { response: self.response, certain: self.certain, sums: &sums, directions: &directions };
        let logs = self.blocks(|rng, draws| {
            let mut logs = vec![f64::NEG_INFINITY; draws.len()];
            let first = draws.start;
            self.each(&ground, rng, draws, |draw, weight, _, _, _| logs[draw - first] = weight);
            logs
        });
        let logs: Vec<f64> = logs.into_iter().flatten().collect();
        let best = logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let weights: Vec<f64> = logs.iter().map(|log| (log - best).exp()).collect();
        let (sum, squares) = weights.iter().fold((0.0, 0.0), |(sum, squares), w| (sum + w, squares + w * w));
        let effective = sum * sum / squares;
        best.is_finite().then_some((weights, effective))
    }

    /// Totals by weight.
    fn totals(&self, in_force: &[&KnownShare]) -> Option<(Totals, f64)> {
        let (n, n_regions) = (self.plan.n_draws, self.certain.registered.len());
        let (weights, effective) = self.weights(in_force)?;
        let sums = Sums::new(self.table, self.response, in_force);
        let directions = Directions::of(self.response, &sums)?;
        let ground = Ground { response: self.response, certain: self.certain, sums: &sums, directions: &directions };
        let mut times = vec![0_usize; n];
        systematic(&weights, n, 0.5).into_iter().for_each(|draw| times[draw] += 1);
        // How many draws stand before each.
        let before: Vec<usize> = (times.iter())
            .scan(0, |sum, times| {
                let before = *sum;
                *sum += times;
                Some(before)
            })
            .collect();
        let blocks = self.blocks(|rng, draws| {
            let first = before[draws.start];
            let many: usize = times[draws.clone()].iter().sum();
            let mut block = Block::new(n_regions, first..first + many, n);
            self.each(&ground, rng, draws, |draw, _, ground, proposal, work| {
                if times[draw] > 0 {
                    let out = ground.ballots(proposal, work);
                    (0..times[draw]).for_each(|_| block.push(ground.certain, &out));
                }
            });
            block
        });
        Some((Totals::joined(blocks, n_regions, n), effective))
    }
}
