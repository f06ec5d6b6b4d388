//! Draws that meet published aggregate lines: everything but the levels is simulated, the levels are solved for (`METHOD.md` §5.1).

use std::sync::Arc;

use rand::RngExt;
use rand_distr::StandardNormal;

use super::announced::Announced;
use super::hint::ReportingOrder;
use super::level::solve;
use super::line_model::LineModel;
use super::turnout_by_hour::Turnouts;
use crate::draws::{Rng, Stage, map_blocks, systematic};
use crate::model::count::expit;
use crate::model::count::simulate::{Ballots, Block, Certain, Conditioned, Lapsed, Totals, Why};
use crate::model::count::swing::Design;
use crate::model::count::table::{KnownShare, UnitTable};
use crate::model::vector::add_scaled;

/// Work per projection: units × simulated counts.
const WORK: usize = 1_250_000;
const FEWEST: usize = 1024;
const MOST: usize = 4096;
/// Effective number of simulated counts below which the lines do not fit together: a handful of draws is no distribution.
const FEWEST_EFFECTIVE: f64 = 20.0;
/// Times as many simulated counts where a share is known.
const MORE: usize = 4;
/// A share that is known exactly is met by simulated counts within this part of its sd.
const NEAR: f64 = 0.1;
/// Sd of the level of what area lines leave open, around those areas.
const REST_SD: f64 = 0.4;

/// Draws and how good they are.
pub(super) struct Drawn {
    /// Totals by draw, resampled to equal weights.
    pub totals: Totals,
    /// Effective number of simulated counts.
    pub effective: f64,
    /// Simulated counts.
    pub particles: usize,
    /// Mean share of the valid votes that is in.
    pub progress: f64,
}

/// One simulated count that meets the lines.
struct Particle {
    weight: f64,
    certain: Certain,
    out: Ballots,
    progress: f64,
    /// Shares of the units whose share is known.
    known: Vec<f64>,
}

/// Simulates counts that meet every line.
///
/// # Formula
/// Per draw: slopes, surface, regions, unit errors and order from their priors; then the level A of each line solves
/// Σ_in V_i expit(d_i + A) / Σ_in V_i = s for both ends of the printed rounding; the draw weighs Pr(A between them) and A is
/// drawn from the prior between them. Resampled systematically to equal weights.
///
/// # Errors
/// `None` where hardly a draw can meet the lines.
pub(super) fn draw_particles(
    table: &UnitTable,
    lines: &[Announced],
    order: &ReportingOrder,
    turnouts: &Turnouts,
    n_draws: usize,
    seed: u64,
) -> Option<Drawn> {
    let design = Design::new(table, 0.0);
    // A share that is known takes most of them away.
    let more = if table.conditions.known.is_empty() { 1 } else { MORE };
    let particles = (more * (WORK / table.rows.len().max(1)).clamp(FEWEST, MOST)).min(n_draws);
    let model = LineModel::new(table, &design, lines, order, turnouts);
    let mut simulated: Vec<Particle> =
        map_blocks(seed, Stage::Lines, particles, |rng, draws| draws.map(|_| model.particle(rng)).collect::<Vec<_>>())
            .into_iter()
            .flatten()
            .collect();
    let lapsed = weigh_known(table, &mut simulated);
    let total: f64 = simulated.iter().map(|p| p.weight).sum();
    if !(total > 0.0 && total.is_finite()) {
        return None;
    }
    let effective = total * total / simulated.iter().map(|p| p.weight * p.weight).sum::<f64>();
    if effective < FEWEST_EFFECTIVE.min(0.1 * particles as f64) {
        return None;
    }
    let mut totals = Block::new(table.regions.len(), 0..n_draws, n_draws);
    let mut progress = 0.0;
    let mut counted = [vec![0.0; table.regions.len()], vec![0.0; table.regions.len()]];
    let weights: Vec<f64> = simulated.iter().map(|particle| particle.weight).collect();
    for chosen in systematic(&weights, n_draws, 0.5) {
        let particle = &simulated[chosen];
        totals.push(&particle.certain, &particle.out);
        progress += particle.progress;
        let part = 1.0 / n_draws.max(1) as f64;
        add_scaled(&mut counted[0], part, &particle.certain.counted.yes);
        add_scaled(&mut counted[1], part, &particle.certain.counted.no);
    }
    Some(Drawn {
        totals: Totals {
            region_counted: Some(counted),
            conditioned: Some(Conditioned { effective, lapsed }),
            ..Totals::joined(vec![totals], table.regions.len(), n_draws)
        },
        effective,
        particles,
        progress: progress / n_draws.max(1) as f64,
    })
}

