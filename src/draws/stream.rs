//! Counter-based random streams keyed by (seed, stage, block of draws).

use std::ops::Range;

use rand::{SeedableRng, rngs::ChaCha8Rng};
use rayon::prelude::*;
use sha2::{Digest, Sha256};

/// Generator of one block.
pub type Rng = ChaCha8Rng;

/// Draws that share one stream. Part of the numbers: changing it changes every result.
pub const BLOCK: usize = 256;

/// What a stream is for. A new stage moves no other stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u64)]
pub enum Stage {
    /// Campaign forecast.
    Forecast = 1,
    /// Count projection from units.
    Project = 2,
    /// Count projection from aggregate lines.
    Lines = 3,
    /// Permutation tests and bootstraps.
    Resample = 5,
    /// Simulation-based calibration.
    Calibration = 6,
    /// What counted units do not publish.
    Unpublished = 7,
    /// Parameters and polls of a campaign, from the posterior.
    PollDraws = 11,
    /// Polls of a campaign, from the prior.
    PriorPolls = 12,
    /// Paths, modes and the day, beside the parameters of a campaign.
    PathDraws = 13,
    /// Where in its cell a result falls that is ranked among few draws.
    Transform = 14,
}

/// Generator for one block of one stage.
///
/// # Formula
/// key = (seed, stage, block, 0) as four little-endian 64-bit words of a ChaCha8 key, counter 0.
///
/// # Source
/// Salmon, Moraes, Dror, Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3", doi:10.1145/2063384.2063405:
/// a stream is named by its key, so thread count and order of work cannot change a number.
pub fn block_rng(seed: u64, stage: Stage, block: u64) -> Rng {
    keyed(seed, stage, block.to_le_bytes())
}

/// Generator of what has a name: no place among others changes its numbers.
///
/// # Formula
/// key = seed and stage as two little-endian 64-bit words, then the first sixteen bytes of SHA-256 of the name; counter 0.
pub fn named_rng(seed: u64, stage: Stage, name: &str) -> Rng {
    keyed(seed, stage, Sha256::digest(name))
}

/// Generator by a key of seed, stage and what names the stream, filled up with zeros or cut.
fn keyed(seed: u64, stage: Stage, name: impl IntoIterator<Item = u8>) -> Rng {
    let words = seed.to_le_bytes().into_iter().chain((stage as u64).to_le_bytes());
    let mut key = [0_u8; 32];
    key.iter_mut().zip(words.chain(name)).for_each(|(byte, own)| *byte = own);
    Rng::from_seed(key)
}

/// Runs `work(generator, draws)` on every block in parallel and returns the results in block order.
///
/// # Shape
/// ceil(n_draws / [`BLOCK`]) results; the ranges partition `0..n_draws`.
pub fn map_blocks<T: Send>(
    seed: u64,
    stage: Stage,
    n_draws: usize,
    work: impl Fn(&mut Rng, Range<usize>) -> T + Sync,
) -> Vec<T> {
    map_blocks_in(seed, stage, n_draws, || (), |(), rng, draws| work(rng, draws))
}

/// The blocks of [`map_blocks`] with a workspace, which one block leaves to the next of the same thread.
pub fn map_blocks_in<W, T: Send>(
    seed: u64,
    stage: Stage,
    n_draws: usize,
    workspace: impl Fn() -> W + Send + Sync,
    work: impl Fn(&mut W, &mut Rng, Range<usize>) -> T + Sync,
) -> Vec<T> {
    let one =
        |workspace: &mut W, block| one_block(seed, stage, n_draws, block, |rng, draws| work(workspace, rng, draws));
    (0..n_draws.div_ceil(BLOCK)).into_par_iter().map_init(workspace, one).collect()
}

/// The same one after the other on the calling thread: for work that is one of many itself.
pub fn map_blocks_here<W, T>(
    seed: u64,
    stage: Stage,
    n_draws: usize,
    mut workspace: W,
    work: impl Fn(&mut W, &mut Rng, Range<usize>) -> T,
) -> Vec<T> {
    let one = |block| one_block(seed, stage, n_draws, block, |rng, draws| work(&mut workspace, rng, draws));
    (0..n_draws.div_ceil(BLOCK)).map(one).collect()
}

fn one_block<T>(
    seed: u64,
    stage: Stage,
    n_draws: usize,
    block: usize,
    work: impl FnOnce(&mut Rng, Range<usize>) -> T,
) -> T {
    let draws = block * BLOCK..n_draws.min((block + 1) * BLOCK);
    work(&mut block_rng(seed, stage, block as u64), draws)
}

#[cfg(test)]
mod tests {
    use rand::RngExt;

    use super::*;

    fn numbers(threads: usize, n_draws: usize) -> Vec<f64> {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
        pool.install(|| {
            map_blocks(7, Stage::Forecast, n_draws, |rng, draws| draws.map(|_| rng.random::<f64>()).collect::<Vec<_>>())
                .concat()
        })
    }

    #[test]
    fn thread_count_changes_no_number() {
        assert_eq!(numbers(1, 1000), numbers(2, 1000));
        let one_by_one = map_blocks_here(7, Stage::Forecast, 1000, (), |(), rng, draws| {
            draws.map(|_| rng.random::<f64>()).collect::<Vec<_>>()
        });
        assert_eq!(numbers(2, 1000), one_by_one.concat());
    }

    #[test]
    fn more_draws_keep_the_earlier_ones() {
        assert_eq!(numbers(2, 300)[..256], numbers(2, 1000)[..256]);
    }

    #[test]
    fn stages_and_seeds_are_different_streams() {
        let first = |seed, stage, block| block_rng(seed, stage, block).random::<u64>();
        let mut seen = vec![
            first(1, Stage::Forecast, 0),
            first(2, Stage::Forecast, 0),
            first(1, Stage::Project, 0),
            first(1, Stage::Forecast, 1),
        ];
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), 4);
    }
}
