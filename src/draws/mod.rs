//! Seed → named random streams → draws: the same numbers on one thread or sixty-four (`METHOD.md` §1.2).

mod how_many;
mod resample;
mod stream;

pub use how_many::{DEFAULT_DRAWS, FEWEST_DRAWS, MOST_DRAWS, draws_for};
pub use resample::systematic;
pub use stream::{BLOCK, Rng, Stage, block_rng, map_blocks, map_blocks_here, map_blocks_in, named_rng};
