//! Draws that meet published aggregate lines: everything but the levels is simulated, the levels are solved for.

use rand::RngExt;
use rand_distr::StandardNormal;
use statrs::distribution::{ContinuousCDF, Normal};

use super::announced::{Amount, Announced};
use super::hint::ReportingOrder;
use super::level::solve;
use super::turnout_by_hour::Turnouts;
use crate::draws::{Rng, Stage, map_blocks, systematic};
use crate::model::count::baseline::Register;
use crate::model::count::simulate::{Ballots, Block, Certain, Totals};
use crate::model::count::swing::{Design, Effects, Kind, Scales, line_scales};
use crate::model::count::table::{UnitTable, share_variance, turnout_variance};
use crate::model::count::{Form, expit};
use crate::model::turnout::FinalTurnout;
use crate::model::vector::add_scaled;
use crate::vote::CountedOf;

/// Work per projection: units × simulated counts.
const WORK: usize = 1_250_000;
const FEWEST: usize = 1024;
const MOST: usize = 4096;
/// Effective number of simulated counts below which the lines do not fit together: a handful of draws is no distribution.
const FEWEST_EFFECTIVE: f64 = 20.0;
/// Sd of the level of what area lines leave open, around those areas.
const REST_SD: f64 = 0.4;

/// Level beyond which nobody more can vote, log odds.
const FURTHEST: f64 = 12.0;
/// Mass of the normal tail below which its inverse is not exact.
const FAINTEST: f64 = 1e-9;
/// Halvings in which the level is found that a line needs.
const HALVINGS: usize = 40;

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
    let particles = (WORK / table.rows.len().max(1)).clamp(FEWEST, MOST).min(n_draws);
    let model = LineModel::new(table, &design, lines, order, turnouts);
    let simulated: Vec<Particle> =
        map_blocks(seed, Stage::Lines, particles, |rng, draws| draws.map(|_| model.particle(rng)).collect::<Vec<_>>())
            .into_iter()
            .flatten()
            .collect();
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
        totals: Totals { region_counted: Some(counted), ..Totals::joined(vec![totals], table.regions.len(), n_draws) },
        effective,
        particles,
        progress: progress / n_draws.max(1) as f64,
    })
}

struct LineModel<'a> {
    table: &'a UnitTable,
    design: &'a Design,
    share: Scales,
    turnout: Scales,
    /// Variance of each row's coordinates beside the common unit variance.
    share_own: Vec<f64>,
    turnout_own: Vec<f64>,
    lines: &'a [Announced],
    /// Whether each line is about each row.
    about: Vec<Vec<bool>>,
    order: &'a ReportingOrder,
    turnouts: &'a Turnouts,
}