/// Weighs simulated counts by how near they come to the known shares; the overrides that hardly one comes near to are not used.
fn weigh_known(table: &UnitTable, simulated: &mut [Particle]) -> Vec<Lapsed> {
    let (mut lapsed, mut in_force) = (Vec::new(), Vec::new());
    let alone: Vec<f64> = simulated.iter().map(|p| p.weight).collect();
    for (k, known) in table.conditions.known.iter().enumerate() {
        let weighed = |before: &[f64]| near(known, k, before, simulated);
        let before: Vec<f64> = simulated.iter().map(|p| p.weight).collect();
        let (weights, effective) = weighed(&before);
        if effective >= FEWEST_EFFECTIVE {
            simulated.iter_mut().zip(weights).for_each(|(p, weight)| p.weight = weight);
            in_force.push(known.at);
            continue;
        }
        let has_others = !in_force.is_empty() && weighed(&alone).1 >= FEWEST_EFFECTIVE;
        let why = if has_others { Why::Together(in_force.clone()) } else { Why::Excluded };
        lapsed.push(Lapsed { at: known.at, why });
    }
    lapsed
}

/// Weights by how near each count comes to the known share of that place, and their effective number.
fn near(known: &KnownShare, k: usize, before: &[f64], simulated: &[Particle]) -> (Vec<f64>, f64) {
    let total: f64 = before.iter().sum();
    let pairs = || simulated.iter().map(|p| p.known[k]).zip(before);
    let mean = pairs().map(|(share, w)| w * share).sum::<f64>() / total;
    let square = pairs().map(|(share, w)| w * (share - mean).powi(2)).sum::<f64>() / total;
    let sd = known.sd.max(NEAR * square.sqrt());
    let weights: Vec<f64> = pairs().map(|(share, w)| w * (-0.5 * ((share - known.yes) / sd).powi(2)).exp()).collect();
    let (sum, squares) = weights.iter().fold((0.0, 0.0), |(sum, squares), w| (sum + w, squares + w * w));
    (weights, if squares > 0.0 { sum * sum / squares } else { 0.0 })
}

