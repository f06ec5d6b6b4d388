//! Blocks of draws, on all threads or on the calling one.

use std::ops::Range;

use super::totals::{Block, Totals};
use crate::draws::{Rng, Stage, map_blocks_here, map_blocks_in};

/// How many draws, from which seed, and whether the calling thread makes them all.
#[derive(Debug, Clone, Copy)]
pub struct DrawPlan {
    /// Number of draws.
    pub n_draws: usize,
    /// Seed.
    pub seed: u64,
    /// One of many projections that run side by side: no further threads.
    pub alone: bool,
}

impl DrawPlan {
    /// Runs `work` in a room on every block of draws, given an empty one, and joins what the blocks hold.
    pub fn totals<W>(
        self,
        n_regions: usize,
        workspace: impl Fn() -> W + Send + Sync,
        work: impl Fn(&mut W, &mut Rng, usize, &mut Block) + Sync,
    ) -> Totals {
        let Self { n_draws, seed, alone } = self;
        let fill = |workspace: &mut W, rng: &mut Rng, draws: Range<usize>| {
            let mut block = Block::new(n_regions, draws.clone(), n_draws);
            work(workspace, rng, draws.len(), &mut block);
            block
        };
        let blocks = if alone {
            map_blocks_here(seed, Stage::Project, n_draws, workspace(), fill)
        } else {
            map_blocks_in(seed, Stage::Project, n_draws, workspace, fill)
        };
        Totals::joined(blocks, n_regions, n_draws)
    }
}
