//! Draws of the final totals: regions are reduced as they are drawn, units never are.

use std::ops::Range;

use super::pairs::Pairs;
use super::response::Response;
use crate::draws::{Rng, Stage, map_blocks, map_blocks_here};

/// Ballots of one region that are certain: counted.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Certain {
    /// Yes ballots.
    pub yes: f64,
    /// No ballots.
    pub no: f64,
    /// Ballots cast.
    pub cast: f64,
    /// Registered persons, outstanding ones included.
    pub registered: f64,
}

/// Draws of the total and of every region.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Totals {
    /// Yes ballots by draw.
    pub yes: Vec<f64>,
    /// No ballots by draw.
    pub no: Vec<f64>,
    /// Ballots cast by draw.
    pub cast: Vec<f64>,
    /// Yes share by region and draw; NaN without a valid vote.
    pub region_share: Vec<Vec<f64>>,
    /// Turnout by region and draw; NaN without a register, empty where no region has one.
    pub region_turnout: Vec<Vec<f64>>,
    /// Mean of the outstanding yes ballots by region.
    pub region_yes_out: Vec<f64>,
    /// Mean of the outstanding no ballots by region.
    pub region_no_out: Vec<f64>,
}

impl Totals {
    /// Nothing yet, with room for so many draws.
    fn with_room(n_regions: usize, n_draws: usize) -> Self {
        let (total, regions) = (|| Vec::with_capacity(n_draws), || vec![Vec::with_capacity(n_draws); n_regions]);
        Self {
            yes: total(),
            no: total(),
            cast: total(),
            region_share: regions(),
            region_turnout: regions(),
            region_yes_out: vec![0.0; n_regions],
            region_no_out: vec![0.0; n_regions],
        }
    }

    /// Joins blocks, which have together this many draws.
    pub(super) fn joined(blocks: Vec<Block>, n_regions: usize, n_draws: usize) -> Self {
        let mut all = Self::with_room(n_regions, n_draws);
        for block in blocks {
            let n = block.yes.len();
            all.yes.extend(block.yes);
            all.no.extend(block.no);
            all.cast.extend(block.cast);
            // Draws by region, not regions by draw; a turnout that is nowhere known takes no room.
            for (r, shares) in all.region_share.iter_mut().enumerate() {
                shares.extend(block.share[r * block.room..].iter().take(n));
            }
            for (r, turnouts) in all.region_turnout.iter_mut().enumerate() {
                turnouts.extend(block.turnout.get(r * block.room..).unwrap_or_default().iter().take(n));
            }
            for (r, out) in block.out.iter().enumerate() {
                all.region_yes_out[r] += out.yes;
                all.region_no_out[r] += out.no;
            }
        }
        let n = n_draws.max(1) as f64;
        all.region_yes_out.iter_mut().chain(&mut all.region_no_out).for_each(|sum| *sum /= n);
        all
    }

    /// The draws of these numbers, in this order; the regions' means of outstanding ballots move with the total's.
    pub(super) fn picked(&self, chosen: &[usize]) -> Self {
        let pick = |all: &Vec<f64>| -> Vec<f64> { chosen.iter().filter_map(|&i| all.get(i).copied()).collect() };
        let mean = |all: &[f64]| all.iter().sum::<f64>() / all.len().max(1) as f64;
        let moved = |out: &[f64], all: &Vec<f64>| -> Vec<f64> {
            let before: f64 = out.iter().sum();
            let factor = if before > 0.0 { (before + mean(&pick(all)) - mean(all)).max(0.0) / before } else { 1.0 };
            out.iter().map(|ballots| ballots * factor).collect()
        };
        Self {
            yes: pick(&self.yes),
            no: pick(&self.no),
            cast: pick(&self.cast),
            region_share: self.region_share.iter().map(pick).collect(),
            region_turnout: self.region_turnout.iter().map(pick).collect(),
            region_yes_out: moved(&self.region_yes_out, &self.yes),
            region_no_out: moved(&self.region_no_out, &self.no),
        }
    }
}