impl LineModel<'_> {
    #[expect(clippy::too_many_lines, reason = "one simulated count: later lines rest on what earlier ones settled")]
    fn particle(&self, rng: &mut Rng) -> Particle {
        let table = self.table;
        let n = table.rows.len();
        let mut d = self.coordinate(rng, &self.share, &self.share_own, |i| table.rows[i].baseline.d);
        let mut h = self.coordinate(rng, &self.turnout, &self.turnout_own, |i| table.rows[i].baseline.h);
        let order = self.arrival(rng);
        // Sizes first: turnout in each line, then the shares.
        let level = self.move_turnout(rng, &mut h);
        let mut weight = self.hold_counted(rng, level, &mut h);
        for (line, about) in self.lines.iter().zip(&self.about) {
            let Some(ends) = line.turnout else { continue };
            let set = self.counted(line, about, &order, &h);
            let people: Vec<f64> = set.iter().map(|&i| table.rows[i].registered).collect();
            let start: Vec<f64> = set.iter().map(|&i| h[i]).collect();
            let (shift, mass) = solve(rng, &people, &start, ends, 0.0, self.turnout.level);
            weight *= mass;
            line.rows.iter().for_each(|&i| h[i] += shift);
        }
        if self.lines.iter().any(|line| line.turnout.is_some()) {
            weight *= self.hold_counted(rng, 0.0, &mut h);
        }
        // What is expected of a unit is not moved by lines of others.
        for (i, row) in table.rows.iter().enumerate().filter(|(_, row)| row.sized) {
            h[i] = row.baseline.h + row.baseline.extra_h.sqrt() * rng.sample::<f64, _>(StandardNormal);
        }
        let counted = |(line, about): (&Announced, &Vec<bool>)| self.counted(line, about, &order, &h);
        let sets: Vec<Vec<usize>> = self.lines.iter().zip(&self.about).map(counted).collect();
        let (casts, sizes): (Vec<f64>, Vec<f64>) = (0..n).map(|i| self.cast_and_valid(i, h[i])).unzip();
        let mut settled = vec![false; n];
        let mut shifts: Vec<f64> = Vec::new();
        let mut whole_done = false;
        for (line, set) in self.lines.iter().zip(&sets) {
            let (prior_mean, prior_sd) = match shifts.len() {
                k if line.whole && k > 0 => (shifts.iter().sum::<f64>() / k as f64, REST_SD),
                _ => (0.0, self.share.level),
            };
            let free: Vec<usize> = line.rows.iter().copied().filter(|&i| !settled[i]).collect();
            let moving: Vec<usize> = set.iter().copied().filter(|&i| !settled[i]).collect();
            if line.whole {
                whole_done = true;
            }
            if moving.is_empty() {
                continue;
            }
            // What area lines have settled counts as it stands; the rest must make up the printed share.
            let (mut fixed_yes, mut fixed) = (0.0, 0.0);
            for &i in set.iter().filter(|&&i| settled[i]) {
                fixed_yes += sizes[i] * expit(d[i]);
                fixed += sizes[i];
            }
            let moving_sizes: Vec<f64> = moving.iter().map(|&i| sizes[i]).collect();
            let moving_total: f64 = moving_sizes.iter().sum();
            let share_of_rest =
                |s: f64| ((s * (fixed + moving_total) - fixed_yes) / moving_total).clamp(1e-6, 1.0 - 1e-6);
            let ends = (share_of_rest(line.yes.0), share_of_rest(line.yes.1));
            let start: Vec<f64> = moving.iter().map(|&i| d[i]).collect();
            let (shift, mass) = solve(rng, &moving_sizes, &start, ends, prior_mean, prior_sd);
            weight *= mass;
            for i in free {
                d[i] += shift;
                settled[i] = true;
            }
            if !line.whole {
                shifts.push(shift);
            }
        }
        if !whole_done {
            let mean = shifts.iter().sum::<f64>() / shifts.len().max(1) as f64;
            let level = mean + REST_SD * rng.sample::<f64, _>(StandardNormal);
            (0..n).filter(|&i| !settled[i]).for_each(|i| d[i] += level);
        }
        self.totals(weight, &d, &casts, &sizes, &sets)
    }

    fn totals(&self, weight: f64, d: &[f64], casts: &[f64], sizes: &[f64], sets: &[Vec<usize>]) -> Particle {
        let table = self.table;
        let mut is_in = vec![false; table.rows.len()];
        sets.iter().flatten().for_each(|&i| is_in[i] = true);
        let n = table.regions.len();
        let (mut counted_ballots, mut out) = (Ballots::none(n), Ballots::none(n));
        for (i, row) in table.rows.iter().enumerate() {
            let share = expit(d[i]);
            let (yes, no) = (sizes[i] * share, sizes[i] * (1.0 - share));
            let region = row.region;
            let ballots = if is_in[i] { &mut counted_ballots } else { &mut out };
            ballots.yes[region] += yes;
            ballots.no[region] += no;
            ballots.cast[region] += casts[i];
        }
        let (areas, ceilings) = (table.areas.clone(), Arc::clone(&table.ceilings));
        let registered = self.registered.clone();
        let certain = Certain { counted: counted_ballots, registered, areas, ceilings };
        let out = certain.held(&out).unwrap_or(out);
        let valid = |ballots: &Ballots| ballots.yes.iter().chain(&ballots.no).sum::<f64>();
        let (counted, all) = (valid(&certain.counted), valid(&certain.counted) + valid(&out));
        let weight = if all > 0.0 && weight.is_finite() { weight } else { 0.0 };
        let known = table.conditions.known.iter().map(|known| {
            let yes: f64 = known.rows.iter().map(|&i| sizes[i] * expit(d[i])).sum();
            yes / known.rows.iter().map(|&i| sizes[i]).sum::<f64>()
        });
        let known = known.collect();
        Particle { weight, certain, out, progress: if all > 0.0 { counted / all } else { 0.0 }, known }
    }
}