impl<'a> LineModel<'a> {
    fn new(
        table: &'a UnitTable,
        design: &'a Design,
        lines: &'a [Announced],
        order: &'a ReportingOrder,
        turnouts: &'a Turnouts,
    ) -> Self {
        let n = table.rows.len();
        let start = |i: usize| &table.rows[i].baseline;
        let [share, turnout] = line_scales(table);
        Self {
            table,
            design,
            share,
            turnout,
            share_own: (0..n).map(|i| share_variance(table, i, 0.0, expit(start(i).d), start(i).valid)).collect(),
            turnout_own: (0..n).map(|i| turnout_variance(table, i, 0.0, start(i).h)).collect(),
            about: lines.iter().map(|line| (0..n).map(|i| line.rows.contains(&i)).collect()).collect(),
            lines,
            order,
            turnouts,
        }
    }

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
        let counted = |(line, about): (&Announced, &Vec<bool>)| self.counted(line, about, &order, &h);
        let sets: Vec<Vec<usize>> = self.lines.iter().zip(&self.about).map(counted).collect();
        let sizes: Vec<f64> = (0..n).map(|i| self.size(i, h[i])).collect();
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
        self.totals(weight, &d, &h, &sizes, &sets)
    }

    /// A draw of a coordinate without its level.
    fn coordinate(&self, rng: &mut Rng, scales: &Scales, own: &[f64], start: impl Fn(usize) -> f64) -> Vec<f64> {
        let mut normal = || rng.sample::<f64, _>(StandardNormal);
        let slope = (scales.spreads[0] * normal()).clamp(-1.5, 1.5).exp();
        let smooth = (scales.spreads[1] * normal()).clamp(-1.5, 1.5).exp();
        let region = (scales.spreads[2] * normal()).clamp(-1.5, 1.5).exp();
        let unit = scales.unit * (0.5 * scales.spreads[3] * normal()).exp();
        let unit_variance = unit * unit * scales.freedom / (scales.freedom - 2.0);
        let plain: Vec<f64> = (self.design.kinds.iter())
            .map(|kind| match kind {
                Kind::Level | Kind::Abstention | Kind::Remainder => 0.0,
                Kind::Slope => scales.slope * slope * normal(),
                Kind::Size => scales.size * smooth * normal(),
                Kind::Surface => scales.surface * smooth * normal(),
            })
            .collect();
        let regions = (0..self.design.n_regions).map(|_| scales.region * region * normal()).collect();
        let effects = Effects { plain, regions };
        (own.iter().enumerate())
            .map(|(i, own)| start(i) + self.design.swing(i, &effects) + (unit_variance + own).sqrt() * normal())
            .collect()
    }

    /// Moves the turnout of every area to one that its published figures allow, and the rest such that the whole fits too; gives the level
    /// where nothing is published.
    ///
    /// # Assumes
    /// Half of the variance of those still to come is common to the whole vote: the weather, the day of the week.
    fn move_turnout(&self, rng: &mut Rng, h: &mut [f64]) -> f64 {
        let people = |rows: &[usize]| -> Vec<f64> { rows.iter().map(|&i| self.table.rows[i].registered).collect() };
        let common: f64 = rng.sample(StandardNormal);
        let wanted = |rng: &mut Rng, end: &FinalTurnout| {
            end.at(0.5_f64.sqrt() * (common + rng.sample::<f64, _>(StandardNormal)))
        };
        let moved = |rng: &mut Rng, rows: &[usize], turnout: f64, h: &mut [f64]| {
            let start: Vec<f64> = rows.iter().map(|&i| h[i]).collect();
            let (shift, _) = solve(rng, &people(rows), &start, (turnout, turnout), 0.0, self.turnout.level);
            rows.iter().for_each(|&i| h[i] += shift);
            shift
        };
        let (mut shifts, mut settled) = (Vec::new(), vec![false; h.len()]);
        for (rows, end) in &self.turnouts.areas {
            let rows: Vec<usize> = rows.iter().copied().collect();
            let turnout = wanted(rng, end);
            shifts.push(moved(rng, &rows, turnout, h));
            rows.iter().for_each(|&i| settled[i] = true);
        }
        let rest: Vec<usize> = (0..h.len()).filter(|&i| !settled[i]).collect();
        let Some(end) = &self.turnouts.whole else {
            let mean = shifts.iter().sum::<f64>() / shifts.len().max(1) as f64;
            let level = mean + self.turnout.level * rng.sample::<f64, _>(StandardNormal);
            rest.iter().for_each(|&i| h[i] += level);
            return level - mean;
        };
        let all: Vec<usize> = (0..h.len()).collect();
        let cast: f64 =
            people(&all).iter().zip(&*h).zip(&settled).filter(|(_, s)| **s).map(|((p, h), _)| p * expit(*h)).sum();
        let open: f64 = people(&rest).iter().sum();
        if open > 0.0 {
            let needed = (wanted(rng, end) * people(&all).iter().sum::<f64>() - cast) / open;
            moved(rng, &rest, needed.clamp(0.005, 0.995), h);
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
    fn hold_counted(&self, rng: &mut Rng, level: f64, h: &mut [f64]) -> f64 {
        for line in self.lines {
            let Some((of, counted)) = line.at_least.filter(|_| self.table.form != Form::Shares) else { continue };
            let rows: Vec<usize> = line.rows.iter().copied().collect();
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

    /// Ballots cast, or valid ones, of a row at a turnout coordinate.
    fn ballots(&self, of: CountedOf, i: usize, h: f64) -> f64 {
        match (of, self.table.form) {
            (CountedOf::Ballots, Form::Composition) => self.table.rows[i].registered * expit(h),
            _ => self.size(i, h),
        }
    }

    /// Rows in the order in which they report: exponential arrival times, tilted by the hint.
    fn arrival(&self, rng: &mut Rng) -> Vec<usize> {
        let tilt = if self.order.model.tilt_sd > 0.0 {
            (self.order.model.tilt_mean.abs() + self.order.model.tilt_sd * rng.sample::<f64, _>(StandardNormal))
                .max(0.0)
        } else {
            0.0
        };
        let mut keyed: Vec<(f64, usize)> = (0..self.table.rows.len())
            .map(|i| {
                let u: f64 = rng.random();
                (-(1.0 - u).ln() * (-tilt * self.order.sign[i]).exp(), i)
            })
            .collect();
        keyed.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        keyed.into_iter().map(|(_, i)| i).collect()
    }

    /// Valid ballots of a row.
    fn size(&self, i: usize, h: f64) -> f64 {
        let row = &self.table.rows[i];
        match self.table.form {
            Form::Composition => row.registered * expit(h) * (1.0 - row.baseline.blank),
            Form::Ballots => h.min(30.0).exp(),
            Form::Shares => row.baseline.valid,
        }
    }

    /// Rows that are in when a line was printed.
    fn counted(&self, line: &Announced, about: &[bool], order: &[usize], h: &[f64]) -> Vec<usize> {
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

    fn totals(&self, weight: f64, d: &[f64], h: &[f64], sizes: &[f64], sets: &[Vec<usize>]) -> Particle {
        let table = self.table;
        let mut is_in = vec![false; table.rows.len()];
        sets.iter().flatten().for_each(|&i| is_in[i] = true);
        let n = table.regions.len();
        let (mut counted_ballots, mut out, mut registered) = (Ballots::none(n), Ballots::none(n), vec![0.0; n]);
        let (mut counted, mut all) = (0.0, 0.0);
        for (i, row) in table.rows.iter().enumerate() {
            let share = expit(d[i]);
            let (yes, no) = (sizes[i] * share, sizes[i] * (1.0 - share));
            let cast = if table.form == Form::Composition { row.registered * expit(h[i]) } else { sizes[i] };
            let region = row.region;
            if table.form == Form::Composition && row.register != Register::Elsewhere {
                registered[region] += row.registered;
            }
            all += sizes[i];
            counted += if is_in[i] { sizes[i] } else { 0.0 };
            let ballots = if is_in[i] { &mut counted_ballots } else { &mut out };
            ballots.yes[region] += yes;
            ballots.no[region] += no;
            ballots.cast[region] += cast;
        }
        let weight = if all > 0.0 && weight.is_finite() { weight } else { 0.0 };
        let certain = Certain { counted: counted_ballots, registered, areas: table.areas.clone() };
        Particle { weight, certain, out, progress: if all > 0.0 { counted / all } else { 0.0 } }
    }
}