/// Draws that are made together.
#[derive(Debug, Clone)]
pub(super) struct Block {
    yes: Vec<f64>,
    no: Vec<f64>,
    cast: Vec<f64>,
    /// Draws that fit.
    room: usize,
    /// Yes share by region and draw.
    share: Vec<f64>,
    /// Turnout by region and draw; empty without registers.
    turnout: Vec<f64>,
    /// Sums of the outstanding ballots by region.
    out: Vec<Ballots>,
}

impl Block {
    /// An empty block for so many draws.
    pub(super) fn new(n_regions: usize, room: usize, registers: bool) -> Self {
        let total = || Vec::with_capacity(room);
        Self {
            yes: total(),
            no: total(),
            cast: total(),
            room,
            share: vec![f64::NAN; n_regions * room],
            turnout: vec![f64::NAN; if registers { n_regions * room } else { 0 }],
            out: vec![Ballots::default(); n_regions],
        }
    }

    /// Appends one draw: what every region holds in the end.
    pub(super) fn push(&mut self, certain: &[Certain], out: &[Ballots]) {
        let at = self.yes.len();
        let (mut yes, mut no, mut cast) = (0.0, 0.0, 0.0);
        for (r, (c, o)) in certain.iter().zip(out).enumerate() {
            let (y, n, t) = (c.yes + o.yes, c.no + o.no, c.cast + o.cast);
            if y + n > 0.0 {
                self.share[r * self.room + at] = y / (y + n);
            }
            if c.registered > 0.0
                && let Some(turnout) = self.turnout.get_mut(r * self.room + at)
            {
                *turnout = t / c.registered;
            }
            self.out[r].yes += o.yes;
            self.out[r].no += o.no;
            yes += y;
            no += n;
            cast += t;
        }
        self.yes.push(yes);
        self.no.push(no);
        self.cast.push(cast);
    }
}

/// Outstanding ballots of one region in one draw.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Ballots {
    /// Yes ballots.
    pub yes: f64,
    /// No ballots.
    pub no: f64,
    /// Ballots cast.
    pub cast: f64,
}

/// How many draws, from which seed, and whether the calling thread makes them all.
#[derive(Debug, Clone, Copy)]
pub(super) struct DrawPlan {
    /// Number of draws.
    pub n_draws: usize,
    /// Seed.
    pub seed: u64,
    /// One of many projections that run side by side: no further threads.
    pub alone: bool,
}

impl DrawPlan {
    /// Runs `work` on every block of draws and joins what the blocks hold.
    pub(super) fn totals(self, n_regions: usize, work: impl Fn(&mut Rng, Range<usize>) -> Block + Sync) -> Totals {
        let Self { n_draws, seed, alone } = self;
        let blocks = if alone {
            map_blocks_here(seed, Stage::Project, n_draws, work)
        } else {
            map_blocks(seed, Stage::Project, n_draws, work)
        };
        Totals::joined(blocks, n_regions, n_draws)
    }
}

/// Simulates the final totals.
///
/// Draws come in pairs that differ in the sign of what moves yes against no, so swapping the options mirrors the whole
/// set of draws.
pub(super) fn simulate(
    response: &Response,
    certain: &[Certain],
    blank_sd: f64,
    registers: bool,
    plan: DrawPlan,
) -> Totals {
    let n_regions = certain.len();
    let work = |rng: &mut Rng, draws: Range<usize>| {
        let mut block = Block::new(n_regions, draws.len(), registers);
        let mut out = vec![Ballots::default(); n_regions];
        let pairs = Pairs::draw(response, draws.len().div_ceil(2), blank_sd, rng);
        for draw in 0..draws.len() {
            pairs.ballots(draw / 2, draw % 2, registers, &mut out);
            block.push(certain, &out);
        }
        block
    };
    plan.totals(n_regions, work)
}
