//! Draws of the final totals: regions are reduced as they are drawn, units never are.

use std::ops::Range;

use super::ballots::Ballots;
use super::certain::Certain;
use crate::model::count::ByRegion;
use crate::model::vector::{add_scaled, sum};

/// Draws of the total and of every region.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Totals {
    /// Yes ballots by draw.
    pub yes: Vec<f64>,
    /// No ballots by draw.
    pub no: Vec<f64>,
    /// Ballots cast by draw.
    pub cast: Vec<f64>,
    /// Registered persons by draw.
    pub registered: Vec<f64>,
    /// Weight of the rule's areas where yes is ahead, by draw; empty where the rule asks for none.
    pub area_weight: Vec<f64>,
    /// Yes share by region; NaN without a valid vote.
    pub region_share: ByRegion,
    /// Turnout by region, of as many draws as its quantiles need; not finite without a register, empty where no region has one.
    pub region_turnout: ByRegion,
    /// Mean of the counted yes and no ballots by region, where they are not certain but simulated.
    pub region_counted: Option<[Vec<f64>; 2]>,
    /// Mean of the outstanding yes ballots by region.
    pub region_yes_out: Vec<f64>,
    /// Mean of the outstanding no ballots by region.
    pub region_no_out: Vec<f64>,
    /// What the draws were made to meet; `None` where the desk knows no more than the count.
    pub conditioned: Option<Conditioned>,
}

/// Draws that meet what the desk knows.
#[derive(Debug, Clone, PartialEq)]
pub struct Conditioned {
    /// Their effective number.
    pub effective: f64,
    /// Known shares that are not used.
    pub lapsed: Vec<Lapsed>,
}

/// A known share that is not used.
#[derive(Debug, Clone, PartialEq)]
pub struct Lapsed {
    /// Place of its override.
    pub at: usize,
    /// Why.
    pub why: Why,
}

/// Why a known share is not used.
#[derive(Debug, Clone, PartialEq)]
pub enum Why {
    /// Hardly a draw can have it.
    Excluded,
    /// Draws can have it, but hardly one together with these overrides.
    Together(Vec<usize>),
    /// More draws could have it: so many of so many agree.
    FewDraws {
        /// Their effective number.
        agree: usize,
        /// All.
        n: usize,
    },
}

impl Totals {
    /// Joins the blocks of so many draws.
    pub fn joined(blocks: Vec<Block>, n_regions: usize, n_draws: usize) -> Self {
        let total = || Vec::with_capacity(n_draws);
        let mut all = Self { yes: total(), no: total(), cast: total(), ..Self::default() };
        let mut out = Ballots::none(n_regions);
        let (mut shares, mut turnouts) = (Vec::with_capacity(blocks.len()), Vec::with_capacity(blocks.len()));
        for block in blocks {
            all.yes.extend(block.yes);
            all.no.extend(block.no);
            all.cast.extend(block.cast);
            all.area_weight.extend(block.area_weight);
            shares.push(block.share);
            turnouts.push(block.turnout);
            add_scaled(&mut out.yes, 1.0 / n_draws as f64, &block.out.yes);
            add_scaled(&mut out.no, 1.0 / n_draws as f64, &block.out.no);
        }
        Self {
            region_share: ByRegion::of_blocks(n_regions, 1, shares),
            region_turnout: ByRegion::of_blocks(n_regions, enough(n_draws), turnouts),
            region_yes_out: out.yes,
            region_no_out: out.no,
            ..all
        }
    }

    /// The draws of these numbers, in this order; the regions' means of outstanding ballots move with the total's.
    pub fn picked(&self, chosen: &[usize]) -> Self {
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
            registered: pick(&self.registered),
            region_counted: self.region_counted.clone(),
            area_weight: pick(&self.area_weight),
            region_share: self.region_share.picked(chosen),
            region_turnout: self.region_turnout.picked(chosen),
            region_yes_out: moved(&self.region_yes_out, &self.yes),
            region_no_out: moved(&self.region_no_out, &self.no),
            conditioned: self.conditioned.clone(),
        }
    }
}

/// The quantiles of a region need no more than the first of every so many of `n_draws`.
pub fn enough(n_draws: usize) -> usize {
    const ENOUGH: usize = 5000;
    // An odd step takes as many of either draw of the mirrored pairs.
    (n_draws / ENOUGH).max(1) | 1
}

/// Draws that are made together.
#[derive(Debug, Clone)]
pub struct Block {
    /// Number of the first draw.
    first: usize,
    /// Number of draws of all blocks together.
    n_draws: usize,
    /// Ballots of the whole by draw.
    yes: Vec<f64>,
    no: Vec<f64>,
    cast: Vec<f64>,
    /// Weight of the areas of the rule where yes is ahead.
    area_weight: Vec<f64>,
    /// Yes share by draw and region.
    share: Vec<f64>,
    /// Turnout by draw and region, of the draws whose number is a multiple of [`enough`].
    turnout: Vec<f64>,
    /// Sums of the outstanding ballots.
    out: Ballots,
}

impl Block {
    /// An empty block for these of `n_draws` draws.
    pub fn new(n_regions: usize, draws: Range<usize>, n_draws: usize) -> Self {
        let numbers = |of_each: usize| Vec::with_capacity(of_each * draws.len());
        let (yes, no, cast, share) = (numbers(1), numbers(1), numbers(1), numbers(n_regions));
        let (first, out) = (draws.start, Ballots::none(n_regions));
        Self { first, n_draws, yes, no, cast, area_weight: Vec::new(), share, turnout: Vec::new(), out }
    }

    /// Appends one draw: what is certain, and what is outstanding of every region.
    pub fn push(&mut self, certain: &Certain, out: &Ballots) {
        let Certain { counted, registered, areas, .. } = certain;
        let held = certain.held(out);
        let out = held.as_ref().unwrap_or(out);
        let both = |c: &[f64], o: &[f64]| sum(c) + sum(o);
        if (self.first + self.yes.len()).is_multiple_of(enough(self.n_draws)) && registered.iter().any(|r| *r > 0.0) {
            let cast = counted.cast.iter().zip(&out.cast).zip(registered);
            self.turnout.extend(cast.map(|((c, o), registered)| (c + o) / registered));
        }
        let shares = counted.yes.iter().zip(&out.yes).zip(counted.no.iter().zip(&out.no));
        if let Some(areas) = areas {
            self.area_weight.push(areas.won(shares.clone().map(|((y, yes), (n, no))| (y + yes, n + no))));
        }
        self.share.extend(shares.map(|((y, yes), (n, no))| (y + yes) / ((y + yes) + (n + no))));
        self.yes.push(both(&counted.yes, &out.yes));
        self.no.push(both(&counted.no, &out.no));
        self.cast.push(both(&counted.cast, &out.cast));
        add_scaled(&mut self.out.yes, 1.0, &out.yes);
        add_scaled(&mut self.out.no, 1.0, &out.no);
    }
}
